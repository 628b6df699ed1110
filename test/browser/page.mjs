/** What runs in the browser: reads each text of the page and writes the records into it. Bundled by `run.ts`. */
import { extract } from '../../dist/index.js';

const texts = JSON.parse(document.querySelector('#texts').textContent);
const result = document.createElement('pre');
result.id = 'result';
try {
  result.textContent = JSON.stringify(texts.map((text) => extract(text)));
} catch (error) {
  result.textContent = JSON.stringify({ error: `${error}\n${error?.stack ?? ''}` });
}
document.body.append(result);
