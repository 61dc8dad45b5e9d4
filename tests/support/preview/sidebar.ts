import '../../../entrypoints/sidebar/main';
