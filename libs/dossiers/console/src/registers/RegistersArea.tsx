import { useQuery } from '@tanstack/react-query';
import type { RegisterList, RegisterView } from '@tinhso/dossiers-contract';
import { formatMoment, unwrap, useApi, useLang, useT } from '@tinhso/ui';
import { AreaPage, Failure, Waiting } from '@tinhso/ui/console';
import { Download } from './Download.js';
import { MakeForm, shownDay } from './MakeForm.js';
import { messages } from './messages.js';

/** Registers of dossiers: making one, and the newest ones to download. */
export function RegistersArea() {
  const t = useT(messages);
  const api = useApi();
  const { data, error } = useQuery({
    queryKey: ['staff', 'registers'],
    queryFn: ({ signal }) => unwrap<RegisterList>(api.GET('/api/v1/staff/registers', { signal })),
    // One that is being drawn takes seconds, and somebody is waiting.
    refetchInterval: ({ state }) => (state.data?.items.some((item) => item.document?.state === 'requested') ? 2_000 : false),
  });
  return (
    <AreaPage title={t('registers.title')}>
      <div className="reception">
        {Boolean(error) && <Failure error={error} />}
        {!data && !error && <Waiting label={t('registers.loading')} />}
        {data && <MakeForm units={data.units} />}
        {data && (
          <section className="box">
            <h2>{t('registers.made')}</h2>
            {data.items.length === 0 && <p className="m">{t('registers.none')}</p>}
            {data.items.map((item) => (
              <Register key={item.id} item={item} />
            ))}
          </section>
        )}
      </div>
    </AreaPage>
  );
}

function Register({ item }: { item: RegisterView }) {
  const t = useT(messages);
  const lang = useLang();
  const state = item.document?.state;
  return (
    <div className="r between">
      <div>
        <b>{t('registers.row', { unit: item.unitName, from: shownDay(item.from), to: shownDay(item.to) })}</b>
        <div className="m s">{t('registers.count', { count: item.dossiers, name: item.madeBy, at: formatMoment(item.madeAt, lang) })}</div>
      </div>
      {state === 'ready' && item.document && <Download id={item.document.id} name={`so-theo-doi-${item.from}-${item.to}.pdf`} />}
      {state === 'requested' && <span className="m">{t('registers.making')}</span>}
      {state === 'failed' && <span className="err">{t('registers.failed')}</span>}
    </div>
  );
}
