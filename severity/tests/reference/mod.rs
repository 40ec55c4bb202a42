//! A second implementation of the CVSS scores, in whole numbers, directly from the specifications. Scores are in
//! tenths.

use std::collections::BTreeMap;

/// The metrics of a vector with their values. Absent metrics are not defined.
pub(crate) type Metrics<'a> = BTreeMap<&'a str, &'a str>;

/// Returns the metrics of a vector in the form of its specification.
pub(crate) fn metrics(vector: &str) -> Metrics<'_> {
    vector
        .split('/')
        .filter(|part| !part.starts_with("CVSS:"))
        .filter_map(|p| p.split_once(':'))
        .collect()
}

/// Calls `visit` with every combination of the values, as `METRIC:VALUE` joined by `/`.
pub(crate) fn every(metrics: &[(&str, &[&str])], visit: &mut dyn FnMut(&str)) {
    fn go(metrics: &[(&str, &[&str])], text: &mut String, visit: &mut dyn FnMut(&str)) {
        let Some(((metric, values), rest)) = metrics.split_first() else {
            return visit(text);
        };
        for value in *values {
            let length = text.len();
            if length > 0 {
                text.push('/');
            }
            text.push_str(metric);
            text.push(':');
            text.push_str(value);
            go(rest, text, visit);
            text.truncate(length);
        }
    }
    go(metrics, &mut String::new(), visit);
}

fn weight(m: &Metrics<'_>, metric: &str, weights: &[(&str, i128)]) -> i128 {
    let value = m
        .get(metric)
        .copied()
        .unwrap_or(if weights.iter().any(|w| w.0 == "ND") {
            "ND"
        } else {
            "X"
        });
    weights
        .iter()
        .find(|w| w.0 == value)
        .unwrap_or_else(|| panic!("{metric}:{value}"))
        .1
}

/// `numerator / denominator` rounded to a whole number, halves away from zero.
fn round(numerator: i128, denominator: i128) -> i128 {
    let half = denominator / 2;
    if numerator < 0 {
        -((-numerator + half) / denominator)
    } else {
        (numerator + half) / denominator
    }
}

pub(crate) mod v2 {
    use super::{Metrics, round, weight};

    pub(crate) const BASE: &[(&str, &[&str])] = &[
        ("AV", &["L", "A", "N"]),
        ("AC", &["H", "M", "L"]),
        ("Au", &["M", "S", "N"]),
        ("C", &["N", "P", "C"]),
        ("I", &["N", "P", "C"]),
        ("A", &["N", "P", "C"]),
    ];

    pub(crate) const OTHERS: &[(&str, &[&str])] = &[
        ("E", &["U", "POC", "F", "H", "ND"]),
        ("RL", &["OF", "TF", "W", "U", "ND"]),
        ("RC", &["UC", "UR", "C", "ND"]),
        ("CDP", &["N", "L", "LM", "MH", "H", "ND"]),
        ("TD", &["N", "L", "M", "H", "ND"]),
        ("CR", &["L", "M", "H", "ND"]),
        ("IR", &["L", "M", "H", "ND"]),
        ("AR", &["L", "M", "H", "ND"]),
    ];

    const IMPACT: &[(&str, i128)] = &[("N", 0), ("P", 275), ("C", 660)];
    const REQUIREMENT: &[(&str, i128)] = &[("L", 50), ("M", 100), ("H", 151), ("ND", 100)];

    /// Section 3.2.1.
    pub(crate) fn base(m: &Metrics<'_>) -> i128 {
        equation(m, impact(m, false)).max(0)
    }

    /// Section 3.2.2 or 3.2.3, depending on the metrics of the vector.
    pub(crate) fn full(m: &Metrics<'_>) -> i128 {
        let environmental = ["CDP", "TD", "CR", "IR", "AR"]
            .iter()
            .any(|name| m.contains_key(name));
        let temporal = temporal(m, equation(m, impact(m, environmental)));
        if !environmental {
            return temporal.max(0);
        }
        let cdp = weight(
            m,
            "CDP",
            &[
                ("N", 0),
                ("L", 10),
                ("LM", 30),
                ("MH", 40),
                ("H", 50),
                ("ND", 0),
            ],
        );
        let td = weight(
            m,
            "TD",
            &[("N", 0), ("L", 25), ("M", 75), ("H", 100), ("ND", 100)],
        );
        round((temporal * 100 + (100 - temporal) * cdp) * td, 100 * 100).max(0)
    }

    /// Returns the impact in units of 1e-22.
    fn impact(m: &Metrics<'_>, adjusted: bool) -> i128 {
        const ONE: i128 = 100_000;
        let left = |impact: &str, requirement: &str| {
            let requirement = if adjusted {
                weight(m, requirement, REQUIREMENT)
            } else {
                100
            };
            ONE - weight(m, impact, IMPACT) * requirement
        };
        let product = left("C", "CR") * left("I", "IR") * left("A", "AR");
        let impact = 1041 * (ONE.pow(3) - product) * 10_i128.pow(5);
        if adjusted {
            impact.min(10 * 10_i128.pow(22))
        } else {
            impact
        }
    }

    fn equation(m: &Metrics<'_>, impact: i128) -> i128 {
        if impact == 0 {
            return 0;
        }
        let exploitability = 20
            * weight(m, "AV", &[("L", 395), ("A", 646), ("N", 1000)])
            * weight(m, "AC", &[("H", 350), ("M", 610), ("L", 710)])
            * weight(m, "Au", &[("M", 450), ("S", 560), ("N", 704)])
            * 10_i128.pow(13);
        let sum = 6 * impact + 4 * exploitability - 15 * 10_i128.pow(22);
        round(sum * 1176, 10_i128.pow(22 + 3))
    }

    fn temporal(m: &Metrics<'_>, base: i128) -> i128 {
        let e = weight(
            m,
            "E",
            &[("U", 85), ("POC", 90), ("F", 95), ("H", 100), ("ND", 100)],
        );
        let rl = weight(
            m,
            "RL",
            &[("OF", 87), ("TF", 90), ("W", 95), ("U", 100), ("ND", 100)],
        );
        let rc = weight(m, "RC", &[("UC", 90), ("UR", 95), ("C", 100), ("ND", 100)]);
        round(base * e * rl * rc, 1_000_000)
    }
}

pub(crate) mod v3 {
    use super::{Metrics, weight};

    pub(crate) const BASE: &[(&str, &[&str])] = &[
        ("AV", &["N", "A", "L", "P"]),
        ("AC", &["L", "H"]),
        ("PR", &["N", "L", "H"]),
        ("UI", &["N", "R"]),
        ("S", &["U", "C"]),
        ("C", &["H", "L", "N"]),
        ("I", &["H", "L", "N"]),
        ("A", &["H", "L", "N"]),
    ];

    pub(crate) const OTHERS: &[(&str, &[&str])] = &[
        ("E", &["X", "U", "P", "F", "H"]),
        ("RL", &["X", "O", "T", "W", "U"]),
        ("RC", &["X", "U", "R", "C"]),
        ("CR", &["X", "L", "M", "H"]),
        ("IR", &["X", "L", "M", "H"]),
        ("AR", &["X", "L", "M", "H"]),
        ("MAV", &["X", "N", "A", "L", "P"]),
        ("MAC", &["X", "L", "H"]),
        ("MPR", &["X", "N", "L", "H"]),
        ("MUI", &["X", "N", "R"]),
        ("MS", &["X", "U", "C"]),
        ("MC", &["X", "H", "L", "N"]),
        ("MI", &["X", "H", "L", "N"]),
        ("MA", &["X", "H", "L", "N"]),
    ];

    /// Numbers are in units of 1e-15.
    const ONE: i128 = 1_000_000_000_000_000;

    fn of(hundredths: i128) -> i128 {
        hundredths * (ONE / 100)
    }

    fn times(left: i128, right: i128) -> i128 {
        left * right / ONE
    }

    fn power(base: i128, exponent: u32) -> i128 {
        (0..exponent).fold(ONE, |product, _| times(product, base))
    }

    /// Returns the value of a metric, or of its modified form if requested and defined.
    fn value<'m>(m: &Metrics<'m>, metric: &str, modified: bool) -> &'m str {
        let modified = m
            .get(format!("M{metric}").as_str())
            .filter(|v| modified && **v != "X");
        modified.unwrap_or(&m[metric])
    }

    /// `Roundup`: 3.0 in words, 3.1 by appendix A. In tenths.
    fn round_up(minor: u8, number: i128) -> i128 {
        let tenth = ONE / 10;
        if minor == 0 {
            return (number + tenth - 1) / tenth;
        }
        let input = (number * 100_000 + ONE / 2) / ONE;
        if input % 10_000 == 0 {
            input / 10_000
        } else {
            input / 10_000 + 1
        }
    }

    /// Section 7.1.
    pub(crate) fn base(minor: u8, m: &Metrics<'_>) -> i128 {
        score(minor, m, false)
    }

    /// Section 7.2 or 7.3, depending on the metrics of the vector.
    pub(crate) fn full(minor: u8, m: &Metrics<'_>) -> i128 {
        let e = weight(
            m,
            "E",
            &[("X", 100), ("H", 100), ("F", 97), ("P", 94), ("U", 91)],
        );
        let rl = weight(
            m,
            "RL",
            &[("X", 100), ("U", 100), ("W", 97), ("T", 96), ("O", 95)],
        );
        let rc = weight(m, "RC", &[("X", 100), ("C", 100), ("R", 96), ("U", 92)]);
        let environmental = OTHERS.iter().skip(3).any(|(name, _)| m.contains_key(name));
        let product = score(minor, m, environmental) * e * rl * rc;
        round_up(minor, product * (ONE / 10_000_000))
    }

    fn score(minor: u8, m: &Metrics<'_>, modified: bool) -> i128 {
        let changed = value(m, "S", modified) == "C";
        let left = |metric: &str, requirement: &str| {
            let impact = match value(m, metric, modified) {
                "H" => 56,
                "L" => 22,
                _ => 0,
            };
            let requirement = match m.get(requirement) {
                Some(&"H") if modified => 150,
                Some(&"L") if modified => 50,
                _ => 100,
            };
            ONE - times(of(impact), of(requirement))
        };
        let mut iss = ONE - times(times(left("C", "CR"), left("I", "IR")), left("A", "AR"));
        if modified {
            iss = iss.min(ONE / 1000 * 915);
        }
        let impact = if !changed {
            times(of(642), iss)
        } else {
            let falling = if modified && minor == 1 {
                power(times(iss, ONE / 10_000 * 9731) - of(2), 13)
            } else {
                power(iss - of(2), 15)
            };
            times(of(752), iss - ONE / 1000 * 29) - times(of(325), falling)
        };
        if impact <= 0 {
            return 0;
        }
        let av = match value(m, "AV", modified) {
            "N" => 85,
            "A" => 62,
            "L" => 55,
            _ => 20,
        };
        let ac = if value(m, "AC", modified) == "L" {
            77
        } else {
            44
        };
        let pr = match (value(m, "PR", modified), changed) {
            ("N", _) => 85,
            ("L", false) => 62,
            ("L", true) => 68,
            (_, false) => 27,
            (_, true) => 50,
        };
        let ui = if value(m, "UI", modified) == "N" {
            85
        } else {
            62
        };
        let exploitability = times(of(822), times(times(of(av), of(ac)), times(of(pr), of(ui))));
        let sum = impact + exploitability;
        round_up(
            minor,
            if changed { times(of(108), sum) } else { sum }.min(10 * ONE),
        )
    }
}

pub(crate) mod v4 {
    use super::Metrics;

    pub(crate) const BASE: &[(&str, &[&str])] = &[
        ("AV", &["N", "A", "L", "P"]),
        ("AC", &["L", "H"]),
        ("AT", &["N", "P"]),
        ("PR", &["N", "L", "H"]),
        ("UI", &["N", "P", "A"]),
        ("VC", &["H", "L", "N"]),
        ("VI", &["H", "L", "N"]),
        ("VA", &["H", "L", "N"]),
        ("SC", &["H", "L", "N"]),
        ("SI", &["H", "L", "N"]),
        ("SA", &["H", "L", "N"]),
    ];

    pub(crate) const OTHERS: &[(&str, &[&str])] = &[
        ("E", &["X", "A", "P", "U"]),
        ("CR", &["X", "H", "M", "L"]),
        ("IR", &["X", "H", "M", "L"]),
        ("AR", &["X", "H", "M", "L"]),
        ("MAV", &["X", "N", "A", "L", "P"]),
        ("MAC", &["X", "L", "H"]),
        ("MAT", &["X", "N", "P"]),
        ("MPR", &["X", "N", "L", "H"]),
        ("MUI", &["X", "N", "P", "A"]),
        ("MVC", &["X", "H", "L", "N"]),
        ("MVI", &["X", "H", "L", "N"]),
        ("MVA", &["X", "H", "L", "N"]),
        ("MSC", &["X", "H", "L", "N"]),
        ("MSI", &["X", "S", "H", "L", "N"]),
        ("MSA", &["X", "S", "H", "L", "N"]),
        ("S", &["X", "N", "P"]),
        ("AU", &["X", "N", "Y"]),
        ("R", &["X", "A", "U", "I"]),
        ("V", &["X", "D", "C"]),
        ("RE", &["X", "L", "M", "H"]),
        ("U", &["X", "Clear", "Green", "Amber", "Red"]),
    ];

    /// Section 8.3, "CVSS v4.0 Scoring using MacroVectors": the scores of the macrovectors by
    /// EQ1, EQ2, EQ3 and EQ6, for EQ4 0 to 2 and within that EQ5 0 to 2.
    #[rustfmt::skip]
    pub(crate) const MACROVECTORS: [([usize; 4], [i128; 9]); 30] = [
        ([0, 0, 0, 0], [100, 98, 95, 100, 93, 91, 93, 89, 81]),
        ([0, 0, 0, 1], [99, 95, 92, 96, 87, 81, 90, 80, 68]),
        ([0, 0, 1, 0], [98, 95, 90, 93, 89, 81, 88, 78, 69]),
        ([0, 0, 1, 1], [95, 92, 84, 92, 81, 65, 80, 70, 48]),
        ([0, 0, 2, 1], [92, 82, 72, 79, 69, 50, 69, 55, 27]),
        ([0, 1, 0, 0], [99, 95, 92, 95, 90, 84, 92, 82, 72]),
        ([0, 1, 0, 1], [97, 92, 85, 91, 83, 71, 81, 71, 53]),
        ([0, 1, 1, 0], [95, 92, 85, 92, 80, 70, 84, 71, 50]),
        ([0, 1, 1, 1], [93, 85, 73, 82, 72, 59, 70, 52, 30]),
        ([0, 1, 2, 1], [86, 75, 52, 71, 52, 29, 63, 29, 17]),
        ([1, 0, 0, 0], [98, 94, 91, 94, 86, 77, 87, 74, 63]),
        ([1, 0, 0, 1], [95, 87, 81, 89, 74, 64, 75, 63, 49]),
        ([1, 0, 1, 0], [94, 88, 76, 86, 74, 59, 72, 57, 52]),
        ([1, 0, 1, 1], [89, 77, 67, 76, 58, 50, 57, 52, 25]),
        ([1, 0, 2, 1], [83, 70, 54, 65, 58, 26, 53, 21, 13]),
        ([1, 1, 0, 0], [95, 88, 76, 90, 75, 61, 77, 68, 52]),
        ([1, 1, 0, 1], [90, 76, 70, 77, 62, 53, 66, 59, 30]),
        ([1, 1, 1, 0], [89, 76, 62, 74, 57, 47, 61, 57, 24]),
        ([1, 1, 1, 1], [78, 67, 58, 59, 57, 23, 52, 29, 16]),
        ([1, 1, 2, 1], [71, 59, 30, 58, 26, 15, 23, 13, 6]),
        ([2, 0, 0, 0], [93, 86, 75, 86, 74, 56, 70, 52, 40]),
        ([2, 0, 0, 1], [87, 72, 58, 74, 61, 34, 54, 40, 22]),
        ([2, 0, 1, 0], [85, 74, 62, 72, 55, 46, 53, 34, 19]),
        ([2, 0, 1, 1], [75, 55, 51, 57, 41, 19, 36, 19, 8]),
        ([2, 0, 2, 1], [64, 51, 20, 47, 21, 11, 24, 9, 4]),
        ([2, 1, 0, 0], [88, 73, 60, 73, 59, 41, 54, 45, 20]),
        ([2, 1, 0, 1], [75, 53, 50, 55, 40, 20, 43, 22, 11]),
        ([2, 1, 1, 0], [75, 58, 40, 61, 48, 20, 46, 17, 8]),
        ([2, 1, 1, 1], [55, 45, 21, 51, 18, 9, 18, 7, 2]),
        ([2, 1, 2, 1], [53, 24, 14, 24, 12, 5, 10, 3, 1]),
    ];

    /// The vectors of highest severity of a class: in EQ3 and EQ6 by both.
    const HIGHEST_1: [&[&str]; 3] = [
        &["AV:N/PR:N/UI:N"],
        &["AV:A/PR:N/UI:N", "AV:N/PR:L/UI:N", "AV:N/PR:N/UI:P"],
        &["AV:P/PR:N/UI:N", "AV:A/PR:L/UI:P"],
    ];
    const HIGHEST_2: [&[&str]; 2] = [&["AC:L/AT:N"], &["AC:H/AT:N", "AC:L/AT:P"]];
    const HIGHEST_4: [&[&str]; 3] = [
        &["SC:H/SI:S/SA:S"],
        &["SC:H/SI:H/SA:H"],
        &["SC:L/SI:L/SA:L"],
    ];

    fn highest_3_and_6(eq3: usize, eq6: usize) -> &'static [&'static str] {
        match (eq3, eq6) {
            (0, 0) => &["VC:H/VI:H/VA:H/CR:H/IR:H/AR:H"],
            (0, 1) => &[
                "VC:H/VI:H/VA:L/CR:M/IR:M/AR:H",
                "VC:H/VI:H/VA:H/CR:M/IR:M/AR:M",
            ],
            (1, 0) => &[
                "VC:L/VI:H/VA:H/CR:H/IR:H/AR:H",
                "VC:H/VI:L/VA:H/CR:H/IR:H/AR:H",
            ],
            (1, 1) => &[
                "VC:L/VI:H/VA:L/CR:H/IR:M/AR:H",
                "VC:L/VI:H/VA:H/CR:H/IR:M/AR:M",
                "VC:H/VI:L/VA:H/CR:M/IR:H/AR:M",
                "VC:H/VI:L/VA:L/CR:M/IR:H/AR:H",
                "VC:L/VI:L/VA:H/CR:H/IR:H/AR:M",
            ],
            _ => &["VC:L/VI:L/VA:L/CR:H/IR:H/AR:H"],
        }
    }

    /// Returns the depth of a class in steps, section 8.3 ("maximal scoring difference").
    fn depth_3_and_6(eq3: usize, eq6: usize) -> i128 {
        match (eq3, eq6) {
            (0, 0) => 7,
            (0, 1) => 6,
            (1, _) => 8,
            _ => 10,
        }
    }

    fn lookup([eq1, eq2, eq3, eq4, eq5, eq6]: [usize; 6]) -> Option<i128> {
        if eq4 > 2 || eq5 > 2 {
            return None;
        }
        let (_, row) = MACROVECTORS
            .iter()
            .find(|(class, _)| *class == [eq1, eq2, eq3, eq6])?;
        Some(row[eq4 * 3 + eq5])
    }

    /// Returns the effective value: modified over base, and the worst for undefined metrics.
    fn value<'m>(m: &Metrics<'m>, metric: &str) -> &'m str {
        let defined = |name: &str| m.get(name).copied().filter(|value| *value != "X");
        match metric {
            "E" => defined("E").unwrap_or("A"),
            "CR" | "IR" | "AR" => defined(metric).unwrap_or("H"),
            _ => defined(&format!("M{metric}")).unwrap_or_else(|| m[metric]),
        }
    }

    /// Returns the distance of the value from the highest value, in steps.
    fn level(metric: &str, value: &str) -> i128 {
        let order: &[&str] = match metric {
            "AV" => &["N", "A", "L", "P"],
            "PR" => &["N", "L", "H"],
            "UI" => &["N", "P", "A"],
            "AC" => &["L", "H"],
            "AT" => &["N", "P"],
            "VC" | "VI" | "VA" => &["H", "L", "N"],
            "SC" | "SI" | "SA" => &["S", "H", "L", "N"],
            _ => &["H", "M", "L"],
        };
        order
            .iter()
            .position(|entry| *entry == value)
            .expect("a value of the metric") as i128
    }

    /// Returns the macrovector, section 8.2 (tables 24 to 29).
    pub(crate) fn classes(m: &Metrics<'_>) -> [usize; 6] {
        let is = |metric, wanted| value(m, metric) == wanted;
        let eq1 = if is("AV", "N") && is("PR", "N") && is("UI", "N") {
            0
        } else if (is("AV", "N") || is("PR", "N") || is("UI", "N")) && !is("AV", "P") {
            1
        } else {
            2
        };
        let eq2 = usize::from(!(is("AC", "L") && is("AT", "N")));
        let eq3 = if is("VC", "H") && is("VI", "H") {
            0
        } else if is("VC", "H") || is("VI", "H") || is("VA", "H") {
            1
        } else {
            2
        };
        let eq4 = if is("SI", "S") || is("SA", "S") {
            0
        } else if is("SC", "H") || is("SI", "H") || is("SA", "H") {
            1
        } else {
            2
        };
        let eq5 = match value(m, "E") {
            "A" => 0,
            "P" => 1,
            _ => 2,
        };
        let required = |requirement, impact| is(requirement, "H") && is(impact, "H");
        let eq6 = !(required("CR", "VC") || required("IR", "VI") || required("AR", "VA"));
        [eq1, eq2, eq3, eq4, eq5, usize::from(eq6)]
    }

    /// Returns the distance to the first of the highest vectors that is not below.
    fn distance(m: &Metrics<'_>, highest: &[&str]) -> i128 {
        highest
            .iter()
            .find_map(|highest| {
                highest.split('/').try_fold(0, |sum, part| {
                    let (metric, top) = part.split_once(':').expect("METRIC:VALUE");
                    let steps = level(metric, value(m, metric)) - level(metric, top);
                    (steps >= 0).then_some(sum + steps)
                })
            })
            .expect("a highest vector above every vector of the class")
    }

    /// Section 8.3.
    pub(crate) fn score(m: &Metrics<'_>) -> i128 {
        if ["VC", "VI", "VA", "SC", "SI", "SA"]
            .iter()
            .all(|metric| value(m, metric) == "N")
        {
            return 0;
        }
        let classes = classes(m);
        let [eq1, eq2, eq3, eq4, _, eq6] = classes;
        let highest = lookup(classes).expect("a score for each macrovector");
        let below = |eq: usize| {
            let mut lower = classes;
            lower[eq - 1] += 1;
            lookup(lower)
        };
        let below_3_and_6 = match (eq3, eq6) {
            (0, 0) => below(6).max(below(3)),
            (1, 0) => below(6),
            _ => below(3),
        };
        let parts = [
            (below(1), distance(m, HIGHEST_1[eq1]), [1, 4, 5][eq1]),
            (below(2), distance(m, HIGHEST_2[eq2]), [1, 2][eq2]),
            (
                below_3_and_6,
                distance(m, highest_3_and_6(eq3, eq6)),
                depth_3_and_6(eq3, eq6),
            ),
            (below(4), distance(m, HIGHEST_4[eq4]), [6, 5, 4][eq4]),
            (below(5), 0, 1),
        ];
        // A multiple of every depth and of every number of parts.
        const COMMON: i128 = 840;
        let existing: Vec<_> = parts
            .iter()
            .filter_map(|&(b, d, n)| Some((b?, d, n)))
            .collect();
        let Some(count) = i128::try_from(existing.len())
            .ok()
            .filter(|&count| count > 0)
        else {
            return highest;
        };
        let sum: i128 = existing
            .iter()
            .map(|(below, steps, depth)| (highest - below) * steps * COMMON / depth)
            .sum();
        super::round(highest * COMMON * count - sum, COMMON * count).clamp(0, 100)
    }
}
