import { useT } from '@tinhso/ui';
import { ActWindow, type ActWindowProps } from '../ActWindow.js';
import { messages } from '../messages.js';
import { ResultPreview } from './ResultPreview.js';

/** The leader signs: the whole of what will be signed is shown first. */
export function SignWindow(props: ActWindowProps) {
  const t = useT(messages);
  const { result } = props.dossier;
  const name = t('dossiers.act.sign', { result: result.title });
  return (
    <ActWindow
      {...props}
      act="sign"
      ready
      title={name}
      submit={t('dossiers.sign.submit', { result: result.title })}
      width={760}
      read={() => ({})}
    >
      <p>{t('dossiers.sign.what')}</p>
      <ResultPreview dossier={props.dossier} facts={Object.fromEntries(result.fields.map((field) => [field.key, field.value ?? '']))} />
    </ActWindow>
  );
}
