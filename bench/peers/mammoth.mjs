// Converts the named Word files to HTML one after the other and prints the documents per second, its own start left out.
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const [folder, ...files] = process.argv.slice(2);
const mammoth = createRequire(`${folder}/`)("mammoth");
for (const path of files.slice(0, 20)) await mammoth.convertToHtml({ path });
const start = performance.now();
for (const path of files) await mammoth.convertToHtml({ path });
console.log((files.length / (performance.now() - start)) * 1000);
