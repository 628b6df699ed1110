/**
 * `npm run test:command`: the packed command on a folder of 200 articles.
 *
 * Packs, installs and runs it as a user would: progress on a terminal, kills and resumes with nothing lost or doubled, Ctrl-C, exit
 * codes as documented. Needs the `script` of util-linux for the terminal, and says so where it is not there.
 */
import assert from 'node:assert/strict';
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asPage, asText, makeArticle } from './articles.js';
import { install, pack, run } from './packed.js';
import { makeSteps } from './steps.js';

const ARTICLES = 200;
const user = await install(await pack());
const command = join(user, 'node_modules', '.bin', 'purport');
const folder = mkdtempSync(join(tmpdir(), 'purport-command-'));
const at = (...names: readonly string[]): string => join(folder, ...names);

/** Every tenth is a page, in folders of fifty. */
function fileOf(number: number): string {
  const name = `case-${String(number).padStart(3, '0')}`;
  return join('stories', `part-${Math.floor(number / 50)}`, number % 10 === 9 ? `${name}.html` : `${name}.txt`);
}
for (let number = 0; number < ARTICLES; number++) {
  mkdirSync(at(fileOf(number), '..'), { recursive: true });
  const article = makeArticle(number);
  writeFileSync(at(fileOf(number)), fileOf(number).endsWith('.html') ? asPage(article) : asText(article));
}

/** How a run ended. */
interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly error: string;
}

function begin(words: readonly string[]): { readonly child: ChildProcess; readonly ended: Promise<Ended> } {
  const child = spawn(command, words, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let error = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (error += text));
  const ended = new Promise<Ended>((resolve, reject) => {
    child.on('error', reject).on('close', (code, signal) => resolve({ code, signal, out, error }));
  });
  return { child, ended };
}

/** Runs to the end; whole lines of the journal after which a signal is sent, where one is. */
async function purport(
  words: readonly string[],
  kill?: { readonly journal: string; readonly after: number; readonly signal: NodeJS.Signals },
): Promise<Ended> {
  const { child, ended } = begin(words);
  if (!kill) return ended;
  let over = false;
  void ended.then(() => (over = true));
  while (!over && entriesIn(kill.journal) < kill.after) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(kill.signal);
  return ended;
}

/** Texts that a journal lists. */
function entriesIn(journal: string): number {
  return existsSync(at(journal)) ? readFileSync(at(journal), 'utf8').split('\n').length - 2 : 0;
}

const read = (file: string): string => readFileSync(at(file), 'utf8');
/** Names of the documents in JSON Lines, in their order. */
const documentsIn = (file: string): readonly unknown[] =>
  read(file)
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { record: string; document?: { url: string } })
    .flatMap(({ record, document }) => (record === 'extraction' ? [document?.url] : []));
const NAMES = Array.from({ length: ARTICLES }, (_, number) => fileOf(number).split('\\').join('/'));

/** Files of a folder with what they hold. */
function contentOf(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(at(name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(at(name).length), readFileSync(path, 'utf8')];
    }),
  );
}

const steps = makeSteps();

await steps.check('npx runs it', async () => {
  assert.match(await run('npx', ['--no-install', 'purport', '--version'], { cwd: user }), /^\d+\.\d+\.\d+/u);
});
await steps.check(`${ARTICLES} articles in order, exit code 0, nothing on standard error`, async () => {
  const ended = await purport(['stories', '--out', 'whole.jsonl', '--jobs', '2']);
  assert.deepEqual(ended, { code: 0, signal: null, out: '', error: '' });
  assert.deepEqual(documentsIn('whole.jsonl'), NAMES);
});
await steps.check('one job and standard output give the same bytes', async () => {
  const { code, out } = await purport(['stories', '--format', 'jsonl']);
  assert.equal(code, 0);
  assert.ok(out === read('whole.jsonl'));
});
await steps.check('killed three times and resumed, nothing is lost or doubled', async () => {
  const words = ['stories', '--out', 'killed.jsonl', '--jobs', '2'];
  const held: number[] = [];
  for (const after of [15, 70, 140]) {
    const resume = after > 15 ? ['--resume'] : [];
    const { signal } = await purport([...words, ...resume], {
      journal: 'killed.jsonl.journal',
      after,
      signal: 'SIGKILL',
    });
    assert.equal(signal, 'SIGKILL');
    held.push(entriesIn('killed.jsonl.journal'));
    assert.ok((held.at(-1) ?? 0) >= after && (held.at(-1) ?? 0) < ARTICLES, `it held ${held.at(-1)}`);
  }
  const last = await purport([...words, '--resume']);
  assert.deepEqual(last, { code: 0, signal: null, out: '', error: '' });
  assert.ok(read('killed.jsonl') === read('whole.jsonl'), 'the output differs from that of one run');
  assert.ok(read('killed.jsonl.journal') === read('whole.jsonl.journal'), 'the journal differs');
  return `killed with ${held.join(', ')} written`;
});
for (const format of ['csv', 'brat', 'html']) {
  await steps.check(`${format} in a folder, killed and resumed`, async () => {
    const words = ['stories/part-1', '--format', format, '--jobs', '2', '--out'];
    assert.equal((await purport([...words, `${format}-whole/`])).code, 0);
    const kill = { journal: `${format}-killed/purport.journal`, after: 10, signal: 'SIGKILL' } as const;
    assert.equal((await purport([...words, `${format}-killed/`], kill)).signal, 'SIGKILL');
    assert.equal((await purport([...words, `${format}-killed/`, '--resume'])).code, 0);
    const [whole, killed] = [contentOf(`${format}-whole`), contentOf(`${format}-killed`)];
    assert.deepEqual(Object.keys(killed).sort(), Object.keys(whole).sort());
    for (const [file, content] of Object.entries(whole)) assert.ok(killed[file] === content, `${file} differs`);
    return `${Object.keys(whole).length} files`;
  });
}
await steps.check('Ctrl-C: exit code 130, valid JSON, what is left is said, and resumed', async () => {
  const words = ['stories', '--out', 'stopped.json', '--jobs', '2'];
  const ended = await purport(words, { journal: 'stopped.json.journal', after: 20, signal: 'SIGINT' });
  assert.equal(ended.code, 130);
  const written = (JSON.parse(read('stopped.json')) as unknown[]).length;
  assert.ok(written >= 20 && written < ARTICLES, `it holds ${written}`);
  assert.match(ended.error, new RegExp(`stopped with ${written} written and ${ARTICLES - written} left`, 'u'));
  assert.equal((await purport([...words, '--resume'])).code, 0);
  const all = JSON.parse(read('stopped.json')) as { document: { url: string } }[];
  assert.deepEqual(
    all.map(({ document }) => document.url),
    NAMES,
  );
  return `${written} were written`;
});
await steps.check('SIGTERM: exit code 143', async () => {
  const kill = { journal: 'ended.jsonl.journal', after: 3, signal: 'SIGTERM' } as const;
  assert.equal((await purport(['stories', '--out', 'ended.jsonl'], kill)).code, 143);
});
await steps.check('a broken file does not stop the others: exit code 1, listed at the end', async () => {
  cpSync(at('stories/part-0'), at('broken'), { recursive: true });
  writeFileSync(at('broken/case-005-broken.txt'), new Uint8Array([0x61, 0xff, 0xfe]));
  const { code, error } = await purport(['broken', 'nowhere.txt', '--out', 'broken.jsonl']);
  assert.equal(code, 1);
  assert.equal(documentsIn('broken.jsonl').length, 50);
  const list = 'broken/case-005-broken.txt: it is not UTF-8 text\n  nowhere.txt: there is no such file or folder\n';
  assert.equal(error, `purport: 2 of 52 could not be read:\n  ${list}`);
});
await steps.check('a wrong command line: exit code 2; an output that cannot be written: 3', async () => {
  assert.equal((await purport(['--format', 'xml', 'stories'])).code, 2);
  assert.equal((await purport(['stories', '--out', 'no/such/place.jsonl'])).code, 3);
});
await steps.check('a reader who has seen enough is no error', () => {
  const script = `"${command}" stories/part-0 --format jsonl | head -n 1; echo "\${PIPESTATUS[0]}"`;
  const printed = execFileSync('bash', ['-c', script], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  assert.match(printed, /^\{"record":"extraction".*\}\n0\n$/u);
});
if (existsSync('/usr/bin/script')) {
  // Nothing moves where nobody looks: under `CI` the bar is a single line.
  const watched = { ...process.env };
  delete watched.CI;
  await steps.check('progress on a terminal: how many, how fast, how long', () => {
    const words = `stty cols 80; "${command}" stories --jobs 2 --out shown.jsonl`;
    const shown = execFileSync('script', ['-qec', words, '/dev/null'], { cwd: folder, encoding: 'utf8', env: watched });
    assert.match(shown, /█+░+ \d+\/200 · \d+ a second · \d+ s left/u);
    assert.match(shown, /200 read in .+, \d+ a second/u);
    assert.ok(read('shown.jsonl') === read('whole.jsonl'));
    return /200 read in .+/u.exec(shown)?.[0].trim();
  });
  await steps.check('colours on a terminal, unless NO_COLOR says otherwise; as wide as it is', () => {
    const show = (before: string): string =>
      execFileSync(
        'script',
        ['-qec', `stty cols 50; ${before} "${command}" stories/part-0/case-001.txt`, '/dev/null'],
        {
          cwd: folder,
          encoding: 'utf8',
          env: watched,
        },
      );
    assert.ok(show('').includes('\u001b[1m'));
    const plain = show('NO_COLOR=1').split(/\r?\n/u);
    assert.ok(!plain.join('').includes('\u001b'));
    assert.ok(Math.max(...plain.map((line) => line.length)) <= 50);
  });
} else steps.skip('progress and colours on a terminal', 'there is no script command');
rmSync(folder, { recursive: true, force: true });
steps.finish();
