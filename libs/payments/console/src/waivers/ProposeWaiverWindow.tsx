import { waivableSubjects } from '@tinhso/payments-contract';
import { useT } from '@tinhso/ui';
import { DayInput, Failure, FormField, Window } from '@tinhso/ui/console';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';
import { useProposeWaiver } from './queries.js';
import { ReliefFields } from './ReliefFields.js';
import { emptyWaiver, readWaiver, type TypedWaiver } from './typed-waiver.js';

/** Proposes a rule: what it is called, by what right, for what and whom, how much, from when until when. */
export function ProposeWaiverWindow({ onClose }: { onClose: () => void }) {
  const t = useT(messages);
  const [typed, setTyped] = useState(emptyWaiver);
  const [tried, setTried] = useState(false);
  const propose = useProposeWaiver(onClose);
  const read = readWaiver(typed);
  const faults = tried && 'faults' in read ? read.faults : {};
  const set = (change: Partial<TypedWaiver>) => setTyped({ ...typed, ...change });
  const send = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if ('wish' in read && !propose.isPending) propose.mutate(read.wish);
  };
  const peopleFault = faults.people === 'too-many' ? t('waivers.fault.tooMany') : faults.people && t('waivers.fault.people', faults.people);
  const faulty = (is: boolean | undefined, text: string) => (is ? { fault: text } : {});
  return (
    <Window title={t('waivers.new')} about={t('waivers.note')} onClose={onClose}>
      <form className="sheet" onSubmit={send} noValidate>
        <div className="mbody">
          <FormField label={t('waivers.form.title')} hint={t('waivers.form.titleHint')} {...faulty(faults.title, t('waivers.fault.text'))}>
            {(bind) => (
              <input
                {...bind}
                className="in"
                maxLength={120}
                value={typed.title}
                data-autofocus
                onChange={(e) => set({ title: e.target.value })}
              />
            )}
          </FormField>
          <FormField
            label={t('waivers.form.source')}
            hint={t('waivers.form.sourceHint')}
            {...faulty(faults.source, t('waivers.fault.text'))}
          >
            {(bind) => (
              <input {...bind} className="in" maxLength={200} value={typed.source} onChange={(e) => set({ source: e.target.value })} />
            )}
          </FormField>
          <FormField label={t('waivers.form.subject')}>
            {(bind) => (
              <select
                {...bind}
                className="in"
                value={typed.subject}
                onChange={(e) => set({ subject: waivableSubjects.find((each) => each === e.target.value) ?? 'dossier' })}
              >
                {waivableSubjects.map((subject) => (
                  <option key={subject} value={subject}>
                    {t(`waivers.subject.${subject}`)}
                  </option>
                ))}
              </select>
            )}
          </FormField>
          {typed.subject === 'dossier' && (
            <FormField
              label={t('waivers.form.procedure')}
              hint={t('waivers.form.procedureHint')}
              {...faulty(faults.procedure, t('waivers.fault.procedure'))}
            >
              {(bind) => (
                <input
                  {...bind}
                  className="in num"
                  maxLength={40}
                  value={typed.procedure}
                  onChange={(e) => set({ procedure: e.target.value })}
                />
              )}
            </FormField>
          )}
          <ReliefFields typed={typed} faults={faults} onChange={set} />
          <FormField label={t('waivers.form.from')} {...faulty(faults.from, t('waivers.fault.from'))}>
            {(bind) => <DayInput {...bind} value={typed.from} onChange={(from) => set({ from })} />}
          </FormField>
          <FormField label={t('waivers.form.to')} hint={t('waivers.form.toHint')} {...faulty(faults.to, t('waivers.fault.to'))}>
            {(bind) => <DayInput {...bind} value={typed.to} onChange={(to) => set({ to })} />}
          </FormField>
          <FormField label={t('waivers.form.people')} hint={t('waivers.form.peopleHint')} {...(peopleFault ? { fault: peopleFault } : {})}>
            {(bind) => (
              <textarea {...bind} className="in" rows={4} value={typed.people} onChange={(e) => set({ people: e.target.value })} />
            )}
          </FormField>
          {propose.isError && <Failure error={propose.error} />}
        </div>
        <div className="mfoot">
          <button type="button" className="btn lg" onClick={onClose}>
            {t('waivers.form.cancel')}
          </button>
          <span className="grow" />
          <button className="btn p lg" disabled={propose.isPending}>
            {t(propose.isPending ? 'waivers.form.busy' : 'waivers.form.do')}
          </button>
        </div>
      </form>
    </Window>
  );
}
