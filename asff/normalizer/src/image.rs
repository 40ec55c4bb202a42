//! Container images as resources.

use asff::arn::{AccountId, ArnPartition, partition_of_region};
use asff::limits;
use finding::{ContainerImage, ImageReference};

use crate::Target;
use crate::resources::{Details, Resource};
use crate::text::{self, Str};

/// The maximum number of characters in `Container.ImageId` and `ImageName`, and in an item of
/// `AwsEcrContainerImage.ImageTags`.
const MOST: usize = 128;

/// Returns the resource of an image: `AwsEcrContainerImage` if its reference names a registry of ECR, else `Container`.
/// Returns `None` for an image without a name.
pub(crate) fn resource<'d>(
    image: &'d ContainerImage<'_>,
    target: &'d Target,
) -> Option<Resource<'d>> {
    // A finding and its resources must be in the same partition.
    match EcrImage::parse(image).filter(|ecr| ecr.partition == target.partition()) {
        Some(ecr) => ecr.resource(),
        None => container(image, target),
    }
}

/// The details of a `Container`.
#[derive(Debug)]
pub(crate) struct Container<'d> {
    pub(crate) image_id: Option<Str<'d>>,
    pub(crate) image_name: Option<Str<'d>>,
}

/// The details of an `AwsEcrContainerImage`.
#[derive(Debug)]
pub(crate) struct EcrDetails<'d> {
    pub(crate) registry_id: AccountId,
    pub(crate) repository_name: Option<Str<'d>>,
    pub(crate) image_digest: Option<&'d str>,
    pub(crate) image_tag: Option<Str<'d>>,
}

fn container<'d>(image: &'d ContainerImage<'_>, target: &'d Target) -> Option<Resource<'d>> {
    let id = text::line(&image.name, limits::RESOURCE_ID_CHARS)?;
    let digests = [&image.id, &image.digest].into_iter().flatten();
    let details = Details::Container(Container {
        image_id: digests.filter_map(|id| text::line(id, MOST)).next(),
        image_name: text::line(&image.name, MOST),
    });
    Some(Resource {
        details,
        ..Resource::new(target, "Container", id)
    })
}

/// The domains of AWS's partitions, as listed in the SDKs, and those of their dual-stack endpoints.
const DOMAINS: [&str; 9] = [
    "amazonaws.com",
    "amazonaws.com.cn",
    "amazonaws.eu",
    "c2s.ic.gov",
    "sc2s.sgov.gov",
    "cloud.adc-e.uk",
    "csp.hci.ic.gov",
    "on.aws",
    "on.amazonwebservices.com.cn",
];

/// An image of Amazon ECR.
struct EcrImage<'a> {
    account: AccountId,
    partition: ArnPartition,
    region: &'a str,
    repository: &'a str,
    tag: Option<&'a str>,
    digest: Option<&'a str>,
}

impl<'a> EcrImage<'a> {
    fn parse(image: &'a ContainerImage<'_>) -> Option<Self> {
        let reference = ImageReference::parse(&image.name)?;
        let (account, rest) = reference.registry?.split_once('.')?;
        // `dkr.ecr.REGION.amazonaws.com`, its FIPS form, and the dual-stack form `dkr-ecr.REGION.on.aws`.
        let forms = ["dkr.ecr.", "dkr.ecr-fips.", "dkr-ecr.", "dkr-ecr-fips."];
        let host = forms.iter().find_map(|form| rest.strip_prefix(form))?;
        let (region, domain) = host.split_once('.')?;
        let partition = partition_of_region(region).ok()?;
        let digest = reference.digest.or(image.digest.as_deref());
        DOMAINS.contains(&domain).then_some(Self {
            account: account.parse().ok()?,
            partition,
            region,
            repository: reference.repository,
            tag: reference.tag,
            digest: digest.filter(|digest| is_digest(digest)),
        })
    }

    /// Returns the ARN as Inspector writes it, or that of the repository if the digest is unknown.
    fn arn(&self) -> String {
        let Self {
            account,
            partition,
            region,
            repository,
            ..
        } = self;
        let mut arn = format!("arn:{partition}:ecr:{region}:{account}:repository/{repository}");
        if let Some(digest) = self.digest {
            arn.push('/');
            arn.push_str(digest);
        }
        arn
    }

    fn resource(self) -> Option<Resource<'a>> {
        let id = text::line_of(self.arn().into(), limits::RESOURCE_ID_CHARS)?;
        Some(Resource {
            repository: None,
            resource_type: "AwsEcrContainerImage",
            id,
            partition: self.partition,
            region: self.region,
            details: Details::Ecr(EcrDetails {
                registry_id: self.account,
                repository_name: text::line(self.repository, 256),
                image_digest: self.digest,
                image_tag: self.tag.and_then(|tag| text::line(tag, MOST)),
            }),
        })
    }
}

fn is_digest(text: &str) -> bool {
    text.strip_prefix("sha256:")
        .is_some_and(|hex| hex.len() == 64 && hex.bytes().all(|b| b.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    const DIGEST: &str = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    fn target() -> Target {
        Target::new("123456789012", "eu-west-1", "2026-01-02T03:04:05Z").unwrap()
    }

    #[test]
    fn image_of_ecr_has_its_arn_and_the_region_of_its_registry() {
        let name = "210987654321.dkr.ecr.us-east-2.amazonaws.com/acme/shop:1.4";
        let mut image = ContainerImage::new(name);
        image.digest = Some(DIGEST.into());
        let target = target();
        let resource = resource(&image, &target).unwrap();
        assert_eq!(resource.resource_type, "AwsEcrContainerImage");
        let arn = format!("arn:aws:ecr:us-east-2:210987654321:repository/acme/shop/{DIGEST}");
        assert_eq!(resource.id, arn);
        assert_eq!(resource.region, "us-east-2");
        let Details::Ecr(details) = resource.details else {
            panic!("{:?}", resource.details);
        };
        assert_eq!(details.registry_id.as_str(), "210987654321");
        assert_eq!(details.repository_name.as_deref(), Some("acme/shop"));
        assert_eq!(details.image_digest, Some(DIGEST));
        assert_eq!(details.image_tag.as_deref(), Some("1.4"));
    }

    #[test]
    fn image_of_ecr_without_a_digest_has_the_arn_of_its_repository() {
        for name in [
            "210987654321.dkr.ecr.us-east-2.amazonaws.com/shop",
            "210987654321.dkr.ecr-fips.us-east-2.amazonaws.com/shop:1",
            "210987654321.dkr-ecr.us-east-2.on.aws/shop@sha256:12",
        ] {
            let id = "arn:aws:ecr:us-east-2:210987654321:repository/shop";
            let (target, image) = (target(), ContainerImage::new(name));
            assert_eq!(resource(&image, &target).unwrap().id, id, "{name}");
        }
    }

    #[test]
    fn image_of_any_other_registry_is_a_container() {
        for name in [
            "shop-api:1.0",
            "registry.example:5000/acme/shop",
            "210987654321.dkr.ecr.us-east-2.amazonaws.com.evil.example/shop",
            "21098765432.dkr.ecr.us-east-2.amazonaws.com/shop",
            "210987654321.dkr.ecr.nowhere.amazonaws.com/shop",
            // This partition differs from that of the finding.
            "210987654321.dkr.ecr.cn-north-1.amazonaws.com.cn/shop",
        ] {
            let (target, image) = (target(), ContainerImage::new(name));
            let resource = resource(&image, &target).unwrap();
            assert_eq!((resource.resource_type, &*resource.id), ("Container", name));
            let container = details(resource);
            assert_eq!(container.image_name.as_deref(), Some(name));
            assert_eq!(container.image_id, None);
        }
    }

    fn details(resource: Resource<'_>) -> Container<'_> {
        match resource.details {
            Details::Container(container) => container,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn the_id_of_an_image_is_that_of_its_configuration_if_known() {
        let target = target();
        let mut image = ContainerImage::new("shop");
        image.digest = Some(DIGEST.into());
        let id = |image: &ContainerImage<'_>| {
            let resource = resource(image, &target).unwrap();
            details(resource).image_id.unwrap().into_owned()
        };
        assert_eq!(id(&image), DIGEST);
        image.id = Some("sha256:ab".into());
        assert_eq!(id(&image), "sha256:ab");
    }
}
