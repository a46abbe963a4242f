import { Module, type DynamicModule } from '@nestjs/common';
import { domains, httpModules, roleScopes } from '@tinhso/composition';
import { PlatformModule, type Settings } from '@tinhso/platform';

/** Composition root of the api process. */
@Module({})
export class ApiModule {
  static forRoot(settings: Settings): DynamicModule {
    return { module: ApiModule, imports: [PlatformModule.forRoot({ process: 'api', settings, domains, roleScopes }), ...httpModules] };
  }
}
