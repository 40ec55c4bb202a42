//! The forms of credentials that are recognised by what they look like.
//!
//! Each row states a public fact: what the credential begins with, the alphabet of the rest, and how long that is. The facts
//! are those of the issuer's documentation, or of the rule that [Gitleaks] publishes for it.
//!
//! [Gitleaks]: https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml

/// The characters of the part after the prefix.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Alphabet {
    /// `0-9 a-f A-F`.
    Hex,
    /// `0-9 A-Z`.
    Upper,
    /// `0-9 A-Z a-z`.
    Alnum,
    /// `0-9 A-Z a-z _ -`, the alphabet of base64url.
    Word,
    /// `0-9 A-Z a-z + / =`, base64 with its padding.
    Base64,
    /// [`Word`](Self::Word) and `.` and `=`: several parts of base64url.
    Dotted,
    /// [`Word`](Self::Word) and `/`, `@`, `%`, `+`, `=`, `.`: the rest of a path.
    Path,
}

impl Alphabet {
    pub(crate) const fn holds(self, byte: u8) -> bool {
        match self {
            Self::Hex => byte.is_ascii_hexdigit(),
            Self::Upper => byte.is_ascii_digit() || byte.is_ascii_uppercase(),
            Self::Alnum => byte.is_ascii_alphanumeric(),
            Self::Word => byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-'),
            Self::Base64 => byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'='),
            Self::Dotted => {
                byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-' | b'.' | b'=')
            }
            Self::Path => {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'_' | b'-' | b'/' | b'@' | b'%' | b'+' | b'=' | b'.')
            }
        }
    }
}

/// One form of a credential.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    /// The first characters, in the letter case of the issuer.
    pub(crate) prefix: &'static str,
    pub(crate) alphabet: Alphabet,
    /// The least number of characters after the prefix.
    pub(crate) least: usize,
    /// Whether there are never more than `least`.
    pub(crate) exact: bool,
    /// Whether the rest has a digit in it. Long names without one begin with the same letters.
    pub(crate) digit: bool,
    /// Whether the prefix is public, such as the host of a webhook, and is kept.
    pub(crate) keeps_prefix: bool,
}

const fn form(prefix: &'static str, alphabet: Alphabet, least: usize) -> Form {
    Form {
        prefix,
        alphabet,
        least,
        exact: false,
        digit: false,
        keeps_prefix: false,
    }
}

const fn exact(prefix: &'static str, alphabet: Alphabet, length: usize) -> Form {
    Form {
        exact: true,
        ..form(prefix, alphabet, length)
    }
}

const fn digits(prefix: &'static str, alphabet: Alphabet, least: usize) -> Form {
    Form {
        digit: true,
        ..form(prefix, alphabet, least)
    }
}

const fn after(prefix: &'static str, alphabet: Alphabet, least: usize) -> Form {
    Form {
        keeps_prefix: true,
        ..form(prefix, alphabet, least)
    }
}

use Alphabet::{Alnum, Base64, Dotted, Hex, Path, Upper, Word};

/// Sorted by the prefix. The names are those of the issuers; an address is that of their page about the form.
pub(crate) const FORMS: [Form; 143] = [
    exact("4b1d", Alnum, 38),                     // ClickHouse Cloud
    form("A3-", Word, 31),                        // 1Password secret key
    exact("A3T", Upper, 17), // AWS, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    exact("ABIA", Upper, 16), // AWS STS bearer token
    form("ABSK", Base64, 109), // Amazon Bedrock
    exact("AC", Hex, 32),    // Twilio account, the user name beside its token
    exact("ACCA", Upper, 16), // AWS context credential
    form("AGE-SECRET-KEY-1", Upper, 58), // https://age-encryption.org/v1
    exact("AIPA", Upper, 16), // AWS, the same page
    form("AIza", Word, 35), // Google API key, https://cloud.google.com/docs/authentication/api-keys
    form("AKCp", Alnum, 69), // JFrog Artifactory
    exact("AKIA", Upper, 16), // AWS access key
    form("API-", Upper, 26), // Octopus Deploy
    exact("ASIA", Upper, 16), // AWS temporary access key
    form("ATATT3", Dotted, 100), // Atlassian API token
    form("ATBB", Alnum, 32), // Bitbucket app password
    form("EAAA", Word, 22), // Square
    form("EAAC", Alnum, 100), // Facebook page
    form("EAAM", Alnum, 100), // Facebook page
    form("EZAK", Alnum, 54), // EasyPost
    form("EZTK", Alnum, 54), // EasyPost, test
    form("FLWSECK_TEST-", Word, 12), // Flutterwave
    form("GOCSPX-", Word, 28), // Google OAuth client secret
    form("GR1348941", Word, 20), // GitLab runner registration
    form("HRKU-AA", Word, 58), // Heroku
    exact("LTAI", Alnum, 20), // Alibaba Cloud
    form("NRAK-", Alnum, 27), // New Relic user key
    form("NRII-", Word, 32), // New Relic insert key
    form("NRJS-", Hex, 19), // New Relic browser key
    form("PMAK-", Word, 59), // Postman
    form("SG.", Dotted, 60), // SendGrid, https://docs.sendgrid.com/ui/account-and-settings/api-keys
    exact("SK", Hex, 32),   // Twilio API key
    form("api_org_", Alnum, 34), // Hugging Face organisation
    form("bedrock-api-key-", Base64, 28), // Amazon Bedrock, short term
    form("cmVmd", Alnum, 59), // JFrog reference token
    form("dapi", Hex, 32),  // Databricks
    form("dckr_oat_", Word, 32), // Docker organisation token
    form("dckr_pat_", Word, 27), // Docker, https://docs.docker.com/security/access-tokens/
    after("discord.com/api/webhooks/", Path, 60), // Discord webhook
    after("discordapp.com/api/webhooks/", Path, 60),
    form("doo_v1_", Hex, 64), // DigitalOcean
    form("dop_v1_", Hex, 64),
    form("dor_v1_", Hex, 64),
    form("dp.pt.", Alnum, 40),        // Doppler
    form("dt0c01.", Dotted, 89),      // Dynatrace
    form("duffel_live_", Dotted, 43), // Duffel
    form("duffel_test_", Dotted, 43),
    form("eyJrIjoi", Base64, 70), // Grafana API key
    form("fio-u-", Dotted, 64),   // Frame.io
    form("fm1a_", Base64, 100),   // Fly.io
    form("fm1r_", Base64, 100),
    form("fm2_", Base64, 100),
    form("fo1_", Word, 43),
    form("ghe_", Alnum, 36), // GitHub, https://github.blog/engineering/behind-githubs-new-authentication-token-formats/
    form("gho_", Alnum, 36),
    form("ghp_", Alnum, 36),
    form("ghr_", Alnum, 36),
    form("ghs_", Alnum, 36),
    form("ghu_", Alnum, 36),
    form("github_pat_", Word, 82),
    form("glagent-", Word, 50), // GitLab, https://docs.gitlab.com/security/tokens/#token-prefixes
    form("glc_", Base64, 32),   // Grafana Cloud
    form("glcbt-", Word, 20),
    form("gldt-", Word, 20),
    form("glffct-", Word, 20),
    form("glft-", Word, 20),
    form("glimt-", Word, 20),
    form("gloas-", Word, 64),
    form("glpat-", Dotted, 20),
    form("glptt-", Hex, 40),
    form("glrt-", Dotted, 20),
    form("glsa_", Word, 41), // Grafana service account
    form("glsoat-", Word, 20),
    form("gsk_", Alnum, 48),                      // Groq
    form("hf_", Alnum, 30), // Hugging Face, https://huggingface.co/docs/hub/security-tokens
    after("hooks.slack.com/services/", Path, 40), // Slack, https://api.slack.com/messaging/webhooks
    after("hooks.slack.com/triggers/", Path, 40),
    after("hooks.slack.com/workflows/", Path, 40),
    form("hvb.", Word, 100), // HashiCorp Vault, https://developer.hashicorp.com/vault/docs/concepts/tokens
    form("hvr.", Word, 24),
    form("hvs.", Word, 24),
    form("ico-", Alnum, 32),           // Infracost
    exact("key-", Hex, 32),            // Mailgun
    form("lin_api_", Alnum, 40),       // Linear
    form("lsv2_pt_", Word, 41),        // LangSmith
    form("nfp_", Alnum, 36),           // Netlify
    form("npm_", Alnum, 36),           // npm, https://docs.npmjs.com/about-access-tokens
    form("ntn_", Alnum, 40),           // Notion
    form("oy2", Alnum, 43),            // NuGet
    form("p8e-", Alnum, 32),           // Adobe
    exact("pat", Dotted, 79),          // Airtable
    form("pnu_", Alnum, 36),           // Prefect
    form("pplx-", Alnum, 48),          // Perplexity
    form("pscale_oauth_", Dotted, 32), // PlanetScale
    form("pscale_pw_", Dotted, 32),
    form("pscale_tkn_", Dotted, 32),
    form("pul-", Hex, 40),       // Pulumi
    form("pypi-", Word, 50),     // PyPI, https://pypi.org/help/#apitoken
    form("r8_", Alnum, 37),      // Replicate
    form("rdme_", Alnum, 70),    // ReadMe
    form("rk_live_", Alnum, 10), // Stripe, https://docs.stripe.com/keys
    form("rk_test_", Alnum, 10),
    form("rubygems_", Hex, 48),    // RubyGems
    form("sbp_", Hex, 40),         // Supabase
    form("sgp_", Word, 40),        // Sourcegraph
    form("sha256~", Word, 43),     // OpenShift
    form("shippo_live_", Hex, 40), // Shippo
    form("shippo_test_", Hex, 40),
    form("shpat_", Hex, 32), // Shopify, https://shopify.dev/docs/apps/build/authentication-authorization
    form("shpca_", Hex, 32),
    form("shppa_", Hex, 32),
    form("shpss_", Hex, 32),
    digits("sk-", Word, 32),     // OpenAI, Anthropic and kin
    form("sk_live_", Alnum, 10), // Stripe
    form("sk_prod_", Alnum, 10),
    form("sk_test_", Alnum, 10),
    form("sntrys_", Base64, 40), // Sentry
    form("sntryu_", Hex, 64),
    form("sq0atp-", Word, 22), // Square
    form("sq0csp-", Word, 43),
    form("sqa_", Hex, 40),
    form("sqp_", Hex, 40),
    form("squ_", Hex, 40), // SonarQube, https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/
    form("tfp_", Word, 40), // Typeform
    form("tk-us-", Word, 48), // Scalingo
    form("vault:v1:", Base64, 24), // HashiCorp Vault, transit
    after("webhook.office.com/webhookb2/", Path, 60), // Microsoft Teams
    form("whsec_", Base64, 24), // Stripe webhook
    form("xai-", Alnum, 60), // xAI
    form("xapp-", Word, 20), // Slack, https://api.slack.com/concepts/token-types
    form("xkeysib-", Word, 70), // Brevo
    form("xoxa-", Word, 10),
    form("xoxb-", Word, 10),
    form("xoxc-", Word, 10),
    form("xoxd-", Path, 10),
    form("xoxe-", Word, 10),
    form("xoxe.xoxb-", Word, 20),
    form("xoxe.xoxp-", Word, 20),
    form("xoxo-", Word, 10),
    form("xoxp-", Word, 10),
    form("xoxr-", Word, 10),
    form("xoxs-", Word, 10),
    form("ya29.", Word, 20), // Google OAuth access token
];
