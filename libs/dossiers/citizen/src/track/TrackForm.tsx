import { parseDossierCode, type TrackDossier } from '@tinhso/dossiers-contract';
import { Button, ErrorSummary, Icon, ProblemNotice, TextField, useT, type ApiError } from '@tinhso/ui';
import { useState, type FormEvent } from 'react';
import { messages } from './messages.js';

const exampleCode = 'H60.41-261123-0001';

/** Code and four digits. */
export function TrackForm({ busy, error, onTrack }: { busy: boolean; error: ApiError | undefined; onTrack: (body: TrackDossier) => void }) {
  const t = useT(messages);
  const [code, setCode] = useState('');
  const [digits, setDigits] = useState('');
  const [attempt, setAttempt] = useState(0);
  const parsed = parseDossierCode(code);
  const codeFault = attempt > 0 && !parsed ? t('dossiers.track.codeWrong') : undefined;
  const digitsFault = attempt > 0 && !/^\d{4}$/.test(digits) ? t('dossiers.track.digitsWrong') : undefined;
  const faults = [codeFault && { id: 'code', message: codeFault }, digitsFault && { id: 'digits', message: digitsFault }].filter(
    (fault) => fault !== undefined && fault !== '',
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (parsed && /^\d{4}$/.test(digits)) onTrack({ code: parsed.code, phoneLast4: digits });
    else setAttempt(attempt + 1);
  };
  return (
    <form className="card" method="post" onSubmit={submit} noValidate>
      <ErrorSummary faults={faults} attempt={attempt} />
      {error && <ProblemNotice error={error} />}
      <TextField
        id="code"
        label={t('dossiers.track.code')}
        hint={
          <>
            {t('dossiers.track.codeHint')} <span className="num">{exampleCode}</span>
          </>
        }
        error={codeFault}
        value={code}
        onChange={setCode}
        input={{ autoComplete: 'off', autoCapitalize: 'characters', spellCheck: false, maxLength: 40, className: 'input input--code' }}
      />
      <TextField
        id="digits"
        label={t('dossiers.track.digits')}
        hint={t('dossiers.track.digitsHint')}
        error={digitsFault}
        value={digits}
        onChange={(typed) => setDigits(typed.replace(/\D/g, '').slice(0, 4))}
        input={{ inputMode: 'numeric', autoComplete: 'off', maxLength: 4, className: 'input input--number' }}
      />
      <div className="form-end">
        <Button type="submit" block busy={busy && t('dossiers.track.busy')}>
          {t('dossiers.track.act')}
        </Button>
      </div>
      <p className="draft">
        <Icon name="lock" />
        {t('dossiers.track.privacy')}
      </p>
    </form>
  );
}
