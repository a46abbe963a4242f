import { call, maritalStatusApplication, staffToken, until } from './api.js';

interface State {
  readonly status: string;
  readonly version: number;
}

/** Takes a certificate of marital status from the form to the signed result, by the API. @returns id and code of the dossier */
export async function signedCertificate(token: string, key: string, returning?: object): Promise<{ id: string; code: string }> {
  const body = { ...maritalStatusApplication(), ...(returning ? { returning } : {}) };
  const sent = await call<{ id: string; code: string }>('/api/v1/citizen/dossiers', { token, body, key });
  if (sent.status !== 201) throw new Error(`the application answers ${sent.status} ${JSON.stringify(sent.body)}`);
  const { id, code } = sent.body;
  await act(token, id, 'minhxuan.motcua', 'acceptance');
  await act(token, id, 'minhxuan.hotich', 'start');
  await act(token, id, 'minhxuan.hotich', 'review-request', { facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' } });
  await act(token, id, 'minhxuan.chutich', 'signature');
  await until('the signed result', async () => (await state(token, id)).status === 'completed');
  return { id, code };
}

const state = async (token: string, id: string) => (await call<State>(`/api/v1/citizen/dossiers/${id}`, { token })).body;

async function act(token: string, id: string, login: string, what: string, more: object = {}): Promise<void> {
  const { version } = await state(token, id);
  const done = await call(`/api/v1/staff/dossiers/${id}/${what}`, { token: await staffToken(login), body: { version, ...more } });
  if (done.status >= 300) throw new Error(`${what} answers ${done.status} ${JSON.stringify(done.body)}`);
}

/** The same until it is handed over. @returns id of the dossier */
export async function handedOverCertificate(token: string, key: string): Promise<string> {
  const { id } = await signedCertificate(token, key);
  await act(token, id, 'minhxuan.motcua', 'return');
  return id;
}
