/** The colours, light and dark, and the families of type. */
export const TOKENS = `:root {
  color-scheme: light dark;
  --paper: #f8f6f1;
  --card: #fffefb;
  --ink: #1d1b18;
  --soft: #635c53;
  --line: #e3dccf;
  --line-strong: #cfc6b6;
  --accent: #a02a18;
  --accent-soft: #f7e7e1;
  --tag: #efe9dd;
  --mark: #fbe9a9;
  --claim: #f1e8d0;
  --open: #8a6d1f;
  --restated: #6a6fa8;
  --progress: #2f7f8c;
  --done: #2f7a4b;
  --overdue: #b03a20;
  --open-soft: #f6ecd0;
  --restated-soft: #e8e9f4;
  --progress-soft: #dceff1;
  --done-soft: #dff0e4;
  --overdue-soft: #fae2da;
  --open-text: #6b5210;
  --restated-text: #494e86;
  --progress-text: #1c5e69;
  --done-text: #1f5c37;
  --overdue-text: #96301a;
  --sans: "PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", "微软雅黑", system-ui, sans-serif;
  --serif: "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "STSong", "SimSun", serif;
  --mono: ui-monospace, "SF Mono", "Cascadia Mono", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace;
  --radius: 8px;
}
html[lang="en"] {
  --sans: -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", "Microsoft YaHei", sans-serif;
  --serif: Georgia, "Noto Serif", "Times New Roman", "Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "SimSun", serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #151412;
    --card: #1d1b19;
    --ink: #ece7df;
    --soft: #aaa297;
    --line: #35302b;
    --line-strong: #4b443d;
    --accent: #f29079;
    --accent-soft: #38221c;
    --tag: #2b2723;
    --mark: #5c4a12;
    --claim: #2e2a1e;
    --open: #d0ab4b;
    --restated: #989ddb;
    --progress: #5bb4c2;
    --done: #6dbd8c;
    --overdue: #ee7f62;
    --open-soft: #332b14;
    --restated-soft: #272943;
    --progress-soft: #15333a;
    --done-soft: #183323;
    --overdue-soft: #3d2019;
    --open-text: #e5c776;
    --restated-text: #b9bdec;
    --progress-text: #86cfda;
    --done-text: #92d3aa;
    --overdue-text: #f6a48e;
  }
}
`
