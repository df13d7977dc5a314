// Draws each DOT of a folder by Graphviz's own code, compiled to WebAssembly: {file: svg}.
// node drawings.mjs FOLDER   where a file is named NAME.ENGINE

import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { instance } from '@viz-js/viz';

const [folder] = process.argv.slice(2);
const graphviz = await instance();
const drawn = {};
for (const file of readdirSync(folder)) {
  const source = readFileSync(join(folder, file), 'utf8');
  drawn[file] = graphviz.renderString(source, { format: 'svg', engine: extname(file).slice(1) });
}
process.stdout.write(JSON.stringify(drawn));
