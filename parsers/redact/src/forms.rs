//! Credentials that are recognized by their form.
//!
//! Each row states a public fact: the prefix of the credential, the alphabet of the rest, and its length. The sources
//! are the documentation of the issuer, or the rule that [Gitleaks] publishes for it.
//!
//! [Gitleaks]: https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml

/// The alphabet of the part after the prefix.
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
    /// [`Word`](Self::Word) and `.` and `=`: several parts in base64url.
    Dotted,
    /// [`Word`](Self::Word) and `/`, `@`, `%`, `+`, `=`, `.`: the rest of a path.
    Path,
    /// [`Dotted`](Self::Dotted) and `:` and `!`: several parts with separators of the issuer.
    Joined,
    /// `0-9 A-Z a-z . / $ , = +`: a salt and a hash in `crypt` format.
    Crypt,
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
            Self::Joined => Self::Dotted.holds(byte) || matches!(byte, b':' | b'!'),
            Self::Crypt => {
                byte.is_ascii_alphanumeric()
                    || matches!(byte, b'.' | b'/' | b'$' | b',' | b'=' | b'+')
            }
        }
    }
}

/// The form of a credential.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Form {
    /// The prefix, in the letter case of the issuer.
    pub(crate) prefix: &'static str,
    pub(crate) alphabet: Alphabet,
    /// The minimum number of characters after the prefix.
    pub(crate) least: usize,
    /// True if `least` is also the maximum.
    pub(crate) exact: bool,
    /// True if the rest must contain a digit, or letters of irregular case. Some long names begin with the same
    /// letters.
    pub(crate) digit: bool,
    /// True if the prefix is public, such as the host of a webhook, and is kept.
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

const fn exact_digits(prefix: &'static str, alphabet: Alphabet, length: usize) -> Form {
    Form {
        digit: true,
        ..exact(prefix, alphabet, length)
    }
}

const fn after(prefix: &'static str, alphabet: Alphabet, least: usize) -> Form {
    Form {
        keeps_prefix: true,
        ..form(prefix, alphabet, least)
    }
}

use Alphabet::{Alnum, Base64, Crypt, Dotted, Hex, Joined, Path, Upper, Word};

/// The last six characters of a token of GitHub are a checksum (CRC-32 in base62) of the thirty before them. It is not verified: a
/// mistyped token reveals most of the real one.
///
/// Sorted by prefix. The comments name the issuers; an address is their page about the form.
pub(crate) const FORMS: [Form; 272] = [
    digits("00D", Joined, 80), // Salesforce session
    digits("1//", Word, 40),   // Google OAuth refresh token
    exact("2a$", Crypt, 56),   // bcrypt
    exact("2b$", Crypt, 56),
    exact("2y$", Crypt, 56),
    exact("4b1d", Alnum, 38), // ClickHouse Cloud
    form("5$", Crypt, 46),    // SHA-256, SHA-512, MD5 and yescrypt of `crypt`
    form("6$", Crypt, 88),
    form("A3-", Word, 31),               // 1Password secret key
    exact("A3T", Upper, 17), // AWS, https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_identifiers.html
    exact("ABIA", Upper, 16), // AWS STS bearer token
    form("ABSK", Base64, 109), // Amazon Bedrock
    exact("AC", Hex, 32),    // Twilio account, the user name beside its token
    exact("ACCA", Upper, 16), // AWS context credential
    form("AGE-SECRET-KEY-1", Upper, 58), // https://age-encryption.org/v1
    form("AIK_CI_", Alnum, 20), // Aikido
    form("AIK_SECRET_", Alnum, 64),
    exact("AIPA", Upper, 16),    // AWS, the same page
    form("AIza", Word, 35), // Google API key, https://cloud.google.com/docs/authentication/api-keys
    form("AKCp", Alnum, 69), // JFrog Artifactory
    exact("AKIA", Upper, 16), // AWS access key
    form("AKID", Alnum, 32), // Tencent Cloud
    form("API-", Upper, 26), // Octopus Deploy
    form("AQ.Ab8RN6", Word, 44), // Google Gemini
    form("AQVN", Word, 35),
    exact("ASIA", Upper, 16),      // AWS temporary access key
    form("ATATT3", Dotted, 100),   // Atlassian API token
    form("ATBB", Alnum, 32),       // Bitbucket app password
    form("ATCTT3", Dotted, 100),   // Atlassian
    form("ATTA", Hex, 72),         // Trello
    form("AstraCS:", Joined, 20),  // DataStax Astra
    form("BBDC-", Base64, 40),     // Bitbucket Data Center
    exact_digits("BSA", Word, 31), // Brave Search
    form("CCDB1_", Word, 63),      // CockroachDB
    form("CCIPAT_", Word, 60),     // CircleCI
    form("CCIPRJ_", Word, 60),
    form("CFPAT-", Word, 43),    // Contentful
    form("CLOJARS_", Alnum, 60), // Clojars
    digits("EAA", Alnum, 80),    // Facebook
    form("EAAA", Word, 22),      // Square
    form("EAACEdEose0cBA", Alnum, 20),
    exact_digits("EXO", Alnum, 24),     // Exoscale
    form("EZAK", Alnum, 54),            // EasyPost
    form("EZTK", Alnum, 54),            // EasyPost, test
    form("FLWSECK-", Word, 32),         // Flutterwave, live
    form("FLWSECK_TEST-", Word, 12),    // Flutterwave
    form("FQoGZXIvYXdzE", Base64, 100), // AWS session token
    form("FwoGZXIvYXdzE", Base64, 100),
    form("GOCSPX-", Word, 28),   // Google OAuth client secret
    form("GR1348941", Word, 20), // GitLab runner registration
    form("HRKU-AA", Word, 58),   // Heroku
    form("IQoJb3JpZ2lu", Base64, 100),
    form("LTAI", Alnum, 12),       // Alibaba Cloud
    form("NRAK-", Alnum, 27),      // New Relic user key
    form("NRII-", Word, 32),       // New Relic insert key
    form("NRJS-", Hex, 19),        // New Relic browser key
    form("PMAK-", Word, 59),       // Postman
    form("SG.", Dotted, 60), // SendGrid, https://docs.sendgrid.com/ui/account-and-settings/api-keys
    exact("SK", Hex, 32),    // Twilio API key
    form("SWMKEY-1-", Base64, 40), // Docker Swarm
    form("SWMTKN-1-", Word, 70),
    exact_digits("YC", Word, 38),
    form("access-development-", Word, 36), // Plaid
    form("access-production-", Word, 36),
    form("access-sandbox-", Word, 36),
    form("amzn.mws.", Word, 36),    // Amazon MWS
    form("api_org_", Alnum, 34),    // Hugging Face organization
    form("apify_api_", Alnum, 34),  // Apify
    form("apk_user_", Base64, 120), // Devin
    form("apr1$", Crypt, 24),
    form("argon2d$", Crypt, 40), // https://github.com/P-H-C/phc-winner-argon2
    form("argon2i$", Crypt, 40),
    form("argon2id$", Crypt, 40),
    form("authress_", Dotted, 60),        // Authress
    form("bedrock-api-key-", Base64, 28), // Amazon Bedrock, short term
    form("bkaa_", Word, 60),              // Buildkite
    form("bkpat_", Word, 54),
    form("bkua_", Alnum, 40),                     // Buildkite
    exact_digits("cio", Alnum, 32),               // crates.io
    form("cmVmd", Alnum, 59),                     // JFrog reference token
    form("cnvca", Word, 51),                      // Canva
    form("configcat-sdk-1/", Path, 45),           // ConfigCat
    form("csa_", Alnum, 36),                      // Cloudsmith
    form("csk-", Alnum, 48),                      // Cerebras
    form("dapi", Hex, 32),                        // Databricks
    form("dckr_oat_", Word, 32),                  // Docker organization token
    form("dckr_pat_", Word, 27), // Docker, https://docs.docker.com/security/access-tokens/
    form("ddp_", Alnum, 36),     // Deno
    after("discord.com/api/webhooks/", Path, 60), // Discord webhook
    after("discordapp.com/api/webhooks/", Path, 60),
    form("dkea", Hex, 32),    // Databricks
    form("dnkey-", Word, 70), // Defined Networking
    form("doo_v1_", Hex, 64), // DigitalOcean
    form("dop_v1_", Hex, 64),
    form("dor_v1_", Hex, 64),
    form("dose", Hex, 32),
    form("dp.audit.", Alnum, 40),
    form("dp.ct.", Alnum, 40),
    form("dp.pt.", Alnum, 40), // Doppler
    form("dp.sa.", Alnum, 40),
    form("dp.scim.", Alnum, 40),
    form("dp.st.", Dotted, 40), // Doppler, https://docs.doppler.com/reference/auth-token-formats
    form("dt0c01.", Dotted, 89), // Dynatrace
    form("duffel_live_", Dotted, 43), // Duffel
    form("duffel_test_", Dotted, 43),
    form("dvc_server_", Word, 32), // DevCycle
    form("endr+", Word, 16),       // Endor Labs
    form("eyJrIjoi", Base64, 70),  // Grafana API key
    form("figd_", Word, 38),       // Figma
    form("fio-u-", Dotted, 64),    // Frame.io
    form("fm1a_", Base64, 100),    // Fly.io
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
    form("gluws-", Word, 20), // GitLab
    form("glwt-", Word, 20),
    form("gsk_", Alnum, 48),                      // Groq
    form("hf_", Alnum, 30), // Hugging Face, https://huggingface.co/docs/hub/security-tokens
    after("hooks.slack.com/services/", Path, 40), // Slack, https://api.slack.com/messaging/webhooks
    after("hooks.slack.com/triggers/", Path, 40),
    after("hooks.slack.com/workflows/", Path, 40),
    form("hvb.", Word, 100), // HashiCorp Vault, https://developer.hashicorp.com/vault/docs/concepts/tokens
    form("hvr.", Word, 24),
    form("hvs.", Word, 24),
    form("ico-", Alnum, 32),                    // Infracost
    form("ion_", Alnum, 42),                    // Ionic
    exact("key-", Hex, 32),                     // Mailgun
    form("lin_api_", Alnum, 40),                // Linear
    form("lin_oauth_", Hex, 64),                // Linear
    form("lip_", Alnum, 20),                    // Lichess
    form("lsv2_pt_", Word, 41),                 // LangSmith
    form("lsv2_sk_", Word, 41),                 // LangSmith
    form("mdb_sa_sk_", Word, 40),               // MongoDB Atlas
    form("mergify_application_key_", Word, 40), // Mergify
    form("mfa.", Word, 80),                     // Discord
    form("mlsn.", Alnum, 30),                   // MailerSend
    form("napi_", Alnum, 64),                   // Neon
    form("nfp_", Alnum, 36),                    // Netlify
    form("npm_", Alnum, 36),                    // npm, https://docs.npmjs.com/about-access-tokens
    form("ntn_", Alnum, 40),                    // Notion
    form("nvapi-", Word, 60),                   // NVIDIA
    form("ops_eyJ", Base64, 100),               // 1Password service account
    form("os_v2_app_", Alnum, 103),             // OneSignal
    form("os_v2_org_", Alnum, 103),
    form("oy2", Alnum, 43),     // NuGet
    form("p8e-", Alnum, 32),    // Adobe
    exact("pat", Dotted, 79),   // Airtable
    form("pat-eu1-", Word, 36), // HubSpot
    form("pat-na1-", Word, 36),
    form("pat.", Dotted, 60),           // Harness
    form("pcsk_", Word, 60),            // Pinecone
    form("pdl_live_apikey_", Word, 50), // Paddle
    form("pdl_sdbx_apikey_", Word, 50),
    form("persona_production_", Word, 20), // Persona
    form("phc_", Alnum, 41),               // PostHog
    form("phx_", Alnum, 41),
    form("pina_", Word, 40),      // Pinterest
    digits("pk.", Dotted, 80),    // Mapbox, public, and the secret one
    form("pnu_", Alnum, 36),      // Prefect
    form("polar_oat_", Word, 20), // Polar
    form("polar_pat_", Word, 20),
    form("pplx-", Alnum, 48),          // Perplexity
    form("pscale_oauth_", Dotted, 32), // PlanetScale
    form("pscale_pw_", Dotted, 32),
    form("pscale_tkn_", Dotted, 32),
    form("pul-", Hex, 40),         // Pulumi
    form("pypi-", Word, 50),       // PyPI, https://pypi.org/help/#apitoken
    form("r8_", Alnum, 37),        // Replicate
    form("ramp_sec_", Alnum, 48),  // Ramp
    form("rdme_", Alnum, 70),      // ReadMe
    exact_digits("re_", Word, 33), // Resend
    form("rk_live_", Alnum, 10),   // Stripe, https://docs.stripe.com/keys
    form("rk_test_", Alnum, 10),
    form("rnd_", Alnum, 28),      // Render
    form("rootly_", Hex, 64),     // Rootly
    form("rpa_", Alnum, 30),      // RunPod
    form("rubygems_", Hex, 48),   // RubyGems
    form("rzp_live_", Alnum, 14), // Razorpay
    form("rzp_test_", Alnum, 14),
    form("s-s4t2af-", Hex, 64),
    form("s-s4t2ud-", Hex, 64),      // 42
    exact_digits("s.", Alnum, 24),   // HashiCorp Vault before 1.10
    form("samsara_api_", Alnum, 26), // Samsara
    form("sat.", Dotted, 60),
    form("sb_secret_", Word, 31), // Supabase
    form("sbp_", Hex, 40),        // Supabase
    form("scauth_", Dotted, 60),
    exact_digits("secret_", Alnum, 43), // Notion, older
    form("sgp_", Word, 40),             // Sourcegraph
    form("sha256~", Word, 43),          // OpenShift
    form("shippo_live_", Hex, 40),      // Shippo
    form("shippo_test_", Hex, 40),
    form("shpat_", Hex, 32), // Shopify, https://shopify.dev/docs/apps/build/authentication-authorization
    form("shpca_", Hex, 32),
    form("shppa_", Hex, 32),
    form("shpss_", Hex, 32),
    form("shptka_", Hex, 32),
    form("shpua_", Hex, 32), // Shopify
    digits("sk-", Word, 32), // OpenAI, Anthropic and kin
    digits("sk.", Dotted, 80),
    form("sk_live_", Alnum, 10), // Stripe
    form("sk_prod_", Alnum, 10),
    form("sk_test_", Alnum, 10),
    form("sl.", Dotted, 130),   // Dropbox
    form("sm_aat_", Alnum, 16), // SettleMint
    form("sm_pat_", Alnum, 16),
    form("sm_sat_", Alnum, 16),
    form("sntrys_", Path, 40), // Sentry
    form("sntryu_", Hex, 64),
    form("sq0atp-", Word, 22), // Square
    form("sq0csp-", Word, 43),
    form("sqa_", Hex, 40),
    form("sqp_", Hex, 40),
    form("squ_", Hex, 40), // SonarQube, https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/
    digits("t1.", Dotted, 86), // Yandex Cloud
    form("tfp_", Word, 40), // Typeform
    form("tgp_v1_", Word, 43), // Together
    form("tk-us-", Word, 48), // Scalingo
    form("tskey-", Word, 30), // Tailscale, https://tailscale.com/kb/1277/key-prefixes
    form("tvly-", Word, 32), // Tavily
    form("ucat_", Alnum, 24), // UpCloud
    form("v1.0-", Word, 171), // Cloudflare origin CA
    form("vault:v1:", Base64, 24), // HashiCorp Vault, transit
    form("vca_", Word, 56),
    form("vci_", Word, 56),
    form("vck_", Word, 56),
    form("vcp_", Word, 56),
    form("vcr_", Word, 56),
    form("vercel_blob_rw_", Word, 40),                // Vercel
    form("waka_", Word, 36),                          // WakaTime
    form("wandb_v1_", Word, 77),                      // Weights and Biases
    after("webhook.office.com/webhookb2/", Path, 60), // Microsoft Teams
    form("whsec_", Base64, 24),                       // Stripe webhook
    form("wrkaus-eyJ", Dotted, 80),                   // Workato
    form("xai-", Alnum, 60),                          // xAI
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
    form("xsmtpsib-", Word, 70), // Brevo
    form("y$", Crypt, 40),
    form("ya29.", Word, 20), // Google OAuth access token
    form("zpka_", Word, 41), // Zuplo
];
