import type { DeskResult, TakenBy } from '@tinhso/dossiers-contract';
import { useT } from '@tinhso/ui';
import { Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { useLocation } from 'wouter';
import { messages } from './messages.js';
import { useMoves } from './queries.js';

type Fault = 'name' | 'idNumber' | 'authority' | 'checked';
interface Typed {
  kind: TakenBy['kind'];
  name: string;
  idNumber: string;
  authority: string;
  checked: boolean;
}

/** What is still missing before somebody may have the paper. */
function faultsOf({ kind, name, idNumber, authority, checked }: Typed): Fault[] {
  return [
    ...(name.trim().length < 2 ? ['name' as const] : []),
    ...(/^[0-9A-Z]{6,12}$/.test(idNumber) ? [] : ['idNumber' as const]),
    ...(kind === 'authorised' && authority.trim() === '' ? ['authority' as const] : []),
    ...(checked ? [] : ['checked' as const]),
  ];
}

/** Who takes the paper, as proved at the desk. Afterwards the slip is there to be printed. */
export function HandOutWindow({ item, onClose }: { item: DeskResult; onClose: () => void }) {
  const t = useT(messages);
  const [, navigate] = useLocation();
  const { handOut } = useMoves(item.id);
  const [tried, setTried] = useState(false);
  const [typed, setTyped] = useState<Typed>({ kind: 'owner', name: item.applicantName, idNumber: '', authority: '', checked: false });
  const change = (part: Partial<Typed>) => setTyped({ ...typed, ...part });
  const faults = faultsOf(typed);
  const fault = (key: Fault) => (tried && faults.includes(key) ? t(`returns.fault.${key}`) : undefined);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length > 0 || handOut.isPending) return;
    const { kind, name, idNumber, authority } = typed;
    const takenBy: TakenBy = {
      kind,
      name: name.trim(),
      idNumber,
      checked: true,
      ...(kind === 'authorised' ? { authority: authority.trim() } : {}),
    };
    handOut.mutate({ version: item.version, takenBy }, { onSuccess: () => navigate(`/${item.id}/phieu`) });
  };
  return (
    <Window title={t('returns.handOut.title')} about={`${item.code} · ${item.applicantName}`} onClose={onClose}>
      <form className="sheet" onSubmit={submit} noValidate>
        <div className="mbody">
          {handOut.isError && <Failure error={handOut.error} />}
          <p>{t('returns.handOut.what')}</p>
          <fieldset className="field">
            <legend>{t('returns.handOut.who')}</legend>
            {(['owner', 'authorised'] as const).map((kind) => (
              <label key={kind} className="r">
                <input
                  type="radio"
                  name="kind"
                  checked={typed.kind === kind}
                  onChange={() => change({ kind, name: kind === 'owner' ? item.applicantName : '' })}
                />
                {t(`returns.handOut.${kind}`)}
              </label>
            ))}
          </fieldset>
          <FormField label={t('returns.handOut.name')} fault={fault('name')}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                maxLength={100}
                value={typed.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </FormField>
          <FormField label={t('returns.handOut.idNumber')} hint={t('returns.handOut.idHint')} fault={fault('idNumber')}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                maxLength={20}
                data-autofocus
                autoComplete="off"
                value={typed.idNumber}
                onChange={(event) => change({ idNumber: event.target.value.replace(/[\s.-]/g, '').toUpperCase() })}
              />
            )}
          </FormField>
          {typed.kind === 'authorised' && (
            <FormField label={t('returns.handOut.authority')} hint={t('returns.handOut.authorityHint')} fault={fault('authority')}>
              {(bind) => (
                <input
                  {...bind}
                  className="in"
                  maxLength={300}
                  value={typed.authority}
                  onChange={(event) => change({ authority: event.target.value })}
                />
              )}
            </FormField>
          )}
          <div className={fault('checked') ? 'field bad' : 'field'}>
            <label className="r">
              <input
                type="checkbox"
                className="cb"
                checked={typed.checked}
                onChange={(event) => change({ checked: event.target.checked })}
              />
              {t('returns.handOut.checked')}
            </label>
            {fault('checked') && <span className="fault">{fault('checked')}</span>}
          </div>
        </div>
        <div className="mfoot">
          <span className="grow" />
          <button className="btn p lg" aria-disabled={handOut.isPending}>
            {t(handOut.isPending ? 'returns.sending' : 'returns.handOut.submit')}
          </button>
        </div>
      </form>
    </Window>
  );
}
