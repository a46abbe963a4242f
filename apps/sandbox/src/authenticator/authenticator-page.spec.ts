import { describe, expect, it } from '@jest/globals';
import { authenticatorPage } from './authenticator-page.js';

const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';

describe('the stand-in for the authenticator app', () => {
  it('shows the code of the moment and asks again when it is over', () => {
    const page = authenticatorPage([{ login: 'a.motcua', name: 'Lý <Mây>', totpSecret: secret }], new Date(59_000));
    expect(page).toContain('>287082</output>');
    expect(page).toContain('http-equiv="refresh" content="1"');
    expect(page).toContain('Lý &lt;Mây&gt;');
    expect(page).not.toContain(secret);
  });

  it('says loudly what it is, and what to do when there is nothing', () => {
    const page = authenticatorPage([], new Date());
    expect(page).toContain('SANDBOX');
    expect(page).toContain('npm start');
  });
});
