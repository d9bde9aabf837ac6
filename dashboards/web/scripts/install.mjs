// Runs `npm ci` only when package-lock.json or the Node version changed since the last installation.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const web = dirname(dirname(fileURLToPath(import.meta.url)));
const stamp = join(web, 'node_modules', '.installed');
const lock = readFileSync(join(web, 'package-lock.json'));
const wanted = createHash('sha256').update(lock).update(process.version).digest('hex');

if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
  console.log('node_modules is up to date with package-lock.json.');
} else {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--no-audit', '--no-fund'], { cwd: web, stdio: 'inherit' });
  if (run.error || run.status !== 0) {
    console.error(
      'Cannot install the packages of dashboards/web: npm ci failed (see above). ' +
        'Check that npm 10 or newer is on the PATH and that the npm registry can be reached, ' +
        'or build without the pages with -DskipWeb=true.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
