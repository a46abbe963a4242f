/** Grey rows in the place of what is being loaded. `label` is read out. */
export function Waiting({ label }: { label: string }) {
  return (
    <div className="wait" role="status" aria-label={label}>
      {Array.from({ length: 8 }, (_, index) => (
        <i key={index} />
      ))}
    </div>
  );
}
