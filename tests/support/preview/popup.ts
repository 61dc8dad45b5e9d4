import '../../../entrypoints/popup/main';
