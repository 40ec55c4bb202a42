//! The options for alerts, and parameters and payloads that were searched for secrets.

use finding_source::finding_redact::{is_secret_name, redact_traffic};
use finding_source::{Instances, Limits, Options};

/// How alerts are read, and the results of searches. The hits of an alert repeat a few parameters and payloads.
#[derive(Debug, Default)]
pub(crate) struct Known {
    /// True if each instance is a finding.
    pub(crate) each: bool,
    /// True if the options ask for evidence.
    pub(crate) quotes: bool,
    pub(crate) limits: Limits,
    /// Parameters, and whether they have the name of a secret.
    parameters: Results<bool>,
    /// Payloads, and the same without secrets.
    attacks: Results<String>,
}

impl Known {
    /// Creates it for a report that is read with these options.
    pub(crate) fn new(options: &Options) -> Self {
        let limits = options.limits.clone();
        // Reported locations are recognized by those that are kept: at least one, even if none may be shown.
        let locations = limits.locations.max(1);
        Self {
            each: options.instances == Instances::Each,
            quotes: options.evidence,
            limits: limits.with_locations(locations),
            ..Self::default()
        }
    }

    pub(crate) fn is_secret(&mut self, parameter: &str) -> bool {
        *self.parameters.get(parameter, is_secret_name)
    }

    /// Returns the payload that the scanner sent, without secrets; `None` if the parameter is a secret, because payloads
    /// are often appended to its value.
    pub(crate) fn attack(&mut self, attack: &str, parameter: Option<&str>) -> Option<String> {
        if parameter.is_some_and(|parameter| self.is_secret(parameter)) {
            return None;
        }
        let redact = |attack: &str| redact_traffic(attack).into_owned();
        Some(self.attacks.get(attack, redact).clone())
    }
}

/// Results by text.
#[derive(Debug, Default)]
struct Results<T>(Vec<(String, T)>);

impl<T> Results<T> {
    /// The maximum number of results. A comparison with each costs less than a search.
    const MOST: usize = 16;

    fn get(&mut self, text: &str, search: impl FnOnce(&str) -> T) -> &T {
        let found = self.0.iter().position(|(known, _)| known == text);
        let at = found.unwrap_or_else(|| {
            if self.0.len() == Self::MOST {
                self.0.clear();
            }
            self.0.push((text.to_owned(), search(text)));
            self.0.len() - 1
        });
        &self.0[at].1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_are_those_of_the_text_however_many_there_are() {
        let mut results = Results::default();
        for round in 0..3 {
            for number in 0..40 {
                let text = number.to_string();
                let result = results.get(&text, |text| format!("{text}!"));
                assert_eq!(*result, format!("{number}!"), "{round}");
            }
        }
        assert!(results.0.len() <= Results::<String>::MOST);
    }

    #[test]
    fn attacks_on_secret_parameters_are_left_out() {
        let mut known = Known::default();
        let mut attack = |attack: &str, parameter| known.attack(attack, parameter);
        assert_eq!(
            attack("ZAP AND 1=1", Some("q")).as_deref(),
            Some("ZAP AND 1=1")
        );
        assert_eq!(attack("7FA3", Some("JSESSIONID")), None);
        assert_eq!(
            attack("a?token=7f\nx", None).as_deref(),
            Some("a?token=REDACTED\nx")
        );
    }
}
