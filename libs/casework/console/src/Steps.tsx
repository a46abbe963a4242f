import { dossierSteps } from '@tinhso/dossiers-contract';

/** Where a dossier stands on its way: four dashes and `2/4`. Ink only. */
export function Steps({ step }: { step: number }) {
  return (
    <>
      <span className="steps4" aria-hidden="true">
        {dossierSteps.map((name, index) => (
          <i key={name.en} className={index < step ? 'd' : undefined} />
        ))}
      </span>
      {step}/{dossierSteps.length}
    </>
  );
}
