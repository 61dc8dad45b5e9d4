import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { adapterSite } from '../utils/platform/overlay/adapter-site';
import { startOverlay } from '../utils/platform/overlay/start';
import { gmail } from '../utils/sites/gmail';

export default defineUnlistedScript(() => void startOverlay(adapterSite(gmail)));
