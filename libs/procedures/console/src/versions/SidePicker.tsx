import { draftStateTexts, versionStateTexts } from '@tinhso/procedures-contract';
import { useLang, useT } from '@tinhso/ui';
import { useDesignedDetail } from '../queries.js';
import { messages } from './messages.js';

/** One side of a comparison: a version or a draft of the procedure. */
export function SidePicker({
  code,
  label,
  value,
  onChange,
}: {
  code: string;
  label: string;
  value: string;
  onChange: (side: string) => void;
}) {
  const t = useT(messages);
  const lang = useLang();
  const { data } = useDesignedDetail(code);
  return (
    <select className="in" aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">{label}</option>
      {data?.versions.map(({ version, state }) => (
        <option key={version} value={`${code}@${version}`}>
          {label}: {t('procedures.versions.number', { version })}, {versionStateTexts[state][lang]}
        </option>
      ))}
      {data?.drafts.map((draft) => (
        <option key={draft.id} value={draft.id}>
          {label}: {draftStateTexts[draft.state][lang]}, {draft.editor?.name ?? draft.author?.name ?? ''}
        </option>
      ))}
    </select>
  );
}
