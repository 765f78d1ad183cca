//! Situations that people put in public (P) and others of the same kinds (N): what the answer says to them.
//!
//! Each has the verdict in words, the rule that is told as the cause, the first thing to do and limits that must be told.
//! All of it stands in the first 25 lines of the short answer, in English and in Chinese.

use simbind::model::Lang;
use simbind::{Evaluation, Opinion, Profile, Rulebook};

use crate::advice::{Advice, advice};

/// Name, country and goal, what was told (and nothing else is held); then how the answer begins, its cause, the first thing
/// to do, and limits that are told.
type Case =
    (&'static str, &'static str, &'static str, &'static str, &'static str, &'static str, &'static [&'static str]);

const CASES: &[Case] = &[
    (
        "P01",
        "DE pay_in_mainland",
        "platform=alipay nationality=other identity_document=passport wallet=verified account_state=restricted location=elsewhere mainland_stay=short_visit payment_card=credit card_scheme=visa card_holder=self payee=merchant_code",
        "No",
        "W-account-restricted-pays-nobody",
        "W-S-appeal",
        &["W-caps"],
    ),
    (
        "P01, the card",
        "DE pay_in_mainland",
        "platform=alipay nationality=other identity_document=passport wallet=verified platform_check=failed location=elsewhere mainland_stay=short_visit payment_card=credit card_scheme=visa card_holder=self payee=merchant_code",
        "Uncertain",
        "W-platform-check-failed",
        "W-another-card",
        &["W-caps", "W-card-fee"],
    ),
    (
        "P02",
        "DE receive_money",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified mainland_account=none location=host_country",
        "Not documented",
        "W-receive-without-account-alipay",
        "W-merchant-account",
        &["W-balance-tiers", "W-remittance-payee"],
    ),
    (
        "P03",
        "US change_number",
        "platform=wechat nationality=mainland_chinese wallet=mainland_verified number_type=physical_sim number_holder=self number_status=active sms_codes=received",
        "Whether you can",
        "-",
        "ask old_number",
        &["W-change-in-time", "W-weixin-becomes-wechat"],
    ),
    (
        "P05",
        "GB register",
        "platform=wechat number_type=physical_sim number_holder=self number_status=active sms_codes=received friend_check=no_friend nationality=mainland_chinese mainland_account=own location=mainland_china wallet=none",
        "No",
        "W-nobody-confirms",
        "W-S-real-friend",
        &["W-one-number-one-account"],
    ),
    (
        "P06",
        "HK keep_number",
        "number_type=esim number_holder=self number_status=active nationality=mainland_chinese location=mainland_china",
        "What keeps the number alive",
        "-",
        "-",
        &["HK-E-keep-club-sim"],
    ),
    (
        "P08",
        "US transfer",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified mainland_account=own platform_check=failed location=mainland_china mainland_stay=long_stay_permit",
        "Uncertain",
        "W-platform-check-failed-account",
        "-",
        &["W-balance-tiers-transfer"],
    ),
    (
        "P08, the name",
        "US transfer",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified mainland_account=own name_match=differs location=mainland_china mainland_stay=long_stay_permit",
        "No",
        "W-name-differs-transfer",
        "W-S-one-name",
        &["W-balance-tiers-transfer"],
    ),
    (
        "P08b",
        "US withdraw",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified mainland_account=none location=mainland_china mainland_stay=long_stay_permit",
        "No",
        "W-withdraw-only-to-mainland",
        "W-S-mainland-account",
        &["W-balance-tiers"],
    ),
    (
        "P10",
        "TW link_card",
        "platform=alipay nationality=host_country identity_document=passport wallet=registered payment_card=credit card_scheme=mastercard card_holder=self card_issuer_country=host_country",
        "Uncertain",
        "TW-E-passport-alone",
        "TW-E-travel-permit",
        &["W-card-payments-disabled", "W-issuer-decides"],
    ),
    (
        "P11",
        "RU pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified location=mainland_china mainland_stay=short_visit payment_card=debit card_scheme=unionpay card_holder=self card_issuer_country=host_country payee=merchant_code",
        "Very likely yes",
        "W-unionpay-in-full",
        "-",
        &["W-caps", "RU-E-unionpay", "W-card-fee"],
    ),
    (
        "P13",
        "SG transfer",
        "platform=alipay nationality=host_country identity_document=passport wallet=registered location=host_country local_account=held payment_card=debit card_scheme=visa card_holder=self payee=personal_code",
        "No",
        "W-card-no-transfer",
        "SG-E-ocbc-sends",
        &["W-remittance-payee"],
    ),
    (
        "P14",
        "HK transfer",
        "platform=alipay nationality=host_country identity_document=hk_identity_card home_wallet=partner_verified home_wallet_network=alipay location=hk_macao",
        "Yes",
        "HK-E-alipayhk-sends",
        "-",
        &["W-balance-tiers-transfer", "HK-E-alipayhk-caps", "W-remittance-payee"],
    ),
    (
        "P16",
        "UZ pay_in_mainland",
        "platform=alipay nationality=other identity_document=passport home_wallet=partner_verified home_wallet_network=alipay location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Yes",
        "W-home-wallet-alipay",
        "-",
        &[],
    ),
    (
        "P16b",
        "RU pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport payment_card=debit card_scheme=visa card_holder=self card_issuer_country=elsewhere location=mainland_china mainland_stay=short_visit payee=merchant_code wallet=verified",
        "Very likely yes",
        "W-card",
        "-",
        &["W-caps", "W-card-fee", "W-issuer-decides"],
    ),
    (
        "P19",
        "CA change_number",
        "platform=wechat nationality=host_country wallet=registered number_type=physical_sim number_holder=self number_status=active sms_codes=received",
        "Whether you can",
        "-",
        "ask old_number",
        &["W-change-in-time", "W-weixin-becomes-wechat"],
    ),
    (
        "P21",
        "HK pay_in_mainland",
        "platform=alipay nationality=mainland_chinese identity_document=mainland_id home_wallet=partner_unverified home_wallet_network=alipay location=mainland_china payee=merchant_code",
        "No",
        "W-home-wallet-unverified",
        "W-S-mainland-account-of-citizen",
        &["HK-E-unverified-caps"],
    ),
    (
        "P23",
        "US transfer",
        "platform=alipay nationality=mainland_chinese wallet=registered location=host_country payee=personal_code payment_card=credit card_scheme=visa card_holder=self",
        "No",
        "W-card-no-transfer",
        "W-remit-to-alipay",
        &["W-remittance-payee"],
    ),
    (
        "P24",
        "GB change_number",
        "platform=alipay nationality=mainland_chinese wallet=mainland_verified number_type=physical_sim number_holder=self number_status=active sms_codes=untested location=host_country",
        "Very likely yes",
        "-",
        "-",
        &["W-change-in-time", "W-alipay-code-picker"],
    ),
    (
        "P25",
        "CA register",
        "platform=alipay number_type=data_only_esim nationality=host_country identity_document=passport location=mainland_china mainland_stay=short_visit",
        "No",
        "W-data-only",
        "W-S-own-line",
        &["W-alipay-code-picker"],
    ),
    (
        "P36",
        "US receive_codes",
        "platform=wechat number_type=physical_sim number_holder=self number_status=active sms_codes=failing location=mainland_china mainland_stay=long_stay_permit",
        "No",
        "W-codes-fail",
        "W-S-roaming",
        &["US-E-codes-abroad"],
    ),
    (
        "P37",
        "KE link_card",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=prepaid_or_virtual card_scheme=mastercard card_holder=self card_issuer_country=elsewhere location=host_country",
        "Uncertain",
        "W-card-prepaid",
        "W-e-cny",
        &["W-issuer-decides", "W-platform-check-open"],
    ),
    (
        "N01",
        "US pay_in_mainland",
        "platform=wechat nationality=host_country identity_document=passport document_state=expired wallet=verified mainland_account=own location=mainland_china mainland_stay=long_stay_permit payee=merchant_code",
        "Uncertain",
        "W-document-to-renew",
        "W-renew-document",
        &[],
    ),
    (
        "N02",
        "KR pay_abroad",
        "platform=alipay nationality=host_country identity_document=passport home_wallet=partner_verified home_wallet_network=alipay location=elsewhere",
        "Uncertain",
        "W-alipayplus-elsewhere",
        "W-cash-abroad",
        &[],
    ),
    (
        "N03",
        "NZ receive_money",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=mainland_china mainland_stay=short_visit",
        "Not documented",
        "W-receive-without-account",
        "-",
        &["W-balance-tiers", "W-remittance-payee"],
    ),
    (
        "N04",
        "NG transfer",
        "platform=wechat nationality=host_country identity_document=passport wallet=registered location=host_country payee=personal_code local_account=held payment_card=debit card_scheme=mastercard card_holder=self card_issuer_country=host_country",
        "No",
        "W-card-no-transfer",
        "W-remit-to-weixin",
        &["W-remittance-payee"],
    ),
    (
        "N05",
        "NZ pay_in_mainland",
        "nationality=mainland_chinese identity_document=mainland_id wallet=registered payment_card=debit card_scheme=visa card_holder=self card_issuer_country=host_country local_account=held location=mainland_china payee=merchant_code",
        "Very likely yes",
        "W-card",
        "-",
        &["W-caps", "W-card-fee"],
    ),
    (
        "N06",
        "GB withdraw",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified mainland_account=in_another_name location=mainland_china mainland_stay=long_stay_permit",
        "No",
        "W-withdraw-only-to-mainland",
        "W-S-mainland-account",
        &[],
    ),
    (
        "N07",
        "NZ keep_number",
        "number_type=physical_sim number_holder=self number_status=reclaimable location=mainland_china nationality=mainland_chinese",
        "The number is on its way to being lost",
        "W-number-at-risk",
        "-",
        &[],
    ),
    (
        "N08",
        "MO verify_identity",
        "platform=wechat nationality=host_country identity_document=passport wallet=registered",
        "Uncertain",
        "MO-E-passport-alone",
        "MO-E-travel-permit",
        &[],
    ),
    (
        "N09",
        "MY pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport home_wallet=TNG location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Whether you can",
        "-",
        "W-verify-home-wallet",
        &[],
    ),
    (
        "N10",
        "NZ change_number",
        "platform=wechat nationality=mainland_chinese wallet=mainland_verified number_type=physical_sim number_holder=self number_status=active sms_codes=received old_number=receives_codes location=mainland_china",
        "Yes",
        "W-change-while-both-work",
        "-",
        &["W-change-in-time", "W-weixin-becomes-wechat", "W-one-number-one-account"],
    ),
    (
        "N11",
        "NZ pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=debit card_scheme=visa card_holder=other_person card_issuer_country=host_country age_group=minor location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-card-of-another-person",
        "W-parent-pays",
        &["W-caps"],
    ),
    (
        "N12",
        "US register",
        "platform=wechat number_type=voip number_holder=self number_status=active sms_codes=received nationality=mainland_chinese location=host_country wallet=none",
        "No",
        "W-not-a-mobile-line",
        "W-S-own-line",
        &["W-one-number-one-account"],
    ),
    (
        "N13",
        "US add_money",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=mainland_china mainland_stay=short_visit",
        "No",
        "W-card-no-balance",
        "W-no-balance-needed",
        &["W-balance-tiers"],
    ),
    (
        "N14",
        "GB top_up_sim",
        "platform=alipay nationality=mainland_chinese wallet=mainland_verified number_type=physical_sim number_holder=self number_status=active location=mainland_china",
        "Whether you can",
        "-",
        "W-top-up-by-card",
        &["W-top-up-seldom-offered"],
    ),
    (
        "N15",
        "US change_number",
        "platform=wechat wallet=mainland_verified account_state=locked_out old_number=dead nationality=mainland_chinese number_type=physical_sim number_status=active sms_codes=received",
        "No",
        "W-locked-out-of-change",
        "W-S-recover+W-S-change-while-signed-in",
        &[],
    ),
    (
        "N16",
        "CA change_number",
        "platform=wechat nationality=host_country wallet=registered number_type=physical_sim number_holder=self number_status=active sms_codes=received old_number=dead",
        "No",
        "W-old-number-lost",
        "W-S-change-while-signed-in",
        &[],
    ),
    (
        "N17",
        "JP pay_in_mainland",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified account_state=restricted payment_card=credit card_scheme=jcb card_holder=self card_issuer_country=host_country location=mainland_china mainland_stay=short_visit payee=personal_code",
        "No",
        "W-account-restricted-pays-nobody",
        "W-S-appeal",
        &["W-caps"],
    ),
    (
        "Q01",
        "HK transfer",
        "platform=wechat nationality=host_country identity_document=hk_identity_card home_wallet=partner_verified home_wallet_network=wechat location=hk_macao",
        "Yes",
        "HK-E-wechat-pay-hk-sends",
        "-",
        &["HK-E-wechat-pay-hk-caps"],
    ),
    (
        "Q01n",
        "HK transfer",
        "platform=wechat nationality=host_country identity_document=hk_identity_card home_wallet=partner_unverified home_wallet_network=wechat location=hk_macao",
        "No",
        "W-home-wallet-moves-no-money",
        "W-S-verify-home-wallet",
        &[],
    ),
    (
        "Q02",
        "RU pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport local_account=held home_wallet=not_partner location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-home-wallet-no-partner",
        "RU-S-bank-app",
        &[],
    ),
    (
        "Q02b",
        "RU pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport home_wallet=Сбер location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Whether you can",
        "-",
        "W-verify-home-wallet",
        &["RU-E-bank-app-rate"],
    ),
    (
        "Q03",
        "RU receive_money",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified location=mainland_china mainland_stay=short_visit",
        "Not documented",
        "RU-E-not-to-yourself",
        "-",
        &["W-remittance-payee"],
    ),
    (
        "Q04",
        "IT pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport home_wallet=partner_verified home_wallet_network=alipay location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Yes",
        "W-home-wallet-alipay",
        "-",
        &[],
    ),
    (
        "Q04n",
        "IT pay_in_mainland",
        "platform=wechat nationality=host_country identity_document=passport home_wallet=Tinaba location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-home-wallet-only-alipay",
        "W-S-show-alipay-code",
        &[],
    ),
    (
        "Q05b",
        "VN pay_in_mainland",
        "platform=wechat nationality=host_country identity_document=passport home_wallet=partner_verified home_wallet_network=wechat location=mainland_china mainland_stay=short_visit payee=personal_code",
        "No",
        "VN-E-no-personal-code",
        "W-S-merchant-code",
        &[],
    ),
    (
        "Q06",
        "HK pay_in_mainland",
        "nationality=host_country identity_document=mainland_travel_permit wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=mainland_china mainland_stay=short_visit payee=personal_code platform=alipay",
        "Uncertain",
        "W-personal-code",
        "HK-E-pay-a-stall",
        &[],
    ),
    (
        "Q07",
        "HK add_money",
        "platform=alipay nationality=host_country identity_document=mainland_travel_permit wallet=verified home_wallet=partner_verified home_wallet_network=alipay payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=hk_macao",
        "No",
        "W-card-no-balance",
        "HK-E-alipayhk-to-yourself",
        &[],
    ),
    (
        "Q08",
        "GB pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport document_state=expired wallet=verified mainland_account=own location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Uncertain",
        "W-document-to-renew-alipay",
        "W-renew-document",
        &[],
    ),
    (
        "Q09",
        "TH link_card",
        "platform=alipay nationality=other identity_document=passport payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country wallet=registered",
        "Very likely yes",
        "W-card",
        "-",
        &["TH-E-icbc-thai"],
    ),
    (
        "Q11",
        "TW pay_in_mainland",
        "platform=wechat nationality=host_country identity_document=mainland_travel_permit wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=host_country payee=mini_program",
        "Uncertain",
        "TW-E-from-home",
        "W-ask-issuer",
        &[],
    ),
    (
        "Q12",
        "MO pay_in_mainland",
        "platform=alipay age=15 nationality=host_country identity_document=mainland_travel_permit home_wallet=partner_verified home_wallet_network=alipay location=mainland_china payee=merchant_code",
        "Uncertain",
        "MO-E-mpay-jr",
        "W-parent-pays",
        &[],
    ),
    (
        "Q18",
        "KR verify_identity",
        "platform=alipay nationality=host_country identity_document=passport wallet=registered platform_check=failed payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=host_country",
        "Uncertain",
        "W-verification-failed",
        "-",
        &[],
    ),
    (
        "Q20",
        "SG pay_in_mainland",
        "platform=wechat nationality=host_country identity_document=passport home_wallet=partner_verified home_wallet_network=alipay location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-home-wallet-pays-alipay-codes",
        "W-S-show-alipay-code",
        &["SG-E-ocbc-wechat"],
    ),
    (
        "Q30b",
        "FR pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport age=15 wallet=registered payment_card=debit card_scheme=visa card_holder=self card_issuer_country=host_country local_account=held location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Uncertain",
        "W-minor-pays",
        "W-parent-pays",
        &[],
    ),
    (
        "Q33",
        "DE pay_in_mainland",
        "nationality=host_country identity_document=passport payment_card=debit card_scheme=girocard card_holder=self card_issuer_country=host_country local_account=held location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-card-domestic-only",
        "W-S-scheme-card",
        &[],
    ),
    (
        "Q35",
        "US withdraw",
        "platform=wechat nationality=host_country identity_document=foreign_permanent_resident_id wallet=verified mainland_account=own name_match=differs account_state=restricted location=mainland_china mainland_stay=long_stay_permit",
        "No",
        "W-account-restricted",
        "W-S-appeal+W-S-one-name",
        &[],
    ),
    (
        "R02",
        "US keep_number",
        "retention_card=Ultra number_holder=self number_status=suspended nationality=mainland_chinese location=mainland_china",
        "What keeps the number alive",
        "US-E-keep-ultra",
        "-",
        &[],
    ),
    (
        "R03",
        "NZ keep_number",
        "retention_card=OneNZ number_holder=self number_status=active nationality=host_country location=elsewhere last_top_up=2025-11-20",
        "Overdue",
        "-",
        "-",
        &[],
    ),
    (
        "R04",
        "GB get_refund",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country issuer_response=approved location=mainland_china mainland_stay=short_visit",
        "Yes",
        "W-refund-goes-back",
        "-",
        &["W-refund-takes-days", "W-refund-keep-the-card", "W-refund-of-the-fee"],
    ),
    (
        "R07",
        "MY link_card",
        "platform=wechat nationality=host_country identity_document=passport wallet=registered payment_card=Wise location=host_country",
        "Very likely yes",
        "W-card",
        "-",
        &["W-card-prepaid"],
    ),
    (
        "R08",
        "KR pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=TravelWallet location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "Uncertain",
        "W-card-prepaid-pays",
        "W-card-terminals-and-cash",
        &["W-caps", "W-card-fee"],
    ),
    (
        "R11",
        "SG pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country issuer_response=approved location=mainland_china mainland_stay=short_visit payee=mini_program",
        "Very likely yes",
        "W-card",
        "-",
        &["W-mini-program-asks-more"],
    ),
    (
        "R12",
        "HK pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=hk_identity_card home_wallet=partner_verified home_wallet_network=alipay location=mainland_china mainland_stay=short_visit payee=mini_program",
        "Uncertain",
        "W-home-wallet-mini-program",
        "W-card-terminals-and-cash",
        &["HK-E-ride-code"],
    ),
    (
        "R15",
        "ID withdraw",
        "platform=wechat nationality=host_country identity_document=passport wallet=verified mainland_account=own location=mainland_china mainland_stay=long_stay_permit",
        "Yes",
        "W-mainland-account",
        "-",
        &["W-take-out-in-time"],
    ),
    (
        "R16",
        "JP pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified mainland_account=own location=host_country mainland_stay=none payee=merchant_code",
        "Very likely yes",
        "W-mainland-account",
        "-",
        &["W-account-from-abroad"],
    ),
    (
        "R25",
        "GB change_number",
        "platform=alipay nationality=mainland_chinese wallet=mainland_verified retention_card=giffgaff number_status=active sms_codes=received old_number=dead location=host_country",
        "Very likely yes",
        "W-old-number-by-face",
        "-",
        &[],
    ),
    (
        "R29",
        "TH receive_money",
        "platform=alipay nationality=host_country location=host_country",
        "Not documented",
        "W-receive-without-account-alipay",
        "W-merchant-account",
        &[],
    ),
    (
        "R32",
        "JP pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=host_country payee=mini_program",
        "Uncertain",
        "W-shop-from-outside",
        "W-ask-issuer",
        &["W-card-fee"],
    ),
    (
        "R34",
        "TH link_card",
        "platform=wechat nationality=host_country identity_document=passport wallet=registered payment_card=credit card_scheme=unionpay card_holder=self card_issuer_country=host_country location=host_country",
        "Very likely yes",
        "W-unionpay-in-full",
        "-",
        &["W-issuer-decides"],
    ),
    (
        "R35",
        "HK pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=hk_identity_card local_account=held location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-nothing-to-fund",
        "HK-E-e-cny",
        &["HK-E-alipayhk"],
    ),
    (
        "R36",
        "HK pay_in_mainland",
        "platform=wechat nationality=mainland_chinese identity_document=mainland_id home_wallet=partner_unverified home_wallet_network=wechat local_account=held location=mainland_china payee=merchant_code",
        "No",
        "W-home-wallet-unverified",
        "HK-E-e-cny",
        &["HK-E-bank-card-counts"],
    ),
    (
        "R48",
        "TW link_card",
        "platform=alipay nationality=host_country identity_document=mainland_travel_permit wallet=verified payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country card_code_channel=live_number sms_codes=failing location=mainland_china mainland_stay=short_visit",
        "Uncertain",
        "W-code-does-not-arrive",
        "W-card-terminals-and-cash",
        &[],
    ),
    (
        "R51",
        "US withdraw",
        "platform=alipay nationality=host_country identity_document=passport wallet=verified payment_card=prepaid_or_virtual card_scheme=unionpay card_holder=self card_issuer_country=elsewhere location=mainland_china mainland_stay=short_visit",
        "No",
        "W-withdraw-only-to-mainland",
        "W-tour-card-refund",
        &[],
    ),
    (
        "R58",
        "MO pay_in_mainland",
        "platform=alipay nationality=host_country identity_document=mainland_travel_permit home_wallet=partner_unverified home_wallet_network=alipay location=mainland_china mainland_stay=short_visit payee=merchant_code",
        "No",
        "W-home-wallet-unverified",
        "W-S-verify-home-wallet",
        &[],
    ),
    (
        "R60",
        "US add_money",
        "platform=alipay nationality=mainland_chinese identity_document=mainland_id wallet=mainland_verified mainland_account=own payment_card=credit card_scheme=visa card_holder=self card_issuer_country=host_country location=host_country",
        "Yes",
        "W-mainland-account",
        "-",
        &[],
    ),
];

fn answer(question: &str, facts: &str) -> Evaluation<'static> {
    let rulebook = Rulebook::builtin();
    let (country, goal) = question.split_once(' ').unwrap();
    let mut profile = Profile::in_words_of(rulebook.vocabulary()).with_goal(goal).unwrap();
    for fact in facts.split(' ') {
        let (fact, value) = fact.split_once('=').unwrap();
        profile = match profile.clone().set(fact, value) {
            Ok(told) => told,
            Err(_) => profile.set_known(rulebook, country, fact, [value]).unwrap(),
        };
    }
    rulebook.evaluate(country, &profile.nothing_else(), None).unwrap()
}

#[test]
fn people_read_what_they_need_in_the_first_lines() {
    for (name, question, facts, says, cause, first, limits) in CASES {
        let answer = answer(question, facts);
        let told = advice(&answer);
        if std::env::var_os("SIMBIND_SHOW").is_some() {
            println!("{name} {told:?}");
            continue;
        }
        let expected = Advice {
            says: (*says).to_owned(),
            cause: (*cause).to_owned(),
            first: (*first).to_owned(),
            limits: told.limits.clone(),
        };
        assert_eq!(told, expected, "{name}");
        stands_in_the_first_lines(name, &answer, &told, limits);
    }
}

/// Cause, first step and limits are told in the first 25 lines, in English and in Chinese.
pub(crate) fn stands_in_the_first_lines(name: &str, answer: &Evaluation<'_>, told: &Advice, limits: &[&str]) {
    for limit in limits {
        let there = told.limits.iter().any(|told| told == limit);
        assert!(there, "{name}: `{limit}` is not told, but {:?}", told.limits);
    }
    for lang in [Lang::En, Lang::Zh] {
        let text = answer.to_brief(lang).to_text(80, false);
        let flat = |text: &str| text.split_whitespace().collect::<String>();
        let lines = text.lines().take(25).collect::<String>();
        for needed in needed(answer, told, limits, lang) {
            assert!(
                flat(&lines).contains(&flat(&needed)),
                "{name}: `{needed}` is not in the first 25 lines of\n{text}"
            );
        }
    }
}

/// The statements by which a person reads these names.
fn needed(answer: &Evaluation<'_>, told: &Advice, limits: &[&str], lang: Lang) -> Vec<String> {
    let model = Rulebook::builtin().model();
    let reasons = || answer.opinions().flat_map(Opinion::reasons);
    let rule = |id: &str| reasons().find(|reason| reason.id() == id).map(|reason| reason.text().get(lang).to_owned());
    let mut needed = Vec::from_iter(rule(&told.cause));
    needed.extend(limits.iter().filter_map(|limit| rule(limit)));
    let steps = model.steps().iter().filter(|step| told.first.split('+').any(|id| id == step.id()));
    needed.extend(steps.map(|step| step.text().get(lang).to_owned()));
    let hints = answer.alternatives().filter(|hint| hint.alternative().id() == told.first);
    needed.extend(hints.map(|hint| hint.alternative().text().get(lang).to_owned()));
    if let Some(fact) = told.first.strip_prefix("ask ") {
        let facts = model.vocabulary().facts().iter().filter(|known| known.id() == fact);
        needed.extend(facts.map(|fact| fact.question().get(lang).to_owned()));
    }
    needed
}
