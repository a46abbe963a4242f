import type { LocalText } from '@tinhso/procedures-contract';
import { useT } from '@tinhso/ui';
import type { Path } from '../model/path.js';
import { useAt, useDesign } from './design.js';
import { Labelled, type Bind } from './Labelled.js';
import { messages } from './messages.js';

interface PairAtProps {
  path: Path;
  label: string;
  hint?: string;
  /** Both empty takes the text away. */
  optional?: boolean;
  area?: boolean;
  big?: boolean;
}

const languages = ['vi', 'en'] as const;

/** A text in both languages side by side; a language that is missing is shown as a gap. */
export function PairAt({ path, label, hint, optional, area, big }: PairAtProps) {
  const t = useT(messages);
  const { editable } = useDesign();
  const [text, set] = useAt<Partial<LocalText>>(path);
  const begun = Boolean(text?.vi || text?.en);
  const change = (language: 'vi' | 'en', value: string) => {
    const next = { vi: text?.vi ?? '', en: text?.en ?? '', [language]: value };
    set(optional && !next.vi && !next.en ? undefined : next);
  };
  return (
    <div className="bilingual">
      {languages.map((language) => {
        const gap = begun && !text?.[language];
        const draw = (bind: Bind) => {
          const props = {
            ...bind,
            className: `in${big ? ' lg' : ''}${gap ? ' gap' : ''}`,
            lang: language,
            readOnly: !editable,
            value: text?.[language] ?? '',
            placeholder: gap ? t(`procedures.kit.missing.${language}`) : undefined,
            autoComplete: 'off',
          };
          return area ? (
            <textarea {...props} rows={3} onChange={(event) => change(language, event.target.value)} />
          ) : (
            <input {...props} onChange={(event) => change(language, event.target.value)} />
          );
        };
        return (
          <Labelled
            key={language}
            path={[...path, language]}
            label={language === 'vi' ? label : t('procedures.kit.english', { label })}
            note={optional && language === 'vi' ? t('procedures.kit.optional') : undefined}
            hint={language === 'vi' ? hint : undefined}
          >
            {draw}
          </Labelled>
        );
      })}
    </div>
  );
}
