import { BundlesController } from './http/citizen/bundles.controller.js';
import { DossierSummaries } from './reading/dossier-summaries.js';
import { BundlePlanner } from './bundles/bundle-plan.js';
import { ReadBundle } from './bundles/read-bundle.js';
import { SubmitBundleUseCase } from './bundles/submit-bundle.js';

/** Filing from the form of a life event. */
export const bundleProviders = [DossierSummaries, BundlePlanner, SubmitBundleUseCase, ReadBundle];
export const bundleControllers = [BundlesController];
