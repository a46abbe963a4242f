import { useLang } from '@tinhso/ui';
import { useDesign } from '../kit/design.js';
import type { OutlinedPage } from '../model/outline.js';
import { OutlineItem } from './OutlineItem.js';

/** A question in the outline; open, it shows its fields. */
export function OutlinePage({ page: { number, page, pointer } }: { page: OutlinedPage }) {
  const lang = useLang();
  const { selected } = useDesign();
  const open = selected === pointer || selected.startsWith(`${pointer}/`);
  const several = page.fields.length > 1 || page.fields.some((field) => field.itemFields);
  return (
    <>
      <OutlineItem pointer={pointer} number={number} name={page.title[lang] || page.key} branch={page.when !== undefined} exact={open} />
      {open &&
        page.fields.map((field, index) => (
          <OutlineItem
            key={field.key + String(index)}
            pointer={`${pointer}/fields/${index}`}
            name={field.label[lang] || field.key}
            branch={field.when !== undefined && several}
            sub
          />
        ))}
    </>
  );
}
