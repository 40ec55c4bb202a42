//! Locations, and what identifies them in two runs.

use std::borrow::Cow;

use finding_source::json::Int;
use finding_source::path::Roots;
use finding_source::text::{first_line, joined, trimmed};
use finding_source::{
    ContainerImage, FileLocation, Identity, ImageReference, Location, NamedLocation, Package,
    Region, Str, WebLocation, Words,
};

use super::scan::has_package;
use crate::raw::{self, TrackingItem};

/// The place of a vulnerability.
#[derive(Default)]
pub(super) struct Place<'r> {
    pub(super) locations: Vec<Location<'r>>,
    pub(super) facts: Vec<(&'static str, Str<'r>)>,
    /// The parts of the identity.
    parts: Vec<(&'static str, Str<'r>)>,
}

impl<'r> Place<'r> {
    pub(super) fn of(
        location: &raw::Location<'r>,
        tracking: &[TrackingItem<'r>],
        scan_type: &str,
        roots: &Roots,
    ) -> Self {
        let mut place = Self::default();
        if has_package(location) {
            place.set_package(location, roots);
        } else if matches!(scan_type, "dast" | "api_fuzzing") {
            place.set_request(location);
        } else if location.file.is_some() {
            place.set_file(location, signature(tracking), roots);
        } else {
            place.set_image(location);
        }
        place.set_crash(location);
        place
    }

    pub(super) fn identify(&self, mut identity: Identity) -> Identity {
        for (name, value) in &self.parts {
            identity = identity.with(name, value);
        }
        identity
    }

    pub(super) fn package(&self) -> Option<&Package<'r>> {
        match self.locations.first() {
            Some(Location::Package(package)) => Some(package),
            _ => None,
        }
    }

    fn part(&mut self, name: &'static str, value: Option<&Str<'r>>) {
        self.parts.extend(value.map(|value| (name, value.clone())));
    }

    fn fact(&mut self, name: &'static str, value: Option<Str<'r>>) {
        self.facts.extend(value.map(|value| (name, value)));
    }

    fn set_package(&mut self, raw: &raw::Location<'r>, roots: &Roots) {
        let Some(dependency) = &raw.dependency else {
            return;
        };
        let mut package = Package::new(dependency.name.line().unwrap_or_default());
        package.version = dependency.version.line();
        package.path = raw.file.line().map(|file| roots.relative(file));
        package.set_purl_of_lock_file();
        self.part("package", Some(&package.name));
        self.part("version", package.version.as_ref());
        self.part("file", package.path.as_ref());
        self.locations.push(Location::Package(package));
        self.set_image(raw);
    }

    fn set_image(&mut self, raw: &raw::Location<'r>) {
        let Some(name) = raw.image.line() else {
            return;
        };
        // The name of the default branch's image stays the same from build to build.
        let stable = raw.default_branch_image.line();
        let stable = ImageReference::untagged(stable.as_ref().unwrap_or(&name));
        self.part("image", Some(&stable.to_owned().into()));
        // Its digest may be in its name.
        let image = ContainerImage::referred_to(name.clone(), [name.clone()]);
        self.locations.push(match image {
            Some(image) => Location::Image(image),
            None => Location::Named(NamedLocation::new(name).with_sort("image")),
        });
        let system = raw.operating_system.line();
        let system = system.filter(|system| !system.eq_ignore_ascii_case("Unknown"));
        self.fact("OperatingSystem", system);
        if let Some(resource) = &raw.kubernetes_resource {
            let parts = [resource.namespace, resource.kind, resource.name];
            let parts = parts.into_iter().chain([resource.container_name]);
            let name = joined(parts.filter_map(|text| text.line()), "/");
            self.part("resource", name.as_ref());
            self.fact("KubernetesResource", name);
        }
    }

    fn set_file(&mut self, raw: &raw::Location<'r>, signature: Option<Str<'r>>, roots: &Roots) {
        let Some(path) = raw.file.line().map(|file| roots.relative(file)) else {
            return;
        };
        let (class, method) = (raw.class.line(), raw.method.line());
        self.part("file", Some(&path));
        let signature = signature.map(|signature| roots.relative(signature));
        self.part("signature", signature.as_ref());
        if signature.is_none() {
            self.part("class", class.as_ref());
            self.part("method", method.as_ref());
        }
        let mut file = FileLocation::new(path);
        let number = |line: Option<Int>| line.and_then(Int::line);
        file.region = Region::lines(number(raw.start_line), number(raw.end_line));
        self.locations.push(Location::File(file));
        self.fact("Class", class);
        self.fact("Method", method);
    }

    fn set_request(&mut self, raw: &raw::Location<'r>) {
        let (host, path) = (raw.hostname.line(), raw.path.line());
        let (method, parameter) = (raw.method.line(), raw.param.line());
        self.part("host", host.as_ref());
        self.part("method", method.as_ref());
        self.part("path", path.as_ref());
        self.part("parameter", parameter.as_ref());
        let url = match (host, path) {
            (Some(host), Some(path)) => {
                let host = host.trim_end_matches('/');
                Cow::Owned(format!("{host}/{}", path.trim_start_matches('/')))
            }
            (Some(text), None) | (None, Some(text)) => text,
            (None, None) => return,
        };
        let mut web = WebLocation::new(url);
        web.method = method;
        web.parameter = parameter;
        self.locations.push(Location::Web(web));
    }

    fn set_crash(&mut self, raw: &raw::Location<'r>) {
        let (kind, state) = (raw.crash_type.line(), raw.crash_state);
        let function = state.and_then(|state| trimmed(first_line(state.trimmed()?)));
        let state = state.line();
        self.part("crash", kind.as_ref());
        self.part("crash-state", state.as_ref());
        let function = function.map(|name| NamedLocation::new(name).with_sort("function"));
        self.locations.extend(function.map(Location::Named));
        self.fact("CrashType", kind);
        self.fact("CrashState", state);
    }
}

/// Returns the signature by which GitLab follows code that moves: the scope, and the place in it without blank lines. Code
/// outside of all scopes has its line there, which moves.
fn signature<'r>(tracking: &[TrackingItem<'r>]) -> Option<Str<'r>> {
    let signatures = tracking.iter().flat_map(|item| &item.signatures);
    let mut signatures = signatures.filter(|signature| {
        signature.algorithm.line().as_deref() == Some("scope_offset_compressed")
    });
    signatures.find_map(|signature| signature.value.line().filter(|value| value.contains('|')))
}
