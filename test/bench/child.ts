import { execFileSync, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Child {
  readonly pid: number;
  /** What the program printed that told it was ready. */
  readonly ready: string;
  stop(): Promise<void>;
}

/** Starts one of the project's programs, and waits until it prints what `ready` matches. */
export function startProgram(
  file: string,
  programArguments: readonly string[],
  ready: RegExp,
  environment: Record<string, string> = {},
  nodeArguments: readonly string[] = [],
): Promise<Child> {
  const child = spawn(process.execPath, [...nodeArguments, '--import', 'tsx', file, ...programArguments], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
      const found = ready.exec(printed);
      if (!found || child.pid === undefined) return;
      const stop = () => {
        child.kill('SIGTERM');
        return ended;
      };
      resolve({ pid: child.pid, ready: found[0], stop });
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${file} ended with ${code} before it was ready.`)));
  });
}

/** Memory that a process has in use, in bytes. */
export function residentMemory(pid: number): number {
  if (process.platform === 'linux') {
    const [, kilobytes = '0'] = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  }
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) * 1024;
}
