import type { DashboardState } from '../../utils/client/dashboard-state';
import type { DashboardWords } from '../../utils/i18n/dashboard.en';
import type { SettingsView } from '../../utils/protocol/views';

export type SectionName = keyof DashboardWords['of'];

/** What every section of the settings is given. */
export interface SectionProps {
  state: DashboardState;
  view: SettingsView;
}
