//! The rules and everything that they rest on. Generated from `rules/`: change the rules, then run `SIMBIND_WRITE=1 cargo test generated`.

use jiff::civil::Date;

use crate::engine::ids::*;
use crate::engine::model::*;
use crate::engine::record::Str;

pub(super) static MODEL: Model = Model { format: 3, version: Str::fixed("0.1.0"), date: Date::constant(2026, 11, 26), digest: Str::fixed("3f4cd6d9f55057d40332225072a6ebef475393797ac7b1d2b49a3696fd36cf44"), question: Some(Text::fixed("I hold a number from abroad: can I use it with WeChat or Alipay?", "我有境外的手机号码，能用于微信支付或支付宝吗？")), vocabulary: Vocabulary { gates: Table::fixed(&L0F5B565D869FAEF5), means: Table::fixed(&L8A087FCB6B5B876C), goals: Table::fixed(&L595D60F5470D245E), default_goal: GoalId(0), facts: Table::fixed(&LB813C49820A52212), holdings: Table::fixed(&L090DF2611D9F8E76), impossible: Table::fixed(&L762381BB122DADCB), parties: Table::fixed(&LA7885969DC00E6F9), situations: Table::fixed(&LEB9673DB18594930), conditions: Table::new(), terms: Terms { topics: Table::fixed(&LAB474EEF032C165C), source_kinds: Table::fixed(&L23DD6F29DB146766), figures: Table::new(), verdicts: Table::new(), scope: Some(ScopeWords { one: Text::fixed("country", "国家或地区"), many: Text::fixed("countries", "国家或地区"), everywhere: Text::fixed("worldwide", "全球通用"), question: Some(Text::fixed("Where is the number from? Another country's name or code can be written as well.", "号码是哪个国家或地区的？也可以写别的国家或地区的名称或代码。")) }) }, languages: Table::new(), phrases: Table::new() }, countries: Table::fixed(&LECB21D6B5C39A607), sources: Table::fixed(&LB572D22C9D293C7A), claims: Table::fixed(&L8D3086BC847510F0), rules: Table::fixed(&LD790AAF4AB9C584C), routes: Table::fixed(&L98F97D352992E2E0), alternatives: Table::fixed(&L8267E68AD4103B1C), steps: Table::fixed(&L3162045405E248CC), names: Table::fixed(&L3F5A3C87B05BB348), tests: Table::new() };

static L0F5B565D869FAEF5: [Gate; 4] = [
Gate { id: Str::fixed("number"), label: Text::fixed("number", "号码"), text: Text::fixed("sign-up, codes, keeping the number alive", "注册、收验证码、号码存续"), needs_means: false },
Gate { id: Str::fixed("identity"), label: Text::fixed("identity", "身份"), text: Text::fixed("which document the platform accepts", "平台认可哪种证件"), needs_means: false },
Gate { id: Str::fixed("funding"), label: Text::fixed("funding", "付款来源"), text: Text::fixed("card, account or wallet that pays", "由哪张卡、哪个账户或钱包付款"), needs_means: true },
Gate { id: Str::fixed("function"), label: Text::fixed("function", "功能"), text: Text::fixed("what a wallet funded that way can do, and where", "这样的钱包能做什么、在哪里能用"), needs_means: false }];
static L8A087FCB6B5B876C: [Means; 4] = [
Means { id: Str::fixed("local_account"), label: Text::fixed("bank account of the host country", "当地银行账户") },
Means { id: Str::fixed("payment_card"), label: Text::fixed("payment card", "银行卡") },
Means { id: Str::fixed("mainland_account"), label: Text::fixed("your own mainland bank account", "您本人的内地银行账户") },
Means { id: Str::fixed("home_wallet"), label: Text::fixed("wallet of the home country", "本国电子钱包") }];
static LE5BDA14993550C88: [GateId; 3] = [
GateId(0),
GateId(1),
GateId(2)];
static L3E273D65212FDD1B: [GateId; 1] = [
GateId(0)];
static L816D20D921AE85E6: [GateId; 2] = [
GateId(1),
GateId(2)];
static L358414651C4CD574: [GateId; 1] = [
GateId(1)];
static LE40F674703749EDB: [GateId; 3] = [
GateId(1),
GateId(2),
GateId(3)];
static L893689D925D8568D: [GateId; 2] = [
GateId(1),
GateId(3)];
static L24D486651307EA26: [GateId; 1] = [
GateId(3)];
static L595D60F5470D245E: [Goal; 14] = [
Goal { id: Str::fixed("bind"), label: Text::fixed("bind the retention card or its number to a wallet and use it", "用保号卡号码绑定并使用钱包"), gates: Table::fixed(&LE5BDA14993550C88), lifetimes: None },
Goal { id: Str::fixed("register"), label: Text::fixed("open the wallet account with the number", "用这个号码注册钱包"), gates: Table::fixed(&L3E273D65212FDD1B), lifetimes: None },
Goal { id: Str::fixed("link_card"), label: Text::fixed("add a bank account or card to the wallet", "把银行账户或银行卡加进钱包"), gates: Table::fixed(&L816D20D921AE85E6), lifetimes: None },
Goal { id: Str::fixed("verify_identity"), label: Text::fixed("pass real-name verification", "完成实名认证"), gates: Table::fixed(&L358414651C4CD574), lifetimes: None },
Goal { id: Str::fixed("pay_in_mainland"), label: Text::fixed("pay merchants inside the Chinese mainland", "在中国内地向商家付款"), gates: Table::fixed(&LE40F674703749EDB), lifetimes: None },
Goal { id: Str::fixed("pay_abroad"), label: Text::fixed("pay merchants outside the Chinese mainland", "在中国内地以外向商家付款"), gates: Table::fixed(&LE40F674703749EDB), lifetimes: None },
Goal { id: Str::fixed("transfer"), label: Text::fixed("send money to a person", "给个人转账"), gates: Table::fixed(&LE40F674703749EDB), lifetimes: None },
Goal { id: Str::fixed("receive_money"), label: Text::fixed("receive money from a person", "收个人转来的钱"), gates: Table::fixed(&L893689D925D8568D), lifetimes: None },
Goal { id: Str::fixed("add_money"), label: Text::fixed("load the balance", "给余额充值"), gates: Table::fixed(&LE40F674703749EDB), lifetimes: None },
Goal { id: Str::fixed("withdraw"), label: Text::fixed("take the balance out to a bank account", "把余额提现到银行账户"), gates: Table::fixed(&LE40F674703749EDB), lifetimes: None },
Goal { id: Str::fixed("receive_codes"), label: Text::fixed("keep getting codes on the number", "用这个号码持续收验证码"), gates: Table::fixed(&L3E273D65212FDD1B), lifetimes: None },
Goal { id: Str::fixed("keep_number"), label: Text::fixed("keep the number alive at least cost", "以最低花费保住号码"), gates: Table::fixed(&L3E273D65212FDD1B), lifetimes: Some(Lifetimes { operator: FactId(6), last: FactId(7) }) },
Goal { id: Str::fixed("change_number"), label: Text::fixed("move the wallet to this number", "把钱包换绑到这个号码"), gates: Table::fixed(&L3E273D65212FDD1B), lifetimes: None },
Goal { id: Str::fixed("top_up_sim"), label: Text::fixed("pay the number's airtime from the wallet", "用钱包给这个号码充话费"), gates: Table::fixed(&L24D486651307EA26), lifetimes: None }];
static L0CEB7E5946BDAE93: [Str; 5] = [
Str::fixed("微信"),
Str::fixed("微信支付"),
Str::fixed("weixin"),
Str::fixed("wechat pay"),
Str::fixed("weixin pay")];
static LE4727DC7F87874B0: [Str; 2] = [
Str::fixed("支付宝"),
Str::fixed("zhifubao")];
static L1139F32C634E8AD4: [Value; 2] = [
Value { id: Str::fixed("wechat"), label: Text::fixed("WeChat Pay", "微信支付"), unusual: false, pending: None, also: Table::fixed(&L0CEB7E5946BDAE93), together: Table::new() },
Value { id: Str::fixed("alipay"), label: Text::fixed("Alipay", "支付宝"), unusual: false, pending: None, also: Table::fixed(&LE4727DC7F87874B0), together: Table::new() }];
static LA2D9CD3FD367EB32: [Value; 4] = [
Value { id: Str::fixed("not_asked"), label: Text::fixed("was not asked for", "没有要求"), unusual: false, pending: Some(PartyId(1)), also: Table::new(), together: Table::new() },
Value { id: Str::fixed("real_friend"), label: Text::fixed("a real acquaintance confirms", "由真实的熟人确认"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("no_friend"), label: Text::fixed("asked for but nobody can confirm", "要求了但没有人能确认"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("paid_stranger"), label: Text::fixed("a paid stranger would confirm", "花钱请陌生人确认"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L8A756C919C9108FD: [Value; 2] = [
Value { id: Str::fixed("sim"), label: Text::fixed("a phone SIM or number", "手机卡或号码"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("residence_permit"), label: Text::fixed("a residence permit", "居留证件"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L0A3E47DA920414B8: [Value; 7] = [
Value { id: Str::fixed("physical_sim"), label: Text::fixed("physical SIM", "实体 SIM 卡"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("esim"), label: Text::fixed("eSIM with a number", "带号码的 eSIM"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("tourist_sim"), label: Text::fixed("tourist SIM", "游客 SIM 卡"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("data_only_esim"), label: Text::fixed("data-only eSIM", "纯流量 eSIM"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("voip"), label: Text::fixed("VoIP number", "网络电话号码（VoIP）"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("virtual_number"), label: Text::fixed("virtual number", "虚拟号码"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("app_number"), label: Text::fixed("real-name number without a SIM (rented from a licensed operator)", "向持牌运营商租用的实名无卡号码"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L7376CF8E06D2F1A1: [Value; 4] = [
Value { id: Str::fixed("self"), label: Text::fixed("yours", "本人"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("other_person"), label: Text::fixed("another person's", "他人"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("resold"), label: Text::fixed("bought with someone else's registration", "买来的他人实名卡"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("unregistered"), label: Text::fixed("not registered to anyone", "未实名登记"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LCAB2A0E1B8EE789B: [Value; 7] = [
Value { id: Str::fixed("active"), label: Text::fixed("active", "正常"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("incoming_only"), label: Text::fixed("incoming only", "只能呼入"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("suspended"), label: Text::fixed("suspended", "停机"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("reclaimable"), label: Text::fixed("lapsed but can still be reclaimed", "已失效但还能找回"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("cut_off"), label: Text::fixed("cut off for missing registration", "因未实名被停用"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("expired"), label: Text::fixed("expired", "已过期"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("recycled"), label: Text::fixed("given to someone else", "已被回收转给别人"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L03B7D455DDCD527A: [Str; 1] = [
Str::fixed("2degrees")];
static L4AD9466211EC21D7: [Str; 3] = [
Str::fixed("another"),
Str::fixed("other"),
Str::fixed("其他运营商")];
static LA56278B8FBA8FC19: [Value; 17] = [
Value { id: Str::fixed("one_nz"), label: Text::fixed("One NZ", "One NZ"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("two_degrees"), label: Text::fixed("2degrees", "2degrees"), unusual: false, pending: None, also: Table::fixed(&L03B7D455DDCD527A), together: Table::new() },
Value { id: Str::fixed("skinny"), label: Text::fixed("Skinny", "Skinny"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("giffgaff"), label: Text::fixed("giffgaff", "giffgaff"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("ultra_mobile"), label: Text::fixed("Ultra Mobile", "Ultra Mobile"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("tello"), label: Text::fixed("Tello", "Tello"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("club_sim"), label: Text::fixed("Club SIM", "Club SIM"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("cmhk"), label: Text::fixed("China Mobile Hong Kong", "China Mobile Hong Kong"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("valuegb"), label: Text::fixed("ValueGB (SmarTone)", "ValueGB (SmarTone)"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("cyta"), label: Text::fixed("Cyta", "Cyta"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("telkomsel"), label: Text::fixed("Telkomsel", "Telkomsel"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("indosat"), label: Text::fixed("Indosat", "Indosat"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("telus"), label: Text::fixed("TELUS", "TELUS"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("aldi_talk"), label: Text::fixed("Aldi Talk", "Aldi Talk"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("povo"), label: Text::fixed("povo2.0", "povo2.0"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("ais"), label: Text::fixed("AIS", "AIS"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("another_operator"), label: Text::fixed("another", "其他"), unusual: false, pending: None, also: Table::fixed(&L4AD9466211EC21D7), together: Table::new() }];
static LAA7DC6115D91BCAF: [Value; 10] = [
Value { id: Str::fixed("<now-24mo*"), label: Text::fixed("more than 2 years ago", "距今超过 2 年"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-24mo*..<now-366d"), label: Text::fixed("more than 366 days ago and at most 2 years ago", "距今超过 366 天且距今不超过 2 年"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-366d..<now-365d"), label: Text::fixed("more than 365 days ago and at most 366 days ago", "距今超过 365 天且距今不超过 366 天"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-365d..<now-360d"), label: Text::fixed("more than 360 days ago and at most 365 days ago", "距今超过 360 天且距今不超过 365 天"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-360d..<now-6mo*"), label: Text::fixed("more than 6 months ago and at most 360 days ago", "距今超过 6 个月且距今不超过 360 天"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-6mo*..<now-180d"), label: Text::fixed("more than 180 days ago and at most 6 months ago", "距今超过 180 天且距今不超过 6 个月"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-180d..<now-4mo*"), label: Text::fixed("more than 4 months ago and at most 180 days ago", "距今超过 4 个月且距今不超过 180 天"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-4mo*..<now-30d"), label: Text::fixed("more than 30 days ago and at most 4 months ago", "距今超过 30 天且距今不超过 4 个月"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-30d..<now-5d"), label: Text::fixed("more than 5 days ago and at most 30 days ago", "距今超过 5 天且距今不超过 30 天"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">=now-5d"), label: Text::fixed("at most 5 days ago", "距今不超过 5 天"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L839EBE806FF2FF6C: [Cut; 9] = [
Cut { at: 0, months: -24, runs: true, above: false },
Cut { at: -366, months: 0, runs: false, above: false },
Cut { at: -365, months: 0, runs: false, above: false },
Cut { at: -360, months: 0, runs: false, above: false },
Cut { at: 0, months: -6, runs: true, above: false },
Cut { at: -180, months: 0, runs: false, above: false },
Cut { at: 0, months: -4, runs: true, above: false },
Cut { at: -30, months: 0, runs: false, above: false },
Cut { at: -5, months: 0, runs: false, above: false }];
static L724D5892127DEDB3: [Value; 3] = [
Value { id: Str::fixed("received"), label: Text::fixed("arrive", "收得到"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("untested"), label: Text::fixed("not tried yet", "还没试过"), unusual: false, pending: Some(PartyId(2)), also: Table::new(), together: Table::new() },
Value { id: Str::fixed("failing"), label: Text::fixed("do not arrive", "收不到"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LA0865F1B684627BF: [Value; 3] = [
Value { id: Str::fixed("receives_codes"), label: Text::fixed("still receives codes", "还收得到验证码"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("dead"), label: Text::fixed("no longer works", "已停用"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("reassigned"), label: Text::fixed("was given to someone else", "已转给别人使用"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static LFEE252033FB5ED9D: [Value; 4] = [
Value { id: Str::fixed("mainland_china"), label: Text::fixed("the Chinese mainland", "中国内地"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("hk_macao"), label: Text::fixed("Hong Kong or Macao", "香港或澳门"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("host_country"), label: Text::fixed("the country of the number", "号码所属国家"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("elsewhere"), label: Text::fixed("elsewhere", "其他地方"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L18DB6EB650E7FD97: [Value; 3] = [
Value { id: Str::fixed("none"), label: Text::fixed("no stay", "不去"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("short_visit"), label: Text::fixed("a short visit", "短期到访"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("long_stay_permit"), label: Text::fixed("a permit for a long stay", "持长期居留许可"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L0F4515F0216539E5: [Value; 3] = [
Value { id: Str::fixed("mainland_chinese"), label: Text::fixed("Chinese (mainland)", "中国（内地居民）"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("host_country"), label: Text::fixed("of the country of the number", "号码所属国家"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("other"), label: Text::fixed("another", "其他"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LD57A2F0E5C056424: [Str; 1] = [
Str::fixed("身份证")];
static LFC8C7B12CFEE5C04: [Str; 1] = [
Str::fixed("护照")];
static L7941303F1359477F: [Str; 4] = [
Str::fixed("回乡证"),
Str::fixed("台胞证"),
Str::fixed("港澳居民来往内地通行证"),
Str::fixed("台湾居民来往大陆通行证")];
static L6A034E3AB51B7EB6: [Value; 7] = [
Value { id: Str::fixed("mainland_id"), label: Text::fixed("mainland identity card", "内地居民身份证"), unusual: false, pending: None, also: Table::fixed(&LD57A2F0E5C056424), together: Table::new() },
Value { id: Str::fixed("passport"), label: Text::fixed("passport", "护照"), unusual: false, pending: None, also: Table::fixed(&LFC8C7B12CFEE5C04), together: Table::new() },
Value { id: Str::fixed("mainland_travel_permit"), label: Text::fixed("mainland travel or residence permit (of HK, Macao, Taiwan)", "港澳台居民来往内地通行证或居住证"), unusual: false, pending: None, also: Table::fixed(&L7941303F1359477F), together: Table::new() },
Value { id: Str::fixed("foreign_permanent_resident_id"), label: Text::fixed("Foreign Permanent Resident ID", "外国人永久居留身份证"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("hk_identity_card"), label: Text::fixed("Hong Kong identity card", "香港身份证"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("third_country_residence_permit"), label: Text::fixed("residence permit of a third country", "第三国居留证件"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L188E313DC5F6CEF4: [Value; 2] = [
Value { id: Str::fixed("valid"), label: Text::fixed("valid", "有效"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("expired"), label: Text::fixed("expired", "已过期"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L0B98863EB1B48B69: [Value; 2] = [
Value { id: Str::fixed("minor"), label: Text::fixed("under 18", "未满 18 周岁"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("adult"), label: Text::fixed("18 or older", "已满 18 周岁"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LCF2389205D1874EC: [Cut; 1] = [
Cut { at: 17, months: 0, runs: false, above: true }];
static L261CFB34DBB4590B: [NamedRange; 2] = [
NamedRange { id: Str::fixed("minor"), label: Text::fixed("under 18", "未满 18 周岁"), least: None, most: Some(17), unusual: true },
NamedRange { id: Str::fixed("adult"), label: Text::fixed("18 or older", "已满 18 周岁"), least: Some(18), most: None, unusual: false }];
static L55F79DB83D96AEFC: [Str; 1] = [
Str::fixed("age_group")];
static LFC98F9279F77DC0B: [Value; 4] = [
Value { id: Str::fixed("none"), label: Text::fixed("none yet", "还没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("registered"), label: Text::fixed("registered", "已注册"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("verified"), label: Text::fixed("verified with a passport or the like", "已用护照等证件认证"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("mainland_verified"), label: Text::fixed("verified with a mainland identity and account", "已用内地身份和账户实名"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L947AEF131FF1E195: [Str; 5] = [
Str::fixed("frozen"),
Str::fixed("limited"),
Str::fixed("冻结"),
Str::fixed("被限制"),
Str::fixed("风控")];
static L8F82D57A8A36AC0B: [Str; 2] = [
Str::fixed("locked"),
Str::fixed("登录不上")];
static LCE71028FA6C708EF: [Value; 3] = [
Value { id: Str::fixed("working"), label: Text::fixed("works", "正常"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("restricted"), label: Text::fixed("restricted by the platform", "被平台限制使用"), unusual: true, pending: None, also: Table::fixed(&L947AEF131FF1E195), together: Table::new() },
Value { id: Str::fixed("locked_out"), label: Text::fixed("you cannot sign in", "无法登录"), unusual: true, pending: None, also: Table::fixed(&L8F82D57A8A36AC0B), together: Table::new() }];
static L39BDFD3960759E45: [Value; 2] = [
Value { id: Str::fixed("same"), label: Text::fixed("written alike", "一致"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("differs"), label: Text::fixed("written differently", "不一致"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L8B4C0A198A368073: [Value; 3] = [
Value { id: Str::fixed("own"), label: Text::fixed("in your own name", "本人名下"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("in_another_name"), label: Text::fixed("in another person's name", "他人名下"), unusual: true, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LD246EC47DAC9F3C5: [Value; 2] = [
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("bound"), label: Text::fixed("bound", "已绑定"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L334A64D0BBA77CE5: [Value; 2] = [
Value { id: Str::fixed("held"), label: Text::fixed("held", "有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LBF85AEC0A11C1AC8: [Value; 2] = [
Value { id: Str::fixed("enabled"), label: Text::fixed("enabled", "已开通"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("disabled"), label: Text::fixed("disabled", "未开通"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L6AB6E17431B53C40: [Value; 3] = [
Value { id: Str::fixed("partner"), label: Text::fixed("partner", "有合作"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("no_partner"), label: Text::fixed("no partnership", "没有合作"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("currency_unsupported"), label: Text::fixed("currency not supported", "币种不支持"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LDECA7437C98FEC33: [Str; 2] = [
Str::fixed("信用卡"),
Str::fixed("credit card")];
static L8FA2990BA40CAE53: [Str; 3] = [
Str::fixed("借记卡"),
Str::fixed("储蓄卡"),
Str::fixed("debit card")];
static LCD5DFAA524D34B93: [Value; 4] = [
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("credit"), label: Text::fixed("credit", "信用卡"), unusual: false, pending: None, also: Table::fixed(&LDECA7437C98FEC33), together: Table::new() },
Value { id: Str::fixed("debit"), label: Text::fixed("debit", "借记卡"), unusual: false, pending: None, also: Table::fixed(&L8FA2990BA40CAE53), together: Table::new() },
Value { id: Str::fixed("prepaid_or_virtual"), label: Text::fixed("prepaid or virtual", "预付卡或虚拟卡"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L8804159841F2CD9D: [Str; 1] = [
Str::fixed("维萨")];
static LF0EAE5E3184E1244: [Str; 2] = [
Str::fixed("万事达"),
Str::fixed("master")];
static L44777A9FBC9D704C: [Str; 2] = [
Str::fixed("american express"),
Str::fixed("美国运通")];
static LEFE836EC72A5140D: [Str; 2] = [
Str::fixed("diners club"),
Str::fixed("大来")];
static L0B194DF1E7B4B4CD: [Str; 2] = [
Str::fixed("银联"),
Str::fixed("cup")];
static LF790D9F8BFC8B85E: [Str; 7] = [
Str::fixed("gpn"),
Str::fixed("eftpos"),
Str::fixed("mir"),
Str::fixed("мир"),
Str::fixed("girocard"),
Str::fixed("interac"),
Str::fixed("rupay")];
static L2F4C830EE2B3EC34: [Value; 9] = [
Value { id: Str::fixed("none"), label: Text::fixed("no card", "没有卡"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("visa"), label: Text::fixed("Visa", "Visa"), unusual: false, pending: None, also: Table::fixed(&L8804159841F2CD9D), together: Table::new() },
Value { id: Str::fixed("mastercard"), label: Text::fixed("Mastercard", "万事达（Mastercard）"), unusual: false, pending: None, also: Table::fixed(&LF0EAE5E3184E1244), together: Table::new() },
Value { id: Str::fixed("amex"), label: Text::fixed("American Express", "美国运通"), unusual: false, pending: None, also: Table::fixed(&L44777A9FBC9D704C), together: Table::new() },
Value { id: Str::fixed("jcb"), label: Text::fixed("JCB", "JCB"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("diners"), label: Text::fixed("Diners Club", "大来（Diners Club）"), unusual: false, pending: None, also: Table::fixed(&LEFE836EC72A5140D), together: Table::new() },
Value { id: Str::fixed("discover"), label: Text::fixed("Discover", "Discover"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("unionpay"), label: Text::fixed("UnionPay", "银联"), unusual: false, pending: None, also: Table::fixed(&L0B194DF1E7B4B4CD), together: Table::new() },
Value { id: Str::fixed("domestic_only"), label: Text::fixed("a domestic scheme only (GPN, EFTPOS, Mir ...)", "仅限本国的卡组织（GPN、EFTPOS、Mir 等）"), unusual: false, pending: None, also: Table::fixed(&LF790D9F8BFC8B85E), together: Table::new() }];
static L2B04C3A036A8E597: [Value; 3] = [
Value { id: Str::fixed("none"), label: Text::fixed("no card", "没有卡"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("self"), label: Text::fixed("yours", "本人"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("other_person"), label: Text::fixed("another person's", "他人"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L93C6C78E3630A168: [Value; 3] = [
Value { id: Str::fixed("none"), label: Text::fixed("no card", "没有卡"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("host_country"), label: Text::fixed("in the country of the number", "号码所属国家"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("elsewhere"), label: Text::fixed("elsewhere", "其他国家或地区"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L9A7A77F8FA314B5A: [Value; 3] = [
Value { id: Str::fixed("not_tried"), label: Text::fixed("not tried", "没试过"), unusual: false, pending: Some(PartyId(0)), also: Table::new(), together: Table::new() },
Value { id: Str::fixed("approved"), label: Text::fixed("approved", "批准"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("declined"), label: Text::fixed("declined", "拒绝"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L4DB87B8D67FE3905: [Value; 3] = [
Value { id: Str::fixed("not_tried"), label: Text::fixed("not tried", "没试过"), unusual: false, pending: Some(PartyId(1)), also: Table::new(), together: Table::new() },
Value { id: Str::fixed("passed"), label: Text::fixed("passed", "通过"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("failed"), label: Text::fixed("failed", "未通过"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LAF224ABA9F20B79B: [Value; 3] = [
Value { id: Str::fixed("bank_app"), label: Text::fixed("the bank's app", "银行应用"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("live_number"), label: Text::fixed("a number that works", "能用的号码"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("dead_number"), label: Text::fixed("a number that no longer works", "已失效的号码"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L8A62F945480288FA: [Value; 4] = [
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("partner_verified"), label: Text::fixed("a verified partner wallet", "已认证的合作钱包"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("partner_unverified"), label: Text::fixed("a partner wallet not verified yet", "未认证的合作钱包"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("not_partner"), label: Text::fixed("a wallet that is no partner", "非合作钱包"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L3CA5F78F9577CA98: [Value; 4] = [
Value { id: Str::fixed("none"), label: Text::fixed("no wallet", "没有钱包"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("alipay"), label: Text::fixed("Alipay's", "支付宝"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("wechat"), label: Text::fixed("WeChat's", "微信"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("both"), label: Text::fixed("both", "两者都接"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LCB32DB7FB100F1F6: [Value; 3] = [
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("explains"), label: Text::fixed("explains while you use your own account", "只讲解（用的是您本人的账户）"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("lends_account"), label: Text::fixed("lends an account or identity", "出借账户或身份"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L5E556EF9F82D079D: [Value; 2] = [
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("engaged"), label: Text::fixed("engaged", "请了"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L9045A28849E7737B: [Value; 2] = [
Value { id: Str::fixed("none"), label: Text::fixed("none", "没有"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("held"), label: Text::fixed("held", "有"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L68C5B79BB3737472: [Value; 3] = [
Value { id: Str::fixed("none"), label: Text::fixed("nowhere", "没有渠道"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("operator_site"), label: Text::fixed("on the operator's site or app", "运营商网站或应用"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("third_party_site"), label: Text::fixed("on a third party's site", "第三方网站"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static LCAB0821CDFB9D45B: [Value; 5] = [
Value { id: Str::fixed("merchant_code"), label: Text::fixed("a merchant's code that you scan", "扫商家的收款码"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("own_code_shown"), label: Text::fixed("a merchant scans your code", "出示付款码给商家扫"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("mini_program"), label: Text::fixed("a mini-program or shop in the app", "应用内小程序或商店"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("personal_code"), label: Text::fixed("a person's collection code", "个人收款码"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("foreign_merchant"), label: Text::fixed("a merchant outside the mainland", "内地以外的商家"), unusual: false, pending: None, also: Table::new(), together: Table::new() }];
static L933410C687AC7A6D: [Value; 4] = [
Value { id: Str::fixed("<=200"), label: Text::fixed("at most CNY 200", "不超过 200 元"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed(">200..<=14211.4"), label: Text::fixed("more than CNY 200 and at most CNY 14,211.4", "超过 200 元且不超过 14,211.4 元"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("above_small"), label: Text::fixed("above the small sums", "超过小额"), unusual: false, pending: None, also: Table::new(), together: Table::new() },
Value { id: Str::fixed("above_cap"), label: Text::fixed("above the cap for foreign cards", "超过境外卡限额"), unusual: true, pending: None, also: Table::new(), together: Table::new() }];
static L328BA46412FD4969: [Cut; 3] = [
Cut { at: 2000000, months: 0, runs: false, above: true },
Cut { at: 142114000, months: 0, runs: false, above: true },
Cut { at: 355285000, months: 0, runs: false, above: true }];
static LAF24DE37472DBFFF: [NamedRange; 3] = [
NamedRange { id: Str::fixed("small"), label: Text::fixed("small (no identity needed)", "小额（无需身份信息）"), least: None, most: Some(142114000), unusual: false },
NamedRange { id: Str::fixed("above_small"), label: Text::fixed("above the small sums", "超过小额"), least: Some(142114001), most: Some(355285000), unusual: false },
NamedRange { id: Str::fixed("above_cap"), label: Text::fixed("above the cap for foreign cards", "超过境外卡限额"), least: Some(355285001), most: None, unusual: true }];
static LB813C49820A52212: [Fact; 41] = [
Fact { id: Str::fixed("platform"), label: Text::fixed("platform", "平台"), question: Text::fixed("Is it about WeChat or Alipay?", "问的是微信支付还是支付宝？"), values: Table::fixed(&L1139F32C634E8AD4), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("friend_check"), label: Text::fixed("confirmation by a WeChat user", "微信好友辅助验证"), question: Text::fixed("Did WeChat ask that an existing user confirm the sign-up, and who could?", "注册微信时是否要求老用户辅助验证？谁来确认？"), values: Table::fixed(&LA2D9CD3FD367EB32), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("retention_card"), label: Text::fixed("what the retention card is", "保号卡是什么"), question: Text::fixed("What do you mean by your retention card: a phone SIM, or a residence permit?", "您说的保号卡是手机卡，还是居留证件？"), values: Table::fixed(&L8A756C919C9108FD), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("number_type"), label: Text::fixed("kind of number", "号码种类"), question: Text::fixed("What kind of number is it?", "这是哪种号码？"), values: Table::fixed(&L0A3E47DA920414B8), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("number_holder"), label: Text::fixed("in whose name the number is", "号码登记在谁名下"), question: Text::fixed("In whose name is the number registered?", "号码登记在谁的名下？"), values: Table::fixed(&L7376CF8E06D2F1A1), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("number_status"), label: Text::fixed("state of the number", "号码状态"), question: Text::fixed("What state is the number in?", "号码现在是什么状态？"), values: Table::fixed(&LCAB2A0E1B8EE789B), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("operator"), label: Text::fixed("operator of the number", "号码的运营商"), question: Text::fixed("Which operator is the number from?", "号码是哪家运营商的？"), values: Table::fixed(&LA56278B8FBA8FC19), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("last_top_up"), label: Text::fixed("last top-up or use", "最近一次充值或使用"), question: Text::fixed("When was the number last topped up, or used if it is use that counts?", "号码最近一次充值是哪一天（按使用计算的，最近一次使用）？"), values: Table::fixed(&LAA7DC6115D91BCAF), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x200), quantity: Some(Quantity { kind: QuantityKind::Date, shown: Text::fixed("{}", "{}"), unit: None, least: None, most: None, optional: false, of: None, from_now: true, other: None, other_label: None, cuts: Table::fixed(&L839EBE806FF2FF6C), ranges: Table::new(), phrases: Table::new() }), also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("sms_codes"), label: Text::fixed("one-time codes by SMS", "短信验证码"), question: Text::fixed("Do one-time codes arrive on the number?", "这个号码收得到短信验证码吗？"), values: Table::fixed(&L724D5892127DEDB3), changeable: Set::of_bits(0x2), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("old_number"), label: Text::fixed("the number that the wallet hangs on now", "钱包目前绑定的号码"), question: Text::fixed("Does the number that the wallet hangs on now still receive codes?", "钱包目前绑定的号码还收得到验证码吗？"), values: Table::fixed(&LA0865F1B684627BF), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("location"), label: Text::fixed("where you are", "您所在的地方"), question: Text::fixed("Where are you when you use the wallet?", "使用钱包时您在哪里？"), values: Table::fixed(&LFEE252033FB5ED9D), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("mainland_stay"), label: Text::fixed("stay in the mainland", "在内地的停留"), question: Text::fixed("How long may you stay in the Chinese mainland?", "您在中国内地能停留多久？"), values: Table::fixed(&L18DB6EB650E7FD97), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("nationality"), label: Text::fixed("nationality", "国籍"), question: Text::fixed("What is your nationality?", "您的国籍是？"), values: Table::fixed(&L0F4515F0216539E5), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("identity_document"), label: Text::fixed("identity document", "身份证件"), question: Text::fixed("Which is the best identity document you can show?", "您能出示的最好的身份证件是哪种？"), values: Table::fixed(&L6A034E3AB51B7EB6), changeable: Set::of_bits(0x6), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("document_state"), label: Text::fixed("state of that document", "该证件的状态"), question: Text::fixed("Is that document still valid, also the copy that the wallet has on file?", "该证件（包括钱包里登记的那份）还在有效期内吗？"), values: Table::fixed(&L188E313DC5F6CEF4), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x1), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("age"), label: Text::fixed("your age", "您的年龄"), question: Text::fixed("How old are you?", "您多大年纪？"), values: Table::fixed(&L0B98863EB1B48B69), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x2), quantity: Some(Quantity { kind: QuantityKind::Count, shown: Text::fixed("{} years", "{} 岁"), unit: None, least: Some(0), most: Some(150), optional: false, of: None, from_now: false, other: None, other_label: None, cuts: Table::fixed(&LCF2389205D1874EC), ranges: Table::fixed(&L261CFB34DBB4590B), phrases: Table::new() }), also: Table::fixed(&L55F79DB83D96AEFC), rest: None, lists: Table::new() },
Fact { id: Str::fixed("wallet"), label: Text::fixed("wallet account", "钱包账户"), question: Text::fixed("Do you already have the wallet, and how far is it verified?", "您已经有这个钱包吗？认证到哪一步？"), values: Table::fixed(&LFC98F9279F77DC0B), changeable: Set::of_bits(0xe), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("account_state"), label: Text::fixed("state of the wallet account", "钱包账户的状态"), question: Text::fixed("Does the wallet account work, or has the platform restricted it?", "钱包账户能正常使用吗？有没有被平台限制？"), values: Table::fixed(&LCE71028FA6C708EF), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x1), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("name_match"), label: Text::fixed("your name at the wallet and at the bank", "钱包与银行登记的姓名"), question: Text::fixed("Is your name written alike at the wallet and at the bank (spelling, order, spaces)?", "钱包和银行登记的姓名写法一致吗（拼写、顺序、空格）？"), values: Table::fixed(&L39BDFD3960759E45), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x1), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("mainland_account"), label: Text::fixed("mainland bank account", "内地银行账户"), question: Text::fixed("Do you have a bank account in the Chinese mainland?", "您在中国内地有银行账户吗？"), values: Table::fixed(&L8B4C0A198A368073), changeable: Set::of_bits(0x5), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("virtual_sim"), label: Text::fixed("virtual SIM for the wallet", "给钱包用的虚拟 SIM"), question: Text::fixed("Is a separate virtual SIM bound to the wallet?", "钱包另外绑了虚拟 SIM 吗？"), values: Table::fixed(&LD246EC47DAC9F3C5), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("local_account"), label: Text::fixed("bank account in the country of the number", "当地银行账户"), question: Text::fixed("Do you have a bank account in the country of the number?", "您在号码所属国家有银行账户吗？"), values: Table::fixed(&L334A64D0BBA77CE5), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("international_payments"), label: Text::fixed("international payments of that account and its card", "该账户及其卡的国际支付"), question: Text::fixed("Are international payments enabled on that account?", "该账户开通国际支付了吗？"), values: Table::fixed(&LBF85AEC0A11C1AC8), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("online_payments"), label: Text::fixed("online payments of that account and its card", "该账户及其卡的线上支付"), question: Text::fixed("Are online payments enabled on that account?", "该账户开通线上支付了吗？"), values: Table::fixed(&LBF85AEC0A11C1AC8), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("bank_partnership"), label: Text::fixed("the bank's partnership with the platform", "银行与平台的合作"), question: Text::fixed("Does that bank work with the platform, in its currency?", "该银行与平台有合作并支持所需币种吗？"), values: Table::fixed(&L6AB6E17431B53C40), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("payment_card"), label: Text::fixed("payment card", "银行卡"), question: Text::fixed("What payment card do you hold (not a mainland bank's)?", "您持有哪种银行卡（内地银行的除外）？"), values: Table::fixed(&LCD5DFAA524D34B93), changeable: Set::of_bits(0xe), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("card_scheme"), label: Text::fixed("card scheme", "卡组织"), question: Text::fixed("Which logo is on the card?", "卡上是哪个卡组织的标志？"), values: Table::fixed(&L2F4C830EE2B3EC34), changeable: Set::of_bits(0xfe), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("card_holder"), label: Text::fixed("whose card it is", "卡是谁的"), question: Text::fixed("In whose name is the card?", "卡在谁的名下？"), values: Table::fixed(&L2B04C3A036A8E597), changeable: Set::of_bits(0x2), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("card_issuer_country"), label: Text::fixed("where the card was issued", "发卡国家"), question: Text::fixed("Where was the card issued?", "卡是哪里发的？"), values: Table::fixed(&L93C6C78E3630A168), changeable: Set::of_bits(0x6), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("issuer_response"), label: Text::fixed("the card issuer's answer", "发卡行的答复"), question: Text::fixed("When the card was added, what did its issuer say?", "加卡时发卡行是否批准？"), values: Table::fixed(&L9A7A77F8FA314B5A), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("platform_check"), label: Text::fixed("the platform's check of account, card or papers", "平台对账户、卡或证件的验证"), question: Text::fixed("Did the platform's check of the account, card or papers pass?", "平台对账户、卡或证件的验证通过了吗？"), values: Table::fixed(&L4DB87B8D67FE3905), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("card_code_channel"), label: Text::fixed("how the card's code reaches you", "卡的验证码发到哪里"), question: Text::fixed("Where does the bank send the card's code?", "银行把卡的验证码发到哪里？"), values: Table::fixed(&LAF224ABA9F20B79B), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("home_wallet"), label: Text::fixed("wallet of the home country", "本国电子钱包"), question: Text::fixed("Do you hold an electronic wallet of your own country, and is it verified in your own name?", "您有本国的电子钱包吗？是否已用本人名义完成认证？"), values: Table::fixed(&L8A62F945480288FA), changeable: Set::of_bits(0x2), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("home_wallet_network"), label: Text::fixed("network of that wallet", "该钱包所接的网络"), question: Text::fixed("Which wallet is it, or on whose network does it pay?", "是哪个钱包？或者说，它接入哪个平台的网络？"), values: Table::fixed(&L3CA5F78F9577CA98), changeable: Set::of_bits(0xe), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("virtual_account"), label: Text::fixed("virtual bank account", "虚拟银行账户"), question: Text::fixed("Do you hold a virtual bank account?", "您有虚拟银行账户吗？"), values: Table::fixed(&L334A64D0BBA77CE5), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("friend"), label: Text::fixed("help of a friend", "朋友的帮助"), question: Text::fixed("Does a friend help, and how?", "有朋友帮忙吗？怎么帮？"), values: Table::fixed(&LCB32DB7FB100F1F6), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("agent"), label: Text::fixed("a paid agent", "付费代办"), question: Text::fixed("Is a paid agent engaged?", "请了付费代办吗？"), values: Table::fixed(&L5E556EF9F82D079D), changeable: Set::of_bits(0x1), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("payment_service"), label: Text::fixed("third-party payment service", "第三方支付服务"), question: Text::fixed("Do you have a third-party payment service?", "您有第三方支付服务吗？"), values: Table::fixed(&L9045A28849E7737B), changeable: Set::of_bits(0x0), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("top_up_channel"), label: Text::fixed("where the number can be topped up", "号码的充值渠道"), question: Text::fixed("Where could you top up the number?", "这个号码可以在哪里充值？"), values: Table::fixed(&L68C5B79BB3737472), changeable: Set::of_bits(0x2), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("payee"), label: Text::fixed("who is paid", "收款方"), question: Text::fixed("Whom do you pay, and by which code?", "付给谁，用哪种码？"), values: Table::fixed(&LCAB0821CDFB9D45B), changeable: Set::of_bits(0x3), presumed: Set::of_bits(0x0), quantity: None, also: Table::new(), rest: None, lists: Table::new() },
Fact { id: Str::fixed("amount"), label: Text::fixed("amount of the payment", "付款金额"), question: Text::fixed("How much is the payment, in yuan?", "这笔付款是多少元人民币？"), values: Table::fixed(&L933410C687AC7A6D), changeable: Set::of_bits(0x7), presumed: Set::of_bits(0x0), quantity: Some(Quantity { kind: QuantityKind::Money, shown: Text::fixed("CNY {}", "{} 元"), unit: Some(Str::fixed("CNY")), least: Some(0), most: None, optional: false, of: None, from_now: false, other: None, other_label: None, cuts: Table::fixed(&L328BA46412FD4969), ranges: Table::fixed(&LAF24DE37472DBFFF), phrases: Table::new() }), also: Table::new(), rest: None, lists: Table::new() }];
static L090DF2611D9F8E76: [FactId; 9] = [
FactId(21),
FactId(19),
FactId(34),
FactId(25),
FactId(32),
FactId(35),
FactId(36),
FactId(37),
FactId(20)];
static LA4B8FDF65B5E6732: [Condition; 4] = [
Condition::Is(FactId(25), Set::of_bits(0x1)),
Condition::Is(FactId(26), Set::of_bits(0x1)),
Condition::Is(FactId(27), Set::of_bits(0x1)),
Condition::Is(FactId(28), Set::of_bits(0x1))];
static L0C0ABF3C49B76AD5: [Condition; 1] = [
Condition::All(Table::fixed(&LA4B8FDF65B5E6732))];
static L701034F0C6A0080D: [Condition; 2] = [
Condition::Any(Table::fixed(&LA4B8FDF65B5E6732)),
Condition::Not(Table::fixed(&L0C0ABF3C49B76AD5))];
static L351E22EF281D0CFB: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0x1)),
Condition::Is(FactId(33), Set::of_bits(0x1))];
static L09572A44B04A405A: [Condition; 1] = [
Condition::All(Table::fixed(&L351E22EF281D0CFB))];
static L399AFB132B89C133: [Condition; 2] = [
Condition::Any(Table::fixed(&L351E22EF281D0CFB)),
Condition::Not(Table::fixed(&L09572A44B04A405A))];
static LF52EE3C8DEFB780E: [Condition; 2] = [
Condition::Is(FactId(19), Set::of_bits(0x1)),
Condition::Is(FactId(13), Set::of_bits(0x1))];
static LD1A98C8917BB18E7: [Condition; 1] = [
Condition::All(Table::fixed(&LF52EE3C8DEFB780E))];
static L99C16B8120192E20: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x8)),
Condition::Not(Table::fixed(&LD1A98C8917BB18E7))];
static L282AC55FF3AB649E: [Condition; 1] = [
Condition::Is(FactId(12), Set::of_bits(0x1))];
static LC7A4940277CBE180: [Condition; 2] = [
Condition::Is(FactId(13), Set::of_bits(0x1)),
Condition::Not(Table::fixed(&L282AC55FF3AB649E))];
static LB64181E0E7915D96: [Condition; 1] = [
Condition::Is(FactId(16), Set::of_bits(0xe))];
static L8F9A0961DD38E056: [Condition; 2] = [
Condition::Is(FactId(20), Set::of_bits(0x2)),
Condition::Not(Table::fixed(&LB64181E0E7915D96))];
static LEE4C38DE772F0919: [Condition; 1] = [
Condition::Is(FactId(0), Set::of_bits(0x1))];
static L80BA5EA8D78609D1: [Condition; 2] = [
Condition::Is(FactId(1), Set::of_bits(0xe)),
Condition::Not(Table::fixed(&LEE4C38DE772F0919))];
static L7641CEDD1BE478FE: [Condition; 1] = [
Condition::Is(FactId(8), Set::of_bits(0x6))];
static L5CED88270F675059: [Condition; 2] = [
Condition::Is(FactId(5), Set::of_bits(0x70)),
Condition::Not(Table::fixed(&L7641CEDD1BE478FE))];
static L1022B0F1A6389928: [Condition; 2] = [
Condition::Goal(Set::of_bits(0x20)),
Condition::Is(FactId(39), Set::of_bits(0x10))];
static L3E73AF99D5AABDDD: [Condition; 1] = [
Condition::All(Table::fixed(&L1022B0F1A6389928))];
static LE4075C0E467DEDF3: [Condition; 2] = [
Condition::Any(Table::fixed(&L1022B0F1A6389928)),
Condition::Not(Table::fixed(&L3E73AF99D5AABDDD))];
static LFC0D6FE3AF2E5690: [Condition; 2] = [
Condition::Goal(Set::of_bits(0x1000)),
Condition::Not(Table::fixed(&LB64181E0E7915D96))];
static L50C85AA15FA1D77E: [Condition; 3] = [
Condition::Is(FactId(25), Set::of_bits(0x4)),
Condition::Is(FactId(28), Set::of_bits(0x2)),
Condition::Is(FactId(27), Set::of_bits(0x2))];
static LE8BBC0324D0FA300: [Condition; 1] = [
Condition::Is(FactId(21), Set::of_bits(0x1))];
static L2AD2C202D4502BA7: [Condition; 2] = [
Condition::All(Table::fixed(&L50C85AA15FA1D77E)),
Condition::Not(Table::fixed(&LE8BBC0324D0FA300))];
static LE18CA5B61D27C208: [Condition; 1] = [
Condition::Is(FactId(29), Set::of_bits(0x1))];
static L17E65DC61588B52B: [Condition; 2] = [
Condition::Is(FactId(25), Set::of_bits(0x1)),
Condition::Not(Table::fixed(&LE18CA5B61D27C208))];
static L762381BB122DADCB: [Impossible; 11] = [
Impossible { id: Str::fixed("no-card"), when: Condition::All(Table::fixed(&L701034F0C6A0080D)), text: Text::fixed("without a card there is no scheme, holder or issuer, and with one there is each", "没有卡就没有卡组织、持卡人和发卡国；有卡则三者都有"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("no-home-wallet"), when: Condition::All(Table::fixed(&L399AFB132B89C133)), text: Text::fixed("a wallet of the home country has a network exactly when there is one", "有本国钱包才有所接网络，反之亦然"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("mainland-verified"), when: Condition::All(Table::fixed(&L99C16B8120192E20)), text: Text::fixed("a wallet with mainland verification needs your own mainland account and a mainland identity card", "内地实名的钱包需要本人的内地账户和内地居民身份证"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("mainland-id"), when: Condition::All(Table::fixed(&LC7A4940277CBE180)), text: Text::fixed("a mainland identity card is held by mainland Chinese citizens", "内地居民身份证由内地中国公民持有"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("virtual-sim"), when: Condition::All(Table::fixed(&L8F9A0961DD38E056)), text: Text::fixed("a virtual SIM bound to the wallet needs a wallet", "虚拟 SIM 要绑到钱包，先得有钱包"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("friend-check"), when: Condition::All(Table::fixed(&L80BA5EA8D78609D1)), text: Text::fixed("only WeChat asks for a confirmation by another user", "只有微信会要求其他用户辅助验证"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("dead-number"), when: Condition::All(Table::fixed(&L5CED88270F675059)), text: Text::fixed("a number that is expired, recycled or cut off receives no codes", "已过期、被回收或停用的号码收不到验证码"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("foreign-merchant"), when: Condition::All(Table::fixed(&LE4075C0E467DEDF3)), text: Text::fixed("paying abroad means a merchant outside the mainland, and nothing else does", "境外付款的收款方就是内地以外的商家，其他目的都不是"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("moving-a-wallet"), when: Condition::All(Table::fixed(&LFC0D6FE3AF2E5690)), text: Text::fixed("a wallet can only be moved to another number where there is one", "有了钱包账户，才谈得上换绑号码"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("debit-of-the-country"), when: Condition::All(Table::fixed(&L2AD2C202D4502BA7)), text: Text::fixed("your own debit card of a bank of the country comes with an account there", "持有当地银行的本人借记卡，就在当地有账户"), since: None, until: None, of_figures: false },
Impossible { id: Str::fixed("no-card-to-approve"), when: Condition::All(Table::fixed(&L17E65DC61588B52B)), text: Text::fixed("without a card no issuer has answered", "没有卡，就谈不上发卡行的答复"), since: None, until: None, of_figures: false }];
static LA7885969DC00E6F9: [Party; 3] = [
Party { id: Str::fixed("issuer"), label: Text::fixed("the card's issuer", "发卡行") },
Party { id: Str::fixed("platform"), label: Text::fixed("the platform", "平台") },
Party { id: Str::fixed("operator"), label: Text::fixed("the number's operator", "号码的运营商") }];
static L55A45D30D7587B10: [(FactId, Set<ValueId>); 19] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x3)),
(FactId(10), Set::of_bits(0x1)),
(FactId(11), Set::of_bits(0x2)),
(FactId(12), Set::of_bits(0x6)),
(FactId(13), Set::of_bits(0x2)),
(FactId(21), Set::of_bits(0x1)),
(FactId(22), Set::of_bits(0x1)),
(FactId(23), Set::of_bits(0x1)),
(FactId(25), Set::of_bits(0x6)),
(FactId(26), Set::of_bits(0x6)),
(FactId(27), Set::of_bits(0x2)),
(FactId(28), Set::of_bits(0x2)),
(FactId(31), Set::of_bits(0x3)),
(FactId(39), Set::of_bits(0x17)),
(FactId(40), Set::of_bits(0x7))];
static L5CA796911DDD6872: [(FactId, Set<ValueId>); 9] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x3)),
(FactId(12), Set::of_bits(0x1)),
(FactId(13), Set::of_bits(0x1)),
(FactId(16), Set::of_bits(0x8)),
(FactId(19), Set::of_bits(0x1))];
static L0200557AC914F090: [(FactId, Set<ValueId>); 13] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x3)),
(FactId(10), Set::of_bits(0x1)),
(FactId(11), Set::of_bits(0x2)),
(FactId(12), Set::of_bits(0x6)),
(FactId(13), Set::of_bits(0x2)),
(FactId(32), Set::of_bits(0x2)),
(FactId(33), Set::of_bits(0xa)),
(FactId(39), Set::of_bits(0x17)),
(FactId(40), Set::of_bits(0x7))];
static LD3691E539436E9E7: [(FactId, Set<ValueId>); 14] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x3)),
(FactId(10), Set::of_bits(0x1)),
(FactId(11), Set::of_bits(0x2)),
(FactId(12), Set::of_bits(0x6)),
(FactId(13), Set::of_bits(0x2)),
(FactId(21), Set::of_bits(0x1)),
(FactId(25), Set::of_bits(0x4)),
(FactId(26), Set::of_bits(0x100)),
(FactId(27), Set::of_bits(0x2)),
(FactId(28), Set::of_bits(0x2))];
static L6A8EE333AB7249DB: [(FactId, Set<ValueId>); 11] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x3)),
(FactId(10), Set::of_bits(0x1)),
(FactId(11), Set::of_bits(0x4)),
(FactId(12), Set::of_bits(0x6)),
(FactId(13), Set::of_bits(0x2)),
(FactId(16), Set::of_bits(0x4)),
(FactId(19), Set::of_bits(0x1))];
static LE9C156EB1CFF52B0: [(FactId, Set<ValueId>); 7] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x3)),
(FactId(12), Set::of_bits(0x6)),
(FactId(13), Set::of_bits(0x2))];
static LEB9673DB18594930: [TypicalSituation; 6] = [
TypicalSituation { id: Str::fixed("tourist"), label: Text::fixed("a visitor with your own Visa or Mastercard", "持本人 Visa 或万事达卡的访客"), short: Some(Text::fixed("Visa card", "持外卡")), facts: Table::fixed(&L55A45D30D7587B10), nothing_else: true },
TypicalSituation { id: Str::fixed("returnee"), label: Text::fixed("a mainland Chinese citizen with an account there", "在内地有账户、保留着境外号码的内地居民"), short: Some(Text::fixed("citizen", "内地人")), facts: Table::fixed(&L5CA796911DDD6872), nothing_else: true },
TypicalSituation { id: Str::fixed("home_wallet"), label: Text::fixed("a visitor with a verified partner wallet from home", "持已认证的本国合作钱包的访客"), short: Some(Text::fixed("home wallet", "本国钱包")), facts: Table::fixed(&L0200557AC914F090), nothing_else: true },
TypicalSituation { id: Str::fixed("domestic_card"), label: Text::fixed("a visitor with nothing but a card for use at home", "只有仅限本国使用的银行卡的访客"), short: Some(Text::fixed("home card", "本国卡")), facts: Table::fixed(&LD3691E539436E9E7), nothing_else: true },
TypicalSituation { id: Str::fixed("student"), label: Text::fixed("a student or worker with a permit and a mainland account", "持居留许可、在内地有本人账户的留学生或工作者"), short: Some(Text::fixed("resident", "在华居留")), facts: Table::fixed(&L6A8EE333AB7249DB), nothing_else: true },
TypicalSituation { id: Str::fixed("number_only"), label: Text::fixed("a holder of the number alone, without card or account", "只有号码，没有卡、账户或钱包"), short: Some(Text::fixed("number only", "仅有号码")), facts: Table::fixed(&LE9C156EB1CFF52B0), nothing_else: true }];
static LAB474EEF032C165C: [Topic; 8] = [
Topic { id: Str::fixed("sim_type"), label: Text::fixed("The number or card and sign-up", "卡的种类与注册"), risks: false, lifetimes: false },
Topic { id: Str::fixed("keeping_number"), label: Text::fixed("Keeping the number", "保号"), risks: false, lifetimes: true },
Topic { id: Str::fixed("bank_compatibility"), label: Text::fixed("Banks, cards, accounts", "银行、卡与账户"), risks: false, lifetimes: false },
Topic { id: Str::fixed("platform_limits"), label: Text::fixed("What the platforms allow", "平台限制"), risks: true, lifetimes: false },
Topic { id: Str::fixed("regulatory_notes"), label: Text::fixed("Law, regulators, terms", "法律、监管与条款"), risks: true, lifetimes: false },
Topic { id: Str::fixed("alternatives"), label: Text::fixed("Alternatives", "替代办法"), risks: false, lifetimes: false },
Topic { id: Str::fixed("security"), label: Text::fixed("Risks", "风险"), risks: true, lifetimes: false },
Topic { id: Str::fixed("context"), label: Text::fixed("Background", "背景"), risks: false, lifetimes: false }];
static L23DD6F29DB146766: [SourceKind; 11] = [
SourceKind { id: Str::fixed("law"), label: Text::fixed("law", "法律法规"), grade: Grade::A, document: false },
SourceKind { id: Str::fixed("regulator"), label: Text::fixed("regulator", "监管机构"), grade: Grade::A, document: false },
SourceKind { id: Str::fixed("platform"), label: Text::fixed("platform", "平台"), grade: Grade::B, document: false },
SourceKind { id: Str::fixed("bank"), label: Text::fixed("bank or card scheme", "银行或卡组织"), grade: Grade::B, document: false },
SourceKind { id: Str::fixed("operator"), label: Text::fixed("operator", "运营商"), grade: Grade::B, document: false },
SourceKind { id: Str::fixed("government"), label: Text::fixed("government", "政府"), grade: Grade::B, document: false },
SourceKind { id: Str::fixed("press"), label: Text::fixed("press", "媒体"), grade: Grade::C, document: false },
SourceKind { id: Str::fixed("community"), label: Text::fixed("community", "用户社区"), grade: Grade::D, document: false },
SourceKind { id: Str::fixed("blog"), label: Text::fixed("blog or guide", "博客或指南"), grade: Grade::D, document: false },
SourceKind { id: Str::fixed("inference"), label: Text::fixed("inference", "推断"), grade: Grade::D, document: false },
SourceKind { id: Str::fixed("document"), label: Text::fixed("document", "文档"), grade: Grade::E, document: true }];
static L70BA9D0F41556E22: [Str; 1] = [
Str::fixed("AND")];
static L7E7BDB9373930079: [Str; 4] = [
Str::fixed("ARE"),
Str::fixed("UAE"),
Str::fixed("Emirates"),
Str::fixed("阿联酋")];
static L397D4C2FBB4175BD: [Str; 1] = [
Str::fixed("AFG")];
static LE7FC1EDF063EC5E5: [Str; 2] = [
Str::fixed("ATG"),
Str::fixed("Antigua")];
static LE6D5290FE58CE6F6: [Str; 1] = [
Str::fixed("AIA")];
static L19DAAA7E7F3DE6DA: [Str; 1] = [
Str::fixed("ALB")];
static L06F409E2D7FD2E7F: [Str; 1] = [
Str::fixed("ARM")];
static L5B4558E446EDEBB6: [Str; 1] = [
Str::fixed("AGO")];
static L7E45F49BCA3A8325: [Str; 1] = [
Str::fixed("ATA")];
static LA4D16E14CA2A7AE1: [Str; 1] = [
Str::fixed("ARG")];
static L01176B9ADDCBE7D4: [Str; 1] = [
Str::fixed("ASM")];
static LBA6883F82E99C18F: [Str; 1] = [
Str::fixed("AUT")];
static LB146FECA041441D6: [Str; 2] = [
Str::fixed("AUS"),
Str::fixed("澳洲")];
static LDCE2F6BC76FA9CA1: [Str; 1] = [
Str::fixed("ABW")];
static LBFE550BAE4D0F5B7: [Str; 4] = [
Str::fixed("ALA"),
Str::fixed("Aland Islands"),
Str::fixed("Åland"),
Str::fixed("Aland")];
static LCC8B30D2D9E944CF: [Str; 1] = [
Str::fixed("AZE")];
static L8BCF4EDDE8C5C7B5: [Str; 4] = [
Str::fixed("BIH"),
Str::fixed("Bosnia"),
Str::fixed("Bosnia & Herzegovina"),
Str::fixed("波黑")];
static LE69A82E93C5EDE47: [Str; 1] = [
Str::fixed("BRB")];
static LF1610A143D637F69: [Str; 2] = [
Str::fixed("BGD"),
Str::fixed("孟加拉")];
static L3E847CF5F3FC17A0: [Str; 1] = [
Str::fixed("BEL")];
static L71286EA73F2BD4CC: [Str; 1] = [
Str::fixed("BFA")];
static LC339FB1A24101C80: [Str; 1] = [
Str::fixed("BGR")];
static LC5B99FA44EE2F251: [Str; 1] = [
Str::fixed("BHR")];
static L0C009C0E4626A942: [Str; 1] = [
Str::fixed("BDI")];
static L85FBC907C69834C6: [Str; 1] = [
Str::fixed("BEN")];
static LE2B10924D35D3253: [Str; 3] = [
Str::fixed("BLM"),
Str::fixed("Saint Barthelemy"),
Str::fixed("St Barts")];
static L237348EF1B322BA9: [Str; 1] = [
Str::fixed("BMU")];
static LB839B61468D001E8: [Str; 2] = [
Str::fixed("BRN"),
Str::fixed("Brunei Darussalam")];
static LC5C118E2B1DCABF2: [Str; 1] = [
Str::fixed("BOL")];
static L4098AFB34029EBFA: [Str; 4] = [
Str::fixed("BES"),
Str::fixed("Bonaire, Sint Eustatius and Saba"),
Str::fixed("Bonaire"),
Str::fixed("博奈尔")];
static LDC5280CEFFC3B328: [Str; 1] = [
Str::fixed("BRA")];
static L248E36607726F32F: [Str; 2] = [
Str::fixed("BHS"),
Str::fixed("The Bahamas")];
static LB37F04B7863017F9: [Str; 1] = [
Str::fixed("BTN")];
static L3ADF7EB09B678759: [Str; 1] = [
Str::fixed("BVT")];
static L7066AC3544209D1F: [Str; 1] = [
Str::fixed("BWA")];
static LFB269F1862005255: [Str; 1] = [
Str::fixed("BLR")];
static LD0664F59D97F64DD: [Str; 1] = [
Str::fixed("BLZ")];
static L0B28DDBE9A3F1D4F: [Str; 1] = [
Str::fixed("CAN")];
static LACEBE9C7FECC3915: [Str; 4] = [
Str::fixed("CCK"),
Str::fixed("Cocos Islands"),
Str::fixed("Keeling Islands"),
Str::fixed("科科斯群岛")];
static LF941523E0FFF7B8E: [Str; 7] = [
Str::fixed("COD"),
Str::fixed("DR Congo"),
Str::fixed("DRC"),
Str::fixed("Congo-Kinshasa"),
Str::fixed("Congo (Kinshasa)"),
Str::fixed("刚果民主共和国"),
Str::fixed("刚果金")];
static L7199C59046CF50D1: [Str; 3] = [
Str::fixed("CAF"),
Str::fixed("CAR"),
Str::fixed("中非共和国")];
static L01DB6B9437AAEF91: [Str; 5] = [
Str::fixed("COG"),
Str::fixed("Congo-Brazzaville"),
Str::fixed("Congo (Brazzaville)"),
Str::fixed("刚果共和国"),
Str::fixed("刚果布")];
static LFA82D9922402574B: [Str; 1] = [
Str::fixed("CHE")];
static L6B4E684EE182C993: [Str; 4] = [
Str::fixed("CIV"),
Str::fixed("Ivory Coast"),
Str::fixed("Cote d'Ivoire"),
Str::fixed("象牙海岸")];
static LBBC253BDB2059DF8: [Str; 1] = [
Str::fixed("COK")];
static L0E0353CB326C1B8A: [Str; 1] = [
Str::fixed("CHL")];
static LF1FB379F60C77347: [Str; 1] = [
Str::fixed("CMR")];
static LADB625A7CF1D7DB0: [Str; 6] = [
Str::fixed("CHN"),
Str::fixed("Chinese mainland"),
Str::fixed("Mainland China"),
Str::fixed("PRC"),
Str::fixed("中国大陆"),
Str::fixed("大陆")];
static LF05E6DF6D2C04C53: [Str; 1] = [
Str::fixed("COL")];
static L41902F840EBD228D: [Str; 1] = [
Str::fixed("CRI")];
static L231AF420847BE0DF: [Str; 1] = [
Str::fixed("CUB")];
static L465413D38E341078: [Str; 2] = [
Str::fixed("CPV"),
Str::fixed("Cabo Verde")];
static LC787D1163260E8E9: [Str; 2] = [
Str::fixed("CUW"),
Str::fixed("Curacao")];
static L3918B6AEE279E4B0: [Str; 1] = [
Str::fixed("CXR")];
static L8D4002E06B1E6695: [Str; 1] = [
Str::fixed("CYP")];
static L88ECF6D8F3BE2833: [Unclaimed; 49] = [
Unclaimed { line: 2, why: Str::fixed("blank") },
Unclaimed { line: 4, why: Str::fixed("blank") },
Unclaimed { line: 6, why: Str::fixed("blank") },
Unclaimed { line: 8, why: Str::fixed("blank") },
Unclaimed { line: 10, why: Str::fixed("blank") },
Unclaimed { line: 12, why: Str::fixed("blank") },
Unclaimed { line: 14, why: Str::fixed("blank") },
Unclaimed { line: 16, why: Str::fixed("blank") },
Unclaimed { line: 18, why: Str::fixed("blank") },
Unclaimed { line: 20, why: Str::fixed("blank") },
Unclaimed { line: 22, why: Str::fixed("blank") },
Unclaimed { line: 24, why: Str::fixed("blank") },
Unclaimed { line: 26, why: Str::fixed("blank") },
Unclaimed { line: 28, why: Str::fixed("blank") },
Unclaimed { line: 30, why: Str::fixed("blank") },
Unclaimed { line: 32, why: Str::fixed("blank") },
Unclaimed { line: 34, why: Str::fixed("blank") },
Unclaimed { line: 36, why: Str::fixed("blank") },
Unclaimed { line: 38, why: Str::fixed("blank") },
Unclaimed { line: 40, why: Str::fixed("blank") },
Unclaimed { line: 42, why: Str::fixed("blank") },
Unclaimed { line: 46, why: Str::fixed("blank") },
Unclaimed { line: 48, why: Str::fixed("blank") },
Unclaimed { line: 50, why: Str::fixed("blank") },
Unclaimed { line: 52, why: Str::fixed("blank") },
Unclaimed { line: 54, why: Str::fixed("blank") },
Unclaimed { line: 56, why: Str::fixed("blank") },
Unclaimed { line: 58, why: Str::fixed("blank") },
Unclaimed { line: 60, why: Str::fixed("blank") },
Unclaimed { line: 62, why: Str::fixed("blank") },
Unclaimed { line: 64, why: Str::fixed("blank") },
Unclaimed { line: 66, why: Str::fixed("blank") },
Unclaimed { line: 68, why: Str::fixed("blank") },
Unclaimed { line: 70, why: Str::fixed("blank") },
Unclaimed { line: 72, why: Str::fixed("blank") },
Unclaimed { line: 1, why: Str::fixed("heading") },
Unclaimed { line: 5, why: Str::fixed("heading") },
Unclaimed { line: 11, why: Str::fixed("heading") },
Unclaimed { line: 19, why: Str::fixed("heading") },
Unclaimed { line: 23, why: Str::fixed("heading") },
Unclaimed { line: 29, why: Str::fixed("heading") },
Unclaimed { line: 35, why: Str::fixed("heading") },
Unclaimed { line: 39, why: Str::fixed("heading") },
Unclaimed { line: 49, why: Str::fixed("heading") },
Unclaimed { line: 53, why: Str::fixed("heading") },
Unclaimed { line: 57, why: Str::fixed("heading") },
Unclaimed { line: 61, why: Str::fixed("heading") },
Unclaimed { line: 65, why: Str::fixed("heading") },
Unclaimed { line: 73, why: Str::fixed("advertisement") }];
static LF3CD54B9483A5BF6: [Str; 3] = [
Str::fixed("CZE"),
Str::fixed("Czech Republic"),
Str::fixed("捷克共和国")];
static L38632CCA11A8D2AB: [Str; 2] = [
Str::fixed("DEU"),
Str::fixed("Deutschland")];
static LDB557F799AB4CE4A: [Str; 1] = [
Str::fixed("DJI")];
static LB8DF4A0FC8A022C0: [Str; 1] = [
Str::fixed("DNK")];
static L4511139E50406E73: [Str; 1] = [
Str::fixed("DMA")];
static L667F43156DB41B3B: [Str; 2] = [
Str::fixed("DOM"),
Str::fixed("多米尼加共和国")];
static LA8751DB3A2949492: [Str; 1] = [
Str::fixed("DZA")];
static L009EA5F2A1999AC0: [Str; 1] = [
Str::fixed("ECU")];
static LAFAA0E88F0C90489: [Str; 1] = [
Str::fixed("EST")];
static L2044CE5BFB1A8BB0: [Str; 1] = [
Str::fixed("EGY")];
static L0450B6665D0B5D1D: [Str; 1] = [
Str::fixed("ESH")];
static LE74B271A68B30C37: [Str; 1] = [
Str::fixed("ERI")];
static L2EBAA6AA48E62A45: [Str; 1] = [
Str::fixed("ESP")];
static LFC170A13235EADC8: [Str; 1] = [
Str::fixed("ETH")];
static LBA3EC4E92B7E1386: [Str; 1] = [
Str::fixed("FIN")];
static L75C4232051AA28F4: [Str; 1] = [
Str::fixed("FJI")];
static LB2FB15C6D37CB7EA: [Str; 5] = [
Str::fixed("FLK"),
Str::fixed("Falklands"),
Str::fixed("Malvinas"),
Str::fixed("福克兰群岛"),
Str::fixed("马尔维纳斯群岛")];
static L3C9C675CEFB5B6F3: [Str; 2] = [
Str::fixed("FSM"),
Str::fixed("Federated States of Micronesia")];
static L2BC69B7E0C27378B: [Str; 2] = [
Str::fixed("FRO"),
Str::fixed("Faroes")];
static LA8FE8AAE4490CEB4: [Str; 1] = [
Str::fixed("FRA")];
static LA87AC58499F75C9F: [Str; 1] = [
Str::fixed("GAB")];
static L35984CDFA298534D: [Str; 10] = [
Str::fixed("GBR"),
Str::fixed("UK"),
Str::fixed("Great Britain"),
Str::fixed("Britain"),
Str::fixed("England"),
Str::fixed("Scotland"),
Str::fixed("Wales"),
Str::fixed("Northern Ireland"),
Str::fixed("英格兰"),
Str::fixed("苏格兰")];
static LCC43DB6CBECB5984: [Str; 1] = [
Str::fixed("GRD")];
static L6B9D4FEBFB9098A6: [Str; 1] = [
Str::fixed("GEO")];
static L65C7DF642738D217: [Str; 1] = [
Str::fixed("GUF")];
static LB3F701135358D8E8: [Str; 2] = [
Str::fixed("GGY"),
Str::fixed("根西")];
static L6BFB64FCA1F7456B: [Str; 1] = [
Str::fixed("GHA")];
static L3F49805BC972CD47: [Str; 1] = [
Str::fixed("GIB")];
static L34B20238CAA1CC20: [Str; 2] = [
Str::fixed("GRL"),
Str::fixed("格陵兰岛")];
static L7D5F1094849DB994: [Str; 2] = [
Str::fixed("GMB"),
Str::fixed("The Gambia")];
static LC06F283A7183A3BB: [Str; 1] = [
Str::fixed("GIN")];
static L05EFD424CA917D96: [Str; 1] = [
Str::fixed("GLP")];
static L8D30E6CD5F6BDC3D: [Str; 1] = [
Str::fixed("GNQ")];
static L566AC565A2615237: [Str; 1] = [
Str::fixed("GRC")];
static LA76DF7EA3A4D9140: [Str; 3] = [
Str::fixed("SGS"),
Str::fixed("South Georgia"),
Str::fixed("南乔治亚岛")];
static LE10A0C5DA8C0D33B: [Str; 1] = [
Str::fixed("GTM")];
static L86402D08731E9470: [Str; 1] = [
Str::fixed("GUM")];
static L02219847F4B5A639: [Str; 2] = [
Str::fixed("GNB"),
Str::fixed("Guinea Bissau")];
static L2FCE64A5A1B1694C: [Str; 1] = [
Str::fixed("GUY")];
static LE70A3206B55B4C71: [Str; 5] = [
Str::fixed("HKG"),
Str::fixed("Hong Kong SAR"),
Str::fixed("HKSAR"),
Str::fixed("Hongkong"),
Str::fixed("中国香港")];
static LE3C3D8D1E34C71BA: [Str; 1] = [
Str::fixed("HMD")];
static LFBE50339AC7F85AF: [Str; 1] = [
Str::fixed("HND")];
static LCC5ECC9AF773FCE5: [Str; 1] = [
Str::fixed("HRV")];
static L5A86813E45EF4904: [Str; 1] = [
Str::fixed("HTI")];
static L2DC7C22CCB414AB4: [Str; 1] = [
Str::fixed("HUN")];
static LEACF0A17236212B2: [Str; 2] = [
Str::fixed("IDN"),
Str::fixed("印尼")];
static LABDA40394080A070: [Unclaimed; 60] = [
Unclaimed { line: 2, why: Str::fixed("blank") },
Unclaimed { line: 4, why: Str::fixed("blank") },
Unclaimed { line: 6, why: Str::fixed("blank") },
Unclaimed { line: 8, why: Str::fixed("blank") },
Unclaimed { line: 10, why: Str::fixed("blank") },
Unclaimed { line: 12, why: Str::fixed("blank") },
Unclaimed { line: 14, why: Str::fixed("blank") },
Unclaimed { line: 16, why: Str::fixed("blank") },
Unclaimed { line: 18, why: Str::fixed("blank") },
Unclaimed { line: 20, why: Str::fixed("blank") },
Unclaimed { line: 22, why: Str::fixed("blank") },
Unclaimed { line: 24, why: Str::fixed("blank") },
Unclaimed { line: 26, why: Str::fixed("blank") },
Unclaimed { line: 28, why: Str::fixed("blank") },
Unclaimed { line: 30, why: Str::fixed("blank") },
Unclaimed { line: 32, why: Str::fixed("blank") },
Unclaimed { line: 34, why: Str::fixed("blank") },
Unclaimed { line: 36, why: Str::fixed("blank") },
Unclaimed { line: 38, why: Str::fixed("blank") },
Unclaimed { line: 40, why: Str::fixed("blank") },
Unclaimed { line: 42, why: Str::fixed("blank") },
Unclaimed { line: 44, why: Str::fixed("blank") },
Unclaimed { line: 46, why: Str::fixed("blank") },
Unclaimed { line: 48, why: Str::fixed("blank") },
Unclaimed { line: 50, why: Str::fixed("blank") },
Unclaimed { line: 52, why: Str::fixed("blank") },
Unclaimed { line: 54, why: Str::fixed("blank") },
Unclaimed { line: 56, why: Str::fixed("blank") },
Unclaimed { line: 58, why: Str::fixed("blank") },
Unclaimed { line: 60, why: Str::fixed("blank") },
Unclaimed { line: 62, why: Str::fixed("blank") },
Unclaimed { line: 64, why: Str::fixed("blank") },
Unclaimed { line: 66, why: Str::fixed("blank") },
Unclaimed { line: 68, why: Str::fixed("blank") },
Unclaimed { line: 70, why: Str::fixed("blank") },
Unclaimed { line: 72, why: Str::fixed("blank") },
Unclaimed { line: 74, why: Str::fixed("blank") },
Unclaimed { line: 76, why: Str::fixed("blank") },
Unclaimed { line: 78, why: Str::fixed("blank") },
Unclaimed { line: 80, why: Str::fixed("blank") },
Unclaimed { line: 82, why: Str::fixed("blank") },
Unclaimed { line: 1, why: Str::fixed("heading") },
Unclaimed { line: 5, why: Str::fixed("heading") },
Unclaimed { line: 11, why: Str::fixed("heading") },
Unclaimed { line: 17, why: Str::fixed("heading") },
Unclaimed { line: 23, why: Str::fixed("heading") },
Unclaimed { line: 29, why: Str::fixed("heading") },
Unclaimed { line: 33, why: Str::fixed("heading") },
Unclaimed { line: 37, why: Str::fixed("heading") },
Unclaimed { line: 43, why: Str::fixed("heading") },
Unclaimed { line: 49, why: Str::fixed("heading") },
Unclaimed { line: 53, why: Str::fixed("heading") },
Unclaimed { line: 57, why: Str::fixed("heading") },
Unclaimed { line: 61, why: Str::fixed("heading") },
Unclaimed { line: 65, why: Str::fixed("heading") },
Unclaimed { line: 69, why: Str::fixed("heading") },
Unclaimed { line: 73, why: Str::fixed("heading") },
Unclaimed { line: 77, why: Str::fixed("heading") },
Unclaimed { line: 51, why: Str::fixed("announces the stories that follow") },
Unclaimed { line: 83, why: Str::fixed("advertisement") }];
static LE2B3D411CD0B5849: [Str; 2] = [
Str::fixed("IRL"),
Str::fixed("Republic of Ireland")];
static L3ABD874D1AB6E047: [Str; 1] = [
Str::fixed("ISR")];
static L3AAAA1F6D05F1FA1: [Str; 1] = [
Str::fixed("IMN")];
static L84AB135D14FD0C4A: [Str; 1] = [
Str::fixed("IND")];
static L92F9809F285E5171: [Str; 1] = [
Str::fixed("IOT")];
static L8DA031250E18138B: [Str; 1] = [
Str::fixed("IRQ")];
static L2E9A26A801829808: [Str; 1] = [
Str::fixed("IRN")];
static L581883A0655E2445: [Str; 1] = [
Str::fixed("ISL")];
static L5CC1AEC83CAE32DD: [Str; 1] = [
Str::fixed("ITA")];
static L2BEA2A8917AE9C84: [Str; 2] = [
Str::fixed("JEY"),
Str::fixed("泽西")];
static LA512ACFF8426F7A5: [Str; 1] = [
Str::fixed("JAM")];
static L4DD8002D8F4EFC20: [Str; 1] = [
Str::fixed("JOR")];
static LC8EEFA8EF2346A85: [Str; 1] = [
Str::fixed("JPN")];
static LC85757BEAC68BF1B: [Str; 1] = [
Str::fixed("KEN")];
static L495E86BDA7690964: [Str; 2] = [
Str::fixed("KGZ"),
Str::fixed("吉尔吉斯")];
static LB4B94E89B9544F2B: [Str; 1] = [
Str::fixed("KHM")];
static L0DCB1A3968001F73: [Str; 1] = [
Str::fixed("KIR")];
static L2E9E37EE69A94B0A: [Str; 1] = [
Str::fixed("COM")];
static LA565E8EE91FF0E3C: [Str; 4] = [
Str::fixed("KNA"),
Str::fixed("St Kitts and Nevis"),
Str::fixed("St Kitts"),
Str::fixed("圣基茨")];
static LE0785FAA25BB81A1: [Str; 3] = [
Str::fixed("PRK"),
Str::fixed("DPRK"),
Str::fixed("北朝鲜")];
static LE732633C46DDBBFA: [Str; 6] = [
Str::fixed("KOR"),
Str::fixed("Korea"),
Str::fixed("Republic of Korea"),
Str::fixed("ROK"),
Str::fixed("南韩"),
Str::fixed("大韩民国")];
static LD22262449E93397B: [Str; 1] = [
Str::fixed("KWT")];
static L821A858ABCD5F9B7: [Str; 2] = [
Str::fixed("CYM"),
Str::fixed("Caymans")];
static L7D9BC01C2DC2E023: [Str; 1] = [
Str::fixed("KAZ")];
static L7BF04B13DAFAF3FC: [Str; 3] = [
Str::fixed("LAO"),
Str::fixed("Lao PDR"),
Str::fixed("寮国")];
static LF30FEBA4734E7FD1: [Str; 1] = [
Str::fixed("LBN")];
static L2CB121330D4AF0ED: [Str; 2] = [
Str::fixed("LCA"),
Str::fixed("St Lucia")];
static L9EE4016900FA0DCB: [Str; 1] = [
Str::fixed("LIE")];
static LB86086F15FB67C5D: [Str; 1] = [
Str::fixed("LKA")];
static L72D6F2FDB6907C15: [Str; 1] = [
Str::fixed("LBR")];
static LF3008B4B8CE8CEF7: [Str; 1] = [
Str::fixed("LSO")];
static L3BBA5283E025483C: [Str; 1] = [
Str::fixed("LTU")];
static LFBC309B23FF99434: [Str; 2] = [
Str::fixed("LUX"),
Str::fixed("Luxemburg")];
static L8057778815E1C73E: [Str; 1] = [
Str::fixed("LVA")];
static LE8F2B9478505C1BA: [Str; 1] = [
Str::fixed("LBY")];
static L643104165F8F1F45: [Str; 1] = [
Str::fixed("MAR")];
static LB45F9F99B58005A6: [Str; 1] = [
Str::fixed("MCO")];
static LDB505FD452D2A8E1: [Str; 1] = [
Str::fixed("MDA")];
static L33F91C890256452F: [Str; 1] = [
Str::fixed("MNE")];
static LD6F2A48121752ABB: [Str; 4] = [
Str::fixed("MAF"),
Str::fixed("Saint Martin (French part)"),
Str::fixed("St Martin"),
Str::fixed("圣马丁")];
static LE8358407A5B57803: [Str; 1] = [
Str::fixed("MDG")];
static LAE679892F5D0D1F0: [Str; 1] = [
Str::fixed("MHL")];
static LDC648F6BAF0DC34D: [Str; 3] = [
Str::fixed("MKD"),
Str::fixed("Macedonia"),
Str::fixed("马其顿")];
static L74D506C3194C39B1: [Str; 1] = [
Str::fixed("MLI")];
static LA359CF8D75DB5C73: [Str; 2] = [
Str::fixed("MMR"),
Str::fixed("Burma")];
static L084DD9D34A7E767C: [Str; 2] = [
Str::fixed("MNG"),
Str::fixed("蒙古国")];
static L77DD8C2A25D6D880: [Str; 4] = [
Str::fixed("MAC"),
Str::fixed("Macau"),
Str::fixed("Macao SAR"),
Str::fixed("中国澳门")];
static LB175CC33B1211189: [Str; 3] = [
Str::fixed("MNP"),
Str::fixed("Saipan"),
Str::fixed("塞班")];
static L1361E87BFFA2CAA1: [Str; 1] = [
Str::fixed("MTQ")];
static L65A2B6CB0D02D3EA: [Str; 1] = [
Str::fixed("MRT")];
static L2DF126ADD5EB8523: [Str; 1] = [
Str::fixed("MSR")];
static LA250D8155489F60C: [Str; 1] = [
Str::fixed("MLT")];
static LBEA4B6BB189DDA58: [Str; 1] = [
Str::fixed("MUS")];
static L246CEE849E8874EA: [Str; 1] = [
Str::fixed("MDV")];
static L435AB4DF48B2B8B8: [Str; 1] = [
Str::fixed("MWI")];
static L9869D60497D2CE1F: [Str; 1] = [
Str::fixed("MEX")];
static L7A8572F5595CFD93: [Str; 2] = [
Str::fixed("MYS"),
Str::fixed("大马")];
static L5DB9404AFB3F64EF: [Str; 1] = [
Str::fixed("MOZ")];
static L99674AC86BF53109: [Str; 1] = [
Str::fixed("NAM")];
static LE7BC47DBEB40053A: [Str; 1] = [
Str::fixed("NCL")];
static L885C7FDA58569906: [Str; 1] = [
Str::fixed("NER")];
static LE214A1BE0D546826: [Str; 1] = [
Str::fixed("NFK")];
static L243F6CAC73E3264B: [Str; 1] = [
Str::fixed("NGA")];
static LE309A4660568C74B: [Str; 1] = [
Str::fixed("NIC")];
static LB869A893C08147D8: [Str; 3] = [
Str::fixed("NLD"),
Str::fixed("The Netherlands"),
Str::fixed("Holland")];
static L7F19D46B85200C04: [Str; 1] = [
Str::fixed("NOR")];
static L329B034196FFCBEF: [Str; 1] = [
Str::fixed("NPL")];
static LD5E3C0578A77F1D0: [Str; 1] = [
Str::fixed("NRU")];
static LD67A9FAD4F2BABB9: [Str; 1] = [
Str::fixed("NIU")];
static L697DED9735BE14EB: [Str; 3] = [
Str::fixed("NZL"),
Str::fixed("Aotearoa"),
Str::fixed("纽西兰")];
static LD97699AEB7C79026: [Unclaimed; 49] = [
Unclaimed { line: 2, why: Str::fixed("blank") },
Unclaimed { line: 4, why: Str::fixed("blank") },
Unclaimed { line: 6, why: Str::fixed("blank") },
Unclaimed { line: 8, why: Str::fixed("blank") },
Unclaimed { line: 10, why: Str::fixed("blank") },
Unclaimed { line: 12, why: Str::fixed("blank") },
Unclaimed { line: 14, why: Str::fixed("blank") },
Unclaimed { line: 16, why: Str::fixed("blank") },
Unclaimed { line: 18, why: Str::fixed("blank") },
Unclaimed { line: 20, why: Str::fixed("blank") },
Unclaimed { line: 22, why: Str::fixed("blank") },
Unclaimed { line: 24, why: Str::fixed("blank") },
Unclaimed { line: 28, why: Str::fixed("blank") },
Unclaimed { line: 30, why: Str::fixed("blank") },
Unclaimed { line: 32, why: Str::fixed("blank") },
Unclaimed { line: 34, why: Str::fixed("blank") },
Unclaimed { line: 36, why: Str::fixed("blank") },
Unclaimed { line: 38, why: Str::fixed("blank") },
Unclaimed { line: 40, why: Str::fixed("blank") },
Unclaimed { line: 42, why: Str::fixed("blank") },
Unclaimed { line: 44, why: Str::fixed("blank") },
Unclaimed { line: 49, why: Str::fixed("blank") },
Unclaimed { line: 51, why: Str::fixed("blank") },
Unclaimed { line: 53, why: Str::fixed("blank") },
Unclaimed { line: 55, why: Str::fixed("blank") },
Unclaimed { line: 57, why: Str::fixed("blank") },
Unclaimed { line: 60, why: Str::fixed("blank") },
Unclaimed { line: 63, why: Str::fixed("blank") },
Unclaimed { line: 65, why: Str::fixed("blank") },
Unclaimed { line: 67, why: Str::fixed("blank") },
Unclaimed { line: 69, why: Str::fixed("blank") },
Unclaimed { line: 71, why: Str::fixed("blank") },
Unclaimed { line: 1, why: Str::fixed("heading") },
Unclaimed { line: 5, why: Str::fixed("heading") },
Unclaimed { line: 11, why: Str::fixed("heading") },
Unclaimed { line: 21, why: Str::fixed("heading") },
Unclaimed { line: 33, why: Str::fixed("heading") },
Unclaimed { line: 41, why: Str::fixed("heading") },
Unclaimed { line: 54, why: Str::fixed("heading") },
Unclaimed { line: 58, why: Str::fixed("heading") },
Unclaimed { line: 61, why: Str::fixed("heading") },
Unclaimed { line: 66, why: Str::fixed("heading") },
Unclaimed { line: 45, why: Str::fixed("announces the steps that follow") },
Unclaimed { line: 19, why: Str::fixed("rule between sections") },
Unclaimed { line: 31, why: Str::fixed("rule between sections") },
Unclaimed { line: 39, why: Str::fixed("rule between sections") },
Unclaimed { line: 52, why: Str::fixed("rule between sections") },
Unclaimed { line: 64, why: Str::fixed("rule between sections") },
Unclaimed { line: 72, why: Str::fixed("advertisement") }];
static LDC39D986FF9CAD8F: [Str; 1] = [
Str::fixed("OMN")];
static L7648E87CB673C410: [Str; 1] = [
Str::fixed("PAN")];
static L291256101A1C89F8: [Str; 1] = [
Str::fixed("PER")];
static L2B3E14323856E4A4: [Str; 3] = [
Str::fixed("PYF"),
Str::fixed("Tahiti"),
Str::fixed("大溪地")];
static L8038852D7660C873: [Str; 2] = [
Str::fixed("PNG"),
Str::fixed("巴新")];
static L025FE5FDB5195D6E: [Str; 2] = [
Str::fixed("PHL"),
Str::fixed("The Philippines")];
static L7381F6A651DB6605: [Str; 1] = [
Str::fixed("PAK")];
static L6AFECD8E73BC2C40: [Str; 1] = [
Str::fixed("POL")];
static L33D69ECA4ABE0F7D: [Str; 2] = [
Str::fixed("SPM"),
Str::fixed("St Pierre and Miquelon")];
static L68E903A69D86EFA5: [Str; 2] = [
Str::fixed("PCN"),
Str::fixed("Pitcairn")];
static L073308226F5AB036: [Str; 1] = [
Str::fixed("PRI")];
static LE924CC9B909A7F71: [Str; 2] = [
Str::fixed("PSE"),
Str::fixed("State of Palestine")];
static L7519E60ABB0B4DC3: [Str; 1] = [
Str::fixed("PRT")];
static LE271D7DD086369B6: [Str; 1] = [
Str::fixed("PLW")];
static L31E6E79E45FE5B86: [Str; 1] = [
Str::fixed("PRY")];
static L486A121932A57403: [Str; 1] = [
Str::fixed("QAT")];
static LF2753171DE720A66: [Str; 2] = [
Str::fixed("REU"),
Str::fixed("Reunion")];
static LEB21D0B6F7B03163: [Str; 1] = [
Str::fixed("ROU")];
static L2DE8336167DB7492: [Str; 1] = [
Str::fixed("SRB")];
static LF6BE9A3863681095: [Str; 4] = [
Str::fixed("RUS"),
Str::fixed("Russian Federation"),
Str::fixed("俄国"),
Str::fixed("俄罗斯联邦")];
static L689538F562CB7B8F: [Str; 1] = [
Str::fixed("RWA")];
static L45500D78EEC95EFE: [Str; 4] = [
Str::fixed("SAU"),
Str::fixed("KSA"),
Str::fixed("Saudi"),
Str::fixed("沙特")];
static L47BF42404D0C4D9C: [Str; 1] = [
Str::fixed("SLB")];
static L4E8317849F18A412: [Str; 1] = [
Str::fixed("SYC")];
static L2B02075B480E2780: [Str; 1] = [
Str::fixed("SDN")];
static LA5D00A15618CFD3A: [Str; 1] = [
Str::fixed("SWE")];
static L54664F8729DBA43A: [Str; 2] = [
Str::fixed("SGP"),
Str::fixed("狮城")];
static LBDB1F6B1A6978001: [Str; 4] = [
Str::fixed("SHN"),
Str::fixed("Saint Helena"),
Str::fixed("St Helena"),
Str::fixed("圣赫勒拿")];
static LA5A0D69753C6B9E2: [Str; 1] = [
Str::fixed("SVN")];
static L1CDFEF6908637B03: [Str; 2] = [
Str::fixed("SJM"),
Str::fixed("Svalbard")];
static L5F3784C97C0E9EB2: [Str; 2] = [
Str::fixed("SVK"),
Str::fixed("Slovak Republic")];
static L7CBB6C36BC45B22F: [Str; 1] = [
Str::fixed("SLE")];
static LD078C03CA0AD39F7: [Str; 1] = [
Str::fixed("SMR")];
static L8E50ED42DD748EA3: [Str; 1] = [
Str::fixed("SEN")];
static L374B3F821C1DF35A: [Str; 1] = [
Str::fixed("SOM")];
static L6CBBF5DDF061365F: [Str; 1] = [
Str::fixed("SUR")];
static L9D565059F382E1AF: [Str; 1] = [
Str::fixed("SSD")];
static L887C7D56C8D6065F: [Str; 3] = [
Str::fixed("STP"),
Str::fixed("Sao Tome and Principe"),
Str::fixed("Sao Tome")];
static L9D274998564E3260: [Str; 1] = [
Str::fixed("SLV")];
static L8766AB3226164ED4: [Str; 2] = [
Str::fixed("SXM"),
Str::fixed("Sint Maarten (Dutch part)")];
static L3B266E13A64419CB: [Str; 1] = [
Str::fixed("SYR")];
static LEB52F687668EC495: [Str; 2] = [
Str::fixed("SWZ"),
Str::fixed("Swaziland")];
static LC81F0B31B130E6C8: [Str; 2] = [
Str::fixed("TCA"),
Str::fixed("Turks and Caicos")];
static L394254AF5A1BC0D8: [Str; 1] = [
Str::fixed("TCD")];
static LC88532840170B156: [Str; 1] = [
Str::fixed("ATF")];
static L13FCEE79EAAF6473: [Str; 1] = [
Str::fixed("TGO")];
static LD2CEDF71DF2F2BD4: [Str; 1] = [
Str::fixed("THA")];
static L4B6E6578C9F7BC74: [Str; 1] = [
Str::fixed("TJK")];
static LCC708A1C161E4B78: [Str; 1] = [
Str::fixed("TKL")];
static LB859B4A6D6D5C3FF: [Str; 2] = [
Str::fixed("TLS"),
Str::fixed("East Timor")];
static L1E86C0231DF6AEF1: [Str; 1] = [
Str::fixed("TKM")];
static L14D603E48FC80E28: [Str; 1] = [
Str::fixed("TUN")];
static L8983A569E8530DD2: [Str; 1] = [
Str::fixed("TON")];
static L5759A337162D8983: [Str; 3] = [
Str::fixed("TUR"),
Str::fixed("Turkey"),
Str::fixed("Turkiye")];
static L7C0A454D0C696A62: [Str; 2] = [
Str::fixed("TTO"),
Str::fixed("Trinidad")];
static L3F40F4287BA48E50: [Str; 1] = [
Str::fixed("TUV")];
static L9AB8AD6D7D5F2F9B: [Str; 3] = [
Str::fixed("TWN"),
Str::fixed("中国台湾"),
Str::fixed("臺灣")];
static LA17DAA73C1F916C2: [Str; 1] = [
Str::fixed("TZA")];
static L79A3511225CF4CA3: [Str; 1] = [
Str::fixed("UKR")];
static L0131A180A6D5B198: [Str; 1] = [
Str::fixed("UGA")];
static L928A8F3F7EDF225F: [Str; 2] = [
Str::fixed("UMI"),
Str::fixed("US Minor Outlying Islands")];
static L4243C57CBFBB8EA5: [Str; 5] = [
Str::fixed("USA"),
Str::fixed("America"),
Str::fixed("United States of America"),
Str::fixed("U.S."),
Str::fixed("U.S.A.")];
static L3274B480B5E2D297: [Str; 1] = [
Str::fixed("URY")];
static LE2E12AF4C2B8A278: [Str; 1] = [
Str::fixed("UZB")];
static L597606D68CAA0C63: [Str; 3] = [
Str::fixed("VAT"),
Str::fixed("Holy See"),
Str::fixed("Vatican")];
static LA3AC75F5F61DCA9E: [Str; 3] = [
Str::fixed("VCT"),
Str::fixed("St Vincent and the Grenadines"),
Str::fixed("St Vincent")];
static LCA5DC593675D5F72: [Str; 1] = [
Str::fixed("VEN")];
static L584B58DC0FE11C14: [Str; 2] = [
Str::fixed("VGB"),
Str::fixed("BVI")];
static LD0A9796BE1B3D1E2: [Str; 3] = [
Str::fixed("VIR"),
Str::fixed("USVI"),
Str::fixed("U.S. Virgin Islands")];
static L5492A4A1DD713433: [Str; 2] = [
Str::fixed("VNM"),
Str::fixed("Viet Nam")];
static LE4F4F26D2D0F5F54: [Str; 1] = [
Str::fixed("VUT")];
static L9CD020AC63031ADC: [Str; 1] = [
Str::fixed("WLF")];
static L0D51386E2566FD62: [Str; 1] = [
Str::fixed("WSM")];
static LA89FEF2213CBA8F6: [Str; 1] = [
Str::fixed("YEM")];
static LF015D6D2EC47E4E7: [Str; 1] = [
Str::fixed("MYT")];
static LFC43E55B8DC2291A: [Str; 1] = [
Str::fixed("ZAF")];
static L499D88903FAD56EA: [Str; 1] = [
Str::fixed("ZMB")];
static LD5B423A92C0BCF63: [Str; 1] = [
Str::fixed("ZWE")];
static LECB21D6B5C39A607: [Country; 249] = [
Country { code: Str::fixed("AD"), name: Text::fixed("Andorra", "安道尔"), aliases: Table::fixed(&L70BA9D0F41556E22), document: None, described: false },
Country { code: Str::fixed("AE"), name: Text::fixed("United Arab Emirates", "阿拉伯联合酋长国"), aliases: Table::fixed(&L7E7BDB9373930079), document: None, described: false },
Country { code: Str::fixed("AF"), name: Text::fixed("Afghanistan", "阿富汗"), aliases: Table::fixed(&L397D4C2FBB4175BD), document: None, described: false },
Country { code: Str::fixed("AG"), name: Text::fixed("Antigua and Barbuda", "安提瓜和巴布达"), aliases: Table::fixed(&LE7FC1EDF063EC5E5), document: None, described: false },
Country { code: Str::fixed("AI"), name: Text::fixed("Anguilla", "安圭拉"), aliases: Table::fixed(&LE6D5290FE58CE6F6), document: None, described: false },
Country { code: Str::fixed("AL"), name: Text::fixed("Albania", "阿尔巴尼亚"), aliases: Table::fixed(&L19DAAA7E7F3DE6DA), document: None, described: false },
Country { code: Str::fixed("AM"), name: Text::fixed("Armenia", "亚美尼亚"), aliases: Table::fixed(&L06F409E2D7FD2E7F), document: None, described: false },
Country { code: Str::fixed("AO"), name: Text::fixed("Angola", "安哥拉"), aliases: Table::fixed(&L5B4558E446EDEBB6), document: None, described: false },
Country { code: Str::fixed("AQ"), name: Text::fixed("Antarctica", "南极洲"), aliases: Table::fixed(&L7E45F49BCA3A8325), document: None, described: false },
Country { code: Str::fixed("AR"), name: Text::fixed("Argentina", "阿根廷"), aliases: Table::fixed(&LA4D16E14CA2A7AE1), document: None, described: false },
Country { code: Str::fixed("AS"), name: Text::fixed("American Samoa", "美属萨摩亚"), aliases: Table::fixed(&L01176B9ADDCBE7D4), document: None, described: false },
Country { code: Str::fixed("AT"), name: Text::fixed("Austria", "奥地利"), aliases: Table::fixed(&LBA6883F82E99C18F), document: None, described: false },
Country { code: Str::fixed("AU"), name: Text::fixed("Australia", "澳大利亚"), aliases: Table::fixed(&LB146FECA041441D6), document: None, described: false },
Country { code: Str::fixed("AW"), name: Text::fixed("Aruba", "阿鲁巴"), aliases: Table::fixed(&LDCE2F6BC76FA9CA1), document: None, described: false },
Country { code: Str::fixed("AX"), name: Text::fixed("Åland Islands", "奥兰群岛"), aliases: Table::fixed(&LBFE550BAE4D0F5B7), document: None, described: false },
Country { code: Str::fixed("AZ"), name: Text::fixed("Azerbaijan", "阿塞拜疆"), aliases: Table::fixed(&LCC8B30D2D9E944CF), document: None, described: false },
Country { code: Str::fixed("BA"), name: Text::fixed("Bosnia and Herzegovina", "波斯尼亚和黑塞哥维那"), aliases: Table::fixed(&L8BCF4EDDE8C5C7B5), document: None, described: false },
Country { code: Str::fixed("BB"), name: Text::fixed("Barbados", "巴巴多斯"), aliases: Table::fixed(&LE69A82E93C5EDE47), document: None, described: false },
Country { code: Str::fixed("BD"), name: Text::fixed("Bangladesh", "孟加拉国"), aliases: Table::fixed(&LF1610A143D637F69), document: None, described: false },
Country { code: Str::fixed("BE"), name: Text::fixed("Belgium", "比利时"), aliases: Table::fixed(&L3E847CF5F3FC17A0), document: None, described: false },
Country { code: Str::fixed("BF"), name: Text::fixed("Burkina Faso", "布基纳法索"), aliases: Table::fixed(&L71286EA73F2BD4CC), document: None, described: false },
Country { code: Str::fixed("BG"), name: Text::fixed("Bulgaria", "保加利亚"), aliases: Table::fixed(&LC339FB1A24101C80), document: None, described: false },
Country { code: Str::fixed("BH"), name: Text::fixed("Bahrain", "巴林"), aliases: Table::fixed(&LC5B99FA44EE2F251), document: None, described: false },
Country { code: Str::fixed("BI"), name: Text::fixed("Burundi", "布隆迪"), aliases: Table::fixed(&L0C009C0E4626A942), document: None, described: false },
Country { code: Str::fixed("BJ"), name: Text::fixed("Benin", "贝宁"), aliases: Table::fixed(&L85FBC907C69834C6), document: None, described: false },
Country { code: Str::fixed("BL"), name: Text::fixed("Saint Barthélemy", "圣巴泰勒米"), aliases: Table::fixed(&LE2B10924D35D3253), document: None, described: false },
Country { code: Str::fixed("BM"), name: Text::fixed("Bermuda", "百慕大"), aliases: Table::fixed(&L237348EF1B322BA9), document: None, described: false },
Country { code: Str::fixed("BN"), name: Text::fixed("Brunei", "文莱"), aliases: Table::fixed(&LB839B61468D001E8), document: None, described: false },
Country { code: Str::fixed("BO"), name: Text::fixed("Bolivia", "玻利维亚"), aliases: Table::fixed(&LC5C118E2B1DCABF2), document: None, described: false },
Country { code: Str::fixed("BQ"), name: Text::fixed("Caribbean Netherlands", "荷属加勒比区"), aliases: Table::fixed(&L4098AFB34029EBFA), document: None, described: false },
Country { code: Str::fixed("BR"), name: Text::fixed("Brazil", "巴西"), aliases: Table::fixed(&LDC5280CEFFC3B328), document: None, described: false },
Country { code: Str::fixed("BS"), name: Text::fixed("Bahamas", "巴哈马"), aliases: Table::fixed(&L248E36607726F32F), document: None, described: false },
Country { code: Str::fixed("BT"), name: Text::fixed("Bhutan", "不丹"), aliases: Table::fixed(&LB37F04B7863017F9), document: None, described: false },
Country { code: Str::fixed("BV"), name: Text::fixed("Bouvet Island", "布韦岛"), aliases: Table::fixed(&L3ADF7EB09B678759), document: None, described: false },
Country { code: Str::fixed("BW"), name: Text::fixed("Botswana", "博茨瓦纳"), aliases: Table::fixed(&L7066AC3544209D1F), document: None, described: false },
Country { code: Str::fixed("BY"), name: Text::fixed("Belarus", "白俄罗斯"), aliases: Table::fixed(&LFB269F1862005255), document: None, described: false },
Country { code: Str::fixed("BZ"), name: Text::fixed("Belize", "伯利兹"), aliases: Table::fixed(&LD0664F59D97F64DD), document: None, described: false },
Country { code: Str::fixed("CA"), name: Text::fixed("Canada", "加拿大"), aliases: Table::fixed(&L0B28DDBE9A3F1D4F), document: None, described: true },
Country { code: Str::fixed("CC"), name: Text::fixed("Cocos (Keeling) Islands", "科科斯（基林）群岛"), aliases: Table::fixed(&LACEBE9C7FECC3915), document: None, described: false },
Country { code: Str::fixed("CD"), name: Text::fixed("Democratic Republic of the Congo", "刚果（金）"), aliases: Table::fixed(&LF941523E0FFF7B8E), document: None, described: false },
Country { code: Str::fixed("CF"), name: Text::fixed("Central African Republic", "中非"), aliases: Table::fixed(&L7199C59046CF50D1), document: None, described: false },
Country { code: Str::fixed("CG"), name: Text::fixed("Republic of the Congo", "刚果（布）"), aliases: Table::fixed(&L01DB6B9437AAEF91), document: None, described: false },
Country { code: Str::fixed("CH"), name: Text::fixed("Switzerland", "瑞士"), aliases: Table::fixed(&LFA82D9922402574B), document: None, described: false },
Country { code: Str::fixed("CI"), name: Text::fixed("Côte d'Ivoire", "科特迪瓦"), aliases: Table::fixed(&L6B4E684EE182C993), document: None, described: false },
Country { code: Str::fixed("CK"), name: Text::fixed("Cook Islands", "库克群岛"), aliases: Table::fixed(&LBBC253BDB2059DF8), document: None, described: false },
Country { code: Str::fixed("CL"), name: Text::fixed("Chile", "智利"), aliases: Table::fixed(&L0E0353CB326C1B8A), document: None, described: false },
Country { code: Str::fixed("CM"), name: Text::fixed("Cameroon", "喀麦隆"), aliases: Table::fixed(&LF1FB379F60C77347), document: None, described: false },
Country { code: Str::fixed("CN"), name: Text::fixed("China", "中国"), aliases: Table::fixed(&LADB625A7CF1D7DB0), document: None, described: false },
Country { code: Str::fixed("CO"), name: Text::fixed("Colombia", "哥伦比亚"), aliases: Table::fixed(&LF05E6DF6D2C04C53), document: None, described: false },
Country { code: Str::fixed("CR"), name: Text::fixed("Costa Rica", "哥斯达黎加"), aliases: Table::fixed(&L41902F840EBD228D), document: None, described: false },
Country { code: Str::fixed("CU"), name: Text::fixed("Cuba", "古巴"), aliases: Table::fixed(&L231AF420847BE0DF), document: None, described: false },
Country { code: Str::fixed("CV"), name: Text::fixed("Cape Verde", "佛得角"), aliases: Table::fixed(&L465413D38E341078), document: None, described: false },
Country { code: Str::fixed("CW"), name: Text::fixed("Curaçao", "库拉索"), aliases: Table::fixed(&LC787D1163260E8E9), document: None, described: false },
Country { code: Str::fixed("CX"), name: Text::fixed("Christmas Island", "圣诞岛"), aliases: Table::fixed(&L3918B6AEE279E4B0), document: None, described: false },
Country { code: Str::fixed("CY"), name: Text::fixed("Cyprus", "塞浦路斯"), aliases: Table::fixed(&L8D4002E06B1E6695), document: Some(Document { source: SourceId(1), lines: 73, unclaimed: Table::fixed(&L88ECF6D8F3BE2833), remark: Some(Text::fixed("The article on Cyprus means a residence permit by retention card, not a SIM.", "关于塞浦路斯的文章所说的“保号卡”是居留证件，不是手机卡。")) }), described: true },
Country { code: Str::fixed("CZ"), name: Text::fixed("Czechia", "捷克"), aliases: Table::fixed(&LF3CD54B9483A5BF6), document: None, described: false },
Country { code: Str::fixed("DE"), name: Text::fixed("Germany", "德国"), aliases: Table::fixed(&L38632CCA11A8D2AB), document: None, described: true },
Country { code: Str::fixed("DJ"), name: Text::fixed("Djibouti", "吉布提"), aliases: Table::fixed(&LDB557F799AB4CE4A), document: None, described: false },
Country { code: Str::fixed("DK"), name: Text::fixed("Denmark", "丹麦"), aliases: Table::fixed(&LB8DF4A0FC8A022C0), document: None, described: false },
Country { code: Str::fixed("DM"), name: Text::fixed("Dominica", "多米尼克"), aliases: Table::fixed(&L4511139E50406E73), document: None, described: false },
Country { code: Str::fixed("DO"), name: Text::fixed("Dominican Republic", "多米尼加"), aliases: Table::fixed(&L667F43156DB41B3B), document: None, described: false },
Country { code: Str::fixed("DZ"), name: Text::fixed("Algeria", "阿尔及利亚"), aliases: Table::fixed(&LA8751DB3A2949492), document: None, described: false },
Country { code: Str::fixed("EC"), name: Text::fixed("Ecuador", "厄瓜多尔"), aliases: Table::fixed(&L009EA5F2A1999AC0), document: None, described: false },
Country { code: Str::fixed("EE"), name: Text::fixed("Estonia", "爱沙尼亚"), aliases: Table::fixed(&LAFAA0E88F0C90489), document: None, described: false },
Country { code: Str::fixed("EG"), name: Text::fixed("Egypt", "埃及"), aliases: Table::fixed(&L2044CE5BFB1A8BB0), document: None, described: false },
Country { code: Str::fixed("EH"), name: Text::fixed("Western Sahara", "西撒哈拉"), aliases: Table::fixed(&L0450B6665D0B5D1D), document: None, described: false },
Country { code: Str::fixed("ER"), name: Text::fixed("Eritrea", "厄立特里亚"), aliases: Table::fixed(&LE74B271A68B30C37), document: None, described: false },
Country { code: Str::fixed("ES"), name: Text::fixed("Spain", "西班牙"), aliases: Table::fixed(&L2EBAA6AA48E62A45), document: None, described: false },
Country { code: Str::fixed("ET"), name: Text::fixed("Ethiopia", "埃塞俄比亚"), aliases: Table::fixed(&LFC170A13235EADC8), document: None, described: false },
Country { code: Str::fixed("FI"), name: Text::fixed("Finland", "芬兰"), aliases: Table::fixed(&LBA3EC4E92B7E1386), document: None, described: false },
Country { code: Str::fixed("FJ"), name: Text::fixed("Fiji", "斐济"), aliases: Table::fixed(&L75C4232051AA28F4), document: None, described: false },
Country { code: Str::fixed("FK"), name: Text::fixed("Falkland Islands", "福克兰群岛（马尔维纳斯）"), aliases: Table::fixed(&LB2FB15C6D37CB7EA), document: None, described: false },
Country { code: Str::fixed("FM"), name: Text::fixed("Micronesia", "密克罗尼西亚"), aliases: Table::fixed(&L3C9C675CEFB5B6F3), document: None, described: false },
Country { code: Str::fixed("FO"), name: Text::fixed("Faroe Islands", "法罗群岛"), aliases: Table::fixed(&L2BC69B7E0C27378B), document: None, described: false },
Country { code: Str::fixed("FR"), name: Text::fixed("France", "法国"), aliases: Table::fixed(&LA8FE8AAE4490CEB4), document: None, described: false },
Country { code: Str::fixed("GA"), name: Text::fixed("Gabon", "加蓬"), aliases: Table::fixed(&LA87AC58499F75C9F), document: None, described: false },
Country { code: Str::fixed("GB"), name: Text::fixed("United Kingdom", "英国"), aliases: Table::fixed(&L35984CDFA298534D), document: None, described: true },
Country { code: Str::fixed("GD"), name: Text::fixed("Grenada", "格林纳达"), aliases: Table::fixed(&LCC43DB6CBECB5984), document: None, described: false },
Country { code: Str::fixed("GE"), name: Text::fixed("Georgia", "格鲁吉亚"), aliases: Table::fixed(&L6B9D4FEBFB9098A6), document: None, described: false },
Country { code: Str::fixed("GF"), name: Text::fixed("French Guiana", "法属圭亚那"), aliases: Table::fixed(&L65C7DF642738D217), document: None, described: false },
Country { code: Str::fixed("GG"), name: Text::fixed("Guernsey", "根西岛"), aliases: Table::fixed(&LB3F701135358D8E8), document: None, described: false },
Country { code: Str::fixed("GH"), name: Text::fixed("Ghana", "加纳"), aliases: Table::fixed(&L6BFB64FCA1F7456B), document: None, described: false },
Country { code: Str::fixed("GI"), name: Text::fixed("Gibraltar", "直布罗陀"), aliases: Table::fixed(&L3F49805BC972CD47), document: None, described: false },
Country { code: Str::fixed("GL"), name: Text::fixed("Greenland", "格陵兰"), aliases: Table::fixed(&L34B20238CAA1CC20), document: None, described: false },
Country { code: Str::fixed("GM"), name: Text::fixed("Gambia", "冈比亚"), aliases: Table::fixed(&L7D5F1094849DB994), document: None, described: false },
Country { code: Str::fixed("GN"), name: Text::fixed("Guinea", "几内亚"), aliases: Table::fixed(&LC06F283A7183A3BB), document: None, described: false },
Country { code: Str::fixed("GP"), name: Text::fixed("Guadeloupe", "瓜德罗普"), aliases: Table::fixed(&L05EFD424CA917D96), document: None, described: false },
Country { code: Str::fixed("GQ"), name: Text::fixed("Equatorial Guinea", "赤道几内亚"), aliases: Table::fixed(&L8D30E6CD5F6BDC3D), document: None, described: false },
Country { code: Str::fixed("GR"), name: Text::fixed("Greece", "希腊"), aliases: Table::fixed(&L566AC565A2615237), document: None, described: false },
Country { code: Str::fixed("GS"), name: Text::fixed("South Georgia and the South Sandwich Islands", "南乔治亚和南桑威奇群岛"), aliases: Table::fixed(&LA76DF7EA3A4D9140), document: None, described: false },
Country { code: Str::fixed("GT"), name: Text::fixed("Guatemala", "危地马拉"), aliases: Table::fixed(&LE10A0C5DA8C0D33B), document: None, described: false },
Country { code: Str::fixed("GU"), name: Text::fixed("Guam", "关岛"), aliases: Table::fixed(&L86402D08731E9470), document: None, described: false },
Country { code: Str::fixed("GW"), name: Text::fixed("Guinea-Bissau", "几内亚比绍"), aliases: Table::fixed(&L02219847F4B5A639), document: None, described: false },
Country { code: Str::fixed("GY"), name: Text::fixed("Guyana", "圭亚那"), aliases: Table::fixed(&L2FCE64A5A1B1694C), document: None, described: false },
Country { code: Str::fixed("HK"), name: Text::fixed("Hong Kong", "香港"), aliases: Table::fixed(&LE70A3206B55B4C71), document: None, described: true },
Country { code: Str::fixed("HM"), name: Text::fixed("Heard Island and McDonald Islands", "赫德岛和麦克唐纳群岛"), aliases: Table::fixed(&LE3C3D8D1E34C71BA), document: None, described: false },
Country { code: Str::fixed("HN"), name: Text::fixed("Honduras", "洪都拉斯"), aliases: Table::fixed(&LFBE50339AC7F85AF), document: None, described: false },
Country { code: Str::fixed("HR"), name: Text::fixed("Croatia", "克罗地亚"), aliases: Table::fixed(&LCC5ECC9AF773FCE5), document: None, described: false },
Country { code: Str::fixed("HT"), name: Text::fixed("Haiti", "海地"), aliases: Table::fixed(&L5A86813E45EF4904), document: None, described: false },
Country { code: Str::fixed("HU"), name: Text::fixed("Hungary", "匈牙利"), aliases: Table::fixed(&L2DC7C22CCB414AB4), document: None, described: false },
Country { code: Str::fixed("ID"), name: Text::fixed("Indonesia", "印度尼西亚"), aliases: Table::fixed(&LEACF0A17236212B2), document: Some(Document { source: SourceId(41), lines: 83, unclaimed: Table::fixed(&LABDA40394080A070), remark: None }), described: true },
Country { code: Str::fixed("IE"), name: Text::fixed("Ireland", "爱尔兰"), aliases: Table::fixed(&LE2B3D411CD0B5849), document: None, described: false },
Country { code: Str::fixed("IL"), name: Text::fixed("Israel", "以色列"), aliases: Table::fixed(&L3ABD874D1AB6E047), document: None, described: false },
Country { code: Str::fixed("IM"), name: Text::fixed("Isle of Man", "马恩岛"), aliases: Table::fixed(&L3AAAA1F6D05F1FA1), document: None, described: false },
Country { code: Str::fixed("IN"), name: Text::fixed("India", "印度"), aliases: Table::fixed(&L84AB135D14FD0C4A), document: None, described: false },
Country { code: Str::fixed("IO"), name: Text::fixed("British Indian Ocean Territory", "英属印度洋领地"), aliases: Table::fixed(&L92F9809F285E5171), document: None, described: false },
Country { code: Str::fixed("IQ"), name: Text::fixed("Iraq", "伊拉克"), aliases: Table::fixed(&L8DA031250E18138B), document: None, described: false },
Country { code: Str::fixed("IR"), name: Text::fixed("Iran", "伊朗"), aliases: Table::fixed(&L2E9A26A801829808), document: None, described: false },
Country { code: Str::fixed("IS"), name: Text::fixed("Iceland", "冰岛"), aliases: Table::fixed(&L581883A0655E2445), document: None, described: false },
Country { code: Str::fixed("IT"), name: Text::fixed("Italy", "意大利"), aliases: Table::fixed(&L5CC1AEC83CAE32DD), document: None, described: true },
Country { code: Str::fixed("JE"), name: Text::fixed("Jersey", "泽西岛"), aliases: Table::fixed(&L2BEA2A8917AE9C84), document: None, described: false },
Country { code: Str::fixed("JM"), name: Text::fixed("Jamaica", "牙买加"), aliases: Table::fixed(&LA512ACFF8426F7A5), document: None, described: false },
Country { code: Str::fixed("JO"), name: Text::fixed("Jordan", "约旦"), aliases: Table::fixed(&L4DD8002D8F4EFC20), document: None, described: false },
Country { code: Str::fixed("JP"), name: Text::fixed("Japan", "日本"), aliases: Table::fixed(&LC8EEFA8EF2346A85), document: None, described: true },
Country { code: Str::fixed("KE"), name: Text::fixed("Kenya", "肯尼亚"), aliases: Table::fixed(&LC85757BEAC68BF1B), document: None, described: false },
Country { code: Str::fixed("KG"), name: Text::fixed("Kyrgyzstan", "吉尔吉斯斯坦"), aliases: Table::fixed(&L495E86BDA7690964), document: None, described: false },
Country { code: Str::fixed("KH"), name: Text::fixed("Cambodia", "柬埔寨"), aliases: Table::fixed(&LB4B94E89B9544F2B), document: None, described: true },
Country { code: Str::fixed("KI"), name: Text::fixed("Kiribati", "基里巴斯"), aliases: Table::fixed(&L0DCB1A3968001F73), document: None, described: false },
Country { code: Str::fixed("KM"), name: Text::fixed("Comoros", "科摩罗"), aliases: Table::fixed(&L2E9E37EE69A94B0A), document: None, described: false },
Country { code: Str::fixed("KN"), name: Text::fixed("Saint Kitts and Nevis", "圣基茨和尼维斯"), aliases: Table::fixed(&LA565E8EE91FF0E3C), document: None, described: false },
Country { code: Str::fixed("KP"), name: Text::fixed("North Korea", "朝鲜"), aliases: Table::fixed(&LE0785FAA25BB81A1), document: None, described: false },
Country { code: Str::fixed("KR"), name: Text::fixed("South Korea", "韩国"), aliases: Table::fixed(&LE732633C46DDBBFA), document: None, described: true },
Country { code: Str::fixed("KW"), name: Text::fixed("Kuwait", "科威特"), aliases: Table::fixed(&LD22262449E93397B), document: None, described: false },
Country { code: Str::fixed("KY"), name: Text::fixed("Cayman Islands", "开曼群岛"), aliases: Table::fixed(&L821A858ABCD5F9B7), document: None, described: false },
Country { code: Str::fixed("KZ"), name: Text::fixed("Kazakhstan", "哈萨克斯坦"), aliases: Table::fixed(&L7D9BC01C2DC2E023), document: None, described: true },
Country { code: Str::fixed("LA"), name: Text::fixed("Laos", "老挝"), aliases: Table::fixed(&L7BF04B13DAFAF3FC), document: None, described: false },
Country { code: Str::fixed("LB"), name: Text::fixed("Lebanon", "黎巴嫩"), aliases: Table::fixed(&LF30FEBA4734E7FD1), document: None, described: false },
Country { code: Str::fixed("LC"), name: Text::fixed("Saint Lucia", "圣卢西亚"), aliases: Table::fixed(&L2CB121330D4AF0ED), document: None, described: false },
Country { code: Str::fixed("LI"), name: Text::fixed("Liechtenstein", "列支敦士登"), aliases: Table::fixed(&L9EE4016900FA0DCB), document: None, described: false },
Country { code: Str::fixed("LK"), name: Text::fixed("Sri Lanka", "斯里兰卡"), aliases: Table::fixed(&LB86086F15FB67C5D), document: None, described: false },
Country { code: Str::fixed("LR"), name: Text::fixed("Liberia", "利比里亚"), aliases: Table::fixed(&L72D6F2FDB6907C15), document: None, described: false },
Country { code: Str::fixed("LS"), name: Text::fixed("Lesotho", "莱索托"), aliases: Table::fixed(&LF3008B4B8CE8CEF7), document: None, described: false },
Country { code: Str::fixed("LT"), name: Text::fixed("Lithuania", "立陶宛"), aliases: Table::fixed(&L3BBA5283E025483C), document: None, described: false },
Country { code: Str::fixed("LU"), name: Text::fixed("Luxembourg", "卢森堡"), aliases: Table::fixed(&LFBC309B23FF99434), document: None, described: false },
Country { code: Str::fixed("LV"), name: Text::fixed("Latvia", "拉脱维亚"), aliases: Table::fixed(&L8057778815E1C73E), document: None, described: false },
Country { code: Str::fixed("LY"), name: Text::fixed("Libya", "利比亚"), aliases: Table::fixed(&LE8F2B9478505C1BA), document: None, described: false },
Country { code: Str::fixed("MA"), name: Text::fixed("Morocco", "摩洛哥"), aliases: Table::fixed(&L643104165F8F1F45), document: None, described: false },
Country { code: Str::fixed("MC"), name: Text::fixed("Monaco", "摩纳哥"), aliases: Table::fixed(&LB45F9F99B58005A6), document: None, described: false },
Country { code: Str::fixed("MD"), name: Text::fixed("Moldova", "摩尔多瓦"), aliases: Table::fixed(&LDB505FD452D2A8E1), document: None, described: false },
Country { code: Str::fixed("ME"), name: Text::fixed("Montenegro", "黑山"), aliases: Table::fixed(&L33F91C890256452F), document: None, described: false },
Country { code: Str::fixed("MF"), name: Text::fixed("Saint Martin", "法属圣马丁"), aliases: Table::fixed(&LD6F2A48121752ABB), document: None, described: false },
Country { code: Str::fixed("MG"), name: Text::fixed("Madagascar", "马达加斯加"), aliases: Table::fixed(&LE8358407A5B57803), document: None, described: false },
Country { code: Str::fixed("MH"), name: Text::fixed("Marshall Islands", "马绍尔群岛"), aliases: Table::fixed(&LAE679892F5D0D1F0), document: None, described: false },
Country { code: Str::fixed("MK"), name: Text::fixed("North Macedonia", "北马其顿"), aliases: Table::fixed(&LDC648F6BAF0DC34D), document: None, described: false },
Country { code: Str::fixed("ML"), name: Text::fixed("Mali", "马里"), aliases: Table::fixed(&L74D506C3194C39B1), document: None, described: false },
Country { code: Str::fixed("MM"), name: Text::fixed("Myanmar", "缅甸"), aliases: Table::fixed(&LA359CF8D75DB5C73), document: None, described: false },
Country { code: Str::fixed("MN"), name: Text::fixed("Mongolia", "蒙古"), aliases: Table::fixed(&L084DD9D34A7E767C), document: None, described: true },
Country { code: Str::fixed("MO"), name: Text::fixed("Macao", "澳门"), aliases: Table::fixed(&L77DD8C2A25D6D880), document: None, described: true },
Country { code: Str::fixed("MP"), name: Text::fixed("Northern Mariana Islands", "北马里亚纳群岛"), aliases: Table::fixed(&LB175CC33B1211189), document: None, described: false },
Country { code: Str::fixed("MQ"), name: Text::fixed("Martinique", "马提尼克"), aliases: Table::fixed(&L1361E87BFFA2CAA1), document: None, described: false },
Country { code: Str::fixed("MR"), name: Text::fixed("Mauritania", "毛里塔尼亚"), aliases: Table::fixed(&L65A2B6CB0D02D3EA), document: None, described: false },
Country { code: Str::fixed("MS"), name: Text::fixed("Montserrat", "蒙特塞拉特"), aliases: Table::fixed(&L2DF126ADD5EB8523), document: None, described: false },
Country { code: Str::fixed("MT"), name: Text::fixed("Malta", "马耳他"), aliases: Table::fixed(&LA250D8155489F60C), document: None, described: false },
Country { code: Str::fixed("MU"), name: Text::fixed("Mauritius", "毛里求斯"), aliases: Table::fixed(&LBEA4B6BB189DDA58), document: None, described: false },
Country { code: Str::fixed("MV"), name: Text::fixed("Maldives", "马尔代夫"), aliases: Table::fixed(&L246CEE849E8874EA), document: None, described: false },
Country { code: Str::fixed("MW"), name: Text::fixed("Malawi", "马拉维"), aliases: Table::fixed(&L435AB4DF48B2B8B8), document: None, described: false },
Country { code: Str::fixed("MX"), name: Text::fixed("Mexico", "墨西哥"), aliases: Table::fixed(&L9869D60497D2CE1F), document: None, described: false },
Country { code: Str::fixed("MY"), name: Text::fixed("Malaysia", "马来西亚"), aliases: Table::fixed(&L7A8572F5595CFD93), document: None, described: true },
Country { code: Str::fixed("MZ"), name: Text::fixed("Mozambique", "莫桑比克"), aliases: Table::fixed(&L5DB9404AFB3F64EF), document: None, described: false },
Country { code: Str::fixed("NA"), name: Text::fixed("Namibia", "纳米比亚"), aliases: Table::fixed(&L99674AC86BF53109), document: None, described: false },
Country { code: Str::fixed("NC"), name: Text::fixed("New Caledonia", "新喀里多尼亚"), aliases: Table::fixed(&LE7BC47DBEB40053A), document: None, described: false },
Country { code: Str::fixed("NE"), name: Text::fixed("Niger", "尼日尔"), aliases: Table::fixed(&L885C7FDA58569906), document: None, described: false },
Country { code: Str::fixed("NF"), name: Text::fixed("Norfolk Island", "诺福克岛"), aliases: Table::fixed(&LE214A1BE0D546826), document: None, described: false },
Country { code: Str::fixed("NG"), name: Text::fixed("Nigeria", "尼日利亚"), aliases: Table::fixed(&L243F6CAC73E3264B), document: None, described: false },
Country { code: Str::fixed("NI"), name: Text::fixed("Nicaragua", "尼加拉瓜"), aliases: Table::fixed(&LE309A4660568C74B), document: None, described: false },
Country { code: Str::fixed("NL"), name: Text::fixed("Netherlands", "荷兰"), aliases: Table::fixed(&LB869A893C08147D8), document: None, described: false },
Country { code: Str::fixed("NO"), name: Text::fixed("Norway", "挪威"), aliases: Table::fixed(&L7F19D46B85200C04), document: None, described: false },
Country { code: Str::fixed("NP"), name: Text::fixed("Nepal", "尼泊尔"), aliases: Table::fixed(&L329B034196FFCBEF), document: None, described: false },
Country { code: Str::fixed("NR"), name: Text::fixed("Nauru", "瑙鲁"), aliases: Table::fixed(&LD5E3C0578A77F1D0), document: None, described: false },
Country { code: Str::fixed("NU"), name: Text::fixed("Niue", "纽埃"), aliases: Table::fixed(&LD67A9FAD4F2BABB9), document: None, described: false },
Country { code: Str::fixed("NZ"), name: Text::fixed("New Zealand", "新西兰"), aliases: Table::fixed(&L697DED9735BE14EB), document: Some(Document { source: SourceId(72), lines: 72, unclaimed: Table::fixed(&LD97699AEB7C79026), remark: None }), described: true },
Country { code: Str::fixed("OM"), name: Text::fixed("Oman", "阿曼"), aliases: Table::fixed(&LDC39D986FF9CAD8F), document: None, described: false },
Country { code: Str::fixed("PA"), name: Text::fixed("Panama", "巴拿马"), aliases: Table::fixed(&L7648E87CB673C410), document: None, described: false },
Country { code: Str::fixed("PE"), name: Text::fixed("Peru", "秘鲁"), aliases: Table::fixed(&L291256101A1C89F8), document: None, described: false },
Country { code: Str::fixed("PF"), name: Text::fixed("French Polynesia", "法属波利尼西亚"), aliases: Table::fixed(&L2B3E14323856E4A4), document: None, described: false },
Country { code: Str::fixed("PG"), name: Text::fixed("Papua New Guinea", "巴布亚新几内亚"), aliases: Table::fixed(&L8038852D7660C873), document: None, described: false },
Country { code: Str::fixed("PH"), name: Text::fixed("Philippines", "菲律宾"), aliases: Table::fixed(&L025FE5FDB5195D6E), document: None, described: true },
Country { code: Str::fixed("PK"), name: Text::fixed("Pakistan", "巴基斯坦"), aliases: Table::fixed(&L7381F6A651DB6605), document: None, described: true },
Country { code: Str::fixed("PL"), name: Text::fixed("Poland", "波兰"), aliases: Table::fixed(&L6AFECD8E73BC2C40), document: None, described: false },
Country { code: Str::fixed("PM"), name: Text::fixed("Saint Pierre and Miquelon", "圣皮埃尔和密克隆"), aliases: Table::fixed(&L33D69ECA4ABE0F7D), document: None, described: false },
Country { code: Str::fixed("PN"), name: Text::fixed("Pitcairn Islands", "皮特凯恩群岛"), aliases: Table::fixed(&L68E903A69D86EFA5), document: None, described: false },
Country { code: Str::fixed("PR"), name: Text::fixed("Puerto Rico", "波多黎各"), aliases: Table::fixed(&L073308226F5AB036), document: None, described: false },
Country { code: Str::fixed("PS"), name: Text::fixed("Palestine", "巴勒斯坦"), aliases: Table::fixed(&LE924CC9B909A7F71), document: None, described: false },
Country { code: Str::fixed("PT"), name: Text::fixed("Portugal", "葡萄牙"), aliases: Table::fixed(&L7519E60ABB0B4DC3), document: None, described: false },
Country { code: Str::fixed("PW"), name: Text::fixed("Palau", "帕劳"), aliases: Table::fixed(&LE271D7DD086369B6), document: None, described: false },
Country { code: Str::fixed("PY"), name: Text::fixed("Paraguay", "巴拉圭"), aliases: Table::fixed(&L31E6E79E45FE5B86), document: None, described: false },
Country { code: Str::fixed("QA"), name: Text::fixed("Qatar", "卡塔尔"), aliases: Table::fixed(&L486A121932A57403), document: None, described: false },
Country { code: Str::fixed("RE"), name: Text::fixed("Réunion", "留尼汪"), aliases: Table::fixed(&LF2753171DE720A66), document: None, described: false },
Country { code: Str::fixed("RO"), name: Text::fixed("Romania", "罗马尼亚"), aliases: Table::fixed(&LEB21D0B6F7B03163), document: None, described: false },
Country { code: Str::fixed("RS"), name: Text::fixed("Serbia", "塞尔维亚"), aliases: Table::fixed(&L2DE8336167DB7492), document: None, described: false },
Country { code: Str::fixed("RU"), name: Text::fixed("Russia", "俄罗斯"), aliases: Table::fixed(&LF6BE9A3863681095), document: None, described: true },
Country { code: Str::fixed("RW"), name: Text::fixed("Rwanda", "卢旺达"), aliases: Table::fixed(&L689538F562CB7B8F), document: None, described: false },
Country { code: Str::fixed("SA"), name: Text::fixed("Saudi Arabia", "沙特阿拉伯"), aliases: Table::fixed(&L45500D78EEC95EFE), document: None, described: false },
Country { code: Str::fixed("SB"), name: Text::fixed("Solomon Islands", "所罗门群岛"), aliases: Table::fixed(&L47BF42404D0C4D9C), document: None, described: false },
Country { code: Str::fixed("SC"), name: Text::fixed("Seychelles", "塞舌尔"), aliases: Table::fixed(&L4E8317849F18A412), document: None, described: false },
Country { code: Str::fixed("SD"), name: Text::fixed("Sudan", "苏丹"), aliases: Table::fixed(&L2B02075B480E2780), document: None, described: false },
Country { code: Str::fixed("SE"), name: Text::fixed("Sweden", "瑞典"), aliases: Table::fixed(&LA5D00A15618CFD3A), document: None, described: false },
Country { code: Str::fixed("SG"), name: Text::fixed("Singapore", "新加坡"), aliases: Table::fixed(&L54664F8729DBA43A), document: None, described: true },
Country { code: Str::fixed("SH"), name: Text::fixed("Saint Helena, Ascension and Tristan da Cunha", "圣赫勒拿、阿森松和特里斯坦-达库尼亚"), aliases: Table::fixed(&LBDB1F6B1A6978001), document: None, described: false },
Country { code: Str::fixed("SI"), name: Text::fixed("Slovenia", "斯洛文尼亚"), aliases: Table::fixed(&LA5A0D69753C6B9E2), document: None, described: false },
Country { code: Str::fixed("SJ"), name: Text::fixed("Svalbard and Jan Mayen", "斯瓦尔巴和扬马延"), aliases: Table::fixed(&L1CDFEF6908637B03), document: None, described: false },
Country { code: Str::fixed("SK"), name: Text::fixed("Slovakia", "斯洛伐克"), aliases: Table::fixed(&L5F3784C97C0E9EB2), document: None, described: false },
Country { code: Str::fixed("SL"), name: Text::fixed("Sierra Leone", "塞拉利昂"), aliases: Table::fixed(&L7CBB6C36BC45B22F), document: None, described: false },
Country { code: Str::fixed("SM"), name: Text::fixed("San Marino", "圣马力诺"), aliases: Table::fixed(&LD078C03CA0AD39F7), document: None, described: false },
Country { code: Str::fixed("SN"), name: Text::fixed("Senegal", "塞内加尔"), aliases: Table::fixed(&L8E50ED42DD748EA3), document: None, described: false },
Country { code: Str::fixed("SO"), name: Text::fixed("Somalia", "索马里"), aliases: Table::fixed(&L374B3F821C1DF35A), document: None, described: false },
Country { code: Str::fixed("SR"), name: Text::fixed("Suriname", "苏里南"), aliases: Table::fixed(&L6CBBF5DDF061365F), document: None, described: false },
Country { code: Str::fixed("SS"), name: Text::fixed("South Sudan", "南苏丹"), aliases: Table::fixed(&L9D565059F382E1AF), document: None, described: false },
Country { code: Str::fixed("ST"), name: Text::fixed("São Tomé and Príncipe", "圣多美和普林西比"), aliases: Table::fixed(&L887C7D56C8D6065F), document: None, described: false },
Country { code: Str::fixed("SV"), name: Text::fixed("El Salvador", "萨尔瓦多"), aliases: Table::fixed(&L9D274998564E3260), document: None, described: false },
Country { code: Str::fixed("SX"), name: Text::fixed("Sint Maarten", "荷属圣马丁"), aliases: Table::fixed(&L8766AB3226164ED4), document: None, described: false },
Country { code: Str::fixed("SY"), name: Text::fixed("Syria", "叙利亚"), aliases: Table::fixed(&L3B266E13A64419CB), document: None, described: false },
Country { code: Str::fixed("SZ"), name: Text::fixed("Eswatini", "斯威士兰"), aliases: Table::fixed(&LEB52F687668EC495), document: None, described: false },
Country { code: Str::fixed("TC"), name: Text::fixed("Turks and Caicos Islands", "特克斯和凯科斯群岛"), aliases: Table::fixed(&LC81F0B31B130E6C8), document: None, described: false },
Country { code: Str::fixed("TD"), name: Text::fixed("Chad", "乍得"), aliases: Table::fixed(&L394254AF5A1BC0D8), document: None, described: false },
Country { code: Str::fixed("TF"), name: Text::fixed("French Southern Territories", "法属南部领地"), aliases: Table::fixed(&LC88532840170B156), document: None, described: false },
Country { code: Str::fixed("TG"), name: Text::fixed("Togo", "多哥"), aliases: Table::fixed(&L13FCEE79EAAF6473), document: None, described: false },
Country { code: Str::fixed("TH"), name: Text::fixed("Thailand", "泰国"), aliases: Table::fixed(&LD2CEDF71DF2F2BD4), document: None, described: true },
Country { code: Str::fixed("TJ"), name: Text::fixed("Tajikistan", "塔吉克斯坦"), aliases: Table::fixed(&L4B6E6578C9F7BC74), document: None, described: false },
Country { code: Str::fixed("TK"), name: Text::fixed("Tokelau", "托克劳"), aliases: Table::fixed(&LCC708A1C161E4B78), document: None, described: false },
Country { code: Str::fixed("TL"), name: Text::fixed("Timor-Leste", "东帝汶"), aliases: Table::fixed(&LB859B4A6D6D5C3FF), document: None, described: false },
Country { code: Str::fixed("TM"), name: Text::fixed("Turkmenistan", "土库曼斯坦"), aliases: Table::fixed(&L1E86C0231DF6AEF1), document: None, described: false },
Country { code: Str::fixed("TN"), name: Text::fixed("Tunisia", "突尼斯"), aliases: Table::fixed(&L14D603E48FC80E28), document: None, described: false },
Country { code: Str::fixed("TO"), name: Text::fixed("Tonga", "汤加"), aliases: Table::fixed(&L8983A569E8530DD2), document: None, described: false },
Country { code: Str::fixed("TR"), name: Text::fixed("Türkiye", "土耳其"), aliases: Table::fixed(&L5759A337162D8983), document: None, described: false },
Country { code: Str::fixed("TT"), name: Text::fixed("Trinidad and Tobago", "特立尼达和多巴哥"), aliases: Table::fixed(&L7C0A454D0C696A62), document: None, described: false },
Country { code: Str::fixed("TV"), name: Text::fixed("Tuvalu", "图瓦卢"), aliases: Table::fixed(&L3F40F4287BA48E50), document: None, described: false },
Country { code: Str::fixed("TW"), name: Text::fixed("Taiwan", "台湾"), aliases: Table::fixed(&L9AB8AD6D7D5F2F9B), document: None, described: true },
Country { code: Str::fixed("TZ"), name: Text::fixed("Tanzania", "坦桑尼亚"), aliases: Table::fixed(&LA17DAA73C1F916C2), document: None, described: false },
Country { code: Str::fixed("UA"), name: Text::fixed("Ukraine", "乌克兰"), aliases: Table::fixed(&L79A3511225CF4CA3), document: None, described: false },
Country { code: Str::fixed("UG"), name: Text::fixed("Uganda", "乌干达"), aliases: Table::fixed(&L0131A180A6D5B198), document: None, described: false },
Country { code: Str::fixed("UM"), name: Text::fixed("United States Minor Outlying Islands", "美国本土外小岛屿"), aliases: Table::fixed(&L928A8F3F7EDF225F), document: None, described: false },
Country { code: Str::fixed("US"), name: Text::fixed("United States", "美国"), aliases: Table::fixed(&L4243C57CBFBB8EA5), document: None, described: true },
Country { code: Str::fixed("UY"), name: Text::fixed("Uruguay", "乌拉圭"), aliases: Table::fixed(&L3274B480B5E2D297), document: None, described: false },
Country { code: Str::fixed("UZ"), name: Text::fixed("Uzbekistan", "乌兹别克斯坦"), aliases: Table::fixed(&LE2E12AF4C2B8A278), document: None, described: true },
Country { code: Str::fixed("VA"), name: Text::fixed("Vatican City", "梵蒂冈"), aliases: Table::fixed(&L597606D68CAA0C63), document: None, described: false },
Country { code: Str::fixed("VC"), name: Text::fixed("Saint Vincent and the Grenadines", "圣文森特和格林纳丁斯"), aliases: Table::fixed(&LA3AC75F5F61DCA9E), document: None, described: false },
Country { code: Str::fixed("VE"), name: Text::fixed("Venezuela", "委内瑞拉"), aliases: Table::fixed(&LCA5DC593675D5F72), document: None, described: false },
Country { code: Str::fixed("VG"), name: Text::fixed("British Virgin Islands", "英属维尔京群岛"), aliases: Table::fixed(&L584B58DC0FE11C14), document: None, described: false },
Country { code: Str::fixed("VI"), name: Text::fixed("US Virgin Islands", "美属维尔京群岛"), aliases: Table::fixed(&LD0A9796BE1B3D1E2), document: None, described: false },
Country { code: Str::fixed("VN"), name: Text::fixed("Vietnam", "越南"), aliases: Table::fixed(&L5492A4A1DD713433), document: None, described: true },
Country { code: Str::fixed("VU"), name: Text::fixed("Vanuatu", "瓦努阿图"), aliases: Table::fixed(&LE4F4F26D2D0F5F54), document: None, described: false },
Country { code: Str::fixed("WF"), name: Text::fixed("Wallis and Futuna", "瓦利斯和富图纳"), aliases: Table::fixed(&L9CD020AC63031ADC), document: None, described: false },
Country { code: Str::fixed("WS"), name: Text::fixed("Samoa", "萨摩亚"), aliases: Table::fixed(&L0D51386E2566FD62), document: None, described: false },
Country { code: Str::fixed("YE"), name: Text::fixed("Yemen", "也门"), aliases: Table::fixed(&LA89FEF2213CBA8F6), document: None, described: false },
Country { code: Str::fixed("YT"), name: Text::fixed("Mayotte", "马约特"), aliases: Table::fixed(&LF015D6D2EC47E4E7), document: None, described: false },
Country { code: Str::fixed("ZA"), name: Text::fixed("South Africa", "南非"), aliases: Table::fixed(&LFC43E55B8DC2291A), document: None, described: false },
Country { code: Str::fixed("ZM"), name: Text::fixed("Zambia", "赞比亚"), aliases: Table::fixed(&L499D88903FAD56EA), document: None, described: false },
Country { code: Str::fixed("ZW"), name: Text::fixed("Zimbabwe", "津巴布韦"), aliases: Table::fixed(&LD5B423A92C0BCF63), document: None, described: false }];
static LB572D22C9D293C7A: [Source; 234] = [
Source { id: Str::fixed("telus-top-up"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Top up and stay up"), publisher: Some(Str::fixed("TELUS (Canada)")), publisher_zh: Some(Str::fixed("TELUS（加拿大）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.telus.com/en/mobility/prepaid/top-up/")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("CY-DOC"), kind: SourceKindId(10), grade: Grade::E, title: Str::fixed("Can a Cyprus 保号卡 be bound to WeChat or Alipay? (undated article, in Chinese)"), publisher: None, publisher_zh: None, publisher_more: Table::new(), document: Some(Str::fixed("002_4ae91dc685ccf5e3.txt")), url: None, published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("politis-prepaid-id-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Prepaid Mobile ID Deadline Extended After Low Uptake"), publisher: Some(Str::fixed("Politis")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.politis.com.cy/economy/967656/prepaid-mobile-id-deadline-extended-after-low-uptake")), published: Some(Str::fixed("2025-11")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("4notify-cyprus-sms"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("OCECPR in practice: numbering, sender ID and STOP for SMS in Cyprus"), publisher: Some(Str::fixed("4notify")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://4notify.net/cy/en/ocecpr-arithmoi-apostoli-sms")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("dom-prepaid-sim-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Cyprus extended the registration period for prepaid SIM cards"), publisher: Some(Str::fixed("DOM live")), publisher_zh: Some(Str::fixed("DOM live")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://dom.com.cy/en/live/digest/cyprus-extended-the-registration-period-for-prepaid-sim-cards")), published: Some(Str::fixed("2025-11-06")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("soeasy-terms"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Terms & Conditions"), publisher: Some(Str::fixed("soeasy (Cyta)")), publisher_zh: Some(Str::fixed("soeasy（Cyta）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://soeasy.cyta.com.cy/terms-conditions?lng=en")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("aeliotis-soeasy-2024"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("CYTA Soeasy: Διάρκεια Ισχύος"), publisher: Some(Str::fixed("Aeliotis (reseller)")), publisher_zh: Some(Str::fixed("Aeliotis（转售商）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.aeliotis.com/aeliotis/soeasy-validity-period.aspx")), published: Some(Str::fixed("2024")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cyta-tourist-esim-terms"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Prepaid Tourist eSIM General Terms"), publisher: Some(Str::fixed("Cyta")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.cyta.com.cy/tourist-esim-terms/en")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("prado-cyp-ho-03001"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("Document: CYP-HO-03001 (ΑΔΕΙΑ ΔΙΑΜΟΝΗΣ)"), publisher: Some(Str::fixed("PRADO, Council of the European Union")), publisher_zh: Some(Str::fixed("欧盟理事会 PRADO 证件库")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.consilium.europa.eu/prado/en/CYP-HO-03001/index.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cypruslegalservices-pink-slip"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Temporary Residence Permit in Cyprus (Pink Slip): Frequently Asked Questions"), publisher: Some(Str::fixed("cypruslegalservices.eu")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.cypruslegalservices.eu/temporary-residence-permit-in-cyprus-pink-slip-frequently-asked-questions")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cbc-payment-accounts"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("Laws on the comparability of fees related to payment accounts, payment account switching and access to payment accounts with basic features"), publisher: Some(Str::fixed("Central Bank of Cyprus")), publisher_zh: Some(Str::fixed("塞浦路斯中央银行")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.centralbank.cy/en/licensing-supervision/financial-conduct/directive-on-the-comparability-of-fees-related-to-payment-accounts-payment-account-switching-and-access-to-payment-accounts-with-basic-features")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("eu-directive-2014-92"), kind: SourceKindId(0), grade: Grade::A, title: Str::fixed("Directive 2014/92/EU on the comparability of fees related to payment accounts, payment account switching and access to payment accounts with basic features"), publisher: Some(Str::fixed("European Parliament and Council")), publisher_zh: Some(Str::fixed("欧洲议会和欧盟理事会")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://eur-lex.europa.eu/eli/dir/2014/92/oj")), published: Some(Str::fixed("2014-07-23")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cyprus-wallet-search-2026"), kind: SourceKindId(9), grade: Grade::D, title: Str::fixed("Search for Alipay or WeChat Pay acceptance in Cyprus: nothing found"), publisher: Some(Str::fixed("simbind")), publisher_zh: Some(Str::fixed("simbind 编辑")), publisher_more: Table::new(), document: None, url: None, published: Some(Str::fixed("2026-11-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("thefuture-cyprus-payments-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Credit Transfers Dominate Cyprus Payment Landscape Amid Digital and Traditional Trends"), publisher: Some(Str::fixed("THE FUTURE")), publisher_zh: Some(Str::fixed("THE FUTURE")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://thefuturemedia.eu/credit-transfers-dominate-cyprus-payment-landscape-amid-digital-and-traditional-trends")), published: Some(Str::fixed("2025")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Payment statistics for the second half of 2024, Central Bank of Cyprus")) },
Source { id: Str::fixed("politis-973135-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Politis, article 973135 on unregistered prepaid numbers (headline not recorded)"), publisher: Some(Str::fixed("Politis")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.politis.com.cy")), published: Some(Str::fixed("2025-12-10")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("prepaid-deutschland-aldi"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("ALDI – So lange ist das Prepaid Guthaben gültig und nutzbar"), publisher: Some(Str::fixed("prepaid-deutschland.de")), publisher_zh: Some(Str::fixed("prepaid-deutschland.de")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.prepaid-deutschland.de/aldi-so-lange-ist-das-prepaid-guthaben-gueltig-und-nutzbar/")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("mobil-helden-aldi"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("ALDI TALK Kündigung – den Prepaid Tarif ganz einfach kündigen"), publisher: Some(Str::fixed("mobil-helden.de")), publisher_zh: Some(Str::fixed("mobil-helden.de")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://mobil-helden.de/2729/bei-aldi-talk-kuendigen/")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("feeddi-aldi"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Wie lange bleibt eine Prepaid-Karte Aldi Talk ohne Aufladung gültig?"), publisher: Some(Str::fixed("feeddi.de")), publisher_zh: Some(Str::fixed("feeddi.de")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://feeddi.de/wie-lange-bleibt-eine-prepaidkarte-aldi-talk-ohne-aufladung-gultig")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("giffgaff-recycling"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Recycling mobile numbers @ giffgaff"), publisher: Some(Str::fixed("giffgaff community blog (staff post)")), publisher_zh: Some(Str::fixed("giffgaff（社区博客，员工发帖）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://community.giffgaff.com/t5/Blog/Recycling-mobile-numbers-giffgaff/ba-p/8211666")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("rokcso-giffgaff-2024"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("我的海外手机号方案 - giffgaff"), publisher: Some(Str::fixed("rokcso (blog on GitHub)")), publisher_zh: Some(Str::fixed("rokcso（GitHub 博客）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/rokcso/blog/blob/2b2c028dc66e07597f3d4b315f0762f67e74e37b/content/blog/giffgaff/index.md")), published: Some(Str::fixed("2024-08-14")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("gifgafff-100"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("giffgaff card: roaming rates, notes and activation (page 100)"), publisher: Some(Str::fixed("gifgafff.com (user site, not the operator)")), publisher_zh: Some(Str::fixed("gifgafff.com（用户网站，非运营商）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://gifgafff.com/100.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ofca-2301-2022"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("Unregistered Pre-paid SIM Cards to be Deactivated after 23 February 2023"), publisher: Some(Str::fixed("Commerce and Economic Development Bureau, on the pages of OFCA")), publisher_zh: Some(Str::fixed("香港商务及经济发展局（通讯办网页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.ofca.gov.hk/en/news_info/press_releases/index_id_2301.html")), published: Some(Str::fixed("2022-12-16")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ofca-rnr-arrangement-2023"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("Service reactivation arrangements for deactivated pre-paid SIM cards not having completed real-name registration before deadline"), publisher: Some(Str::fixed("OFCA")), publisher_zh: Some(Str::fixed("香港通讯事务管理局办公室（OFCA）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.ofca.gov.hk/en/consumer_focus/alerts/rnr_arrangement/index.html")), published: Some(Str::fixed("2023")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("sunmobile-realname"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Real-name registration for SIM cards"), publisher: Some(Str::fixed("SUN Mobile")), publisher_zh: Some(Str::fixed("SUN Mobile（新移动）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.sunmobile.com.hk/realname/")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("infocus-hk-sim-2023"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("Act now for SIM card registration"), publisher: Some(Str::fixed("Hong Kong government news, as carried by infocushongkong.com")), publisher_zh: Some(Str::fixed("香港政府新闻（infocushongkong.com 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://infocushongkong.com/hk-government-news/act-now-for-sim-card-registration")), published: Some(Str::fixed("2023-02")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("News of the Hong Kong government quoting OFCA and the Telecommunications (Registration of SIM Cards) Regulation")) },
Source { id: Str::fixed("valuegb-faq"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("ValueGB FAQ"), publisher: Some(Str::fixed("SmarTone")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.valuegb.com/service-site/ValueGB/en/faq.jsp")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cmhk-tourist-talk"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Tourist Talk Prepaid SIM Card"), publisher: Some(Str::fixed("China Mobile Hong Kong")), publisher_zh: Some(Str::fixed("中国移动香港")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.hk.chinamobile.com/en/corporate_information/Prepaid_SIM/discontinuedCards/prepaid-services-traveller.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("hkyamane-cmhk-2016"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("User page on China Mobile Hong Kong prepaid cards (page 4334, headline not recorded)"), publisher: Some(Str::fixed("hkyamane.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.hkyamane.com/?p=4334")), published: Some(Str::fixed("2016")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("guanhui07-keep-list-2026"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("常见海外手机号/eSIM保号避坑全汇总"), publisher: Some(Str::fixed("guanhui07 (blog on GitHub, issue 918)")), publisher_zh: Some(Str::fixed("guanhui07（GitHub 博客，issue 918）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/guanhui07/blog/issues/918")), published: Some(Str::fixed("2026-06-18")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cmhk-refill-methods"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Refill Methods"), publisher: Some(Str::fixed("China Mobile Hong Kong")), publisher_zh: Some(Str::fixed("中国移动香港")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://eshop.hk.chinamobile.com/en/corporate_information/Prepaid_SIM/prepaid_services/prepaid-services-vas-method.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("fortuneroad-sim-limit"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on a lower limit for Hong Kong prepaid SIMs (headline not recorded)"), publisher: Some(Str::fixed("fortuneroad.top")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://fortuneroad.top")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("alipayhk-transfer-help"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("Transfer and Remittance"), publisher: Some(Str::fixed("AlipayHK (help pages, read as a stored copy)")), publisher_zh: Some(Str::fixed("AlipayHK（帮助页，读的是存档）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.alipayhk.com/en/faq-shoppers/transfer-and-remittance/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("AlipayHK help: Transfer and Remittance, undated")) },
Source { id: Str::fixed("mpaypass-alipayhk-2023"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("支付宝与AlipayHK联动 (report on remittance from AlipayHK)"), publisher: Some(Str::fixed("mpaypass.com.cn")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://m.mpaypass.com.cn/news/202304/04115308.html")), published: Some(Str::fixed("2023-04-04")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("hkma-payment-connect"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("Payment Connect"), publisher: Some(Str::fixed("Hong Kong Monetary Authority")), publisher_zh: Some(Str::fixed("香港金融管理局")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.hkma.gov.hk/eng/smart-consumers/payment-connect")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("hkicl-payment-connect"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Payment Connect (page of the Faster Payment System)"), publisher: Some(Str::fixed("Hong Kong Interbank Clearing Limited")), publisher_zh: Some(Str::fixed("香港银行同业结算有限公司")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://fps.hkicl.com.hk/eng/fps/consumers/payment_connect.php")), published: Some(Str::fixed("2025-06-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("zhuceka-wechat-pay-hk"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("香港注册卡使用微信支付"), publisher: Some(Str::fixed("zhuceka.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://zhuceka.com/43211.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("clubsim-86easy-terms"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("86-Easy and 86-Easy Plus Terms"), publisher: Some(Str::fixed("Club SIM (CSL)")), publisher_zh: Some(Str::fixed("Club SIM（香港移动通讯 CSL）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://clubsim.com.hk/en/86easy-plus/tnc")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("10100-wechat-pay-hk-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("WeChat Pay HK接入“跨境支付通”"), publisher: Some(Str::fixed("10100.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.10100.com/article/62002440")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Hong Kong Economic Times (HKET), on the start of 2025-12-24")) },
Source { id: Str::fixed("aastocks-wechat-pay-hk-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("WeChat Pay HK becomes the first e-wallet to participate in the 'Cross-Border Payment Connect'"), publisher: Some(Str::fixed("AASTOCKS, as carried by Futu")), publisher_zh: Some(Str::fixed("AASTOCKS（富途转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://news.futunn.com/en/post/69434666/wechat-pay-hk-becomes-the-first-e-wallet-to-participate")), published: Some(Str::fixed("2026-03-02")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("AASTOCKS, 2026-03-02, in machine translation")) },
Source { id: Str::fixed("alipayhk-remittance-help"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("常見問題: 轉賬、匯款及利是功能"), publisher: Some(Str::fixed("AlipayHK (help pages, read as a stored copy)")), publisher_zh: Some(Str::fixed("AlipayHK（帮助页，读的是存档）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://alipayhk.com/zh/faq-shoppers/transfer-and-remittance/page/2")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("AlipayHK help: sources and purposes of remittances to the mainland, undated")) },
Source { id: Str::fixed("stheadline-personal-code-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("內地電子支付工具綁定香港信用卡無法付款?"), publisher: Some(Str::fixed("Sing Tao Headline (Hong Kong)")), publisher_zh: Some(Str::fixed("《头条日报》（香港）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.stheadline.com/lifetips/3551436/")), published: Some(Str::fixed("2026-03-10")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ID-DOC"), kind: SourceKindId(10), grade: Grade::E, title: Str::fixed("Can an Indonesian 保号卡 be bound to WeChat and Alipay? (undated article, in Chinese)"), publisher: None, publisher_zh: None, publisher_more: Table::new(), document: Some(Str::fixed("000_3ea34a213260be96.txt")), url: None, published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("marketech-xlsmart-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Telco (tag page: launch of PT XLSMART Telecom Sejahtera Tbk)"), publisher: Some(Str::fixed("MARKETECH APAC")), publisher_zh: Some(Str::fixed("MARKETECH APAC")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://marketech-apac.com/tag/telco")), published: Some(Str::fixed("2025-04")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("voi-577580-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Starting July 1, 2026, New SIM Card Registration Must Use Face Recognition"), publisher: Some(Str::fixed("VOI (Voice of Indonesia)")), publisher_zh: Some(Str::fixed("VOI（印尼之声）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://voi.id/en/amp/577580")), published: Some(Str::fixed("2026-05-29")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("voi-554116-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("VOI technology report 554116 on the SIM registration rule"), publisher: Some(Str::fixed("VOI (Voice of Indonesia)")), publisher_zh: Some(Str::fixed("VOI（印尼之声）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://voi.id/en/technology/554116")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("realitabengkulu-sim-biometric"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Registrasi Kartu SIM Kini Wajib Pakai Biometrik Wajah, Ini Tahapannya"), publisher: Some(Str::fixed("Realita Bengkulu")), publisher_zh: Some(Str::fixed("Realita Bengkulu")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.realitabengkulu.co.id/registrasi-kartu-sim-kini-wajib-pakai-biometrik-wajah-ini-tahapannya")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Information posted by Indonesia Baik (Indonesian government information account)")) },
Source { id: Str::fixed("finnews-sim-biometric-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Siap-siap, Registrasi SIM Card Wajib Face Recognition"), publisher: Some(Str::fixed("FIN (finnews.id)")), publisher_zh: Some(Str::fixed("FIN（finnews.id）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://finnews.id/2025/11/19/siap-siap-registrasi-sim-card-wajib-face-recognition/2")), published: Some(Str::fixed("2025-11-19")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Draft ministerial regulation on subscriber registration, Komdigi, 2025")) },
Source { id: Str::fixed("tempo-indosat-validity-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("5 Cara Memperpanjang Masa Aktif Kartu Indosat Terbaru 2024"), publisher: Some(Str::fixed("Tempo")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://tempo.co/digital/5-cara-memperpanjang-masa-aktif-kartu-indosat-terbaru-2024-40944")), published: Some(Str::fixed("2024")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("bisnisindonesian-indosat-2024"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("6 Cara Cek & Perpanjang Masa Aktif Indosat, Mengaktifkan Kartu Mati"), publisher: Some(Str::fixed("bisnisindonesian.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://bisnisindonesian.com/6-cara-cek-perpanjang-masa-aktif-indosat-mengaktifkan-kartu-mati/")), published: Some(Str::fixed("2024")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("cnbc-im2-2021"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Sah! Indosat Bubarkan IM2, Apa Dampaknya?"), publisher: Some(Str::fixed("CNBC Indonesia")), publisher_zh: Some(Str::fixed("CNBC 印尼")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.cnbcindonesia.com/market/20211210134518-17-298278/sah-indosat-bubarkan-im2-apa-dampaknya")), published: Some(Str::fixed("2021-12-10")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("kompas-indosat-gig-2021"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("3 Syarat dari Kominfo yang Harus Dipenuhi Indosat GIG Sebelum Tutup Layanan"), publisher: Some(Str::fixed("Kompas")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://tekno.kompas.com/read/2021/11/23/14210077/3-syarat-dari-kominfo-yang-harus-dipenuhi-indosat-gig-sebelum-tutup-layanan")), published: Some(Str::fixed("2021-11-23")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tirto-sim-wna-2018"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Cara Registrasi Kartu SIM Prabayar bagi Warga Negara Asing"), publisher: Some(Str::fixed("Tirto")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://tirto.id/cara-registrasi-kartu-sim-prabayar-bagi-warga-negara-asing-cE3q")), published: Some(Str::fixed("2018-02-19")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Statement of the public relations bureau of Kominfo (Indonesian communications ministry)")) },
Source { id: Str::fixed("telkomsel-masaaktif-2024"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Masa Aktif PraBayar (adjustment of the prepaid active period)"), publisher: Some(Str::fixed("Telkomsel")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://telkomsel.com/support/masaaktif")), published: Some(Str::fixed("2024-11-09")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("liputan6-telkomsel-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Aktifkan Kartu Telkomsel Hangus, Simak 3 Cara Ampuh Ini"), publisher: Some(Str::fixed("Liputan6")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://opera.liputan6.com/hot/read/5711712/aktifkan-kartu-telkomsel-hangus-simak-3-cara-ampuh-ini")), published: Some(Str::fixed("2024-09-26")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Telkomsel's own help pages")) },
Source { id: Str::fixed("pikiranrakyat-telkomsel-2023"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Cara Perpanjang Masa Aktif Kartu Telkomsel, Benarkah Isi Pulsa Tidak Berlaku Masa Aktif? Ini Informasinya"), publisher: Some(Str::fixed("Media Magelang (Pikiran Rakyat)")), publisher_zh: Some(Str::fixed("Media Magelang（Pikiran Rakyat 旗下）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://mediamagelang.pikiran-rakyat.com/lifestyle/pr-1436435540/cara-perpanjang-masa-aktif-kartu-telkomsel-benarkah-isi-pulsa-tidak-berlaku-masa-aktif-ini-informasinya?page=all")), published: Some(Str::fixed("2023-03-17")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("antara-wechat-pay-2020"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Central bank clears WeChat Pay for Indonesia operations"), publisher: Some(Str::fixed("ANTARA News")), publisher_zh: Some(Str::fixed("安塔拉通讯社（ANTARA）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.antaranews.com/news/139784/central-bank-clears-wechat-pay-for-indonesia-operations")), published: Some(Str::fixed("2020-01")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("gatra-alipay-2020"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Alipay-WeChat Pay Masuk Indonesia, BI: Wajib Pakai Rupiah"), publisher: Some(Str::fixed("Gatra")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://gatra.com/news-467072-ekonomi-alipay-wechat-pay-masuk-indonesia-bi-wajib-pakai-rupiah.html")), published: Some(Str::fixed("2020-01-27")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("republika-gpn-2018"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Kartu Berlogo GPN Belum Bisa Dipakai di Luar Negeri"), publisher: Some(Str::fixed("Republika")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://fbeta.republika.co.id/berita/pcogzj370/kartu-berlogo-gpn-belum-bisa-dipakai-di-luar-negeri")), published: Some(Str::fixed("2018-07-30")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("detik-gpn-2018"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Baru Terbit, GPN Tidak Bisa Dipakai di Luar Negeri"), publisher: Some(Str::fixed("detikFinance")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://finance.detik.com/moneter/d-4143357/baru-terbit-gpn-tidak-bisa-dipakai-di-luar-negeri")), published: Some(Str::fixed("2018")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("voi-qris-2023"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Bank Indonesia: Digital Payment Transactions Increase In All Channels"), publisher: Some(Str::fixed("VOI (Voice of Indonesia)")), publisher_zh: Some(Str::fixed("VOI（印尼之声）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://voi.id/fr/amp/289417")), published: Some(Str::fixed("2023")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("thepaypers-upi-indonesia-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("UPI launches the pilot of cross-border QR payment linkage between China and Indonesia"), publisher: Some(Str::fixed("The Paypers")), publisher_zh: Some(Str::fixed("The Paypers")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://thepaypers.com/payments/news/upi-launches-the-pilot-of-cross-border-qr-payment-linkage-between-china-and-indonesia")), published: Some(Str::fixed("2025-09-11")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Press release of UnionPay International, 2025-09-11")) },
Source { id: Str::fixed("export-gov-indonesia-fx-2019"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("Indonesia - Foreign Exchange Controls"), publisher: Some(Str::fixed("export.gov (US Department of Commerce)")), publisher_zh: Some(Str::fixed("export.gov（美国商务部）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.export.gov/apex/article2?id=Indonesia-Foreign-Exchange-Controls")), published: Some(Str::fixed("2019-02-04")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ssek-indonesia-fx-2020"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Indonesia: Foreign Investment Review and Currency Controls"), publisher: Some(Str::fixed("SSEK Legal Consultants")), publisher_zh: Some(Str::fixed("SSEK 律师事务所")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://ssek.com/blog/indonesia-foreign-investment-review-ai-currency-controls/")), published: Some(Str::fixed("2020")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("kalasuara-sim-practice-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on SIM registration in practice (headline not recorded)"), publisher: Some(Str::fixed("kalasuara.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://kalasuara.com")), published: Some(Str::fixed("2026-07-03")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("opensoft-sim-practice-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on three prepaid numbers per person (headline not recorded)"), publisher: Some(Str::fixed("opensoft.asia")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://opensoft.asia")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("qualitytravel-tinaba"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Pagamenti digitali tra Italia e Cina: Tinaba e Alipay+ aprono un nuovo canale per viaggiatori e imprese"), publisher: Some(Str::fixed("Quality Travel (Italy)")), publisher_zh: Some(Str::fixed("Quality Travel（意大利）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.qualitytravel.it/pagamenti-digitali-tra-italia-e-cina-tinaba-e-alipay-aprono-un-nuovo-canale-per-viaggiatori-e-imprese/182218/amp")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("povo-contract"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("ご契約内容のご案内"), publisher: Some(Str::fixed("povo (KDDI), as quoted by simfree-sumafo.com")), publisher_zh: Some(Str::fixed("povo（KDDI），据 simfree-sumafo.com 引用")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://simfree-sumafo.com/povo2-440-1year/")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("povo2.0, summary of contract: suspension and cancellation where nothing is bought")) },
Source { id: Str::fixed("kaspi-guide-alipay"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("Page on payments in China with Alipay+ (headline not recorded)"), publisher: Some(Str::fixed("Kaspi.kz (guide)")), publisher_zh: Some(Str::fixed("Kaspi.kz（使用指南）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://guide.kaspi.kz/client/kz/gold/shopping/alipay/q17298")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("macaupass-mpay-jr-2021"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("Page on MPay JR, the account for those under age (headline not recorded)"), publisher: Some(Str::fixed("MPay (Macao)")), publisher_zh: Some(Str::fixed("澳门通（MPay）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.macaupass.com/promotiondetail/736")), published: Some(Str::fixed("2021-05-10")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("malaymail-tourist-sim-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Tourists beware: Prepaid SIM cards now valid for only three months in Malaysia"), publisher: Some(Str::fixed("Malay Mail")), publisher_zh: Some(Str::fixed("《马来邮报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.malaymail.com/news/malaysia/2026/02/26/tourists-beware-prepaid-sim-cards-now-valid-for-only-three-months-in-malaysia/210543")), published: Some(Str::fixed("2026-02-26")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Determination on the Mandatory Standard for prepaid registration and its FAQ, MCMC, 2026-02-26")) },
Source { id: Str::fixed("malaymail-wrong-details-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Wrong SIM card details in Malaysia? You have 20 working days to fix it or lose your number forever"), publisher: Some(Str::fixed("Malay Mail")), publisher_zh: Some(Str::fixed("《马来邮报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.malaymail.com/news/malaysia/2026/02/27/wrong-sim-card-details-in-malaysia-you-have-20-working-days-to-fix-it-or-lose-your-number-forever/210603")), published: Some(Str::fixed("2026-02-27")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Determination on the Mandatory Standard for prepaid registration, MCMC, 2026-02-26")) },
Source { id: Str::fixed("novuz-mae"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on Maybank's MAE paying in China (headline not recorded)"), publisher: Some(Str::fixed("thenovuz.com (Malaysia)")), publisher_zh: Some(Str::fixed("thenovuz.com（马来西亚）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://thenovuz.com/2023377")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Maybank, announcement of payments by QR code in China")) },
Source { id: Str::fixed("NZ-DOC"), kind: SourceKindId(10), grade: Grade::E, title: Str::fixed("Can a New Zealand 保号卡 be bound to WeChat or Alipay? (undated article, in Chinese)"), publisher: None, publisher_zh: None, publisher_more: Table::new(), document: Some(Str::fixed("003_a6afc7c9fda20140.txt")), url: None, published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("1news-one-nz-2023"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Breaking brands: How One NZ says it's going to invest in Aotearoa"), publisher: Some(Str::fixed("1News (TVNZ)")), publisher_zh: Some(Str::fixed("1News（新西兰电视台 TVNZ）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://tvnz-1-news-prod.cdn.arcpublishing.com/2023/03/24/breaking-brands-how-one-nz-says-its-going-to-invest-in-aotearoa/")), published: Some(Str::fixed("2023-03-24")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("one-nz-zero-credit"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Zero credit on Prepay?"), publisher: Some(Str::fixed("One NZ")), publisher_zh: Some(Str::fixed("One NZ")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://one.nz/faq/zero-credit-on-prepay")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("2degrees-prepay-balance"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Manage your Prepay balance & payments"), publisher: Some(Str::fixed("2degrees")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.2degrees.nz/help/account-and-billing/billing-and-payment/prepay-balance-and-payments")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("skinny-doc-230"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("No top up within 12 months"), publisher: Some(Str::fixed("Skinny")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://support.skinny.co.nz/doc-230.html")), published: Some(Str::fixed("2016-06-10")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("v2xp-one-nz-2025"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("保号 guide to One NZ"), publisher: Some(Str::fixed("v2xp.com (user guide, also on GitHub)")), publisher_zh: Some(Str::fixed("v2xp.com（用户指南，GitHub 上也有）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.v2xp.com")), published: Some(Str::fixed("2025-01")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("2degrees-getting-started"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("How to get the most out of your new Prepay plan"), publisher: Some(Str::fixed("2degrees")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.2degrees.nz/help/mobile-help/plans/getting-started-on-prepay")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("one-nz-card-top-up"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("Prepay | How to Top Up Via Credit Card"), publisher: Some(Str::fixed("One NZ")), publisher_zh: Some(Str::fixed("One NZ")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://one.nz/faq/credit-card-top-up-using-the-my-one-nz-app")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("westpac-nz-eftpos"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Everyday EFTPOS card"), publisher: Some(Str::fixed("Westpac New Zealand")), publisher_zh: Some(Str::fixed("新西兰西太平洋银行（Westpac）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.westpac.co.nz/bank-accounts/debit-cards/eftpos-card/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("payments-nz-eftpos"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("EFTPOS cards"), publisher: Some(Str::fixed("Payments NZ (industry body of the banks)")), publisher_zh: Some(Str::fixed("Payments NZ（新西兰银行业支付机构）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://paymentsnz.co.nz/resources/payment-methods/eftpos-cards")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("nbs-aml"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Anti-Money Laundering and Countering Financing of Terrorism Act (AML)"), publisher: Some(Str::fixed("NBS")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.nbs.co.nz/banking-with-nbs/compliance-radar/anti-money-laundering/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tsb-aml"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Anti-money laundering"), publisher: Some(Str::fixed("TSB")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.tsb.co.nz/information/anti-money-laundering")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("nzherald-alipay-2018"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Alipay managing director talks about the China opportunity in New Zealand"), publisher: Some(Str::fixed("NZ Herald")), publisher_zh: Some(Str::fixed("《新西兰先驱报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://nzherald.co.nz/business/companies/retail/alipay-managing-director-talks-about-the-china-opportunity-in-new-zealand/MWQKSSUXTDT3WIT64DMG3VYBZ4")), published: Some(Str::fixed("2018")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("sundaystartimes-chinese-pay-2017"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Paying like the Chinese"), publisher: Some(Str::fixed("Sunday Star-Times (Stuff), on PressReader")), publisher_zh: Some(Str::fixed("《星期日星报》（Stuff，PressReader 版）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.pressreader.com/new-zealand/sunday-star-times/20171224/282402694750867")), published: Some(Str::fixed("2017-12-24")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("nzherald-contactless-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("How Aucklanders can use contactless payment on public transport from this weekend"), publisher: Some(Str::fixed("NZ Herald")), publisher_zh: Some(Str::fixed("《新西兰先驱报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://nzherald.co.nz/nz/how-aucklanders-can-use-contactless-payment-on-public-transport-from-this-weekend/IXN47MY6DFCZPMYFJHF7CTKVNY")), published: Some(Str::fixed("2024-11-14")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("rnz-contactless-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Contactless payments to start for Auckland's buses, trains, ferries"), publisher: Some(Str::fixed("RNZ")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://amp.rnz.co.nz/article/d6bc51f0-11f3-44f7-b65a-4d7161e0abb6")), published: Some(Str::fixed("2024-11-14")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("pinoypubliko-sim-2022"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Registration ng SIM card simula na simula Disyembre 27"), publisher: Some(Str::fixed("Pinoy Publiko")), publisher_zh: Some(Str::fixed("Pinoy Publiko")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://pinoypubliko.com/politics/registration-ng-sim-card-simula-na-simula-disyembre-27")), published: Some(Str::fixed("2022-12")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Implementing rules of Republic Act 11934, National Telecommunications Commission, 2022-12")) },
Source { id: Str::fixed("armradio-unionpay-mir-2022"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Russian banks consider issuing UnionPay-Mir co-badged cards as Visa and Mastercard suspend operations"), publisher: Some(Str::fixed("Public Radio of Armenia")), publisher_zh: Some(Str::fixed("亚美尼亚公共广播电台")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.armradio.am/2022/03/06/russian-banks-consider-issuing-unionpay-mir-co-badged-cards-as-visa-and-mastercard-suspend-operations/")), published: Some(Str::fixed("2022-03-06")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("withinnigeria-unionpay-2022"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Russians unable to use Chinese credit cards for online purchases"), publisher: Some(Str::fixed("Within Nigeria")), publisher_zh: Some(Str::fixed("Within Nigeria")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://withinnigeria.com/broadnews/2022/04/13/russians-unable-to-use-chinese-credit-cards-for-online-purchases/?amp=1")), published: Some(Str::fixed("2022-04-13")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Report of Kommersant, 2022-04-13")) },
Source { id: Str::fixed("boersenzeitung-unionpay-2022"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Unionpay bereitet Russen Probleme"), publisher: Some(Str::fixed("Börsen-Zeitung (Bloomberg)")), publisher_zh: Some(Str::fixed("《交易所报》（Börsen-Zeitung，彭博社）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://boersen-zeitung.de/banken-finanzen/unionpay-bereitet-russen-probleme-d915f67e-bb1a-11ec-8e62-5f7cf1d225cc")), published: Some(Str::fixed("2022-04")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Report of Kommersant, 2022-04-13")) },
Source { id: Str::fixed("thestar-russian-qr-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Russian tourists gain access to QR code payments in more countries"), publisher: Some(Str::fixed("The Star, carrying Xinhua")), publisher_zh: Some(Str::fixed("《星报》（转载新华社）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.thestar.com.my/news/world/2026/05/27/russian-tourists-gain-access-to-qr-code-payments-in-more-countries")), published: Some(Str::fixed("2026-05-27")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Dispatch of Xinhua, 2026-05-27")) },
Source { id: Str::fixed("samokatus-atb-alipay"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Post of a travel channel on Russian cards in Alipay (headline not recorded)"), publisher: Some(Str::fixed("samokatus.ru")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://samokatus.ru/travel-telegram-feed/ranarod/27101")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tourbus-rshb"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report of the tour operators' association ATOR on RSHB cards in China (headline not recorded)"), publisher: Some(Str::fixed("tourbus.ru")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.tourbus.ru/news/23672.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("ATOR, dated 24 October; the year is not shown")) },
Source { id: Str::fixed("kommersant-sber-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on payments by Alipay's QR code in Sberbank's app (headline not recorded)"), publisher: Some(Str::fixed("Kommersant")), publisher_zh: Some(Str::fixed("《生意人报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.kommersant.ru/doc/8248166")), published: Some(Str::fixed("2025-12-01")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("rambler-sber-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Оплата по QR-коду в Китае показалась туристам дорогим удовольствием"), publisher: Some(Str::fixed("Rambler Travel, from TourDom")), publisher_zh: Some(Str::fixed("Rambler 旅行频道（转自 TourDom）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://travel.rambler.ru/abroad/55691701-oplata-po-qr-kodu-v-kitae-pokazalas-turistam-dorogim-udovolstviem/")), published: Some(Str::fixed("2025-12-02")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("TourDom.ru, 2025-12")) },
Source { id: Str::fixed("finews-ocbc-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("OCBC's First–Mover Advantage in Largest QR Payments Market"), publisher: Some(Str::fixed("finews.asia")), publisher_zh: Some(Str::fixed("finews.asia")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.finews.asia/finance/44425-ocbc-s-first-mover-advantage-in-largest-qr-payments-market")), published: Some(Str::fixed("2025-12-01")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("OCBC, media release of 2025-12-01")) },
Source { id: Str::fixed("theasset-ocbc-wallets-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("OCBC service allows fund transfers to e-wallets in China"), publisher: Some(Str::fixed("The Asset")), publisher_zh: Some(Str::fixed("The Asset")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.theasset.com/article/52814/ocbc-service-allows-fund-transfers-to-e-wallets-in-china")), published: Some(Str::fixed("2024-11-07")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("OCBC, announcement of 2024-11-07")) },
Source { id: Str::fixed("straitstimes-paylah-2022"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("DBS PayLah! users can scan UnionPay QR codes to make payments overseas"), publisher: Some(Str::fixed("The Straits Times")), publisher_zh: Some(Str::fixed("《海峡时报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.straitstimes.com/tech/tech-news/dbs-paylah-users-can-scan-unionpay-qr-codes-to-make-payments-overseas")), published: Some(Str::fixed("2022-06-21")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("kiritsume-ais"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("タイAISのプリペイドSIMの有効期限を日本から延長する (user report)"), publisher: Some(Str::fixed("kiritsume.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://kiritsume.com/?p=20462")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("icbcthai-alipay-2023"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Page on Alipay with the bank's credit card (headline not recorded)"), publisher: Some(Str::fixed("ICBC (Thai)")), publisher_zh: Some(Str::fixed("工银泰国（ICBC Thai）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.icbcthai.com/th/column/894946157330399233.html")), published: Some(Str::fixed("2023-11-08")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("webtime-alipay-faq-2024"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("支付寶問答"), publisher: Some(Str::fixed("rwd.web-time.com.tw")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://rwd.web-time.com.tw/blog/alipay-cannot-be-opened-with-a-credit-card.amp")), published: Some(Str::fixed("2024-05-08")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("webtime-alipay-download"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Downloading the Alipay app in Taiwan (headline not recorded)"), publisher: Some(Str::fixed("rwd.web-time.com.tw")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://rwd.web-time.com.tw/blog/download-the-alipay-app-in-taiwan?categoryId=31831")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("gochina-hk-macao"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("台灣微信支付寶在港澳"), publisher: Some(Str::fixed("gochina.com.tw")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://gochina.com.tw/taiwan-wechat-alipay-hk-macau")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("webtime-wechat-taiwan"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on using WeChat Pay in Taiwan (headline not recorded)"), publisher: Some(Str::fixed("rwd.web-time.com.tw")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://rwd.web-time.com.tw/blog/how-to-use-wechatpay-in-taiwan")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ultra-paygo-faq"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("When do my minutes or text/MMS messages expire?"), publisher: Some(Str::fixed("Ultra Mobile")), publisher_zh: Some(Str::fixed("Ultra Mobile")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.ultramobile.com/faq/when-do-my-minutes-or-text-mms-messages-expire/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("globalesimcards-ultra"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Ultra Mobile eSIM: complete guide"), publisher: Some(Str::fixed("globalesimcards.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.globalesimcards.com/ultra-mobile-esim-complete-guide")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ultra-paygo-recharge"), kind: SourceKindId(4), grade: Grade::B, title: Str::fixed("How can I recharge my PayGo plan?"), publisher: Some(Str::fixed("Ultra Mobile")), publisher_zh: Some(Str::fixed("Ultra Mobile")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.ultramobile.com/ufaqs/how-can-i-recharge-my-paygo-plan-2/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("kursiv-humo-alipayplus-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Uzbekistan's HUMO Partners with Alipay+ to Launch Cross-Border QR Payments for Global Travel"), publisher: Some(Str::fixed("Kursiv Uzbekistan")), publisher_zh: Some(Str::fixed("Kursiv 乌兹别克斯坦")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://uz.kursiv.media/en/2025-10-28/uzbekistans-humo-partners-with-alipay-to-launch-cross-border-qr-payments-for-global-travel")), published: Some(Str::fixed("2025-10-28")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("soha-zalopay-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on payments with Zalopay in China (headline not recorded)"), publisher: Some(Str::fixed("Soha (Vietnam)")), publisher_zh: Some(Str::fixed("Soha（越南）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://soha.vn/khach-viet-du-lich-trung-quoc-chinh-thuc-co-the-dung-tien-viet-khong-can-doi-ngoai-te-bang-1-ung-dung-198250918153919835.htm")), published: Some(Str::fixed("2025-09-18")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Zalopay, announcement of 2025-09-17")) },
Source { id: Str::fixed("vtcnews-vietqr-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Triển khai thanh toán QR xuyên biên giới Việt Nam - Trung Quốc"), publisher: Some(Str::fixed("VTC News (Vietnam)")), publisher_zh: Some(Str::fixed("VTC News（越南）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://vtcnews.vn/trien-khai-thanh-toan-qr-xuyen-bien-gioi-viet-nam-trung-quoc-ar990683.html")), published: Some(Str::fixed("2025-12-02")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("stackexchange-194556"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("How to un-restrict Alipay account as a foreigner (travel.stackexchange 194556)"), publisher: Some(Str::fixed("Travel Stack Exchange, stored copy of 2025-07")), publisher_zh: Some(Str::fixed("Travel Stack Exchange（2025-07 存档）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://nas.kiwix.willjohnsmith.com/content/travel.stackexchange.com_en_all_2025-07/questions/194556/how-to-un-restrict-alipay-account-as-a-foreigner")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("travel.stackexchange.com, question 194556")) },
Source { id: Str::fixed("thats-wechat-fix-2021"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Here's How to Fix That Big WeChat Pay Issue"), publisher: Some(Str::fixed("That's")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.thatsmags.com/china/post/33662/here-s-how-to-fix-that-big-wechat-issue")), published: Some(Str::fixed("2021-11-16")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("chengdu-expat-wechat-fix"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to fix the WeChat Pay issue"), publisher: Some(Str::fixed("Chengdu Expat")), publisher_zh: Some(Str::fixed("Chengdu Expat（成都外籍人士网）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://chengdu-expat.com/how-to-fix-the-wechat-pay-issue/")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("gotogreatwall-three-stories"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Paying in China as an American Traveler: Three Stories"), publisher: Some(Str::fixed("gotogreatwall.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.gotogreatwall.com/paying-in-china-as-an-american-traveler-three-stories")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("shichengbang-minor"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("在新加坡进行微信实名认证时的注意事项"), publisher: Some(Str::fixed("shichengbang.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.shichengbang.com/p/142976")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("expired-document-inference"), kind: SourceKindId(9), grade: Grade::D, title: Str::fixed("What an expired document is worth: inference from the lists of documents"), publisher: Some(Str::fixed("simbind")), publisher_zh: Some(Str::fixed("simbind 编辑")), publisher_more: Table::new(), document: None, url: None, published: Some(Str::fixed("2026-11-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("shapingguo-passport-2019"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("パスポートの更新と WeChat (entry on a renewed passport and WeChat)"), publisher: Some(Str::fixed("blog.shapingguo.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://blog.shapingguo.com/2019/03/16/passport_wechat/amp")), published: Some(Str::fixed("2019-03-16")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("chengdu-expat-verify"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("How to verify your WeChat Pay and Alipay"), publisher: Some(Str::fixed("Chengdu Expat")), publisher_zh: Some(Str::fixed("Chengdu Expat（成都外籍人士网）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://chengdu-expat.com/how-to-verify-your-wechat-pay-and-alipay/")), published: Some(Str::fixed("2019")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("chinalife-expired-2026"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("Thread on expired passports and mainland accounts (headline not recorded)"), publisher: Some(Str::fixed("r/chinalife (read in a mirror)")), publisher_zh: Some(Str::fixed("r/chinalife（读的是镜像）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://reddit.gpgaming.de/r/chinalife/comments/1s3v3cg")), published: Some(Str::fixed("2026")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("r/chinalife, thread 1s3v3cg")) },
Source { id: Str::fixed("moneytree-address"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on the address in Alipay's check of identity (headline not recorded)"), publisher: Some(Str::fixed("moneytree.tistory.com (Korea)")), publisher_zh: Some(Str::fixed("moneytree.tistory.com（韩国）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://moneytree.tistory.com/1353")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("istudy-alipay-age"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on Alipay for international students (headline not recorded)"), publisher: Some(Str::fixed("istudy-china.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://istudy-china.com/alipay")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("bjhwtx-age"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on Alipay for visitors under age (headline not recorded)"), publisher: Some(Str::fixed("m.bjhwtx.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://m.bjhwtx.com/h-nd-59878.html")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("10100-alipay-age"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on who may hold an account (headline not recorded)"), publisher: Some(Str::fixed("10100.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.10100.com/article/76306448")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("shanghai-faq-bank-account"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("What documents do I need to open a bank account?"), publisher: Some(Str::fixed("Shanghai government portal (FAQ)")), publisher_zh: Some(Str::fixed("上海市政府网（常见问题）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://english.shanghai.gov.cn/en-FAQHome/20231211/6f3c01f0ab144fa99b84c7c2da50cc89.html")), published: Some(Str::fixed("2023-12-11")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("landingin-bank-account-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to Open a Bank Account in China as a Foreigner: Which Bank, What Documents, Common Pitfalls (2026)"), publisher: Some(Str::fixed("LandingIn")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://landingin.syncosmic.com/blog/how-to-open-bank-account-china-foreigner")), published: Some(Str::fixed("2026-03-28")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("work-in-china-guide-bank-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to Open a Bank Account in China as a Foreigner"), publisher: Some(Str::fixed("work-in-china-guide")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://work-in-china-guide.pages.dev/articles/opening-a-bank-account-in-china/")), published: Some(Str::fixed("2026-06-02")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("howtotao-bank-account"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Open China Bank Account As Foreigner"), publisher: Some(Str::fixed("howtotao")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.howtotao.com/open-china-bank-account/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("editorial-inference"), kind: SourceKindId(9), grade: Grade::D, title: Str::fixed("Inference of the simbind editors: no source was found that settles the question"), publisher: Some(Str::fixed("simbind")), publisher_zh: Some(Str::fixed("simbind 编辑")), publisher_more: Table::new(), document: None, url: None, published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("alipay-tour-pass-agreement"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("\"Tour Pass\" Information Technology Service Agreement"), publisher: Some(Str::fixed("Alipay (Hangzhou) Information Technology Co., Ltd.")), publisher_zh: Some(Str::fixed("支付宝（杭州）信息技术有限公司")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://render.alipay.com/p/c/k2ffmmxp")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tour-card-guide-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("2026 Full Guide - Tour Card for Foreigners – The Lightweight Temporary Payment Solution in China"), publisher: Some(Str::fixed("Richie Shi (x1-jrm)")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://x1-jrm.pages.dev/en/posts/tour-card")), published: Some(Str::fixed("2026-01-11")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ecny-visitor-guide-press-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("China's Central Bank Publishes Digital Yuan Guide for Foreign Visitors"), publisher: Some(Str::fixed("The Investing Box")), publisher_zh: Some(Str::fixed("The Investing Box")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://theinvestingbox.com/chinas-central-bank-publishes-digital-yuan-guide-for-foreign-visitors")), published: Some(Str::fixed("2024-03-14")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("People's Bank of China, \"Explore the Splendors of China with e-CNY: Service Guide for Visitors in China\", 2024")) },
Source { id: Str::fixed("krebs-recycled-numbers-2021"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Recycle Your Phone, Sure, But Maybe Not Your Number"), publisher: Some(Str::fixed("Krebs on Security")), publisher_zh: Some(Str::fixed("Krebs on Security（安全博客）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://krebsonsecurity.com/2021/05/recycle-your-phone-sure-but-maybe-not-your-number/")), published: Some(Str::fixed("2021-05-19")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("freedom-to-tinker-recycling-2021"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Phone number recycling creates serious security and privacy risks to millions of people"), publisher: Some(Str::fixed("Kevin Lee and Arvind Narayanan, Freedom to Tinker (Princeton)")), publisher_zh: Some(Str::fixed("Kevin Lee 与 Arvind Narayanan（普林斯顿 Freedom to Tinker）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://freedom-to-tinker.com/category/privacy-security/")), published: Some(Str::fixed("2021-05")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tribun-jatim-telkomsel-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Tribun Jatim Timur report on keeping Telkomsel numbers alive (headline not recorded)"), publisher: Some(Str::fixed("Tribun Jatim Timur, copy on obnews.co")), publisher_zh: Some(Str::fixed("Tribun Jatim Timur（obnews.co 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://id-gr.obnews.co/Flow/News/id/10437198.html")), published: Some(Str::fixed("2025-05-15")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Tribun Jatim Timur, Surabaya, 2025-05-15")) },
Source { id: Str::fixed("devto-voip-blocking"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Why Your AI Agent's Phone Number Gets Blocked (And How to Fix It)"), publisher: Some(Str::fixed("Fathin Dosunmu, DEV Community")), publisher_zh: Some(Str::fixed("Fathin Dosunmu（DEV 社区）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://dev.to/fathin_dosunmu/why-your-ai-agents-phone-number-gets-blocked-and-how-to-fix-it-48k5")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("askhndigests-voip-lockout"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("The VoIP Lockout: Why Your Google Voice Number Gets Rejected and Its Impact on Privacy"), publisher: Some(Str::fixed("askhndigests")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://askhndigests.com/blog/voip-rejection-privacy-impact")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("zaro-roaming-texts"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Do I get charged for receiving texts while abroad?"), publisher: Some(Str::fixed("zaro")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://zaro.info/mobile-roaming/do-i-get-charged-for-receiving-texts-while-abroad")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("v2xp-one-nz"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("User guide to a One NZ number, with a table of roaming prices"), publisher: Some(Str::fixed("v2xp.com (text also on GitHub)")), publisher_zh: Some(Str::fixed("v2xp.com（GitHub 上也有）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.v2xp.com")), published: Some(Str::fixed("2025-01")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ziglu-3ds-help"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("What's the process for 3DS authentication?"), publisher: Some(Str::fixed("Ziglu help centre")), publisher_zh: Some(Str::fixed("Ziglu（帮助中心）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://help.ziglu.io/en/articles/4450045-what-s-the-process-for-3ds-authentication")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ionity-3ds-help"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Information about 3DS authentication for credit cards"), publisher: Some(Str::fixed("IONITY support")), publisher_zh: Some(Str::fixed("IONITY（客服页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://support.ionity.eu/en/payment-billing/information-about-3ds-authentication-for-credit-cards")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("nfcworld-psd2-rts-2017"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("EU gives payments industry 18 months to implement strong customer authentication"), publisher: Some(Str::fixed("NFC World, quoting the European Commission")), publisher_zh: Some(Str::fixed("NFC World（引述欧盟委员会）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.nfcworld.com/2017/12/05/355734/eu-gives-payments-industry-18-months-implement-strong-customer-authentication/")), published: Some(Str::fixed("2017-12-05")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("European Commission, on the regulatory technical standards under PSD2, 2017")) },
Source { id: Str::fixed("ator-nihao-china-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Туристам стало проще платить в Китае: заработал новый сервис для платежей прямо с российской карты"), publisher: Some(Str::fixed("Rambler Travel, carrying the tour operators' association ATOR")), publisher_zh: Some(Str::fixed("Rambler Travel（转载俄罗斯旅行社协会 ATOR）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://travel.rambler.ru/abroad/55929436-turistam-stalo-prosche-platit-v-kitae-zarabotal-novyy-servis-dlya-platezhey-pryamo-s-rossiyskoy-karty/")), published: Some(Str::fixed("2026-01-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Report of the Association of Tour Operators of Russia (ATOR), January 2026")) },
Source { id: Str::fixed("travelerlocal-nihao-china"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Nihao China vs Alipay: first trip"), publisher: Some(Str::fixed("travelerlocal.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.travelerlocal.com/answers/nihao-china-vs-alipay-first-trip")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("chinaguide-ai-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Guide to paying in China (headline not recorded)"), publisher: Some(Str::fixed("chinaguide.ai")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://chinaguide.ai")), published: Some(Str::fixed("2026-05-04")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("theblock-ecny-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on interest and insurance for e-CNY wallets (headline not recorded)"), publisher: Some(Str::fixed("The Block (theblockbeats), after Caixin")), publisher_zh: Some(Str::fixed("律动 BlockBeats（据财新）")), publisher_more: Table::new(), document: None, url: None, published: Some(Str::fixed("2026-01-01")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Report of Caixin, January 2026")) },
Source { id: Str::fixed("tencent-release-2023-07"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("Tencent's Weixin Pay Enhances Mobile Payment Experience for Overseas Users Visiting China to Pay Like a Local"), publisher: Some(Str::fixed("Tencent, as carried by WTAP")), publisher_zh: Some(Str::fixed("腾讯（WTAP 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.wtap.com/prnewswire/2023/07/20/tencents-weixin-pay-enhances-mobile-payment-experience-overseas-users-visiting-china-pay-like-local/")), published: Some(Str::fixed("2023-07-20")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Tencent press release of 2023-07-20, distributed by PRNewswire")) },
Source { id: Str::fixed("moonlol-wechat-mainland-wallet"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("WeChat Pay開通大陸錢包"), publisher: Some(Str::fixed("moonlol.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.moonlol.com/wechat-pay%E9%96%8B%E9%80%9A%E5%A4%A7%E9%99%B8%E9%8C%A2%E5%8C%85-7568.html")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("hi-china-link-cards"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to link foreign credit cards to WeChat Pay or Alipay in China"), publisher: Some(Str::fixed("hi-china.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://hi-china.com/d/1406-how-to-link-foreign-credit-cards-to-wechat-pay-or-alipay-in-china")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("pboc-visitor-guide-2024"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("外籍来华人员支付指南 (Guide to Payment Services in China)"), publisher: Some(Str::fixed("People's Bank of China, as reported by 21jingji")), publisher_zh: Some(Str::fixed("中国人民银行（据 21 经济网）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.wanshengjiancai.cn/a/202405/752.html")), published: Some(Str::fixed("2024-03-14")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("People's Bank of China, 2024-03-14, http://www.pbc.gov.cn/en/3688110/3688172/5188125/5274061/2024031409525149488.pdf (not read itself)")) },
Source { id: Str::fixed("amex-alipay-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("American Express and Alipay team up to simplify traveller payments in China"), publisher: Some(Str::fixed("Info-Cus Hong Kong")), publisher_zh: Some(Str::fixed("Info-Cus Hong Kong")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://infocushongkong.com/breaking-news/american-express-and-alipay-team-up-to-simplify-traveller-payments-in-china")), published: Some(Str::fixed("2025-02-25")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("joint statement of American Express and Alipay, 2025-02-25, also carried by Reuters")) },
Source { id: Str::fixed("shine-weixin-incentives-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("WeChat Pay unveils more incentives for overseas card payments"), publisher: Some(Str::fixed("Shine (Shanghai Daily)")), publisher_zh: Some(Str::fixed("Shine（《上海日报》）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.shine.cn/news/metro/2505261845/")), published: Some(Str::fixed("2025-05-26")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ithome-paypal-weixin-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("PayPal wallet integrates WeChat Pay (微信支付), allowing direct QR-code payments"), publisher: Some(Str::fixed("chinanews.ai")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://chinanews.ai/story/ithome_956_148/")), published: Some(Str::fixed("2026-05-28")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("IT之家 (ITHome), 2026-05-28")) },
Source { id: Str::fixed("ikkyinchina-alipay-card-2022"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to add an overseas bankcard to Alipay"), publisher: Some(Str::fixed("ikkyinchina.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://ikkyinchina.com/2022/01/09/how-to-add-an-overseas-bankcard-to-alipay")), published: Some(Str::fixed("2022-01-09")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("travelcn-weixin-setup-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("微信支付开通全流程（境外用户） | WeChat Pay Setup for Foreign Visitors"), publisher: Some(Str::fixed("TravelCN (travelcn.top)")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.travelcn.top/home/article/detail/uuid/28cab575cb054278b80b6b1c40d4536a.html")), published: Some(Str::fixed("2026-04-16")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("qddinggu-foreign-card-wechat"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("微信可以绑国外银行卡么"), publisher: Some(Str::fixed("qddinggu.cn")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://qddinggu.cn/baike/172868.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("an undated WeChat help text; the original was not read")) },
Source { id: Str::fixed("biyapay-alipay-card-2025"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Alipay international credit card binding tutorial"), publisher: Some(Str::fixed("BiyaPay")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://cn.biyapay.com/en/blogDetail/2568-alipay-international-credit-card-binding-tutorial")), published: Some(Str::fixed("2025-08-20")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("permit-inference"), kind: SourceKindId(9), grade: Grade::D, title: Str::fixed("Which document residents of Hong Kong, Macao and Taiwan verify with: inference from the lists of documents"), publisher: Some(Str::fixed("simbind")), publisher_zh: Some(Str::fixed("simbind 编辑")), publisher_more: Table::new(), document: None, url: None, published: Some(Str::fixed("2026-11-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("upi-statement-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Statement of UnionPay International on cards issued outside the mainland, as reported by ECNS"), publisher: Some(Str::fixed("ECNS (China News Service)")), publisher_zh: Some(Str::fixed("中国新闻网英文版（ECNS）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.ecns.cn/news/economy/2024-11-06/detail-iheitrxu8657706.shtml")), published: Some(Str::fixed("2024-11-06")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("UnionPay International, statement of 2024-11-06")) },
Source { id: Str::fixed("globaltimes-upi-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on foreign UnionPay cards in Alipay and WeChat Pay (headline not recorded)"), publisher: Some(Str::fixed("Global Times")), publisher_zh: Some(Str::fixed("《环球时报》英文版")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://globaltimes.cn/page/202411/1322538.shtml")), published: Some(Str::fixed("2024-11-06")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("worldfirst-africa-alipay"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("How to use Alipay as a foreigner from Africa"), publisher: Some(Str::fixed("WorldFirst")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.worldfirst.com/af/blog/business-with-china/alipay-account-nigeria-morocco/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("mps-joint-discipline-briefing-2024"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("公安部新闻发布会：介绍《电信网络诈骗及其关联违法犯罪联合惩戒办法》"), publisher: Some(Str::fixed("Ministry of Public Security of China, on the China Police site (cpd.com.cn)")), publisher_zh: Some(Str::fixed("中国公安部（中国警察网 cpd.com.cn）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://special.cpd.com.cn/wzzb/20241126/1124/t_1160922.html")), published: Some(Str::fixed("2024-11-26")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("joint-discipline-measures-2024"), kind: SourceKindId(0), grade: Grade::A, title: Str::fixed("电信网络诈骗及其关联违法犯罪联合惩戒办法(2024年)"), publisher: Some(Str::fixed("Text on flfgdq.cn")), publisher_zh: Some(Str::fixed("法规文本（flfgdq.cn）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://flfgdq.cn/law/电信网络诈骗及其关联违法犯罪联合惩戒办法-2024年")), published: Some(Str::fixed("2024-11-26")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("电信网络诈骗及其关联违法犯罪联合惩戒办法, Ministry of Public Security, National Development and Reform Commission, Ministry of Industry and Information Technology and People's Bank of China, 2024-11-26")) },
Source { id: Str::fixed("xinhua-joint-discipline-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Xinhua report on the joint-discipline measures (headline not recorded)"), publisher: Some(Str::fixed("Xinhua, in the e-paper epaper.xkb.com.cn")), publisher_zh: Some(Str::fixed("新华社（新快报电子报）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://epaper.xkb.com.cn/view/1242971")), published: Some(Str::fixed("2024-11-26")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Xinhua, 2024-11-26")) },
Source { id: Str::fixed("eyeshenzhen-payment-guide-2024"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("Payment guide for visitors to Shenzhen (headline not recorded)"), publisher: Some(Str::fixed("EyeShenzhen, city portal of Shenzhen")), publisher_zh: Some(Str::fixed("EyeShenzhen（深圳市门户网站）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.eyeshenzhen.com/content/2024-07/22/content_31098651.htm")), published: Some(Str::fixed("2024-07-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tencent-weixin-licence-agreement"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("腾讯微信软件许可及服务协议 (as quoted in an article)"), publisher: Some(Str::fixed("crsrw.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://crsrw.com/falvyuanzhu/92726.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("腾讯微信软件许可及服务协议, Tencent, undated; seen itself only in part at jiazhang.qq.com")) },
Source { id: Str::fixed("guobanfa-2024-10-copy"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("国务院办公厅关于进一步优化支付服务提升支付便利性的意见 (国办发〔2024〕10号)"), publisher: Some(Str::fixed("Copy on haiweibz.com")), publisher_zh: Some(Str::fixed("haiweibz.com（转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://haiweibz.com/national/133.html")), published: Some(Str::fixed("2024-03-07")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("General Office of the State Council, 国办发〔2024〕10号, 2024-03-07")) },
Source { id: Str::fixed("govcn-guobanfa-2024-10-news"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("国务院办公厅印发《关于进一步优化支付服务提升支付便利性的意见》"), publisher: Some(Str::fixed("Xinhua, on the central government site gov.cn")), publisher_zh: Some(Str::fixed("新华社（中国政府网 gov.cn）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://big5.www.gov.cn/gate/big5/www.gov.cn/yaowen/liebiao/202403/content_6937705.htm")), published: Some(Str::fixed("2024-03-07")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("beijing-sim-guide"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("Leitfaden für den Erwerb einer SIM-Karte in Beijing"), publisher: Some(Str::fixed("Beijing government portal (German edition)")), publisher_zh: Some(Str::fixed("北京市政府网（德文版）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://german.beijing.gov.cn/quickguideservices/purchasingsimcards/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("simer-readme"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("SIMer: README"), publisher: Some(Str::fixed("xiaoxizi-lyx/SIMer on GitHub")), publisher_zh: Some(Str::fixed("xiaoxizi-lyx/SIMer（GitHub）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/xiaoxizi-lyx/SIMer/blob/e3ed70ffcc2e9d1f0155a0b9b0fc0ae8fcb6ed02/README.md")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("rokcso-giffgaff"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("我的海外手机号方案 - giffgaff"), publisher: Some(Str::fixed("rokcso/blog on GitHub")), publisher_zh: Some(Str::fixed("rokcso/blog（GitHub）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/rokcso/blog/blob/2b2c028dc66e07597f3d4b315f0762f67e74e37b/content/blog/giffgaff/index.md")), published: Some(Str::fixed("2024-08-14")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("xianyu-hahasim-2025"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("一年只需 10 HKD 的香港保号卡 hahaSIM 开箱测评"), publisher: Some(Str::fixed("f1shQAQ/xianyu_blog on GitHub")), publisher_zh: Some(Str::fixed("f1shQAQ/xianyu_blog（GitHub）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/f1shQAQ/xianyu_blog")), published: Some(Str::fixed("2025-03-18")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("pboc-briefing-2024-03"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("China's central bank to lift foreigners' single mobile payment cap to $5,000 as part of opening-up measures"), publisher: Some(Str::fixed("People's Bank of China at a State Council briefing, as reported by Global Times")), publisher_zh: Some(Str::fixed("中国人民银行（国务院新闻发布会，据《环球时报》英文版）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.globaltimes.cn/page/202403/1308008.shtml")), published: Some(Str::fixed("2024-03-01")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("policy briefing of the State Council Information Office, 2024-03-01, statement of the central bank's deputy governor")) },
Source { id: Str::fixed("cnbc-alipay-limits-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("China is making it much easier for foreigners to use mobile pay"), publisher: Some(Str::fixed("CNBC, as copied by Los Angeles Daily Chronicle")), publisher_zh: Some(Str::fixed("CNBC（Los Angeles Daily Chronicle 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://losangelesdailychronicle.com/china-is-making-it-much-easier-for-foreigners-to-use-mobile-pay/")), published: Some(Str::fixed("2024-03-08")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("CNBC, 2024-03-08, https://www.cnbc.com/2024/03/08/china-is-making-it-much-easier-for-foreigners-to-use-mobile-pay.html")) },
Source { id: Str::fixed("careermunity-wechat-notice-2024"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("WeChat released new policy for overseas payment"), publisher: Some(Str::fixed("careermunity.com, repeating WeChat Pay")), publisher_zh: Some(Str::fixed("careermunity.com（转述微信支付）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.careermunity.com/help-detail-91.html")), published: Some(Str::fixed("2024-03")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("WeChat Pay notice of 2024-03-01")) },
Source { id: Str::fixed("pboc-online-payment-measures-2015"), kind: SourceKindId(1), grade: Grade::A, title: Str::fixed("非银行支付机构网络支付业务管理办法"), publisher: Some(Str::fixed("People's Bank of China, as carried by Xinhua and fjsen.com")), publisher_zh: Some(Str::fixed("中国人民银行（新华社、东南网转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://news.fjsen.com/2015-12/28/content_17109057.htm")), published: Some(Str::fixed("2015-12-28")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("People's Bank of China, measures on online payment by non-bank institutions, 2015-12-28, in force 2016-07-01")) },
Source { id: Str::fixed("gettencent-wechat-pay-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("WeChat Pay guide (gettencent)"), publisher: Some(Str::fixed("gettencent.pages.dev")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://gettencent.pages.dev/wechat-pay/")), published: Some(Str::fixed("2026-06")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wise-alipay-top-up"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Alipay top up: guide, limits, FAQs"), publisher: Some(Str::fixed("Wise")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.wise.com/en-cn/blog/alipay-top-up-guide-limits-faqs")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("viachn-wechat-pay-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("WeChat Pay for tourists"), publisher: Some(Str::fixed("viachn.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://viachn.com/travel-essentials/money/wechat-pay-for-tourists")), published: Some(Str::fixed("2026-05")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("weixin-foreign-card-2wbiao"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Weixin Pay with a foreign card (2wbiao.com, page 62959)"), publisher: Some(Str::fixed("2wbiao.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.2wbiao.com/p/62959.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("chengdu-expat-wechat-cards-2023"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("WeChat: all you need to know when adding overseas bank cards (2023 guide)"), publisher: Some(Str::fixed("chengdu-expat.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://chengdu-expat.com/wechat-all-you-need-to-know-when-adding-overseas-bank-cards-2023-guide/")), published: Some(Str::fixed("2023-07")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ecovis-cross-border-transfer"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Cross-border transferring"), publisher: Some(Str::fixed("Ecovis Beijing")), publisher_zh: Some(Str::fixed("Ecovis 北京")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://ecovis-beijing.com/cross-border-transferring/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wallet-payout-inference"), kind: SourceKindId(9), grade: Grade::D, title: Str::fixed("Where a wallet balance can be paid out: inference from the account rules and from what no source shows"), publisher: Some(Str::fixed("simbind")), publisher_zh: Some(Str::fixed("simbind 编辑")), publisher_more: Table::new(), document: None, url: None, published: Some(Str::fixed("2026-11-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("globaltimes-onestop-alipay-transfer"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("How can I use the Alipay app to transfer money into a non-Chinese bank account?"), publisher: Some(Str::fixed("Global Times Onestop")), publisher_zh: Some(Str::fixed("《环球时报》Onestop")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://onestop.globaltimes.cn/how-can-i-use-the-alipay-app-to-transfer-money-into-a-non-chinese-bank-account/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wechatpay-faq-others"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("WeChat Pay Payment FAQ: Others"), publisher: Some(Str::fixed("WeChat Pay (Tencent)")), publisher_zh: Some(Str::fixed("微信支付（腾讯）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://pay.weixin.qq.com/wiki/doc/api/wxpay/en/faq/Others.shtml")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wechatpay-global-skills-2026"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("微信支付境外（跨境）业务世界观（跨境支付通用知识）"), publisher: Some(Str::fixed("WeChat Pay (repository wechatpay-apiv3/wechatpay-global-skills, commit d3c4e8b)")), publisher_zh: Some(Str::fixed("微信支付（代码库 wechatpay-apiv3/wechatpay-global-skills，提交 d3c4e8b）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/wechatpay-apiv3/wechatpay-global-skills/blob/d3c4e8b95060ca182032aa6d971d67be256185cd/wechatpay-global-payment/references/1-机构/产品选型/跨境支付通用知识.md")), published: Some(Str::fixed("2026")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("keepass2android-2952"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("keepass2android, issue 2952"), publisher: Some(Str::fixed("PhilippC/keepass2android (GitHub)")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/PhilippC/keepass2android/issues/2952")), published: Some(Str::fixed("2025-07-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("weixin-qr-abroad-2026"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Report on Weixin Pay and national QR codes (headline not recorded)"), publisher: Some(Str::fixed("infocushongkong.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://infocushongkong.com")), published: Some(Str::fixed("2026-04-28")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("menafn-parity-2025-09-23"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Yuan Edges Higher Against US Dollar"), publisher: Some(Str::fixed("MENAFN news agency")), publisher_zh: Some(Str::fixed("MENAFN 通讯社")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://menafn.com/1110097610/Yuan-Edges-Higher-Against-US-Dollar")), published: Some(Str::fixed("2025-09-23")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("payinchina-declined-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Page on cards that their issuer declines in Alipay (headline not recorded)"), publisher: Some(Str::fixed("payinchinaguide.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://payinchinaguide.com/blog/alipay-issuing-bank-declined-fix")), published: Some(Str::fixed("2026-03")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("mofcom-guide-2024"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("A Guide to Working and Living in China as Business Expatriates (2024): Mobile Payment"), publisher: Some(Str::fixed("Ministry of Commerce of China, via the Beijing government portal")), publisher_zh: Some(Str::fixed("中国商务部（北京市政府网）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://english.beijing.gov.cn/specials/aguidetoworkingandlivinginchinaasbusinessexpatriates2024/dailylifeservices/202404/t20240424_3635122.html")), published: Some(Str::fixed("2024-04-24")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("mofcom-guide-2025"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("外国商务人士在华工作生活指引（2025年版）：开通移动支付"), publisher: Some(Str::fixed("Ministry of Commerce of China, via the Jinan government service portal")), publisher_zh: Some(Str::fixed("中国商务部（济南政务服务网）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://zwfw.jinan.gov.cn/art/2025/11/6/art_127495_4798604.html")), published: Some(Str::fixed("2025-11-06")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tencent-release-2024-04"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("Tencent Further Enhances Digital Payment Services for Visitors to China, with Process Streamlined and More Overseas Wallets Linked"), publisher: Some(Str::fixed("Tencent, as carried by Kalkine Media")), publisher_zh: Some(Str::fixed("腾讯（Kalkine Media 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://kalkinemedia.com/news/prnews/tencent-further-enhances-digital-payment-services-for-visitors-to-china-with-process-streamlined-and-more-overseas-wallets-linked")), published: Some(Str::fixed("2024-04-15")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Tencent press release of 2024-04-15, distributed by Cision/PRNewswire")) },
Source { id: Str::fixed("wechat-account-rules-reprint-2022"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("微信个人帐号使用规范"), publisher: Some(Str::fixed("Tencent, as summarised by roadlady.com")), publisher_zh: Some(Str::fixed("腾讯（roadlady.com 摘要）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://t1.roadlady.com/Article/baike/shenghuov2/2022/0301/1922806.html")), published: Some(Str::fixed("2022-03-01")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("微信个人帐号使用规范, issued by Tencent; the original was not read")) },
Source { id: Str::fixed("kuaihz-one-number-wechat"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("一个手机号能注册几个微信"), publisher: Some(Str::fixed("kuaihz.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://kuaihz.com/tid2/tid388_3187009.html")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("remarks of the WeChat security team on malicious registration; the original was not read")) },
Source { id: Str::fixed("hacker-news-24521200"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("Hacker News, comment 24521200 on signing up for WeChat"), publisher: Some(Str::fixed("Hacker News")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://hn.masterscheme.cn/item?id=24521200")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Reprint, original: Some(Str::fixed("Hacker News, item 24521200; read on a mirror")) },
Source { id: Str::fixed("hangkangcm-wechat-registration-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Complete Process for Foreigners to Register for WeChat & Activate WeChat Pay (2026 Latest)"), publisher: Some(Str::fixed("hangkangcm.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.hangkangcm.com/article/5741215999020675.html")), published: Some(Str::fixed("2026-06-17")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("dashu-10100-alipay-foreign-number"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("登陆支付宝国际手机号：中国跨境卖家操作指南"), publisher: Some(Str::fixed("大数跨境 (10100.com)")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.10100.com/encyclopedia/explain/76305997")), published: Some(Str::fixed("2026-01-22")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("nfcw-alipay-visitors-2019"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Alipay lets visitors to China use its mobile payments platform"), publisher: Some(Str::fixed("NFCW")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.nfcw.com/2019/11/05/364939/alipay-lets-visitors-to-china-use-its-mobile-payments-platform/")), published: Some(Str::fixed("2019-11-05")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("smalltechnews-alipay-international-2019"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Alipay Releases International Edition Foreign Visitors to China can now do Mobile Payment"), publisher: Some(Str::fixed("Small Tech News")), publisher_zh: Some(Str::fixed("Small Tech News")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.smalltechnews.com/archives/7810")), published: Some(Str::fixed("2019-11")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("a report of the South China Morning Post, November 2019")) },
Source { id: Str::fixed("ym97-alipay-regions"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("Old Alipay help text on sign-up regions (ym97.com copy)"), publisher: Some(Str::fixed("ym97.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.ym97.com/kuajing/238769.shtml")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("an undated Alipay help text; the original was not read")) },
Source { id: Str::fixed("chinabizcheck-wechat-2019"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to Use WeChat?"), publisher: Some(Str::fixed("chinabizcheck.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.chinabizcheck.com/how-to-use-wechat/")), published: Some(Str::fixed("2019-03-10")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("tropicalhainan-old-number"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Your Old Chinese Phone Number: The Risk to Your WeChat and Bank Account"), publisher: Some(Str::fixed("tropicalhainan.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.tropicalhainan.com/your-old-chinese-phone-number-the-risk-to-your-wechat-and-bank-account/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("xunyougu-wechat-password-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("How to Retrieve WeChat Password: Quick Guide US China"), publisher: Some(Str::fixed("xunyougu.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.xunyougu.com/posts/how-to-retrieve-wechat-password-quick-guide-us-china-3532")), published: Some(Str::fixed("2026-03")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("xunyougu-us-students"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Guide for US students to changing the WeChat password (headline not recorded)"), publisher: Some(Str::fixed("xunyougu.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.xunyougu.com/posts/us-students-wechat-change-password-3791")), published: None, retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("brianmahoney-wechat-number"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("WeChat – Change your phone number and email"), publisher: Some(Str::fixed("brianmahoney.ca")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://brianmahoney.ca/2015/01/wechat-change-your-phone-number-and-email/comment-page-2/")), published: Some(Str::fixed("2015-01")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("scmp-wechat-weixin-2021"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Tencent draws a line between WeChat and Weixin"), publisher: Some(Str::fixed("South China Morning Post")), publisher_zh: Some(Str::fixed("《南华早报》")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://scmp.com/tech/big-tech/article/3147880/")), published: Some(Str::fixed("2021-09")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("smartshanghai-wechat-weixin-2022"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("This Is What's Up with the WeChat / Weixin Thing"), publisher: Some(Str::fixed("SmartShanghai")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.smartshanghai.com/articles/tech-and-it/this-is-what-s-up-with-the-wechat-weixin-thing")), published: Some(Str::fixed("2022-01-29")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wxbackup-issue-45"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("wxbackup, issue 45"), publisher: Some(Str::fixed("weibeifen/wxbackup (GitHub)")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://github.com/weibeifen/wxbackup/issues/45")), published: Some(Str::fixed("2026-01-09")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wise-send-to-alipay"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Send money to Alipay"), publisher: Some(Str::fixed("Wise")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://wise.com/sg/send-money/send-money-to-alipay")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wise-cny-guide"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Guide to CNY transfers"), publisher: Some(Str::fixed("Wise (help)")), publisher_zh: Some(Str::fixed("Wise（帮助页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://wise.com/help/articles/2955298/guide-to-cny-transfers")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wise-cny-via-alipay"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Sending CNY via Alipay"), publisher: Some(Str::fixed("Wise (help)")), publisher_zh: Some(Str::fixed("Wise（帮助页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://wise.com/pl/help/articles/2kTApouGnjRj6JM1yduMIL/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wise-send-to-weixin"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Send money to Weixin"), publisher: Some(Str::fixed("Wise")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://wise.com/pt/send-money/send-money-to-weixin")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wise-weixin-help"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Sending money to Weixin (help)"), publisher: Some(Str::fixed("Wise (help)")), publisher_zh: Some(Str::fixed("Wise（帮助页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://wise.com/es/help/articles/1bd1dHKW4uB8p0lnFbzgoZ/")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("taptapsend-wechat"), kind: SourceKindId(3), grade: Grade::B, title: Str::fixed("Sending to WeChat Pay (China)"), publisher: Some(Str::fixed("Taptap Send (help)")), publisher_zh: Some(Str::fixed("Taptap Send（帮助页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://support.taptapsend.com/hc/en-gb/articles/44969772744083-Sending-to-WeChat-Pay-China")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("finextra-aplus-china-2023"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Ant Group adds 10 e-wallets from the Alipay+ programme into China"), publisher: Some(Str::fixed("Finextra")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.finextra.com/newsarticle/42973/ant-group-adds-10-e-wallets-from-the-alipay-programme-into-china")), published: Some(Str::fixed("2023-09-19")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("shine-asian-games-wallets-2023"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Shine report on payment services at the Hangzhou Asian Games (headline not recorded)"), publisher: Some(Str::fixed("Shine (Shanghai Daily)")), publisher_zh: Some(Str::fixed("Shine（《上海日报》）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://www.shine.cn/news/nation/2310082322/")), published: Some(Str::fixed("2023-10-08")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("ant-13-wallets-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Ant Group sees 300% rise in international mobile payment users in China"), publisher: Some(Str::fixed("The Asian Banker, carrying a release of Ant Group")), publisher_zh: Some(Str::fixed("《亚洲银行家》（转载蚂蚁集团新闻稿）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://theasianbanker.com/press-releases/ant-group-sees-300-rise-in-international-mobile-payment-users-in-china")), published: Some(Str::fixed("2024-09")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Release of Ant Group, September 2024")) },
Source { id: Str::fixed("tencent-cpg-release-2025"), kind: SourceKindId(2), grade: Grade::B, title: Str::fixed("Tencent press release of 2025-09-16 on Weixin Pay and the Cross-Border Interconnection Payment Gateway"), publisher: Some(Str::fixed("Tencent, copy on medichannel.co.kr")), publisher_zh: Some(Str::fixed("腾讯（medichannel.co.kr 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://www.medichannel.co.kr/mobile/article.html?no=50815")), published: Some(Str::fixed("2025-09-16")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Press release of Tencent, Hong Kong, 2025-09-16")) },
Source { id: Str::fixed("mateng-shanghai-payment-setup"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Payment setup guide for Shanghai"), publisher: Some(Str::fixed("mateng-world")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://mateng-world.pages.dev/shanghai/payment-setup/")), published: Some(Str::fixed("2026-05-28")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("paypers-upi-china-indonesia-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("UPI launches the pilot of cross-border QR payment linkage between China and Indonesia"), publisher: Some(Str::fixed("The Paypers, from a release of UnionPay International")), publisher_zh: Some(Str::fixed("The Paypers（据银联国际新闻稿）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://thepaypers.com/payments/news/upi-launches-the-pilot-of-cross-border-qr-payment-linkage-between-china-and-indonesia")), published: Some(Str::fixed("2025-09-11")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("doitqr-china-indonesia-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("China–Indonesia QR yuan payment (article without recorded headline)"), publisher: Some(Str::fixed("doitqr.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://doitqr.com/en/china-indonesia-qr-yuan-payment.html")), published: Some(Str::fixed("2026-05")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("dailyalpha-china-indonesia-2026"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("China and Indonesia Launch Cross-Border QR Payments, Deepening Local Currency Use"), publisher: Some(Str::fixed("dailyalpha.us")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://dailyalpha.us/news/china-and-indonesia-launch-cross-border-qr-payments-deepening-local-currency-use-69f98b2e700d1a268152ffb2")), published: Some(Str::fixed("2026-05")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("wokeship-wechat-pay-my-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("WeChat Pay withdraws from Malaysia – shifts focus to serving only Chinese tourists in the country"), publisher: Some(Str::fixed("wokeship")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://wokeship.com/wechat-pay-withdraws-from-malaysia-shifts-focus-to-serving-only-chinese-tourists-in-the-country")), published: Some(Str::fixed("2024-08")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("scmp-wechat-pay-my-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Tencent closes WeChat Pay in Malaysia as it shifts focus to Chinese tourists"), publisher: Some(Str::fixed("South China Morning Post, copy on sianzzz.com")), publisher_zh: Some(Str::fixed("《南华早报》（sianzzz.com 转载）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://sianzzz.com/tencent-closes-wechat-pay-in-malaysia-as-it-shifts-focus-to-chinese-tourists")), published: Some(Str::fixed("2024-08")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("South China Morning Post, August 2024")) },
Source { id: Str::fixed("fintechnews-hk-weixin-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Tencent Rolls Out Weixin Pay Enhancements for International Visitors in China"), publisher: Some(Str::fixed("Fintech News Hong Kong")), publisher_zh: Some(Str::fixed("Fintech News 香港")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://fintechnews.hk/28446/fintechchina/tencent-rolls-out-weixin-pay-enhancements-for-international-visitors-in-china/")), published: Some(Str::fixed("2024-04-15")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("qxwa-alipayhk-passport-2021"), kind: SourceKindId(7), grade: Grade::D, title: Str::fixed("AlipayHK to close passport authentication from November 1"), publisher: Some(Str::fixed("qxwa.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://qxwa.com/alipayhk-to-close-passport-authentication-from-november-1.html")), published: Some(Str::fixed("2021-10")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("mayplan-hk-wallets"), kind: SourceKindId(8), grade: Grade::D, title: Str::fixed("Overview of Electronic Payment Services in Hong Kong ②: \"Alipay HK\" and \"WeChat Pay HK\" from China"), publisher: Some(Str::fixed("may-plan.com")), publisher_zh: None, publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://en.may-plan.com/kconsulting-b/5722")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("fintechnews-my-tng-ekyc-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("TNG eWallet eKYC to become mandatory (headline not recorded)"), publisher: Some(Str::fixed("Fintech News Malaysia")), publisher_zh: Some(Str::fixed("Fintech News 马来西亚")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://fintechnews.my/46811/e-wallets-malaysia/tng-ewallet-ekyc/")), published: Some(Str::fixed("2024-11")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("technode-alipayplus-hk-2024"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Alipay+ enables digital payment of 14 overseas e-wallets from nine countries and regions in Hong Kong"), publisher: Some(Str::fixed("TechNode Global")), publisher_zh: Some(Str::fixed("动点科技国际版（TechNode Global）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://technode.global/2024/04/26/alipay-enables-digital-payment-of-14-overseas-e-wallets-from-nine-countries-and-regions-in-hong-kong/")), published: Some(Str::fixed("2024-04-26")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("americanbanker-alipayhk-japan"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Alipay's Hong Kong wallet expands into Japan"), publisher: Some(Str::fixed("American Banker")), publisher_zh: Some(Str::fixed("《美国银行家》（American Banker）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://americanbanker.com/payments/news/alipays-hong-kong-wallet-expands-into-japan")), published: None, retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Original, original: None },
Source { id: Str::fixed("mofcom-guide-2026"), kind: SourceKindId(5), grade: Grade::B, title: Str::fixed("A Guide to Working and Living in China as Business Expatriates (2026 Edition): How to Use Mobile Payment"), publisher: Some(Str::fixed("Ministry of Commerce of China, on the pages of Hunan's government")), publisher_zh: Some(Str::fixed("中国商务部（湖南省政府网页）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("http://enghunan.gov.cn/hneng/Services/QuickLinks/QA/202606/t20260608_33679942.html")), published: Some(Str::fixed("2026-06-08")), retrieved: Some(Str::fixed("2026-11-22")), read: ReadAs::Reprint, original: Some(Str::fixed("Ministry of Commerce of China, guide for business expatriates, edition of 2026")) },
Source { id: Str::fixed("cafef-zalopay-2025"), kind: SourceKindId(6), grade: Grade::C, title: Str::fixed("Đằng sau việc quét QR Zalopay ở nước ngoài"), publisher: Some(Str::fixed("CafeF (Vietnam)")), publisher_zh: Some(Str::fixed("CafeF（越南）")), publisher_more: Table::new(), document: None, url: Some(Str::fixed("https://cafef.vn/dang-sau-viec-quet-qr-zalopay-o-nuoc-ngoai-co-de-che-trung-quoc-duoc-dinh-gia-vuot-300-ty-usd-18825092209133401.chn")), published: Some(Str::fixed("2025-09-22")), retrieved: Some(Str::fixed("2026-11-26")), read: ReadAs::Original, original: None }];
static L1CA6F77FB377C6C4: [Citation; 1] = [
Citation { source: SourceId(0), lines: Table::new(), locator: None }];
static L730C5C0592BEADA4: [Figure; 3] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("CAD")), per: None, percent: None, days: Some(30), months: None, top_up: Some(10.0), top_up_to: Some(24.99), after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("CAD")), per: None, percent: None, days: Some(60), months: None, top_up: Some(25.0), top_up_to: Some(99.99), after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("CAD")), per: None, percent: None, days: Some(365), months: None, top_up: Some(100.0), top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LD48EA1F3D4D97663: [u32; 1] = [
3];
static LF585A60277B18234: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LD48EA1F3D4D97663), locator: None }];
static L66409A44B3F41267: [ClaimId; 2] = [
ClaimId(347),
ClaimId(74)];
static LD481A1F3D4CEEC07: [u32; 1] = [
7];
static LFD681E6F1C360648: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LD481A1F3D4CEEC07), locator: None }];
static LFBEB752BFBE13A50: [ClaimId; 1] = [
ClaimId(74)];
static L04575E2C009492C7: [ClaimId; 1] = [
ClaimId(75)];
static LEB71E72BF2C9DE72: [ClaimId; 1] = [
ClaimId(76)];
static LD4B0A5F3D4F66395: [u32; 1] = [
9];
static LBBEAA088061E5D0B: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LD4B0A5F3D4F66395), locator: None }];
static L90C6D89FAD7B6CED: [ClaimId; 1] = [
ClaimId(347)];
static L1948C152B7716B6A: [u32; 1] = [
13];
static L65B83274F9AE9D7C: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L1948C152B7716B6A), locator: None }];
static L2E66016CD0E7852D: [ClaimId; 2] = [
ClaimId(366),
ClaimId(394)];
static LA2D2BBEC07CFCA38: [ClaimId; 2] = [
ClaimId(356),
ClaimId(341)];
static L195CBD52B7820DA8: [u32; 1] = [
15];
static L99ADC901D64EC970: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L195CBD52B7820DA8), locator: None }];
static LEF5F29124A21F52B: [ClaimId; 3] = [
ClaimId(365),
ClaimId(366),
ClaimId(322)];
static L0F7F7B8E4AD436A8: [ClaimId; 1] = [
ClaimId(366)];
static L1955C152B77BF5C6: [u32; 1] = [
17];
static L1FB0B3D64AD6622A: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L1955C152B77BF5C6), locator: None }];
static L015A178B84914377: [ClaimId; 3] = [
ClaimId(358),
ClaimId(359),
ClaimId(324)];
static LB34A876D068420B0: [ClaimId; 1] = [
ClaimId(322)];
static L0AC9670643539133: [ClaimId; 2] = [
ClaimId(354),
ClaimId(355)];
static L5F057406FEB63934: [ClaimId; 3] = [
ClaimId(380),
ClaimId(350),
ClaimId(352)];
static L7F680C74BD79550B: [ClaimId; 3] = [
ClaimId(322),
ClaimId(352),
ClaimId(355)];
static L109F5852B2898B55: [u32; 1] = [
21];
static L57C9061A384506F4: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L109F5852B2898B55), locator: None }];
static L10919852B27DBAB9: [u32; 1] = [
25];
static L5DDD0A4CBF42C1BF: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L10919852B27DBAB9), locator: None }];
static L1B2276810B004DE5: [ClaimId; 2] = [
ClaimId(324),
ClaimId(327)];
static LB17C1A6AD831B208: [ClaimId; 3] = [
ClaimId(358),
ClaimId(359),
ClaimId(361)];
static L108A5452B277287F: [u32; 1] = [
27];
static LD2A0EFAF3C99B68E: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L108A5452B277287F), locator: None }];
static LDE93946D1F07156B: [ClaimId; 1] = [
ClaimId(327)];
static L09426F52AEBBB30E: [u32; 1] = [
31];
static L03BAE276376E197D: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L09426F52AEBBB30E), locator: None }];
static L4E788275EB0259C0: [ClaimId; 1] = [
ClaimId(331)];
static L0BD95294304EE25B: [ClaimId; 2] = [
ClaimId(374),
ClaimId(331)];
static L09492B52AEC15E30: [u32; 1] = [
33];
static L9CC85348D85A5C55: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L09492B52AEC15E30), locator: None }];
static LECDD2A90C5F95C00: [ClaimId; 2] = [
ClaimId(77),
ClaimId(327)];
static L093C2B52AEB6D3D4: [u32; 1] = [
37];
static L55C35203FD1EDB12: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L093C2B52AEB6D3D4), locator: None }];
static L21E96DD5A8C46D88: [ClaimId; 2] = [
ClaimId(341),
ClaimId(356)];
static L41120D8C558621FA: [ClaimId; 2] = [
ClaimId(345),
ClaimId(350)];
static LD31BCCC7EF2DB10C: [ClaimId; 2] = [
ClaimId(345),
ClaimId(323)];
static L00254252A971485F: [u32; 1] = [
41];
static L029CDB6FAB2A9FCA: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L00254252A971485F), locator: None }];
static LB1BA1530AB810613: [ClaimId; 2] = [
ClaimId(372),
ClaimId(324)];
static L002C0652A9770119: [u32; 1] = [
43];
static LBF71053A61A7D9B0: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L002C0652A9770119), locator: None }];
static L00364652A97FC25E: [u32; 1] = [
44];
static L7EE1A1BCF045CA5D: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L00364652A97FC25E), locator: None }];
static L00330252A97D18FB: [u32; 1] = [
45];
static L9465F272F557AC08: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L00330252A97D18FB), locator: None }];
static L2007CE4CABE9BC7A: [ClaimId; 2] = [
ClaimId(352),
ClaimId(354)];
static L003A4652A983AB35: [u32; 1] = [
47];
static L212C604E62C035BE: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&L003A4652A983AB35), locator: None }];
static L4DE43508D8CF75D4: [ClaimId; 3] = [
ClaimId(300),
ClaimId(303),
ClaimId(341)];
static L828567DC2822D5A5: [ClaimId; 2] = [
ClaimId(341),
ClaimId(342)];
static LF715D952A432B518: [u32; 1] = [
51];
static LA67853FA3093BB9A: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LF715D952A432B518), locator: None }];
static LC55B6C7BB67F88E5: [ClaimId; 2] = [
ClaimId(307),
ClaimId(308)];
static LF708D952A4282ABC: [u32; 1] = [
55];
static LB8A2DC5C7FD985E3: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LF708D952A4282ABC), locator: None }];
static LC38E1D6D0F6DFAB6: [ClaimId; 1] = [
ClaimId(324)];
static L0792A59A927B62BF: [ClaimId; 2] = [
ClaimId(322),
ClaimId(323)];
static LAB3C4E70E1E6C76C: [ClaimId; 2] = [
ClaimId(332),
ClaimId(365)];
static LF7311952A449E990: [u32; 1] = [
59];
static L9D062D8E581AD7E8: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LF7311952A449E990), locator: None }];
static LEDF2B0529EE3E587: [u32; 1] = [
63];
static L3945A1227C10508A: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LEDF2B0529EE3E587), locator: None }];
static L6480612C374BCF9C: [ClaimId; 1] = [
ClaimId(78)];
static LEDFFB0529EEE6FE3: [u32; 1] = [
67];
static L32CA70C9E55C5655: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LEDFFB0529EEE6FE3), locator: None }];
static LC6C5D5FF03CA7766: [ClaimId; 3] = [
ClaimId(372),
ClaimId(374),
ClaimId(382)];
static LEE13F4529EFF8C79: [u32; 1] = [
69];
static L8FFF6D0AA3448F75: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LEE13F4529EFF8C79), locator: None }];
static LE69C8B529B1BC5FA: [u32; 1] = [
71];
static LFD7301E4A8C34254: [Citation; 1] = [
Citation { source: SourceId(1), lines: Table::fixed(&LE69C8B529B1BC5FA), locator: None }];
static L277A0471C81F8617: [Citation; 2] = [
Citation { source: SourceId(2), lines: Table::new(), locator: Some(Str::fixed("Operator breakdown")) },
Citation { source: SourceId(3), lines: Table::new(), locator: None }];
static LE8114945AECCD3D6: [Citation; 2] = [
Citation { source: SourceId(4), lines: Table::new(), locator: None },
Citation { source: SourceId(2), lines: Table::new(), locator: None }];
static L6FB9DF023877BC96: [Citation; 2] = [
Citation { source: SourceId(2), lines: Table::new(), locator: None },
Citation { source: SourceId(4), lines: Table::new(), locator: None }];
static LF02873C47D16954E: [Citation; 1] = [
Citation { source: SourceId(5), lines: Table::new(), locator: Some(Str::fixed("clause 9")) }];
static L2FA1A763D0974B4B: [Figure; 1] = [
Figure { what: Str::fixed("outgoing_stops"), amount: None, currency: None, per: None, percent: None, days: Some(0), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: None }];
static L7F331CC1631CBE78: [Figure; 1] = [
Figure { what: Str::fixed("incoming_stops"), amount: None, currency: None, per: None, percent: None, days: Some(7), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: None }];
static L6BCDC8CEF9155E4A: [Citation; 1] = [
Citation { source: SourceId(6), lines: Table::new(), locator: None }];
static LDF598DA3AC29A333: [Figure; 2] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("EUR")), per: None, percent: None, days: Some(180), months: None, top_up: Some(5.0), top_up_to: Some(5.0), after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-01-01")) },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("EUR")), per: None, percent: None, days: Some(365), months: None, top_up: Some(10.0), top_up_to: Some(35.0), after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-01-01")) }];
static LE3837B73EFB862E6: [Figure; 1] = [
Figure { what: Str::fixed("number_ends"), amount: None, currency: None, per: None, percent: None, days: Some(22), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: Some(Str::fixed("2024-01-01")) }];
static L70EA85A84CD5186F: [Citation; 1] = [
Citation { source: SourceId(7), lines: Table::new(), locator: Some(Str::fixed("clauses 3, 5, 6, 11, 12")) }];
static L740422724EFAF14A: [Figure; 1] = [
Figure { what: Str::fixed("validity"), amount: None, currency: None, per: None, percent: None, days: Some(30), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LFDF34E64B6C826FC: [Citation; 1] = [
Citation { source: SourceId(8), lines: Table::new(), locator: None }];
static LB54E2579CDA1250B: [Citation; 1] = [
Citation { source: SourceId(9), lines: Table::new(), locator: None }];
static L40D6C77BCC41A5D8: [Citation; 2] = [
Citation { source: SourceId(10), lines: Table::new(), locator: Some(Str::fixed("N.64(I)/2017")) },
Citation { source: SourceId(11), lines: Table::new(), locator: Some(Str::fixed("arts 15-16")) }];
static LA13DF9338C1AA639: [Citation; 1] = [
Citation { source: SourceId(12), lines: Table::new(), locator: None }];
static L875872B4EA33FB1A: [Citation; 1] = [
Citation { source: SourceId(13), lines: Table::new(), locator: None }];
static L1F9BAFE0AB4BBB43: [Citation; 1] = [
Citation { source: SourceId(14), lines: Table::new(), locator: None }];
static LDB6A04043FDBB197: [Citation; 2] = [
Citation { source: SourceId(15), lines: Table::new(), locator: None },
Citation { source: SourceId(16), lines: Table::new(), locator: None }];
static L83BA84B55555B42F: [Figure; 4] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("EUR")), per: None, percent: None, days: None, months: Some(4), top_up: Some(5.0), top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("EUR")), per: None, percent: None, days: None, months: Some(12), top_up: Some(15.0), top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("EUR")), per: None, percent: None, days: None, months: Some(24), top_up: Some(30.0), top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("reclaim_until"), amount: None, currency: None, per: None, percent: None, days: None, months: Some(2), top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: None }];
static L70B727925BF5E956: [Citation; 1] = [
Citation { source: SourceId(17), lines: Table::new(), locator: None }];
static L57C32BB3D5FF232F: [Citation; 1] = [
Citation { source: SourceId(18), lines: Table::new(), locator: None }];
static LB15A66E05DF1D722: [Figure; 1] = [
Figure { what: Str::fixed("activity_every"), amount: None, currency: None, per: None, percent: None, days: None, months: Some(6), top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static L9A268609211BF9AA: [Citation; 2] = [
Citation { source: SourceId(19), lines: Table::new(), locator: None },
Citation { source: SourceId(20), lines: Table::new(), locator: None }];
static LC3BBC48476AA46EA: [Figure; 2] = [
Figure { what: Str::fixed("use"), amount: Some(0.3), currency: Some(Str::fixed("GBP")), per: Some(Str::fixed("sms")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-08-14")) },
Figure { what: Str::fixed("activation"), amount: Some(10.0), currency: Some(Str::fixed("GBP")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-08-14")) }];
static L2559DD490C8C8F46: [Citation; 4] = [
Citation { source: SourceId(21), lines: Table::new(), locator: None },
Citation { source: SourceId(22), lines: Table::new(), locator: None },
Citation { source: SourceId(23), lines: Table::new(), locator: None },
Citation { source: SourceId(24), lines: Table::new(), locator: None }];
static LFB910717051DBBE7: [Citation; 1] = [
Citation { source: SourceId(25), lines: Table::new(), locator: None }];
static L65BC268DE0A65F15: [Figure; 2] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("HKD")), per: None, percent: None, days: Some(365), months: None, top_up: Some(50.0), top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("reclaim_until"), amount: None, currency: None, per: None, percent: None, days: Some(30), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: None }];
static L9928E5D1D030DE4A: [Citation; 1] = [
Citation { source: SourceId(26), lines: Table::new(), locator: None }];
static L7E88C644E11B4FE5: [Figure; 2] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("HKD")), per: None, percent: None, days: Some(180), months: None, top_up: Some(50.0), top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("HKD")), per: None, percent: None, days: Some(30), months: None, top_up: Some(10.0), top_up_to: Some(49.0), after: None, never: false, applies_to: None, date: None }];
static L899CE2DFB0351CA9: [Citation; 1] = [
Citation { source: SourceId(27), lines: Table::new(), locator: None }];
static L2B4E6B678DE3A6FC: [Citation; 1] = [
Citation { source: SourceId(28), lines: Table::new(), locator: None }];
static L719456417C4C124C: [Figure; 2] = [
Figure { what: Str::fixed("activity_every"), amount: Some(6.0), currency: Some(Str::fixed("HKD")), per: None, percent: None, days: Some(365), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2026-06-18")) },
Figure { what: Str::fixed("activation"), amount: Some(50.0), currency: Some(Str::fixed("HKD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2026-06-18")) }];
static LE2A9427CA4BCA50B: [Citation; 1] = [
Citation { source: SourceId(29), lines: Table::new(), locator: None }];
static LF5E3A9EFE0A4BEA8: [Figure; 3] = [
Figure { what: Str::fixed("min_top_up"), amount: Some(50.0), currency: Some(Str::fixed("HKD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(1000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(3000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("month")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static L94252A419D9C0095: [Citation; 1] = [
Citation { source: SourceId(30), lines: Table::new(), locator: None }];
static L62D40272CE660436: [Citation; 1] = [
Citation { source: SourceId(31), lines: Table::new(), locator: None }];
static LCE0A516364D6122A: [Figure; 1] = [
Figure { what: Str::fixed("cap"), amount: Some(520.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static L35A5CFEA4CB1A677: [Citation; 2] = [
Citation { source: SourceId(31), lines: Table::new(), locator: None },
Citation { source: SourceId(32), lines: Table::new(), locator: None }];
static LD4B2AB14FF182CFE: [Figure; 3] = [
Figure { what: Str::fixed("cap"), amount: Some(7999.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(100000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("intermediate level", "中级账户")), date: None },
Figure { what: Str::fixed("cap"), amount: Some(300000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("advanced level", "高级账户")), date: None }];
static LCD78D5B515A25F07: [Citation; 2] = [
Citation { source: SourceId(33), lines: Table::new(), locator: None },
Citation { source: SourceId(34), lines: Table::new(), locator: None }];
static L1AACF1060B269567: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(10000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-06-22")) },
Figure { what: Str::fixed("cap"), amount: Some(200000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-06-22")) }];
static LCAD42C6B50546E96: [Citation; 2] = [
Citation { source: SourceId(31), lines: Table::new(), locator: None },
Citation { source: SourceId(35), lines: Table::new(), locator: None }];
static L35189BD5E3E87A73: [Figure; 4] = [
Figure { what: Str::fixed("cap"), amount: Some(2000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(3000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(25000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(3000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("balance")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LDD81C2E012A03B97: [Citation; 1] = [
Citation { source: SourceId(36), lines: Table::new(), locator: None }];
static L8606FB48CE778BAE: [Citation; 1] = [
Citation { source: SourceId(39), lines: Table::new(), locator: None }];
static LA266DB21BE905C9A: [Citation; 1] = [
Citation { source: SourceId(40), lines: Table::new(), locator: None }];
static L5F450873F6123C47: [Citation; 2] = [
Citation { source: SourceId(37), lines: Table::new(), locator: None },
Citation { source: SourceId(38), lines: Table::new(), locator: None }];
static L343FE36A06E1E2E9: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(10000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-12-24")) },
Figure { what: Str::fixed("cap"), amount: Some(200000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-12-24")) }];
static L6AB70195CE35C2E2: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LD48EA1F3D4D97663), locator: None }];
static L6D749415B7E76CF1: [ClaimId; 1] = [
ClaimId(178)];
static L257D5CA0086B07CD: [ClaimId; 3] = [
ClaimId(372),
ClaimId(327),
ClaimId(310)];
static L07117F8EF9589222: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LD481A1F3D4CEEC07), locator: None }];
static L1F738BD1DCF88819: [ClaimId; 2] = [
ClaimId(184),
ClaimId(190)];
static L102B9B71022B4BA6: [ClaimId; 3] = [
ClaimId(184),
ClaimId(185),
ClaimId(187)];
static L888D24A66A5EDDCD: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LD4B0A5F3D4F66395), locator: None }];
static LAAABA4DA9375D6EF: [ClaimId; 1] = [
ClaimId(187)];
static L3D888853F7135F9A: [ClaimId; 2] = [
ClaimId(181),
ClaimId(183)];
static LD4EF15ACEE9BFF74: [ClaimId; 2] = [
ClaimId(187),
ClaimId(190)];
static L65AB6B15B3BE090A: [ClaimId; 1] = [
ClaimId(179)];
static LB35BD1DA98636FBE: [ClaimId; 1] = [
ClaimId(180)];
static L2491ABB838AE536A: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L1948C152B7716B6A), locator: None }];
static LA72899C956E642F7: [ClaimId; 1] = [
ClaimId(392)];
static L89B90661C4673DDB: [ClaimId; 4] = [
ClaimId(394),
ClaimId(306),
ClaimId(307),
ClaimId(374)];
static L9AA40E49EE217B96: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L195CBD52B7820DA8), locator: None }];
static LE8EA6731D1765563: [ClaimId; 3] = [
ClaimId(372),
ClaimId(374),
ClaimId(327)];
static L196ABD52B78E4B04: [u32; 1] = [
19];
static LF78ADDCC320B6E6B: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L196ABD52B78E4B04), locator: None }];
static LB955AFC961701A6D: [ClaimId; 1] = [
ClaimId(394)];
static L45D89FE377F25CFF: [ClaimId; 1] = [
ClaimId(194)];
static LFC0A2BE77D75F068: [ClaimId; 2] = [
ClaimId(323),
ClaimId(327)];
static L59220331541F918D: [ClaimId; 2] = [
ClaimId(327),
ClaimId(333)];
static LF2CBADAD72B077D6: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L109F5852B2898B55), locator: None }];
static LDAE026905FE2E011: [ClaimId; 2] = [
ClaimId(194),
ClaimId(324)];
static L6EE16421FA412046: [ClaimId; 2] = [
ClaimId(327),
ClaimId(314)];
static LD1B3180CE44FD633: [ClaimId; 3] = [
ClaimId(322),
ClaimId(323),
ClaimId(324)];
static L24A229BA313F642D: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L10919852B27DBAB9), locator: None }];
static LFF44F48B27F7007A: [ClaimId; 2] = [
ClaimId(323),
ClaimId(394)];
static LBBB6F06D0B3852A7: [ClaimId; 1] = [
ClaimId(323)];
static L7AADC752EB0CBF8C: [ClaimId; 3] = [
ClaimId(380),
ClaimId(323),
ClaimId(394)];
static L0A07152E5C226AA4: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L108A5452B277287F), locator: None }];
static LD65E3C37EA5FC65F: [ClaimId; 2] = [
ClaimId(193),
ClaimId(365)];
static L3C36D3782C8E2800: [ClaimId; 3] = [
ClaimId(372),
ClaimId(322),
ClaimId(341)];
static L83FB1883E1D273B7: [ClaimId; 3] = [
ClaimId(341),
ClaimId(396),
ClaimId(400)];
static L5904AB4BCD5FD8EB: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L09426F52AEBBB30E), locator: None }];
static L24A982808965AD41: [ClaimId; 2] = [
ClaimId(365),
ClaimId(366)];
static LE733042DA52BA007: [ClaimId; 3] = [
ClaimId(374),
ClaimId(376),
ClaimId(327)];
static LB1FB5A60C4F4B9BC: [ClaimId; 3] = [
ClaimId(350),
ClaimId(354),
ClaimId(359)];
static L09352F52AEB0BBF2: [u32; 1] = [
35];
static LAB3A549CFFFC81BB: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L09352F52AEB0BBF2), locator: None }];
static L09272F52AEA47E96: [u32; 1] = [
39];
static L8BDCD4C8C1C9A7A6: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L09272F52AEA47E96), locator: None }];
static LA95983F45A1D0DD8: [ClaimId; 2] = [
ClaimId(380),
ClaimId(322)];
static L552AC196A2118AE3: [ClaimId; 2] = [
ClaimId(399),
ClaimId(400)];
static LA19C8E280864B204: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L00254252A971485F), locator: None }];
static L3CFFB6E372E232A8: [ClaimId; 1] = [
ClaimId(195)];
static LBA94E37DE0CB68F7: [ClaimId; 3] = [
ClaimId(192),
ClaimId(193),
ClaimId(399)];
static LCEBDAB36C4F89361: [ClaimId; 3] = [
ClaimId(192),
ClaimId(193),
ClaimId(195)];
static L335CDF3F8570666A: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L00330252A97D18FB), locator: None }];
static L64A2B3E0A003F95B: [ClaimId; 2] = [
ClaimId(197),
ClaimId(192)];
static L580535E3827B5AF5: [ClaimId; 1] = [
ClaimId(192)];
static LC78A5BA51C9E6A5B: [ClaimId; 2] = [
ClaimId(192),
ClaimId(193)];
static LD30B67CDA1F69B84: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L003A4652A983AB35), locator: None }];
static L2C8628E369CAD6CA: [ClaimId; 1] = [
ClaimId(197)];
static L392E3C22BA8A3331: [ClaimId; 3] = [
ClaimId(197),
ClaimId(198),
ClaimId(399)];
static L04EE5266B2F7248D: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LF708D952A4282ABC), locator: None }];
static L851B915BC19033A0: [ClaimId; 2] = [
ClaimId(358),
ClaimId(361)];
static L546DE4F521306DAE: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LF7311952A449E990), locator: None }];
static LE3910B9064D1B188: [ClaimId; 2] = [
ClaimId(194),
ClaimId(327)];
static LB3E51CB5827AB2D8: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LEDF2B0529EE3E587), locator: None }];
static LFF19E5AAC447D790: [ClaimId; 3] = [
ClaimId(372),
ClaimId(322),
ClaimId(327)];
static L86D2E59C8FD5F7BF: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LEDFFB0529EEE6FE3), locator: None }];
static L3D628546FC3FEBFA: [ClaimId; 3] = [
ClaimId(334),
ClaimId(335),
ClaimId(341)];
static L7D2B69856B67DAEF: [ClaimId; 1] = [
ClaimId(312)];
static L35F7B85665869C70: [ClaimId; 2] = [
ClaimId(365),
ClaimId(332)];
static L0F7F344183221B82: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LE69C8B529B1BC5FA), locator: None }];
static LDAD51EFB5D4AAB99: [ClaimId; 4] = [
ClaimId(372),
ClaimId(300),
ClaimId(341),
ClaimId(343)];
static LE6AA8B529B280356: [u32; 1] = [
75];
static LA927456969C1C8AA: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LE6AA8B529B280356), locator: None }];
static LC23BD4C9668B3514: [ClaimId; 1] = [
ClaimId(397)];
static L5161A97F0A31F11C: [ClaimId; 1] = [
ClaimId(308)];
static LE6B78B529B328DB2: [u32; 1] = [
79];
static L6D9A65F64FF1647A: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&LE6B78B529B328DB2), locator: None }];
static L8287AE5B2CB2C872: [ClaimId; 3] = [
ClaimId(372),
ClaimId(322),
ClaimId(400)];
static LDCE3EE467373E9A9: [ClaimId; 5] = [
ClaimId(341),
ClaimId(342),
ClaimId(396),
ClaimId(400),
ClaimId(324)];
static L673E2E52E3998B9B: [u32; 1] = [
81];
static L2ADBF45B71D971D9: [Citation; 1] = [
Citation { source: SourceId(41), lines: Table::fixed(&L673E2E52E3998B9B), locator: None }];
static L7C7AAA9F9ED6F451: [Citation; 2] = [
Citation { source: SourceId(43), lines: Table::new(), locator: Some(Str::fixed("trial with three operators")) },
Citation { source: SourceId(42), lines: Table::new(), locator: None }];
static LD582497A6FF89699: [Citation; 2] = [
Citation { source: SourceId(47), lines: Table::new(), locator: None },
Citation { source: SourceId(48), lines: Table::new(), locator: None }];
static L1A7319CAB45C06CE: [Citation; 2] = [
Citation { source: SourceId(49), lines: Table::new(), locator: None },
Citation { source: SourceId(50), lines: Table::new(), locator: None }];
static L65107CEF5EEFA844: [Citation; 1] = [
Citation { source: SourceId(51), lines: Table::new(), locator: None }];
static LC77480DFB030336C: [Citation; 2] = [
Citation { source: SourceId(51), lines: Table::new(), locator: None },
Citation { source: SourceId(43), lines: Table::new(), locator: Some(Str::fixed("old method replaced")) }];
static LC5AF2A0913961858: [Citation; 4] = [
Citation { source: SourceId(44), lines: Table::new(), locator: None },
Citation { source: SourceId(43), lines: Table::new(), locator: None },
Citation { source: SourceId(45), lines: Table::new(), locator: None },
Citation { source: SourceId(46), lines: Table::new(), locator: None }];
static L802F5814159722E5: [Citation; 1] = [
Citation { source: SourceId(52), lines: Table::new(), locator: None }];
static L8D4E8941B229953C: [Figure; 1] = [
Figure { what: Str::fixed("validity_max"), amount: None, currency: None, per: None, percent: None, days: Some(365), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-11-09")) }];
static L440C04FD0A8B94C6: [Citation; 1] = [
Citation { source: SourceId(53), lines: Table::new(), locator: None }];
static L7F911C64E001EF8C: [Figure; 2] = [
Figure { what: Str::fixed("outgoing_stops"), amount: None, currency: None, per: None, percent: None, days: Some(0), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: Some(Str::fixed("2024-09-26")) },
Figure { what: Str::fixed("incoming_stops"), amount: None, currency: None, per: None, percent: None, days: Some(30), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: Some(Str::fixed("2024-09-26")) }];
static L6A7928608912D62F: [Figure; 1] = [
Figure { what: Str::fixed("reclaim_until"), amount: None, currency: None, per: None, percent: None, days: Some(175), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("incoming_stops")), never: false, applies_to: None, date: Some(Str::fixed("2024-09-26")) }];
static LA25637FB01A135F7: [Citation; 2] = [
Citation { source: SourceId(53), lines: Table::new(), locator: None },
Citation { source: SourceId(54), lines: Table::new(), locator: None }];
static LD2889732C6C2FD1F: [Figure; 2] = [
Figure { what: Str::fixed("validity_extension"), amount: Some(2000.0), currency: Some(Str::fixed("IDR")), per: None, percent: None, days: Some(5), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-09-26")) },
Figure { what: Str::fixed("validity_extension"), amount: Some(59000.0), currency: Some(Str::fixed("IDR")), per: None, percent: None, days: Some(180), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-09-26")) }];
static L169F6F83D97A1D67: [Citation; 1] = [
Citation { source: SourceId(54), lines: Table::new(), locator: None }];
static LA08FDC413EDB69EC: [Figure; 1] = [
Figure { what: Str::fixed("validity_extension"), amount: Some(115000.0), currency: Some(Str::fixed("IDR")), per: None, percent: None, days: Some(365), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2023-03-17")) }];
static LA5F62DF37360AB5B: [Citation; 1] = [
Citation { source: SourceId(135), lines: Table::new(), locator: None }];
static L109946C68B469B58: [Figure; 1] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("IDR")), per: None, percent: None, days: Some(7), months: None, top_up: Some(5000.0), top_up_to: Some(5000.0), after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-05-15")) }];
static L11E0044B48A5E512: [Citation; 1] = [
Citation { source: SourceId(48), lines: Table::new(), locator: None }];
static LB54D3CED2934E4F9: [Figure; 2] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("IDR")), per: None, percent: None, days: Some(7), months: None, top_up: Some(5000.0), top_up_to: Some(5000.0), after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-01-01")) },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: Some(Str::fixed("IDR")), per: None, percent: None, days: Some(120), months: None, top_up: Some(250000.0), top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-01-01")) }];
static L3AAA184D7FA81CC3: [Citation; 1] = [
Citation { source: SourceId(47), lines: Table::new(), locator: None }];
static LC6ECA314F325137B: [Citation; 1] = [
Citation { source: SourceId(55), lines: Table::new(), locator: Some(Str::fixed("PADG 21/18/2019, arts 18-19")) }];
static LA4AB4B4C84917E29: [Citation; 1] = [
Citation { source: SourceId(56), lines: Table::new(), locator: None }];
static LED91C6674E147817: [Citation; 2] = [
Citation { source: SourceId(57), lines: Table::new(), locator: None },
Citation { source: SourceId(58), lines: Table::new(), locator: None }];
static L465CD3D46240087C: [Citation; 1] = [
Citation { source: SourceId(59), lines: Table::new(), locator: None }];
static L8A972C44BD5798C0: [Citation; 1] = [
Citation { source: SourceId(60), lines: Table::new(), locator: None }];
static L322C91B6A390906D: [Citation; 2] = [
Citation { source: SourceId(61), lines: Table::new(), locator: None },
Citation { source: SourceId(62), lines: Table::new(), locator: None }];
static L8383DAA3E92E2148: [Figure; 1] = [
Figure { what: Str::fixed("threshold"), amount: Some(25000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("month")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2019-02-04")) }];
static LD693E59D8F5E8BE5: [Citation; 2] = [
Citation { source: SourceId(63), lines: Table::new(), locator: None },
Citation { source: SourceId(64), lines: Table::new(), locator: None }];
static L212BC6815B95CF4B: [Citation; 1] = [
Citation { source: SourceId(65), lines: Table::new(), locator: None }];
static L0D9FBECD869C22BE: [Citation; 1] = [
Citation { source: SourceId(66), lines: Table::new(), locator: None }];
static L6C5036AF30B552FE: [Figure; 2] = [
Figure { what: Str::fixed("activity_every"), amount: None, currency: None, per: None, percent: None, days: Some(180), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("reclaim_until"), amount: None, currency: None, per: None, percent: None, days: Some(30), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: None }];
static LF9D7AC50CCEF621D: [Citation; 1] = [
Citation { source: SourceId(67), lines: Table::new(), locator: None }];
static LA688BA72C8D0FD08: [Citation; 1] = [
Citation { source: SourceId(68), lines: Table::new(), locator: None }];
static L751FCA9758B000ED: [Figure; 3] = [
Figure { what: Str::fixed("cap"), amount: Some(1000.0), currency: Some(Str::fixed("MOP")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2021-05-10")) },
Figure { what: Str::fixed("cap"), amount: Some(25000.0), currency: Some(Str::fixed("MOP")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2021-05-10")) },
Figure { what: Str::fixed("cap"), amount: Some(3000.0), currency: Some(Str::fixed("MOP")), per: Some(Str::fixed("balance")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2021-05-10")) }];
static L9A0F9B4E96C58B27: [Citation; 1] = [
Citation { source: SourceId(69), lines: Table::new(), locator: None }];
static L647A952489F0073D: [Figure; 1] = [
Figure { what: Str::fixed("validity"), amount: None, currency: None, per: None, percent: None, days: None, months: Some(3), top_up: None, top_up_to: None, after: Some(Str::fixed("registration")), never: false, applies_to: None, date: Some(Str::fixed("2026-02-26")) }];
static LD81432BBB1D6DBD1: [Citation; 1] = [
Citation { source: SourceId(70), lines: Table::new(), locator: None }];
static L1D793C8F3DF2CB32: [Citation; 1] = [
Citation { source: SourceId(71), lines: Table::new(), locator: None }];
static L7C9C05E0A50B4590: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LD48EA1F3D4D97663), locator: None }];
static L18DB974EE304CE74: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LD481A1F3D4CEEC07), locator: None }];
static LC4660AD8AD5CF039: [ClaimId; 3] = [
ClaimId(347),
ClaimId(253),
ClaimId(255)];
static L05924D07FE7C3694: [ClaimId; 3] = [
ClaimId(253),
ClaimId(255),
ClaimId(256)];
static L4C865CD64C5F2BC3: [ClaimId; 3] = [
ClaimId(258),
ClaimId(262),
ClaimId(313)];
static LB72381E2CF606757: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LD4B0A5F3D4F66395), locator: None }];
static L60B3DC50952566DC: [ClaimId; 2] = [
ClaimId(252),
ClaimId(256)];
static L9716683166970DB5: [ClaimId; 3] = [
ClaimId(262),
ClaimId(378),
ClaimId(312)];
static L2777618A0172E0DA: [ClaimId; 1] = [
ClaimId(258)];
static L4B8096B5BF8F5CB8: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L1948C152B7716B6A), locator: None }];
static LE0DEADA25D3F31A3: [ClaimId; 1] = [
ClaimId(266)];
static LD83B84A2585C29FC: [ClaimId; 1] = [
ClaimId(267)];
static L0EB671D8A7E7C7A4: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L195CBD52B7820DA8), locator: None }];
static L76FAD34AC1170422: [ClaimId; 2] = [
ClaimId(372),
ClaimId(374)];
static L111C129A9821590E: [ClaimId; 2] = [
ClaimId(322),
ClaimId(324)];
static LC4D8F5973E31F445: [ClaimId; 1] = [
ClaimId(372)];
static LEE31837B50236F66: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L1955C152B77BF5C6), locator: None }];
static L10989452B283D29B: [u32; 1] = [
23];
static L788D322F937BCD97: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L10989452B283D29B), locator: None }];
static LB59620A244BD1668: [ClaimId; 1] = [
ClaimId(263)];
static LA3A1989AB662D533: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L10919852B27DBAB9), locator: None }];
static L108E5852B27B1822: [u32; 1] = [
26];
static L876D22CC1A540B19: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L108E5852B27B1822), locator: None }];
static L1D5BE3B68E7F97AD: [ClaimId; 2] = [
ClaimId(263),
ClaimId(255)];
static LEE772726703C3FC2: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L108A5452B277287F), locator: None }];
static L10839852B2717D5D: [u32; 1] = [
29];
static LDFF3B24C87B0E7B9: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L10839852B2717D5D), locator: None }];
static L741A5B43F50ECEED: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L09352F52AEB0BBF2), locator: None }];
static LCB4CE89FB7C6C8EC: [ClaimId; 2] = [
ClaimId(378),
ClaimId(312)];
static LF922ECC36171546F: [ClaimId; 3] = [
ClaimId(385),
ClaimId(310),
ClaimId(341)];
static LF309FD84A1C21B1E: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L093C2B52AEB6D3D4), locator: None }];
static L26EDDE09D99475CC: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L002C0652A9770119), locator: None }];
static L4892DE084EA322F9: [ClaimId; 2] = [
ClaimId(361),
ClaimId(362)];
static LB45F9F97351AF78F: [ClaimId; 1] = [
ClaimId(374)];
static L003D0252A9856D80: [u32; 1] = [
46];
static LB6673CA3472C8CFE: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L003D0252A9856D80), locator: None }];
static LC7F876A24F73370E: [ClaimId; 1] = [
ClaimId(265)];
static L8687797C083EDAEA: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L003A4652A983AB35), locator: None }];
static L000E0652A95E038A: [u32; 1] = [
48];
static L5963792CF92D4961: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&L000E0652A95E038A), locator: None }];
static LF7131D52A430F2CD: [u32; 1] = [
50];
static L43A31DDC622479C1: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LF7131D52A430F2CD), locator: None }];
static L2A84FA8E5A6D5EF5: [ClaimId; 1] = [
ClaimId(361)];
static LF6FE1952A41E8FF7: [u32; 1] = [
56];
static L854325608565E277: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LF6FE1952A41E8FF7), locator: None }];
static LB9240D8FE3065CC4: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LF7311952A449E990), locator: None }];
static LEDF5F4529EE68EEA: [u32; 1] = [
62];
static L10E38ADC23EB6F46: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LEDF5F4529EE68EEA), locator: None }];
static LEE17F0529F036E84: [u32; 1] = [
68];
static LA0E2F8628AC0707D: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LEE17F0529F036E84), locator: None }];
static L0F7978D2F43D5E38: [ClaimId; 3] = [
ClaimId(263),
ClaimId(378),
ClaimId(361)];
static LE69987529B198957: [u32; 1] = [
70];
static L18519AE2949816AA: [Citation; 1] = [
Citation { source: SourceId(72), lines: Table::fixed(&LE69987529B198957), locator: None }];
static L980776B4308BE794: [ClaimId; 2] = [
ClaimId(310),
ClaimId(343)];
static LFDF1DDF83B51D730: [Citation; 1] = [
Citation { source: SourceId(73), lines: Table::new(), locator: None }];
static L6D146DA45690080D: [Citation; 1] = [
Citation { source: SourceId(74), lines: Table::new(), locator: None }];
static L2FD94A13E4B6E0F9: [Figure; 1] = [
Figure { what: Str::fixed("incoming_stops"), amount: None, currency: None, per: None, percent: None, days: Some(360), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("last_top_up")), never: false, applies_to: None, date: None }];
static L846A4FF22BF2BC73: [Figure; 2] = [
Figure { what: Str::fixed("min_top_up"), amount: Some(10.0), currency: Some(Str::fixed("NZD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("in the app, some plans", "部分套餐在应用内")), date: None },
Figure { what: Str::fixed("min_top_up"), amount: Some(20.0), currency: Some(Str::fixed("NZD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("otherwise", "其余")), date: None }];
static LB6B67C0AED94AFEE: [Citation; 1] = [
Citation { source: SourceId(75), lines: Table::new(), locator: None }];
static L5F45B7D0A7CB4A77: [Figure; 1] = [
Figure { what: Str::fixed("credit_ends"), amount: None, currency: Some(Str::fixed("NZD")), per: None, percent: None, days: Some(365), months: None, top_up: Some(10.0), top_up_to: None, after: Some(Str::fixed("last_top_up")), never: false, applies_to: None, date: None }];
static L36B57632B442E17B: [Citation; 1] = [
Citation { source: SourceId(76), lines: Table::new(), locator: None }];
static L34C7577F28C873CE: [Figure; 1] = [
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: None, per: None, percent: None, days: None, months: Some(12), top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2016-06-10")) }];
static L01A898B765C09176: [Figure; 1] = [
Figure { what: Str::fixed("reclaim_until"), amount: None, currency: Some(Str::fixed("NZD")), per: None, percent: None, days: None, months: Some(1), top_up: Some(5.0), top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: Some(Str::fixed("2016-06-10")) }];
static LF572A3F3C0D877EC: [Citation; 1] = [
Citation { source: SourceId(77), lines: Table::new(), locator: None }];
static LBE155A247D3A5685: [Figure; 2] = [
Figure { what: Str::fixed("validity_new"), amount: None, currency: None, per: None, percent: None, days: Some(720), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-01-01")) },
Figure { what: Str::fixed("validity_after_top_up"), amount: None, currency: None, per: None, percent: None, days: Some(360), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-01-01")) }];
static LE919CB49DE02B271: [Figure; 1] = [
Figure { what: Str::fixed("reclaim_until"), amount: None, currency: None, per: None, percent: None, days: Some(0), months: None, top_up: None, top_up_to: None, after: Some(Str::fixed("expiry")), never: false, applies_to: None, date: Some(Str::fixed("2025-01-01")) }];
static L7622960BE213375C: [Citation; 2] = [
Citation { source: SourceId(78), lines: Table::new(), locator: None },
Citation { source: SourceId(74), lines: Table::new(), locator: None }];
static L8CD608B2CB24E3DE: [Citation; 2] = [
Citation { source: SourceId(79), lines: Table::new(), locator: None },
Citation { source: SourceId(75), lines: Table::new(), locator: None }];
static LD97B6CB15A3657FD: [Citation; 2] = [
Citation { source: SourceId(80), lines: Table::new(), locator: None },
Citation { source: SourceId(81), lines: Table::new(), locator: None }];
static LE446DAC0A70D19FD: [Citation; 2] = [
Citation { source: SourceId(82), lines: Table::new(), locator: None },
Citation { source: SourceId(83), lines: Table::new(), locator: None }];
static LBDFE05D22D6E89AD: [Citation; 2] = [
Citation { source: SourceId(84), lines: Table::new(), locator: None },
Citation { source: SourceId(85), lines: Table::new(), locator: None }];
static L8775BE8BE37AC63D: [Citation; 2] = [
Citation { source: SourceId(86), lines: Table::new(), locator: None },
Citation { source: SourceId(87), lines: Table::new(), locator: None }];
static LEB25DCB9CCCD7D7E: [Citation; 1] = [
Citation { source: SourceId(88), lines: Table::new(), locator: None }];
static L5FEAA231663D2876: [Citation; 2] = [
Citation { source: SourceId(89), lines: Table::new(), locator: None },
Citation { source: SourceId(90), lines: Table::new(), locator: None }];
static L434AB9018E66FD0F: [Citation; 2] = [
Citation { source: SourceId(90), lines: Table::new(), locator: None },
Citation { source: SourceId(91), lines: Table::new(), locator: None }];
static LD63216D090413DAA: [Citation; 1] = [
Citation { source: SourceId(143), lines: Table::new(), locator: None }];
static L54B4918C0ED41BB7: [Citation; 2] = [
Citation { source: SourceId(93), lines: Table::new(), locator: None },
Citation { source: SourceId(94), lines: Table::new(), locator: None }];
static L1FC07A8831478DA1: [Citation; 1] = [
Citation { source: SourceId(92), lines: Table::new(), locator: None }];
static L328146AC73422287: [Citation; 2] = [
Citation { source: SourceId(95), lines: Table::new(), locator: None },
Citation { source: SourceId(96), lines: Table::new(), locator: None }];
static L59789F7CB9E3441A: [Figure; 1] = [
Figure { what: Str::fixed("fee"), amount: None, currency: None, per: Some(Str::fixed("payment")), percent: Some(10.0), days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-12-02")) }];
static L14E614BDA14BC39D: [Citation; 1] = [
Citation { source: SourceId(96), lines: Table::new(), locator: None }];
static L28AE273A5AF8843E: [Citation; 1] = [
Citation { source: SourceId(97), lines: Table::new(), locator: None }];
static LB51E03BB6B21ECA7: [Citation; 1] = [
Citation { source: SourceId(98), lines: Table::new(), locator: None }];
static L79FC114D0207B8AC: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(50000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-11-07")) },
Figure { what: Str::fixed("cap"), amount: Some(300000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-11-07")) }];
static LC19722DF9D2D5E88: [Citation; 1] = [
Citation { source: SourceId(99), lines: Table::new(), locator: None }];
static L5597EB100F8EC503: [Citation; 1] = [
Citation { source: SourceId(100), lines: Table::new(), locator: None }];
static LCD2007BA949E00C1: [Figure; 1] = [
Figure { what: Str::fixed("validity_max"), amount: None, currency: None, per: None, percent: None, days: None, months: Some(12), top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LC93B852D803E2AD4: [Citation; 1] = [
Citation { source: SourceId(101), lines: Table::new(), locator: None }];
static L8E09B39D9349F8A2: [Figure; 1] = [
Figure { what: Str::fixed("cap"), amount: Some(3000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2023-11-08")) }];
static LE8E5A96EF2200B5F: [Citation; 2] = [
Citation { source: SourceId(102), lines: Table::new(), locator: None },
Citation { source: SourceId(103), lines: Table::new(), locator: None }];
static LCABC713ED275629A: [Citation; 1] = [
Citation { source: SourceId(198), lines: Table::new(), locator: None }];
static LE4442AF599348084: [ClaimId; 1] = [
ClaimId(281)];
static L190F191BD57493F7: [Citation; 1] = [
Citation { source: SourceId(104), lines: Table::new(), locator: None }];
static L4C5FC85318579958: [Citation; 1] = [
Citation { source: SourceId(105), lines: Table::new(), locator: None }];
static L85EB382561384F47: [Citation; 2] = [
Citation { source: SourceId(106), lines: Table::new(), locator: None },
Citation { source: SourceId(107), lines: Table::new(), locator: None }];
static L2388BCEAB5C606FD: [Figure; 1] = [
Figure { what: Str::fixed("renewal"), amount: Some(3.0), currency: Some(Str::fixed("USD")), per: None, percent: None, days: Some(30), months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static L40B014F1A927149B: [Citation; 1] = [
Citation { source: SourceId(108), lines: Table::new(), locator: None }];
static L4D7BB7CB234100B9: [Figure; 3] = [
Figure { what: Str::fixed("top_up"), amount: Some(5.0), currency: Some(Str::fixed("USD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("top_up"), amount: Some(10.0), currency: Some(Str::fixed("USD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("top_up"), amount: Some(20.0), currency: Some(Str::fixed("USD")), per: None, percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LD639AB4ACC27BD23: [Figure; 1] = [
Figure { what: Str::fixed("renewal"), amount: Some(5.0), currency: Some(Str::fixed("USD")), per: None, percent: None, days: None, months: Some(1), top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2026-06-18")) }];
static L7DF9D5C418A6A70C: [Citation; 1] = [
Citation { source: SourceId(109), lines: Table::new(), locator: None }];
static L33E1330E52F7CF6E: [Citation; 2] = [
Citation { source: SourceId(110), lines: Table::new(), locator: None },
Citation { source: SourceId(233), lines: Table::new(), locator: None }];
static L0C8AD343E549B709: [Citation; 1] = [
Citation { source: SourceId(111), lines: Table::new(), locator: None }];
static L38D155F0A79E7628: [Citation; 1] = [
Citation { source: SourceId(112), lines: Table::new(), locator: None }];
static L69BE383F2FA14845: [Citation; 1] = [
Citation { source: SourceId(115), lines: Table::new(), locator: None }];
static L087AEFF834260B8D: [Citation; 2] = [
Citation { source: SourceId(113), lines: Table::new(), locator: None },
Citation { source: SourceId(114), lines: Table::new(), locator: None }];
static L8C46912790D11324: [Citation; 1] = [
Citation { source: SourceId(116), lines: Table::new(), locator: None }];
static L759C975BCA32676D: [Citation; 2] = [
Citation { source: SourceId(117), lines: Table::new(), locator: None },
Citation { source: SourceId(147), lines: Table::new(), locator: None }];
static L4965475FBB52E24F: [Citation; 2] = [
Citation { source: SourceId(118), lines: Table::new(), locator: None },
Citation { source: SourceId(119), lines: Table::new(), locator: None }];
static LB40B50EDC0F06B61: [Citation; 1] = [
Citation { source: SourceId(120), lines: Table::new(), locator: None }];
static LC2748FE721C40D42: [Citation; 1] = [
Citation { source: SourceId(121), lines: Table::new(), locator: None }];
static L036F1058018E8EB0: [Citation; 3] = [
Citation { source: SourceId(122), lines: Table::new(), locator: None },
Citation { source: SourceId(124), lines: Table::new(), locator: None },
Citation { source: SourceId(123), lines: Table::new(), locator: None }];
static L934E28F90E00302E: [Citation; 1] = [
Citation { source: SourceId(150), lines: Table::new(), locator: None }];
static LC2503990639D5EFE: [Citation; 1] = [
Citation { source: SourceId(125), lines: Table::new(), locator: None }];
static L6E9195767DC60267: [Citation; 2] = [
Citation { source: SourceId(126), lines: Table::new(), locator: None },
Citation { source: SourceId(127), lines: Table::new(), locator: None }];
static L96E4108FEFBDC129: [Citation; 1] = [
Citation { source: SourceId(128), lines: Table::new(), locator: None }];
static LA67013820FB982CA: [Citation; 1] = [
Citation { source: SourceId(129), lines: Table::new(), locator: None }];
static LCFE208906CAAA7D9: [Citation; 2] = [
Citation { source: SourceId(199), lines: Table::new(), locator: None },
Citation { source: SourceId(130), lines: Table::new(), locator: None }];
static L3C201D1AE1CA1B43: [Figure; 1] = [
Figure { what: Str::fixed("cap"), amount: Some(2000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("balance")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2019-11-05")) }];
static L650A59641587C7AF: [Citation; 1] = [
Citation { source: SourceId(131), lines: Table::new(), locator: None }];
static L0418C98EB3D22812: [Citation; 1] = [
Citation { source: SourceId(132), lines: Table::new(), locator: None }];
static LDA08FC05B3431FE6: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(2000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-14")) },
Figure { what: Str::fixed("cap"), amount: Some(5000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("day")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-14")) }];
static L6A82C3ACD2F8D5B0: [Citation; 2] = [
Citation { source: SourceId(150), lines: Table::new(), locator: None },
Citation { source: SourceId(165), lines: Table::new(), locator: None }];
static L417BAF88A5FE5C37: [Citation; 3] = [
Citation { source: SourceId(191), lines: Table::new(), locator: None },
Citation { source: SourceId(169), lines: Table::new(), locator: None },
Citation { source: SourceId(150), lines: Table::new(), locator: None }];
static LE5A7CC1C86716B51: [Citation; 2] = [
Citation { source: SourceId(133), lines: Table::new(), locator: None },
Citation { source: SourceId(134), lines: Table::new(), locator: None }];
static L3BF2172FD63D58B3: [Citation; 2] = [
Citation { source: SourceId(136), lines: Table::new(), locator: None },
Citation { source: SourceId(137), lines: Table::new(), locator: None }];
static L49E7CAEB985F7436: [Citation; 3] = [
Citation { source: SourceId(138), lines: Table::new(), locator: None },
Citation { source: SourceId(171), lines: Table::new(), locator: None },
Citation { source: SourceId(139), lines: Table::new(), locator: None }];
static LFC7008A99B8396A7: [Citation; 2] = [
Citation { source: SourceId(140), lines: Table::new(), locator: None },
Citation { source: SourceId(141), lines: Table::new(), locator: None }];
static L5C92B046C3526B69: [Citation; 2] = [
Citation { source: SourceId(142), lines: Table::new(), locator: None },
Citation { source: SourceId(141), lines: Table::new(), locator: None }];
static LE84E2A0D85E6DFAB: [Citation; 1] = [
Citation { source: SourceId(203), lines: Table::new(), locator: None }];
static L713828BABC74B1A4: [Citation; 1] = [
Citation { source: SourceId(145), lines: Table::new(), locator: None }];
static L4EAFCFD25B44E6C5: [Citation; 1] = [
Citation { source: SourceId(146), lines: Table::new(), locator: None }];
static LA7DE12D3D03825E5: [Citation; 2] = [
Citation { source: SourceId(143), lines: Table::new(), locator: None },
Citation { source: SourceId(144), lines: Table::new(), locator: None }];
static L7EF4514581F9F926: [Citation; 1] = [
Citation { source: SourceId(147), lines: Table::new(), locator: None }];
static LFC3E8496662C4615: [Citation; 1] = [
Citation { source: SourceId(150), lines: Table::new(), locator: Some(Str::fixed("mobile payment")) }];
static LD4B533B1BD3DAECA: [Citation; 1] = [
Citation { source: SourceId(192), lines: Table::new(), locator: Some(Str::fixed("item II")) }];
static LC9698658E174AFB4: [Citation; 2] = [
Citation { source: SourceId(151), lines: Table::new(), locator: None },
Citation { source: SourceId(150), lines: Table::new(), locator: Some(Str::fixed("mobile payment")) }];
static L398C7002AE96714D: [Citation; 1] = [
Citation { source: SourceId(151), lines: Table::new(), locator: None }];
static L5FC57AE1D17E1DCE: [Citation; 3] = [
Citation { source: SourceId(191), lines: Table::new(), locator: Some(Str::fixed("Notes for binding, item 1")) },
Citation { source: SourceId(192), lines: Table::new(), locator: Some(Str::fixed("notes on cards issued abroad, item 1")) },
Citation { source: SourceId(149), lines: Table::new(), locator: Some(Str::fixed("Linking Your Foreign Credit Card")) }];
static LEC6E67A74D378864: [Citation; 1] = [
Citation { source: SourceId(191), lines: Table::new(), locator: Some(Str::fixed("Notes for binding, item 2")) }];
static L93697B961C0C10C6: [Figure; 2] = [
Figure { what: Str::fixed("threshold"), amount: Some(200.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-04-24")) },
Figure { what: Str::fixed("fee"), amount: None, currency: None, per: Some(Str::fixed("payment")), percent: Some(3.0), days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-04-24")) }];
static L0677C0C3C97A8D2C: [Citation; 1] = [
Citation { source: SourceId(152), lines: Table::new(), locator: None }];
static L26F7A9CA29AB4FBB: [Citation; 1] = [
Citation { source: SourceId(153), lines: Table::new(), locator: None }];
static LDF7212AF504D8DAA: [Citation; 2] = [
Citation { source: SourceId(147), lines: Table::new(), locator: None },
Citation { source: SourceId(148), lines: Table::new(), locator: Some(Str::fixed("step 09, kinds of papers")) }];
static L772827F1E83D8172: [Citation; 1] = [
Citation { source: SourceId(154), lines: Table::new(), locator: None }];
static LCF1DE9ABE06A7865: [Citation; 1] = [
Citation { source: SourceId(155), lines: Table::new(), locator: Some(Str::fixed("card linking, step 5")) }];
static L92157A89E4A43A70: [Citation; 1] = [
Citation { source: SourceId(156), lines: Table::new(), locator: Some(Str::fixed("section 2")) }];
static LCF3AC23BE12BB98F: [Citation; 1] = [
Citation { source: SourceId(157), lines: Table::new(), locator: None }];
static LAC7A7CB9B4413A2C: [Citation; 2] = [
Citation { source: SourceId(158), lines: Table::new(), locator: None },
Citation { source: SourceId(147), lines: Table::new(), locator: None }];
static LC2A2FBE7C2BB09E4: [Citation; 1] = [
Citation { source: SourceId(232), lines: Table::new(), locator: Some(Str::fixed("How to Use Mobile Payment")) }];
static LA16C57F1DD24A515: [Citation; 1] = [
Citation { source: SourceId(159), lines: Table::new(), locator: None }];
static L817DBFF12C315458: [Citation; 2] = [
Citation { source: SourceId(159), lines: Table::new(), locator: None },
Citation { source: SourceId(160), lines: Table::new(), locator: None }];
static L891B78B64F5A6186: [Citation; 1] = [
Citation { source: SourceId(161), lines: Table::new(), locator: None }];
static L7A245730DCDE7439: [Citation; 1] = [
Citation { source: SourceId(162), lines: Table::new(), locator: Some(Str::fixed("answer on article 31 of the Anti-Telecom and Online Fraud Law")) }];
static L7E0116D5184E60F5: [Citation; 2] = [
Citation { source: SourceId(163), lines: Table::new(), locator: Some(Str::fixed("article 3")) },
Citation { source: SourceId(164), lines: Table::new(), locator: None }];
static LC8B580C9712FC68A: [Citation; 1] = [
Citation { source: SourceId(165), lines: Table::new(), locator: None }];
static L4234A206B233EF27: [Citation; 1] = [
Citation { source: SourceId(166), lines: Table::new(), locator: None }];
static L61D4B157184ADF69: [Citation; 2] = [
Citation { source: SourceId(167), lines: Table::new(), locator: None },
Citation { source: SourceId(168), lines: Table::new(), locator: None }];
static LB5C4C585A20A86BE: [Citation; 1] = [
Citation { source: SourceId(169), lines: Table::new(), locator: None }];
static L2F17EEC9DD644C25: [Citation; 3] = [
Citation { source: SourceId(170), lines: Table::new(), locator: None },
Citation { source: SourceId(171), lines: Table::new(), locator: None },
Citation { source: SourceId(172), lines: Table::new(), locator: Some(Str::fixed("src/content/posts/hahaSIM-Unboxing-Review.md")) }];
static L8D66130C72D4AE44: [Citation; 1] = [
Citation { source: SourceId(189), lines: Table::new(), locator: None }];
static L1BFD086720866C83: [Figure; 1] = [
Figure { what: Str::fixed("rate"), amount: Some(7.1057), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("USD")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2025-09-23")) }];
static L8CDB8E8C26501275: [Citation; 1] = [
Citation { source: SourceId(173), lines: Table::new(), locator: None }];
static LBC05878063DE6F5E: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(1000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-01")) },
Figure { what: Str::fixed("cap"), amount: Some(10000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-01")) }];
static LDFADC38A35E9CE00: [Citation; 2] = [
Citation { source: SourceId(173), lines: Table::new(), locator: None },
Citation { source: SourceId(191), lines: Table::new(), locator: Some(Str::fixed("Notes for binding, item 3")) }];
static LA8B3E07B3F515706: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(5000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-01")) },
Figure { what: Str::fixed("cap"), amount: Some(50000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-01")) }];
static L31515FE643FB37D8: [Citation; 1] = [
Citation { source: SourceId(174), lines: Table::new(), locator: None }];
static L74BFD72220F83027: [Figure; 1] = [
Figure { what: Str::fixed("cap"), amount: Some(500.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-03-08")) }];
static LA2CDBE13A3FEC3B7: [Figure; 3] = [
Figure { what: Str::fixed("cap"), amount: Some(2000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("without a document", "不登记证件")), date: Some(Str::fixed("2024-03-08")) },
Figure { what: Str::fixed("cap"), amount: Some(5000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("with a document", "登记证件")), date: Some(Str::fixed("2024-03-08")) },
Figure { what: Str::fixed("cap"), amount: Some(50000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("with a document", "登记证件")), date: Some(Str::fixed("2024-03-08")) }];
static L8DAB558704E8C2DD: [Citation; 2] = [
Citation { source: SourceId(175), lines: Table::new(), locator: None },
Citation { source: SourceId(147), lines: Table::new(), locator: None }];
static LE11CEC8D3328EB0C: [Citation; 2] = [
Citation { source: SourceId(193), lines: Table::new(), locator: None },
Citation { source: SourceId(175), lines: Table::new(), locator: None }];
static L0C94AC5ACAD1255A: [Citation; 1] = [
Citation { source: SourceId(176), lines: Table::new(), locator: None }];
static L868D1DE7D654A007: [Figure; 3] = [
Figure { what: Str::fixed("cap"), amount: Some(1000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("lifetime")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("class I account", "一类账户")), date: Some(Str::fixed("2015-12-28")) },
Figure { what: Str::fixed("cap"), amount: Some(100000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("class II account", "二类账户")), date: Some(Str::fixed("2015-12-28")) },
Figure { what: Str::fixed("cap"), amount: Some(200000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: Some(Text::fixed("class III account", "三类账户")), date: Some(Str::fixed("2015-12-28")) }];
static LC4E5F80FC3F96579: [Citation; 1] = [
Citation { source: SourceId(177), lines: Table::new(), locator: None }];
static L30C81ABCC17D1243: [Citation; 3] = [
Citation { source: SourceId(178), lines: Table::new(), locator: None },
Citation { source: SourceId(154), lines: Table::new(), locator: None },
Citation { source: SourceId(157), lines: Table::new(), locator: None }];
static LF95B0078551BEA30: [Citation; 2] = [
Citation { source: SourceId(179), lines: Table::new(), locator: None },
Citation { source: SourceId(180), lines: Table::new(), locator: None }];
static L6EB269F176250E7C: [Citation; 1] = [
Citation { source: SourceId(181), lines: Table::new(), locator: None }];
static LC9E1D61A227C9753: [Citation; 3] = [
Citation { source: SourceId(183), lines: Table::new(), locator: None },
Citation { source: SourceId(176), lines: Table::new(), locator: None },
Citation { source: SourceId(182), lines: Table::new(), locator: None }];
static L56246547597F521F: [Citation; 1] = [
Citation { source: SourceId(184), lines: Table::new(), locator: None }];
static L25A1AC84D4CAB31B: [Citation; 1] = [
Citation { source: SourceId(179), lines: Table::new(), locator: None }];
static L6B8FD1AB2AC2BE8E: [Citation; 2] = [
Citation { source: SourceId(40), lines: Table::new(), locator: None },
Citation { source: SourceId(190), lines: Table::new(), locator: None }];
static L4BB74D45A9408200: [Citation; 1] = [
Citation { source: SourceId(185), lines: Table::new(), locator: None }];
static L34A273A6679EB8FC: [Citation; 1] = [
Citation { source: SourceId(186), lines: Table::new(), locator: Some(Str::fixed("1.2, 2.1 and 7")) }];
static L773CEEE5EAB67F1D: [Citation; 1] = [
Citation { source: SourceId(186), lines: Table::new(), locator: Some(Str::fixed("2.1.2")) }];
static L440D1553E0996990: [Citation; 1] = [
Citation { source: SourceId(186), lines: Table::new(), locator: Some(Str::fixed("2.1.1")) }];
static LDC096D5D64D6F414: [Figure; 1] = [
Figure { what: Str::fixed("cap"), amount: Some(50000.0), currency: Some(Str::fixed("USD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2026-11-22")) }];
static L030847065553B432: [Citation; 3] = [
Citation { source: SourceId(187), lines: Table::new(), locator: None },
Citation { source: SourceId(102), lines: Table::new(), locator: None },
Citation { source: SourceId(179), lines: Table::new(), locator: None }];
static LE429B28E32472B1D: [ClaimId; 1] = [
ClaimId(369)];
static LEB4C4CA8B7A576F3: [Citation; 1] = [
Citation { source: SourceId(188), lines: Table::new(), locator: None }];
static L5852E058A4486746: [Citation; 1] = [
Citation { source: SourceId(191), lines: Table::new(), locator: Some(Str::fixed("Mobile Payment, item I")) }];
static LD7BDDA1FFDAAE85B: [Citation; 1] = [
Citation { source: SourceId(192), lines: Table::new(), locator: Some(Str::fixed("item I")) }];
static L9B272A3DBE408AAF: [Citation; 1] = [
Citation { source: SourceId(193), lines: Table::new(), locator: None }];
static L1EEC58EF00ACC8CE: [Citation; 1] = [
Citation { source: SourceId(194), lines: Table::new(), locator: None }];
static LC3B9CFF6052397AD: [Citation; 2] = [
Citation { source: SourceId(195), lines: Table::new(), locator: None },
Citation { source: SourceId(196), lines: Table::new(), locator: None }];
static L1A13DBBF47865A90: [Citation; 1] = [
Citation { source: SourceId(197), lines: Table::new(), locator: Some(Str::fixed("Preparation; Common Pitfalls")) }];
static LEE5F8D4BF1B483C6: [Citation; 2] = [
Citation { source: SourceId(197), lines: Table::new(), locator: Some(Str::fixed("Preparation; Common Pitfalls")) },
Citation { source: SourceId(198), lines: Table::new(), locator: None }];
static LE4A1F7BD745C0DB9: [Citation; 1] = [
Citation { source: SourceId(199), lines: Table::new(), locator: None }];
static L6B0E23A5386C4A9E: [Citation; 1] = [
Citation { source: SourceId(200), lines: Table::new(), locator: None }];
static L2905AEECF39E8693: [Citation; 2] = [
Citation { source: SourceId(201), lines: Table::new(), locator: None },
Citation { source: SourceId(198), lines: Table::new(), locator: None }];
static LEE0ACA8645FE211C: [Citation; 1] = [
Citation { source: SourceId(202), lines: Table::new(), locator: None }];
static LAC4DBBFDA84BA4A6: [Citation; 2] = [
Citation { source: SourceId(195), lines: Table::new(), locator: None },
Citation { source: SourceId(203), lines: Table::new(), locator: None }];
static L0BFF2C756F8CDCE2: [Citation; 1] = [
Citation { source: SourceId(204), lines: Table::new(), locator: None }];
static LFD93E4FDA0AFEA29: [Citation; 2] = [
Citation { source: SourceId(205), lines: Table::new(), locator: None },
Citation { source: SourceId(206), lines: Table::new(), locator: None }];
static L6ED75DDE9938D2FD: [Citation; 2] = [
Citation { source: SourceId(207), lines: Table::new(), locator: None },
Citation { source: SourceId(208), lines: Table::new(), locator: None }];
static LC52948849A490385: [Citation; 1] = [
Citation { source: SourceId(209), lines: Table::new(), locator: None }];
static L19A9C51A63D2BF4C: [Citation; 3] = [
Citation { source: SourceId(210), lines: Table::new(), locator: None },
Citation { source: SourceId(211), lines: Table::new(), locator: None },
Citation { source: SourceId(212), lines: Table::new(), locator: None }];
static LF359A84D35D2A494: [Figure; 1] = [
Figure { what: Str::fixed("cap"), amount: Some(50000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LBFDF805445B2E6AF: [Citation; 3] = [
Citation { source: SourceId(213), lines: Table::new(), locator: None },
Citation { source: SourceId(214), lines: Table::new(), locator: None },
Citation { source: SourceId(215), lines: Table::new(), locator: None }];
static L5243BCD545DDD1FE: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(50000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None },
Figure { what: Str::fixed("cap"), amount: Some(500000.0), currency: Some(Str::fixed("CNY")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: None }];
static LA4E2A26ACE8DF673: [Citation; 2] = [
Citation { source: SourceId(216), lines: Table::new(), locator: None },
Citation { source: SourceId(217), lines: Table::new(), locator: None }];
static L8515778759B9A32F: [Citation; 1] = [
Citation { source: SourceId(218), lines: Table::new(), locator: None }];
static LDFA5DB99B822F395: [Citation; 1] = [
Citation { source: SourceId(192), lines: Table::new(), locator: Some(Str::fixed("移动支付")) }];
static LCFAF5CD4D8534A90: [Citation; 1] = [
Citation { source: SourceId(219), lines: Table::new(), locator: None }];
static L971861AACA2D1A44: [Citation; 1] = [
Citation { source: SourceId(186), lines: Table::new(), locator: Some(Str::fixed("2.2")) }];
static LCC1CFD77A4E84C6B: [Citation; 2] = [
Citation { source: SourceId(220), lines: Table::new(), locator: None },
Citation { source: SourceId(153), lines: Table::new(), locator: None }];
static L17EB60224A1AEA22: [Citation; 5] = [
Citation { source: SourceId(192), lines: Table::new(), locator: Some(Str::fixed("移动支付")) },
Citation { source: SourceId(216), lines: Table::new(), locator: None },
Citation { source: SourceId(218), lines: Table::new(), locator: None },
Citation { source: SourceId(219), lines: Table::new(), locator: None },
Citation { source: SourceId(186), lines: Table::new(), locator: None }];
static LD53A99F2531E8F73: [Citation; 1] = [
Citation { source: SourceId(221), lines: Table::new(), locator: None }];
static L2EE22F06AC23DCDB: [Citation; 2] = [
Citation { source: SourceId(222), lines: Table::new(), locator: None },
Citation { source: SourceId(223), lines: Table::new(), locator: None }];
static LD4B9524C67D8BC7B: [Citation; 2] = [
Citation { source: SourceId(224), lines: Table::new(), locator: None },
Citation { source: SourceId(225), lines: Table::new(), locator: None }];
static LC67B31A553EB5E4A: [Citation; 1] = [
Citation { source: SourceId(226), lines: Table::new(), locator: None }];
static LCD17A1C33081E585: [Figure; 2] = [
Figure { what: Str::fixed("cap"), amount: Some(38000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("payment")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-04-15")) },
Figure { what: Str::fixed("cap"), amount: Some(400000.0), currency: Some(Str::fixed("HKD")), per: Some(Str::fixed("year")), percent: None, days: None, months: None, top_up: None, top_up_to: None, after: None, never: false, applies_to: None, date: Some(Str::fixed("2024-04-15")) }];
static LB6EF2EB333EF9CA9: [Citation; 1] = [
Citation { source: SourceId(227), lines: Table::new(), locator: None }];
static LDA6600BBDC6B9AE5: [Citation; 2] = [
Citation { source: SourceId(227), lines: Table::new(), locator: None },
Citation { source: SourceId(228), lines: Table::new(), locator: None }];
static L0FFB8E502877250B: [Citation; 1] = [
Citation { source: SourceId(229), lines: Table::new(), locator: None }];
static L564FE863B9E9B346: [Citation; 1] = [
Citation { source: SourceId(222), lines: Table::new(), locator: None }];
static L1AE872BE7F2735D3: [Citation; 2] = [
Citation { source: SourceId(230), lines: Table::new(), locator: None },
Citation { source: SourceId(231), lines: Table::new(), locator: None }];
static LFF7070E853A479F4: [Citation; 1] = [
Citation { source: SourceId(233), lines: Table::new(), locator: None }];
static L8D3086BC847510F0: [Claim; 411] = [
Claim { id: Str::fixed("CA-01"), text: Text::fixed("The balance of a TELUS prepaid number lives 30 days after a top-up of CAD 10 to 24.99, 60 days after one of CAD 25 to 99.99 and 365 days after one of CAD 100; topped up before it expires, it carries over.", "TELUS 预付费号码的余额：充 10 至 24.99 加元有效 30 天，充 25 至 99.99 加元有效 60 天，充 100 加元有效 365 天；到期前再充值，余额顺延。"), cites: Table::fixed(&L1CA6F77FB377C6C4), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L730C5C0592BEADA4), operator: Some(Str::fixed("TELUS")), note: Some(Text::fixed("An undated page of the operator. It speaks of the balance; how long the number itself lives after that is not said there.", "运营商的页面，未注日期。它谈的是余额；余额到期后号码还保留多久，没有说明。")), background: false, retracted: false, country: Some(CountryId(37)) },
Claim { id: Str::fixed("CY-L03.1"), text: Text::fixed("Cyprus is a small island state in the eastern Mediterranean.", "塞浦路斯是东地中海的一个小型岛国。"), cites: Table::fixed(&LF585A60277B18234), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is common geographical knowledge and decides nothing about WeChat or Alipay.", "这是地理常识，与能否使用微信或支付宝无关。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L03.2"), text: Text::fixed("Cyprus has attracted much attention in recent years because of interest in immigration and investment.", "近几年，塞浦路斯因移民与投资受到不少关注。"), cites: Table::fixed(&LF585A60277B18234), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a general impression without a figure or a source, and nothing collected here bears it out or refutes it.", "这是没有数据和出处的笼统印象，现有资料既不能证实也不能否定。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L03.3"), text: Text::fixed("The Cyprus retention card (保号卡) is the identity card of a person who is not a permanent resident.", "塞浦路斯的保号卡就是发给非永久居民的身份证。"), cites: Table::fixed(&LF585A60277B18234), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("People who use the word mean a prepaid SIM or eSIM kept alive at little cost so that it goes on receiving codes. The Cypriot residence permit is a different thing and has nothing to do with a SIM.", "使用这个词的人指的是以低成本维持、用来继续收验证码的预付费 SIM 或 eSIM。塞浦路斯的居留许可是另一回事，与 SIM 无关。")), decided_by: Table::fixed(&L66409A44B3F41267), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L03.4"), text: Text::fixed("Many people who move to Cyprus face the question of whether the retention card obtained there can be bound to WeChat or Alipay.", "不少搬到塞浦路斯的人都想知道，当地办的保号卡可否与微信、支付宝绑定。"), cites: Table::fixed(&LF585A60277B18234), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("How many people ask this is not documented. The question itself mixes a phone number with an identity document and a means of payment.", "有多少人这样问并无记录。这个问题本身也把手机号码、身份证件和付款工具混在了一起。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L03.5"), text: Text::fixed("The question looks simple but is complex, because it touches the financial systems of different countries, the platforms' policies and the compatibility of local services.", "这个问题表面简单，实则复杂，因为它牵涉各国金融体系、平台政策和本地服务是否兼容。"), cites: Table::fixed(&LF585A60277B18234), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("How complex a question is remains a matter of judgement. What is documented is that linking a card depends on the issuing bank's approval and on the rules of the wallet.", "问题是否复杂属于主观判断。有资料可查的是：绑卡取决于发卡行是否同意以及钱包自身的规则。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L07.1"), text: Text::fixed("A retention card is an identity document that allows a person who has moved to Cyprus to live and work there.", "对移居者而言，保号卡是准许其在塞浦路斯生活和就业的身份文件。"), cites: Table::fixed(&LFD681E6F1C360648), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("A retention card is a phone number kept alive on a SIM or eSIM. It gives no right to live or work anywhere. The residence permit that the sentence has in mind is a separate official card.", "保号卡是靠 SIM 或 eSIM 维持的手机号码，不赋予任何居住或工作的权利。这句话所想的居留许可是另一种官方证件。")), decided_by: Table::fixed(&L66409A44B3F41267), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L07.2"), text: Text::fixed("The card resembles the identity card of an EU citizen but is made for people who are not EU citizens.", "这种卡类似欧盟公民身份证，不过发放对象是非欧盟人士。"), cites: Table::fixed(&LFD681E6F1C360648), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("This loosely describes the Cypriot residence permit, a card for third-country nationals, and not a retention card, which is a phone number.", "这大致描述的是发给第三国国民的塞浦路斯居留许可，而保号卡只是一个手机号码。")), decided_by: Table::fixed(&LFBEB752BFBE13A50), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L07.3"), text: Text::fixed("The holder of the card may both live and work in Cyprus.", "持卡人既可在塞浦路斯居住，也可在当地工作。"), cites: Table::fixed(&LFD681E6F1C360648), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("A phone number gives no such right. Even for the residence permit it is not generally true, because a temporary permit of the visitor type is reported to give no right to work.", "手机号码不带来这种权利。即使指居留许可也不普遍成立，因为据介绍，访客类临时许可不允许工作。")), decided_by: Table::fixed(&L04575E2C009492C7), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L07.4"), text: Text::fixed("The holder of the card can open bank accounts in Cyprus.", "持卡人能在塞浦路斯的银行开户。"), cites: Table::fixed(&LFD681E6F1C360648), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("This belongs to the residence permit and not to a phone number. A permit helps but was not shown to be necessary for every account. Consumers legally resident in the EU have a right to a basic payment account.", "这说的是居留许可而不是手机号码。许可有帮助，但没有资料表明每种账户都必须有它。在欧盟合法居住的消费者有权开立基本支付账户。")), decided_by: Table::fixed(&LEB71E72BF2C9DE72), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L07.5"), text: Text::fixed("The holder of the card can buy property in Cyprus.", "持卡人可以在塞浦路斯置业。"), cites: Table::fixed(&LFD681E6F1C360648), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("Nothing collected here covers property purchases, and the point has no bearing on WeChat or Alipay.", "现有资料没有涉及购房，而且这一点与微信、支付宝无关。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L07.6"), text: Text::fixed("The holder of the card can even apply for a long-term residence permit.", "持卡人甚至能够申办长期居留。"), cites: Table::fixed(&LFD681E6F1C360648), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("Nothing collected here covers long-term residence, and the point has no bearing on WeChat or Alipay.", "现有资料没有涉及长期居留，而且这一点与微信、支付宝无关。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L09.1"), text: Text::fixed("The retention card is not fully equivalent to a passport or an identity card.", "保号卡的功能并不等同于护照或身份证。"), cites: Table::fixed(&LBBEAA088061E5D0B), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("This is trivially true of any residence permit, and just as true of a phone number. It says nothing about whether the number can be used for sign-up.", "这对任何居留许可都成立，对手机号码同样成立，但不能说明号码能否用来注册。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L09.2"), text: Text::fixed("The main role of the card is to show residence status, and it is not a tool for carrying out financial transactions directly.", "这种卡主要用来表明居留身份，并非直接办理金融交易的工具。"), cites: Table::fixed(&LBBEAA088061E5D0B), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("A retention card is a phone number kept to receive codes. It does not show residence status at all, so the statement describes a different thing.", "保号卡是为接收验证码而保留的手机号码，根本不表明居留身份，这句话说的是另一样东西。")), decided_by: Table::fixed(&L90C6D89FAD7B6CED), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L13.1"), text: Text::fixed("WeChat and Alipay are the two most popular mobile payment platforms in China.", "在中国的移动支付平台中，微信和支付宝最受欢迎。"), cites: Table::fixed(&L65B83274F9AE9D7C), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is common knowledge and is not disputed by anything collected here.", "这是常识，现有资料中没有任何内容与之相悖。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L13.2"), text: Text::fixed("WeChat and Alipay are gradually extending their influence abroad.", "微信与支付宝在境外的影响力正逐步扩大。"), cites: Table::fixed(&L65B83274F9AE9D7C), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("WeChat Pay describes use in 78 countries and regions, and a state guide of 2025 names 14 foreign wallets that can pay by scan in the mainland.", "微信支付介绍其可用于 78 个国家和地区，2025 年的官方指引列出 14 个可在内地扫码的境外钱包。")), decided_by: Table::fixed(&L2E66016CD0E7852D), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L13.3"), text: Text::fixed("The range of services and the functions of WeChat and Alipay are strictly bound by law and policy.", "微信、支付宝能提供哪些服务和功能，要受法律与政策的严格限定。"), cites: Table::fixed(&L65B83274F9AE9D7C), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Payment accounts fall under tiers set by the regulator, and Chinese law forbids illegal dealing in payment accounts.", "支付账户受监管部门的分类限制，中国法律也禁止非法买卖、出租、出借支付账户。")), decided_by: Table::fixed(&LA2D2BBEC07CFCA38), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L13.4"), text: Text::fixed("WeChat and Alipay have a very large group of users within China.", "微信和支付宝在内地用户众多。"), cites: Table::fixed(&L65B83274F9AE9D7C), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("No user figure was collected here. The statement is plausible and decides nothing about a foreign number or card.", "现有资料没有收集用户数字。这一说法可信，但对境外号码或银行卡没有决定作用。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L15.1"), text: Text::fixed("The cross-border payment services of WeChat and Alipay usually require a bank card from the mainland to be linked.", "要用微信、支付宝的跨境支付，一般得先绑一张中国内地银行卡。"), cites: Table::fixed(&L99ADC901D64EC970), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This still holds for paying outside the mainland. For paying inside the mainland both wallets have accepted foreign-issued cards since 2023-07.", "在内地以外付款时仍是如此。至于在内地付款，两个钱包自 2023-07 起已接受境外发行的银行卡。")), decided_by: Table::fixed(&LEF5F29124A21F52B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L15.2"), text: Text::fixed("The reason is that the platforms were originally designed for the spending of users within China.", "原因是两个平台最初是为内地用户的消费而设计的。"), cites: Table::fixed(&L99ADC901D64EC970), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("It fits the documented fact that the mainland wallet belongs to users with a mainland identity and a mainland bank card when used abroad. It no longer describes paying within the mainland.", "这与资料相符：在境外使用的内地钱包属于持内地身份和内地银行卡的用户。但它已不能说明在内地付款的情形。")), decided_by: Table::fixed(&L0F7F7B8E4AD436A8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L15.3"), text: Text::fixed("WeChat and Alipay have been working to open up payment abroad in recent years, but many limits remain.", "近几年微信和支付宝一直在开拓境外支付，但限制依旧不少。"), cites: Table::fixed(&L99ADC901D64EC970), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The statement is vague but fits. WeChat Pay reports merchants in many countries, while the mainland wallet abroad is reserved for users with a mainland ID and bank card.", "说法笼统但大体相符：微信支付称在许多国家有商家，而内地钱包在境外只供持内地身份证和银行卡的用户使用。")), decided_by: Table::fixed(&L0F7F7B8E4AD436A8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L17.1"), text: Text::fixed("WeChat and Alipay give only limited support to users outside China.", "微信与支付宝给予境外用户的支持比较有限。"), cites: Table::fixed(&L1FB0B3D64AD6622A), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Access is no longer the limit, because many foreign card brands can be linked. What is limited are the functions: a foreign card is reported to serve for payments only, and not for transfers or loading the balance.", "如今限制不在准入，多种境外卡组织的卡都能绑定。受限的是功能：据介绍，境外卡只能用于付款，不能用于转账或给余额充值。")), decided_by: Table::fixed(&L015A178B84914377), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L17.2"), text: Text::fixed("WeChat offers users from abroad some payment options, but these are usually limited to particular merchants and services.", "微信虽有面向境外用户的支付选项，但一般只适用于特定的商家和服务。"), cites: Table::fixed(&L1FB0B3D64AD6622A), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("This describes the limited pilot that WeChat Pay had run since 2019. In 2023-07 linked foreign cards were opened to its merchant network in the mainland.", "这说的是微信支付自 2019 年起的有限试点。2023-07，绑定的境外卡已可用于其内地商家网络。")), decided_by: Table::fixed(&LB34A876D068420B0), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L17.3"), text: Text::fixed("WeChat's options for users from abroad require some complicated verification steps.", "微信针对境外用户的选项还要走一些复杂的验证程序。"), cites: Table::fixed(&L1FB0B3D64AD6622A), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("The steps were simplified in 2024. Small payments need no identity data, and a passport or another listed document opens higher limits.", "2024 年起手续已经简化：小额支付无需提供身份信息，出示护照等所列证件即可提高限额。")), decided_by: Table::fixed(&L0AC9670643539133), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L17.4"), text: Text::fixed("Alipay is aimed more at Chinese tourists and students than at foreigners who live abroad for a long time.", "支付宝主要服务中国游客和留学生，而不是长居境外的外国人。"), cites: Table::fixed(&L1FB0B3D64AD6622A), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Alipay has had an international version for overseas numbers since 2019. Since 2024 foreigners may pay up to USD 5000 per payment and USD 50000 per year once identified.", "支付宝自 2019 年起就有可用境外号码注册的国际版。自 2024 年起，外国人验证身份后每笔可付 5000 美元、每年 50000 美元。")), decided_by: Table::fixed(&L5F057406FEB63934), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L17.5"), text: Text::fixed("With Alipay the situation of users from abroad is broadly the same as with WeChat: limited options and complicated verification.", "境外用户在支付宝遇到的情况与微信差不多：选项有限，验证繁琐。"), cites: Table::fixed(&L1FB0B3D64AD6622A), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("Since 2023-07 Alipay accepts foreign-issued cards across its mainland merchants, and since 2024 up to USD 2000 a year can be spent without registering an identity document.", "2023-07 起，支付宝的内地商家已接受境外发行的卡；2024 年起，每年 2000 美元以内无需登记证件。")), decided_by: Table::fixed(&L7F680C74BD79550B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L21.1"), text: Text::fixed("Whether a Cyprus retention card can be bound to WeChat or Alipay depends on several factors.", "塞浦路斯保号卡能不能绑微信、支付宝，要看好几方面的因素。"), cites: Table::fixed(&L57C9061A384506F4), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is trivially true, since number, identity, funding and function are separate matters.", "这不言自明：号码、身份、资金来源和功能本是不同的问题。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L25.1"), text: Text::fixed("To bind the retention card to WeChat or Alipay you must first open a bank account in Cyprus.", "想把保号卡绑到微信或支付宝，得先有塞浦路斯的银行账户。"), cites: Table::fixed(&L5DDD0A4CBF42C1BF), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("A phone number and a bank are independent of each other. The state guide of 2025 names card brands and no country of issue, so any such card can be linked if its issuing bank approves.", "手机号码与银行互不相干。2025 年的官方指引只列卡品牌，不限发行国，因此这类卡只要发卡行同意即可绑定。")), decided_by: Table::fixed(&L1B2276810B004DE5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L25.2"), text: Text::fixed("Both WeChat and Alipay need a linked bank account for putting money in and taking it out.", "微信和支付宝存入、取出资金都离不开已绑定的银行账户。"), cites: Table::fixed(&L5DDD0A4CBF42C1BF), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("A foreign card linked to either wallet is reported to pay merchants directly and can neither load nor empty a balance. Payouts go only to the owner's own mainland account, as far as can be inferred.", "据介绍，绑定的境外卡直接向商家付款，既不能充入余额，也不能提出余额。据推断，提现只能到本人的内地账户。")), decided_by: Table::fixed(&LB17C1A6AD831B208), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L25.3"), text: Text::fixed("Opening a bank account in Cyprus is less convenient than in China.", "在塞浦路斯开银行账户没有在中国方便。"), cites: Table::fixed(&L5DDD0A4CBF42C1BF), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a comparison without a source, and nothing collected here measures it.", "这是没有出处的比较，现有资料无从衡量。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L25.4"), text: Text::fixed("In most cases a Cypriot bank asks for sufficient financial proof, and sometimes for an interview, before an account is opened.", "塞浦路斯的银行开户时多半要求充分的财务证明，有时还得面谈。"), cites: Table::fixed(&L5DDD0A4CBF42C1BF), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Checks against money laundering exist, but how often interviews are held is not documented. Consumers legally resident in the EU have a right to a basic payment account.", "反洗钱审查确实存在，但面谈有多常见没有资料。在欧盟合法居住的消费者有权开立基本支付账户。")), decided_by: Table::fixed(&LEB71E72BF2C9DE72), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L27.1"), text: Text::fixed("With a Cypriot bank account that supports international transfers and online payment, binding WeChat or Alipay can in theory be attempted.", "若塞浦路斯的账户支持国际转账与在线支付，理论上可以试着绑定微信或支付宝。"), cites: Table::fixed(&LD2A0EFAF3C99B68E), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The direction is right. What counts is a card of one of the accepted international brands that allows online use abroad and whose issuer approves the link.", "方向正确。关键是一张受支持国际品牌的卡，允许境外网上使用，并得到发卡行同意。")), decided_by: Table::fixed(&L1B2276810B004DE5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L27.2"), text: Text::fixed("Even with a suitable account you may still meet a number of obstacles.", "即便账户合适，仍可能碰到种种障碍。"), cites: Table::fixed(&LD2A0EFAF3C99B68E), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Linking needs the authorisation of the issuing bank, and some issuers decline.", "绑卡需要发卡行授权，有些发卡行会拒绝。")), decided_by: Table::fixed(&LDE93946D1F07156B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L31.1"), text: Text::fixed("Even if the bank account qualifies, the technical teams of WeChat and Alipay must also verify the data of the retention card.", "即便账户合格，微信和支付宝的技术人员还得核验保号卡的资料。"), cites: Table::fixed(&L03BAE276376E197D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("The documented identity check uses a passport or one of the permits on the list, and no retention card is checked there.", "有资料可查的身份验证使用护照或所列的其他证件，其中并不核验保号卡。")), decided_by: Table::fixed(&L4E788275EB0259C0), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L31.2"), text: Text::fixed("Because the retention card shows residence status and is not a formal proof of nationality, the platforms may have reservations about it.", "因为保号卡只表明居留身份，不是正式国籍证件，平台对它可能有所保留。"), cites: Table::fixed(&L03BAE276376E197D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("A retention card is a phone number and proves neither residence nor nationality. The remark is right only in that a Cypriot residence permit is not among the documents listed for WeChat Pay.", "保号卡是手机号码，既不证明居留也不证明国籍。这句话只有一点成立：塞浦路斯居留许可不在微信支付所列证件之中。")), decided_by: Table::fixed(&L4E788275EB0259C0), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L31.3"), text: Text::fixed("WeChat and Alipay may be unable to tell whether the retention card is genuine and may therefore refuse to bind it.", "微信、支付宝可能辨认不了保号卡的真伪，因此不予绑定。"), cites: Table::fixed(&L03BAE276376E197D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("A phone number is confirmed by a code sent by SMS, and overseas numbers are accepted for WeChat sign-up. Genuineness of a document is a question for the passport or permit, not for the number.", "手机号码靠短信验证码确认，微信注册也接受境外号码。证件真伪是护照或许可的问题，不是号码的问题。")), decided_by: Table::fixed(&L0BD95294304EE25B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L33.1"), text: Text::fixed("The Cypriot banking system has no direct cooperation with the Chinese payment platforms.", "塞浦路斯的银行体系没有与中国支付平台建立直接合作。"), cites: Table::fixed(&L9CC85348D85A5C55), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("No source was found either way. It also does not matter for linking a card, which depends on the card brand and on the issuer's approval.", "两方面都没有找到资料。这对绑卡也不重要，绑卡取决于卡组织品牌和发卡行是否同意。")), decided_by: Table::fixed(&LECDD2A90C5F95C00), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L33.2"), text: Text::fixed("Even after all necessary steps there may be a risk of delay or failure in practice.", "做完全部必要步骤之后，实际操作还是可能遇到延误或失败。"), cites: Table::fixed(&L9CC85348D85A5C55), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("That a link can fail is documented, but the documented cause is an issuer that declines, not a lack of cooperation between banks and platforms.", "绑卡可能失败确有记录，但有记录的原因是发卡行拒绝，而不是银行与平台缺少合作。")), decided_by: Table::fixed(&LDE93946D1F07156B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L37.1"), text: Text::fixed("As Chinese companies WeChat and Alipay must obey Chinese law.", "微信和支付宝是中国企业，须守中国法律。"), cites: Table::fixed(&L55C35203FD1EDB12), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Chinese rules on payment accounts and on dealing in accounts apply to them.", "中国关于支付账户以及买卖账户的规定适用于它们。")), decided_by: Table::fixed(&L21E96DD5A8C46D88), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L37.2"), text: Text::fixed("Letting users from abroad link bank cards freely and pay across borders could cause a series of compliance problems.", "放任境外用户绑卡并跨境支付，可能带来一连串合规麻烦。"), cites: Table::fixed(&L55C35203FD1EDB12), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("In 2024 the State Council asked for cards, cash and mobile payment side by side and for better service to visitors, and the central bank had the limits for foreigners raised.", "2024 年国务院要求银行卡、现金和移动支付并行并改善来华人员服务，央行也推动提高了外国人的限额。")), decided_by: Table::fixed(&L41120D8C558621FA), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L37.3"), text: Text::fixed("Even where it is technically possible, the platforms may restrict such linking for reasons of risk management.", "哪怕技术上做得到，平台也可能为控制风险而限制这类绑定。"), cites: Table::fixed(&L55C35203FD1EDB12), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Policy has gone the other way since 2023 and 2024: regulators asked for easier payment by visitors, and the central bank's guide lists many foreign card brands as linkable.", "2023 和 2024 年以来政策方向相反：监管部门要求便利来华人员支付，央行指南列出多种可绑定的境外卡品牌。")), decided_by: Table::fixed(&LD31BCCC7EF2DB10C), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L41.1"), text: Text::fixed("Many people who moved to Cyprus report that they tried to bind the retention card to WeChat or Alipay and did not succeed in the end.", "不少移居塞浦路斯的人说，他们试过给微信或支付宝绑保号卡，最后都没成功。"), cites: Table::fixed(&L029CDB6FAB2A9FCA), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source is given for these reports, and they conflict with official guides, which accept foreign numbers for sign-up and many foreign cards for linking.", "这些说法没有出处，也与官方指引相冲突：指引接受用境外号码注册，也接受绑定多种境外卡。")), decided_by: Table::fixed(&LB1BA1530AB810613), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L43.1"), text: Text::fixed("A possible reason for failure is that some bank accounts have no function for international payment.", "失败的一个可能原因是有些账户不带国际支付功能。"), cites: Table::fixed(&LBF71053A61A7D9B0), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This is plausible, but no collected source shows it for Cypriot accounts. Documented is only that some issuers decline to be linked.", "这一说法可信，但没有资料就塞浦路斯账户加以证明。有记录的只是某些发卡行拒绝绑定。")), decided_by: Table::fixed(&LDE93946D1F07156B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L44.1"), text: Text::fixed("WeChat and Alipay are said to state explicitly that they serve Chinese citizens and those citizens' assets at home and abroad first.", "据称微信和支付宝明言优先服务中国公民及这些公民在境内外的资产。"), cites: Table::fixed(&L7EE1A1BCF045CA5D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No such statement was found. The official statements that were read are addressed to users from overseas and explain how they can register and link a card.", "没有找到这样的声明。读到的官方说明恰恰面向境外用户，介绍如何注册和绑卡。")), decided_by: Table::fixed(&L0BD95294304EE25B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L45.1"), text: Text::fixed("A possible reason for failure is that the platforms may ask for further information even after all necessary documents have been handed in.", "另一可能原因是，文件交齐之后平台或许还要补充资料。"), cites: Table::fixed(&L9465F272F557AC08), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Higher limits do require a passport or another listed document. That is a single further step, not a reason why binding fails.", "提高限额确实需要护照或其他所列证件，但这只是多一步，并不是绑定失败的原因。")), decided_by: Table::fixed(&L2007CE4CABE9BC7A), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L47.1"), text: Text::fixed("The article reports that some people had a new bank account opened within China with the help of friends or relatives and bound it to WeChat or Alipay.", "文章提到，有人在亲友协助下在内地新开账户，再与微信或支付宝绑定。"), cites: Table::fixed(&L212C604E62C035BE), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("By all reports the holder opens an account in person at a branch, and not through a friend. Article 31 of the law against telecom and online fraud forbids illegally lending accounts and opening them by impersonation or a made-up agency relation. The lawful way is an account in your own name.", "据介绍，账户由本人到网点开立，不能由朋友代办。反电信网络诈骗法第 31 条禁止非法出借账户，也禁止假冒他人或虚构代理关系开户。合法的做法是以本人名义开户。")), decided_by: Table::fixed(&L4DE43508D8CF75D4), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L47.2"), text: Text::fixed("The article says that this way is effective but brings hazards for privacy and security.", "文章认为此法管用，但会留下隐私与安全隐患。"), cites: Table::fixed(&L212C604E62C035BE), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("This understates the matter. Using an account opened or held by someone else can expose both people to legal sanctions and puts the money at risk, so it is no workable solution.", "这低估了问题：使用由他人开立或持有的账户，可能使双方都面临法律惩戒，资金也有风险，因此不是可行的办法。")), decided_by: Table::fixed(&L828567DC2822D5A5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L51.1"), text: Text::fixed("There are alternatives to binding WeChat or Alipay directly.", "除了直接绑定微信或支付宝，还有别的办法。"), cites: Table::fixed(&LA67853FA3093BB9A), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("The central bank's guides describe e-CNY for visitors, cash and terminals that take foreign cards.", "央行的指南介绍了供来华人员使用的数字人民币、现金以及受理境外卡的终端。")), decided_by: Table::fixed(&LC55B6C7BB67F88E5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L55.1"), text: Text::fixed("An international credit card is a good choice.", "国际信用卡是挺好的选择。"), cites: Table::fixed(&LB8A2DC5C7FD985E3), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("The state guide of 2025 lists seven international card brands that can be linked to the Chinese payment apps.", "2025 年的官方指引列出七种可绑定中国支付应用的国际卡品牌。")), decided_by: Table::fixed(&LC38E1D6D0F6DFAB6), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L55.2"), text: Text::fixed("Visa and Mastercard cards issued by many large banks can be used directly for online payment, including with the international versions of WeChat and Alipay.", "许多大银行的 Visa、万事达卡能直接在网上付款，国际版微信和支付宝也在其列。"), cites: Table::fixed(&LB8A2DC5C7FD985E3), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Both wallets opened linking of Visa and Mastercard cards in 2023-07, and the central bank's visitor guide of 2024 names these brands for both.", "两个钱包于 2023-07 开放绑定 Visa 和万事达卡，央行 2024 年的来华支付指南也为两者列出这些品牌。")), decided_by: Table::fixed(&L0792A59A927B62BF), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L55.3"), text: Text::fixed("A person who holds such a credit card can easily bind it to the payment platforms.", "有了这类信用卡，绑定支付平台会很轻松。"), cites: Table::fixed(&LB8A2DC5C7FD985E3), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Linking such a card is possible, but it depends on the authorisation of the issuing bank, and some issuers decline.", "这类卡可以绑定，但取决于发卡行授权，有些发卡行会拒绝。")), decided_by: Table::fixed(&LDE93946D1F07156B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L55.4"), text: Text::fixed("After linking such a card you can pay anywhere in the world.", "绑上这类卡后，在世界各地都能付款。"), cites: Table::fixed(&LB8A2DC5C7FD985E3), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("A foreign card linked to Alipay is reported to serve for payments in the Chinese mainland only. WeChat Pay outside the mainland works only for mainland users with verified real names.", "据介绍，绑到支付宝的境外卡只能在中国内地付款。微信支付在内地以外只供已实名的内地用户使用。")), decided_by: Table::fixed(&LAB3C4E70E1E6C76C), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L59.1"), text: Text::fixed("PayPal is a widely used electronic wallet that supports transactions in several currencies.", "PayPal 是用户很多的电子钱包，可用多种货币交易。"), cites: Table::fixed(&L9D062D8E581AD7E8), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is common knowledge and decides nothing about WeChat or Alipay.", "这是常识，对微信或支付宝的问题没有决定作用。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L59.2"), text: Text::fixed("PayPal has comparatively lower entry requirements than WeChat and Alipay.", "与微信、支付宝相比，PayPal 的门槛要低一些。"), cites: Table::fixed(&L9D062D8E581AD7E8), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a judgement without a source, and nothing collected here compares the requirements.", "这是没有出处的判断，现有资料没有比较过两者的要求。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L59.3"), text: Text::fixed("Besides WeChat and Alipay there are many other international payment platforms to choose from.", "微信和支付宝之外，可选的国际支付平台还有很多。"), cites: Table::fixed(&L9D062D8E581AD7E8), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("The existence of other wallets is not in doubt, but the statement names none except PayPal, and how many can be used in Cyprus was not checked.", "其他钱包的存在没有疑问，但这句话只举出 PayPal，有多少能在塞浦路斯使用没有查证。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L59.4"), text: Text::fixed("PayPal has a good reputation around the world.", "PayPal 在世界各地口碑良好。"), cites: Table::fixed(&L9D062D8E581AD7E8), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Reputation is a matter of opinion, and no source is given.", "口碑属于看法，也没有给出来源。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L59.5"), text: Text::fixed("PayPal also has a certain review process of its own.", "PayPal 自身也设有一定的审核。"), cites: Table::fixed(&L9D062D8E581AD7E8), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("The statement is plausible, but nothing collected here describes how PayPal reviews its users.", "这一说法可信，但现有资料没有介绍 PayPal 如何审核用户。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L63.1"), text: Text::fixed("Cash remains a safe choice, and paying in cash is still very common in Cyprus.", "现金依旧是可靠的选择，塞浦路斯人用现金付款仍十分常见。"), cites: Table::fixed(&L3945A1227C10508A), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The only statistics retrieved concern payments other than cash, of which cards make up 74% by count. They say nothing about the share of cash.", "查到的统计只涉及非现金支付，其中银行卡按笔数占 74%，并不能说明现金所占的比例。")), decided_by: Table::fixed(&L6480612C374BCF9C), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L63.2"), text: Text::fixed("You can carry euro cash for daily spending or withdraw cash from a cash machine.", "日常花销可以带欧元现钞，也可以去 ATM 取现。"), cites: Table::fixed(&L3945A1227C10508A), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Cyprus belongs to the euro area, so this is trivially possible.", "塞浦路斯属于欧元区，这自然可行。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L63.3"), text: Text::fixed("Modern society depends more and more on digital payment.", "当今社会对数字支付的依赖与日俱增。"), cites: Table::fixed(&L3945A1227C10508A), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("This is a general remark without a figure, and it has no bearing on a retention card.", "这是没有数据的泛泛之谈，与保号卡无关。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L67.1"), text: Text::fixed("A Cyprus retention card cannot currently be bound directly to WeChat or Alipay.", "目前塞浦路斯的保号卡不能直接与微信、支付宝绑定。"), cites: Table::fixed(&L32CA70C9E55C5655), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Official guides accept foreign mobile numbers for opening a WeChat or Alipay account, and a retention card is such a number. Whether Alipay offers the calling code +357 is not documented and must be looked up in the app.", "官方指引接受用境外手机号码开立微信或支付宝账户，保号卡正是这样的号码。支付宝是否提供区号 +357 没有资料，须在应用内查看。")), decided_by: Table::fixed(&LC6C5D5FF03CA7766), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L67.2"), text: Text::fixed("The main reasons for this are technology, law and the market acting together.", "其主因在于技术、法律、市场几方面的共同影响。"), cites: Table::fixed(&L32CA70C9E55C5655), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source is given, and the result that these reasons are meant to explain is itself not right.", "没有给出来源，而且这些原因所要解释的结论本身就不成立。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L67.3"), text: Text::fixed("With sensible planning and suitable alternatives you can still pay conveniently and across borders.", "只要规划得当、选对替代方案，照样能方便地跨境付款。"), cites: Table::fixed(&L32CA70C9E55C5655), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Cards of seven international brands can be linked to the Chinese apps. The statement sits badly beside the conclusion in the same article that binding is impossible.", "七种国际品牌的卡可以绑定中国的应用。不过这与同一篇文章“无法绑定”的结论并不协调。")), decided_by: Table::fixed(&LC38E1D6D0F6DFAB6), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L69.1"), text: Text::fixed("Before moving to Cyprus you should learn about local banking and payment habits, open a reliable international account early and get to know the payment tools.", "移居塞浦路斯前应先弄清当地银行和支付习惯，及早开好可靠的国际账户，并学会使用各类支付工具。"), cites: Table::fixed(&L8FFF6D0AA3448F75), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is harmless advice. Consumers legally resident in the EU have a right to a basic payment account, which helps to follow it.", "这是无害的建议。在欧盟合法居住的消费者有权开立基本支付账户，有助于做到这一点。")), decided_by: Table::fixed(&LEB71E72BF2C9DE72), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L69.2"), text: Text::fixed("Such preparation avoids unnecessary trouble and helps one settle in faster.", "有了这些准备，可以省去麻烦，也能更快适应新环境。"), cites: Table::fixed(&L8FFF6D0AA3448F75), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is an expectation that cannot be checked.", "这是无法查证的期望。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-L71.1"), text: Text::fixed("The article closes with the hope that it helps readers understand how the Cyprus retention card relates to WeChat and Alipay.", "文章最后希望读者由此弄清塞浦路斯保号卡同微信、支付宝是什么关系。"), cites: Table::fixed(&LFD7301E4A8C34254), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("This is a closing remark that states nothing about the world, so there is nothing to check.", "这是结束语，没有陈述任何事实，也就无从查证。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-01"), text: Text::fixed("Cyprus has four mobile operators: Cyta, Epic, PrimeTel and Cablenet.", "塞浦路斯有四家移动运营商：Cyta、Epic、PrimeTel 和 Cablenet。"), cites: Table::fixed(&L277A0471C81F8617), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-02"), text: Text::fixed("Holders of Cypriot prepaid numbers must be identified; the deadline was moved from 2025-11-10 to 2025-12-10, and unregistered numbers are disconnected. Registration takes an identity document, at the operator or online where offered.", "塞浦路斯预付费号码的持有人必须实名；期限由 2025-11-10 延至 2025-12-10，未登记的号码会被停用。登记须出示身份证件，可在运营商处办理，部分也可在线办理。"), cites: Table::fixed(&LE8114945AECCD3D6), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 10)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("A Cypriot retention SIM that was never registered must be taken for dead since 2025-12-10 until checked. Service is reported to return once the number is registered.", "从未登记的塞浦路斯保号卡，自 2025-12-10 起在核实之前应视为已停用。据报道，补登记后可恢复服务。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-02.1"), text: Text::fixed("Cyprus had about 400000 active prepaid SIMs in 2025-11.", "2025-11，塞浦路斯约有 400000 张在用的预付费 SIM 卡。"), cites: Table::fixed(&L6FB9DF023877BC96), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-03"), text: Text::fixed("When the validity of a top-up on a Cyta soeasy number ends without a new one, outgoing calls stop at once.", "Cyta soeasy 号码的充值有效期届满而未再充值时，立即停止呼出。"), cites: Table::fixed(&LF02873C47D16954E), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::fixed(&L2FA1A763D0974B4B), operator: Some(Str::fixed("Cyta")), note: Some(Text::fixed("Undated terms.", "条款未署日期。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-03.1"), text: Text::fixed("Incoming calls to a Cyta soeasy number stop 7 days after its top-up validity ended.", "Cyta soeasy 号码在充值有效期届满 7 天后停止呼入。"), cites: Table::fixed(&LF02873C47D16954E), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::fixed(&L7F331CC1631CBE78), operator: Some(Str::fixed("Cyta")), note: Some(Text::fixed("Undated terms; they speak of calls, not of text messages.", "条款未署日期，只提到通话，未提短信。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-04"), text: Text::fixed("A reseller's table gives a soeasy number 180 days for a top-up of EUR 5 and 365 days for EUR 10 to EUR 35.", "据一家代理商的表格，soeasy 充值 5 欧元有效 180 天，充值 10 欧元至 35 欧元有效 365 天。"), cites: Table::fixed(&L6BCDC8CEF9155E4A), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LDF598DA3AC29A333), operator: Some(Str::fixed("Cyta")), note: Some(Text::fixed("Reseller page of about 2024, not Cyta's own.", "约为 2024 年的代理商页面，并非 Cyta 官方。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-04.1"), text: Text::fixed("By the same reseller's table, a soeasy number is terminated 22 days after its validity ended if it is not topped up.", "据同一代理商的表格，soeasy 号码在有效期届满后 22 天仍未充值即被终止。"), cites: Table::fixed(&L6BCDC8CEF9155E4A), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LE3837B73EFB862E6), operator: Some(Str::fixed("Cyta")), note: Some(Text::fixed("Reseller page of about 2024, not Cyta's own.", "约为 2024 年的代理商页面，并非 Cyta 官方。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-05"), text: Text::fixed("Cyta's tourist eSIM comes with a local number that receives SMS, but it lives for 30 days without extension and works in Cyprus only, without roaming.", "Cyta 游客 eSIM 带本地号码并可收短信，但只有 30 天有效期、不能延长，且仅限塞浦路斯境内使用，不支持漫游。"), cites: Table::fixed(&L70EA85A84CD5186F), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::fixed(&L740422724EFAF14A), operator: Some(Str::fixed("Cyta (tourist eSIM)")), note: Some(Text::fixed("Unsuitable as a retention SIM. Undated terms.", "不适合作保号卡。条款未署日期。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-06"), text: Text::fixed("The residence permit of Cyprus (ΑΔΕΙΑ ΔΙΑΜΟΝΗΣ), issued since 2014-08-25, is an identity-card-sized card for nationals of non-EU countries. It comes in six variants, one of them the temporary permit often called pink slip.", "塞浦路斯居留许可（ΑΔΕΙΑ ΔΙΑΜΟΝΗΣ）自 2014-08-25 起签发，是发给非欧盟国家公民的卡片式证件。它有六种类型，其中包括俗称粉单的临时居留。"), cites: Table::fixed(&LFDF34E64B6C826FC), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("It has nothing to do with any SIM card. The register does not use the name pink slip; that is common usage.", "与任何 SIM 卡无关。登记册中没有粉单的叫法，那是民间俗称。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-07"), text: Text::fixed("A visitor-type temporary permit of Cyprus gives no right to work there. Being away for more than three months in a row may end it.", "塞浦路斯访客类临时居留不允许在当地工作；连续离境超过三个月，可能导致居留失效。"), cites: Table::fixed(&LB54E2579CDA1250B), topic: Some(TopicId(7)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Law firm's page.", "律师事务所的网页。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-08"), text: Text::fixed("Cyprus transposed Directive 2014/92/EU by Law 64(I)/2017, with the Central Bank of Cyprus as the authority. Consumers who are legally resident in the EU have a right to a basic payment account and may not be discriminated against by nationality or place of residence.", "塞浦路斯以 Law 64(I)/2017 转化了 2014/92/EU 号指令，主管机关为塞浦路斯中央银行。在欧盟合法居住的消费者有权开立基本支付账户，不得因国籍或居住地受到歧视。"), cites: Table::fixed(&L40D6C77BCC41A5D8), topic: Some(TopicId(2)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Anti-money-laundering checks still apply.", "仍须通过反洗钱审查。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-09"), text: Text::fixed("Nothing was found on shops in Cyprus accepting Alipay or WeChat Pay, nor on a partner wallet from Cyprus.", "未查到塞浦路斯商店受理支付宝或微信支付的资料，也未查到塞浦路斯的合作钱包。"), cites: Table::fixed(&LA13DF9338C1AA639), topic: Some(TopicId(7)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Not documented; the absence of a source proves nothing.", "没有记载；查不到来源并不能证明什么。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-10"), text: Text::fixed("Cards make up 74% of the number of non-cash payments in Cyprus, by the central bank's statistics.", "据塞浦路斯央行统计，银行卡占该国非现金支付笔数的 74%。"), cites: Table::fixed(&L875872B4EA33FB1A), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Non-cash payments only; it says nothing about the share of cash. Press report of the statistics.", "只涉及非现金支付，不能说明现金占比。为媒体对该统计的报道。")), background: false, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("CY-02.2"), text: Text::fixed("Cypriot prepaid numbers that were not registered were to be cut off from 2025-12-11; some 65 percent were expected to be registered by then. Credit left on a number that is cut off is lost and not paid back.", "塞浦路斯未登记的预付费号码定于 2025-12-11 起停用；预计届时约 65% 已登记。被停用号码里剩余的话费作废，不予退还。"), cites: Table::fixed(&L1F9BAFE0AB4BBB43), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 11)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as an excerpt.", "读到的是摘录。")), background: true, retracted: false, country: Some(CountryId(54)) },
Claim { id: Str::fixed("DE-01"), text: Text::fixed("With Aldi Talk a top-up of EUR 5 gives 4 months, one of EUR 15 gives 12 and one of EUR 30 gives 24; then the number only receives for 2 months, and is switched off if nothing is topped up.", "Aldi Talk 充 5 欧元有效 4 个月，充 15 欧元 12 个月，充 30 欧元 24 个月；之后 2 个月只能接收，仍不充值就停用。"), cites: Table::fixed(&LDB6A04043FDBB197), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L83BA84B55555B42F), operator: Some(Str::fixed("Aldi Talk")), note: Some(Text::fixed("Two comparison sites that agree; the operator's own terms were not read. A third (DE-01.1) says that any sum gives 12 months.", "两个比价网站说法一致，没有读到运营商自己的条款。另一个（DE-01.1）说充多少都是 12 个月。")), background: false, retracted: false, country: Some(CountryId(56)) },
Claim { id: Str::fixed("DE-01.1"), text: Text::fixed("Another page says that any top-up gives an Aldi Talk card 12 months again, with 2 more in which it only receives.", "另一个网页说：Aldi Talk 无论充多少，都重新计 12 个月，之后还有 2 个月只能接收。"), cites: Table::fixed(&L70B727925BF5E956), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: Some(Str::fixed("Aldi Talk")), note: Some(Text::fixed("It contradicts DE-01 on small sums; whoever goes by the shorter term is safe with both.", "与 DE-01 在小额上矛盾；按较短的期限办，两种说法下都不会出错。")), background: false, retracted: false, country: Some(CountryId(56)) },
Claim { id: Str::fixed("UK-01"), text: Text::fixed("A giffgaff number is recycled unless it is used at least once every 6 months: a call, a text message, a data session or a purchase of credit.", "giffgaff 号码须每 6 个月至少使用一次（通话、短信、上网或购买话费之一），否则会被回收。"), cites: Table::fixed(&L57C32BB3D5FF232F), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::fixed(&LB15A66E05DF1D722), operator: Some(Str::fixed("giffgaff")), note: Some(Text::fixed("Undated staff post.", "员工帖子，未署日期。")), background: false, retracted: false, country: Some(CountryId(76)) },
Claim { id: Str::fixed("UK-02"), text: Text::fixed("Users report that a giffgaff number roaming in the Chinese mainland receives SMS free, pays GBP 0.30 for one sent, and needs GBP 10 of credit to be activated.", "据用户反映，giffgaff 号码在内地漫游时接收短信免费，发送每条 0.30 英镑，激活须充值 10 英镑。"), cites: Table::fixed(&L9A268609211BF9AA), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LC3BBC48476AA46EA), operator: Some(Str::fixed("giffgaff")), note: Some(Text::fixed("User pages; giffgaff's own tariff was not read.", "用户页面，未读到 giffgaff 自己的资费。")), background: false, retracted: false, country: Some(CountryId(76)) },
Claim { id: Str::fixed("HK-01"), text: Text::fixed("Hong Kong has had real-name registration of prepaid SIM cards since 2022-03-01, and unregistered cards stopped working on 2023-02-24. One person may register up to 10 prepaid SIMs with each operator.", "香港自 2022-03-01 起实行预付费 SIM 卡实名登记，未登记的卡自 2023-02-24 起停用。每人在每家运营商最多可登记 10 张预付费 SIM 卡。"), cites: Table::fixed(&L2559DD490C8C8F46), topic: Some(TopicId(1)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2023, 2, 24)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("At the time, a card that had been cut off but had not expired could be reactivated by registering it.", "当时已停用但未过期的卡，补办登记后可恢复使用。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-02"), text: Text::fixed("With ValueGB, each top-up of at least HKD 50 gives the prepaid SIM another 365 days from that day. Once it has expired, a top-up within 30 days brings the number back, but the old balance is gone.", "ValueGB 预付卡每次充值满 50 港元，就从当天起重新计 365 天有效期。过期后 30 天内充值还能恢复号码，但原有余额作废。"), cites: Table::fixed(&LFB910717051DBBE7), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&L65BC268DE0A65F15), operator: Some(Str::fixed("ValueGB (SmarTone)")), note: Some(Text::fixed("The operator's page bears no date.", "运营商页面未注日期。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-03"), text: Text::fixed("A China Mobile Hong Kong prepaid number lives 180 days from a top-up of HKD 50 or more and 30 days from one of HKD 10 to 49; a later expiry date that it already had stays.", "中国移动香港的预付卡，充值 50 港元或以上，从充值当天起有效 180 天；充值 10 至 49 港元则为 30 天；原到期日若更晚，以原日期为准。"), cites: Table::fixed(&L9928E5D1D030DE4A), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&L7E88C644E11B4FE5), operator: Some(Str::fixed("China Mobile Hong Kong")), note: Some(Text::fixed("The undated page describes a card that is no longer sold: compare with the terms of the card in hand.", "页面未注日期，介绍的是一款已停售的卡：请对照手上那张卡的条款。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-03.1"), text: Text::fixed("Users reported in 2016 that an expired China Mobile Hong Kong number could still be saved for about a month.", "2016 年有用户称，中国移动香港的号码过期后大约一个月内还能救回。"), cites: Table::fixed(&L899CE2DFB0351CA9), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: Some(Str::fixed("China Mobile Hong Kong")), note: None, background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-04"), text: Text::fixed("One user's list of 2026-06 says that Club SIM costs HKD 50 to buy, stays alive with the cheapest pack once in 365 days (HKD 6 at the time), gets texts in the mainland free, and is registered with a passport or a Hong Kong or Macao permit.", "2026-06 一位网友的汇总称：Club SIM 购卡 50 港元，每 365 天买一次最便宜的套餐（当时 6 港元）即可保号，在内地收短信免费，用护照或港澳通行证实名登记。"), cites: Table::fixed(&L2B4E6B678DE3A6FC), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L719456417C4C124C), operator: Some(Str::fixed("Club SIM")), note: Some(Text::fixed("The operator's own page was not read.", "没有读到运营商自己的页面。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-05"), text: Text::fixed("The top-up page of China Mobile Hong Kong takes Visa, Mastercard, UnionPay, UnionPay online, Alipay and WeChat Pay, from HKD 50 to HKD 1000 at a time and up to HKD 3000 a month. AlipayHK is taken only from accounts verified with the Hong Kong identity card.", "中国移动香港的充值页面接受 Visa、万事达卡、银联、银联在线、支付宝和微信支付，每次 50 至 1000 港元，每月最多 3000 港元。AlipayHK 只接受用香港身份证认证过的账户。"), cites: Table::fixed(&LE2A9427CA4BCA50B), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&LF5E3A9EFE0A4BEA8), operator: Some(Str::fixed("China Mobile Hong Kong")), note: Some(Text::fixed("The page bears no date. Its condition for AlipayHK agrees with WAL-12.", "页面未注日期。它对 AlipayHK 的要求与 WAL-12 相符。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-01.1"), text: Text::fixed("A blog tells of a proposal to let one person register 3 prepaid SIMs with each Hong Kong operator instead of 10; what became of it was not found.", "有博客提到一项建议：每人在香港每家运营商可登记的预付卡由 10 张减为 3 张；结果如何没有查到。"), cites: Table::fixed(&L94252A419D9C0095), topic: Some(TopicId(4)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-06"), text: Text::fixed("From AlipayHK you can send a verified Alipay user in the mainland a red packet (Lucky Money) of CNY 50 to CNY 520 free of charge, out of the balance, a bank account or Ant Bank savings. The payee collects it within 48 hours; who has no default bank account in Alipay names one within 72. Your own account cannot be the payee.", "AlipayHK 可以向内地已实名的支付宝用户发跨境利是，每个 50 至 520 元，免手续费，可从余额、银行账户或蚂蚁银行存款支付。对方须在 48 小时内领取；支付宝里没有默认收款银行卡的，须在 72 小时内设好。不能发给本人自己的账户。"), cites: Table::fixed(&L62D40272CE660436), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&LCE0A516364D6122A), operator: None, note: Some(Text::fixed("Read as a stored copy of the help page, without a date.", "所读为帮助页面的存档，未注日期。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-07"), text: Text::fixed("AlipayHK remits to a mainland Alipay account up to HKD 7999 a day, red packets included, and up to HKD 100000 a year at the intermediate level or HKD 300000 at the advanced one (Hong Kong identity card), all payments included. The purpose has to be stated and may have to be proved.", "AlipayHK 可汇款到内地支付宝账户：每天最多 7999 港元（含跨境利是）；中级账户每年最多 100000 港元，高级账户（香港身份证）300000 港元，均与其他付款合计。须说明用途，可能要提供证明。"), cites: Table::fixed(&L35A5CFEA4CB1A677), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LD4B2AB14FF182CFE), operator: None, note: Some(Text::fixed("The limits bear no date. In 2023 a fee of HKD 25 was charged for sums that were not above CNY 3500, as the trade press reported on 2023-04-04.", "限额未注日期。据行业媒体 2023-04-04 报道，2023 年汇款未超过 3500 元的收 25 港元手续费。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-08"), text: Text::fixed("Payment Connect has joined the fast payment systems of Hong Kong and the mainland since 2025-06-22. Holders of a Hong Kong identity card send from their Hong Kong bank to an account at a mainland bank, by mobile number too, up to HKD 10000 a day and HKD 200000 a year at each institution; holders of a mainland identity card send south within their yearly quota of USD 50000.", "跨境支付通自 2025-06-22 起连通香港和内地的快速支付系统。持香港身份证的人可以从香港的银行汇到内地银行账户，也可凭手机号码收款，每家机构每天最多 10000 港元、每年 200000 港元；持内地身份证的人在每年 50000 美元额度内向香港汇款。"), cites: Table::fixed(&LCD78D5B515A25F07), topic: Some(TopicId(5)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 6, 22)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&L1AACF1060B269567), operator: None, note: Some(Text::fixed("The money goes to a bank account, not into a wallet.", "钱汇到银行账户，不进钱包。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-09"), text: Text::fixed("An AlipayHK that is not verified is held to HKD 2000 a transaction, HKD 3000 a day, HKD 25000 a year and a balance of HKD 3000; for WeChat Pay HK a blog names HKD 25000 a year and a balance of HKD 3000.", "未认证的 AlipayHK 每笔限 2000 港元、每天 3000 港元、每年 25000 港元，余额上限 3000 港元；WeChat Pay HK 据一篇博客为每年 25000 港元、余额上限 3000 港元。"), cites: Table::fixed(&LCAD42C6B50546E96), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L35189BD5E3E87A73), operator: None, note: Some(Text::fixed("The page gives the figures of AlipayHK for red packets and refers to them for shops (grade B); those of WeChat Pay HK are grade D. Whether a wallet that is not verified pays in the mainland was not found.", "AlipayHK 的数字是该页面就红包给出的，店内消费援引同样的数字（B 级）；WeChat Pay HK 的数字只有 D 级。未认证的钱包能否在内地付款没有查到。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-10"), text: Text::fixed("With 86-Easy, Club SIM rents out by the month a random mainland number, registered in the customer's real name, without a SIM: its texts are read in the app and come only from applicable service providers in the mainland. The number cannot be ported.", "Club SIM 的 86-Easy 按月出租一个随机的内地号码，实名登记，没有 SIM 卡；短信在应用内查看，且只接收适用的内地服务商发来的。号码不能携出。"), cites: Table::fixed(&LDD81C2E012A03B97), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: Some(Str::fixed("Club SIM")), note: Some(Text::fixed("The terms bear no date. Whether the codes of Alipay and WeChat arrive is not said there. It is a lawful second number, not a bought one.", "条款未注日期，也没有说支付宝和微信的验证码是否收得到。这是合法的副号，不是买来的号码。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-11"), text: Text::fixed("A remittance from AlipayHK to the mainland may go to yourself: the help then wants salary as its purpose. The mainland side may ask for recent pay records or a contract of employment.", "从 AlipayHK 汇往内地的款可以汇给本人：帮助页要求此时用途选“薪酬汇款”。内地一方可能要求近期的工资记录或劳务合同。"), cites: Table::fixed(&L8606FB48CE778BAE), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as an excerpt of a stored copy, without a date. Red packets are otherwise: your own account cannot be their payee (HK-06).", "读到的是存档的节选，未注日期。红包不同：不能发给本人自己的账户（HK-06）。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-12"), text: Text::fixed("A Hong Kong newspaper advises to fill the balance of your own mainland Alipay or WeChat Pay by the cross-border remittance of AlipayHK or WeChat Pay HK; a balance pays personal codes too.", "香港一家报纸建议：用 AlipayHK 或 WeChat Pay HK 的跨境汇款，给自己的内地支付宝或微信支付充余额；余额也能付个人收款码。"), cites: Table::fixed(&LA266DB21BE905C9A), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 3, 10)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The start is the day of the article. What the mainland wallet asks before it takes money in is FUNC-04 and LIM-01.", "起始日为文章当天。内地钱包收款前要求什么，见 FUNC-04 和 LIM-01。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("HK-13"), text: Text::fixed("WeChat Pay HK is the first wallet in Payment Connect: from inside WeChat it sends to a person's account at a mainland bank, or to a mainland mobile number registered for this, at once and without a fee, up to HKD 10000 a day and HKD 200000 a year. The payee's name has to be written as at that bank.", "WeChat Pay HK 是首个加入跨境支付通的钱包：在微信内即可汇到对方的内地银行账户，或已为此登记的内地手机号码，实时到账、免手续费，每天最多 10000 港元、每年 200000 港元。收款人姓名须与该银行登记的一致。"), cites: Table::fixed(&L5F450873F6123C47), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 24)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L343FE36A06E1E2E9), operator: None, note: Some(Text::fixed("The reports differ on the start: a retelling of HKET has 2025-12-24, AASTOCKS reported it on 2026-03-02. Both were read as copies; the operator's own page was not.", "各报道的起始日不同：转述《香港经济日报》的一篇说是 2025-12-24，AASTOCKS 则在 2026-03-02 报道。读到的都是转载，没有读到运营方自己的页面。")), background: false, retracted: false, country: Some(CountryId(94)) },
Claim { id: Str::fixed("ID-L03.1"), text: Text::fixed("Telkomsel, Indosat Ooredoo and XL Axiata are telecom operators in Indonesia.", "Telkomsel、Indosat Ooredoo 和 XL Axiata 是印尼的通信运营商。"), cites: Table::fixed(&L6AB70195CE35C2E2), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The companies are real, but two of the names are old: Indosat Ooredoo is now Indosat Ooredoo Hutchison, and XL Axiata became part of XLSmart in a merger of 2025.", "这几家公司确实存在，但其中两个名称已经过时：Indosat Ooredoo 现为 Indosat Ooredoo Hutchison，XL Axiata 在 2025 年的合并中并入 XLSmart。")), decided_by: Table::fixed(&L6D749415B7E76CF1), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L03.2"), text: Text::fixed("The Indonesian operators offer a product called a retention card (保号卡), which is a prepaid SIM card.", "印尼的运营商推出一种名为“保号卡”的产品，也就是预付费 SIM 卡。"), cites: Table::fixed(&L6AB70195CE35C2E2), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("The operators sell ordinary prepaid SIM cards. 'Retention card' is a word of the user community for a number that its holder keeps alive at the least cost, not a product of an operator.", "运营商出售的是普通预付费 SIM 卡。“保号卡”是用户圈子里的叫法，指持有人以最低成本保住的号码，并非运营商的产品。")), decided_by: Table::fixed(&L90C6D89FAD7B6CED), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L03.3"), text: Text::fixed("Quite a few people have recently asked whether an Indonesian retention card can be bound to WeChat or Alipay.", "近来有不少人在问：印尼保号卡可不可以与微信、支付宝绑定。"), cites: Table::fixed(&L6AB70195CE35C2E2), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("How often people ask cannot be checked. The question also mixes up the phone number used for sign-up with the card that pays.", "有多少人这样问无从核实。这个问题还把注册用的手机号码与付款用的银行卡混在了一起。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L03.4"), text: Text::fixed("Whether an Indonesian retention card can be used with WeChat or Alipay is a matter of telecommunications, payment and security.", "印尼保号卡能否用于微信或支付宝，牵涉到通信、支付、安全等几个方面。"), cites: Table::fixed(&L6AB70195CE35C2E2), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is plainly true: sign-up needs a number, card linking needs the approval of the issuing bank, and a recycled number can lead to an account takeover.", "这一点显而易见：注册需要手机号码，绑卡需要发卡行授权，号码被回收再分配则可能导致账号被人接管。")), decided_by: Table::fixed(&L257D5CA0086B07CD), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L03.5"), text: Text::fixed("The prepaid SIM cards of the Indonesian operators make daily life convenient.", "印尼运营商的预付费卡方便了人们的日常生活。"), cites: Table::fixed(&L6AB70195CE35C2E2), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a general opinion; no source measures it, and it decides nothing about the wallets.", "这是一般性的看法，没有来源可以衡量，也不影响能否使用钱包。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L03.6"), text: Text::fixed("People who study, work or travel in Indonesia are certainly familiar with the local operators.", "凡在印尼读书、上班或游玩的人，肯定都知道当地的运营商。"), cites: Table::fixed(&L6AB70195CE35C2E2), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a phrase of introduction that no source can bear out or refute.", "这是一句开场白，没有来源能够证实或否定。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L07.1"), text: Text::fixed("A retention card is, as its name says, a kind of prepaid SIM card.", "从名称来看，保号卡就是预付费 SIM 卡的一种。"), cites: Table::fixed(&L07117F8EF9589222), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Such a SIM is mostly prepaid, but the name means that a number is kept alive at low cost; it does not mean a kind of SIM card.", "这类卡大多是预付费卡，但“保号”的意思是低成本保住号码，并不是指某一种 SIM 卡。")), decided_by: Table::fixed(&L90C6D89FAD7B6CED), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L07.2"), text: Text::fixed("A retention card needs no long contract; it works once a certain amount is topped up.", "使用保号卡不用签长期合同，充入一定的话费即可使用。"), cites: Table::fixed(&L07117F8EF9589222), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is true of prepaid SIM cards: Telkomsel and Indosat give validity for airtime top-ups.", "预付费卡确实如此：Telkomsel 和 Indosat 都是充值话费后获得有效期。")), decided_by: Table::fixed(&L1F738BD1DCF88819), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L07.3"), text: Text::fixed("A retention card is very suitable for people who stay for a short time or do not want to tie themselves to many services.", "短期逗留的人，或者不愿捆绑过多服务的人，很适合用保号卡。"), cites: Table::fixed(&L07117F8EF9589222), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Whether it suits someone is a matter of opinion; no source decides it.", "是否适合属于个人看法，没有来源可以判定。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L07.4"), text: Text::fixed("Someone who spent a few months in Indonesia may no longer need the SIM card after going home.", "在印尼住了几个月的人，回国以后可能用不着这张卡了。"), cites: Table::fixed(&L07117F8EF9589222), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This depends on the person and cannot be checked.", "这因人而异，无法核实。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L07.5"), text: Text::fixed("Keeping up a minimum spend is enough to keep the number working, and this is what retention (保号) means.", "只要维持最低限度的消费，号码就可以继续正常使用，“保号”指的就是这个。"), cites: Table::fixed(&L07117F8EF9589222), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The idea is right but the mechanism is imprecise. With Telkomsel, validity days come from airtime top-ups (at most 365 days in total since 2024-11-09) or from extension packs; a lapsed number is reported to pass through 30 days of grace and a phase of 175 days, and is then recycled.", "思路正确，但机制说得不准确。以 Telkomsel 为例，有效期天数来自话费充值（自 2024-11-09 起累计最多 365 天）或延期套餐；据报道，过期号码先有 30 天宽限期，再经过 175 天的阶段，之后被回收。")), decided_by: Table::fixed(&L102B9B71022B4BA6), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.1"), text: Text::fixed("One feature of Indonesian retention cards is that they are cheap.", "印尼保号卡的一个特点是便宜。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Reports show low prices for Telkomsel's extension packs, but the claim gives no price and nothing to compare with.", "有报道显示 Telkomsel 的延期套餐价格不高，但该说法没有给出价格，也没有比较对象。")), decided_by: Table::fixed(&LAAABA4DA9375D6EF), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.2"), text: Text::fixed("One feature of Indonesian retention cards is high flexibility.", "印尼保号卡的一个特点是灵活。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Flexibility is a matter of opinion; no source decides it.", "是否灵活属于主观看法，没有来源可以判定。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.3"), text: Text::fixed("Indonesian retention cards support several languages and are very suitable for international users.", "印尼保号卡可使用多种语言，对国际用户来说十分合适。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("A SIM card has no language support of its own. For a foreigner the real hurdle is registration: a passport or a KITAS or KITAP permit, and for new numbers face recognition, in full force since 2026-07-01.", "SIM 卡本身没有语言功能。对外国人来说，真正的门槛是登记：需要护照或 KITAS、KITAP 居留证件，新号码还需人脸识别，该要求自 2026-07-01 起全面实施。")), decided_by: Table::fixed(&L3D888853F7135F9A), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.4"), text: Text::fixed("Tariffs and services differ from one Indonesian operator to another.", "印尼各家运营商的资费与服务各有差别。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("The reported figures bear this out: Telkomsel and Indosat give different validity days for top-ups and sell extensions differently.", "报道中的数据可以印证：Telkomsel 与 Indosat 的充值所得有效期不同，出售延期的方式也不同。")), decided_by: Table::fixed(&LD4EF15ACEE9BFF74), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.5"), text: Text::fixed("Telkomsel has a product line called IM3 Ooredoo.", "Telkomsel 旗下有 IM3 Ooredoo 系列。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("IM3 is a brand of Indosat, a competitor of Telkomsel.", "IM3 是 Indosat 的品牌，而 Indosat 是 Telkomsel 的竞争对手。")), decided_by: Table::fixed(&L65AB6B15B3BE090A), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.6"), text: Text::fixed("The IM3 Ooredoo line is mainly about value for money.", "IM3 Ooredoo 系列以性价比为卖点。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Value for money is a matter of opinion; no source compares the tariffs.", "性价比属于主观评价，没有来源对资费作过比较。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L09.7"), text: Text::fixed("Indosat Ooredoo's IM2 suits people who like to use the internet better.", "Indosat Ooredoo 的 IM2 对爱上网的人更合适。"), cites: Table::fixed(&L888D24A66A5EDDCD), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("IM2 was PT Indosat Mega Media, a fixed-internet company. It stopped on 2021-11-25, and its owners approved its liquidation on 2021-12-08.", "IM2 是固网宽带公司 PT Indosat Mega Media。它已于 2021-11-25 停止运营，股东在 2021-12-08 批准清算。")), decided_by: Table::fixed(&LB35BD1DA98636FBE), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L13.1"), text: Text::fixed("WeChat and Alipay are the most popular mobile payment tools in China.", "微信和支付宝是中国使用最普遍的移动支付工具。"), cites: Table::fixed(&L2491ABB838AE536A), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is common knowledge. The sources read hold no market shares; they only show foreign wallets joining Alipay's merchant network in the mainland.", "这是常识。查阅的来源没有市场份额数据，只显示境外钱包接入支付宝在内地的商家网络。")), decided_by: Table::fixed(&LA72899C956E642F7), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L13.2"), text: Text::fixed("WeChat and Alipay are extremely widespread in China and have also attracted many users abroad.", "微信与支付宝在中国极为普及，在境外也有大量用户。"), cites: Table::fixed(&L2491ABB838AE536A), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The first half is common knowledge. The second half is vague: WeChat Pay's own figures for abroad (78 countries and regions) count where its mainland wallet is accepted, not users of other countries.", "前半句是常识。后半句含糊：微信支付自己公布的境外数据（78 个国家和地区）说的是内地钱包在哪里可用，而不是外国用户的数量。")), decided_by: Table::fixed(&L0F7F7B8E4AD436A8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L13.3"), text: Text::fixed("Both WeChat and Alipay need a bank account or a credit card to be bound before money can be moved.", "在微信和支付宝里动用资金，都得先绑定银行账户或者信用卡。"), cites: Table::fixed(&L2491ABB838AE536A), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("An account needs only a number, which may be a foreign one. For paying there are other means as well: partner wallets from abroad at mainland codes, the e-CNY app, and the Tour Card in place of your own bank card.", "开立账号只需手机号码，外国号码也可以。付款也有别的途径：境外合作钱包可以扫内地的收款码，另有数字人民币应用，以及代替本人银行卡的 Tour Card。")), decided_by: Table::fixed(&L89B90661C4673DDB), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L15.1"), text: Text::fixed("An Indonesian retention card can in theory meet what WeChat and Alipay require, but in practice there are certain limits.", "印尼保号卡在理论上能达到微信与支付宝的要求，但实际使用时有一定限制。"), cites: Table::fixed(&L9AA40E49EE217B96), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("The number and the money are two separate gates. A foreign number is officially accepted for sign-up; whether payment works depends on the card and the approval of its issuer.", "号码和资金是两道不同的关口。官方接受用外国号码注册；能否付款取决于银行卡以及发卡行是否授权。")), decided_by: Table::fixed(&LE8EA6731D1765563), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L19.1"), text: Text::fixed("Transfers and payments are among the core functions of WeChat and Alipay, and they depend on bank cards.", "转账与支付属于微信、支付宝的核心功能，要靠银行卡才能实现。"), cites: Table::fixed(&LF78ADDCC320B6E6B), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This is right for the mainland wallets, but a bank card is not the only way: the 2025 state guide names 14 foreign wallets that can pay by scanning in the mainland.", "对内地钱包来说是对的，但银行卡不是唯一途径：2025 年的国家指引列出 14 个可在内地扫码付款的境外钱包。")), decided_by: Table::fixed(&LB955AFC961701A6D), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L19.2"), text: Text::fixed("A few local banks in Indonesia support international payment.", "印尼有几家本土银行能够做国际支付。"), cites: Table::fixed(&LF78ADDCC320B6E6B), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Bank Indonesia pointed holders of domestic-only debit cards to Visa or Mastercard cards for use abroad, so local cards for international payment exist.", "印尼央行曾建议只有本国借记卡的持卡人在境外改用 Visa 或万事达卡，可见本地有可用于国际支付的卡。")), decided_by: Table::fixed(&L45D89FE377F25CFF), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L19.3"), text: Text::fixed("Most Indonesian banks do not cooperate directly with the Chinese payment platforms.", "印尼多数银行没有直接同中国的支付平台合作。"), cites: Table::fixed(&LF78ADDCC320B6E6B), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("No source counts such agreements, and none is needed: a foreign card is linked through its card scheme with the approval of the issuing bank.", "没有来源统计过这类合作，而且也不需要：境外卡是通过卡组织并经发卡行授权绑定的。")), decided_by: Table::fixed(&LFC0A2BE77D75F068), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L19.4"), text: Text::fixed("Even if an Indonesian retention card is tied to a local Indonesian bank account, it may not bind smoothly to WeChat or Alipay.", "印尼保号卡就算已与当地银行账户关联，也可能没法顺利绑到微信或支付宝上。"), cites: Table::fixed(&LF78ADDCC320B6E6B), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("A SIM card is not bound to a wallet through a bank account. What is linked is a bank card: its issuer may decline, and the code may go to the number on file at that bank.", "SIM 卡并不是通过银行账户绑定到钱包的。绑定的是银行卡：发卡行可能拒绝，验证码可能发到该行预留的号码。")), decided_by: Table::fixed(&L59220331541F918D), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L21.1"), text: Text::fixed("The holder of a debit or credit card of an Indonesian bank can in theory try to bind it to WeChat or Alipay.", "持印尼银行借记卡或信用卡的人，理论上可以试着把卡绑到微信或支付宝。"), cites: Table::fixed(&LF2CBADAD72B077D6), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is right for cards with an accepted logo. The 2025 state guide lists Visa, Mastercard, UnionPay, American Express, JCB, Diners Club and Discover; the brands differ per app.", "卡面标识属于受支持的卡组织时确实如此。2025 年的国家指引列出 Visa、万事达卡、银联、美国运通、JCB、大来和 Discover，各应用支持的品牌有所不同。")), decided_by: Table::fixed(&LC38E1D6D0F6DFAB6), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L21.2"), text: Text::fixed("Many card types of local Indonesian banks are not accepted by the Chinese payment platforms.", "印尼本地银行的不少卡种，中国的支付平台并不接受。"), cites: Table::fixed(&LF2CBADAD72B077D6), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This fits debit cards that carry only the GPN logo, which work inside Indonesia only. It is not shown for cards with an international logo.", "对只有 GPN 标识的借记卡是成立的，这种卡只能在印尼境内使用。对带国际卡组织标识的卡，则没有证据。")), decided_by: Table::fixed(&LDAE026905FE2E011), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L21.3"), text: Text::fixed("Even after an Indonesian card is bound, verification may fail in practice.", "印尼的银行卡即便绑上了，实际使用时也可能验证不通过。"), cites: Table::fixed(&LF2CBADAD72B077D6), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("The issuing bank must approve, and some issuers decline. Security codes go to the phone or e-mail registered at the issuer, so a dead number there makes verification fail.", "绑定须经发卡行授权，有的发卡行会拒绝。安全验证码发往在发卡行登记的手机或邮箱，登记的号码失效就会验证失败。")), decided_by: Table::fixed(&L6EE16421FA412046), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L21.4"), text: Text::fixed("The Chinese payment platforms usually require that the linked account was opened locally.", "中国的支付平台一般只认在本地开立的账户。"), cites: Table::fixed(&LF2CBADAD72B077D6), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("This has not been so since 2023-07, when both wallets opened the linking of cards issued abroad for payments at mainland merchants.", "自 2023-07 起已非如此：当时两个钱包都开放绑定境外发行的银行卡，用于向内地商家付款。")), decided_by: Table::fixed(&LD1B3180CE44FD633), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L25.1"), text: Text::fixed("Alipay's development overseas is relatively more mature.", "支付宝在境外发展得相对成熟一些。"), cites: Table::fixed(&L24A229BA313F642D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Maturity is a matter of opinion; no source compares the two wallets on it.", "是否成熟属于主观看法，没有来源就此比较过两个钱包。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L25.2"), text: Text::fixed("Alipay allows users of some countries to pay by binding local bank accounts.", "支付宝让一部分国家的用户绑定本国银行账户来付款。"), cites: Table::fixed(&L24A229BA313F642D), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Two other mechanisms exist: Alipay links foreign cards by card scheme, and it accepts certain wallets of other countries. Neither of them binds a local bank account to Alipay.", "实际的机制是另外两种：支付宝按卡组织绑定境外银行卡，并接受部分国家和地区的钱包。两者都不是把当地银行账户绑定到支付宝。")), decided_by: Table::fixed(&LFF44F48B27F7007A), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L25.3"), text: Text::fixed("For a local bank account to be bound, the bank must have a cooperation with Alipay.", "要绑定当地银行账户，银行须与支付宝存在合作。"), cites: Table::fixed(&L24A229BA313F642D), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Linking a foreign card needs the authorisation of the issuing bank over the card scheme; official guidance names no partnership with Alipay as a condition.", "绑定境外卡需要发卡行通过卡组织授权；官方指引没有把与支付宝合作列为条件。")), decided_by: Table::fixed(&LDE93946D1F07156B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L25.4"), text: Text::fixed("For a local bank account to be bound to Alipay, the bank must support settlement in particular currencies.", "当地银行账户要绑定支付宝，银行还须能以特定货币结算。"), cites: Table::fixed(&L24A229BA313F642D), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source names such a condition. The regulator's guide of 2024-03-14 describes linking by card scheme and does not ask for a settlement currency.", "没有来源提到这样的条件。监管机构 2024-03-14 的指南按卡组织说明绑卡，并未要求结算货币。")), decided_by: Table::fixed(&LBBB6F06D0B3852A7), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L25.5"), text: Text::fixed("Alipay offers a certain degree of international support around the world.", "支付宝面向全球提供了一定的国际化支持。"), cites: Table::fixed(&L24A229BA313F642D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Alipay opened an international version for foreign numbers on 2019-11-05, links foreign-issued cards, and accepts foreign wallets at its mainland merchants.", "支付宝于 2019-11-05 推出可用外国号码注册的国际版，支持绑定境外卡，其内地商家还接受境外钱包。")), decided_by: Table::fixed(&L7AADC752EB0CBF8C), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L27.1"), text: Text::fixed("In Indonesia, Alipay at present mainly serves Chinese tourists and Chinese people who work in Indonesia.", "在印尼，支付宝目前的服务对象以中国游客和在当地工作的中国人为主。"), cites: Table::fixed(&L0A07152E5C226AA4), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("In 2020-01 Bank Indonesia allowed Alipay for Chinese visitors and not for domestic users. That it also serves Chinese people who work there is not sourced.", "2020-01 印尼央行批准支付宝面向中国访客，而不面向印尼本地用户。在当地工作的中国人也属服务对象这一点没有来源。")), decided_by: Table::fixed(&LD65E3C37EA5FC65F), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L27.2"), text: Text::fixed("An ordinary resident of Indonesia who wants to use Alipay usually needs the help of a Chinese friend to complete the binding.", "普通印尼居民要用支付宝，一般得由中国籍朋友帮忙才能完成绑定。"), cites: Table::fixed(&L0A07152E5C226AA4), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("A foreigner can open an account with a foreign number and link a foreign card without anyone's help. To use another person's verified identity or account is unlawful in China.", "外国人可以自己用外国号码开户并绑定境外卡，不需要别人帮忙。在中国，使用他人的实名身份或账户是违法的。")), decided_by: Table::fixed(&L3C36D3782C8E2800), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L27.3"), text: Text::fixed("An ordinary resident of Indonesia who does not use Alipay through a Chinese friend usually has to pay indirectly through a third-party payment service.", "普通印尼居民若不靠中国籍朋友，通常就得借助第三方支付服务间接付款。"), cites: Table::fixed(&L0A07152E5C226AA4), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("The claim names no service. An unlicensed intermediary can break Chinese law and is not needed: WeChat Pay's own list names DANA as a partner wallet, and the China-Indonesia QR link is reported as live since 2026-05.", "该说法没有指明是什么服务。无牌照的中介可能违反中国法律，而且并无必要：微信支付自己的名单把 DANA 列为合作钱包，中印尼二维码互联据报道已于 2026-05 上线。")), decided_by: Table::fixed(&L83FB1883E1D273B7), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L31.1"), text: Text::fixed("WeChat Pay's internationalisation lags slightly behind Alipay's.", "与支付宝相比，微信支付在国际化方面稍微落后。"), cites: Table::fixed(&L5904AB4BCD5FD8EB), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("The comparison is an opinion. WeChat Pay's own figures name 78 countries and regions and more than six million merchants abroad for its mainland wallet.", "这种比较属于主观看法。微信支付自己的数据称，其内地钱包在境外覆盖 78 个国家和地区、六百多万商家。")), decided_by: Table::fixed(&L0F7F7B8E4AD436A8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L31.2"), text: Text::fixed("WeChat Pay is aimed mainly at the mainland market.", "微信支付主要服务于中国内地市场。"), cites: Table::fixed(&L5904AB4BCD5FD8EB), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("WeChat Pay's own pages bear this out: even abroad its mainland wallet works only for mainland users verified by real name.", "微信支付自己的页面可以印证：其内地钱包即使在境外，也只供通过实名认证的内地用户使用。")), decided_by: Table::fixed(&L24A982808965AD41), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L31.3"), text: Text::fixed("A person with an Indonesian retention card cannot necessarily bind WeChat Pay easily.", "有印尼保号卡，也未必能轻松开通绑定微信支付。"), cites: Table::fixed(&L5904AB4BCD5FD8EB), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("The country of the number is not what decides. Tencent says an overseas number of any calling code can register, although WeChat may ask an existing user to confirm a new account; payment then depends on the card and its issuer.", "起决定作用的不是号码属于哪个国家。腾讯称，任何境外区号的号码都可以注册，只是微信可能要求由已有用户确认新账号；之后能否付款取决于银行卡和发卡行。")), decided_by: Table::fixed(&LE733042DA52BA007), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L31.4"), text: Text::fixed("Even if WeChat Pay is bound, there may be transaction limits or it may not work normally.", "微信支付即使绑定成功，也可能有交易限额，或不能正常使用。"), cites: Table::fixed(&L5904AB4BCD5FD8EB), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Limits exist: USD 5000 per payment and USD 50000 per year for foreigners since 2024-03-01, and only a small, unpublished sum before identity verification. A foreign card is reported to serve purchases only, not transfers or withdrawal.", "限额确实存在：自 2024-03-01 起，外国人单笔 5000 美元、每年 50000 美元；验证身份之前只能支付未公布具体数额的小额。据报道，境外卡只能用于消费，不能转账或提现。")), decided_by: Table::fixed(&LB1FB5A60C4F4B9BC), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L31.5"), text: Text::fixed("WeChat Pay expands abroad relatively slowly.", "微信支付向境外拓展得比较慢。"), cites: Table::fixed(&L5904AB4BCD5FD8EB), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("The speed is a matter of opinion. WeChat Pay's own figures of 2026 name 78 countries and regions for its mainland wallet, but no earlier state to compare with.", "快慢属于主观看法。微信支付 2026 年自己的数据称内地钱包覆盖 78 个国家和地区，但没有可供比较的早期数据。")), decided_by: Table::fixed(&L0F7F7B8E4AD436A8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L35.1"), text: Text::fixed("Besides the limits of bank accounts, technical and policy matters make it considerably harder to bind an Indonesian retention card to WeChat and Alipay.", "除银行账户方面的限制，技术与政策因素也使印尼保号卡绑定微信、支付宝困难不少。"), cites: Table::fixed(&LAB3A549CFFFC81BB), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("This takes a SIM card for a means of payment. Technical and policy matters of banking concern cards and wallets, not the binding of a phone number.", "这是把 SIM 卡当成了支付工具。银行方面的技术与政策问题涉及的是银行卡和钱包，而不是手机号码的绑定。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L39.1"), text: Text::fixed("WeChat and Alipay were originally designed for Chinese users to use inside China.", "微信和支付宝最初是为中国用户在内地使用而设计的。"), cites: Table::fixed(&L8BDCD4C8C1C9A7A6), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This is right as history. Alipay has had an international version since 2019-11-05, and both wallets opened to foreign-issued cards in 2023-07.", "从历史看是对的。支付宝自 2019-11-05 起有国际版，两个钱包都在 2023-07 开放绑定境外卡。")), decided_by: Table::fixed(&LA95983F45A1D0DD8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L39.2"), text: Text::fixed("The system architecture and data processing of WeChat and Alipay are highly compatible with China UnionPay.", "微信和支付宝的系统架构及数据处理与中国银联的兼容程度很高。"), cites: Table::fixed(&L8BDCD4C8C1C9A7A6), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source describes this. The wallets are not tied to UnionPay: the 2025 state guide lists seven card schemes that can be linked.", "没有来源对此作过说明。两个钱包并不限于银联：2025 年的国家指引列出七个可绑定的卡组织。")), decided_by: Table::fixed(&LC38E1D6D0F6DFAB6), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L39.3"), text: Text::fixed("Indonesia's banking system does not fully match China UnionPay, which leads to a technical mismatch.", "印尼的银行体系与银联不完全相同，由此产生技术上的不兼容。"), cites: Table::fixed(&L8BDCD4C8C1C9A7A6), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("The QR link between the two countries shows that the systems can work together: in the pilot of 2025-09-11, 22 Indonesian apps were accepted at pilot merchants of the UnionPay and Alipay networks, and it is reported as live since 2026-05.", "两国的二维码互联表明系统可以互通：在 2025-09-11 启动的试点中，银联和支付宝网络的试点商家接受 22 个印尼支付应用；据报道已于 2026-05 正式上线。")), decided_by: Table::fixed(&L552AC196A2118AE3), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L41.1"), text: Text::fixed("Indonesia's network environment and payment infrastructure still lag behind China's.", "印尼的网络条件和支付基础设施与中国相比还有差距。"), cites: Table::fixed(&LA19C8E280864B204), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a general comparison without figures; no source read decides it.", "这是没有数据的笼统比较，查阅的来源无法判定。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L41.2"), text: Text::fixed("The use of mobile payment in Indonesia is relatively low, and many merchants there are still used to cash.", "印尼的移动支付普及程度偏低，很多商家还是习惯收现金。"), cites: Table::fixed(&LA19C8E280864B204), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("This no longer holds: QRIS had tens of millions of users and merchants as early as 2023-05, and reports of 2025 name still more merchants.", "这已不符合现状：早在 2023-05，QRIS 的用户和商家就各有数千万，2025 年的报道显示商家更多。")), decided_by: Table::fixed(&L3CFFB6E372E232A8), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L41.3"), text: Text::fixed("WeChat and Alipay have spread rather slowly in Indonesia.", "微信和支付宝在印尼推广得较慢。"), cites: Table::fixed(&LA19C8E280864B204), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This was so around 2020, when foreign QR payments had to go through a partner bank and the QRIS standard. The QR link that began as a pilot on 2025-09-11 has changed it for Alipay.", "在 2020 年前后确实如此，当时境外二维码支付须通过合作银行并符合 QRIS 标准。2025-09-11 开始试点的二维码互联，已经改变了支付宝的情况。")), decided_by: Table::fixed(&LBA94E37DE0CB68F7), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L41.4"), text: Text::fixed("The slow spread of WeChat and Alipay in Indonesia further affects the experience of people who use retention cards.", "微信和支付宝在印尼推广缓慢，进一步拖累了保号卡用户的体验。"), cites: Table::fixed(&LA19C8E280864B204), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("No causal link is shown: how many shops in Indonesia accept a wallet does not change what a phone number is used for.", "没有证据显示这种因果关系：印尼有多少商店接受某个钱包，并不改变手机号码的用途。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L41.5"), text: Text::fixed("Low use of mobile payment and the habit of cash are why WeChat and Alipay spread slowly in Indonesia.", "移动支付用得少、商家惯用现金，是微信和支付宝在印尼推广缓慢的原因。"), cites: Table::fixed(&LA19C8E280864B204), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("No source shows this cause. The reports of 2020 name the rules of Bank Indonesia: a partner bank, the QRIS standard and service for Chinese visitors only; QRIS itself is widely used.", "没有来源证明这一原因。2020 年的报道提到的是印尼央行的规定：须有合作银行、符合 QRIS 标准、只面向中国访客；而 QRIS 本身使用广泛。")), decided_by: Table::fixed(&LCEBDAB36C4F89361), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L45.1"), text: Text::fixed("The Indonesian government strictly regulates foreign exchange flows and cross-border payment.", "印尼政府严格监管外汇流动与跨境支付。"), cites: Table::fixed(&L335CDF3F8570666A), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("For foreign exchange this is too strong: sources of 2019 and 2020 describe an open capital account with reporting rules, and a document duty for residents who buy more than USD 25000 a month. Cross-border QR payment does have rules: a partner bank and the QRIS standard.", "就外汇而言说得过重：2019 和 2020 年的来源描述的是开放的资本账户，附有申报规则，居民每月购汇超过 25000 美元须提供凭证。跨境二维码支付确有规定：须通过合作银行并符合 QRIS 标准。")), decided_by: Table::fixed(&L64A2B3E0A003F95B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L45.2"), text: Text::fixed("Bank Indonesia has set many limits on cross-border payment to prevent money laundering and illegal money flows.", "印尼央行为防范洗钱和非法资金流动，对跨境支付设有许多限制。"), cites: Table::fixed(&L335CDF3F8570666A), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Rules are documented: a partner bank, the QRIS standard and payment in rupiah. The sources read do not give money laundering as their reason.", "相关规定有据可查：须通过合作银行、符合 QRIS 标准、以印尼盾支付。但查阅的来源没有说这些规定是为了反洗钱。")), decided_by: Table::fixed(&L580535E3827B5AF5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L45.3"), text: Text::fixed("Indonesia's rules on cross-border payment have directly affected the expansion of WeChat and Alipay in Indonesia.", "印尼的跨境支付规定直接影响到微信和支付宝在当地拓展业务。"), cites: Table::fixed(&L335CDF3F8570666A), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Bank Indonesia's rules required local partner banks, and in 2020-01 it cleared both wallets only for Chinese visitors.", "印尼央行的规定要求有本地合作银行，并且在 2020-01 只批准两个钱包服务中国访客。")), decided_by: Table::fixed(&LC78A5BA51C9E6A5B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L47.1"), text: Text::fixed("Indonesia's foreign exchange law requires every cross-border transaction to be cleared through official channels.", "印尼外汇管理方面的法律规定，一切跨境交易都要由官方渠道清算。"), cites: Table::fixed(&LD30B67CDA1F69B84), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The claim is too broad and names no provision. The sources of 2019 and 2020 describe reporting rules and document thresholds, not a clearing duty for every transaction.", "该说法过于宽泛，也没有指明条文。2019 和 2020 年的来源描述的是申报规则和凭证门槛，没有提到每笔交易都须清算的义务。")), decided_by: Table::fixed(&L2C8628E369CAD6CA), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L47.2"), text: Text::fixed("Even if WeChat or Alipay is bound through an Indonesian retention card, the actual flow of money must be reviewed by Bank Indonesia.", "就算用印尼保号卡绑好微信或支付宝，实际资金往来还是要由印尼央行审核。"), cites: Table::fixed(&LD30B67CDA1F69B84), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source shows that the central bank reviews consumer payments one by one; that it does not is inferred from the sources on foreign exchange rules and from the QR link.", "没有来源显示央行会逐笔审核个人消费付款；不存在逐笔审核，是根据外汇规则方面的来源和二维码互联推断的。")), decided_by: Table::fixed(&L392E3C22BA8A3331), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L47.3"), text: Text::fixed("The review by the central bank makes the operation more complex and takes more time.", "央行审核使操作更复杂，也更费时间。"), cites: Table::fixed(&LD30B67CDA1F69B84), topic: Some(TopicId(4)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("This rests on the premise that Bank Indonesia reviews each payment, which no source bears out.", "其前提是印尼央行逐笔审核付款，而这一点没有来源支持。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L55.1"), text: Text::fixed("An Indonesian man who works in China, called Xiao Li, bound his card of an Indonesian bank to Alipay with the help of a Chinese friend.", "一位在华工作的印尼人小李，靠中国籍朋友帮助，把印尼的银行卡绑到了支付宝。"), cites: Table::fixed(&L04EE5266B2F7248D), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("A single story that cannot be checked. Such help is not needed; it is fine if the friend only explains, and unlawful if the friend lends an identity or an account.", "个别故事，无法核实。这种帮助并非必要；朋友只是讲解没有问题，若出借身份或账户则属违法。")), decided_by: Table::fixed(&L3C36D3782C8E2800), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L55.2"), text: Text::fixed("Xiao Li had some trouble withdrawing money because his Indonesian account data were not fully compatible with Alipay's system.", "小李提现时遇到一些麻烦，原因是印尼账户信息与支付宝系统没有完全兼容。"), cites: Table::fixed(&L04EE5266B2F7248D), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Compatibility of data is not the cause: nothing read shows that Alipay pays out to a foreign card at all. That a balance goes out only to your own mainland account is inferred.", "原因不在数据兼容：查阅的来源都没有显示支付宝可以提现到境外卡。余额只能转到本人的内地账户这一点，是推断得出的。")), decided_by: Table::fixed(&L851B915BC19033A0), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L55.3"), text: Text::fixed("Xiao Li finally had to solve his withdrawal problem through a third-party agency company.", "小李最后只得找第三方代理公司解决提现的麻烦。"), cites: Table::fixed(&L04EE5266B2F7248D), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("A single story that cannot be checked. Cashing out through an agent carries the risk of fraud and of using unlawfully traded or lent accounts, which Chinese law punishes.", "个别故事，无法核实。通过代理套出资金有被骗的风险，也可能用到非法买卖或出借的账户，会受到中国法律惩处。")), decided_by: Table::fixed(&L828567DC2822D5A5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L59.1"), text: Text::fixed("A student in Indonesia, called Xiao Zhang, tried to bind WeChat Pay with his Indonesian retention card and could not do it whatever he tried.", "在印尼留学的小张想用印尼保号卡绑定微信支付，试了各种办法都没成功。"), cites: Table::fixed(&L546DE4F521306DAE), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("A single story that cannot be checked. WeChat Pay is not bound with a SIM card but with a bank card.", "个别故事，无法核实。微信支付绑定的不是 SIM 卡，而是银行卡。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L59.2"), text: Text::fixed("The main cause of Xiao Zhang's failure was that international payment was not enabled on his Indonesian bank account.", "小张绑定失败，主要是因为他的印尼银行账户没有开启国际支付。"), cites: Table::fixed(&L546DE4F521306DAE), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Plausible but not provable: a debit card with only the GPN logo does not work abroad, and an issuer may decline the link.", "说得通但无法证明：只有 GPN 标识的借记卡不能在境外使用，发卡行也可能拒绝绑定。")), decided_by: Table::fixed(&LE3910B9064D1B188), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L63.1"), text: Text::fixed("Binding an Indonesian retention card to WeChat and Alipay meets very many difficulties.", "印尼保号卡要绑定微信、支付宝，困难非常多。"), cites: Table::fixed(&LB3E51CB5827AB2D8), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("This repeats the mix-up of number and card. A foreign number is officially accepted for sign-up, and foreign-issued cards have been linkable since 2023-07; the approval of the card's issuer is the hurdle that remains.", "这又一次混淆了号码与银行卡。官方接受用外国号码注册，境外卡自 2023-07 起也可以绑定；剩下的障碍是发卡行是否授权。")), decided_by: Table::fixed(&LFF19E5AAC447D790), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L67.1"), text: Text::fixed("The article suggests that people who need WeChat or Alipay in Indonesia consider applying for a virtual bank account.", "文章建议，需要在印尼用微信或支付宝的人，可考虑申办虚拟银行账户。"), cites: Table::fixed(&L86D2E59C8FD5F7BF), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("This does not solve it: one WeChat account holds one real-name identity, whose cards must be its owner's, and virtual or prepaid foreign cards are reported to fail often. An account opened through impersonation or a made-up agency is unlawful in China.", "这解决不了问题：一个微信账号对应一个实名身份，所绑的卡须属于本人；据报道，虚拟卡或预付费境外卡常常绑定失败。以冒用他人身份或虚构代理关系开立账户，在中国属于违法。")), decided_by: Table::fixed(&L3D628546FC3FEBFA), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L67.2"), text: Text::fixed("A virtual bank account is an electronic account on the internet, usually provided by a third-party payment platform.", "所谓虚拟银行账户，是一种网上的电子账户，一般由第三方支付平台开设。"), cites: Table::fixed(&L86D2E59C8FD5F7BF), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The product is not defined and no provider is named, so it cannot be checked.", "这种产品没有明确定义，也没有指明提供方，因此无法核实。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L67.3"), text: Text::fixed("A virtual bank account is flexible to use and is not limited by region.", "虚拟银行账户使用灵活，而且没有地域方面的限制。"), cites: Table::fixed(&L86D2E59C8FD5F7BF), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source bears this out. Linking a card needs the approval of its issuer, and an issuer may decline.", "没有来源支持这一说法。绑卡需要发卡行授权，而发卡行可能拒绝。")), decided_by: Table::fixed(&LDE93946D1F07156B), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L67.4"), text: Text::fixed("With a virtual bank account, attention must be paid to security.", "使用虚拟银行账户要当心安全。"), cites: Table::fixed(&L86D2E59C8FD5F7BF), topic: Some(TopicId(6)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("As general advice this is sound. A related case: large services are reported to check the type of a number and to refuse virtual ones for verification.", "作为一般建议是合理的。相关的例子：据报道，大型平台会检查号码类型，拒绝用虚拟号码验证。")), decided_by: Table::fixed(&L7D2B69856B67DAEF), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L67.5"), text: Text::fixed("The article presents a virtual bank account as a way to use WeChat or Alipay in Indonesia.", "文章把虚拟银行账户当作在印尼使用微信或支付宝的一种办法。"), cites: Table::fixed(&L86D2E59C8FD5F7BF), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Another funding account does not open payment in Indonesia: WeChat Pay outside the mainland works only for mainland users verified by real name, and a foreign card in Alipay is reported to be for payments in the mainland only.", "换一个资金账户并不能让人在印尼付款：微信支付在内地以外只供通过实名认证的内地用户使用；据报道，支付宝里的境外卡只能用于在内地付款。")), decided_by: Table::fixed(&L35F7B85665869C70), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L71.1"), text: Text::fixed("The article advises people who do not know the procedure to turn to professional payment providers or agencies.", "文章建议不熟悉流程的人找专业的支付服务商或代理公司帮忙。"), cites: Table::fixed(&L0F7F344183221B82), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("The official routes are to register by oneself in the app or to open an account at a bank branch. An agent who lends an identity or an account breaks article 31 of the Chinese law against telecom and online fraud.", "官方途径是在应用里自行注册，或到银行网点开户。代理若出借身份或账户，即违反中国反电信网络诈骗法第 31 条。")), decided_by: Table::fixed(&LDAD51EFB5D4AAB99), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L71.2"), text: Text::fixed("Payment providers and agencies usually have much experience and many resources, and can help a person get the binding done.", "支付服务商和代理公司大多经验多、资源足，可以帮人办妥绑定。"), cites: Table::fixed(&L0F7F344183221B82), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("No provider is named, so it cannot be checked. No provider can replace the issuing bank's approval or the person's own identity verification.", "没有指明是哪家服务商，因此无法核实。任何服务商都不能代替发卡行的授权或本人的身份验证。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L75.1"), text: Text::fixed("If WeChat and Alipay are too cumbersome, PayPal is another international payment tool to consider.", "嫌微信、支付宝太麻烦的话，也可考虑 PayPal 这种国际支付工具。"), cites: Table::fixed(&LA927456969C1C8AA), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("PayPal by itself was no help at mainland merchant codes for a long time. Since 2026-05 it is reported to work at supported WeChat Pay codes, for users in the United States first.", "PayPal 本身在很长时间里无法在内地商家扫码付款。据报道，自 2026-05 起可在受支持的微信支付商家码付款，先对美国用户开放。")), decided_by: Table::fixed(&LC23BD4C9668B3514), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L75.2"), text: Text::fixed("If WeChat and Alipay are too cumbersome, Google Pay is another international payment tool to consider.", "嫌微信、支付宝太麻烦的话，也可考虑 Google Pay 这种国际支付工具。"), cites: Table::fixed(&LA927456969C1C8AA), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("No source shows Google Pay at mainland merchant codes. The official options besides the wallets are cash and terminals that take foreign cards.", "没有来源显示 Google Pay 可以在内地商家扫码付款。除钱包外，官方认可的方式是现金和受理境外卡的终端。")), decided_by: Table::fixed(&L5161A97F0A31F11C), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L75.3"), text: Text::fixed("PayPal and Google Pay are relatively widely accepted around the world.", "PayPal 和 Google Pay 在世界各地的接受程度都比较高。"), cites: Table::fixed(&LA927456969C1C8AA), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("No source read measures this, and acceptance elsewhere does not answer how to pay in the mainland.", "查阅的来源没有衡量这一点，而且别处是否接受，并不能回答在中国内地如何付款。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L75.4"), text: Text::fixed("PayPal and Google Pay may be more convenient than WeChat and Alipay.", "PayPal 和 Google Pay 也许比微信、支付宝更方便。"), cites: Table::fixed(&LA927456969C1C8AA), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("Convenience is a matter of opinion. In mainland shops, only PayPal at supported WeChat Pay codes is reported, for users in the United States first.", "是否方便属于主观看法。在内地商店，目前只有 PayPal 据报道可在受支持的微信支付商家码使用，且先对美国用户开放。")), decided_by: Table::fixed(&LC23BD4C9668B3514), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L79.1"), text: Text::fixed("Binding an Indonesian retention card to WeChat and Alipay is possible in theory but meets many technical and policy obstacles in practice.", "印尼保号卡绑定微信、支付宝，理论上行得通，实际却有不少技术和政策阻碍。"), cites: Table::fixed(&L6D9A65F64FF1647A), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Sign-up with a foreign number is officially accepted and foreign-issued cards have been linkable since 2023-07. The QR link between China and Indonesia, reported as live since 2026-05, even needs no binding.", "官方接受用外国号码注册，境外卡自 2023-07 起可以绑定。据报道已于 2026-05 上线的中印尼二维码互联，甚至不需要绑定。")), decided_by: Table::fixed(&L8287AE5B2CB2C872), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L79.2"), text: Text::fixed("For ordinary users the most realistic choice may be a virtual bank account or a third-party agency company.", "就普通用户而言，最现实的办法可能是找第三方代理公司，或使用虚拟银行账户。"), cites: Table::fixed(&L6D9A65F64FF1647A), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("This is the riskiest advice of the article: agents that trade or lend accounts or identities break Chinese law. Lawful routes are your own card with an accepted logo, or an Indonesian wallet such as DANA or one in the reported QR link.", "这是文章中风险最大的建议：买卖或出借账户、身份的代理违反中国法律。合法途径是本人带受支持标识的银行卡，或者 DANA 等印尼钱包，或据报道已加入二维码互联的应用。")), decided_by: Table::fixed(&LDCE3EE467373E9A9), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L79.3"), text: Text::fixed("As globalisation and technology advance, more convenient ways may appear in the future.", "随着全球化推进、技术进步，以后也许会有更便捷的方式。"), cites: Table::fixed(&L6D9A65F64FF1647A), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("They have appeared: the China-Indonesia QR link began as a pilot on 2025-09-11 and is reported as live since 2026-05.", "这已经出现：中印尼二维码互联于 2025-09-11 开始试点，据报道已于 2026-05 上线。")), decided_by: Table::fixed(&L552AC196A2118AE3), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-L81.1"), text: Text::fixed("You must stay open-minded and keep learning to hold your ground in a fast-changing world.", "要在变化飞快的世界里站稳脚跟，就得心态开放、不断学习。"), cites: Table::fixed(&L2ADBF45B71D971D9), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("This is a platitude with no bearing on numbers or wallets; nothing in it can be checked.", "这是与号码和钱包无关的套话，没有可以核实的内容。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-01"), text: Text::fixed("Indonesia has three mobile operator groups: Telkomsel, Indosat Ooredoo Hutchison (brands IM3 and Tri) and XLSmart, formed in 2025 (brands XL, AXIS and Smartfren).", "印尼有三家移动运营商集团：Telkomsel、Indosat Ooredoo Hutchison（品牌为 IM3 和 Tri），以及 2025 年合并成立的 XLSmart（品牌为 XL、AXIS 和 Smartfren）。"), cites: Table::fixed(&L7C7AAA9F9ED6F451), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-02"), text: Text::fixed("IM3 belongs to Indosat; it is not a Telkomsel brand.", "IM3 是 Indosat 旗下的品牌，不属于 Telkomsel。"), cites: Table::fixed(&LD582497A6FF89699), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-03"), text: Text::fixed("IM2 was PT Indosat Mega Media, a provider of fixed internet. It ceased operating on 2021-11-25, and its shareholders agreed to liquidate it on 2021-12-08.", "IM2 指 PT Indosat Mega Media，是一家固定宽带公司。它于 2021-11-25 停止运营，股东于 2021-12-08 同意清算。"), cites: Table::fixed(&L1A7319CAB45C06CE), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2021, 11, 25)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-04"), text: Text::fixed("Indonesian prepaid SIMs have had to be registered since 2017-10-31. Foreign nationals register at an operator's outlet with a passport or a residence card (KITAS or KITAP).", "自 2017-10-31 起，印尼预付费 SIM 卡必须登记。外国人须到运营商门店，凭护照或居留卡（KITAS 或 KITAP）办理。"), cites: Table::fixed(&L65107CEF5EEFA844), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2017, 10, 31)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Newspaper quoting the ministry. From 2026-07-01 new numbers also need a face scan (see ID-05).", "报纸引述主管部委的说法。自 2026-07-01 起，新号码还须人脸识别（见 ID-05）。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-04.1"), text: Text::fixed("Under the earlier rule, Indonesian citizens registered a prepaid SIM with their identity number (NIK) and family card number (KK).", "按此前的规定，印尼公民凭身份证号（NIK）和家庭卡号（KK）登记预付费 SIM 卡。"), cites: Table::fixed(&LC77480DFB030336C), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2017, 10, 31)), until: Some(Date::constant(2026, 7, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("The end date is that of this method for new numbers; numbers registered that way before are reported to stay registered.", "终止日期指此方式不再用于新号码；据报道，此前以此方式登记的号码仍然有效。")), background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-05"), text: Text::fixed("Regulation Permenkomdigi 7/2026 requires face recognition to register a new Indonesian number: on trial since 2026-01, in full since 2026-07-01. Foreigners identify themselves with a passport or KITAS/KITAP, a number stays inactive until verified, and existing customers need not repeat it.", "印尼 Permenkomdigi 7/2026 号规定新号码登记须人脸识别：2026-01 起试行，2026-07-01 起全面实施。外国人凭护照或 KITAS/KITAP 办理，未核验的号码不会开通，老用户不必重新登记。"), cites: Table::fixed(&LC5AF2A0913961858), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 7, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Press only, the regulation itself was not read. The sentence on existing customers rests on reports of the ministry and the operators' association; another report of 2026-01-27 said they would have to re-register. An unregistered SIM bought from a reseller can no longer be activated lawfully.", "仅据报道，未读到法规原文。老用户一句依据的是对部委和运营商协会说法的报道；另有 2026-01-27 的报道称老用户也须重新登记。转售的未登记 SIM 卡已无法合法激活。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-06"), text: Text::fixed("Since 2024-11-09, active days gained by topping up a Telkomsel prepaid number add up to at most 365 days. Validity-extension packs add up too; buying other packages does not.", "自 2024-11-09 起，Telkomsel 预付费号码充值所得的有效天数可以累加，上限 365 天。延期套餐同样累加，购买其他套餐则不累加。"), cites: Table::fixed(&L802F5814159722E5), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 11, 9)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L8D4E8941B229953C), operator: Some(Str::fixed("Telkomsel")), note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-07"), text: Text::fixed("When a Telkomsel number's active period ends, a grace period of 30 days is reported: nothing outgoing works, incoming reportedly still does.", "据报道，Telkomsel 号码有效期结束后有 30 天宽限期：不能呼出，但据称仍可呼入。"), cites: Table::fixed(&L440C04FD0A8B94C6), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&L7F911C64E001EF8C), operator: Some(Str::fixed("Telkomsel")), note: Some(Text::fixed("Newspaper repeating Telkomsel's pages.", "报纸转述 Telkomsel 的页面。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-07.1"), text: Text::fixed("After the grace period a Telkomsel number is reported to be lapsed for 175 days, during which its owner may reactivate it with the registered identity card (KTP) and family card (KK). After that it is recycled.", "据报道，宽限期之后 Telkomsel 号码进入 175 天的失效期，机主可凭登记的身份证（KTP）和家庭卡（KK）重新激活。此后号码会被回收再用。"), cites: Table::fixed(&L440C04FD0A8B94C6), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::fixed(&L6A7928608912D62F), operator: Some(Str::fixed("Telkomsel")), note: Some(Text::fixed("Reactivation needs the identity under which the number is registered. Newspaper repeating Telkomsel's pages.", "重新激活须用登记该号码的身份。报纸转述 Telkomsel 的页面。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-08"), text: Text::fixed("Telkomsel is reported to sell validity by itself, from IDR 2000 for 5 days to IDR 59000 for 180 days.", "据报道，Telkomsel 单独出售有效期：从 2000 印尼盾 5 天，到 59000 印尼盾 180 天。"), cites: Table::fixed(&LA25637FB01A135F7), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LD2889732C6C2FD1F), operator: Some(Str::fixed("Telkomsel")), note: Some(Text::fixed("Prices as reported in 2023 and 2024.", "价格据 2023 年和 2024 年的报道。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-08.1"), text: Text::fixed("In 2023 Telkomsel was also reported to sell 365 days of validity for IDR 115000.", "据 2023 年的报道，Telkomsel 还以 115000 印尼盾出售 365 天有效期。"), cites: Table::fixed(&L169F6F83D97A1D67), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LA08FDC413EDB69EC), operator: Some(Str::fixed("Telkomsel")), note: Some(Text::fixed("Whether this pack is still sold was not checked.", "未核实此套餐是否仍在售。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-08.2"), text: Text::fixed("A top-up of IDR 5000 is reported to extend a Telkomsel number by 7 days.", "据报道，充值 5000 印尼盾可使 Telkomsel 号码延长 7 天。"), cites: Table::fixed(&LA5F62DF37360AB5B), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L109946C68B469B58), operator: Some(Str::fixed("Telkomsel")), note: Some(Text::fixed("Read as a copy of the newspaper article.", "所读为报纸文章的转载。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-09"), text: Text::fixed("An Indosat top-up is reported to add from 7 days (IDR 5000) to 120 days (IDR 250000 or more).", "据称，Indosat 充值可增加 7 天（5000 印尼盾）至 120 天（250000 印尼盾及以上）有效期。"), cites: Table::fixed(&L11E0044B48A5E512), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LB54D3CED2934E4F9), operator: Some(Str::fixed("Indosat")), note: Some(Text::fixed("Blog table of 2024, month unknown; Indosat's own page was not read.", "2024 年的博客表格，月份不详；未读到 Indosat 自己的页面。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-09.1"), text: Text::fixed("Validity of an Indosat number can also be bought by texting 555.", "也可以发短信至 555，为 Indosat 号码购买有效期。"), cites: Table::fixed(&L3AAA184D7FA81CC3), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: Some(Str::fixed("Indosat")), note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-10"), text: Text::fixed("Articles 18 and 19 of Bank Indonesia's PADG 21/18/2019 require QR payments from foreign funds to go through a bank of the BUKU IV class and the QRIS standard. WeChat Pay was cleared on that basis with CIMB Niaga.", "印尼央行 PADG 21/18/2019 第 18 条和第 19 条要求，境外资金来源的二维码支付须经 BUKU IV 类银行并采用 QRIS 标准。WeChat Pay 据此与 CIMB Niaga 合作获准。"), cites: Table::fixed(&LC6ECA314F325137B), topic: Some(TopicId(4)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("News agency quoting the central bank; the regulation itself was not read. The page is undated, from 2020-01.", "通讯社引述央行的说法，未读到规定原文。页面未署日期，为 2020-01。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-11"), text: Text::fixed("In 2020-01 Bank Indonesia allowed Alipay (with Bank Mandiri and BRI) and WeChat Pay (with CIMB Niaga) to operate in rupiah, for visitors from China and not for users in Indonesia.", "2020-01，印尼央行准许支付宝（与 Mandiri 银行和 BRI 合作）及 WeChat Pay（与 CIMB Niaga 合作）以印尼盾提供服务，对象是中国游客，不是印尼本地用户。"), cites: Table::fixed(&LA4AB4B4C84917E29), topic: Some(TopicId(4)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2020, 1, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Only the month is known; the first day of 2020-01 stands for it.", "只知月份，以 2020-01 的首日代表。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-12"), text: Text::fixed("An Indonesian debit card that carries only the GPN logo works inside Indonesia only. Abroad a card with an international logo such as Visa or Mastercard is needed.", "只有 GPN 标志的印尼借记卡仅能在印尼境内使用，在境外须用带 Visa、万事达卡等国际标志的卡。"), cites: Table::fixed(&LED91C6674E147817), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Statements of Bank Indonesia in 2018. This may explain many cases in which an Indonesian card cannot be linked.", "印尼央行 2018 年的说法。许多印尼卡无法绑定，可能正是此故。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-13"), text: Text::fixed("QR payment is common in Indonesia: Bank Indonesia counted 35800000 QRIS users and 26100000 merchants in 2023-05.", "二维码支付在印尼很普遍：印尼央行统计，2023-05 有 35800000 名 QRIS 用户和 26100000 家商家。"), cites: Table::fixed(&L465CD3D46240087C), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-13.1"), text: Text::fixed("By reports of 2025, more than 40000000 Indonesian merchants take QRIS.", "据 2025 年的报道，印尼支持 QRIS 的商家超过 40000000 家。"), cites: Table::fixed(&L8A972C44BD5798C0), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Figure from a company release repeated by the press.", "数字出自企业新闻稿，由媒体转载。")), background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-14"), text: Text::fixed("Indonesia keeps an open capital account with reporting duties. Buying foreign currency for more than USD 25000 a month requires a document showing the underlying transaction.", "印尼资本账户开放，但有申报义务。每月购汇超过 25000 美元，须提交证明基础交易的文件。"), cites: Table::fixed(&L322C91B6A390906D), topic: Some(TopicId(4)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::fixed(&L8383DAA3E92E2148), operator: None, note: Some(Text::fixed("As of 2019 and 2020; the threshold may have changed.", "为 2019 年至 2020 年的情况，门槛可能已变。")), background: false, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-14.1"), text: Text::fixed("From these rules it follows that Indonesia's central bank does not approve a consumer's card payments one by one.", "由这些规则可推断，印尼央行并不逐笔审批消费者的刷卡付款。"), cites: Table::fixed(&L322C91B6A390906D), topic: Some(TopicId(4)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Inference; no source says so in words.", "属推断，没有来源明文这样说。")), background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("ID-05.1"), text: Text::fixed("On 2026-07-03, with face recognition obligatory in Indonesia for two days, two of three operators were still found to register in the old way, and SIMs activated beforehand were on sale. A person may have three prepaid numbers at most.", "2026-07-03，印尼强制人脸识别两天后，三家运营商中仍有两家可按旧方式登记，市面上还在卖已预先激活的 SIM 卡。每人最多可有三个预付费号码。"), cites: Table::fixed(&LD693E59D8F5E8BE5), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("What was seen in practice, read as excerpts; it makes no unregistered SIM lawful.", "所述为实际观察，读到的是摘录；未登记的 SIM 卡并不因此合法。")), background: true, retracted: false, country: Some(CountryId(100)) },
Claim { id: Str::fixed("IT-01"), text: Text::fixed("Tinaba, the app of Banca Profilo, pays by QR code at Alipay's merchants in the mainland, out of an account in euro, with no Chinese app or account; the maker calls it the first from Europe.", "意大利 Banca Profilo 的应用 Tinaba 可以在内地的支付宝商家扫码付款，从欧元账户扣款，不需要中国的应用或账户；开发方称它是欧洲第一个。"), cites: Table::fixed(&L212BC6815B95CF4B), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Trade press after the announcement in Milan, without a date in what was read; no page of Tinaba was read.", "米兰发布会之后的行业媒体报道，读到的部分没有日期；没有读到 Tinaba 自己的页面。")), background: false, retracted: false, country: Some(CountryId(109)) },
Claim { id: Str::fixed("JP-01"), text: Text::fixed("A povo2.0 number is suspended when nothing was bought for 180 days after the last paid topping ran out, and cancelled when nothing is bought in the 30 days after that; calls and texts of more than JPY 660 in that time count instead.", "povo2.0：最后一个付费加购项到期后 180 天内没有再购买，就会停用；停用后 30 天内仍不购买就解约。期间通话和短信费合计超过 660 日元的除外。"), cites: Table::fixed(&L0D9FBECD869C22BE), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L6C5036AF30B552FE), operator: Some(Str::fixed("povo2.0")), note: Some(Text::fixed("The contract's summary as quoted by an undated blog; two other blogs give the same days. While suspended, a purchase needs the operator's support.", "出自一篇未注日期的博客所引的合同摘要；另有两篇博客给出同样的天数。停用后购买须联系运营商客服。")), background: false, retracted: false, country: Some(CountryId(113)) },
Claim { id: Str::fixed("KZ-01"), text: Text::fixed("In the app of Kaspi.kz payment in China is found under Services, Alipay+; it also works when the term of Kaspi Gold is over, and shows the rate before you pay.", "在 Kaspi.kz 的应用里，在中国付款的入口是“服务”里的 Alipay+；Kaspi Gold 到期后也能用，付款前会显示汇率。"), cites: Table::fixed(&LF9D7AC50CCEF621D), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The platform's own guide, undated.", "平台自己的指南，未注日期。")), background: false, retracted: false, country: Some(CountryId(124)) },
Claim { id: Str::fixed("MO-01"), text: Text::fixed("MPay has an account for those of 12 to 17, MPay JR, which a parent opens at the service centre: up to MOP 1000 a day, MOP 25000 a year and a balance of MOP 3000. Whether it pays in the mainland is not said.", "MPay 为 12 至 17 岁的人设有 MPay JR 账户，由家长到服务中心办理：每天最多 1000 澳门元，每年 25000 澳门元，余额上限 3000 澳门元。能否在内地付款没有说明。"), cites: Table::fixed(&LA688BA72C8D0FD08), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L751FCA9758B000ED), operator: None, note: Some(Text::fixed("A page of 2021-05-10; read as an excerpt.", "2021-05-10 的页面，读到的是节选。")), background: false, retracted: false, country: Some(CountryId(147)) },
Claim { id: Str::fixed("MY-01"), text: Text::fixed("By a rule of the Malaysian regulator MCMC of 2026-02-26, a tourist's prepaid SIM works for at most 3 months from registration and is then ended automatically.", "按马来西亚监管机构 MCMC 于 2026-02-26 发布的规定，游客的预付费 SIM 卡自登记起最多使用 3 个月，期满自动终止。"), cites: Table::fixed(&L9A0F9B4E96C58B27), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 2, 26)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::fixed(&L647A952489F0073D), operator: None, note: Some(Text::fixed("Newspaper repeating the regulator. A Malaysian tourist SIM can no longer serve as a long-term retention SIM.", "报纸转述监管机构。马来西亚游客 SIM 卡已不能长期保号。")), background: false, retracted: false, country: Some(CountryId(157)) },
Claim { id: Str::fixed("MY-01.1"), text: Text::fixed("Under the same Malaysian rule, a foreigner may register two prepaid SIMs with each operator.", "按马来西亚同一规定，外国人在每家运营商最多可登记两张预付费 SIM 卡。"), cites: Table::fixed(&L9A0F9B4E96C58B27), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 2, 26)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Newspaper repeating the regulator.", "报纸转述监管机构。")), background: true, retracted: false, country: Some(CountryId(157)) },
Claim { id: Str::fixed("MY-02"), text: Text::fixed("Where the registration data of a Malaysian prepaid number are false, its user has 3 working days to correct them, then 17 working days of suspension with incoming service only. After that the number is ended and may be issued to someone else.", "马来西亚预付费号码登记资料不实的，用户有 3 个工作日更正，逾期停机 17 个工作日，其间只能接收来电和短信。此后号码被终止，可能另发他人。"), cites: Table::fixed(&LD81432BBB1D6DBD1), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 2, 26)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Newspaper repeating the regulator.", "报纸转述监管机构。")), background: false, retracted: false, country: Some(CountryId(157)) },
Claim { id: Str::fixed("MY-03"), text: Text::fixed("Maybank's app MAE pays in the mainland by scanning the codes of Alipay's merchants; the receipt shows the rate and the sum in ringgit.", "马来亚银行（Maybank）的应用 MAE 可以在内地扫支付宝商家的码付款；回单上有汇率和以林吉特计的金额。"), cites: Table::fixed(&L1D793C8F3DF2CB32), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Press on the bank's announcement, undated in what was read; the state guide's list (WAL-03) does not have it.", "媒体对银行公告的报道，读到的部分没有日期；官方指引的名单（WAL-03）里没有它。")), background: false, retracted: false, country: Some(CountryId(157)) },
Claim { id: Str::fixed("NZ-L03.1"), text: Text::fixed("Many people who live in New Zealand wonder whether a New Zealand retention card can be bound to WeChat or Alipay.", "在新西兰生活的不少人都好奇，当地保号卡是否绑得上微信或支付宝。"), cites: Table::fixed(&L7C9C05E0A50B4590), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("How many people wonder about this is an impression of the author and is not documented.", "有多少人关心这件事只是作者的印象，没有资料。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L05.1"), text: Text::fixed("A New Zealand retention card (Number Retention Card) is a service that lets a user keep a local New Zealand phone number.", "新西兰保号卡（Number Retention Card）是让用户留住当地手机号码的一项服务。"), cites: Table::fixed(&L18DB974EE304CE74), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("No operator product of that name was found. People use the word for an ordinary prepaid SIM or eSIM that is kept alive at little cost, which in New Zealand means topping up in time.", "没有找到任何运营商有这个名称的产品。人们用这个词指以低成本维持的普通预付费 SIM 或 eSIM，在新西兰就是按时充值。")), decided_by: Table::fixed(&LC4660AD8AD5CF039), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L05.2"), text: Text::fixed("The retention card can keep the operator from taking the number back while its owner is away from New Zealand for a time.", "机主离开新西兰一段时间，保号卡能让号码不会被运营商收走。"), cites: Table::fixed(&L18DB974EE304CE74), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("This holds only if the line is topped up within the operator's period: 360 days at One NZ, 365 days of credit at 2degrees, and 12 months at Skinny according to an old page.", "前提是在运营商规定的期限内充值：One NZ 为 360 天，2degrees 的余额有效 365 天，Skinny 据一份旧页面为 12 个月。")), decided_by: Table::fixed(&L05924D07FE7C3694), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L05.3"), text: Text::fixed("Anywhere in the world with internet access, the number can go on being used over the internet for calls and text messages.", "不管身在何处，能上网就能经互联网继续用这个号码通话和收发短信。"), cites: Table::fixed(&L18DB974EE304CE74), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The number sits on an ordinary SIM or eSIM and works abroad by roaming. Wi-Fi calling is an extra of some lines, and the delivery of codes by SMS while roaming is not guaranteed.", "号码装在普通 SIM 或 eSIM 上，在境外靠漫游使用。Wi-Fi 通话只是部分线路的附加功能，漫游时能否收到短信验证码也没有保证。")), decided_by: Table::fixed(&L4C865CD64C5F2BC3), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L09.1"), text: Text::fixed("Retention cards are usually provided by local New Zealand telecom companies such as Spark, Vodafone and 2degrees.", "保号卡一般由 Spark、Vodafone、2degrees 等新西兰电信企业提供。"), cites: Table::fixed(&LB72381E2CF606757), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("Vodafone New Zealand has been called One NZ since 2023, so the list is old. Skinny is left out of the examples.", "Vodafone 新西兰自 2023 年起已改名为 One NZ，名单已过时，举例中也缺少 Skinny。")), decided_by: Table::fixed(&L60B3DC50952566DC), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L09.2"), text: Text::fixed("These services are usually based on VoIP, that is on voice calls over the internet.", "这些服务一般采用 VoIP，即用互联网传送语音。"), cites: Table::fixed(&LB72381E2CF606757), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("The operators describe ordinary SIM and eSIM lines and not a VoIP service. If the number were a VoIP number, sign-up would be likely to fail, since such numbers are reported as refused.", "运营商介绍的是普通 SIM 和 eSIM 线路，而不是 VoIP 服务。若真是 VoIP 号码，注册很可能失败，因为据报告这类号码会被拒绝。")), decided_by: Table::fixed(&L9716683166970DB5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L09.3"), text: Text::fixed("Even abroad, with a stable network connection the retention card can take and make calls.", "人在境外，只要网络稳定，保号卡照样能接打电话。"), cites: Table::fixed(&LB72381E2CF606757), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("A user guide on One NZ describes Wi-Fi calling from abroad. Roaming is the other way, and both can cost money.", "一份关于 One NZ 的用户指南介绍了在境外使用 Wi-Fi 通话；另一途径是漫游，两者都可能收费。")), decided_by: Table::fixed(&L2777618A0172E0DA), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L13.1"), text: Text::fixed("WeChat Pay and Alipay have become more and more popular in New Zealand in recent years.", "近几年，微信支付与支付宝在新西兰日益流行。"), cites: Table::fixed(&L4B8096B5BF8F5CB8), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Merchants have taken both, but the figures found are from 2016 and 2018, so the recent trend is not measured.", "确有商家受理这两种支付，但查到的数字出自 2016 和 2018 年，近期走势没有数据。")), decided_by: Table::fixed(&LE0DEADA25D3F31A3), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L13.2"), text: Text::fixed("More and more places in New Zealand accept WeChat Pay and Alipay for goods and meals.", "在新西兰买东西、吃饭，能用微信支付和支付宝的地方越来越多。"), cites: Table::fixed(&L4B8096B5BF8F5CB8), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Press reports describe New Zealand merchants that take these wallets from Chinese visitors. The payer has to be a mainland user with a verified real name.", "有报道介绍新西兰商家向中国游客受理这些钱包。付款人须是已实名的内地用户。")), decided_by: Table::fixed(&LE0DEADA25D3F31A3), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L13.3"), text: Text::fixed("More and more public transport in New Zealand accepts WeChat Pay and Alipay.", "新西兰的公共交通也有越来越多接受微信支付和支付宝。"), cites: Table::fixed(&L4B8096B5BF8F5CB8), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("For Auckland the evidence points against it: the contactless payment introduced in 2024-11 names four card brands and neither wallet. Other cities were not checked.", "就奥克兰而言证据相反：2024-11 启用的非接触支付只列出四种卡品牌，没有这两个钱包。其他城市没有查证。")), decided_by: Table::fixed(&LD83B84A2585C29FC), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L13.4"), text: Text::fixed("The growing number of Chinese tourists and students is the reason why WeChat Pay and Alipay have spread in New Zealand.", "微信支付和支付宝在新西兰推广开来，是由于中国游客与留学生增多。"), cites: Table::fixed(&L4B8096B5BF8F5CB8), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("Reports do tie acceptance to Chinese visitors, but no collected source measures the cause or mentions students.", "报道确实把受理与中国游客联系起来，但没有资料衡量其因果，也没有提到留学生。")), decided_by: Table::fixed(&LE0DEADA25D3F31A3), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L15.1"), text: Text::fixed("A New Zealand retention card itself cannot be bound directly to WeChat or Alipay.", "新西兰保号卡自身不能直接与微信、支付宝绑定。"), cites: Table::fixed(&L0EB671D8A7E7C7A4), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Official guides accept foreign mobile numbers for opening a WeChat or Alipay account, and a New Zealand number with the code +64 is such a number.", "官方指引接受用境外手机号码开立微信或支付宝账户，区号为 +64 的新西兰号码正属此类。")), decided_by: Table::fixed(&L76FAD34AC1170422), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L15.2"), text: Text::fixed("The reason is that WeChat Pay and Alipay mainly rely on the Chinese bank account system.", "理由是微信支付和支付宝以中国的银行账户体系为主要依托。"), cites: Table::fixed(&L0EB671D8A7E7C7A4), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Outdated), confidence: None, inferred: false, flag: Some(Str::fixed("outdated")), why: Some(Text::fixed("Since 2023-07 both wallets accept foreign-issued cards for payments in the mainland, so a Chinese account is no longer needed for that.", "2023-07 起，两个钱包在内地付款都接受境外发行的卡，为此不再需要中国的银行账户。")), decided_by: Table::fixed(&L111C129A9821590E), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L15.3"), text: Text::fixed("A New Zealand retention card is only a communication service and has no function that links it to a bank account.", "新西兰保号卡只是通信服务，没有直接连接银行账户的功能。"), cites: Table::fixed(&L0EB671D8A7E7C7A4), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is true and is why the question falls into two parts: a number is used to sign up, and a card or wallet is needed to pay.", "这没有错，也正因如此问题要分成两部分：号码用于注册，付款则需要银行卡或钱包。")), decided_by: Table::fixed(&LC4D8F5973E31F445), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L15.4"), text: Text::fixed("The retention card can make and take calls, but it cannot become a payment tool.", "保号卡可接打电话，却当不了付款工具。"), cites: Table::fixed(&L0EB671D8A7E7C7A4), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is trivially true of any phone number.", "任何手机号码都是如此，不言自明。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L17.1"), text: Text::fixed("The retention card is not entirely cut off from WeChat and Alipay, and there are several possible clever ways to use them together.", "保号卡与微信、支付宝并非毫无关系，有几种可能的巧妙办法能让二者配合使用。"), cites: Table::fixed(&LEE31837B50236F66), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is an announcement and a matter of opinion. The three ways that follow are assessed one by one.", "这是引言，也是主观看法。其后的三种办法分别另行评估。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L23.1"), text: Text::fixed("The most direct way to connect the retention card with WeChat or Alipay is to top it up through these platforms.", "让保号卡与微信或支付宝发生联系，最直接的办法是用这些平台为它充值。"), cites: Table::fixed(&L788D322F937BCD97), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("Topping up a SIM does not bind anything. The operator pages that were read also show card, bank and voucher as ways to pay, and neither of the two wallets.", "给 SIM 充值并不等于绑定。而且读到的运营商页面只列出银行卡、银行渠道和充值券，没有这两个钱包。")), decided_by: Table::fixed(&LB59620A244BD1668), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L25.1"), text: Text::fixed("Before topping up, you should make sure to know the number of your own New Zealand retention card.", "充值之前，先弄清自己这张新西兰保号卡的号码。"), cites: Table::fixed(&LA3A1989AB662D533), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is obvious and harmless advice.", "这是显而易见的无害建议。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L26.1"), text: Text::fixed("Many telecom operators offer online top-up on their own websites.", "不少电信运营商的官网都能在线充值。"), cites: Table::fixed(&L876D22CC1A540B19), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("The help pages of One NZ and 2degrees describe topping up by card, bank or voucher.", "One NZ 和 2degrees 的帮助页面介绍了用银行卡、银行渠道或充值券充值。")), decided_by: Table::fixed(&L1D5BE3B68E7F97AD), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L26.2"), text: Text::fixed("A top-up can also be made through the websites of third-party agents.", "充值也可以找第三方代理网站办理。"), cites: Table::fixed(&L876D22CC1A540B19), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("Resellers were not checked. Paying an unknown reseller carries the risk of losing the money, so the operator's own app or site is safer.", "代理商没有查证。向不明代理付款有损失资金的风险，用运营商自己的应用或网站更稳妥。")), decided_by: Table::fixed(&LB59620A244BD1668), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L27.1"), text: Text::fixed("On the top-up page one chooses WeChat Pay or Alipay and completes the payment as prompted.", "在充值页选微信支付或支付宝，跟着提示付完款就行。"), cites: Table::fixed(&LEE772726703C3FC2), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Neither wallet was seen in the help pages read for One NZ and 2degrees. Other operators and resellers were not checked.", "在读到的 One NZ 和 2degrees 帮助页面中没有见到这两个钱包。其他运营商和代理没有查证。")), decided_by: Table::fixed(&LB59620A244BD1668), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L29.1"), text: Text::fixed("With this way you need not change your payment habits and only switch to WeChat or Alipay when a top-up is needed.", "用这种办法不必改变支付习惯，充值时换到微信或支付宝就行。"), cites: Table::fixed(&LDFF3B24C87B0E7B9), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is an opinion, and it presupposes that operators take these wallets, which was not seen.", "这是主观看法，而且以运营商受理这些钱包为前提，而这一点没有见到。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L29.2"), text: Text::fixed("Some operators may restrict top-ups from abroad, so it is advisable to ask their customer service beforehand.", "有的运营商可能限制跨境充值，最好先问客服是否支持。"), cites: Table::fixed(&LDFF3B24C87B0E7B9), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("Users report that foreign cards sometimes fail when topping up a New Zealand number, so asking first is sensible.", "有用户反映用境外卡给新西兰号码充值会失败，先询问是合理的。")), decided_by: Table::fixed(&L2777618A0172E0DA), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L35.1"), text: Text::fixed("The article suggests combining the retention card with a virtual SIM that is obtained for WeChat or Alipay only and bound to these apps.", "文章建议让保号卡搭配一张虚拟 SIM，后者专供微信或支付宝使用并与之绑定。"), cites: Table::fixed(&L741A5B43F50ECEED), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("Virtual and VoIP numbers are reported as refused at sign-up or likely to be banned, and large services check the type of a line. A number of your own on an ordinary SIM is the sound basis.", "据报告，虚拟号码和 VoIP 号码在注册时会被拒绝或容易被封，大型服务也会检查线路类型。可靠的基础是本人名下的普通 SIM 号码。")), decided_by: Table::fixed(&LCB4CE89FB7C6C8EC), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L35.2"), text: Text::fixed("The article says that the virtual SIM can receive codes for transfers abroad and other transactions, so that the retention card is used indirectly.", "文章称，跨国转账等交易可由虚拟 SIM 收取验证码，等于间接用上了保号卡。"), cites: Table::fixed(&L741A5B43F50ECEED), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("Codes have to reach a number that one controls for years, because recovery without it is not assured and recycled numbers lead to lost accounts. Codes sent to another number make no use of the retention card, and the law forbids illegally renting or lending phone cards.", "验证码必须发到本人能长期掌握的号码，因为失去号码后未必能找回账户，而被回收的号码会导致账户失守。发到别的号码就没有用上保号卡，法律也禁止非法出租或出借电话卡。")), decided_by: Table::fixed(&LF922ECC36171546F), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L37.1"), text: Text::fixed("This way is quite flexible and especially suits people who often handle money matters abroad.", "这种做法较为灵活，对常在境外处理财务的人尤其合适。"), cites: Table::fixed(&LF309FD84A1C21B1E), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is an opinion without a source, about a way that is itself not sound.", "这是没有出处的看法，所说的办法本身也不可靠。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L37.2"), text: Text::fixed("This way requires knowing how to switch between SIM cards and how to avoid security risks caused by mistakes in handling.", "这种做法要求会在几张 SIM 之间切换，也要懂得防范操作失误带来的安全隐患。"), cites: Table::fixed(&LF309FD84A1C21B1E), topic: Some(TopicId(6)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("As general advice about handling several SIMs it is harmless and sensible. It does not make the way itself workable.", "作为使用多张 SIM 的一般建议，这无害而合理，但并不能使该办法变得可行。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L43.1"), text: Text::fixed("A person who lives in New Zealand for a long time can open a local bank account and then move WeChat or Alipay money into it.", "长住新西兰的人可以开当地银行账户，再把微信或支付宝里的钱转进去。"), cites: Table::fixed(&L26EDDE09D99475CC), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("As far as can be inferred, wallet balances go out only to the owner's own mainland bank account, and no source shows a payout to a foreign bank. Alipay's remittance function is reported to be for holders of a Chinese identity document.", "据推断，钱包余额只能转到本人的内地银行账户，没有资料显示可转到境外银行。据报道，支付宝的汇款功能只供持中国身份证件的人使用。")), decided_by: Table::fixed(&L4892DE084EA322F9), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L43.2"), text: Text::fixed("A local bank account makes an effective connection between the retention card and the electronic wallet.", "有了当地账户，保号卡和电子钱包便能有效衔接起来。"), cites: Table::fixed(&L26EDDE09D99475CC), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("category_error")), why: Some(Text::fixed("A bank account does not join a phone number to a wallet. The number serves for sign-up and codes, and the means of payment is a separate matter.", "银行账户并不能把手机号码与钱包连在一起。号码用于注册和收验证码，付款工具是另一回事。")), decided_by: Table::fixed(&LB45F9F97351AF78F), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L43.3"), text: Text::fixed("With a local account a long-term resident can easily manage daily spending.", "长住者有了当地账户，打理日常花费会很轻松。"), cites: Table::fixed(&L26EDDE09D99475CC), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is a matter of opinion and has no bearing on WeChat or Alipay.", "这属于主观看法，与微信、支付宝无关。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L46.1"), text: Text::fixed("To open a New Zealand account one roughly applies at a branch of a local bank.", "开新西兰账户，大体上要到当地银行网点申请。"), cites: Table::fixed(&LB6673CA3472C8CFE), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("New Zealand banks describe proof of identity and address before an account is opened. That this is done at a branch is plausible and not disputed by anything collected.", "新西兰银行介绍，开户前须证明身份和住址；在网点办理这一点可信，现有资料中没有与之相悖的内容。")), decided_by: Table::fixed(&LC7F876A24F73370E), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L47.1"), text: Text::fixed("To open a New Zealand account one shows valid identity documents such as a passport and a visa.", "开新西兰账户要出示护照、签证之类的有效证件。"), cites: Table::fixed(&L8687797C083EDAEA), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("The law of 2009 against money laundering does require an identity document. It also requires proof of address, which is missing here.", "2009 年的反洗钱法确实要求身份证件，但还要求住址证明，这里没有提到。")), decided_by: Table::fixed(&LC7F876A24F73370E), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L48.1"), text: Text::fixed("To open a New Zealand account one passes the necessary customer checks (KYC).", "开新西兰账户须通过必要的客户身份审核（KYC）。"), cites: Table::fixed(&L5963792CF92D4961), topic: Some(TopicId(2)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("New Zealand law requires banks to check a customer's identity and address.", "新西兰法律要求银行核实客户的身份和住址。")), decided_by: Table::fixed(&LC7F876A24F73370E), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L50.1"), text: Text::fixed("Once the New Zealand account is open, WeChat change or the Alipay balance can be withdrawn freely to that bank card.", "新西兰账户一开好，微信零钱和支付宝余额就能随意提到该银行卡。"), cites: Table::fixed(&L43A31DDC622479C1), topic: Some(TopicId(3)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("This is the main false promise of the article. As far as can be inferred, balances can be withdrawn only to the owner's own bank account in the mainland, and no source shows a payout to a foreign bank.", "这是该文最主要的不实承诺。据推断，余额只能提现到本人在中国内地的银行账户，没有资料显示可提到境外银行。")), decided_by: Table::fixed(&L2A84FA8E5A6D5EF5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L50.2"), text: Text::fixed("The money withdrawn can be used to top up the retention card or to pay other charges.", "提出来的钱可拿来给保号卡充值，或支付别的费用。"), cites: Table::fixed(&L43A31DDC622479C1), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("This builds on a withdrawal to a New Zealand card that is not known to exist.", "这以提现到新西兰银行卡为前提，而没有资料显示存在这种提现。")), decided_by: Table::fixed(&L2A84FA8E5A6D5EF5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L50.3"), text: Text::fixed("Compared with the first two ways this one is more stable and reliable, but takes longer to prepare.", "与前两种办法相比，此法更稳当，只是筹备得久一些。"), cites: Table::fixed(&L43A31DDC622479C1), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("It cannot be called reliable, because its main step, a payout from the wallet to a foreign bank, is not known to exist.", "这称不上可靠，因为它的关键一步，即从钱包提现到境外银行，没有资料显示存在。")), decided_by: Table::fixed(&L2A84FA8E5A6D5EF5), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L56.1"), text: Text::fixed("The two stories that follow are presented as true experiences of users.", "下文的两则故事被说成是用户的真实经历。"), cites: Table::fixed(&L854325608565E277), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("No source, date or way to check is given for either story.", "两则故事都没有出处、日期或可供核实的线索。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L59.1"), text: Text::fixed("In the first story a Chinese student's family got her a New Zealand retention card so that they could reach her at any time, and at first she could top it up only by online banking.", "故事一里，家人为一名中国留学生办了新西兰保号卡以便随时联系，起先她只能用网银充值。"), cites: Table::fixed(&LB9240D8FE3065CC4), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("The story is plausible, but it is an anecdote that cannot be checked.", "故事可信，但只是无法查证的个例。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L59.2"), text: Text::fixed("Later the student found that she could pay the top-up directly by scanning with WeChat, and she is now used to it.", "后来该留学生发现充值可用微信扫码付款，如今已习以为常。"), cites: Table::fixed(&LB9240D8FE3065CC4), topic: Some(TopicId(1)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("partial")), why: Some(Text::fixed("No such way to pay was seen in the operator help pages that were read. It may exist elsewhere, for example at a reseller, which was not checked.", "在读到的运营商帮助页面中没有见到这种付款方式。它可能存在于别处，例如代理商，但没有查证。")), decided_by: Table::fixed(&LB59620A244BD1668), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L62.1"), text: Text::fixed("In the second story a trader uses his New Zealand retention card for urgent calls to customers and a New Zealand bank account to settle payments, and finds this efficient.", "故事二里，一位贸易商人用新西兰保号卡紧急联系客户，用新西兰银行账户结算货款，觉得高效省心。"), cites: Table::fixed(&L10E38ADC23EB6F46), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("irrelevant")), why: Some(Text::fixed("The story is plausible but proves nothing about WeChat or Alipay, which do not occur in it.", "故事可信，但其中没有出现微信或支付宝，对此证明不了什么。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L68.1"), text: Text::fixed("In sum, a New Zealand retention card cannot be bound directly to WeChat or Alipay.", "总的来说，新西兰保号卡不可直接绑到微信或支付宝上。"), cites: Table::fixed(&LA0E2F8628AC0707D), topic: Some(TopicId(0)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("wrong")), why: Some(Text::fixed("Official guides accept foreign mobile numbers for opening a WeChat or Alipay account, so the number itself is no obstacle.", "官方指引接受用境外手机号码开立微信或支付宝账户，号码本身不是障碍。")), decided_by: Table::fixed(&L76FAD34AC1170422), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L68.2"), text: Text::fixed("The two can still be joined in several ways: through top-up platforms, with a virtual SIM or with a local bank account, each meeting different needs.", "二者仍可通过几种途径结合：充值平台、虚拟 SIM 或当地银行账户，各自适合不同需要。"), cites: Table::fixed(&LA0E2F8628AC0707D), topic: Some(TopicId(5)), grade: Grade::E, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: Some(Str::fixed("risky")), why: Some(Text::fixed("None of the three does what is promised. Topping up binds nothing, virtual numbers are reported as refused or likely to be banned, and no payout to a foreign bank is documented.", "三种办法都做不到所承诺的：充值并不构成绑定，据报告虚拟号码会被拒绝或容易被封，提现到境外银行也没有资料。")), decided_by: Table::fixed(&L0F7978D2F43D5E38), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L68.3"), text: Text::fixed("What matters is to weigh the advantages and drawbacks for your own situation and choose the way that fits best.", "重要的是依照自身情况衡量得失，挑选最适合的办法。"), cites: Table::fixed(&LA0E2F8628AC0707D), topic: Some(TopicId(7)), grade: Grade::E, assessment: Some(Assessment::Unverifiable), confidence: None, inferred: false, flag: Some(Str::fixed("opinion")), why: Some(Text::fixed("This is general advice that cannot be checked, about ways that are assessed elsewhere.", "这是无法查证的一般建议，所说的办法另有评估。")), decided_by: Table::new(), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-L70.1"), text: Text::fixed("When using any means of cross-border payment you should protect personal data and avoid giving away sensitive information.", "使用任何跨境支付方式都应保护个人信息，别泄露敏感数据。"), cites: Table::fixed(&L18519AE2949816AA), topic: Some(TopicId(6)), grade: Grade::E, assessment: Some(Assessment::Supported), confidence: None, inferred: false, flag: Some(Str::fixed("ok")), why: Some(Text::fixed("This is sound advice. A study showed that recycled numbers allow accounts to be taken over, and an official guide for visitors repeats that illegally lending bank cards and helping others pass real-name checks are forbidden.", "这是好的建议。有研究表明被回收的号码会使账户被他人接管，官方来华指南也重申禁止非法出借银行卡或帮他人通过实名认证。")), decided_by: Table::fixed(&L980776B4308BE794), from: None, until: None, verified: None, stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-01"), text: Text::fixed("Vodafone New Zealand, which had announced a new name in 2022-09, became One NZ between 2023-03 and 2023-04.", "Vodafone New Zealand 于 2022-09 宣布更名，并在 2023-03 至 2023-04 改称 One NZ。"), cites: Table::fixed(&LFDF1DDF83B51D730), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("A note on GitHub that gives 2025 is wrong.", "GitHub 上有笔记称是 2025 年，有误。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-02"), text: Text::fixed("A One NZ prepay number without credit goes on receiving calls for 360 days after its last top-up.", "One NZ 预付费号码余额为零时，自最后一次充值起 360 天内仍可接听来电。"), cites: Table::fixed(&L6D146DA45690080D), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L2FD94A13E4B6E0F9), operator: Some(Str::fixed("One NZ")), note: Some(Text::fixed("Undated page; it speaks of calls and does not mention text messages.", "页面未署日期，只提来电，未提短信。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-02.1"), text: Text::fixed("The smallest One NZ prepay top-up is NZD 10 in the app on some plans and NZD 20 otherwise.", "One NZ 预付费的最低充值额：部分套餐在应用内为 10 新西兰元，其余为 20 新西兰元。"), cites: Table::fixed(&L6D146DA45690080D), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L846A4FF22BF2BC73), operator: Some(Str::fixed("One NZ")), note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-03"), text: Text::fixed("On 2degrees prepay the smallest top-up is NZD 10, and the credit is valid for 365 days.", "2degrees 预付费最低充值 10 新西兰元，余额有效期为 365 天。"), cites: Table::fixed(&LB6B67C0AED94AFEE), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L5F45B7D0A7CB4A77), operator: Some(Str::fixed("2degrees")), note: Some(Text::fixed("Undated page; it states the life of the credit, not of the number.", "页面未署日期，所述为余额而非号码的有效期。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-04"), text: Text::fixed("A Skinny number becomes inactive 12 months after its last top-up.", "Skinny 号码自最后一次充值起 12 个月后转为停用状态。"), cites: Table::fixed(&L36B57632B442E17B), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L34C7577F28C873CE), operator: Some(Str::fixed("Skinny")), note: Some(Text::fixed("Old page of 2016-06-10, to be rechecked.", "2016-06-10 的旧页面，须复核。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-04.1"), text: Text::fixed("An inactive Skinny number can be revived within one month by a top-up of at least NZD 5; after that it is lost.", "停用的 Skinny 号码可在一个月内充值至少 5 新西兰元恢复，逾期则失去号码。"), cites: Table::fixed(&L36B57632B442E17B), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L01A898B765C09176), operator: Some(Str::fixed("Skinny")), note: Some(Text::fixed("Old page of 2016-06-10, to be rechecked.", "2016-06-10 的旧页面，须复核。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-05"), text: Text::fixed("A user guide says a new One NZ SIM lives 720 days, and 360 days after each top-up.", "一份用户指南称，One NZ 新卡有效 720 天，此后每次充值有效 360 天。"), cites: Table::fixed(&LF572A3F3C0D877EC), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LBE155A247D3A5685), operator: Some(Str::fixed("One NZ")), note: Some(Text::fixed("User guide of 2025-01.", "2025-01 的用户指南。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-05.1"), text: Text::fixed("The same user guide says that a One NZ number receives SMS in the Chinese mainland free of charge and offers Wi-Fi calling from abroad.", "同一用户指南称，One NZ 号码在内地接收短信免费，并可在境外使用 Wi-Fi 通话。"), cites: Table::fixed(&LF572A3F3C0D877EC), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: Some(Str::fixed("One NZ")), note: Some(Text::fixed("User guide of 2025-01.", "2025-01 的用户指南。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-05.2"), text: Text::fixed("The same user guide says that a lapsed One NZ number cannot be brought back.", "同一用户指南称，One NZ 号码失效后无法恢复。"), cites: Table::fixed(&LF572A3F3C0D877EC), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LE919CB49DE02B271), operator: Some(Str::fixed("One NZ")), note: Some(Text::fixed("User guide of 2025-01.", "2025-01 的用户指南。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-05.3"), text: Text::fixed("The same user guide says that One NZ supplies an eSIM, or a SIM card sent to an address in New Zealand.", "同一用户指南称，One NZ 可提供 eSIM，实体 SIM 卡则寄往新西兰境内地址。"), cites: Table::fixed(&LF572A3F3C0D877EC), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: Some(Str::fixed("One NZ")), note: Some(Text::fixed("User guide of 2025-01.", "2025-01 的用户指南。")), background: true, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-06"), text: Text::fixed("Prepaid numbers in New Zealand are ordinary mobile lines on a SIM or eSIM: the operators' pages describe fitting and activating a SIM, not an internet telephony (VoIP) service.", "新西兰的预付费号码是普通的 SIM 或 eSIM 手机线路：运营商页面介绍的是装卡和激活，而不是网络电话（VoIP）服务。"), cites: Table::fixed(&L7622960BE213375C), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Wi-Fi calling is an extra of a SIM line.", "Wi-Fi 通话只是 SIM 线路的附加功能。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-07"), text: Text::fixed("The help pages of One NZ and 2degrees show top-up by card, bank payment and voucher; an Alipay or WeChat Pay option was not seen there.", "One NZ 和 2degrees 的帮助页面列有银行卡、银行付款和充值券等充值方式，未见支付宝或微信支付选项。"), cites: Table::fixed(&L8CD608B2CB24E3DE), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Absent from the pages that were read; resellers were not checked.", "仅指所读页面中没有；未查代理商。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-08"), text: Text::fixed("A New Zealand EFTPOS card pays neither online nor overseas; a Visa Debit card or Debit Mastercard does both.", "新西兰 EFTPOS 卡不能用于网上付款或境外付款；Visa 借记卡或万事达借记卡 则两者都可以。"), cites: Table::fixed(&LD97B6CB15A3657FD), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Payments NZ says EFTPOS cards work face to face only; that they do not work overseas follows from Westpac's comparison with its debit cards.", "Payments NZ 称 EFTPOS 卡只能当面使用；不能在境外使用一点出自 Westpac 与其借记卡的对比。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-09"), text: Text::fixed("Under the AML/CFT Act 2009, in force since 2013-06-30, New Zealand banks ask for an identity document and proof of address when an account is opened.", "依据 2013-06-30 生效的 AML/CFT Act 2009（反洗钱与反恐融资法），新西兰的银行在开户时要求身份证件和住址证明。"), cites: Table::fixed(&LE446DAC0A70D19FD), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2013, 6, 30)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Read on banks' pages, not in the Act.", "据银行页面，未读法律原文。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-10"), text: Text::fixed("Some merchants in New Zealand take Alipay or WeChat Pay from Chinese visitors: WeChat Pay arrived in 2016, and about 2000 merchants took Alipay in 2018.", "新西兰有部分商家接受中国游客使用支付宝或微信支付：微信支付于 2016 年进入，2018 年约有 2000 家商家受理支付宝。"), cites: Table::fixed(&LBDFE05D22D6E89AD), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The payer must be a real-name user of the mainland wallet (see OUT-01).", "付款人须是内地钱包的实名用户（见 OUT-01）。")), background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("NZ-11"), text: Text::fixed("Contactless payment on Auckland's public transport, started on 2024-11-17, takes Visa, Mastercard, American Express and UnionPay cards; Alipay and WeChat Pay are not named.", "奥克兰公共交通自 2024-11-17 起支持非接触支付，接受 Visa、万事达卡、美国运通和银联卡，未提及支付宝和微信支付。"), cites: Table::fixed(&L8775BE8BE37AC63D), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 11, 17)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: Some(CountryId(170)) },
Claim { id: Str::fixed("PH-01"), text: Text::fixed("In the Philippines the SIM Registration Act (RA 11934) has required SIM cards, old and new, to be registered since 2022-12-27.", "菲律宾 SIM 卡登记法（RA 11934）规定，自 2022-12-27 起新旧 SIM 卡均须登记。"), cites: Table::fixed(&LEB25DCB9CCCD7D7E), topic: Some(TopicId(1)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2022, 12, 27)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Newspaper repeating the regulator. Holders of cards already in use had six months at first.", "报纸转述监管机构。在用卡的持有人起初有六个月的宽限。")), background: false, retracted: false, country: Some(CountryId(176)) },
Claim { id: Str::fixed("RU-01"), text: Text::fixed("Visa and Mastercard cards issued by Russian banks stopped working outside Russia in 2022-03.", "俄罗斯的银行发行的 Visa 卡和万事达卡自 2022-03 起在境外停用。"), cites: Table::fixed(&L5FEAA231663D2876), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2022, 3, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The start stands for the month; one report gives 2022-03-10. Such a card cannot be linked.", "起始日代表该月；一篇报道称为 2022-03-10。这类卡无法绑定。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("RU-01.1"), text: Text::fixed("UnionPay cards issued in Russia were refused by many foreign online sellers in 2022.", "2022 年，俄罗斯发行的银联卡被许多境外网店拒收。"), cites: Table::fixed(&L434AB9018E66FD0F), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2022, 4, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The start is the month of the reports. Of single banks there is newer word (RU-02, RU-03).", "起始日取报道的月份。个别银行有较新的消息（RU-02、RU-03）。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("RU-02"), text: Text::fixed("In 2026-01 the UnionPay cards of the Russian banks RSHB and ATB could be linked in UnionPay's app Nihao China.", "2026-01，俄罗斯 RSHB（俄农业银行）和 ATB 的银联卡可以绑到银联的应用 Nihao China。"), cites: Table::fixed(&LD63216D090413DAA), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 1, 22)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The start is the day of the report, which says nothing of Alipay or WeChat Pay.", "起始日为报道当天；报道没有谈到支付宝和微信支付。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("RU-03"), text: Text::fixed("Travellers report that of Russian UnionPay cards the one of ATB links to Alipay and the one of RSHB does not; the latter pays by QR code in UnionPay's own app.", "据旅行者反映，俄罗斯的银联卡中，ATB 的能绑支付宝，RSHB 的不能；后者在银联自己的应用里扫码付款。"), cites: Table::fixed(&L54B4918C0ED41BB7), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A travel channel without a date, and a report that shows day and month but no year.", "来源是一个未注日期的旅行频道，以及一篇只有月日、没有年份的报道。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("RU-04"), text: Text::fixed("Tour operators said in 2026-05 that travellers from Russia could pay by QR code from the apps of Russian banks in China and some other countries.", "旅行社业者在 2026-05 表示，俄罗斯游客在中国和另一些国家可以用俄罗斯银行的应用扫码付款。"), cites: Table::fixed(&L1FC07A8831478DA1), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 5, 27)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Which banks these are was not read. The start is the day of the report.", "是哪些银行没有读到。起始日为报道当天。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("RU-05"), text: Text::fixed("Sberbank's app pays shops in the mainland by the QR codes of Alipay; a newspaper made 2 such payments. Roubles are converted at a rate shown before you confirm, which travellers found about 10% dearer than the central bank's.", "俄罗斯联邦储蓄银行（Sber）的应用可以扫支付宝的码付给内地的商家，一家报纸试付了 2 次。卢布按确认前显示的汇率折算，旅行者发现比央行汇率贵约 10%。"), cites: Table::fixed(&L328146AC73422287), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 1)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(180), figures: Table::fixed(&L59789F7CB9E3441A), operator: None, note: Some(Text::fixed("The start is the day of the report. The percentage is a comparison by travellers on one day, not a tariff.", "起始日为报道当天。百分比是旅行者某一天的比较，不是收费标准。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("RU-06"), text: Text::fixed("Travellers warn against sending roubles by that QR code to your own Alipay: they say that a fresh account was frozen at once.", "旅行者提醒不要用这种扫码把钱转给自己的支付宝：据说新账户当场就被冻结。"), cites: Table::fixed(&L14E614BDA14BC39D), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 2)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Voices from social networks, retold by the travel press.", "社交网络上的说法，由旅游媒体转述。")), background: false, retracted: false, country: Some(CountryId(190)) },
Claim { id: Str::fixed("SG-01"), text: Text::fixed("OCBC said on 2025-12-01 that its app, which already paid codes of Alipay and UnionPay in the mainland, would pay those of WeChat Pay too from the first quarter of 2026.", "华侨银行（OCBC）2025-12-01 表示：它的应用已能扫内地的支付宝码和银联码，微信支付的码将自 2026 年第一季度起可用。"), cites: Table::fixed(&L28AE273A5AF8843E), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 1)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("An announcement; that it has begun was not found.", "只是预告；是否已开通没有查到。")), background: false, retracted: false, country: Some(CountryId(197)) },
Claim { id: Str::fixed("SG-02"), text: Text::fixed("Since 2024-11-07 OCBC sends from accounts in Singapore to a person's WeChat Pay or Alipay, with the payee's name as on the Chinese identity card and the mainland mobile number, without a fee, up to CNY 50000 a day and CNY 300000 a year.", "自 2024-11-07 起，OCBC 可以从新加坡的账户汇到内地个人的微信支付或支付宝，凭收款人身份证上的姓名和内地手机号码，免手续费，每天最多 50000 元、每年 300000 元。"), cites: Table::fixed(&LB51E03BB6B21ECA7), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 11, 7)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L79FC114D0207B8AC), operator: None, note: Some(Text::fixed("Several papers on one announcement; the bank's own page was not read.", "多家媒体对同一公告的报道；没有读到该行自己的页面。")), background: false, retracted: false, country: Some(CountryId(197)) },
Claim { id: Str::fixed("SG-03"), text: Text::fixed("PayLah! of DBS pays by scanning UnionPay's QR codes since 2022-06-21, in the mainland among other places.", "星展银行（DBS）的 PayLah! 自 2022-06-21 起可以扫银联的二维码付款，包括在内地。"), cites: Table::fixed(&LC19722DF9D2D5E88), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2022, 6, 21)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Codes of UnionPay, neither those of Alipay nor those of WeChat Pay.", "是银联的码，不是支付宝或微信支付的码。")), background: false, retracted: false, country: Some(CountryId(197)) },
Claim { id: Str::fixed("TH-01"), text: Text::fixed("A user reports that top-ups extend the validity of an AIS prepaid number in Thailand, up to one year at most.", "据用户反映，泰国 AIS 预付费号码可通过充值延长有效期，最长一年。"), cites: Table::fixed(&L5597EB100F8EC503), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LCD2007BA949E00C1), operator: Some(Str::fixed("AIS")), note: Some(Text::fixed("Undated user report.", "用户经验，未署日期。")), background: false, retracted: false, country: Some(CountryId(217)) },
Claim { id: Str::fixed("TH-02"), text: Text::fixed("ICBC (Thai) lets its Visa credit card be linked to Alipay by Thai nationals only, for payments in China of up to CNY 3000 each.", "工银泰国的 Visa 信用卡只供泰国国籍的人绑定支付宝，在中国付款，每笔最多 3000 元。"), cites: Table::fixed(&LC93B852D803E2AD4), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::fixed(&L8E09B39D9349F8A2), operator: None, note: Some(Text::fixed("The bank speaks of its own card, on a page of 2023-11-08; whether the sum still stands was not found.", "银行谈的是自家的卡，页面日期 2023-11-08；该金额是否仍有效没有查到。")), background: false, retracted: false, country: Some(CountryId(217)) },
Claim { id: Str::fixed("TW-01"), text: Text::fixed("Answers to Taiwanese readers of 2024-05 say that Alipay verifies residents of Taiwan by the mainland travel permit (台胞证) and nothing else; until it is given, no Taiwanese card can be chosen. The card's code goes to the number that the bank has on file.", "2024-05 给台湾读者的问答称：支付宝只用台胞证给台湾居民认证；没有填台胞证之前，选不到台湾的银行卡。绑卡的验证码发到在银行留存的号码。"), cites: Table::fixed(&LE8E5A96EF2200B5F), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A marketing page says otherwise (TW-01.1); no page of Alipay itself was read.", "有一个营销页面说法相反（TW-01.1）；没有读到支付宝自己的页面。")), background: false, retracted: false, country: Some(CountryId(227)) },
Claim { id: Str::fixed("TW-01.1"), text: Text::fixed("A marketing page names the passport, beside the travel permit, for Taiwanese users of Alipay.", "有一个营销页面称，台湾用户的支付宝除台胞证外也可用护照认证。"), cites: Table::fixed(&LCABC713ED275629A), topic: Some(TopicId(3)), grade: Grade::D, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: None, why: Some(Text::fixed("Answers to Taiwanese readers name the travel permit alone; the page that adds the passport sells services and contradicts itself on other points (REG-10).", "给台湾读者的问答只认台胞证；加上护照的那个网页推销服务，在别的问题上也自相矛盾（REG-10）。")), decided_by: Table::fixed(&LE4442AF599348084), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: Some(CountryId(227)) },
Claim { id: Str::fixed("TW-02"), text: Text::fixed("According to a Taiwanese travel site, an Alipay or WeChat Pay verified with the Taiwan permit does not pay in Hong Kong or Macao, even where its sign is shown.", "台湾一家旅游网站称，用台胞证认证的支付宝或微信支付在香港、澳门付不了款，店里贴着标志也一样。"), cites: Table::fixed(&L190F191BD57493F7), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("It agrees with what WeChat Pay says of use outside the mainland (OUT-01).", "与微信支付关于内地以外使用的说法一致（OUT-01）。")), background: false, retracted: false, country: Some(CountryId(227)) },
Claim { id: Str::fixed("TW-03"), text: Text::fixed("A Taiwanese blog tells that a linked Taiwanese card pays mainland web shops by their merchant code from Taiwan too, that a shop may refuse it, and that a person's code does not work.", "一篇台湾的博客说：绑好的台湾银行卡在台湾也能扫内地网店的商家码付款，但有的店会拒收，个人收款码付不了。"), cites: Table::fixed(&L4C5FC85318579958), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("One blog, undated, about WeChat Pay; the state guides speak of payments in the mainland.", "只有一篇博客，未注日期，谈的是微信支付；官方指引说的是在内地付款。")), background: false, retracted: false, country: Some(CountryId(227)) },
Claim { id: Str::fixed("US-01"), text: Text::fixed("Ultra Mobile's PayGo plan runs in cycles of 30 days and costs about USD 3 a cycle. Minutes and messages left over end with the cycle.", "Ultra Mobile 的 PayGo 套餐以 30 天为一个周期，每周期约 3 美元，未用完的通话和短信在周期结束时作废。"), cites: Table::fixed(&L85EB382561384F47), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L2388BCEAB5C606FD), operator: Some(Str::fixed("Ultra Mobile")), note: Some(Text::fixed("The cycle is from the operator's page, the price from a blog (grade D for the price).", "周期出自运营商页面，价格出自博客（价格部分仅为 D 级）。")), background: false, retracted: false, country: Some(CountryId(232)) },
Claim { id: Str::fixed("US-02"), text: Text::fixed("Ultra Mobile PayGo keeps a balance, filled with USD 5, 10 or 20 by card, voucher or automatically; each monthly renewal takes about USD 3 from it. USD 20 thus carries the number through some 6 cycles, USD 10 through 3 and USD 5 through one.", "Ultra Mobile PayGo 有余额：可用银行卡、充值券或自动续充，每次 5、10 或 20 美元；每月续期从余额扣约 3 美元。因此 20 美元约可续 6 个周期，10 美元 3 个，5 美元只够一个。"), cites: Table::fixed(&L40B014F1A927149B), topic: Some(TopicId(1)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L4D7BB7CB234100B9), operator: Some(Str::fixed("Ultra Mobile")), note: Some(Text::fixed("The operator states amounts and renewal; how many cycles an amount carries is worked out at USD 3 a cycle from an empty balance, which a balance left over makes longer. What follows a missed renewal was not found. The page bears no date.", "金额和续期出自运营商；可续几个周期是按余额为零、每周期 3 美元算出的，原有余额会使其更长。续期失败之后如何没有查到。页面未注日期。")), background: false, retracted: false, country: Some(CountryId(232)) },
Claim { id: Str::fixed("US-03"), text: Text::fixed("One user's list of 2026-06 says that Tello costs from USD 5 a month and does not roam in the mainland by default, so that codes come there only over Wi-Fi calling.", "2026-06 一位网友的汇总称：Tello 每月 5 美元起，默认不在内地漫游，在那里要靠 Wi-Fi 通话才收得到验证码。"), cites: Table::fixed(&L2B4E6B678DE3A6FC), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LD639AB4ACC27BD23), operator: Some(Str::fixed("Tello")), note: Some(Text::fixed("The operator's own page was not read.", "没有读到运营商自己的页面。")), background: false, retracted: false, country: Some(CountryId(232)) },
Claim { id: Str::fixed("UZ-01"), text: Text::fixed("The Uzbek payment system HUMO joined Alipay+ in 2025-10. Octobank's app Octomobile is the first with which one pays by QR code, in sum, in China, Kazakhstan, Thailand and elsewhere; apps of other banks are to follow.", "乌兹别克斯坦的支付系统 HUMO 于 2025-10 接入 Alipay+。最先可用的是 Octobank 的应用 Octomobile，在中国、哈萨克斯坦、泰国等地扫码付款，以苏姆结算；其他银行的应用将陆续接入。"), cites: Table::fixed(&L7DF9D5C418A6A70C), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 10, 28)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The start is the day of the report. The same article counts 31 wallets of 12 countries and regions that pay in China through Alipay+. Tencent names HUMO as joining the network of WeChat Pay too (WAL-04), without a date.", "起始日为报道当天。同一报道称经 Alipay+ 在中国付款的有 12 个国家和地区的 31 个钱包。腾讯也点名 HUMO 将接入微信支付的网络（WAL-04），没有给出日期。")), background: false, retracted: false, country: Some(CountryId(234)) },
Claim { id: Str::fixed("VN-01"), text: Text::fixed("Since 2025-09-17 Zalopay pays in the mainland by scanning the codes of WeChat Pay's merchants, in dong; the sum and the fee are shown before you confirm. Codes of Alipay are not part of it there.", "自 2025-09-17 起，Zalopay 可以在内地扫微信支付商家的码付款，以越南盾结算；确认前显示金额和费用。支付宝的码不在其内。"), cites: Table::fixed(&L33E1330E52F7CF6E), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 9, 17)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Two newspapers on the announcement of Zalopay, which itself was not read.", "两家媒体对 Zalopay 公告的报道；公告本身没有读到。")), background: false, retracted: false, country: Some(CountryId(240)) },
Claim { id: Str::fixed("VN-02"), text: Text::fixed("On 2025-12-02 NAPAS and UnionPay opened payments by QR code for Chinese visitors in Vietnam; that apps of Vietnamese banks pay UnionPay's codes in the mainland was planned for 2026.", "2025-12-02，NAPAS 与银联开通了中国游客在越南扫码付款；越南各银行的应用在内地扫银联码付款，计划在 2026 年。"), cites: Table::fixed(&L0C8AD343E549B709), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 2)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Whether the second direction has begun was not found; other papers wrote of the beginning of 2026.", "后一方向是否已开通没有查到；其他报纸写的是 2026 年初。")), background: false, retracted: false, country: Some(CountryId(240)) },
Claim { id: Str::fixed("ACC-01"), text: Text::fixed("An Alipay account opened abroad on a foreign number and restricted at once was free again some 12 hours after its owner had asked the app's chat for a person and sent the passport page and a photo with it. The mainland bank account that the app had asked for was not needed.", "有人在境外用境外号码注册支付宝，随即被限制；他在应用内客服要求转人工，发去护照页和手持护照的照片，约 12 小时后解除。应用要求的内地银行账户并没有用上。"), cites: Table::fixed(&L38D155F0A79E7628), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("One person's account, in a copy of 2025-07.", "一个人的经历，读到的是 2025-07 的存档。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-02"), text: Text::fixed("A traveller's WeChat Pay that had rested for long was suspended after many payments in several cities within 4 days; it could still receive.", "有旅行者的微信支付长期未用，4 天内在几个城市多次付款后被暂停；但仍能收款。"), cites: Table::fixed(&L69BE383F2FA14845), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("A single blog.", "只有一篇博客。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-03"), text: Text::fixed("In 2021-11 WeChat Pay stopped transfers of foreign residents whose name in the wallet differed from the bank's in spelling, order or spacing, or who had linked one card only. A second card helped, or cancelling WeChat Pay and setting it up anew; whoever cancels with money in it loses the balance and the history.", "2021-11，一些在华外国人的微信支付不能转账：钱包里的姓名与银行的拼写、顺序或空格不一致，或者只绑了一张卡。再绑一张卡，或者注销微信支付后重新开通，可以解决；有余额时注销，余额和记录都会丢失。"), cites: Table::fixed(&L087AEFF834260B8D), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-04"), text: Text::fixed("A community page in Singapore says that a minor's WeChat is verified together with a parent and with the parent's card.", "新加坡一个社区网页称，未成年人的微信实名要和家长一起、用家长的卡办理。"), cites: Table::fixed(&L8C46912790D11324), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-05"), text: Text::fixed("A document that has expired shows no identity any more: it is taken to be worth as much as one that is not on the list.", "过期的证件不能再证明身份：视同清单之外的证件。"), cites: Table::fixed(&L759C975BCA32676D), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Inferred from CARD-08; what happened to two users is told in ACC-06.", "由 CARD-08 推断；两位用户的经历见 ACC-06。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-06"), text: Text::fixed("In 2019-03 a resident who had renewed a passport could not pay with WeChat until the app had the new number, the passport page and a photo; then it worked again. Of Alipay it is told that the notice of an expired document did not stop payments.", "2019-03，有在华居民换发护照后微信付不了款，在应用里提交新号码、护照页和照片后恢复。支付宝则据介绍只是提示证件过期，付款不受影响。"), cites: Table::fixed(&L4965475FBB52E24F), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Two accounts from the spring of 2019, when both wallets asked many foreigners for their papers anew.", "两份 2019 年春的经历，当时两个钱包都要求许多外国人重新提交证件。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-06.1"), text: Text::fixed("In 2026 a resident wrote that Alipay too stops working once the passport has expired and is not replaced there, and that a mainland bank takes the new passport from somebody who comes as a tourist.", "2026 年有在华居民写道：护照过期又不更换，支付宝也会停用；以游客身份来时，内地的银行也接受更新护照。"), cites: Table::fixed(&LB40B50EDC0F06B61), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("One post, read in a mirror. It contradicts the account of 2019 (ACC-06), by which Alipay went on paying.", "只有一条帖子，读的是镜像。与 2019 年的说法（ACC-06：支付宝仍能付款）相反。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-07"), text: Text::fixed("A traveller from Korea could not pass Alipay's check of identity until the address was entered in English; in Korean letters it was refused each time.", "一位韩国旅行者的支付宝身份验证一直通不过，改用英文填写地址后才成功；用韩文填写每次都被拒。"), cites: Table::fixed(&LC2748FE721C40D42), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("One blog, without a date (it speaks of the visa waiver until the end of 2025).", "只有一篇博客，未注日期（文中提到 2025 年底之前的免签）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ACC-08"), text: Text::fixed("How old a holder of Alipay has to be is told differently: a guide for students and one for sellers say 18, a third page 16 with a guardian.", "支付宝要求多大年龄，说法不一：一份给留学生的指南和一份给卖家的指南说 18 岁，另一个网页说满 16 岁、由监护人陪同即可。"), cites: Table::fixed(&L036F1058018E8EB0), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("All undated and read as excerpts; that they differ is what is claimed. No document of Alipay or WeChat about the age of visitors was found.", "都未注日期，读到的是节选；本条只说明它们不一致。没有找到支付宝或微信关于访客年龄的文件。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("BANK-01"), text: Text::fixed("Visitors from abroad may open accounts in RMB or foreign currency at a bank branch in China with a passport or a similar valid document.", "境外来华人员可以凭护照或类似的有效证件，到中国的银行网点开立人民币或外币账户。"), cites: Table::fixed(&L934E28F90E00302E), topic: Some(TopicId(2)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("The central bank's guide was read in reprints, not itself. It states what is allowed; branches may ask for more (BANK-02, BANK-03).", "央行的指南读的是转载，没有读到原件。它说的是允许的做法；网点可能另有要求（BANK-02、BANK-03）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("BANK-02"), text: Text::fixed("If the identity document leaves doubts about who the applicant is, the bank may ask for further proof, for example a driving licence, tax papers or utility bills.", "如果仅凭证件难以确认申请人的身份，银行可能要求补充证明，例如驾照、税单或水电费单。"), cites: Table::fixed(&LC2503990639D5EFE), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("BANK-03"), text: Text::fixed("Bank branches in practice ask for a Chinese mobile number registered to the customer and usually for a visa of the residence kind; people on tourist visas are often refused.", "实际上，银行网点会要求客户本人名下的中国手机号码，通常还要居留类签证；持旅游签证的人常被拒绝。"), cites: Table::fixed(&L6E9195767DC60267), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Branch practice reported by blogs; it differs from place to place.", "这是博客所述的网点做法，各地不一。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("BANK-04"), text: Text::fixed("An account at a mainland bank is opened in person at a branch; it cannot be opened from abroad or by a friend.", "内地银行账户要本人到网点开立，不能在境外办理，也不能由朋友代办。"), cites: Table::fixed(&L96E4108FEFBDC129), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A single blog.", "只有一篇博客。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("BANK-05"), text: Text::fixed("Whether a given mainland bank takes a foreign number as the reserved number of a card, which linking that card to a wallet needs, could not be confirmed.", "某家内地银行是否接受境外号码作为银行卡的预留手机号码（把该卡绑到钱包时需要用到），未能得到证实。"), cites: Table::fixed(&LA67013820FB982CA), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("An open question: the answer is to ask the bank.", "这是未决问题：应向银行询问。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("ALT-01"), text: Text::fixed("When it started in 2019-11, Alipay's Tour Pass was a prepaid card of the Bank of Shanghai inside the app, topped up with at least CNY 100, holding at most CNY 2000 and valid for 90 days, after which the rest was refunded.", "支付宝的 Tour Pass 在 2019-11 推出时，是应用内的一张上海银行预付卡：充值至少 100 元，余额最多 2000 元，有效 90 天，到期后退还余款。"), cites: Table::fixed(&LCFE208906CAAA7D9), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2019, 11, 5)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::fixed(&L3C201D1AE1CA1B43), operator: None, note: Some(Text::fixed("Historic values; the limits were raised later, on a date not known here.", "这是历史数值；限额后来有所提高，具体日期不详。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("ALT-02"), text: Text::fixed("As described in 2026, the Tour Card of the Bank of Shanghai is for people aged 18 or more from overseas, Hong Kong, Macao or Taiwan and can be applied for only while in the mainland. It is valid for 1 year, costs 5% on each top-up and can be linked to both Alipay and WeChat Pay.", "按 2026 年的介绍，上海银行的 Tour Card 面向年满 18 岁的境外及港澳台人士，只能人在内地时申请。它有效期 1 年，每次充值收 5% 手续费，可绑定支付宝和微信支付。"), cites: Table::fixed(&L650A59641587C7AF), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("One blog guide, contested by another of 2026-05 (ALT-02.1). Tencent in 2024 and the state guides of 2025 and 2026 confirm only that a Tour Card of UnionPay exists; whether it is the same product was not checked.", "来源是一篇博客指南，2026-05 另一份指南与之相抵触（ALT-02.1）。腾讯 2024 年的说明和官方 2025、2026 年版指引只证实有一种银联的 Tour Card（旅行通卡），是否同一产品没有核对。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ALT-03"), text: Text::fixed("The e-CNY app lets visitors register with numbers of more than 210 countries and regions, and its anonymous wallet needs no passport. It allows CNY 2000 per payment and CNY 5000 per day, is loaded with Visa or Mastercard, and unused money can be put back.", "数字人民币（e-CNY）应用支持来华人员用 210 多个国家和地区的号码注册，其匿名钱包不需要护照。每笔限 2000 元、每日限 5000 元，可用 Visa 或万事达卡充值，没用完的钱可以退回。"), cites: Table::fixed(&L0418C98EB3D22812), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LDA08FC05B3431FE6), operator: None, note: Some(Text::fixed("Press on the central bank's guide; the limits are those of 2024. It is the widest support for numbers that was found documented.", "来源是媒体对央行指南的报道；限额为 2024 年的数值。在所见资料中，它支持的号码范围最广。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ALT-04"), text: Text::fixed("Cash and card terminals are official options for visitors: merchants that show the scheme's logo take the physical foreign card, and cash machines pay out CNY.", "现金和刷卡是官方认可的付款方式：贴有卡组织标识的商家可刷境外实体卡，ATM 可取人民币。"), cites: Table::fixed(&L6A82C3ACD2F8D5B0), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("ALT-05"), text: Text::fixed("For a long stay, a Chinese SIM bought with the passport together with a card of a mainland bank gives the full wallet.", "长期停留的人，用护照办一张中国 SIM 卡，再配一张内地银行卡，就能使用完整的钱包功能。"), cites: Table::fixed(&L417BAF88A5FE5C37), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Put together from 3 sources (the Chinese card; LAW-08; BANK-01); none of them says all of it. Branches may refuse short-stay visitors (BANK-03).", "综合 3 个来源得出（使用中国银行卡；LAW-08；BANK-01），没有哪一个完整说明。网点可能拒绝短期来访者（BANK-03）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-01"), text: Text::fixed("A Princeton study looked at 259 numbers offered to new prepaid users in the United States and found 171 still tied to accounts at popular sites, so whoever gets a recycled number may be able to take over accounts.", "普林斯顿大学的一项研究查看了 259 个提供给美国新预付费用户的号码，发现其中 171 个仍与热门网站的账户相连；因此，拿到回收号码的人可能接管他人账户。"), cites: Table::fixed(&LE5A7CC1C86716B51), topic: Some(TopicId(6)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-02"), text: Text::fixed("According to a warning by Telkomsel, numbers that have lapsed are reissued and sold to others, who then receive the codes; the report refers to the ministerial regulation 14/2018.", "Telkomsel 提醒，过期的号码会被回收并再次出售，此后验证码由新的持有人收到；报道提到部长条例 14/2018。"), cites: Table::fixed(&LA5F62DF37360AB5B), topic: Some(TopicId(6)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as a copy of the newspaper.", "所读为报纸的转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-03"), text: Text::fixed("Large online services check the line type of a number and refuse VoIP numbers for verification.", "大型网络服务会检查号码的线路类型，并拒绝用 VoIP 号码做验证。"), cites: Table::fixed(&L3BF2172FD63D58B3), topic: Some(TopicId(6)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Blogs about online services in general, not about WeChat or Alipay in particular.", "来源是泛谈网络服务的博客，并非专指微信或支付宝。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-04"), text: Text::fixed("Receiving text messages while roaming is normally free and works if roaming is on and the SIM is alive. Delivery of codes sent by services from another country is not guaranteed.", "漫游时接收短信一般免费，只要漫游已开通、SIM 卡仍有效即可收到。境外服务发出的验证码则不保证送达。"), cites: Table::fixed(&L49E7CAEB985F7436), topic: Some(TopicId(6)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Test with one real code before relying on it.", "依赖它之前，先用一条真实的验证码试一试。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-05"), text: Text::fixed("The codes of 3-D Secure go to the phone or e-mail address registered with the card's issuer, or the payment is approved in the bank's app.", "3-D Secure 的验证码会发到在发卡行登记的手机或邮箱，或者在银行应用里确认付款。"), cites: Table::fixed(&LFC7008A99B8396A7), topic: Some(TopicId(6)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Help pages; each issuer sets its own method.", "来源是帮助页面；具体方式由各发卡行决定。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-06"), text: Text::fixed("European Union law (the technical standards under PSD2) requires two-factor authentication for online card payments; whether by text message or app is set by the bank.", "欧盟法律（PSD2 的技术标准）要求网上刷卡付款采用双因素认证；用短信还是应用，由银行决定。"), cites: Table::fixed(&L5C92B046C3526B69), topic: Some(TopicId(6)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("The Commission is read as quoted in the trade press of 2017; exemptions exist and were not looked at.", "欧盟委员会的说法引自 2017 年的行业媒体；另有豁免情形，未作考察。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("SEC-07"), text: Text::fixed("A Chinese number that was given up is reported to stay frozen for at least 90 days before it is issued again, by a service standard of the industry ministry (MIIT).", "据报道，按照工信部（MIIT）的服务标准，注销的中国号码至少冻结 90 天后才会重新投放。"), cites: Table::fixed(&LE84E2A0D85E6DFAB), topic: Some(TopicId(6)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("The standard itself was not read.", "没有读到标准原文。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("TOP-01"), text: Text::fixed("Paying airtime from a wallet takes a wallet to pay with and a place that accepts a top-up for that number; of the pages of foreign operators that were read, all but one offer no Chinese wallet.", "用钱包充话费，既要有可付款的钱包，也要有能给该号码充值的渠道；读到的境外运营商页面中，只有一家提供中国钱包。"), cites: Table::fixed(&LA67013820FB982CA), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Inferred from what a top-up is and from NZ-07, ID-08 and HK-05 (China Mobile Hong Kong, the exception); other operators' pages were not read.", "由充值本身的含义以及 NZ-07、ID-08 和 HK-05（例外的中国移动香港）推断；其他运营商的页面没有读过。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ALT-02.1"), text: Text::fixed("A guide of 2026-05 reports that Alipay's Tour Pass page no longer opens and that the TourCard is inactive.", "2026-05 的一份指南称，支付宝的 Tour Pass 页面已打不开，TourCard 也已停用。"), cites: Table::fixed(&L713828BABC74B1A4), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("It contests ALT-02; the state guide of 2026 still names a UnionPay prepaid card for visitors.", "它与 ALT-02 相抵触；官方 2026 年版指引仍列有供来访者使用的银联预付卡。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("ALT-03.1"), text: Text::fixed("Real-name e-CNY wallets bear interest and are insured since 2026-01-01; newer limits for visitors were not found.", "自 2026-01-01 起，实名的数字人民币钱包计息并受保险保障；没有找到针对来访者的新限额。"), cites: Table::fixed(&L4EAFCFD25B44E6C5), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 1, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: None },
Claim { id: Str::fixed("ALT-06"), text: Text::fixed("Nihao China, a light UnionPay app in English and Chinese for visitors from abroad, pays by QR code straight from a linked card, with no balance to fill. It is described as a second string beside Alipay and WeChat Pay, with acceptance less well established.", "Nihao China 是银联面向境外来访者的轻量应用，有中英文界面，绑卡后直接从卡里扫码付款，不用给余额充值。据介绍，它适合作为支付宝和微信支付之外的备用，接受程度还不那么广。"), cites: Table::fixed(&LA7DE12D3D03825E5), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 1, 22)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Which cards it takes, beyond those of two Russian banks (RU-02), was not read. The start is the day of the first report.", "除两家俄罗斯银行的卡（RU-02）之外，它还接受哪些卡没有读到。起始日为第一篇报道的日期。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-01.old"), text: Text::fixed("Before 2023-07-20, WeChat Pay took cards issued abroad only in a limited pilot with selected services, which it had begun in 2019.", "2023-07-20 之前，微信支付只在 2019 年开始的有限试点中接受境外发行的银行卡，可用的服务不多。"), cites: Table::fixed(&L7EF4514581F9F926), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2023, 7, 20)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("The source speaks of WeChat Pay only; how far Alipay took foreign cards directly before that day is not part of this claim.", "来源只谈微信支付；在此之前支付宝能在多大程度上直接使用境外卡，不在本条之内。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("CARD-01"), text: Text::fixed("Since 2023-07 cards issued abroad can be linked in both wallets to pay across their merchant networks in the mainland; for WeChat the schemes named are Visa, Mastercard, JCB and Discover with Diners Club.", "自 2023-07 起，两家钱包都可绑定境外发行的银行卡，在各自的内地商家网络付款；微信方面点名的卡组织是 Visa、万事达卡、JCB 以及 Discover（含大来）。"), cites: Table::fixed(&L7EF4514581F9F926), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2023, 7, 20)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Tencent announced it on 2023-07-20 as an opening in steps, read in a press-wire copy; for Alipay a notice of the Beijing Foreign Affairs Office of 2023-07-22 agrees.", "腾讯于 2023-07-20 宣布将分步开放，读到的是通稿转载；支付宝方面，北京市外办 2023-07-22 的通知说法一致。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-02"), text: Text::fixed("The central bank's visitor guide of 2024-03-14 names Visa, Mastercard, JCB, Diners Club, Discover and others for Alipay, and the same with American Express and others for WeChat Pay; the UnionPay app takes UnionPay cards of certain regions only, such as Hong Kong and Macao.", "央行 2024-03-14 的来华人员指南为支付宝列出 Visa、万事达卡、JCB、大来、Discover 等，微信支付除这些之外还列有美国运通等；云闪付只能绑香港、澳门等部分地区发行的银联卡。"), cites: Table::fixed(&LFC3E8496662C4615), topic: Some(TopicId(2)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Read in press reprints of the central bank's text; the lists are open, so absence from one proves nothing.", "读到的是媒体对央行文本的转载；名单并非穷尽，未列出不能说明不支持。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-03"), text: Text::fixed("The state guide of 2025 shows seven card logos that can be linked: Visa, Mastercard, UnionPay, American Express, JCB, Diners Club and Discover; which of them work differs from app to app.", "2025 年的官方指引列出七种可绑定的卡标识：Visa、万事达卡、银联、美国运通、JCB、大来和 Discover；各应用支持的品牌有所不同。"), cites: Table::fixed(&LD4B533B1BD3DAECA), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-04.old"), text: Text::fixed("Before 2025-02-25 Alipay was not open to American Express members worldwide; the central bank's list of 2024-03-14 names that scheme for WeChat Pay but not for Alipay.", "2025-02-25 之前，支付宝尚未向全球的美国运通持卡人开放；央行 2024-03-14 的名单中，微信支付列有该卡组织，支付宝则没有。"), cites: Table::fixed(&LC9698658E174AFB4), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2025, 2, 25)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("Drawn from the announcement of the opening; no source says that every American Express card failed before.", "由开放公告推知；没有来源说此前所有美国运通卡都不能绑定。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-04"), text: Text::fixed("Since 2025-02-25 American Express members from all over the world can link their cards to Alipay.", "自 2025-02-25 起，全球的美国运通持卡人都可以把卡绑定到支付宝。"), cites: Table::fixed(&L398C7002AE96714D), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 2, 25)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The Reuters dispatch speaks of all members worldwide, the page read here of eligible ones.", "路透社的报道说的是全球所有持卡人，这里读到的页面说的是符合条件的持卡人。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-05"), text: Text::fixed("A foreign card can only be linked if the bank that issued it authorises this, and some issuers decline; the official advice is to ask the issuer or the app's support, or to use a Chinese bank card.", "绑定境外卡须经发卡行授权，部分发卡行会拒绝；官方建议咨询发卡行或应用客服，或改用中国的银行卡。"), cites: Table::fixed(&L5FC57AE1D17E1DCE), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("So an accepted card brand never guarantees that a particular card can be linked.", "因此，卡的品牌受支持，并不保证某一张卡一定能绑定成功。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-06"), text: Text::fixed("According to the state guide of 2024, a payment of up to CNY 200 by linked foreign card costs no extra fee and a larger one costs 3% of its amount.", "按 2024 年的官方指引，用已绑定的境外卡付款，单笔不超过 200 元不另收费，超过的按金额的 3% 收取。"), cites: Table::fixed(&LEC6E67A74D378864), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L93697B961C0C10C6), operator: None, note: Some(Text::fixed("The guide of 2025 no longer prints the figures and refers to the app's own page: check there.", "2025 年的指引不再写明数字，改为以应用页面为准：请在应用内确认。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-07.old"), text: Text::fixed("Until the end of 2025 WeChat Pay waived the fee for people linking a foreign card for the first time, for 60 days and up to CNY 1000 of spending a day.", "到 2025 年底为止，微信支付对首次绑定境外卡的用户免收手续费，为期 60 天，每天以消费 1000 元为限。"), cites: Table::fixed(&L0677C0C3C97A8D2C), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 5, 26)), until: Some(Date::constant(2026, 1, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("A promotion; its first day is taken from the date of the report.", "属促销活动；起始日取自报道日期。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("CARD-07"), text: Text::fixed("In 2026-05 it was reported that WeChat Pay waives the 3% fee for 90 days on up to CNY 1000 a day, for people who newly link a card until 2026-12-31 and make a first payment with it.", "2026-05 有报道称，2026-12-31 之前新绑卡并完成首笔付款的用户，微信支付在 90 天内对每天 1000 元以内的消费免收 3% 手续费。"), cites: Table::fixed(&L26F7A9CA29AB4FBB), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 5, 28)), until: Some(Date::constant(2027, 1, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("A promotion that ends; the start is the date of the report, and a waiver begun before the last day may run on.", "促销会结束；起始日取自报道日期，截止日之前已开始的减免可能延续到之后。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("CARD-08"), text: Text::fixed("The papers with which WeChat Pay is set up for linking a card are the passport, the Foreign Permanent Resident ID Card, and the mainland travel permits and mainland residence permits of Hong Kong, Macao and Taiwan residents.", "用于开通微信支付并绑卡的证件有：护照、外国人永久居留身份证，以及港澳台居民的来往内地（大陆）通行证和居住证。"), cites: Table::fixed(&LDF7212AF504D8DAA), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2023, 7, 20)), until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A residence card of a third country is not on the list. Until 2024-02-29 WeChat Pay needed one of these papers for linking a card too; since then small sums do without (LIM-03). Read in a press-wire copy.", "第三国的居留证不在其中。到 2024-02-29 为止，微信支付绑卡也需要其中一种证件；此后小额付款可以免（LIM-03）。读到的是通稿转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-09"), text: Text::fixed("A foreign card linked in Alipay pays only for transactions in the Chinese mainland.", "支付宝里绑定的境外卡只能支付中国内地的交易。"), cites: Table::fixed(&L772827F1E83D8172), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A blog's summary of Alipay's help from 2022; it agrees with what is documented for WeChat (OUT-01, OUT-02).", "出自 2022 年一篇博客对支付宝帮助内容的概述；与微信方面的记载一致（OUT-01、OUT-02）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-10"), text: Text::fixed("When a card is linked, a code may go to the number on file at the bank that issued it, which can be another number than the one the wallet was opened with.", "绑卡时，验证码可能发到持卡人在发卡行预留的号码，它可以与开通钱包所用的号码不同。"), cites: Table::fixed(&LCF1DE9ABE06A7865), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("For the card schemes' side of this see SEC-05; a second blog, chinaexpeditiontours.com, says the same.", "卡组织一侧的做法见 SEC-05；另一个博客 chinaexpeditiontours.com 说法相同。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-11"), text: Text::fixed("A WeChat account holds one real-name identity, and once it is set no card in another person's name can be added.", "一个微信账号只对应一个实名身份，确定之后就不能再添加他人名下的银行卡。"), cites: Table::fixed(&L92157A89E4A43A70), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A reprint of an undated help text.", "出自一份未注日期的帮助文本的转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-12"), text: Text::fixed("Virtual, digital-only and prepaid foreign cards often fail to link; what normally works is a physical debit or credit card of a bank that allows online use abroad.", "境外的虚拟卡、纯数字卡和预付卡常常绑定失败；通常可行的是允许境外线上消费的银行实体借记卡或信用卡。"), cites: Table::fixed(&LCF3AC23BE12BB98F), topic: Some(TopicId(2)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A second blog, gettencent.pages.dev, says the same.", "另一个博客 gettencent.pages.dev 说法相同。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("DOC-01"), text: Text::fixed("The lists of documents give residents of Hong Kong, Macao and Taiwan papers of their own, the mainland travel and residence permits; that such a resident may verify with a passport alone is said nowhere.", "证件清单为港澳台居民单列了来往内地（大陆）通行证和居住证；没有哪里说这些居民只凭护照也能认证。"), cites: Table::fixed(&LAC7A7CB9B4413A2C), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Inferred from CARD-08. For Alipay and Taiwan a reader FAQ says so outright (TW-01).", "由 CARD-08 推断。就支付宝和台湾而言，一份读者问答明确这样说（TW-01）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-03.1"), text: Text::fixed("The state guide's edition of 2026 shows the same seven logos: Visa, Mastercard, UnionPay, American Express, JCB, Diners Club and Discover. The issuer has to verify the card, and brands, limits and fees differ from app to app.", "官方指引 2026 年版列出的仍是这七种标识：Visa、万事达卡、银联、美国运通、JCB、大来和 Discover。银行卡须经发卡行验证，各应用的品牌、限额和费用有所不同。"), cites: Table::fixed(&LC2A2FBE7C2BB09E4), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-13.old"), text: Text::fixed("Before 2024-11-06 UnionPay cards from outside the mainland could be linked to Alipay and WeChat Pay only in part; which of them could is not known.", "2024-11-06 之前，境外发行的银联卡只有一部分能绑支付宝和微信支付，具体是哪些不清楚。"), cites: Table::fixed(&LA16C57F1DD24A515), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2024, 11, 6)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("Drawn from the announcement of the full opening.", "由全面开放的公告推知。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-13"), text: Text::fixed("Since 2024-11-06, as UnionPay International announced that day, UnionPay cards issued outside the mainland can be linked in full to Alipay and to WeChat Pay.", "银联国际于 2024-11-06 宣布，自当日起境外发行的银联卡可以全面绑定支付宝和微信支付。"), cites: Table::fixed(&L817DBFF12C315458), topic: Some(TopicId(2)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 11, 6)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("CARD-14"), text: Text::fixed("WorldFirst says of its own virtual Mastercard, the World Card, that it links to Alipay, and that cards of many African banks are declined there.", "WorldFirst 称自家的虚拟万事达卡 World Card 可以绑支付宝，而许多非洲银行的卡会被拒绝。"), cites: Table::fixed(&L891B78B64F5A6186), topic: Some(TopicId(2)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The issuer speaks of its own product, and its page is undated; CARD-12 says that virtual cards in general often fail.", "这是发卡方对自家产品的说法，页面未注日期；CARD-12 说虚拟卡一般常常绑不上。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LAW-01"), text: Text::fixed("Article 31 of China's Anti-Telecom and Online Fraud Law, in force since 2022-12-01, forbids unlawfully buying, selling, renting or lending phone cards, bank accounts, payment accounts or internet accounts and helping others through real-name checks. It equally forbids opening them under another person's identity or a made-up agency.", "中国《反电信网络诈骗法》第 31 条自 2022-12-01 起施行，禁止非法买卖、出租或出借电话卡、银行账户、支付账户、互联网账号，也禁止替人通过实名核验。冒用他人身份或虚构代理关系来开立这些账户，同样被禁止。"), cites: Table::fixed(&L7A245730DCDE7439), topic: Some(TopicId(4)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2022, 12, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as quoted by the Ministry of Public Security, not in the text of the law.", "所读的是公安部的引述，而不是法律原文。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LAW-02"), text: Text::fixed("Joint-discipline measures in force since 2024-12-01 let the police list anyone who unlawfully trades, rents out or lends phone cards, bank, payment or internet accounts, or helps with real-name checks for them, from 3 cards or accounts, 3 occasions or 3 counterparties. Opening them by impersonation or through a made-up agency needs no minimum number. A listing lasts 2 or 3 years, and at most 5 years in a row.", "自 2024-12-01 起施行的联合惩戒办法规定，非法买卖、出租、出借电话卡或银行、支付、互联网账户，或帮人为其通过实名核验，达到 3 张（个）、3 次或 3 个对象的，可被警方列为惩戒对象。冒充他人或虚构代理关系来开立的，没有数量门槛。惩戒期为 2 年或 3 年，连续执行最多 5 年。"), cites: Table::fixed(&L7E0116D5184E60F5), topic: Some(TopicId(4)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 12, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Below the thresholds the provincial police may still list someone where the impact is large.", "未达到门槛但影响较大的，省级公安机关仍可将其列入。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LAW-04"), text: Text::fixed("A Shenzhen city guide for visitors repeats that bank cards must not be illegally traded, rented or lent, and that nobody may help others pass real-name checks.", "深圳面向来访者的城市支付指南同样提醒：银行卡不得非法买卖、出租或出借，也不得帮人通过实名核验。"), cites: Table::fixed(&LC8B580C9712FC68A), topic: Some(TopicId(4)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("LAW-05"), text: Text::fixed("Under the WeChat terms an account belongs to Tencent and only the person who first registered it has the right to use it. That person may not give, lend, rent, transfer or sell it.", "按照微信的协议，账号归腾讯所有，使用权只属于最初注册的人。该人不得将账号赠送、出借、出租、转让或出售。"), cites: Table::fixed(&L4234A206B233EF27), topic: Some(TopicId(4)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Quoted in a secondary article; the original agreement was seen only in part.", "引自二手文章；协议原文只看到一部分。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LAW-07"), text: Text::fixed("The State Council's General Office asked in its document No. 10 of 2024 that bank cards, cash and mobile payment be offered side by side and that payment services for visitors from abroad be improved.", "国务院办公厅 2024 年第 10 号文件要求银行卡、现金与移动支付并行，并改善对境外来华人员的支付服务。"), cites: Table::fixed(&L61D4B157184ADF69), topic: Some(TopicId(4)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as a copy, with the report on gov.cn beside it. It speaks against the idea that the platforms must shut foreigners out for compliance.", "所读为转载文本，并参看 gov.cn 上的报道。它与“平台为合规而限制外国人”的说法不符。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LAW-08"), text: Text::fixed("SIM cards in China are registered by real name and a passport is accepted for it. Beijing's guide allows up to 5 SIM cards per passport, bought in the operators' own halls.", "中国的 SIM 卡实行实名登记，可以使用护照。北京的指南说明，每本护照最多可办 5 张 SIM 卡，在运营商自营的营业厅办理。"), cites: Table::fixed(&LB5C4C585A20A86BE), topic: Some(TopicId(4)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("The page describes Beijing.", "该页面说的是北京的情况。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("TERM-01"), text: Text::fixed("Among Chinese-speaking users 保号卡 means a prepaid SIM or eSIM, mostly foreign, that is kept alive at the least cost so that it goes on receiving codes; giffgaff, One NZ, Ultra Mobile PayGo, ClubSim and hahaSIM are the names met.", "在中文用户中，“保号卡”指以最低花费维持、用来继续收验证码的预付费 SIM 或 eSIM，多为境外卡；常见的名字有 giffgaff、One NZ、Ultra Mobile PayGo、ClubSim 和 hahaSIM。"), cites: Table::fixed(&L2F17EEC9DD644C25), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("It is community usage: the word names neither an identity document nor a product of an operator.", "这是社区用语：它既不是身份证件，也不是运营商的产品名称。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("RATE-01"), text: Text::fixed("On 2025-09-23 the central parity was CNY 7.1057 for USD 1.", "2025-09-23 的中间价为 1 美元兑 7.1057 元人民币。"), cites: Table::fixed(&L8D66130C72D4AE44), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(540), figures: Table::fixed(&L1BFD086720866C83), operator: None, note: Some(Text::fixed("Read in a news agency's report of the China Foreign Exchange Trade System's figure. Bounds stated in dollars are compared with yuan at this rate; near a bound the day's own rate decides.", "读到的是通讯社对外汇交易中心数据的报道。以美元表述的界限按此汇率与人民币金额比较；接近界限时以当日汇率为准。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-01.old"), text: Text::fixed("Until 2024-03-01 foreigners' mobile payments were capped at USD 1000 each and USD 10000 a year.", "2024-03-01 之前，外国人移动支付的上限是单笔 1000 美元、全年 10000 美元。"), cites: Table::fixed(&L8CDB8E8C26501275), topic: Some(TopicId(3)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2024, 3, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::fixed(&LBC05878063DE6F5E), operator: None, note: Some(Text::fixed("Read in a newspaper's report of the briefing.", "读到的是报纸对发布会的报道。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-01"), text: Text::fixed("Since 2024-03-01 the caps for foreigners paying by Alipay or WeChat Pay are USD 5000 per payment and USD 50000 per year, raised at the central bank's direction.", "自 2024-03-01 起，在央行指导下，外国人用支付宝或微信支付的上限提高到单笔 5000 美元、全年 50000 美元。"), cites: Table::fixed(&LDFADC38A35E9CE00), topic: Some(TopicId(3)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 3, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LA8B3E07B3F515706), operator: None, note: Some(Text::fixed("The date is that of the announcement, read in a newspaper's report; the commerce ministry's guide of 2024-04-24 prints the same caps.", "日期为宣布之日，读到的是报纸报道；商务部 2024-04-24 的指引所列上限相同。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-02.old"), text: Text::fixed("Before 2024-03-08 a foreign visitor could spend USD 500 a year by Alipay without registering an identity document.", "2024-03-08 之前，外国访客不登记身份证件，全年可用支付宝消费 500 美元。"), cites: Table::fixed(&L31515FE643FB37D8), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2024, 3, 8)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::fixed(&L74BFD72220F83027), operator: None, note: Some(Text::fixed("The day is that of the announcement; read in a copy of the CNBC report.", "日期为宣布之日；读到的是 CNBC 报道的转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-02"), text: Text::fixed("Since 2024-03-08 Alipay lets foreign visitors spend up to USD 2000 a year without registering an identity document; with one, up to USD 5000 per payment and USD 50000 per year.", "自 2024-03-08 起，外国访客不登记身份证件，全年可用支付宝消费至多 2000 美元；登记后上限为单笔 5000 美元、全年 50000 美元。"), cites: Table::fixed(&L31515FE643FB37D8), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 3, 8)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LA2CDBE13A3FEC3B7), operator: None, note: Some(Text::fixed("The cap of USD 2000 is for use without a document, the other two for use with one. The day is that of the announcement; read in a copy of the CNBC report.", "2000 美元是未登记证件时的上限，另外两项是登记后的上限。日期为宣布之日；读到的是 CNBC 报道的转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-03.old"), text: Text::fixed("Until 2024-02-29 linking a foreign card in WeChat Pay also meant giving identity data; there was no small sum without it.", "到 2024-02-29 为止，在微信支付绑定境外卡还须提供身份信息，没有免身份信息的小额额度。"), cites: Table::fixed(&L8DAB558704E8C2DD), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2024, 3, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("Drawn from the notice of 2024-03-01, which announces both reliefs as new, and from the list of papers of 2023-07-20.", "由 2024-03-01 的通知（把两项放宽都作为新措施宣布）和 2023-07-20 的证件清单推知。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-03"), text: Text::fixed("In WeChat Pay a certain small amount can be spent once only the card's data are entered; how much is not published, and higher limits need verification with a passport or another accepted document.", "在微信支付只填写银行卡信息，就可以使用一定的小额额度，具体数额没有公布；要更高的限额，须用护照或其他认可的证件验证身份。"), cites: Table::fixed(&LE11CEC8D3328EB0C), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 3, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Announced on 2024-03-01 and repeated in Tencent's release of 2024-04-15; both were read as copies.", "2024-03-01 宣布，腾讯 2024-04-15 的新闻稿重申；两者读到的都是转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-04"), text: Text::fixed("The central bank's guide for visitors says that mobile payments below a certain amount need no identity data.", "央行的来华人员指南说明，低于一定金额的移动支付不需要收集身份信息。"), cites: Table::fixed(&LFC3E8496662C4615), topic: Some(TopicId(3)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The guide is of 2024-03-14 and was read in press reprints; it does not name the amount.", "指南发布于 2024-03-14，读到的是媒体转载；其中没有写明金额。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-05"), text: Text::fixed("Payments from a payment account's balance are capped by its class: CNY 1000 over the life of a class I account, CNY 100000 a year for class II and CNY 200000 a year for class III; quick payments from a linked card do not count.", "支付账户的余额付款按类别限额：一类账户自开立起累计 1000 元，二类账户每年 100000 元，三类账户每年 200000 元；银行卡快捷支付不在此限。"), cites: Table::fixed(&L0C94AC5ACAD1255A), topic: Some(TopicId(4)), grade: Grade::A, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2016, 7, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::fixed(&L868D1DE7D654A007), operator: None, note: Some(Text::fixed("Issued on 2015-12-28 and read in a news copy; later amendments were not checked.", "2015-12-28 发布，读到的是新闻转载；之后是否修订没有核实。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("LIM-06"), text: Text::fixed("Some blogs print other caps for foreign cards, such as CNY 6000 per payment, CNY 50000 or 60000 a year, or 200 to 600 per payment; these contradict the official figures of 2024.", "一些博客给出另外的境外卡限额，例如单笔 6000 元、全年 50000 或 60000 元，或单笔 200 至 600；它们与 2024 年的官方数字相矛盾。"), cites: Table::fixed(&LC4E5F80FC3F96579), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Treated as leftovers of 2023 and not used; LIM-01 holds instead. chinatravelask and smooth-cn print such figures too.", "视为 2023 年的旧数字，不采用，以 LIM-01 为准。chinatravelask 和 smooth-cn 也有这类数字。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-01"), text: Text::fixed("In Alipay a foreign card does not load the balance and cannot pay for transfers, red packets or wealth products.", "在支付宝里，境外卡不能给余额充值，也不能用于转账、红包或理财产品。"), cites: Table::fixed(&L30C81ABCC17D1243), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("No page of Alipay itself was read; all independent sources agree, a further one being ithy.", "没有读到支付宝自己的页面；各独立来源说法一致，另有 ithy 也这样说。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-02"), text: Text::fixed("In WeChat Pay a foreign card serves for purchases only: not for sending money to people, not for red packets and not for withdrawals.", "在微信支付里，境外卡只能用于消费，不能给个人转账、不能发红包，也不能提现。"), cites: Table::fixed(&LF95B0078551BEA30), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Community sources; one page of 2023 says otherwise (FUNC-03) and is not followed.", "均为民间来源；有一个 2023 年的页面说法相反（FUNC-03），未予采用。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-03"), text: Text::fixed("A page for expatriates from 2023 says that users with a foreign card can transfer money to friends.", "2023 年一个面向在华外籍人士的页面称，使用境外卡的用户可以给好友转账。"), cites: Table::fixed(&L6EB269F176250E7C), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("It describes the wallet in general and contradicts FUNC-02; the conflict is recorded and this claim is not used.", "它讲的是钱包的一般功能，与 FUNC-02 矛盾；此处记录分歧，不采用本条。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-04"), text: Text::fixed("A wallet's balance can be paid out only to the owner's own account at a bank in the mainland; no source shows a payout to a bank account abroad.", "钱包余额只能提现到本人名下的内地银行账户；没有来源显示可以提现到境外银行账户。"), cites: Table::fixed(&LC9E1D61A227C9753), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: true, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("This is an inference that nevertheless takes part in decisions: no official page says it in one sentence. It is reasoned from the central bank's account rules and from the own-name account in the joint-discipline measures against telecom fraud; a page of 10100.com agrees.", "这是推断，但仍参与判定：没有官方页面用一句话写明。依据是央行的账户规则和电信诈骗联合惩戒办法中关于本人同名账户的内容；10100.com 的一个页面说法一致。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-05"), text: Text::fixed("Alipay's function for sending money abroad is for people with a Chinese ID, which includes foreigners with permanent residence in China.", "支付宝的国际汇款功能面向持有中国身份证件的人，其中包括在中国有永久居留身份的外国人。"), cites: Table::fixed(&L56246547597F521F), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("An old, undated page; check in the app.", "页面较旧且未注日期；请在应用内确认。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-06"), text: Text::fixed("Foreign visitors pay by scanning a merchant's code or by showing their own payment code; personal collection codes are commonly reported to fail with a foreign card.", "外国访客可以扫商家码，也可以出示自己的付款码来付款；常有人反映，境外卡扫个人收款码会付款失败。"), cites: Table::fixed(&L25A1AC84D4CAB31B), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Blogs only; a Shanghai blog of 2023 says the same.", "仅有博客来源；2023 年一个上海博客说法相同。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-06.1"), text: Text::fixed("A Hong Kong newspaper explains that small shops, stalls and taxis often hang out a personal collection code, which takes only a balance or a mainland bank card; a card from outside the mainland pays merchants' codes alone.", "香港一家报纸解释：小店、档口和出租车常用个人收款码，它只收余额或内地银行卡；境外卡只能付商家收款码。"), cites: Table::fixed(&L6B8FD1AB2AC2BE8E), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Written in 2026-03 for cards of Hong Kong; a guide for visitors of the same month says so of foreign cards at large (grade D).", "2026-03 为香港的银行卡而写；同月一份给访客的指南对所有境外卡说法相同（D 级）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("OUT-01"), text: Text::fixed("Outside the mainland WeChat Pay works only for mainland Chinese users who have passed real-name authentication.", "在内地以外，只有通过实名认证的中国内地用户才能使用微信支付。"), cites: Table::fixed(&L4BB74D45A9408200), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The page is undated; its footer runs to 2025.", "页面未注日期，页脚年份到 2025 年。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("OUT-02"), text: Text::fixed("WeChat Pay's own knowledge base says that the mainland wallet, used abroad, belongs to people with a mainland ID and a mainland bank card; it counts 78 countries and regions, more than 6000000 merchants abroad and 37 settlement currencies, among them NZD, IDR, EUR, MYR, THB, GBP and RUB.", "微信支付自己的知识库说明，可在境外使用的内地钱包属于持有内地身份证和内地银行卡的用户；覆盖 78 个国家和地区、6000000 家以上境外商家和 37 种结算币种，其中有 NZD、IDR、EUR、MYR、THB、GBP 和 RUB。"), cites: Table::fixed(&L34A273A6679EB8FC), topic: Some(TopicId(3)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The list is one of currencies, so it does not prove that shops in Cyprus take it.", "名单列的是币种，因此不能证明塞浦路斯的商店可以使用。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("OUT-03"), text: Text::fixed("WeChat Pay HK is a separate wallet in Hong Kong dollars for people with a Hong Kong ID or passport and a Hong Kong bank card; it does not mix with the mainland wallet and works in Hong Kong, the mainland, Macao and some places overseas.", "WeChat Pay HK 是独立的港币钱包，需要香港身份证或护照以及香港银行卡；它与内地钱包不互通，可在香港、内地、澳门和部分其他地区使用。"), cites: Table::fixed(&L773CEEE5EAB67F1D), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("OUT-04"), text: Text::fixed("Spending abroad from the mainland wallet counts under the personal foreign-exchange quota of USD 50000 a year.", "内地钱包在境外的消费受个人每年 50000 美元便利化购汇额度的约束。"), cites: Table::fixed(&L440D1553E0996990), topic: Some(TopicId(4)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::fixed(&LDC096D5D64D6F414), operator: None, note: Some(Text::fixed("The source gives no exact date, so the figure carries the day on which it was read.", "来源没有具体日期，因此数字标注的是读取之日。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-07"), text: Text::fixed("Wallets verified by passport or travel permit with a foreign card are reported not to receive money: in 2025-07 payers could not use a German developer's Alipay code, as no balance account had been opened for him; Taiwanese users with permit and card transfer neither in nor out; a guide of 2026-05 lists no red packets, transfers or withdrawals for foreign users of WeChat Pay.", "据反映，用护照或通行证认证、绑境外卡的钱包收不了钱：2025-07 一位德国开发者的支付宝收款码被拒，因为没有开通余额账户；用台胞证和台湾卡的用户既不能转入也不能转出；2026-05 的一份指南写明，微信支付的外国用户不能收发红包、转账或提现。"), cites: Table::fixed(&L030847065553B432), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Users and guides; another guide says otherwise of WeChat Pay (FUNC-07.1).", "来源是用户和指南；另有指南就微信支付说法相反（FUNC-07.1）。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("FUNC-07.1"), text: Text::fixed("One guide says that a WeChat Pay with a foreign card receives money from contacts.", "有一份指南称，绑了境外卡的微信支付可以收联系人转来的钱。"), cites: Table::fixed(&L713828BABC74B1A4), topic: Some(TopicId(3)), grade: Grade::D, assessment: Some(Assessment::Contradicted), confidence: None, inferred: false, flag: None, why: Some(Text::fixed("Users and two other guides report the opposite. All are weak sources, and no page of the platforms settles it.", "用户和另外两份指南的说法相反。这些来源都不强，也没有平台的页面可以定论。")), decided_by: Table::fixed(&LE429B28E32472B1D), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("OUT-05"), text: Text::fixed("From 2026-04-28 WeChat Pay, the wallet of mainland users abroad, is reported to scan the national QR codes of South Korea, Sri Lanka, Thailand, Malaysia and Singapore.", "据报道，自 2026-04-28 起，内地用户在境外可以用微信支付扫韩国、斯里兰卡、泰国、马来西亚和新加坡的国家统一二维码。"), cites: Table::fixed(&LEB4C4CA8B7A576F3), topic: Some(TopicId(7)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 4, 28)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as excerpts; who may use the wallet abroad is a matter of OUT-01.", "读到的是摘录；谁能在境外使用这个钱包，见 OUT-01。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("REG-01"), text: Text::fixed("Foreigners can sign up for WeChat or Alipay with a mobile number from abroad just as well as with a Chinese one.", "外国人注册微信或支付宝时，境外手机号码和中国手机号码都可以使用。"), cites: Table::fixed(&L5852E058A4486746), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-02"), text: Text::fixed("The 2025 edition of the state guide says again, now for the UnionPay app as well as WeChat and Alipay, that a foreign or a Chinese number is entered at sign-up and the app shows the remaining steps.", "2025 年版官方指引再次说明：微信、支付宝和云闪付注册时填境外号码或中国号码均可，余下的步骤由应用提示。"), cites: Table::fixed(&LD7BDDA1FFDAAE85B), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-03"), text: Text::fixed("Tencent states that overseas users can open a WeChat account with a number under any calling code other than +86, and that this account can then take an eligible international card for WeChat Pay.", "腾讯表示，境外用户可以用 +86 以外任何区号的号码注册微信，之后该账号可以绑定符合条件的国际卡使用微信支付。"), cites: Table::fixed(&L9B272A3DBE408AAF), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A statement by the company itself, read in a copy from a press wire.", "这是企业自己的声明，读到的是新闻通稿的转载。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-04"), text: Text::fixed("WeChat's rules for personal accounts ask for a number that was lawfully obtained, checked by SMS and linked to the account, or else for the help of an account that already exists; malicious and bulk sign-up is forbidden.", "微信的个人账号规则要求号码来源合法、经短信验证并绑定到账号，或由已有的微信账号协助注册；恶意注册和批量注册都被禁止。"), cites: Table::fixed(&L1EEC58EF00ACC8CE), topic: Some(TopicId(4)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(730), figures: Table::new(), operator: None, note: Some(Text::fixed("The official text was seen only in reprints.", "官方文本只见到转载，未读到原文。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-05"), text: Text::fixed("WeChat may ask that an existing user confirm a new sign-up by scanning a QR code, often when the number is foreign; the check is described as a defence against abuse from 2018 that reacts to risk signals and not as a rule for every sign-up.", "微信可能要求由老用户扫码确认新注册的账号，境外号码较常遇到；据介绍，这是 2018 年推出的防滥用措施，由风险信号触发，并非每次注册都要做。"), cites: Table::fixed(&LC3B9CFF6052397AD), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("No official help page was read, and what sets the check off is not public.", "没有读到官方帮助页面，触发条件也未公开。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-06"), text: Text::fixed("Guides commonly report that the helper must use an active account that is at least 6 months old and has passed WeChat Pay's real-name check, and may help about one new account per 30 days.", "常见的说法是：协助者的账号须正常使用、注册满 6 个月并已通过微信支付实名认证，而且大约每 30 天只能协助一个新账号。"), cites: Table::fixed(&L1A13DBBF47865A90), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Reported only: no official page confirms the numbers, though two further sites (gettencent.pages.dev, seridoat.com) give the same ones.", "仅为转述：没有官方页面证实这些数字，不过另有两个网站（gettencent.pages.dev、seridoat.com）给出相同的数字。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-07"), text: Text::fixed("Virtual and VoIP numbers, such as those of Google Voice or TextNow, are reported to be refused at WeChat sign-up or to lead to a ban; another page says that Alipay has not let VoIP numbers receive codes since 2023-09.", "据称 Google Voice、TextNow 之类的虚拟号码或 VoIP 号码注册微信会被拒绝，或容易被封号；另有网页称支付宝自 2023-09 起不再让 VoIP 号码接收验证码。"), cites: Table::fixed(&LEE5F8D4BF1B483C6), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("All sources point the same way, but the dated statement about Alipay comes from a site of doubtful reliability.", "各来源方向一致，但关于支付宝的那个时间说法出自可靠性存疑的网站。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-08.old"), text: Text::fixed("Before 2019-11-05, using Alipay typically took a Chinese number and a Chinese bank account, so short-term visitors could not pay with it.", "2019-11-05 之前，使用支付宝通常需要中国号码和中国银行账户，短期访客因此无法用它付款。"), cites: Table::fixed(&LE4A1F7BD745C0DB9), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2019, 11, 5)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: None },
Claim { id: Str::fixed("REG-08"), text: Text::fixed("Since 2019-11-05 Alipay has offered an international version that is registered with an overseas number; at first it came with the prepaid card Tour Pass.", "支付宝自 2019-11-05 起提供国际版，可用境外手机号码注册，最初与预付卡 Tour Pass 配套推出。"), cites: Table::fixed(&LE4A1F7BD745C0DB9), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2019, 11, 5)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-09"), text: Text::fixed("When Alipay's international version started in 2019, numbers from Hong Kong and Macao were left out; for Hong Kong the separate wallet AlipayHK was the way.", "支付宝国际版 2019 年推出时不面向香港和澳门的手机号码，香港用户要用的是另一款钱包 AlipayHK。"), cites: Table::fixed(&L6B0E23A5386C4A9E), topic: Some(TopicId(0)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2019, 11, 5)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("This is the state of 2019; whether it still holds was not checked.", "这是 2019 年的情况，现在是否如此没有核实。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("REG-10"), text: Text::fixed("It could not be confirmed which calling codes Alipay's sign-up accepts today: an old list names about 24 regions, among them New Zealand and Indonesia but not Cyprus, and one website gives figures between 37 and more than 150 countries on its different pages.", "支付宝注册目前接受哪些区号无法确认：一份旧名单列出约 24 个地区，有新西兰和印尼，没有塞浦路斯；另有一个网站在不同页面上给出从 37 个到 150 多个国家的不同数目。"), cites: Table::fixed(&L2905AEECF39E8693), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Look for the code in the app's own list; no code can be called supported without a dated check.", "请在应用内的区号列表中查找；没有注明日期的核实，就不能说某个区号受支持。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-11"), text: Text::fixed("Secondary sources say that WeChat sign-up takes numbers from more than 100 countries and regions.", "二手资料称，微信注册支持 100 多个国家和地区的手机号码。"), cites: Table::fixed(&LEE0ACA8645FE211C), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The exact list was not found. A second site, phpkaifa.cn, says the same.", "没有找到具体名单。另一个网站 phpkaifa.cn 说法相同。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("REG-12"), text: Text::fixed("A number can carry only one WeChat account; if it has been used before, WeChat first asks whether the earlier account is the person's own and only then makes a new one.", "一个号码只能对应一个微信账号；号码若曾被用过，微信会先问原来的账号是否属于本人，然后才新建账号。"), cites: Table::fixed(&LAC4DBBFDA84BA4A6), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("This matters for retention numbers that were recycled or resold.", "对被回收再发放或转售的保号卡号码尤其要紧。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-13"), text: Text::fixed("Replacing the linked number is easy while the old one still receives SMS; once it does not, the apps check identity more strictly and getting the account back is not assured.", "旧号码还能收短信时，更换绑定的号码很容易；一旦收不到，应用会更严格地核验身份，而且不保证能找回账号。"), cites: Table::fixed(&L0BFF2C756F8CDCE2), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Two further sites, brianmahoney.ca and smscode.gg, say the same.", "另有两个网站 brianmahoney.ca 和 smscode.gg 说法相同。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-13.1"), text: Text::fixed("Codes to a foreign SIM sometimes do not come in China. Whoever cannot get one is told to get into WeChat by the linked e-mail address, or by its support with identity documents; whoever is still signed in can take the number off the account.", "境外号码在中国有时收不到验证码。收不到时，据介绍可用绑定的邮箱找回微信，或凭身份证件找客服；还处于登录状态的，可以先解绑号码。"), cites: Table::fixed(&LFD93E4FDA0AFEA29), topic: Some(TopicId(1)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A guide for students and a blog with its readers' comments.", "来源是一份留学生指南和一篇博客及其读者评论。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-02.1"), text: Text::fixed("In its edition of 2026 the state guide repeats that accounts of WeChat, Alipay and UnionPay are opened with a foreign number as with a Chinese one.", "官方指引 2026 年版重申：微信、支付宝和云闪付用境外号码或中国号码都能开户。"), cites: Table::fixed(&LC2A2FBE7C2BB09E4), topic: Some(TopicId(0)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-14"), text: Text::fixed("Tencent tells accounts apart by the number they hang on: with +86 it is Weixin, on servers in the mainland, with any other number WeChat, on servers overseas. Weixin users with an overseas number were asked in 2021-09 to switch; after that short videos, live streams and the health code may be missing.", "腾讯按绑定的号码区分账号：+86 号码是 Weixin（微信），数据在内地的服务器；其他号码是 WeChat，数据在境外的服务器。2021-09，绑定境外号码的微信用户被要求切换；切换后可能没有视频号、直播和健康码。"), cites: Table::fixed(&L6ED75DDE9938D2FD), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Users of two projects on GitHub report the same of later years.", "GitHub 上两个项目的用户在之后几年也有同样的反映。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REG-15"), text: Text::fixed("One user reported in 2026-01 that a WeChat sign-up on a foreign number offered a check by bank card in place of another user's scan, and that the new account, used quietly, was not banned.", "2026-01 有一位用户称，用境外号码注册微信时，可以用银行卡验证代替好友扫码，新账号安静使用，没有被封。"), cites: Table::fixed(&LC52948849A490385), topic: Some(TopicId(0)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::new(), operator: None, note: Some(Text::fixed("A single report.", "只有一人的反映。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REM-01"), text: Text::fixed("Wise pays CNY to a person's Alipay, at most CNY 50000 a transfer; what arrives goes to the bank card linked there, or to one linked within 72 hours. The payee is 18 or older and holds a mainland identity card or, as a resident of Hong Kong or Macao, a mainland travel permit; an Alipay on a foreign number is taken.", "Wise 可以把人民币汇到个人的支付宝，每笔最多 50000 元；钱进入对方支付宝绑定的银行卡，没绑卡的须在 72 小时内绑好。收款人须年满 18 岁，持内地身份证，港澳居民则持来往内地通行证；用境外号码注册的支付宝也可以收。"), cites: Table::fixed(&L19A9C51A63D2BF4C), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LF359A84D35D2A494), operator: None, note: Some(Text::fixed("The service's own pages, without a date. They differ on what one payee may get in a year (CNY 300000 to 600000, or 500000); there is a limit per month as well.", "来自该服务自己的页面，未注日期。各页面对每名收款人的年度限额说法不一（300000 至 600000 元，或 500000 元）；另有月度限额。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("REM-02"), text: Text::fixed("Into Weixin licensed services pay by way of WeRemit. Wise sends to personal accounts from a list of countries (Cyprus, Indonesia, New Zealand, the United Kingdom, the United States, Malaysia, Singapore and Hong Kong among them), up to CNY 50000 a transfer and CNY 500000 a year to one payee, aged 18 to 65, with a mainland identity card or a travel permit of Hong Kong or Macao. Taptap Send serves one's family and oneself; the payee has a mainland card linked and confirms within 48 hours.", "持牌汇款服务经 WeRemit 把钱汇入微信。Wise 从名单所列国家和地区（其中有塞浦路斯、印尼、新西兰、英国、美国、马来西亚、新加坡和香港）汇给个人账户，每笔最多 50000 元，每名收款人每年最多 500000 元，收款人须为 18 至 65 岁，持内地身份证或港澳居民来往内地通行证。Taptap Send 只汇给家人或本人，收款人须绑有内地银行卡，并在 48 小时内确认。"), cites: Table::fixed(&LBFDF805445B2E6AF), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&L5243BCD545DDD1FE), operator: None, note: Some(Text::fixed("The services' own pages, without a date.", "来自各服务自己的页面，未注日期。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-01"), text: Text::fixed("From 2023-09-19 mainland merchants of Alipay took 10 wallets from elsewhere: AlipayHK, MPay (Macao), Hipay (Mongolia), Changi Pay and OCBC (Singapore), Kakao Pay, Naver Pay and Toss Pay (Korea), Touch 'n Go (Malaysia) and TrueMoney (Thailand).", "自 2023-09-19 起，内地的支付宝商家可收 10 个境外钱包：AlipayHK、MPay（澳门）、Hipay（蒙古）、Changi Pay 和 OCBC（新加坡）、Kakao Pay、Naver Pay 和 Toss Pay（韩国）、Touch 'n Go（马来西亚）以及 TrueMoney（泰国）。"), cites: Table::fixed(&LA4E2A26ACE8DF673), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2023, 9, 19)), until: Some(Date::constant(2024, 9, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("As a list of 10 this is history: the list of WAL-02 replaced it, and the end date is that of the newer list. All of the 10 are in that newer list too.", "作为 10 个钱包的名单，这已是历史：后来由 WAL-02 的名单取代，截止日期即取新名单的日期。这 10 个也都在新名单里。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-02"), text: Text::fixed("In 2024-09 Ant Group counted 13 wallets and payment apps usable at its mainland merchants; Kaspi.kz (Kazakhstan), NayaPay (Pakistan) and GCash (Philippines) were the additions to the earlier 10.", "2024-09，蚂蚁集团称其内地商家可用的境外钱包和支付应用有 13 个；在原先 10 个之外，新增的是 Kaspi.kz（哈萨克斯坦）、NayaPay（巴基斯坦）和 GCash（菲律宾）。"), cites: Table::fixed(&L8515778759B9A32F), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 9, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Only the month is known; the first day of that month is entered. Each wallet may have started earlier.", "只知道月份，日期记为该月第一天；各个钱包的实际上线时间可能更早。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-03"), text: Text::fixed("The Chinese state guide of 2025 names 14 wallets from outside the mainland with which you can pay there by scanning: AlipayHK, WeChat Pay HK, MPay, Kakao Pay, Touch'n Go, HiPay, Changi Pay, OCBC, Naver Pay, Toss Pay, TrueMoney, GCash, Kaspi and NayaPay.", "中国官方 2025 年版指引列出 14 个可在内地直接扫码付款的境外钱包：AlipayHK、WeChat Pay HK、MPay、Kakao Pay、Touch'n Go、HiPay、Changi Pay、OCBC、Naver Pay、Toss Pay、TrueMoney、GCash、Kaspi 和 NayaPay。"), cites: Table::fixed(&LDFA5DB99B822F395), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The guide does not say which of the 2 networks takes which wallet.", "该指引没有说明各钱包分别可用于 2 个网络中的哪一个。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-04"), text: Text::fixed("Tencent said on 2025-09-16 that 16 foreign wallets could pay WeChat Pay codes by scanning, among them K PLUS, Bakong, NAVER Pay and Boost. It named as joining through the cross-border gateway WeChat Pay HK, GrabPay, ShopeePay, Maya, PayNet, NAPAS, VNPAY, Zalopay, Hipay, LiquidPay, HUMO, UPT, Aktif Bank, BCEL, PayPal and Venmo.", "腾讯在 2025-09-16 表示，已有 16 个境外钱包可以扫微信支付的码付款，其中有 K PLUS、Bakong、NAVER Pay 和 Boost。它同时点名将经跨境互联网关接入的有 WeChat Pay HK、GrabPay、ShopeePay、Maya、PayNet、NAPAS、VNPAY、Zalopay、Hipay、LiquidPay、HUMO、UPT、Aktif Bank、BCEL、PayPal 和 Venmo。"), cites: Table::fixed(&LCFAF5CD4D8534A90), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 9, 16)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Read as a copy of the press release. The second group was announced; the wallets go live on different dates, and the list of 16 is not given in full.", "所读的是新闻稿的转载。第二组只是宣布接入，各钱包上线日期不同；那 16 个也没有全部列出。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-05"), text: Text::fixed("WeChat Pay's knowledge file for integrators lists partner wallets that work inside the mainland: LINE Pay, TrueMoney and K PLUS (Thailand), GCash (Philippines), KakaoPay and NAVER Pay (Korea), Touch'n Go and Boost (Malaysia), Bakong (Cambodia), HiPay (Mongolia), DANA (Indonesia), Changi Pay (Singapore) and others.", "微信支付写给接入方的知识文件列出可在内地使用的合作钱包：LINE Pay、TrueMoney 和 K PLUS（泰国）、GCash（菲律宾）、KakaoPay 和 NAVER Pay（韩国）、Touch'n Go 和 Boost（马来西亚）、Bakong（柬埔寨）、HiPay（蒙古）、DANA（印尼）、Changi Pay（新加坡）等。"), cites: Table::fixed(&L971861AACA2D1A44), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The list is open-ended, so a wallet missing from it may still work. DANA was found in this file only.", "名单以“等”字结尾，未列入的钱包也可能可用。DANA 只在这份文件中见到。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-06"), text: Text::fixed("Since 2026-05 PayPal users, first those of the United States and others in phases, are reported to be able to scan supported WeChat Pay merchant codes in the mainland. Payments between persons and loading a balance are not part of it.", "据报道，自 2026-05 起，PayPal 用户（先是美国，其他国家分批）可以在内地扫受支持的微信支付商家码付款。个人之间的付款和余额充值不在其内。"), cites: Table::fixed(&LCC1CFD77A4E84C6B), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 5, 28)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A blog guide and a retold news item; no page of PayPal or Tencent was read. The start date is the day of the report, since only the month is given.", "来源是一篇博客指南和一条转述的新闻，没有读到 PayPal 或腾讯自己的页面。只知道月份，起始日期记为报道当天。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-07"), text: Text::fixed("None of the partner-wallet lists that were read names a wallet from New Zealand or Cyprus.", "所读到的各份合作钱包名单里，都没有新西兰或塞浦路斯的钱包。"), cites: Table::fixed(&L17EB60224A1AEA22), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Drawn from absence, and some of the lists are open-ended: check again each year.", "这是根据“未见列出”得出的，而且有的名单并不完整：应每年复查。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-08"), text: Text::fixed("On 2025-09-11 a QR-payment link between China and Indonesia began as a pilot for whitelisted users. Pilot merchants of the UnionPay and Alipay networks in the mainland accept 22 Indonesian payment apps, and QRIS merchants in Indonesia accept the UnionPay and Alipay apps.", "2025-09-11，中国与印尼的二维码支付互联开始试点，仅限白名单用户。内地银联和支付宝网络的试点商家接受 22 个印尼支付应用，印尼的 QRIS 商家则接受云闪付和支付宝。"), cites: Table::fixed(&LD53A99F2531E8F73), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 9, 11)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("The state of the pilot; WAL-09 reports that the link has since gone live. The 22 apps are not named.", "这是试点时的情况；WAL-09 称互联此后已正式开通。22 个应用的名称没有列出。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-09"), text: Text::fixed("The QR link between China and Indonesia is reported to have gone officially live in early 2026-05 in both directions, with settlement in CNY and IDR.", "据报道，中国与印尼的二维码支付互联已在 2026-05 上旬双向正式开通，以人民币和印尼盾结算。"), cites: Table::fixed(&L2EE22F06AC23DCDB), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2026, 5, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("No page of a central bank was read. One of the 2 pages also names WeChat Pay, which is unconfirmed. Only the month is known; its first day is entered.", "没有读到央行的页面。2 篇中有一篇还提到微信支付，未获证实。只知道月份，日期记为该月第一天。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-10.old"), text: Text::fixed("WeChat Pay MY, a wallet in ringgit for users in Malaysia, started in 2018 and was open until 2024-09-01.", "面向马来西亚用户的令吉钱包 WeChat Pay MY 于 2018 年推出，开放到 2024-09-01 为止。"), cites: Table::fixed(&LD4B9524C67D8BC7B), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2024, 9, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("It took no new users from 2024-08-01.", "自 2024-08-01 起已不再接受新用户。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-10"), text: Text::fixed("WeChat Pay MY, the ringgit wallet, ended on 2024-09-01 after closing to new users on 2024-08-01. Balances were to be withdrawn by 2024-12-31; a special procedure applies after that.", "令吉钱包 WeChat Pay MY 在 2024-08-01 停止接受新用户，并于 2024-09-01 结束服务。余额应在 2024-12-31 前提取，此后要走特别程序。"), cites: Table::fixed(&LD4B9524C67D8BC7B), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 9, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: Some(Text::fixed("An answer that still offers this wallet is out of date.", "仍然推荐这个钱包的回答已经过时。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-11"), text: Text::fixed("In 2024-04 the cap of WeChat Pay HK for spending in the mainland was raised to HKD 38000 per payment and HKD 400000 per year.", "2024-04，WeChat Pay HK 在内地消费的上限提高到每笔 38000 港元、每年 400000 港元。"), cites: Table::fixed(&LC67B31A553EB5E4A), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 4, 15)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(180), figures: Table::fixed(&LCD17A1C33081E585), operator: None, note: Some(Text::fixed("The start date is the day of the report.", "起始日期记为报道当天。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-12.old"), text: Text::fixed("Before 2021-11-01 AlipayHK could also be verified with a passport or a home return permit.", "在 2021-11-01 之前，AlipayHK 也可以用护照或回乡证做认证。"), cites: Table::fixed(&LB6EF2EB333EF9CA9), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: Some(Date::constant(2021, 11, 1)), verified: Some(Date::constant(2026, 11, 22)), stale_after: None, figures: Table::new(), operator: None, note: None, background: true, retracted: false, country: None },
Claim { id: Str::fixed("WAL-12"), text: Text::fixed("AlipayHK stopped taking passports and home return permits for verification on 2021-11-01 and verifies with the Hong Kong identity card. Earlier users without that card needed a Hong Kong bank account in the same name.", "AlipayHK 自 2021-11-01 起不再接受护照和回乡证认证，改用香港身份证。此前没有该身份证的老用户，需要有同名的香港银行账户。"), cites: Table::fixed(&LDA6600BBDC6B9AE5), topic: Some(TopicId(3)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2021, 11, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Community and blog sources. It follows that a Hong Kong retention number alone does not give a usable AlipayHK.", "来源为社区和博客。由此可见，仅有香港保号号码，并不能得到可用的 AlipayHK。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-13"), text: Text::fixed("The Touch 'n Go eWallet requires every user to pass eKYC since 2024-12-20; people who are not Malaysian verify with a passport.", "自 2024-12-20 起，Touch 'n Go eWallet 要求所有用户完成 eKYC；非马来西亚人用护照认证。"), cites: Table::fixed(&L0FFB8E502877250B), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 12, 20)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Announced in the press before that date.", "来源是该日期之前的媒体预告。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-14"), text: Text::fixed("One blog reports that PromptPay of Thailand has been linked with Alipay since 2025-10, and VietQR of Vietnam with UnionPay and Alipay since 2025-12.", "有一篇博客称，泰国的 PromptPay 自 2025-10 起与支付宝互联，越南的 VietQR 自 2025-12 起与银联和支付宝互联。"), cites: Table::fixed(&L564FE863B9E9B346), topic: Some(TopicId(5)), grade: Grade::D, assessment: None, confidence: Some(Confidence::Low), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2025, 12, 1)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("A single blog: shown, but it decides nothing. The start date is the month in which both are said to be live; which direction each link serves was not checked.", "只有一篇博客：可以展示，但不据此下结论。起始日期取两者据称都已开通的月份；各互联服务哪个方向没有核对。")), background: true, retracted: false, country: None },
Claim { id: Str::fixed("WAL-03.1"), text: Text::fixed("The edition of 2026 of the state guide names the same 14 wallets from outside the mainland as paying there by scan.", "2026 年版官方指引列出的可在内地扫码付款的境外钱包仍是同样的 14 个。"), cites: Table::fixed(&LC2A2FBE7C2BB09E4), topic: Some(TopicId(5)), grade: Grade::B, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: None, background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-15"), text: Text::fixed("Since 2024-04-26 some 14 partner wallets, among them MPay, Changi Pay, OCBC, GCash, HelloMoney, Hipay, Kakao Pay, Naver Pay, Toss Pay, MyPB, Touch 'n Go, TrueMoney and Tinaba, pay at Alipay+ and AlipayHK merchants in Hong Kong, more than 90 percent of its shops. AlipayHK itself has paid in Japan since 2019.", "自 2024-04-26 起，约 14 个合作钱包（其中有 MPay、Changi Pay、OCBC、GCash、HelloMoney、Hipay、Kakao Pay、Naver Pay、Toss Pay、MyPB、Touch 'n Go、TrueMoney 和 Tinaba）可以在香港的 Alipay+ 和 AlipayHK 商家付款，覆盖当地 90% 以上的店铺。AlipayHK 自 2019 年起可在日本付款。"), cites: Table::fixed(&L1AE872BE7F2735D3), topic: Some(TopicId(5)), grade: Grade::C, assessment: None, confidence: Some(Confidence::High), inferred: false, flag: None, why: None, decided_by: Table::new(), from: Some(Date::constant(2024, 4, 26)), until: None, verified: Some(Date::constant(2026, 11, 22)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("Read for Hong Kong and Japan; elsewhere look for the Alipay+ sign.", "读到的是香港和日本的情况；其他地方请认准 Alipay+ 标志。")), background: false, retracted: false, country: None },
Claim { id: Str::fixed("WAL-16"), text: Text::fixed("A Vietnamese reporter who tried a partner wallet in the mainland in 2025-09 found that it pays only codes of businesses, not those that a person makes with an own account or wallet.", "2025-09，一位越南记者在内地试用一个合作钱包，发现只能扫企业的收款码，个人用自己的账户或钱包生成的收款码不行。"), cites: Table::fixed(&LFF7070E853A479F4), topic: Some(TopicId(3)), grade: Grade::C, assessment: None, confidence: Some(Confidence::Medium), inferred: false, flag: None, why: None, decided_by: Table::new(), from: None, until: None, verified: Some(Date::constant(2026, 11, 26)), stale_after: Some(365), figures: Table::new(), operator: None, note: Some(Text::fixed("One wallet (Zalopay, on codes of WeChat Pay), tried once, read as an excerpt; PayPal is told to be bounded likewise (WAL-06).", "只有一个钱包（Zalopay，扫微信支付的码）的一次试用，读到的是节选；据说 PayPal 也有同样的限制（WAL-06）。")), background: false, retracted: false, country: None }];
static L5F203F36E383B2ED: [ClaimId; 1] = [
ClaimId(0)];
static L1F0BC54C24FB6248: [ClaimId; 3] = [
ClaimId(27),
ClaimId(28),
ClaimId(31)];
static LDDE5B7090A889461: [Condition; 2] = [
Condition::Is(FactId(25), Set::of_bits(0x2)),
Condition::Is(FactId(26), Set::of_bits(0x6))];
static L8FB620E23C766919: [ClaimId; 3] = [
ClaimId(48),
ClaimId(49),
ClaimId(50)];
static LEEA5413B5A7E01F6: [ClaimId; 1] = [
ClaimId(18)];
static LE18514A2CED420B7: [ClaimId; 2] = [
ClaimId(27),
ClaimId(28)];
static L7F99D3328F3B87E1: [ClaimId; 1] = [
ClaimId(60)];
static L4AD1B5CDBC350D8F: [ClaimId; 2] = [
ClaimId(3),
ClaimId(6)];
static L4690D023EEBF17C1: [ClaimId; 2] = [
ClaimId(34),
ClaimId(35)];
static L61973A23181C3840: [ClaimId; 1] = [
ClaimId(41)];
static L8CE00723309EC03B: [ClaimId; 1] = [
ClaimId(44)];
static LAD6168A31CB54FD8: [ClaimId; 2] = [
ClaimId(23),
ClaimId(25)];
static L0E3F3BF51750C6DA: [ClaimId; 2] = [
ClaimId(31),
ClaimId(42)];
static L91B87A4CD00B73F7: [ClaimId; 1] = [
ClaimId(31)];
static LACE3E461F9C5B81C: [ClaimId; 3] = [
ClaimId(18),
ClaimId(19),
ClaimId(20)];
static LBB114B0C788A32B9: [ClaimId; 3] = [
ClaimId(32),
ClaimId(36),
ClaimId(37)];
static L520CF2ECCEB666BE: [ClaimId; 3] = [
ClaimId(38),
ClaimId(39),
ClaimId(40)];
static L4F6AEC230D93B4A2: [ClaimId; 1] = [
ClaimId(43)];
static L03ABBF265F3B2F37: [ClaimId; 2] = [
ClaimId(21),
ClaimId(22)];
static L15D7D52669C353AD: [ClaimId; 2] = [
ClaimId(21),
ClaimId(24)];
static LBCDF5A1A2DF73CF9: [ClaimId; 1] = [
ClaimId(51)];
static LAAEFDC32A7C9002C: [ClaimId; 1] = [
ClaimId(67)];
static L1683B42C0B1D23FD: [ClaimId; 1] = [
ClaimId(73)];
static L59C706E87D76A513: [ClaimId; 4] = [
ClaimId(69),
ClaimId(70),
ClaimId(71),
ClaimId(72)];
static LDB2193C9745663C1: [ClaimId; 1] = [
ClaimId(398)];
static L85DB9685705573BE: [ClaimId; 1] = [
ClaimId(315)];
static L577ED43214FACBDB: [ClaimId; 2] = [
ClaimId(80),
ClaimId(81)];
static LC631FDCB9D803720: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x2000)),
Condition::Is(FactId(7), Set::of_bits(0x380))];
static LBEC16B85ECCA4DDB: [ClaimId; 1] = [
ClaimId(80)];
static LD5CB015D5788657A: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x2000)),
Condition::Is(FactId(7), Set::of_bits(0x1))];
static LAD381D85E2CC2B8D: [ClaimId; 1] = [
ClaimId(82)];
static L9F7BEBE7D1C44CFD: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x8)),
Condition::Is(FactId(7), Set::of_bits(0x3e0))];
static L82718F4264C7CBC4: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x8)),
Condition::Is(FactId(7), Set::of_bits(0x1f))];
static LA0394BEB3C2B893D: [Condition; 2] = [
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(8), Set::of_bits(0x3))];
static L4CD4C2E037450560: [ClaimId; 2] = [
ClaimId(83),
ClaimId(313)];
static L49041E49CA5A2BFC: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(32), Set::of_bits(0x2)),
Condition::Is(FactId(33), Set::of_bits(0xa))];
static LFF75F796FE80F3B5: [ClaimId; 2] = [
ClaimId(91),
ClaimId(92)];
static LBAA5F28623C5D865: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(32), Set::of_bits(0x2)),
Condition::Is(FactId(33), Set::of_bits(0xc))];
static L1858648E4FE460FF: [ClaimId; 1] = [
ClaimId(367)];
static LA3A7817F94D9C9AE: [ClaimId; 1] = [
ClaimId(98)];
static L9CBE8785D9B4C217: [ClaimId; 1] = [
ClaimId(84)];
static L99DD9326510B6A45: [ClaimId; 2] = [
ClaimId(405),
ClaimId(367)];
static L94ED24A89D947358: [ClaimId; 1] = [
ClaimId(403)];
static L93789E85D447C5E0: [ClaimId; 1] = [
ClaimId(85)];
static L87C874A45CB13423: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x100)),
Condition::Is(FactId(7), Set::of_bits(0x3f8))];
static L7A3B705EFE4B32B5: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x100)),
Condition::Is(FactId(7), Set::of_bits(0x7))];
static L597386AB72ACACCB: [ClaimId; 2] = [
ClaimId(86),
ClaimId(87)];
static L7FFB6A05FC238EDE: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x80)),
Condition::Is(FactId(7), Set::of_bits(0x300))];
static L8AC87985CF5A3AA9: [ClaimId; 1] = [
ClaimId(86)];
static L4D78C8715D9F94FA: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x80)),
Condition::Is(FactId(7), Set::of_bits(0x3f))];
static LEB7C19741A1A17A0: [ClaimId; 2] = [
ClaimId(84),
ClaimId(88)];
static L927433E8F167A327: [Condition; 2] = [
Condition::Is(FactId(38), Set::of_bits(0x2)),
Condition::Is(FactId(16), Set::of_bits(0xe))];
static LFC0D8A860FB25B2C: [ClaimId; 1] = [
ClaimId(89)];
static LDDD005C21BB5E7BB: [Condition; 2] = [
Condition::Is(FactId(12), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0x2))];
static L9BBF85640042FED9: [ClaimId; 2] = [
ClaimId(331),
ClaimId(336)];
static LEDCF05AF18F3AAB2: [ClaimId; 2] = [
ClaimId(94),
ClaimId(405)];
static L10738170CF58D5FF: [ClaimId; 2] = [
ClaimId(119),
ClaimId(125)];
static LE52AF470B6D6BAC4: [ClaimId; 2] = [
ClaimId(119),
ClaimId(128)];
static LCFFF93279A29481C: [ClaimId; 1] = [
ClaimId(119)];
static LF2F02A2DF64E9AD8: [ClaimId; 1] = [
ClaimId(120)];
static L9A3534C97F4ADF17: [ClaimId; 2] = [
ClaimId(162),
ClaimId(174)];
static L602A24E01E2B9D71: [ClaimId; 2] = [
ClaimId(106),
ClaimId(109)];
static L36C0FCDEB1ACD047: [ClaimId; 2] = [
ClaimId(160),
ClaimId(161)];
static L05D7D9A640C7FD80: [Condition; 3] = [
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(28), Set::of_bits(0x2)),
Condition::Is(FactId(22), Set::of_bits(0x2))];
static LDE6AD57CADD4B7BC: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(24), Set::of_bits(0x6))];
static L4530AA5B5C8AC35A: [ClaimId; 3] = [
ClaimId(130),
ClaimId(131),
ClaimId(132)];
static L3F92F991E3E6CCA2: [Condition; 4] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(28), Set::of_bits(0x2)),
Condition::Is(FactId(24), Set::of_bits(0x6))];
static L0DF5A92E05E7C325: [ClaimId; 1] = [
ClaimId(127)];
static L8347E3B5E729F909: [ClaimId; 3] = [
ClaimId(122),
ClaimId(123),
ClaimId(124)];
static L68C21F31E8AF0DAB: [ClaimId; 2] = [
ClaimId(126),
ClaimId(127)];
static LADDA222DCF3BE360: [ClaimId; 1] = [
ClaimId(128)];
static LDCACFB7E073C45FB: [ClaimId; 2] = [
ClaimId(134),
ClaimId(135)];
static LEC2F96D8A61E4BED: [ClaimId; 3] = [
ClaimId(137),
ClaimId(138),
ClaimId(139)];
static L3BC24D423810A416: [ClaimId; 3] = [
ClaimId(143),
ClaimId(144),
ClaimId(145)];
static LF911EC22E5293679: [ClaimId; 6] = [
ClaimId(151),
ClaimId(152),
ClaimId(153),
ClaimId(154),
ClaimId(155),
ClaimId(156)];
static LB6DA96FBED707BCF: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(30), Set::of_bits(0x4))];
static L8E91340420B43217: [ClaimId; 1] = [
ClaimId(158)];
static L5E3A229A3A9306DD: [ClaimId; 2] = [
ClaimId(157),
ClaimId(158)];
static L729DC9FDC80AE3AA: [ClaimId; 1] = [
ClaimId(140)];
static LA9144FDD39BCBC9F: [ClaimId; 3] = [
ClaimId(146),
ClaimId(147),
ClaimId(148)];
static LCD1A88DAA6E68193: [ClaimId; 1] = [
ClaimId(183)];
static L575CC2ECCD934759: [Condition; 2] = [
Condition::Is(FactId(26), Set::of_bits(0x100)),
Condition::Is(FactId(28), Set::of_bits(0x2))];
static L84FA2D1C2BB665CF: [ClaimId; 6] = [
ClaimId(184),
ClaimId(185),
ClaimId(186),
ClaimId(187),
ClaimId(188),
ClaimId(189)];
static L673EC05296F77682: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x400)),
Condition::Is(FactId(7), Set::of_bits(0x7))];
static L91592DDA854E50BA: [ClaimId; 1] = [
ClaimId(184)];
static L454468FB5A4DE6AB: [ClaimId; 2] = [
ClaimId(190),
ClaimId(191)];
static LDD923EACF37F071B: [ClaimId; 2] = [
ClaimId(187),
ClaimId(191)];
static LA53845697E57943A: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x8)),
Condition::Is(FactId(10), Set::of_bits(0x4))];
static LF5A487806CB007BB: [ClaimId; 3] = [
ClaimId(399),
ClaimId(400),
ClaimId(193)];
static L0F70BAB42210F99C: [ClaimId; 1] = [
ClaimId(201)];
static LC260902678F111CF: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x4000)),
Condition::Is(FactId(7), Set::of_bits(0x3c0))];
static L59D62389B354DD6B: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(33), Set::of_bits(0xa)),
Condition::Is(FactId(10), Set::of_bits(0x1))];
static L061D55B41C98A055: [ClaimId; 1] = [
ClaimId(202)];
static LFD7A2CB417B598AE: [ClaimId; 1] = [
ClaimId(203)];
static LE419F1B409823B11: [ClaimId; 1] = [
ClaimId(206)];
static LF5A33FB413805D5F: [ClaimId; 1] = [
ClaimId(204)];
static L9988697B5D2504BF: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(32), Set::of_bits(0x9))];
static L9DC64DA8A2A50A6F: [ClaimId; 1] = [
ClaimId(402)];
static L264712AB1165C7ED: [ClaimId; 1] = [
ClaimId(219)];
static LE7E0086655B547BE: [ClaimId; 2] = [
ClaimId(209),
ClaimId(210)];
static LC4C93CE5258B42F6: [ClaimId; 3] = [
ClaimId(211),
ClaimId(213),
ClaimId(214)];
static L17A133C2FBA67F4D: [ClaimId; 1] = [
ClaimId(220)];
static L5DFC3BC323CC4665: [ClaimId; 1] = [
ClaimId(228)];
static LF0A1D5C35D6A6BA3: [ClaimId; 2] = [
ClaimId(226),
ClaimId(227)];
static L13955B5423910BA7: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0xe)),
Condition::Is(FactId(38), Set::of_bits(0x6))];
static L94D46FC23CB629F3: [ClaimId; 3] = [
ClaimId(224),
ClaimId(228),
ClaimId(246)];
static LB77139BC7CA33610: [ClaimId; 1] = [
ClaimId(230)];
static L8EE26292C8AE8890: [ClaimId; 1] = [
ClaimId(241)];
static L74D75ED1EC3E693F: [ClaimId; 2] = [
ClaimId(235),
ClaimId(241)];
static LC18249D996D41EA2: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0xe)),
Condition::Is(FactId(21), Set::of_bits(0x1))];
static L7A0E482E7DF8F608: [ClaimId; 3] = [
ClaimId(215),
ClaimId(216),
ClaimId(217)];
static LD09B9FA254563EB5: [ClaimId; 1] = [
ClaimId(264)];
static L28B168CBF40B9C14: [ClaimId; 4] = [
ClaimId(253),
ClaimId(254),
ClaimId(258),
ClaimId(260)];
static L992237D25DE3C333: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x1)),
Condition::Is(FactId(7), Set::of_bits(0x3f0))];
static LFC219089E8E5C7B7: [ClaimId; 1] = [
ClaimId(253)];
static LFD51F09D8F296574: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x1)),
Condition::Is(FactId(7), Set::of_bits(0xf))];
static L0E4DA689F36DEC2D: [ClaimId; 1] = [
ClaimId(255)];
static L2638D67F73732C2F: [ClaimId; 2] = [
ClaimId(256),
ClaimId(257)];
static L54828DA6E24F1688: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x4)),
Condition::Is(FactId(7), Set::of_bits(0x3f8))];
static L1734CB89F88AB9D4: [ClaimId; 1] = [
ClaimId(256)];
static LA763B1DB5A32867E: [Condition; 2] = [
Condition::Is(FactId(6), Set::of_bits(0x4)),
Condition::Is(FactId(7), Set::of_bits(0x3))];
static L46C6E56DC622311D: [ClaimId; 2] = [
ClaimId(259),
ClaimId(313)];
static LBE6F09A249CD40BF: [ClaimId; 1] = [
ClaimId(262)];
static LDA7E3B1052D7FC0B: [ClaimId; 2] = [
ClaimId(266),
ClaimId(267)];
static L67CFB3A218BC66F9: [ClaimId; 1] = [
ClaimId(268)];
static L4E0C875375EA23D6: [Condition; 2] = [
Condition::Is(FactId(28), Set::of_bits(0x2)),
Condition::Is(FactId(26), Set::of_bits(0x6))];
static L5F2D8AA213DB1252: [ClaimId; 1] = [
ClaimId(269)];
static L3B1F4142E237AFD2: [Condition; 2] = [
Condition::Is(FactId(28), Set::of_bits(0x2)),
Condition::Is(FactId(26), Set::of_bits(0x80))];
static L01EAB76FC13D1596: [ClaimId; 2] = [
ClaimId(270),
ClaimId(272)];
static LD552DD99392D6C20: [ClaimId; 1] = [
ClaimId(274)];
static L2700FA00014D5F29: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(12), Set::of_bits(0x2))];
static LCB5DBFB554BF6666: [ClaimId; 2] = [
ClaimId(275),
ClaimId(369)];
static LC4D98F9930167D02: [ClaimId; 1] = [
ClaimId(276)];
static L45B0F29978C16553: [ClaimId; 1] = [
ClaimId(279)];
static LEDC053F59ECF78EB: [ClaimId; 1] = [
ClaimId(280)];
static L4DF85C3EA9A7F607: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(12), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0x2))];
static L7E0E159B787C8D3C: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(12), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0x2))];
static L71747C7F96D17697: [Condition; 3] = [
Condition::Is(FactId(13), Set::of_bits(0x4)),
Condition::Is(FactId(16), Set::of_bits(0xe)),
Condition::Is(FactId(10), Set::of_bits(0x2))];
static L2B10D0EC5577CB6B: [ClaimId; 2] = [
ClaimId(283),
ClaimId(365)];
static LA0AC79581D0295D6: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(10), Set::of_bits(0x4))];
static LCAE3AFF58B00B627: [ClaimId; 1] = [
ClaimId(284)];
static LE2FB0C05B4A3E19D: [ClaimId; 2] = [
ClaimId(285),
ClaimId(286)];
static LDC8D1A1F751B5D42: [ClaimId; 2] = [
ClaimId(313),
ClaimId(287)];
static L51891BDC9ADE1854: [ClaimId; 3] = [
ClaimId(291),
ClaimId(292),
ClaimId(293)];
static L633154345D74A637: [Condition; 2] = [
Condition::Is(FactId(17), Set::of_bits(0x6)),
Condition::Is(FactId(32), Set::of_bits(0xd))];
static LA2B6F69D49E43289: [Condition; 2] = [
Condition::Is(FactId(17), Set::of_bits(0x6)),
Condition::Is(FactId(32), Set::of_bits(0x2))];
static LBF94854574D34ED6: [ClaimId; 2] = [
ClaimId(385),
ClaimId(291)];
static L5A8B17AB15108EEB: [ClaimId; 3] = [
ClaimId(385),
ClaimId(310),
ClaimId(316)];
static L8283BD3D4AD7D940: [ClaimId; 2] = [
ClaimId(293),
ClaimId(334)];
static L51B958ECB9994F1B: [ClaimId; 1] = [
ClaimId(293)];
static LC539FF34A94C7371: [ClaimId; 2] = [
ClaimId(295),
ClaimId(331)];
static LED090F72DEA36E8C: [Condition; 2] = [
Condition::Is(FactId(14), Set::of_bits(0x2)),
Condition::Is(FactId(40), Set::of_bits(0xc))];
static L503E2341D73B8591: [ClaimId; 3] = [
ClaimId(295),
ClaimId(352),
ClaimId(354)];
static L38BADB7AA2360B7F: [ClaimId; 2] = [
ClaimId(296),
ClaimId(297)];
static LFE0F90D15F9CB12E: [ClaimId; 2] = [
ClaimId(331),
ClaimId(294)];
static L2DA033DF6A50A291: [ClaimId; 2] = [
ClaimId(298),
ClaimId(293)];
static LD7122140E7BDEF27: [ClaimId; 2] = [
ClaimId(299),
ClaimId(294)];
static LE9EB2609903D06D1: [ClaimId; 4] = [
ClaimId(322),
ClaimId(323),
ClaimId(324),
ClaimId(337)];
static L606CE444AD47B18C: [Condition; 2] = [
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(28), Set::of_bits(0x2))];
static L23120516CCDB27BB: [ClaimId; 2] = [
ClaimId(309),
ClaimId(366)];
static L3B86A1F8BF809D4B: [ClaimId; 4] = [
ClaimId(324),
ClaimId(337),
ClaimId(366),
ClaimId(394)];
static L9B4B3289DFE5CB68: [ClaimId; 2] = [
ClaimId(324),
ClaimId(337)];
static LA2431CF84C61F708: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(26), Set::of_bits(0x8))];
static LCC30466D144F4F5D: [ClaimId; 1] = [
ClaimId(325)];
static LD5176B6D196C1D04: [ClaimId; 1] = [
ClaimId(326)];
static L36B25F3140ADA0A9: [ClaimId; 2] = [
ClaimId(327),
ClaimId(337)];
static L88182FB937E5534E: [ClaimId; 2] = [
ClaimId(327),
ClaimId(127)];
static L5E8B475B8DDB7CC3: [Condition; 2] = [
Condition::Is(FactId(22), Set::of_bits(0x2)),
Condition::Is(FactId(23), Set::of_bits(0x2))];
static L9997DB773AC18AB8: [Condition; 2] = [
Condition::Is(FactId(28), Set::of_bits(0x2)),
Condition::Any(Table::fixed(&L5E8B475B8DDB7CC3))];
static L48A86D314B082817: [ClaimId; 2] = [
ClaimId(327),
ClaimId(335)];
static L1C65B00E33E1F003: [ClaimId; 2] = [
ClaimId(314),
ClaimId(333)];
static L4B8B953270EA8868: [ClaimId; 2] = [
ClaimId(334),
ClaimId(341)];
static LC31FB086F4CD73C8: [ClaimId; 2] = [
ClaimId(335),
ClaimId(340)];
static L711E2675FEA1DA14: [ClaimId; 1] = [
ClaimId(335)];
static LC60944A38B237D73: [ClaimId; 2] = [
ClaimId(322),
ClaimId(334)];
static L7E99C29FA2F19577: [ClaimId; 1] = [
ClaimId(341)];
static L9C6733761724CECF: [ClaimId; 1] = [
ClaimId(338)];
static L938E0A76121437B8: [ClaimId; 1] = [
ClaimId(339)];
static L4031525E14E584E2: [Condition; 2] = [
Condition::Is(FactId(13), Set::of_bits(0xf)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L76811D5240E9FCE7: [ClaimId; 2] = [
ClaimId(331),
ClaimId(352)];
static L0832650370FB9572: [Condition; 2] = [
Condition::Is(FactId(13), Set::of_bits(0x70)),
Condition::Is(FactId(40), Set::of_bits(0xc))];
static L71105A4697477FEC: [ClaimId; 4] = [
ClaimId(331),
ClaimId(352),
ClaimId(354),
ClaimId(348)];
static LFA75589F341C95BA: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(13), Set::of_bits(0x70))];
static L34DAF8A89714C0A4: [ClaimId; 1] = [
ClaimId(353)];
static L7F7B84BE2E730040: [ClaimId; 3] = [
ClaimId(350),
ClaimId(349),
ClaimId(348)];
static L9EE590792FE1989A: [ClaimId; 2] = [
ClaimId(350),
ClaimId(349)];
static LA35FC9475547F3AA: [Condition; 2] = [
Condition::Is(FactId(40), Set::of_bits(0x3)),
Condition::Is(FactId(13), Set::of_bits(0x70))];
static L2C93ABDAA0EC7FB8: [ClaimId; 4] = [
ClaimId(352),
ClaimId(351),
ClaimId(354),
ClaimId(355)];
static LC127F9259731BAA1: [ClaimId; 2] = [
ClaimId(347),
ClaimId(331)];
static L19C77DA8876F61C7: [ClaimId; 1] = [
ClaimId(356)];
static LA662E6294024554F: [Condition; 2] = [
Condition::Is(FactId(39), Set::of_bits(0x7)),
Condition::Is(FactId(10), Set::of_bits(0x1))];
static LFF08FB458F581F28: [ClaimId; 3] = [
ClaimId(328),
ClaimId(332),
ClaimId(365)];
static LE70D816D23C6B20A: [ClaimId; 1] = [
ClaimId(328)];
static L8104E8C833165871: [ClaimId; 2] = [
ClaimId(363),
ClaimId(364)];
static L90A76164E5A1F923: [ClaimId; 2] = [
ClaimId(358),
ClaimId(359)];
static L72B00AC07ECB9A89: [Condition; 3] = [
Condition::Is(FactId(25), Set::of_bits(0x8)),
Condition::Is(FactId(26), Set::of_bits(0x80)),
Condition::Is(FactId(15), Set::of_bits(0x2))];
static L1C667E95D6F60E9A: [Condition; 1] = [
Condition::All(Table::fixed(&L72B00AC07ECB9A89))];
static L709D1BA8B8AE4555: [ClaimId; 1] = [
ClaimId(358)];
static LD8532F7EC5AFFFF2: [ClaimId; 1] = [
ClaimId(306)];
static L39894E8DC3DE1C9B: [ClaimId; 2] = [
ClaimId(359),
ClaimId(361)];
static L88D102DF6DFA6289: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x7)),
Condition::Is(FactId(32), Set::of_bits(0xd))];
static L1796130943525442: [ClaimId; 3] = [
ClaimId(365),
ClaimId(366),
ClaimId(332)];
static L494B6076818AD637: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x7)),
Condition::Is(FactId(32), Set::of_bits(0x2))];
static L5097DB319CDD4136: [ClaimId; 2] = [
ClaimId(366),
ClaimId(368)];
static L97D124857AAF21AC: [ClaimId; 1] = [
ClaimId(317)];
static L5A03D27F0F1345C3: [ClaimId; 1] = [
ClaimId(309)];
static L053FFBFD1325CACA: [ClaimId; 2] = [
ClaimId(369),
ClaimId(370)];
static LE182978CF27AD873: [Condition; 3] = [
Condition::Is(FactId(3), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x1)),
Condition::Is(FactId(5), Set::of_bits(0x1))];
static L064AF835CC97657B: [ClaimId; 4] = [
ClaimId(372),
ClaimId(373),
ClaimId(387),
ClaimId(374)];
static L9DC365A0DF31F1C4: [ClaimId; 2] = [
ClaimId(385),
ClaimId(316)];
static LB1A669C0D08E6354: [ClaimId; 1] = [
ClaimId(388)];
static LB46FEE4AE4220FBB: [ClaimId; 2] = [
ClaimId(372),
ClaimId(373)];
static L267B0FE28638AF99: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(1), Set::of_bits(0x3))];
static LD11D7C4055E0AC73: [ClaimId; 2] = [
ClaimId(376),
ClaimId(377)];
static L7B2609AD731697B1: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(1), Set::of_bits(0x3)),
Condition::Is(FactId(16), Set::of_bits(0x1))];
static LA1FD51972A64E481: [ClaimId; 1] = [
ClaimId(376)];
static L0DCA79557FF84AE3: [Condition; 2] = [
Condition::Is(FactId(1), Set::of_bits(0x4)),
Condition::Is(FactId(16), Set::of_bits(0x1))];
static L234C4E12ABBCB5D1: [ClaimId; 3] = [
ClaimId(375),
ClaimId(341),
ClaimId(344)];
static L4E947DA81F2FAC1F: [Condition; 2] = [
Condition::Is(FactId(1), Set::of_bits(0x8)),
Condition::Is(FactId(16), Set::of_bits(0x1))];
static L781BC88A817A41BB: [ClaimId; 2] = [
ClaimId(310),
ClaimId(311)];
static L41D031665B1E5781: [ClaimId; 3] = [
ClaimId(341),
ClaimId(344),
ClaimId(375)];
static L8463EAA0D0FFDA67: [ClaimId; 2] = [
ClaimId(385),
ClaimId(313)];
static L74524085665743D8: [ClaimId; 1] = [
ClaimId(313)];
static LD4154DC0E3FF0DF8: [ClaimId; 1] = [
ClaimId(384)];
static LCC427190875C4BF0: [Condition; 5] = [
Condition::Is(FactId(9), Set::of_bits(0x1)),
Condition::Is(FactId(17), Set::of_bits(0x1)),
Condition::Is(FactId(3), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x1)),
Condition::Is(FactId(5), Set::of_bits(0x1))];
static LDCEE76C0E90FA50F: [ClaimId; 1] = [
ClaimId(385)];
static LC4CE29AAD6A5C170: [ClaimId; 3] = [
ClaimId(372),
ClaimId(373),
ClaimId(387)];
static L1B99065CAC980D6F: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x1)),
Condition::Is(FactId(32), Set::of_bits(0xd))];
static L4531BE7F5F948E19: [ClaimId; 1] = [
ClaimId(95)];
static L20F63D31D7D657BB: [ClaimId; 2] = [
ClaimId(390),
ClaimId(391)];
static L22A3E8E2700945A7: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(32), Set::of_bits(0x2))];
static L816E525857064F45: [ClaimId; 4] = [
ClaimId(392),
ClaimId(393),
ClaimId(394),
ClaimId(408)];
static L1318F1B6E95D6B1C: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(32), Set::of_bits(0x2))];
static LA04F1DD3A0DD49F1: [ClaimId; 2] = [
ClaimId(395),
ClaimId(396)];
static L3F5DCEA86D6ACCC2: [ClaimId; 1] = [
ClaimId(409)];
static L8962641FE807C47A: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(33), Set::of_bits(0x4))];
static L35B7BC6CF4CD10F7: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(33), Set::of_bits(0x2))];
static L99D94E28775FB5D3: [ClaimId; 2] = [
ClaimId(392),
ClaimId(393)];
static LE4D9F08451C062A0: [ClaimId; 2] = [
ClaimId(410),
ClaimId(397)];
static L12777B68C0B8E81B: [ClaimId; 2] = [
ClaimId(394),
ClaimId(395)];
static LD790AAF4AB9C584C: [Rule; 223] = [
Rule { header: Header { id: Str::fixed("CA-E-keep"), scope: Scope::Country(CountryId(37)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x1000)), period: Period { from: None, until: None }, because: Table::fixed(&L5F203F36E383B2ED), text: Text::fixed("A TELUS prepaid number lives on as long as its balance is topped up before it expires: CAD 100 carries it 365 days, less only 30 or 60. Whether the number outlives the balance was not read: ask the operator.", "TELUS 预付费号码在余额到期前充值就能保住：充 100 加元保 365 天，少充只保 30 或 60 天。余额到期后号码还能保留多久没有读到，请问运营商。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-account"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(21), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L1F0BC54C24FB6248), text: Text::fixed("A bank account in Cyprus with international and online payments can in theory fund the wallet.", "具备国际和线上支付功能的塞浦路斯账户，理论上可以用作钱包的付款来源。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("CY-D-credit-card"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x34), when: Condition::All(Table::fixed(&LDDE5B7090A889461)), period: Period { from: None, until: None }, because: Table::fixed(&L8FB620E23C766919), text: Text::fixed("A Visa or Mastercard credit card can be linked to the international versions and used to pay.", "Visa 或万事达信用卡可以绑到两个平台的国际版并用来付款。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("CY-D-mainland-account"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(19), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LEEA5413B5A7E01F6), text: Text::fixed("A mainland Chinese bank card of your own is what the services usually ask for.", "这些服务通常要求的就是本人的中国内地银行卡。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(2)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("CY-D-nothing-to-fund"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LE18514A2CED420B7), text: Text::fixed("The wallets need a bank account to put money in and take it out, and there is none that counts.", "两个钱包都要靠银行账户存取资金，而手头没有可用的。") }, role: Role::WithoutMeans, gate: GateId(2), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-D-bind"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L7F99D3328F3B87E1), text: Text::fixed("The Cyprus retention card cannot be bound directly to WeChat or Alipay at present.", "塞浦路斯保号卡现在没法直接绑微信或支付宝。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-D-speaks-of-a-permit"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Is(FactId(2), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L4AD1B5CDBC350D8F), text: Text::fixed("The document speaks of another thing: by retention card it means a residence document, not a phone SIM.", "文档说的是另一样东西：它把居留证件称作保号卡，不是手机卡。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-permit-unrecognised"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x3fc), when: Condition::Is(FactId(13), Set::of_bits(0x20)), period: Period { from: None, until: None }, because: Table::fixed(&L4690D023EEBF17C1), text: Text::fixed("A residence permit as the only identity document is not recognised by the platforms.", "只有居留证件时，平台认不了这个身份。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-D-many-failed"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L61973A23181C3840), text: Text::fixed("Many who moved to Cyprus report that they tried and failed.", "许多移居塞浦路斯的人说试过，没有成功。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-more-papers"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0xc), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L8CE00723309EC03B), text: Text::fixed("The platforms may ask for more information even when every paper has been handed in.", "材料都交齐了，平台也可能再要别的信息。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-verification-heavy"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x3c), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LAD6168A31CB54FD8), text: Text::fixed("Users from abroad go through a complicated verification.", "境外用户的验证过程比较繁琐。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-account-no-international"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(22), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L0E3F3BF51750C6DA), text: Text::fixed("An account without international payments does not work with the wallets.", "没有国际支付功能的账户用不了。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-D-account-no-online"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(23), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L91B87A4CD00B73F7), text: Text::fixed("An account without online payments does not work with the wallets.", "没有线上支付功能的账户用不了。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-D-mainland-card-usual"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LACE3E461F9C5B81C), text: Text::fixed("Cross-border service usually wants a mainland Chinese bank card, as the wallets were designed for users at home.", "跨境服务通常要绑中国内地银行卡，因为钱包原本面向内地用户。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-obstacles"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LBB114B0C788A32B9), text: Text::fixed("Even with a suitable account obstacles, delay or failure are possible, as Cypriot banks have no direct cooperation with the platforms.", "账户合适也可能遇到阻碍、延迟或失败，因为塞浦路斯银行与平台没有直接合作。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-risk-management"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L520CF2ECCEB666BE), text: Text::fixed("Bound by Chinese law, the platforms may restrict accounts from abroad to manage risk.", "平台受中国法律约束，可能出于风控而限制境外账户。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-chinese-first"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L4F6AEC230D93B4A2), text: Text::fixed("According to the document the platforms serve Chinese citizens and their assets first.", "按文档的说法，平台先服务中国公民及其资产。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-wechat-few-merchants"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x30), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L03ABBF265F3B2F37), text: Text::fixed("WeChat's options for users from abroad usually cover particular merchants and services only.", "微信给境外用户的支付选项，通常只限某些商家和服务。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-alipay-for-chinese"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x30), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L15D7D52669C353AD), text: Text::fixed("Alipay is made more for Chinese tourists and students than for foreigners who live abroad.", "支付宝更多面向中国游客和留学生，不太面向长住境外的外国人。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-D-card-pays-everywhere"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x30), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LBCDF5A1A2DF73CF9), text: Text::fixed("Once such a card is linked, you can pay all over the world, says the document.", "文档称，绑上这样的卡就能在世界各地付款。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("CY-E-unregistered"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&LAAEFDC32A7C9002C), text: Text::fixed("Cypriot prepaid numbers had to be registered by 2025-12-10; one that was not must be taken as cut off.", "塞浦路斯预付号码须在 2025-12-10 前登记；没登记的应视为已停用。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-E-tourist-sim"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0xc00), when: Condition::Is(FactId(3), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L1683B42C0B1D23FD), text: Text::fixed("The Cypriot tourist eSIM lives for 30 days and does not roam: it is no long-term key.", "塞浦路斯的游客 eSIM 只有 30 天，也不能漫游，不能长期当钥匙用。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("CY-E-keep-soeasy"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x200)), period: Period { from: None, until: None }, because: Table::fixed(&L59C706E87D76A513), text: Text::fixed("A Cyta soeasy number lives on while its top-ups are valid: by a reseller's table 180 days for EUR 5, 365 for EUR 10. After that outgoing calls stop at once and incoming ones 7 days later; the same table ends the number after 22.", "Cyta soeasy 号码在充值有效期内一直保留：代理商的表写 5 欧元管 180 天，10 欧元管 365 天。到期立即停呼出，7 天后停呼入；同一张表称 22 天后注销。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-E-no-partner-wallet"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(25), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LDB2193C9745663C1), text: Text::fixed("No wallet of Cyprus stands in any list of partner wallets that was read.", "读到的合作钱包名单里没有塞浦路斯的钱包。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("CY-E-two-factors"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x5), when: Condition::Is(FactId(28), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L85DB9685705573BE), text: Text::fixed("EU law asks for two factors when a card pays online: keep the app or number that the bank uses for them.", "欧盟法律要求线上刷卡双重验证：保住银行用来验证的应用或号码。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("DE-E-keep"), scope: Scope::Country(CountryId(56)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x2000)), period: Period { from: None, until: None }, because: Table::fixed(&L577ED43214FACBDB), text: Text::fixed("An Aldi Talk number lives on as long as it is topped up in time: EUR 15 is told to carry it 12 months and EUR 5 only 4 (another page says 12 for any sum); then it only receives for 2 months more. See the date in the operator's app.", "Aldi Talk 的号码按时充值就能保住：据称充 15 欧元保 12 个月，充 5 欧元只保 4 个月（另一网页说充多少都是 12 个月）；到期后还有 2 个月只能接收。请以运营商应用里的日期为准。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("DE-E-alive-aldi-talk"), scope: Scope::Country(CountryId(56)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LC631FDCB9D803720)), period: Period { from: None, until: None }, because: Table::fixed(&LBEC16B85ECCA4DDB), text: Text::fixed("An Aldi Talk number is alive for 4 months after each top-up, and longer after a larger one.", "Aldi Talk 号码每次充值后至少 4 个月有效，充得多更久。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("DE-E-lapsed-aldi-talk"), scope: Scope::Country(CountryId(56)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LD5CB015D5788657A)), period: Period { from: None, until: None }, because: Table::fixed(&LBEC16B85ECCA4DDB), text: Text::fixed("An Aldi Talk number has run out 24 months after the last top-up, whatever was paid.", "无论充了多少，Aldi Talk 号码在最后一次充值 24 个月后都已到期。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("GB-E-keep-giffgaff"), scope: Scope::Country(CountryId(76)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&LAD381D85E2CC2B8D), text: Text::fixed("A giffgaff number lives on as long as it is used at least once in 6 months (a call, a text message, data or a purchase of credit); otherwise it is recycled.", "giffgaff 号码每 6 个月至少用一次（通话、短信、上网或购买话费）就能一直保留，否则会被回收。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("GB-E-alive-giffgaff"), scope: Scope::Country(CountryId(76)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L9F7BEBE7D1C44CFD)), period: Period { from: None, until: None }, because: Table::fixed(&LAD381D85E2CC2B8D), text: Text::fixed("A giffgaff number that was used within the last 6 months is alive.", "6 个月内用过的 giffgaff 号码仍然有效。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("GB-E-lapsed-giffgaff"), scope: Scope::Country(CountryId(76)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L82718F4264C7CBC4)), period: Period { from: None, until: None }, because: Table::fixed(&LAD381D85E2CC2B8D), text: Text::fixed("giffgaff recycles a number that was not used for 6 months.", "giffgaff 会回收 6 个月没有用过的号码。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("GB-E-codes-roaming"), scope: Scope::Country(CountryId(76)), basis: Basis::Evidence, goals: Set::of_bits(0x400), when: Condition::All(Table::fixed(&LA0394BEB3C2B893D)), period: Period { from: None, until: None }, because: Table::fixed(&L4CD4C2E037450560), text: Text::fixed("Users report that a giffgaff number receives texts in the Chinese mainland free of charge.", "据用户反映，giffgaff 号码在中国内地收短信免费。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-alipayhk-sends"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::All(Table::fixed(&L49041E49CA5A2BFC)), period: Period { from: None, until: None }, because: Table::fixed(&LFF75F796FE80F3B5), text: Text::fixed("AlipayHK, verified with the Hong Kong identity card, sends money to a person's Alipay in the mainland: as a red packet or as a remittance.", "用香港身份证认证的 AlipayHK 可以给内地个人的支付宝转钱：发跨境利是或汇款。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-wechat-pay-hk-abroad"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::All(Table::fixed(&LBAA5F28623C5D865)), period: Period { from: None, until: None }, because: Table::fixed(&L1858648E4FE460FF), text: Text::fixed("WeChat Pay HK pays in Hong Kong, in Macao and at some places overseas.", "WeChat Pay HK 可以在香港、澳门和部分其他地区付款。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-wechat-pay-hk-sends"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::All(Table::fixed(&LBAA5F28623C5D865)), period: Period { from: None, until: None }, because: Table::fixed(&LA3A7817F94D9C9AE), text: Text::fixed("WeChat Pay HK, verified with the Hong Kong identity card, sends money to a person's account at a mainland bank.", "用香港身份证认证的 WeChat Pay HK 可以把钱汇到对方的内地银行账户。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-unregistered"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L9CBE8785D9B4C217), text: Text::fixed("Hong Kong prepaid cards without real-name registration stopped working on 2023-02-24.", "未实名登记的香港储值卡自 2023-02-24 起停用。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("HK-E-alipayhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(32), Set::of_bits(0x5)), period: Period { from: None, until: None }, because: Table::fixed(&L99DD9326510B6A45), text: Text::fixed("A Hong Kong number alone gives no usable wallet: AlipayHK verifies with the Hong Kong identity card since 2021-11-01, WeChat Pay HK wants a Hong Kong bank card.", "光有香港号码还没有可用的钱包：AlipayHK 自 2021-11-01 起用香港身份证认证，WeChat Pay HK 要香港银行卡。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-wallet-cap"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L94ED24A89D947358), text: Text::fixed("WeChat Pay HK pays in the mainland up to HKD 38000 per payment and HKD 400000 a year, a figure of 2024-04.", "WeChat Pay HK 在内地单笔限 38000 港元、每年 400000 港元，为 2024-04 的数字。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-keep-valuegb"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x100)), period: Period { from: None, until: None }, because: Table::fixed(&L93789E85D447C5E0), text: Text::fixed("ValueGB (SmarTone): top up HKD 50 at least once in 365 days; after the last day there are 30 more to save the number.", "ValueGB（SmarTone）：每 365 天内至少充值一次 50 港元；到期后还有 30 天可以挽回号码。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-alive-valuegb"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L87C874A45CB13423)), period: Period { from: None, until: None }, because: Table::fixed(&L93789E85D447C5E0), text: Text::fixed("A ValueGB number that was topped up with HKD 50 within the last 365 days is alive.", "365 天内充满 50 港元的 ValueGB 号码仍然有效。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-lapsed-valuegb"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L7A3B705EFE4B32B5)), period: Period { from: None, until: None }, because: Table::fixed(&L93789E85D447C5E0), text: Text::fixed("A ValueGB number expires when 365 days pass without a top-up of HKD 50.", "ValueGB 号码 365 天没有充满 50 港元就到期。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("HK-E-keep-cmhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x80)), period: Period { from: None, until: None }, because: Table::fixed(&L597386AB72ACACCB), text: Text::fixed("China Mobile Hong Kong: a top-up of HKD 50 carries the number 180 days, a smaller one 30; look at the terms of your own card.", "中国移动香港：充 50 港元保 180 天，充得少只保 30 天；请看自己那张卡的条款。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-alive-cmhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L7FFB6A05FC238EDE)), period: Period { from: None, until: None }, because: Table::fixed(&L8AC87985CF5A3AA9), text: Text::fixed("A China Mobile Hong Kong number is alive for 30 days after each top-up, and longer after one of HKD 50.", "中国移动香港的号码每次充值后至少 30 天有效，充 50 港元更久。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-lapsed-cmhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L4D78C8715D9F94FA)), period: Period { from: None, until: None }, because: Table::fixed(&L8AC87985CF5A3AA9), text: Text::fixed("A China Mobile Hong Kong number expires 180 days after a top-up of HKD 50 at the latest, unless it already had a later date.", "中国移动香港的号码最迟在充 50 港元后 180 天到期，除非原来的到期日更晚。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("HK-E-keep-club-sim"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x40)), period: Period { from: None, until: None }, because: Table::fixed(&LEB7C19741A1A17A0), text: Text::fixed("Any Hong Kong prepaid number lives only while it is registered. For Club SIM just one user's list was read (a pack at least every 365 days): ask the operator for its date.", "香港的预付费号码都要实名登记才能存续。Club SIM 只读到一位网友的汇总（至少每 365 天买一次套餐）：具体日期请问运营商。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-top-up-cmhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::All(Table::fixed(&L927433E8F167A327)), period: Period { from: None, until: None }, because: Table::fixed(&LFC0D8A860FB25B2C), text: Text::fixed("China Mobile Hong Kong's own top-up page takes Alipay and WeChat Pay; other Hong Kong operators were not looked up.", "中国移动香港自己的充值页面接受支付宝和微信支付；香港其他运营商没有查过。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("HK-E-passport-alone"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0xc), when: Condition::All(Table::fixed(&LDDD005C21BB5E7BB)), period: Period { from: None, until: None }, because: Table::fixed(&L9BBF85640042FED9), text: Text::fixed("For residents of Hong Kong the wallets list the mainland travel and residence permits; whether a passport alone does is not known.", "钱包给香港居民列出的证件是来往内地通行证和居住证；只有护照行不行，尚不清楚。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-alipayhk-caps"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LFF75F796FE80F3B5), text: Text::fixed("AlipayHK sends to verified Alipay accounts, up to HKD 7999 a day; a red packet holds at most CNY 520 and has to be collected within 48 hours.", "AlipayHK 只能转给已实名的支付宝，每天最多 7999 港元；利是每个最多 520 元，对方须在 48 小时内领取。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-wechat-pay-hk-caps"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LA3A7817F94D9C9AE), text: Text::fixed("WeChat Pay HK sends to the payee's mainland bank account, not into their WeChat wallet: choose FPS (轉數快) under Pay and Services, write the name as that bank has it, up to HKD 10000 a day.", "WeChat Pay HK 汇到对方的内地银行账户，不进对方的微信零钱：在“支付与服务”里选“转数快”，姓名须与该银行登记的一致，每天最多 10000 港元。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("HK-E-unverified-caps"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x70), when: Condition::Is(FactId(32), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LEDCF05AF18F3AAB2), text: Text::fixed("A Hong Kong wallet that is not verified (AlipayHK takes the Hong Kong identity card only) is held to small sums (HKD 25000 a year, a balance of HKD 3000); whether it pays in the mainland at all was not found.", "未认证的香港钱包（AlipayHK 只认香港身份证）只能用小额（每年 25000 港元，余额 3000 港元）；它在内地究竟能不能付款没有查到。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-account"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(21), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L10738170CF58D5FF), text: Text::fixed("A bank account in Indonesia can fund the wallet.", "印尼当地的银行账户可以用作钱包的付款来源。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("ID-D-card"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(25), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L10738170CF58D5FF), text: Text::fixed("A credit or debit card can fund the wallet.", "信用卡或借记卡可以用作钱包的付款来源。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("ID-D-mainland-account"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(19), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LE52AF470B6D6BAC4), text: Text::fixed("An account of your own opened in China is what the platforms usually ask for.", "平台通常要的就是本人在中国开立的账户。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(2)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("ID-D-nothing-to-fund"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LCFFF93279A29481C), text: Text::fixed("Both wallets need a bank account or a card before any money moves, and there is none that counts.", "两个钱包都要先绑银行账户或银行卡才能动用资金，而手头没有可用的。") }, role: Role::WithoutMeans, gate: GateId(2), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-bind-in-theory"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LF2F02A2DF64E9AD8), text: Text::fixed("Using an Indonesian retention card with WeChat or Alipay works in theory.", "印尼保号卡用于微信或支付宝，理论上行得通。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("ID-D-bind-in-practice"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L9A3534C97F4ADF17), text: Text::fixed("In practice many technical and policy obstacles stand in the way.", "真正操作时，技术和政策方面的阻碍不少。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-keep-by-spending"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x800), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L602A24E01E2B9D71), text: Text::fixed("The number stays in use as long as a minimum is spent or topped up; no long contract is needed.", "只要维持最低花费或充值，号码就能继续用，不必签长约。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("ID-D-account-no-international"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(22), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L36C0FCDEB1ACD047), text: Text::fixed("An Indonesian account without international payments cannot be bound.", "没有开通国际支付的印尼账户绑不上。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-card-no-international"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L05D7D9A640C7FD80)), period: Period { from: None, until: None }, because: Table::fixed(&L36C0FCDEB1ACD047), text: Text::fixed("The card of an Indonesian account without international payments cannot be bound either.", "账户没开通国际支付，它的卡同样绑不上。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-account-no-partner"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&LDE6AD57CADD4B7BC)), period: Period { from: None, until: None }, because: Table::fixed(&L4530AA5B5C8AC35A), text: Text::fixed("Alipay takes a local account only if its bank works with Alipay and settles in the currency needed.", "支付宝只接受与其合作、且支持所需结算币种的银行账户。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-card-no-partner"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L3F92F991E3E6CCA2)), period: Period { from: None, until: None }, because: Table::fixed(&L4530AA5B5C8AC35A), text: Text::fixed("The card of an account whose bank does not work with Alipay, or not in the currency needed, is not taken either.", "银行与支付宝没有合作或不支持所需币种时，该账户的卡也不被接受。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-account-check-failed"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(30), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L0DF5A92E05E7C325), text: Text::fixed("The platform's check of the account failed, so it does not fund the wallet.", "平台对账户的验证没有通过，账户不能用作付款来源。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-card-check-failed"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(30), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L0DF5A92E05E7C325), text: Text::fixed("The platform's check of the card failed, so it does not fund the wallet.", "平台对卡的验证没有通过，卡不能用作付款来源。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-account-may-fail"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L8347E3B5E729F909), text: Text::fixed("Some Indonesian banks support international payments, but most do not work with the Chinese platforms directly, so binding an account may fail.", "印尼有些银行支持国际支付，但多数不与中国平台直接合作，账户可能绑不成。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(0)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-card-may-be-refused"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(28), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L68C21F31E8AF0DAB), text: Text::fixed("Many Indonesian kinds of card are not accepted, and the check may fail even after binding.", "印尼不少卡种不被接受，即使绑上也可能通不过验证。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-locally-opened-preferred"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LADDA222DCF3BE360), text: Text::fixed("The platforms usually want an account that was opened in China.", "平台通常希望账户是在中国开立的。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-alipay-friend-needed"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LDCACFB7E073C45FB), text: Text::fixed("Alipay mainly serves Chinese people in Indonesia; ordinary residents usually need a Chinese friend's help to bind it.", "支付宝在印尼主要面向中国人，普通居民通常要靠中国朋友协助绑定。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-wechat-not-easy"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x5), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LEC2F96D8A61E4BED), text: Text::fixed("WeChat Pay is made mainly for the mainland market and is not necessarily easy to bind.", "微信支付主要做内地市场，不见得容易绑。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-unionpay-mismatch"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L3BC24D423810A416), text: Text::fixed("The wallets are built around UnionPay, and Indonesian banks do not fully match it.", "两个钱包围绕银联搭建，印尼的银行与银联不完全匹配。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-central-bank"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LF911EC22E5293679), text: Text::fixed("Bank Indonesia regulates cross-border payments and, according to the document, reviews the flow of money, which costs time.", "印尼央行监管跨境支付；按文档的说法资金还要经其审核，比较费时。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-withdraw-check-failed"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x200), when: Condition::All(Table::fixed(&LB6DA96FBED707BCF)), period: Period { from: None, until: None }, because: Table::fixed(&L8E91340420B43217), text: Text::fixed("Alipay could not reconcile the account's data, so taking money out does not work.", "账户信息与支付宝对不上，提现走不通。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-D-withdraw-trouble"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x200), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L5E3A229A3A9306DD), text: Text::fixed("In the document's one success story, taking money out of Alipay to an Indonesian account gave trouble.", "文档里唯一的成功案例中，从支付宝提现到印尼账户也出了麻烦。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-wechat-limits"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x23f0), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L729DC9FDC80AE3AA), text: Text::fixed("Even once bound, WeChat Pay may have transaction limits or not work normally.", "就算绑上了，微信支付也可能有交易限额或用不顺。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-D-cash-country"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x20), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LA9144FDD39BCBC9F), text: Text::fixed("In Indonesia few merchants take mobile payment and many prefer cash; the Chinese wallets spread slowly there.", "印尼移动支付还不普及，许多商家习惯收现金，两个中国钱包推广较慢。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-E-unregistered"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&LCD1A88DAA6E68193), text: Text::fixed("Since 2026-07-01 a new Indonesian number stays off until its holder is verified by face recognition.", "自 2026-07-01 起，新的印尼号码要通过人脸识别核验机主后才能开通。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-E-domestic-card"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L575CC2ECCD934759)), period: Period { from: None, until: None }, because: Table::fixed(&L45D89FE377F25CFF), text: Text::fixed("An Indonesian card with only the GPN logo works inside Indonesia only; ask the bank for one with an international logo.", "只有 GPN 标志的印尼卡仅限印尼境内使用；请向银行换一张带国际标志的卡。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-E-keep-telkomsel"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x400)), period: Period { from: None, until: None }, because: Table::fixed(&L84FA2D1C2BB665CF), text: Text::fixed("Telkomsel: top-ups add days up to 365 in all; after them 30 days of grace and 175 days to reclaim are reported, then the number is given away.", "Telkomsel：充值累加有效期，合计最多 365 天；据报道之后有 30 天宽限、175 天可找回，再往后号码就给别人了。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-E-lapsed-telkomsel"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L673EC05296F77682)), period: Period { from: None, until: None }, because: Table::fixed(&L91592DDA854E50BA), text: Text::fixed("A Telkomsel number has no active days left 365 days after its last top-up: at most 365 can be saved up.", "Telkomsel 号码在最后一次充值 365 天后已没有有效期：有效期最多只能攒到 365 天。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("ID-E-keep-indosat"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x800)), period: Period { from: None, until: None }, because: Table::fixed(&L454468FB5A4DE6AB), text: Text::fixed("Indosat: a top-up is reported to add from 7 to 120 days.", "Indosat：据报道一次充值可延长 7 至 120 天。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-E-top-up"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LDD923EACF37F071B), text: Text::fixed("Validity is bought in the operator app or by text message; a Chinese wallet was not seen among the ways to pay.", "有效期在运营商应用内或发短信购买；付款方式里没见到中国钱包。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("ID-E-qris"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::All(Table::fixed(&LA53845697E57943A)), period: Period { from: None, until: None }, because: Table::fixed(&LF5A487806CB007BB), text: Text::fixed("In Indonesia QRIS codes are reported to take the Alipay app of mainland users since 2026-05, after a pilot of 2025-09.", "据报道，继 2025-09 试点之后，自 2026-05 起印尼的 QRIS 码接受内地用户的支付宝。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("JP-E-keep"), scope: Scope::Country(CountryId(113)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x4000)), period: Period { from: None, until: None }, because: Table::fixed(&L0F70BAB42210F99C), text: Text::fixed("A povo2.0 number lives on as long as a paid topping is bought within 180 days of the end of the last one; after that it is suspended, and 30 days are left to save it, through the operator's support.", "povo2.0 的号码：上一个付费加购项到期后 180 天内再买一次就能保住；否则停用，停用后还有 30 天可以通过运营商客服挽回。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("JP-E-alive-povo"), scope: Scope::Country(CountryId(113)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LC260902678F111CF)), period: Period { from: None, until: None }, because: Table::fixed(&L0F70BAB42210F99C), text: Text::fixed("A povo2.0 number for which something was bought within the last 180 days is alive.", "180 天内买过付费项目的 povo2.0 号码仍然有效。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("KZ-E-kaspi"), scope: Scope::Country(CountryId(124)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L59D62389B354DD6B)), period: Period { from: None, until: None }, because: Table::fixed(&L061D55B41C98A055), text: Text::fixed("With Kaspi: open Services, then Alipay+, in the app; the rate is shown before you pay.", "用 Kaspi：在应用里打开“服务”，再选 Alipay+；付款前会显示汇率。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("MO-E-passport-alone"), scope: Scope::Country(CountryId(147)), basis: Basis::Evidence, goals: Set::of_bits(0xc), when: Condition::All(Table::fixed(&LDDD005C21BB5E7BB)), period: Period { from: None, until: None }, because: Table::fixed(&L9BBF85640042FED9), text: Text::fixed("For residents of Macao the wallets list the mainland travel and residence permits; whether a passport alone does is not known.", "钱包给澳门居民列出的证件是来往内地通行证和居住证；只有护照行不行，尚不清楚。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("MO-E-mpay-jr"), scope: Scope::Country(CountryId(147)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(15), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LFD7A2CB417B598AE), text: Text::fixed("For those of 12 to 17 MPay has an account of its own (MPay JR, MOP 1000 a day), opened with a parent at the service centre; ask there whether it pays in the mainland.", "12 至 17 岁的人，MPay 另设 MPay JR 账户（每天 1000 澳门元），由家长到服务中心办理；能否在内地付款请在那里问清。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("MY-E-unregistered"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&LE419F1B409823B11), text: Text::fixed("Malaysian numbers with missing or false registration are suspended and then ended, by a rule of 2026-02-26.", "按 2026-02-26 的规定，登记缺失或不实的马来西亚号码会先停机再注销。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("MY-E-tourist-sim"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0xc00), when: Condition::Is(FactId(3), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LF5A33FB413805D5F), text: Text::fixed("A Malaysian tourist SIM lives for 3 months at most, by a rule of 2026-02-26: it is no long-term key.", "按 2026-02-26 的规定，马来西亚游客 SIM 最多用 3 个月，不能长期当钥匙用。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("MY-E-wechat-pay-my-ended"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L9988697B5D2504BF)), period: Period { from: None, until: None }, because: Table::fixed(&L9DC64DA8A2A50A6F), text: Text::fixed("WeChat Pay MY, the ringgit wallet, ended on 2024-09-01.", "令吉钱包 WeChat Pay MY 已于 2024-09-01 停止。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-D-bind"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L264712AB1165C7ED), text: Text::fixed("The New Zealand retention card itself cannot be bound: it is a telecom service without a link to a bank.", "新西兰保号卡本身绑不了：它只是通信服务，与银行不相连。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-D-keeps-number"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x800), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LE7E0086655B547BE), text: Text::fixed("The card keeps the operator from taking the number back while its owner is away.", "机主不在新西兰期间，保号卡能让运营商不收回号码。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-D-texts-over-internet"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x400), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LC4C93CE5258B42F6), text: Text::fixed("Calls and texts go on over the internet from anywhere, says the document, since the services are usually VoIP.", "文档称，这类服务通常基于 VoIP，在哪里都能经互联网通话、收发短信。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-D-chinese-accounts"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L17A133C2FBA67F4D), text: Text::fixed("The wallets rest mainly on Chinese bank accounts.", "两个钱包主要依托中国的银行账户。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-D-top-up-without-wallet"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2000), when: Condition::Is(FactId(16), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L5DFC3BC323CC4665), text: Text::fixed("Without a wallet there is nothing to choose on the top-up page.", "没有钱包，充值页面上就没得选。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-D-top-up-without-channel"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2000), when: Condition::Is(FactId(38), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LF0A1D5C35D6A6BA3), text: Text::fixed("Without an operator's or a third party's site there is nowhere to top up.", "没有运营商网站或第三方网站，就没有地方充值。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-D-top-up"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2000), when: Condition::All(Table::fixed(&L13955B5423910BA7)), period: Period { from: None, until: None }, because: Table::fixed(&L94D46FC23CB629F3), text: Text::fixed("Choose WeChat Pay or Alipay on the operator's or a third party's top-up page.", "在运营商或第三方的充值页面选微信支付或支付宝。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-D-top-up-may-be-restricted"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2000), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LB77139BC7CA33610), text: Text::fixed("Some operators may restrict top-ups from abroad; ask them first.", "有的运营商可能限制境外充值，先问清楚。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-D-withdraw-without-wallet"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x200), when: Condition::Is(FactId(16), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L8EE26292C8AE8890), text: Text::fixed("Without a wallet there is no balance to take out.", "没有钱包就没有余额可提。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-D-withdraw-without-account"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x200), when: Condition::Is(FactId(21), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L74D75ED1EC3E693F), text: Text::fixed("The balance goes to a New Zealand account, and there is none.", "余额要提到新西兰账户，而没有这样的账户。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-D-withdraw"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x200), when: Condition::All(Table::fixed(&LC18249D996D41EA2)), period: Period { from: None, until: None }, because: Table::fixed(&L8EE26292C8AE8890), text: Text::fixed("With a New Zealand account the balance can be taken out freely, says the document.", "文档称，有了新西兰账户就能自由提现。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-D-shops-accept"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x20), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L7A0E482E7DF8F608), text: Text::fixed("More and more shops, restaurants and public transport in New Zealand take both wallets.", "新西兰接受这两个钱包的商店、餐馆和公共交通越来越多。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-E-domestic-card"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L575CC2ECCD934759)), period: Period { from: None, until: None }, because: Table::fixed(&LD09B9FA254563EB5), text: Text::fixed("A New Zealand EFTPOS card pays neither online nor overseas; a Visa or Mastercard debit card does both.", "新西兰的 EFTPOS 卡不能线上或境外付款；Visa 或万事达借记卡都可以。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-E-keep-one-nz"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L28B168CBF40B9C14), text: Text::fixed("One NZ: incoming works for 360 days after the last top-up; a lapsed number is said not to come back.", "One NZ：最后一次充值后 360 天内仍可接听；据说失效的号码找不回来。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-E-alive-one-nz"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L992237D25DE3C333)), period: Period { from: None, until: None }, because: Table::fixed(&LFC219089E8E5C7B7), text: Text::fixed("A One NZ number that was topped up within the last 360 days is alive.", "360 天内充过值的 One NZ 号码仍然有效。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-E-lapsed-one-nz"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LFD51F09D8F296574)), period: Period { from: None, until: None }, because: Table::fixed(&LFC219089E8E5C7B7), text: Text::fixed("One NZ stops incoming calls on a number that was not topped up for 360 days.", "One NZ 号码 360 天没有充值就不能再接听。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-E-keep-2degrees"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L0E4DA689F36DEC2D), text: Text::fixed("2degrees: a top-up of NZD 10 or more is valid for 365 days.", "2degrees：充 10 新西兰元以上，有效 365 天。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-E-keep-skinny"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L2638D67F73732C2F), text: Text::fixed("Skinny: inactive 12 months after the last top-up, then one month to revive it; the page is of 2016.", "Skinny：最后一次充值 12 个月后停用，再有一个月可恢复；该页面是 2016 年的。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-E-alive-skinny"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L54828DA6E24F1688)), period: Period { from: None, until: None }, because: Table::fixed(&L1734CB89F88AB9D4), text: Text::fixed("A Skinny number that was topped up within the last 12 months is alive.", "12 个月内充过值的 Skinny 号码仍然有效。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-E-lapsed-skinny"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LA763B1DB5A32867E)), period: Period { from: None, until: None }, because: Table::fixed(&L1734CB89F88AB9D4), text: Text::fixed("Skinny makes a number inactive that was not topped up for 12 months.", "Skinny 号码 12 个月没有充值就会停用。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("NZ-E-codes-roaming"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x400), when: Condition::All(Table::fixed(&LA0394BEB3C2B893D)), period: Period { from: None, until: None }, because: Table::fixed(&L46C6E56DC622311D), text: Text::fixed("Users report that a One NZ number receives texts in the Chinese mainland free of charge.", "据用户反映，One NZ 号码在中国内地收短信免费。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-E-ordinary-line"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x3), when: Condition::Is(FactId(3), Set::of_bits(0x3)), period: Period { from: None, until: None }, because: Table::fixed(&LBE6F09A249CD40BF), text: Text::fixed("New Zealand prepaid numbers are ordinary SIM or eSIM lines, not VoIP.", "新西兰预付号码是普通的 SIM 或 eSIM 线路，不是 VoIP。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("NZ-E-top-up"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LB59620A244BD1668), text: Text::fixed("The help pages of One NZ and 2degrees offer card, bank and voucher; neither Alipay nor WeChat Pay was seen.", "One NZ 和 2degrees 的帮助页面只有银行卡、银行和充值券，没见到支付宝或微信支付。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-E-shops"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LDA7E3B1052D7FC0B), text: Text::fixed("Some New Zealand shops take the wallets from Chinese visitors (figures of 2018); the contactless list of Auckland transport names cards only.", "新西兰部分商家向中国游客收这两个钱包（2018 年的数字）；奥克兰公交的非接触名单只列银行卡。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("NZ-E-no-partner-wallet"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(25), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LDB2193C9745663C1), text: Text::fixed("No wallet of New Zealand stands in any list of partner wallets that was read.", "读到的合作钱包名单里没有新西兰的钱包。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("PH-E-unregistered"), scope: Scope::Country(CountryId(176)), basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L67CFB3A218BC66F9), text: Text::fixed("Philippine SIM cards must be registered since 2022-12-27.", "菲律宾自 2022-12-27 起要求 SIM 卡登记。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("RU-E-card-abroad"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L4E0C875375EA23D6)), period: Period { from: None, until: None }, because: Table::fixed(&L5F2D8AA213DB1252), text: Text::fixed("Visa and Mastercard cards issued in Russia stopped working abroad in 2022-03.", "俄罗斯发行的 Visa 和万事达卡自 2022-03 起不能在境外使用。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("RU-E-unionpay"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L3B1F4142E237AFD2)), period: Period { from: None, until: None }, because: Table::fixed(&L01EAB76FC13D1596), text: Text::fixed("It depends on the bank: of Russian UnionPay cards the one of ATB is reported to link to Alipay, the one of RSHB not; many foreign sellers refused such cards in 2022.", "要看是哪家银行：俄罗斯的银联卡中，据反映 ATB 的能绑支付宝，RSHB 的不能；2022 年许多境外商家拒收这类卡。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("RU-E-bank-app-rate"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LD552DD99392D6C20), text: Text::fixed("Look at the rate before you confirm: in 2025-12 the one in Sberbank's app was about 10% dearer than the central bank's.", "确认前请看汇率：2025-12 时 Sber 应用里的汇率比央行的贵约 10%。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("RU-E-not-to-yourself"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x80), when: Condition::All(Table::fixed(&L2700FA00014D5F29)), period: Period { from: None, until: None }, because: Table::fixed(&LCB5DBFB554BF6666), text: Text::fixed("Do not count on it: without a mainland account wallets are reported not to receive money from persons, and travellers tell of fresh Alipay accounts that were frozen when money was sent to them from a Russian bank's app by QR code.", "别指望：没有内地账户的钱包据反映收不了个人转来的钱；有旅行者说，用俄罗斯银行的应用扫码给自己的支付宝转钱，新账户当场被冻结。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("SG-E-ocbc-wechat"), scope: Scope::Country(CountryId(197)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LC4D98F9930167D02), text: Text::fixed("If it is OCBC: WeChat Pay's codes were announced for the first quarter of 2026, and that they work was not read; see in its app, and have Alipay's code shown if they do not.", "如果是 OCBC：微信支付的码预告自 2026 年第一季度起可用，是否已开通没有读到；请看它的应用，扫不了就请店家出示支付宝的码。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("TH-E-keep-ais"), scope: Scope::Country(CountryId(217)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x8000)), period: Period { from: None, until: None }, because: Table::fixed(&L45B0F29978C16553), text: Text::fixed("An AIS number lives on as long as top-ups extend its validity, up to one year at most, a user reports.", "据用户反映，AIS 号码靠充值延长有效期即可保留，最长延到一年。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("TH-E-icbc-thai"), scope: Scope::Country(CountryId(217)), basis: Basis::Evidence, goals: Set::of_bits(0x14), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LEDC053F59ECF78EB), text: Text::fixed("If it is the Visa credit card of ICBC (Thai): the bank lets only Thai nationals link it, up to CNY 3000 per payment.", "如果是工银泰国的 Visa 信用卡：该行只让泰国国籍的人绑定，每笔最多 3000 元。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("TW-E-passport-alone"), scope: Scope::Country(CountryId(227)), basis: Basis::Evidence, goals: Set::of_bits(0xc), when: Condition::All(Table::fixed(&L4DF85C3EA9A7F607)), period: Period { from: None, until: None }, because: Table::fixed(&LE4442AF599348084), text: Text::fixed("Alipay is reported to take only the mainland travel permit (台胞证) from residents of Taiwan, and to offer no Taiwanese card before it is given.", "据介绍，支付宝对台湾居民只认台胞证，没有填台胞证之前选不到台湾的银行卡。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("TW-E-passport-alone-wechat"), scope: Scope::Country(CountryId(227)), basis: Basis::Evidence, goals: Set::of_bits(0xc), when: Condition::All(Table::fixed(&L7E0E159B787C8D3C)), period: Period { from: None, until: None }, because: Table::fixed(&L9BBF85640042FED9), text: Text::fixed("The papers of WeChat Pay for residents of Taiwan are the mainland travel and residence permits; whether a passport alone does is not known.", "微信支付给台湾居民列出的证件是台胞证和居住证；只有护照行不行，尚不清楚。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("TW-E-not-in-hong-kong"), scope: Scope::Country(CountryId(227)), basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::All(Table::fixed(&L71747C7F96D17697)), period: Period { from: None, until: None }, because: Table::fixed(&L2B10D0EC5577CB6B), text: Text::fixed("With a wallet verified by the Taiwan permit one does not pay in Hong Kong or Macao, whatever sign the shop shows.", "用台胞证认证的钱包在香港、澳门付不了款，不管店里贴着什么标志。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("TW-E-from-home"), scope: Scope::Country(CountryId(227)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&LA0AC79581D0295D6)), period: Period { from: None, until: None }, because: Table::fixed(&LCAE3AFF58B00B627), text: Text::fixed("From Taiwan a linked card is told to pay mainland web shops by their merchant code, though some refuse it; ask the shop before you order.", "据称在台湾用绑好的卡也能扫内地网店的商家码，但有的店会拒收；下单前先问店家。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("US-E-keep-ultra"), scope: Scope::Country(CountryId(232)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(6), Set::of_bits(0x10)), period: Period { from: None, until: None }, because: Table::fixed(&LE2FB0C05B4A3E19D), text: Text::fixed("An Ultra Mobile PayGo number lives on as long as its balance pays the renewal, about USD 3 every 30 days: a top-up of USD 20 carries about six.", "Ultra Mobile PayGo 号码只要余额够续期就能保留：每 30 天扣约 3 美元，充 20 美元约管六个周期。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("US-E-codes-abroad"), scope: Scope::Country(CountryId(232)), basis: Basis::Evidence, goals: Set::of_bits(0x400), when: Condition::Is(FactId(10), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LDC8D1A1F751B5D42), text: Text::fixed("Not every American plan roams in the mainland: of Tello a user reports that codes come there only over Wi-Fi calling. Try one before you travel.", "美国的套餐未必都能在内地漫游：有用户称 Tello 在内地要靠 Wi-Fi 通话收验证码。出发前先试一条。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-account-restricted"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x38d), when: Condition::Is(FactId(17), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L51891BDC9ADE1854), text: Text::fixed("The wallet account is restricted or locked: until it is freed, nothing is done with it.", "钱包账户被限制或登录不了：解除之前什么都办不了。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-account-restricted-pays-nobody"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x70), when: Condition::All(Table::fixed(&L633154345D74A637)), period: Period { from: None, until: None }, because: Table::fixed(&L51891BDC9ADE1854), text: Text::fixed("The wallet account is restricted or locked: until it is freed, it pays nobody.", "钱包账户被限制或登录不了：解除之前付不了款。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-account-restricted-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x50), when: Condition::All(Table::fixed(&LA2B6F69D49E43289)), period: Period { from: None, until: None }, because: Table::fixed(&L51891BDC9ADE1854), text: Text::fixed("The Chinese wallet is restricted or locked, and the card in it with it; your partner wallet is another account.", "中国的钱包被限制或登录不了，绑在里面的卡也用不了；您的合作钱包是另一个账户。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-account-restricted-funds"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x70), when: Condition::All(Table::fixed(&LA2B6F69D49E43289)), period: Period { from: None, until: None }, because: Table::fixed(&L51891BDC9ADE1854), text: Text::fixed("The Chinese wallet is restricted or locked, and the mainland account in it with it; your partner wallet is another account.", "中国的钱包被限制或登录不了，绑在里面的内地账户也用不了；您的合作钱包是另一个账户。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(2)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-restricted-top-up"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::Is(FactId(17), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L51891BDC9ADE1854), text: Text::fixed("The wallet account is restricted or locked: until it is freed, it pays no airtime.", "钱包账户被限制或登录不了：解除之前充不了话费。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-locked-out-of-change"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1000), when: Condition::Is(FactId(17), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LBF94854574D34ED6), text: Text::fixed("The number of an account is changed from inside: get back into it first.", "换绑号码要先能登录：请先找回账号。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-old-number-lost"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1000), when: Condition::Is(FactId(9), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L5A8B17AB15108EEB), text: Text::fixed("The account hangs on a number that gets no codes any more: the change goes through only while you are still signed in, or after the account was recovered.", "账号绑的旧号码已收不到验证码：只有仍处于登录状态，或先找回账号，才能换绑。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-name-differs"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x204), when: Condition::Is(FactId(18), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L8283BD3D4AD7D940), text: Text::fixed("The name in the wallet is not the bank's: spelling, order and spacing have to be alike.", "钱包里的姓名与银行的不一致：拼写、顺序和空格都要相同。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-name-differs-transfer"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::Is(FactId(18), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L51B958ECB9994F1B), text: Text::fixed("WeChat Pay was seen to stop transfers where the wallet's name is not the bank's in spelling, order or spacing.", "钱包里的姓名与银行的拼写、顺序或空格不一致时，微信支付曾停掉转账。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(2)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-document-expired"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x8), when: Condition::Is(FactId(14), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LC539FF34A94C7371), text: Text::fixed("The document has expired, and is worth no more than one that is not accepted: renew it first.", "证件已过期，等同于不被认可的证件：请先换发。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-large-payment-expired"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&LED090F72DEA36E8C)), period: Period { from: None, until: None }, because: Table::fixed(&L503E2341D73B8591), text: Text::fixed("Above the small sums a card payment needs an identity document that is valid.", "超过小额，用卡付款需要有效的身份证件。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-document-to-renew"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3f5), when: Condition::Is(FactId(14), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L38BADB7AA2360B7F), text: Text::fixed("An expired document is reported to stop WeChat Pay until the app has the new one; of Alipay it is told that it only gave a notice (2019) and that it stopped as well (2026). Renew it, and give the new one to the wallet and the bank.", "据反映，证件过期后，微信支付要等应用里换上新证件才恢复；支付宝有说只是提示的（2019 年），也有说同样停用的（2026 年）。请换发，并把新证件提供给钱包和银行。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-minor-verification"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x8), when: Condition::Is(FactId(15), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LFE0F90D15F9CB12E), text: Text::fixed("For a minor the check is reported to be done together with a parent and the parent's card.", "据反映，未成年人的认证要和家长一起、用家长的卡办理。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-verification-failed"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x8), when: Condition::Is(FactId(30), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L2DA033DF6A50A291), text: Text::fixed("The check did not pass. Often it is how something was entered: write name and address in Latin letters, as the passport has them, take the photo anew in even light, then ask the app's support.", "验证没有通过，原因常在填写方式：姓名和地址用拉丁字母，与护照一致；在均匀光线下重拍照片；仍不行再找应用客服。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-minor-pays"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x14), when: Condition::Is(FactId(15), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LD7122140E7BDEF27), text: Text::fixed("Whether somebody under 18 gets a wallet of their own is told differently: guides say 18, others 16 with a guardian, or together with a parent.", "未满 18 岁能否有自己的钱包说法不一：有的指南说要满 18 岁，有的说满 16 岁加监护人，或与家长一起办理。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x355), when: Condition::Is(FactId(25), Set::of_bits(0xe)), period: Period { from: Some(Date::constant(2023, 7, 20)), until: None }, because: Table::fixed(&LE9EB2609903D06D1), text: Text::fixed("Since 2023-07-20 a card issued abroad with the logo of a listed scheme can be linked to both wallets.", "自 2023-07-20 起，带有名单内卡组织标志的境外卡可以绑到两个钱包。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-card-of-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x355), when: Condition::All(Table::fixed(&L606CE444AD47B18C)), period: Period { from: Some(Date::constant(2023, 7, 20)), until: None }, because: Table::fixed(&L1B2276810B004DE5), text: Text::fixed("A foreign account is not linked by itself: what counts is its card.", "境外账户本身不能绑定，能绑的是它的卡。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(0)), stands_for: Some(MeansId(1)), effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-mainland-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(19), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L23120516CCDB27BB), text: Text::fixed("A mainland bank account of your own funds the full wallet.", "本人名下的内地银行账户可以支撑完整功能的钱包。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(2)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-nothing-to-fund"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L3B86A1F8BF809D4B), text: Text::fixed("You hold nothing that can pay here: no card that can be linked, no mainland account of your own, no partner wallet that serves for this.", "您目前没有可用的付款方式：没有可绑的卡，没有本人的内地账户，也没有可用于此的合作钱包。") }, role: Role::WithoutMeans, gate: GateId(2), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-card-domestic-only"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(26), Set::of_bits(0x100)), period: Period { from: None, until: None }, because: Table::fixed(&L9B4B3289DFE5CB68), text: Text::fixed("A card of a domestic scheme only is not among the seven kinds that can be linked.", "只有本国卡组织标志的卡不在可绑的七种之列。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-amex-not-yet-on-alipay"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&LA2431CF84C61F708)), period: Period { from: None, until: Some(Date::constant(2025, 2, 25)) }, because: Table::fixed(&LCC30466D144F4F5D), text: Text::fixed("Until 2025-02-25 American Express cards could not be linked to Alipay.", "2025-02-25 之前，美国运通卡不能绑支付宝。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-amex-on-alipay"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&LA2431CF84C61F708)), period: Period { from: None, until: None }, because: Table::fixed(&LD5176B6D196C1D04), text: Text::fixed("American Express cards of members anywhere can be linked to Alipay since 2025-02-25.", "自 2025-02-25 起，各地的美国运通卡都能绑支付宝。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-issuer-declined"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(29), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LDE93946D1F07156B), text: Text::fixed("The card's issuer declined: without its authorisation the card is not linked.", "发卡行拒绝了：没有发卡行授权，卡绑不上。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-issuer-decides"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(29), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L36B25F3140ADA0A9), text: Text::fixed("The issuer must authorise the link, and some decline: a fitting logo is no guarantee.", "绑卡须经发卡行授权，有的会拒绝：标志对了也不等于一定成功。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-platform-check-failed"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(30), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L88182FB937E5534E), text: Text::fixed("The platform's check of the card failed: what stands behind it is usually the issuer, so ask it and the app's support before trying again.", "平台对卡的验证没有通过：原因多半在发卡行，再试之前请先问发卡行和应用客服。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-platform-check-open"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(30), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LDE93946D1F07156B), text: Text::fixed("The platform checks the card as well, and the check may fail.", "平台也会验证卡，可能通不过。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-card-payments-disabled"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::All(Table::fixed(&L9997DB773AC18AB8)), period: Period { from: None, until: None }, because: Table::fixed(&L48A86D314B082817), text: Text::fixed("With international or online payments switched off the issuer is likely to decline; ask it to switch them on.", "国际或线上支付关着时，发卡行很可能拒绝；请先让银行打开。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-code-goes-to-dead-number"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(31), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L1C65B00E33E1F003), text: Text::fixed("The card's code goes to a number that no longer works: change the number at the bank first.", "卡的验证码发到已失效的号码：先到银行更换号码。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-card-of-another-person"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(27), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L4B8B953270EA8868), text: Text::fixed("One wallet, one real name: the card of another person does not fund it.", "一个钱包只对应一个实名：他人的卡不能用作付款来源。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-card-prepaid"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x5), when: Condition::Is(FactId(25), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&LC31FB086F4CD73C8), text: Text::fixed("Prepaid and virtual cards often fail to link, though one issuer says that its own virtual card works: try the card you hold before you get another.", "预付卡和虚拟卡常常绑不上，不过有一家发卡方称自家的虚拟卡可以：先试手上这张，再考虑另办。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-virtual-account-opens-nothing"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(34), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L711E2675FEA1DA14), text: Text::fixed("A virtual account is of no use by itself; what is issued with it often fails to link.", "虚拟账户本身起不了作用；随它发的卡常常绑不上。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-payment-service-opens-nothing"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(37), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LC60944A38B237D73), text: Text::fixed("A third-party payment service is of no use here and not needed: linking is self-service with a card in your own name.", "第三方支付服务起不了作用，也没有必要：用本人名下的卡自助绑定即可。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-friend-may-explain"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(35), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L7E99C29FA2F19577), text: Text::fixed("A friend may explain the steps, as long as phone, papers and card are your own; the explanation itself is no way to pay.", "朋友可以讲解步骤，只要手机、证件和卡都是本人的；讲解本身并不打通什么。") }, role: Role::Ordinary, gate: GateId(2), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-unionpay-in-part"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(26), Set::of_bits(0x80)), period: Period { from: None, until: None }, because: Table::fixed(&L9C6733761724CECF), text: Text::fixed("Until 2024-11-06 only some UnionPay cards from outside the mainland could be linked; which is not known.", "2024-11-06 之前，只有部分境外银联卡能绑，具体哪些不清楚。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-unionpay-in-full"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(26), Set::of_bits(0x80)), period: Period { from: None, until: None }, because: Table::fixed(&L938E0A76121437B8), text: Text::fixed("UnionPay cards issued outside the mainland can be linked to both wallets since 2024-11-06.", "自 2024-11-06 起，境外发行的银联卡可以绑两个钱包。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-platform-check-failed-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(30), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L88182FB937E5534E), text: Text::fixed("The platform's check of the mainland account failed: ask the bank and the app's support what does not agree, before trying again.", "平台对内地账户的验证没有通过：再试之前，先问银行和应用客服是哪里对不上。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(2)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-account-code-goes-to-dead-number"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x375), when: Condition::Is(FactId(31), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L1C65B00E33E1F003), text: Text::fixed("The mainland bank sends its code to a number that no longer works: change the number on file there first.", "内地银行的验证码发到已失效的号码：先到银行更换预留号码。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(2)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-document-not-accepted"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x8), when: Condition::Is(FactId(13), Set::of_bits(0x70)), period: Period { from: None, until: None }, because: Table::fixed(&L4E788275EB0259C0), text: Text::fixed("That is not among the accepted documents: passport, mainland travel or residence permit, Foreign Permanent Resident ID.", "它不在认可的证件之列：护照、来往内地通行证或居住证、外国人永久居留身份证。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-document-accepted"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0xc), when: Condition::All(Table::fixed(&L4031525E14E584E2)), period: Period { from: None, until: None }, because: Table::fixed(&L76811D5240E9FCE7), text: Text::fixed("The document is accepted for verification.", "该证件可以用来认证。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-large-payment-unidentified"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L0832650370FB9572)), period: Period { from: None, until: None }, because: Table::fixed(&L71105A4697477FEC), text: Text::fixed("Above the small sums a card payment needs an accepted identity document.", "超过小额，用卡付款就需要认可的身份证件。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-wechat-card-needed-identity"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x14), when: Condition::All(Table::fixed(&LFA75589F341C95BA)), period: Period { from: None, until: Some(Date::constant(2024, 3, 1)) }, because: Table::fixed(&L34DAF8A89714C0A4), text: Text::fixed("Until 2024-02-29 a card could be linked to WeChat only with an accepted identity document.", "2024-02-29 之前，微信绑卡必须有认可的身份证件。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-above-cap"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(40), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L7F7B84BE2E730040), text: Text::fixed("The payment is above the cap for foreign cards.", "付款超过了境外卡的限额。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-caps"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L9EE590792FE1989A), text: Text::fixed("Payments by foreign card are capped per payment and per year; the figures carry their date.", "境外卡付款有单笔和年度限额；数字注明日期。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-small-sums-without-identity"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&LA35FC9475547F3AA)), period: Period { from: None, until: None }, because: Table::fixed(&L2C93ABDAA0EC7FB8), text: Text::fixed("Without an accepted document only small sums can be paid: Alipay names a yearly sum, WeChat does not publish its own.", "没有认可的证件只能付小额：支付宝有年度数额，微信没有公布。") }, role: Role::Ordinary, gate: GateId(1), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-permit-is-no-number"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1), when: Condition::Is(FactId(2), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LC127F9259731BAA1), text: Text::fixed("A residence permit of a third country is no retention card and not an accepted document: bind a phone number, and verify with the passport.", "第三国居留证件不是保号卡，也不是认可的证件：请用手机号码注册，用护照认证。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-balance-tiers"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3c0), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L19C77DA8876F61C7), text: Text::fixed("Payments from the balance are capped by how far the account is verified.", "余额付款的限额取决于账户认证的级别。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-card-pays-merchants"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&LA662E6294024554F)), period: Period { from: None, until: None }, because: Table::fixed(&LFF08FB458F581F28), text: Text::fixed("A linked foreign card pays merchants in the mainland, by their code, your own code or in a mini-program.", "绑好的境外卡可以在内地付给商家：扫码、出示付款码或在小程序里都行。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-card-fee"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LE70D816D23C6B20A), text: Text::fixed("By the state guide of 2024 there is no fee up to CNY 200 per payment and one of 3% above; check in the app.", "按 2024 年的官方指南，单笔 200 元以内免手续费，超过收 3%；以应用内为准。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-card-fee-due"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(40), Set::of_bits(0xe)), period: Period { from: None, until: None }, because: Table::fixed(&LE70D816D23C6B20A), text: Text::fixed("For a payment of this amount the card's fee of 3% is due.", "这个金额的付款要收 3% 的手续费。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-card-no-fee"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(40), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LE70D816D23C6B20A), text: Text::fixed("For a payment of this amount there is no fee.", "这个金额的付款不收手续费。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-personal-code"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(39), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L8104E8C833165871), text: Text::fixed("A person's collection code, as many stalls and taxis show, is reported to refuse cards from outside the mainland; ask for the merchant's code, or let your own code be scanned.", "据反映，小摊、出租车常用的个人收款码不收境外卡；请对方出示商家码，或让对方扫您的付款码。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-card-no-transfer"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L90A76164E5A1F923), text: Text::fixed("A foreign card does not fund transfers to people or red packets.", "境外卡不能用来给个人转账或发红包。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-card-no-balance"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x100), when: Condition::Not(Table::fixed(&L1C667E95D6F60E9A)), period: Period { from: None, until: None }, because: Table::fixed(&L709D1BA8B8AE4555), text: Text::fixed("A foreign card does not load the balance; the Tour Card and e-CNY are the products that can be loaded.", "境外卡不能给余额充值；能充值的产品是旅游卡（Tour Card）和数字人民币。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-tour-card-loads"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x100), when: Condition::All(Table::fixed(&L72B00AC07ECB9A89)), period: Period { from: None, until: None }, because: Table::fixed(&LD8532F7EC5AFFFF2), text: Text::fixed("A Tour Card can be loaded, by people of 18 or more.", "旅游卡（Tour Card）可以充值，限年满 18 岁的人。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-withdraw-only-to-mainland"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x200), when: Condition::Is(FactId(19), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L39894E8DC3DE1C9B), text: Text::fixed("A balance goes out only to your own mainland bank account; that nothing is paid out to a foreign account is inferred.", "余额只能提到本人的内地银行账户；不能提到境外账户这一点出自推断。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-card-no-withdrawal"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x200), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L39894E8DC3DE1C9B), text: Text::fixed("Nothing is paid out to a foreign card.", "余额不能提到境外卡。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(1)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-abroad-only-mainland-users"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::All(Table::fixed(&L88D102DF6DFA6289)), period: Period { from: None, until: None }, because: Table::fixed(&L1796130943525442), text: Text::fixed("Outside the mainland the Chinese wallets pay only where they were verified with a mainland identity and account.", "在内地以外，两个中国钱包只有用内地身份和账户实名的才能付款。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-abroad-beside-partner-wallet"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::All(Table::fixed(&L494B6076818AD637)), period: Period { from: None, until: None }, because: Table::fixed(&L1796130943525442), text: Text::fixed("The Chinese wallet itself does not pay outside the mainland: it was not verified with a mainland identity and account.", "中国的钱包本身在内地以外付不了款：它没有用内地身份和账户实名。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(2)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-abroad-mainland-user"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::Is(FactId(16), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L5097DB319CDD4136), text: Text::fixed("A wallet verified with a mainland identity and account pays abroad; that counts towards the yearly foreign exchange quota.", "用内地身份和账户实名的钱包可以在境外付款，计入个人年度购汇额度。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-top-up-without-wallet"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::Is(FactId(16), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L97D124857AAF21AC), text: Text::fixed("Without a wallet there is nothing to pay the airtime with.", "没有钱包，就没有东西可以付话费。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-top-up-without-channel"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::Is(FactId(38), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L97D124857AAF21AC), text: Text::fixed("Without a place that takes a top-up for the number there is nowhere to pay.", "没有能给这个号码充值的渠道，就无处可付。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-top-up-seldom-offered"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2000), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L97D124857AAF21AC), text: Text::fixed("Most pages of foreign operators that were read offer cards, banks and vouchers, not Chinese wallets (one of Hong Kong does); use the operator's own app and beware of resellers.", "读到的境外运营商页面大多只提供银行卡、银行和充值券，没有中国钱包（香港有一家有）；请用运营商自己的应用，当心代充。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-account-receives"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x80), when: Condition::Is(FactId(19), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L5A03D27F0F1345C3), text: Text::fixed("A mainland bank account of your own gives the full wallet.", "有本人名下的内地银行账户，钱包功能就齐全。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-receive-without-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x80), when: Condition::Is(FactId(19), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L053FFBFD1325CACA), text: Text::fixed("Do not count on it: without a mainland account wallets are reported not to receive money from persons, though one guide says that WeChat Pay does from contacts. Have a small sum sent first.", "别指望：没有内地账户的钱包据反映收不了个人转来的钱，不过有一份指南称微信支付可以收联系人的。先请对方转一小笔试试。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-own-number-accepted"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3), when: Condition::All(Table::fixed(&LE182978CF27AD873)), period: Period { from: None, until: None }, because: Table::fixed(&L064AF835CC97657B), text: Text::fixed("A foreign number of your own, on a live SIM or eSIM, is accepted for sign-up; the country of the number is not the obstacle.", "本人名下、正常使用的外国实体卡或 eSIM 号码可以注册；号码属于哪个国家不是障碍。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-change-in-time"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1000), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L9DC365A0DF31F1C4), text: Text::fixed("Do it before you leave and while the old number still receives codes: move the wallet, the bank and the mail. Once the number is lost, recovery is stricter and not assured.", "出发之前、旧号码还能收验证码时就办：把钱包、银行和邮箱都换过来；旧号失去后核验更严，能否找回没有保证。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-weixin-becomes-wechat"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1000), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LB1A669C0D08E6354), text: Text::fixed("If the account hangs on a +86 number now, a number of another country turns Weixin into WeChat: short videos, live streams and the health code may go.", "账号现在绑的如果是 +86 号码，换成其他国家的号码后，微信会变成 WeChat：视频号、直播和健康码可能用不了。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-alipay-code-picker"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1003), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LB46FEE4AE4220FBB), text: Text::fixed("Look for the number's calling code in Alipay's own list: no dated official list of the codes was found.", "请在支付宝应用内的列表里查找号码的区号：没有找到注明日期的官方区号清单。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-wechat-may-ask-a-friend"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2), when: Condition::All(Table::fixed(&L267B0FE28638AF99)), period: Period { from: None, until: None }, because: Table::fixed(&LD11D7C4055E0AC73), text: Text::fixed("WeChat may ask that an existing user confirm the new account; ask a real acquaintance.", "微信可能要求老用户确认新账号；请找真实的熟人。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-wechat-may-ask-a-friend-first"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1), when: Condition::All(Table::fixed(&L7B2609AD731697B1)), period: Period { from: None, until: None }, because: Table::fixed(&LD11D7C4055E0AC73), text: Text::fixed("When you sign up, WeChat may ask that an existing user confirm the new account; ask a real acquaintance.", "注册时，微信可能要求老用户确认新账号；请找真实的熟人。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-nobody-confirms"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2), when: Condition::Is(FactId(1), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LA1FD51972A64E481), text: Text::fixed("While WeChat asks for a confirmation and nobody can give it, the sign-up does not go on.", "微信要求辅助验证而没有人能确认时，注册进行不下去。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-nobody-confirms-first"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1), when: Condition::All(Table::fixed(&L0DCA79557FF84AE3)), period: Period { from: None, until: None }, because: Table::fixed(&LA1FD51972A64E481), text: Text::fixed("There is no wallet yet, and while WeChat asks for a confirmation that nobody can give, the sign-up does not go on.", "还没有钱包；微信要求辅助验证而没有人能确认时，注册进行不下去。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-paid-confirmation"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x2), when: Condition::Is(FactId(1), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L234C4E12ABBCB5D1), text: Text::fixed("A confirmation that is paid for is trade in accounts; it is not counted as one.", "花钱买来的辅助验证属于账号买卖，不算通过。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-paid-confirmation-first"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1), when: Condition::All(Table::fixed(&L4E947DA81F2FAC1F)), period: Period { from: None, until: None }, because: Table::fixed(&L234C4E12ABBCB5D1), text: Text::fixed("There is no wallet yet, and a confirmation that is paid for is trade in accounts; it is not counted as one.", "还没有钱包；花钱买来的辅助验证属于账号买卖，不算通过。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-not-a-mobile-line"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1403), when: Condition::Is(FactId(3), Set::of_bits(0x38)), period: Period { from: None, until: None }, because: Table::fixed(&LCB4CE89FB7C6C8EC), text: Text::fixed("VoIP and virtual numbers are reported to be refused or banned, and a data-only eSIM has no number that could get a code.", "网络电话和虚拟号码据反映会被拒绝或封号，纯流量 eSIM 没有能收验证码的号码。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-number-lost"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(5), Set::of_bits(0x70)), period: Period { from: None, until: None }, because: Table::fixed(&L781BC88A817A41BB), text: Text::fixed("The number is lost: whoever gets it next gets its codes, and with them the accounts.", "号码已经失去：下一个拿到号码的人会收到验证码，账户也可能随之失守。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-number-at-risk"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(5), Set::of_bits(0xe)), period: Period { from: None, until: None }, because: Table::fixed(&L781BC88A817A41BB), text: Text::fixed("The number is on its way to being lost: bring it back to active before relying on it.", "号码正走向失效：先恢复正常，再依靠它。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-not-ones-own-number"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L41D031665B1E5781), text: Text::fixed("The number is not the person's own: lending and selling numbers is unlawful in China, and the platforms want one lawfully obtained.", "号码不是本人的：在中国出借、买卖电话卡违法，平台也要求合法取得的号码。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-codes-fail"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1403), when: Condition::Is(FactId(8), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L8463EAA0D0FFDA67), text: Text::fixed("Codes do not arrive; until one does, neither sign-up nor a change works, and recovery is not assured.", "收不到验证码；在能收到之前，注册和换绑都不行，找回账号也没有保证。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-codes-untested"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1403), when: Condition::Is(FactId(8), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L74524085665743D8), text: Text::fixed("Try one real code before relying on the number: delivery of foreign codes while roaming is not guaranteed.", "先用一条真实的验证码试一试：漫游时不保证收得到境外验证码。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-one-number-one-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1002), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LD4154DC0E3FF0DF8), text: Text::fixed("A number carries one WeChat account; a number used before brings up the question whose account it was.", "一个号码只能对应一个微信账号；用过的号码会先被问原账号是不是您的。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-change-while-both-work"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1000), when: Condition::All(Table::fixed(&LCC427190875C4BF0)), period: Period { from: None, until: None }, because: Table::fixed(&LDCEE76C0E90FA50F), text: Text::fixed("The change is reported to be easy while the old number still receives codes.", "据介绍，旧号码还能收验证码时，换绑很容易。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-sign-up-first"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x38c), when: Condition::Is(FactId(16), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LC4CE29AAD6A5C170), text: Text::fixed("There is no wallet account yet: sign up for it first.", "还没有钱包账户：先注册。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-sign-up-before-paying"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x50), when: Condition::All(Table::fixed(&L1B99065CAC980D6F)), period: Period { from: None, until: None }, because: Table::fixed(&LC4CE29AAD6A5C170), text: Text::fixed("There is no wallet account to pay from yet: sign up for it first.", "还没有可以付款的钱包账户：先注册。") }, role: Role::Ordinary, gate: GateId(1), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-app-number"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1403), when: Condition::Is(FactId(3), Set::of_bits(0x40)), period: Period { from: None, until: None }, because: Table::fixed(&L4531BE7F5F948E19), text: Text::fixed("A number without a SIM, rented in your own name from a licensed operator, is lawful; whether the wallets' codes arrive on it is not said. Try one, and keep the rent paid: the number cannot be ported.", "向持牌运营商以本人实名租用、没有 SIM 的号码是合法的；钱包的验证码收不收得到没有说明。先试一条，并按时续费：号码不能携出。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-app-number-lapses"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::Is(FactId(3), Set::of_bits(0x40)), period: Period { from: None, until: None }, because: Table::fixed(&L4531BE7F5F948E19), text: Text::fixed("Such a number is rented by the month and cannot be ported: it is gone when the rent is not paid.", "这种号码按月租用，不能携出：不续费就没有了。") }, role: Role::Ordinary, gate: GateId(0), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-remittance-payee"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0xc0), when: Condition::Is(FactId(19), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L20F63D31D7D657BB), text: Text::fixed("A licensed remittance reaches only a grown-up payee whose wallet is verified with a mainland identity card, or a travel permit of Hong Kong or Macao, and has a mainland bank card linked; a wallet of a foreigner cannot get it.", "持牌汇款只能到成年人的钱包，而且须用内地身份证或港澳居民来往内地通行证认证、绑有内地银行卡；外国人的钱包收不到。") }, role: Role::Ordinary, gate: GateId(3), means: None, stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-home-wallet-alipay"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L22A3E8E2700945A7)), period: Period { from: Some(Date::constant(2023, 9, 19)), until: None }, because: Table::fixed(&L816E525857064F45), text: Text::fixed("A verified partner wallet pays at Alipay merchants in the mainland; no Chinese account or card is needed.", "已认证的合作钱包可以在内地的支付宝商家付款，不需要中国的账户或卡。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-home-wallet-wechat"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L1318F1B6E95D6B1C)), period: Period { from: None, until: None }, because: Table::fixed(&LA04F1DD3A0DD49F1), text: Text::fixed("A verified partner wallet pays by WeChat Pay codes in the mainland; no Chinese account or card is needed.", "已认证的合作钱包可以在内地用微信支付的收款码付款，不需要中国的账户或卡。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-home-wallet-abroad"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::All(Table::fixed(&L49041E49CA5A2BFC)), period: Period { from: None, until: None }, because: Table::fixed(&L3F5DCEA86D6ACCC2), text: Text::fixed("A verified partner wallet of Alipay's network pays at shops outside the mainland that show the Alipay+ sign.", "已认证、接入支付宝网络的合作钱包，可以在内地以外有 Alipay+ 标志的店里付款。") }, role: Role::NamesMeans, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Permits },
Rule { header: Header { id: Str::fixed("W-alipayplus-sign"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::Is(FactId(0), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L3F5DCEA86D6ACCC2), text: Text::fixed("Only where the Alipay+ sign stands: that was read of Hong Kong (over 90 percent of shops) and, for AlipayHK, of Japan.", "只在有 Alipay+ 标志的地方：读到的是香港（90% 以上的店铺），以及 AlipayHK 在日本。") }, role: Role::Ordinary, gate: GateId(3), means: Some(MeansId(3)), stands_for: None, effect: Effect::Limits },
Rule { header: Header { id: Str::fixed("W-home-wallet-pays-wechat-codes"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L8962641FE807C47A)), period: Period { from: None, until: None }, because: Table::fixed(&LA04F1DD3A0DD49F1), text: Text::fixed("Your wallet from home pays by WeChat Pay's codes in the mainland, not by those of Alipay.", "您的本国钱包在内地扫的是微信支付的码，不是支付宝的码。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-home-wallet-pays-alipay-codes"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L35B7BC6CF4CD10F7)), period: Period { from: None, until: None }, because: Table::fixed(&L99D94E28775FB5D3), text: Text::fixed("Your wallet from home pays by Alipay's codes in the mainland, not by those of WeChat Pay.", "您的本国钱包在内地扫的是支付宝的码，不是微信支付的码。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-home-wallet-pays-no-person"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(39), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&LE4D9F08451C062A0), text: Text::fixed("A wallet from home pays the codes of shops; a person's own collection code is reported to be refused.", "本国钱包扫的是商家的码；据报道，个人收款码付不了。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Blocks },
Rule { header: Header { id: Str::fixed("W-home-wallet-pays-in-the-mainland"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(10), Set::of_bits(0xe)), period: Period { from: None, until: None }, because: Table::fixed(&L12777B68C0B8E81B), text: Text::fixed("A wallet from home is documented to pay shops in the mainland while you are there, nothing from elsewhere.", "有记载的只是：人在内地时，用本国钱包付给内地的商家。") }, role: Role::Ordinary, gate: GateId(2), means: Some(MeansId(3)), stands_for: None, effect: Effect::Blocks }];
static L7EA52512FF9D515C: [ClaimId; 2] = [
ClaimId(49),
ClaimId(50)];
static L0EFCAC37A82DAB04: [Condition; 2] = [
Condition::Is(FactId(19), Set::of_bits(0x2)),
Condition::Is(FactId(35), Set::of_bits(0x4))];
static LCD5F38D418CEF56F: [ClaimId; 2] = [
ClaimId(45),
ClaimId(46)];
static L555B9368BD339293: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x2000)),
Condition::Is(FactId(7), Set::of_bits(0x1)),
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x9))];
static L3612E864A065D409: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x8)),
Condition::Is(FactId(7), Set::of_bits(0x1f)),
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x9))];
static L06F023F2F0131AAF: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x100)),
Condition::Is(FactId(7), Set::of_bits(0x7)),
Condition::Is(FactId(5), Set::of_bits(0xb)),
Condition::Is(FactId(4), Set::of_bits(0x1))];
static LFA60DE7E6FA2B9EB: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x80)),
Condition::Is(FactId(7), Set::of_bits(0x3f)),
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x1))];
static LD4847447DDD61491: [ClaimId; 4] = [
ClaimId(163),
ClaimId(164),
ClaimId(165),
ClaimId(167)];
static LB8F6A8DAA5B79AD5: [Condition; 4] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(35), Set::of_bits(0x2)),
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(22), Set::of_bits(0x1))];
static LA3FD934BCB85E3E0: [ClaimId; 2] = [
ClaimId(135),
ClaimId(157)];
static L672DB14CC2BF7CF0: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(37), Set::of_bits(0x2))];
static L96F64E36DFDBB7FF: [ClaimId; 1] = [
ClaimId(136)];
static L43BC8693357529FC: [Condition; 2] = [
Condition::Is(FactId(35), Set::of_bits(0x4)),
Condition::Is(FactId(19), Set::of_bits(0x2))];
static L705911DC1D9A446F: [ClaimId; 2] = [
ClaimId(341),
ClaimId(344)];
static L4C8A804021CF30B3: [ClaimId; 4] = [
ClaimId(159),
ClaimId(168),
ClaimId(169),
ClaimId(175)];
static LBC630E2DBB686ED7: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x400)),
Condition::Is(FactId(7), Set::of_bits(0x7)),
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x1))];
static L657CF6C9780BB69F: [ClaimId; 2] = [
ClaimId(184),
ClaimId(185)];
static LB9793285A20FA7FD: [ClaimId; 6] = [
ClaimId(224),
ClaimId(225),
ClaimId(226),
ClaimId(227),
ClaimId(228),
ClaimId(230)];
static L9E80C8C86C1B58BD: [ClaimId; 2] = [
ClaimId(231),
ClaimId(232)];
static LBED14C2733DCD11A: [Condition; 2] = [
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(16), Set::of_bits(0xe))];
static L262BC8CDD7498F28: [ClaimId; 8] = [
ClaimId(235),
ClaimId(236),
ClaimId(238),
ClaimId(239),
ClaimId(240),
ClaimId(241),
ClaimId(242),
ClaimId(243)];
static L67183E4B987DD5FD: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x1)),
Condition::Is(FactId(7), Set::of_bits(0xf)),
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x9))];
static L4CCDE31C66430863: [Condition; 4] = [
Condition::Is(FactId(6), Set::of_bits(0x4)),
Condition::Is(FactId(7), Set::of_bits(0x3)),
Condition::Is(FactId(5), Set::of_bits(0x3)),
Condition::Is(FactId(4), Set::of_bits(0x9))];
static LDC37CC0FA70D2A57: [ClaimId; 3] = [
ClaimId(341),
ClaimId(342),
ClaimId(344)];
static L79093EDC2287DD3E: [ClaimId; 2] = [
ClaimId(341),
ClaimId(343)];
static LE4E7F90FABFAC326: [ClaimId; 3] = [
ClaimId(341),
ClaimId(342),
ClaimId(343)];
static LDE7DB318C5B1F3A3: [ClaimId; 3] = [
ClaimId(341),
ClaimId(342),
ClaimId(375)];
static L3C81AFE5BAB8FC13: [ClaimId; 2] = [
ClaimId(375),
ClaimId(341)];
static L98F97D352992E2E0: [Route; 21] = [
Route { header: Header { id: Str::fixed("CY-D-international-version"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x34), when: Condition::All(Table::fixed(&LDDE5B7090A889461)), period: Period { from: None, until: None }, because: Table::fixed(&L7EA52512FF9D515C), text: Text::fixed("Link the Visa or Mastercard credit card to the international version of the app.", "把 Visa 或万事达信用卡绑到应用的国际版。") }, clears: Set::of_bits(0x2), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("CY-D-account-by-others"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x3ff), when: Condition::Any(Table::fixed(&L0EFCAC37A82DAB04)), period: Period { from: None, until: None }, because: Table::fixed(&LCD5F38D418CEF56F), text: Text::fixed("Using a mainland account that friends or relatives opened and lend.", "使用亲友在内地开立后出借的账户。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&L828567DC2822D5A5), instead: Some(Text::fixed("Open an account in your own name, in person at a branch in the mainland, or link an international card of your own.", "本人到内地银行网点以自己的名义开户，或绑定自己名下的国际卡。")) },
Route { header: Header { id: Str::fixed("DE-E-save-aldi-talk"), scope: Scope::Country(CountryId(56)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L555B9368BD339293)), period: Period { from: None, until: None }, because: Table::fixed(&LBEC16B85ECCA4DDB), text: Text::fixed("If the Aldi Talk number still receives, top it up today.", "Aldi Talk 号码还能接收的话，今天就充值。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("GB-E-save-giffgaff"), scope: Scope::Country(CountryId(76)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L3612E864A065D409)), period: Period { from: None, until: None }, because: Table::fixed(&LAD381D85E2CC2B8D), text: Text::fixed("If the giffgaff number still works, use it today: the 6 months start again.", "giffgaff 号码还能用的话，今天就用一次：6 个月重新计算。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("HK-E-save-valuegb"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L06F023F2F0131AAF)), period: Period { from: None, until: None }, because: Table::fixed(&L93789E85D447C5E0), text: Text::fixed("Top up the ValueGB number with HKD 50 today: within 30 days of the last day that still saves it.", "今天就给 ValueGB 号码充 50 港元：到期后 30 天内还来得及。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("HK-E-save-cmhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LFA60DE7E6FA2B9EB)), period: Period { from: None, until: None }, because: Table::fixed(&L8AC87985CF5A3AA9), text: Text::fixed("If the number still works, top it up today with HKD 50: 180 days are counted from then.", "号码还能用的话，今天就充 50 港元：从当天起再算 180 天。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("ID-D-virtual-account"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x35), when: Condition::Is(FactId(34), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LD4847447DDD61491), text: Text::fixed("Bind the virtual bank account that you already hold.", "绑定您已有的虚拟银行账户。") }, clears: Set::of_bits(0x4), compliance: Compliance::Caution, risk: Some(Text::fixed("The document itself warns about the security of such accounts; wallets want cards in the holder's own real name, and virtual ones usually fail.", "文档自己也提醒注意安全；钱包要求本人实名的卡，虚拟的往往绑不上。")), forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("ID-D-friend-explains"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x5), when: Condition::All(Table::fixed(&LB8F6A8DAA5B79AD5)), period: Period { from: None, until: None }, because: Table::fixed(&LA3FD934BCB85E3E0), text: Text::fixed("Bind your own Indonesian account to Alipay while a friend explains the steps.", "由朋友讲解步骤，把您本人的印尼账户绑到支付宝。") }, clears: Set::of_bits(0x4), compliance: Compliance::Caution, risk: Some(Text::fixed("Only your own phone, papers and account may be used; a friend may explain, never lend.", "只能用您本人的手机、证件和账户；朋友可以讲解，不可以出借。")), forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("ID-D-payment-service"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x30), when: Condition::All(Table::fixed(&L672DB14CC2BF7CF0)), period: Period { from: None, until: None }, because: Table::fixed(&L96F64E36DFDBB7FF), text: Text::fixed("Pay indirectly through the third-party payment service that you already use.", "通过您已在用的第三方支付服务间接付款。") }, clears: Set::of_bits(0x4), compliance: Compliance::Caution, risk: Some(Text::fixed("Whether such a service is licensed cannot be seen from the document; an unlicensed middleman can keep the money.", "从文档看不出这类服务是否持牌；无牌中间人可能卷走资金。")), forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("ID-D-lent-account"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x3ff), when: Condition::Any(Table::fixed(&L43BC8693357529FC)), period: Period { from: None, until: None }, because: Table::fixed(&LA3FD934BCB85E3E0), text: Text::fixed("Using an account or an identity that a friend lends.", "使用朋友出借的账户或身份。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&L705911DC1D9A446F), instead: Some(Text::fixed("Open the wallet yourself with your own number and passport and link a card in your own name; a friend may explain.", "用本人的号码和护照自己开通，绑定本人名下的卡；朋友可以在旁讲解。")) },
Route { header: Header { id: Str::fixed("ID-D-agent"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x3ff), when: Condition::Is(FactId(36), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L4C8A804021CF30B3), text: Text::fixed("Paying an agent to do the binding or to cash out.", "花钱请代理代为绑定或套出资金。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&L828567DC2822D5A5), instead: Some(Text::fixed("Linking a card is self-service in the app; where it fails, ask the card's issuer or the app's own support.", "绑卡可在应用内自助完成；绑不上时，向发卡行或应用官方客服求助。")) },
Route { header: Header { id: Str::fixed("ID-E-save-telkomsel"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&LBC630E2DBB686ED7)), period: Period { from: None, until: None }, because: Table::fixed(&L657CF6C9780BB69F), text: Text::fixed("If the Telkomsel number still receives, top it up today: during the grace period that makes it active again.", "Telkomsel 号码还能接收的话，今天就充值：宽限期内充值可恢复正常。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("NZ-D-plan-1"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::All(Table::fixed(&L13955B5423910BA7)), period: Period { from: None, until: None }, because: Table::fixed(&LB9793285A20FA7FD), text: Text::fixed("Plan one: connect the two by topping up the number from the wallet on the operator's or a third party's site.", "方案一：在运营商或第三方网站用钱包给号码充值，把两者联系起来。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("NZ-D-plan-2"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Is(FactId(20), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L9E80C8C86C1B58BD), text: Text::fixed("Plan two: let a virtual SIM that is bound to the wallet receive the codes.", "方案二：由绑在钱包上的虚拟 SIM 接收验证码。") }, clears: Set::of_bits(0x1), compliance: Compliance::Caution, risk: Some(Text::fixed("Virtual numbers are commonly refused or lead to a ban, and codes must reach a number that you control for years.", "虚拟号码常被拒绝或导致封号，而验证码必须发到您能长期掌控的号码。")), forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("NZ-D-plan-3"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2001), when: Condition::All(Table::fixed(&LBED14C2733DCD11A)), period: Period { from: None, until: None }, because: Table::fixed(&L262BC8CDD7498F28), text: Text::fixed("Plan three: take the balance out to your New Zealand account and pay the number's charges from there.", "方案三：把余额提到您的新西兰账户，再用这笔钱缴号码的费用。") }, clears: Set::of_bits(0x9), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("NZ-E-save-one-nz"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L67183E4B987DD5FD)), period: Period { from: None, until: None }, because: Table::fixed(&LFC219089E8E5C7B7), text: Text::fixed("If the One NZ number still works, top it up today: 360 days are counted from the last top-up.", "One NZ 号码还能用的话，今天就充值：360 天从最后一次充值算起。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("NZ-E-save-skinny"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x800), when: Condition::All(Table::fixed(&L4CCDE31C66430863)), period: Period { from: None, until: None }, because: Table::fixed(&L1734CB89F88AB9D4), text: Text::fixed("If the Skinny number still works, top it up today: the 12 months start again.", "Skinny 号码还能用的话，今天就充值：12 个月重新计算。") }, clears: Set::of_bits(0x1), compliance: Compliance::Accepted, risk: None, forbidden_by: Table::new(), instead: None },
Route { header: Header { id: Str::fixed("W-X-lent-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3ff), when: Condition::Any(Table::fixed(&L43BC8693357529FC)), period: Period { from: None, until: None }, because: Table::fixed(&L705911DC1D9A446F), text: Text::fixed("Using a wallet, a bank account or an identity that someone lends, rents out or opened for you.", "使用他人出借、出租或代您开立的钱包、银行账户或身份。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&LDC37CC0FA70D2A57), instead: Some(Text::fixed("Sign up with your own number and passport and link a card in your own name; for a long stay open an account in person at a branch.", "用本人的号码和护照注册，绑定本人名下的卡；长期居留的，本人到网点开户。")) },
Route { header: Header { id: Str::fixed("W-X-agent"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3ff), when: Condition::Is(FactId(36), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L79093EDC2287DD3E), text: Text::fixed("Paying an agent to sign up, verify, bind or cash out for you.", "花钱请人代注册、代认证、代绑定或代提现。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&LE4E7F90FABFAC326), instead: Some(Text::fixed("Every step is self-service in the app; where it fails, the card's issuer and the app's own support help for free.", "每一步都能在应用内自助完成；遇到问题，发卡行和官方客服免费协助。")) },
Route { header: Header { id: Str::fixed("W-X-number-of-others"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1c03), when: Condition::Is(FactId(4), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L41D031665B1E5781), text: Text::fixed("Using a number that is registered to someone else or was bought with a registration.", "使用登记在他人名下或连同实名一起买来的号码。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&LDE7DB318C5B1F3A3), instead: Some(Text::fixed("Get a SIM or eSIM from the operator in your own name; a passport is enough in most countries.", "向运营商办一张本人名下的 SIM 或 eSIM；多数国家凭护照即可。")) },
Route { header: Header { id: Str::fixed("W-X-paid-confirmation"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3), when: Condition::Is(FactId(1), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L3C81AFE5BAB8FC13), text: Text::fixed("Paying a stranger to confirm a new WeChat account.", "花钱请陌生人为新微信号做辅助验证。") }, clears: Set::of_bits(0x0), compliance: Compliance::Prohibited, risk: None, forbidden_by: Table::fixed(&L41D031665B1E5781), instead: Some(Text::fixed("Ask a real acquaintance who uses WeChat, or try again later: the confirmation is not asked of everyone.", "请一位真正认识的微信用户确认，或过些时候再试：并非人人都会被要求验证。")) }];
static LA6C6CB600AB2F40B: [ClaimId; 4] = [
ClaimId(27),
ClaimId(30),
ClaimId(31),
ClaimId(63)];
static L41974DD66F9CC415: [ClaimId; 3] = [
ClaimId(52),
ClaimId(53),
ClaimId(56)];
static LF5C7DD4B8C00BD4D: [ClaimId; 2] = [
ClaimId(57),
ClaimId(58)];
static L3E3E9F4EAB7BF8F3: [ClaimId; 4] = [
ClaimId(394),
ClaimId(367),
ClaimId(392),
ClaimId(393)];
static LF03CE75F8F7F3A2A: [Condition; 2] = [
Condition::Is(FactId(12), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0x10))];
static L7851B07F7C4CB08B: [ClaimId; 1] = [
ClaimId(93)];
static L534DCB79305A6280: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(32), Set::of_bits(0x6)),
Condition::Is(FactId(33), Set::of_bits(0xa))];
static LEF1575BF8DD85E8A: [ClaimId; 2] = [
ClaimId(96),
ClaimId(92)];
static L5898C07B6BD66159: [Condition; 3] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(32), Set::of_bits(0x6)),
Condition::Is(FactId(33), Set::of_bits(0xc))];
static L55750C7F687DEDC7: [ClaimId; 1] = [
ClaimId(97)];
static L9843AAAA73CBFC5A: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0xd)),
Condition::Is(FactId(13), Set::of_bits(0x10))];
static L781CBF7E4BDABFD1: [ClaimId; 3] = [
ClaimId(91),
ClaimId(92),
ClaimId(405)];
static L8F79300B02AC0A9E: [Condition; 2] = [
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(22), Set::of_bits(0x2))];
static L90D71B0D3F58FB63: [ClaimId; 1] = [
ClaimId(161)];
static L2664FE1CA9287F54: [ClaimId; 3] = [
ClaimId(170),
ClaimId(172),
ClaimId(173)];
static L1C67962B7A8C88AB: [ClaimId; 3] = [
ClaimId(171),
ClaimId(172),
ClaimId(173)];
static LCD333C075558108B: [ClaimId; 2] = [
ClaimId(163),
ClaimId(166)];
static L907A2983C982D59A: [ClaimId; 3] = [
ClaimId(396),
ClaimId(399),
ClaimId(400)];
static L1812E3B426F24E43: [ClaimId; 1] = [
ClaimId(200)];
static L79D818B2A68AFB57: [ClaimId; 4] = [
ClaimId(392),
ClaimId(393),
ClaimId(394),
ClaimId(396)];
static L5002630E16DE84B5: [ClaimId; 2] = [
ClaimId(393),
ClaimId(394)];
static L8C15538D58C656E4: [ClaimId; 3] = [
ClaimId(392),
ClaimId(393),
ClaimId(394)];
static L8473D6A8947D843A: [ClaimId; 1] = [
ClaimId(401)];
static LB2D182C2C2AB3846: [ClaimId; 5] = [
ClaimId(392),
ClaimId(393),
ClaimId(394),
ClaimId(396),
ClaimId(406)];
static L2CDAF8DD7FEF4BD9: [ClaimId; 4] = [
ClaimId(235),
ClaimId(238),
ClaimId(239),
ClaimId(240)];
static L6A396CCC2F2F114F: [ClaimId; 2] = [
ClaimId(226),
ClaimId(230)];
static L8C5472C86192C787: [ClaimId; 2] = [
ClaimId(231),
ClaimId(234)];
static LB5AB688E1E204727: [ClaimId; 2] = [
ClaimId(264),
ClaimId(265)];
static L28F7F742804A66FC: [ClaimId; 3] = [
ClaimId(393),
ClaimId(394),
ClaimId(396)];
static L009BAA9951AFF41B: [ClaimId; 1] = [
ClaimId(271)];
static LEA9BD8C2DB860085: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0x9)),
Condition::Is(FactId(12), Set::of_bits(0x2))];
static L6EFB474A8920ADF9: [ClaimId; 2] = [
ClaimId(273),
ClaimId(274)];
static LC40063D1C107683D: [Condition; 2] = [
Condition::Is(FactId(12), Set::of_bits(0x2)),
Condition::Is(FactId(21), Set::of_bits(0x1))];
static LCCA2B899343FE0E9: [ClaimId; 1] = [
ClaimId(277)];
static L3DE7C9997498016C: [ClaimId; 1] = [
ClaimId(278)];
static L31FC5BF5C5288CA3: [ClaimId; 1] = [
ClaimId(288)];
static L295932F5C04584FC: [ClaimId; 1] = [
ClaimId(289)];
static L3866A1ECAB715C26: [ClaimId; 1] = [
ClaimId(290)];
static LE91713369CBC63C3: [ClaimId; 2] = [
ClaimId(294),
ClaimId(299)];
static LF1FD60FC072B85CE: [ClaimId; 2] = [
ClaimId(291),
ClaimId(293)];
static LC1E8FFC0D9768A5A: [ClaimId; 1] = [
ClaimId(386)];
static L973933FF57977ED7: [Condition; 2] = [
Condition::Is(FactId(25), Set::of_bits(0xe)),
Condition::Is(FactId(30), Set::of_bits(0x4))];
static L4A4EC7E23713802E: [Condition; 2] = [
Condition::Is(FactId(25), Set::of_bits(0xe)),
Condition::Is(FactId(22), Set::of_bits(0x2))];
static L281E835512F90F69: [Condition; 2] = [
Condition::Is(FactId(25), Set::of_bits(0xe)),
Condition::Is(FactId(23), Set::of_bits(0x2))];
static L7F68EA2C6CB8BB11: [Condition; 4] = [
Condition::Is(FactId(29), Set::of_bits(0x4)),
Condition::All(Table::fixed(&L973933FF57977ED7)),
Condition::All(Table::fixed(&L4A4EC7E23713802E)),
Condition::All(Table::fixed(&L281E835512F90F69))];
static L2FC79735CDFB0E0E: [Condition; 3] = [
Condition::Is(FactId(3), Set::of_bits(0x38)),
Condition::Is(FactId(5), Set::of_bits(0x70)),
Condition::Is(FactId(4), Set::of_bits(0x6))];
static LB261EB8EA9CEFD26: [Condition; 5] = [
Condition::Is(FactId(19), Set::of_bits(0x6)),
Condition::Is(FactId(10), Set::of_bits(0x1)),
Condition::Is(FactId(11), Set::of_bits(0x4)),
Condition::Is(FactId(12), Set::of_bits(0x6)),
Condition::Is(FactId(13), Set::of_bits(0xe))];
static L24EEB4F80992EED1: [ClaimId; 6] = [
ClaimId(346),
ClaimId(300),
ClaimId(301),
ClaimId(302),
ClaimId(303),
ClaimId(309)];
static L28CBE2574CDEFAE6: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x7)),
Condition::Is(FactId(26), Set::of_bits(0x6))];
static LE0F5587ECA915499: [ClaimId; 1] = [
ClaimId(307)];
static LC2FF49E27D6E5AD5: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x7)),
Condition::Is(FactId(27), Set::of_bits(0x2))];
static LA11E796CFBFC09D2: [ClaimId; 1] = [
ClaimId(320)];
static L17F0B310160F520B: [Condition; 3] = [
Condition::Is(FactId(11), Set::of_bits(0x6)),
Condition::Is(FactId(12), Set::of_bits(0x6)),
Condition::Is(FactId(15), Set::of_bits(0x2))];
static L1F72D7F3A95AF3BB: [ClaimId; 2] = [
ClaimId(306),
ClaimId(318)];
static L28AAF74CB0CCC421: [ClaimId; 2] = [
ClaimId(352),
ClaimId(355)];
static L69A94E03781E0021: [Condition; 2] = [
Condition::Is(FactId(16), Set::of_bits(0x6)),
Condition::Is(FactId(19), Set::of_bits(0x6))];
static L1C304A3762DE880E: [ClaimId; 2] = [
ClaimId(376),
ClaimId(389)];
static L5F5BF29B25FC08AD: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(8), Set::of_bits(0x4))];
static LB69A02B3EC32555E: [ClaimId; 3] = [
ClaimId(372),
ClaimId(373),
ClaimId(374)];
static LF0F30B34A3A8E840: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(19), Set::of_bits(0x6))];
static L96E60BC94DFE2989: [ClaimId; 1] = [
ClaimId(390)];
static L15E84DBFBCCFED5F: [Condition; 2] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(19), Set::of_bits(0x6))];
static L8D69E2C948633122: [ClaimId; 1] = [
ClaimId(391)];
static LCE6DB93CC61FF0CF: [Condition; 2] = [
Condition::All(Table::fixed(&L8962641FE807C47A)),
Condition::All(Table::fixed(&L35B7BC6CF4CD10F7))];
static L66BA1C285AA8D9A1: [ClaimId; 2] = [
ClaimId(392),
ClaimId(395)];
static L17612F6674B36690: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0x4)),
Condition::Is(FactId(12), Set::of_bits(0x2))];
static L8267E68AD4103B1C: [Alternative; 68] = [
Alternative { header: Header { id: Str::fixed("CY-D-own-mainland-account"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LEEA5413B5A7E01F6), text: Text::fixed("Link a mainland Chinese bank account of your own instead.", "改为绑定您本人的中国内地银行账户。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(55)), means: None },
Alternative { header: Header { id: Str::fixed("CY-D-international-card"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x35), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L8FB620E23C766919), text: Text::fixed("Use an international Visa or Mastercard credit card with the international version of the app.", "使用国际 Visa 或万事达信用卡，绑定应用的国际版。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(48)), means: None },
Alternative { header: Header { id: Str::fixed("CY-D-open-account"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x374), when: Condition::Is(FactId(21), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LA6C6CB600AB2F40B), text: Text::fixed("Open an account in Cyprus with international and online payments; banks ask for financial proof and sometimes an interview.", "在塞浦路斯开一个带国际和线上支付功能的账户；银行会要财力证明，有时还要面谈。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(2)), means: None },
Alternative { header: Header { id: Str::fixed("CY-D-paypal"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x75), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L41974DD66F9CC415), text: Text::fixed("Use PayPal where it is accepted; it has checks of its own, but asks for less.", "在接受 PayPal 的地方用它；它也有审核，但要求较低。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("CY-D-cash"), scope: Scope::Country(CountryId(54)), basis: Basis::Document, goals: Set::of_bits(0x25), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LF5C7DD4B8C00BD4D), text: Text::fixed("In Cyprus pay in euro cash, brought along or drawn from a machine.", "在塞浦路斯用欧元现金付款，自带或从取款机取都行。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("CY-E-basic-account"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(21), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LEB71E72BF2C9DE72), text: Text::fixed("Whoever lives legally in the EU has a right to a basic payment account in Cyprus; ask for a card with an international logo.", "在欧盟合法居住的人有权在塞浦路斯开基本支付账户；请要一张带国际标志的卡。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(2)), means: None },
Alternative { header: Header { id: Str::fixed("HK-E-home-wallet"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L3E3E9F4EAB7BF8F3), text: Text::fixed("If you live in Hong Kong: pay in the mainland with AlipayHK (Hong Kong identity card) or WeChat Pay HK (Hong Kong bank card), verified in your own name: no Chinese account and no binding needed.", "常住香港的人，在内地可以用本人认证的 AlipayHK（香港身份证）或 WeChat Pay HK（香港银行卡）付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(3)), means: None },
Alternative { header: Header { id: Str::fixed("HK-E-travel-permit"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x1d), when: Condition::All(Table::fixed(&LDDD005C21BB5E7BB)), period: Period { from: None, until: None }, because: Table::fixed(&L9BBF85640042FED9), text: Text::fixed("Verify with the mainland travel permit (回乡证) rather than the passport.", "用回乡证而不是护照来认证。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("HK-E-payment-connect"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::Any(Table::fixed(&LF03CE75F8F7F3A2A)), period: Period { from: None, until: None }, because: Table::fixed(&L7851B07F7C4CB08B), text: Text::fixed("Send it by Payment Connect from your Hong Kong bank's app to their mainland bank account: with a Hong Kong identity card, up to HKD 10000 a day.", "用香港银行应用里的跨境支付通，汇到对方的内地银行账户：限持香港身份证的人，每天最多 10000 港元。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("HK-E-alipayhk-to-yourself"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x100), when: Condition::All(Table::fixed(&L534DCB79305A6280)), period: Period { from: None, until: None }, because: Table::fixed(&LEF1575BF8DD85E8A), text: Text::fixed("Remit from AlipayHK, verified with the Hong Kong identity card, to your own verified mainland Alipay, with salary (薪酬匯款) as the purpose; pay records may be asked for.", "从用香港身份证认证过的 AlipayHK 汇款到您本人已实名的内地支付宝，用途选“薪酬汇款”；可能要求工资记录。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("HK-E-wechat-pay-hk-to-yourself"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x100), when: Condition::All(Table::fixed(&L5898C07B6BD66159)), period: Period { from: None, until: None }, because: Table::fixed(&L55750C7F687DEDC7), text: Text::fixed("Try the cross-border remittance of WeChat Pay HK to your own mainland WeChat Pay, as a Hong Kong newspaper advises; its conditions were not read.", "试试 WeChat Pay HK 的跨境汇款，汇到您本人的内地微信支付：香港一家报纸这样建议，具体条件没有读到。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("HK-E-wechat-pay-hk-transfer"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::All(Table::fixed(&L9843AAAA73CBFC5A)), period: Period { from: None, until: None }, because: Table::fixed(&LA3A7817F94D9C9AE), text: Text::fixed("Or verify WeChat Pay HK with the Hong Kong identity card and send from it to the person's mainland bank account.", "或用香港身份证给 WeChat Pay HK 认证，从那里汇到对方的内地银行账户。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("HK-E-alipayhk-transfer"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::All(Table::fixed(&L9843AAAA73CBFC5A)), period: Period { from: None, until: None }, because: Table::fixed(&L781CBF7E4BDABFD1), text: Text::fixed("Open AlipayHK, verify it with the Hong Kong identity card, and send the money from there to the person's Alipay.", "开通 AlipayHK 并用香港身份证认证，从那里把钱转到对方的支付宝。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("ID-D-enable-international"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x35), when: Condition::All(Table::fixed(&L8F79300B02AC0A9E)), period: Period { from: None, until: None }, because: Table::fixed(&L90D71B0D3F58FB63), text: Text::fixed("Ask the bank to enable international payments on the account, then try again.", "请银行为账户开通国际支付，再试一次。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(51)), means: None },
Alternative { header: Header { id: Str::fixed("ID-D-paypal"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x75), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L2664FE1CA9287F54), text: Text::fixed("Use PayPal where it is accepted.", "在接受 PayPal 的地方用 PayPal。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("ID-D-google-pay"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x35), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&L1C67962B7A8C88AB), text: Text::fixed("Use Google Pay where it is accepted.", "在接受 Google Pay 的地方用 Google Pay。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("ID-D-get-virtual-account"), scope: Scope::Country(CountryId(100)), basis: Basis::Document, goals: Set::of_bits(0x35), when: Condition::Is(FactId(34), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LCD333C075558108B), text: Text::fixed("The document suggests applying for a virtual bank account first.", "文档建议先申请一个虚拟银行账户。") }, compliance: Compliance::Caution, risk: Some(Text::fixed("Such accounts need care with security, and wallets usually do not take them.", "这类账户要注意安全，而且钱包多半不接受。")), step: None, means: None },
Alternative { header: Header { id: Str::fixed("ID-E-home-wallet"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L907A2983C982D59A), text: Text::fixed("If you live in Indonesia: pay in the mainland with DANA or another Indonesian QRIS app, verified in your own name: no Chinese account and no binding needed.", "常住印度尼西亚的人，在内地可以用本人认证的DANA 或其他印尼 QRIS 应用付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(7)), means: None },
Alternative { header: Header { id: Str::fixed("IT-E-home-wallet"), scope: Scope::Country(CountryId(109)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L1812E3B426F24E43), text: Text::fixed("If you live in Italy: pay at Alipay's merchants in the mainland with Tinaba, verified in your own name: no Chinese account and no binding needed.", "常住意大利的人，在内地的支付宝商家可以用本人认证的 Tinaba 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(11)), means: None },
Alternative { header: Header { id: Str::fixed("KH-E-home-wallet"), scope: Scope::Country(CountryId(116)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&LA04F1DD3A0DD49F1), text: Text::fixed("If you live in Cambodia: pay in the mainland with Bakong, verified in your own name: no Chinese account and no binding needed.", "常住柬埔寨的人，在内地可以用本人认证的 Bakong 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(12)), means: None },
Alternative { header: Header { id: Str::fixed("KR-E-home-wallet"), scope: Scope::Country(CountryId(121)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L79D818B2A68AFB57), text: Text::fixed("If you live in South Korea: pay in the mainland with Kakao Pay, Naver Pay or Toss Pay, verified in your own name: no Chinese account and no binding needed.", "常住韩国的人，在内地可以用本人认证的 Kakao Pay、Naver Pay 或 Toss Pay 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(13)), means: None },
Alternative { header: Header { id: Str::fixed("KZ-E-home-wallet"), scope: Scope::Country(CountryId(124)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L5002630E16DE84B5), text: Text::fixed("If you live in Kazakhstan: pay in the mainland with Kaspi, verified in your own name: no Chinese account and no binding needed.", "常住哈萨克斯坦的人，在内地可以用本人认证的 Kaspi 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(14)), means: None },
Alternative { header: Header { id: Str::fixed("MN-E-home-wallet"), scope: Scope::Country(CountryId(146)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L79D818B2A68AFB57), text: Text::fixed("If you live in Mongolia: pay in the mainland with HiPay, verified in your own name: no Chinese account and no binding needed.", "常住蒙古的人，在内地可以用本人认证的 HiPay 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(15)), means: None },
Alternative { header: Header { id: Str::fixed("MO-E-home-wallet"), scope: Scope::Country(CountryId(147)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L8C15538D58C656E4), text: Text::fixed("If you live in Macao: pay in the mainland with MPay, verified in your own name: no Chinese account and no binding needed.", "常住澳门的人，在内地可以用本人认证的 MPay 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(16)), means: None },
Alternative { header: Header { id: Str::fixed("MO-E-travel-permit"), scope: Scope::Country(CountryId(147)), basis: Basis::Evidence, goals: Set::of_bits(0x1d), when: Condition::All(Table::fixed(&LDDD005C21BB5E7BB)), period: Period { from: None, until: None }, because: Table::fixed(&L9BBF85640042FED9), text: Text::fixed("Verify with the mainland travel permit (回乡证) rather than the passport.", "用回乡证而不是护照来认证。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("MY-E-wechat-pay-my"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x25), when: Condition::Always, period: Period { from: None, until: Some(Date::constant(2024, 9, 1)) }, because: Table::fixed(&L8473D6A8947D843A), text: Text::fixed("WeChat Pay MY, a wallet in ringgit for Malaysia, is open until 2024-09-01.", "面向马来西亚的令吉钱包 WeChat Pay MY 开放至 2024-09-01。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("MY-E-home-wallet"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&LB2D182C2C2AB3846), text: Text::fixed("If you live in Malaysia: pay in the mainland with Touch 'n Go or Boost, verified in your own name: no Chinese account and no binding needed.", "常住马来西亚的人，在内地可以用本人认证的 Touch 'n Go 或 Boost 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(17)), means: None },
Alternative { header: Header { id: Str::fixed("NZ-D-open-account"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2201), when: Condition::Is(FactId(21), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L2CDAF8DD7FEF4BD9), text: Text::fixed("Open a New Zealand bank account first: apply at a branch with passport and visa and pass the bank's checks.", "先开新西兰银行账户：带护照和签证到网点申请，并通过银行审核。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(20)), means: None },
Alternative { header: Header { id: Str::fixed("NZ-D-find-channel"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x2001), when: Condition::Is(FactId(38), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L6A396CCC2F2F114F), text: Text::fixed("Ask the operator where the number can be topped up online.", "向运营商询问哪里可以在线充值。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(42)), means: None },
Alternative { header: Header { id: Str::fixed("NZ-D-get-virtual-sim"), scope: Scope::Country(CountryId(170)), basis: Basis::Document, goals: Set::of_bits(0x1), when: Condition::Is(FactId(20), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L8C5472C86192C787), text: Text::fixed("The document suggests obtaining a virtual SIM for the wallet.", "文档建议给钱包另配一张虚拟 SIM。") }, compliance: Compliance::Caution, risk: Some(Text::fixed("Such numbers are commonly refused at sign-up; the document itself warns of mistakes when switching.", "这类号码注册时常被拒绝；文档自己也提醒切换时容易误操作。")), step: None, means: None },
Alternative { header: Header { id: Str::fixed("NZ-E-open-account"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(21), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LB5AB688E1E204727), text: Text::fixed("A New Zealand bank opens an account on an identity document and proof of address; ask for a Visa or Mastercard debit card.", "新西兰的银行凭身份证件和地址证明开户；请要一张 Visa 或万事达借记卡。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(20)), means: None },
Alternative { header: Header { id: Str::fixed("PH-E-home-wallet"), scope: Scope::Country(CountryId(176)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L28F7F742804A66FC), text: Text::fixed("If you live in the Philippines: pay in the mainland with GCash, verified in your own name: no Chinese account and no binding needed.", "常住菲律宾的人，在内地可以用本人认证的 GCash 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(23)), means: None },
Alternative { header: Header { id: Str::fixed("PK-E-home-wallet"), scope: Scope::Country(CountryId(177)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L5002630E16DE84B5), text: Text::fixed("If you live in Pakistan: pay in the mainland with NayaPay, verified in your own name: no Chinese account and no binding needed.", "常住巴基斯坦的人，在内地可以用本人认证的 NayaPay 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(25)), means: None },
Alternative { header: Header { id: Str::fixed("RU-E-nihao-china"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::All(Table::fixed(&L3B1F4142E237AFD2)), period: Period { from: None, until: None }, because: Table::fixed(&L009BAA9951AFF41B), text: Text::fixed("Link the UnionPay card of RSHB or ATB in UnionPay's app Nihao China and pay there by QR code.", "把 RSHB 或 ATB 的银联卡绑到银联的应用 Nihao China，在那里扫码付款。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("RU-E-bank-app"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L6EFB474A8920ADF9), text: Text::fixed("Pay by QR code from the app of your Russian bank: Sberbank's is reported to pay Alipay's codes since 2025-12-01; tour operators said in 2026-05 that other banks' do too, so ask yours.", "用俄罗斯银行的应用扫码付款：据报道 Sber 的应用自 2025-12-01 起能扫支付宝的码；旅行社业者 2026-05 说其他银行也有可以的，请问您的银行。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(26)), means: None },
Alternative { header: Header { id: Str::fixed("SG-E-ocbc-sends"), scope: Scope::Country(CountryId(197)), basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::Any(Table::fixed(&LC40063D1C107683D)), period: Period { from: None, until: None }, because: Table::fixed(&LCCA2B899343FE0E9), text: Text::fixed("Send it from an account at OCBC in Singapore: its app pays into the person's WeChat Pay or Alipay, by the name on the Chinese identity card and the mainland mobile number.", "从 OCBC 在新加坡的账户汇：它的应用可以汇进对方的微信支付或支付宝，凭身份证姓名和内地手机号码。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("SG-E-unionpay-code"), scope: Scope::Country(CountryId(197)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L3DE7C9997498016C), text: Text::fixed("With PayLah! scan the UnionPay (云闪付) code where a shop has one.", "店里有银联（云闪付）的码时，可以用 PayLah! 扫码付款。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("SG-E-home-wallet"), scope: Scope::Country(CountryId(197)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L8C15538D58C656E4), text: Text::fixed("If you live in Singapore: pay in the mainland with Changi Pay or OCBC, verified in your own name: no Chinese account and no binding needed.", "常住新加坡的人，在内地可以用本人认证的 Changi Pay 或 OCBC 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(27)), means: None },
Alternative { header: Header { id: Str::fixed("TH-E-home-wallet"), scope: Scope::Country(CountryId(217)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L79D818B2A68AFB57), text: Text::fixed("If you live in Thailand: pay in the mainland with TrueMoney or K PLUS, verified in your own name: no Chinese account and no binding needed.", "常住泰国的人，在内地可以用本人认证的 TrueMoney 或 K PLUS 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(28)), means: None },
Alternative { header: Header { id: Str::fixed("TW-E-travel-permit"), scope: Scope::Country(CountryId(227)), basis: Basis::Evidence, goals: Set::of_bits(0x1d), when: Condition::All(Table::fixed(&LDDD005C21BB5E7BB)), period: Period { from: None, until: None }, because: Table::fixed(&LE4442AF599348084), text: Text::fixed("Verify with the mainland travel permit (台胞证) rather than the passport.", "用台胞证而不是护照来认证。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("US-E-paypal"), scope: Scope::Country(CountryId(232)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(0), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LC23BD4C9668B3514), text: Text::fixed("PayPal users of the United States are reported to pay at supported WeChat Pay merchant codes in the mainland since 2026-05; not to persons.", "据报道，自 2026-05 起美国的 PayPal 用户可在内地扫支持的微信支付商家码付款；不能付给个人。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(29)), means: None },
Alternative { header: Header { id: Str::fixed("UZ-E-home-wallet"), scope: Scope::Country(CountryId(234)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L31FC5BF5C5288CA3), text: Text::fixed("If you live in Uzbekistan: pay in the mainland with Octobank's app Octomobile where the Alipay sign stands, verified in your own name: no Chinese account and no binding needed.", "常住乌兹别克斯坦的人，在内地有支付宝标志的地方，可以用本人认证的 Octobank 应用 Octomobile 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(30)), means: None },
Alternative { header: Header { id: Str::fixed("VN-E-home-wallet"), scope: Scope::Country(CountryId(240)), basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(32), Set::of_bits(0x9)), period: Period { from: None, until: None }, because: Table::fixed(&L295932F5C04584FC), text: Text::fixed("If you live in Vietnam: pay with Zalopay, verified in your own name, at merchants in the mainland that show WeChat Pay's code: no Chinese account and no binding needed.", "常住越南的人，在内地有微信支付码的商家可以用本人认证的 Zalopay 付款：不需要中国账户，也不用绑定。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(31)), means: None },
Alternative { header: Header { id: Str::fixed("VN-E-bank-app"), scope: Scope::Country(CountryId(240)), basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L3866A1ECAB715C26), text: Text::fixed("Ask your Vietnamese bank whether its app already pays UnionPay's codes in the mainland: that was planned for 2026, and its start was not found.", "问问您的越南银行，它的应用能否在内地扫银联的码：计划在 2026 年开通，是否已开通没有查到。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-parent-pays"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1c), when: Condition::Is(FactId(15), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&LE91713369CBC63C3), text: Text::fixed("Let a parent who travels along pay with the parent's own wallet, and carry cash for the rest; try your own wallet before the trip.", "由同行的家长用家长本人的钱包付款，其余备些现金；自己的钱包请在出发前试好。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-appeal"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x23fd), when: Condition::Is(FactId(17), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&LF1FD60FC072B85CE), text: Text::fixed("Appeal in the app: ask its chat for a person and send the page of your passport with a photo of you holding it. A mainland account is not needed for that, whatever the app suggests; and do not cancel a wallet that has money in it, the balance would be lost.", "在应用里申诉：请客服转人工，发去护照页和您手持护照的照片。应用就算提示要内地账户，也用不着；钱包里还有余额时不要注销，否则余额会丢失。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(32)), means: None },
Alternative { header: Header { id: Str::fixed("W-recover"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x33fd), when: Condition::Is(FactId(17), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LC1E8FFC0D9768A5A), text: Text::fixed("Get back into the account first: by its linked e-mail address, or through the app's support with your identity document.", "先找回账号：用绑定的邮箱，或凭身份证件找应用客服。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(33)), means: None },
Alternative { header: Header { id: Str::fixed("W-ask-issuer"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Any(Table::fixed(&L7F68EA2C6CB8BB11)), period: Period { from: None, until: None }, because: Table::fixed(&LDE93946D1F07156B), text: Text::fixed("Ask the issuer to allow online use abroad, or link another card of your own.", "请发卡行允许境外线上使用，或改绑本人的另一张卡。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(49)), means: None },
Alternative { header: Header { id: Str::fixed("W-scheme-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(26), Set::of_bits(0x101)), period: Period { from: None, until: None }, because: Table::fixed(&L1B2276810B004DE5), text: Text::fixed("Get a card of your own with one of the seven logos (Visa, Mastercard, UnionPay, JCB and others); most banks have one.", "办一张本人名下、带七种标志之一（Visa、万事达卡、银联、JCB 等）的卡，多数银行都能办。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(48)), means: None },
Alternative { header: Header { id: Str::fixed("W-renew-code-channel"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(31), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L1C65B00E33E1F003), text: Text::fixed("Change the number on file at the card's bank, or use its app for approvals, then link the card.", "先在发卡行更换预留号码，或改用银行应用批准，再绑卡。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(53)), means: None },
Alternative { header: Header { id: Str::fixed("W-use-passport"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1d), when: Condition::Is(FactId(13), Set::of_bits(0x70)), period: Period { from: None, until: None }, because: Table::fixed(&L4E788275EB0259C0), text: Text::fixed("Verify with a passport, or with a mainland travel permit if you are from Hong Kong, Macao or Taiwan.", "用护照认证；港澳台居民用来往内地通行证。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(46)), means: None },
Alternative { header: Header { id: Str::fixed("W-own-line"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x1403), when: Condition::Any(Table::fixed(&L2FC79735CDFB0E0E)), period: Period { from: None, until: None }, because: Table::fixed(&L76FAD34AC1170422), text: Text::fixed("Sign up with an ordinary SIM or eSIM line of your own that receives codes, of any country: the one you use at home will do, beside an eSIM for data.", "用本人名下、能收验证码的普通 SIM 或 eSIM 注册，哪个国家的都行：平时在家用的那张就可以，流量另用 eSIM。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(39)), means: None },
Alternative { header: Header { id: Str::fixed("W-full-wallet"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x345), when: Condition::All(Table::fixed(&LB261EB8EA9CEFD26)), period: Period { from: None, until: None }, because: Table::fixed(&L24EEB4F80992EED1), text: Text::fixed("With a permit for a long stay: a Chinese SIM on your passport, an account opened in person at a branch, and with both the full wallet.", "持长期居留许可：凭护照办中国手机卡，本人到网点开户，两者齐备就有完整的钱包。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(55)), means: None },
Alternative { header: Header { id: Str::fixed("W-e-cny"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x115), when: Condition::All(Table::fixed(&L28CBE2574CDEFAE6)), period: Period { from: None, until: None }, because: Table::fixed(&LE0F5587ECA915499), text: Text::fixed("The e-CNY app: it takes numbers of more than 210 countries and regions and is loaded with a Visa or Mastercard that works abroad.", "数字人民币应用：接受 210 多个国家和地区的号码，用能在境外使用的 Visa 或万事达卡充值。") }, compliance: Compliance::Accepted, risk: None, step: None, means: Some(MeansId(1)) },
Alternative { header: Header { id: Str::fixed("W-nihao-china"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&LC2FF49E27D6E5AD5)), period: Period { from: None, until: None }, because: Table::fixed(&LA11E796CFBFC09D2), text: Text::fixed("As a second string, UnionPay's app Nihao China pays by QR code from a linked card; fewer shops take it, and only adding your card shows whether it is accepted.", "备用可以装银联的 Nihao China，绑卡后直接扫码付款；接受的商家较少，能不能绑您的卡，加卡时才知道。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-tour-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x115), when: Condition::All(Table::fixed(&L17F0B310160F520B)), period: Period { from: None, until: None }, because: Table::fixed(&L1F72D7F3A95AF3BB), text: Text::fixed("A Tour Card, applied for while in the mainland, can be loaded and linked to both wallets.", "在内地申请旅游卡（Tour Card），可充值，也能绑到两个钱包。") }, compliance: Compliance::Caution, risk: Some(Text::fixed("Contested: a later guide finds it inactive. A blog of 2026 names a fee of 5% for loading it and a life of one year; check before applying.", "说法不一：后来有指南称它已停用；2026 年的一篇博客提到充值收 5% 手续费、有效期一年。申请前先核对。")), step: Some(StepId(54)), means: None },
Alternative { header: Header { id: Str::fixed("W-card-terminals-and-cash"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x15), when: Condition::Is(FactId(16), Set::of_bits(0x7)), period: Period { from: None, until: None }, because: Table::fixed(&L5161A97F0A31F11C), text: Text::fixed("Pay with the card itself where its logo is shown, or with cash, which is accepted everywhere and comes from cash machines.", "有卡组织标志的商家可以直接刷卡；现金各处都收，取款机能取。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-small-sums-unverified"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x8), when: Condition::Is(FactId(13), Set::of_bits(0x70)), period: Period { from: None, until: None }, because: Table::fixed(&L28AAF74CB0CCC421), text: Text::fixed("Without such a document: pay small sums with a linked card of your own, which need no identity data (in Alipay USD 2000 a year), and cash for the rest.", "没有这类证件：用本人绑好的卡付小额，不需要身份信息（支付宝每年 2000 美元），其余用现金。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-spend-the-balance"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x200), when: Condition::All(Table::fixed(&L69A94E03781E0021)), period: Period { from: None, until: None }, because: Table::fixed(&L19C77DA8876F61C7), text: Text::fixed("Spend the balance at shops in the mainland, also online, in place of taking it out: payments from it are allowed within yearly caps.", "余额不提现，可以在内地的商家（包括网上）花掉：在限额之内可用余额付款。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-cash-abroad"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x20), when: Condition::Is(FactId(16), Set::of_bits(0x7)), period: Period { from: None, until: None }, because: Table::fixed(&L35F7B85665869C70), text: Text::fixed("Outside the mainland pay with the card itself or with cash: the Chinese wallets are made for mainland users there.", "在内地以外直接刷卡或付现金：两个中国钱包在那里只面向内地用户。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-check-by-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3), when: Condition::Is(FactId(1), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L1C304A3762DE880E), text: Text::fixed("See whether the sign-up offers a check by your own bank card instead: one user reports it. Or try again later; the confirmation is not asked of everyone.", "看看注册时能否改用本人的银行卡验证：有一位用户这样反映。也可以过些时候再试；并非人人都会被要求辅助验证。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-without-a-code"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x400), when: Condition::All(Table::fixed(&L5F5BF29B25FC08AD)), period: Period { from: None, until: None }, because: Table::fixed(&LC1E8FFC0D9768A5A), text: Text::fixed("WeChat itself lets you in without a code: by its linked e-mail address, or through its support with your identity document.", "收不到验证码也能进微信：用绑定的邮箱，或凭身份证件找客服。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-sign-up"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x23dc), when: Condition::All(Table::fixed(&L1B99065CAC980D6F)), period: Period { from: None, until: None }, because: Table::fixed(&LB69A02B3EC32555E), text: Text::fixed("Sign up for the wallet in the app first; a foreign number of your own will do.", "先在应用里注册钱包；本人的境外号码就可以。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(43)), means: None },
Alternative { header: Header { id: Str::fixed("W-remit-to-alipay"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::All(Table::fixed(&LF0F30B34A3A8E840)), period: Period { from: None, until: None }, because: Table::fixed(&L96E60BC94DFE2989), text: Text::fixed("Send it by a licensed remittance service such as Wise to the person's Alipay: up to CNY 50000 a transfer, if the payee can receive it.", "用 Wise 等持牌汇款服务汇到对方的支付宝：每笔最多 50000 元，前提是对方符合收款条件。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-remit-to-weixin"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x40), when: Condition::All(Table::fixed(&L15E84DBFBCCFED5F)), period: Period { from: None, until: None }, because: Table::fixed(&L8D69E2C948633122), text: Text::fixed("Send it by a licensed remittance service that pays into Weixin, such as Wise, or Taptap Send for family: up to CNY 50000 a transfer, if the payee can receive it and your country is on the service's list.", "用能汇入微信的持牌汇款服务，例如 Wise，汇给家人还可用 Taptap Send：每笔最多 50000 元，前提是对方符合收款条件，且您所在国家在名单上。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-show-the-other-code"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::Any(Table::fixed(&LCE6DB93CC61FF0CF)), period: Period { from: None, until: None }, because: Table::fixed(&L66BA1C285AA8D9A1), text: Text::fixed("Ask the shop for the code that your wallet from home does pay: those of WeChat Pay and of Alipay often hang side by side.", "请店家出示您的本国钱包能扫的那种码：微信支付和支付宝的码常常挂在一起。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None },
Alternative { header: Header { id: Str::fixed("W-verify-home-wallet"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x10), when: Condition::All(Table::fixed(&L17612F6674B36690)), period: Period { from: None, until: None }, because: Table::fixed(&L12777B68C0B8E81B), text: Text::fixed("Verify the wallet of your home country: once verified it pays in the mainland on its network.", "先完成本国合作钱包的认证：认证后就能在内地它所接的网络上付款。") }, compliance: Compliance::Accepted, risk: None, step: Some(StepId(60)), means: None },
Alternative { header: Header { id: Str::fixed("W-pay-with-home-wallet"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x5), when: Condition::Is(FactId(32), Set::of_bits(0x6)), period: Period { from: None, until: None }, because: Table::fixed(&L12777B68C0B8E81B), text: Text::fixed("For shops in the mainland pay with the partner wallet of your home country; nothing needs to be bound.", "在内地购物可以直接用本国的合作钱包付款，什么都不用绑。") }, compliance: Compliance::Accepted, risk: None, step: None, means: None }];
static L9C248A80E6C43959: [Condition; 3] = [
Condition::Is(FactId(4), Set::of_bits(0x8)),
Condition::Is(FactId(5), Set::of_bits(0x7)),
Condition::Is(FactId(13), Set::of_bits(0x3f))];
static L69FDE04E1F2B80CB: [(FactId, Set<ValueId>); 1] = [
(FactId(4), Set::of_bits(0x1))];
static LFAF9DC60CB598042: [Condition; 2] = [
Condition::Is(FactId(5), Set::of_bits(0x6)),
Condition::Is(FactId(38), Set::of_bits(0x6))];
static L910D5C6B026497CC: [ClaimId; 3] = [
ClaimId(69),
ClaimId(70),
ClaimId(72)];
static LE8435E2540293640: [(FactId, Set<ValueId>); 1] = [
(FactId(5), Set::of_bits(0x1))];
static LA7BFA7CD470ACBE0: [Condition; 2] = [
Condition::Is(FactId(21), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0x3f))];
static L021C97BD0DB1038B: [ClaimId; 3] = [
ClaimId(76),
ClaimId(31),
ClaimId(63)];
static LD74480CA8110E2D5: [(FactId, Set<ValueId>); 3] = [
(FactId(21), Set::of_bits(0x1)),
(FactId(22), Set::of_bits(0x1)),
(FactId(23), Set::of_bits(0x1))];
static LD140FF255D3A62B9: [Condition; 3] = [
Condition::Is(FactId(32), Set::of_bits(0x9)),
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(13), Set::of_bits(0x12))];
static L439C8C898DA146FC: [ClaimId; 3] = [
ClaimId(367),
ClaimId(394),
ClaimId(403)];
static L33E923F3A6727152: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x2)),
(FactId(33), Set::of_bits(0x4))];
static LF4934778A16DE5D9: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0x9)),
Condition::Is(FactId(13), Set::of_bits(0x10))];
static LA1991F3FB51E456B: [ClaimId; 2] = [
ClaimId(394),
ClaimId(405)];
static L9F16CC058D967AA4: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x2)),
(FactId(33), Set::of_bits(0x2))];
static L10E4DC65211D3CCE: [Condition; 2] = [
Condition::Is(FactId(4), Set::of_bits(0x8)),
Condition::Is(FactId(5), Set::of_bits(0x7))];
static L5C58C60A8E8209CD: [Condition; 3] = [
Condition::Is(FactId(32), Set::of_bits(0x4)),
Condition::Is(FactId(33), Set::of_bits(0xa)),
Condition::Is(FactId(13), Set::of_bits(0x10))];
static LA6767AA8A792A33E: [ClaimId; 1] = [
ClaimId(405)];
static LA0AC25E5F15040C1: [(FactId, Set<ValueId>); 1] = [
(FactId(32), Set::of_bits(0x2))];
static LA98D03E483108FC8: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x2)),
(FactId(33), Set::of_bits(0x6))];
static L8F89C06A6F33A89E: [Condition; 2] = [
Condition::Is(FactId(5), Set::of_bits(0x2)),
Condition::Is(FactId(38), Set::of_bits(0x6))];
static LC47AA91A048E14EC: [ClaimId; 2] = [
ClaimId(185),
ClaimId(189)];
static L5DDC1F4D034BFBE5: [Condition; 3] = [
Condition::Is(FactId(5), Set::of_bits(0x8)),
Condition::Is(FactId(4), Set::of_bits(0x1)),
Condition::Is(FactId(12), Set::of_bits(0x2))];
static LA1D27BDA8E653FD8: [ClaimId; 1] = [
ClaimId(186)];
static LF7017A15D5E2153D: [(FactId, Set<ValueId>); 2] = [
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x2))];
static LF924C468B290F526: [ClaimId; 2] = [
ClaimId(394),
ClaimId(396)];
static LDEAB2C58EB81B356: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x2)),
(FactId(33), Set::of_bits(0x8))];
static L5E16F32855C5D1FA: [ClaimId; 2] = [
ClaimId(392),
ClaimId(394)];
static LAFA39E7E68D9FC2A: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0x9)),
Condition::Is(FactId(13), Set::of_bits(0x2))];
static L9777CCE71EDFA457: [ClaimId; 3] = [
ClaimId(394),
ClaimId(396),
ClaimId(406)];
static L32B9AF92BAA555AB: [Condition; 3] = [
Condition::Is(FactId(32), Set::of_bits(0x4)),
Condition::Is(FactId(12), Set::of_bits(0x5)),
Condition::Is(FactId(13), Set::of_bits(0x2))];
static LC03531A8B615B513: [ClaimId; 1] = [
ClaimId(406)];
static LF3044550D8777932: [Condition; 3] = [
Condition::Is(FactId(21), Set::of_bits(0x2)),
Condition::Is(FactId(10), Set::of_bits(0x4)),
Condition::Is(FactId(13), Set::of_bits(0x2))];
static L381658682BD9F8E4: [ClaimId; 4] = [
ClaimId(265),
ClaimId(238),
ClaimId(239),
ClaimId(240)];
static LA24EA15E8D055546: [(FactId, Set<ValueId>); 1] = [
(FactId(21), Set::of_bits(0x1))];
static L5BD46E58165EB4F1: [ClaimId; 2] = [
ClaimId(253),
ClaimId(254)];
static L850EEAF4C8FFAE34: [Condition; 2] = [
Condition::Is(FactId(5), Set::of_bits(0x8)),
Condition::Is(FactId(38), Set::of_bits(0x6))];
static L1FD6F489FD6C0E7B: [ClaimId; 1] = [
ClaimId(257)];
static L4EE68A6498EAB4FA: [Condition; 3] = [
Condition::Is(FactId(17), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0xf)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L1D582F4F24C5A933: [(FactId, Set<ValueId>); 1] = [
(FactId(17), Set::of_bits(0x1))];
static L9DADE848B05967B8: [Condition; 3] = [
Condition::Is(FactId(17), Set::of_bits(0x4)),
Condition::Is(FactId(13), Set::of_bits(0xf)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L1BC0CBEBD4299435: [ClaimId; 2] = [
ClaimId(385),
ClaimId(386)];
static L7F1895512AFD91D6: [Condition; 2] = [
Condition::Is(FactId(9), Set::of_bits(0x6)),
Condition::Is(FactId(17), Set::of_bits(0x1))];
static LBD71F0069F91EE44: [(FactId, Set<ValueId>); 1] = [
(FactId(9), Set::of_bits(0x1))];
static LFB5365B7BD999AAA: [Condition; 2] = [
Condition::Is(FactId(18), Set::of_bits(0x2)),
Condition::Is(FactId(17), Set::of_bits(0x1))];
static L492E5B862439A092: [(FactId, Set<ValueId>); 1] = [
(FactId(18), Set::of_bits(0x1))];
static L57FD6DDEAF0F66ED: [ClaimId; 2] = [
ClaimId(295),
ClaimId(296)];
static L0BD300B9FF243F5E: [(FactId, Set<ValueId>); 1] = [
(FactId(14), Set::of_bits(0x1))];
static L61EE069C33D05D42: [Condition; 5] = [
Condition::Is(FactId(0), Set::of_bits(0x1)),
Condition::Is(FactId(3), Set::of_bits(0x47)),
Condition::Is(FactId(4), Set::of_bits(0x9)),
Condition::Is(FactId(5), Set::of_bits(0xf)),
Condition::Is(FactId(8), Set::of_bits(0x3))];
static LA0C185E6D208E69E: [ClaimId; 4] = [
ClaimId(372),
ClaimId(373),
ClaimId(322),
ClaimId(323)];
static LBD54227F10BF195F: [(FactId, Set<ValueId>); 6] = [
(FactId(0), Set::of_bits(0x2)),
(FactId(16), Set::of_bits(0x2)),
(FactId(1), Set::of_bits(0x1)),
(FactId(20), Set::of_bits(0x1)),
(FactId(29), Set::of_bits(0x1)),
(FactId(30), Set::of_bits(0x1))];
static LB4DB6E8BC278C5FF: [Condition; 5] = [
Condition::Is(FactId(0), Set::of_bits(0x2)),
Condition::Is(FactId(3), Set::of_bits(0x47)),
Condition::Is(FactId(4), Set::of_bits(0x9)),
Condition::Is(FactId(5), Set::of_bits(0xf)),
Condition::Is(FactId(8), Set::of_bits(0x3))];
static L23A03150DFE0DA8F: [ClaimId; 5] = [
ClaimId(372),
ClaimId(373),
ClaimId(374),
ClaimId(322),
ClaimId(323)];
static L268D8A11DFB91F41: [(FactId, Set<ValueId>); 5] = [
(FactId(0), Set::of_bits(0x1)),
(FactId(16), Set::of_bits(0x2)),
(FactId(20), Set::of_bits(0x1)),
(FactId(29), Set::of_bits(0x1)),
(FactId(30), Set::of_bits(0x1))];
static LBE15A8FEFEDCDE97: [ClaimId; 3] = [
ClaimId(372),
ClaimId(374),
ClaimId(385)];
static L9178E7ED1585CA52: [(FactId, Set<ValueId>); 5] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(4), Set::of_bits(0x1)),
(FactId(5), Set::of_bits(0x1)),
(FactId(8), Set::of_bits(0x2))];
static L1296A3B3611AD6D2: [Condition; 3] = [
Condition::Is(FactId(8), Set::of_bits(0x4)),
Condition::Is(FactId(3), Set::of_bits(0x3)),
Condition::Is(FactId(5), Set::of_bits(0x3))];
static LB91B40F4DCB595C4: [(FactId, Set<ValueId>); 1] = [
(FactId(8), Set::of_bits(0x2))];
static L5D3DAF9C8F65D717: [(FactId, Set<ValueId>); 1] = [
(FactId(1), Set::of_bits(0x2))];
static LD7762E4278B3BA3F: [(FactId, Set<ValueId>); 1] = [
(FactId(38), Set::of_bits(0x2))];
static L549C8084E31AB5AB: [Condition; 6] = [
Condition::Is(FactId(16), Set::of_bits(0x1)),
Condition::Is(FactId(1), Set::of_bits(0x3)),
Condition::Is(FactId(3), Set::of_bits(0x47)),
Condition::Is(FactId(4), Set::of_bits(0x9)),
Condition::Is(FactId(5), Set::of_bits(0xf)),
Condition::Is(FactId(8), Set::of_bits(0x3))];
static LFFF9534499CB0393: [(FactId, Set<ValueId>); 1] = [
(FactId(16), Set::of_bits(0x2))];
static L4636F6B375744E42: [Condition; 3] = [
Condition::Is(FactId(16), Set::of_bits(0x2)),
Condition::Is(FactId(13), Set::of_bits(0xe)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L1B5C9ACEB3A3E9A0: [ClaimId; 3] = [
ClaimId(331),
ClaimId(352),
ClaimId(354)];
static LE08F7356326F662D: [(FactId, Set<ValueId>); 1] = [
(FactId(16), Set::of_bits(0x4))];
static L8B71E22424823E8D: [Condition; 4] = [
Condition::Is(FactId(16), Set::of_bits(0x6)),
Condition::Is(FactId(19), Set::of_bits(0x1)),
Condition::Is(FactId(13), Set::of_bits(0x1)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L60B0CB778B750559: [(FactId, Set<ValueId>); 1] = [
(FactId(16), Set::of_bits(0x8))];
static L1426C13B038F92A4: [(FactId, Set<ValueId>); 1] = [
(FactId(13), Set::of_bits(0x2))];
static L1E9CF919F909A7C8: [(FactId, Set<ValueId>); 1] = [
(FactId(13), Set::of_bits(0x6))];
static LCCE7E9BD5AB76328: [ClaimId; 5] = [
ClaimId(322),
ClaimId(324),
ClaimId(327),
ClaimId(335),
ClaimId(314)];
static LFD6CF029FB2962FE: [(FactId, Set<ValueId>); 7] = [
(FactId(25), Set::of_bits(0x6)),
(FactId(26), Set::of_bits(0xfe)),
(FactId(27), Set::of_bits(0x2)),
(FactId(28), Set::of_bits(0x6)),
(FactId(29), Set::of_bits(0x1)),
(FactId(30), Set::of_bits(0x1)),
(FactId(31), Set::of_bits(0x3))];
static LD52A501A811B2C74: [Condition; 2] = [
Condition::Is(FactId(27), Set::of_bits(0x2)),
Condition::Is(FactId(29), Set::of_bits(0x4))];
static L45364B66AF8448DD: [(FactId, Set<ValueId>); 1] = [
(FactId(29), Set::of_bits(0x2))];
static L3B62F5CFBA070317: [(FactId, Set<ValueId>); 1] = [
(FactId(30), Set::of_bits(0x2))];
static LEAA3153E0C6BD33B: [(FactId, Set<ValueId>); 1] = [
(FactId(22), Set::of_bits(0x1))];
static L6BE80FA55DA34DD9: [Condition; 2] = [
Condition::Is(FactId(21), Set::of_bits(0x1)),
Condition::Is(FactId(23), Set::of_bits(0x2))];
static L19DE4BDF0341BF70: [(FactId, Set<ValueId>); 1] = [
(FactId(23), Set::of_bits(0x1))];
static LEC63481E6FB14365: [Condition; 2] = [
Condition::Is(FactId(27), Set::of_bits(0x2)),
Condition::Is(FactId(31), Set::of_bits(0x4))];
static LDE9593A19B058405: [(FactId, Set<ValueId>); 1] = [
(FactId(31), Set::of_bits(0x3))];
static L8139B666ECC20B63: [Condition; 4] = [
Condition::Is(FactId(10), Set::of_bits(0x1)),
Condition::Is(FactId(11), Set::of_bits(0x6)),
Condition::Is(FactId(12), Set::of_bits(0x6)),
Condition::Is(FactId(15), Set::of_bits(0x2))];
static L79D95CE9577D210F: [(FactId, Set<ValueId>); 7] = [
(FactId(25), Set::of_bits(0x8)),
(FactId(26), Set::of_bits(0x80)),
(FactId(27), Set::of_bits(0x2)),
(FactId(28), Set::of_bits(0x4)),
(FactId(29), Set::of_bits(0x1)),
(FactId(30), Set::of_bits(0x1)),
(FactId(31), Set::of_bits(0x3))];
static LF71E48363D60743E: [Condition; 5] = [
Condition::Is(FactId(10), Set::of_bits(0x1)),
Condition::Is(FactId(11), Set::of_bits(0x4)),
Condition::Is(FactId(12), Set::of_bits(0x6)),
Condition::Is(FactId(13), Set::of_bits(0xe)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static LC3B5B9CE45AF8B05: [ClaimId; 6] = [
ClaimId(300),
ClaimId(301),
ClaimId(302),
ClaimId(303),
ClaimId(309),
ClaimId(346)];
static L053BEDA44C205215: [(FactId, Set<ValueId>); 1] = [
(FactId(19), Set::of_bits(0x1))];
static L1143FB5D3D711AE4: [Condition; 5] = [
Condition::Is(FactId(10), Set::of_bits(0x1)),
Condition::Is(FactId(11), Set::of_bits(0x2)),
Condition::Is(FactId(12), Set::of_bits(0x6)),
Condition::Is(FactId(13), Set::of_bits(0xe)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L6A2AA0A7ADD4110E: [ClaimId; 4] = [
ClaimId(300),
ClaimId(301),
ClaimId(302),
ClaimId(303)];
static L298469B92895CF05: [Condition; 4] = [
Condition::Is(FactId(10), Set::of_bits(0x1)),
Condition::Is(FactId(12), Set::of_bits(0x1)),
Condition::Is(FactId(13), Set::of_bits(0x1)),
Condition::Is(FactId(14), Set::of_bits(0x1))];
static L0364FC7EDE03457D: [ClaimId; 1] = [
ClaimId(303)];
static L9BE5C9804502D9B3: [Condition; 3] = [
Condition::Is(FactId(10), Set::of_bits(0xe)),
Condition::Is(FactId(11), Set::of_bits(0x6)),
Condition::Is(FactId(12), Set::of_bits(0x6))];
static L21C62E9AECF45843: [ClaimId; 5] = [
ClaimId(300),
ClaimId(303),
ClaimId(306),
ClaimId(394),
ClaimId(332)];
static L087A062349031A1A: [(FactId, Set<ValueId>); 1] = [
(FactId(10), Set::of_bits(0x1))];
static L5F8E19B23F576F2E: [Condition; 2] = [
Condition::Is(FactId(10), Set::of_bits(0xe)),
Condition::Is(FactId(12), Set::of_bits(0x1))];
static L0767A4AED75D79C7: [ClaimId; 3] = [
ClaimId(303),
ClaimId(394),
ClaimId(332)];
static LCE3E36B6D514554A: [Condition; 2] = [
Condition::Is(FactId(32), Set::of_bits(0x6)),
Condition::Is(FactId(12), Set::of_bits(0x2))];
static L2B1D333FFD3BDBB6: [ClaimId; 3] = [
ClaimId(394),
ClaimId(395),
ClaimId(396)];
static L3AC8088E635651E3: [ClaimId; 1] = [
ClaimId(363)];
static L33948720F57691ED: [(FactId, Set<ValueId>); 1] = [
(FactId(39), Set::of_bits(0x3))];
static L12969FA8401DDDC2: [ClaimId; 3] = [
ClaimId(352),
ClaimId(354),
ClaimId(355)];
static L6D63CB89B0166799: [(FactId, Set<ValueId>); 1] = [
(FactId(40), Set::of_bits(0x3))];
static L9083D3C2C6DDE3F6: [(FactId, Set<ValueId>); 1] = [
(FactId(40), Set::of_bits(0x4))];
static LF93A28C570708416: [(FactId, Set<ValueId>); 1] = [
(FactId(36), Set::of_bits(0x1))];
static LDDCF7E6F63624739: [(FactId, Set<ValueId>); 1] = [
(FactId(35), Set::of_bits(0x3))];
static L6C7D7E77AFCCEFE0: [(FactId, Set<ValueId>); 1] = [
(FactId(35), Set::of_bits(0x2))];
static L5FE2C589B7EE0930: [(FactId, Set<ValueId>); 1] = [
(FactId(19), Set::of_bits(0x4))];
static LB8D249F2563873D7: [Condition; 2] = [
Condition::Is(FactId(19), Set::of_bits(0x1)),
Condition::Is(FactId(31), Set::of_bits(0x4))];
static L3162045405E248CC: [Step; 69] = [
Step { header: Header { id: Str::fixed("CY-S-register-number"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L9C248A80E6C43959)), period: Period { from: None, until: None }, because: Table::fixed(&LAAEFDC32A7C9002C), text: Text::fixed("Register the prepaid number in your own name with an identity document, at the operator or online where that is offered.", "凭身份证件以本人名义登记预付号码：到运营商处办，能线上办的也可线上办。") }, sets: Table::fixed(&L69FDE04E1F2B80CB), effort: 2 },
Step { header: Header { id: Str::fixed("CY-S-top-up"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LFAF9DC60CB598042)), period: Period { from: None, until: None }, because: Table::fixed(&L910D5C6B026497CC), text: Text::fixed("Top the soeasy number up before it is terminated.", "趁 soeasy 号码还没被终止，给它充值。") }, sets: Table::fixed(&LE8435E2540293640), effort: 2 },
Step { header: Header { id: Str::fixed("CY-S-open-account"), scope: Scope::Country(CountryId(54)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LA7BFA7CD470ACBE0)), period: Period { from: None, until: None }, because: Table::fixed(&L021C97BD0DB1038B), text: Text::fixed("Open an account in Cyprus, with international and online payments: legal residents of the EU have a right to a basic one.", "在塞浦路斯开一个能做国际支付和线上支付的账户：欧盟合法居民有权开立基本账户。") }, sets: Table::fixed(&LD74480CA8110E2D5), effort: 2 },
Step { header: Header { id: Str::fixed("HK-S-wechat-pay-hk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LD140FF255D3A62B9)), period: Period { from: None, until: None }, because: Table::fixed(&L439C8C898DA146FC), text: Text::fixed("Open WeChat Pay HK with a Hong Kong bank card, best before you travel, and have it verified in your own name.", "最好在出行前开通微信香港钱包（WeChat Pay HK）并绑香港银行卡，并以本人名义完成认证。") }, sets: Table::fixed(&L33E923F3A6727152), effort: 2 },
Step { header: Header { id: Str::fixed("HK-S-alipayhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LF4934778A16DE5D9)), period: Period { from: None, until: None }, because: Table::fixed(&LA1991F3FB51E456B), text: Text::fixed("Open AlipayHK, with the Hong Kong identity card, best before you travel, and have it verified in your own name.", "最好在出行前开通 AlipayHK，凭香港身份证，并以本人名义完成认证。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("HK-S-register-number"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L10E4DC65211D3CCE)), period: Period { from: None, until: None }, because: Table::fixed(&L9CBE8785D9B4C217), text: Text::fixed("Register the prepaid SIM in your own name with its operator.", "向运营商以本人名义登记这张预付卡。") }, sets: Table::fixed(&L69FDE04E1F2B80CB), effort: 2 },
Step { header: Header { id: Str::fixed("HK-S-verify-alipayhk"), scope: Scope::Country(CountryId(94)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L5C58C60A8E8209CD)), period: Period { from: None, until: None }, because: Table::fixed(&LA6767AA8A792A33E), text: Text::fixed("Have AlipayHK verified with your Hong Kong identity card.", "用您的香港身份证给 AlipayHK 认证。") }, sets: Table::fixed(&LA0AC25E5F15040C1), effort: 1 },
Step { header: Header { id: Str::fixed("ID-S-home-wallet"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: Some(Date::constant(2025, 9, 11)), until: None }, because: Table::fixed(&L907A2983C982D59A), text: Text::fixed("Open DANA for WeChat Pay codes, or another Indonesian QRIS app for Alipay merchants, best before you travel, and have it verified in your own name.", "最好在出行前开通 DANA（扫微信支付的码）或印尼其他 QRIS 应用（付支付宝商家），并以本人名义完成认证。") }, sets: Table::fixed(&LA98D03E483108FC8), effort: 2 },
Step { header: Header { id: Str::fixed("ID-S-register-number"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L9C248A80E6C43959)), period: Period { from: None, until: None }, because: Table::fixed(&L3D888853F7135F9A), text: Text::fixed("Register the number in your own name: foreigners at an outlet of the operator, with the passport or the residence card.", "以本人名义登记号码：外国人带护照或居留卡到运营商网点办理。") }, sets: Table::fixed(&L69FDE04E1F2B80CB), effort: 2 },
Step { header: Header { id: Str::fixed("ID-S-top-up"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L8F89C06A6F33A89E)), period: Period { from: None, until: None }, because: Table::fixed(&LC47AA91A048E14EC), text: Text::fixed("Top the number up while it is still in its grace period.", "趁号码还在宽限期内充值。") }, sets: Table::fixed(&LE8435E2540293640), effort: 2 },
Step { header: Header { id: Str::fixed("ID-S-reactivate"), scope: Scope::Country(CountryId(100)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L5DDC1F4D034BFBE5)), period: Period { from: None, until: None }, because: Table::fixed(&LA1D27BDA8E653FD8), text: Text::fixed("Have the lapsed Telkomsel number reactivated with the registered KTP and KK before it is given to others.", "趁 Telkomsel 的失效号码还没转给别人，凭登记时的 KTP 和 KK 办理恢复。") }, sets: Table::fixed(&LF7017A15D5E2153D), effort: 2 },
Step { header: Header { id: Str::fixed("IT-S-home-wallet"), scope: Scope::Country(CountryId(109)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L1812E3B426F24E43), text: Text::fixed("Open Tinaba, best before you travel, and have it verified in your own name.", "最好在出行前开通 Tinaba，并以本人名义完成认证。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("KH-S-home-wallet"), scope: Scope::Country(CountryId(116)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LA04F1DD3A0DD49F1), text: Text::fixed("Open Bakong, best before you travel, and have it verified in your own name.", "最好在出行前开通 Bakong，并以本人名义完成认证。") }, sets: Table::fixed(&L33E923F3A6727152), effort: 2 },
Step { header: Header { id: Str::fixed("KR-S-home-wallet"), scope: Scope::Country(CountryId(121)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LF924C468B290F526), text: Text::fixed("Open KakaoPay or NAVER Pay, best before you travel, and have it verified in your own name.", "最好在出行前开通 KakaoPay 或 NAVER Pay，并以本人名义完成认证。") }, sets: Table::fixed(&LDEAB2C58EB81B356), effort: 2 },
Step { header: Header { id: Str::fixed("KZ-S-home-wallet"), scope: Scope::Country(CountryId(124)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L5002630E16DE84B5), text: Text::fixed("Open Kaspi, best before you travel, and have it verified in your own name.", "最好在出行前开通 Kaspi，并以本人名义完成认证。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("MN-S-home-wallet"), scope: Scope::Country(CountryId(146)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LF924C468B290F526), text: Text::fixed("Open HiPay, best before you travel, and have it verified in your own name.", "最好在出行前开通 HiPay，并以本人名义完成认证。") }, sets: Table::fixed(&LDEAB2C58EB81B356), effort: 2 },
Step { header: Header { id: Str::fixed("MO-S-home-wallet"), scope: Scope::Country(CountryId(147)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L5E16F32855C5D1FA), text: Text::fixed("Open MPay, best before you travel, and have it verified in your own name.", "最好在出行前开通 MPay，并以本人名义完成认证。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("MY-S-home-wallet"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LAFA39E7E68D9FC2A)), period: Period { from: None, until: None }, because: Table::fixed(&L9777CCE71EDFA457), text: Text::fixed("Open Touch 'n Go eWallet, best before you travel, and have it verified in your own name.", "最好在出行前开通 Touch 'n Go eWallet，并以本人名义完成认证。") }, sets: Table::fixed(&LDEAB2C58EB81B356), effort: 2 },
Step { header: Header { id: Str::fixed("MY-S-correct-registration"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L10E4DC65211D3CCE)), period: Period { from: None, until: None }, because: Table::fixed(&LE419F1B409823B11), text: Text::fixed("Have the registration of the prepaid number put right with your own data, within the days that the rule leaves for it.", "在规定留出的期限内，用本人资料把预付卡的登记改正过来。") }, sets: Table::fixed(&L69FDE04E1F2B80CB), effort: 2 },
Step { header: Header { id: Str::fixed("MY-S-verify-tng"), scope: Scope::Country(CountryId(157)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L32B9AF92BAA555AB)), period: Period { from: None, until: None }, because: Table::fixed(&LC03531A8B615B513), text: Text::fixed("Have the Touch 'n Go eWallet verified with your passport.", "用护照给 Touch 'n Go eWallet 认证。") }, sets: Table::fixed(&LA0AC25E5F15040C1), effort: 1 },
Step { header: Header { id: Str::fixed("NZ-S-open-account"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LF3044550D8777932)), period: Period { from: None, until: None }, because: Table::fixed(&L381658682BD9F8E4), text: Text::fixed("Open an account at a New Zealand branch with your passport and proof of address.", "带护照和住址证明，到新西兰的银行网点开户。") }, sets: Table::fixed(&LA24EA15E8D055546), effort: 2 },
Step { header: Header { id: Str::fixed("NZ-S-top-up"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L8F89C06A6F33A89E)), period: Period { from: None, until: None }, because: Table::fixed(&L5BD46E58165EB4F1), text: Text::fixed("Top the One NZ number up while it still receives calls.", "趁 One NZ 号码还能接电话，给它充值。") }, sets: Table::fixed(&LE8435E2540293640), effort: 2 },
Step { header: Header { id: Str::fixed("NZ-S-revive"), scope: Scope::Country(CountryId(170)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L850EEAF4C8FFAE34)), period: Period { from: None, until: None }, because: Table::fixed(&L1FD6F489FD6C0E7B), text: Text::fixed("Revive an inactive Skinny number by topping it up within the month that is left for it.", "在留出的一个月内给停用的 Skinny 号码充值，把它恢复。") }, sets: Table::fixed(&LF7017A15D5E2153D), effort: 2 },
Step { header: Header { id: Str::fixed("PH-S-home-wallet"), scope: Scope::Country(CountryId(176)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L28F7F742804A66FC), text: Text::fixed("Open GCash, best before you travel, and have it verified in your own name.", "最好在出行前开通 GCash，并以本人名义完成认证。") }, sets: Table::fixed(&LDEAB2C58EB81B356), effort: 2 },
Step { header: Header { id: Str::fixed("PH-S-register-number"), scope: Scope::Country(CountryId(176)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L10E4DC65211D3CCE)), period: Period { from: None, until: None }, because: Table::fixed(&L67CFB3A218BC66F9), text: Text::fixed("Register the SIM in your own name.", "以本人名义登记这张 SIM 卡。") }, sets: Table::fixed(&L69FDE04E1F2B80CB), effort: 2 },
Step { header: Header { id: Str::fixed("PK-S-home-wallet"), scope: Scope::Country(CountryId(177)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L5002630E16DE84B5), text: Text::fixed("Open NayaPay, best before you travel, and have it verified in your own name.", "最好在出行前开通 NayaPay，并以本人名义完成认证。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("RU-S-bank-app"), scope: Scope::Country(CountryId(190)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LD552DD99392D6C20), text: Text::fixed("Install Sberbank's app before you travel and see that it offers payment by Alipay's QR code.", "出行前装好 Sber 的应用，确认里面有扫支付宝码付款的功能。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("SG-S-home-wallet"), scope: Scope::Country(CountryId(197)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LF924C468B290F526), text: Text::fixed("Open Changi Pay, best before you travel, and have it verified in your own name.", "最好在出行前开通 Changi Pay，并以本人名义完成认证。") }, sets: Table::fixed(&LDEAB2C58EB81B356), effort: 2 },
Step { header: Header { id: Str::fixed("TH-S-home-wallet"), scope: Scope::Country(CountryId(217)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LF924C468B290F526), text: Text::fixed("Open TrueMoney, best before you travel, and have it verified in your own name.", "最好在出行前开通 TrueMoney，并以本人名义完成认证。") }, sets: Table::fixed(&LDEAB2C58EB81B356), effort: 2 },
Step { header: Header { id: Str::fixed("US-S-paypal"), scope: Scope::Country(CountryId(232)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&LC23BD4C9668B3514), text: Text::fixed("Open PayPal, best before you travel, and have it verified in your own name.", "最好在出行前开通 PayPal，并以本人名义完成认证。") }, sets: Table::fixed(&L33E923F3A6727152), effort: 2 },
Step { header: Header { id: Str::fixed("UZ-S-home-wallet"), scope: Scope::Country(CountryId(234)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L31FC5BF5C5288CA3), text: Text::fixed("Open Octomobile at Octobank, best before you travel, and have it verified in your own name.", "最好在出行前在 Octobank 开通 Octomobile，并以本人名义完成认证。") }, sets: Table::fixed(&L9F16CC058D967AA4), effort: 2 },
Step { header: Header { id: Str::fixed("VN-S-home-wallet"), scope: Scope::Country(CountryId(240)), basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEA9BD8C2DB860085)), period: Period { from: None, until: None }, because: Table::fixed(&L295932F5C04584FC), text: Text::fixed("Open Zalopay, best before you travel, and have it verified in your own name.", "最好在出行前开通 Zalopay，并以本人名义完成认证。") }, sets: Table::fixed(&L33E923F3A6727152), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-appeal"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L4EE68A6498EAB4FA)), period: Period { from: None, until: None }, because: Table::fixed(&LF1FD60FC072B85CE), text: Text::fixed("Appeal in the app: ask its chat for a person and send the page of your passport (or other accepted document) with a photo of you holding it. No mainland account is needed. Do not cancel the wallet while there is money in it.", "在应用里申诉：请客服转人工，发去护照（或其他认可的证件）资料页和您手持证件的照片。不需要内地账户。钱包里有余额时不要注销。") }, sets: Table::fixed(&L1D582F4F24C5A933), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-recover"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L9DADE848B05967B8)), period: Period { from: None, until: None }, because: Table::fixed(&L1BC0CBEBD4299435), text: Text::fixed("Recover the account: by the linked e-mail address if there is one, else through the app's support with your identity document; it is not assured.", "找回账号：绑过邮箱的用邮箱，否则凭身份证件找应用客服；不保证成功。") }, sets: Table::fixed(&L1D582F4F24C5A933), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-change-while-signed-in"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L7F1895512AFD91D6)), period: Period { from: None, until: None }, because: Table::fixed(&L1BC0CBEBD4299435), text: Text::fixed("While you are still signed in on some device, have the account checked another way (linked e-mail, bank card, or support with your identity document) and take the old number off it; do not sign out before.", "趁还有设备保持登录，用别的方式核验（绑定的邮箱、银行卡，或凭身份证件找客服），把旧号码换下来；在此之前不要退出登录。") }, sets: Table::fixed(&LBD71F0069F91EE44), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-one-name"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LFB5365B7BD999AAA)), period: Period { from: None, until: None }, because: Table::fixed(&L51B958ECB9994F1B), text: Text::fixed("Have wallet and bank write your name alike, in spelling, order and spacing. If WeChat Pay has to be set up anew for that, first take the balance to zero: whoever cancels it loses what is in it, and the history.", "让钱包和银行登记的姓名一致，拼写、顺序、空格都要一样。如果必须重开微信支付，先把余额清零：注销会丢失余额和记录。") }, sets: Table::fixed(&L492E5B862439A092), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-renew-document"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(14), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L57FD6DDEAF0F66ED), text: Text::fixed("Renew the document, then give the new one to the wallet.", "换发证件，再把新证件提供给钱包。") }, sets: Table::fixed(&L0BD300B9FF243F5E), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-use-alipay"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L61EE069C33D05D42)), period: Period { from: None, until: None }, because: Table::fixed(&LA0C185E6D208E69E), text: Text::fixed("Use Alipay instead: sign up there with the same number and start afresh.", "改用支付宝：用同一个号码在那里注册，从头办起。") }, sets: Table::fixed(&LBD54227F10BF195F), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-use-wechat"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LB4DB6E8BC278C5FF)), period: Period { from: None, until: None }, because: Table::fixed(&L23A03150DFE0DA8F), text: Text::fixed("Use WeChat instead: sign up there with the same number and start afresh.", "改用微信：用同一个号码在那里注册，从头办起。") }, sets: Table::fixed(&L268D8A11DFB91F41), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-own-line"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LBE15A8FEFEDCDE97), text: Text::fixed("Use an ordinary SIM or eSIM line in your own name: the one that you have at home will do, else get one. If a wallet hangs on another number, move it over while that one still receives codes.", "用本人名下的普通 SIM 或 eSIM 号码：平时在家用的那个就行，没有就办一个。钱包若绑着别的号码，趁那个号码还收得到验证码时换绑过来。") }, sets: Table::fixed(&L9178E7ED1585CA52), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-roaming"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L1296A3B3611AD6D2)), period: Period { from: None, until: None }, because: Table::fixed(&L74524085665743D8), text: Text::fixed("Switch roaming on for the SIM, then try a code again.", "给这张卡打开漫游，再试一次验证码。") }, sets: Table::fixed(&LB91B40F4DCB595C4), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-real-friend"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(1), Set::of_bits(0xc)), period: Period { from: None, until: None }, because: Table::fixed(&LD11D7C4055E0AC73), text: Text::fixed("Ask someone you really know, with a verified WeChat account of some age, to confirm the sign-up; pay nobody for it.", "请一位真正认识、微信已实名且用了一段时间的人来确认注册；不要花钱找人。") }, sets: Table::fixed(&L5D3DAF9C8F65D717), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-top-up-channel"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(38), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L97D124857AAF21AC), text: Text::fixed("Look on the operator's own site or app for a way to top up the number, and see which payments it takes.", "到运营商自己的网站或应用里找给这个号码充值的办法，并看清它收哪些付款方式。") }, sets: Table::fixed(&LD7762E4278B3BA3F), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-register"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L549C8084E31AB5AB)), period: Period { from: None, until: None }, because: Table::fixed(&LB69A02B3EC32555E), text: Text::fixed("Sign up for the wallet in the app with the number.", "在应用里用这个号码注册钱包。") }, sets: Table::fixed(&LFFF9534499CB0393), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-verify"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L4636F6B375744E42)), period: Period { from: None, until: None }, because: Table::fixed(&L1B5C9ACEB3A3E9A0), text: Text::fixed("Have the wallet verified in the app with your passport, mainland travel permit or permanent resident card.", "在应用里用护照、来往内地通行证或永久居留身份证给钱包认证。") }, sets: Table::fixed(&LE08F7356326F662D), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-verify-as-mainland-user"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L8B71E22424823E8D)), period: Period { from: None, until: None }, because: Table::fixed(&L24A982808965AD41), text: Text::fixed("Have the wallet verified with your mainland identity card and link your own mainland bank card.", "用您的内地居民身份证给钱包实名，并绑上本人的内地银行卡。") }, sets: Table::fixed(&L60B0CB778B750559), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-passport"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(13), Set::of_bits(0x60)), period: Period { from: None, until: None }, because: Table::fixed(&L4E788275EB0259C0), text: Text::fixed("Get your passport, or renew it, and use it in place of the other paper.", "办好或换发您的护照，用它代替原来的证件。") }, sets: Table::fixed(&L1426C13B038F92A4), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-passport-or-travel-permit"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(13), Set::of_bits(0x10)), period: Period { from: None, until: None }, because: Table::fixed(&L4E788275EB0259C0), text: Text::fixed("Get your mainland travel permit or your passport; the Hong Kong identity card by itself is not taken.", "办好来往内地通行证或护照；单凭香港身份证不被接受。") }, sets: Table::fixed(&L1E9CF919F909A7C8), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-scheme-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Always, period: Period { from: None, until: None }, because: Table::fixed(&LCCE7E9BD5AB76328), text: Text::fixed("Get a physical card of your own with one of the seven logos, from a bank that allows online use abroad and sends codes to its app or to a working number.", "办一张本人名下、带七种标志之一的实体信用卡或借记卡；发卡行要允许境外线上使用，验证码发到银行应用或能用的号码。") }, sets: Table::fixed(&LFD6CF029FB2962FE), effort: 3 },
Step { header: Header { id: Str::fixed("W-S-ask-issuer"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LD52A501A811B2C74)), period: Period { from: None, until: None }, because: Table::fixed(&LDE93946D1F07156B), text: Text::fixed("Ask the card's issuer to authorise its use in the wallet, then add it again; the decision is the issuer's.", "请发卡行批准这张卡用于该钱包，再重新加卡；批不批由发卡行决定。") }, sets: Table::fixed(&L45364B66AF8448DD), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-ask-support"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(30), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&LDE93946D1F07156B), text: Text::fixed("Ask the app's support and the bank why the check failed, put it right and have the check repeated.", "向应用客服和银行问清验证为何没通过，改正后重新验证。") }, sets: Table::fixed(&L3B62F5CFBA070317), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-enable-international"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L8F79300B02AC0A9E)), period: Period { from: None, until: None }, because: Table::fixed(&L48A86D314B082817), text: Text::fixed("Have the bank switch on international payments for the account and its card.", "请银行为该账户及其卡开通国际支付。") }, sets: Table::fixed(&LEAA3153E0C6BD33B), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-enable-online"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L6BE80FA55DA34DD9)), period: Period { from: None, until: None }, because: Table::fixed(&L48A86D314B082817), text: Text::fixed("Have the bank switch on online payments for the account and its card.", "请银行为该账户及其卡开通线上支付。") }, sets: Table::fixed(&L19DE4BDF0341BF70), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-code-channel"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LEC63481E6FB14365)), period: Period { from: None, until: None }, because: Table::fixed(&L1C65B00E33E1F003), text: Text::fixed("Have the bank approve payments in its app, or give it a number that works for the codes.", "改在银行应用里批准付款，或把接收验证码的预留号码换成能用的。") }, sets: Table::fixed(&LDE9593A19B058405), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-tour-card"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L8139B666ECC20B63)), period: Period { from: None, until: None }, because: Table::fixed(&LD8532F7EC5AFFFF2), text: Text::fixed("Ask whether the Tour Card is still issued (a guide of 2026-05 says not); if so, apply while in the mainland and load it, for a fee each time.", "先问旅游卡（Tour Card）还办不办（2026-05 有指南称已停用）；能办的话，人在内地时申请并充值，每次有手续费。") }, sets: Table::fixed(&L79D95CE9577D210F), effort: 4 },
Step { header: Header { id: Str::fixed("W-S-mainland-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LF71E48363D60743E)), period: Period { from: None, until: None }, because: Table::fixed(&LC3B5B9CE45AF8B05), text: Text::fixed("Open an account of your own in person at a mainland branch, with your papers and a Chinese number registered to you.", "带上证件和登记在本人名下的中国号码，本人到内地网点开户。") }, sets: Table::fixed(&L053BEDA44C205215), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-mainland-account-of-visitor"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L1143FB5D3D711AE4)), period: Period { from: None, until: None }, because: Table::fixed(&L6A2AA0A7ADD4110E), text: Text::fixed("Ask mainland branches in person for an account of your own: the rules allow it to visitors, though many branches refuse those on tourist visas.", "本人到内地网点申请开户：规定允许来访者开户，但不少网点会拒绝持旅游签证的人。") }, sets: Table::fixed(&L053BEDA44C205215), effort: 4 },
Step { header: Header { id: Str::fixed("W-S-mainland-account-of-citizen"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L298469B92895CF05)), period: Period { from: None, until: None }, because: Table::fixed(&L0364FC7EDE03457D), text: Text::fixed("Open an account of your own in person at a mainland branch with your identity card.", "凭居民身份证，本人到内地网点开户。") }, sets: Table::fixed(&L053BEDA44C205215), effort: 2 },
Step { header: Header { id: Str::fixed("W-S-be-in-the-mainland"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L9BE5C9804502D9B3)), period: Period { from: None, until: None }, because: Table::fixed(&L21C62E9AECF45843), text: Text::fixed("Leave it for your stay in the mainland: this works only there.", "等到了内地再办：这件事只能在那里做。") }, sets: Table::fixed(&L087A062349031A1A), effort: 4 },
Step { header: Header { id: Str::fixed("W-S-be-in-the-mainland-as-citizen"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&L5F8E19B23F576F2E)), period: Period { from: None, until: None }, because: Table::fixed(&L0767A4AED75D79C7), text: Text::fixed("Leave it for your next time in the mainland: this works only there.", "等下次回内地再办：这件事只能在那里做。") }, sets: Table::fixed(&L087A062349031A1A), effort: 4 },
Step { header: Header { id: Str::fixed("W-S-verify-home-wallet"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LCE3E36B6D514554A)), period: Period { from: None, until: None }, because: Table::fixed(&L2B1D333FFD3BDBB6), text: Text::fixed("Complete the verification of your home country's wallet in your own name, if it is not done yet.", "以本人名义完成本国钱包的认证（还没认证的话）。") }, sets: Table::fixed(&LA0AC25E5F15040C1), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-merchant-code"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(39), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L3AC8088E635651E3), text: Text::fixed("Ask for the shop's merchant code, or let it scan the code in your app, instead of scanning a person's code.", "请店家出示商家收款码，或让店家扫您应用里的付款码，不要扫个人收款码。") }, sets: Table::fixed(&L33948720F57691ED), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-small-sums"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(40), Set::of_bits(0xc)), period: Period { from: None, until: None }, because: Table::fixed(&L12969FA8401DDDC2), text: Text::fixed("Use the wallet for small purchases only and pay for the rest otherwise; do not split a purchase to get under the limit.", "钱包只用来付小额消费，其余用别的方式付；不要为了低于限额而拆分一笔消费。") }, sets: Table::fixed(&L6D63CB89B0166799), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-within-the-caps"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(40), Set::of_bits(0x8)), period: Period { from: None, until: None }, because: Table::fixed(&L9EE590792FE1989A), text: Text::fixed("Use the wallet for payments within the caps and pay the larger ones otherwise; do not split a purchase to get under them.", "限额以内的用钱包付，更大的用别的方式付；不要为了低于限额而拆分一笔消费。") }, sets: Table::fixed(&L9083D3C2C6DDE3F6), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-no-agent"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(36), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L79093EDC2287DD3E), text: Text::fixed("Part with the paid agent and do each thing yourself.", "不再用付费代办，各项都由本人办理。") }, sets: Table::fixed(&LF93A28C570708416), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-no-lent-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(35), Set::of_bits(0x4)), period: Period { from: None, until: None }, because: Table::fixed(&L705911DC1D9A446F), text: Text::fixed("Stop using what a friend lends. The friend may explain while you use what is yours.", "不再用朋友出借的账户或身份；朋友可以讲解，用的是您自己的。") }, sets: Table::fixed(&LDDCF7E6F63624739), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-friend-explains"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(35), Set::of_bits(0x1)), period: Period { from: None, until: None }, because: Table::fixed(&L7E99C29FA2F19577), text: Text::fixed("Have a friend who knows the app explain it to you, while you use your own account.", "请熟悉的朋友讲解怎么用，用的是您本人的账户。") }, sets: Table::fixed(&L6C7D7E77AFCCEFE0), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-no-borrowed-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::Is(FactId(19), Set::of_bits(0x2)), period: Period { from: None, until: None }, because: Table::fixed(&L705911DC1D9A446F), text: Text::fixed("Give up the mainland account that is in another person's name.", "不再使用他人名下的内地账户。") }, sets: Table::fixed(&L5FE2C589B7EE0930), effort: 1 },
Step { header: Header { id: Str::fixed("W-S-code-channel-of-account"), scope: Scope::World, basis: Basis::Evidence, goals: Set::of_bits(0x3fff), when: Condition::All(Table::fixed(&LB8D249F2563873D7)), period: Period { from: None, until: None }, because: Table::fixed(&L1C65B00E33E1F003), text: Text::fixed("Give the mainland bank a number that works for its codes.", "到内地银行把接收验证码的预留号码换成能用的。") }, sets: Table::fixed(&LDE9593A19B058405), effort: 2 }];
static L4F8E2A5530A1CD31: [Str; 2] = [
Str::fixed("Telus"),
Str::fixed("Telus prepaid")];
static LD2D1B72B45361560: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x1000))];
static LD3CDBB137B69D530: [Str; 5] = [
Str::fixed("soeasy"),
Str::fixed("so easy"),
Str::fixed("Cyta"),
Str::fixed("Cyta soeasy"),
Str::fixed("Cytamobile")];
static L098DFC4E9CC1C259: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x200))];
static L31E1A23263477BC2: [ClaimId; 1] = [
ClaimId(69)];
static LAD45B32E431C56E2: [Str; 2] = [
Str::fixed("AldiTalk"),
Str::fixed("ALDI TALK")];
static LB9BF7D47D5F66579: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x2000))];
static L77C456EDF842523F: [Str; 2] = [
Str::fixed("giff gaff"),
Str::fixed("giffgaff SIM")];
static LCE9619A30944F3D3: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x8))];
static L4F637D46D8EA6BC4: [Str; 6] = [
Str::fixed("Alipay HK"),
Str::fixed("Alipay Hong Kong"),
Str::fixed("支付宝香港"),
Str::fixed("支付宝HK"),
Str::fixed("香港支付宝"),
Str::fixed("AlipayHK钱包")];
static LE7039EB3A3B2A9F8: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x6)),
(FactId(33), Set::of_bits(0x2))];
static LE17C2D740C05CCFF: [Str; 7] = [
Str::fixed("WeChat HK"),
Str::fixed("WeChat Pay Hong Kong"),
Str::fixed("微信支付香港"),
Str::fixed("微信支付HK"),
Str::fixed("微信香港"),
Str::fixed("香港微信支付"),
Str::fixed("香港微信钱包")];
static L7CBB66E46F23D38E: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x6)),
(FactId(33), Set::of_bits(0x4))];
static L387190440AB9B91C: [Str; 2] = [
Str::fixed("ClubSIM"),
Str::fixed("1O1O Club SIM")];
static L80729657CCA0973B: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x40))];
static L03D6B38613DBBF13: [ClaimId; 1] = [
ClaimId(88)];
static LFBA0C01339969EDA: [Str; 3] = [
Str::fixed("SmarTone ValueGB"),
Str::fixed("数码通 ValueGB"),
Str::fixed("Value GB")];
static L624C3A4808F24F72: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x100))];
static L021C7EE8E4D9EC99: [Str; 4] = [
Str::fixed("CMHK"),
Str::fixed("香港移动"),
Str::fixed("中移香港"),
Str::fixed("中國移動香港")];
static L48F45643733FDE6F: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x80))];
static L4585D5AC6FAF0672: [Str; 2] = [
Str::fixed("86 Easy"),
Str::fixed("Club SIM 86-Easy")];
static LF3A6D87646247279: [(FactId, Set<ValueId>); 2] = [
(FactId(3), Set::of_bits(0x40)),
(FactId(2), Set::of_bits(0x1))];
static LAED9A5FB79921DCE: [Str; 2] = [
Str::fixed("Dana wallet"),
Str::fixed("Dompet DANA")];
static LCADEFDC96B6E3CBB: [ClaimId; 1] = [
ClaimId(396)];
static LACF540745336C6C6: [Str; 2] = [
Str::fixed("Go Pay"),
Str::fixed("Gojek")];
static LAD2FE23A683ABCE9: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0xe)),
(FactId(33), Set::of_bits(0x2))];
static LEAC1BCACC971CDCE: [Str; 1] = [
Str::fixed("OVO wallet")];
static L2BE9CF30699A8FBD: [Str; 3] = [
Str::fixed("simPATI"),
Str::fixed("Telkomsel PraBayar"),
Str::fixed("kartu AS")];
static LC7E115F02D98F347: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x400))];
static L26DB332AD42EA92D: [Str; 4] = [
Str::fixed("IM3"),
Str::fixed("Indosat Ooredoo"),
Str::fixed("Indosat Ooredoo Hutchison"),
Str::fixed("Tri")];
static LD1E1AED8743277C3: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x800))];
static L325EB02CF3F139B3: [Str; 4] = [
Str::fixed("XL"),
Str::fixed("XL Axiata"),
Str::fixed("AXIS"),
Str::fixed("Smartfren")];
static L00285456FDAA34FA: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x10000))];
static L07A2DC5FD63AE6BB: [Str; 2] = [
Str::fixed("Banca Profilo"),
Str::fixed("Tinaba Banca Profilo")];
static L72834FB528279AAA: [Str; 2] = [
Str::fixed("povo"),
Str::fixed("povo 2.0")];
static LD86EE8D3B6EDC8CB: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x4000))];
static LFA79C3ED48B6A9CD: [Str; 2] = [
Str::fixed("Bakong app"),
Str::fixed("KHQR Bakong")];
static L7CF16B2CBC5ADD96: [Str; 4] = [
Str::fixed("KakaoPay"),
Str::fixed("Kakao"),
Str::fixed("카카오페이"),
Str::fixed("卡考支付")];
static L25F4FF070113815A: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x6)),
(FactId(33), Set::of_bits(0x8))];
static L6E9041285EDCC118: [ClaimId; 2] = [
ClaimId(392),
ClaimId(396)];
static L1D50A24A744D9FFB: [Str; 4] = [
Str::fixed("NaverPay"),
Str::fixed("Naver"),
Str::fixed("N Pay"),
Str::fixed("네이버페이")];
static L61C3B413BA828CF4: [Str; 4] = [
Str::fixed("Toss"),
Str::fixed("TossPay"),
Str::fixed("토스"),
Str::fixed("토스페이")];
static LAB24E1695B13F699: [Str; 4] = [
Str::fixed("Kaspi"),
Str::fixed("Kaspi Gold"),
Str::fixed("Kaspi Bank"),
Str::fixed("Каспи")];
static L73731DA9BFDE329C: [Str; 1] = [
Str::fixed("Hi Pay")];
static LDEA29EF250C8F98A: [Str; 5] = [
Str::fixed("MPay Macao"),
Str::fixed("MPay Macau"),
Str::fixed("Macau Pass"),
Str::fixed("澳门通"),
Str::fixed("澳门钱包")];
static LF236D7ACE7D0A3A2: [Str; 7] = [
Str::fixed("Touch 'n Go"),
Str::fixed("Touch and Go"),
Str::fixed("Touch & Go"),
Str::fixed("TNG eWallet"),
Str::fixed("TNG"),
Str::fixed("TnGD"),
Str::fixed("一触即通")];
static L22A03DF568235CC0: [Str; 4] = [
Str::fixed("MAE"),
Str::fixed("Maybank"),
Str::fixed("Maybank MAE"),
Str::fixed("MAE app")];
static LDA9DC8B403E742AA: [ClaimId; 1] = [
ClaimId(207)];
static L69BABD616E0E129F: [Str; 2] = [
Str::fixed("Boost eWallet"),
Str::fixed("Boost app")];
static L1DD7A17566715F85: [Str; 3] = [
Str::fixed("WeChat Pay MY"),
Str::fixed("马来西亚微信支付"),
Str::fixed("马来西亚微信钱包")];
static L2C90AE37C7D1A8EB: [(FactId, Set<ValueId>); 1] = [
(FactId(32), Set::of_bits(0x8))];
static LF66B02F7BB96698B: [Str; 4] = [
Str::fixed("Vodafone New Zealand"),
Str::fixed("Vodafone NZ"),
Str::fixed("Vodafone"),
Str::fixed("OneNZ")];
static L5DF391EE08174D8A: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x1))];
static LF48E2789E4E98680: [ClaimId; 1] = [
ClaimId(252)];
static LC0C181D9EE226284: [Str; 2] = [
Str::fixed("Two Degrees"),
Str::fixed("2 degrees")];
static L2F4C91D5FAED4299: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x2))];
static L4A56D78C6D8CCD77: [Str; 1] = [
Str::fixed("Skinny Mobile")];
static LEE1CD207FF48D9F7: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x4))];
static LA4B0E75C80E084A7: [Str; 2] = [
Str::fixed("G Cash"),
Str::fixed("Globe GCash")];
static L6045710E1FC777A3: [ClaimId; 2] = [
ClaimId(393),
ClaimId(396)];
static L26020214FC06303B: [Str; 1] = [
Str::fixed("PayMaya")];
static L9737E26DA74DEFC7: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0xe)),
(FactId(33), Set::of_bits(0x4))];
static LAFD8C6C95BD3DBC6: [ClaimId; 1] = [
ClaimId(395)];
static L9D5DF803EA415838: [Str; 1] = [
Str::fixed("Naya Pay")];
static L9D6EA67D4CD02B9F: [Str; 8] = [
Str::fixed("Sber"),
Str::fixed("Sberbank"),
Str::fixed("СберБанк"),
Str::fixed("Сбербанк"),
Str::fixed("Сбер"),
Str::fixed("Сбербанк Онлайн"),
Str::fixed("SberBank Online"),
Str::fixed("俄联邦储蓄银行")];
static L9CE44CBD2E8F249C: [Str; 4] = [
Str::fixed("ATB"),
Str::fixed("ATB UnionPay"),
Str::fixed("АТБ"),
Str::fixed("Asian-Pacific Bank")];
static LB5333B787AE1DDF5: [(FactId, Set<ValueId>); 2] = [
(FactId(26), Set::of_bits(0x80)),
(FactId(28), Set::of_bits(0x2))];
static LE748F39943880126: [ClaimId; 1] = [
ClaimId(272)];
static LF32FC52E9301A414: [Str; 5] = [
Str::fixed("RSHB"),
Str::fixed("RSHB UnionPay"),
Str::fixed("Rosselkhozbank"),
Str::fixed("РСХБ"),
Str::fixed("俄农业银行")];
static L007DC371D0E6173A: [Str; 2] = [
Str::fixed("ChangiPay"),
Str::fixed("樟宜支付")];
static LF8F5D4028156E3DE: [Str; 4] = [
Str::fixed("OCBC Digital"),
Str::fixed("OCBC app"),
Str::fixed("华侨银行"),
Str::fixed("华侨银行手机银行")];
static L974B284C2DC6BA73: [(FactId, Set<ValueId>); 2] = [
(FactId(32), Set::of_bits(0x6)),
(FactId(33), Set::of_bits(0xa))];
static L305910E68D8D056A: [ClaimId; 3] = [
ClaimId(392),
ClaimId(394),
ClaimId(276)];
static L2954B059C7E17AF0: [Str; 3] = [
Str::fixed("PayLah"),
Str::fixed("PayLah!"),
Str::fixed("DBS PayLah")];
static L4CDB3219C85FF687: [Str; 3] = [
Str::fixed("ICBC Thai"),
Str::fixed("ICBC (Thai)"),
Str::fixed("工银泰国")];
static L506219782F420C9D: [(FactId, Set<ValueId>); 3] = [
(FactId(25), Set::of_bits(0x2)),
(FactId(26), Set::of_bits(0x2)),
(FactId(28), Set::of_bits(0x2))];
static L85E710F0972F75C5: [Str; 4] = [
Str::fixed("True Money"),
Str::fixed("TrueMoney Wallet"),
Str::fixed("True Money Wallet"),
Str::fixed("ทร\u{e39}ม\u{e31}นน\u{e35}\u{e48}")];
static L91C16E9006599738: [Str; 4] = [
Str::fixed("K+"),
Str::fixed("KBank"),
Str::fixed("Kasikorn"),
Str::fixed("开泰银行")];
static L09A8DC7B26F36285: [Str; 2] = [
Str::fixed("LINE Pay Thailand"),
Str::fixed("Rabbit LINE Pay")];
static LBF90DBDAFAC64ADB: [Str; 3] = [
Str::fixed("AIS prepaid"),
Str::fixed("AIS One-2-Call"),
Str::fixed("12Call")];
static LD2B06EFD5FEC66DF: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x8000))];
static LD4E37755C834D7DE: [Str; 2] = [
Str::fixed("Pay Pal"),
Str::fixed("贝宝")];
static LC50BD93F7CD7ED27: [Str; 1] = [
Str::fixed("Venmo app")];
static LB4F4192259B8C431: [Str; 4] = [
Str::fixed("Ultra Mobile PayGo"),
Str::fixed("Ultra PayGo"),
Str::fixed("Ultra"),
Str::fixed("Ultra 卡")];
static LAA424DB70A5AAA68: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x10))];
static LC27746F5864C8430: [ClaimId; 1] = [
ClaimId(285)];
static L403416912C22F389: [Str; 1] = [
Str::fixed("Tello Mobile")];
static L09CB524CDB53C039: [(FactId, Set<ValueId>); 3] = [
(FactId(2), Set::of_bits(0x1)),
(FactId(3), Set::of_bits(0x3)),
(FactId(6), Set::of_bits(0x20))];
static LB04B38F57BC46D52: [ClaimId; 1] = [
ClaimId(287)];
static L308FC52FA7A8C4E3: [Str; 3] = [
Str::fixed("Octo Mobile"),
Str::fixed("Octobank"),
Str::fixed("Octobank app")];
static LC13CB4DD1D9EB0AE: [Str; 3] = [
Str::fixed("HUMO card"),
Str::fixed("Humo Pay"),
Str::fixed("Хумо")];
static L687CDD4E73A3A6D2: [Str; 2] = [
Str::fixed("ZaloPay"),
Str::fixed("Zalo Pay")];
static L3F5A3C87B05BB348: [KnownName; 53] = [
KnownName { id: Str::fixed("telus"), scope: Scope::Country(CountryId(37)), label: Text::fixed("TELUS prepaid", "TELUS 预付费"), also: Table::fixed(&L4F8E2A5530A1CD31), tells: Table::fixed(&LD2D1B72B45361560), because: Table::fixed(&L5F203F36E383B2ED) },
KnownName { id: Str::fixed("soeasy"), scope: Scope::Country(CountryId(54)), label: Text::fixed("soeasy (Cyta)", "soeasy（Cyta 预付卡）"), also: Table::fixed(&LD3CDBB137B69D530), tells: Table::fixed(&L098DFC4E9CC1C259), because: Table::fixed(&L31E1A23263477BC2) },
KnownName { id: Str::fixed("aldi-talk"), scope: Scope::Country(CountryId(56)), label: Text::fixed("Aldi Talk", "Aldi Talk（德国）"), also: Table::fixed(&LAD45B32E431C56E2), tells: Table::fixed(&LB9BF7D47D5F66579), because: Table::fixed(&LBEC16B85ECCA4DDB) },
KnownName { id: Str::fixed("giffgaff"), scope: Scope::Country(CountryId(76)), label: Text::fixed("giffgaff", "giffgaff"), also: Table::fixed(&L77C456EDF842523F), tells: Table::fixed(&LCE9619A30944F3D3), because: Table::fixed(&LAD381D85E2CC2B8D) },
KnownName { id: Str::fixed("alipayhk"), scope: Scope::Country(CountryId(94)), label: Text::fixed("AlipayHK", "支付宝香港（AlipayHK）"), also: Table::fixed(&L4F637D46D8EA6BC4), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L5E16F32855C5D1FA) },
KnownName { id: Str::fixed("wechat-pay-hk"), scope: Scope::Country(CountryId(94)), label: Text::fixed("WeChat Pay HK", "微信支付香港（WeChat Pay HK）"), also: Table::fixed(&LE17C2D740C05CCFF), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LB955AFC961701A6D) },
KnownName { id: Str::fixed("club-sim"), scope: Scope::Country(CountryId(94)), label: Text::fixed("Club SIM", "Club SIM"), also: Table::fixed(&L387190440AB9B91C), tells: Table::fixed(&L80729657CCA0973B), because: Table::fixed(&L03D6B38613DBBF13) },
KnownName { id: Str::fixed("valuegb"), scope: Scope::Country(CountryId(94)), label: Text::fixed("ValueGB", "ValueGB（数码通预付卡）"), also: Table::fixed(&LFBA0C01339969EDA), tells: Table::fixed(&L624C3A4808F24F72), because: Table::fixed(&L93789E85D447C5E0) },
KnownName { id: Str::fixed("cmhk"), scope: Scope::Country(CountryId(94)), label: Text::fixed("China Mobile Hong Kong", "中国移动香港"), also: Table::fixed(&L021C7EE8E4D9EC99), tells: Table::fixed(&L48F45643733FDE6F), because: Table::fixed(&L8AC87985CF5A3AA9) },
KnownName { id: Str::fixed("86-easy"), scope: Scope::Country(CountryId(94)), label: Text::fixed("86-Easy", "86-Easy（香港 Club SIM 的内地号码）"), also: Table::fixed(&L4585D5AC6FAF0672), tells: Table::fixed(&LF3A6D87646247279), because: Table::fixed(&L4531BE7F5F948E19) },
KnownName { id: Str::fixed("dana"), scope: Scope::Country(CountryId(100)), label: Text::fixed("DANA", "DANA"), also: Table::fixed(&LAED9A5FB79921DCE), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LCADEFDC96B6E3CBB) },
KnownName { id: Str::fixed("gopay"), scope: Scope::Country(CountryId(100)), label: Text::fixed("GoPay", "GoPay"), also: Table::fixed(&LACF540745336C6C6), tells: Table::fixed(&LAD2FE23A683ABCE9), because: Table::fixed(&L552AC196A2118AE3) },
KnownName { id: Str::fixed("ovo"), scope: Scope::Country(CountryId(100)), label: Text::fixed("OVO", "OVO"), also: Table::fixed(&LEAC1BCACC971CDCE), tells: Table::fixed(&LAD2FE23A683ABCE9), because: Table::fixed(&L552AC196A2118AE3) },
KnownName { id: Str::fixed("telkomsel"), scope: Scope::Country(CountryId(100)), label: Text::fixed("Telkomsel", "Telkomsel（印尼电信旗下）"), also: Table::fixed(&L2BE9CF30699A8FBD), tells: Table::fixed(&LC7E115F02D98F347), because: Table::fixed(&L6D749415B7E76CF1) },
KnownName { id: Str::fixed("indosat"), scope: Scope::Country(CountryId(100)), label: Text::fixed("Indosat", "Indosat"), also: Table::fixed(&L26DB332AD42EA92D), tells: Table::fixed(&LD1E1AED8743277C3), because: Table::fixed(&L6D749415B7E76CF1) },
KnownName { id: Str::fixed("xlsmart"), scope: Scope::Country(CountryId(100)), label: Text::fixed("XLSmart", "XLSmart（XL、AXIS、Smartfren）"), also: Table::fixed(&L325EB02CF3F139B3), tells: Table::fixed(&L00285456FDAA34FA), because: Table::fixed(&L6D749415B7E76CF1) },
KnownName { id: Str::fixed("tinaba"), scope: Scope::Country(CountryId(109)), label: Text::fixed("Tinaba", "Tinaba（意大利）"), also: Table::fixed(&L07A2DC5FD63AE6BB), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L1812E3B426F24E43) },
KnownName { id: Str::fixed("povo"), scope: Scope::Country(CountryId(113)), label: Text::fixed("povo2.0", "povo2.0（日本）"), also: Table::fixed(&L72834FB528279AAA), tells: Table::fixed(&LD86EE8D3B6EDC8CB), because: Table::fixed(&L0F70BAB42210F99C) },
KnownName { id: Str::fixed("bakong"), scope: Scope::Country(CountryId(116)), label: Text::fixed("Bakong", "Bakong（柬埔寨国家银行）"), also: Table::fixed(&LFA79C3ED48B6A9CD), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LA04F1DD3A0DD49F1) },
KnownName { id: Str::fixed("kakao-pay"), scope: Scope::Country(CountryId(121)), label: Text::fixed("Kakao Pay", "Kakao Pay"), also: Table::fixed(&L7CF16B2CBC5ADD96), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6E9041285EDCC118) },
KnownName { id: Str::fixed("naver-pay"), scope: Scope::Country(CountryId(121)), label: Text::fixed("Naver Pay", "Naver Pay"), also: Table::fixed(&L1D50A24A744D9FFB), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6E9041285EDCC118) },
KnownName { id: Str::fixed("toss-pay"), scope: Scope::Country(CountryId(121)), label: Text::fixed("Toss Pay", "Toss Pay"), also: Table::fixed(&L61C3B413BA828CF4), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L5E16F32855C5D1FA) },
KnownName { id: Str::fixed("kaspi"), scope: Scope::Country(CountryId(124)), label: Text::fixed("Kaspi.kz", "Kaspi.kz"), also: Table::fixed(&LAB24E1695B13F699), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L5002630E16DE84B5) },
KnownName { id: Str::fixed("hipay"), scope: Scope::Country(CountryId(146)), label: Text::fixed("Hipay", "Hipay"), also: Table::fixed(&L73731DA9BFDE329C), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6E9041285EDCC118) },
KnownName { id: Str::fixed("mpay"), scope: Scope::Country(CountryId(147)), label: Text::fixed("MPay", "澳门钱包 MPay"), also: Table::fixed(&LDEA29EF250C8F98A), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L5E16F32855C5D1FA) },
KnownName { id: Str::fixed("touch-n-go"), scope: Scope::Country(CountryId(157)), label: Text::fixed("Touch 'n Go eWallet", "Touch 'n Go 电子钱包"), also: Table::fixed(&LF236D7ACE7D0A3A2), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6E9041285EDCC118) },
KnownName { id: Str::fixed("mae"), scope: Scope::Country(CountryId(157)), label: Text::fixed("MAE by Maybank", "马来亚银行 MAE"), also: Table::fixed(&L22A03DF568235CC0), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&LDA9DC8B403E742AA) },
KnownName { id: Str::fixed("boost"), scope: Scope::Country(CountryId(157)), label: Text::fixed("Boost", "Boost"), also: Table::fixed(&L69BABD616E0E129F), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LA04F1DD3A0DD49F1) },
KnownName { id: Str::fixed("wechat-pay-my"), scope: Scope::Country(CountryId(157)), label: Text::fixed("WeChat Pay Malaysia", "马来西亚版微信支付（WeChat Pay MY）"), also: Table::fixed(&L1DD7A17566715F85), tells: Table::fixed(&L2C90AE37C7D1A8EB), because: Table::fixed(&L9DC64DA8A2A50A6F) },
KnownName { id: Str::fixed("one-nz"), scope: Scope::Country(CountryId(170)), label: Text::fixed("One NZ", "One NZ（原沃达丰新西兰）"), also: Table::fixed(&LF66B02F7BB96698B), tells: Table::fixed(&L5DF391EE08174D8A), because: Table::fixed(&LF48E2789E4E98680) },
KnownName { id: Str::fixed("2degrees"), scope: Scope::Country(CountryId(170)), label: Text::fixed("2degrees", "2degrees"), also: Table::fixed(&LC0C181D9EE226284), tells: Table::fixed(&L2F4C91D5FAED4299), because: Table::fixed(&L0E4DA689F36DEC2D) },
KnownName { id: Str::fixed("skinny"), scope: Scope::Country(CountryId(170)), label: Text::fixed("Skinny", "Skinny"), also: Table::fixed(&L4A56D78C6D8CCD77), tells: Table::fixed(&LEE1CD207FF48D9F7), because: Table::fixed(&L1734CB89F88AB9D4) },
KnownName { id: Str::fixed("gcash"), scope: Scope::Country(CountryId(176)), label: Text::fixed("GCash", "GCash"), also: Table::fixed(&LA4B0E75C80E084A7), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6045710E1FC777A3) },
KnownName { id: Str::fixed("maya"), scope: Scope::Country(CountryId(176)), label: Text::fixed("Maya", "Maya"), also: Table::fixed(&L26020214FC06303B), tells: Table::fixed(&L9737E26DA74DEFC7), because: Table::fixed(&LAFD8C6C95BD3DBC6) },
KnownName { id: Str::fixed("nayapay"), scope: Scope::Country(CountryId(177)), label: Text::fixed("NayaPay", "NayaPay"), also: Table::fixed(&L9D5DF803EA415838), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L5002630E16DE84B5) },
KnownName { id: Str::fixed("sberbank"), scope: Scope::Country(CountryId(190)), label: Text::fixed("Sberbank (Sber) app", "俄罗斯联邦储蓄银行（Sber）应用"), also: Table::fixed(&L9D6EA67D4CD02B9F), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&LD552DD99392D6C20) },
KnownName { id: Str::fixed("atb-unionpay"), scope: Scope::Country(CountryId(190)), label: Text::fixed("UnionPay card of ATB", "ATB 的银联卡"), also: Table::fixed(&L9CE44CBD2E8F249C), tells: Table::fixed(&LB5333B787AE1DDF5), because: Table::fixed(&LE748F39943880126) },
KnownName { id: Str::fixed("rshb-unionpay"), scope: Scope::Country(CountryId(190)), label: Text::fixed("UnionPay card of RSHB", "俄农业银行（RSHB）的银联卡"), also: Table::fixed(&LF32FC52E9301A414), tells: Table::fixed(&LB5333B787AE1DDF5), because: Table::fixed(&LE748F39943880126) },
KnownName { id: Str::fixed("changi-pay"), scope: Scope::Country(CountryId(197)), label: Text::fixed("Changi Pay", "Changi Pay（樟宜机场钱包）"), also: Table::fixed(&L007DC371D0E6173A), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6E9041285EDCC118) },
KnownName { id: Str::fixed("ocbc"), scope: Scope::Country(CountryId(197)), label: Text::fixed("OCBC", "华侨银行（OCBC）"), also: Table::fixed(&LF8F5D4028156E3DE), tells: Table::fixed(&L974B284C2DC6BA73), because: Table::fixed(&L305910E68D8D056A) },
KnownName { id: Str::fixed("paylah"), scope: Scope::Country(CountryId(197)), label: Text::fixed("DBS PayLah!", "星展银行 PayLah!"), also: Table::fixed(&L2954B059C7E17AF0), tells: Table::fixed(&L2C90AE37C7D1A8EB), because: Table::fixed(&L3DE7C9997498016C) },
KnownName { id: Str::fixed("icbc-thai"), scope: Scope::Country(CountryId(217)), label: Text::fixed("Visa credit card of ICBC (Thai)", "工银泰国的 Visa 信用卡"), also: Table::fixed(&L4CDB3219C85FF687), tells: Table::fixed(&L506219782F420C9D), because: Table::fixed(&LEDC053F59ECF78EB) },
KnownName { id: Str::fixed("truemoney"), scope: Scope::Country(CountryId(217)), label: Text::fixed("TrueMoney", "TrueMoney"), also: Table::fixed(&L85E710F0972F75C5), tells: Table::fixed(&L25F4FF070113815A), because: Table::fixed(&L6E9041285EDCC118) },
KnownName { id: Str::fixed("k-plus"), scope: Scope::Country(CountryId(217)), label: Text::fixed("K PLUS", "K PLUS（开泰银行）"), also: Table::fixed(&L91C16E9006599738), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LA04F1DD3A0DD49F1) },
KnownName { id: Str::fixed("line-pay-th"), scope: Scope::Country(CountryId(217)), label: Text::fixed("LINE Pay", "LINE Pay"), also: Table::fixed(&L09A8DC7B26F36285), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LCADEFDC96B6E3CBB) },
KnownName { id: Str::fixed("ais"), scope: Scope::Country(CountryId(217)), label: Text::fixed("AIS", "AIS"), also: Table::fixed(&LBF90DBDAFAC64ADB), tells: Table::fixed(&LD2B06EFD5FEC66DF), because: Table::fixed(&L45B0F29978C16553) },
KnownName { id: Str::fixed("paypal"), scope: Scope::Country(CountryId(232)), label: Text::fixed("PayPal", "PayPal"), also: Table::fixed(&LD4E37755C834D7DE), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&LC23BD4C9668B3514) },
KnownName { id: Str::fixed("venmo"), scope: Scope::Country(CountryId(232)), label: Text::fixed("Venmo", "Venmo"), also: Table::fixed(&LC50BD93F7CD7ED27), tells: Table::fixed(&L9737E26DA74DEFC7), because: Table::fixed(&LAFD8C6C95BD3DBC6) },
KnownName { id: Str::fixed("ultra-mobile"), scope: Scope::Country(CountryId(232)), label: Text::fixed("Ultra Mobile", "Ultra Mobile"), also: Table::fixed(&LB4F4192259B8C431), tells: Table::fixed(&LAA424DB70A5AAA68), because: Table::fixed(&LC27746F5864C8430) },
KnownName { id: Str::fixed("tello"), scope: Scope::Country(CountryId(232)), label: Text::fixed("Tello", "Tello"), also: Table::fixed(&L403416912C22F389), tells: Table::fixed(&L09CB524CDB53C039), because: Table::fixed(&LB04B38F57BC46D52) },
KnownName { id: Str::fixed("octomobile"), scope: Scope::Country(CountryId(234)), label: Text::fixed("Octomobile", "Octomobile（Octobank）"), also: Table::fixed(&L308FC52FA7A8C4E3), tells: Table::fixed(&LE7039EB3A3B2A9F8), because: Table::fixed(&L31FC5BF5C5288CA3) },
KnownName { id: Str::fixed("humo"), scope: Scope::Country(CountryId(234)), label: Text::fixed("HUMO", "HUMO"), also: Table::fixed(&LC13CB4DD1D9EB0AE), tells: Table::fixed(&LAD2FE23A683ABCE9), because: Table::fixed(&L31FC5BF5C5288CA3) },
KnownName { id: Str::fixed("zalopay"), scope: Scope::Country(CountryId(240)), label: Text::fixed("Zalopay", "Zalopay（越南）"), also: Table::fixed(&L687CDD4E73A3A6D2), tells: Table::fixed(&L7CBB66E46F23D38E), because: Table::fixed(&L295932F5C04584FC) }];
