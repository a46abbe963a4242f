import type { ReactNode } from 'react';

/** Which step it is, what it asks, and how to do it. */
export function StepHead({ heading, step, title, children }: { heading: boolean; step?: string; title: string; children?: ReactNode }) {
  const Title = heading ? 'h1' : 'h2';
  return (
    <div className="step">
      {step && <p className="m b">{step}</p>}
      <Title>{title}</Title>
      {children && <p>{children}</p>}
    </div>
  );
}
