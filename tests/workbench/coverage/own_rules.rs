//! What is found in the project's own rules.

use simbind::Rulebook;

/// What another country's file says is not said to be out of effect when one country is looked at.
#[test]
fn what_is_asked_of_no_other_country_is_not_out_of_effect() {
    let builtin = Rulebook::builtin();
    let not_in_force = |country| builtin.coverage(Some(country), None).unwrap().not_in_force().to_vec();
    // A worldwide rule that has ended is out of effect everywhere; an alternative of Malaysia there.
    assert_eq!(not_in_force("NZ"), ["W-amex-not-yet-on-alipay", "W-unionpay-in-part", "W-wechat-card-needed-identity"]);
    let of_malaysia =
        ["W-amex-not-yet-on-alipay", "W-unionpay-in-part", "W-wechat-card-needed-identity", "MY-E-wechat-pay-my"];
    assert_eq!(not_in_force("MY"), of_malaysia);
}
