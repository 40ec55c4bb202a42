//! `Resources` as JSON.

use super::{Json, PLACE};
use crate::escape::decimal;
use crate::image::{Container, EcrDetails};
use crate::resources::{Details, Resource};

impl<'d> Json<'_, 'd> {
    pub(super) fn resource(&mut self, resource: &'d Resource<'_>) {
        self.member(r#"{"Type":"#, resource.resource_type);
        self.raw(r#","Id":""#);
        self.first(PLACE, &resource.id);
        self.raw(r#"""#);
        if let Some(partition) = resource.partition.resource_partition() {
            self.plain(r#","Partition":"#, partition.as_str());
        }
        // Regions are words with hyphens.
        self.plain(r#","Region":"#, resource.region);
        match &resource.details {
            Details::None => {}
            Details::CodeRepository { project_name } => {
                self.member(
                    r#","Details":{"CodeRepository":{"ProjectName":"#,
                    project_name,
                );
                self.raw("}}");
            }
            Details::Container(container) => self.container(container),
            Details::Ecr(image) => self.ecr_image(image),
            Details::Other(fields) => {
                self.raw(r#","Details":{"Other":{"#);
                for (at, pair) in fields.pairs().iter().enumerate() {
                    self.raw(if at > 0 { r#",""# } else { r#"""# });
                    self.raw(pair.key);
                    if pair.location > 1 {
                        self.raw("-");
                        decimal(u64::from(pair.location), self.out);
                    }
                    self.raw(r#"":"#);
                    self.value(&pair.value);
                }
                self.raw("}}");
            }
        }
        self.raw("}");
    }

    fn container(&mut self, container: &'d Container<'_>) {
        self.raw(r#","Details":{"Container":"#);
        let mut members = self.members();
        members.some("ImageId", container.image_id.as_deref());
        members.some("ImageName", container.image_name.as_deref());
        members.end();
        self.raw("}");
    }

    fn ecr_image(&mut self, image: &'d EcrDetails<'_>) {
        self.raw(r#","Details":{"AwsEcrContainerImage":"#);
        let mut members = self.members();
        members.some("ImageDigest", image.image_digest);
        if let Some(tag) = &image.image_tag {
            let json = members.name("ImageTags");
            json.raw("[");
            json.text(tag);
            json.raw("]");
        }
        members.some("RegistryId", Some(image.registry_id.as_str()));
        members.some("RepositoryName", image.repository_name.as_deref());
        members.end();
        self.raw("}");
    }
}
