//! A tape of bytes as facts in Rust types: a goal, a means, then a fact and what is told of it, two bytes each.

use simbind::facts::{Goal, Means};
use simbind::{FactValue, Profile, facts};

/// The profile that a tape tells.
pub fn profile(tape: &[u8]) -> Profile {
    let (head, pairs) = tape.split_at(tape.len().min(2));
    let byte = |at: usize| head.get(at).copied().map_or(0, usize::from);
    let mut profile = Profile::new(GOALS[byte(0) % GOALS.len()]);
    if let Some(means) = MEANS.get(byte(1) & 7) {
        profile = profile.by(*means);
    }
    if byte(1) & 8 != 0 {
        profile = profile.nothing_else();
    }
    for pair in pairs.chunks_exact(2) {
        profile = TELL[usize::from(pair[0]) % TELL.len()](profile, pair[1]);
    }
    profile
}

/// Tells one value, or, with the highest bit set, any of those whose bits are set.
fn tell<V: FactValue>(profile: Profile, values: &[V], byte: u8) -> Profile {
    if byte & 0x80 == 0 {
        return profile.with(values[usize::from(byte) % values.len()]);
    }
    profile.with_any(values.iter().enumerate().filter(|(at, _)| byte & (1 << (at % 7)) != 0).map(|(_, value)| *value))
}

macro_rules! facts {
    ($($fact:ident { $($value:ident),* $(,)? })*) => {
        /// For each fact, what tells it.
        const TELL: &[fn(Profile, u8) -> Profile] =
            &[$(|profile, byte| tell(profile, &[$(facts::$fact::$value),*], byte)),*];
    };
}

const GOALS: &[Goal] = &[
    Goal::Bind,
    Goal::Register,
    Goal::LinkCard,
    Goal::VerifyIdentity,
    Goal::PayInMainland,
    Goal::PayAbroad,
    Goal::Transfer,
    Goal::ReceiveMoney,
    Goal::AddMoney,
    Goal::Withdraw,
    Goal::ReceiveCodes,
    Goal::KeepNumber,
    Goal::ChangeNumber,
    Goal::TopUpSim,
];

const MEANS: &[Means] = &[Means::LocalAccount, Means::PaymentCard, Means::MainlandAccount, Means::HomeWallet];

facts! {
    Platform { Wechat, Alipay }
    FriendCheck { NotAsked, RealFriend, NoFriend, PaidStranger }
    RetentionCard { Sim, ResidencePermit }
    NumberType { PhysicalSim, Esim, TouristSim, DataOnlyEsim, Voip, VirtualNumber }
    NumberHolder { Own, OtherPerson, Resold, Unregistered }
    NumberStatus { Active, IncomingOnly, Suspended, Reclaimable, CutOff, Expired, Recycled }
    SmsCodes { Received, Untested, Failing }
    Location { MainlandChina, HkMacao, HostCountry, Elsewhere }
    MainlandStay { None, ShortVisit, LongStayPermit }
    Nationality { MainlandChinese, HostCountry, Other }
    IdentityDocument {
        MainlandId, Passport, MainlandTravelPermit, ForeignPermanentResidentId, HkIdentityCard,
        ThirdCountryResidencePermit, None,
    }
    Wallet { None, Registered, Verified, MainlandVerified }
    MainlandAccount { Own, InAnotherName, None }
    VirtualSim { None, Bound }
    LocalAccount { Held, None }
    InternationalPayments { Enabled, Disabled }
    OnlinePayments { Enabled, Disabled }
    BankPartnership { Partner, NoPartner, CurrencyUnsupported }
    PaymentCard { None, Credit, Debit, PrepaidOrVirtual }
    CardScheme { None, Visa, Mastercard, Amex, Jcb, Diners, Discover, Unionpay, DomesticOnly }
    CardHolder { None, Own, OtherPerson }
    CardIssuerCountry { None, HostCountry, Elsewhere }
    IssuerResponse { NotTried, Approved, Declined }
    PlatformCheck { NotTried, Passed, Failed }
    CardCodeChannel { BankApp, LiveNumber, DeadNumber }
    HomeWallet { None, PartnerVerified, PartnerUnverified, NotPartner }
    HomeWalletNetwork { None, Alipay, Wechat, Both }
    VirtualAccount { Held, None }
    Friend { None, Explains, LendsAccount }
    Agent { None, Engaged }
    PaymentService { None, Held }
    TopUpChannel { None, OperatorSite, ThirdPartySite }
    Payee { MerchantCode, OwnCodeShown, MiniProgram, PersonalCode, ForeignMerchant }
    Amount { Small, AboveSmall, AboveCap }
}
