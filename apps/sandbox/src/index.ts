import { startSandbox } from './sandbox.js';
import { readSandboxSettings } from './settings.js';

const say = (fields: Record<string, unknown>): void =>
  void process.stdout.write(JSON.stringify({ name: 'sandbox', time: new Date().toISOString(), ...fields }) + '\n');

const running = await startSandbox(readSandboxSettings(process.env));
say({ msg: 'SANDBOX: nothing sent here leaves this machine', url: running.url, smsUrl: running.smsUrl, smtpUrl: running.smtpUrl });

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    running.close().then(
      () => process.exit(0),
      (error: unknown) => {
        say({ msg: 'could not close cleanly', error: String(error) });
        process.exit(1);
      },
    );
  });
