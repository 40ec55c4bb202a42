//! Texts of reports that have the words and the forms of secrets in them, and no secret.

use std::borrow::Cow;

use finding_redact::{Medium, Options, is_secret_name, redact};

const PROSE: [&str; 173] = [
    // Digests, hashes and versions.
    "alpine:3.8@sha256:7746df395af22f04212cd25a92c1d6dbc5a06a0ca9579a229ef43008d4d1302a",
    "docker://alpine@sha256:7746df395af22f04212cd25a92c1d6dbc5a06a0ca9579a229ef43008d4d1302a",
    "docker://registry.example/alpine:3.8@sha256:7746df395af22f04212cd25a92c1d6dbc5a06a0ca9579a229ef43008d4d1302a",
    "registry.example:5000/shop/api:1.2.3",
    "commit 5d41402abc4b2a76b9719d911017c592ae3f9f20 fixes it",
    "https://github.com/shop/api/commit/5d41402abc4b2a76b9719d911017c592ae3f9f20",
    "https://github.com/shop/api/blob/5d41402abc4b2a76b9719d911017c592ae3f9f20/src/token/Reset.php#L12",
    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "SHA-1 of the package: da39a3ee5e6b4b0d3255bfef95601890afd80709",
    "integrity sha512-z4PhNX7vuL3xVChQ1m2AB9Yg5AULVxXcg/SpIdNs6c5H0NE8XYXysP+DGNKHfuwvY7kxvUdBeoGlODJ6+SfaPg==",
    "lodash 4.17.20 is vulnerable; update to 4.17.21",
    "uuid 123e4567-e89b-12d3-a456-426614174000 was seen",
    // Package URLs, CPEs, coordinates.
    "pkg:npm/%40angular/core@1.0.0?vcs_url=x",
    "pkg:maven/org.springframework/spring-core@5.3.20",
    "pkg:golang/github.com/golang-jwt/jwt@v3.2.1",
    "pkg:docker/alpine@sha256:7746df395af22f04212cd25a92c1d6dbc5a06a0ca9579a229ef43008d4d1302a?arch=amd64",
    "cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*",
    "cpe:/a:jquery:jquery:3.4.1",
    "org.apache.logging.log4j:log4j-core:2.14.1",
    "arn:aws:iam::123456789012:user/joe",
    "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop/db-AbCdEf",
    "projects/shop/secrets/db-password/versions/3",
    // Addresses.
    "https://sonar.example/coding_rules?open=php%3AS2068&rule_key=php%3AS2068",
    "https://sonar.example/coding_rules#rule_key=php:S2068",
    "https://sonar.example/?key=php:S2068",
    "https://sonar.example/dashboard?id=shop:api&code=404",
    "https://cwe.mitre.org/data/definitions/798.html",
    "https://nvd.nist.gov/vuln/detail/CVE-2021-44228",
    "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html#session-id",
    "https://docs.aws.amazon.com/secretsmanager/latest/userguide/rotating-secrets.html",
    "https://semgrep.dev/r/generic.secrets.security.detected-aws-access-key-id-value.detected-aws-access-key-id-value",
    "https://rules.sonarsource.com/php/RSPEC-2068/",
    "https://example.com/docs/reset/password-policy.html",
    "https://example.com/account/verify/email",
    "https://example.com/AbstractDoctrineEntityRepositoryInterface",
    "https://support.example/articles/360017310793-CVE-2019-7238-Repository-Manager-3-Missing-Access-Controls",
    "https://tools.example/content/cisco-sa-java-spring-rce-Zx9GUc67",
    "https://h.example/search?q=token&page=2",
    "https://h.example/?keyword=a&tokens=3&authors=b",
    "https://h.example/?ticket=SHOP-1234",
    "https://h.example/?state=open&sort=key",
    "https://h.example/?code=E501",
    "ssh://git@github.com/shop/api.git",
    "git+ssh://git@github.com/shop/api.git#v1.2.3",
    "git@github.com:shop/api.git",
    "https://git@github.com/shop/api.git",
    "http://registry.example:4873/@scope/package",
    "http://localhost:8080/login?next=/",
    "http://[::1]:8080/@x",
    "http://host:port/path",
    "https://unpkg.com/react@17.0.2/umd/react.production.min.js",
    "https://cdn.jsdelivr.net/npm/vue@3.2.0/dist/vue.global.js",
    "https://medium.com/@joe/how-tokens-work",
    "mail joe@example.com: the token is invalid",
    "https://${USER}:${PASSWORD}@git.example/shop.git",
    "https://user:<password>@git.example/shop.git",
    "//registry.npmjs.org/:_authToken=${NPM_TOKEN}",
    // What is said of headers.
    "Authorization: Bearer is expected",
    "Authorization: Bearer token is missing",
    "Authorization: Bearer <token>",
    "Authorization: Basic authentication over HTTP",
    "Authorization: none was sent",
    "the Authorization header was not set",
    "Missing Authorization header: required for all calls",
    "Cookie: without HttpOnly",
    "Set-Cookie: the attribute Secure is missing",
    "Cookie No HttpOnly Flag",
    "Cookies without SameSite: 3",
    "header X-Api-Key: string",
    "use Bearer authentication with OAuth 2.0",
    "Basic authentication is used over plain HTTP",
    "Basic realm=\"shop\"",
    "WWW-Authenticate: Basic realm=\"shop\"",
    "Cache-Control: no-store",
    "Content-Security-Policy: default-src 'self'",
    // PHP and PHPStan.
    "Undefined array key: session",
    "Undefined array key \"password\"",
    "Offset 'token' does not exist on array{id: int, token?: string}.",
    "Parameter #1 $password of method App\\Auth::login() expects string, string|null given.",
    "Property App\\User::$token (string) does not accept int.",
    "Method App\\Auth::token() should return string but returns string|null.",
    "PHPDoc tag @param for parameter $secret with type App\\Secret is incompatible with native type string.",
    "Call to an undefined method App\\Token::secret().",
    "function login(string $user, ?string $password = null): bool",
    "function login($user, $password = '', array $token = [])",
    "public function __construct(private string $secret, readonly int $pin = 0)",
    "expects $token = string, pass: false given",
    "wrong type of $key: string",
    "$password = $_POST['password'];",
    "$password = $this->password",
    "$token = getenv('TOKEN')",
    "$secret = Config::SECRET_KEY;",
    "'password' => $password,",
    "'password' => env('DB_PASSWORD')",
    "'password' => 'required|min:8'",
    "array{password: string, token: string|null}",
    "array<string, Token>",
    "Access to an undefined property App\\Login::$pwd.",
    "Foo::bar() and Foo::TOKEN",
    "static property $sessionToken: never read, only written",
    "Variable $apiKey might not be defined.",
    "Strict comparison using === between 'token' and null will always evaluate to false.",
    // TypeScript, JavaScript, Java, Python, Go.
    "login(password: string, token: JwtToken): Promise<Session>",
    "interface Login { password: string; token?: string | undefined }",
    "const token: Oauth2Token = new Oauth2Token()",
    "private String password;",
    "password: Optional[str] = None",
    "def login(password: str = None, token: Optional[Token] = None):",
    "password = os.environ['DB_PASSWORD']",
    "password = os.environ.get(\"DB_PASSWORD\")",
    "token = request.headers.get('X-Token')",
    "secret := os.Getenv(\"SECRET\")",
    "const secret = process.env.SECRET",
    "this.password = password",
    "if (password == null) return",
    "if token is None:",
    "token != null && token.length > 0",
    "password: '${DB_PASSWORD}'",
    "password: {{ .Values.password }}",
    "password: !Ref DbPassword",
    "password=%s",
    "password=***",
    "password=xxxxxxxx",
    "token=<token>",
    "token=[redacted]",
    "token=REDACTED&id=1",
    "secret: null",
    "secretName: shop-tls",
    "token_type=bearer",
    "max_tokens=2048",
    "tokens: 512",
    "password_length = 12",
    "passwordless: true",
    "secretKeyRef: name",
    // Titles and messages of scanners.
    "Hardcoded password",
    "Possible hardcoded password",
    "Use of hard-coded credentials",
    "'password' detected in this expression, review this potentially hard-coded password.",
    "The hard-coded value is used as password.",
    "Credentials should not be hard-coded",
    "Generic API Key",
    "AWS Access Key ID",
    "GitHub Personal Access Token",
    "Detected a generic API key in config.yaml",
    "Session ID in URL Rewrite",
    "Session fixation: the session id does not change",
    "JWT signature is not verified",
    "Weak secret: use at least 32 bytes",
    "Anti-CSRF token: missing in form",
    "Password: required",
    "Secret: found",
    "Private IP Disclosure: 10.0.0.1:8080",
    "Ensure that the key is rotated every 90 days",
    "the key: value pairs of a map",
    "Primary key: id",
    "sort-key: name",
    "Unexpected token: punc (}), expected: punc (;)",
    "Unexpected token < in JSON at position 0",
    "Parse error: syntax error, unexpected token \";\"",
    "token: Unexpected end of input",
    "no-unused-vars: 'token' is defined but never used.",
    "-----BEGIN CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----",
    "a file may have -----BEGIN RSA PRIVATE KEY----- in it",
    "12:34:56 token bucket is empty",
    "C:\\Users\\joe\\token.txt",
    "PWD=/home/joe/shop",
    "docker run -u 1000:1000 alpine",
    "curl -u joe https://api.example/",
    "sk-circle-fade-dot-and-a-long-name-of-a-class",
    "risk-based authentication: on",
    "--password-file /run/secrets/password",
    "pass the --token option",
];

/// What a tool that looks for secrets says without quoting one.
const OF_SCANNERS: [&str; 14] = [
    "'password' detected in this expression, review this potentially hard-coded password.",
    "AWS Access Key found in config/app-2024.production.py, line 3",
    "generic-api-key has detected secret for file deploy/values.production.yaml at commit 5d41402abc4b2a76b9719d911017c592ae3f9f20.",
    "Make sure this API key gets revoked, changed, and removed from the code.",
    "Possible hardcoded password",
    "Hard-coded credentials in source code",
    "The hard-coded value is used as credentials.",
    "Detected a 'Secret Keyword'",
    "Remove the private key from \"deploy/id_rsa.pem\"",
    "Found secret of type \"GitHub token\"",
    "Rotate the secret; it's public",
    "Private Key",
    "High Entropy String",
    "src/main/java/com/example/SecretsManagerClientTest.java:12",
];

#[test]
fn harmless_texts_are_not_changed() {
    let mut changed = Vec::new();
    for text in PROSE {
        let shown = redact(text, &Options::default());
        if !matches!(shown, Cow::Borrowed(same) if same == text) {
            changed.push(format!("{text} -> {shown}"));
        }
    }
    assert!(
        changed.is_empty(),
        "{}:\n{}",
        changed.len(),
        changed.join("\n")
    );
}

#[test]
fn harmless_texts_of_scanners_for_secrets_are_not_changed() {
    for text in OF_SCANNERS {
        assert_eq!(redact(text, &Options::of(Medium::SecretFinding)), text);
    }
}

#[test]
fn names_that_contain_those_of_secrets_name_none() {
    for name in [
        "",
        "id",
        "tokens",
        "page",
        "sidebar",
        "keyword",
        "monkey",
        "primarykey",
        "token_type",
        "tokenizer",
        "passwordless",
        "max_tokens",
        "compass",
        "bypass",
        "author",
        "signature_version",
        "next_token",
        &"x".repeat(200),
    ] {
        assert!(!is_secret_name(name), "{name}");
    }
}

#[test]
fn names_of_secrets_are_known_however_they_are_written() {
    for name in [
        "apikey",
        "API_KEY",
        "x-api-key",
        "Connect.SID",
        "X-Amz-Credential",
        "jwt",
        "token",
        "pwd",
        "PHPSESSID",
        "ASPSESSIONIDQQABCDEF",
        "ASP.NET_SessionId",
        "password1",
        "user[password]",
        "spring.datasource.password",
        "clientSecret",
        &"a_very_long_name_before_an_access_token".repeat(3),
    ] {
        assert!(is_secret_name(name), "{name}");
    }
}
