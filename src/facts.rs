//! The words of the project's own vocabulary as Rust types, generated from `rules/vocabulary.yaml`.
//!
//! A value is told with [`Profile::with`](crate::Profile::with). Do not edit: change the vocabulary, then run
//! `SIMBIND_WRITE=1 cargo test --test generated`.

use crate::{FactValue, GoalName, MeansName};

/// What the person wants to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Goal {
    /// Have the retention card or number bound, so that the wallet works with it.
    Bind,
    /// Open the wallet account with the number.
    Register,
    /// Add a bank account or card to the wallet.
    LinkCard,
    /// Pass real-name verification.
    VerifyIdentity,
    /// Pay merchants inside the Chinese mainland.
    PayInMainland,
    /// Pay merchants outside the Chinese mainland.
    PayAbroad,
    /// Send money to a person.
    Transfer,
    /// Receive money from a person.
    ReceiveMoney,
    /// Load the balance.
    AddMoney,
    /// Take the balance out to a bank account.
    Withdraw,
    /// Keep getting codes on the number.
    ReceiveCodes,
    /// Keep the number alive at least cost.
    KeepNumber,
    /// Move the wallet to this number.
    ChangeNumber,
    /// Pay the number's airtime from the wallet.
    TopUpSim,
}

impl Goal {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Goal::Bind => "bind",
            Goal::Register => "register",
            Goal::LinkCard => "link_card",
            Goal::VerifyIdentity => "verify_identity",
            Goal::PayInMainland => "pay_in_mainland",
            Goal::PayAbroad => "pay_abroad",
            Goal::Transfer => "transfer",
            Goal::ReceiveMoney => "receive_money",
            Goal::AddMoney => "add_money",
            Goal::Withdraw => "withdraw",
            Goal::ReceiveCodes => "receive_codes",
            Goal::KeepNumber => "keep_number",
            Goal::ChangeNumber => "change_number",
            Goal::TopUpSim => "top_up_sim",
        }
    }
}

impl GoalName for Goal {
    fn goal(self) -> usize {
        self as usize
    }
}

/// A way to fund a wallet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Means {
    /// Bank account of the host country.
    LocalAccount,
    /// Payment card.
    PaymentCard,
    /// One's own mainland bank account.
    MainlandAccount,
    /// Wallet of the home country.
    HomeWallet,
}

impl Means {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Means::LocalAccount => "local_account",
            Means::PaymentCard => "payment_card",
            Means::MainlandAccount => "mainland_account",
            Means::HomeWallet => "home_wallet",
        }
    }
}

impl MeansName for Means {
    fn means(self) -> usize {
        self as usize
    }
}

/// Platform (`platform`). Which wallet is it about?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Platform {
    /// WeChat (Weixin Pay).
    Wechat,
    /// Alipay.
    Alipay,
}

impl Platform {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Platform::Wechat => "wechat",
            Platform::Alipay => "alipay",
        }
    }
}

impl FactValue for Platform {
    const FACT: usize = 0;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Confirmation by a WeChat user (`friend_check`). Did WeChat ask that an existing user confirm the sign-up, and who could?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FriendCheck {
    /// Was not asked for.
    NotAsked,
    /// A real acquaintance confirms.
    RealFriend,
    /// Asked for, nobody can confirm.
    NoFriend,
    /// A paid stranger would confirm.
    PaidStranger,
}

impl FriendCheck {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            FriendCheck::NotAsked => "not_asked",
            FriendCheck::RealFriend => "real_friend",
            FriendCheck::NoFriend => "no_friend",
            FriendCheck::PaidStranger => "paid_stranger",
        }
    }
}

impl FactValue for FriendCheck {
    const FACT: usize = 1;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// What the retention card is (`retention_card`). What do you mean by your retention card: a phone SIM, or a residence permit?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum RetentionCard {
    /// A phone SIM or number.
    Sim,
    /// A residence permit.
    ResidencePermit,
}

impl RetentionCard {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            RetentionCard::Sim => "sim",
            RetentionCard::ResidencePermit => "residence_permit",
        }
    }
}

impl FactValue for RetentionCard {
    const FACT: usize = 2;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Kind of number (`number_type`). What kind of number is it?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberType {
    /// Physical SIM.
    PhysicalSim,
    /// ESIM with a number.
    Esim,
    /// Tourist SIM.
    TouristSim,
    /// Data-only eSIM.
    DataOnlyEsim,
    /// VoIP number.
    Voip,
    /// Virtual number.
    VirtualNumber,
}

impl NumberType {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            NumberType::PhysicalSim => "physical_sim",
            NumberType::Esim => "esim",
            NumberType::TouristSim => "tourist_sim",
            NumberType::DataOnlyEsim => "data_only_esim",
            NumberType::Voip => "voip",
            NumberType::VirtualNumber => "virtual_number",
        }
    }
}

impl FactValue for NumberType {
    const FACT: usize = 3;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// In whose name the number is (`number_holder`). In whose name is the number registered?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberHolder {
    /// One's own.
    Own,
    /// Another person's.
    OtherPerson,
    /// Bought with someone else's registration.
    Resold,
    /// Nobody's (not registered).
    Unregistered,
}

impl NumberHolder {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            NumberHolder::Own => "self",
            NumberHolder::OtherPerson => "other_person",
            NumberHolder::Resold => "resold",
            NumberHolder::Unregistered => "unregistered",
        }
    }
}

impl FactValue for NumberHolder {
    const FACT: usize = 4;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// State of the number (`number_status`). What state is the number in?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum NumberStatus {
    /// Active.
    Active,
    /// Incoming only.
    IncomingOnly,
    /// Suspended.
    Suspended,
    /// Lapsed, can still be reclaimed.
    Reclaimable,
    /// Cut off for missing registration.
    CutOff,
    /// Expired.
    Expired,
    /// Given to someone else.
    Recycled,
}

impl NumberStatus {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            NumberStatus::Active => "active",
            NumberStatus::IncomingOnly => "incoming_only",
            NumberStatus::Suspended => "suspended",
            NumberStatus::Reclaimable => "reclaimable",
            NumberStatus::CutOff => "cut_off",
            NumberStatus::Expired => "expired",
            NumberStatus::Recycled => "recycled",
        }
    }
}

impl FactValue for NumberStatus {
    const FACT: usize = 5;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// One-time codes by SMS (`sms_codes`). Do one-time codes arrive on the number?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SmsCodes {
    /// Arrive.
    Received,
    /// Not tried yet.
    Untested,
    /// Do not arrive.
    Failing,
}

impl SmsCodes {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            SmsCodes::Received => "received",
            SmsCodes::Untested => "untested",
            SmsCodes::Failing => "failing",
        }
    }
}

impl FactValue for SmsCodes {
    const FACT: usize = 6;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Where the person is (`location`). Where are you when you use the wallet?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// The Chinese mainland.
    MainlandChina,
    /// Hong Kong or Macao.
    HkMacao,
    /// The country of the number.
    HostCountry,
    /// Elsewhere.
    Elsewhere,
}

impl Location {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Location::MainlandChina => "mainland_china",
            Location::HkMacao => "hk_macao",
            Location::HostCountry => "host_country",
            Location::Elsewhere => "elsewhere",
        }
    }
}

impl FactValue for Location {
    const FACT: usize = 7;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Stay in the mainland (`mainland_stay`). How long may you stay in the Chinese mainland?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MainlandStay {
    /// No stay.
    None,
    /// A short visit.
    ShortVisit,
    /// A permit for a long stay.
    LongStayPermit,
}

impl MainlandStay {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            MainlandStay::None => "none",
            MainlandStay::ShortVisit => "short_visit",
            MainlandStay::LongStayPermit => "long_stay_permit",
        }
    }
}

impl FactValue for MainlandStay {
    const FACT: usize = 8;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Nationality (`nationality`). What is your nationality?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Nationality {
    /// Chinese (mainland).
    MainlandChinese,
    /// Of the country of the number.
    HostCountry,
    /// Another.
    Other,
}

impl Nationality {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Nationality::MainlandChinese => "mainland_chinese",
            Nationality::HostCountry => "host_country",
            Nationality::Other => "other",
        }
    }
}

impl FactValue for Nationality {
    const FACT: usize = 9;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Identity document (`identity_document`). Which is the best identity document you can show?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IdentityDocument {
    /// Mainland identity card.
    MainlandId,
    /// Passport.
    Passport,
    /// Mainland travel or residence permit for HK, Macao, Taiwan.
    MainlandTravelPermit,
    /// Foreign Permanent Resident ID.
    ForeignPermanentResidentId,
    /// Hong Kong identity card.
    HkIdentityCard,
    /// Residence permit of a third country.
    ThirdCountryResidencePermit,
    /// None.
    None,
}

impl IdentityDocument {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            IdentityDocument::MainlandId => "mainland_id",
            IdentityDocument::Passport => "passport",
            IdentityDocument::MainlandTravelPermit => "mainland_travel_permit",
            IdentityDocument::ForeignPermanentResidentId => "foreign_permanent_resident_id",
            IdentityDocument::HkIdentityCard => "hk_identity_card",
            IdentityDocument::ThirdCountryResidencePermit => "third_country_residence_permit",
            IdentityDocument::None => "none",
        }
    }
}

impl FactValue for IdentityDocument {
    const FACT: usize = 10;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Wallet account (`wallet`). Do you already have the wallet, and how far is it verified?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Wallet {
    /// None yet.
    None,
    /// Registered.
    Registered,
    /// Verified with a passport or the like.
    Verified,
    /// Verified with a mainland identity and account.
    MainlandVerified,
}

impl Wallet {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Wallet::None => "none",
            Wallet::Registered => "registered",
            Wallet::Verified => "verified",
            Wallet::MainlandVerified => "mainland_verified",
        }
    }
}

impl FactValue for Wallet {
    const FACT: usize = 11;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Mainland bank account (`mainland_account`). Do you have a bank account in the Chinese mainland?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum MainlandAccount {
    /// In one's own name.
    Own,
    /// In another person's name.
    InAnotherName,
    /// None.
    None,
}

impl MainlandAccount {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            MainlandAccount::Own => "own",
            MainlandAccount::InAnotherName => "in_another_name",
            MainlandAccount::None => "none",
        }
    }
}

impl FactValue for MainlandAccount {
    const FACT: usize = 12;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Virtual SIM for the wallet (`virtual_sim`). Is a separate virtual SIM bound to the wallet?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VirtualSim {
    /// None.
    None,
    /// Bound.
    Bound,
}

impl VirtualSim {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            VirtualSim::None => "none",
            VirtualSim::Bound => "bound",
        }
    }
}

impl FactValue for VirtualSim {
    const FACT: usize = 13;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Bank account in the country of the number (`local_account`). Do you have a bank account in the country of the number?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LocalAccount {
    /// Held.
    Held,
    /// None.
    None,
}

impl LocalAccount {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            LocalAccount::Held => "held",
            LocalAccount::None => "none",
        }
    }
}

impl FactValue for LocalAccount {
    const FACT: usize = 14;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// International payments of that account and its card (`international_payments`). Are international payments enabled on that account?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum InternationalPayments {
    /// Enabled.
    Enabled,
    /// Disabled.
    Disabled,
}

impl InternationalPayments {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            InternationalPayments::Enabled => "enabled",
            InternationalPayments::Disabled => "disabled",
        }
    }
}

impl FactValue for InternationalPayments {
    const FACT: usize = 15;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Online payments of that account and its card (`online_payments`). Are online payments enabled on that account?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum OnlinePayments {
    /// Enabled.
    Enabled,
    /// Disabled.
    Disabled,
}

impl OnlinePayments {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            OnlinePayments::Enabled => "enabled",
            OnlinePayments::Disabled => "disabled",
        }
    }
}

impl FactValue for OnlinePayments {
    const FACT: usize = 16;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// The bank's partnership with the platform (`bank_partnership`). Does that bank work with the platform, in its currency?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum BankPartnership {
    /// Partner.
    Partner,
    /// No partnership.
    NoPartner,
    /// Currency not supported.
    CurrencyUnsupported,
}

impl BankPartnership {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            BankPartnership::Partner => "partner",
            BankPartnership::NoPartner => "no_partner",
            BankPartnership::CurrencyUnsupported => "currency_unsupported",
        }
    }
}

impl FactValue for BankPartnership {
    const FACT: usize = 17;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Payment card (`payment_card`). What payment card do you hold (not a mainland bank's)?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentCard {
    /// None.
    None,
    /// Credit.
    Credit,
    /// Debit.
    Debit,
    /// Prepaid or virtual.
    PrepaidOrVirtual,
}

impl PaymentCard {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PaymentCard::None => "none",
            PaymentCard::Credit => "credit",
            PaymentCard::Debit => "debit",
            PaymentCard::PrepaidOrVirtual => "prepaid_or_virtual",
        }
    }
}

impl FactValue for PaymentCard {
    const FACT: usize = 18;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Card scheme (`card_scheme`). Which logo is on the card?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardScheme {
    /// No card.
    None,
    /// Visa.
    Visa,
    /// Mastercard.
    Mastercard,
    /// American Express.
    Amex,
    /// JCB.
    Jcb,
    /// Diners Club.
    Diners,
    /// Discover.
    Discover,
    /// UnionPay.
    Unionpay,
    /// A domestic scheme only (GPN, EFTPOS, Mir ...).
    DomesticOnly,
}

impl CardScheme {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CardScheme::None => "none",
            CardScheme::Visa => "visa",
            CardScheme::Mastercard => "mastercard",
            CardScheme::Amex => "amex",
            CardScheme::Jcb => "jcb",
            CardScheme::Diners => "diners",
            CardScheme::Discover => "discover",
            CardScheme::Unionpay => "unionpay",
            CardScheme::DomesticOnly => "domestic_only",
        }
    }
}

impl FactValue for CardScheme {
    const FACT: usize = 19;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Whose card it is (`card_holder`). In whose name is the card?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardHolder {
    /// No card.
    None,
    /// One's own.
    Own,
    /// Another person's.
    OtherPerson,
}

impl CardHolder {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CardHolder::None => "none",
            CardHolder::Own => "self",
            CardHolder::OtherPerson => "other_person",
        }
    }
}

impl FactValue for CardHolder {
    const FACT: usize = 20;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Where the card was issued (`card_issuer_country`). Where was the card issued?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardIssuerCountry {
    /// No card.
    None,
    /// In the country of the number.
    HostCountry,
    /// Elsewhere.
    Elsewhere,
}

impl CardIssuerCountry {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CardIssuerCountry::None => "none",
            CardIssuerCountry::HostCountry => "host_country",
            CardIssuerCountry::Elsewhere => "elsewhere",
        }
    }
}

impl FactValue for CardIssuerCountry {
    const FACT: usize = 21;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// The card issuer's answer (`issuer_response`). When the card was added, what did its issuer say?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IssuerResponse {
    /// Not tried.
    NotTried,
    /// Approved.
    Approved,
    /// Declined.
    Declined,
}

impl IssuerResponse {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            IssuerResponse::NotTried => "not_tried",
            IssuerResponse::Approved => "approved",
            IssuerResponse::Declined => "declined",
        }
    }
}

impl FactValue for IssuerResponse {
    const FACT: usize = 22;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// The platform's check of account or card (`platform_check`). Did the platform's check of the account or card pass?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PlatformCheck {
    /// Not tried.
    NotTried,
    /// Passed.
    Passed,
    /// Failed.
    Failed,
}

impl PlatformCheck {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PlatformCheck::NotTried => "not_tried",
            PlatformCheck::Passed => "passed",
            PlatformCheck::Failed => "failed",
        }
    }
}

impl FactValue for PlatformCheck {
    const FACT: usize = 23;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// How the card's code reaches the person (`card_code_channel`). Where does the bank send the card's code?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum CardCodeChannel {
    /// The bank's app.
    BankApp,
    /// A number that works.
    LiveNumber,
    /// A number that no longer works.
    DeadNumber,
}

impl CardCodeChannel {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            CardCodeChannel::BankApp => "bank_app",
            CardCodeChannel::LiveNumber => "live_number",
            CardCodeChannel::DeadNumber => "dead_number",
        }
    }
}

impl FactValue for CardCodeChannel {
    const FACT: usize = 24;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Wallet of the home country (`home_wallet`). Do you hold a wallet of your own country that pays in China?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HomeWallet {
    /// None.
    None,
    /// A partner wallet, verified.
    PartnerVerified,
    /// A partner wallet, not verified.
    PartnerUnverified,
    /// A wallet that is no partner.
    NotPartner,
}

impl HomeWallet {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            HomeWallet::None => "none",
            HomeWallet::PartnerVerified => "partner_verified",
            HomeWallet::PartnerUnverified => "partner_unverified",
            HomeWallet::NotPartner => "not_partner",
        }
    }
}

impl FactValue for HomeWallet {
    const FACT: usize = 25;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Network of that wallet (`home_wallet_network`). On whose network does that wallet pay?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HomeWalletNetwork {
    /// No wallet.
    None,
    /// Alipay's.
    Alipay,
    /// WeChat's.
    Wechat,
    /// Both.
    Both,
}

impl HomeWalletNetwork {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            HomeWalletNetwork::None => "none",
            HomeWalletNetwork::Alipay => "alipay",
            HomeWalletNetwork::Wechat => "wechat",
            HomeWalletNetwork::Both => "both",
        }
    }
}

impl FactValue for HomeWalletNetwork {
    const FACT: usize = 26;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Virtual bank account (`virtual_account`). Do you hold a virtual bank account?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum VirtualAccount {
    /// Held.
    Held,
    /// None.
    None,
}

impl VirtualAccount {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            VirtualAccount::Held => "held",
            VirtualAccount::None => "none",
        }
    }
}

impl FactValue for VirtualAccount {
    const FACT: usize = 27;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Help of a friend (`friend`). Does a friend help, and how?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Friend {
    /// None.
    None,
    /// Explains, the person uses their own account.
    Explains,
    /// Lends an account or identity.
    LendsAccount,
}

impl Friend {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Friend::None => "none",
            Friend::Explains => "explains",
            Friend::LendsAccount => "lends_account",
        }
    }
}

impl FactValue for Friend {
    const FACT: usize = 28;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// A paid agent (`agent`). Is a paid agent engaged?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Agent {
    /// None.
    None,
    /// Engaged.
    Engaged,
}

impl Agent {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Agent::None => "none",
            Agent::Engaged => "engaged",
        }
    }
}

impl FactValue for Agent {
    const FACT: usize = 29;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Third-party payment service (`payment_service`). Do you have a third-party payment service?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PaymentService {
    /// None.
    None,
    /// Held.
    Held,
}

impl PaymentService {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            PaymentService::None => "none",
            PaymentService::Held => "held",
        }
    }
}

impl FactValue for PaymentService {
    const FACT: usize = 30;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Where the number can be topped up (`top_up_channel`). Where could you top up the number?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TopUpChannel {
    /// Nowhere.
    None,
    /// On the operator's site or app.
    OperatorSite,
    /// On a third party's site.
    ThirdPartySite,
}

impl TopUpChannel {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            TopUpChannel::None => "none",
            TopUpChannel::OperatorSite => "operator_site",
            TopUpChannel::ThirdPartySite => "third_party_site",
        }
    }
}

impl FactValue for TopUpChannel {
    const FACT: usize = 31;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Who is paid (`payee`). Whom do you pay, and by which code?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Payee {
    /// A merchant's code, scanned.
    MerchantCode,
    /// A merchant scans one's own code.
    OwnCodeShown,
    /// A mini-program or shop in the app.
    MiniProgram,
    /// A person's collection code.
    PersonalCode,
    /// A merchant outside the mainland.
    ForeignMerchant,
}

impl Payee {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Payee::MerchantCode => "merchant_code",
            Payee::OwnCodeShown => "own_code_shown",
            Payee::MiniProgram => "mini_program",
            Payee::PersonalCode => "personal_code",
            Payee::ForeignMerchant => "foreign_merchant",
        }
    }
}

impl FactValue for Payee {
    const FACT: usize = 32;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}

/// Size of the payment (`amount`). How large is the payment?
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Amount {
    /// Small (no identity needed).
    Small,
    /// Above the small sums.
    AboveSmall,
    /// Above the cap for foreign cards.
    AboveCap,
}

impl Amount {
    /// Its name in rule files.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Amount::Small => "small",
            Amount::AboveSmall => "above_small",
            Amount::AboveCap => "above_cap",
        }
    }
}

impl FactValue for Amount {
    const FACT: usize = 33;

    fn value(self) -> usize {
        self as usize
    }

    fn name(self) -> &'static str {
        self.as_str()
    }
}
