import { Glyph } from '@tinhso/ui/console';

/** What is wrong with a field, under it. */
export function Fault({ id, children }: { id: string; children?: string }) {
  if (!children) return null;
  return (
    <span className="fault" id={id}>
      <Glyph name="warning" size={16} />
      {children}
    </span>
  );
}
