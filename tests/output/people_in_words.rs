//! Situations of people told in the words that they use: "KR pay", the wallet "Toss", the card "visa", in "China".
//!
//! F: found in public; E and X: told by readers; M: made from one of these by changing an axis (country, platform, state of
//! the wallet or of the number, who pays, where, what document). Each has a twin in which one thing is otherwise, and what comes out then. As in
//! [`super::people`], all of it stands in the first 25 lines of the short answer, in English and in Chinese.

use simbind::{Evaluation, Profile, Rulebook};

use crate::advice::{Advice, advice};
use crate::people::stands_in_the_first_lines;

struct Case {
    name: &'static str,
    /// Country and what is wanted.
    question: &'static str,
    told: &'static str,
    says: &'static str,
    cause: &'static str,
    first: &'static str,
    limits: &'static [&'static str],
    /// What the twin tells otherwise, how its answer begins and its cause.
    twin: (&'static str, &'static str, &'static str),
}

const CASES: &[Case] = &[
    Case {
        name: "F01",
        question: "KR pay",
        told: "app=alipay; wallet=Toss; home_wallet=partner_verified; to=metro; where=China; stay=tourist; document=passport; nationality=local",
        says: "Uncertain",
        cause: "W-ride-code-of-home-wallet",
        first: "W-card-terminals-and-cash",
        limits: &["KR-E-no-ride-code"],
        twin: ("to=shop", "Yes", "W-home-wallet-alipay"),
    },
    Case {
        name: "M02",
        question: "KR add a card",
        told: "app=alipay; nationality=local; document=passport; wallet=registered; card=visa; payment_card=credit; card_holder=mine; card_from=elsewhere; platform_check=rejected; where=China",
        says: "Uncertain",
        cause: "W-platform-check-failed",
        first: "W-another-card",
        limits: &[],
        twin: ("platform_check=passed", "Very likely yes", "W-card"),
    },
    Case {
        name: "F03",
        question: "JP add a card",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; card_holder=mine; card_from=host_country; issuer_response=refused; where=host_country",
        says: "No",
        cause: "W-issuer-declined",
        first: "W-S-ask-issuer",
        limits: &[],
        twin: ("issuer_response=linked", "Very likely yes", "W-card"),
    },
    Case {
        name: "F04",
        question: "JP pay",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=credit; logo=visa; card_holder=mine; card_from=host_country; issuer_response=linked; platform_check=error; where=China; stay=short; to=shop",
        says: "Uncertain",
        cause: "W-platform-check-failed",
        first: "W-another-card",
        limits: &["W-caps", "W-card-fee"],
        twin: ("platform_check=ok", "Very likely yes", "W-card"),
    },
    Case {
        name: "F05",
        question: "JP add a card",
        told: "app=alipay; nationality=local; document=passport; wallet=registered; card=credit; logo=American Express; card_holder=mine; card_from=host_country; where=host_country",
        says: "Very likely yes",
        cause: "W-amex-on-alipay",
        first: "-",
        limits: &["W-issuer-decides"],
        twin: ("logo=mir", "No", "W-card-domestic-only"),
    },
    Case {
        name: "F06",
        question: "JP pay overseas",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; card_holder=mine; card_from=host_country; where=Hong Kong",
        says: "No",
        cause: "W-abroad-only-mainland-users-alipay",
        first: "W-cash-abroad",
        limits: &[],
        twin: (
            "wallet=mainland_verified; nationality=Chinese; document=Chinese ID; mainland_account=mine",
            "Very likely yes",
            "W-mainland-account",
        ),
    },
    Case {
        name: "F07",
        question: "VN sign up",
        told: "app=wechat; nationality=local; document=passport; sim=data only; where=China; stay=short",
        says: "No",
        cause: "W-data-only",
        first: "W-S-own-line",
        limits: &[],
        twin: ("sim=e-SIM; number_status=working; number_holder=me", "Very likely yes", "W-own-number-accepted"),
    },
    Case {
        name: "F08",
        question: "VN pay",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; card_holder=mine; card_from=host_country; where=host_country; to=Taobao",
        says: "Uncertain",
        cause: "W-shop-from-outside",
        first: "W-ask-issuer",
        limits: &["W-card-fee"],
        twin: ("where=China", "Very likely yes", "W-card"),
    },
    Case {
        name: "F09",
        question: "VN load money",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; agent=yes; where=host_country",
        says: "No",
        cause: "W-nothing-to-fund",
        first: "-",
        limits: &[],
        twin: ("agent=no; mainland_account=mine", "Yes", "W-mainland-account"),
    },
    Case {
        name: "F10",
        question: "TW send money",
        told: "app=alipay; nationality=local; document=台胞證; wallet=verified; card=credit; logo=visa; card_holder=mine; card_from=host_country; where=host_country; to=person",
        says: "No",
        cause: "W-card-no-transfer",
        first: "W-remit-to-alipay",
        limits: &["W-remittance-payee"],
        twin: ("mainland_account=mine", "Very likely yes", "W-mainland-account-sends"),
    },
    Case {
        name: "F12",
        question: "CA 转账",
        told: "平台=微信; 国籍=中国; wallet=mainland_verified; 所在地=host_country; 收款方=个人码",
        says: "Very likely yes",
        cause: "W-mainland-account-sends",
        first: "-",
        limits: &["W-balance-tiers-transfer"],
        twin: ("wallet=registered; mainland_account=没有", "No", "W-nothing-to-fund"),
    },
    Case {
        name: "F13",
        question: "MY add a card",
        told: "app=alipay; nationality=local; document=passport; wallet=registered; card=debit; logo=银联; card_holder=mine; card_from=host_country; where=host_country",
        says: "Very likely yes",
        cause: "W-unionpay-in-full",
        first: "-",
        limits: &["W-issuer-decides"],
        twin: ("issuer_response=rejected", "No", "W-issuer-declined"),
    },
    Case {
        name: "F14",
        question: "MY real name",
        told: "app=alipay; nationality=local; document=MyKad; wallet=registered; where=host_country",
        says: "No",
        cause: "W-document-not-accepted",
        first: "W-S-passport",
        limits: &[],
        twin: ("document=passport", "Yes", "W-document-accepted"),
    },
    Case {
        name: "F15",
        question: "US send money",
        told: "app=wechat; nationality=local; document=passport; wallet=verified; visa=residence permit; where=China; card=credit; logo=visa; card_holder=mine; card_from=host_country; to=person",
        says: "No",
        cause: "W-card-no-transfer",
        first: "W-S-mainland-account",
        limits: &["W-balance-tiers-transfer"],
        twin: ("mainland_account=mine", "Very likely yes", "W-mainland-account-sends"),
    },
    Case {
        name: "F16",
        question: "GB change phone number",
        told: "app=wechat; nationality=local; document=passport; wallet=verified; old_number=recycled; where=host_country; sim=SIM card; number_status=working; codes=arrive; number_holder=me",
        says: "No",
        cause: "W-old-number-lost",
        first: "W-S-freeze-and-recover",
        limits: &[],
        twin: ("old_number=works", "Yes", "W-change-while-both-work"),
    },
    Case {
        name: "F17",
        question: "US pay",
        told: "app=wechat; nationality=local; document=passport; wallet=verified; account=cannot log in; card=credit; logo=visa; card_holder=mine; card_from=host_country; where=China; visa=tourist; to=shop; codes=not arriving",
        says: "No",
        cause: "W-account-locked-pays-nobody",
        first: "W-S-recover",
        limits: &[],
        twin: ("account=working", "Very likely yes", "W-card"),
    },
    Case {
        name: "F19",
        question: "HK 收红包",
        told: "平台=微信; 国籍=当地人; 证件=回鄉證; wallet=verified; 所在地=内地; 签证=短期",
        says: "Not documented",
        cause: "W-receive-without-account",
        first: "-",
        limits: &["W-balance-tiers"],
        twin: ("mainland_account=有", "Yes", "W-account-receives"),
    },
    Case {
        name: "F20",
        question: "GB 保号",
        told: "sim=giffgaff; number_status=在用; last_top_up=2026-06-10; 国籍=中国; 所在地=中国",
        says: "Very likely yes",
        cause: "-",
        first: "-",
        limits: &[],
        twin: ("last_top_up=2026-01-10", "Overdue", "-"),
    },
    Case {
        name: "F21",
        question: "PH 保号",
        told: "sim=Globe; number_status=在用; 国籍=中国; 所在地=中国; number_holder=本人",
        says: "Not known",
        cause: "-",
        first: "PH-E-keep-globe",
        limits: &[],
        twin: ("number_status=过期", "No", "W-number-lost"),
    },
    Case {
        name: "F22",
        question: "US get codes",
        told: "app=wechat; sim=Tello; codes=do not arrive; where=China; nationality=Chinese; number_status=working; number_holder=me",
        says: "No",
        cause: "W-codes-fail",
        first: "W-S-roaming",
        limits: &["US-E-codes-tello"],
        twin: ("codes=arrive", "Yes", "W-codes-arrive"),
    },
    Case {
        name: "F23",
        question: "EE sign up",
        told: "app=wechat; number=virtual number; nationality=Chinese; where=China",
        says: "No",
        cause: "W-not-a-mobile-line",
        first: "W-S-own-line",
        limits: &[],
        twin: ("number=esim; number_status=working; number_holder=me", "Very likely yes", "W-own-number-accepted"),
    },
    Case {
        name: "M25",
        question: "AU pay",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; card_holder=mine; card_from=host_country; where=China; visa=visa-free; to=shop",
        says: "Very likely yes",
        cause: "W-card",
        first: "-",
        limits: &["W-caps", "W-card-fee"],
        twin: ("card_holder=wife", "No", "W-card-of-another-person"),
    },
    Case {
        name: "M26",
        question: "FR cash out",
        told: "app=wechat; nationality=local; document=passport; wallet=verified; where=host_country; stay=no; mainland_account=closed",
        says: "No",
        cause: "W-withdraw-only-to-mainland",
        first: "W-spend-the-balance-from-abroad",
        limits: &[],
        twin: ("mainland_account=mine", "Yes", "W-mainland-account"),
    },
    Case {
        name: "F28",
        question: "JP pay",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=credit; logo=master; card_holder=mine; card_from=host_country; issuer_response=rejected; where=China; visa=tourist visa; to=my code",
        says: "No",
        cause: "W-issuer-declined",
        first: "W-S-ask-issuer",
        limits: &[],
        twin: ("issuer_response=accepted", "Very likely yes", "W-card"),
    },
    Case {
        name: "M30",
        question: "AR pay",
        told: "app=alipay; nationality=local; document=passport; home_wallet=another; where=China; visa=tourist; to=shop",
        says: "Whether you can",
        cause: "-",
        first: "W-verify-home-wallet",
        limits: &[],
        twin: (
            "home_wallet=none; card=credit; logo=visa; card_holder=mine; card_from=host_country",
            "Very likely yes",
            "W-card",
        ),
    },
    Case {
        name: "M31",
        question: "IN pay",
        told: "app=alipay; nationality=local; document=passport; card=debit; logo=RuPay; card_holder=mine; card_from=host_country; where=China; visa=business visa; to=shop",
        says: "No",
        cause: "W-card-domestic-only",
        first: "W-S-scheme-card",
        limits: &[],
        twin: ("logo=Visa", "Very likely yes", "W-card"),
    },
    Case {
        name: "F32",
        question: "DE add a card",
        told: "app=wechat; nationality=local; document=passport; wallet=registered; card=Sparkasse; where=host_country",
        says: "Whether you can",
        cause: "-",
        first: "W-ask-issuer",
        limits: &[],
        twin: ("logo=girocard", "No", "W-card-domestic-only"),
    },
    Case {
        name: "M33",
        question: "IE pay",
        told: "app=alipay; nationality=local; document=passport; age=16; card=Revolut; where=China; visa=tourist; to=shop; wallet=registered",
        says: "Uncertain",
        cause: "W-minor-pays",
        first: "W-parent-pays",
        limits: &[],
        twin: ("age=30", "Very likely yes", "W-card"),
    },
    Case {
        name: "M34",
        question: "US real name",
        told: "app=alipay; nationality=Chinese; document=passport; wallet=registered; where=host_country",
        says: "Uncertain",
        cause: "W-chinese-passport",
        first: "-",
        limits: &[],
        twin: ("document=driving licence", "No", "W-document-not-accepted"),
    },
    Case {
        name: "M36",
        question: "US sign up",
        told: "app=wechat; number=Google Voice; nationality=Chinese; where=China; wallet=none",
        says: "No",
        cause: "W-not-a-mobile-line",
        first: "W-S-own-line",
        limits: &[],
        twin: (
            "number=physical sim; number_status=working; number_holder=me; codes=arrive",
            "Very likely yes",
            "W-own-number-accepted",
        ),
    },
    Case {
        name: "M38",
        question: "IR pay",
        told: "app=alipay; nationality=local; document=passport; where=China; visa=tourist; to=shop",
        says: "No",
        cause: "W-nothing-to-fund",
        first: "W-S-scheme-card",
        limits: &[],
        twin: ("mainland_account=mine", "Very likely yes", "W-mainland-account"),
    },
    Case {
        name: "M40",
        question: "CA pay",
        told: "app=wechat; nationality=Chinese; document=身份证; wallet=mainland_verified; card_codes=old number; where=China; to=shop",
        says: "No",
        cause: "W-account-in-use-dead-number",
        first: "W-S-code-channel-of-account",
        limits: &[],
        twin: ("card_codes=app", "Yes", "W-mainland-account"),
    },
    Case {
        name: "M04b",
        question: "HK 余额充值",
        told: "平台=微信; 国籍=中国; 证件=身份证; wallet=registered; 境外钱包=微信支付香港; home_wallet=partner_unverified; local_account=有; 所在地=香港",
        says: "No",
        cause: "W-home-wallet-moves-no-money",
        first: "W-S-be-in-the-mainland-as-citizen+W-S-mainland-account-of-citizen",
        limits: &[],
        twin: ("国籍=当地人; 证件=回鄉證", "No", "W-home-wallet-moves-no-money"),
    },
    Case {
        name: "F07b",
        question: "GB cash out",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; mainland_account=mine; card_codes=old number; where=host_country",
        says: "Uncertain",
        cause: "W-linked-account-dead-number",
        first: "W-S-code-channel-of-account",
        limits: &[],
        twin: ("card_codes=bank app", "Yes", "W-mainland-account"),
    },
    Case {
        name: "M12b",
        question: "RU pay",
        told: "app=alipay; nationality=local; document=passport; card=debit; logo=МИР; card_holder=mine; card_from=host_country; where=China; visa=tourist; to=shop; wallet=registered",
        says: "No",
        cause: "W-card-domestic-only",
        first: "RU-S-bank-app",
        limits: &[],
        twin: ("logo=visa", "No", "RU-E-card-abroad"),
    },
    Case {
        name: "M15b",
        question: "GB pay",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=credit; logo=visa; card_holder=husband; card_from=host_country; where=China; visa=tourist; to=shop",
        says: "No",
        cause: "W-card-of-another-person",
        first: "W-S-scheme-card",
        limits: &[],
        twin: ("card_holder=me", "Very likely yes", "W-card"),
    },
    Case {
        name: "M17b",
        question: "US pay",
        told: "app=wechat; nationality=local; document=passport; wallet=verified; card=credit; logo=amex; card_holder=mine; card_from=host_country; amount=50000; where=China; to=shop",
        says: "No",
        cause: "W-above-cap",
        first: "W-S-within-the-caps",
        limits: &[],
        twin: ("amount=8000", "Very likely yes", "W-amex-on-wechat"),
    },
    Case {
        name: "M19b",
        question: "US get codes",
        told: "app=alipay; sim=physical sim; number_holder=me; number_status=停机; nationality=Chinese; where=China",
        says: "Not documented",
        cause: "W-number-at-risk",
        first: "-",
        limits: &[],
        twin: ("number_status=active; codes=arrive", "Yes", "W-codes-arrive"),
    },
    Case {
        name: "M24b",
        question: "KH pay",
        told: "app=alipay; nationality=local; document=passport; wallet=Bakong; where=China; visa=tourist; to=shop",
        says: "No",
        cause: "W-home-wallet-only-wechat",
        first: "W-S-show-wechat-code",
        limits: &[],
        twin: ("app=wechat", "Whether you can", "-"),
    },
    Case {
        name: "M25b",
        question: "KH pay",
        told: "app=alipay; nationality=local; document=passport; wallet=Bakong; home_wallet=partner_verified; where=China; visa=tourist; to=shop",
        says: "No",
        cause: "W-home-wallet-pays-wechat-codes",
        first: "W-S-show-wechat-code",
        limits: &[],
        twin: ("app=wechat", "Yes", "W-home-wallet-wechat"),
    },
    Case {
        name: "E14",
        question: "IN sign up",
        told: "app=alipay; number=sim; number_status=active; number_holder=me; codes=arrive; nationality=local; document=passport; wallet=none; where=there",
        says: "No",
        cause: "IN-E-alipay-blocked",
        first: "IN-E-after-leaving",
        limits: &[],
        twin: ("where=China", "Yes", "W-own-number-accepted"),
    },
    Case {
        name: "E15",
        question: "IN sign up",
        told: "app=wechat; number=sim; number_status=active; number_holder=me; codes=arrive; friend_check=not_asked; nationality=local; document=passport; wallet=none; where=there",
        says: "No",
        cause: "IN-E-wechat-blocked",
        first: "IN-E-after-leaving",
        limits: &["IN-E-wechat-number"],
        twin: ("app=alipay; where=China", "Yes", "W-own-number-accepted"),
    },
    Case {
        name: "E39",
        question: "KE send money",
        told: "app=alipay; home_wallet=M-PESA; nationality=local; document=passport; where=there; to=person",
        says: "Whether you can",
        cause: "-",
        first: "W-remit-to-alipay",
        limits: &[],
        twin: ("home_wallet=not_partner", "No", "W-home-wallet-moves-no-money"),
    },
    Case {
        name: "E17",
        question: "CA real name",
        told: "app=wechat; age=15; nationality=local; document=passport; wallet=registered; where=China",
        says: "Uncertain",
        cause: "W-minor-verification",
        first: "W-verify-with-a-parent",
        limits: &[],
        twin: ("age=25", "Yes", "W-document-accepted"),
    },
    Case {
        name: "E20",
        question: "RU refund",
        told: "app=alipay; home_wallet=Sber; home_wallet=partner_verified; nationality=local; document=passport; where=there",
        says: "Yes",
        cause: "W-refund-goes-back",
        first: "-",
        limits: &["W-refund-to-the-home-wallet"],
        twin: ("home_wallet=none; home_wallet_network=none", "Yes", "W-refund-goes-back"),
    },
    Case {
        name: "E25",
        question: "HK send red packets",
        told: "app=wechat; home_wallet=AlipayHK; home_wallet=partner_verified; document=HKID; nationality=local; where=there; to=person",
        says: "No",
        cause: "W-home-wallet-moves-no-money",
        first: "HK-E-alipayhk-red-packet",
        limits: &[],
        twin: ("app=alipay", "Yes", "HK-E-alipayhk-sends"),
    },
    Case {
        name: "E31",
        question: "US pay",
        told: "app=wechat; nationality=local; document=passport; account=frozen; wallet=verified; card=credit; logo=visa; card_holder=me; where=China; stay=tourist; to=shop",
        says: "No",
        cause: "W-account-restricted-pays-nobody",
        first: "W-S-appeal",
        limits: &[],
        twin: ("account=working", "Very likely yes", "W-card"),
    },
    Case {
        name: "E36",
        question: "PK pay",
        told: "app=alipay; home_wallet=NayaPay; home_wallet=partner_verified; nationality=local; document=passport; where=China; stay=student; to=person",
        says: "No",
        cause: "W-home-wallet-pays-no-person",
        first: "W-S-merchant-code",
        limits: &[],
        twin: ("to=shop", "Yes", "W-home-wallet-alipay"),
    },
    Case {
        name: "E37",
        question: "KZ pay",
        told: "app=wechat; home_wallet=Kaspi; home_wallet=partner_verified; nationality=local; document=passport; where=China; stay=visa-free; to=shop",
        says: "No",
        cause: "W-home-wallet-pays-alipay-codes",
        first: "W-S-show-alipay-code",
        limits: &[],
        twin: ("app=alipay", "Yes", "KZ-E-kaspi"),
    },
    Case {
        name: "X01",
        question: "GB link_card",
        told: "平台=支付宝; nationality=local; 证件=护照; wallet=已认证; 国内银行卡=本人; card=信用卡; logo=visa; 持卡人=配偶; 发卡地=当地; where=国内",
        says: "Very likely yes",
        cause: "W-mainland-account",
        first: "-",
        limits: &[],
        twin: ("持卡人=本人; 国内银行卡=没有", "Very likely yes", "W-card"),
    },
    Case {
        name: "X04",
        question: "VN pay",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; card_holder=me; card_from=host_country; name_match=differs; where=China; to=shop",
        says: "Uncertain",
        cause: "W-name-differs-card",
        first: "VN-E-bank-app",
        limits: &["W-caps"],
        twin: ("name_match=same", "Very likely yes", "W-card"),
    },
    Case {
        name: "X05",
        question: "US keep",
        told: "sim=Tello; number_status=active; number_holder=me; last_top_up=2026-10-05",
        says: "Last topped up on 2026-10-05",
        cause: "-",
        first: "-",
        limits: &[],
        twin: ("last_top_up=2026-07-05", "No", "US-E-lapsed-tello"),
    },
    Case {
        name: "X06",
        question: "JP keep",
        told: "sim=povo; number_status=active; number_holder=me; last_top_up=2026-06-20",
        says: "Yes",
        cause: "JP-E-alive-povo",
        first: "-",
        limits: &[],
        twin: ("number_status=expired", "No", "W-number-lost"),
    },
    Case {
        name: "X09",
        question: "KE get codes",
        told: "app=wechat; number=sim; number_status=active; number_holder=me; codes=do not arrive; nationality=local; where=there",
        says: "No",
        cause: "W-codes-fail",
        first: "W-S-codes-at-home",
        limits: &[],
        twin: ("codes=arrive", "Yes", "W-codes-arrive"),
    },
    Case {
        name: "X10",
        question: "AU change number",
        told: "app=wechat; nationality=Chinese; document=身份证; wallet=mainland_verified; 旧号码=被回收; account=登不上; sim=实体卡; number_status=active; number_holder=me; where=there",
        says: "No",
        cause: "W-locked-out-of-change",
        first: "W-S-freeze-while-locked-out",
        limits: &[],
        twin: ("旧号码=还能收; account=working", "Very likely yes", "W-change-while-both-work"),
    },
    Case {
        name: "X20",
        question: "CA pay",
        told: "app=alipay; nationality=Canadian; document=passport; age=16; where=China; visa=tourist; to=shop",
        says: "No",
        cause: "W-nothing-to-fund",
        first: "W-parent-pays",
        limits: &[],
        twin: ("age=30", "No", "W-nothing-to-fund"),
    },
    Case {
        name: "X21",
        question: "PT pay",
        told: "app=alipay; age=12; card=Revolut; logo=visa; nationality=local; document=passport; where=China; stay=visa-free; to=shop",
        says: "Uncertain",
        cause: "W-minor-pays",
        first: "W-parent-pays",
        limits: &[],
        twin: ("age=30", "Very likely yes", "W-card"),
    },
    Case {
        name: "X22",
        question: "GB get codes",
        told: "app=wechat; sim=physical sim; operator=another_operator; number_status=active; number_holder=me; codes=arrive; where=China",
        says: "Yes",
        cause: "W-codes-arrive",
        first: "-",
        limits: &[],
        twin: ("codes=do not arrive", "No", "W-codes-fail"),
    },
    Case {
        name: "X23",
        question: "RU pay overseas",
        told: "app=alipay; nationality=local; document=passport; home_wallet=Sber; home_wallet=partner_verified; where=Thailand",
        says: "No",
        cause: "W-home-wallet-abroad-unread",
        first: "W-cash-abroad",
        limits: &[],
        twin: ("home_wallet=none; home_wallet_network=none", "No", "W-abroad-only-mainland-users-alipay"),
    },
    Case {
        name: "X24",
        question: "US sign up",
        told: "app=wechat; number_holder=family; sim=SIM card; number_status=working; codes=arrive; wallet=none",
        says: "Uncertain",
        cause: "W-family-or-work-line",
        first: "W-line-into-own-name",
        limits: &[],
        twin: ("number_holder=me", "Very likely yes", "W-own-number-accepted"),
    },
    Case {
        name: "X25",
        question: "JP load money",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=credit; logo=jcb; card_holder=me; card_from=Japan; issuer_response=declined; where=China; stay=tourist",
        says: "No",
        cause: "W-card-no-balance",
        first: "W-no-balance-needed",
        limits: &[],
        twin: ("mainland_account=mine", "Yes", "W-mainland-account"),
    },
    Case {
        name: "X26",
        question: "MY pay",
        told: "app=alipay; nationality=local; document=passport; home_wallet=TNG; home_wallet=partner_verified; where=Malaysia; stay=visa-free; to=shop",
        says: "No",
        cause: "W-home-wallet-pays-in-the-mainland",
        first: "W-pay-there",
        limits: &[],
        twin: ("where=China", "Yes", "W-home-wallet-alipay"),
    },
    Case {
        name: "X27",
        question: "JP cash out",
        told: "app=alipay; nationality=local; document=passport; wallet=verified; card=credit; logo=jcb; card_holder=me; card_from=Japan; where=China; stay=tourist; account=frozen",
        says: "No",
        cause: "W-account-restricted",
        first: "W-S-appeal+W-S-mainland-account-of-visitor",
        limits: &[],
        twin: ("account=working", "No", "W-withdraw-only-to-mainland"),
    },
    Case {
        name: "X28",
        question: "US send money",
        told: "app=wechat; nationality=local; document=passport; wallet=verified; card=debit; logo=visa; card_holder=me; card_from=USA; where=China; stay=tourist; to=friend",
        says: "No",
        cause: "W-card-no-transfer",
        first: "W-cash-to-a-person",
        limits: &[],
        twin: ("where=USA", "No", "W-card-no-transfer"),
    },
    Case {
        name: "X29",
        question: "HK top_up_sim",
        told: "operator=Club SIM; app=alipay; wallet=身份证实名; nationality=Chinese; document=Chinese ID; mainland_account=mine; top_up_channel=operator",
        says: "Not documented",
        cause: "W-top-up-seldom-offered",
        first: "W-top-up-by-card",
        limits: &[],
        twin: ("operator=cmhk", "Yes", "HK-E-top-up-cmhk"),
    },
];

/// The answer to what was told, where nothing else is held.
fn answer(question: &str, told: &str) -> Evaluation<'static> {
    let rulebook = Rulebook::builtin();
    let (country, goal) = question.split_once(' ').unwrap();
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
    for fact in told.split("; ") {
        let (fact, value) = fact.split_once('=').unwrap();
        profile = match profile.clone().set(fact, value) {
            Ok(told) => told,
            Err(_) => profile.set_known(rulebook, country, fact, [value]).unwrap(),
        };
    }
    rulebook.evaluate(country, &profile.nothing_else(), None).unwrap()
}

/// What is told with some facts told otherwise.
fn otherwise(told: &str, change: &str) -> String {
    let name = |fact: &str| fact.split('=').next().unwrap_or_default().to_owned();
    let changed = change.split("; ").map(name).collect::<Vec<_>>();
    let kept = told.split("; ").filter(|fact| !changed.contains(&name(fact)));
    kept.chain(change.split("; ")).collect::<Vec<_>>().join("; ")
}

#[test]
fn people_are_answered_in_their_own_words() {
    let show = std::env::var_os("SIMBIND_SHOW").is_some();
    for case in CASES {
        let Case { name, question, told, .. } = case;
        let answer_to = answer(question, told);
        let advised = advice(&answer_to);
        let (change, says, cause) = case.twin;
        let twin = advice(&answer(question, &otherwise(told, change)));
        if show {
            println!("{name} | {advised:?} | {} | {}", twin.says, twin.cause);
            continue;
        }
        let expected = Advice {
            says: case.says.to_owned(),
            cause: case.cause.to_owned(),
            first: case.first.to_owned(),
            limits: advised.limits.clone(),
        };
        assert_eq!(advised, expected, "{name}");
        assert_eq!((&*twin.says, &*twin.cause), (says, cause), "{name}, {change}");
        stands_in_the_first_lines(name, &answer_to, &advised, case.limits);
    }
}

/// Shared names are told by what the value is, other words as the names that are declared, and what is neither stays a mistake.
#[test]
fn words_that_people_use_tell_what_is_meant() {
    let told = |question: &str, facts: &str| {
        answer(question, facts)
            .told()
            .map(|(fact, values)| (fact.id().to_owned(), values.join(",")))
            .collect::<Vec<_>>()
    };
    for (question, words, names) in [
        ("GB pay", "card=visa", "card_scheme=visa"),
        ("GB 提现", "card=credit", "payment_card=credit"),
        ("HK 轉賬", "wallet=支付宝", "platform=alipay"),
        ("HK keep", "number=停机", "number_status=suspended"),
        ("MY send money", "wallet=TNG", "home_wallet=TNG"),
        ("US sign-up", "number=Google Voice", "number_type=voip"),
        ("US verify", "document=driver's license", "identity_document=none"),
    ] {
        let (country, _) = question.split_once(' ').unwrap();
        let goal = answer(question, words).goal().id();
        assert_eq!(told(question, words), told(&format!("{country} {goal}"), names), "{question} {words}");
    }
    let blank = || Profile::in_words_of(Rulebook::builtin().vocabulary());
    for (fact, value, error) in [
        ("card", "vissa", "unknown value `vissa`; the fact `card_scheme` has `visa`: did you mean that?"),
        ("crad", "visa", "unknown fact `crad`; did you mean `card`?"),
    ] {
        assert_eq!(blank().set(fact, value).unwrap_err().to_string(), error);
    }
    for (goal, error) in [
        ("sing up", "unknown goal `sing up`; did you mean `sign up`?"),
        ("send mony", "unknown goal `send mony`; did you mean `send money`?"),
    ] {
        assert_eq!(blank().with_goal(goal).unwrap_err().to_string(), error);
    }
}

/// What is documented for some of those whom a question leaves open, and not for others, is no bare yes.
#[test]
fn what_is_documented_for_some_depends_on_who_asks() {
    let receiving = |told: &[(&str, &str)]| {
        let mut profile = Profile::in_words_of(Rulebook::builtin().vocabulary()).with_goal("get paid").unwrap();
        for (fact, value) in told {
            profile = profile.set(fact, value).unwrap();
        }
        let answer = Rulebook::builtin().evaluate("GB", &profile, None).unwrap();
        answer.to_brief(simbind::model::Lang::En).to_text(80, false)
    };
    assert!(
        receiving(&[]).contains("depends on mainland bank\n    account. In your own name: yes; none: not documented.")
    );
    assert!(receiving(&[("mainland_account", "mine")]).contains("Yes: you can receive money"));
}
