//! Every finding is converted to a valid one within the size limit, which is read back as it was written.

#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use asff::AwsSecurityFinding;
use asff::validate::Level;
use asff_normalizer::{Normalizer, Target};
use finding_severity::Policy;
use finding_source::{
    Advisory, ContainerImage, CvssRating, CvssVersion, FileLocation, Finding, FindingConfidence,
    FindingStatus, Identity, Kind, KnownExploited, Location, NamedLocation, Package, Reference,
    Region, Remediation, Rule, Scan, TemplateResource, Timestamp, ToolSeverity, WebLocation,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Generates texts of reports, with more unusual ones than in practice.
fn text() -> BoxedStrategy<String> {
    prop_oneof![
        4 => "[ -~]{0,40}",
        1 => any::<String>(),
        1 => "[\\u{0}-\\u{20}\\u{200b}\\u{202e}\\u{feff}]{0,6}",
        1 => "[a-z/é😀\"\\\\\n]{1,3}".prop_map(|t| t.repeat(2_000)),
        1 => Just(String::new()),
        1 => "https?://[a-z]{1,8}\\.example/[a-z?=&]{0,30}",
    ]
    .boxed()
}

fn some<T: std::fmt::Debug + 'static>(
    of: impl Strategy<Value = T> + 'static,
) -> BoxedStrategy<Option<T>> {
    proptest::option::of(of).boxed()
}

/// Names of resources of AWS, and others.
fn named() -> BoxedStrategy<String> {
    prop_oneof![
        text(),
        "arn:(aws|aws-us-gov|moon):(s3|iam|lambda|ec2|x):(|us-gov-west-1|eu-west-1):(|999999999999):(root|a|function:|vpc/|)[ -~]{0,20}",
    ]
    .boxed()
}

fn location() -> BoxedStrategy<Location<'static>> {
    let file = || {
        (text(), some(any::<u32>())).prop_map(|(path, line)| FileLocation::new(path).at_line(line))
    };
    prop_oneof![
        file().prop_map(Location::File),
        (
            text(),
            some(text()),
            some(text()),
            some(text()),
            some(text())
        )
            .prop_map(|(name, version, purl, path, fixed_in)| {
                let mut package = Package::new(name);
                package.version = version.map(Into::into);
                package.purl = purl.map(Into::into);
                package.path = path.map(Into::into);
                package.fixed_in = fixed_in.map(Into::into);
                Location::Package(package)
            }),
        (text(), some(text()), some(text()), some(text())).prop_map(
            |(url, method, parameter, attack)| {
                let mut web = WebLocation::new(url);
                web.method = method.map(Into::into);
                web.parameter = parameter.map(Into::into);
                web.attack = attack.map(Into::into);
                Location::Web(web)
            }
        ),
        (text(), some(text()), some(text())).prop_map(|(name, digest, id)| {
            let mut image = ContainerImage::new(name);
            image.digest = digest.map(Into::into);
            image.id = id.map(Into::into);
            Location::Image(image)
        }),
        (text(), some(file())).prop_map(|(id, file)| {
            let mut template = TemplateResource::default();
            template.logical_id = id.into();
            template.file = file;
            Location::Template(template)
        }),
        (named(), some(text())).prop_map(|(name, sort)| {
            let mut named = NamedLocation::new(name);
            named.sort = sort.map(Into::into);
            Location::Named(named)
        }),
        text().prop_map(|name| Location::Cluster(name.into())),
    ]
    .boxed()
}

/// Places in a few files, some of which need cleaning.
fn in_files() -> impl Strategy<Value = Location<'static>> {
    let path = prop::sample::select(vec!["a", "a/b", "/a", " a", "é", "arn:aws:s3:::a", "/", ""]);
    let last = some(0..5_u32);
    (path, some(0..5_u32), last).prop_map(|(path, line, last)| {
        let region = Region::lines(line, last);
        Location::File(FileLocation::new(path).with_region(region))
    })
}

/// Names, two of which have one key, and some of which are not in the order of their letters.
fn name_of_fact() -> impl Strategy<Value = &'static str> {
    prop::sample::select(vec!["fact", "a", "a b", "a?", "a!", "B"])
}

fn advisory() -> BoxedStrategy<Advisory<'static>> {
    let rating =
        (some(any::<f64>()), some(text()), any::<bool>()).prop_map(|(score, vector, primary)| {
            let mut rating = CvssRating::default();
            rating.version = Some(CvssVersion::V31);
            rating.score = score;
            rating.vector = vector.map(Into::into);
            rating.primary = primary;
            rating
        });
    let parts = (text(), vec(text(), 0..4), some(text()), vec(rating, 0..4));
    let exploits = (any::<bool>(), some(any::<bool>()));
    (parts, some(any::<f64>()), exploits, vec(text(), 0..60))
        .prop_map(
            |((id, aliases, source, ratings), epss, (exploited, exploit), references)| {
                let mut advisory = Advisory::new(id);
                advisory.aliases = aliases.into_iter().map(Into::into).collect();
                advisory.source = source.map(Into::into);
                advisory.ratings = ratings;
                advisory.epss = epss;
                advisory.known_exploited = exploited.then(KnownExploited::default);
                advisory.exploit = exploit;
                advisory.last_exploit =
                    Timestamp::parse("2024-05-14T20:35:25Z").filter(|_| exploited);
                advisory.references = references.into_iter().map(Reference::url).collect();
                advisory
            },
        )
        .boxed()
}

fn kind() -> impl Strategy<Value = Kind> {
    prop::sample::select(vec![
        Kind::Code,
        Kind::Configuration,
        Kind::Dependency,
        Kind::Quality,
        Kind::Secret,
        Kind::Web,
    ])
}

fn status() -> impl Strategy<Value = FindingStatus<'static>> {
    prop_oneof![
        Just(FindingStatus::Open),
        Just(FindingStatus::FalsePositive),
        Just(FindingStatus::Fixed),
        some(text()).prop_map(|reason| FindingStatus::Suppressed {
            reason: reason.map(Into::into)
        }),
    ]
}

prop_compose! {
    fn finding()(
        tool in prop_oneof![text(), Just("finding".to_owned()), Just("zap".to_owned())],
        rule in text(),
        title in text(),
        kind in kind(),
        description in some(text()),
        word in some(text()),
        confidence in some((text(), some(any::<u8>()))),
        // These lists may be unsorted, with duplicates and zeros.
        (cwes, advisories) in (vec(prop_oneof![any::<u32>(), 0..4_u32], 0..30), vec(advisory(), 0..12)),
        locations in prop_oneof![vec(location(), 0..60), vec(location(), 0..3), vec(in_files(), 1..5)],
        (advice, url) in (some(text()), some(text())),
        references in vec(text(), 0..20),
        status in status(),
        tags in vec(text(), 0..8),
        facts in vec((name_of_fact(), text()), 0..60),
    ) -> Finding<'static> {
        let identity = Identity::new().with("rule", rule.clone()).with("title", title.clone());
        let mut finding = Finding::new(tool, kind, Rule::new(rule), title, identity);
        finding.description = description.map(Into::into);
        finding.grade = word.map_or_else(ToolSeverity::default, ToolSeverity::word);
        finding.confidence =
            confidence.map(|(word, percent)| FindingConfidence { word: word.into(), percent });
        finding.cwes = cwes;
        finding.advisories = advisories;
        finding.locations = locations;
        finding.remediation = Remediation::of(advice.map(Into::into), url.map(Into::into));
        finding.references = references.into_iter().map(Reference::url).collect();
        finding.status = status;
        finding.tags = tags.into_iter().map(Into::into).collect();
        finding.facts = facts.into_iter().map(|(name, value)| (name, value.into())).collect();
        finding
    }
}

fn normalizer() -> Normalizer {
    let target = Target::new("012345678901", "us-gov-west-1", "2026-01-02T03:04:05Z").unwrap();
    Normalizer::new(target.with_repository("shop"), Policy::default())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn every_finding_becomes_a_valid_one(finding in finding()) {
        let out = normalizer().normalize(&finding, &Scan::default()).unwrap();
        let mut violations = out.validate();
        violations.retain(|violation| violation.level == Level::Error);
        prop_assert!(violations.is_empty(), "{:?}", violations);
        let json = serde_json::to_vec(&out).unwrap();
        prop_assert!(json.len() <= asff::limits::FINDING_BYTES, "{} bytes", json.len());
        let again: AwsSecurityFinding = serde_json::from_slice(&json).unwrap();
        prop_assert_eq!(&again, &out);
        let mut written = Vec::new();
        normalizer().writer().write(&finding, &Scan::default(), &mut written).unwrap();
        prop_assert!(written == json, "{}", String::from_utf8_lossy(&written));
        let owned = finding.clone().into_owned();
        prop_assert_eq!(normalizer().normalize(&owned, &Scan::default()).unwrap(), out);
    }
}

/// Returns `one`, and findings that have one value of `other`.
fn variants(one: Finding<'static>, other: Finding<'static>) -> Vec<Finding<'static>> {
    let mut variants = Vec::new();
    macro_rules! with {
        ($($value:ident).+) => {
            let mut variant = one.clone();
            variant.$($value).+ = other.$($value).+.clone();
            variants.push(variant);
        };
    }
    with!(tool);
    with!(rule.id);
    with!(rule.name);
    with!(rule.url);
    with!(kind);
    with!(title);
    with!(description);
    with!(grade);
    with!(confidence);
    with!(cwes);
    with!(advisories);
    with!(locations);
    with!(more_locations);
    with!(remediation);
    with!(references);
    with!(status);
    with!(needs_review);
    with!(first_seen);
    with!(last_seen);
    with!(tags);
    with!(facts);
    variants.push(one);
    variants
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 30, ..ProptestConfig::default() })]

    #[test]
    fn a_finding_is_written_the_same_after_others(mut one in finding(), mut other in finding()) {
        one.advisories.clear();
        one.references.clear();
        one.status = FindingStatus::Open;
        other.rule.name = Some("name".into());
        other.rule.url = Some("https://example.com/rule".into());
        other.more_locations = 7;
        other.needs_review = true;
        other.first_seen = Timestamp::parse("2024-05-14T20:35:25Z");
        other.last_seen = Timestamp::parse("2024-06-14T20:35:25Z");
        let variants = variants(one, other);
        let normalizer = normalizer();
        let mut named = Scan::default();
        named.tool_name = Some("Tool".into());
        named.branch = Some("main".into());
        let mut writer = normalizer.writer();
        for scan in [Scan::default(), named, Scan::default()] {
            for finding in variants.iter().chain(variants.iter().rev()) {
                let (mut written, mut alone) = (Vec::new(), Vec::new());
                writer.write(finding, &scan, &mut written).unwrap();
                normalizer.writer().write(finding, &scan, &mut alone).unwrap();
                prop_assert!(written == alone, "{}", String::from_utf8_lossy(&written));
            }
        }
    }
}

#[test]
fn a_finding_of_the_largest_texts_stays_under_the_size_limit() {
    let long = "\"\\😀".repeat(2_000);
    let mut finding = Finding::new(
        "tool",
        Kind::Web,
        Rule::new(long.clone()),
        long.clone(),
        Identity::new().with("rule", long.clone()),
    );
    finding.description = Some(long.clone().into());
    for at in 0..100 {
        let mut web = WebLocation::new(format!("https://example.com/{at}/{long}"));
        web.parameter = Some(long.clone().into());
        web.attack = Some(long.clone().into());
        finding.locations.push(Location::Web(web));
        finding.facts.push(("fact", long.clone().into()));
        let mut advisory = Advisory::new(format!("CVE-{at}"));
        advisory.references = (0..100)
            .map(|page| Reference::url(format!("https://example.com/{page}/{}", "x".repeat(1_900))))
            .collect();
        finding.advisories.push(advisory);
    }
    let out = normalizer().normalize(&finding, &Scan::default()).unwrap();
    assert!(serde_json::to_vec(&out).unwrap().len() <= asff::limits::FINDING_BYTES);
    assert_eq!(out.validate(), []);
    assert!(
        out.product_fields
            .unwrap()
            .get("asff/finding/more-locations")
            .is_some()
    );
}

#[test]
fn values_missing_in_the_target_come_from_the_scan() {
    let target = Target::new("012345678901", "eu-west-1", "2026-01-02T03:04:05Z").unwrap();
    let named = target.clone().with_repository("shop").with_branch("main");
    let identity = Identity::new().with("rule", "a");
    let finding = Finding::new("tool", Kind::Code, Rule::new("a"), "a", identity);
    let mut scan = Scan::default();
    scan.repository = Some("other".into());
    scan.branch = Some("main".into());
    scan.commit = Some("c0ffee".into());
    scan.build_id = Some(" \n".into());
    let id = |target: &Target, scan: &Scan<'_>| {
        let normalizer = Normalizer::new(target.clone(), Policy::default());
        let out = normalizer.normalize(&finding, scan).unwrap();
        assert_eq!(out.id, normalizer.id(&finding, scan));
        let fields = out.product_fields.unwrap();
        let field = |name: &str| {
            let value = fields.get(format!("asff/finding/{name}").as_str());
            value.map(str::to_owned)
        };
        (
            out.id,
            ["repository", "branch", "commit", "build-id"].map(field),
        )
    };
    let text = |text: &str| Some(text.to_owned());
    // The value of the caller wins, and the id is the same as without a scan that has it.
    let (stated, fields) = id(&named, &scan);
    assert_eq!(fields, [text("shop"), text("main"), text("c0ffee"), None]);
    assert_eq!(stated, id(&named, &Scan::default()).0);
    let (carried, fields) = id(&target, &scan);
    assert_eq!(fields, [text("other"), text("main"), text("c0ffee"), None]);
    assert_eq!(
        carried,
        id(&named.with_repository("other"), &Scan::default()).0
    );
}

/// The ASFF of a finding of `kind` at these places.
fn at(kind: Kind, places: Vec<Location<'static>>, cwe: u32) -> AwsSecurityFinding {
    let mut finding = Finding::new("tool", kind, Rule::new("W51"), "a", Identity::new());
    finding.locations = places;
    finding.push_cwe(cwe);
    normalizer().normalize(&finding, &Scan::default()).unwrap()
}

#[test]
fn code_without_a_weakness_has_no_vulnerability_named_after_its_rule() {
    for kind in [Kind::Code, Kind::Quality, Kind::Configuration, Kind::Secret] {
        let file = Location::File(FileLocation::new("src/a.c").at_line(Some(3)));
        let without = at(kind, vec![file.clone()], 0);
        assert_eq!(without.vulnerabilities, None, "{kind:?}");
        let places = without.resources.iter().map(|resource| &*resource.id);
        assert!(
            places.into_iter().any(|id| id == "shop/src/a.c"),
            "{kind:?}"
        );
        let with = at(kind, vec![file], 79).vulnerabilities;
        let ids: Vec<&str> = with.iter().flatten().map(|v| &*v.id).collect();
        let expected: &[&str] = if kind == Kind::Code { &["CWE-79"] } else { &[] };
        assert_eq!(ids, expected, "{kind:?}");
    }
}

#[test]
fn a_place_that_an_arn_names_is_a_resource_of_its_type() {
    let arn = "arn:aws-us-gov:lambda:us-gov-west-1:999999999999:function:pay";
    let mut declared = TemplateResource::default();
    declared.logical_id = arn.into();
    for place in [
        Location::Named(NamedLocation::new(arn)),
        Location::Template(declared),
        Location::File(FileLocation::new(arn)),
    ] {
        let resources = at(Kind::Configuration, vec![place.clone(), place], 0).resources;
        let functions: Vec<_> = resources.iter().filter(|it| it.id == arn).collect();
        assert_eq!(functions.len(), 1);
        assert_eq!(functions[0].r#type, "AwsLambdaFunction");
    }
}

#[test]
fn an_account_is_a_resource_where_a_tool_names_it_or_nothing_else_is_known() {
    let target = Target::new("012345678901", "us-gov-west-1", "2026-01-02T03:04:05Z").unwrap();
    let normalizer = Normalizer::new(target, Policy::default());
    let resources = |places: Vec<Location<'static>>| {
        let mut finding = Finding::new(
            "t",
            Kind::Configuration,
            Rule::new("r"),
            "a",
            Identity::new(),
        );
        finding.locations = places;
        let out = normalizer.normalize(&finding, &Scan::default()).unwrap();
        let ids = out.resources.into_iter().map(|it| (it.r#type, it.id));
        ids.collect::<Vec<_>>()
    };
    let account = |id: &str| ("AwsAccount".to_owned(), format!("AWS::::Account:{id}"));
    let named = NamedLocation::new("999999999999").with_sort("account");
    assert_eq!(
        resources(vec![Location::Named(named)]),
        [account("999999999999")]
    );
    assert_eq!(resources(Vec::new()), [account("012345678901")]);
    let function = Location::Named(NamedLocation::new("Worker.run").with_sort("function"));
    let other = ("Other".to_owned(), "Worker.run".to_owned());
    assert_eq!(resources(vec![function]), [other]);
}
