//! Complete reports, read as an application reads them.

#[cfg(test)]
mod support;

#[cfg(test)]
mod bad_input;
#[cfg(test)]
mod conformance;
#[cfg(test)]
mod detection;
#[cfg(test)]
mod formats;
#[cfg(test)]
mod grades;
#[cfg(test)]
mod identities;
#[cfg(test)]
mod lambda;
#[cfg(test)]
mod pages;
#[cfg(test)]
mod samples;
#[cfg(test)]
mod status;
#[cfg(test)]
mod traps;
