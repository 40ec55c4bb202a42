// Writes a report as HDF, or on to ASFF: node hdf.cjs zap|sarif hdf|asff REPORT OUTPUT. Prints the number of findings.
"use strict";

const fs = require("fs");
const { FromHdfToAsffMapper, SarifMapper, ZapMapper } = require("@mitre/hdf-converters");

const [format, to, report, output] = process.argv.slice(2);
const text = fs.readFileSync(report, "utf8");
const hdf = (format === "zap" ? new ZapMapper(text) : new SarifMapper(text)).toHdf();
if (to === "hdf") {
  fs.writeFileSync(output, JSON.stringify(hdf));
  const controls = hdf.profiles.flatMap((profile) => profile.controls);
  console.log(controls.flatMap((control) => control.results).length);
} else {
  const target = { input: report, awsAccountId: "123456789012", region: "eu-west-1", target: "shop" };
  const findings = new FromHdfToAsffMapper(hdf, target).toAsff();
  const file = fs.openSync(output, "w");
  // One at a time: together they can be more than the longest string.
  for (const finding of findings) {
    fs.writeSync(file, JSON.stringify(finding) + "\n");
  }
  console.log(findings.length);
}
