import { BundlesController } from '../http/citizen/bundles.controller.js';
import { DossierSummaries } from '../reading/dossier-summaries.js';
import { BundlePlanner } from './bundle-plan.js';
import { ReadBundle } from './read-bundle.js';
import { SubmitBundleUseCase } from './submit-bundle.js';

/** Filing from the form of a life event. */
export const bundleProviders = [DossierSummaries, BundlePlanner, SubmitBundleUseCase, ReadBundle];
export const bundleControllers = [BundlesController];
