import { Steps } from './steps.mjs';

function recorder(): { steps: Steps; text: () => string } {
  let written = '';
  const steps = new Steps({ write: (text) => (written += text) });
  return { steps, text: () => written.replace(/\(\d+\.\d s\)/g, '(t)') };
}

describe('progress', () => {
  it('takes one line a step', async () => {
    const { steps, text } = recorder();
    await steps.run(
      'Building',
      () => Promise.resolve(3),
      (count) => `${count} files`,
    );
    expect(text()).toBe('  Building … 3 files (t)\n');
  });

  it('stays readable when a step speaks in between', async () => {
    const { steps, text } = recorder();
    await steps.run('Starting', () => Promise.resolve(steps.say('  Port 3000 is taken.')));
    expect(text()).toBe('  Starting … \n  Port 3000 is taken.\n  Starting … done (t)\n');
  });

  it('stays readable when two steps run at a time', async () => {
    const { steps, text } = recorder();
    let finish = (): void => undefined;
    const slow = steps.run('npm ci', () => new Promise<void>((resolve) => (finish = resolve)));
    await steps.run('apt-get', () => Promise.resolve());
    finish();
    await slow;
    expect(text()).toBe('  npm ci … \n  apt-get … done (t)\n  npm ci … done (t)\n');
  });

  it('names the step that failed and passes its error on', async () => {
    const { steps, text } = recorder();
    await expect(steps.run('Migrating', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(text()).toBe('  Migrating … FAILED (t)\n');
  });
});
