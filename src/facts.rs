//! The words of the project's own vocabulary as Rust types.
//!
//! A value is told with [`Profile::with`](crate::Profile::with). Generated from `rules/`: change the rules, then run `SIMBIND_WRITE=1 cargo test generated`.
//!
//! ```
//! use simbind::facts::{Goal, Platform};
//! use simbind::{FactValue, Profile};
//!
//! let told = "wechat".parse::<Platform>()?;
//! assert_eq!((told, told.name()), (Platform::Wechat, "wechat"));
//! let all = Platform::ALL.map(|platform| Profile::new(Goal::Bind).with(platform).to_string());
//! assert_eq!(all, ["bind: platform=wechat", "bind: platform=alipay"]);
//! assert!("wechta".parse::<Platform>().is_err_and(|error| error.is_unknown_word()));
//! # Ok::<(), simbind::Error>(())
//! ```
use crate::engine::profile::vocabulary_type;
use crate::engine::record::words;

words! {
    /// What the person wants to do.
    #[non_exhaustive]
    pub enum Goal("goal") {
        /// Bind the retention card or its number to a wallet and use it.
        Bind = "bind",
        /// Open the wallet account with the number.
        Register = "register",
        /// Add a bank account or card to the wallet.
        LinkCard = "link_card",
        /// Pass real-name verification.
        VerifyIdentity = "verify_identity",
        /// Pay merchants inside the Chinese mainland.
        PayInMainland = "pay_in_mainland",
        /// Pay merchants outside the Chinese mainland.
        PayAbroad = "pay_abroad",
        /// Send money to a person.
        Transfer = "transfer",
        /// Receive money from a person.
        ReceiveMoney = "receive_money",
        /// Load the balance.
        AddMoney = "add_money",
        /// Take the balance out to a bank account.
        Withdraw = "withdraw",
        /// Keep getting codes on the number.
        ReceiveCodes = "receive_codes",
        /// Keep the number alive.
        KeepNumber = "keep_number",
        /// Move the wallet to this number.
        ChangeNumber = "change_number",
        /// Pay the number's airtime from the wallet.
        TopUpSim = "top_up_sim",
        /// Get a refund from a shop.
        GetRefund = "get_refund",
    }
}
vocabulary_type!(Goal is goal);

words! {
    /// A way to open the gate that needs one.
    #[non_exhaustive]
    pub enum Means("means") {
        /// Bank account of the host country.
        LocalAccount = "local_account",
        /// Payment card.
        PaymentCard = "payment_card",
        /// Your own mainland bank account.
        MainlandAccount = "mainland_account",
        /// Wallet from home.
        HomeWallet = "home_wallet",
    }
}
vocabulary_type!(Means is means);

words! {
    /// Platform (`platform`). Is it about WeChat or Alipay?
    #[non_exhaustive]
    pub enum Platform("value of `platform`") {
        /// WeChat Pay.
        Wechat = "wechat",
        /// Alipay.
        Alipay = "alipay",
    }
}
vocabulary_type!(Platform is fact 0);

words! {
    /// Confirmation by a WeChat user (`friend_check`). Did WeChat ask that an existing user confirm the sign-up, and who could?
    #[non_exhaustive]
    pub enum FriendCheck("value of `friend_check`") {
        /// Was not asked for.
        NotAsked = "not_asked",
        /// A real acquaintance confirms.
        RealFriend = "real_friend",
        /// Asked for but nobody can confirm.
        NoFriend = "no_friend",
        /// A paid stranger would confirm.
        PaidStranger = "paid_stranger",
    }
}
vocabulary_type!(FriendCheck is fact 1);

words! {
    /// What the retention card is (`retention_card`). What do you mean by your retention card: a phone SIM, or a residence permit?
    #[non_exhaustive]
    pub enum RetentionCard("value of `retention_card`") {
        /// A phone SIM or number.
        Sim = "sim",
        /// A residence permit.
        ResidencePermit = "residence_permit",
    }
}
vocabulary_type!(RetentionCard is fact 2);

words! {
    /// Kind of number (`number_type`). What kind of number is it?
    #[non_exhaustive]
    pub enum NumberType("value of `number_type`") {
        /// Physical SIM.
        PhysicalSim = "physical_sim",
        /// ESIM with a number.
        Esim = "esim",
        /// Tourist SIM.
        TouristSim = "tourist_sim",
        /// Data-only eSIM.
        DataOnlyEsim = "data_only_esim",
        /// VoIP number.
        Voip = "voip",
        /// Virtual number.
        VirtualNumber = "virtual_number",
        /// Real-name number without a SIM (rented from a licensed operator).
        AppNumber = "app_number",
    }
}
vocabulary_type!(NumberType is fact 3);

words! {
    /// In whose name the number is (`number_holder`). In whose name is the number registered?
    #[non_exhaustive]
    pub enum NumberHolder("value of `number_holder`") {
        /// Yours.
        Own = "self",
        /// Another person's.
        OtherPerson = "other_person",
        /// Your family's or employer's (their contract, your line).
        FamilyOrWork = "family_or_work",
        /// Bought with someone else's registration.
        Resold = "resold",
        /// Not registered to anyone.
        Unregistered = "unregistered",
    }
}
vocabulary_type!(NumberHolder is fact 4);

words! {
    /// State of the number (`number_status`). What state is the number in?
    #[non_exhaustive]
    pub enum NumberStatus("value of `number_status`") {
        /// Active.
        Active = "active",
        /// Incoming only.
        IncomingOnly = "incoming_only",
        /// Suspended.
        Suspended = "suspended",
        /// Lapsed but can still be reclaimed.
        Reclaimable = "reclaimable",
        /// Cut off for missing registration.
        CutOff = "cut_off",
        /// Expired.
        Expired = "expired",
        /// Given to someone else.
        Recycled = "recycled",
        /// Yours (SIM lost or stolen).
        SimLost = "sim_lost",
    }
}
vocabulary_type!(NumberStatus is fact 5);

words! {
    /// Operator of the number (`operator`). Which operator is the number from?
    #[non_exhaustive]
    pub enum Operator("value of `operator`") {
        /// One NZ.
        OneNz = "one_nz",
        /// 2degrees.
        TwoDegrees = "two_degrees",
        /// Skinny.
        Skinny = "skinny",
        /// Giffgaff.
        Giffgaff = "giffgaff",
        /// Ultra Mobile.
        UltraMobile = "ultra_mobile",
        /// Tello.
        Tello = "tello",
        /// Club SIM.
        ClubSim = "club_sim",
        /// China Mobile Hong Kong.
        Cmhk = "cmhk",
        /// ValueGB (SmarTone).
        Valuegb = "valuegb",
        /// Cyta.
        Cyta = "cyta",
        /// Telkomsel.
        Telkomsel = "telkomsel",
        /// Indosat.
        Indosat = "indosat",
        /// TELUS.
        Telus = "telus",
        /// Aldi Talk.
        AldiTalk = "aldi_talk",
        /// Povo2.0.
        Povo = "povo",
        /// AIS.
        Ais = "ais",
        /// Another.
        AnotherOperator = "another_operator",
    }
}
vocabulary_type!(Operator is fact 6);

words! {
    /// One-time codes by SMS (`sms_codes`). Do one-time codes arrive on the number?
    #[non_exhaustive]
    pub enum SmsCodes("value of `sms_codes`") {
        /// Arrive.
        Received = "received",
        /// Not tried yet.
        Untested = "untested",
        /// Do not arrive.
        Failing = "failing",
    }
}
vocabulary_type!(SmsCodes is fact 8);

words! {
    /// The number that the wallet hangs on now (`old_number`). Does the number that the wallet hangs on now still receive codes?
    #[non_exhaustive]
    pub enum OldNumber("value of `old_number`") {
        /// Still receives codes.
        ReceivesCodes = "receives_codes",
        /// No longer works.
        Dead = "dead",
        /// No longer works (you are still signed in).
        DeadSignedIn = "dead_signed_in",
        /// Was given to someone else.
        Reassigned = "reassigned",
    }
}
vocabulary_type!(OldNumber is fact 9);

words! {
    /// Where you are (`location`). Where are you when you use the wallet?
    #[non_exhaustive]
    pub enum Location("value of `location`") {
        /// The Chinese mainland.
        MainlandChina = "mainland_china",
        /// Hong Kong or Macao.
        HkMacao = "hk_macao",
        /// The country of the number.
        HostCountry = "host_country",
        /// Elsewhere.
        Elsewhere = "elsewhere",
    }
}
vocabulary_type!(Location is fact 10);

words! {
    /// Stay in the mainland (`mainland_stay`). How long may you stay in the Chinese mainland?
    #[non_exhaustive]
    pub enum MainlandStay("value of `mainland_stay`") {
        /// No stay.
        None = "none",
        /// A short visit.
        ShortVisit = "short_visit",
        /// A permit for a long stay.
        LongStayPermit = "long_stay_permit",
    }
}
vocabulary_type!(MainlandStay is fact 11);

words! {
    /// Nationality (`nationality`). What is your nationality?
    #[non_exhaustive]
    pub enum Nationality("value of `nationality`") {
        /// Chinese (mainland).
        MainlandChinese = "mainland_chinese",
        /// Of the country of the number.
        HostCountry = "host_country",
        /// Another.
        Other = "other",
    }
}
vocabulary_type!(Nationality is fact 12);

words! {
    /// Identity document (`identity_document`). Which is the best identity document you can show?
    #[non_exhaustive]
    pub enum IdentityDocument("value of `identity_document`") {
        /// Mainland identity card.
        MainlandId = "mainland_id",
        /// Passport.
        Passport = "passport",
        /// Mainland travel or residence permit (of HK, Macao, Taiwan).
        MainlandTravelPermit = "mainland_travel_permit",
        /// Foreign Permanent Resident ID.
        ForeignPermanentResidentId = "foreign_permanent_resident_id",
        /// Hong Kong identity card.
        HkIdentityCard = "hk_identity_card",
        /// Residence permit of a third country.
        ThirdCountryResidencePermit = "third_country_residence_permit",
        /// Travel document of a refugee or stateless person.
        TravelDocument = "travel_document",
        /// Another document or none.
        None = "none",
    }
}
vocabulary_type!(IdentityDocument is fact 13);

words! {
    /// State of that document (`document_state`). Is that document still valid, also the copy that the wallet has on file?
    #[non_exhaustive]
    pub enum DocumentState("value of `document_state`") {
        /// Valid.
        Valid = "valid",
        /// Expired.
        Expired = "expired",
    }
}
vocabulary_type!(DocumentState is fact 14);

words! {
    /// Your age (`age`). How old are you?
    #[non_exhaustive]
    pub enum Age("value of `age`") {
        /// Under 18.
        Minor = "minor",
        /// 18 or older.
        Adult = "adult",
    }
}
vocabulary_type!(Age is quantity 15 [0x1, 0x2]);

/// The name that [`Age`] had before.
pub type AgeGroup = Age;

words! {
    /// Wallet account (`wallet`). Do you already have the wallet, and how far is it verified?
    #[non_exhaustive]
    pub enum Wallet("value of `wallet`") {
        /// None yet.
        None = "none",
        /// Registered.
        Registered = "registered",
        /// Verified with a passport or the like.
        Verified = "verified",
        /// Verified with a mainland identity and account.
        MainlandVerified = "mainland_verified",
    }
}
vocabulary_type!(Wallet is fact 16);

words! {
    /// State of the wallet account (`account_state`). Does the wallet account work, or has the platform restricted it?
    #[non_exhaustive]
    pub enum AccountState("value of `account_state`") {
        /// Works.
        Working = "working",
        /// Restricted by the platform.
        Restricted = "restricted",
        /// You cannot sign in.
        LockedOut = "locked_out",
    }
}
vocabulary_type!(AccountState is fact 17);

words! {
    /// Your name at the wallet and at the bank (`name_match`). Is your name written alike at the wallet and at the bank (spelling, order, spaces)?
    #[non_exhaustive]
    pub enum NameMatch("value of `name_match`") {
        /// Written alike.
        Same = "same",
        /// Written differently.
        Differs = "differs",
    }
}
vocabulary_type!(NameMatch is fact 18);

words! {
    /// Mainland bank account (`mainland_account`). Do you have a bank account in the Chinese mainland?
    #[non_exhaustive]
    pub enum MainlandAccount("value of `mainland_account`") {
        /// In your own name.
        Own = "own",
        /// In another person's name.
        InAnotherName = "in_another_name",
        /// In a relative's name.
        OfARelative = "of_a_relative",
        /// None.
        None = "none",
    }
}
vocabulary_type!(MainlandAccount is fact 19);

words! {
    /// Virtual SIM for the wallet (`virtual_sim`). Is a separate virtual SIM bound to the wallet?
    #[non_exhaustive]
    pub enum VirtualSim("value of `virtual_sim`") {
        /// None.
        None = "none",
        /// Bound.
        Bound = "bound",
    }
}
vocabulary_type!(VirtualSim is fact 20);

words! {
    /// Bank account in the country of the number (`local_account`). Do you have a bank account in the country of the number?
    #[non_exhaustive]
    pub enum LocalAccount("value of `local_account`") {
        /// Held.
        Held = "held",
        /// None.
        None = "none",
    }
}
vocabulary_type!(LocalAccount is fact 21);

words! {
    /// International payments of that account and its card (`international_payments`). Are international payments enabled on that account?
    #[non_exhaustive]
    pub enum InternationalPayments("value of `international_payments`") {
        /// Enabled.
        Enabled = "enabled",
        /// Disabled.
        Disabled = "disabled",
    }
}
vocabulary_type!(InternationalPayments is fact 22);

words! {
    /// Online payments of that account and its card (`online_payments`). Are online payments enabled on that account?
    #[non_exhaustive]
    pub enum OnlinePayments("value of `online_payments`") {
        /// Enabled.
        Enabled = "enabled",
        /// Disabled.
        Disabled = "disabled",
    }
}
vocabulary_type!(OnlinePayments is fact 23);

words! {
    /// The bank's partnership with the platform (`bank_partnership`). Does that bank work with the platform, in its currency?
    #[non_exhaustive]
    pub enum BankPartnership("value of `bank_partnership`") {
        /// Partner.
        Partner = "partner",
        /// No partnership.
        NoPartner = "no_partner",
        /// Currency not supported.
        CurrencyUnsupported = "currency_unsupported",
    }
}
vocabulary_type!(BankPartnership is fact 24);

words! {
    /// Payment card (`payment_card`). What payment card do you hold (not a mainland bank's)?
    #[non_exhaustive]
    pub enum PaymentCard("value of `payment_card`") {
        /// None.
        None = "none",
        /// Credit.
        Credit = "credit",
        /// Debit.
        Debit = "debit",
        /// Prepaid or virtual.
        PrepaidOrVirtual = "prepaid_or_virtual",
    }
}
vocabulary_type!(PaymentCard is fact 25);

words! {
    /// Card scheme (`card_scheme`). Do you have a bank card (not a mainland bank's), and which logo is on it?
    #[non_exhaustive]
    pub enum CardScheme("value of `card_scheme`") {
        /// No card.
        None = "none",
        /// Visa.
        Visa = "visa",
        /// Mastercard.
        Mastercard = "mastercard",
        /// American Express.
        Amex = "amex",
        /// JCB.
        Jcb = "jcb",
        /// Diners Club.
        Diners = "diners",
        /// Discover.
        Discover = "discover",
        /// UnionPay.
        Unionpay = "unionpay",
        /// A domestic scheme or Maestro only (GPN, EFTPOS, Mir ...).
        DomesticOnly = "domestic_only",
    }
}
vocabulary_type!(CardScheme is fact 26);

words! {
    /// Whose card it is (`card_holder`). In whose name is the card?
    #[non_exhaustive]
    pub enum CardHolder("value of `card_holder`") {
        /// No card.
        None = "none",
        /// Yours.
        Own = "self",
        /// Another person's.
        OtherPerson = "other_person",
    }
}
vocabulary_type!(CardHolder is fact 27);

words! {
    /// Where the card was issued (`card_issuer_country`). Where was the card issued?
    #[non_exhaustive]
    pub enum CardIssuerCountry("value of `card_issuer_country`") {
        /// No card.
        None = "none",
        /// In the country of the number.
        HostCountry = "host_country",
        /// Elsewhere.
        Elsewhere = "elsewhere",
        /// In the Chinese mainland.
        MainlandChina = "mainland_china",
    }
}
vocabulary_type!(CardIssuerCountry is fact 28);

words! {
    /// The card issuer's answer (`issuer_response`). When the card was added, what did its issuer say?
    #[non_exhaustive]
    pub enum IssuerResponse("value of `issuer_response`") {
        /// Not tried.
        NotTried = "not_tried",
        /// Approved.
        Approved = "approved",
        /// Declined.
        Declined = "declined",
    }
}
vocabulary_type!(IssuerResponse is fact 29);

words! {
    /// The platform's check of account, card or papers (`platform_check`). Did the platform's check of the account, card or papers pass?
    #[non_exhaustive]
    pub enum PlatformCheck("value of `platform_check`") {
        /// Not tried.
        NotTried = "not_tried",
        /// Passed.
        Passed = "passed",
        /// Failed.
        Failed = "failed",
    }
}
vocabulary_type!(PlatformCheck is fact 30);

words! {
    /// How the card's code reaches you (`card_code_channel`). Where does the bank send the card's code?
    #[non_exhaustive]
    pub enum CardCodeChannel("value of `card_code_channel`") {
        /// The bank's app.
        BankApp = "bank_app",
        /// A number that works.
        LiveNumber = "live_number",
        /// A number that no longer works.
        DeadNumber = "dead_number",
    }
}
vocabulary_type!(CardCodeChannel is fact 31);

words! {
    /// Your wallet from home (`home_wallet`). Do you hold an electronic wallet from home, and is it verified in your own name?
    #[non_exhaustive]
    pub enum HomeWallet("value of `home_wallet`") {
        /// None.
        None = "none",
        /// A verified partner wallet.
        PartnerVerified = "partner_verified",
        /// A partner wallet not verified yet.
        PartnerUnverified = "partner_unverified",
        /// A wallet that is no partner.
        NotPartner = "not_partner",
    }
}
vocabulary_type!(HomeWallet is fact 32);

words! {
    /// Network of that wallet (`home_wallet_network`). Which wallet is it, or on whose network does it pay?
    #[non_exhaustive]
    pub enum HomeWalletNetwork("value of `home_wallet_network`") {
        /// No wallet.
        None = "none",
        /// Alipay's.
        Alipay = "alipay",
        /// WeChat's.
        Wechat = "wechat",
        /// Both.
        Both = "both",
        /// UnionPay's (by a UnionPay card in the wallet).
        Unionpay = "unionpay",
    }
}
vocabulary_type!(HomeWalletNetwork is fact 33);

words! {
    /// Virtual bank account (`virtual_account`). Do you hold a virtual bank account?
    #[non_exhaustive]
    pub enum VirtualAccount("value of `virtual_account`") {
        /// Held.
        Held = "held",
        /// None.
        None = "none",
    }
}
vocabulary_type!(VirtualAccount is fact 34);

words! {
    /// Help of a friend (`friend`). Does a friend help, and how?
    #[non_exhaustive]
    pub enum Friend("value of `friend`") {
        /// None.
        None = "none",
        /// Explains while you use your own account.
        Explains = "explains",
        /// Lends an account or identity.
        LendsAccount = "lends_account",
    }
}
vocabulary_type!(Friend is fact 35);

words! {
    /// A paid agent (`agent`). Is a paid agent engaged?
    #[non_exhaustive]
    pub enum Agent("value of `agent`") {
        /// None.
        None = "none",
        /// Engaged.
        Engaged = "engaged",
        /// A private money changer.
        PrivateExchange = "private_exchange",
    }
}
vocabulary_type!(Agent is fact 36);

words! {
    /// Third-party payment service (`payment_service`). Do you have a third-party payment service?
    #[non_exhaustive]
    pub enum PaymentService("value of `payment_service`") {
        /// None.
        None = "none",
        /// Held.
        Held = "held",
    }
}
vocabulary_type!(PaymentService is fact 37);

words! {
    /// Where the number can be topped up (`top_up_channel`). Where could you top up the number?
    #[non_exhaustive]
    pub enum TopUpChannel("value of `top_up_channel`") {
        /// Nowhere.
        None = "none",
        /// On the operator's site or app.
        OperatorSite = "operator_site",
        /// On a third party's site.
        ThirdPartySite = "third_party_site",
    }
}
vocabulary_type!(TopUpChannel is fact 38);

words! {
    /// Who is paid (`payee`). Whom do you pay, and by which code?
    #[non_exhaustive]
    pub enum Payee("value of `payee`") {
        /// A merchant's code that you scan.
        MerchantCode = "merchant_code",
        /// A merchant scans your code.
        OwnCodeShown = "own_code_shown",
        /// A mini-program or shop in the app.
        MiniProgram = "mini_program",
        /// The ride code of a metro or bus.
        RideCode = "ride_code",
        /// Train tickets (12306).
        TrainTicket = "train_ticket",
        /// The code of a stall or a taxi.
        SmallTrader = "small_trader",
        /// A person's collection code.
        PersonalCode = "personal_code",
        /// An account abroad (of a person or school or company).
        AccountAbroad = "account_abroad",
        /// A school's or company's payment page.
        PaymentPage = "payment_page",
        /// A merchant outside the mainland.
        ForeignMerchant = "foreign_merchant",
    }
}
vocabulary_type!(Payee is fact 39);

words! {
    /// Amount of the payment (`amount`). How much is the payment, in yuan?
    #[non_exhaustive]
    pub enum Amount("value of `amount`") {
        /// Small (no identity needed).
        Small = "small",
        /// Above the small sums.
        AboveSmall = "above_small",
        /// Above the cap for foreign cards.
        AboveCap = "above_cap",
    }
}
vocabulary_type!(Amount is quantity 40 [0x3, 0x4, 0x8]);
