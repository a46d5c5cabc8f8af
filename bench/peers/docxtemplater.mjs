// Fills a Word template with each line of a file of data, one after the other, and prints the documents per second, its own start left out.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const [folder, template, data] = process.argv.slice(2);
const require = createRequire(`${folder}/`);
const Docxtemplater = require("docxtemplater");
const PizZip = require("pizzip");
const content = readFileSync(template);
const reports = readFileSync(data, "utf8").trim().split("\n");
const fill = (line) => {
  const document = new Docxtemplater(new PizZip(content), { paragraphLoop: true, linebreaks: true });
  document.render(JSON.parse(line));
  return document.getZip().generate({ type: "nodebuffer", compression: "DEFLATE" });
};
for (const line of reports.slice(0, 20)) fill(line);
const start = performance.now();
for (const line of reports) fill(line);
console.log((reports.length / (performance.now() - start)) * 1000);
