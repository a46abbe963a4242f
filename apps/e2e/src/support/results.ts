import { call, maritalStatusApplication, staffToken, until } from './api.js';

interface State {
  readonly status: string;
  readonly version: number;
}

/** Takes a certificate of marital status from the form to the handing over, by the API. @returns id of the dossier */
export async function handedOverCertificate(token: string, key: string): Promise<string> {
  const sent = await call<{ id: string }>('/api/v1/citizen/dossiers', { token, body: maritalStatusApplication(), key });
  if (sent.status !== 201) throw new Error(`the application answers ${sent.status} ${JSON.stringify(sent.body)}`);
  const { id } = sent.body;
  const state = async () => (await call<State>(`/api/v1/citizen/dossiers/${id}`, { token })).body;
  const act = async (login: string, what: string, more: object = {}): Promise<void> => {
    const { version } = await state();
    const done = await call(`/api/v1/staff/dossiers/${id}/${what}`, { token: await staffToken(login), body: { version, ...more } });
    if (done.status >= 300) throw new Error(`${what} answers ${done.status} ${JSON.stringify(done.body)}`);
  };
  await act('minhxuan.motcua', 'acceptance');
  await act('minhxuan.hotich', 'start');
  await act('minhxuan.hotich', 'review-request', { facts: { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' } });
  await act('minhxuan.chutich', 'signature');
  await until('the signed result', async () => (await state()).status === 'completed');
  await act('minhxuan.motcua', 'return');
  return id;
}
