//! `Resources` as JSON.

use super::{Json, PLACE};
use crate::escape::decimal;
use crate::frame::{Frame, Part};
use crate::image::{Container, EcrDetails};
use crate::resources::{Details, FilePlace, Resource};

impl<'d> Json<'_, 'd> {
    /// Writes a place in a file, which is the same as the resource of another one but for the path and the region.
    pub(super) fn in_file(&mut self, id: &'d str, place: FilePlace<'d>, frame: &Frame) {
        self.bytes(frame.parts(Part::File, Part::File));
        self.first(PLACE, id);
        self.bytes(frame.parts(Part::FileDetails, Part::FileDetails));
        self.file(place);
        self.raw("}");
    }

    /// Writes what comes before the id, and the repository with which it begins.
    pub(super) fn before_id(&mut self, resource: &Resource<'_>) {
        self.member(r#"{"Type":"#, resource.resource_type);
        self.raw(r#","Id":""#);
        if let Some(repository) = resource.repository {
            self.escaped(repository);
            self.raw("/");
        }
    }

    /// Writes what is between the id and the details.
    pub(super) fn behind_id(&mut self, resource: &Resource<'_>) {
        self.raw(r#"""#);
        if let Some(partition) = resource.partition.resource_partition() {
            self.plain(r#","Partition":"#, partition.as_str());
        }
        // Regions are words with hyphens.
        self.plain(r#","Region":"#, resource.region);
    }

    pub(super) fn resource(&mut self, resource: &'d Resource<'_>) {
        self.before_id(resource);
        self.first(PLACE, &resource.id);
        self.behind_id(resource);
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
            Details::File(place) => self.file(*place),
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

    /// Writes a place in a file, in the order of the keys.
    fn file(&mut self, place: FilePlace<'d>) {
        let region = place.region;
        self.raw(r#","Details":{"Other":{"#);
        self.some_number(
            r#""EndColumn":""#,
            region.and_then(|it| it.end_column),
            r#"","#,
        );
        self.some_number(r#""EndLine":""#, region.and_then(|it| it.end_line), r#"","#);
        self.raw(r#""Path":"#);
        self.text_again(place.path);
        self.some_number(
            r#","StartColumn":""#,
            region.and_then(|it| it.start_column),
            r#"""#,
        );
        self.some_number(r#","StartLine":""#, region.map(|it| it.start_line), r#"""#);
        self.raw("}}");
    }

    /// Writes a number between two texts, if there is one.
    #[inline]
    fn some_number(&mut self, before: &str, number: Option<u32>, behind: &str) {
        if let Some(number) = number {
            self.raw(before);
            decimal(u64::from(number), self.out);
            self.raw(behind);
        }
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
