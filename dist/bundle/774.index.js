"use strict";
exports.id = 774;
exports.ids = [774];
exports.modules = {

/***/ 8774:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ checkPolicy; },
/* harmony export */   $a: function() { return /* binding */ possibleRequests; },
/* harmony export */   $i: function() { return /* binding */ coverageDropped; },
/* harmony export */   $n: function() { return /* binding */ newFirst; },
/* harmony export */   $o: function() { return /* binding */ atLeast; },
/* harmony export */   $r: function() { return /* binding */ LOCAL_EVENT; },
/* harmony export */   $t: function() { return /* binding */ withSource; },
/* harmony export */   A: function() { return /* binding */ LISTS$1; },
/* harmony export */   Aa: function() { return /* binding */ mappingRule; },
/* harmony export */   Ai: function() { return /* binding */ redirectsTraffic; },
/* harmony export */   An: function() { return /* binding */ paintOf; },
/* harmony export */   Ao: function() { return /* binding */ headOf; },
/* harmony export */   Ar: function() { return /* binding */ fileLink; },
/* harmony export */   As: function() { return /* binding */ reportedSettings; },
/* harmony export */   At: function() { return /* binding */ listFiles; },
/* harmony export */   B: function() { return /* binding */ filesOf; },
/* harmony export */   Ba: function() { return /* binding */ WEEKDAYS; },
/* harmony export */   Bi: function() { return /* binding */ localSettingsCommitted; },
/* harmony export */   Bn: function() { return /* binding */ runTimeEffects; },
/* harmony export */   Bo: function() { return /* binding */ EITHER_CASE; },
/* harmony export */   Br: function() { return /* binding */ showPercent; },
/* harmony export */   Bt: function() { return /* binding */ gating; },
/* harmony export */   C: function() { return /* binding */ evaluateAgent; },
/* harmony export */   Ca: function() { return /* binding */ verdictOf; },
/* harmony export */   Ci: function() { return /* binding */ toolsRemoved; },
/* harmony export */   Cn: function() { return /* binding */ isSamePlace; },
/* harmony export */   Co: function() { return /* binding */ idOfAgent; },
/* harmony export */   Cr: function() { return /* binding */ reasonOf$2; },
/* harmony export */   Cs: function() { return /* binding */ otherAgents; },
/* harmony export */   Ct: function() { return /* binding */ tracesOf; },
/* harmony export */   D: function() { return /* binding */ writtenCall; },
/* harmony export */   Da: function() { return /* binding */ forbiddenRule; },
/* harmony export */   Di: function() { return /* binding */ runsByItself; },
/* harmony export */   Dn: function() { return /* binding */ findingToJson; },
/* harmony export */   Do: function() { return /* binding */ isReadable$2; },
/* harmony export */   Dr: function() { return /* binding */ withoutReason; },
/* harmony export */   Ds: function() { return /* binding */ DEFAULT_CONFIG; },
/* harmony export */   Dt: function() { return /* binding */ namesFile; },
/* harmony export */   E: function() { return /* binding */ answerTo; },
/* harmony export */   Ea: function() { return /* binding */ conditionKey; },
/* harmony export */   Ei: function() { return /* binding */ secretInSettings; },
/* harmony export */   En: function() { return /* binding */ limitText; },
/* harmony export */   Eo: function() { return /* binding */ documentOfFloor; },
/* harmony export */   Er: function() { return /* binding */ undecidedWords; },
/* harmony export */   Es: function() { return /* binding */ historyNotEvaluated; },
/* harmony export */   Et: function() { return /* binding */ toolsOf; },
/* harmony export */   F: function() { return /* binding */ everyShellPattern; },
/* harmony export */   Fa: function() { return /* binding */ restoredFired; },
/* harmony export */   Fi: function() { return /* binding */ MAX_CARD_BYTES; },
/* harmony export */   Fn: function() { return /* binding */ byDefault; },
/* harmony export */   Fo: function() { return /* binding */ ANY_TEXT; },
/* harmony export */   Fr: function() { return /* binding */ ATTEMPTS; },
/* harmony export */   Fs: function() { return /* binding */ yamlEntry; },
/* harmony export */   Ft: function() { return /* binding */ nearnessOf; },
/* harmony export */   G: function() { return /* binding */ OUTSIDE_PATH; },
/* harmony export */   Ga: function() { return /* binding */ actorsOf; },
/* harmony export */   Gi: function() { return /* binding */ incompleteShards; },
/* harmony export */   Gn: function() { return /* binding */ responseOf; },
/* harmony export */   Go: function() { return /* binding */ usesToolMatches; },
/* harmony export */   Gr: function() { return /* binding */ PROBLEMS; },
/* harmony export */   Gt: function() { return /* binding */ compareReadings; },
/* harmony export */   H: function() { return /* binding */ parameterMatcher; },
/* harmony export */   Ha: function() { return /* binding */ localTimeOfMinute; },
/* harmony export */   Hi: function() { return /* binding */ RATE_KEYS; },
/* harmony export */   Hn: function() { return /* binding */ exceededReason; },
/* harmony export */   Ho: function() { return /* binding */ fieldsOf$1; },
/* harmony export */   Hr: function() { return /* binding */ CALLS; },
/* harmony export */   Ht: function() { return /* binding */ worst; },
/* harmony export */   I: function() { return /* binding */ hasSafePrefix; },
/* harmony export */   Ia: function() { return /* binding */ localTimeAt; },
/* harmony export */   Ii: function() { return /* binding */ MAX_TOOL_LIST_BYTES; },
/* harmony export */   In: function() { return /* binding */ deciderText; },
/* harmony export */   Io: function() { return /* binding */ isComparable; },
/* harmony export */   Ir: function() { return /* binding */ callsText; },
/* harmony export */   Is: function() { return /* binding */ yamlText; },
/* harmony export */   It: function() { return /* binding */ readCandidates; },
/* harmony export */   J: function() { return /* binding */ hostExpression; },
/* harmony export */   Ja: function() { return /* binding */ reasonOf$5; },
/* harmony export */   Ji: function() { return /* binding */ exemption; },
/* harmony export */   Jn: function() { return /* binding */ areGapsReported; },
/* harmony export */   Jo: function() { return /* binding */ toolOf; },
/* harmony export */   Jr: function() { return /* binding */ WARNINGS; },
/* harmony export */   Jt: function() { return /* binding */ floorOf; },
/* harmony export */   K: function() { return /* binding */ callPattern; },
/* harmony export */   Ka: function() { return /* binding */ compileAccess; },
/* harmony export */   Ki: function() { return /* binding */ ignoreUnused; },
/* harmony export */   Kn: function() { return /* binding */ unmappedReason; },
/* harmony export */   Ko: function() { return /* binding */ canonicalName; },
/* harmony export */   Kr: function() { return /* binding */ TOOLS$1; },
/* harmony export */   Kt: function() { return /* binding */ ownPolicy; },
/* harmony export */   L: function() { return /* binding */ readShellRule; },
/* harmony export */   La: function() { return /* binding */ timeZoneOf; },
/* harmony export */   Li: function() { return /* binding */ unknownKey; },
/* harmony export */   Ln: function() { return /* binding */ outcomeWords; },
/* harmony export */   Lo: function() { return /* binding */ joinRegular; },
/* harmony export */   Lr: function() { return /* binding */ historyText; },
/* harmony export */   Lt: function() { return /* binding */ readExemptions; },
/* harmony export */   M: function() { return /* binding */ sampleOf; },
/* harmony export */   Ma: function() { return /* binding */ TODO; },
/* harmony export */   Mi: function() { return /* binding */ parseError; },
/* harmony export */   Mn: function() { return /* binding */ findingsText; },
/* harmony export */   Mo: function() { return /* binding */ compilePattern; },
/* harmony export */   Mr: function() { return /* binding */ linesOf; },
/* harmony export */   Ms: function() { return /* binding */ Reader; },
/* harmony export */   Mt: function() { return /* binding */ candidateTest; },
/* harmony export */   N: function() { return /* binding */ SAFE_PREFIX; },
/* harmony export */   Na: function() { return /* binding */ applyTriggers; },
/* harmony export */   Ni: function() { return /* binding */ notPublished; },
/* harmony export */   Nn: function() { return /* binding */ logLine; },
/* harmony export */   No: function() { return /* binding */ isLiteral; },
/* harmony export */   Nr: function() { return /* binding */ placeLink; },
/* harmony export */   Ns: function() { return /* binding */ flowYaml; },
/* harmony export */   Nt: function() { return /* binding */ floorFilesOf; },
/* harmony export */   O: function() { return /* binding */ CLAUDE_KINDS; },
/* harmony export */   Oa: function() { return /* binding */ governing; },
/* harmony export */   Oi: function() { return /* binding */ differenceWords; },
/* harmony export */   On: function() { return /* binding */ placeToJson; },
/* harmony export */   Oo: function() { return /* binding */ ownDocuments; },
/* harmony export */   Or: function() { return /* binding */ witnessOf; },
/* harmony export */   Os: function() { return /* binding */ filesByPart; },
/* harmony export */   Ot: function() { return /* binding */ readTools; },
/* harmony export */   P: function() { return /* binding */ SHELL_REQUESTS; },
/* harmony export */   Pa: function() { return /* binding */ recordedFired; },
/* harmony export */   Pi: function() { return /* binding */ noCardsFound; },
/* harmony export */   Pn: function() { return /* binding */ shortText; },
/* harmony export */   Po: function() { return /* binding */ likelyNames; },
/* harmony export */   Pr: function() { return /* binding */ placeText; },
/* harmony export */   Ps: function() { return /* binding */ jsonBlock; },
/* harmony export */   Pt: function() { return /* binding */ listedFiles; },
/* harmony export */   Q: function() { return /* binding */ applySeverities; },
/* harmony export */   Qa: function() { return /* binding */ callRequest; },
/* harmony export */   Qi: function() { return /* binding */ deadRule; },
/* harmony export */   Qn: function() { return /* binding */ groupFindings; },
/* harmony export */   Qo: function() { return /* binding */ SEVERITY_RANK; },
/* harmony export */   Qr: function() { return /* binding */ someOf; },
/* harmony export */   Qt: function() { return /* binding */ weakFloors; },
/* harmony export */   R: function() { return /* binding */ shellPatterns; },
/* harmony export */   Ra: function() { return /* binding */ MINUTES_OF_DAY; },
/* harmony export */   Ri: function() { return /* binding */ knownKeys; },
/* harmony export */   Rn: function() { return /* binding */ toolParts; },
/* harmony export */   Ro: function() { return /* binding */ literally; },
/* harmony export */   Rr: function() { return /* binding */ tracesText; },
/* harmony export */   Rt: function() { return /* binding */ accessOf; },
/* harmony export */   S: function() { return /* binding */ shapeProblems; },
/* harmony export */   Sa: function() { return /* binding */ triggerResult; },
/* harmony export */   Si: function() { return /* binding */ tracesRemoved; },
/* harmony export */   Sn: function() { return /* binding */ parseProblem; },
/* harmony export */   So: function() { return /* binding */ idKey; },
/* harmony export */   Sr: function() { return /* binding */ noEffectWords; },
/* harmony export */   Ss: function() { return /* binding */ traceSource; },
/* harmony export */   St: function() { return /* binding */ traceFilesOf; },
/* harmony export */   T: function() { return /* binding */ deniedByFloors; },
/* harmony export */   Ta: function() { return /* binding */ alignmentPolicy; },
/* harmony export */   Ti: function() { return /* binding */ staleLock; },
/* harmony export */   Tn: function() { return /* binding */ TAMPER_EVIDENCE; },
/* harmony export */   To: function() { return /* binding */ statedId; },
/* harmony export */   Tr: function() { return /* binding */ titleWords; },
/* harmony export */   Ts: function() { return /* binding */ remoteCheckFailed; },
/* harmony export */   Tt: function() { return /* binding */ globalToolsOf; },
/* harmony export */   U: function() { return /* binding */ RUNNERS; },
/* harmony export */   Ua: function() { return /* binding */ cronIncludes; },
/* harmony export */   Ui: function() { return /* binding */ internalError; },
/* harmony export */   Un: function() { return /* binding */ explain; },
/* harmony export */   Uo: function() { return /* binding */ conditionFields; },
/* harmony export */   Ur: function() { return /* binding */ CHANGES; },
/* harmony export */   Ut: function() { return /* binding */ simplerRequests; },
/* harmony export */   V: function() { return /* binding */ isReadOnly; },
/* harmony export */   Va: function() { return /* binding */ calendarDay; },
/* harmony export */   Vi: function() { return /* binding */ compileRegex; },
/* harmony export */   Vn: function() { return /* binding */ escalationReason; },
/* harmony export */   Vo: function() { return /* binding */ EXACT; },
/* harmony export */   Vr: function() { return /* binding */ AGENTS; },
/* harmony export */   Vt: function() { return /* binding */ verdictOfFinding; },
/* harmony export */   W: function() { return /* binding */ sampleText; },
/* harmony export */   Wa: function() { return /* binding */ cronIncludesDay; },
/* harmony export */   Wi: function() { return /* binding */ incompleteToolList; },
/* harmony export */   Wn: function() { return /* binding */ policyId; },
/* harmony export */   Wo: function() { return /* binding */ toolPatterns$1; },
/* harmony export */   Wr: function() { return /* binding */ FINDINGS; },
/* harmony export */   Wt: function() { return /* binding */ requestWords; },
/* harmony export */   X: function() { return /* binding */ starExpression; },
/* harmony export */   Xa: function() { return /* binding */ accessPolicy; },
/* harmony export */   Xi: function() { return /* binding */ duplicateId; },
/* harmony export */   Xn: function() { return /* binding */ findingParts; },
/* harmony export */   Xo: function() { return /* binding */ MODES_STRICTEST_FIRST; },
/* harmony export */   Xr: function() { return /* binding */ counted; },
/* harmony export */   Xt: function() { return /* binding */ isFloor; },
/* harmony export */   Y: function() { return /* binding */ pathExpression; },
/* harmony export */   Ya: function() { return /* binding */ severityOfDenial; },
/* harmony export */   Yi: function() { return /* binding */ exemptAll; },
/* harmony export */   Yn: function() { return /* binding */ coveragePart; },
/* harmony export */   Yo: function() { return /* binding */ DEFAULT_ORDERS; },
/* harmony export */   Yr: function() { return /* binding */ capital; },
/* harmony export */   Yt: function() { return /* binding */ floorsFor; },
/* harmony export */   Z: function() { return /* binding */ wordsExpression; },
/* harmony export */   Za: function() { return /* binding */ inOrderOfPriority; },
/* harmony export */   Zi: function() { return /* binding */ PATTERN_FIELDS; },
/* harmony export */   Zn: function() { return /* binding */ iconOf; },
/* harmony export */   Zo: function() { return /* binding */ RULE_SEVERITIES; },
/* harmony export */   Zr: function() { return /* binding */ joined; },
/* harmony export */   Zt: function() { return /* binding */ reachOf; },
/* harmony export */   _: function() { return /* binding */ formatOf; },
/* harmony export */   _a: function() { return /* binding */ UNDECIDED$2; },
/* harmony export */   _i: function() { return /* binding */ ruleOf$1; },
/* harmony export */   _n: function() { return /* binding */ tooLarge; },
/* harmony export */   _o: function() { return /* binding */ requestOfTool; },
/* harmony export */   _r: function() { return /* binding */ formerCoverage; },
/* harmony export */   _s: function() { return /* binding */ isTraceFile; },
/* harmony export */   _t: function() { return /* binding */ unlistedFiles; },
/* harmony export */   a: function() { return /* binding */ refuse; },
/* harmony export */   aa: function() { return /* binding */ baselineUnused; },
/* harmony export */   ai: function() { return /* binding */ isWidening; },
/* harmony export */   an: function() { return /* binding */ keysAt; },
/* harmony export */   ao: function() { return /* binding */ sqlReadings; },
/* harmony export */   ar: function() { return /* binding */ hasHistory; },
/* harmony export */   as: function() { return /* binding */ DAY_MS; },
/* harmony export */   at: function() { return /* binding */ forbiddenFindings; },
/* harmony export */   b: function() { return /* binding */ reportFormatOf; },
/* harmony export */   ba: function() { return /* binding */ evaluateNames; },
/* harmony export */   bi: function() { return /* binding */ unlistedAgent; },
/* harmony export */   bn: function() { return /* binding */ depthProblem; },
/* harmony export */   bo: function() { return /* binding */ isOtherwise; },
/* harmony export */   br: function() { return /* binding */ furtherTools; },
/* harmony export */   bs: function() { return /* binding */ traceStemOf; },
/* harmony export */   bt: function() { return /* binding */ configuredAgents; },
/* harmony export */   c: function() { return /* binding */ MISSING_FILE; },
/* harmony export */   ca: function() { return /* binding */ STATE_LIMIT; },
/* harmony export */   ci: function() { return /* binding */ preExistingWords; },
/* harmony export */   cn: function() { return /* binding */ composeAgent; },
/* harmony export */   co: function() { return /* binding */ inOrder; },
/* harmony export */   cr: function() { return /* binding */ violationsText; },
/* harmony export */   cs: function() { return /* binding */ agentFolderOf; },
/* harmony export */   ct: function() { return /* binding */ callOfRequest; },
/* harmony export */   d: function() { return /* binding */ readAgentInput; },
/* harmony export */   da: function() { return /* binding */ tracesTruncated; },
/* harmony export */   di: function() { return /* binding */ RULE_IDS; },
/* harmony export */   dn: function() { return /* binding */ readCardFile; },
/* harmony export */   "do": function() { return /* binding */ matchKey; },
/* harmony export */   dr: function() { return /* binding */ approvedWords; },
/* harmony export */   ds: function() { return /* binding */ filesMatcher; },
/* harmony export */   dt: function() { return /* binding */ reasonOf$1; },
/* harmony export */   ea: function() { return /* binding */ couldNotEvaluate; },
/* harmony export */   ei: function() { return /* binding */ countOf$1; },
/* harmony export */   en: function() { return /* binding */ FLOOR_KEYS; },
/* harmony export */   eo: function() { return /* binding */ requestOfText; },
/* harmony export */   er: function() { return /* binding */ worstFindings; },
/* harmony export */   es: function() { return /* binding */ effectiveDefaults; },
/* harmony export */   et: function() { return /* binding */ secretsIn; },
/* harmony export */   f: function() { return /* binding */ agentNamed; },
/* harmony export */   fa: function() { return /* binding */ idle; },
/* harmony export */   fi: function() { return /* binding */ documentationOf; },
/* harmony export */   fn: function() { return /* binding */ findingsOfBroken; },
/* harmony export */   fo: function() { return /* binding */ otherwiseRule; },
/* harmony export */   fr: function() { return /* binding */ byDirection; },
/* harmony export */   fs: function() { return /* binding */ folderOf; },
/* harmony export */   ft: function() { return /* binding */ topOfAgent; },
/* harmony export */   g: function() { return /* binding */ onlyHostsOf; },
/* harmony export */   ga: function() { return /* binding */ graceOf; },
/* harmony export */   gi: function() { return /* binding */ isViolation; },
/* harmony export */   gn: function() { return /* binding */ loadDocument; },
/* harmony export */   go: function() { return /* binding */ decisionOf$1; },
/* harmony export */   gr: function() { return /* binding */ directionWords; },
/* harmony export */   gs: function() { return /* binding */ isToolList; },
/* harmony export */   gt: function() { return /* binding */ apartFrom; },
/* harmony export */   h: function() { return /* binding */ isIn; },
/* harmony export */   ha: function() { return /* binding */ graceLeft; },
/* harmony export */   hi: function() { return /* binding */ isRuleId; },
/* harmony export */   hn: function() { return /* binding */ validatorFor; },
/* harmony export */   ho: function() { return /* binding */ decideHits; },
/* harmony export */   hr: function() { return /* binding */ coverageWords; },
/* harmony export */   hs: function() { return /* binding */ isNamedAsPolicy; },
/* harmony export */   ht: function() { return /* binding */ unusedFloors; },
/* harmony export */   i: function() { return /* binding */ conclusionOf; },
/* harmony export */   ia: function() { return /* binding */ bypassMode; },
/* harmony export */   ii: function() { return /* binding */ isSetAside; },
/* harmony export */   "in": function() { return /* binding */ hasAnyKey; },
/* harmony export */   io: function() { return /* binding */ firstWordOf; },
/* harmony export */   ir: function() { return /* binding */ coverageText; },
/* harmony export */   is: function() { return /* binding */ spellingTexts; },
/* harmony export */   it: function() { return /* binding */ withoutTokens; },
/* harmony export */   j: function() { return /* binding */ readRule; },
/* harmony export */   ja: function() { return /* binding */ triggersOf; },
/* harmony export */   ji: function() { return /* binding */ publishingFailed; },
/* harmony export */   jn: function() { return /* binding */ countsText; },
/* harmony export */   jo: function() { return /* binding */ startAlike; },
/* harmony export */   jr: function() { return /* binding */ lineLink; },
/* harmony export */   js: function() { return /* binding */ settle; },
/* harmony export */   jt: function() { return /* binding */ governedFilesOf; },
/* harmony export */   k: function() { return /* binding */ KINDS_OF_TOOL; },
/* harmony export */   ka: function() { return /* binding */ levelOfSeverity; },
/* harmony export */   ki: function() { return /* binding */ remoteDisagrees; },
/* harmony export */   kn: function() { return /* binding */ columns; },
/* harmony export */   ko: function() { return /* binding */ ownParts; },
/* harmony export */   kr: function() { return /* binding */ basePlaceLink; },
/* harmony export */   ks: function() { return /* binding */ ownFilesOf; },
/* harmony export */   kt: function() { return /* binding */ allFiles; },
/* harmony export */   l: function() { return /* binding */ floorsAbove; },
/* harmony export */   la: function() { return /* binding */ compareFunctions; },
/* harmony export */   li: function() { return /* binding */ violationsOf; },
/* harmony export */   ln: function() { return /* binding */ wholeFloor; },
/* harmony export */   lo: function() { return /* binding */ simplePatterns; },
/* harmony export */   lr: function() { return /* binding */ worstFirst; },
/* harmony export */   ls: function() { return /* binding */ cardMatcher; },
/* harmony export */   lt: function() { return /* binding */ requestOfCall; },
/* harmony export */   m: function() { return /* binding */ hasGovernedFile; },
/* harmony export */   ma: function() { return /* binding */ traceLinesSkipped; },
/* harmony export */   mi: function() { return /* binding */ isOf; },
/* harmony export */   mn: function() { return /* binding */ readDefaults; },
/* harmony export */   mo: function() { return /* binding */ compileViews; },
/* harmony export */   mr: function() { return /* binding */ comparedWords; },
/* harmony export */   ms: function() { return /* binding */ isFileGlob; },
/* harmony export */   mt: function() { return /* binding */ readWithFloors; },
/* harmony export */   n: function() { return /* binding */ notEvaluated; },
/* harmony export */   na: function() { return /* binding */ timeOf; },
/* harmony export */   ni: function() { return /* binding */ isCompared; },
/* harmony export */   nn: function() { return /* binding */ sourcesOf; },
/* harmony export */   no: function() { return /* binding */ sqlMatchesOf; },
/* harmony export */   nr: function() { return /* binding */ VERDICT_ICON; },
/* harmony export */   ns: function() { return /* binding */ mappingTarget; },
/* harmony export */   nt: function() { return /* binding */ shownWithoutSecrets; },
/* harmony export */   o: function() { return /* binding */ located; },
/* harmony export */   oa: function() { return /* binding */ baselineExpired; },
/* harmony export */   oi: function() { return /* binding */ listedFindings; },
/* harmony export */   on: function() { return /* binding */ listedRules; },
/* harmony export */   oo: function() { return /* binding */ compareLimits; },
/* harmony export */   or: function() { return /* binding */ row; },
/* harmony export */   os: function() { return /* binding */ HOUR_MS; },
/* harmony export */   ot: function() { return /* binding */ managedFindings; },
/* harmony export */   p: function() { return /* binding */ filesOfFolder; },
/* harmony export */   pa: function() { return /* binding */ traceWithoutCalls; },
/* harmony export */   pi: function() { return /* binding */ isFixed; },
/* harmony export */   pn: function() { return /* binding */ readGoverned; },
/* harmony export */   po: function() { return /* binding */ compileDecisions; },
/* harmony export */   pr: function() { return /* binding */ changesOf; },
/* harmony export */   ps: function() { return /* binding */ isBelow; },
/* harmony export */   pt: function() { return /* binding */ unevaluatedFiles; },
/* harmony export */   q: function() { return /* binding */ either; },
/* harmony export */   qa: function() { return /* binding */ patternsText; },
/* harmony export */   qi: function() { return /* binding */ ignoreExpired; },
/* harmony export */   qn: function() { return /* binding */ evaluate; },
/* harmony export */   qo: function() { return /* binding */ mergeTools; },
/* harmony export */   qr: function() { return /* binding */ TRACES; },
/* harmony export */   qt: function() { return /* binding */ configuredFloors; },
/* harmony export */   r: function() { return /* binding */ printAnswer; },
/* harmony export */   ra: function() { return /* binding */ callInsteadOfTool; },
/* harmony export */   ri: function() { return /* binding */ isPreExisting; },
/* harmony export */   rn: function() { return /* binding */ MAX_PERMISSION_BYTES; },
/* harmony export */   ro: function() { return /* binding */ sqlPatternsOf; },
/* harmony export */   rr: function() { return /* binding */ agentsTable; },
/* harmony export */   rs: function() { return /* binding */ patternKey; },
/* harmony export */   rt: function() { return /* binding */ withoutSecrets; },
/* harmony export */   s: function() { return /* binding */ textOptions; },
/* harmony export */   sa: function() { return /* binding */ askWithoutHuman; },
/* harmony export */   si: function() { return /* binding */ lowestCoverage; },
/* harmony export */   sn: function() { return /* binding */ valueAt; },
/* harmony export */   so: function() { return /* binding */ formOf; },
/* harmony export */   sr: function() { return /* binding */ toolsText; },
/* harmony export */   ss: function() { return /* binding */ MINUTE_MS; },
/* harmony export */   st: function() { return /* binding */ callWords; },
/* harmony export */   t: function() { return /* binding */ evaluate_exports; },
/* harmony export */   ta: function() { return /* binding */ cardRemoved; },
/* harmony export */   ti: function() { return /* binding */ isAboutChange; },
/* harmony export */   tn: function() { return /* binding */ isFloorOfAgents; },
/* harmony export */   to: function() { return /* binding */ requestText$1; },
/* harmony export */   tr: function() { return /* binding */ RANK$1; },
/* harmony export */   ts: function() { return /* binding */ governs; },
/* harmony export */   tt: function() { return /* binding */ shownValue; },
/* harmony export */   u: function() { return /* binding */ givenFloors; },
/* harmony export */   ua: function() { return /* binding */ allowsEverything; },
/* harmony export */   ui: function() { return /* binding */ withoutWidening; },
/* harmony export */   un: function() { return /* binding */ unmetPlaces; },
/* harmony export */   uo: function() { return /* binding */ entryRule; },
/* harmony export */   ur: function() { return /* binding */ ARROW; },
/* harmony export */   us: function() { return /* binding */ excludeMatcher; },
/* harmony export */   ut: function() { return /* binding */ historicalResponse; },
/* harmony export */   v: function() { return /* binding */ localSettings; },
/* harmony export */   va: function() { return /* binding */ isGoverned; },
/* harmony export */   vi: function() { return /* binding */ widening; },
/* harmony export */   vn: function() { return /* binding */ readJson; },
/* harmony export */   vo: function() { return /* binding */ strictestFirst; },
/* harmony export */   vr: function() { return /* binding */ formerNames; },
/* harmony export */   vs: function() { return /* binding */ stemOf; },
/* harmony export */   vt: function() { return /* binding */ withoutListed; },
/* harmony export */   w: function() { return /* binding */ findingsOfHosts; },
/* harmony export */   wa: function() { return /* binding */ TRIGGER_ACTIONS$1; },
/* harmony export */   wi: function() { return /* binding */ toolList; },
/* harmony export */   wn: function() { return /* binding */ compareSettings; },
/* harmony export */   wo: function() { return /* binding */ looseSpelling; },
/* harmony export */   wr: function() { return /* binding */ statusWords; },
/* harmony export */   ws: function() { return /* binding */ remoteNotChecked; },
/* harmony export */   wt: function() { return /* binding */ assemble; },
/* harmony export */   x: function() { return /* binding */ findingsOfFile; },
/* harmony export */   xa: function() { return /* binding */ resultsOf; },
/* harmony export */   xi: function() { return /* binding */ unknownKind; },
/* harmony export */   xn: function() { return /* binding */ duplicateKeyProblem; },
/* harmony export */   xo: function() { return /* binding */ rankOf$2; },
/* harmony export */   xr: function() { return /* binding */ isUnknown; },
/* harmony export */   xs: function() { return /* binding */ GlobSet; },
/* harmony export */   xt: function() { return /* binding */ readListed; },
/* harmony export */   y: function() { return /* binding */ nowOf; },
/* harmony export */   ya: function() { return /* binding */ toolDecider; },
/* harmony export */   yi: function() { return /* binding */ unlockedWorkflow; },
/* harmony export */   yn: function() { return /* binding */ readTolerantJson; },
/* harmony export */   yo: function() { return /* binding */ groupBy; },
/* harmony export */   yr: function() { return /* binding */ formerPlace; },
/* harmony export */   ys: function() { return /* binding */ templateScopeOf; },
/* harmony export */   yt: function() { return /* binding */ groupByFolder; },
/* harmony export */   z: function() { return /* binding */ uncoveredPatterns; },
/* harmony export */   za: function() { return /* binding */ MONTHS; },
/* harmony export */   zi: function() { return /* binding */ misplacedConfiguration; },
/* harmony export */   zn: function() { return /* binding */ modeSentence; },
/* harmony export */   zo: function() { return /* binding */ parseCasedRegex; },
/* harmony export */   zr: function() { return /* binding */ coverageOf; },
/* harmony export */   zt: function() { return /* binding */ conclude; }
/* harmony export */ });
/* harmony import */ var _rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3495);
/* harmony import */ var _cli_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4127);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2816);




// build/src/finding/yaml.js
function jsonBlock(value) {
	if (Array.isArray(value)) return `[${value.map(jsonBlock).join(", ")}]`;
	if (!isMap$1(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${jsonBlock(part)}`.replace(/^/gm, "  "));
	return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n}`;
}
function yamlEntry(key, value) {
	return entryLines(key, value).join("\n");
}
function entryLines(key, value) {
	const name = yamlText(key);
	if (Array.isArray(value) && value.length > 0) return [`${name}:`, ...value.flatMap((item) => itemLines(item).map((line) => `  ${line}`))];
	if (isMap$1(value) && Object.keys(value).length > 0) return [`${name}:`, ...Object.entries(value).flatMap(([inner, part]) => entryLines(inner, part).map((line) => `  ${line}`))];
	return [`${name}: ${flowYaml(value)}`];
}
function itemLines(value) {
	if (!isMap$1(value) || Object.keys(value).length === 0) return [`- ${flowYaml(value)}`];
	return Object.entries(value).flatMap(([key, part]) => entryLines(key, part)).map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
}
function flowYaml(value) {
	if (typeof value === "string") return yamlText(value);
	if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
	if (!isMap$1(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, part]) => `${yamlText(key)}: ${flowYaml(part)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
const PLAIN$3 = /^[A-Za-z_.][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;
const RESERVED$1 = /^(?:true|false|null|yes|no|on|off|y|n|\.+[\d_]*|\.inf|\.nan|\.[\d_]+.*)$/i;
const INVISIBLE$1 = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function yamlText(text) {
	if (PLAIN$3.test(text) && !RESERVED$1.test(text)) return text;
	return JSON.stringify(text).replace(INVISIBLE$1, (char) => {
		const code = (char.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
	});
}
function isMap$1(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
// build/src/finding/lines.js
const MAX_LINE = 200;
function lineWith({ text }, start, end, replacement) {
	const before = text.slice(Math.max(0, start - MAX_LINE), start);
	const after = text.slice(end, end + MAX_LINE);
	const from = before.lastIndexOf("\n") + 1;
	const newline = after.indexOf("\n");
	if (from === 0 && start > MAX_LINE || newline === -1 && end + MAX_LINE < text.length) return void 0;
	const line = `${before.slice(from)}${replacement}${newline === -1 ? after : after.slice(0, newline)}`;
	return line.length > MAX_LINE ? void 0 : line.replace(/\r$/, "");
}
function listItems(document, values, where = "among", list) {
	const node = list && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, list);
	const isFlow = node?.kind === "list" && document.text[node.start] === "[";
	if (document.syntax === "yaml" && !isFlow) return values.map((value) => `- ${yamlText(value)}`).join("\n");
	const lines = document.syntax === "yaml" ? values.map((value) => flowYaml(value)).join(", ") : values.map((value) => JSON.stringify(value)).join(",\n");
	return where === "among" ? `${lines},` : lines;
}
function entryIn(document, key, value) {
	return document.syntax === "json" ? `${JSON.stringify(key)}: ${jsonBlock(value)}` : yamlEntry(key, value);
}
function otherKey(at, key, title) {
	const parent = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(at.document, at.path.slice(0, -1));
	const entry = parent?.kind === "map" ? parent.entries.get(String(at.path.at(-1))) : void 0;
	if (entry === void 0) return void 0;
	const quoted = /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) || at.document.syntax === "json";
	return lineFix(at.document, entry.keyStart, lineWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key), title);
}
function otherValue(at, value, title) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(at.document, at.path);
	if (node?.kind !== "scalar" || node.end <= node.start || at.document.text.slice(node.start, node.end).includes("\n")) return void 0;
	return lineFix(at.document, node.start, lineWith(at.document, node.start, node.end, scalar(value, at.document)), title);
}
function lineFix(document, offset, lines, title) {
	if (lines === void 0) return void 0;
	const { file, syntax, text } = document;
	const replaces = {
		file,
		line: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Lt)(document, offset).line
	};
	return {
		title,
		lines,
		language: syntax,
		...!text.includes("\r") && { replaces }
	};
}
function newKey(map, key, value, title) {
	const { document } = map;
	const { syntax } = document;
	if (syntax === "yaml" && isFlow(map)) return {
		title,
		lines: `${yamlText(key)}: ${flowYaml(value)}${commaAfter(map, key)}`,
		language: syntax
	};
	return {
		title,
		lines: (syntax === "json" ? `${JSON.stringify(key)}: ${jsonBlock(value)}${commaAfter(map, key)}` : yamlEntry(key, value)).replace(/^/gm, " ".repeat(indentOf(document, map.path))),
		language: syntax
	};
}
function newKeys(map, entries, title) {
	const hasCommas = map.document.syntax === "json" || isFlow(map);
	const parts = entries.map(([key, value]) => newKey(map, key, value, title).lines);
	const last = parts.length - 1;
	return {
		title,
		lines: parts.map((part, index) => hasCommas && index < last ? part.replace(/,?$/, ",") : part).join("\n"),
		language: map.document.syntax
	};
}
function isFlow({ document, path }) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	return node?.kind === "map" && document.text[node.start] === "{";
}
function commaAfter({ document, path }, key) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	if (node?.kind !== "map") return "";
	const entry = node.entries.get(key);
	if (entry === void 0) return node.entries.size > 0 ? "," : "";
	return /^\s*,/.test(document.text.slice(entry.node.end, entry.node.end + 100)) ? "," : "";
}
function indentOf(document, path) {
	const map = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	const first = map?.kind === "map" ? map.entries.values().next().value : void 0;
	const own = first && leading(document, first.keyStart);
	if (own !== void 0) return own;
	if (path.length === 0) return 0;
	const parent = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path.slice(0, -1));
	const entry = parent?.kind === "map" ? parent.entries.get(String(path.at(-1))) : void 0;
	return ((entry && leading(document, entry.keyStart)) ?? 0) + 2;
}
function leading({ text }, offset) {
	const before = text.slice(Math.max(0, offset - MAX_LINE), offset);
	const line = before.slice(before.lastIndexOf("\n") + 1);
	return line.length < MAX_LINE && /^[ -]*$/.test(line) ? line.length : void 0;
}
function scalar(value, document) {
	return document.syntax === "json" ? JSON.stringify(value) : flowYaml(value);
}
// build/src/document/reader.js
var Reader = class Reader {
	place;
	#node;
	constructor(place, node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(place.document, place.path)) {
		this.place = place;
		this.#node = node;
	}
	static of(document) {
		return new Reader({
			document,
			path: []
		}, document.root);
	}
	get exists() {
		return this.#node !== void 0;
	}
	get isMap() {
		return this.#node?.kind === "map";
	}
	get(key) {
		const node = this.#node?.kind === "map" ? this.#node.entries.get(key)?.node : void 0;
		return new Reader(this.#step(key), node);
	}
	has(key) {
		return this.#node?.kind === "map" && this.#node.entries.has(key);
	}
	entries() {
		if (this.#node?.kind !== "map") return [];
		return [...this.#node.entries].map(([key, entry]) => [key, new Reader(this.#step(key), entry.node)]);
	}
	items() {
		if (this.#node?.kind !== "list") return [];
		return this.#node.items.map((node, index) => new Reader(this.#step(index), node));
	}
	value() {
		return this.#node && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(this.#node);
	}
	text() {
		return this.#node?.kind === "scalar" && typeof this.#node.value === "string" ? this.#node.value : void 0;
	}
	number() {
		return this.#node?.kind === "scalar" && typeof this.#node.value === "number" ? this.#node.value : void 0;
	}
	boolean() {
		return this.#node?.kind === "scalar" && typeof this.#node.value === "boolean" ? this.#node.value : void 0;
	}
	oneOf(allowed, fallback) {
		const text = this.text();
		return allowed.find((value) => value === text) ?? fallback;
	}
	texts() {
		return this.items().flatMap((item) => {
			const value = item.text();
			return value === void 0 || value === "" ? [] : [{
				value,
				place: item.place
			}];
		});
	}
	#step(step) {
		return {
			document: this.place.document,
			path: [...this.place.path, step]
		};
	}
};
function distinct$1(list) {
	const seen = /* @__PURE__ */ new Set();
	return list.filter((item) => !seen.has(item.value) && seen.add(item.value));
}
// build/src/rules/card-blocks.js
const CARDS = ["aap-card", "unified-card"];
function blocksOf({ document, kind }) {
	const top = Reader.of(document);
	const aap = kind === "aap-card";
	return {
		top,
		principal: top.get("principal"),
		values: top.get("values"),
		autonomy: top.get(aap ? "autonomy_envelope" : "autonomy"),
		audit: top.get(aap ? "audit_commitment" : "audit")
	};
}
function declaredValues(values) {
	return values.get("declared").items().flatMap((item) => {
		const named = item.isMap ? item.get("id") : item;
		const value = named.text();
		return value === void 0 || value === "" ? [] : [{
			value,
			place: named.place
		}];
	});
}
// build/src/rules/undefined-value.js
const STANDARD_VALUES = [
	"principal_benefit",
	"transparency",
	"minimal_data",
	"harm_prevention",
	"honesty",
	"user_control",
	"privacy",
	"fairness"
];
const words$141 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ undefined: (value, meant) => ({
	message: `the value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is not a standard value and has no definition`,
	help: `${meant === void 0 ? "" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant; otherwise, `}define ${meant === void 0 ? "the value" : "the new value"} under "definitions" in "values"`
}) });
const undefinedValue = {
	id: "undefined-value",
	severity: "warning",
	summary: "A declared value that is not a standard value has no definition.",
	words: words$141,
	kinds: ["aap-card"],
	*check(context) {
		const { values } = blocksOf(context);
		const definitions = values.get("definitions");
		for (const { value, place } of declaredValues(values)) {
			if (context.standardValues.includes(value) || definitions.has(value)) continue;
			const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value, context.standardValues);
			const definition = {
				name: titleOf(value),
				description: "describe what this value requires of the agent"
			};
			const title = "define the value under \"definitions\" in \"values\"";
			const fix = definitions.isMap ? newKey(definitions.place, value, definition, title) : newKey(values.place, "definitions", { [value]: definition }, title);
			yield {
				at: place,
				...words$141.undefined(value, meant),
				...meant === void 0 && { fix }
			};
		}
	}
};
function titleOf(value) {
	return value.replace(/[_-]+/g, " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
// build/src/settings/settings.js
function filesByPart(agent) {
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.A.flatMap((part) => [agent[part] ?? []].flat().map((file) => ({
		part,
		file
	})));
}
function ownFilesOf(agent) {
	return filesByPart(agent).map(({ file }) => file);
}
function reportedSettings(settings) {
	const shown = _cli_js__WEBPACK_IMPORTED_MODULE_1__.a.flatMap((name) => {
		const key = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.f)(name);
		return settings[key] === void 0 ? [] : [[key, settings[key]]];
	});
	return Object.fromEntries(shown);
}
const DEFAULT_CONFIG = ".github/card-gate.yml";
function settle(inputs, configuration, defaultId) {
	const overlay = environmentOf(inputs.environment ?? configuration?.environment, configuration);
	const toolsOfAll = inputs.tools ?? overlay?.options.tools;
	const tracesOfAll = inputs.traces ?? overlay?.options.traces;
	const agents = configuration?.agents?.map(({ tools, traces, ...agent }) => ({
		...agent,
		...tools && !toolsOfAll && { tools },
		...traces && !tracesOfAll && { traces }
	}));
	return {
		...optionSettings([
			inputs,
			overlay?.options,
			configuration
		], defaultId),
		environmentDefaults: overlay?.defaults ?? {},
		...floorsOf(configuration),
		exemptions: configuration?.exemptions ?? [],
		ignore: configuration?.ignore ?? [],
		...agents && { agents },
		severity: configuration?.severity ?? /* @__PURE__ */ new Map(),
		aliases: configuration?.aliases ?? /* @__PURE__ */ new Map(),
		standardValues: [...STANDARD_VALUES, ...configuration?.standardValues ?? []],
		...configuration && { config: configuration.file }
	};
}
function optionSettings(sources, defaultId) {
	const setIn = (name) => sources.find((source) => source?.[name] !== void 0)?.[name];
	const id = setIn("id") ?? defaultId;
	const dependent = {
		id,
		"check-name": `Card Gate report (${id})`
	};
	const settings = _cli_js__WEBPACK_IMPORTED_MODULE_1__.c.flatMap((name) => {
		const value = setIn(name) ?? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.l)(name) ?? dependent[name];
		return value === void 0 ? [] : [[(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.f)(name), value]];
	});
	return Object.fromEntries(settings);
}
function environmentOf(name, configuration) {
	if (name === void 0) return void 0;
	const found = configuration?.environments.get(name);
	if (found !== void 0) return found;
	const known = [...configuration?.environments.keys() ?? []].map((known) => JSON.stringify(known)).join(", ");
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`the configuration has no environment ${JSON.stringify(name)}; ${known ? `it has ${known}` : "it has none"}`, `add the environment under "environments" in ${configuration?.file ?? ".github/card-gate.yml"}, or remove "environment"`);
}
function floorsOf(configuration) {
	const { platform, org, teams } = configuration ?? {};
	if (!platform && !org && !teams) return {};
	return { floors: {
		...platform && { platform },
		...org && { org },
		teams: teams ?? /* @__PURE__ */ new Map()
	} };
}
const historyNotEvaluated = {
	id: "history-not-evaluated",
	severity: "warning",
	summary: "Traces are configured but were not fetched from the API.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		noKeyOfFork: () => ({
			message: "the traces were not fetched from the API, because the input api-key is empty",
			help: "set the input api-key to a secret that contains the key; pull requests from forks cannot use secrets"
		}),
		notAsked: () => ({
			message: "the traces were not fetched from the API, because --api is not set",
			help: "add --api, and set the environment variable MNEMOM_API_KEY to the key"
		}),
		ofFleet: () => ({
			message: "the traces were not fetched from the API, because a fleet reads only repositories",
			help: "check the traces of this agent in an audit of its own repository"
		}),
		recorded: (message, help) => ({
			message,
			help: help || void 0
		})
	})
};
const remoteCheckFailed = {
	id: "remote-check-failed",
	severity: "error",
	summary: "The API could not be asked about a published card.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		failed: (message, help) => ({
			message: `remote-check: ${message}`,
			help
		}),
		notAsked: (agentId, message, help) => ({
			message: `remote-check: the API was not asked about agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}, because an earlier request failed: ${message}`,
			help
		}),
		unreadable: (agentId, message) => ({
			message: `remote-check: the published card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)} cannot be read: ${message}`,
			help: "publish the card again"
		}),
		noKeyOfInput: () => ({
			message: "\"remote-check\" is \"true\", but the input api-key is empty",
			help: "set the input api-key to a secret that contains the key"
		}),
		noKeyOfEnvironment: () => ({
			message: "remote-check needs a key for the API",
			help: "set the environment variable MNEMOM_API_KEY"
		})
	})
};
const remoteNotChecked = {
	id: "remote-not-checked",
	severity: "warning",
	summary: "The API was not asked about a published card.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		noKeyOfFork: () => ({
			message: "the API was not asked about the published card, because the input api-key is empty",
			help: "set the input api-key to a secret that contains the key; pull requests from forks cannot use secrets"
		}),
		notAllowed: () => ({
			message: "the API was not asked about the published card, because --api is not set",
			help: "add --api, and set the environment variable MNEMOM_API_KEY to the key"
		}),
		ofFleet: () => ({
			message: "the API was not asked about the published card, because a fleet has no key for it",
			help: "rely on the repository's own check"
		}),
		noId: () => ({
			message: "the API was not asked about the published card, because the agent has no id",
			help: "add \"agent_id\" to the card, or set \"agent-id\" for the agent in the configuration"
		})
	})
};
// build/src/rules/other-agents.js
const MAX_NAMED$9 = 3;
const words$137 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ leftOut: (records, names, unattributed) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(records, "record was", "records were")} skipped: ${reasonText$1(records - unattributed, names, unattributed)}`,
	help: "give this agent its own trace files if these records belong to it"
}) });
function reasonText$1(others, names, unattributed) {
	const isBoth = others > 0 && unattributed > 0;
	const subject = (count) => isBoth ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count) : count === 1 ? "it" : "they";
	const belong = `${subject(others)} ${others === 1 ? "belongs" : "belong"} to the ${agentsText(names)}`;
	const unnamed = `${subject(unattributed)} ${unattributed === 1 ? "does" : "do"} not name an agent, although several agents share the source`;
	if (isBoth) return `${belong}, and ${unnamed}`;
	return others > 0 ? belong : unnamed;
}
function agentsText(names) {
	const shown = names.slice(0, MAX_NAMED$9).map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U);
	return `${names.length === 1 ? "agent" : "agents"} ${shown.join(", ")}${names.length > MAX_NAMED$9 ? ", \u2026" : ""}`;
}
const otherAgents = {
	id: "other-agents",
	severity: "note",
	summary: "Records that belong to other agents were skipped.",
	words: words$137
};
// build/src/rules/trace-source.js
const UNREADABLE = {
	zstd: {
		message: "the file is compressed with zstd; expected text",
		help: "decompress it first: zstd -d traces.jsonl.zst"
	},
	parquet: {
		message: "the file is a Parquet file; expected text",
		help: "convert it to JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\""
	},
	sqlite: {
		message: "the file is an SQLite database; expected text",
		help: "export the table as JSON: sqlite3 -json file.db \"select \u2026\" > traces.json"
	},
	gzip: {
		message: "the file is compressed with gzip twice; expected text",
		help: "decompress it first: gunzip traces.jsonl.gz"
	},
	"utf-16": {
		message: "the file is encoded as UTF-16; expected UTF-8",
		help: "convert it to UTF-8: iconv -f UTF-16 -t UTF-8"
	},
	zip: {
		message: "the file is a ZIP archive; expected text",
		help: "unpack it first: unzip"
	},
	"damaged-gzip": {
		message: "the gzip data is damaged or ends early",
		help: "export or compress the traces again"
	},
	"large-document": {
		message: "the file is one JSON document of more than 64 MiB, the limit for a single document",
		help: "write one record on each line: jq -c \".[]\" traces.json > traces.jsonl"
	}
};
const words$136 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	notFound: (text) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(text)} matches no trace file`,
		help: "check the path; if an earlier step of the workflow writes the traces, check that it ran"
	}),
	unknownFormat: (format, known, meant) => ({
		message: `the trace format is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(format)}; expected one of ${known.join(", ")}${meant === void 0 ? "" : `; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}?`}`,
		help: "remove \"format\" to let Card Gate detect the format from the content"
	}),
	unreadable: (source, fault) => {
		const { message, help } = faultWords(fault);
		return {
			message: `${source}: ${message}`,
			help
		};
	},
	empty: (source, isApi) => ({
		message: `${source} contains no traces`,
		help: `find out why ${isApi ? "the API has no traces" : "the file is empty"}; without traces, the agent cannot be checked`
	}),
	unclosedRows: (source, unclosed, rows) => ({
		message: `${source}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(unclosed)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(rows, "row")} ${unclosed === 1 ? "has" : "have"} an unclosed quotation mark`,
		help: "follow RFC 4180: double each quotation mark inside a value, and put the value in quotation marks"
	}),
	notJson: (source, broken, lines) => ({
		message: `${source}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(broken)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(lines, "line")} ${broken === 1 ? "is" : "are"} not JSON`,
		help: "write JSON lines, one JSON document, or CSV with a line of column names"
	}),
	noFormat: (source, known) => ({
		message: `${source} is not a trace in a known format`,
		help: `use one of the formats ${known.join(", ")}, or write records with the fields tool, timestamp, session_id, agent_id and status`
	}),
	notFetched: (message, help) => ({
		message,
		help
	}),
	noKeyOfInput: () => ({
		message: "traces cannot be fetched from the API, because the input api-key is empty",
		help: "set the input api-key to a secret that contains the key"
	}),
	noKeyOfEnvironment: () => ({
		message: "traces cannot be fetched from the API without a key",
		help: "set the environment variable MNEMOM_API_KEY"
	}),
	otherAgents: (records, names, ids) => ({
		message: `${records === 1 ? "the only record in the traces does not belong" : `none of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(records, "record")} in the traces belongs`} to this agent${namedText(names, records)}${ownIds(ids)}`,
		help: HOW_TO_NAME
	}),
	noCallOfAgent: () => ({
		message: "the traces contain no calls by this agent",
		help: HOW_TO_NAME
	}),
	recorded: (message, help) => ({
		message,
		help: help || void 0
	}),
	noHistory: () => ({
		message: "there are no traces to check the agent against",
		help: "pass trace files that contain calls by the agent"
	})
});
function faultWords(fault) {
	switch (fault.kind) {
		case "refused": return {
			message: `the trace file cannot be read: ${fault.reason}`,
			help: "check the path, and make sure that the file is readable"
		};
		case "interrupted": return {
			message: `the trace file could not be read completely (${fault.reason})`,
			help: "run the job again"
		};
		case "inflation": return {
			message: fault.reason,
			help: fault.help
		};
		default: return UNREADABLE[fault.kind];
	}
}
function namedText(names, records) {
	return names.length === 0 ? "" : `; ${records === 1 ? "it names" : "they name"} the ${agentsText(names)}`;
}
function ownIds(ids) {
	if (ids.length === 0) return "; this agent has no id";
	return `; this agent's ${ids.length === 1 ? "id is" : "ids are"} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(ids)}`;
}
const HOW_TO_NAME = "set \"agent_id\" on the card, or \"agent-id\" in the configuration, to the id that the traces use for this agent";
const traceSource = {
	id: "trace-source",
	severity: "error",
	summary: "Traces could not be read, or contain no calls.",
	blocking: true,
	words: words$136
};
// build/src/pattern/glob-set.js
const MAX_HELD = 1 << 17;
const SLASH = 47;
var GlobSet = class {
	#program = new Program();
	#work;
	#states = /* @__PURE__ */ new Map();
	#held = 0;
	#start;
	constructor(globs, work) {
		this.#work = work;
		globs.forEach((glob, index) => {
			this.#program.add(glob, index);
		});
	}
	find(path) {
		const program = this.#program;
		this.#start ??= this.#stateOf(program.closure(program.starts));
		let state = this.#start;
		let at = 0;
		while (at < path.length && state.places.length > 0) {
			let point = path.charCodeAt(at);
			at += 1;
			if (point >= 55296 && point < 56320) {
				point = path.codePointAt(at - 1) ?? point;
				if (point > 65535) at += 1;
			}
			const symbol = program.symbolOf(point);
			state = state.next[symbol] ?? this.#step(state, symbol);
		}
		this.#work?.spend(at);
		return at < path.length ? NONE$2 : state.found;
	}
	#step(state, symbol) {
		const { places, visited } = this.#program.step(state.places, symbol);
		this.#work?.spend(visited);
		const next = this.#stateOf({
			places,
			visited
		});
		state.next[symbol] = next;
		return next;
	}
	#stateOf({ places }) {
		const key = places.join();
		const known = this.#states.get(key);
		if (known) return known;
		this.#held += 2 * places.length + this.#program.symbols;
		if (this.#held > MAX_HELD) {
			this.#states.clear();
			this.#start = void 0;
			this.#held = 0;
		}
		const state = {
			places,
			found: this.#program.foundAt(places),
			next: []
		};
		this.#states.set(key, state);
		return state;
	}
};
const NONE$2 = [];
var Program = class {
	starts = [];
	#steps = [];
	#points = /* @__PURE__ */ new Map();
	#classes = [];
	#symbols = /* @__PURE__ */ new Map();
	#samples = [];
	#ofPoint = [];
	#marks = /* @__PURE__ */ new Uint32Array(0);
	#mark = 0;
	get symbols() {
		return this.#samples.length;
	}
	add({ parts }, index) {
		this.starts.push(this.#steps.length);
		this.#sequence(parts);
		this.#steps.push({
			kind: "found",
			index
		});
	}
	symbolOf(point) {
		const known = point < 128 ? this.#ofPoint[point] : void 0;
		if (known !== void 0) return known;
		const folded = fold$1(point);
		const key = `${this.#points.get(folded) ?? -1} ${this.#classes.map((takes) => takes(folded) ? 1 : 0).join("")}`;
		let symbol = this.#symbols.get(key);
		if (symbol === void 0) {
			symbol = this.#samples.length;
			this.#symbols.set(key, symbol);
			this.#samples.push(folded);
		}
		if (point < 128) this.#ofPoint[point] = symbol;
		return symbol;
	}
	step(places, symbol) {
		const point = this.#samples[symbol];
		const next = [];
		for (const place of places) {
			const step = this.#stepAt(place);
			if (step.kind === "take" && step.takes(point)) next.push(place + 1);
		}
		const { places: reached, visited } = this.closure(next);
		return {
			places: reached,
			visited: visited + places.length
		};
	}
	#stepAt(place) {
		return this.#steps[place];
	}
	closure(from) {
		if (this.#marks.length < this.#steps.length) this.#marks = new Uint32Array(this.#steps.length);
		this.#mark += 1;
		const places = [];
		const waiting = [...from];
		let visited = 0;
		for (let place = waiting.pop(); place !== void 0; place = waiting.pop()) {
			if (this.#marks[place] === this.#mark) continue;
			this.#marks[place] = this.#mark;
			visited += 1;
			const step = this.#stepAt(place);
			if (step.kind !== "go") places.push(place);
			else for (const to of step.to) waiting.push(to);
		}
		return {
			places: places.sort((a, b) => a - b),
			visited
		};
	}
	foundAt(places) {
		return places.flatMap((place) => {
			const step = this.#stepAt(place);
			return step.kind === "found" ? [step.index] : [];
		}).sort((a, b) => a - b);
	}
	#sequence(parts) {
		for (const part of parts) this.#part(part);
	}
	#part(part) {
		switch (part.kind) {
			case "character": {
				const point = fold$1(part.point);
				if (!this.#points.has(point)) this.#points.set(point, this.#points.size);
				this.#take((candidate) => candidate === point);
				return;
			}
			case "any":
				this.#take(inName);
				return;
			case "class": {
				const takes = classOf$1(part);
				this.#classes.push(takes);
				this.#take(takes);
				return;
			}
			case "run":
				this.#many(inName);
				return;
			case "deep":
				this.#many(anything);
				return;
			case "folders":
				this.#optional(() => {
					this.#many(anything);
					this.#part(SEPARATOR$1);
				});
				return;
			case "below":
				this.#optional(() => {
					this.#part(SEPARATOR$1);
					this.#many(anything);
				});
				return;
			case "either":
				this.#either(part.options);
				return;
		}
	}
	#take(takes) {
		this.#steps.push({
			kind: "take",
			takes
		});
		if (!this.#points.has(SLASH)) this.#points.set(SLASH, this.#points.size);
	}
	#many(takes) {
		const start = this.#go([]);
		this.#take(takes);
		const back = this.#go([start.at]);
		start.step.to = [start.at + 1, back.at + 1];
	}
	#optional(emit) {
		const start = this.#go([]);
		emit();
		start.step.to = [start.at + 1, this.#steps.length];
	}
	#either(options) {
		const start = this.#go([]);
		const starts = [];
		const ends = options.map((option) => {
			starts.push(this.#steps.length);
			this.#sequence(option);
			return this.#go([]);
		});
		start.step.to = starts;
		for (const end of ends) end.step.to = [this.#steps.length];
	}
	#go(to) {
		const step = {
			kind: "go",
			to
		};
		this.#steps.push(step);
		return {
			at: this.#steps.length - 1,
			step
		};
	}
};
const SEPARATOR$1 = {
	kind: "character",
	point: SLASH
};
const inName = (point) => point !== SLASH;
const anything = () => true;
function classOf$1({ negated, ranges }) {
	const holds = (point) => ranges.some(([from, to]) => point >= from && point <= to);
	return (point) => point !== SLASH && (holds(point) || holds(upper(point))) !== negated;
}
function fold$1(point) {
	if (point < 128) return point >= 65 && point <= 90 ? point + 32 : point;
	return single(String.fromCodePoint(point).toLowerCase()) ?? point;
}
function upper(point) {
	return single(String.fromCodePoint(point).toUpperCase()) ?? point;
}
function single(text) {
	const point = text.codePointAt(0) ?? 0;
	return text.length === (point > 65535 ? 2 : 1) ? point : void 0;
}
// build/src/discovery/patterns.js
const DEFAULT_CARD_PATTERNS = [
	"**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}",
	"**/{policy,*.policy,*-policy}.{yaml,yml,json}",
	"**/{access,*.access}.{yaml,yml,json}",
	".mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}"
];
const DEFAULT_SHAPE = /(?:^|[/.-])(?:card|policy|access)\.(?:yaml|yml|json)$|^\.mnemom\/.*\.(?:yaml|yml|json)$/isu;
const OUTSIDE = [
	"**/node_modules/**",
	"**/.git/**",
	".github/workflows/**",
	"**/dist/**"
];
const TOOL_LIST_PATTERNS = ["**/tools.{json,yaml,yml,txt}", "**/*.tools.{json,yaml,yml,txt}"];
const MAX_STEPS = 5e9;
const work = {
	steps: 0,
	spend(steps) {
		this.steps += steps;
		if (this.steps > MAX_STEPS) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`matching the file patterns against the files in this repository takes more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(MAX_STEPS)} steps`, "use fewer patterns, or patterns that begin with the name of a folder");
	}
};
function globSet(patterns) {
	return new GlobSet(patterns.map((pattern) => {
		const read = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.D)(pattern);
		if (read.kind === "glob") return read.glob;
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.J(`the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} ${read.problem.message}`, read.problem.help);
	}), work);
}
function matcher(patterns, ignore = []) {
	const set = globSet([...patterns, ...ignore]);
	return (file) => {
		const last = set.find(file).at(-1);
		return last !== void 0 && last < patterns.length;
	};
}
function cardMatcher(patterns, exclude = []) {
	if (patterns !== void 0) return patternMatcher(patterns, exclude);
	if (exclude.length > 0) return withDefaultShape(patternMatcher(DEFAULT_CARD_PATTERNS, exclude));
	defaultMatcher ??= withDefaultShape(patternMatcher(DEFAULT_CARD_PATTERNS, []));
	return defaultMatcher;
}
let defaultMatcher;
function withDefaultShape(matches) {
	return (file) => DEFAULT_SHAPE.test(file) && matches(file);
}
function patternMatcher(patterns, exclude) {
	(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.b)("cards", patterns, "patterns");
	(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.b)("exclude", exclude, "patterns");
	const ignore = [
		...OUTSIDE,
		...exclude,
		...patterns.filter(_cli_js__WEBPACK_IMPORTED_MODULE_1__.T).map((pattern) => pattern.slice(1))
	];
	return matcher(patterns.filter((pattern) => !(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.T)(pattern)), ignore);
}
function excludeMatcher(exclude) {
	return exclude === void 0 || exclude.length === 0 ? () => false : matcher(exclude);
}
function isToolList(file) {
	toolListMatcher ??= matcher(TOOL_LIST_PATTERNS, OUTSIDE);
	return toolListMatcher(file);
}
const TRACE_FILE = /(?:^|\/)traces\/(?:[^/]+\/)*[^/.][^/]*\.(?:json|jsonl|ndjson|csv|tsv|log|txt|gz|zst|parquet|db|sqlite)$/i;
function isTraceFile(file) {
	if (!TRACE_FILE.test(file)) return false;
	outsideMatcher ??= matcher(OUTSIDE);
	return !outsideMatcher(file);
}
let outsideMatcher;
function agentFolderOf(file) {
	return isTraceFile(file) ? file.slice(0, Math.max(0, tracesAt(file) - 1)) : folderOf(file);
}
function traceStemOf(file) {
	return file.slice(tracesAt(file) + 7).replace(/[/.].*$/s, "");
}
function tracesAt(file) {
	const inner = file.toLowerCase().lastIndexOf("/traces/");
	return inner === -1 ? 0 : inner + 1;
}
let toolListMatcher;
function isFileGlob(text) {
	return !text.startsWith("!") && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.E)(text);
}
function fileMatcher(glob) {
	return matcher([glob]);
}
function filesMatcher(globs) {
	const set = globSet(globs);
	return (file) => set.find(file);
}
function globFiles(glob, files) {
	return files.filter(matcher([glob]));
}
function isNamedAsCard(file) {
	namedAsCard ??= matcher([
		".mnemom/**",
		"**/card.*",
		"**/alignment-card.*",
		"**/*.card.*"
	]);
	return namedAsCard(file);
}
let namedAsCard;
function templateScopeOf(file) {
	const folder = /^\.mnemom\/(orgs|platform|teams)\/./i.exec(file)?.[1]?.toLowerCase();
	return folder === void 0 ? void 0 : {
		orgs: "org",
		platform: "platform",
		teams: "team"
	}[folder];
}
function isBelow(folder, parent) {
	return parent === "" || folder === parent || folder.startsWith(`${parent}/`);
}
function folderOf(file) {
	const at = file.lastIndexOf("/");
	return at === -1 ? "" : file.slice(0, at);
}
function isNamedAsPolicy(file) {
	return /(?:^|[./-])(?:policy|access)\.[^./]+$/i.test(file);
}
function isNamedAsAccessList(file) {
	return /(?:^|[./])access\.[^./]+$/i.test(file);
}
const KIND_WORD = /^(?:agent-card|alignment-card|card|policy|access|tools)$/i;
function stemOf(file) {
	const base = file.slice(file.lastIndexOf("/") + 1).replace(/\.[^.]*$/, "");
	return KIND_WORD.test(base) ? "" : base.replace(/(?:\.agent-card|[.-]alignment-card|[.-](?:card|policy|access|tools))$/i, "");
}
// build/src/document/time-units.js
const MINUTE_MS = 6e4;
const HOUR_MS = 36e5;
const DAY_MS = 864e5;
// build/src/model/marks.js
const MARKS = {
	"aap-card": [
		"aap_version",
		"autonomy_envelope",
		"audit_commitment"
	],
	"unified-card": [
		"card_version",
		"autonomy",
		"autonomy_mode",
		"integrity_mode"
	]
};
// build/src/model/policy.js
const RULE_SEVERITIES = [
	"critical",
	"high",
	"medium",
	"low"
];
function spellingTexts({ spellings }) {
	return spellings.map(({ text }) => text);
}
function patternKey(pattern) {
	return JSON.stringify(spellingTexts(pattern));
}
function matchesAny({ spellings }, names) {
	for (const spelling of spellings) for (const name of names) if (spelling.matches(name)) return true;
	return false;
}
const MODES_STRICTEST_FIRST = [
	"enforce",
	"nudge",
	"warn",
	"observe",
	"off"
];
const MODES_ALIKE = [["warn", "observe"], ["warn", "nudge"]];
function governs(policy) {
	return policy.unified || policy.capabilities.length > 0 || policy.forbidden.length > 0 || Object.values(policy.defaults).some((part) => part !== void 0);
}
function mappingTarget({ capabilities, place, unified }) {
	const own = capabilities.find((capability) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(capability.place) === "agent")?.place;
	const { document } = own ?? place;
	return (own ? own.path.at(-2) === "capabilities" : unified && isCard(document) && !hasKey(document, "capability_mappings")) ? {
		document,
		section: "capabilities",
		actionsKey: "required_actions"
	} : {
		document,
		section: "capability_mappings",
		actionsKey: "card_actions"
	};
}
function isCard(document) {
	return Object.values(MARKS).some((marks) => marks.some((mark) => hasKey(document, mark)));
}
function hasKey({ root }, key) {
	return root.kind === "map" && root.entries.has(key);
}
const GRACE_HOURS = 24;
function effectiveDefaults({ defaults }) {
	return {
		unmappedAction: defaults.unmappedAction?.value ?? "deny",
		...defaults.unmappedAction && { unmappedAt: defaults.unmappedAction.place },
		unmappedSeverity: defaults.unmappedSeverity?.value ?? "high",
		mode: defaults.mode?.value ?? "warn",
		graceHours: defaults.graceHours?.value ?? GRACE_HOURS
	};
}
const SEVERITY_RANK = {
	critical: 0,
	high: 1,
	medium: 2,
	low: 3
};
function atLeast(severity, than) {
	return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}
const DEFAULT_ORDERS = {
	unmappedAction: {
		kind: "ranked",
		strictestFirst: [
			"deny",
			"warn",
			"allow"
		]
	},
	unmappedSeverity: {
		kind: "ranked",
		strictestFirst: RULE_SEVERITIES
	},
	failOpen: {
		kind: "ranked",
		strictestFirst: [false, true]
	},
	mode: {
		kind: "ranked",
		strictestFirst: MODES_STRICTEST_FIRST,
		alike: MODES_ALIKE
	},
	graceHours: { kind: "amount" }
};
// build/src/model/tool.js
function canonicalName(name, server) {
	if (server === void 0) return name;
	return `mcp__${plain(server)}__${plain(name)}`;
}
function plain(part) {
	return part.replace(/[^A-Za-z0-9_.-]/gu, "_");
}
function toolOf(declared, aliases) {
	const canonical = canonicalName(declared.name, declared.server);
	const further = /* @__PURE__ */ new Set([...aliases.get(canonical) ?? [], ...aliases.get(declared.name) ?? []]);
	return {
		canonical,
		raw: [declared.name],
		...declared.server !== void 0 && { server: declared.server },
		aliases: [...further].filter((name) => name !== canonical),
		...declared.place && { place: declared.place }
	};
}
function mergeTools(tools) {
	const merged = /* @__PURE__ */ new Map();
	for (const tool of tools) {
		const known = merged.get(tool.canonical);
		if (known === void 0) merged.set(tool.canonical, {
			first: tool,
			raw: new Set(tool.raw),
			aliases: new Set(tool.aliases)
		});
		else {
			for (const name of tool.raw) known.raw.add(name);
			for (const name of tool.aliases) known.aliases.add(name);
		}
	}
	return [...merged.values()].map(({ first, raw, aliases }) => ({
		...first,
		raw: [...raw],
		aliases: [...aliases]
	}));
}
function allNames(tool) {
	return [.../* @__PURE__ */ new Set([
		tool.canonical,
		...tool.raw,
		...tool.aliases
	])];
}
// build/src/pattern/condition.js
function evaluateCondition(condition, facts) {
	switch (condition.kind) {
		case "tool-matches": return facts.toolMatches ? facts.toolMatches(condition.pattern) : "unknown";
		case "not": {
			const answer = evaluateCondition(condition.of, facts);
			return answer === "unknown" ? answer : !answer;
		}
		case "and":
		case "or": {
			const decisive = condition.kind === "or";
			const left = evaluateCondition(condition.left, facts);
			if (left === decisive) return decisive;
			const right = evaluateCondition(condition.right, facts);
			if (right === decisive) return decisive;
			return left === "unknown" || right === "unknown" ? "unknown" : !decisive;
		}
		case "field":
		case "compare":
		case "contains":
		case "matches": {
			const fact = facts.lookup(condition.field);
			return fact.known ? decide(condition, fact.value) : "unknown";
		}
		default: return condition;
	}
}
function decide(condition, value) {
	switch (condition.kind) {
		case "field": return isTruthy(value);
		case "compare": return compare(value, condition.op, condition.value);
		case "contains": return contains$1(value, condition.value);
		case "matches": return typeof value === "string" ? condition.pattern.matches(value) : "unknown";
		default: return condition;
	}
}
function contains$1(value, literal) {
	if (Array.isArray(value)) return value.some((member) => equals(member, literal));
	if (typeof value !== "string" || typeof literal !== "string" && typeof literal !== "number") return "unknown";
	return value.includes(String(literal));
}
function isTruthy(value) {
	if (Array.isArray(value)) return value.length > 0;
	return value !== void 0 && value !== null && value !== false && value !== 0 && value !== "";
}
function compare(value, op, literal) {
	if (op === "==") return equals(value, literal);
	if (op === "!=") return !equals(value, literal);
	const [left, right] = [numberOf$1(value), numberOf$1(literal)];
	if (left === void 0 || right === void 0) return "unknown";
	switch (op) {
		case ">": return left > right;
		case "<": return left < right;
		case ">=": return left >= right;
		case "<=": return left <= right;
		default: return op;
	}
}
function equals(value, literal) {
	if (value === literal) return true;
	if (typeof value === "number" || typeof literal === "number") {
		const [left, right] = [numberOf$1(value), numberOf$1(literal)];
		return left !== void 0 && left === right;
	}
	return false;
}
function numberOf$1(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	if (typeof value !== "string" || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value)) return void 0;
	return Number(value);
}
function conditionFields(condition) {
	return [...new Set(leaves(condition).flatMap((leaf) => leaf.kind === "tool-matches" ? [] : [leaf.field]))];
}
function toolPatterns$1(condition) {
	const patterns = leaves(condition).flatMap((leaf) => leaf.kind === "tool-matches" ? [leaf.pattern] : []);
	return patterns.filter(({ text }, index) => patterns.findIndex((pattern) => pattern.text === text) === index);
}
function usesToolMatches(condition) {
	return leaves(condition).some((leaf) => leaf.kind === "tool-matches");
}
function leaves(condition) {
	switch (condition.kind) {
		case "not": return leaves(condition.of);
		case "and":
		case "or": return [...leaves(condition.left), ...leaves(condition.right)];
		case "tool-matches":
		case "field":
		case "compare":
		case "contains":
		case "matches": return [condition];
		default: return condition;
	}
}
const REPLACEMENT = "\ufffd";
function joinFields(fields) {
	return fields.map((field) => field.replaceAll("\ufdd0", REPLACEMENT)).join("\ufdd0");
}
const last = {
	text: "",
	fields: [""]
};
function fieldsOf$1(text) {
	if (text !== last.text) {
		last.text = text;
		last.fields = text.split("\ufdd0");
	}
	return last.fields;
}
// build/src/pattern/regex/case-folding.js
const LAST_WITH_CASE = 131071;
const DOTLESS_I = 305;
function foldPoint(point) {
	if (point < 128) return point >= 65 && point <= 90 ? point + 32 : point;
	if (point === DOTLESS_I) return point;
	const upper = singlePoint(String.fromCodePoint(point).toUpperCase(), point);
	return singlePoint(String.fromCodePoint(upper).toLowerCase(), upper);
}
function singlePoint(text, fallback) {
	const point = text.codePointAt(0) ?? fallback;
	return text.length === (point > 65535 ? 2 : 1) ? point : fallback;
}
let knownFoldings;
function foldings() {
	if (knownFoldings !== void 0) return knownFoldings;
	const found = [];
	for (let point = 128; point <= LAST_WITH_CASE; point += 1) {
		const folded = foldPoint(point);
		if (folded !== point) found.push([point, folded]);
	}
	knownFoldings = found;
	return found;
}
function foldedForms(from, to) {
	const forms = [];
	const [first, last] = [Math.max(from, 65), Math.min(to, 90)];
	if (first <= last) forms.push([first + 32, last + 32]);
	if (to < 128) return forms;
	for (const [point, folded] of foldings()) if (point >= from && point <= to) forms.push([folded, folded]);
	return forms;
}
// build/src/pattern/regex/char-set.js
const LAST_POINT = 1114111;
const ANY$1 = [[0, LAST_POINT]];
const DIGITS = [[48, 57]];
const WORD = [
	[48, 57],
	[95, 95],
	[97, 122]
];
const SPACE = [
	[9, 13],
	[32, 32],
	[160, 160],
	[5760, 5760],
	[8192, 8202],
	[8232, 8233],
	[8239, 8239],
	[8287, 8287],
	[12288, 12288],
	[65279, 65279]
];
function setOfPoint(point) {
	const folded = foldPoint(point);
	return [[folded, folded]];
}
function setOfRange(from, to) {
	return union$1([[[from, to]], foldedForms(from, to)]);
}
function union$1(sets) {
	const sorted = sets.flat().sort(([left], [right]) => left - right);
	const merged = [];
	for (const [from, to] of sorted) {
		const last = merged.at(-1);
		if (last !== void 0 && from <= last[1] + 1) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}
function complement(set) {
	const gaps = [];
	let start = 0;
	for (const [from, to] of set) {
		if (from > start) gaps.push([start, from - 1]);
		start = to + 1;
	}
	if (start <= 1114111) gaps.push([start, LAST_POINT]);
	return gaps;
}
function hasPoint(set, point) {
	const folded = foldPoint(point);
	return set.some(([from, to]) => folded >= from && folded <= to);
}
// build/src/pattern/regex/casing.js
const FOLDED = {
	point: setOfPoint,
	range: setOfRange,
	word: WORD
};
const CASED_WORD = [
	[48, 57],
	[65, 90],
	[95, 95],
	[97, 122]
];
const EXACT = {
	point: (point) => [[point, point]],
	range: (from, to) => [[from, to]],
	word: CASED_WORD
};
const MAX_RANGE = 5e3;
const EITHER_CASE = {
	point: casesOf,
	range: (from, to) => {
		const points = Array.from({ length: Math.min(to - from + 1, MAX_RANGE) }, (_, at) => from + at);
		return union$1([[[from, to]], ...points.map(casesOf)]);
	},
	word: CASED_WORD
};
function casesOf(point) {
	const char = String.fromCodePoint(point);
	return union$1([point, ...[char.toUpperCase(), char.toLowerCase()].flatMap((text) => {
		const [first = "", ...others] = text;
		const other = first.codePointAt(0) ?? point;
		return others.length === 0 && other < 128 === point < 128 ? [other] : [];
	})].map((each) => [[each, each]]));
}
// build/src/pattern/regex/fault.js
var RegexStop = class extends Error {
	fault;
	constructor(fault) {
		super(fault.reason);
		this.fault = fault;
	}
};
// build/src/pattern/regex/escape.js
const CONTROLS = {
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13
};
const SETS = {
	d: DIGITS,
	D: complement(DIGITS),
	s: SPACE,
	S: complement(SPACE)
};
const ASSERTIONS = {
	b: "word-boundary",
	B: "no-word-boundary"
};
const SPELLINGS = {
	"0": "\\x00",
	A: "^",
	a: "\\x07",
	e: "\\x1b",
	h: "[ \\t]",
	N: "[^\\n]",
	R: "(?:\\r\\n|[\\n\\r])",
	z: "$",
	Z: "\\n?$"
};
function setOf(char, { word }) {
	if (char === "w") return word;
	return char === "W" ? complement(word) : SETS[char];
}
function readEscape(reader, isInClass) {
	const start = reader.at;
	reader.next();
	const char = reader.next();
	if (char === "") reader.refuse("incomplete-escape", start, { instead: "\\\\" });
	if (!/[0-9A-Za-z]/.test(char)) return {
		kind: "point",
		point: char.codePointAt(0) ?? 0
	};
	const control = CONTROLS[char];
	if (control !== void 0) return {
		kind: "point",
		point: control
	};
	const set = setOf(char, reader.casing);
	if (set !== void 0) return {
		kind: "set",
		set
	};
	const assertion = ASSERTIONS[char];
	if (assertion !== void 0 && !isInClass) return {
		kind: "assertion",
		assertion
	};
	if (char === "x" || char === "u") return {
		kind: "point",
		point: readCodePoint(reader, start, char)
	};
	if (char === "p" || char === "P") {
		reader.takeMatch(/\{[^}]*\}/y);
		return reader.refuse("unicode-property", start);
	}
	if (!isInClass && /[1-9kg]/.test(char)) {
		reader.takeMatch(char === "k" || char === "g" ? /<[^>]*>|\{[^}]*\}|'[^']*'|\d+/y : /\d+/y);
		return reader.refuse("back-reference", start);
	}
	const instead = isInClass ? {
		b: "\\x08",
		"0": "\\x00"
	}[char] : SPELLINGS[char];
	return reader.refuse("unknown-escape", start, instead === void 0 ? {} : { instead });
}
function readCodePoint(reader, start, letter) {
	const match = reader.takeMatch(letter === "x" ? /([0-9a-fA-F]{2})/y : /([0-9a-fA-F]{4})|\{([0-9a-fA-F]+)\}/y);
	const point = Number.parseInt(match?.[1] ?? match?.[2] ?? "", 16);
	if (Number.isNaN(point) || point > 1114111) return reader.refuse("incomplete-escape", start);
	if (match?.[1] === void 0 || point < 55296 || point > 56319) return point;
	const low = reader.takeMatch(/\\u([dD][c-fC-F][0-9a-fA-F]{2})/y);
	if (low === void 0) return point;
	return 65536 + (point - 55296) * 1024 + Number.parseInt(low[1] ?? "", 16) - 56320;
}
// build/src/pattern/regex/char-class.js
const OTHER_SYNTAX = /\[[:.=][^\]]*\]\]?|\[|&&|--|~~/y;
function readClass(reader) {
	const start = reader.at;
	reader.next();
	const isNegated = reader.takes("^");
	if (reader.takes("]")) reader.refuse("empty-class", start, { instead: isNegated ? "[^\\]" : "[\\]" });
	const sets = [];
	const first = reader.at;
	while (!reader.takes("]")) {
		if (reader.current === "") reader.refuse("unclosed-class", start);
		sets.push(readItem(reader, reader.at === first));
	}
	const set = union$1(sets);
	return isNegated ? complement(set) : set;
}
function readItem(reader, isFirst) {
	const start = reader.at;
	const member = readMember(reader, isFirst);
	if (!reader.sees("-") || reader.sees("-]")) return member.kind === "set" ? member.set : reader.casing.point(member.point);
	if (reader.sees("--")) readMember(reader, false);
	reader.next();
	if (member.kind === "set") return reader.refuse("class-hyphen", start);
	if (reader.current === "") return reader.casing.point(member.point);
	const last = readMember(reader, false);
	if (last.kind === "set") return reader.refuse("class-hyphen", start);
	if (last.point < member.point) return reader.refuse("reversed-range", start);
	return reader.casing.range(member.point, last.point);
}
function readMember(reader, isFirst) {
	const start = reader.at;
	if (reader.sees("\\")) {
		const escaped = readEscape(reader, true);
		return escaped.kind === "assertion" ? reader.refuse("unknown-escape", start) : escaped;
	}
	const other = reader.takeMatch(OTHER_SYNTAX);
	if (other !== void 0) return reader.refuse("class-syntax", start, { instead: other[0].replaceAll(/[[\]&~-]/g, "\\$&") });
	const char = reader.next();
	if (char === "-" && !isFirst && !reader.sees("]")) return reader.refuse("class-hyphen", start, { instead: "\\-" });
	return {
		kind: "point",
		point: char.codePointAt(0) ?? 0
	};
}
// build/src/pattern/regex/source-reader.js
var SourceReader = class {
	source;
	at = 0;
	casing;
	constructor(source, casing = FOLDED) {
		this.source = source;
		this.casing = casing;
	}
	get current() {
		const point = this.source.codePointAt(this.at);
		return point === void 0 ? "" : String.fromCodePoint(point);
	}
	next() {
		const char = this.current;
		this.at += char.length;
		return char;
	}
	sees(text) {
		return this.source.startsWith(text, this.at);
	}
	takes(text) {
		if (!this.sees(text)) return false;
		this.at += text.length;
		return true;
	}
	takeMatch(expression) {
		expression.lastIndex = this.at;
		const match = expression.exec(this.source);
		if (match === null) return void 0;
		this.at += match[0].length;
		return match;
	}
	refuse(reason, offset, detail = {}) {
		throw new RegexStop({
			kind: "fault",
			reason,
			offset,
			text: this.source.slice(offset, this.at),
			...detail
		});
	}
};
// build/src/pattern/regex/syntax.js
const NOTHING = {
	kind: "nothing",
	size: 1
};
function sequenceOf(parts) {
	const [only, ...others] = parts;
	if (only === void 0) return NOTHING;
	return others.length === 0 ? only : {
		kind: "sequence",
		parts,
		size: totalSize(parts)
	};
}
function choiceOf(options) {
	const [only, ...others] = options;
	if (only === void 0) return NOTHING;
	if (others.length === 0) return only;
	return {
		kind: "choice",
		options,
		size: totalSize(options) + 2 * others.length
	};
}
function repeatOf(of, min, max) {
	const optional = max === 1e400 ? of.size + 2 : (max - min) * (of.size + 1);
	return {
		kind: "repeat",
		of,
		min,
		max,
		size: Math.max(1, min * of.size + optional)
	};
}
function totalSize(nodes) {
	return nodes.reduce((total, { size }) => total + size, 0);
}
// build/src/pattern/regex/parser.js
const MAX_LENGTH$2 = 4096;
const MAX_PROGRAM_SIZE = 3e3;
const QUANTIFIER = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})([?+]?)/y;
const FLAGS = /\?\^?[a-zJLU]*(?:-[a-z]*)?[:)]/y;
const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const LINE_ENDS = union$1([
	10,
	13,
	8232,
	8233
].map((point) => [[point, point]]));
function parseRegex(source) {
	return new Parser$1(source, FOLDED).whole();
}
function parseCasedRegex(source, casing, limits = USUAL_LIMITS) {
	return new Parser$1(source, casing, limits).whole();
}
const USUAL_LIMITS = {
	length: MAX_LENGTH$2,
	size: MAX_PROGRAM_SIZE
};
var Parser$1 = class {
	#reader;
	#limits;
	#names = /* @__PURE__ */ new Set();
	#depth = 0;
	constructor(source, casing, limits = USUAL_LIMITS) {
		this.#limits = limits;
		this.#reader = new SourceReader(source, casing);
	}
	get #isFolded() {
		return this.#reader.casing === FOLDED;
	}
	whole() {
		const reader = this.#reader;
		const { length } = reader.source;
		if (length > this.#limits.length) {
			reader.at = this.#limits.length;
			reader.refuse("too-long", this.#limits.length, { limit: this.#limits.length });
		}
		if (this.#isFolded) reader.takes("(?i)");
		if (reader.at === length) reader.refuse("empty", 0);
		const node = this.#choice();
		if (reader.takes(")")) reader.refuse("unopened-group", reader.at - 1, { instead: "\\)" });
		return node;
	}
	#choice() {
		const start = this.#reader.at;
		const options = [this.#sequence()];
		while (this.#reader.takes("|")) options.push(this.#sequence());
		return this.#limited(choiceOf(options), start);
	}
	#sequence() {
		const parts = [];
		let size = 0;
		while (this.#reader.current !== "" && !this.#reader.sees("|") && !this.#reader.sees(")")) {
			const start = this.#reader.at;
			const part = this.#quantified();
			size += part.size;
			if (size > this.#limits.size) this.#refuseSize(start);
			parts.push(part);
		}
		return sequenceOf(parts);
	}
	#quantified() {
		const reader = this.#reader;
		const start = reader.at;
		const atom = this.#atom();
		const quantifierStart = reader.at;
		const match = reader.takeMatch(QUANTIFIER);
		if (match === void 0) {
			if (reader.sees("{")) this.#refuseQuantifier();
			return atom;
		}
		const [whole, sign, from = "", comma, to = "", suffix] = match;
		if (reader.source[start] !== "(" && atom.kind === "assertion") reader.refuse("nothing-to-repeat", quantifierStart);
		if (suffix === "+") reader.refuse("possessive-quantifier", quantifierStart, { instead: whole.slice(0, -1) });
		const [min, max] = sign === void 0 ? [Number(from), comma === void 0 ? Number(from) : to === "" ? 1e400 : Number(to)] : BOUNDS[sign] ?? [0, 1e400];
		if (min > max) {
			const instead = `{${to},${from}}`;
			reader.refuse("reversed-quantifier", quantifierStart, { instead });
		}
		if (reader.takeMatch(QUANTIFIER) !== void 0) reader.refuse("double-quantifier", start, { instead: `(?:${reader.source.slice(start, quantifierStart)}${whole})`.concat(reader.source.slice(quantifierStart + whole.length, reader.at)) });
		if (to !== "" && max > this.#limits.size) this.#refuseSize(quantifierStart);
		return this.#limited(repeatOf(atom, min, max), quantifierStart);
	}
	#refuseQuantifier() {
		const reader = this.#reader;
		const start = reader.at;
		const [text = ""] = reader.takeMatch(/\{[^{}]*\}?/y) ?? [];
		const instead = /^\{,\d+\}$/.test(text) ? text.replace(",", "0,") : text.replaceAll(/[{}]/g, "\\$&");
		return reader.refuse("malformed-quantifier", start, { instead });
	}
	#limited(node, start) {
		if (node.size > this.#limits.size) this.#refuseSize(start);
		return node;
	}
	#refuseSize(start) {
		return this.#reader.refuse("too-large", start, { limit: this.#limits.size });
	}
	#atom() {
		const reader = this.#reader;
		const start = reader.at;
		const char = reader.current;
		switch (char) {
			case "(": return this.#group();
			case "[": return {
				kind: "set",
				set: readClass(reader),
				size: 1
			};
			case "\\": {
				const escaped = readEscape(reader, false);
				if (escaped.kind === "point") return this.#literal(escaped.point);
				return {
					...escaped,
					size: 1
				};
			}
		}
		reader.next();
		switch (char) {
			case ".": return {
				kind: "set",
				set: this.#isFolded ? ANY$1 : complement(LINE_ENDS),
				size: 1
			};
			case "^": return assertion("start");
			case "$": return assertion("end");
			case "*":
			case "+":
			case "?": return reader.refuse("nothing-to-repeat", start, { instead: `\\${char}` });
			case "]":
			case "{":
			case "}": return reader.refuse("unescaped-bracket", start, { instead: `\\${char}` });
			default: return this.#literal(char.codePointAt(0) ?? 0);
		}
	}
	#literal(point) {
		return {
			kind: "set",
			set: this.#reader.casing.point(point),
			written: point,
			size: 1
		};
	}
	#group() {
		const reader = this.#reader;
		const start = reader.at;
		reader.next();
		this.#depth += 1;
		if (this.#depth > 100) reader.refuse("too-deep", start, { limit: 100 });
		const { casing } = reader;
		if (!this.#isFolded && reader.takes("?i:")) reader.casing = EITHER_CASE;
		else if (reader.sees("?") && !reader.takes("?:")) this.#groupKind(start);
		const node = this.#choice();
		reader.casing = casing;
		if (!reader.takes(")")) {
			reader.at = start + 1;
			reader.refuse("unclosed-group", start);
		}
		this.#depth -= 1;
		return node;
	}
	#groupKind(start) {
		const reader = this.#reader;
		if (reader.takeMatch(/\?<?[=!]/y) !== void 0) reader.refuse("look-around", start);
		if (reader.takes("?>")) reader.refuse("atomic-group", start, { instead: "(?:" });
		if (reader.takes("?P=")) reader.refuse("back-reference", start);
		if (reader.takeMatch(/\?P?</y) !== void 0) {
			this.#groupName();
			return;
		}
		if (reader.takeMatch(FLAGS) !== void 0) {
			const isPlain = reader.source.endsWith(":", reader.at);
			reader.refuse("inline-flag", start, { instead: isPlain ? "(?:" : "" });
		}
		reader.next();
		reader.next();
		reader.refuse("unknown-group", start);
	}
	#groupName() {
		const reader = this.#reader;
		const start = reader.at;
		const name = reader.takeMatch(NAME)?.[0] ?? "";
		if (name === "" || !reader.takes(">")) {
			reader.takeMatch(/[^>)]*/y);
			reader.refuse("group-name", start);
		}
		if (this.#names.has(name)) {
			reader.at -= 1;
			reader.refuse("duplicate-group-name", start);
		}
		this.#names.add(name);
	}
};
const BOUNDS = {
	"*": [0, 1e400],
	"+": [1, 1e400],
	"?": [0, 1]
};
function assertion(kind) {
	return {
		kind: "assertion",
		assertion: kind,
		size: 1
	};
}
// build/src/pattern/regex/program.js
function programOf(node) {
	const writer = new ProgramWriter();
	writer.write(node);
	writer.add("match");
	return {
		instructions: writer.instructions,
		sets: writer.sets,
		asksForWords: writer.instructions.some(({ assertion }) => assertion === "word-boundary" || assertion === "no-word-boundary")
	};
}
var ProgramWriter = class {
	instructions = [];
	sets = [];
	#setIds = /* @__PURE__ */ new Map();
	add(op, fields = {}) {
		this.instructions.push({
			op,
			to: 0,
			or: 0,
			assertion: void 0,
			written: -1,
			...fields
		});
		return this.instructions.length - 1;
	}
	write(node) {
		switch (node.kind) {
			case "nothing": return;
			case "set":
				this.add("set", {
					to: this.#setId(node.set),
					written: node.written ?? -1
				});
				return;
			case "assertion":
				this.add("assert", { assertion: node.assertion });
				return;
			case "sequence":
				for (const part of node.parts) this.write(part);
				return;
			case "choice":
				this.#writeChoice(node.options);
				return;
			case "repeat":
				this.#writeRepeat(node.of, node.min, node.max);
				return;
		}
	}
	#writeChoice(options) {
		const jumps = [];
		options.forEach((option, index) => {
			const isLast = index === options.length - 1;
			const split = isLast ? -1 : this.add("split");
			this.write(option);
			if (isLast) return;
			jumps.push(this.add("jump"));
			this.#aim(split, split + 1, this.instructions.length);
		});
		for (const jump of jumps) this.#aim(jump, this.instructions.length);
	}
	#writeRepeat(of, min, max) {
		for (let count = 0; count < min; count += 1) this.write(of);
		if (max === 1e400) {
			const split = this.add("split");
			this.write(of);
			this.add("jump", { to: split });
			this.#aim(split, split + 1, this.instructions.length);
			return;
		}
		const splits = [];
		for (let count = min; count < max; count += 1) {
			splits.push(this.add("split"));
			this.write(of);
		}
		for (const split of splits) this.#aim(split, split + 1, this.instructions.length);
	}
	#aim(at, to, or = 0) {
		const instruction = this.instructions[at];
		if (instruction !== void 0) this.instructions[at] = {
			...instruction,
			to,
			or
		};
	}
	#setId(set) {
		const key = set.join(";");
		const id = this.#setIds.get(key) ?? this.sets.push(set) - 1;
		this.#setIds.set(key, id);
		return id;
	}
};
// build/src/pattern/regular.js
const MARK = "\ufdd1";
const BREAK = "\ufdd0".codePointAt(0) ?? 0;
const ANY_TEXT = "[^]*".replace("[^]", `[^\ufdd0]`);
const MAX_CLASS = 600;
const UNLIMITED = {
	length: Number.POSITIVE_INFINITY,
	size: Number.POSITIVE_INFINITY
};
function regularPattern(source) {
	return MARK + source;
}
function regularFields(sources) {
	return regularPattern(sources.map((source) => `(?:${source})`).join("\ufdd0"));
}
const BETWEEN_FIELDS = `)\ufdd0(?:`;
const MAX_JOINED = 2400;
function joinRegular(patterns) {
	if (patterns.length < 2) return patterns;
	const joined = [];
	const groups = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		const end = pattern.endsWith(")") ? pattern.lastIndexOf(BETWEEN_FIELDS) : -1;
		if (end === -1 || !isRegular(pattern)) {
			joined.push(pattern);
			continue;
		}
		const start = pattern.slice(0, end + BETWEEN_FIELDS.length);
		const ends = groups.get(start) ?? /* @__PURE__ */ new Set();
		groups.set(start, ends.add(pattern.slice(start.length, -1)));
	}
	for (const [start, ends] of groups) {
		let open = [];
		let length = start.length;
		const finish = () => {
			if (open.length > 0) joined.push(`${start}${open.join("|")})`);
			open = [];
			length = start.length;
		};
		for (const text of ends) {
			if (length + text.length > MAX_JOINED) finish();
			open.push(text);
			length += text.length + 1;
		}
		finish();
	}
	return joined;
}
function isRegular(pattern) {
	return pattern.startsWith(MARK);
}
function literally(text) {
	return text.replaceAll("\ufdd0", "\ufffd").replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
}
function isComparable(source, casing = EXACT) {
	if (source === "" || source.includes(BETWEEN_FIELDS)) return false;
	try {
		return programOf(parseCasedRegex(source, casing)).sets.every((set) => sizeOf(set) <= MAX_CLASS || sizeOf(complement(set)) <= MAX_CLASS);
	} catch (error) {
		if (error instanceof RegexStop) return false;
		throw error;
	}
}
function contains({ chars, isNegated }, char) {
	return chars.has(char) !== isNegated;
}
const MAX_PROGRAMS = 4096;
const programs = /* @__PURE__ */ new Map();
function regularProgram(pattern) {
	const known = programs.get(pattern);
	if (known) return known;
	const program = compileProgram(pattern);
	if (programs.size >= MAX_PROGRAMS) programs.clear();
	programs.set(pattern, program);
	return program;
}
function compileProgram(pattern) {
	const program = programOf(parseCasedRegex(pattern.slice(1), EXACT, UNLIMITED));
	return {
		instructions: program.instructions,
		classes: program.sets.map(classOf),
		hasAssertions: program.instructions.some(({ op }) => op === "assert")
	};
}
function classOf(set) {
	const [first] = set;
	if (first?.[0] === BREAK && first[1] === BREAK && set.length === 1) return {
		chars: /* @__PURE__ */ new Set(["\ufdd0"]),
		isNegated: false
	};
	if (sizeOf(set) <= MAX_CLASS) {
		const chars = charsOf(set);
		chars.delete("\ufdd0");
		return {
			chars,
			isNegated: false
		};
	}
	const outside = complement(set);
	if (sizeOf(outside) > MAX_CLASS) throw new Error("a class of a regular pattern is too large");
	return {
		chars: charsOf(outside).add("\ufdd0"),
		isNegated: true
	};
}
function sizeOf(set) {
	return set.reduce((total, [from, to]) => total + to - from + 1, 0);
}
function charsOf(set) {
	const chars = /* @__PURE__ */ new Set();
	for (const [from, to] of set) for (let point = from; point <= to && point <= 1114111; point += 1) chars.add(String.fromCodePoint(point));
	return chars;
}
// build/src/pattern/likely-names.js
const PLAIN$2 = "xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SEPARATOR = /[_:/.-]/;
const MAX_LENGTH$1 = 256;
const MAX_WORK$1 = 5e8;
function characterOutside(isTaken) {
	for (const char of PLAIN$2) if (!isTaken(char)) return char;
	for (let point = 161;; point += 1) if (!isTaken(String.fromCodePoint(point))) return String.fromCodePoint(point);
}
function likelyNames(patterns) {
	const short = [...new Set(patterns)].filter((pattern) => pattern.length <= MAX_LENGTH$1 && !isRegular(pattern));
	const taken = new Set(short.flatMap((pattern) => [...pattern]));
	const fresh = characterOutside((char) => taken.has(char));
	const names = new Set([
		lookingLikeATool,
		(pattern) => pattern.replace(/\*+|\?/g, "x"),
		(pattern) => pattern.replace(/\*+|\?/g, fresh)
	].flatMap((way) => short.map(way).sort((a, b) => a.length - b.length)));
	names.delete("");
	const total = patterns.reduce((sum, pattern) => sum + pattern.length, 0);
	let left = MAX_WORK$1;
	return [...names].filter((name) => {
		left -= name.length * total;
		return left >= 0;
	});
}
function lookingLikeATool(pattern) {
	return pattern.replace(/\*+/g, (stars, at) => {
		const [before, after] = [pattern[at - 1], pattern[at + stars.length]];
		return isEdge(before) && isEdge(after) ? "x" : "";
	}).replaceAll("?", "x");
}
function isEdge(char) {
	return char === void 0 || char === "\ufdd0" || SEPARATOR.test(char);
}
function holds(assertion, before, after) {
	switch (assertion) {
		case "start": return before === 0;
		case "end": return after === 0;
		case "word-boundary": return before === 1 !== (after === 1);
		case "no-word-boundary": return before === 1 === (after === 1);
		default: return assertion;
	}
}
var Alphabet = class {
	end;
	#starts;
	#symbols;
	#ascii;
	#setsWith;
	#neighbours;
	constructor({ sets, asksForWords }) {
		const separated = asksForWords ? [...sets, WORD] : sets;
		this.#starts = startsOf(separated);
		const points = this.#starts;
		const symbols = symbolsOf(points, separated);
		this.#symbols = symbols;
		this.end = symbols.reduce((largest, symbol) => Math.max(largest, symbol), 0) + 1;
		this.#setsWith = Array.from({ length: this.end + 1 }, () => new Uint8Array(sets.length));
		sets.forEach((set, id) => {
			forIntervals(points, set, (interval) => {
				this.setsWith(symbols[interval] ?? 0)[id] = 1;
			});
		});
		const neighbours = new Array(this.end).fill(2);
		if (asksForWords) forIntervals(points, WORD, (interval) => {
			neighbours[symbols[interval] ?? 0] = 1;
		});
		this.#neighbours = [...neighbours, 0];
		this.#ascii = Array.from({ length: 128 }, (_, point) => this.#symbolOfFolded(foldPoint(point)));
	}
	symbolOf(point) {
		return this.#ascii[point] ?? this.#symbolOfFolded(foldPoint(point));
	}
	setsWith(symbol) {
		return this.#setsWith[symbol] ?? /* @__PURE__ */ new Uint8Array();
	}
	neighbourOf(symbol) {
		return this.#neighbours[symbol] ?? 0;
	}
	#symbolOfFolded(folded) {
		let [low, high] = [0, this.#starts.length - 1];
		while (low < high) {
			const middle = low + high + 1 >> 1;
			if ((this.#starts[middle] ?? 1e400) <= folded) low = middle;
			else high = middle - 1;
		}
		return this.#symbols[low] ?? 0;
	}
};
function startsOf(sets) {
	const starts = /* @__PURE__ */ new Set([0]);
	for (const set of sets) for (const [from, to] of set) {
		starts.add(from);
		if (to < 1114111) starts.add(to + 1);
	}
	return [...starts].sort((left, right) => left - right);
}
function symbolsOf(starts, sets) {
	let symbols = starts.map(() => 0);
	for (const set of sets) {
		const isMember = new Uint8Array(starts.length);
		forIntervals(starts, set, (interval) => {
			isMember[interval] = 1;
		});
		const ids = /* @__PURE__ */ new Map();
		symbols = symbols.map((symbol, interval) => {
			const key = symbol * 2 + (isMember[interval] ?? 0);
			const id = ids.get(key) ?? ids.size;
			ids.set(key, id);
			return id;
		});
	}
	return symbols;
}
function forIntervals(starts, set, visit) {
	let range = 0;
	starts.forEach((start, interval) => {
		while ((set[range]?.[1] ?? 1e400) < start) range += 1;
		const from = set[range]?.[0];
		if (from !== void 0 && from <= start) visit(interval);
	});
}
// build/src/pattern/sequences.js
const { imul } = Math;
const LOAD = 2;
const FIRST_SLOTS = 64;
const FIRST_NUMBERS = 256;
var Sequences = class {
	#numbers = new Int32Array(FIRST_NUMBERS);
	#ends = [];
	#hashes = [];
	#slots = new Int32Array(FIRST_SLOTS);
	get count() {
		return this.#ends.length;
	}
	numberOf(list, length = list.length) {
		const hash = hashOf(list, length);
		const mask = this.#slots.length - 1;
		for (let slot = hash & mask;; slot = slot + 1 & mask) {
			const taken = this.#slots[slot] ?? 0;
			if (taken === 0) return this.#add(list, {
				length,
				hash,
				slot
			});
			if (this.#hashes[taken - 1] === hash && this.#isEqual(taken - 1, list, length)) return taken - 1;
		}
	}
	lengthOf(number) {
		return (this.#ends[number] ?? 0) - this.#startOf(number);
	}
	at(number, index) {
		return this.#numbers[this.#startOf(number) + index] ?? 0;
	}
	#startOf(number) {
		return number === 0 ? 0 : this.#ends[number - 1] ?? 0;
	}
	#isEqual(number, list, length) {
		const start = this.#startOf(number);
		if ((this.#ends[number] ?? 0) - start !== length) return false;
		for (let at = 0; at < length; at += 1) if (this.#numbers[start + at] !== list[at]) return false;
		return true;
	}
	#add(list, { length, hash, slot }) {
		const start = this.#startOf(this.count);
		if (start + length > this.#numbers.length) {
			const larger = new Int32Array(Math.max(this.#numbers.length * 2, start + length));
			larger.set(this.#numbers);
			this.#numbers = larger;
		}
		for (let at = 0; at < length; at += 1) this.#numbers[start + at] = list[at] ?? 0;
		this.#ends.push(start + length);
		this.#hashes.push(hash);
		this.#slots[slot] = this.count;
		if (this.count * LOAD > this.#slots.length) this.#enlarge();
		return this.count - 1;
	}
	#enlarge() {
		this.#slots = new Int32Array(this.#slots.length * 2);
		const mask = this.#slots.length - 1;
		this.#hashes.forEach((hash, number) => {
			let slot = hash & mask;
			while (this.#slots[slot] !== 0) slot = slot + 1 & mask;
			this.#slots[slot] = number + 1;
		});
	}
};
function hashOf(list, length) {
	let hash = length;
	for (let at = 0; at < length; at += 1) {
		hash = imul(hash ^ (list[at] ?? 0), 0x9e3779b1);
		hash ^= hash >>> 15;
	}
	hash = imul(hash, 0x85ebca6b);
	return (hash ^ hash >>> 13) & 0x7fffffff;
}
const MAX_COLUMNS = 128;
const UNKNOWN$1 = -1;
var Transitions = class {
	#letters;
	#table;
	#rare = /* @__PURE__ */ new Map();
	constructor(letters) {
		this.#letters = letters;
		this.#table = new Int32Array(letters <= MAX_COLUMNS ? letters * 32 : 0).fill(UNKNOWN$1);
	}
	get(state, letter) {
		const at = state * this.#letters + letter;
		if (this.#letters > MAX_COLUMNS) return this.#rare.get(at) ?? UNKNOWN$1;
		return this.#table[at] ?? UNKNOWN$1;
	}
	set(state, letter, next) {
		const at = state * this.#letters + letter;
		if (this.#letters > MAX_COLUMNS) {
			this.#rare.set(at, next);
			return;
		}
		if (at >= this.#table.length) {
			const larger = new Int32Array(Math.max(this.#table.length * 2, at + this.#letters));
			larger.fill(UNKNOWN$1, this.#table.length).set(this.#table);
			this.#table = larger;
		}
		this.#table[at] = next;
	}
};
// build/src/pattern/automaton.js
const WORDS$1 = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
const UNLISTED = 0;
var Automaton$1 = class {
	classes;
	start;
	#program;
	#members;
	#listed;
	#neighbours;
	#states = [void 0, void 0];
	#ids = [];
	#keys = new Sequences();
	#behindOne = [];
	#reached = [];
	#size = 0;
	constructor(program) {
		this.#program = program;
		this.classes = classesOf(program);
		const charOf = [""];
		for (const [char, id] of this.classes) charOf[id] ??= char;
		this.#neighbours = charOf.map(neighbourOf$1);
		this.#members = program.classes.map((set) => charOf.map((char) => contains(set, char)));
		this.#listed = this.#members.map((member) => charOf.flatMap((_, id) => member[id] === member[UNLISTED] ? [] : [id]));
		this.start = this.#behind([0], 0);
	}
	get size() {
		return this.#size;
	}
	sizeOf(id) {
		return (this.#states[id]?.at.length ?? 0) + 1;
	}
	accepts(id) {
		return id === 1 || (this.#states[id]?.accepts ?? false);
	}
	step(id, ofClass) {
		const state = this.#states[id];
		if (state === void 0) return id === 1 && ofClass !== this.classes.get("\ufdd0") ? 1 : 0;
		const known = state.next[ofClass];
		if (known !== void 0) return known;
		const after = this.#program.hasAssertions ? this.#neighbours[ofClass] ?? 2 : 2;
		const next = this.#behind(this.#targetsOf(state, ofClass, after), after);
		state.next[ofClass] = next;
		return next;
	}
	branches(id) {
		const state = this.#states[id];
		if (state === void 0) return id === 1 ? [this.classes.get("\ufdd0") ?? UNLISTED] : [];
		state.branches ??= this.#branchesOf(id, state);
		return state.branches;
	}
	#branchesOf(id, { at }) {
		const { instructions, hasAssertions } = this.#program;
		const listed = /* @__PURE__ */ new Set();
		if (hasAssertions) for (const ofClass of this.classes.values()) listed.add(ofClass);
		else for (const each of at) for (const ofClass of this.#listed[instructions[each]?.to ?? 0] ?? []) listed.add(ofClass);
		const usual = this.step(id, UNLISTED);
		return [...listed].filter((ofClass) => this.step(id, ofClass) !== usual);
	}
	#targetsOf({ at: own, before }, ofClass, after) {
		const { instructions, hasAssertions } = this.#program;
		const targets = [];
		for (const at of hasAssertions ? closure(this.#program, own, before, after) : own) {
			const instruction = instructions[at];
			if (instruction?.op === "set" && this.#members[instruction.to]?.[ofClass]) targets.push(at + 1);
		}
		return targets;
	}
	#behind(targets, before) {
		const [target] = targets;
		if (target === void 0) return 0;
		if (this.#program.hasAssertions || targets.length > 1) return this.#find(targets, before);
		this.#behindOne[target] ??= this.#find(targets, before);
		return this.#behindOne[target];
	}
	#find(targets, before) {
		const { instructions, hasAssertions } = this.#program;
		const closed = hasAssertions ? [...closure(this.#program, targets, before, 0)] : this.#reachedFrom(targets);
		const accepts = closed.some((at) => instructions[at]?.op === "match");
		const at = hasAssertions ? targets.toSorted((a, b) => a - b) : closed.filter((each) => instructions[each]?.op === "set").sort((a, b) => a - b);
		if (!hasAssertions) {
			const isLast = !at.some((each) => takesBreak(this.#program, each));
			if (accepts && isLast && at.some((each) => isRest(this.#program, each))) return 1;
			if (at.length === 0 && !accepts) return 0;
		}
		const key = this.#keys.numberOf([
			accepts ? 1 : 0,
			before,
			...at
		]);
		this.#ids[key] ??= this.#add({
			at,
			before,
			accepts,
			next: []
		});
		return this.#ids[key];
	}
	#add(state) {
		this.#size += state.at.length + 1;
		return this.#states.push(state) - 1;
	}
	#reachedFrom(from) {
		const [first] = from;
		if (from.length === 1 && first !== void 0) return this.#reachedFromOne(first);
		const all = /* @__PURE__ */ new Set();
		for (const at of from) for (const each of this.#reachedFromOne(at)) all.add(each);
		return [...all];
	}
	#reachedFromOne(at) {
		this.#reached[at] ??= [...closure(this.#program, [at], 0, 0)].filter((each) => {
			const op = this.#program.instructions[each]?.op;
			return op === "set" || op === "match";
		});
		return this.#reached[at];
	}
};
const MAX_SIZE = 5e4;
const automata = /* @__PURE__ */ new WeakMap();
function automatonOf(program) {
	const known = automata.get(program);
	if (known && known.size <= MAX_SIZE) return known;
	const automaton = new Automaton$1(program);
	automata.set(program, automaton);
	return automaton;
}
function classesOf({ classes, hasAssertions }) {
	const result = /* @__PURE__ */ new Map();
	let count = 1;
	const sets = [["\ufdd0"], ...classes.map(({ chars }) => chars)];
	if (hasAssertions) sets.push(WORDS$1);
	for (const chars of sets) {
		const parts = /* @__PURE__ */ new Map();
		for (const char of chars) {
			const former = result.get(char) ?? UNLISTED;
			const part = parts.get(former) ?? count;
			if (part === count) {
				parts.set(former, part);
				count += 1;
			}
			result.set(char, part);
		}
	}
	const numbers = /* @__PURE__ */ new Map();
	for (const [char, id] of result) {
		const number = numbers.get(id) ?? numbers.size + 1;
		numbers.set(id, number);
		result.set(char, number);
	}
	return result;
}
function neighbourOf$1(char) {
	if (char === "\ufdd0") return 0;
	return char !== "" && WORDS$1.includes(char) ? 1 : 2;
}
function closure({ instructions }, from, before, after) {
	const reached = new Set(from);
	for (const at of reached) {
		const instruction = instructions[at];
		if (instruction === void 0) continue;
		const { op, to, or, assertion } = instruction;
		if (op === "jump" || op === "split") reached.add(to);
		if (op === "split") reached.add(or);
		if (op === "assert" && assertion !== void 0) {
			if (after === void 0 || holds(assertion, before, after)) reached.add(at + 1);
		}
	}
	return reached;
}
function setAt({ instructions, classes }, at) {
	const instruction = instructions[at];
	return instruction?.op === "set" ? classes[instruction.to] : void 0;
}
function takesBreak(program, at) {
	const set = setAt(program, at);
	return set !== void 0 && contains(set, "\ufdd0");
}
function isRest(program, at) {
	const set = setAt(program, at);
	if (!set?.isNegated || set.chars.size !== 1) return false;
	const next = closure(program, [at + 1], 0, 0);
	return next.has(at) && [...next].some((each) => program.instructions[each]?.op === "match");
}
// build/src/pattern/landmarks.js
const MAX_BEGINNINGS = 8;
const MAX_BEGINNING = 64;
function landmarksOf(pattern) {
	const program = regularProgram(pattern);
	const known = landmarks.get(program);
	if (known) return known;
	const found = findLandmarks(program);
	landmarks.set(program, found);
	return found;
}
const landmarks = /* @__PURE__ */ new WeakMap();
function findLandmarks(program) {
	if (program.hasAssertions) return [{
		beginning: "",
		word: ""
	}];
	const found = [];
	const open = [{
		text: "",
		at: [0]
	}];
	for (const { text, at } of open) {
		const next = lettersAfter(program, at);
		if (next !== void 0 && open.length + next.size <= 512 && text.length < MAX_BEGINNING && next.size + found.length <= MAX_BEGINNINGS) for (const [char, targets] of next) open.push({
			text: text + char,
			at: targets
		});
		else found.push({
			beginning: text,
			word: wordAfter(program, at)
		});
	}
	return found;
}
function lettersAfter(program, at) {
	const letters = /* @__PURE__ */ new Map();
	for (const each of closure(program, at, 0, 0)) {
		const set = setAt(program, each);
		if (program.instructions[each]?.op === "match") return void 0;
		if (set === void 0) continue;
		const [char] = set.chars;
		if (set.isNegated || set.chars.size !== 1 || char === void 0) return void 0;
		letters.set(char, [...letters.get(char) ?? [], each + 1]);
	}
	return letters;
}
function wordAfter(program, at) {
	const breaks = [];
	for (const each of closure(program, at, 0, 0)) {
		const instruction = program.instructions[each];
		if (instruction?.op === "match") return "";
		if (instruction?.op !== "set") continue;
		if (takesBreak(program, each)) breaks.push(each + 1);
		else if (!isLoop(program, each)) return "";
	}
	let word = breaks.length > 0 ? "\ufdd0" : "";
	for (let from = breaks; from.length > 0 && word.length < MAX_BEGINNING;) {
		const next = lettersAfter(program, from);
		const [first] = next?.size === 1 ? next : [];
		if (first === void 0) break;
		word += first[0];
		from = first[1];
	}
	return word;
}
function isLoop(program, at) {
	const set = setAt(program, at);
	return set?.isNegated === true && set.chars.size === 1 && closure(program, [at + 1], 0, 0).has(at);
}
function hasLandmark(name, { beginning, word }) {
	return name.startsWith(beginning) && name.includes(word, beginning.length);
}
function compileRegular(pattern) {
	let known;
	return (name) => {
		known ??= landmarksOf(pattern);
		if (!known.some((landmark) => hasLandmark(name, landmark))) return false;
		const automaton = automatonOf(regularProgram(pattern));
		let state = automaton.start;
		for (const char of name) {
			state = automaton.step(state, automaton.classes.get(char) ?? 0);
			if (state === 0) return false;
		}
		return automaton.accepts(state);
	};
}
// build/src/pattern/match.js
function compilePattern(text) {
	if (isRegular(text)) return {
		text,
		matches: compileRegular(text)
	};
	if (text.includes("\ufdd0")) return {
		text,
		matches: fieldByField(text)
	};
	if (isLiteral(text)) return {
		text,
		matches: (name) => name === text
	};
	const [head = "", ...rest] = text.split("*");
	const tail = rest.pop();
	if (tail === void 0 || text.includes("?") || holdsLoneSurrogate(text)) return {
		text,
		matches: generalMatcher(text)
	};
	if (rest.every((part) => part === "")) {
		if (tail === "") return {
			text,
			matches: (name) => name.startsWith(head)
		};
		const minLength = head.length + tail.length;
		return {
			text,
			matches: (name) => name.length >= minLength && name.startsWith(head) && name.endsWith(tail)
		};
	}
	const middle = rest.filter((part) => part !== "");
	return {
		text,
		matches: (name) => matchesWords(name, head, middle, tail)
	};
}
function fieldByField(text) {
	const patterns = fieldsOf$1(text).map(compilePattern);
	return (request) => {
		const fields = fieldsOf$1(request);
		return fields.length === patterns.length && patterns.every((pattern, index) => pattern.matches(fields[index] ?? ""));
	};
}
function isLiteral(text) {
	return !/[*?]/.test(text);
}
function matchesWords(name, head, middle, tail) {
	const end = name.length - tail.length;
	if (end < head.length || !name.startsWith(head) || !name.endsWith(tail)) return false;
	let at = head.length;
	for (const word of middle) {
		const found = name.indexOf(word, at);
		if (found === -1) return false;
		at = found + word.length;
	}
	return at <= end;
}
const STAR = -1;
const ANY = -2;
function generalMatcher(text) {
	const tokens = [...text].map((char) => char === "*" ? STAR : char === "?" ? ANY : pointAt(char, 0));
	return (name) => matchesTokens(tokens, name);
}
function matchesTokens(tokens, name) {
	let token = 0;
	let at = 0;
	let afterStar = -1;
	let taken = 0;
	while (at < name.length) {
		const point = pointAt(name, at);
		const wanted = tokens[token];
		if (wanted === STAR) {
			token += 1;
			afterStar = token;
			taken = at;
		} else if (wanted === ANY || wanted === point) {
			token += 1;
			at += point > 65535 ? 2 : 1;
		} else if (afterStar !== -1) {
			taken += pointAt(name, taken) > 65535 ? 2 : 1;
			at = taken;
			token = afterStar;
		} else return false;
	}
	while (tokens[token] === STAR) token += 1;
	return token === tokens.length;
}
function pointAt(text, at) {
	return text.codePointAt(at);
}
function holdsLoneSurrogate(text) {
	return /\p{Cs}/u.test(text);
}
// build/src/pattern/common-name.js
const MAX_STATES$2 = 4e4;
function commonName(a, b) {
	if (!startAlike(headOf(a), headOf(b))) return void 0;
	if (a === b && isLiteral(a)) return a;
	const [first, second] = [compilePattern(a), compilePattern(b)];
	const isCommon = (name) => first.matches(name) && second.matches(name);
	return likelyNames([a, b]).find(isCommon) ?? shortestCommonName([...a], [...b]);
}
function headOf(pattern) {
	const end = pattern.search(/[*?]/);
	return end === -1 ? pattern : pattern.slice(0, end);
}
function startAlike(a, b) {
	return a.startsWith(b) || b.startsWith(a);
}
function shortestCommonName(a, b) {
	const width = b.length + 1;
	if ((a.length + 1) * width > MAX_STATES$2) return void 0;
	const seen = /* @__PURE__ */ new Set([0]);
	const queue = [{
		a: 0,
		b: 0
	}];
	const add = (step) => {
		const state = step.a * width + step.b;
		if (seen.has(state)) return;
		seen.add(state);
		queue.push(step);
	};
	for (const at of queue) {
		if (at.a === a.length && at.b === b.length) return nameOf$2(at);
		const [left, right] = [a[at.a], b[at.b]];
		if (left === "*") add({
			a: at.a + 1,
			b: at.b,
			from: at
		});
		if (right === "*") add({
			a: at.a,
			b: at.b + 1,
			from: at
		});
		const char = commonCharacter(left, right);
		if (char === void 0) continue;
		const [nextA, nextB] = [left === "*" ? at.a : at.a + 1, right === "*" ? at.b : at.b + 1];
		add({
			a: nextA,
			b: nextB,
			from: at,
			char
		});
	}
}
function commonCharacter(left, right) {
	if (left === void 0 || right === void 0) return void 0;
	if (left === "*" || left === "?") return right === "*" || right === "?" ? "x" : right;
	return right === "*" || right === "?" || left === right ? left : void 0;
}
function nameOf$2(end) {
	const chars = [];
	for (let at = end; at; at = at.from) if (at.char) chars.push(at.char);
	return chars.reverse().join("");
}
// build/src/model/agent.js
function documentOfFloor({ card, policy, access, managed }) {
	return (card ?? policy)?.place.document ?? access?.document ?? managed?.document;
}
const EXEMPT_SECTIONS = [
	"forbidden",
	"forbidden_tools",
	"forbidden_actions",
	"max_autonomous_value",
	"all"
];
function ownParts(agent) {
	return agent.own ?? agent;
}
const OWN_DOCUMENTS = {
	card: (agent) => [ownParts(agent).card?.place.document ?? []].flat(),
	policy: (agent) => [ownParts(agent).policy?.place.document ?? []].flat(),
	access: ({ access }) => (access?.own ?? []).map(({ document }) => document)
};
function ownDocuments(agent) {
	return Object.values(OWN_DOCUMENTS).flatMap((documentsOf) => documentsOf(agent));
}
function isReadable$2({ card, policy, access }) {
	return card !== void 0 || policy !== void 0 || access !== void 0;
}
// build/src/model/identity.js
function statedId(card) {
	if (card?.agentId !== void 0) return {
		key: "agent_id",
		value: card.agentId
	};
	if (card?.cardId !== void 0) return {
		key: "card_id",
		value: card.cardId
	};
}
function idOfAgent(agent) {
	return statedId(ownParts(agent).card);
}
function idKey({ key, value }, spelling) {
	return `${key}\n${spelling === "exact" ? value : looseSpelling(value)}`;
}
function looseSpelling(text) {
	return text.normalize("NFKC").replace(/[\p{White_Space}\p{Default_Ignorable_Code_Point}]+/gu, " ").trim().toLowerCase();
}
// build/src/model/decision.js
const LEVELS = [
	"denied",
	"needs approval",
	"warned",
	"allowed"
];
function rankOf$2({ level }) {
	return LEVELS.indexOf(level);
}
function isOtherwise({ kind }) {
	return kind === "default" || kind === "ungoverned" || kind === "absent" || kind === "otherwise";
}
// build/src/document/group-by.js
function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const group = groups.get(key);
		if (group) group.push(item);
		else groups.set(key, [item]);
	}
	return groups;
}
// build/src/pattern/pattern-list.js
function compilePatternList(patterns) {
	const root = nodeOf(patterns.flatMap(entriesOf), 0);
	const all = (name) => matching(root, name);
	return {
		all,
		first: (name) => all(name)[0] ?? -1
	};
}
const GROUP_BY = 4;
function entriesOf(text, index) {
	const pattern = compilePattern(text);
	if (holdsLoneSurrogate(text)) return [{
		index,
		pattern,
		beginning: "",
		ask: "the pattern",
		word: ""
	}];
	if (isRegular(text)) return landmarksOf(text).map(({ beginning, word }) => ({
		index,
		pattern,
		beginning,
		ask: "the pattern",
		word
	}));
	const beginning = /^[^*?]*/.exec(text)?.[0] ?? "";
	const rest = text.slice(beginning.length);
	return [{
		index,
		pattern,
		beginning,
		ask: isLiteral(text) ? "nothing more" : /^\*+$/.test(rest) && !text.includes("\ufdd0") ? "anything" : "the pattern",
		word: /^\*+([^*?]+)/.exec(rest)?.[1] ?? ""
	}];
}
function nodeOf(entries, from) {
	const letters = sharedBeginning(entries.map(({ beginning }) => beginning.slice(from)));
	const at = from + letters.length;
	const here = entries.filter(({ beginning }) => beginning.length === at);
	const longer = entries.filter(({ beginning }) => beginning.length > at);
	const searched = here.filter(({ ask }) => ask === "the pattern");
	return {
		letters,
		ended: here.filter(({ ask }) => ask === "nothing more").map(({ index }) => index),
		open: here.filter(({ ask }) => ask === "anything").map(({ index }) => index),
		groups: [...groupBy(searched, ({ word }) => word.slice(0, GROUP_BY)).values()].map((group) => ({
			letters: sharedBeginning(group.map(({ word }) => word)),
			entries: group
		})),
		next: new Map([...groupBy(longer, ({ beginning }) => beginning.charCodeAt(at))].map(([unit, group]) => [unit, nodeOf(group, at)]))
	};
}
function matching(root, name) {
	const found = [];
	let at = 0;
	for (let node = root; node !== void 0 && name.startsWith(node.letters, at);) {
		at += node.letters.length;
		addMatches(node, name, at, found);
		node = node.next.get(name.charCodeAt(at));
	}
	return found.length > 1 ? found.sort((a, b) => a - b) : found;
}
function addMatches({ ended, open, groups }, name, at, found) {
	if (at === name.length) for (const index of ended) found.push(index);
	for (const index of open) found.push(index);
	for (const { letters, entries } of groups) {
		if (!name.includes(letters, at)) continue;
		for (const { index, pattern } of entries) if (pattern.matches(name)) found.push(index);
	}
}
function sharedBeginning(texts) {
	const [first = "", ...others] = texts;
	let length = first.length;
	for (const other of others) {
		let same = 0;
		while (same < length && first[same] === other[same]) same += 1;
		length = same;
	}
	return first.slice(0, length);
}
// build/src/evaluation/decision/decide.js
function requestOfTool(tool) {
	return {
		all: allNames(tool),
		granting: [tool.canonical, ...tool.aliases]
	};
}
function lowestLevel(rules) {
	const lowest = rules.reduce((least, rule) => Math.min(least, rankOf$2(rule)), LEVELS.length - 1);
	return LEVELS[lowest] ?? "allowed";
}
function compileDecisions(policy) {
	return compileViews(policy, (decision) => decision);
}
function compileViews(policy, viewOf) {
	const rules = policy.stages.flatMap((stage) => stage.rules);
	const patterns = [...new Map(rules.flatMap(patternsOf).map((each) => [each.text, each])).values()];
	const texts = patterns.map(({ text }) => text);
	const list = patternList(patterns);
	const textsOf = (met) => new Set(met.flatMap((index) => texts[index] ?? []));
	const rulesBy = rulesByPattern(rules);
	const views = /* @__PURE__ */ new Map();
	const viewFor = (key, metByAll, metByGranting) => {
		const known = views.get(key);
		if (known) return known;
		const all = textsOf(metByAll);
		const met = {
			all,
			granting: metByAll === metByGranting ? all : textsOf(metByGranting)
		};
		const candidates = rulesBy(metByAll === metByGranting ? [all] : [all, met.granting]);
		const view = viewOf(decideHits(policy, (rule) => candidates.has(rule) && isMet(rule, met)));
		views.set(key, view);
		return view;
	};
	return (request) => {
		if (typeof request === "string") {
			const met = list.all(request);
			return viewFor(met.join(), met, met);
		}
		const { all, granting } = request;
		const metByAll = metBy(list.all, all);
		if (isSameList(all, granting)) return viewFor(metByAll.join(), metByAll, metByAll);
		const metByGranting = metBy(list.all, granting);
		return viewFor(`${metByAll.join()} and ${metByGranting.join()}`, metByAll, metByGranting);
	};
}
function rulesByPattern(rules) {
	const always = [];
	const byText = /* @__PURE__ */ new Map();
	for (const rule of rules) {
		const { patterns } = rule.match;
		if (patterns === void 0) always.push(rule);
		for (const { text } of patterns ?? []) {
			const known = byText.get(text);
			if (known) known.push(rule);
			else byText.set(text, [rule]);
		}
	}
	return (met) => {
		const found = new Set(always);
		for (const texts of met) for (const text of texts) for (const rule of byText.get(text) ?? []) found.add(rule);
		return found;
	};
}
const MIN_NAMES = 200;
function patternList(patterns) {
	let list;
	let names = 0;
	return { all: (name) => {
		names += 1;
		if (names > MIN_NAMES) list ??= compilePatternList(patterns.map(({ text }) => text));
		if (list) return list.all(name);
		return patterns.flatMap((pattern, index) => pattern.matches(name) ? [index] : []);
	} };
}
function metBy(allOf, names) {
	return [...new Set(names.flatMap(allOf))].sort((a, b) => a - b);
}
function isSameList(a, b) {
	return a.length === b.length && a.every((text, index) => text === b[index]);
}
function decideHits({ stages, otherwise }, isHit) {
	const limits = [];
	const matching = [];
	let settled = [];
	for (const { rules, role, combinator } of stages) {
		const hits = rules.filter(isHit);
		for (const rule of combinator === "all" ? strictestFirst(hits) : hits) matching.push(rule);
		if (role === "limits") for (const rule of counting(combinator, hits)) limits.push(rule);
		else if (settled.length === 0) settled = counting(combinator, hits).toSorted((a, b) => rankOf$2(a) - rankOf$2(b));
	}
	const [first, ...others] = settled;
	return first ? decisionOf$1(matching, limits, [first, ...others]) : decisionOf$1([...matching, otherwise], limits, [otherwise]);
}
function decisionOf$1(matching, limits, settled) {
	const counted = /* @__PURE__ */ new Set([...limits, ...settled]);
	const level = lowestLevel([...counted]);
	const determines = (rule) => counted.has(rule) && rule.level === level;
	return {
		level,
		determining: matching.filter(determines),
		beaten: matching.filter((rule) => !determines(rule)),
		matching,
		limits,
		settled
	};
}
function strictestFirst(rules) {
	const rank = (rule) => rule.strictness ?? rankOf$2(rule);
	return rules.length > 1 ? rules.toSorted((a, b) => rank(a) - rank(b)) : rules;
}
function counting(combinator, hits) {
	switch (combinator) {
		case "all": return hits;
		case "first": return hits.slice(0, 1);
		case "last": return hits.slice(-1);
		case "strictest": {
			const level = lowestLevel(hits);
			return hits.filter((rule) => rule.level === level);
		}
		default: return combinator;
	}
}
function isMet({ match: { patterns, except, tries }, condition }, met) {
	if (patterns && !patterns.some(({ text }) => met[tries].has(text))) return false;
	const otherTexts = met[tries === "all" ? "granting" : "all"];
	if (except.some(({ text }) => otherTexts.has(text))) return false;
	if (condition === void 0) return true;
	return condition !== "unreadable" && holdsByRequest(condition, (text) => met.all.has(text));
}
function holdsByRequest(condition, meets) {
	return evaluateCondition(condition, {
		lookup: () => ({ known: false }),
		toolMatches: ({ text }) => meets(text)
	}) === true;
}
function patternsOf({ match: { patterns = [], except }, condition }) {
	const conditional = condition === void 0 || condition === "unreadable" ? [] : toolPatterns$1(condition);
	return [
		...patterns,
		...except,
		...conditional
	];
}
// build/src/model/entry-rule.js
function entryRule(entry) {
	const { level, patterns, except = [], condition, identity, name, place, examples, actions } = entry;
	const rule = {
		level,
		match: {
			...patterns && { patterns: patterns.map(compilePattern) },
			except: except.map(compilePattern),
			tries: level === "allowed" || level === "warned" ? "granting" : "all"
		},
		...condition && { condition }
	};
	return {
		...rule,
		key: `entry ${level} ${identity ?? matchKey(rule)}`,
		...identity !== void 0 && { identity },
		...place && { place },
		name,
		outcome: entry.outcome ?? level,
		...examples && { examples },
		...actions && { actions },
		kind: "entry"
	};
}
function otherwiseRule(level, place) {
	return {
		key: JSON.stringify(["otherwise", level]),
		level,
		match: {
			except: [],
			tries: "granting"
		},
		...place && { place },
		name: "otherwise",
		outcome: level,
		kind: "otherwise"
	};
}
function matchKey({ match, condition }) {
	const texts = (list) => list.map(({ text }) => `${text.length} ${text}`).join("");
	const { patterns, except, tries } = match;
	const parts = [patterns ? texts(patterns) : "all", texts(except)];
	return `${tries} ${parts[0]} except ${parts[1]}${condition ? JSON.stringify(condition) : ""}`;
}
// build/src/evaluation/decision/encoding.js
var Encoding = class {
	a;
	b;
	#slots;
	#tags = /* @__PURE__ */ new Map();
	#forms = /* @__PURE__ */ new Map();
	constructor(a, b, details, checksRequests = true) {
		const count = fieldsOfBoth(a, b);
		const fields = checksRequests ? count : 1;
		const [left, right] = [this.#sideOf(a, details[0], fields), this.#sideOf(b, details[1], fields)];
		const isUsed = (name) => [left, right].some(({ stages, slots }) => (stages.get(name)?.entries.length ?? 0) > 0 || slots.get(name)?.kind === "fields");
		const names = [.../* @__PURE__ */ new Set([...left.slots.keys(), ...right.slots.keys()])].filter(isUsed).sort();
		const stageOf = (side, other, name) => side.stages.get(name) ?? {
			mode: other.stages.get(name)?.mode ?? "all",
			entries: []
		};
		this.#slots = names.flatMap((name) => left.slots.get(name) ?? right.slots.get(name) ?? []);
		this.a = names.map((name) => stageOf(left, right, name));
		this.b = names.map((name) => stageOf(right, left, name));
	}
	read(outcome) {
		const labelsAt = (index) => outcome[index] ?? [];
		if (this.#slots.some(({ kind }, index) => kind === "fields" && (labelsAt(index).length === 0 || labelsAt(index).includes(IMPOSSIBLE)))) return void 0;
		let limits = [];
		const decided = /* @__PURE__ */ new Map();
		for (const [index, slot] of this.#slots.entries()) {
			if (slot.kind === "limits") limits = limits.concat(labelsAt(index).flatMap(this.#tagsOf));
			if (slot.kind === "limit" || slot.kind === "ordered") {
				const tag = this.#tagOf(labelsAt(index));
				if (tag && slot.kind === "limit") limits.push(tag);
				if (tag && slot.kind === "ordered" && !decided.has(slot.list)) decided.set(slot.list, tag);
			}
		}
		for (const [list, tag] of decided) if (list !== DECIDING) limits.push(tag);
		const settled = decided.get(DECIDING) ?? this.#tag({ level: "denied" });
		return {
			rank: limits.reduce((lowest, { rank }) => Math.min(lowest, rank), settled.rank),
			limits: limits.filter(({ key }) => key !== void 0),
			settled
		};
	}
	#tagsOf = (label) => {
		const tag = this.#tags.get(label);
		return tag ? [tag] : [];
	};
	#tagOf(labels) {
		const [first] = labels;
		if (first === void 0) return void 0;
		const tag = this.#tags.get(first);
		if (tag) return tag;
		const inParts = this.#forms.get(partOf$2(first).form);
		return inParts?.form.holds(labels.map((label) => partOf$2(label).name)) ? inParts.tag : void 0;
	}
	#sideOf(policy, detail, fields) {
		const stages = /* @__PURE__ */ new Map();
		const slots = /* @__PURE__ */ new Map();
		const put = (name, slot, stage) => {
			slots.set(name, slot);
			stages.set(name, stage);
		};
		const keyed = [];
		const others = [];
		for (const rule of sortedLimits(policy.stages)) {
			const tag = this.#tag(rule, detail.keyOf(rule));
			const patterns = simplePatterns(rule);
			if (patterns) for (const pattern of patterns) (tag.key === void 0 ? others : keyed).push({
				pattern,
				label: tag.text
			});
			else put(`limit ${rule.key}`, { kind: "limit" }, this.#inParts(rule, tag));
		}
		put(" with key", { kind: "limits" }, {
			mode: detail.limits === "every" ? "all" : "first",
			entries: keyed
		});
		put(" plain", { kind: "limits" }, {
			mode: "first",
			entries: others
		});
		const lists = orderedLists(policy);
		for (const [list, rules] of lists) for (const [index, stage] of this.#ordered(rules, policy, detail).entries()) put(`${list} ${String(index).padStart(6, "0")}`, {
			kind: "ordered",
			list
		}, stage);
		if (fields > 1) {
			const { possible, impossible } = policy.requests ?? {
				possible: [joinFields(Array.from({ length: fields }, () => "?*"))],
				impossible: []
			};
			put(" fields", { kind: "fields" }, {
				mode: "all",
				entries: [...possible.map((pattern) => ({
					pattern,
					label: "request"
				})), ...impossible.map((pattern) => ({
					pattern,
					label: IMPOSSIBLE
				}))]
			});
		}
		return {
			stages,
			slots
		};
	}
	#ordered(rules, { otherwise }, detail) {
		const stages = [];
		let run = [];
		for (const rule of rules) {
			const tag = this.#tag(rule, detail.keyOf(rule));
			const patterns = rule === otherwise ? ["*"] : simplePatterns(rule);
			if (patterns) for (const pattern of patterns) run.push({
				pattern,
				label: tag.text
			});
			else {
				stages.push({
					mode: "first",
					entries: joinedRuns(run)
				}, this.#inParts(rule, tag));
				run = [];
			}
		}
		return [...stages, {
			mode: "first",
			entries: joinedRuns(run)
		}];
	}
	#inParts(rule, tag) {
		const form = formOf(rule);
		const name = JSON.stringify([rule.key, tag.text]);
		this.#forms.set(name, {
			form,
			tag
		});
		const { mode, entries } = form.stage;
		return {
			mode,
			entries: entries.map(({ pattern, label }) => ({
				pattern,
				label: JSON.stringify([
					"part",
					name,
					label
				])
			}))
		};
	}
	#tag(rule, key) {
		const rank = rankOf$2(rule);
		const text = key === void 0 ? rule.level : JSON.stringify([rank, key]);
		const tag = {
			text,
			rank,
			...key !== void 0 && { key }
		};
		this.#tags.set(text, tag);
		return tag;
	}
};
function joinedRuns(entries) {
	const result = [];
	for (let at = 0; at < entries.length;) {
		const label = entries[at]?.label ?? "";
		let end = at;
		while (end < entries.length && entries[end]?.label === label) end += 1;
		const patterns = entries.slice(at, end).map(({ pattern }) => pattern);
		for (const pattern of joinRegular(patterns)) result.push({
			pattern,
			label
		});
		at = end;
	}
	return result;
}
function fieldsOfBoth(a, b) {
	const known = [a, b].filter(({ stages }) => stages.some(({ rules }) => rules.length > 0));
	const counts = new Set((known.length > 0 ? known : [a, b]).map(({ fields = 1 }) => fields));
	if (known.length > 1 && counts.size > 1) throw new Error("the requests of the two policies have different numbers of fields");
	return [...counts].reduce((most, count) => Math.max(most, count), 1);
}
const DECIDING = "z deciding";
const IMPOSSIBLE = "impossible";
function partOf$2(label) {
	const [, form, name] = JSON.parse(label);
	return {
		form,
		name
	};
}
function sortedLimits(stages) {
	const rules = /* @__PURE__ */ new Map();
	for (const { role, combinator, rules: list } of stages) if (role === "limits" && combinator === "all") {
		for (const rule of list) if (!rules.has(rule.key)) rules.set(rule.key, rule);
	}
	return [...rules.values()].sort(compareLimits);
}
function compareLimits(a, b) {
	return rankOf$2(a) - rankOf$2(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
function orderedLists({ stages, otherwise }) {
	const limiting = stages.filter(({ role, combinator }) => role === "limits" && combinator !== "all");
	const deciding = stages.filter(({ role }) => role === "decides");
	return [...limiting.map((stage, index) => [`y limiting ${index}`, inOrder(stage)]), [DECIDING, [...deciding.flatMap(inOrder), otherwise]]];
}
function inOrder({ combinator, rules }) {
	switch (combinator) {
		case "first": return rules;
		case "last": return rules.toReversed();
		case "all":
		case "strictest": return rules.toSorted((a, b) => rankOf$2(a) - rankOf$2(b));
		default: return combinator;
	}
}
function simplePatterns({ match, condition }) {
	if (condition === "unreadable") return [];
	if (match.except.length > 0) return void 0;
	if (condition === void 0) return match.patterns?.map(({ text }) => text) ?? ["*"];
	return match.patterns === void 0 ? alternatives(condition) : void 0;
}
function alternatives(condition) {
	switch (condition.kind) {
		case "tool-matches": return [condition.pattern.text];
		case "or": {
			const [left, right] = [alternatives(condition.left), alternatives(condition.right)];
			return left && right && [...left, ...right];
		}
		case "not":
		case "and": return;
		case "field":
		case "compare":
		case "contains":
		case "matches": return [];
		default: return condition;
	}
}
const HIT = "hit";
const EXCEPTED = "excepted";
function formOf({ match: { patterns, except }, condition }) {
	const hits = (patterns?.map(({ text }) => text) ?? ["*"]).map((pattern) => ({
		pattern,
		label: HIT
	}));
	const excepted = except.map(({ text }) => ({
		pattern: text,
		label: EXCEPTED
	}));
	if (condition === void 0) return {
		stage: {
			mode: "first",
			entries: [...excepted, ...hits]
		},
		holds: ([label]) => label === HIT
	};
	if (condition === "unreadable") return {
		stage: {
			mode: "all",
			entries: []
		},
		holds: () => false
	};
	const conditionPatterns = toolPatterns$1(condition).map(({ text }) => ({
		pattern: text,
		label: `condition ${text}`
	}));
	return {
		stage: {
			mode: "all",
			entries: [
				...hits,
				...excepted,
				...conditionPatterns
			]
		},
		holds: (labels) => labels.includes(HIT) && !labels.includes(EXCEPTED) && holdsByRequest(condition, (text) => labels.includes(`condition ${text}`))
	};
}
// build/src/evaluation/decision/under-floor.js
function underFloor(floor, own) {
	const limiting = floor.stages.filter(({ role }) => role === "limits");
	const floorDecides = {
		role: "limits",
		combinator: "first",
		rules: [...floor.stages.filter(({ role }) => role === "decides").flatMap(inOrder), everyRequest(floor.otherwise)]
	};
	return {
		...own,
		stages: [
			...limiting,
			floorDecides,
			...own.stages
		]
	};
}
function everyRequest(otherwise) {
	const { patterns: _, ...match } = otherwise.match;
	return {
		...otherwise,
		match
	};
}
// build/src/pattern/sql-dialects.js
const STANDARD = {
	quotes: "'\"",
	backslashIn: "",
	doublesBracket: false,
	hasDollarQuotes: false,
	hasDelimitedQuotes: false,
	hasHashComments: false,
	dashNeedsBlank: false,
	returnEndsComment: true,
	nestsComments: false,
	executesComments: false,
	mayLeaveCommentOpen: false
};
const MYSQL = [true, false].flatMap((executesComments) => [
	"'\"",
	"'",
	""
].map((backslashIn) => ({
	...STANDARD,
	quotes: "'\"`",
	backslashIn,
	hasHashComments: true,
	dashNeedsBlank: true,
	returnEndsComment: false,
	executesComments
})));
const POSTGRESQL = ["", "'"].map((backslashIn) => ({
	...STANDARD,
	backslashIn,
	hasDollarQuotes: true,
	nestsComments: true
}));
const SQL_SERVER = {
	...STANDARD,
	quotes: "'\"[",
	doublesBracket: true,
	nestsComments: true
};
const SQLITE = {
	...STANDARD,
	quotes: "'\"`[",
	returnEndsComment: false,
	mayLeaveCommentOpen: true
};
const ORACLE = {
	...STANDARD,
	returnEndsComment: false,
	hasDelimitedQuotes: true
};
const DIALECTS = [
	...MYSQL,
	STANDARD,
	...POSTGRESQL,
	SQL_SERVER,
	SQLITE,
	ORACLE
];
// build/src/pattern/sql-reader.js
const BLANKS = /[\s\x00-\x1f\x85]+/y;
const PLAIN$1 = /[^\s\x00-\x1f\x85'"`[$#/*-]+/y;
const TO_LINE_FEED = /[^\n]*/y;
const TO_LINE_END = /[^\n\r]*/y;
const EXECUTED = /\/\*M?!(?:\d{5,6})?/y;
const COMMENT_MARK = /\/\*|\*\//g;
const DOLLAR_QUOTE = /\$(?:[A-Za-z_\x80-\uffff][\w\x80-\uffff]*)?\$/y;
const NAME_CHARACTER = /[\w$\x80-\uffff]/;
const CLOSING = {
	"[": "]",
	"{": "}",
	"(": ")",
	"<": ">"
};
function readAs$1(text, dialect) {
	return [...piecesAs(text, dialect)].join("");
}
function piecesAs(text, dialect) {
	return new SqlReader(text, dialect).pieces();
}
var SqlReader = class {
	#text;
	#dialect;
	#unclosed = /* @__PURE__ */ new Set();
	#at = 0;
	#hasBlank = false;
	#isFirst = true;
	#nestsComments;
	#executed = 0;
	constructor(text, dialect) {
		this.#text = text;
		this.#dialect = dialect;
		this.#nestsComments = dialect.nestsComments;
	}
	*pieces() {
		while (this.#at < this.#text.length) {
			const blankEnd = this.#endOf(PLAIN$1) === void 0 ? this.#endOfBlank() : void 0;
			if (blankEnd !== void 0) {
				this.#hasBlank = true;
				this.#at = blankEnd;
				continue;
			}
			if (this.#hasBlank && !this.#isFirst) yield " ";
			this.#hasBlank = false;
			this.#isFirst = false;
			const start = this.#at;
			this.#at = this.#endOf(PLAIN$1) ?? this.#endOfQuoted() ?? start + 1;
			yield this.#text.slice(start, this.#at);
		}
	}
	#endOfBlank() {
		return this.#endOf(BLANKS) ?? this.#endOfComment() ?? this.#endOfExecutedMark();
	}
	#endOf(expression) {
		expression.lastIndex = this.#at;
		return expression.test(this.#text) ? expression.lastIndex : void 0;
	}
	#sees(mark) {
		return this.#text.startsWith(mark, this.#at);
	}
	#endOfComment() {
		const { hasHashComments, returnEndsComment, executesComments } = this.#dialect;
		if (hasHashComments && this.#sees("#") || this.#seesDashComment()) return this.#endOf(returnEndsComment ? TO_LINE_END : TO_LINE_FEED);
		if (!this.#sees("/*") || executesComments && this.#endOf(EXECUTED) !== void 0) return void 0;
		if (this.#nestsComments) {
			const end = this.#endOfNested();
			if (end !== void 0) return end;
			this.#nestsComments = false;
		}
		if (this.#unclosed.has("/*")) return void 0;
		const close = this.#text.indexOf("*/", this.#at + 2);
		if (close !== -1) return close + 2;
		if (this.#dialect.mayLeaveCommentOpen) return this.#text.length;
		this.#unclosed.add("/*");
	}
	#seesDashComment() {
		if (!this.#sees("--")) return false;
		if (!this.#dialect.dashNeedsBlank || this.#at + 2 >= this.#text.length) return true;
		BLANKS.lastIndex = this.#at + 2;
		return BLANKS.test(this.#text);
	}
	#endOfNested() {
		let depth = 0;
		COMMENT_MARK.lastIndex = this.#at;
		for (let mark = COMMENT_MARK.exec(this.#text); mark; mark = COMMENT_MARK.exec(this.#text)) {
			depth += mark[0] === "/*" ? 1 : -1;
			if (depth === 0) return COMMENT_MARK.lastIndex;
		}
	}
	#endOfExecutedMark() {
		if (!this.#dialect.executesComments) return void 0;
		const begins = this.#endOf(EXECUTED);
		if (begins !== void 0) {
			this.#executed += 1;
			return begins;
		}
		if (this.#executed === 0 || !this.#sees("*/")) return void 0;
		this.#executed -= 1;
		return this.#at + 2;
	}
	#endOfQuoted() {
		const open = this.#text[this.#at] ?? "";
		const { quotes, hasDollarQuotes, hasDelimitedQuotes } = this.#dialect;
		if (open === "$" && hasDollarQuotes) return this.#endOfDollarQuote();
		if (!quotes.includes(open)) return void 0;
		if (open === "'" && hasDelimitedQuotes && this.#followsWord(/^n?q$/i)) {
			const end = this.#endOfDelimited();
			if (end !== void 0) return end;
		}
		return this.#closed(open, () => this.#endOfPlainQuote(open));
	}
	#endOfPlainQuote(open) {
		const { backslashIn, hasDollarQuotes, doublesBracket } = this.#dialect;
		const close = CLOSING[open] ?? open;
		const escapes = backslashIn.includes(open) || hasDollarQuotes && open === "'" && this.#followsWord(/^e$/i);
		const doubles = open !== "[" || doublesBracket;
		for (let at = this.#at + 1; at < this.#text.length; at += 1) {
			const char = this.#text[at];
			if (char === "\\" && escapes) at += 1;
			else if (char === close) {
				if (!doubles || this.#text[at + 1] !== close) return at + 1;
				at += 1;
			}
		}
	}
	#endOfDollarQuote() {
		const tagEnd = this.#endOf(DOLLAR_QUOTE);
		if (tagEnd === void 0 || NAME_CHARACTER.test(this.#text[this.#at - 1] ?? "")) return void 0;
		const tag = this.#text.slice(this.#at, tagEnd);
		return this.#closed("$", () => this.#endAfter(tag, tagEnd));
	}
	#endOfDelimited() {
		const delimiter = this.#text[this.#at + 1] ?? "";
		const close = `${CLOSING[delimiter] ?? delimiter}'`;
		return this.#closed("q'", () => this.#endAfter(close, this.#at + 2));
	}
	#endAfter(mark, from) {
		const at = this.#text.indexOf(mark, from);
		return at === -1 ? void 0 : at + mark.length;
	}
	#closed(kind, findEnd) {
		if (this.#unclosed.has(kind)) return void 0;
		const end = findEnd();
		if (end === void 0) this.#unclosed.add(kind);
		return end;
	}
	#followsWord(word) {
		const before = /(?:^|[^\w$\x80-\uffff])([A-Za-z]{1,2})$/.exec(this.#text.slice(Math.max(0, this.#at - 3), this.#at));
		return before !== null && word.test(before[1] ?? "");
	}
};
// build/src/pattern/sql-text.js
const AMBIGUOUS$1 = /['"`[$#]|--|\/\*/;
const FIRST_WORD = /^[\s\x00-\x1f\x85(;]*([A-Za-z]+)(?![\w$]|:\s)/;
const NO_CODE = /^[\s\x00-\x1f\x85(;]*$/;
const BEGINS_WITH_CODE = /^[\s\x00-\x1f\x85(;]*[^\s\x00-\x1f\x85(;#/-]/;
const STATEMENT_WORDS = new Set(`ABORT ALTER ANALYSE ANALYZE ATTACH AUDIT BACKUP BEGIN BULK CALL CHANGE CHECKPOINT CLOSE
  CLUSTER COMMENT COMMIT COPY CREATE DBCC DEALLOCATE DECLARE DELETE DENY DESC DESCRIBE DETACH
  DISABLE DISCARD DO DROP ENABLE END EXEC EXECUTE EXPLAIN EXPORT FETCH FLASHBACK FLUSH FROM
  GRANT HANDLER IMPORT INSERT INSTALL KILL LISTEN LOAD LOCK MERGE MOVE NOTIFY OPEN OPTIMIZE
  PIVOT PRAGMA PREPARE PRINT PURGE REASSIGN REFRESH REINDEX RELEASE RENAME REPAIR REPLACE RESET
  RESTORE REVOKE ROLLBACK SAVEPOINT SELECT SET SHOW SHUTDOWN START STOP TABLE TRUNCATE UNDROP
  UNINSTALL UNLISTEN UNLOAD UNLOCK UPDATE UPSERT USE VACUUM VALUES WAITFOR WITH XA`.split(/\s+/));
function sqlReadings(text) {
	const dialects = AMBIGUOUS$1.test(text) ? DIALECTS : [STANDARD];
	return [.../* @__PURE__ */ new Set([text, ...dialects.map((dialect) => readAs$1(text, dialect))])];
}
function firstWordOf(text) {
	if (BEGINS_WITH_CODE.test(text)) return statementWordOf(text);
	for (const dialect of DIALECTS) {
		const word = statementWordOf(beginningOf(text, dialect));
		if (word !== void 0) return word;
	}
}
function beginningOf(text, dialect) {
	let beginning = "";
	for (const piece of piecesAs(text, dialect)) {
		if (beginning !== "") return beginning + piece;
		if (!NO_CODE.test(piece)) beginning = piece;
	}
	return beginning;
}
function statementWordOf(text) {
	const word = FIRST_WORD.exec(text)?.[1]?.toUpperCase();
	return word !== void 0 && STATEMENT_WORDS.has(word) ? word : void 0;
}
// build/src/pattern/suffixes.js
function suffixesBehind(pattern, prefix) {
	let rests = /* @__PURE__ */ new Set([pattern]);
	for (const char of prefix) rests = new Set([...rests].flatMap((rest) => [...restsBehind(rest, char)]));
	return [...rests];
}
function* restsBehind(pattern, char) {
	const [first] = pattern;
	if (first === void 0) return;
	const rest = pattern.slice(first.length);
	if (first === "*") {
		yield pattern;
		yield* restsBehind(rest, char);
	} else if (first === "?" || first === char) yield rest;
}
// build/src/evaluation/access/request-text.js
const PREFIXED = {
	actor: "agent:",
	call: "tool:",
	delegate: "agent:"
};
const ABSENT = "-";
const SQL_MARKS = {
	none: "x",
	some: "xx",
	every: "xxx"
};
const SQL_SOME = "xx*";
const SQL_EVERY = "xxx*";
function sqlPatternsOf(entries) {
	const patterns = /* @__PURE__ */ new Map();
	for (const { sql } of entries) if (sql?.regex) patterns.set(sql.text, sql.regex);
	return patterns;
}
function prefixOf(action) {
	if (action === "call") return PREFIXED.call;
	return action === "delegate" ? PREFIXED.delegate : void 0;
}
function marked$1(name, prefix) {
	if (prefix === void 0) return "o" + name;
	let bare = name;
	while (bare.startsWith(prefix)) bare = bare.slice(prefix.length);
	if (bare !== name) return "b" + bare;
	return (name.includes(":") ? "f" : "b") + name;
}
function requestText$1(request, patterns) {
	const { actor, action, resource, argument, channel, sql } = request;
	return joinFields([
		marked$1(actor, PREFIXED.actor),
		"=" + action,
		marked$1(resource, prefixOf(action)),
		argument === void 0 ? ABSENT : "=" + argument,
		channel === void 0 ? ABSENT : "=" + channel,
		...sqlMarks(sql, patterns)
	]);
}
function sqlMarks(sql, patterns) {
	if (patterns.size === 0) return [];
	const readings = sql === void 0 ? [] : sqlReadings(sql);
	return [...patterns.values()].map((regex) => {
		const matching = readings.filter((reading) => regex.matches(reading)).length;
		if (matching === 0) return SQL_MARKS.none;
		return matching === readings.length ? SQL_MARKS.every : SQL_MARKS.some;
	});
}
function callRequest(call, names, patterns) {
	const textOf = (name) => requestText$1({
		...call,
		action: "call",
		resource: name
	}, patterns);
	return {
		all: names.all.map(textOf),
		granting: names.granting.map(textOf)
	};
}
function entryPatterns(entry, sqlPatterns) {
	const sql = sqlFields(entry, sqlPatterns);
	if (sql === void 0) return void 0;
	const textOf = (field) => entry.patterns[field]?.text;
	const present = (field) => {
		const text = textOf(field);
		return text === void 0 ? "?*" : "=" + text;
	};
	const action = textOf("action") ?? "*";
	const [actor, resource] = [textOf("actor") ?? "*", textOf("resource") ?? "*"];
	const tail = [
		present("argument"),
		present("channel"),
		...sql
	];
	const actors = [`?${actor}`, ...bareNames(actor, PREFIXED.actor)];
	const resources = [["=" + action, `?${resource}`]];
	for (const verb of ["call", "delegate"]) if (compilePattern(action).matches(verb)) for (const name of bareNames(resource, PREFIXED[verb])) resources.push(["=" + verb, name]);
	return actors.flatMap((name) => resources.map(([verb, target]) => joinFields([
		name,
		verb,
		target,
		...tail
	])));
}
function bareNames(pattern, prefix) {
	if (!pattern.includes(":")) return [];
	return suffixesBehind(pattern, prefix).map((suffix) => "b" + suffix);
}
function sqlFields({ sql, effect }, patterns) {
	if (sql && sql.regex === void 0 && effect !== "deny") return void 0;
	return [...patterns.keys()].map((text) => {
		if (sql?.regex === void 0 || sql.text !== text) return "*";
		return effect === "deny" ? SQL_SOME : SQL_EVERY;
	});
}
function possibleRequests(sqlPatterns) {
	const rest = Array.from({ length: 2 + sqlPatterns }, () => "?*");
	const strings = (actors, targets) => actors.flatMap((actor) => targets.map((target) => joinFields([
		actor,
		...target,
		...rest
	])));
	const verbs = ["call", "delegate"];
	return {
		possible: strings([`b*`, `f*:*`], [...verbs.flatMap((verb) => [["=" + verb, `b*`], ["=" + verb, `f*:*`]]), [`=*`, `o*`]]),
		impossible: [...strings(["b", "f"].map((mark) => `${mark}${PREFIXED.actor}*`), [["*", "*"]]), ...strings(["*"], verbs.flatMap((verb) => [
			["=" + verb, `b${PREFIXED[verb]}*`],
			["=" + verb, `f${PREFIXED[verb]}*`],
			["=" + verb, `o*`]
		]))]
	};
}
function requestOfText(text) {
	const [actor = "", action = "", resource = "", argument = ABSENT, channel = ABSENT] = fieldsOf$1(text);
	const isPresent = (field) => field.startsWith("=");
	return {
		actor: actor.slice(1),
		action: action.slice(1),
		resource: resource.slice(1),
		...isPresent(argument) && { argument: argument.slice(1) },
		...isPresent(channel) && { channel: channel.slice(1) }
	};
}
function sqlMatchesOf(text, patterns) {
	const marks = fieldsOf$1(text).slice(5);
	return [...patterns.values()].map((regex, index) => {
		const { length } = marks[index] ?? SQL_MARKS.none;
		return {
			regex,
			matched: length >= SQL_MARKS.every.length ? "every" : length > 1 ? "some" : "none"
		};
	});
}
// build/src/evaluation/access/access-policy.js
const LEVEL_OF = {
	allow: "allowed",
	audit: "warned",
	deny: "denied"
};
function accessPolicy({ floors, own }, reached, sqlPatterns = sqlPatternsOf([...floors, ...own].flatMap(({ entries }) => entries))) {
	const entries = /* @__PURE__ */ new Map();
	const rulesOf = (lists) => inOrderOfPriority(lists).flatMap((listed) => {
		const rule = ruleOf$2(listed.entry, reached, sqlPatterns);
		if (rule) entries.set(rule, listed);
		return rule ?? [];
	});
	const policyOf = (lists) => ({
		stages: [{
			role: "decides",
			combinator: "first",
			rules: rulesOf(lists)
		}],
		otherwise: defaultRule$1(lists),
		outcomes: [
			"denied",
			"warned",
			"allowed"
		],
		settings: [],
		fields: 5 + sqlPatterns.size,
		requests: possibleRequests(sqlPatterns.size)
	});
	return {
		policy: floors.reduceRight((policy, list) => underFloor(policyOf([list]), policy), policyOf(own)),
		entryOf: (rule) => entries.get(rule),
		sqlPatterns
	};
}
function inOrderOfPriority(lists) {
	return lists.flatMap((list) => list.entries.map((entry) => ({
		entry,
		list
	}))).filter(({ entry }) => entry.enabled).toSorted((a, b) => b.entry.priority - a.entry.priority);
}
function ruleOf$2(entry, reached, sqlPatterns) {
	if (entry.limit && !reached(entry)) return void 0;
	if (entry.hasBrokenLimit && entry.effect !== "deny") return void 0;
	const patterns = entryPatterns(entry, sqlPatterns);
	if (patterns === void 0) return void 0;
	const { name, place, effect, limit } = entry;
	const rule = entryRule({
		level: LEVEL_OF[effect],
		patterns,
		name,
		place
	});
	return limit ? {
		...rule,
		match: {
			...rule.match,
			tries: "all"
		}
	} : rule;
}
function defaultRule$1(lists) {
	const strict = lists.find(({ otherwise }) => otherwise === "deny");
	const list = strict ?? lists.find(({ otherwiseAt }) => otherwiseAt);
	return otherwiseRule(strict ? "denied" : "allowed", list?.otherwiseAt);
}
// build/src/evaluation/access/decide-access.js
function effectOf$1({ level }) {
	return level === "denied" ? "deny" : level === "warned" ? "audit" : "allow";
}
function compileAccess(lists) {
	const access = accessPolicy(lists, () => true);
	const { policy, entryOf, sqlPatterns } = access;
	const allRules = policy.stages.flatMap(({ rules }) => rules);
	const candidatesOf = (matching) => {
		const matched = new Set(matching);
		const stages = policy.stages.map(({ role, rules }) => {
			const hits = rules.filter((rule) => matched.has(rule));
			return role === "limits" ? hits : [...hits, policy.otherwise];
		});
		const limited = stages.map((rules) => limitedIn(rules, entryOf));
		const limits = limited.flat();
		const fixed = limits.length === 0 ? decisionOf(stages, entryOf, () => false) : void 0;
		return {
			limited,
			limits,
			unlimited: stages.map((rules) => unlimitedIn(rules, entryOf)),
			decide: (isReached) => fixed ?? decisionOf(stages, entryOf, isReached),
			numbers: allRules.flatMap((rule, index) => matched.has(rule) ? [index] : [])
		};
	};
	const candidatesFor = compileViews(policy, ({ matching }) => candidatesOf(matching));
	const decide = (request, isReached) => candidatesFor(request).decide(isReached);
	return {
		decide,
		decideRequest: (request, isReached) => decide(requestText$1(request, sqlPatterns), isReached),
		access,
		limitsOf: (request) => candidatesFor(request).limits,
		matchedBy: candidatesFor,
		matchedByNumbers: (numbers) => candidatesOf(numbers.flatMap((each) => allRules[each] ?? []))
	};
}
function limitedIn(rules, entryOf) {
	const limited = [];
	for (const rule of rules) {
		const listed = entryOf(rule);
		if (!listed?.entry.limit) break;
		limited.push(listed);
	}
	return limited;
}
function unlimitedIn(rules, entryOf) {
	const rule = rules.find((candidate) => !entryOf(candidate)?.entry.limit);
	return rule && entryOf(rule);
}
function decisionOf(stages, entryOf, isReached) {
	let worst;
	for (const [index, rules] of stages.entries()) {
		const stage = stageDecision(rules, entryOf, isReached);
		if (worst !== void 0 && rankOf$2(stage.rule) >= rankOf$2(worst.rule)) {
			const isSaying = worst.mode === "default" && stage.decidedBy !== void 0;
			if (rankOf$2(stage.rule) > rankOf$2(worst.rule) || !isSaying) continue;
		}
		worst = {
			...stage,
			byFloor: index < stages.length - 1,
			mode: stage.decidedBy ? "matched" : "default"
		};
	}
	if (worst === void 0) throw new Error("the access lists have no stage");
	return worst;
}
function stageDecision(rules, entryOf, isReached) {
	const skipped = [];
	for (const [index, rule] of rules.entries()) {
		const listed = entryOf(rule);
		if (listed?.entry.limit && !isReached(listed.entry)) {
			skipped.push(listed);
			continue;
		}
		const beaten = rules.slice(index + 1).flatMap((other) => entryOf(other) ?? []);
		return {
			effect: effectOf$1(rule),
			rule,
			...listed && { decidedBy: listed },
			beaten,
			skipped
		};
	}
	throw new Error("a stage of access lists has no default");
}
function reasonOf$5({ decidedBy, rule, effect }) {
	const message = decidedBy?.entry.message;
	if (message !== void 0) return message;
	if (decidedBy === void 0) return rule.place || effect === "deny" ? `no entry matches, and the default is ${effect}` : `no entry matches, and the list sets no default, so the request is allowed`;
	return `the entry ${JSON.stringify(decidedBy.entry.name)} matches: ${patternsText(decidedBy.entry)}`;
}
function patternsText({ patterns, sql }) {
	const parts = Object.entries(patterns).map(([field, { text }]) => `${field} ${JSON.stringify(text)}`);
	if (sql) parts.push(`sql ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(sql.text)}`);
	return parts.length === 0 ? "any request" : parts.join(", ");
}
const DEFAULT_SEVERITY = "high";
function severityOfDenial({ decidedBy }) {
	return decidedBy?.entry.severity ?? DEFAULT_SEVERITY;
}
// build/src/evaluation/access/access-decider.js
function actorsOf(agent) {
	const id = idOfAgent(agent)?.value;
	return id === void 0 || id === agent.name ? [agent.name] : [id, agent.name];
}
function accessDecider(agent) {
	if (agent.access === void 0) return void 0;
	const { decide, access } = compileAccess(agent.access);
	const actors = actorsOf(agent);
	return (tool) => {
		const names = {
			all: allNames(tool),
			granting: [tool.canonical, ...tool.aliases]
		};
		const [first, ...others] = actors.map((actor) => callRequest({ actor }, names, access.sqlPatterns));
		if (first === void 0) throw new Error("the agent has no name for its requests");
		const all = [first, ...others].flatMap((request) => request.all);
		return decide({
			all,
			granting: first.granting
		}, () => false);
	};
}
// build/src/pattern/time/cron.js
function cronIncludesDay(cron, date) {
	if (!cron.month[date.month]) return false;
	const day = cron.day[date.day] === true;
	const weekday = cron.weekday[date.weekday] === true;
	return cron.eitherDay ? day || weekday : day && weekday;
}
function cronIncludes(cron, time) {
	return cron.minute[time.minute] === true && cron.hour[time.hour] === true && cronIncludesDay(cron, time);
}
function isNarrowMinute(cron) {
	return cron.minute.includes(false);
}
// build/src/pattern/time/local-time.js
const WEEKDAYS = [
	"Sunday",
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday"
];
const MONTHS = [
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December"
];
const MINUTES_OF_DAY = 1440;
function calendarDay(dayNumber) {
	const date = /* @__PURE__ */ new Date(dayNumber * DAY_MS);
	return {
		year: date.getUTCFullYear(),
		month: date.getUTCMonth() + 1,
		day: date.getUTCDate(),
		weekday: date.getUTCDay()
	};
}
function localTimeOfMinute(minuteNumber) {
	const dayNumber = Math.floor(minuteNumber / MINUTES_OF_DAY);
	const minute = minuteNumber - dayNumber * MINUTES_OF_DAY;
	const { year, month, day, weekday } = calendarDay(dayNumber);
	return {
		year,
		month,
		day,
		weekday,
		hour: Math.floor(minute / 60),
		minute: minute % 60
	};
}
// build/src/pattern/time/time-zone.js
const MAX_DAYS$1 = 4e4;
const WORDS = new Set("CET CST6CDT Cuba EET EST EST5EDT Egypt Eire GB GB-Eire GMT Greenwich HST Hongkong Iceland Iran Israel Jamaica Japan Kwajalein Libya MET MST MST7MDT NZ NZ-CHAT Navajo PRC PST8PDT Poland Portugal ROC ROK Singapore Turkey UCT UTC Universal W-SU WET Zulu".toLowerCase().split(" "));
const OFFSETS = /* @__PURE__ */ new Map();
function timeZoneOf(name) {
	if (!(name.includes("/") ? /^[a-z]/i.test(name) && !/^SystemV\//i.test(name) : WORDS.has(name.toLowerCase()))) return void 0;
	const id = idOf(name);
	if (id === void 0) return void 0;
	const offsets = OFFSETS.get(id) ?? new Offsets(id);
	OFFSETS.set(id, offsets);
	return {
		name: id.toLowerCase() === name.toLowerCase() ? id : name,
		id,
		offsetAt: (at) => offsets.at(at)
	};
}
function idOf(name) {
	try {
		return new Intl.DateTimeFormat("en-US", { timeZone: name }).resolvedOptions().timeZone;
	} catch {
		return;
	}
}
function localTimeAt(at, zone) {
	return localTimeOfMinute(Math.floor((at + zone.offsetAt(at)) / MINUTE_MS));
}
var Offsets = class {
	#format;
	#days = /* @__PURE__ */ new Map();
	constructor(id) {
		this.#format = new Intl.DateTimeFormat("en-US", {
			timeZone: id,
			timeZoneName: "longOffset"
		});
	}
	at(at) {
		const dayNumber = Math.floor(at / DAY_MS);
		const day = this.#days.get(dayNumber) ?? this.#day(dayNumber, at);
		return at < day.change ? day.before : day.after;
	}
	#day(dayNumber, at) {
		const start = dayNumber * DAY_MS;
		const end = start + DAY_MS;
		if (!isDate(start) || !isDate(end)) return {
			before: this.#ask(at),
			after: this.#ask(at),
			change: at
		};
		const before = this.#days.get(dayNumber - 1)?.after ?? this.#ask(start);
		const after = this.#ask(end);
		const change = before === after ? end : this.#change(start, end, before);
		if (this.#days.size >= MAX_DAYS$1) this.#days.clear();
		const day = {
			before,
			after,
			change
		};
		this.#days.set(dayNumber, day);
		return day;
	}
	#change(start, end, before) {
		let low = start;
		let high = end;
		while (high - low > 1) {
			const middle = Math.floor((low + high) / 2);
			if (this.#ask(middle) === before) low = middle;
			else high = middle;
		}
		return high;
	}
	#ask(at) {
		const [, sign, hours = "0", minutes = "0", seconds = "0"] = /GMT(?:([+-])(\d+):(\d+)(?::(\d+))?)?$/.exec(this.#format.format(at)) ?? [];
		const size = (Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds);
		return (sign === "-" ? -size : size) * 1e3;
	}
};
const isDate = (at) => !Number.isNaN(new Date(at).getTime());
// build/src/evaluation/apply-triggers.js
function applyTriggers(triggers, names, facts) {
	const perTool = /* @__PURE__ */ new Map();
	const perList = [];
	const undecided = [];
	const counts = {
		tool_count: names.length,
		unmapped_tool_count: names.filter(({ capability }) => capability === void 0).length,
		forbidden_tool_count: names.filter(({ forbidden }) => forbidden.length > 0).length
	};
	const lookup = (field) => Object.hasOwn(counts, field) ? {
		known: true,
		value: counts[field]
	} : facts?.(field) ?? { known: false };
	for (const trigger of triggers) {
		if (names.length === 0) continue;
		const { condition } = trigger;
		if (condition === void 0) {
			undecided.push(trigger);
			continue;
		}
		let unknown = false;
		if (usesToolMatches(condition)) names.forEach(({ tool }, index) => {
			const texts = allNames(tool);
			const answer = evaluateCondition(condition, {
				lookup,
				toolMatches: (pattern) => texts.some((text) => pattern.matches(text))
			});
			if (answer === "unknown") unknown = true;
			else if (answer) perTool.set(index, [...perTool.get(index) ?? [], trigger]);
		});
		else {
			const answer = evaluateCondition(condition, { lookup });
			if (answer === "unknown") unknown = true;
			else if (answer) perList.push(trigger);
		}
		if (unknown) undecided.push(trigger);
	}
	return {
		perTool,
		perList,
		undecided
	};
}
function recordedFired({ perList, perTool, undecided }, triggers) {
	const numbers = (fired) => fired.map((trigger) => triggers.indexOf(trigger));
	return {
		perList: numbers(perList),
		perTool: [...perTool].map(([tool, fired]) => [tool, numbers(fired)]),
		undecided: numbers(undecided)
	};
}
function restoredFired({ perList, perTool, undecided }, triggers) {
	const fired = (numbers) => numbers.flatMap((number) => triggers[number] ?? []);
	return {
		perList: fired(perList),
		perTool: new Map(perTool.map(([tool, numbers]) => [tool, fired(numbers)])),
		undecided: fired(undecided)
	};
}
// build/src/model/placeholder.js
const TODO = "TODO-";
const TOOL_STUB = "the_tool_that_does_it";
const ACTION_STUB = "the_action_it_performs";
const PLACEHOLDER$1 = new RegExp(`(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`, "su");
function placeholderIn(text) {
	return PLACEHOLDER$1.exec(text)?.[0];
}
// build/src/evaluation/decision/alignment.js
const OUTCOMES$1 = [
	"forbidden",
	"exceeded",
	"escalated",
	"mapped",
	"unmapped"
];
function alignmentPolicy(agent) {
	if (agent === void 0) return onlyOtherwise("absent", "denied", void 0);
	const policy = governing(agent);
	if (policy === void 0) return onlyOtherwise("ungoverned", "allowed", agent.policy?.place ?? agent.card?.place);
	return {
		stages: [
			{
				role: "limits",
				combinator: "all",
				rules: policy.forbidden.map(forbiddenRule)
			},
			{
				role: "limits",
				combinator: "all",
				rules: triggersOf(agent).map(triggerRule)
			},
			{
				role: "decides",
				combinator: "first",
				rules: mappingRules(policy, agent.card)
			}
		],
		otherwise: defaultRule(policy),
		outcomes: OUTCOMES$1,
		settings: settingsOf(policy)
	};
}
function settingsOf(policy) {
	const { mode, graceHours, unmappedSeverity } = effectiveDefaults(policy);
	const { defaults } = policy;
	const setting = (part, subject, value, words) => ({
		key: part,
		subject,
		order: DEFAULT_ORDERS[part],
		value,
		...words !== void 0 && { words },
		...defaults[part] && { place: defaults[part].place }
	});
	const failOpen = defaults.failOpen?.value ?? false;
	return [
		setting("failOpen", "\"fail_open\"", failOpen, String(failOpen)),
		setting("mode", "the enforcement mode", mode),
		setting("graceHours", "the grace period", graceHours, countedHours(graceHours)),
		setting("unmappedSeverity", "the severity of unmapped tools", unmappedSeverity)
	];
}
function countedHours(hours) {
	return `${hours} ${hours === 1 ? "hour" : "hours"}`;
}
function governing(agent) {
	return agent.policy && governs(agent.policy) ? agent.policy : void 0;
}
function triggersOf({ policy, card }) {
	return [...policy?.triggers ?? [], ...card?.triggers ?? []];
}
function levelOfSeverity(severity) {
	return atLeast(severity, "high") ? "denied" : "warned";
}
function conditionKey({ condition, text }) {
	return condition ? JSON.stringify(condition) : JSON.stringify(text.trim().split(/\s+/));
}
function forbiddenRule(rule) {
	const level = levelOfSeverity(rule.severity);
	const except = rule.except ?? [];
	const exceptKeys = except.map(patternKey).sort();
	return {
		key: JSON.stringify([
			"forbidden",
			level,
			patternKey(rule.pattern),
			...exceptKeys
		]),
		level,
		match: {
			patterns: rule.pattern.spellings,
			except: except.flatMap(({ spellings }) => spellings),
			tries: "all"
		},
		place: rule.pattern.place,
		name: rule.pattern.text,
		outcome: "forbidden",
		strictness: SEVERITY_RANK[rule.severity],
		kind: "forbidden",
		forbidden: rule
	};
}
const TRIGGER_LEVELS = {
	deny: "denied",
	escalate: "needs approval",
	warn: "warned",
	log: "allowed"
};
const TRIGGER_ACTIONS$1 = Object.keys(TRIGGER_LEVELS);
function triggerRule(trigger) {
	const level = TRIGGER_LEVELS[trigger.action];
	return {
		key: JSON.stringify([
			"trigger",
			level,
			conditionKey(trigger)
		]),
		level,
		match: {
			except: [],
			tries: "all"
		},
		condition: trigger.condition ?? "unreadable",
		place: trigger.place,
		name: trigger.text,
		outcome: trigger.action === "log" ? "logged" : "escalated",
		strictness: TRIGGER_ACTIONS$1.indexOf(trigger.action),
		kind: "trigger",
		trigger
	};
}
function mappingRules(policy, card) {
	return policy.capabilities.flatMap((capability) => {
		const exceeded = exceededActions$1(capability, card, policy);
		return capability.patterns.map((pattern) => mappingRule(capability, pattern, exceeded));
	});
}
function mappingRule(capability, pattern, exceeded) {
	const level = exceeded.length > 0 ? "denied" : "allowed";
	const { name, place, actions } = capability;
	return {
		key: JSON.stringify([
			"mapping",
			level,
			patternKey(pattern)
		]),
		level,
		match: {
			patterns: pattern.spellings,
			except: [],
			tries: "granting"
		},
		place: pattern.place,
		name,
		outcome: exceeded.length > 0 ? "exceeded" : "mapped",
		group: {
			name,
			place
		},
		actions: placeholderIn(pattern.text) === void 0 ? actions : [],
		kind: "mapping",
		capability,
		pattern,
		exceeded
	};
}
function exceededActions$1({ actions }, card, policy) {
	const forbidden = [...card?.forbiddenActions ?? [], ...policy.forbiddenActions ?? []];
	return actions.flatMap((action) => {
		const match = forbidden.find(({ value }) => value === action.value);
		if (match) return [{
			action,
			forbiddenAt: match.place
		}];
		return card === void 0 || card.boundedActions.some(({ value }) => value === action.value) ? [] : [{ action }];
	});
}
function defaultRule(policy) {
	const defaults = effectiveDefaults(policy);
	const level = levelOfDefault(defaults);
	return {
		key: JSON.stringify(["default", level]),
		level,
		match: {
			except: [],
			tries: "granting"
		},
		place: defaults.unmappedAt ?? policy.place,
		name: `unmapped tools: ${defaults.unmappedAction}`,
		outcome: "unmapped",
		kind: "default",
		defaults
	};
}
function levelOfDefault({ unmappedAction, unmappedSeverity }) {
	switch (unmappedAction) {
		case "deny": return levelOfSeverity(unmappedSeverity);
		case "warn": return "warned";
		case "allow": return "allowed";
		default: return unmappedAction;
	}
}
function onlyOtherwise(kind, level, place) {
	return {
		stages: [],
		otherwise: {
			key: kind,
			level,
			match: {
				except: [],
				tries: "granting"
			},
			...place && { place },
			name: kind,
			outcome: kind,
			kind
		},
		outcomes: [kind],
		settings: []
	};
}
function withTriggers({ matching, limits, settled }, fired) {
	const rules = fired.map(triggerRule);
	const others = matching.filter((rule) => !limits.includes(rule));
	return decisionOf$1([
		...matching.filter((rule) => limits.includes(rule)),
		...strictestFirst(rules),
		...others
	], [...limits, ...rules], settled);
}
function outcomeOf({ limits, settled }) {
	const outcomes = new Set([...limits, ...settled].map(({ outcome }) => outcome));
	return OUTCOMES$1.find((outcome) => outcomes.has(outcome)) ?? "unmapped";
}
function isDefaultReported({ limits, settled: [settled] }, { unmappedAction, unmappedSeverity }) {
	if (settled.kind === "mapping") return false;
	const severities = limits.flatMap((limit) => limit.kind === "forbidden" ? [limit.forbidden.severity] : []);
	switch (unmappedAction) {
		case "allow": return limits.every(({ outcome }) => outcome === "logged");
		case "warn": return severities.length === 0;
		case "deny": return !severities.some((severity) => atLeast(severity, unmappedSeverity));
		default: return unmappedAction;
	}
}
// build/src/evaluation/names-evaluation.js
function evaluateNames(names, triggers, defaults, context = {}) {
	const fired = applyTriggers(triggers, names, context.lookup);
	const decisions = names.map((name, index) => toolDecisionOf(name, fired.perTool.get(index)));
	const results = new RuleResults(defaults, context);
	for (const trigger of fired.perList) results.addTrigger(trigger);
	for (const decision of decisions) results.addRulesOf(decision);
	const { violations, warnings, logged, inGrace } = results;
	return {
		decisions,
		violations,
		warnings,
		logged,
		inGrace,
		undecided: fired.undecided
	};
}
function toolDecisionOf(name, triggers = []) {
	if (name.decision === void 0) return {
		...name,
		triggers,
		outcome: withAccess(void 0, name.access)
	};
	const decision = triggers.length > 0 ? withTriggers(name.decision, triggers) : name.decision;
	return {
		...name,
		decision,
		triggers,
		outcome: withAccess(outcomeOf(decision), name.access)
	};
}
function withAccess(byPolicy, access) {
	if (access === void 0) return byPolicy ?? "ungoverned";
	if (access.effect === "deny") return byPolicy === "forbidden" ? byPolicy : "denied";
	return byPolicy ?? (access.effect === "audit" ? "audited" : "allowed");
}
function triggerResult(trigger, decision) {
	const about = decision && { decision };
	switch (trigger.action) {
		case "deny": return {
			level: "violation",
			violation: {
				type: "escalation",
				severity: "high",
				trigger,
				...about
			}
		};
		case "log": return {
			level: "logged",
			trigger,
			...about
		};
		case "escalate":
		case "warn": return {
			level: "warning",
			warning: {
				type: "escalation",
				trigger,
				...about
			}
		};
		default: return trigger.action;
	}
}
function resultsOf({ violations, warnings, logged }) {
	return [
		...violations.map((violation) => ({
			level: "violation",
			violation
		})),
		...warnings.map((warning) => ({
			level: "warning",
			warning
		})),
		...logged.map((trigger) => ({
			level: "logged",
			...trigger
		}))
	];
}
var RuleResults = class {
	violations = [];
	warnings = [];
	logged = [];
	inGrace = [];
	#defaults;
	#context;
	constructor(defaults, context) {
		this.#defaults = defaults;
		this.#context = context;
	}
	addRulesOf(decision) {
		this.#addDenied(decision);
		const { decision: ofNames } = decision;
		if (ofNames === void 0) return;
		for (const rule of /* @__PURE__ */ new Set([...ofNames.limits, ...ofNames.settled])) switch (rule.kind) {
			case "forbidden":
				this.violations.push({
					type: "forbidden",
					decision,
					rule: rule.forbidden,
					severity: rule.forbidden.severity
				});
				break;
			case "trigger":
				this.addTrigger(rule.trigger, decision);
				break;
			case "mapping":
				this.#addExceeded(decision);
				break;
			case "default": if (this.#defaults && isDefaultReported(ofNames, this.#defaults)) this.#addUnmapped(decision, this.#defaults);
		}
	}
	addTrigger(trigger, decision) {
		const result = triggerResult(trigger, decision);
		if (result.level === "violation") this.violations.push(result.violation);
		else if (result.level === "warning") this.warnings.push(result.warning);
		else this.logged.push({
			trigger,
			...decision && { decision }
		});
	}
	#addExceeded(decision) {
		if (decision.exceeded.length === 0) return;
		const isForbidden = decision.exceeded.some(({ forbiddenAt }) => forbiddenAt);
		this.violations.push({
			type: "capability_exceeded",
			decision,
			severity: isForbidden ? "critical" : "high"
		});
	}
	#addDenied(decision) {
		const { access } = decision;
		if (access?.effect !== "deny") return;
		this.violations.push({
			type: "denied",
			decision,
			severity: severityOfDenial(access),
			access
		});
	}
	#addUnmapped(decision, { unmappedAction, unmappedSeverity }) {
		if (unmappedAction === "allow") return;
		const hoursLeft = this.#context.graceLeft?.(decision.tool);
		if (hoursLeft !== void 0) this.inGrace.push({
			decision,
			hoursLeft
		});
		else if (unmappedAction === "deny") this.violations.push({
			type: "unmapped",
			decision,
			severity: unmappedSeverity
		});
		else this.warnings.push({
			type: "unmapped",
			decision
		});
	}
};
function verdictOf({ violations, warnings }) {
	if (violations.some((violation) => atLeast(violation.severity, "high"))) return "fail";
	return violations.length + warnings.length > 0 ? "warn" : "pass";
}
// build/src/evaluation/decide.js
function compileDecider(policy) {
	const plainNames = /* @__PURE__ */ new Map();
	const severalNames = /* @__PURE__ */ new Map();
	const decide = compileViews(withoutConditions(policy), nameDecisionOf);
	return (name, aliases = NONE, raw = NONE) => {
		if (aliases.length === 0 && (raw.length === 0 || raw.length === 1 && raw[0] === name)) {
			const before = plainNames.get(name);
			if (before) return before;
			const decision = decide(name);
			if (plainNames.size < MAX_REMEMBERED) plainNames.set(name, decision);
			return decision;
		}
		const key = JSON.stringify([
			name,
			aliases,
			raw
		]);
		const before = severalNames.get(key);
		if (before) return before;
		const granting = [name, ...aliases];
		const decision = decide({
			all: [.../* @__PURE__ */ new Set([...granting, ...raw])],
			granting
		});
		severalNames.set(key, decision);
		return decision;
	};
}
const MAX_REMEMBERED = 2e4;
const NONE = [];
function decideTool(decide, tool) {
	return decide(tool.canonical, tool.aliases, tool.raw);
}
function withoutConditions(policy) {
	const stages = policy.stages.map((stage) => ({
		...stage,
		rules: stage.rules.filter(({ condition }) => condition === void 0)
	}));
	return {
		...policy,
		stages
	};
}
function nameDecisionOf(decision) {
	const { limits, settled, matching } = decision;
	const [granter] = settled;
	const mapping = granter.kind === "mapping" ? granter : void 0;
	const mapped = matching.flatMap((rule) => rule.kind === "mapping" && rule.capability !== mapping?.capability ? [rule.capability] : []);
	return {
		decision,
		forbidden: limits.flatMap((limit) => limit.kind === "forbidden" ? [limit.forbidden] : []),
		...mapping && {
			capability: mapping.capability,
			pattern: mapping.pattern
		},
		alsoMapped: [...new Set(mapped)],
		exceeded: mapping?.exceeded ?? NONE
	};
}
// build/src/evaluation/tool-decider.js
const UNDECIDED$2 = {
	forbidden: [],
	alsoMapped: [],
	exceeded: []
};
const EVALUATIONS = {
	card: {
		governs: () => false,
		decider: () => () => UNDECIDED$2
	},
	policy: {
		governs: (agent) => governing(agent) !== void 0,
		decider: (agent) => {
			const decide = compileDecider(alignmentPolicy(agent));
			return (tool) => decideTool(decide, tool);
		}
	},
	access: {
		governs: ({ access }) => access !== void 0,
		decider: (agent) => {
			const decide = accessDecider(agent);
			return (tool) => decide ? { access: decide(tool) } : {};
		}
	}
};
function isGoverned(agent) {
	return Object.values(EVALUATIONS).some(({ governs }) => governs(agent));
}
function toolDecider(agent) {
	const deciders = Object.values(EVALUATIONS).flatMap(({ governs, decider }) => governs(agent) ? [decider(agent)] : []);
	return (tool) => {
		const decided = {
			...UNDECIDED$2,
			tool
		};
		for (const decide of deciders) Object.assign(decided, decide(tool));
		return decided;
	};
}
// build/src/evaluation/grace.js
function graceOf(hours, evidence, now) {
	if (hours === 0) return { kind: "none" };
	const begin = now.getTime() - hours * HOUR_MS;
	if (!evidence.exists) return {
		kind: "none",
		because: { kind: "of-the-change" }
	};
	if (evidence.windowStart !== void 0 && evidence.windowStart > begin) return {
		kind: "none",
		because: {
			kind: "short-window",
			hours
		}
	};
	if (evidence.oldest === void 0) return {
		kind: "none",
		because: { kind: "no-times" }
	};
	if (evidence.oldest > begin) return {
		kind: "none",
		because: {
			kind: "all-new",
			hours
		}
	};
	return {
		kind: "applies",
		hours,
		firstSeen: evidence.firstSeen
	};
}
function graceLeft(grace, now) {
	return ({ canonical }) => {
		const first = grace.kind === "applies" ? grace.firstSeen.get(canonical) : void 0;
		if (grace.kind === "none" || first === void 0 || first > now.getTime()) return void 0;
		const hoursLeft = grace.hours - (now.getTime() - first) / HOUR_MS;
		return hoursLeft > 0 ? hoursLeft : void 0;
	};
}
// build/src/rules/trace-lines-skipped.js
const words$135 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	skipped: (source, skipped) => ({
		message: `part of ${source} was skipped: ${partsOf$1(skipped).join(", ")}`,
		help: "export the traces again, or remove these lines; their content was not checked"
	}),
	undated: (calls) => ({ message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call has no timestamp and was", "calls have no timestamp and were")} skipped, because a time window is set` })
});
function partsOf$1({ lastLineCutOff, notJson, tooLong, unclosedRows }) {
	return [
		...lastLineCutOff ? ["its last line is cut off"] : [],
		...notJson > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(notJson, "line is", "lines are")} not JSON`] : [],
		...tooLong > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tooLong, "line is", "lines are")} longer than 16 MiB`] : [],
		...unclosedRows > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(unclosedRows, "row has", "rows have")} an unclosed quotation mark`] : []
	];
}
const traceLinesSkipped = {
	id: "trace-lines-skipped",
	severity: "warning",
	summary: "Part of a trace file could not be read.",
	words: words$135
};
const traceWithoutCalls = {
	id: "trace-without-calls",
	severity: "note",
	summary: "One of several trace files contains no calls.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ noCall: (source, format) => ({
		message: `${source} was read as ${format} and contains no tool calls`,
		help: "make sure that this is the right file and that its source records tool calls; if there were no calls, remove the file from the traces"
	}) })
};
const idle = {
	id: "idle",
	severity: "warning",
	summary: "The traces contain calls, but none within the requested time window.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ idle: (calls, undated) => ({
		message: `the traces contain ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")}, but none within the requested time window${undated > 0 ? `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(undated)} of them ${undated === 1 ? "has" : "have"} no timestamp` : ""}`,
		help: "find out whether the agent has stopped running, or whether its traces are stored elsewhere"
	}) })
};
// build/src/rules/traces-truncated.js
const HELP$3 = "raise trace-limit, or shorten the time window";
const tracesTruncated = {
	id: "traces-truncated",
	severity: "warning",
	summary: "Traces were skipped because of a limit.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		cut: (traces) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(traces, "older trace was", "older traces were")} skipped because of trace-limit`,
			help: HELP$3
		}),
		ofApi: () => ({
			message: "the API has more traces in the time window than the limit allows",
			help: HELP$3
		})
	})
};
// build/src/rules/occurrence.js
const LISTED = { kind: "listed" };
function calledText(occurrence) {
	if (occurrence.kind === "listed") return void 0;
	const { calls } = occurrence;
	if (calls === 0) return seenText(occurrence);
	return `was called ${calls === 1 ? "once" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "time")} ${seenText(occurrence)}`;
}
function seenText(occurrence) {
	const { calls, traces, last, traceIds } = occurrence;
	const when = last === void 0 ? "" : `, ${calls > 1 || traces > 1 ? "most recently " : ""}at ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(last)}`;
	return `in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(traces, "trace")}${when} (${traceIds.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U).join(", ")})`;
}
// build/src/rules/access-denied.js
const words$131 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	denied: (tool, by, occurrence) => {
		const called = calledText(occurrence);
		return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} ${called === void 0 ? "" : `${called}, and `}is ${deniedText(by)}`,
			help: helpFor$5(by, called !== void 0)
		};
	},
	requestDenied: (request, by, occurrence) => {
		const { calls } = occurrence;
		const made = `was made ${calls === 1 ? "once" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "time")} ${seenText(occurrence)}`;
		const change = by.entry === void 0 ? "add an entry that allows it" : "change the entry";
		const only = by.owner === void 0 ? `${change} only if the agent should make such requests` : "only a change to that access list can allow the request";
		return {
			message: `the request ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(request)} ${made}, and is ${deniedText(by)}`,
			help: `find out why the agent made this request; ${only}`
		};
	}
});
function deniedText({ entry, reason, severity, owner }) {
	const list = owner === void 0 ? "the access list" : `${owner}'s access list`;
	return `${entry === void 0 ? `denied by the default in ${list}, because no entry matches` : `denied by the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry)} in ${list}`} (${severity})${reason === void 0 ? "" : `: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(reason)}`}`;
}
function helpFor$5({ owner, entry }, wasCalled) {
	const take = wasCalled ? "find out why the agent called the tool, then remove the tool from the agent" : "remove the tool from the tool list";
	if (owner !== void 0) return `${take}; only a change to that access list can allow the tool`;
	const change = entry === void 0 ? "add an entry that allows the tool" : "change the entry";
	return wasCalled ? `${take}; ${change} only if the agent should have the tool` : `${take}, or ${change} if the agent should have the tool`;
}
const accessDenied = {
	id: "access-denied",
	severity: "error",
	summary: "An access list denies a tool.",
	violation: true,
	words: words$131
};
// build/src/rules/action-bounded-and-forbidden.js
const words$130 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	both: (action) => ({
		message: `the action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)} is both bounded and forbidden`,
		help: "remove the action from \"bounded_actions\" if the agent must not take it; otherwise remove it from \"forbidden_actions\""
	}),
	forbiddenHere: (action) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)} is forbidden here`
});
const actionBoundedAndForbidden = {
	id: "action-bounded-and-forbidden",
	severity: "error",
	summary: "An action is both bounded and forbidden.",
	words: words$130,
	parts: ["card"],
	*check({ card }) {
		const forbiddenActions = new Map(card?.forbiddenActions.map((action) => [action.value, action]));
		for (const bounded of card?.boundedActions ?? []) {
			const forbidden = forbiddenActions.get(bounded.value);
			if (forbidden === void 0) continue;
			yield {
				at: bounded.place,
				...words$130.both(bounded.value),
				related: [{
					at: forbidden.place,
					message: words$130.forbiddenHere(bounded.value)
				}]
			};
		}
	}
};
// build/src/rules/advisory-boundary.js
const words$129 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ advisory: () => ({
	message: "a conviction of type BOUNDARY must have the severity \"mandatory\", not \"advisory\"",
	help: "write \"mandatory\", or change the type if the conviction is only advisory"
}) });
const advisoryBoundary = {
	id: "advisory-boundary",
	severity: "error",
	summary: "A conviction of type BOUNDARY is only advisory.",
	words: words$129,
	kinds: ["unified-card"],
	*check({ document }) {
		for (const conviction of Reader.of(document).get("conscience").get("values").items()) {
			const severity = conviction.get("severity");
			if (conviction.get("type").text() !== "BOUNDARY" || severity.text() !== "advisory") continue;
			yield {
				at: severity.place,
				...words$129.advisory(),
				fix: otherValue(severity.place, "mandatory", "write \"mandatory\"")
			};
		}
	}
};
const allowsEverything = {
	id: "allows-everything",
	severity: "warning",
	summary: "A permission rule allows everything that a powerful tool can do.",
	security: "high",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ rule: (rule, what) => ({
		message: `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)} allows ${what}`,
		help: "replace the rule with narrower rules for the calls that the agent needs"
	}) })
};
// build/src/rules/also-mapped.js
const MAX_NAMED$8 = 3;
const words$127 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	alsoMatches: (capability, first, tools) => ({
		message: `the capabilities ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(first)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} both map ${toolsText$1(tools)}; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(first)} comes first, so it applies`,
		help: "swap the two capabilities if the other one should apply; otherwise, no change is needed"
	}),
	decides: () => "the capability that applies"
});
function toolsText$1(tools) {
	const names = tools.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.G);
	return names.length === 1 ? names.join("") : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(names.length, "tool")} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(names, MAX_NAMED$8)})`;
}
const alsoMapped = {
	id: "also-mapped",
	severity: "note",
	summary: "More than one capability matches a tool; the first one applies.",
	words: words$127
};
// build/src/pattern/letters.js
const { clz32 } = Math;
const UNEXPECTED = /* @__PURE__ */ new Set("\"'`;|&$<>\\!(){}*?.~=\n");
var Letters = class {
	other;
	count;
	#letterOf = /* @__PURE__ */ new Map();
	#chars;
	constructor(single, partitions) {
		const groups = groupsOf$1(single, partitions);
		const chars = [...groups.values()].map(([first = ""]) => first).sort(inOrderOfTrial);
		const expected = chars.findIndex((char) => UNEXPECTED.has(char));
		this.other = expected === -1 ? chars.length : expected;
		this.#chars = chars.toSpliced(this.other, 0, "");
		this.count = this.#chars.length;
		const letterOfFirst = new Map(this.#chars.map((char, letter) => [char, letter]));
		for (const members of groups.values()) for (const char of members) this.#letterOf.set(char, letterOfFirst.get(members[0] ?? "") ?? this.other);
	}
	of(char) {
		return this.#letterOf.get(char) ?? this.other;
	}
	charOf(letter) {
		return this.#chars[letter] ?? "";
	}
	setOf(letters) {
		const set = this.emptySet();
		for (const letter of letters) addLetter(set, letter);
		return set;
	}
	emptySet() {
		return new Uint32Array(this.count + 31 >> 5);
	}
};
function addLetter(set, letter) {
	set[letter >> 5] = (set[letter >> 5] ?? 0) | 1 << (letter & 31);
}
function addLetters(set, more) {
	for (let word = 0; word < set.length; word += 1) set[word] = (set[word] ?? 0) | (more[word] ?? 0);
}
function hasLetter(set, letter) {
	return ((set[letter >> 5] ?? 0) >>> (letter & 31) & 1) === 1;
}
function lettersIn(set) {
	const letters = [];
	for (let word = 0; word < set.length; word += 1) {
		let bits = set[word] ?? 0;
		while (bits !== 0) {
			const bit = bits & -bits;
			letters.push(word * 32 + 31 - clz32(bit));
			bits ^= bit;
		}
	}
	return letters;
}
function groupsOf$1(single, partitions) {
	const alone = /* @__PURE__ */ new Set(["\ufdd0", ...single]);
	const groupOf = /* @__PURE__ */ new Map();
	let count = 1;
	for (const classes of partitions) {
		const split = /* @__PURE__ */ new Map();
		for (const [char, id] of classes) {
			const group = groupOf.get(char) ?? 0;
			const parts = split.get(group) ?? /* @__PURE__ */ new Map();
			split.set(group, parts);
			const part = parts.get(id) ?? count;
			if (part === count) {
				parts.set(id, part);
				count += 1;
			}
			groupOf.set(char, part);
		}
	}
	const groups = /* @__PURE__ */ new Map();
	for (const char of alone) groups.set(-groups.size - 1, [char]);
	for (const [char, group] of groupOf) {
		if (alone.has(char)) continue;
		const members = groups.get(group) ?? [];
		groups.set(group, members);
		members.push(char);
	}
	return groups;
}
function inOrderOfTrial(left, right) {
	const difference = rankOf$1(left) - rankOf$1(right);
	if (difference !== 0) return difference;
	return (left.codePointAt(0) ?? 0) - (right.codePointAt(0) ?? 0);
}
function rankOf$1(char) {
	if (UNEXPECTED.has(char)) return 4;
	if (char >= "a" && char <= "z") return 0;
	if (char >= "0" && char <= "9") return 1;
	return char >= "A" && char <= "Z" ? 2 : 3;
}
// build/src/pattern/residual.js
const END = 0;
const FIELD_STAR = "**";
const FIELD_ANY = "??";
var Residuals = class {
	#chars = ["the end"];
	#rests = [END];
	#breaks = [0];
	#suffixIds = /* @__PURE__ */ new Map();
	#residualIds = /* @__PURE__ */ new Map();
	#residuals = [];
	#letters = [];
	#steps = [];
	#alphabet;
	empty;
	constructor(alphabet) {
		this.#alphabet = alphabet;
		this.empty = this.#residualOf([]);
	}
	sizeOf(id) {
		return this.#suffixes(id).length;
	}
	of(pattern) {
		let suffix = END;
		for (const char of simplified(pattern).reverse()) suffix = this.#suffixOf(char, suffix);
		return this.#residualOf([suffix]);
	}
	accepts(id) {
		return this.#suffixes(id).some((suffix) => this.#pastStar(suffix) === END);
	}
	isUniversal(id) {
		return this.#suffixes(id).some((suffix) => this.#isStarAlone(suffix));
	}
	lettersAt(id) {
		return this.#letters[id];
	}
	#suffixes(id) {
		return this.#residuals[id];
	}
	step(id, next) {
		const letter = this.lettersAt(id).has(next) ? next : this.#alphabet.other;
		const steps = this.#steps[id];
		const known = steps.get(letter);
		if (known !== void 0) return known;
		const char = this.#alphabet.charOf(letter);
		const after = [];
		const inField = char !== "\ufdd0";
		for (const suffix of this.#suffixes(id)) {
			const first = this.#chars[suffix];
			if (first === "*" || first === FIELD_STAR && inField) after.push(suffix);
			const here = this.#pastStar(suffix);
			const wanted = this.#chars[here];
			if (wanted === "?" || wanted === char || wanted === FIELD_ANY && inField) after.push(this.#restOf(here));
		}
		const result = this.#residualOf(after);
		steps.set(letter, result);
		return result;
	}
	#isStarAlone(suffix) {
		return this.#chars[suffix] === "*" && this.#rests[suffix] === END;
	}
	#pastStar(suffix) {
		return this.#isStar(suffix) ? this.#restOf(suffix) : suffix;
	}
	#restOf(suffix) {
		return this.#rests[suffix];
	}
	#isStar(suffix) {
		return this.#chars[suffix] === "*" || this.#chars[suffix] === FIELD_STAR;
	}
	#suffixOf(char, rest) {
		const key = char + rest;
		const known = this.#suffixIds.get(key);
		if (known !== void 0) return known;
		const id = this.#chars.length;
		this.#suffixIds.set(key, id);
		this.#chars.push(char);
		this.#rests.push(rest);
		this.#breaks.push((this.#breaks[rest] ?? 0) + (char === "\ufdd0" ? 1 : 0));
		return id;
	}
	#residualOf(suffixes) {
		const sorted = [...new Set(suffixes)].sort((a, b) => a - b);
		const kept = [];
		const starred = [];
		for (const suffix of sorted) {
			const breaks = this.#breaks[suffix] ?? 0;
			if (starred.includes(breaks)) continue;
			kept.push(suffix);
			if (this.#isStar(suffix)) starred.push(breaks);
		}
		const key = kept.join();
		const known = this.#residualIds.get(key);
		if (known !== void 0) return known;
		const id = this.#residuals.length;
		this.#residualIds.set(key, id);
		this.#residuals.push(kept);
		this.#steps.push(/* @__PURE__ */ new Map());
		const chars = kept.flatMap((suffix) => this.#lettersOf(suffix));
		this.#letters.push(new Set(chars.map((char) => this.#alphabet.of(char))));
		return id;
	}
	#lettersOf(suffix) {
		const here = this.#pastStar(suffix);
		const wanted = this.#chars[here];
		const letters = here === END || wanted === void 0 || wanted === "?" || wanted === FIELD_ANY ? [] : [wanted];
		return this.#chars[suffix] === FIELD_STAR || wanted === FIELD_ANY ? [...letters, "\ufdd0"] : letters;
	}
};
function simplified(pattern) {
	const [starOf, anyOf] = pattern.includes("\ufdd0") ? [FIELD_STAR, FIELD_ANY] : ["*", "?"];
	const result = [];
	let star = false;
	for (const char of pattern) {
		if (char === "*") {
			star = true;
			continue;
		}
		if (star && char !== "?") {
			result.push(starOf);
			star = false;
		}
		result.push(char === "?" ? anyOf : char);
	}
	if (star) result.push(starOf);
	return result;
}
var PatternStates = class {
	letters;
	#residuals;
	#regular = /* @__PURE__ */ new Map();
	#states = [];
	#numbers = [];
	#size = 0;
	#stepped = 0;
	constructor(patterns) {
		const automata = /* @__PURE__ */ new Map();
		const single = /* @__PURE__ */ new Set();
		for (const pattern of patterns) if (!isRegular(pattern)) for (const char of pattern) single.add(char);
		else if (!automata.has(pattern)) automata.set(pattern, automatonOf(regularProgram(pattern)));
		this.letters = new Letters(single, [...automata.values()].map(({ classes }) => classes));
		for (const [pattern, automaton] of automata) this.#regular.set(pattern, regularIn(this.letters, automaton));
		this.#residuals = new Residuals(this.letters);
		this.#stateOfResidual(this.#residuals.empty);
	}
	get size() {
		return this.#size;
	}
	get work() {
		return this.#size + this.#stepped;
	}
	of(pattern) {
		const regular = this.#regular.get(pattern);
		return regular === void 0 ? this.#stateOfResidual(this.#residuals.of(pattern)) : this.#stateOf(regular, regular.automaton.start);
	}
	step(state, letter) {
		const { regular, id } = this.#at(state);
		if (regular === void 0) return this.#stateOfResidual(this.#residuals.step(id, letter));
		return this.#stateOf(regular, regular.automaton.step(id, regular.classOf[letter] ?? 0));
	}
	accepts(state) {
		return this.#at(state).accepts;
	}
	isUniversal(state) {
		return this.#at(state).isUniversal;
	}
	lettersAt(state) {
		const at = this.#at(state);
		if (at.letters === void 0) {
			at.letters = this.#lettersOf(at);
			this.#stepped += at.size * (lettersIn(at.letters).length + 1);
		}
		return at.letters;
	}
	#at(state) {
		return this.#states[state];
	}
	#lettersOf({ regular, id }) {
		if (regular === void 0) return this.letters.setOf(this.#residuals.lettersAt(id));
		const letters = this.letters.emptySet();
		for (const ofClass of regular.automaton.branches(id)) for (const letter of regular.lettersOf[ofClass] ?? []) addLetter(letters, letter);
		return letters;
	}
	#stateOf(regular, id) {
		const { automaton, numbers } = regular;
		const known = numbers[id];
		if (known !== void 0) return known;
		const isUniversal = id === 1;
		const state = id === 0 ? 0 : this.#add({
			regular,
			id,
			accepts: automaton.accepts(id),
			isUniversal,
			size: automaton.sizeOf(id)
		});
		numbers[id] = state;
		return state;
	}
	#stateOfResidual(id) {
		this.#numbers[id] ??= this.#add({
			regular: void 0,
			id,
			accepts: this.#residuals.accepts(id),
			isUniversal: this.#residuals.isUniversal(id),
			size: this.#residuals.sizeOf(id)
		});
		return this.#numbers[id];
	}
	#add(state) {
		this.#size += state.size;
		return this.#states.push(state) - 1;
	}
};
function regularIn(letters, automaton) {
	const classOf = new Array(letters.count).fill(0);
	for (const [char, ofClass] of automaton.classes) classOf[letters.of(char)] = ofClass;
	const lettersOf = [];
	classOf.forEach((ofClass, letter) => {
		lettersOf[ofClass] ??= [];
		lettersOf[ofClass].push(letter);
	});
	return {
		automaton,
		classOf,
		lettersOf,
		numbers: []
	};
}
// build/src/pattern/stage-states.js
const MAX_LABELS = 2 ** 22;
const FEW = 16;
const MODES$3 = ["all", "first"];
var StageStates = class {
	letters;
	#patterns;
	#keys = new Sequences();
	#states = [];
	#transitions;
	#labelIds = /* @__PURE__ */ new Map();
	#labelsIds = /* @__PURE__ */ new Map();
	#labels = [];
	#entries = /* @__PURE__ */ new Float64Array(256);
	#key = [];
	#seen = [];
	#time = 0;
	#size = 0;
	#stepped = 0;
	constructor(stages) {
		this.#patterns = new PatternStates(stages.flatMap(({ entries }) => entries.map(({ pattern }) => pattern)));
		this.letters = this.#patterns.letters;
		this.#transitions = new Transitions(this.letters.count);
	}
	get size() {
		return this.#size + this.#patterns.size;
	}
	get work() {
		return this.#size + this.#stepped + this.#patterns.work;
	}
	of({ mode, entries }) {
		this.#reserve(entries.length);
		entries.forEach(({ pattern, label }, at) => {
			this.#entries[at] = this.#patterns.of(pattern) * MAX_LABELS + this.#labelOf(label);
		});
		return this.#intern(MODES$3.indexOf(mode), entries.length);
	}
	step(state, next) {
		const letter = hasLetter(this.#at(state).letters, next) ? next : this.letters.other;
		const known = this.#transitions.get(state, letter);
		if (known !== -1) return known;
		const length = this.#keys.lengthOf(state);
		this.#reserve(length);
		this.#stepped += length >> 1;
		let count = 0;
		for (let at = 1; at < length; at += 2) {
			const pattern = this.#patterns.step(this.#keys.at(state, at), letter);
			if (pattern === 0) continue;
			this.#entries[count] = pattern * MAX_LABELS + this.#keys.at(state, at + 1);
			count += 1;
		}
		const after = this.#intern(this.#keys.at(state, 0), count);
		this.#transitions.set(state, letter, after);
		return after;
	}
	labels(state) {
		return this.#at(state).labels;
	}
	labelsId(state) {
		return this.#at(state).labelsId;
	}
	lettersAt(state) {
		return this.#at(state).letters;
	}
	isSilent(state) {
		return this.#at(state).isSilent;
	}
	isUniversal(state) {
		return this.#at(state).isUniversal;
	}
	#at(state) {
		return this.#states[state];
	}
	#labelOf(label) {
		const known = this.#labelIds.get(label);
		if (known !== void 0) return known;
		this.#labelIds.set(label, this.#labels.length);
		return this.#labels.push(label) - 1;
	}
	#reserve(count) {
		if (count > this.#entries.length) this.#entries = new Float64Array(count * 2);
	}
	#intern(mode, count) {
		const kept = MODES$3[mode] === "all" ? this.#normaliseAll(count) : this.#normaliseFirst(count);
		const key = this.#key;
		key[0] = mode;
		for (let at = 0; at < kept; at += 1) {
			const entry = this.#entries[at] ?? 0;
			key[2 * at + 1] = patternOf(entry);
			key[2 * at + 2] = entry % MAX_LABELS;
		}
		const before = this.#keys.count;
		const state = this.#keys.numberOf(key, 2 * kept + 1);
		if (state === before) this.#add(mode, kept);
		return state;
	}
	#add(mode, count) {
		const letters = this.letters.emptySet();
		const found = [];
		let isUniversal = false;
		for (let at = 0; at < count; at += 1) {
			const pattern = this.#key[2 * at + 1] ?? 0;
			addLetters(letters, this.#patterns.lettersAt(pattern));
			isUniversal ||= this.#patterns.isUniversal(pattern);
			if (this.#patterns.accepts(pattern)) found.push(this.#labels[this.#key[2 * at + 2] ?? 0] ?? "");
		}
		const labels = MODES$3[mode] === "all" ? [...new Set(found)].sort() : found.slice(0, 1);
		const labelsKey = JSON.stringify(labels);
		const labelsId = this.#labelsIds.get(labelsKey) ?? this.#labelsIds.size;
		this.#labelsIds.set(labelsKey, labelsId);
		this.#states.push({
			letters,
			labels,
			labelsId,
			isSilent: count === 0,
			isUniversal
		});
		this.#size += count;
	}
	#normaliseAll(count) {
		const entries = this.#entries;
		const universal = /* @__PURE__ */ new Set();
		for (let at = 0; at < count; at += 1) {
			const entry = entries[at] ?? 0;
			if (this.#patterns.isUniversal(patternOf(entry))) universal.add(entry % MAX_LABELS);
		}
		let live = 0;
		for (let at = 0; at < count; at += 1) {
			const entry = entries[at] ?? 0;
			const pattern = patternOf(entry);
			if (pattern === 0) continue;
			if (universal.size > 0 && universal.has(entry % MAX_LABELS) && !this.#patterns.isUniversal(pattern)) continue;
			entries[live] = entry;
			live += 1;
		}
		sort(entries, 0, live);
		let kept = 0;
		for (let at = 0; at < live; at += 1) {
			if (at > 0 && entries[at] === entries[kept - 1]) continue;
			entries[kept] = entries[at] ?? 0;
			kept += 1;
		}
		return kept;
	}
	#normaliseFirst(count) {
		const entries = this.#entries;
		this.#time += 1;
		let live = 0;
		let endsUniversal = false;
		for (let at = 0; at < count && !endsUniversal; at += 1) {
			const entry = entries[at] ?? 0;
			const pattern = patternOf(entry);
			if (pattern === 0 || this.#seen[pattern] === this.#time) continue;
			this.#seen[pattern] = this.#time;
			entries[live] = entry;
			live += 1;
			endsUniversal = this.#patterns.isUniversal(pattern);
		}
		for (let start = 0; start < live;) {
			const label = (entries[start] ?? 0) % MAX_LABELS;
			let end = start + 1;
			while (end < live && (entries[end] ?? 0) % MAX_LABELS === label) end += 1;
			if (end === live && endsUniversal) {
				entries[start] = entries[live - 1] ?? 0;
				return start + 1;
			}
			sort(entries, start, end);
			start = end;
		}
		return live;
	}
};
const { floor } = Math;
function patternOf(entry) {
	return floor(entry / MAX_LABELS);
}
function sort(list, start, end) {
	if (end - start > FEW) {
		list.subarray(start, end).sort();
		return;
	}
	for (let at = start + 1; at < end; at += 1) {
		const value = list[at] ?? 0;
		let to = at;
		for (; to > start && (list[to - 1] ?? 0) > value; to -= 1) list[to] = list[to - 1] ?? 0;
		list[to] = value;
	}
}
// build/src/pattern/function-states.js
var FunctionStates = class {
	letters;
	#stages;
	#keys = new Sequences();
	#states = [];
	#transitions;
	#outcomeIds = new Sequences();
	#outcomes = [];
	constructor(functions) {
		this.#stages = new StageStates(functions.flatMap(({ stages }) => stages));
		this.letters = this.#stages.letters;
		this.#transitions = new Transitions(this.letters.count);
	}
	get size() {
		return this.#states.length + this.#stages.size;
	}
	get work() {
		return this.#states.length + this.#stages.work;
	}
	of(f) {
		return this.#intern(f.stages.map((stage) => this.#stages.of(stage)));
	}
	step(state, next) {
		const { stages, letters } = this.#at(state);
		const letter = hasLetter(letters, next) ? next : this.letters.other;
		const known = this.#transitions.get(state, letter);
		if (known !== -1) return known;
		const after = this.#intern(stages.map((stage) => this.#stages.step(stage, letter)));
		this.#transitions.set(state, letter, after);
		return after;
	}
	lettersAt(states) {
		const set = this.letters.emptySet();
		addLetter(set, this.letters.other);
		for (const state of states) addLetters(set, this.#at(state).letters);
		return lettersIn(set);
	}
	outcome(state) {
		return this.#at(state).outcome;
	}
	labels(outcome) {
		return this.#outcomes[outcome];
	}
	isSilent(state) {
		return this.#at(state).stages.every((stage) => this.#stages.isSilent(stage));
	}
	isOutside(state) {
		return this.#at(state).isOutside;
	}
	isUniversal(state) {
		return this.#at(state).stages.some((stage) => this.#stages.isUniversal(stage));
	}
	#at(state) {
		return this.#states[state];
	}
	#intern(stages) {
		const before = this.#keys.count;
		const state = this.#keys.numberOf(stages);
		if (state !== before) return state;
		const letters = this.letters.emptySet();
		for (const stage of stages) addLetters(letters, this.#stages.lettersAt(stage));
		const [first, ...others] = stages;
		const isOutside = first !== void 0 && this.#stages.isUniversal(first) || others.some((stage) => this.#stages.isSilent(stage));
		this.#states.push({
			stages,
			letters,
			outcome: this.#outcomeOf(stages),
			isOutside
		});
		return state;
	}
	#outcomeOf(stages) {
		const before = this.#outcomeIds.count;
		const outcome = this.#outcomeIds.numberOf(stages.map((stage) => this.#stages.labelsId(stage)));
		if (outcome === before) this.#outcomes.push(stages.map((stage) => this.#stages.labels(stage)));
		return outcome;
	}
};
// build/src/pattern/language.js
const PATTERN_COST = 10;
const CHARACTERS_PER_STEP = 16;
const STATE_LIMIT = 5e4;
const MAX_STATE_SIZE = 32;
function subtract(patterns, minus, options = {}) {
	const union = (list) => ({ stages: [{
		mode: "all",
		entries: list.map((pattern) => ({
			pattern,
			label: "in"
		}))
	}] });
	const { classes, decided } = explore({
		a: union(patterns),
		b: union(minus),
		classify: ([a], [b]) => a?.length === 1 && b?.length === 0 ? "left" : void 0,
		isSettled: (states, { a, b }) => states.isSilent(a) || states.isUniversal(b),
		likely: patterns,
		enough: 1,
		...options
	});
	const name = classes.get("left");
	if (name !== void 0) return {
		kind: "witness",
		name
	};
	return decided ? { kind: "none" } : { kind: "undecided" };
}
function compareFunctions(a, b, classify, options = {}) {
	return explore({
		a,
		b,
		classify,
		isSettled: () => false,
		likely: [a, b].flatMap(({ stages }) => stages.flatMap(({ entries }) => entries.map(({ pattern }) => pattern))),
		enough: Number.POSITIVE_INFINITY,
		...options
	});
}
function compileFunction({ stages }) {
	const compiled = stages.map(({ mode, entries }) => ({
		mode,
		entries: entries.map(({ pattern, label }) => ({
			pattern: compilePattern(pattern),
			label
		}))
	}));
	return (name) => compiled.map(({ mode, entries }) => {
		const labels = entries.filter(({ pattern }) => pattern.matches(name)).map(({ label }) => label);
		return mode === "all" ? [...new Set(labels)].sort() : labels.slice(0, 1);
	});
}
function explore(search) {
	const { a, b, enough, budget } = search;
	const classes = /* @__PURE__ */ new Map();
	if (!prepares(search)) return {
		classes,
		decided: false
	};
	const bounds = boundsOf(search);
	const states = new FunctionStates([
		a,
		b,
		bounds
	]);
	const walked = {
		states,
		bounds,
		isWithinBudget: budget ? budgetCheck(budget, states) : () => true
	};
	if (!tryNames(search, walked, classes)) return {
		classes,
		decided: false
	};
	return {
		classes,
		decided: classes.size >= enough || walk(search, walked, classes)
	};
}
function tryNames({ a, b, classify, candidates = [], likely, enough, budget }, { states, bounds, isWithinBudget }, classes) {
	const outcomesOf = likely.some(isRegular) ? (f) => outcomesBySteps(f, states) : compileFunction;
	const [ofA, ofB, ofBounds] = [
		outcomesOf(a),
		outcomesOf(b),
		outcomesOf(bounds)
	];
	for (const names of [candidates, likelyNames(likely)]) for (const name of names) {
		if (budget?.countsAll && !isWithinBudget()) return false;
		if (name === "" || !isCompared$1(ofBounds(name))) continue;
		addClass(classes, classify(ofA(name), ofB(name)), () => name);
		if (classes.size >= enough) return true;
	}
	return true;
}
function prepares({ a, b, budget }) {
	if (!budget?.countsAll) return true;
	for (const { stages } of [a, b]) for (const { entries } of stages) for (const { pattern } of entries) budget.left -= PATTERN_COST + Math.floor(pattern.length / CHARACTERS_PER_STEP);
	return budget.left >= 0;
}
function boundsOf({ within = [], without = [] }) {
	const stageOf = (patterns) => ({
		mode: "all",
		entries: joinRegular(patterns).map((pattern) => ({
			pattern,
			label: "met"
		}))
	});
	return { stages: [without, ...within].map(stageOf) };
}
function isCompared$1([without = [], ...within]) {
	return without.length === 0 && within.every((labels) => labels.length > 0);
}
function outcomesBySteps(f, states) {
	const start = states.of(f);
	const compiled = compileFunction(f);
	return (name) => {
		if (holdsLoneSurrogate(name)) return compiled(name);
		let state = start;
		for (const char of name) state = states.step(state, states.letters.of(char));
		return states.labels(states.outcome(state));
	};
}
function addClass(classes, found, nameOf) {
	if (found !== void 0 && !classes.has(found)) classes.set(found, nameOf());
}
function walk({ a, b, classify, isSettled, enough, stateLimit = STATE_LIMIT, budget }, { states, bounds, isWithinBudget }, classes) {
	const queue = [{
		a: states.of(a),
		b: states.of(b),
		c: states.of(bounds),
		letter: -1
	}];
	const reached = {
		queue,
		seen: new Sequences(),
		halves: halvesOf(states)
	};
	const maxSize = states.size + stateLimit * MAX_STATE_SIZE;
	const classified = new Sequences();
	const isFull = () => queue.length > stateLimit || states.size > maxSize;
	for (const visit of queue) {
		if (!isWithinBudget()) return false;
		if (visit.a === visit.b || isSettled(states, visit)) continue;
		const [outcomeA, outcomeB] = [states.outcome(visit.a), states.outcome(visit.b)];
		if (visit.from && isCompared$1(states.labels(states.outcome(visit.c))) && isNew(classified, [outcomeA, outcomeB])) {
			addClass(classes, classify(states.labels(outcomeA), states.labels(outcomeB)), () => readable(states, visit));
			if (classes.size >= enough) return true;
		}
		const letters = states.lettersAt([
			visit.a,
			visit.b,
			visit.c
		]);
		if (budget?.countsAll) budget.left -= letters.length;
		if (!expand(states, visit, letters, reached, isFull)) return false;
	}
	return true;
}
function halvesOf({ letters }) {
	return Array.from({ length: letters.count }, (_, letter) => {
		const char = letters.charOf(letter);
		if (char.length !== 1) return void 0;
		if (char >= "\ud800" && char <= "\udbff") return "first";
		return char >= "\udc00" && char <= "\udfff" ? "second" : void 0;
	});
}
function isNew(lists, list) {
	const before = lists.count;
	return lists.numberOf(list) === before;
}
function expand(states, visit, letters, { queue, seen, halves }, isFull) {
	for (const letter of letters) {
		const half = halves[letter];
		if (half === "second" && halves[visit.letter] === "first") continue;
		const c = states.step(visit.c, letter);
		if (states.isOutside(c)) continue;
		const [a, b] = [states.step(visit.a, letter), states.step(visit.b, letter)];
		if (!isNew(seen, [
			a,
			b,
			c,
			half === "first" ? 1 : 0
		])) continue;
		if (isFull()) return false;
		queue.push({
			a,
			b,
			c,
			from: visit,
			letter
		});
	}
	return true;
}
function budgetCheck(budget, states) {
	let paid = 0;
	return () => {
		const done = budget.countsAll ? states.work : states.size;
		budget.left -= 1 + done - paid;
		paid = done;
		return budget.left >= 0;
	};
}
function readable(states, visit) {
	const { letters } = states;
	const chars = [];
	for (let at = visit; at.from; at = at.from) {
		const { a, b, c } = at.from;
		const taken = new Set(states.lettersAt([
			a,
			b,
			c
		]));
		taken.delete(letters.other);
		const isTaken = (char) => taken.has(letters.of(char));
		chars.push(at.letter === letters.other ? characterOutside(isTaken) : letters.charOf(at.letter));
	}
	return chars.reverse().join("");
}
// build/src/rules/tool-patterns.js
const MAX_COMPARED$1 = 4e3;
const MAX_MATCHED$1 = 2e8;
const MAX_STATES$1 = 500;
const COST_OF_UNDECIDED = 100;
const MAX_COVER$1 = 12;
const MAX_PATTERN$1 = 1e3;
function ruleWork() {
	return {
		compared: MAX_COMPARED$1,
		matched: MAX_MATCHED$1
	};
}
function coverOf$1(pattern, others, work) {
	const cover = [];
	const names = [];
	for (let name = nameLeft(pattern, cover, work); name !== void 0; name = nameLeft(pattern, cover, work)) {
		const left = name;
		if (left === UNDECIDED$1 || cover.length === MAX_COVER$1) return void 0;
		names.push(left);
		const taker = others.find((other) => names.every((earlier) => takes(other, earlier, work))) ?? others.find((other) => takes(other, left, work));
		if (taker === void 0) return void 0;
		cover.push(taker);
	}
	const needed = withoutNeedless$1(pattern, cover, work);
	return others.filter((other) => needed.includes(other));
}
const UNDECIDED$1 = "";
function nameLeft(pattern, cover, work) {
	const texts = spellingTexts(pattern);
	const isOpen = (name) => name !== "" && !cover.some((other) => takes(other, name, work));
	const plain = texts.flatMap(plainNames).find(isOpen);
	if (plain !== void 0) return plain;
	const remaining = texts.filter((text) => /[*?]/.test(text) && !cover.some((other) => spells(other, text)));
	if (remaining.length === 0) return void 0;
	const minus = cover.filter((other) => !remaining.some((text) => mayExcept(other, text))).flatMap((other) => spellingTexts(other.pattern));
	work.compared -= 1 + minus.length;
	if (work.compared < 0 || [...remaining, ...minus].some((text) => text.length > MAX_PATTERN$1)) return UNDECIDED$1;
	const rest = subtract(remaining, minus, { stateLimit: MAX_STATES$1 });
	switch (rest.kind) {
		case "none": return;
		case "witness": return isOpen(rest.name) ? rest.name : UNDECIDED$1;
		case "undecided":
			work.compared -= COST_OF_UNDECIDED;
			return UNDECIDED$1;
		default: return rest;
	}
}
function plainNames(text) {
	return ["", "_0x"].map((run) => text.replace(/\*+/g, run).replaceAll("?", "q"));
}
function takes({ pattern, except }, name, work) {
	const matches = ({ spellings }) => spellings.some((spelling) => {
		work.matched -= spelling.text.includes("*") ? spelling.text.length * name.length : 1;
		return work.matched >= 0 && spelling.matches(name);
	});
	return matches(pattern) && !(except?.some(matches) ?? false);
}
function mayExcept({ except = [] }, text) {
	const pattern = compilePattern(text);
	return except.some(({ spellings }) => spellings.some((spelling) => /[*?]/.test(spelling.text) || pattern.matches(spelling.text)));
}
function spells(bearer, text) {
	return !mayExcept(bearer, text) && spellingTexts(bearer.pattern).includes(text);
}
function withoutNeedless$1(pattern, cover, work) {
	let needed = cover;
	for (const candidate of cover) {
		const rest = needed.filter((other) => other !== candidate);
		if (rest.length > 0 && nameLeft(pattern, rest, work) === void 0) needed = rest;
	}
	return needed;
}
function mappedPatterns(capabilities) {
	return capabilities.flatMap((capability) => capability.patterns.map((pattern) => ({
		capability,
		pattern
	})));
}
// build/src/rules/always-forbidden.js
const words$126 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	forbidden: (pattern, capability) => ({
		message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} allows nothing, because every name that it matches is forbidden`,
		help: "remove the pattern, or narrow the forbidden rule if some of these tools should be allowed"
	}),
	forbiddenBy: (pattern, isWhole) => `${isWhole ? "" : "partly "}forbidden by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)}`
});
const alwaysForbidden = {
	id: "always-forbidden",
	severity: "warning",
	summary: "Every name that a mapped pattern matches is forbidden.",
	words: words$126,
	*check({ policy }) {
		if (policy === void 0) return;
		const work = ruleWork();
		for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
			const covering = coverOf$1(pattern, policy.forbidden, work);
			if (covering === void 0) continue;
			yield {
				at: pattern.place,
				...words$126.forbidden(pattern.text, capability.name),
				related: covering.map((rule) => ({
					at: rule.pattern.place,
					message: words$126.forbiddenBy(rule.pattern.text, covering.length === 1)
				}))
			};
		}
	}
};
// build/src/rules/ambiguous-agent.js
const ROLES = {
	card: "",
	policy: "",
	access: "the access list ",
	tools: "the tool list ",
	traces: "the trace file "
};
const words$125 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	unpaired: (file, as, why) => ({
		message: `${ROLES[as]}${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} ${whyText(why)}`,
		help: "give the files of one agent the same base name (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml"
	}),
	unlisted: (file, why) => ({
		message: `the tool list ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} ${whyText(why)}`,
		help: "list the file under its agent's \"tools\""
	})
});
function whyText(why) {
	switch (why.kind) {
		case "same-name": return `shares its name with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(why.other)} in the same folder`;
		case "no-agent": return `does not match any of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(why.agents, "agent")} in its folder`;
		case "several-agents": return `could belong to more than one of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(why.agents, "agent")} in its folder`;
		case "no-card": return `does not match any of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(why.cards, "card")} in its folder`;
		case "second-policy": return `is a second policy for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(why.agent)}, which already has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(why.first)}`;
		case "policies-of-one-card": return `is one of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(why.policies, "policy", "policies")} in a folder with only one card, but its file name does not match the card's`;
		default: return why;
	}
}
const ambiguousAgent$1 = {
	id: "ambiguous-agent",
	severity: "error",
	summary: "It is unclear which agent a file belongs to.",
	blocking: true,
	words: words$125
};
function listingFix(agents, as) {
	const belongs = as === "card" ? "" : `, with ${ROLES[as].trim() || "the policy"} under its agent`;
	const entries = agents.map(({ traces, ...agent }) => ({
		...agent,
		...traces && { traces: { files: traces } }
	}));
	return {
		title: `list the agents in .github/card-gate.yml${belongs}`,
		language: "yaml",
		lines: yamlEntry("agents", entries)
	};
}
function toolsFix(file) {
	return {
		title: "add this to the agent in the configuration",
		language: "yaml",
		lines: yamlEntry("tools", [file])
	};
}
const askWithoutHuman = {
	id: "ask-without-human",
	severity: "note",
	summary: "A rule asks for approval, but nobody can give it.",
	security: "low",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ rule: (rule) => ({
		message: `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)} asks for approval, but nobody can approve calls here, so they are denied`,
		help: "move the rule to the deny list, or allow only the calls that the agent needs"
	}) })
};
const baselineExpired = {
	id: "baseline-expired",
	severity: "warning",
	summary: "The baseline file has expired.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ expired: (file, expires) => ({
		message: `the baseline file ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} expired on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)}, so its findings count again`,
		help: "fix these findings, or review them and set a later \"expires\" in the file"
	}) })
};
const baselineUnused = {
	id: "baseline-unused",
	severity: "warning",
	summary: "Entries in the baseline file no longer match a finding.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unused: (file, entries) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(entries, "entry", "entries")} in the baseline file ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} no longer ${entries === 1 ? "matches" : "match"} a finding`,
		help: "fix any new findings, then run \"check --write-baseline\" again to remove these entries"
	}) })
};
// build/src/rules/bypass-mode.js
function nounOf(mode) {
	return mode.startsWith("-") ? "option" : "mode";
}
const bypassMode = {
	id: "bypass-mode",
	severity: "error",
	summary: "An agent host runs without asking for permission.",
	security: "high",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		mode: (mode) => ({
			message: `the ${nounOf(mode)} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(mode)} allows every call that no rule forbids, without asking for approval`,
			help: nounOf(mode) === "option" ? "remove the option, and allow only the calls that the agent needs" : "remove the mode, or choose one that asks for approval"
		}),
		rule: (rule) => ({
			message: `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)} allows every call that no later rule restricts, without asking for approval`,
			help: "replace the rule with narrower rules for the tools that the agent needs"
		})
	})
};
// build/src/rules/call-pattern.js
const CALL = /^([A-Za-z][\w.-]*)\(.*\)$/su;
function toolOfCall(pattern) {
	return CALL.exec(pattern)?.[1];
}
function callInsteadOfTool(name) {
	const tool = toolOfCall(name);
	return tool === void 0 ? void 0 : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(name)} is a call, but policies match tool names; explain ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} instead, or pass the host's permission file to explain the call`;
}
const words$120 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	mapped: (pattern, tool) => ({
		message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} matches no tool: policies match tool names without arguments, and this tool's name is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool)}`,
		help: `keep the rule in the host's permission file, such as .claude/settings.json; write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool)} here only if the agent may use the tool without restrictions`
	}),
	forbidden: (pattern, tool) => ({
		message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} forbids nothing: policies match tool names without arguments, and this tool's name is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool)}`,
		help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool)} to forbid the tool, or deny the call in the host's permission file, such as .claude/settings.json`
	})
});
const callPattern$1 = {
	id: "call-pattern",
	severity: "warning",
	summary: "A pattern in a policy is written like a rule for an agent host, so it matches no tool.",
	words: words$120,
	parts: "all",
	*check({ policy }) {
		for (const { patterns } of policy?.capabilities ?? []) for (const { text, place } of patterns) {
			const tool = toolOfCall(text);
			if (tool !== void 0) yield {
				at: place,
				...words$120.mapped(text, tool)
			};
		}
		for (const { pattern } of policy?.forbidden ?? []) {
			const tool = toolOfCall(pattern.text);
			if (tool !== void 0) yield {
				at: pattern.place,
				severity: "error",
				...words$120.forbidden(pattern.text, tool)
			};
		}
	}
};
// build/src/rules/called-not-declared.js
const MAX_NAMED$7 = 10;
const calledNotDeclared = {
	id: "called-not-declared",
	severity: "warning",
	summary: "A tool that was called is not in the tool list.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ undeclared: (tools) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tools.length, "tool was", "tools were")} called but ${tools.length === 1 ? "is" : "are"} not in the tool list: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(tools.map(({ name, calls }) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(name)} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")})`), MAX_NAMED$7)}`,
		help: helpFor$4(tools)
	}) })
};
function helpFor$4(tools) {
	const [the, them] = tools.length === 1 ? ["the tool", "it"] : ["the tools", "them"];
	const allowed = tools.filter(({ isAllowed }) => isAllowed).length;
	if (allowed === 0) return `remove ${the} from the agent, because its policy does not allow ${them}`;
	if (allowed === tools.length) return `add ${the} to the tool list if the agent should have ${them}; otherwise remove ${them} from the agent`;
	return "add the allowed tools to the tool list, and remove the others from the agent";
}
function declaringFix(tools) {
	const allowed = tools.filter(({ isAllowed }) => isAllowed);
	if (allowed.length === 0) return void 0;
	return {
		title: "add to the tool list",
		language: "text",
		lines: allowed.map(({ name }) => name).join("\n")
	};
}
// build/src/rules/capability-exceeded.js
const words$118 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	exceeded: (tool, capability, exceeded, severity, occurrence) => {
		const called = calledText(occurrence);
		if (exceeded.every(({ meant }) => meant !== void 0)) {
			const meant = exceeded.flatMap((action) => action.meant ?? []);
			return {
				message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} ${called === void 0 ? "" : `${called}, which `}goes beyond what the card allows (${severity}): ${reasonOf$4(capability, exceeded)}; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(meant)}?`,
				help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(meant)} if that is what you meant; otherwise, use another of the card's bounded actions`
			};
		}
		return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} ${called === void 0 ? "" : `${called}, which `}goes beyond what the card allows (${severity}): ${reasonOf$4(capability, exceeded)}`,
			help: exceeded.some(({ forbiddenBy }) => forbiddenBy !== void 0) ? "remove the forbidden action from the capability, or narrow its patterns to exclude the tool" : "remove the action from the capability, or add it to the card's bounded actions if the agent may take it"
		};
	},
	reason: (capability, exceeded) => reasonOf$4(capability, exceeded),
	forbiddenHere: (owner) => `${owner} forbids the action here`
});
function reasonOf$4(capability, exceeded) {
	const actionsOf = (owner) => exceeded.filter(({ forbiddenBy }) => forbiddenBy === owner).map(({ action }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)).join(", ");
	const owners = new Set(exceeded.flatMap(({ forbiddenBy }) => forbiddenBy ?? []));
	const unbounded = actionsOf(void 0);
	const parts = [...[...owners].map((owner) => `${actionsOf(owner)}, which ${owner} forbids`), ...unbounded === "" ? [] : [`${unbounded}, which the card does not declare`]];
	return `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} grants ${parts.join(", and ")}`;
}
const capabilityExceeded = {
	id: "capability-exceeded",
	severity: "error",
	summary: "A capability grants an action that the card does not allow.",
	violation: true,
	words: words$118
};
function boundedActionsFix(card, exceeded) {
	const isExcluded = ({ forbiddenBy, meant }) => forbiddenBy !== void 0 || meant !== void 0;
	if (card === void 0 || exceeded.some(isExcluded)) return void 0;
	return {
		title: `add to the bounded actions in ${card.file}`,
		lines: listItems(card, exceeded.map(({ action }) => action)),
		language: card.syntax
	};
}
// build/src/rules/card-actions-alias.js
const words$117 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	alone: (capability) => ({
		message: `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} has "card_actions"; expected "required_actions"`,
		help: "write \"required_actions\""
	}),
	both: (capability) => ({
		message: `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} has both "card_actions" and "required_actions"; "card_actions" is ignored`,
		help: "remove \"card_actions\""
	})
});
const cardActionsAlias = {
	id: "card-actions-alias",
	severity: "warning",
	summary: "A capability uses card_actions instead of required_actions.",
	words: words$117,
	kinds: CARDS,
	*check({ document }) {
		for (const [name, capability] of Reader.of(document).get("capabilities").entries()) {
			if (!capability.has("card_actions")) continue;
			const { place } = capability.get("card_actions");
			const both = capability.has("required_actions");
			yield {
				at: place,
				on: "key",
				...both ? words$117.both(name) : words$117.alone(name),
				fix: both ? void 0 : otherKey(place, "required_actions", "write the key as \"required_actions\"")
			};
		}
	}
};
// build/src/model/date.js
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?)?$/;
function timeOf(text) {
	const parts = DATE.exec(text);
	if (parts === null) return void 0;
	const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
	const offset = offsetOf(parts[8]);
	if (offset === void 0 || hour > 23 || minute > 59 || second > 60) return void 0;
	const date = /* @__PURE__ */ new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return void 0;
	const time = date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1e3 + Math.floor(Number(parts[7] ?? 0) * 1e3);
	return second === 60 && (time - Math.floor(Number(parts[7] ?? 0) * 1e3)) % 864e5 !== 0 ? void 0 : time;
}
function offsetOf(zone) {
	if (zone === void 0 || /^[Zz]$/.test(zone)) return 0;
	const hours = Number(zone.slice(1, 3));
	const minutes = Number(zone.slice(4, 6));
	return hours > 23 || minutes > 59 ? void 0 : (zone.startsWith("-") ? -1 : 1) * (hours * 60 + minutes);
}
// build/src/rules/card-dates.js
function cardDate({ document }, key) {
	const reader = Reader.of(document).get(key);
	const text = reader.text();
	return text === void 0 || text.trim() === "" ? void 0 : {
		place: reader.place,
		text,
		time: timeOf(text)
	};
}
function monthsAfter(now, months) {
	return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}
function usualExpiry(now) {
	return new Date(monthsAfter(now, 6)).toISOString().replace(".000", "");
}
// build/src/rules/card-expired.js
const words$116 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ expired: (date, days) => ({
	message: `the card expired on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(date)}, ${days === 0 ? "less than a day" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(days, "day")} ago`,
	help: "review the card, then set \"expires_at\" to a later date"
}) });
const cardExpired = {
	id: "card-expired",
	severity: "error",
	summary: "The card has expired.",
	words: words$116,
	kinds: CARDS,
	*check(context) {
		const expires = cardDate(context, "expires_at");
		if (expires?.time === void 0 || expires.time > context.now.getTime()) return;
		const days = Math.floor((context.now.getTime() - expires.time) / DAY_MS);
		yield {
			at: expires.place,
			...words$116.expired(expires.text, days),
			fix: otherValue(expires.place, usualExpiry(context.now), "set the card to expire in six months")
		};
	}
};
// build/src/rules/card-expires-late.js
const words$115 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ late: (date) => ({
	message: `the card expires on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(date)}, more than 12 months from now`,
	help: "choose an earlier date, so that the card is reviewed regularly; six months from now is usual"
}) });
const cardExpiresLate = {
	id: "card-expires-late",
	severity: "note",
	summary: "The card expires more than a year from now.",
	words: words$115,
	kinds: CARDS,
	*check(context) {
		const expires = cardDate(context, "expires_at");
		const latest = new Date(context.now);
		latest.setUTCMonth(latest.getUTCMonth() + 12);
		if (expires?.time === void 0 || expires.time <= latest.getTime()) return;
		yield {
			at: expires.place,
			...words$115.late(expires.text)
		};
	}
};
// build/src/rules/card-expires-soon.js
const NOTICE_DAYS = 30;
const words$114 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ soon: (date, days) => ({
	message: `the card expires on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(date)}, in ${days === 0 ? "less than a day" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(days, "day")}`,
	help: "review the card, then set \"expires_at\" to a later date"
}) });
const cardExpiresSoon = {
	id: "card-expires-soon",
	severity: "warning",
	summary: "The card expires within 30 days.",
	words: words$114,
	kinds: CARDS,
	*check(context) {
		const expires = cardDate(context, "expires_at");
		const left = (expires?.time ?? NaN) - context.now.getTime();
		if (expires === void 0 || !(left > 0 && left <= NOTICE_DAYS * 864e5)) return;
		yield {
			at: expires.place,
			...words$114.soon(expires.text, Math.floor(left / DAY_MS)),
			fix: otherValue(expires.place, usualExpiry(context.now), "set the card to expire in six months")
		};
	}
};
const cardRemoved = {
	id: "card-removed",
	severity: "error",
	summary: "A card was removed, but other files of its agent remain.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		withAgent: (card) => ({
			message: `the card ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(card)} was removed, so its agent is no longer checked`,
			help: "make sure that the agent no longer runs"
		}),
		isPolicyNow: (card) => ({
			message: `the card ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(card)} was replaced by a policy in the same file`,
			help: "put the card back, and move the policy to a separate file next to it"
		}),
		whileRemaining: (card, remaining) => ({
			message: `the card ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(card)} was removed, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(remaining)} remains`,
			help: `put the card back, or remove ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(remaining)} too`
		}),
		listed: (card, agent) => ({
			message: `the card ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(card)}, which the configuration lists for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}, does not exist`,
			help: "put the card back, or remove the agent from the configuration"
		})
	})
};
// build/src/rules/card-version.js
const KNOWN = ["unified/2026-04-15", "unified/2026-04-26"];
const LATEST = KNOWN[1];
const words$112 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	dateAlone: (version, meant) => ({
		message: `the card version ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(version)} is only a date; expected "unified/" before it`,
		help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`
	}),
	malformed: (version, meant) => ({
		message: `the card version ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(version)} does not have the form "unified/YYYY-MM-DD"`,
		help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`
	}),
	unknown: (version) => ({
		message: `the card version ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(version)} is unknown; expected ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(KNOWN)}`,
		help: "check the date; a newer version may have keys that Card Gate does not understand"
	})
});
const cardVersion = {
	id: "card-version",
	severity: "warning",
	summary: "The card version is unknown.",
	words: words$112,
	kinds: ["unified-card"],
	*check({ document }) {
		const version = Reader.of(document).get("card_version");
		const text = version.text();
		if (text === void 0 || text.trim() === "" || KNOWN.some((known) => known === text)) return;
		const at = version.place;
		if (/^unified\/\d{4}-\d{2}-\d{2}$/.test(text)) {
			yield {
				at,
				...words$112.unknown(text)
			};
			return;
		}
		const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
		const meant = isDate ? `unified/${text}` : LATEST;
		yield {
			at,
			...isDate ? words$112.dateAlone(text, meant) : words$112.malformed(text, meant),
			...!isDate && { severity: "error" },
			fix: otherValue(at, meant, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`)
		};
	}
};
// build/src/rules/card-without-expiry.js
const words$111 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ without: () => ({
	message: "the card has no \"expires_at\", so it never expires",
	help: "add \"expires_at\"; six months from now is usual"
}) });
const cardWithoutExpiry = {
	id: "card-without-expiry",
	severity: "warning",
	summary: "The card never expires.",
	words: words$111,
	kinds: ["aap-card"],
	*check({ document, now }) {
		const expires = Reader.of(document).get("expires_at");
		const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, expires.place.path);
		if (node !== void 0 && !(node.kind === "scalar" && node.value === null)) return;
		yield {
			at: expires.place,
			...words$111.without(),
			fix: newKey((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document), "expires_at", usualExpiry(now), "set the card to expire in six months")
		};
	}
};
// build/src/rules/conflicting-value.js
const words$110 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	conflict: (value) => ({
		message: `the value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is both declared and listed under "conflicts_with"`,
		help: "remove the value from \"declared\" or from \"conflicts_with\""
	}),
	declaredHere: (value) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is declared here`
});
const conflictingValue = {
	id: "conflicting-value",
	severity: "warning",
	summary: "A value is both declared and listed under conflicts_with.",
	words: words$110,
	kinds: CARDS,
	*check(context) {
		const { values } = blocksOf(context);
		const declared = new Map(declaredValues(values).map((value) => [value.value, value.place]));
		for (const conflict of values.get("conflicts_with").texts()) {
			const place = declared.get(conflict.value);
			if (place === void 0) continue;
			yield {
				at: conflict.place,
				...words$110.conflict(conflict.value),
				related: [{
					at: place,
					message: words$110.declaredHere(conflict.value)
				}]
			};
		}
	}
};
const couldNotEvaluate = {
	id: "could-not-evaluate",
	severity: "error",
	summary: "Card Gate could not complete the check.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		missingFile: (help) => ({
			message: "the file does not exist",
			help
		}),
		missingListed: (part, file, agent) => ({
			message: `the ${_cli_js__WEBPACK_IMPORTED_MODULE_1__.k[part].name} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}, which the configuration lists for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}, does not exist`,
			help: "put the file back, or remove the agent from the configuration"
		}),
		missingHost: (file, agent) => ({
			message: `the permission file ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}, which the configuration lists for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}, does not exist`,
			help: "put the file back, or correct the path under \"host\" in the configuration"
		}),
		unknownHost: (file, agent, dialects) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}, which the configuration lists under "host" for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}, is not the name of a permission file that Card Gate supports`,
			help: `list a permission file of ${dialects.slice(0, -1).join(", ")} or ${dialects.at(-1)}, such as ".claude/settings.json", or the folder that contains it`
		}),
		emptyHost: (folder, agent) => ({
			message: `the folder ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(folder || ".")}, which the configuration lists under "host" for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}, contains no permission file`,
			help: "correct the path under \"host\" in the configuration"
		}),
		notOfHost: (file, agent) => ({
			message: `no agent host reads ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}, which the configuration lists for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}`,
			help: "list the file that sets the host's permissions under \"host\" instead"
		}),
		noPolicy: (command) => ({
			message: "there is no policy, so no tool can be checked",
			help: `pass the policy with --policy, or create one with "${command} init"`
		}),
		notCompared: () => ({
			message: "the two versions could not be compared, because some files could not be loaded",
			help: "fix these files, or compare different commits"
		}),
		submodule: (file, folder) => ({
			message: `the change moves the submodule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(folder)} to another commit, and the previous version of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} is not checked out`,
			help: "set \"submodules: true\" and \"fetch-depth: 0\" on actions/checkout"
		}),
		because: (message, help) => ({
			message,
			help
		}),
		ofApi: (message, isRefused) => ({
			message,
			help: isRefused ? "give the job the permission \"contents: read\", or set \"fetch-depth: 0\" on actions/checkout" : "run the job again; nothing was checked"
		}),
		ofSystem: (message) => ({
			message,
			help: "make sure that the step can read and write this path, then run the job again"
		}),
		noOutputs: (reason) => ({
			message: `the outputs could not be written, so no later step can read the verdict: ${reason}`,
			help: "make sure that the runner sets GITHUB_OUTPUT and that its disk is not full"
		})
	})
};
const coverageDropped = {
	id: "coverage-drop",
	severity: "error",
	summary: "An agent's coverage fell by more than the allowed amount.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ fell: (before, after, most) => ({
		message: `coverage fell from ${before} to ${after ?? "unknown"}; the largest allowed drop is ${most} percentage points`,
		help: "map the bounded actions that the report lists as unmapped"
	}) })
};
const currencyDiffers = {
	id: "currency-differs",
	severity: "error",
	summary: "An agent and its floor set the limit in different currencies.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		differs: (stated, held, owner) => ({
			message: `the limit is in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(stated)} here, but ${owner} sets it in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(held)}; ${owner}'s limit applies`,
			help: `write the limit in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(held)}`
		}),
		setHere: (owner) => `${owner} sets the limit here`
	})
};
const deadRule = {
	id: "dead-rule",
	severity: "warning",
	summary: "A permission rule or setting has no effect.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		rule: (rule, why, { instead, advice = "remove the rule" }) => ({
			message: `the rule ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)} has no effect: ${why}`,
			help: instead === void 0 ? advice : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(instead)}`
		}),
		setting: (key, why) => ({
			message: `the setting ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} has no effect here: ${why}`,
			help: "remove the setting"
		}),
		misspelt: (key, meant) => ({
			message: `the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} is unknown, so it probably has no effect; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}?`,
			help: `rename the key to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}, or remove it`
		})
	})
};
// build/src/rules/declared-never-called.js
const MAX_NAMED$6 = 10;
const declaredNeverCalled = {
	id: "declared-never-called",
	severity: "note",
	summary: "A declared tool was never called.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ idle: (idle, declared) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(idle.length)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(declared, "declared tool")} ${idle.length === 1 ? "was" : "were"} never called: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(idle.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.G), MAX_NAMED$6)}`,
		help: "remove unneeded tools from the agent and from its tool list"
	}) })
};
const deniedAttempt = {
	id: "denied-attempt",
	severity: "note",
	summary: "A call was denied at run time.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ denied: (tool, calls) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} ${calls === 1 ? "was" : "were"} denied at run time`,
		help: "find out why the agent tried to call the tool"
	}) })
};
// build/src/model/access.js
const EFFECTS$1 = [
	"allow",
	"deny",
	"audit"
];
const PATTERN_FIELDS = [
	"actor",
	"action",
	"resource",
	"argument",
	"channel"
];
function matchesEverything(entry) {
	const { patterns, sql, limit, hasBrokenLimit } = entry;
	if (sql || limit || hasBrokenLimit || patterns.argument || patterns.channel) return false;
	return Object.values(patterns).every(({ text }) => /^\*+$/.test(text));
}
// build/src/rules/denies-everything.js
const words$103 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ everything: (name, below) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} denies every request${below === 0 ? " and is the only entry" : `, so ${below === 1 ? "the entry" : `the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(below, "entry", "entries")}`} below it never ${below === 1 ? "applies" : "apply"}`}`,
	help: "add a pattern to the entry, or replace it with \"default: deny\" and an entry for each allowed request"
}) });
function isDenyOfEverything(entry) {
	const { document, path } = entry.place;
	const isReadable = (key) => {
		const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, [...path, key]);
		return node === void 0 || node.kind === "scalar" && typeof node.value === "string";
	};
	const effect = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, [...path, "effect"]);
	return effect?.kind === "scalar" && effect.value === "deny" && matchesEverything(entry) && [...PATTERN_FIELDS, "sql"].every(isReadable);
}
const deniesEverything = {
	id: "denies-everything",
	severity: "warning",
	summary: "An entry denies every request before other entries can apply.",
	parts: ["access"],
	words: words$103,
	*check({ access }) {
		const entries = (access?.entries ?? []).filter(({ enabled }) => enabled).toSorted((a, b) => b.priority - a.priority);
		for (const [index, entry] of entries.entries()) {
			if (!isDenyOfEverything(entry)) continue;
			const below = entries.length - index - 1;
			if (below === 0 && entries.length > 1) return;
			yield {
				at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(entry.place, "effect"),
				...words$103.everything(entry.name, below)
			};
			return;
		}
	}
};
// build/src/rules/duplicate-entry.js
const words$102 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	sameName: (name) => ({
		message: `another entry is already named ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)}`,
		help: "give each entry its own name, because decisions refer to entries by name"
	}),
	firstHere: () => "the first entry with this name is here"
});
function isNamed({ place, name }) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(place.document, [...place.path, "name"]);
	return node?.kind === "scalar" && node.value === name;
}
const duplicateEntry = {
	id: "duplicate-entry",
	severity: "error",
	summary: "Two entries in an access list have the same name.",
	parts: ["access"],
	words: words$102,
	*check({ access }) {
		const first = /* @__PURE__ */ new Map();
		for (const entry of access?.entries ?? []) {
			if (!isNamed(entry)) continue;
			const earlier = first.get(entry.name);
			if (earlier === void 0) {
				first.set(entry.name, entry);
				continue;
			}
			yield {
				at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(entry.place, "name"),
				...words$102.sameName(entry.name),
				related: [{
					at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(earlier.place, "name"),
					message: words$102.firstHere()
				}]
			};
		}
	}
};
const duplicateId = {
	id: "duplicate-id",
	severity: "error",
	summary: "Two cards in one environment have the same id.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		same: ({ key, value }, { file, spelling, more }) => {
			const others = more > 0 ? ` and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(more, "more card", "more cards")}` : "";
			const have = more > 0 ? "have" : "has";
			const id = spelling === void 0 ? `the same ${key}, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}` : `the ${key} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(spelling)}, which looks the same as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`;
			return {
				message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}${others} in the same environment ${have} ${id}`,
				help: `give each card its own ${key}; if a card is for another environment, put it in a folder named after that environment, such as "staging"`
			};
		},
		statedHere: () => "the same id is here"
	})
};
const duplicateKey = {
	id: "duplicate-key",
	severity: "error",
	summary: "A key appears twice in one map.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		twice: (key) => ({
			message: `the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} appears twice in this map`,
			help: "keep one of the two keys; programs that read the file silently ignore the other"
		}),
		first: (key) => `the first ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}`
	})
};
// build/src/rules/trigger-words.js
function triggerMessage(verb, { tool, condition, reason, occurrence }) {
	return `${subjectOf(tool, occurrence)} ${verb} because of the trigger on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(condition)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(reason)}`;
}
function subjectOf(tool, occurrence) {
	if (occurrence.kind === "listed") return tool === void 0 ? "the tool list" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool);
	return tool === void 0 ? `the agent's behaviour ${seenText(occurrence)}` : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} ${calledText(occurrence)}, and`;
}
function avoiding({ tool }) {
	return tool === void 0 ? "change the tool list to avoid the condition" : "remove the tool from the tool list";
}
const escalationDenied = {
	id: "escalation-denied",
	severity: "error",
	summary: "An escalation trigger denies a tool.",
	violation: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ denied: (triggered) => ({
		message: triggerMessage("is denied", triggered),
		help: triggered.occurrence.kind === "listed" ? `${avoiding(triggered)}, or change the trigger if ${triggered.tool === void 0 ? "these tools" : "the tool"} should be allowed` : "find out why the agent did this; change the trigger only if such behaviour should be allowed"
	}) })
};
const exemptAll = {
	id: "exempt-all",
	severity: "warning",
	summary: "An agent is exempt from its whole floor.",
	security: "medium",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ all: (agent, expires, reason) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent)} is exempt from its whole floor until ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(reason)}`,
		help: "limit the exemption to the sections and patterns from which the agent needs to be exempt"
	}) })
};
const exemption = {
	id: "exemption",
	severity: "error",
	summary: "An exemption is not honoured: it is malformed, expired, or matches no rule in a floor.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		missingKey: (key) => ({
			message: `the exemption has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}, so it is not honoured`,
			help: `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}, or remove the exemption`
		}),
		unknownSection: (section, known) => ({
			message: `an exemption cannot cover the section ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(section)}; expected ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(known)}`,
			help: "set \"section\" to one of these"
		}),
		noPattern: (section) => ({
			message: `the exemption from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(section)} has no pattern, so it is not honoured`,
			help: "add \"patterns\" with the rules from which the agent is exempt"
		}),
		patterns: (section) => ({
			message: `an exemption from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(section)} cannot have patterns`,
			help: "remove \"patterns\", or choose another section"
		}),
		shortReason: (reason, least) => ({
			message: `the reason ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(reason)} is too short; expected ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(least, "character")} or more`,
			help: "explain why the agent needs the exemption"
		}),
		invalidDate: (key, date) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(date)}; expected an RFC 3339 date such as "2027-01-31"`,
			help: "correct the date"
		}),
		future: (granted) => ({
			message: `the exemption is not honoured yet, because its "granted_at", ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(granted)}, is in the future`,
			help: "correct \"granted_at\", or wait until that date"
		}),
		tooLong: (expires, mostDays) => ({
			message: `the exemption lasts until ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)}, more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(mostDays, "day")} after it was granted`,
			help: `set "expires_at" to a date at most ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(mostDays, "day")} after "granted_at"`
		}),
		reversed: (expires, granted) => ({
			message: `the exemption ends (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)}) before it begins (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(granted)})`,
			help: "correct one of the two dates"
		}),
		expired: (expires) => ({
			message: `the exemption expired on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)} and is no longer honoured`,
			help: "remove the exemption, or have it granted again"
		}),
		noAgent: (agent, section) => ({
			message: `the exemption from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(section)} has no effect, because there is no agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent)}`,
			help: "correct the agent's name, or remove the exemption"
		}),
		meetsNothing: (agent, section) => ({
			message: `the exemption from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(section)} for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(agent)} matches no rule in the agent's floors`,
			help: "remove the exemption, or correct its section or patterns"
		})
	})
};
// build/src/rules/expires-before-issued.js
const words$96 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	reversed: (issued, expires) => ({
		message: `the card's expiry date, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)}, is before its issue date, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(issued)}`,
		help: "correct one of the dates"
	}),
	expiresHere: () => "the card expires here"
});
const expiresBeforeIssued = {
	id: "expires-before-issued",
	severity: "error",
	summary: "The card's expiry date is before its issue date.",
	words: words$96,
	kinds: CARDS,
	*check(context) {
		const issued = cardDate(context, "issued_at");
		const expires = cardDate(context, "expires_at");
		if (issued?.time === void 0 || expires?.time === void 0 || issued.time <= expires.time) return;
		yield {
			at: issued.place,
			...words$96.reversed(issued.text, expires.text),
			related: [{
				at: expires.place,
				message: words$96.expiresHere()
			}]
		};
	}
};
// build/src/rules/failed-example.js
function mismatchText({ field, pattern, value }) {
	return value === void 0 ? `the request has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(field)}, but the pattern is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(pattern)}` : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(field)} is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}, but the pattern is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(pattern)}`;
}
const failedExample = {
	id: "failed-example",
	severity: "error",
	summary: "An entry's patterns contradict one of its examples.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		notMatched: (name, mismatches) => {
			const missing = mismatches.filter(({ value }) => value === void 0);
			return {
				message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} does not match this request: ${mismatches.map(mismatchText).join("; ")}`,
				help: missing.length > 0 ? `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(missing.map(({ field }) => field))} to the request, or correct the pattern` : "correct the pattern or the request"
			};
		},
		matched: (name) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} matches this request, although "not_match" lists it`,
			help: "narrow one of the entry's patterns, or correct the request"
		})
	})
};
// build/src/rules/failed-test.js
const VERBS = {
	allow: "allows",
	deny: "denies",
	audit: "audits"
};
function decisionText({ effect, entry, hasDefault }) {
	if (entry) return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry.name)} (${entry.patterns}) ${VERBS[effect]} this request`;
	return hasDefault ? `no entry matches this request, so the default (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(effect)}) applies` : `no entry matches this request, and the list has no default, so the request is allowed`;
}
const HELP$2 = "correct the test, or change the list's entries";
const failedTest = {
	id: "failed-test",
	severity: "error",
	summary: "An access list fails one of its own tests.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		otherEffect: (decision, expected) => ({
			message: `${decisionText(decision)}, but the test expects ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expected)}`,
			help: HELP$2
		}),
		otherEntry: (decision, expected) => ({
			message: `${decisionText(decision)}, but the test expects a decision by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expected)}`,
			help: HELP$2
		}),
		unknownEntry: (name, meant) => ({
			message: `the test expects a decision by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)}, but no entry has that name`,
			help: meant === void 0 ? "write the name of an entry" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant`
		}),
		decidesHere: (isEntry) => isEntry ? "this entry applies" : "the default is here",
		expectedHere: (why) => {
			switch (why) {
				case "disabled": return "the expected entry is not enabled";
				case "not-reached": return "the expected entry matches, but tests assume that no limit is reached";
				case "not-matching": return "the patterns of the expected entry do not match";
				case "later": return "the expected entry matches too, but comes later";
				default: return why;
			}
		}
	})
};
const fileTooLarge = {
	id: "file-too-large",
	severity: "error",
	summary: "The file is larger than the limit.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ tooLarge: (fault) => {
		switch (fault.of) {
			case "bytes": return {
				message: `the file has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(fault.count, "byte")}; the limit is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.most)}`,
				help: "split the file, or remove unrelated content"
			};
			case "values": return {
				message: `the file has more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(fault.most, "value")}, the limit for a tool list`,
				help: "split the file, or remove unrelated content"
			};
			case "front-matter": return {
				message: `the front matter has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(fault.count, "character")}; the limit is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.most)}`,
				help: "keep only the agent's keys in the front matter, and move everything else below the second \"---\""
			};
			default: return fault;
		}
	} })
};
const floorUnreadable = {
	id: "floor-unreadable",
	severity: "error",
	summary: "A floor could not be read.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		notFetched: (floor) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} is in another repository, but the command line does not read other repositories`,
			help: "download the floor, and pass the local copy with --org"
		}),
		refused: (floor, reason) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} cannot be read: ${reason}`,
			help: "check the path and the ref; if the repository is private, set the input floor-token; pull requests from forks get no secrets, so they need a copy of the floor in this repository"
		}),
		missing: (floor) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} does not exist`,
			help: "correct the path in the configuration, or add the missing file"
		}),
		missingPath: (floor, help) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} does not exist`,
			help
		}),
		broken: (floor, reason) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} cannot be read: ${reason ?? "it is not a card, a policy or an access list"}`,
			help: "fix the file, or specify a ref at which it is valid"
		}),
		foreign: (floor) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} is not a card, a policy, an access list or managed settings`,
			help: "list a policy, a card template, an access list or Claude Code's managed settings instead"
		}),
		notManaged: (floor) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} is not a Claude Code settings file, but the configuration lists it under "host"`,
			help: "list Claude Code's managed settings instead, such as \"managed-settings.json\""
		}),
		otherKind: (floor, as, is) => ({
			message: `the floor ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(floor)} is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.j)(is)}, but the configuration lists it under "${as}"`,
			help: `list the floor under "${is}" instead`
		})
	})
};
const forbiddenActionTool = {
	id: "forbidden-action-tool",
	severity: "warning",
	summary: "A tool has the same name as an action that the card forbids.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		sameName: (tool, action) => ({
			message: `the tool ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} has the same name as the forbidden action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}`,
			help: "forbid the tool in the policy too, if it performs that action"
		}),
		declaredHere: () => "the tool is declared here"
	})
};
const forbiddenByOrg = {
	id: "forbidden-by-org",
	severity: "error",
	summary: "A floor forbids one of the agent's bounded actions.",
	security: "high",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		forbidden: (action, owner) => ({
			message: `${owner} forbids the bounded action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}, so the agent must not take it`,
			help: "remove the action from the bounded actions, or request an exemption"
		}),
		forbiddenHere: (owner) => `${owner} forbids the action here`
	})
};
// build/src/rules/forbidden-tool.js
const words$89 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	forbidden: (tool, by, occurrence) => {
		const called = calledText(occurrence);
		const owner = by.owner === void 0 ? "" : `${by.owner}'s rule `;
		return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)} ${called === void 0 ? "" : `${called}, and `}is forbidden by ${owner}${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(by.pattern)} (${by.severity}): ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(by.reason)}`,
			help: helpFor$3(by.owner !== void 0, called !== void 0)
		};
	},
	declaredHere: () => "the tool is declared here"
});
function helpFor$3(isOfFloor, wasCalled) {
	const take = wasCalled ? "find out why the agent called the tool, then remove the tool from the agent" : "remove the tool from the tool list";
	if (isOfFloor) return `${take}; only an exemption or a change to that rule can allow the tool`;
	return wasCalled ? `${take}; change the rule only if the agent should have the tool` : `${take}, or change the rule if the agent should have the tool`;
}
const forbiddenTool = {
	id: "forbidden-tool",
	severity: "error",
	summary: "A tool is forbidden.",
	violation: true,
	words: words$89
};
const hiddenLimit = {
	id: "hidden-limit",
	severity: "warning",
	summary: "An entry's limit has no effect, because earlier entries apply first.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		hidden: (name, earlier) => ({
			message: `the limit in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} has no effect, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(earlier)} ${earlier.length === 1 ? "comes first and applies" : "come first and apply"} to the same requests`,
			help: "give the entry with the limit a higher priority"
		}),
		decidesHere: (name) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} comes first and has no limit`
	})
};
// build/src/rules/host-allows-forbidden.js
const words$87 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	allowed: (host, call, denial) => ({
		message: `${host} allows ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(call)} without approval, but ${forbids(denial)}`,
		help: "deny these calls in the permission file, in the host's own syntax"
	}),
	undecided: (host, denial) => ({
		message: `Card Gate could not determine whether ${host} allows such calls, but ${forbids(denial)}`,
		help: "use fewer rules, or fewer wildcards in their patterns"
	}),
	unreadable: (host, denial) => ({
		message: denial.kind === "forbidden" ? `Card Gate cannot apply ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(denial.pattern)}, which ${denial.owner} forbids, to calls in ${host}` : `${forbids(denial)}, but Card Gate cannot determine which calls in ${host} this affects`,
		help: "write a tool name, or calls such as \"Bash(git push *)\" or \"shell: git push *\""
	}),
	managed: (host, breach, owner) => ({
		message: `${host} ${breaks(breach, owner)}`,
		help: "remove it from the permission file, or ask the owner of the managed settings to permit it"
	}),
	notApplied: (host, owner, rule) => ({
		message: `Card Gate could not determine whether ${host} allows calls that ${owner} denies with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)}`,
		help: `compare this rule with the rules of ${host}`
	}),
	statedHere: () => "the calls are forbidden here",
	managedHere: () => "the managed setting is here"
});
function breaks(breach, owner) {
	switch (breach.kind) {
		case "mode": return `runs in the mode ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(breach.mode)}, but ${owner} disables this mode`;
		case "rules": return `has rules that allow calls, such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(breach.rule)}, but ${owner} permits only managed rules`;
		case "hook": return `runs ${breach.subject}, but ${owner} permits only managed hooks`;
		case "server": return `starts ${breach.subject}, but ${owner} does not permit this server`;
		case "marketplace": return `adds ${breach.subject}, but ${owner} does not permit this marketplace`;
		case "setting": return `sets ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(breach.key)} to ${breach.value}, but ${owner} sets it to ${breach.managed}`;
		default: return breach;
	}
}
function forbids(denial) {
	switch (denial.kind) {
		case "forbidden": return `${denial.owner} forbids ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(denial.pattern)}`;
		case "trigger": return `${denial.owner} denies tools with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(denial.condition)}`;
		case "action": return `the card does not permit the action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(denial.action)}, to which ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(denial.pattern)} is mapped`;
		case "unmapped": return "the policy denies tools that no capability maps";
		case "entry": return `${denial.owner} denies them with the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(denial.entry)}`;
		case "default": return `${denial.owner} denies tools that no entry allows`;
		default: return denial;
	}
}
const hostAllowsForbidden = {
	id: "host-allows-forbidden",
	severity: "error",
	summary: "An agent host allows calls that a floor or the agent's policy forbids.",
	security: "high",
	violation: true,
	words: words$87
};
// build/src/rules/ignore-expired.js
const words$86 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ expired: (rule, path, expires) => ({
	message: `${ignoring(rule, path)} expired on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(expires)}, so these findings count again`,
	help: "fix these findings, or review them and set a later date"
}) });
function ignoring(rule, path) {
	return `the entry that ignores ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)}${path === void 0 ? "" : ` in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(path)}`}`;
}
const ignoreExpired = {
	id: "ignore-expired",
	severity: "warning",
	summary: "An entry that ignores findings has expired.",
	words: words$86
};
const ignoreUnused = {
	id: "ignore-unused",
	severity: "warning",
	summary: "An entry that ignores findings does not match any finding.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unused: (rule, path) => ({
		message: `${ignoring(rule, path)} matches no finding`,
		help: "remove the entry"
	}) })
};
const inGrace = {
	id: "in-grace",
	severity: "note",
	summary: "A new tool that no capability maps is still in its grace period.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ inGrace: (tool, hoursLeft) => ({
		message: `no capability maps the new tool ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)}, whose grace period ends in ${hoursLeft < 1 ? "less than an hour" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(Math.floor(hoursLeft), "hour")}`,
		help: "map the tool to a bounded action before the grace period ends"
	}) })
};
// build/src/rules/incomplete-definition.js
const words$83 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	noDescription: (value) => ({
		message: `the definition of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} has no "description"`,
		help: "add a sentence that describes how the agent should apply this value"
	}),
	noName: (value) => ({
		message: `the definition of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} has no "name"`,
		help: "add a readable name for the value"
	})
});
const incompleteDefinition = {
	id: "incomplete-definition",
	severity: "warning",
	summary: "A value's definition has no description or no name.",
	words: words$83,
	kinds: CARDS,
	*check(context) {
		for (const [value, definition] of blocksOf(context).values.get("definitions").entries()) {
			if (!definition.isMap) continue;
			if (!definition.has("description")) yield {
				at: definition.get("description").place,
				...words$83.noDescription(value)
			};
			if (!definition.has("name")) yield {
				at: definition.get("name").place,
				...words$83.noName(value),
				severity: "note"
			};
		}
	}
};
const incompleteShards = {
	id: "incomplete-shards",
	severity: "error",
	summary: "The partial reports of the shards do not add up to one run.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ because: (message, help) => ({
		message,
		help
	}) })
};
// build/src/rules/tool-list-advice.js
const HOW_TO_LIST = "write a tool list for each server with \"npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json\"; see docs/tool-lists.md";
const WHAT_IS_READ = "use one name on each line, a JSON or YAML list of names, a map of servers to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md";
const incompleteToolList = {
	id: "incomplete-tool-list",
	severity: "warning",
	summary: "A tool list is not complete.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		wildcard: (pattern, server) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)}${server === void 0 ? "" : ` on the server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(server)}`} can match any number of tools, but the list does not name them`,
			help: HOW_TO_LIST
		}),
		wholeServer: (rule, server) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)} covers every tool on the server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(server)}, but the list does not name the tools`,
			help: HOW_TO_LIST
		}),
		unnamed: (server, key) => ({
			message: `the MCP server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(server)} is listed without its tools, so all of them can be called`,
			help: `list the tools in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}, or ${HOW_TO_LIST}`
		}),
		noToolsKey: (server) => ({
			message: `the server ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(server)} has no list "tools", so all of its tools can be called`,
			help: `list the tools under "tools", or ${HOW_TO_LIST}`
		}),
		unnamedServers: () => ({
			message: "MCP servers are listed without their tools, so all of them can be called",
			help: HOW_TO_LIST
		}),
		wholeSet: (name, is) => ({
			message: `the ${is} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} is enabled with all its tools, but the file does not name them`,
			help: "set \"default_config\": {\"enabled\": false} and enable tools by name under \"configs\", or put a separate tool list next to this file"
		}),
		bypassed: () => ({
			message: "the mode \"bypassPermissions\" lets the agent use every tool, including tools without a rule",
			help: "choose another mode, or list all the agent's tools"
		}),
		morePages: () => ({
			message: "the last page has a \"nextCursor\", so the server has more tools than are listed",
			help: "fetch the remaining pages with that cursor, and add their tools to this list"
		}),
		generated: () => ({
			message: "\"tools_generated\" indicates that the server creates more tools at run time",
			help: HOW_TO_LIST
		})
	})
};
// build/src/rules/inferred-binding.js
const words$80 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ inferred: (capability) => ({
	message: `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} lists no action; Card Gate assumes the bounded action with the same name`,
	help: "add \"required_actions\" to name the action explicitly"
}) });
const inferredBinding = {
	id: "inferred-binding",
	severity: "note",
	summary: "A capability is bound to an action only by its name.",
	words: words$80,
	parts: ["card"],
	*check({ policy }) {
		for (const { name, binding, place } of policy?.capabilities ?? []) {
			if (binding !== "inferred") continue;
			yield {
				at: place,
				on: "key",
				...words$80.inferred(name),
				fix: newKey(place, "required_actions", [name], "add this to the capability")
			};
		}
	}
};
// build/src/rules/internal-error.js
const MAX_SHOWN$1 = 500;
const internalError = {
	id: "internal-error",
	severity: "error",
	summary: "An internal error occurred in Card Gate.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		error: (text) => ({
			message: `internal error: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(text).slice(0, MAX_SHOWN$1)}`,
			help: "report this error with the files that caused it; nothing was checked"
		}),
		notEvaluated: (part, file) => ({
			message: `internal error: the ${_cli_js__WEBPACK_IMPORTED_MODULE_1__.k[part].name} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} was not evaluated`,
			help: "report this error with the file; its permissions and prohibitions were not checked"
		})
	})
};
// build/src/rules/invalid-currency.js
const words$78 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ invalid: (currency, meant) => ({
	message: `the currency ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(currency)} is not a code of three capital letters`,
	help: meant === void 0 ? "write an ISO 4217 code, such as \"EUR\"" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`
}) });
const invalidCurrency = {
	id: "invalid-currency",
	severity: "error",
	summary: "A currency is not a code of three capital letters.",
	words: words$78,
	kinds: CARDS,
	*check(context) {
		const currency = blocksOf(context).autonomy.get("max_autonomous_value").get("currency");
		const text = currency.text();
		if (text === void 0 || /^[A-Z]{3}$/.test(text)) return;
		const code = text.trim().toUpperCase();
		const fix = /^[A-Z]{3}$/.test(code) ? otherValue(currency.place, code, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(code)}`) : void 0;
		yield {
			at: currency.place,
			...words$78.invalid(text, fix && code),
			fix
		};
	}
};
// build/src/rules/invalid-date.js
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function reasonOf$3(text) {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "is not a valid calendar date";
	return DATE_TIME.test(text) ? "is not a valid time" : "is not in RFC 3339 format";
}
const words$77 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ invalid: (key, text) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} must be a date, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)} ${reasonOf$3(text)}`,
	help: "write a date (\"2027-05-21\") or a date and a time (\"2027-05-21T00:00:00Z\")"
}) });
const invalidDate = {
	id: "invalid-date",
	severity: "error",
	summary: "A date is not an RFC 3339 date or date-time.",
	words: words$77,
	kinds: CARDS,
	*check(context) {
		for (const key of ["issued_at", "expires_at"]) {
			const date = cardDate(context, key);
			if (date === void 0 || date.time !== void 0) continue;
			yield {
				at: date.place,
				...words$77.invalid(key, date.text)
			};
		}
	}
};
// build/src/pattern/time/cron-field.js
const CRON_FIELDS = [
	{
		name: "minute",
		low: 0,
		high: 59,
		last: 59,
		names: []
	},
	{
		name: "hour",
		low: 0,
		high: 23,
		last: 23,
		names: []
	},
	{
		name: "day of the month",
		low: 1,
		high: 31,
		last: 31,
		names: []
	},
	{
		name: "month",
		low: 1,
		high: 12,
		last: 12,
		names: MONTHS.map(shortName)
	},
	{
		name: "day of the week",
		low: 0,
		high: 7,
		last: 6,
		names: WEEKDAYS.map(shortName)
	}
];
function shortName(name) {
	return name.slice(0, 3).toUpperCase();
}
function shortNameOf(text, field) {
	const capitals = text.toUpperCase();
	return [...MONTHS, ...WEEKDAYS].some((name) => name.toUpperCase() === capitals) ? field.names.find((name) => capitals.startsWith(name)) : void 0;
}
// build/src/pattern/time/cron-instead.js
const NICKNAMES = /* @__PURE__ */ new Map([
	["@yearly", "0 0 1 1 *"],
	["@annually", "0 0 1 1 *"],
	["@monthly", "0 0 1 * *"],
	["@weekly", "0 0 * * 0"],
	["@daily", "0 0 * * *"],
	["@midnight", "0 0 * * *"],
	["@hourly", "0 * * * *"]
]);
function patternOfNickname(word) {
	return NICKNAMES.get(word.toLowerCase());
}
function rangeForStep(base, value, step, { low, last }) {
	return `${value > last ? low : base}-${last}/${step}`;
}
function ascendingRanges(range, field) {
	const { first, last, step, bounds } = range;
	const size = field.last - field.low + 1;
	if (step > 1) {
		const count = Math.floor((last - first + size) / step) + 1;
		return Array.from({ length: count }, (_, index) => {
			return (first + index * step - field.low) % size + field.low;
		}).join(",");
	}
	const isNamed = bounds.every((bound) => field.names.includes(bound.toUpperCase()));
	const shown = (value) => (isNamed ? field.names[value - field.low] : void 0) ?? String(value);
	const shownRange = (low, high) => low === high ? shown(low) : `${shown(low)}-${shown(high)}`;
	const afterWrap = shownRange(field.low, last);
	return first > field.last ? afterWrap : `${shownRange(first, field.last)},${afterWrap}`;
}
// build/src/pattern/time/cron-parser.js
const MAX_STEP = 60;
var Stop$1 = class extends Error {
	fault;
	constructor(fault) {
		super(fault.problem);
		this.fault = fault;
	}
};
function parseCron(text) {
	try {
		const fields = fieldsOf(text);
		const [minute = [], hour = [], day = [], month = [], weekday = []] = CRON_FIELDS.map((field, index) => valuesOf(fields[index] ?? {
			text: "",
			offset: text.length
		}, field));
		const isSunday = weekday[0] === true || weekday[7] === true;
		const isRestricted = (index) => fields[index]?.text.startsWith("*") === false;
		return {
			kind: "cron",
			text,
			minute,
			hour,
			day,
			month,
			weekday: [isSunday, ...weekday.slice(1, 7)],
			eitherDay: isRestricted(2) && isRestricted(4)
		};
	} catch (error) {
		if (error instanceof Stop$1) return error.fault;
		throw error;
	}
}
function fieldsOf(text) {
	const fields = [...text.matchAll(/[^ \t]+/g)].map((match) => ({
		text: match[0],
		offset: match.index
	}));
	const [first] = fields;
	if (first === void 0) throw new Stop$1({
		kind: "fault",
		problem: "empty",
		found: "",
		offset: 0
	});
	const last = fields.at(-1) ?? first;
	const whole = {
		kind: "fault",
		found: text.slice(first.offset, last.offset + last.text.length),
		offset: first.offset
	};
	if (first.text.startsWith("@")) throw new Stop$1({
		...whole,
		problem: "nickname",
		instead: patternOfNickname(whole.found)
	});
	if (fields.length !== CRON_FIELDS.length) throw new Stop$1({
		...whole,
		problem: "field-count",
		count: fields.length,
		instead: withoutSeconds(fields)
	});
	return fields;
}
function withoutSeconds([, ...fields]) {
	if (fields.length !== CRON_FIELDS.length) return void 0;
	const text = fields.map((field) => field.text).join(" ");
	return parseCron(text).kind === "cron" ? text : void 0;
}
function partsOf({ text, offset }, sign) {
	let next = offset;
	return text.split(sign).map((part) => {
		const start = next;
		next += part.length + sign.length;
		return {
			text: part,
			offset: start
		};
	});
}
function valuesOf(part, field) {
	const values = Array.from({ length: field.high + 1 }, () => false);
	for (const entry of partsOf(part, ",")) {
		const { first, last, step } = entryOf$1(entry, field);
		for (let value = first; value <= last; value += step) values[value] = true;
	}
	return values;
}
function stop(problem, { text: found, offset }, field, instead) {
	return new Stop$1({
		kind: "fault",
		problem,
		field,
		found,
		offset,
		instead
	});
}
function entryOf$1(entry, field) {
	if (entry.text === "") throw stop("empty-entry", entry, field);
	const [base = entry, written, ...tooMany] = partsOf(entry, "/");
	if (tooMany.length > 0) throw stop("not-a-step", entry, field);
	const step = written === void 0 ? 1 : stepOf(written, field, entry);
	if (base.text === "*") return {
		first: field.low,
		last: field.last,
		step
	};
	if (base.text === "") throw stop("step-without-range", entry, field, `*${entry.text}`);
	const bounds = partsOf(base, "-");
	if (bounds.length > 2 || bounds.some((bound) => bound.text === "")) throw stop("not-a-value", base, field);
	const [first = field.low, last = first] = bounds.map((bound) => numberOf(bound, field));
	if (first > last) throw stop("descending", entry, field, ascendingRanges({
		first,
		last,
		step,
		bounds: bounds.map((bound) => bound.text)
	}, field));
	if (bounds.length === 1 && written !== void 0) throw stop("step-without-range", entry, field, rangeForStep(base.text, first, written.text, field));
	return {
		first,
		last,
		step
	};
}
function stepOf(written, field, entry) {
	const step = /^\d+$/.test(written.text) ? Number(written.text) : 0;
	if (step === 0) throw stop("not-a-step", written.text === "" ? entry : written, field);
	return Math.min(step, MAX_STEP);
}
function numberOf(part, field) {
	if (/^\d+$/.test(part.text)) {
		const value = Number(part.text);
		if (value < field.low || value > field.high) throw stop("out-of-range", part, field);
		return value;
	}
	const index = field.names.indexOf(part.text.toUpperCase());
	if (index < 0) throw stop("not-a-value", part, field, shortNameOf(part.text, field));
	return field.low + index;
}
// build/src/model/limit.js
const RATE_KEYS = [
	"session",
	"agent",
	"tool",
	"entry"
];
const RETRY_KINDS = [
	"denied",
	"failed",
	"identical"
];
const TOKEN_COUNTS = [
	"total",
	"output",
	"input",
	"uncached"
];
const LIMIT_KINDS = [
	"rate",
	"retry_loop",
	"token_budget",
	"time_window"
];
// build/src/rules/cron-words.js
function cronProblem(fault) {
	const found = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.found);
	switch (fault.problem) {
		case "empty": return "it is empty";
		case "nickname": return `${found} is a nickname, which is not supported`;
		case "field-count": return `it has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(fault.count, "field")} instead of 5`;
		case "empty-entry": return `a comma in the field "${fault.field.name}" has no value next to it`;
		case "not-a-value": return `${found} is not a valid ${fault.field.name}`;
		case "out-of-range": return `the ${fault.field.name} must be from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.field.low)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.field.high)}, but it is ${found}`;
		case "descending": return `the range ${found} in the field "${fault.field.name}" starts after it ends`;
		case "step-without-range": return `in the field "${fault.field.name}", ${found} has a step without a range or "*" before it`;
		case "not-a-step": return `the step ${found} in the field "${fault.field.name}" must be a positive whole number`;
		default: return fault;
	}
}
function cronHelp(fault) {
	if (fault.instead !== void 0) return `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.instead)} instead`;
	switch (fault.problem) {
		case "empty":
		case "nickname":
		case "field-count": return "write minute, hour, day of the month, month and day of the week, such as \"* 9-17 * * 1-5\"";
		case "not-a-value": {
			const { low, high, names } = fault.field;
			const range = `a number from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(low)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(high)}`;
			return names.length === 0 ? `write ${range}, a range such as "${low}-${high}", or "*"` : `write ${range}, a name such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(names[1] ?? "")}, or "*"`;
		}
		case "empty-entry": return "remove the comma, or write a value next to it";
		case "out-of-range":
		case "descending": return `write a value from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.field.low)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.field.high)}`;
		case "step-without-range":
		case "not-a-step": return "write a step such as \"*/15\" or \"9-17/2\"";
		default: return fault;
	}
}
// build/src/rules/limit-words.js
const RULE_TYPES = [
	"rate_limit",
	"retry_loop",
	"token_budget",
	"time_window"
];
function limitWords(fault) {
	switch (fault.kind) {
		case "no-kind": return {
			message: `the limit has none of the keys ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(LIMIT_KINDS)}`,
			help: "use exactly one of these keys in \"limit\""
		};
		case "several-kinds": return {
			message: `the limit has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(fault.kinds)}, but an entry can have only one limit`,
			help: "write a separate entry for each limit"
		};
		case "allows": return {
			message: "an entry with the effect \"allow\" cannot have a limit",
			help: "write \"deny\" or \"audit\" as the effect; it applies once the limit is reached"
		};
		case "rate": return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.text)} is not a valid rate`,
			help: "write a number of calls and a period, such as \"100/hour\", \"20/5m\" or \"50/session\""
		};
		case "cron": return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.text)} is not a cron pattern: ${cronProblem(fault.fault)}`,
			help: cronHelp(fault.fault)
		};
		case "time-zone": return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.name)} is not a time zone name`,
			help: "write a name such as \"Europe/Berlin\", or \"UTC\"; offsets and abbreviations are not accepted"
		};
		case "both-windows": return {
			message: `the time window has both ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(fault.keys)}`,
			help: "keep one of them, and move the other to a separate entry"
		};
		case "no-window": return {
			message: `the time window has no times under ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(fault.keys)}`,
			help: `add the times, or remove the limit if the entry applies at any time`
		};
		case "hours": return hoursWords(fault.fault);
		case "two-limits": return {
			message: "the entry has both \"limit\" and \"rule_type\", but can have only one limit",
			help: "remove one of them"
		};
		case "unknown-type": return {
			message: `"rule_type" must be ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(RULE_TYPES)}, but it is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.type)}; Moneypenny silently skips such an entry`,
			help: fault.meant === void 0 ? "write one of these values, or remove the entry" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.meant)} if that is what you meant`
		};
		default: return configWords(fault);
	}
}
function configWords(fault) {
	switch (fault.kind) {
		case "config-without-type": return {
			message: "\"rule_config\" has no effect without \"rule_type\"",
			help: `set "rule_type" to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(RULE_TYPES)}`
		};
		case "config-text": return {
			message: "\"rule_config\" is a string, but not valid JSON",
			help: "write the values as a map, without quotes"
		};
		case "config-shape": return {
			message: "\"rule_config\" must be a map, or a string that contains a map as JSON",
			help: "write a map such as { \"max\": 100, \"window_seconds\": 300 }"
		};
		case "config-unknown": {
			const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(fault.key, fault.known);
			return {
				message: `unknown key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)} in "rule_config" for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.type)}; Moneypenny ignores it`,
				help: meant === void 0 ? `remove the key; the known keys here are ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(fault.known)}` : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant`
			};
		}
		case "config-twice": return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.other)} are two spellings of the same key, but have different values`,
			help: `keep the correct value under ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)}, and remove ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.other)}`
		};
		case "config-missing": return {
			message: `"rule_config" has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)}; Moneypenny silently uses ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(Number(fault.usual))}`,
			help: `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)} with the intended value`
		};
		case "config-value": return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)} in "rule_config" is not ${VALUES[fault.expected].name}`,
			help: `write ${VALUES[fault.expected].sample}`
		};
		default: return fault;
	}
}
const VALUES = {
	count: {
		name: "a whole number of at least 0",
		sample: "a number without quotes, such as 100"
	},
	seconds: {
		name: "a number of at least 1",
		sample: "the length in seconds, such as 300"
	},
	hour: {
		name: "a whole hour",
		sample: "a number without quotes, such as 9"
	},
	days: {
		name: "a list of days",
		sample: "numbers from 1 (Monday) to 7 (Sunday), such as [1, 2, 3]"
	},
	cron: {
		name: "a cron pattern",
		sample: "five fields in quotes, such as \"* 9-17 * * 1-5\""
	}
};
function hoursWords(fault) {
	switch (fault.problem) {
		case "nothing": return {
			message: "the time window has neither hours nor days",
			help: "add \"start_hour\" and \"end_hour\", or \"days\""
		};
		case "one-hour": {
			const { missing, instead } = fault;
			return {
				message: `the time window has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(missing === "end_hour" ? "start_hour" : "end_hour")} without ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(missing)}; Moneypenny then ignores the hours`,
				help: `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(missing)}, such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(instead)} for the ${missing === "end_hour" ? "end" : "start"} of the day`
			};
		}
		case "hour": return {
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.key)} must be a whole hour from 0 to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.high)}, but it is ${fault.found}`,
			help: "use the 24-hour clock"
		};
		case "no-hours": return {
			message: `"start_hour" and "end_hour" are both ${fault.found}, so the time window has no hours`,
			help: "write a later \"end_hour\", or 0 and 24 for the whole day"
		};
		case "no-days": return {
			message: "\"days\" is empty, so the time window has no days",
			help: "list days from 1 (Monday) to 7 (Sunday), or remove \"days\" for every day"
		};
		case "day": return {
			message: `entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.index + 1)} of "days" must be a day from 1 (Monday) to 7 (Sunday), but it is ${fault.found}`,
			help: "write 1 for Monday and 7 for Sunday"
		};
		default: return fault;
	}
}
// build/src/rules/replaced-part.js
function withPartReplaced(text, { offset, found, instead }) {
	if (instead === void 0) return void 0;
	return `${text.slice(0, offset)}${instead}${text.slice(offset + found.length)}`;
}
function partFix(at, text, part, isValid) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(at.document, at.path);
	const replaced = withPartReplaced(text, part);
	if (replaced === void 0 || node?.kind !== "scalar" || node.value !== text) return void 0;
	return isValid(replaced) ? otherValue(at, replaced, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(replaced)}`) : void 0;
}
// build/src/rules/invalid-limit.js
const words$76 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ invalid: (fault) => limitWords(fault) });
function keyOfConfig(at, fault) {
	if (!("key" in fault)) return void 0;
	const place = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(at, fault.key);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(place.document, place.path) && place;
}
function fixOf$3(at, fault) {
	switch (fault.kind) {
		case "cron": return partFix(at, fault.text, fault.fault, (text) => parseCron(text).kind === "cron");
		case "unknown-type": return fault.meant === void 0 ? void 0 : otherValue(at, fault.meant, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(fault.meant)}`);
		case "config-unknown": {
			const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(fault.key, fault.known);
			const place = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(at, fault.key);
			return meant === void 0 ? void 0 : otherKey(place, meant, `write the key as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`);
		}
		default: return;
	}
}
const invalidLimit = {
	id: "invalid-limit",
	severity: "error",
	summary: "A behavioural limit cannot be read.",
	parts: ["access"],
	words: words$76,
	*check({ access }) {
		for (const found of access?.faults ?? []) {
			if (found.kind !== "limit") continue;
			const { at, fault } = found;
			const key = keyOfConfig(at, fault);
			yield {
				at: key ?? at,
				...key && fault.kind === "config-unknown" && { on: "key" },
				...words$76.invalid(fault),
				fix: fixOf$3(at, fault)
			};
		}
	}
};
// build/src/pattern/regex/simulation.js
const MATCHED = "matched";
const CODES = {
	set: 0,
	split: 1,
	jump: 2,
	assert: 3,
	match: 4
};
var Simulation = class {
	#instructions;
	#alphabet;
	#codes;
	#to;
	#or;
	#reached;
	#waiting;
	#targets;
	#step = 0;
	constructor({ instructions }, alphabet) {
		this.#instructions = instructions;
		this.#alphabet = alphabet;
		this.#codes = Uint8Array.from(instructions, ({ op }) => CODES[op]);
		this.#to = Int32Array.from(instructions, ({ op, to }, at) => op === "assert" ? at + 1 : to);
		this.#or = Int32Array.from(instructions, ({ op, or }, at) => {
			const behind = instructions[at + 1];
			if (op !== "set") return or;
			return behind?.op === "jump" ? behind.to : at + 1;
		});
		this.#reached = new Uint32Array(instructions.length);
		this.#waiting = new Int32Array(3 * instructions.length + 1);
		this.#targets = new Int32Array(instructions.length);
	}
	next(place, symbol) {
		const [codes, to, or] = [
			this.#codes,
			this.#to,
			this.#or
		];
		const [reached, waiting, targets] = [
			this.#reached,
			this.#waiting,
			this.#targets
		];
		const sets = this.#alphabet.setsWith(symbol);
		const step = this.#nextStep();
		let targetCount = 0;
		waiting.set(place.instructions);
		let count = place.instructions.length;
		waiting[count++] = 0;
		while (count > 0) {
			const at = waiting[--count];
			if (reached[at] === step) continue;
			reached[at] = step;
			const code = codes[at];
			const next = to[at];
			if (code === CODES.match) return MATCHED;
			if (code === CODES.set) {
				if (sets[next] === 1) targets[targetCount++] = or[at];
			} else if (code !== CODES.assert || this.#holds(at, place.before, symbol)) {
				waiting[count++] = next;
				if (code === CODES.split) waiting[count++] = or[at];
			}
		}
		return {
			instructions: targets.slice(0, targetCount),
			before: this.#alphabet.neighbourOf(symbol)
		};
	}
	#holds(at, before, symbol) {
		const assertion = this.#instructions[at]?.assertion;
		return assertion !== void 0 && holds(assertion, before, this.#alphabet.neighbourOf(symbol));
	}
	#nextStep() {
		this.#step = this.#step + 1 >>> 0;
		if (this.#step === 0) {
			this.#reached.fill(0);
			this.#step = 1;
		}
		return this.#step;
	}
};
// build/src/pattern/regex/automaton.js
const MAX_STATE_NUMBERS = 1e5;
const UNKNOWN = -1;
const FOUND = -2;
var Automaton = class {
	#alphabet;
	#simulation;
	#states = [];
	#ids = /* @__PURE__ */ new Map();
	#size = 0;
	#isFull = false;
	constructor(program) {
		this.#alphabet = new Alphabet(program);
		this.#simulation = new Simulation(program, this.#alphabet);
	}
	get stateCount() {
		return this.#states.length;
	}
	matches(text) {
		if (this.#isFull) this.#clear();
		let state = this.#stateOf({
			instructions: /* @__PURE__ */ new Int32Array(),
			before: 0
		});
		for (let at = 0; at < text.length;) {
			const point = text.codePointAt(at) ?? 0;
			const symbol = this.#alphabet.symbolOf(point);
			let next = state.next[symbol] ?? UNKNOWN;
			if (next === UNKNOWN) next = this.#follow(state, symbol);
			if (next === FOUND) return true;
			const nextState = this.#states[next];
			if (nextState === void 0) return this.#simulate(state.place, text, at);
			state = nextState;
			at += point > 65535 ? 2 : 1;
		}
		return this.#simulation.next(state.place, this.#alphabet.end) === MATCHED;
	}
	#follow(state, symbol) {
		if (this.#isFull) return UNKNOWN;
		const place = this.#simulation.next(state.place, symbol);
		const next = place === "matched" ? FOUND : this.#keep(place);
		state.next[symbol] = next;
		return next;
	}
	#keep(place) {
		const instructions = Int32Array.from(new Set(place.instructions)).sort();
		const key = `${place.before} ${instructions.join(" ")}`;
		const known = this.#ids.get(key);
		if (known !== void 0) return known;
		const next = new Int32Array(this.#alphabet.end).fill(UNKNOWN);
		const id = this.#states.push({
			place: {
				...place,
				instructions
			},
			next
		}) - 1;
		this.#ids.set(key, id);
		this.#size += next.length + 2 * instructions.length;
		this.#isFull = this.#size > MAX_STATE_NUMBERS;
		return id;
	}
	#stateOf(place) {
		return this.#states[this.#keep(place)];
	}
	#clear() {
		this.#states.length = 0;
		this.#ids.clear();
		this.#size = 0;
		this.#isFull = false;
	}
	#simulate(start, text, from) {
		let place = start;
		for (let at = from; at < text.length;) {
			const point = text.codePointAt(at) ?? 0;
			const next = this.#simulation.next(place, this.#alphabet.symbolOf(point));
			if (next === "matched") return true;
			place = next;
			at += point > 65535 ? 2 : 1;
		}
		return this.#simulation.next(place, this.#alphabet.end) === MATCHED;
	}
};
// build/src/pattern/regex/regex.js
function compileRegex(source) {
	try {
		const program = programOf(parseRegex(source));
		let automaton;
		return {
			kind: "regex",
			source,
			program,
			matches: (text) => {
				automaton ??= new Automaton(program);
				return automaton.matches(text);
			}
		};
	} catch (error) {
		if (error instanceof RegexStop) return error.fault;
		throw error;
	}
}
// build/src/rules/invalid-regex.js
const OF_A_PART = {
	"back-reference": {
		problem: "is a back-reference, which is not supported",
		help: "repeat the group's pattern instead"
	},
	"look-around": {
		problem: "is a look-around assertion, which is not supported",
		help: "remove this part, and write an entry with a higher priority for the exception"
	},
	"atomic-group": {
		problem: "begins an atomic group, which is not supported",
		help: "write \"(?:\" to begin a group"
	},
	"possessive-quantifier": {
		problem: "is a possessive quantifier, which is not supported",
		help: "remove the final \"+\""
	},
	"inline-flag": {
		problem: "sets inline flags, which are not supported; patterns always ignore case",
		help: "remove the flags"
	},
	"unicode-property": {
		problem: "is a Unicode property, which is not supported",
		help: "list the characters in a class such as \"[a-z]\""
	},
	"unknown-group": {
		problem: "begins an unknown kind of group",
		help: "write \"(?:\" to begin a group, or \"\\(\" for a literal bracket"
	},
	"group-name": {
		problem: "is not a valid group name",
		help: "use only letters, digits and underscores in the name, or write \"(?:\" for a group without a name"
	},
	"duplicate-group-name": {
		problem: "is already the name of another group",
		help: "rename one of the groups, or write \"(?:\" for a group without a name"
	},
	"unclosed-group": {
		problem: "begins a group that is never closed",
		help: "add the missing \")\", or write \"\\(\" for a literal bracket"
	},
	"unopened-group": {
		problem: "closes a group that was never opened",
		help: "remove it, or write \"\\)\" for a literal bracket"
	},
	"unclosed-class": {
		problem: "begins a class that is never closed",
		help: "add the missing \"]\", or write \"\\[\" for a literal bracket"
	},
	"empty-class": {
		problem: "is an empty class",
		help: "write \"\\]\" if the bracket belongs to the class"
	},
	"class-syntax": {
		problem: "has a different meaning inside a class in some regular expression dialects",
		help: "write a backslash before each of these characters, or list the characters that you mean"
	},
	"class-hyphen": {
		problem: "has a hyphen that is not part of a range",
		help: "write \"\\-\", or put the hyphen at the end of the class"
	},
	"reversed-range": {
		problem: "is a range that starts after its end",
		help: "write the lower character first"
	},
	"unknown-escape": {
		problem: "is not a known escape sequence",
		help: "remove the backslash, or write \"\\\\\" for a literal backslash"
	},
	"incomplete-escape": {
		problem: "is an incomplete escape sequence",
		help: "write two hexadecimal digits after \"\\x\", or four after \"\\u\""
	},
	"nothing-to-repeat": {
		problem: "has nothing before it to repeat",
		help: "remove it, or write a backslash before it"
	},
	"double-quantifier": {
		problem: "has two quantifiers in a row",
		help: "remove one of the quantifiers"
	},
	"malformed-quantifier": {
		problem: "is not a valid quantifier such as \"{2}\" or \"{2,5}\"",
		help: "write \"\\{\" for a literal brace"
	},
	"reversed-quantifier": {
		problem: "is a quantifier whose minimum is greater than its maximum",
		help: "write the smaller number first"
	},
	"unescaped-bracket": {
		problem: "is not escaped",
		help: "write a backslash before it"
	}
};
const OF_THE_WHOLE = {
	empty: () => ({
		problem: "the SQL pattern is empty",
		help: "write a pattern, or remove the key"
	}),
	"too-long": (limit) => ({
		problem: `the SQL pattern has more than ${limit} characters`,
		help: "shorten the pattern, or split it into several entries"
	}),
	"too-deep": (limit) => ({
		problem: `the SQL pattern has groups that are nested more than ${limit} levels deep`,
		help: "remove unnecessary groups"
	}),
	"too-large": (limit) => ({
		problem: `the SQL pattern has more than ${limit} parts when its quantifiers are expanded`,
		help: "reduce the numbers in its quantifiers, or split the pattern into several entries"
	})
};
const words$75 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ invalid: (fault) => {
	const { reason, text, offset, instead, limit = 0 } = fault;
	if (!isOfAPart(reason)) {
		const { problem, help } = OF_THE_WHOLE[reason]((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(limit));
		return {
			message: problem,
			help
		};
	}
	const { problem, help } = OF_A_PART[reason];
	return {
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(reason === "unclosed-class" ? "[" : text)} at character ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(offset + 1)} of the SQL pattern ${problem}`,
		help: posixHelp(text) ?? (instead ? `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(instead)} instead` : help)
	};
} });
const POSIX_CLASSES = {
	alnum: "a-z0-9",
	alpha: "a-z",
	blank: " \\t",
	digit: "\\d",
	lower: "a-z",
	space: "\\s",
	upper: "a-z",
	word: "\\w"
};
function posixHelp(text) {
	const name = /^\[:(\w+):\]/.exec(text)?.[1] ?? "";
	return Object.hasOwn(POSIX_CLASSES, name) ? `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(POSIX_CLASSES[name] ?? "")} instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.W)(`[:${name}:]`)}` : void 0;
}
function isOfAPart(reason) {
	return Object.hasOwn(OF_A_PART, reason);
}
const invalidRegex = {
	id: "invalid-regex",
	severity: "error",
	summary: "An SQL pattern cannot be read.",
	parts: ["access"],
	words: words$75,
	*check({ access }) {
		for (const found of access?.faults ?? []) {
			if (found.kind !== "regex") continue;
			const { at, text, fault } = found;
			const part = {
				...fault,
				found: fault.text
			};
			yield {
				at,
				...words$75.invalid(fault),
				fix: partFix(at, text, part, (pattern) => compileRegex(pattern).kind === "regex")
			};
		}
	}
};
// build/src/rules/legacy-key.js
const MODES$2 = {
	off: "off",
	warn: "observe",
	observe: "observe",
	nudge: "nudge",
	enforce: "enforce"
};
const ALLOW = "allow_unmapped_tools";
const words$74 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	failOpen: () => ({
		message: "\"enforcement.fail_open\" is not a field of a unified card",
		help: "remove the key"
	}),
	composition: () => ({
		message: "\"_composition\" is reserved for the server, which writes it when it composes cards",
		help: "remove \"_composition\" from the card"
	}),
	moved: (old, now, isThere) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(old)} is now ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(now)} at the top level of the card`,
		help: isThere ? `remove ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(old)}; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(now)} is already set` : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(now)} at the top level of the card instead`
	}),
	unmappedAction: (action, isThere) => ({
		message: `"enforcement.unmapped_tool_action" is now "enforcement.${ALLOW}"`,
		help: isThere ? `remove the old key; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(ALLOW)} is already set` : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(ALLOW)}: true to allow unmapped tools, false to deny them${action === "warn" ? "; \"warn\" is no longer available" : ""}`
	})
});
const legacyKey = {
	id: "legacy-key",
	severity: "error",
	summary: "A key is in a place that unified cards no longer use.",
	words: words$74,
	kinds: CARDS,
	*check({ document, kind }) {
		const top = Reader.of(document);
		const enforcement = top.get("enforcement");
		yield* unmappedAction$1(enforcement);
		if (kind === "aap-card") return;
		yield* moved(top, top.get("integrity"), "enforcement_mode", "integrity_mode");
		yield* moved(top, enforcement, "mode", "autonomy_mode");
		if (enforcement.has("fail_open")) yield {
			at: enforcement.get("fail_open").place,
			on: "key",
			...words$74.failOpen()
		};
		if (top.has("_composition")) yield {
			at: top.get("_composition").place,
			on: "key",
			...words$74.composition()
		};
	}
};
function* moved(top, block, key, now) {
	if (!block.has(key)) return;
	const old = `${block.place.path[0]}.${key}`;
	const mode = Object.hasOwn(MODES$2, block.get(key).text() ?? "") ? MODES$2[block.get(key).text() ?? ""] : void 0;
	const title = `write this at the top level, and remove ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(old)}`;
	yield {
		at: block.get(key).place,
		on: "key",
		...words$74.moved(old, now, top.has(now)),
		fix: mode === void 0 || top.has(now) ? void 0 : newKey((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(top.place.document), now, mode, title)
	};
}
function* unmappedAction$1(enforcement) {
	const old = enforcement.get("unmapped_tool_action");
	if (!old.exists) return;
	const action = old.text();
	const isThere = enforcement.has(ALLOW);
	yield {
		at: old.place,
		on: "key",
		...words$74.unmappedAction(action, isThere),
		fix: isThere ? void 0 : newKey(enforcement.place, ALLOW, action === "allow", "write this instead")
	};
}
// build/src/rules/limit-not-evaluated.js
const REASONS$1 = {
	time: "the traces do not record when the calls were made",
	session: "the traces do not record which session each call belongs to",
	order: "the traces do not record the order of the calls",
	usage: "the traces do not record how many tokens the sessions used",
	arguments: "the traces do not contain the calls' arguments",
	status: "the traces do not record whether the calls succeeded",
	"other-calls": "it depends on other calls, and the traces do not contain enough information about them",
	argument: "the calls' arguments are not known",
	channel: "the traces do not record the channel of the calls",
	sql: "the SQL statements in the calls are not known"
};
const MAX_NAMED$5 = 3;
const words$73 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ notEvaluated: (entry, isLimit, reason, calls, sources, isInspecting) => ({
	message: `the ${isLimit ? "limit in the entry" : "entry"} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry)} was not evaluated for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} in ${filesText(sources)}, because ${REASONS$1[reason]}`,
	help: helpFor$2(reason, isInspecting)
}) });
function filesText(files) {
	return files.length > MAX_NAMED$5 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(files.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U), MAX_NAMED$5) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(files);
}
function helpFor$2(reason, isInspecting) {
	switch (reason) {
		case "argument":
		case "sql": return isInspecting ? "record call arguments in the traces" : "set \"inspect-arguments\" to true to match call arguments; Card Gate neither stores nor prints them";
		case "time":
		case "session":
		case "order":
		case "usage":
		case "arguments":
		case "status": return "use a trace format that records this information information";
		case "other-calls":
		case "channel": return;
		default: return reason;
	}
}
const limitNotEvaluated = {
	id: "limit-not-evaluated",
	severity: "note",
	summary: "An entry in an access list depends on information that the traces lack.",
	words: words$73
};
// build/src/rules/limit-reached.js
const MAX_DESCRIBED = 3;
const words$72 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ reached: (limit) => {
	const { entry, sessions, calls, reason, stopped } = limit;
	const would = limit.effect === "deny" ? `would have denied ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(sessions, "session")}` : `would have audited ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(sessions, "session")}`;
	const shown = stopped.slice(0, MAX_DESCRIBED).map(stoppedText).join("; ");
	const more = sessions > MAX_DESCRIBED ? "; \u2026" : "";
	const why = reason === void 0 ? "" : `: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.V)(reason)}`;
	return {
		message: `the limit in the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry)} (${limit.limit}) ${would}: ${shown}${more}${why}`,
		help: limit.effect === "deny" ? "find out why the agent reached the limit; change the limit only if such calls should be allowed" : void 0
	};
} });
function stoppedText({ session, call, tool, at, count }) {
	const details = [
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool),
		...at === void 0 ? [] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.K)(at)],
		count ?? []
	].flat();
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(session)} at call ${call} (${details.join(", ")})`;
}
const limitReached = {
	id: "limit-reached",
	severity: "error",
	summary: "Traces exceed a limit in an access list.",
	violation: true,
	words: words$72
};
const localSettingsCommitted = {
	id: "local-settings-committed",
	severity: "warning",
	summary: "Settings that are meant for one machine are committed.",
	security: "medium",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ file: () => ({
		message: "this file contains settings for one person's machine, but it is committed",
		help: "remove the file from git, add it to \".gitignore\", and move shared rules to the repository's settings"
	}) })
};
// build/src/rules/loose-pattern.js
const MAX_NAMED$4 = 10;
const loosePattern = {
	id: "loose-pattern",
	severity: "note",
	summary: "A pattern allows far more tools than the traces use.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ loose: (pattern, used) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} allows any tool with a matching name, but the traces use only ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(used.length)}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(used.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.G), MAX_NAMED$4)}`,
		help: "replace the pattern with the names of the tools that the agent needs"
	}) })
};
function enumeratingFix({ document, path }, pattern, names) {
	return {
		title: `replace ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} in ${document.file} with`,
		language: document.syntax,
		lines: listItems(document, names, "instead", path.slice(0, -1))
	};
}
const lowCoverage$1 = {
	id: "low-coverage",
	severity: "error",
	summary: "Coverage is below the required minimum.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ low: (is, least) => ({
		message: `coverage is ${is ?? "unknown"}; at least ${least} of the bounded actions must be mapped`,
		help: is === void 0 ? "give the agent a card with bounded actions and a policy that maps them" : "map the bounded actions that the report lists as unmapped"
	}) })
};
const misplacedConfiguration = {
	id: "misplaced-configuration",
	severity: "warning",
	summary: "A file looks like the configuration but is not read.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ notRead: (file, configuration) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} is not read; this gate reads its configuration from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(configuration)}`,
		help: `rename the file to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(configuration)}, or set the input "config" to this file; remove the file if nothing uses it`
	}) })
};
// build/src/rules/misplaced-never.js
const words$67 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ notInFloor: () => ({
	message: "\"never\" has no effect in a single agent's list; it works only in a list with the scope \"org\"",
	help: "move \"never\" to one of the organisation's lists, or write an entry with the effect \"deny\""
}) });
const misplacedNever = {
	id: "misplaced-never",
	severity: "error",
	summary: "A single agent's access list has \"never\", which works only in a floor.",
	parts: ["access"],
	words: words$67,
	*check({ access, document }) {
		if (access === void 0 || access.scope === "org" || access.never.length === 0) return;
		yield {
			at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document), "never"),
			on: "key",
			...words$67.notInFloor()
		};
	}
};
// build/src/finding/schema.js
function schemaAt(root, path) {
	let schema = root;
	for (const step of path) {
		if (schema === void 0) return void 0;
		schema = typeof step === "number" ? schema.items : ownProperty(schema.properties, step) ?? otherProperties(schema);
		schema = schema && resolve(root, schema);
	}
	return schema;
}
function knownKeys(root, path) {
	return Object.keys(schemaAt(root, path)?.properties ?? {});
}
function homesOf(root, key) {
	const homes = /* @__PURE__ */ new Set();
	visit(root, root, [], (schema, path) => {
		if (path.length > 0 && ownProperty(schema.properties, key)) homes.add(path.join("."));
	});
	return [...homes];
}
function sampleOf$1(root, schema) {
	if (schema.examples && schema.examples.length > 0) return schema.examples[0];
	if (schema.type !== "object") return void 0;
	const parts = (schema.required ?? []).map((key) => [key, sampleOf$1(root, partOf$1(root, schema, key))]);
	return parts.some(([, part]) => part === void 0) ? void 0 : Object.fromEntries(parts);
}
function partOf$1(root, schema, key) {
	const part = ownProperty(schema.properties, key);
	return part ? resolve(root, part) : {};
}
function visit(root, schema, path, see) {
	const resolved = resolve(root, schema);
	see(resolved, path);
	for (const [key, part] of Object.entries(resolved.properties ?? {})) visit(root, part, [...path, key], see);
	const others = otherProperties(resolved);
	if (others) visit(root, others, [...path, "<name>"], see);
	if (resolved.items) visit(root, resolved.items, path, see);
}
function resolve(root, schema) {
	if (schema.$ref === void 0) return schema;
	const name = schema.$ref.replace("#/definitions/", "");
	const found = ownProperty(root.definitions, name);
	if (found === void 0) throw new Error(`the schema does not define "${schema.$ref}", but refers to it`);
	return found;
}
function otherProperties(schema) {
	return typeof schema.additionalProperties === "object" ? schema.additionalProperties : void 0;
}
function ownProperty(map, key) {
	return map !== void 0 && Object.hasOwn(map, key) ? map[key] : void 0;
}
// build/src/rules/unknown-key.js
const KEYS_OF_PERMISSIONS = [
	"forbidden",
	"forbidden_tools",
	"forbidden_actions",
	"escalation_triggers",
	"defaults",
	"enforcement",
	"unmapped_tool_action",
	"allow_unmapped_tools",
	"expires_at",
	"severity"
];
const MAPPING_SECTIONS = ["capability_mappings", "capabilities"];
const OTHER_NAMES = [
	["capability_mappings", "capabilities"],
	["card_actions", "required_actions"],
	["forbidden", "forbidden_tools"],
	["unmapped_severity", "default_unmapped_severity"],
	["enforcement_mode", "autonomy_mode"]
];
function otherNameOf(key, known) {
	const other = OTHER_NAMES.find((names) => names.includes(key))?.find((name) => name !== key);
	return other !== void 0 && known.includes(other) ? other : void 0;
}
const KEYS_OF_ENTRIES = [
	"effect",
	"resource",
	"action",
	"actor",
	"argument",
	"enabled",
	"priority",
	"limit"
];
const KEYS_OF_ACCESS_LISTS = [
	"default",
	"policy_mode",
	"scope",
	"never"
];
const MAX_LISTED$1 = 8;
const words$66 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unknown: (path, key, holdsPermissions, remedy) => ({
	message: `unknown key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}${path.length === 0 ? "" : ` in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)}`}${effectOf(holdsPermissions, remedy)}`,
	help: helpFor$1(key, remedy)
}) });
function effectOf(holdsPermissions, { missing }) {
	if (missing !== void 0) return `, and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(missing)} is missing`;
	return holdsPermissions ? "; its content has no effect" : "";
}
function helpFor$1(key, { meant, homes, known, missing }) {
	if (missing !== void 0) return `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(missing)} if that is what you meant`;
	if (meant.length === 1) return `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(meant)} if that is what you meant`;
	if (meant.length > 1) return `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(meant)} if you meant one of them`;
	if (homes.length > 0 && homes.length <= 3) return `move ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(homes)}`;
	if (known.includes("extensions")) return "remove the key, or move it under \"extensions\", which is not checked";
	const listed = known.filter((word) => word !== "$schema");
	return listed.length > MAX_LISTED$1 ? "remove the key" : `remove the key; the known keys here are ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(listed)}`;
}
const unknownKey = {
	id: "unknown-key",
	severity: "warning",
	summary: "A key is not part of the format.",
	words: words$66
};
function meantKeys(key, known) {
	const best = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key, known);
	if (best === void 0) return [];
	const edits = (word) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nt)(key.toLowerCase(), word.toLowerCase());
	return known.filter((word) => word === best || edits(word) === edits(best));
}
function permittingKeysAt(known) {
	if (known.includes("effect")) return KEYS_OF_ENTRIES;
	return known.includes("policy_mode") ? KEYS_OF_ACCESS_LISTS : [];
}
function unknown(path, key, { document, schema }, missing) {
	const at = {
		document,
		path: [...path, key]
	};
	const known = knownKeys(schema, path);
	const homes = homesOf(schema, key);
	const other = homes.length === 0 ? otherNameOf(key, known) : void 0;
	const sections = MAPPING_SECTIONS.filter((section) => known.includes(section));
	const holdsPermissions = (other ?? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key, sections)) !== void 0 || KEYS_OF_PERMISSIONS.some((word) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nt)(key.toLowerCase(), word) <= 2) || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key, permittingKeysAt(known)) !== void 0;
	const renamed = missing ?? other;
	const meant = renamed === void 0 ? meantKeys(key, known) : [renamed];
	const [only, another] = meant;
	return {
		rule: unknownKey,
		meant,
		problem: {
			at,
			on: "key",
			...words$66.unknown(path, key, holdsPermissions, {
				meant,
				homes,
				known,
				missing
			}),
			...(holdsPermissions || missing !== void 0) && { severity: "error" },
			fix: only === void 0 || another !== void 0 ? void 0 : otherKey(at, only, `write the key as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(only)}`)
		}
	};
}
// build/src/rules/missing-key.js
const MAX_EXPLAINED = 2;
function explained({ key, description }) {
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}${description === void 0 ? "" : ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.I)(description)})`}`;
}
const words$65 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	missing: (path, key, { because, meant, description }) => {
		const needed = because === void 0 ? "" : `, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(because)} requires it`;
		const what = description === void 0 ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.P)(description);
		return {
			message: path.length === 0 ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} is missing${needed}` : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}${needed}`,
			help: meant === void 0 ? `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}${what}` : `rename ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} if that is what you meant`
		};
	},
	several: (path, keys, because) => {
		const names = keys.map(({ key }) => key);
		const needed = because === void 0 ? "" : `, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(because)} requires them`;
		return {
			message: path.length === 0 ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(names)} are missing${needed}` : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(names)}${needed}`,
			help: `add ${keys.length > MAX_EXPLAINED ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(names) : keys.map(explained).join(" and ")}`
		};
	},
	noneOf: (path, keys) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} must have ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(keys)}`,
		help: `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(keys)}`
	})
});
const missingKey = {
	id: "missing-key",
	severity: "error",
	summary: "A required key is missing.",
	words: words$65
};
function missing(path, keys, because, context) {
	const cause = typeof because === "string" ? because : void 0;
	const found = [...new Set(keys)].map((key) => ({
		key,
		meant: misspellingOf(path, key, context)
	}));
	const alone = found.flatMap(({ key, meant }) => meant === void 0 ? [] : [missingOne(path, key, {
		because: cause,
		meant
	}, context)]);
	const [only, ...others] = found.flatMap(({ key, meant }) => meant === void 0 ? [key] : []);
	if (only === void 0) return alone;
	return others.length === 0 ? [...alone, missingOne(path, only, { because: cause }, context)] : [...alone, missingTogether(path, [only, ...others], cause, context)];
}
function missingOne(path, key, given, { document, schema }) {
	const at = {
		document,
		path: [...path, key]
	};
	const part = schemaAt(schema, at.path);
	const sample = given.meant === void 0 && part ? sampleOf$1(schema, part) : void 0;
	return {
		rule: missingKey,
		problem: {
			at,
			...words$65.missing(path, key, {
				...given,
				description: part?.description
			}),
			fix: sample === void 0 ? void 0 : newKey({
				document,
				path
			}, key, sample, `add this to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)}`)
		}
	};
}
function missingTogether(path, keys, because, { document, schema }) {
	const parts = keys.map((key) => ({
		key,
		part: schemaAt(schema, [...path, key])
	}));
	const samples = parts.flatMap(({ key, part }) => {
		const sample = part && sampleOf$1(schema, part);
		return sample === void 0 ? [] : [[key, sample]];
	});
	return {
		rule: missingKey,
		problem: {
			at: {
				document,
				path: [...path, keys[0]]
			},
			...words$65.several(path, parts.map(({ key, part }) => ({
				key,
				description: part?.description
			})), because),
			fix: samples.length === 0 ? void 0 : newKeys({
				document,
				path
			}, samples, `add ${samples.length === 1 ? "this" : "these keys"} to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)}`)
		}
	};
}
function misspellingOf(path, key, { document, schema }) {
	const parent = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	if (parent?.kind !== "map") return void 0;
	const known = new Set(knownKeys(schema, path));
	const unknownKeys = [...parent.entries.keys()].filter((other) => !known.has(other));
	return unknownKeys.find((other) => otherNameOf(other, [key])) ?? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key, unknownKeys);
}
function missingChoice(path, choiceError, { document, errors }) {
	const keys = errors.filter((error) => error.keyword === "required" && error.schemaPath.startsWith(`${choiceError.schemaPath}/`)).filter((error) => error.instancePath === choiceError.instancePath).map((error) => String(error.params.missingProperty));
	const distinct = [...new Set(keys)];
	return {
		rule: missingKey,
		problem: {
			at: {
				document,
				path: [...path, distinct[0] ?? ""]
			},
			...words$65.noneOf(path, distinct)
		}
	};
}
// build/src/rules/missing-recommended-key.js
const TRACE_FORMAT = {
	block: "audit",
	key: "trace_format",
	severity: "note",
	purpose: "state the format of the traces",
	sample: "ap-trace-v1"
};
const AAP = [
	{
		block: "top",
		key: "aap_version",
		severity: "warning",
		purpose: "state the version of the protocol",
		sample: "0.5.0"
	},
	{
		block: "top",
		key: "card_id",
		severity: "warning",
		purpose: "let traces refer to the card"
	},
	{
		block: "top",
		key: "agent_id",
		severity: "warning",
		purpose: "state which agent the card is for"
	},
	{
		block: "top",
		key: "issued_at",
		severity: "warning",
		purpose: "show how old the card is"
	},
	{
		block: "principal",
		key: "type",
		severity: "warning",
		purpose: "state what kind of party the agent serves",
		sample: "human"
	},
	{
		block: "principal",
		key: "relationship",
		severity: "warning",
		purpose: "state how the agent acts for its principal",
		sample: "delegated_authority"
	},
	{
		block: "audit",
		key: "retention_days",
		severity: "warning",
		purpose: "state how long traces are kept",
		sample: 90
	},
	{
		block: "audit",
		key: "queryable",
		severity: "warning",
		purpose: "state whether others can query the traces",
		sample: false
	},
	TRACE_FORMAT
];
const UNIFIED = [
	{
		block: "top",
		key: "card_id",
		severity: "note",
		purpose: "let traces refer to the card"
	},
	{
		block: "top",
		key: "issued_at",
		severity: "note",
		purpose: "show how old the card is"
	},
	TRACE_FORMAT
];
const words$64 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ missing: (where, key, purpose) => ({
	message: `${where} has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}`,
	help: `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} to ${purpose}`
}) });
const missingRecommendedKey = {
	id: "missing-recommended-key",
	severity: "warning",
	summary: "A recommended key is missing.",
	words: words$64,
	kinds: CARDS,
	*check(context) {
		const blocks = blocksOf(context);
		const recommended = context.kind === "aap-card" ? AAP : UNIFIED;
		for (const { block, key, severity, purpose, sample } of recommended) {
			const reader = blocks[block];
			if (!reader.isMap || reader.has(key)) continue;
			const { path } = reader.place;
			const where = path.length === 0 ? "the card" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path);
			yield {
				at: reader.get(key).place,
				...words$64.missing(where, key, purpose),
				severity,
				fix: sample === void 0 ? void 0 : newKey(reader.place, key, sample, `add this to ${where}`)
			};
		}
	}
};
// build/src/rules/missing-section.js
const SECTIONS = [{
	key: "capability_mappings",
	help: "map each bounded action to the tools that perform it; without a mapping, every tool is unmapped",
	sample: { web_browsing: {
		tools: ["mcp__browser__*"],
		card_actions: ["web_fetch"]
	} }
}, {
	key: "forbidden",
	help: "list the tools that are always blocked, or write an empty list if there are none",
	sample: []
}];
const words$63 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ missing: ({ key, help }) => ({
	message: `the policy has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}`,
	help
}) });
const missingSection = {
	id: "missing-section",
	severity: "warning",
	summary: "A section that a policy normally has is missing.",
	words: words$63,
	kinds: ["policy"],
	*check({ document }) {
		const top = Reader.of(document);
		for (const section of SECTIONS) {
			if (top.has(section.key)) continue;
			yield {
				at: top.get(section.key).place,
				...words$63.missing(section),
				fix: newKey((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document), section.key, section.sample, "add this to the policy")
			};
		}
	}
};
// build/src/rules/mixed-generations.js
const NAMES$1 = {
	"aap-card": "an AAP card",
	"unified-card": "a unified card"
};
const words$62 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	mixed: (kind, other, foreign) => ({
		message: `the card is read as ${NAMES$1[kind]} but has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(foreign)}, which ${foreign.length === 1 ? "belongs" : "belong"} to ${NAMES$1[other]}`,
		help: `keep the keys of only one generation of the format; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(foreign[0] ?? "")} has no effect here`
	}),
	makesIt: (key, kind) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} marks it as ${NAMES$1[kind]}`
});
const mixedGenerations = {
	id: "mixed-generations",
	severity: "error",
	summary: "The card has keys from two generations of the format.",
	words: words$62,
	kinds: CARDS,
	*check({ document, kind, mixed }) {
		if (!mixed || kind !== "aap-card" && kind !== "unified-card") return;
		const other = kind === "aap-card" ? "unified-card" : "aap-card";
		const top = Reader.of(document);
		const foreign = MARKS[other].filter((key) => top.has(key));
		const own = MARKS[kind].filter((key) => top.has(key));
		if (foreign[0] === void 0 || own[0] === void 0) return;
		yield {
			at: top.get(foreign[0]).place,
			on: "key",
			...words$62.mixed(kind, other, foreign),
			related: [{
				at: top.get(own[0]).place,
				on: "key",
				message: words$62.makesIt(own[0], kind)
			}]
		};
	}
};
// build/src/rules/narrow-minute.js
const words$61 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ narrow: (cron, minutes, whole) => ({
	message: `as a time window, ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(cron)} covers only ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(minutes, "minute")} of each hour`,
	help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(whole)} to cover whole hours`
}) });
function wholeHours({ text }) {
	return text.replace(/^([ \t]*)[^ \t]+/, "$1*");
}
function placeOf(window, cron, index) {
	const { document } = window;
	const places = ["allow", "deny"].flatMap((key) => [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(window, key), (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(window, key, index)]);
	const isCron = ({ path }) => {
		const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
		return node?.kind === "scalar" && node.value === cron.text;
	};
	return places.find(isCron) ?? window;
}
function fixOf$2(at, cron) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(at.document, at.path);
	if (node?.kind !== "scalar" || node.value !== cron.text) return void 0;
	const whole = wholeHours(cron);
	return otherValue(at, whole, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(whole)}`);
}
const narrowMinute = {
	id: "narrow-minute",
	severity: "warning",
	summary: "A time window covers only some minutes of each hour.",
	parts: ["access"],
	words: words$61,
	*check({ access }) {
		for (const { limit } of access?.entries ?? []) {
			if (limit?.kind !== "time_window") continue;
			for (const [index, cron] of limit.window.crons.entries()) {
				if (!isNarrowMinute(cron)) continue;
				const at = placeOf(limit.place, cron, index);
				const minutes = cron.minute.filter(Boolean).length;
				yield {
					at,
					...words$61.narrow(cron.text, minutes, wholeHours(cron)),
					fix: fixOf$2(at, cron)
				};
			}
		}
	}
};
// build/src/document/limits.js
const MAX_CARD_BYTES = 131072;
const MAX_TOOL_LIST_BYTES = 16777216;
// build/src/rules/near-size-limit.js
const words$60 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ near: (bytes) => ({
	message: `the file has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(bytes)} bytes; files larger than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(MAX_CARD_BYTES)} bytes are not read`,
	help: "move unrelated content to another file, or write patterns instead of long lists of tools"
}) });
const nearSizeLimit = {
	id: "near-size-limit",
	severity: "warning",
	summary: "The file is close to the size limit.",
	words: words$60,
	parts: "all",
	*check({ document, bytes }) {
		if (bytes < 117964.8) return;
		yield {
			at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document),
			...words$60.near(bytes)
		};
	}
};
const needsApproval = {
	id: "needs-approval",
	severity: "warning",
	summary: "A tool needs human approval.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ escalated: (triggered) => ({
		message: triggerMessage("needs human approval", triggered),
		help: triggered.occurrence.kind === "listed" ? `make sure that a human approves each call, or ${avoiding(triggered)}` : "make sure that a human gave this approval at run time"
	}) })
};
const neverAllowed = {
	id: "never-allowed",
	severity: "error",
	summary: "An agent may make a request that its floor forbids for every agent.",
	violation: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		allowed: (request, entry, owner) => ({
			message: `the agent may make the request ${request}${entry === void 0 ? "" : ` because of the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry)}`}, but ${owner} forbids this request for all agents`,
			help: "deny such requests in the agent's access list"
		}),
		undecided: (owner) => ({
			message: `Card Gate could not determine whether the agent may make requests that ${owner} forbids for every agent`,
			help: "use fewer entries, or fewer wildcards in their patterns"
		}),
		statedHere: () => "such requests are forbidden for every agent here"
	})
};
// build/src/rules/no-card.js
const words$57 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ without: () => ({
	message: "the policy has no card to check its actions against, so coverage is unknown",
	help: "put the agent's alignment card next to the policy"
}) });
const noCard = {
	id: "no-card",
	severity: "note",
	summary: "The policy has no card, so bounded actions are not checked.",
	words: words$57,
	*check({ card, policy }) {
		if (card !== void 0 || policy === void 0) return;
		yield {
			at: policy.place,
			...words$57.without()
		};
	}
};
const noCardsFound = {
	id: "no-cards-found",
	severity: "warning",
	summary: "No card, policy or access list was found.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		none: () => ({
			message: "no card, policy or access list was found",
			help: "correct the patterns under \"cards\", or set the verdict for this case with \"on-no-cards\""
		}),
		noneBelow: () => ({
			message: "no card, policy or access list was found",
			help: "check the path, or pass file patterns with --cards"
		}),
		patterns: (patterns) => ({
			message: `the patterns under "cards" match no file: ${patterns.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.G).join(", ")}`,
			help: "correct the patterns, which are relative to the repository root, or set the verdict for this case with \"on-no-cards\""
		})
	})
};
// build/src/rules/no-grace.js
const words$55 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ without: (reason) => ({
	message: `no grace period applies: ${reasonText(reason)}`,
	help: "map the tools, or provide older traces"
}) });
function reasonText(reason) {
	switch (reason.kind) {
		case "of-the-change": return "every trace is part of the change, so the traces cannot prove when a tool was first called";
		case "no-times": return "the traces have no timestamps, so they cannot show which tools are new";
		case "short-window": return `the trace window is shorter than the grace period of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(reason.hours, "hour")}`;
		case "all-new": return `no trace is older than the grace period of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(reason.hours, "hour")}, so every tool would look new`;
		default: return reason;
	}
}
const noGrace$1 = {
	id: "no-grace",
	severity: "note",
	summary: "No grace period applies, because the traces cannot show which tools are new.",
	words: words$55
};
// build/src/rules/no-policy.js
const words$54 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ without: (tools, hasTraces) => ({
	message: `the card has no policy${unchecked(tools, hasTraces)}`,
	help: "add a policy next to the card; the command \"init\" can write one"
}) });
function unchecked(tools, hasTraces) {
	if (tools === 1) return ", so the agent's only tool is not checked";
	if (tools !== void 0) return `, so the agent's ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tools, "tool")} are not checked`;
	return hasTraces ? ", so the agent's traces are not checked" : "";
}
const noPolicy = {
	id: "no-policy",
	severity: "note",
	summary: "The card has no policy, so no tools are checked.",
	words: words$54,
	*check({ card, policy, access, tools, traces }) {
		if (card === void 0 || access !== void 0 || policy !== void 0 && governs(policy)) return;
		yield {
			at: card.place,
			severity: tools === void 0 && traces === void 0 ? "note" : "warning",
			...words$54.without(tools?.tools.length, traces !== void 0)
		};
	}
};
const noTools$1 = {
	id: "no-tools",
	severity: "warning",
	summary: "An agent has no tool list and no traces, so no tools are checked.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ without: (agent) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)} has no tool list and no traces, so its tools are not checked`,
		help: "add a tool list to its folder, such as tools.txt with one name on each line; if the agent has no tools, set \"on-no-tools\" to \"pass\""
	}) })
};
const notEvaluated$1 = {
	id: "not-evaluated",
	severity: "note",
	summary: "A condition could not be evaluated before run time.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ undecided: (condition, isParsed, on) => ({
		message: `the condition ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(condition)} was not evaluated${on === "traces" ? " against the traces" : ""}: ${isParsed ? "it depends on values that are known only at run time" : "its syntax is not supported"}`,
		help: isParsed ? "leave the condition unchanged; the agent's runtime evaluates it" : "rewrite the condition with documented fields and operators"
	}) })
};
// build/src/rules/not-published.js
const EFFECTS = {
	widens: "publishing this card would grant new permissions",
	narrows: "publishing this card would remove permissions",
	neutral: "the permissions are the same",
	unknown: "their permissions could not be compared"
};
const words$51 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	none: (agentId) => ({
		message: `no card is published for agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}`,
		help: "publish the card, or correct the agent's id"
	}),
	differs: (agentId, file, effect, amendment) => ({
		message: `the published card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)} differs from ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}: ${EFFECTS[effect]}${amendment === void 0 ? "" : `; ${amendmentWords(amendment)}`}`,
		help: "run \"card-gate diff --published\" to see the difference; then publish the card, or save the output of \"card-gate show\" in the repository"
	}),
	noCard: (agentId) => ({
		message: `a card is published for agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)}, and the repository has none`,
		help: "save the output of \"card-gate show\" in the repository, or correct the agent's id"
	}),
	policy: (agentId, file) => ({
		message: `the published card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)} has no policy, and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} is not published`,
		help: "move the policy into the card, because only cards are published"
	})
});
function amendmentWords({ id, at, change, by }) {
	const when = at === null ? "" : ` of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(at)}`;
	const who = by === null ? "" : ` by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(by)}`;
	return `its last amendment is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(id)}${when}${who}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(change)}`;
}
const notPublished = {
	id: "not-published",
	severity: "note",
	summary: "An agent's published card differs from the card in the repository.",
	words: words$51
};
// build/src/rules/out-of-range.js
const words$50 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ outside: (path, expected, written, description) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} must be ${expected}, but it is ${written}`,
	help: description && `write another number${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.P)(description)}`
}) });
const outOfRange = {
	id: "out-of-range",
	severity: "error",
	summary: "A number is out of range.",
	words: words$50
};
function outsideRange(path, expected, { document, schema }) {
	const description = schemaAt(schema, path)?.description;
	return {
		rule: outOfRange,
		problem: {
			at: {
				document,
				path
			},
			...words$50.outside(path, expected, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.q)(document, path), description)
		}
	};
}
// build/src/pattern/breadth.js
const EVERYTHING = /^(?:\*+\??\**|\?\*+)$/;
const WHOLE_SERVER = /^(?:mcp__(?:[^*?]+__|\*+__|(?:(?!__)[^*?])*)\*+|mcp:[^?/]*\/?\*+|[^*?/]+\/\*+)$/su;
const BEFORE_SERVERS = /^m(?:c(?:p(?:_|:)?)?)?\*$/;
function breadthOf(pattern) {
	if (EVERYTHING.test(pattern)) return "everything";
	const plain = pattern.replace(/\?*\*[*?]*$/, "*");
	return WHOLE_SERVER.test(plain) || BEFORE_SERVERS.test(plain) ? "server" : "less";
}
// build/src/rules/overbroad-pattern.js
const words$49 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ overbroad: (pattern, capability, breadth) => ({
	message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} maps ${breadth === "everything" ? "every tool" : "every tool on a server"}, including tools added later, although the policy denies unmapped tools`,
	help: "list the tools by name, or use a pattern with a prefix that their names share"
}) });
const overbroadPattern = {
	id: "overbroad-pattern",
	severity: "note",
	summary: "A pattern maps every tool, or every tool on a server, although unmapped tools are denied.",
	security: "low",
	words: words$49,
	*check({ policy }) {
		if (policy === void 0 || (policy.defaults.unmappedAction?.value ?? "deny") !== "deny") return;
		const floor = policy.defaults.unmappedAction;
		for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
			const breadth = breadthOf(pattern.text);
			if (breadth === "less" || floor && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(floor.place) !== (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(pattern.place)) continue;
			yield {
				at: pattern.place,
				...words$49.overbroad(pattern.text, capability.name, breadth)
			};
		}
	}
};
// build/src/rules/overlapping-entries.js
function requestText(request) {
	const { actor, action, resource, argument, channel, sql } = request;
	return Object.entries({
		actor,
		action,
		resource,
		argument,
		channel,
		sql
	}).flatMap(([field, value]) => value === void 0 ? [] : `${field} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`).join(", ");
}
const overlappingEntries$1 = {
	id: "overlapping-entries",
	severity: "note",
	summary: "Entries of equal priority match the same request with different effects.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		overlapping: (entry, earlier, request) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry.name)} (${entry.effect}) and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(earlier.name)} (${earlier.effect}) have the same priority, so their order in the file determines which one applies to requests with ${requestText(request)}`,
			help: "give the entry that should apply a higher priority"
		}),
		decidesHere: (name) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} comes first, so it applies`
	})
};
// build/src/rules/parse-error.js
const OF_FAULTS = {
	"empty-json": () => ({
		message: "the file is empty; a JSON file needs a value",
		help: "write the value, or remove the file"
	}),
	"json-syntax": ({ name }) => ({ message: `not valid JSON: ${JSON_SYNTAX[name] ?? name}` }),
	"json-refused": ({ said }) => ({ message: `not valid JSON: ${said}` }),
	"toml-syntax": ({ said }) => ({ message: `not valid TOML: ${said.charAt(0).toLowerCase()}${said.slice(1)}` }),
	"refused-by-host": ({ why, lost }) => ({ message: `the file cannot be loaded: ${why}; ${lost}` }),
	"yaml-syntax": ({ code, said }) => ({
		message: `not valid YAML: ${YAML_SYNTAX[code] ? `${YAML_SYNTAX[code]} (${said})` : said}`,
		help: YAML_HELP[code] ?? "put the value in quotes if it is text"
	}),
	unquoted: ({ value, sign }) => ({
		message: sign === ": " ? "not valid YAML: a value that contains a colon and a space needs quotes" : `not valid YAML: a value that begins with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(sign)} needs quotes`,
		help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`
	}),
	indentation: ({ spaces, wanted, line }) => ({
		message: `not valid YAML: the line is indented by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(spaces, "space")}, which matches no line above it`,
		help: `indent it by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(wanted, "space")}, like line ${line}`
	}),
	"deeper-start": ({ spaces, wanted, line }) => ({
		message: `not valid YAML: the first line is indented by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(spaces, "space")}, deeper than line ${line}`,
		help: `${wanted === 0 ? "remove its indentation" : `indent it by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(wanted, "space")}`}, like line ${line}`
	}),
	"empty-before-entries": ({ entry, value }) => ({
		message: `not valid YAML: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(entry)} is already an empty ${value === "[]" ? "list" : "map"}, but entries follow it`,
		help: `remove "${value}"`
	}),
	"items-on-one-line": () => ({
		message: "not valid YAML: a list item does not begin on a line of its own",
		help: "begin each \"- \" on a new line, or put the whole value in quotes if it is text"
	}),
	tabs: ({ lines }) => ({
		message: `not valid YAML: ${lines === 1 ? "a line is" : `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(lines, "line")} are`} indented with tabs`,
		help: "replace the tabs with spaces"
	}),
	"unclosed-quote": ({ quote }) => ({
		message: `not valid YAML: the quote ${quote} is never closed`,
		help: `add the closing ${quote} at the end of the value`
	}),
	"toml-in-yaml": () => ({
		message: "not valid YAML: the file looks like TOML",
		help: "write it as YAML, such as \"key: value\", or specify a different file"
	}),
	bracket: ({ sign, line, expected, closer }) => ({
		message: `not valid YAML: the bracket "${sign}" opened at line ${line} is ${closer === void 0 ? "not closed" : `closed by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(closer)}`}`,
		help: closer === void 0 ? `add the "${expected}" that closes it` : `close it with "${expected}"`
	}),
	"carriage-return": () => ({
		message: "not valid YAML: the file contains a carriage return without a line feed",
		help: "remove the character; inside double quotes, write it as an escape sequence"
	}),
	"control-character": ({ code }) => ({
		message: `not valid YAML: the file contains the control character U+${code.toString(16).padStart(4, "0")}`,
		help: code === 0 ? "save the file as UTF-8 text" : "remove the character; inside double quotes, write it as an escape sequence"
	}),
	"hidden-break": ({ code }) => ({
		message: `not valid YAML: the character U+${code.toString(16).toUpperCase().padStart(4, "0")} is ${code === 65279 ? "a byte-order mark, which other YAML parsers ignore" : "a line break for other YAML parsers"}`,
		help: "remove the character; inside double quotes, write it as an escape sequence"
	}),
	tag: ({ tag }) => ({
		message: `the tag ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tag)} is not supported in cards and policies`,
		help: "remove the tag; write the value in quotes if it is a string"
	}),
	directive: ({ directive }) => ({
		message: `the directive ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(directive)} is not supported; files are read as YAML 1.2`,
		help: "remove the line"
	}),
	"second-document": () => ({
		message: "the file contains more than one document",
		help: "put each document in its own file, or remove the line \"---\""
	}),
	"not-a-node": () => ({ message: "expected a map, a list or a plain value" }),
	"complex-key": () => ({
		message: "a key must be plain text",
		help: "write the key as one word or in quotes"
	}),
	"merge-key": () => ({
		message: "\"<<\" is a merge key, which YAML 1.2 does not support, so nothing would be merged",
		help: "copy the keys to this map"
	}),
	"unknown-alias": ({ name }) => ({
		message: `the alias ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(`*${name}`)} has no anchor`,
		help: `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(`*${name}`)} in quotes if it is a pattern; otherwise, define its anchor earlier in the file`
	}),
	"alias-in-itself": ({ name }) => ({
		message: `the alias ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(`*${name}`)} refers to a value that contains it`,
		help: "replace the alias with the value"
	}),
	"too-many-aliases": ({ most }) => ({
		message: `aliases expand to more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(most, "node")}`,
		help: "write the repeated parts out in full instead of using YAML aliases"
	}),
	"too-deep": ({ most }) => ({
		message: `the file has more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(most, "level")} of nesting`,
		help: "look for a bracket that is never closed; cards and policies need only about six levels"
	}),
	"utf-16": () => ({
		message: "the file is encoded as UTF-16; only UTF-8 is read",
		help: "save the file as UTF-8"
	}),
	"not-utf-8": () => ({
		message: "the file contains bytes that are not UTF-8",
		help: "save the file as UTF-8"
	}),
	"too-many-documents": ({ most }) => ({
		message: `the file contains more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(most, "JSON document")}`,
		help: "put all tools in one list"
	})
};
const YAML_SYNTAX = {
	BAD_INDENT: "the indentation does not match the surrounding lines",
	MISSING_CHAR: "a character is missing",
	BLOCK_AS_IMPLICIT_KEY: "a nested mapping on one line; a line break or a quote may be missing",
	MULTILINE_IMPLICIT_KEY: "a key that spans several lines; a colon may be missing",
	BAD_ALIAS: "an alias that cannot be resolved"
};
const YAML_HELP = {
	BAD_INDENT: "indent all entries in a list or map by the same amount",
	MISSING_CHAR: "check the quotes, commas and colons in this line",
	BLOCK_AS_IMPLICIT_KEY: "put the value in quotes, or write the list or map on new lines",
	MULTILINE_IMPLICIT_KEY: "add a colon after the key",
	BAD_DQ_ESCAPE: "double the backslash, or use single quotes",
	UNEXPECTED_TOKEN: "put the whole value in quotes"
};
const JSON_SYNTAX = {
	InvalidSymbol: "an unknown word; only true, false and null are written without quotes",
	SingleQuotes: "single quotes are not allowed; write keys and strings in double quotes",
	InvalidNumberFormat: "a malformed number",
	PropertyNameExpected: "expected a key in double quotes (a comma before the closing brace is not allowed)",
	ValueExpected: "expected a value (a comma before the closing bracket is not allowed)",
	ColonExpected: "expected a colon after the key",
	CommaExpected: "expected a comma between two entries",
	CloseBraceExpected: "expected a closing brace }",
	CloseBracketExpected: "expected a closing bracket ]",
	EndOfFileExpected: "unexpected content after the end of the document",
	InvalidCommentToken: "JSON does not allow comments; rename the file to .yaml if it needs them",
	UnexpectedEndOfComment: "an unclosed comment; JSON does not allow comments",
	UnexpectedEndOfString: "an unclosed string; expected a closing double quote",
	UnexpectedEndOfNumber: "an incomplete number",
	InvalidUnicode: "a \\u escape sequence without four hexadecimal digits",
	InvalidEscapeCharacter: "an unknown escape sequence",
	InvalidCharacter: "a control character inside a string"
};
const parseError = {
	id: "parse-error",
	severity: "error",
	summary: "The file is not valid YAML or JSON.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		fault: (fault) => OF_FAULTS[fault.kind](fault),
		refused: (reason) => ({
			message: `the file cannot be read: ${reason}`,
			help: "replace the link with the file itself"
		})
	})
};
// build/src/rules/placeholder.js
const PLACEHOLDER = /(?<![A-Za-z0-9_])YOUR_[A-Za-z0-9_]*|(?<![\w.+-])you@example\.com(?![\w-]|\.\w)/;
const SUSPECT = new RegExp(`YOUR_|you@example\\.com|${TODO}|${TOOL_STUB}|${ACTION_STUB}|\\\\`);
const words$46 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	leftIn: (placeholder, text, isName) => ({
		message: `the placeholder ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(placeholder)}${placeholder === text ? "" : ` in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)}`} was not replaced`,
		help: isName ? "replace the placeholder with the names of your own tools and actions" : "replace the placeholder with your own value"
	}),
	emptyTemplate: () => ({
		message: "the card is an empty template: it declares no values and no actions",
		help: "declare the agent's values and actions"
	})
});
const placeholder = {
	id: "placeholder",
	severity: "warning",
	summary: "A placeholder from a template was not replaced.",
	words: words$46,
	parts: "all",
	*check(context) {
		if (SUSPECT.test(context.document.text)) yield* inNode(context.document.root, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(context.document));
		yield* emptyTemplate(context);
	}
};
function* inNode(node, at) {
	switch (node.kind) {
		case "scalar":
			if (typeof node.value === "string") yield* inText(node.value, at, "value");
			return;
		case "list":
			for (const [index, item] of node.items.entries()) yield* inNode(item, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(at, index));
			return;
		case "map":
			for (const [key, entry] of node.entries) {
				yield* inText(key, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(at, key), "key");
				yield* inNode(entry.node, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(at, key));
			}
			return;
	}
}
function* inText(text, at, on) {
	const isOfEntry = on === "value" && isEntryPattern(at);
	const invented = isName$1(at, on) || isOfEntry ? placeholderIn(text) : void 0;
	const found = invented ?? PLACEHOLDER.exec(text)?.[0];
	if (found === void 0) return;
	yield {
		at,
		on,
		...invented !== void 0 && !isOfEntry && { severity: "error" },
		...words$46.leftIn(found, text, invented !== void 0)
	};
}
function isName$1({ path }, on) {
	return on === "key" || typeof path.at(-1) === "number" || path.at(-1) === "pattern";
}
function isEntryPattern({ path }) {
	return /^(?:actor|action|resource)(?:_pattern)?$/.test(String(path.at(-1)));
}
function* emptyTemplate(context) {
	if (!(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.N)(context)) return;
	const { values, autonomy } = blocksOf(context);
	if (![values.get("declared"), autonomy.get("bounded_actions")].map(({ place }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(place.document, place.path)).every((list) => list?.kind === "list" && list.items.length === 0)) return;
	yield {
		at: autonomy.place,
		on: "key",
		...words$46.emptyTemplate()
	};
}
// build/src/pattern/condition-parser.js
const MAX_LENGTH = 4096;
const MAX_NESTING = 64;
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|(>=|<=|==|!=|[><(),]))/y;
const COMPARISONS$1 = [
	">",
	"<",
	">=",
	"<=",
	"==",
	"!="
];
const RESERVED = /* @__PURE__ */ new Set([
	"and",
	"or",
	"not",
	"contains",
	"matches",
	"tool_matches",
	"true",
	"false",
	"null"
]);
const WORD_LITERALS = /* @__PURE__ */ new Map([
	["true", true],
	["false", false],
	["null", null]
]);
var Stop = class extends Error {
	offset;
	constructor(message, offset) {
		super(message);
		this.offset = offset;
	}
};
function parseCondition(text) {
	try {
		if (text.trim() === "") throw new Stop("the condition is empty; expected a field, a comparison, or a function such as tool_matches", 0);
		if (text.length > MAX_LENGTH) throw new Stop(`the condition is longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
		return {
			kind: "ok",
			condition: new Parser(tokens(text)).whole()
		};
	} catch (error) {
		if (error instanceof Stop) return {
			kind: "error",
			message: error.message,
			offset: error.offset
		};
		throw error;
	}
}
function tokens(text) {
	const list = [];
	TOKEN.lastIndex = 0;
	for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
		if (text.slice(at).trim() === "") break;
		TOKEN.lastIndex = at;
		const match = TOKEN.exec(text);
		if (match === null) {
			const offset = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
			throw new Stop(`${JSON.stringify([...text.slice(offset)][0] ?? "")} is not allowed here`, offset);
		}
		const [whole, word, number, double, single, symbol] = match;
		const offset = at + (whole.length - whole.trimStart().length);
		if (word !== void 0) list.push({
			kind: "word",
			text: word,
			value: WORD_LITERALS.get(word) ?? null,
			offset
		});
		else if (number !== void 0) list.push({
			kind: "number",
			text: number,
			value: Number(number),
			offset
		});
		else if (symbol !== void 0) list.push({
			kind: "symbol",
			text: symbol,
			value: null,
			offset
		});
		else list.push({
			kind: "text",
			text: whole.trim(),
			value: double ?? single ?? "",
			offset
		});
	}
	list.push({
		kind: "end",
		text: "the end",
		value: null,
		offset: text.length
	});
	return list;
}
var Parser = class {
	#tokens;
	#at = 0;
	#depth = 0;
	constructor(list) {
		this.#tokens = list;
	}
	whole() {
		const condition = this.#or();
		const rest = this.#peek();
		if (rest.kind !== "end") throw new Stop(`expected "and", "or" or the end of the condition, but found ${shown(rest)}`, rest.offset);
		return condition;
	}
	#or() {
		let left = this.#and();
		while (this.#takes("or")) left = {
			kind: "or",
			left,
			right: this.#and()
		};
		return left;
	}
	#and() {
		let left = this.#not();
		while (this.#takes("and")) left = {
			kind: "and",
			left,
			right: this.#not()
		};
		return left;
	}
	#not() {
		const start = this.#peek();
		this.#depth += 1;
		if (this.#depth > MAX_NESTING) throw new Stop(`the condition is nested more than ${MAX_NESTING} levels deep`, start.offset);
		const condition = this.#takes("not") ? {
			kind: "not",
			of: this.#not()
		} : this.#primary();
		this.#depth -= 1;
		return condition;
	}
	#primary() {
		const token = this.#next();
		if (token.text === "(" && token.kind === "symbol") {
			const inside = this.#or();
			this.#expect(")");
			return inside;
		}
		if (token.kind !== "word") throw new Stop(`expected a field or a function, but found ${shown(token)}`, token.offset);
		if (token.text === "tool_matches") {
			this.#expect("(");
			const pattern = compilePattern(this.#pattern());
			this.#expect(")");
			return {
				kind: "tool-matches",
				pattern
			};
		}
		if (token.text === "contains" || token.text === "matches") {
			this.#expect("(");
			const field = this.#field();
			this.#expect(",");
			const condition = this.#about(field, token.text);
			this.#expect(")");
			return condition;
		}
		if (RESERVED.has(token.text)) throw new Stop(`expected a field or a function, but found ${shown(token)}`, token.offset);
		if (this.#peek().text === "(" && this.#peek().kind === "symbol") throw new Stop(`there is no function ${JSON.stringify(token.text)}; the functions are tool_matches, contains and matches`, token.offset);
		if (this.#takes("contains")) return this.#about(token.text, "contains");
		if (this.#takes("matches")) return this.#about(token.text, "matches");
		const op = COMPARISONS$1.find((comparison) => this.#peek().kind === "symbol" && comparison === this.#peek().text);
		if (op === void 0) return {
			kind: "field",
			field: token.text
		};
		this.#next();
		return {
			kind: "compare",
			field: token.text,
			op,
			value: this.#literal()
		};
	}
	#about(field, kind) {
		return kind === "contains" ? {
			kind,
			field,
			value: this.#literal()
		} : {
			kind,
			field,
			pattern: compilePattern(this.#pattern())
		};
	}
	#field() {
		const token = this.#next();
		if (token.kind === "word" && !RESERVED.has(token.text)) return token.text;
		throw new Stop(`expected a field, but found ${shown(token)}`, token.offset);
	}
	#literal() {
		const token = this.#next();
		if (token.kind === "number" || token.kind === "text" || token.kind === "word" && WORD_LITERALS.has(token.text)) return token.value;
		const hint = token.kind === "word" ? "; strings must be in quotes" : "";
		throw new Stop(`expected a number, a quoted string, true, false or null, but found ${shown(token)}${hint}`, token.offset);
	}
	#pattern() {
		const token = this.#next();
		if (token.kind !== "text") throw new Stop(`expected a pattern in quotes, but found ${shown(token)}`, token.offset);
		if (token.value === "") throw new Stop("the pattern is empty, so it would match nothing", token.offset);
		return String(token.value);
	}
	#expect(symbol) {
		const token = this.#next();
		if (token.kind !== "symbol" || token.text !== symbol) throw new Stop(`expected ${JSON.stringify(symbol)}, but found ${shown(token)}`, token.offset);
	}
	#takes(word) {
		const token = this.#peek();
		if (token.kind !== "word" || token.text !== word) return false;
		this.#at += 1;
		return true;
	}
	#peek() {
		return this.#tokens[this.#at];
	}
	#next() {
		const token = this.#peek();
		if (token.kind !== "end") this.#at += 1;
		return token;
	}
};
function shown(token) {
	return token.kind === "end" ? token.text : JSON.stringify(token.text);
}
// build/src/rules/trigger-conditions.js
function* brokenConditions(triggers) {
	for (const trigger of triggers.items()) {
		const condition = trigger.get("condition");
		const text = condition.text();
		if (text === void 0 || text.trim() === "") continue;
		const parsed = parseCondition(text);
		if (parsed.kind === "error") yield {
			at: condition.place,
			condition: text,
			character: parsed.offset + 1,
			reason: parsed.message
		};
	}
}
// build/src/rules/policy-condition.js
const words$45 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ broken: (condition, character, reason) => ({
	message: `the condition ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(condition)} cannot be evaluated: ${reason} (at character ${character})`,
	help: "write tool_matches('mcp__payment__*'), a comparison such as \"tool_count > 50\", or several of these joined with \"and\" and \"or\""
}) });
const policyCondition = {
	id: "policy-condition",
	severity: "error",
	summary: "A policy trigger's condition cannot be evaluated.",
	words: words$45,
	kinds: [
		"policy",
		"aap-card",
		"unified-card"
	],
	*check({ document }) {
		for (const broken of brokenConditions(Reader.of(document).get("escalation_triggers"))) yield {
			at: broken.at,
			...words$45.broken(broken.condition, broken.character, broken.reason)
		};
	}
};
// build/src/rules/prose-action.js
const words$44 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ prose: (action) => ({
	message: `the forbidden action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)} is a sentence; expected an identifier`,
	help: "write an action identifier, such as \"delete_without_confirmation\""
}) });
const proseAction = {
	id: "prose-action",
	severity: "warning",
	summary: "A forbidden action is a sentence instead of an identifier.",
	words: words$44,
	parts: ["card"],
	*check({ card }) {
		for (const { value, place } of card?.forbiddenActions ?? []) {
			if (!/\s/.test(value)) continue;
			const identifier = value.toLowerCase().match(/[a-z0-9]+/g)?.join("_");
			yield {
				at: place,
				...words$44.prose(value),
				fix: identifier === void 0 ? void 0 : otherValue(place, identifier, "write the action as an identifier")
			};
		}
	}
};
const publishingFailed = {
	id: "publishing-failed",
	severity: "error",
	summary: "A card that passed the check could not be published.",
	blocking: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		noBranch: () => ({
			message: "\"publish\" is \"true\", but \"publish-branch\" is not set",
			help: "set publish-branch to a branch, such as \"main\", to publish cards on pushes to it"
		}),
		noKey: () => ({
			message: "no card can be published, because the input publish-key is empty",
			help: "set the input publish-key to the environment's secret, and set \"environment\" on the job"
		}),
		noId: () => ({
			message: "the card cannot be published, because it has no \"agent_id\"",
			help: "add \"agent_id\" to the card, or set \"agent-id\" for the agent in the configuration"
		}),
		notCommitted: (file) => ({
			message: `the card is not published, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} differs from the pushed commit`,
			help: "remove the step that changes the file before the check"
		}),
		failed: (message, help) => ({
			message,
			help
		}),
		notRead: (file, branch, message) => ({
			message: `the card is not published, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} could not be read in the newest commit on ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(branch)}: ${message}`,
			help: "give the token the permission \"contents: read\", and run the job again"
		})
	})
};
// build/src/rules/query-endpoint.js
const words$42 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ missing: (block) => ({
	message: `the card is queryable, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(block)} has no "query_endpoint"`,
	help: "add \"query_endpoint\", the address at which the traces can be queried, or set \"queryable\" to false"
}) });
const queryEndpoint = {
	id: "query-endpoint",
	severity: "error",
	summary: "The card is queryable but has no address for queries.",
	words: words$42,
	kinds: CARDS,
	*check(context) {
		const { audit } = blocksOf(context);
		const { place } = audit.get("query_endpoint");
		const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(context.document, place.path);
		const given = node !== void 0 && !(node.kind === "scalar" && node.value === null);
		if (audit.get("queryable").boolean() !== true || given) return;
		yield {
			at: place,
			...words$42.missing(String(audit.place.path[0])),
			...context.kind === "aap-card" && { severity: "note" }
		};
	}
};
const redactedNames = {
	id: "redacted-names",
	severity: "warning",
	summary: "The trace source hides tool names.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ redacted: (calls) => ({
		message: `the trace source hides the tool ${calls === 1 ? "name" : "names"} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(calls, "call")}, so ${calls === 1 ? "this call" : "these calls"} cannot be checked`,
		help: "configure the source to record tool names; for Claude Code, set OTEL_LOG_TOOL_DETAILS=1"
	}) })
};
const redirectsTraffic = {
	id: "redirects-traffic",
	severity: "error",
	summary: "A setting changes where an agent host sends its requests.",
	security: "high",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ variable: (name, value) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} sends all requests and their content to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`,
		help: "remove the setting here, and set it only on the machines that need it"
	}) })
};
// build/src/rules/redundant-forbidden.js
const words$39 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	redundant: (pattern, others) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} is already forbidden by ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(others)}`,
		help: "remove the rule, unless you keep it to record its reason"
	}),
	forbids: (severity, isWhole) => `forbids ${isWhole ? "the same" : "some of the same"} names, with severity ${severity}`
});
const redundantForbidden = {
	id: "redundant-forbidden",
	severity: "note",
	summary: "A rule forbids only names that other rules already forbid with at least the same severity.",
	words: words$39,
	*check({ policy }) {
		const rules = policy?.forbidden ?? [];
		const work = ruleWork();
		const covers = /* @__PURE__ */ new Map();
		for (const rule of [...rules].reverse()) {
			const others = rules.filter((other) => other !== rule && !covers.has(other) && rank(other) <= rank(rule));
			const cover = coverOf$1(rule.pattern, others, work);
			if (cover !== void 0) covers.set(rule, cover);
		}
		for (const rule of rules) {
			if (!covers.has(rule)) continue;
			const kept = keptCover(rule, covers);
			const covering = rules.filter((other) => kept.has(other));
			const patterns = covering.map((other) => other.pattern.text);
			yield {
				at: rule.pattern.place,
				...words$39.redundant(rule.pattern.text, patterns),
				related: covering.map((other) => ({
					at: other.pattern.place,
					message: words$39.forbids(other.severity, covering.length === 1)
				}))
			};
		}
	}
};
function keptCover(rule, covers) {
	const found = /* @__PURE__ */ new Set();
	const seen = /* @__PURE__ */ new Set([rule]);
	for (const current of seen) {
		const cover = covers.get(current);
		if (cover === void 0) found.add(current);
		else for (const other of cover) seen.add(other);
	}
	return found;
}
function rank(rule) {
	return RULE_SEVERITIES.indexOf(rule.severity);
}
// build/src/rules/reinterpreted-limit.js
const words$38 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ reinterpreted: ({ from, as }) => from === "cron" ? {
	message: `the entry applies outside the times in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(as)}; Moneypenny's code ignores "cron" and applies the entry at any time`,
	help: "write the window as a \"limit\" to make the times explicit"
} : {
	message: `the hours cross midnight, so they are read as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(as)}; in Moneypenny's code, such a limit is never reached`,
	help: "write the window as a \"limit\" to make the times explicit"
} });
function fixOf$1(document, { from, as }) {
	const key = from === "cron" ? "allow" : "deny";
	return {
		title: "replace \"rule_type\" and \"rule_config\" with",
		language: document.syntax,
		lines: entryIn(document, "limit", { time_window: { [key]: as.split(", ") } })
	};
}
const reinterpretedLimit = {
	id: "reinterpreted-limit",
	severity: "note",
	summary: "A time window is read as documented, not as Moneypenny's code reads it.",
	parts: ["access"],
	words: words$38,
	*check({ access, document }) {
		for (const fault of access?.faults ?? []) if (fault.kind === "reinterpreted") yield {
			at: fault.at,
			...words$38.reinterpreted(fault),
			fix: fixOf$1(document, fault)
		};
	}
};
// build/src/rules/remote-disagrees.js
function differenceWords(difference) {
	const { api, own } = difference;
	switch (difference.about) {
		case "tool": {
			const { tool, traceId } = difference;
			const subject = tool === "*" ? "the whole" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool);
			const where = traceId === void 0 ? "list" : "trace";
			const trace = traceId === void 0 ? "" : ` in trace ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(traceId)}`;
			return `${subject}${tool === "*" ? ` ${where}` : ""}${trace} is ${api} in the API, and ${own} in Card Gate`;
		}
		case "action": return `the bounded action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(difference.action)} is ${api} in the API, and ${own} in Card Gate`;
		case "coverage": return `the coverage is ${api} in the API, and ${own} in Card Gate`;
		case "verdict": return `the verdict is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(api)} in the API, and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(own)} in Card Gate`;
		case "traces": return `${api} in the API, and ${own} in Card Gate`;
		default: return difference;
	}
}
const words$37 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ differs: (agentId, first, more, reason) => {
	const others = more === 0 ? "" : `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(more, "more difference")}`;
	return {
		message: `the API evaluates the published card of agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agentId)} differently: ${differenceWords(first)}${others}${reason === void 0 ? "" : `; ${REASONS[reason].message}`}`,
		help: reason === void 0 ? "save the output of \"card-gate show\", then run \"card-gate explain\" on it to find the rule; if Card Gate is wrong, report it" : REASONS[reason].help
	};
} });
const REASONS = {
	stale: {
		message: "the API has not composed the card again since one of its floors changed",
		help: "run the job again later; if the difference remains, publish the card again"
	},
	composition: {
		message: "the floors and exemptions that the API applied to the card explain the difference",
		help: "compare the floors and exemptions that apply in the API with those of the repository"
	}
};
const remoteDisagrees = {
	id: "remote-disagrees",
	severity: "warning",
	summary: "The API evaluates the published card of an agent differently from Card Gate.",
	words: words$37
};
const runsByItself = {
	id: "runs-by-itself",
	severity: "error",
	summary: "The change makes an agent host download and run code automatically.",
	security: "high",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		fetches: (change) => ({
			message: change,
			help: "commit the script to the repository, and run it from there"
		}),
		unpinned: (change) => ({
			message: change,
			help: "pin the package to a fixed version"
		})
	})
};
// build/src/rules/schema-version.js
const words$35 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	number: (written, meant) => ({
		message: `the schema version must be a string, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(written)} is a number`,
		help: `put the version in quotes: schema_version: "${meant}"`
	}),
	unknown: (version) => ({
		message: `the schema version ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(version)} is unknown; expected "1.0" or a later 1.x version`,
		help: "write \"1.0\""
	})
});
const schemaVersion = {
	id: "schema-version",
	severity: "error",
	summary: "The policy's schema version is unknown.",
	words: words$35,
	kinds: [
		"policy",
		"aap-card",
		"unified-card"
	],
	*check({ document }) {
		const version = Reader.of(document).get("meta").get("schema_version");
		const at = version.place;
		if (version.number() !== void 0) {
			const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, at.path);
			const written = node ? document.text.slice(node.start, node.end) : "";
			const meant = /^1(\.\d+)?$/.test(written) ? written === "1" ? "1.0" : written : "1.0";
			yield {
				at,
				...words$35.number(written, meant),
				fix: otherValue(at, meant, "put the version in quotes")
			};
			return;
		}
		const text = version.text();
		if (text === void 0 || text.trim() === "" || /^1(\.\d+){1,2}$/.test(text)) return;
		yield {
			at,
			...words$35.unknown(text),
			fix: otherValue(at, "1.0", "write version \"1.0\"")
		};
	}
};
const secretInSettings = {
	id: "secret-in-settings",
	severity: "error",
	summary: "A permission file contains a credential.",
	security: "high",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ found: (what) => ({
		message: `the value contains ${what}`,
		help: "revoke the credential, and refer to an environment variable instead"
	}) })
};
// build/src/rules/shadowed-capability.js
const words$33 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	shadowed: (pattern, capability, earlier) => ({
		message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} has no effect, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(earlier)} ${earlier.length === 1 ? "comes first and matches" : "come first and match"} the same names`,
		help: "put this capability first, or remove the pattern"
	}),
	matchedHere: (capability, isWhole) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} matches ${isWhole ? "all" : "some"} of these names here`
});
const shadowedCapability = {
	id: "shadowed-capability",
	severity: "warning",
	summary: "Earlier capabilities match every name that a pattern matches.",
	words: words$33,
	*check({ policy }) {
		const work = ruleWork();
		const earlier = [];
		for (const capability of policy?.capabilities ?? []) {
			for (const pattern of capability.patterns) {
				const covering = coverOf$1(pattern, earlier, work);
				if (covering === void 0) continue;
				const names = [...new Set(covering.map((other) => other.capability.name))];
				yield {
					at: pattern.place,
					...words$33.shadowed(pattern.text, capability.name, names),
					related: covering.map((other) => ({
						at: other.pattern.place,
						message: words$33.matchedHere(other.capability.name, covering.length === 1)
					}))
				};
			}
			for (const pattern of mappedPatterns([capability])) earlier.push(pattern);
		}
	}
};
const shadowedEntry = {
	id: "shadowed-entry",
	severity: "warning",
	summary: "Earlier entries match every request that an entry matches.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		shadowed: (name, earlier) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} never applies, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(earlier)} ${earlier.length === 1 ? "comes first and matches" : "come first and match"} the same requests`,
			help: "give this entry a higher priority, or remove it"
		}),
		matchedHere: (name, isWhole) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} matches ${isWhole ? "all" : "some"} of these requests`
	})
};
// build/src/rules/spelling-style.js
function becauseOf(mismatch) {
	return mismatch.kind === "style" ? `because patterns are written like ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(mismatch.pattern)} but tools like ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(mismatch.tool)}` : `because patterns use the server name ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(mismatch.patternServer)} but tools use ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(mismatch.toolServer)}, as in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(mismatch.tool)}`;
}
function cureOf(mismatch) {
	if (mismatch.kind === "server") return "use the server name from the agent's client in both the policy and the tool list";
	const { servers, file } = mismatch;
	const [only, ...others] = servers;
	if (only === void 0) return "state the server of the tool list (server=file), or add the other spelling of each tool under \"aliases\" in the configuration";
	if (others.length === 0) return `state the server if the tools belong to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(only)}: write them in a YAML file as a list under this name, or write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(`${only}=${file ?? "tools.json"}`)} under the agent's "tools" in the configuration`;
	return `state the server of each tool: write the tool list as a map from servers, such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(servers.slice(0, 3))}, to tool names`;
}
const spellingStyle = {
	id: "spelling-style",
	severity: "warning",
	summary: "No pattern matches a tool, because patterns and tool names are spelt in different styles.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ different: (mismatch) => ({
		message: `no pattern matches a tool, ${becauseOf(mismatch)}`,
		help: cureOf(mismatch)
	}) })
};
function aliasFix(tool, pattern) {
	return {
		title: "add this alias to .github/card-gate.yml",
		language: "yaml",
		lines: yamlEntry("aliases", { [tool]: pattern })
	};
}
function serversFix(servers, unknown) {
	const known = [...servers].map(([server, tools]) => yamlEntry(server, tools));
	const rest = unknown.length === 0 ? [] : [yamlEntry(SERVER_STUB, unknown)];
	return {
		title: `write the tool list like this, in a YAML file${unknown.length === 0 ? "" : `; enter the server instead of "${SERVER_STUB}"`}`,
		language: "yaml",
		lines: [...known, ...rest].join("\n")
	};
}
const SERVER_STUB = "the_server_of_these_tools";
// build/src/rules/sql-case.js
const PREFIX = "sql:";
const words$30 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ caseSensitive: (pattern) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} is case-sensitive, so it does not match the same SQL in a different case or with comments`,
	help: "write \"sql:*\" as the resource, and add a pattern under \"sql\", which ignores case and comments"
}) });
function sqlOf$1(resource) {
	const rest = resource.slice(4);
	const [start, end] = [rest.startsWith("*") ? "" : "^", rest.endsWith("*") ? "" : "$"];
	return `${start}${(rest.replace(/^\*+|\*+$/g, "").match(/\*+|\?|\s+|[^*?\s]+/g) ?? []).map(partOf).join("")}${end}`;
}
function partOf(part) {
	if (part.startsWith("*")) return ".*";
	if (part === "?") return ".";
	return part.trim() === "" ? "\\s+" : part.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
}
function fixOf({ place }, resource) {
	const text = sqlOf$1(resource);
	if (compileRegex(text).kind !== "regex") return void 0;
	return newKey(place, "sql", text, "write \"sql:*\" as the resource, and add this to the entry");
}
const sqlCase = {
	id: "sql-case",
	severity: "warning",
	summary: "A resource pattern for SQL text does not ignore case.",
	parts: ["access"],
	words: words$30,
	*check({ access }) {
		for (const entry of access?.entries ?? []) {
			const { resource } = entry.patterns;
			if (resource === void 0 || entry.sql || !resource.text.startsWith(PREFIX)) continue;
			const rest = resource.text.slice(4);
			if (!/[*?]/.test(rest) || !/\p{L}/u.test(rest)) continue;
			yield {
				at: resource.place,
				...words$30.caseSensitive(resource.text),
				fix: fixOf(entry, resource.text)
			};
		}
	}
};
const staleLock = {
	id: "stale-lock",
	severity: "warning",
	summary: "An agentic workflow changed, but its lock file, which actually runs, did not.",
	security: "medium",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ lock: (lock) => ({
		message: `the front matter changed, but ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(lock)} did not, so the workflow still runs as before`,
		help: "run `gh aw compile`, and commit the lock file"
	}) })
};
// build/src/rules/too-few.js
const words$28 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	tooFew: (path, limit, isText, description) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} ${limit === 1 ? "is empty" : "has too few entries"}; expected ${isText ? "a non-empty string" : `at least ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(limit, "entry", "entries")}`}`,
		help: description === void 0 ? "add a value" : `add a value${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.P)(description)}`
	}),
	emptyName: (path) => ({
		message: `a name in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} is empty; expected a non-empty string`,
		help: "give the entry a name"
	})
});
const tooFew = {
	id: "too-few",
	severity: "error",
	summary: "A list or string is empty but must not be.",
	words: words$28
};
function fewer(path, limit, { document, schema }) {
	const part = schemaAt(schema, path);
	const sample = part && sampleOf$1(schema, part);
	const last = path.at(-1);
	const isText = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path)?.kind === "scalar";
	return {
		rule: tooFew,
		problem: {
			at: {
				document,
				path
			},
			...words$28.tooFew(path, limit, isText, part?.description),
			fix: sample !== void 0 && typeof last === "string" ? newKey({
				document,
				path: path.slice(0, -1)
			}, last, sample, "write the key like this, with your own entry") : void 0
		}
	};
}
function emptyName(path, name, { document }) {
	return {
		rule: tooFew,
		problem: {
			at: {
				document,
				path: [...path, name]
			},
			on: "key",
			...words$28.emptyName(path)
		}
	};
}
// build/src/rules/tool-list.js
const PATH = "check the path, which must be relative to the repository root";
const DETECT = "remove \"format\" to let Card Gate detect the format from the content";
const words$27 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	emptyFolder: (folder) => ({
		message: `the folder ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(folder)} contains no tool list`,
		help: "enter the path of a tool list; if this is a tool name, add it to a tool list instead"
	}),
	noPath: (path) => ({
		message: `the path ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(path)} is neither a file nor a folder with files`,
		help: PATH
	}),
	missing: (file) => ({
		message: `the tool list ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} does not exist`,
		help: PATH
	}),
	noFiles: (pattern) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(pattern)} matches no file and is not a tool name`,
		help: "write tool names, or a pattern that matches tool lists"
	}),
	unread: (why) => ({ message: `the tool list cannot be read: ${unreadText(why)}` }),
	unknownFormat: (format, known, meant) => ({
		message: `the tool list format is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(format)}; expected one of ${known.join(", ")}${meant === void 0 ? "" : `; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}?`}`,
		help: DETECT
	}),
	noTool: (format) => ({
		message: `the file contains no tools (read as: ${format})`,
		help: `list at least one tool; for MCP servers, ${HOW_TO_LIST}`
	}),
	plainMarkdown: () => ({
		message: "a Markdown file without front matter lists no tools",
		help: WHAT_IS_READ
	}),
	noFormat: () => ({
		message: "the file is not a tool list in a known format",
		help: WHAT_IS_READ
	}),
	otherFormat: (wanted, other) => ({
		message: `the file does not look like the requested format "${wanted.id}" (${wanted.title})`,
		help: other ? `remove "format"; the file looks like "${other.id}" (${other.title})` : WHAT_IS_READ
	}),
	serversOnly: (servers) => ({
		message: `the file names only MCP servers${servers.length === 0 ? "" : ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(servers.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U), 3)})`}, not their tools`,
		help: HOW_TO_LIST
	}),
	registryEntry: () => ({
		message: "the file is an MCP registry entry, which starts a server but does not list its tools",
		help: HOW_TO_LIST
	}),
	agentCard: () => ({
		message: "the file is an A2A agent card: its skills are requests that the agent accepts, not tools that it calls",
		help: "list the tools that the agent calls to carry out its skills; see docs/tool-lists.md"
	}),
	knownFile: (file) => ({
		message: `the file contains ${KNOWN_FILES[file]}`,
		help: WHAT_IS_READ
	}),
	mapOfOthers: (key, why) => ({
		message: `the file is a map of lists, but its key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} ${why === "key" ? "does not look like a server name" : "contains a value that cannot be a tool name"}`,
		help: "if the file maps servers to their tools, set \"format: server-map\" for it in the configuration, or rename it to tools.yaml"
	}),
	nameMissing: () => ({
		message: "the tool name is missing",
		help: "add the tool name"
	}),
	notAName: (kind) => ({
		message: `expected a tool name, but found ${kind}`,
		help: "write a tool name"
	}),
	badName: (name, of, fault) => ({
		message: `the ${of} name ${nameFaultText(name, fault)}`,
		help: "write the name exactly as the server or the client spells it"
	}),
	badLine: (line, text, fault) => ({
		message: `line ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(line)} ${LINE_FAULTS[fault]}: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)}`,
		help: fault === "brackets" ? "write only the tool name; the command belongs in the host's permission file" : "write one name on each line; comments begin with \"#\""
	}),
	notAList: () => ({
		message: "expected tool names, as a list or separated by commas",
		help: "write the names as a list, or separate them with commas"
	}),
	openBracket: (rule) => ({
		message: `the rule for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(rule)} does not end with a closing bracket`,
		help: "write \"Tool\" or \"Tool(argument)\""
	}),
	serverError: () => ({
		message: "the file contains an error response from the server instead of a list",
		help: "call tools/list again and save its result"
	}),
	listNextToTools: (list) => ({
		message: `the list ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(list)} is next to "tools", so "tools" could be a server or the whole list`,
		help: "keep only the list \"tools\", or keep only lists that are named after servers"
	}),
	serverWithout: (key) => ({
		message: `an MCP server has no ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}`,
		help: `add ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}`
	}),
	geminiTool: () => ({
		message: "a tool in a Gemini request must be a map such as {\"functionDeclarations\": [\u2026]}",
		help: "write the tool in this form"
	}),
	settingsKey: (key) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} is a settings key, not a server name`,
		help: "put the tool names under \"tools\", or under the name of their server"
	}),
	inheritsAll: () => ({
		message: "the front matter lists no tools, so the agent inherits all tools",
		help: "add \"tools:\" with the tools that the agent may call; see docs/tool-lists.md"
	})
});
const KNOWN_FILES = {
	"roo-modes": "Roo Code modes, which list the tool groups that a mode may use, not the tools that exist",
	prometheus: "a Prometheus configuration, which lists no tools",
	opentelemetry: "an OpenTelemetry configuration, which lists no tools",
	"tool-choice": "settings that choose among tools, not a list of the agent's tools"
};
const LINE_FAULTS = {
	"white-space": "contains white space inside the name",
	comma: "contains a comma, which is not allowed in a name",
	quotes: "has quotes around the name",
	brackets: "has a command in brackets after the tool name"
};
function nameFaultText(name, fault) {
	switch (fault.kind) {
		case "empty": return "is empty";
		case "too-long": return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(fault.length, "character")}; the limit is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fault.most)}`;
		case "unseen": return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} contains a control character or an invisible character`;
		case "blank-ends": return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} begins or ends with white space`;
		default: return fault;
	}
}
function unreadText(why) {
	switch (why.kind) {
		case "absent": return "it does not exist";
		case "too-large": return `it has ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(why.bytes, "byte")}; the limit is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(why.most)}`;
		case "refused": return why.reason;
		default: return why;
	}
}
const toolList = {
	id: "tool-list",
	severity: "error",
	summary: "A tool list could not be read.",
	blocking: true,
	words: words$27
};
const toolsRemoved = {
	id: "tools-removed",
	severity: "error",
	summary: "A tool list was removed, but its agent remains.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		removed: (change) => ({
			message: change,
			help: "put the list back, or list its replacement under \"tools\" in the configuration"
		}),
		letThrough: (change, label) => ({
			message: change,
			help: `make sure that the change is intended; the label ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(label)} has already approved it`
		})
	})
};
const tracesRemoved = {
	id: "traces-removed",
	severity: "warning",
	summary: "The change removes traces.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ removed: (file) => ({
		message: `the change removes the trace file ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)}`,
		help: "put the file back, or make sure that the problems in its traces are fixed"
	}) })
};
const triggerLogged = {
	id: "trigger-logged",
	severity: "note",
	summary: "An escalation trigger logs the use of a tool.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ logged: (triggered) => ({ message: triggerMessage("is logged", triggered) }) })
};
const triggerWarning = {
	id: "trigger-warning",
	severity: "warning",
	summary: "An escalation trigger flags a tool with a warning.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ warned: (triggered) => ({ message: triggerMessage("is flagged with a warning", triggered) }) })
};
// build/src/rules/two-policies.js
const PAIRS = [
	{
		section: "capability_mappings",
		newer: "capabilities"
	},
	{
		section: "forbidden",
		newer: "enforcement"
	},
	{
		section: "defaults",
		newer: "enforcement"
	}
];
const words$22 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	twoForms: (older, newer) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(older)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(newer)} are two forms of the same section; a file can have only one`,
		help: "move everything to one of the two sections, and remove the other"
	}),
	otherForm: () => "the other section is here",
	twoFiles: (what, card) => ({
		message: `${what} are set both here and in the card ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(card)}`,
		help: `keep the ${what} in only one of the two files`
	}),
	sameSection: () => "the same section in the card"
});
const twoPolicies = {
	id: "two-policies",
	severity: "error",
	summary: "A policy section appears in two places.",
	words: words$22,
	kinds: [
		"unified-card",
		"aap-card",
		"policy"
	],
	*check({ document }) {
		const top = Reader.of(document);
		for (const { section, newer } of PAIRS) {
			if (!top.has(section) || !top.has(newer)) continue;
			const tools = top.get(newer).get("forbidden_tools");
			const other = section === "forbidden" && tools.exists ? tools : top.get(newer);
			yield {
				at: top.get(section).place,
				on: "key",
				...words$22.twoForms(section, other.place.path.join(".")),
				related: [{
					at: other.place,
					on: "key",
					message: words$22.otherForm()
				}]
			};
		}
	}
};
// build/src/rules/two-spellings.js
const words$21 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	different: (key, other) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(other)} are two spellings of the same key, but have different values`,
		help: `keep the correct value under ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}, and remove ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(other)}`
	}),
	otherHere: () => "the other value is here"
});
const twoSpellings = {
	id: "two-spellings",
	severity: "error",
	summary: "Two spellings of the same key have different values.",
	parts: ["access"],
	words: words$21,
	*check({ access }) {
		for (const fault of access?.faults ?? []) {
			if (fault.kind !== "two-spellings") continue;
			const { at, key, other } = fault;
			const map = {
				document: at.document,
				path: at.path.slice(0, -1)
			};
			yield {
				at,
				...words$21.different(key, other),
				related: [{
					at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(map, key),
					message: words$21.otherHere()
				}]
			};
		}
	}
};
const unappliedValue = {
	id: "unapplied-value",
	severity: "note",
	summary: "A declared value was never applied in the traces.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unapplied: (value) => ({
		message: `no trace records that the agent applied the declared value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`,
		help: "remove the value only if it does not guide the agent; a value that makes the agent avoid something may never appear in traces"
	}) })
};
// build/src/rules/undeclared-definition.js
const words$19 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	undeclared: (value, meant) => ({
		message: `the value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is defined but not declared`,
		help: meant === void 0 ? "add the value to \"declared\", or remove its definition" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant`
	}),
	declared: () => "the declared values"
});
const undeclaredDefinition = {
	id: "undeclared-definition",
	severity: "error",
	summary: "A value is defined but not declared.",
	words: words$19,
	kinds: ["unified-card"],
	*check(context) {
		const { values } = blocksOf(context);
		const declared = new Set(declaredValues(values).map(({ value }) => value));
		if (declared.size === 0) return;
		const definitions = values.get("definitions");
		const open = [...declared].filter((value) => !definitions.has(value));
		for (const [key, { place }] of definitions.entries()) {
			if (declared.has(key)) continue;
			const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(key, open);
			yield {
				at: place,
				on: "key",
				...words$19.undeclared(key, meant),
				related: [{
					at: values.get("declared").place,
					on: "key",
					message: words$19.declared()
				}],
				fix: meant === void 0 ? void 0 : otherKey(place, meant, `write the key as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`)
			};
		}
	}
};
// build/src/rules/unevaluable-condition.js
const words$18 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ broken: (condition, character, reason) => ({
	message: `the condition ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(condition)} cannot be evaluated: ${reason} (at character ${character})`,
	help: "write the name of a field that must be set (\"legal_claims_present\"), a comparison (\"refund_amount > 500\"), or several of these joined with \"and\" and \"or\""
}) });
const unevaluableCondition = {
	id: "unevaluable-condition",
	severity: "warning",
	summary: "A trigger's condition cannot be evaluated.",
	words: words$18,
	kinds: CARDS,
	*check(context) {
		for (const broken of brokenConditions(blocksOf(context).autonomy.get("escalation_triggers"))) yield {
			at: broken.at,
			...words$18.broken(broken.condition, broken.character, broken.reason)
		};
	}
};
// build/src/rules/unknown-action.js
const words$17 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	undeclared: (capability, action, meant) => ({
		message: `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} lists the action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}, which the card does not declare${meantText(meant)}`,
		help: meant === void 0 ? "use one of the card's bounded actions instead, or add the action to the card if the agent may take it" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant; otherwise, use another of the card's bounded actions`
	}),
	forbidden: (capability, action, owner, meant) => ({
		message: `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} lists the action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}, which ${owner} forbids${meantText(meant)}`,
		help: "remove the action from the capability"
	}),
	forbiddenHere: (owner) => `${owner} forbids the action here`
});
function meantText(meant) {
	return meant === void 0 ? "" : `; did you mean ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}?`;
}
const LETTERS_PER_EDIT = 4;
function meantAction(action, capability, card) {
	const bounded = card.boundedActions.map(({ value }) => value);
	if (bounded.includes(action)) return void 0;
	const listed = new Set(capability.actions.map(({ value }) => value));
	const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(action, bounded.filter((other) => !listed.has(other)));
	const shorter = Math.min(action.length, meant?.length ?? 0);
	return meant !== void 0 && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nt)(action.toLowerCase(), meant.toLowerCase()) <= shorter / LETTERS_PER_EDIT ? meant : void 0;
}
function meantActionFix(at, meant) {
	return otherValue(at, meant, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} in ${at.document.file}`);
}
const unknownAction = {
	id: "unknown-action",
	severity: "warning",
	summary: "A capability lists an action that the card does not declare.",
	words: words$17,
	*check({ card, policy }) {
		if (card === void 0 || policy === void 0) return;
		const bounded = card.boundedActions.map((action) => action.value);
		for (const capability of policy.capabilities) for (const action of capability.actions) {
			if (bounded.includes(action.value)) continue;
			const meant = meantAction(action.value, capability, card);
			const forbidden = card.forbiddenActions.find(({ value }) => value === action.value);
			if (forbidden !== void 0) {
				const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(forbidden.place);
				yield {
					at: action.place,
					...words$17.forbidden(capability.name, action.value, owner, meant),
					related: [{
						at: forbidden.place,
						message: words$17.forbiddenHere(owner)
					}]
				};
				continue;
			}
			const { document } = card.place;
			yield {
				at: action.place,
				...words$17.undeclared(capability.name, action.value, meant),
				fix: meant === void 0 ? {
					title: `add to the bounded actions in ${document.file}`,
					language: document.syntax,
					lines: listItems(document, [action.value])
				} : meantActionFix(action.place, meant)
			};
		}
	}
};
// build/src/rules/unknown-kind.js
const words$16 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	twofold: (key) => ({
		message: `the file has the sections of a card or a policy at its top level, and another card under ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)}`,
		help: "move one of them to a separate file, or remove it; neither is checked until then"
	}),
	misspelt: (written, key) => ({
		message: `the file is not a card, a policy or an access list; did you mean the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} instead of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(written)}?`,
		help: KEYS
	}),
	hidden: (key, pointer) => ({
		message: `the file is not a card, a policy or an access list, but it has the key ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} at ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pointer)}`,
		help: "move these sections to the top level of the file; if the file does not belong to an agent, rename it or exclude it from \"cards\" in the configuration"
	}),
	toml: () => ({
		message: "the file is TOML; cards, policies and access lists must be YAML or JSON",
		help: "convert the file to YAML or JSON; Codex settings belong in \".codex/config.toml\""
	}),
	empty: () => ({
		message: "the file is empty",
		help: "write the card, policy or access list, or remove the file"
	}),
	onlyText: (text) => ({
		message: `the file contains only the text ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)}; expected keys`,
		help: "write keys with a colon and a space, such as \"card_version: ...\""
	}),
	neither: () => ({
		message: "the file is not a card, a policy or an access list",
		help: KEYS
	}),
	neitherNorHost: (dialects) => ({
		message: "the file is not a card, a policy or an access list, and its content does not identify it as a permission file of an agent host",
		help: `if it is a permission file, add --dialect with ${listed(dialects)}; for a card or a policy, add a key such as "card_version" or "capability_mappings"`
	}),
	severalHosts: (fitting) => ({
		message: `the file's content matches ${fitting.length} permission file dialects: ${listed(fitting)}`,
		help: `add --dialect with one of them, such as "--dialect ${fitting[0]}"`
	}),
	named: (part, agent, reason) => ({
		message: `the configuration lists this file under "${part}" for the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)}, but ${reason}`,
		help: `list another file under "${part}", or turn this file into ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.j)(part)}`
	})
});
function listed(names) {
	return `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
const KEYS = "add a top-level key: \"card_version\" or \"aap_version\" for a card, \"capability_mappings\" or \"forbidden\" for a policy, or \"policies\" (with an \"effect\" in each entry) for an access list";
const unknownKind = {
	id: "unknown-kind",
	severity: "error",
	summary: "The file is not a card, a policy or an access list.",
	blocking: true,
	words: words$16
};
// build/src/rules/shape-words.js
function foundAt(document, path) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	if (node?.kind === "list") return "it is a list";
	if (node?.kind === "map") return "it is a map";
	const written = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.q)(document, path);
	if (written === void 0 || node === void 0) return "it has no value";
	if (typeof node.value === "string") return `${written} is a string`;
	if (typeof node.value === "number") return Number.isInteger(node.value) ? `${written} is a number` : `${written} is a number with decimals`;
	return `it is ${node.value}`;
}
// build/src/rules/unknown-value.js
const SYNONYMS = {
	block: "deny",
	blocked: "deny",
	denied: "deny",
	forbid: "deny",
	permit: "allow",
	log: "audit",
	pause: "escalate",
	notify: "warn",
	require_approval: "escalate",
	observe: "warn",
	organisation: "organization"
};
const words$15 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	notAllowed: (path, allowed, found, meant, description) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} must be ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.F)(allowed)}, but ${found}`,
		help: meant === void 0 ? description && `choose one of these values${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.P)(description)}` : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant`
	}),
	wrongForm: (path, written, sample, description) => ({
		message: `${written ?? "the value"} is not valid for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)}${sample === void 0 ? "" : `; expected a value such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(sample)}`}`,
		help: description && `correct the value${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.P)(description)}`
	})
});
const unknownValue = {
	id: "unknown-value",
	severity: "error",
	summary: "A value is not one of the allowed values.",
	words: words$15
};
function notAllowed(path, allowed, { document, schema }) {
	const at = {
		document,
		path
	};
	const known = allowed.filter((value) => value !== null).map(String);
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	const value = node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
	const synonym = value === void 0 || !Object.hasOwn(SYNONYMS, value) ? void 0 : SYNONYMS[value];
	const meant = value === void 0 ? void 0 : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(value, known) ?? known.find((word) => word === synonym);
	const found = value === void 0 ? foundAt(document, path) : `it is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)}`;
	return {
		rule: unknownValue,
		problem: {
			at,
			...words$15.notAllowed(path, known, found, meant, schemaAt(schema, path)?.description),
			fix: meant === void 0 ? void 0 : otherValue(at, meant, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)}`)
		}
	};
}
function wrongForm(path, { document, schema }) {
	const part = schemaAt(schema, path);
	const sample = part && sampleOf$1(schema, part);
	return {
		rule: unknownValue,
		problem: {
			at: {
				document,
				path
			},
			...words$15.wrongForm(path, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.q)(document, path), typeof sample === "string" ? sample : void 0, part?.description)
		}
	};
}
const unlistedAgent = {
	id: "unlisted-agent",
	severity: "warning",
	summary: "A governed file does not belong to any agent in the configuration.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		notDiscovered: (file) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} is not listed under "agents", and "discover" is false, so its agent is not checked`,
			help: "list the agent under \"agents\" in the configuration, or add the file's path to \"exclude\""
		}),
		leftOut: (file) => ({
			message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)} does not belong to any agent: the configuration lists the agent next to it, but not this file`,
			help: "add the file to its agent under \"agents\" in the configuration, or remove the file"
		}),
		dropped: (agent) => ({
			message: `the change removes the agent ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(agent)} from the configuration but keeps its files, so they will not be checked after the merge`,
			help: "keep the agent under \"agents\", or remove all its files too"
		})
	})
};
const unlockedWorkflow = {
	id: "unlocked-workflow",
	severity: "note",
	summary: "An agentic workflow has no lock file, which it needs to run.",
	security: "low",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ source: () => ({
		message: "the workflow has no lock file, so its front matter was checked instead",
		help: "run `gh aw compile`, and commit the lock file"
	}) })
};
// build/src/rules/unmapped-action.js
const words$12 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unmapped: (action) => ({
	message: `no capability maps the bounded action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}`,
	help: "map the action to the tools that perform it, or remove the action from the card"
}) });
const unmappedAction = {
	id: "unmapped-action",
	severity: "warning",
	summary: "No capability maps a bounded action in the card.",
	words: words$12,
	*check({ card, policy, tools }) {
		if (card === void 0 || policy === void 0 || !governs(policy)) return;
		const mapped = new Set(policy.capabilities.filter((capability) => capability.patterns.length > 0).flatMap((capability) => capability.actions.map(({ value }) => meantInstead(value, capability, card) ?? value)));
		const free = card.boundedActions.every((action) => mapped.has(action.value)) ? [] : freeTools(policy, tools);
		for (const action of card.boundedActions) {
			if (mapped.has(action.value)) continue;
			yield {
				at: action.place,
				...words$12.unmapped(action.value),
				fix: mapping(action.value, policy, likelyTools(action.value, free))
			};
		}
	}
};
function meantInstead(action, capability, card) {
	return card.forbiddenActions.some(({ value }) => value === action) ? void 0 : meantAction(action, capability, card);
}
function freeTools({ capabilities, forbidden }, tools) {
	const matched = (patterns, names) => patterns.some((pattern) => matchesAny(pattern, names));
	const mapping = capabilities.flatMap((capability) => capability.patterns);
	const forbidding = forbidden.map((rule) => rule.pattern);
	const isFree = (tool) => !/[*?]/.test(tool.canonical) && !matched(forbidding, allNames(tool)) && !matched(mapping, [tool.canonical, ...tool.aliases]);
	return (tools?.tools ?? []).filter(isFree).map(({ canonical }) => ({
		name: canonical,
		words: new Set(wordsOf(canonical))
	}));
}
const MAX_LIKELY = 5;
function likelyTools(action, tools) {
	const parts = wordsOf(action);
	const likely = parts.length === 0 ? [] : tools.filter((tool) => parts.every((word) => tool.words.has(word)));
	return likely.length > MAX_LIKELY ? [] : likely.map((tool) => tool.name);
}
function wordsOf(name) {
	return name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, "$1 $2").toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
function mapping(action, policy, likely) {
	const { document, section, actionsKey } = mappingTarget(policy);
	const title = `add under ${section} in ${document.file}, and ${likely.length === 0 ? "enter" : "make sure that these are"} the tools that perform it`;
	const capability = {
		tools: likely.length === 0 ? [TOOL_STUB] : likely,
		[actionsKey]: [action]
	};
	return {
		title,
		language: document.syntax,
		lines: document.syntax === "json" ? entryIn(document, action, capability) : [`${yamlText(action)}:`, ...Object.entries(capability).map(([name, value]) => `  ${name}: ${flowYaml(value)}`)].join("\n")
	};
}
// build/src/rules/unmapped-tool.js
function settingOf$1({ action, owner }) {
	return action === void 0 ? "the policy has no setting for unmapped tools, so they are denied by default" : `${owner ?? "the policy"} sets the action for unmapped tools to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}`;
}
function noneOf(tools, severity) {
	const [only = "", ...others] = tools;
	return `no capability maps ${others.length === 0 ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(only) : `any of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tools.length, "tool")}`}${severity === void 0 ? "" : ` (${severity})`}`;
}
const unmappedTool = {
	id: "unmapped-tool",
	severity: "error",
	summary: "No capability maps a tool.",
	violation: true,
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		unmapped: (tool, severity, setting, occurrence) => {
			const called = calledText(occurrence);
			return {
				message: `no capability maps ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(tool)}${severity === void 0 ? "" : ` (${severity})`}${called === void 0 ? "" : `, which ${called}`}; ${settingOf$1(setting)}`,
				help: called === void 0 ? "map the tool to a bounded action, or remove it from the tool list" : "map the tool to a bounded action if the agent should have the tool; otherwise remove it from the agent"
			};
		},
		noneMapped: (tools, severity, setting, mismatch) => ({
			message: `${noneOf(tools, severity)}, ${becauseOf(mismatch)}; ${settingOf$1(setting)}`,
			help: cureOf(mismatch)
		}),
		noCapabilities: (tools, severity, setting) => ({
			message: `${noneOf(tools, severity)}, because the policy has no capabilities; ${settingOf$1(setting)}`,
			help: tools.length === 1 ? "map the tool to a bounded action, or remove it from the tool list" : "map each tool to a bounded action, or remove it from the tool list"
		}),
		firstPattern: () => "the first pattern in the policy",
		decidingDefault: () => "the default that applies"
	})
};
// build/src/rules/unread-key.js
const HELP$1 = {
	id: "remove the key; decisions refer to an entry by its \"name\"",
	agent_id: "remove the key; to limit the entry to one agent, name the agent under \"actor\"",
	schedule: "remove the key; to limit the entry to certain times, write a \"limit\" with a \"time_window\""
};
const words$10 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unread: (key, others) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(key)} has no effect${others === 0 ? "" : ` here or in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(others, "other entry", "other entries")}`}`,
	help: Object.hasOwn(HELP$1, key) ? HELP$1[key] : "remove the key"
}) });
const unreadKey = {
	id: "unread-key",
	severity: "note",
	summary: "A key in an entry has no effect.",
	parts: ["access"],
	words: words$10,
	*check({ access }) {
		const places = /* @__PURE__ */ new Map();
		for (const fault of access?.faults ?? []) {
			if (fault.kind !== "unread") continue;
			const known = places.get(fault.key);
			if (known) known.push(fault.at);
			else places.set(fault.key, [fault.at]);
		}
		for (const [key, [at, ...others]] of places) if (at) yield {
			at,
			on: "key",
			...words$10.unread(key, others.length)
		};
	}
};
const unusedAction = {
	id: "unused-action",
	severity: "note",
	summary: "A bounded action was never used.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unused: (action) => ({
		message: `no call in the traces used the bounded action ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(action)}`,
		help: "remove the action from the card if the agent does not need it"
	}) })
};
const unusedCapability = {
	id: "unused-capability",
	severity: "note",
	summary: "A capability was never used.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unused: (capability) => ({
		message: `no call in the traces used the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)}`,
		help: "remove the capability from the policy if the agent does not need it"
	}) })
};
const unusedEntry = {
	id: "unused-entry",
	severity: "warning",
	summary: "An entry for calls matches no tool in a complete tool list.",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unused: (name, resource, tools, meant) => ({
		message: `the entry ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(name)} matches no call, because ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(resource)} ${tools === 1 ? "does not match the only tool" : `matches none of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tools, "tool")}`} in the tool list`,
		help: meant === void 0 ? "correct the resource's spelling, add the tool to the tool list, or remove the entry" : `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(meant)} if that is what you meant`
	}) })
};
// build/src/rules/unused-pattern.js
const words$6 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ unused: (pattern, capability, tools) => ({
	message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} ${tools === 1 ? "does not match the only tool" : `matches none of the ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(tools, "tool")}`} in the tool list`,
	help: "correct the spelling, add the tool to the tool list, or remove the pattern"
}) });
const unusedPattern = {
	id: "unused-pattern",
	severity: "note",
	summary: "A pattern matches no tool in a complete tool list.",
	words: words$6,
	*check({ policy, tools }) {
		if (policy === void 0 || tools === void 0 || !tools.complete) return;
		const names = tools.tools.flatMap((tool) => [tool.canonical, ...tool.aliases]);
		for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
			const isExplained = placeholderIn(pattern.text) ?? toolOfCall(pattern.text);
			if (matchesAny(pattern, names) || isExplained !== void 0) continue;
			yield {
				at: pattern.place,
				...words$6.unused(pattern.text, capability.name, tools.tools.length)
			};
		}
	}
};
// build/src/rules/weakens-org.js
const MAX_DOMAINS = 3;
const HELP = "remove this part, or make it at least as strict as the floor; the floor applies in any case";
const SETTINGS = {
	unmappedAction: "the action for unmapped tools",
	unmappedSeverity: "the severity of unmapped tools",
	failOpen: "\"fail_open\"",
	mode: "the enforcement mode",
	graceHours: "the grace period in hours",
	severityOnUnmapped: "\"severity_on_unmapped\"",
	integrityMode: "the integrity mode",
	retentionDays: "\"retention_days\"",
	queryable: "\"queryable\"",
	tamperEvidence: "\"tamper_evidence\"",
	conscienceMode: "the conscience mode"
};
const words$5 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
	setting: (setting, stated, held, owner) => ({
		message: `${SETTINGS[setting]} is ${valueText(stated)} here; ${owner} requires ${valueText(held)}`,
		help: HELP
	}),
	severity: (pattern, stated, held, owner) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} is forbidden with severity ${stated} here; ${owner} requires ${held}`,
		help: HELP
	}),
	domains: (capability, extra, owner) => ({
		message: `the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} allows ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(extra.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U), MAX_DOMAINS)}; ${owner} does not`,
		help: HELP
	}),
	overbroad: (pattern, capability, breadth, owner) => ({
		message: `the pattern ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(pattern)} in the capability ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(capability)} maps ${breadth === "everything" ? "every tool" : "every tool on a server"}, although ${owner} denies unmapped tools`,
		help: "list the tools by name, or use a pattern with a prefix that their names share"
	}),
	boundary: (content, type, owner) => ({
		message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(content)} is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(type)} here; ${owner} makes it a BOUNDARY`,
		help: HELP
	}),
	hierarchy: (hierarchy, owner) => ({
		message: `the value hierarchy is ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(hierarchy)} here; ${owner} sets a different one`,
		help: HELP
	}),
	definition: (value, owner) => ({
		message: `the value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is defined here; ${owner} defines it differently`,
		help: HELP
	}),
	conflict: (value, owner) => ({
		message: `the value ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value)} is declared here; ${owner} lists it under "conflicts_with"`,
		help: HELP
	}),
	limit: (stated, held, owner) => ({
		message: `the limit is ${stated} here; ${owner} allows ${held}`,
		help: HELP
	}),
	forbidsHere: (owner, severity) => `${owner} forbids it with severity ${severity}`,
	deniesHere: (owner) => `${owner} denies unmapped tools here`,
	setsHere: (owner) => `${owner} sets it here`,
	saysHere: (owner) => `${owner} states this here`
});
function valueText(value) {
	return typeof value === "string" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(value) : String(value);
}
const weakensOrg = {
	id: "weakens-org",
	severity: "warning",
	summary: "The agent is less strict than its floor requires; the floor applies.",
	security: "medium",
	words: words$5
};
// build/src/rules/widening.js
const MAX_OWNERS = 3;
function anyOf(owners) {
	const [only, ...others] = owners;
	if (only !== void 0 && others.length === 0) return `the code owner ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(only)}`;
	return `a code owner (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(owners.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U), MAX_OWNERS)})`;
}
const widening = {
	id: "widening",
	severity: "warning",
	summary: "The change grants an agent new permissions.",
	security: "medium",
	words: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({
		change: (change, help) => ({
			message: change,
			help
		}),
		nothingCompared: (help) => ({
			message: "nothing could be compared, which counts as a widening",
			help
		}),
		maybeMeant: (owners) => owners.length === 0 ? "make sure that the change is intended, or undo it" : `ask ${anyOf(owners)} whether the change is intended, or undo it`,
		noLabel: () => "undo the change, or set \"widening-label\" in the configuration to a label that approves intended changes",
		noPullRequest: (label) => `undo the change, or approve it on a pull request with the label ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(label)}`,
		unreadableLabels: () => "undo the change, or give the job the permission \"pull-requests: read\" to let Card Gate read the labels",
		letThrough: (label) => `make sure that the change is intended; the label ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(label)} has already approved it`,
		setLabel: (label, owners) => `undo the change, or ask ${owners.length === 0 ? "an approver" : anyOf(owners)} to set the label ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(label)}`
	})
};
// build/src/rules/wrong-type.js
const TYPE_WORDS = {
	string: "a string",
	number: "a number",
	integer: "a whole number",
	boolean: "true or false",
	array: "a list",
	object: "a map"
};
const words$3 = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ot)({ wrong: (path, types, found, remedy, description) => ({
	message: `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} must be ${typesText(types)}, but ${found}`,
	help: helpFor(remedy, types, description)
}) });
function typesText(types) {
	return types.map((type) => TYPE_WORDS[type] ?? type).join(" or ").replaceAll(/ or (?=.* or )/g, ", ");
}
function helpFor(remedy, types, description) {
	switch (remedy) {
		case "quotes": return "put the value in quotes";
		case "true":
		case "false": return `write ${remedy}, without quotes`;
		case "no-quotes": return "remove the quotes";
		case "list": return "write the value as a list";
		case "value": return `add a value, or remove the key${description ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.P)(description) : ""}`;
		case "none": return description && `write ${typesText(types)}${purposeText((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.I)(description))}`;
		default: return remedy;
	}
}
function purposeText(purpose) {
	if (purpose.startsWith("whether ")) return ` to state ${purpose}`;
	return `${purpose.startsWith("use ") ? ";" : ":"} ${purpose}`;
}
const wrongType = {
	id: "wrong-type",
	severity: "error",
	summary: "A value has the wrong type.",
	words: words$3
};
function wrong(path, types, context) {
	const { document, schema } = context;
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	const value = node?.kind === "scalar" ? node.value : void 0;
	if ((types.includes("number") || types.includes("integer")) && typeof value === "number" && !Number.isFinite(value)) return outsideRange(path, "a finite number", context);
	const part = schemaAt(schema, path);
	const { remedy, fix } = remedyFor(path, types, value, context);
	return {
		rule: wrongType,
		problem: {
			at: {
				document,
				path
			},
			...words$3.wrong(path, types.filter((type) => type !== "null"), foundAt(document, path), remedy, part?.description),
			fix
		}
	};
}
function remedyFor(path, types, value, context) {
	const { document, schema } = context;
	const allowed = schemaAt(schema, path)?.enum;
	const at = {
		document,
		path
	};
	const means = (remedy, fixed) => ({
		remedy,
		fix: otherValue(at, fixed, "write the value like this")
	});
	if (types.includes("string") && (typeof value === "number" || typeof value === "boolean")) {
		const text = writtenText(document, path);
		return allowed?.includes(text) === false ? { remedy: "none" } : means("quotes", text);
	}
	if (types.includes("boolean") && typeof value === "string") {
		if (/^(true|yes|on)$/i.test(value)) return means("true", true);
		if (/^(false|no|off)$/i.test(value)) return means("false", false);
	}
	if (types.some((type) => type === "number" || type === "integer") && typeof value === "string" && /^-?\d+(\.\d+)?$/.test(value)) return means("no-quotes", Number(value));
	const last = path.at(-1);
	if (types.includes("array") && typeof value === "string" && typeof last === "string") return {
		remedy: "list",
		fix: newKey({
			document,
			path: path.slice(0, -1)
		}, last, [value], "write the value as a list")
	};
	return {
		remedy: value === null ? "value" : "none",
		fix: mapFix(path, types, context)
	};
}
function mapFix(path, types, { document, schema }) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	const part = schemaAt(schema, path);
	const last = path.at(-1);
	if (!types.includes("object") || !part?.properties || !node || typeof last !== "string") return void 0;
	const value = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(node);
	const sample = sampleOf$1(schema, part);
	if (typeof sample !== "object" || sample === null) return void 0;
	if (typeof value !== "string" && !Array.isArray(value)) return void 0;
	const keys = Object.keys(sample);
	if (keys.length === 0) return void 0;
	const accepts = (key) => {
		const inner = schemaAt(schema, [...path, key]);
		return Array.isArray(value) ? value.length > 0 && inner?.type === "array" : inner?.enum?.includes(value) === true;
	};
	const isName = (key) => key === "identifier" && typeof value === "string";
	const accepting = keys.find(accepts) ?? keys.find(isName);
	return newKey({
		document,
		path: path.slice(0, -1)
	}, last, accepting === void 0 ? sample : {
		...sample,
		[accepting]: value
	}, `write ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.z)(path)} as a map`);
}
function writtenText(document, path) {
	const node = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path);
	return node ? document.text.slice(node.start, node.end) : "";
}
// build/src/rules/catalogue.js
const RULES = [
	parseError,
	duplicateKey,
	fileTooLarge,
	nearSizeLimit,
	unknownKind,
	missingKey,
	wrongType,
	unknownValue,
	tooFew,
	outOfRange,
	unknownKey,
	placeholder,
	mixedGenerations,
	missingRecommendedKey,
	undefinedValue,
	undeclaredDefinition,
	incompleteDefinition,
	conflictingValue,
	proseAction,
	actionBoundedAndForbidden,
	unevaluableCondition,
	cardExpired,
	cardExpiresSoon,
	cardExpiresLate,
	cardWithoutExpiry,
	invalidDate,
	expiresBeforeIssued,
	queryEndpoint,
	invalidCurrency,
	cardVersion,
	advisoryBoundary,
	legacyKey,
	cardActionsAlias,
	inferredBinding,
	schemaVersion,
	missingSection,
	policyCondition,
	callPattern$1,
	hostAllowsForbidden,
	bypassMode,
	allowsEverything,
	redirectsTraffic,
	secretInSettings,
	runsByItself,
	deadRule,
	localSettingsCommitted,
	askWithoutHuman,
	staleLock,
	unlockedWorkflow,
	invalidRegex,
	invalidLimit,
	twoSpellings,
	duplicateEntry,
	failedExample,
	failedTest,
	misplacedNever,
	deniesEverything,
	shadowedEntry,
	hiddenLimit,
	sqlCase,
	narrowMinute,
	overlappingEntries$1,
	unreadKey,
	reinterpretedLimit,
	unusedEntry,
	unmappedAction,
	unknownAction,
	shadowedCapability,
	alwaysForbidden,
	overbroadPattern,
	unusedPattern,
	redundantForbidden,
	weakensOrg,
	forbiddenByOrg,
	currencyDiffers,
	floorUnreadable,
	exemption,
	exemptAll,
	twoPolicies,
	ambiguousAgent$1,
	unlistedAgent,
	cardRemoved,
	duplicateId,
	noPolicy,
	noCard,
	toolList,
	toolsRemoved,
	noTools$1,
	incompleteToolList,
	spellingStyle,
	notEvaluated$1,
	traceSource,
	traceWithoutCalls,
	traceLinesSkipped,
	redactedNames,
	otherAgents,
	tracesTruncated,
	idle,
	historyNotEvaluated,
	deniedAttempt,
	limitNotEvaluated,
	inGrace,
	noGrace$1,
	calledNotDeclared,
	declaredNeverCalled,
	unusedAction,
	unusedCapability,
	loosePattern,
	unappliedValue,
	tracesRemoved,
	forbiddenTool,
	accessDenied,
	limitReached,
	neverAllowed,
	escalationDenied,
	capabilityExceeded,
	unmappedTool,
	needsApproval,
	triggerWarning,
	triggerLogged,
	alsoMapped,
	forbiddenActionTool,
	widening,
	coverageDropped,
	ignoreExpired,
	ignoreUnused,
	baselineExpired,
	baselineUnused,
	lowCoverage$1,
	noCardsFound,
	misplacedConfiguration,
	_cli_js__WEBPACK_IMPORTED_MODULE_1__.O,
	couldNotEvaluate,
	publishingFailed,
	remoteDisagrees,
	notPublished,
	remoteNotChecked,
	remoteCheckFailed,
	incompleteShards,
	internalError
];
const RULE_IDS = RULES.map(({ id }) => id);
const BY_ID = new Map(RULES.map((rule) => [rule.id, rule]));
const FILE_RULES = RULES.filter((rule) => "parts" in rule || "kinds" in rule);
const AGENT_RULES = RULES.filter((rule) => "check" in rule && !("parts" in rule || "kinds" in rule));
function isRuleId(text) {
	return BY_ID.has(text);
}
function isOf({ rule }, ...ids) {
	return ids.some((id) => id === rule);
}
function ruleOf$1(id) {
	const rule = BY_ID.get(id);
	if (rule === void 0) throw new Error(`there is no rule ${JSON.stringify(id)}`);
	return rule;
}
function isFixed(id) {
	const { blocking, violation } = ruleOf$1(id);
	return blocking === true || violation === true;
}
function isViolation(id) {
	return ruleOf$1(id).violation === true;
}
function documentationOf(id) {
	return `src/rules/README.md#${id}`;
}
// build/src/report/report.js
function isWidening(finding) {
	return isOf(finding, "widening");
}
function isCompared({ comparison, findings }) {
	if (comparison === void 0) return false;
	if (comparison.direction !== "neutral") return true;
	return comparison.agents.length > 0 && !findings.some((finding) => isOf(finding, "unlisted-agent"));
}
function withoutWidening({ comparison, findings }) {
	return comparison?.agents.some((agent) => agent.changes.some((change) => change.direction === "widens")) ?? false ? findings.filter((finding) => !isWidening(finding)) : findings;
}
function isPreExisting({ isNew }) {
	return isNew === false;
}
function listedFindings({ findings }, report) {
	const { comparison } = report;
	return withoutWidening({
		findings,
		...comparison && { comparison }
	}).filter((finding) => !isSetAside(finding, report));
}
function isSetAside(finding, { settings }) {
	return isPreExisting(finding) && finding.blocking !== true && finding.severity !== "note" && (settings?.onlyNew === true || finding.inBaseline === true);
}
function preExistingWords({ comparison }) {
	return comparison === void 0 ? "already present" : "already present before this change";
}
function countOf$1(findings, severity) {
	return findings.filter((finding) => finding.severity === severity).length;
}
function violationsOf(report) {
	return report.agents.reduce((sum, agent) => sum + (agent.evaluation?.violations.length ?? 0) + (agent.history?.history.violationCount ?? 0), 0);
}
function lowestCoverage(report) {
	const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
	return known.length > 0 ? known.reduce((least, percent) => Math.min(least, percent)) : null;
}
const LOCAL_EVENT = "local";
const CHANGE_EVENTS = /* @__PURE__ */ new Set([
	"pull_request",
	"pull_request_target",
	"merge_group"
]);
function isAboutChange({ settings }) {
	const { event, scope } = settings;
	return event !== "local" && (scope === "changed" || CHANGE_EVENTS.has(event));
}
// build/src/report/writing/words.js
const AGENTS = ["agent", "agents"];
const CALLS = ["call", "calls"];
const CHANGES = ["change", "changes"];
const FINDINGS = ["finding", "findings"];
const NOTES = ["note", "notes"];
const PROBLEMS = ["problem", "problems"];
const TOOLS$1 = ["tool", "tools"];
const TRACES = ["trace", "traces"];
const WARNINGS = ["warning", "warnings"];
function counted(count, [one, many]) {
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} ${count === 1 ? one : many}`;
}
function someOf(list, most, between = ", ") {
	const shown = list.slice(0, most).join(between);
	return list.length > most ? `${shown}${between === ", " ? "" : between.trimEnd()} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(list.length - most)} more` : shown;
}
function joined(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
// build/src/evaluation/coverage.js
function coverageOf(card, policy) {
	if (card === void 0) return {
		total: 0,
		mapped: [],
		unmapped: [],
		percent: null
	};
	const decisions = policy && alignmentPolicy({
		card,
		policy
	});
	return coverageOfActions(card.boundedActions, decisions);
}
function coverageOfActions(actions, policy) {
	const mappedNames = new Set(policy?.stages.flatMap(({ rules }) => rules.flatMap((rule) => (rule.actions ?? []).map(({ value }) => value))));
	const mapped = actions.filter(({ value }) => mappedNames.has(value));
	const unmapped = actions.filter(({ value }) => !mappedNames.has(value));
	const total = actions.length;
	return {
		total,
		mapped,
		unmapped,
		percent: policy === void 0 || total === 0 ? null : mapped.length * 100 / total
	};
}
function showPercent(percent) {
	if (percent === null) return "n/a";
	const tenths = Math.floor(percent * 10);
	return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}
// build/src/report/writing/history-words.js
const ATTEMPTS = ["denied attempt", "denied attempts"];
function tracesText({ summary: { pass, warn, fail, skipped } }) {
	const checked = pass + warn + fail;
	const parts = [
		...fail > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fail)} would fail`] : [],
		...warn > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(warn)} would warn`] : [],
		...pass > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(pass)} would pass`] : []
	];
	const left = skipped === 0 ? "" : `; ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(skipped)} more used no tool`;
	return `${counted(checked, TRACES)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}${left}`;
}
function callsText({ calls, denied, tools }) {
	const called = tools.filter((tool) => tool.calls > 0).length;
	return `${counted(calls, CALLS)} to ${counted(called, TOOLS$1)}${denied > 0 ? `, ${counted(denied, ATTEMPTS)}` : ""}`;
}
function lackOfPolicy(unreadPolicy) {
	return unreadPolicy === void 0 ? "no policy" : "policy not loaded";
}
function historyText({ agent, history: past, unreadPolicy }) {
	if (past === void 0) return agent.traces === void 0 ? "none" : "not checked";
	const { pass, warn, fail } = past.history.summary;
	const checked = pass + warn + fail;
	if (!past.history.governed) return `not checked (${lackOfPolicy(unreadPolicy)})`;
	if (checked === 0) return "no calls";
	const parts = [...fail > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(fail)} fail`] : [], ...warn > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(warn)} warn`] : []];
	return parts.length === 0 ? `all ${counted(checked, TRACES)} pass`.replace(/^all 1 trace pass$/, "1 trace passes") : `${counted(checked, TRACES)}: ${parts.join(", ")}`;
}
// build/src/report/writing/links.js
const MAX_PATH_LENGTH = 300;
function linesOf(report, location) {
	if (location.repository === void 0 && report.staleFiles.has(location.file)) return void 0;
	return linesIn(location);
}
function linesIn({ range }) {
	if (range === void 0) return void 0;
	const start = range.start.line;
	const halfLine = range.end.line > range.start.line && range.end.column === 1;
	const end = Math.max(start, halfLine ? range.end.line - 1 : range.end.line);
	if (start !== range.end.line) return {
		start,
		end
	};
	return {
		start,
		end,
		columns: {
			start: range.start.column,
			end: range.end.column
		}
	};
}
function placeText(location) {
	const file = pathText(location);
	const at = location.range?.start;
	return at === void 0 || file === "" ? file : `${file}:${at.line}:${at.column}`;
}
function lineText(line) {
	return `${pathText(line)}:${line.line}`;
}
function pathText({ file, repository }) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(wholePath({
		file,
		repository
	}), MAX_PATH_LENGTH));
}
function wholePath({ file, repository }) {
	return repository === void 0 || file === "" ? file : `${repository}:${file}`;
}
function placeLink(report, location) {
	if (isGone(report, location)) return basePlaceLink(report, location);
	const lines = linesOf(report, location);
	return linked(shownPlace(location, lines), addressOf(report, location, lines));
}
function isGone({ governed = [] }, { file, range, repository }) {
	if (range !== void 0 || repository !== void 0 || file === "") return false;
	return governed.some((change) => (change.status === "removed" ? change.file : change.previous) === file);
}
function basePlaceLink({ links }, location) {
	const lines = linesIn(location);
	const address = links && (location.repository !== void 0 || links.base !== void 0) ? blobAddress(links, location, links.base ?? links.sha, lines) : void 0;
	return linked(shownPlace(location, lines), address);
}
function shownPlace(location, lines) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(wholePath(location), MAX_PATH_LENGTH) + (lines ? `:${lines.start}` : ""));
}
function lineLink(report, { file, line, repository }) {
	const at = {
		line,
		column: 1,
		offset: 0
	};
	return placeLink(report, {
		file,
		pointer: "",
		range: {
			start: at,
			end: at
		},
		...repository !== void 0 && { repository }
	});
}
function fileLink(report, file, word) {
	return linked(word, addressOf(report, file, void 0));
}
function ruleLink(report, rule) {
	const base = report.links?.documentation;
	return linked((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)(rule), base === void 0 ? void 0 : base + documentationOf(rule));
}
function linked(text, address) {
	return address === void 0 ? text : `[${text}](${address})`;
}
function addressOf({ links }, location, lines) {
	return links === void 0 || location.file === "" ? void 0 : blobAddress(links, location, links.sha, lines);
}
const REPOSITORY = /^([\w.-]+\/[\w.-]+)@(.+)$/su;
function blobAddress(links, { file, repository }, sha, lines) {
	const rendered = /\.(md|markdown|mdx)$/i.test(file) ? "?plain=1" : "";
	const anchor = lines === void 0 ? "" : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ""}`;
	const within = `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.an)(file)}${lines ? rendered : ""}${anchor}`;
	if (repository === void 0) return `${links.repository}/blob/${sha}/${within}`;
	const [, name, ref] = REPOSITORY.exec(repository) ?? [];
	const server = links.repository.split("/").slice(0, -2).join("/");
	return name === void 0 || ref === void 0 ? void 0 : `${server}/${name}/blob/${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.an)(ref)}/${within}`;
}
// build/src/report/writing/permission-words.js
const MAX_SENTENCE_LENGTH = 160;
const MAX_EXAMPLES$2 = 3;
const ARROW = {
	widens: "\u25b2",
	narrows: "\u25bc",
	neutral: "\u00b7"
};
const DIRECTION_WORDS = {
	widens: "new permissions",
	narrows: "fewer permissions",
	neutral: "permissions unchanged"
};
function directionWords(direction) {
	return DIRECTION_WORDS[direction];
}
function isUnknown({ changes, direction }) {
	const widening = changes.filter((change) => change.direction === "widens");
	return direction === "widens" && widening.length > 0 && widening.every(({ kind }) => kind === "not-compared");
}
function formerNames({ agent, formerly, alsoFormerly = [] }) {
	return [.../* @__PURE__ */ new Set([formerly ?? agent, ...alsoFormerly])];
}
const CLAUSE = /^((?:"(?:[^"\\]|\\.)*"|[^":])*): /u;
const MIN_CLAUSE_LENGTH = 24;
function withoutReason({ sentence }) {
	const clause = CLAUSE.exec(sentence)?.[1];
	const isEnough = clause !== void 0 && (clause.length >= MIN_CLAUSE_LENGTH || clause.includes("\""));
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(isEnough ? clause : sentence, MAX_SENTENCE_LENGTH);
}
function reasonOf$2({ sentence }) {
	const clause = CLAUSE.exec(sentence);
	return clause === null ? "" : sentence.slice(clause[0].length);
}
function briefly(change) {
	const { kind, tools, example, after } = change;
	if (kind !== "names" || after === null) return withoutReason(change);
	const [first] = tools;
	if (first === void 0) return example === void 0 ? withoutReason(change) : `tools such as ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(example)} now ${after}`;
	if (tools.length <= MAX_EXAMPLES$2) return `${tools.map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U).join(", ")} now ${after}`;
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(first)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(tools.length - 1)} more tools now ${after}`;
}
function approvedWords({ letThrough }) {
	return letThrough === void 0 ? "" : `approved by the label ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(letThrough)}`;
}
function undecidedWords(change) {
	if (change.kind === "not-compared") return "counts as a widening";
	if (!change.undecided || /undecided|(?:could not|cannot) be (?:decided|compared)/.test(change.sentence)) return "";
	return change.direction === "widens" ? "undecided, so it counts as a widening" : "undecided";
}
function noEffectWords(change) {
	return change.noEffect && !change.sentence.includes("no effect") && !change.sentence.includes("without effect") ? "no effect today" : "";
}
function furtherTools({ tools, sentence }) {
	return tools.every((tool) => sentence.includes((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(tool))) ? [] : tools;
}
function witnessOf({ example, tools, sentence }) {
	if (example === void 0 || tools.length > 0) return void 0;
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(example), `such as ${example}`].some((text) => sentence.includes(text)) ? void 0 : example;
}
function formerPlace({ at, wasAt }) {
	if (wasAt === void 0 || wasAt.file === "") return void 0;
	return at !== void 0 && placeText(at) === placeText(wasAt) ? void 0 : wasAt;
}
function comparedWords({ comparedWith }) {
	return comparedWith === void 0 ? "" : `compared with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(comparedWith)}`;
}
function statusWords(comparison) {
	const { status, formerly, alsoFormerly = [] } = comparison;
	switch (status) {
		case "added": return "new agent";
		case "removed": return "removed";
		case "kept":
			if (alsoFormerly.length > 0) return `compared with ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.R)(formerNames(comparison))}`;
			return formerly === void 0 ? "" : `was ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(formerly)}`;
		default: return status;
	}
}
function formerCoverage(comparison) {
	if (comparison === void 0 || comparison.status !== "kept") return "";
	const { before, after } = comparison.coverage;
	return before === after || showPercent(before) === showPercent(after) ? "" : `was ${showPercent(before)}`;
}
function changesOf(agents, direction) {
	return agents.reduce((sum, { changes }) => sum + changes.filter((change) => change.direction === direction).length, 0);
}
function coverageWords(agent) {
	const former = formerCoverage(agent);
	return former === "" ? "" : `coverage ${showPercent(agent.coverage.after)} (${former})`;
}
function byDirection(agents) {
	const rank = {
		widens: 0,
		narrows: 1,
		neutral: 2
	};
	return [...agents].sort((a, b) => rank[a.direction] - rank[b.direction]);
}
function titleWords(agent) {
	const coverage = coverageWords(agent);
	const status = statusWords(agent);
	return [
		...status === "" ? [] : [status],
		...agent.status === "kept" ? [isUnknown(agent) ? "permissions not compared" : directionWords(agent.direction)] : [],
		...coverage === "" ? [] : [coverage]
	].join("; ");
}
// build/src/report/sections/agents-table.js
const VERDICT_ICON = {
	pass: "\u2705",
	warn: "\u26a0\ufe0f",
	fail: "\u274c",
	error: "\u26d4"
};
const MAX_CHANGES = 2;
const MAX_CHANGE_LENGTH = 120;
const MAX_LISTS = 3;
function agentsTable(report, rank, most) {
	const agents = worstFirst(report.agents);
	const others = agents.some((agent) => otherErrors(agent, report) > 0);
	const past = hasHistory(agents);
	const compared = agents.some(({ comparison }) => comparison !== void 0);
	const head = [
		"Agent",
		"Verdict",
		...compared ? ["Change"] : [],
		"Coverage",
		"Violations",
		...others ? ["Other errors"] : [],
		"Warnings",
		"Tools checked",
		...past ? ["History"] : []
	];
	return {
		kind: "items",
		rank,
		open: `${row(head)}${row(head.map(() => "---"))}`,
		items: agents.map((agent) => ({
			weight: 1,
			forms: [() => row([...cells(report, agent, {
				others,
				compared
			}), ...past ? [historyCell(agent)] : []])]
		})),
		close: "\n",
		noun: AGENTS,
		...most !== void 0 && { most }
	};
}
function hasHistory(agents) {
	return agents.some(({ agent }) => agent.traces !== void 0);
}
function historyCell(agent) {
	const text = historyText(agent);
	return (agent.history?.history.summary.fail ?? 0) > 0 ? `**${text}**` : text;
}
function row(texts) {
	return `| ${texts.join(" | ")} |\n`;
}
function cells(report, agentReport, { others, compared }) {
	const { agent, evaluation, verdict } = agentReport;
	return [
		`**${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, 120))}**${fileLinks(report, agentReport)}`,
		`${VERDICT_ICON[verdict]} ${verdict}`,
		...compared ? [changeCell(agentReport)] : [],
		coverageText(agentReport),
		violationsCell(evaluation),
		...others ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(otherErrors(agentReport, report))] : [],
		(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(countOf$1(listedFindings(agentReport, report), "warning")),
		toolsText(agentReport)
	];
}
function fileLinks(report, { agent }) {
	const card = agent.card?.place;
	const policy = agent.policy?.place;
	const lists = agent.access?.own ?? [];
	const isSeparate = policy !== void 0 && policy.document !== card?.document;
	const linksByPart = {
		card: card ? [fileLink(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(card), _cli_js__WEBPACK_IMPORTED_MODULE_1__.k.card.name)] : [],
		policy: isSeparate ? [fileLink(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(policy), _cli_js__WEBPACK_IMPORTED_MODULE_1__.k.policy.name)] : [],
		access: lists.length === 0 ? [] : [accessLinks(report, lists)]
	};
	const links = Object.values(linksByPart).flat();
	return report.links && links.length > 0 ? `<br>${links.join(" \u00b7 ")}` : "";
}
function accessLinks(report, lists) {
	return someOf(lists.map(({ document }) => fileLink(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document)), _cli_js__WEBPACK_IMPORTED_MODULE_1__.k.access.name)), MAX_LISTS, " \u00b7 ");
}
function coverageText({ agent, evaluation, comparison, unreadCard, unreadPolicy }) {
	if (evaluation === void 0) return "unknown";
	const { percent, total, mapped } = evaluation.coverage;
	const former = formerCoverage(comparison);
	const was = former === "" ? "" : `, ${former}`;
	if (percent !== null) return `${showPercent(percent)} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(mapped.length)} of ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(total)}${was})`;
	if (unreadCard !== void 0) return "n/a (card not read)";
	if (agent.card === void 0) return "n/a (no card)";
	return total === 0 ? "n/a (no bounded actions)" : `n/a (${lackOfPolicy(unreadPolicy)})`;
}
function changeCell({ comparison }) {
	if (comparison === void 0) return "not compared";
	const lines = ["widens", "narrows"].flatMap((direction) => {
		const changes = comparison.changes.filter((change) => change.direction === direction);
		if (changes.length === 0) return [];
		const words = changes.map((change) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(briefly(change), MAX_CHANGE_LENGTH)));
		return [`${ARROW[direction]} ${direction}: ${someOf(words, MAX_CHANGES, "; ")}`];
	});
	const status = statusWords(comparison);
	return [...status === "" ? [] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(status)], ...lines.length > 0 ? lines : [directionWords("neutral")]].join("<br>");
}
function violationsText(evaluation) {
	if (evaluation === void 0) return "unknown";
	return RULE_SEVERITIES.map((severity) => [severity, evaluation.violations.filter((violation) => violation.severity === severity).length]).flatMap(([severity, count]) => count > 0 ? [`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} ${severity}`] : []).join(", ") || "0";
}
function violationsCell(evaluation) {
	const text = violationsText(evaluation);
	return /^[\d,]+ (critical|high)/.test(text) ? `**${text}**` : text;
}
function toolsText({ agent, evaluation, unreadPolicy }) {
	if (evaluation === void 0) return "none";
	if (!evaluation.governed) return `none (${lackOfPolicy(unreadPolicy)})`;
	return agent.tools === void 0 ? "none (no tool list)" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(evaluation.decisions.length);
}
function otherErrors(agent, report) {
	return countOf$1(listedFindings(agent, report).filter(({ violation }) => violation === void 0), "error");
}
const RANK$1 = {
	error: 0,
	fail: 1,
	warn: 2,
	pass: 3
};
function worstFirst(agents) {
	return [...agents].sort((a, b) => RANK$1[a.verdict] - RANK$1[b.verdict]);
}
// build/src/report/sections/groups.js
function groupFindings(findings) {
	const groups = /* @__PURE__ */ new Map();
	for (const finding of findings) {
		const { file, range, repository } = finding.location;
		const where = range ? `${range.start.offset}-${range.end.offset}` : finding.message;
		const key = [
			finding.rule,
			finding.severity,
			String(isPreExisting(finding)),
			where,
			repository ?? "",
			file
		].join("\n");
		const group = groups.get(key);
		if (group) group.push(finding);
		else groups.set(key, [finding]);
	}
	return [...groups.values()].map(groupOf);
}
function newFirst(findings) {
	const rank = (finding) => (finding.blocking ? 0 : 1 + _cli_js__WEBPACK_IMPORTED_MODULE_1__.bt.indexOf(finding.severity)) * 2 + Number(isPreExisting(finding));
	return [...findings].sort((a, b) => rank(a) - rank(b));
}
function groupOf(findings) {
	const [first] = findings;
	const byTool = findings.every((finding) => finding.tool !== void 0);
	const tools = distinct(findings.flatMap((finding) => finding.tool ?? []));
	const same = findings.filter(({ message }) => byTool || message === first.message);
	return {
		first,
		count: findings.length,
		times: same.length,
		tools,
		agents: distinct(findings.flatMap((finding) => finding.agent ?? [])),
		others: byTool ? [] : distinct(findings.map((finding) => finding.message)).filter((message) => message !== first.message),
		related: first.related
	};
}
function distinct(list) {
	return [...new Set(list)];
}
function worstFindings(report) {
	return newFirst(withoutWidening(report).filter((finding) => finding.severity !== "note" && counts(report, finding)));
}
function counts({ settings }, finding) {
	return finding.blocking === true || !(finding.inBaseline || settings.onlyNew === true && isPreExisting(finding));
}
// build/src/report/sections/finding-items.js
const MAX_SHORT_MESSAGE = 300;
const MAX_FULL_MESSAGE = 2e3;
const PRE_EXISTING = ["pre-existing finding", "pre-existing findings"];
const MAX_FIX_LENGTH = 4e3;
const MAX_NAMED$3 = 8;
function findingParts(report, rank, openness) {
	const findings = [...withoutWidening(report)].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
	const groups = groupFindings(findings.filter((finding) => !isSetAside(finding, report)));
	const of = (severity) => groups.filter((group) => group.first.severity === severity);
	return [
		...severityParts(report, of("error"), "Problems", PROBLEMS, rank, openness),
		...severityParts(report, of("warning"), "Warnings", WARNINGS, rank, openness),
		...severityParts(report, of("note"), "Notes", NOTES, rank, {
			perRule: 0,
			perSeverity: 0
		}),
		...preExistingPart(report, groupFindings(findings.filter((finding) => isSetAside(finding, report))), capital(preExistingWords(report)), rank)
	];
}
function preExistingPart(report, groups, title, rank) {
	if (groups.length === 0) return [];
	const total = groups.reduce((sum, group) => sum + group.count, 0);
	return [{
		kind: "items",
		rank,
		open: `<details><summary>${title} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(total)})</summary>\n\n`,
		items: groups.map((group) => itemOf$1(report, group)),
		close: "\n</details>\n\n",
		noun: PRE_EXISTING
	}];
}
function severityParts(report, groups, title, noun, rank, openness) {
	if (groups.length === 0) return [];
	const { open, folded } = split(groups, openness);
	const total = groups.reduce((sum, group) => sum + group.count, 0);
	const heading = open.length > 0 ? `### ${title} (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(total)})\n\n` : "";
	const summary = open.length > 0 ? `More ${noun[1]}` : counted(total, noun);
	const part = (list, before, after) => list.length === 0 ? [] : [{
		kind: "items",
		rank,
		open: before,
		items: list.map((group) => itemOf$1(report, group)),
		close: after,
		noun
	}];
	return [...part(open, heading, "\n"), ...part(folded, `<details><summary>${summary}</summary>\n\n`, "\n</details>\n\n")];
}
function split(groups, { perRule, perSeverity }) {
	const seen = /* @__PURE__ */ new Map();
	const open = [];
	const folded = [];
	for (const group of groups) {
		const kind = `${group.first.rule}\n${group.first.agent ?? ""}`;
		const before = seen.get(kind) ?? 0;
		seen.set(kind, before + 1);
		if (before < perRule && open.length < perSeverity) open.push(group);
		else folded.push(group);
	}
	return {
		open,
		folded
	};
}
function iconOf(finding) {
	if (finding.blocking) return "\u26d4";
	return {
		error: "\u274c",
		warning: "\u26a0\ufe0f",
		note: "\u2139\ufe0f"
	}[finding.severity];
}
function itemOf$1(report, group) {
	const { fix } = group.first;
	const full = () => fullForm(report, group);
	return {
		weight: group.count,
		forms: [
			() => shortForm(report, group),
			full,
			...fix ? [() => full() + fold(fix)] : []
		]
	};
}
function shortForm(report, group) {
	return `- ${message(group, MAX_SHORT_MESSAGE)} \u2014 ${[...where(report, group), ruleLink(report, group.first.rule)].join(" \u00b7 ")}\n`;
}
function fullForm(report, group) {
	const { first, others, tools, count } = group;
	return `- ${[
		message(group, MAX_FULL_MESSAGE),
		...others.slice(0, MAX_NAMED$3).map((other) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(capital((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(other, MAX_SHORT_MESSAGE)))),
		...others.length > MAX_NAMED$3 ? [`\u2026 and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length - MAX_NAMED$3)} more`] : [],
		...count > 1 && tools.length > 1 ? [`Tools: ${someOf(tools.map((tool) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(tool, 120))), MAX_NAMED$3)}`] : [],
		...first.help === void 0 ? [] : [`**What to do:** ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.help, MAX_FULL_MESSAGE))}`],
		[
			...where(report, group),
			ruleLink(report, first.rule),
			...agents(group),
			...related(report, group)
		].join(" \u00b7 ")
	].join("\\\n  ")}\n`;
}
function where(report, { first }) {
	return first.location.file === "" ? [] : [placeLink(report, first.location)];
}
function message({ first, times }, most) {
	return `${iconOf(first)} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)(capital((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.message, most)))}${times > 1 ? ` **(${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(times)} times)**` : ""}`;
}
function agents(group) {
	return group.agents.length === 0 ? [] : [someOf(group.agents.map((name) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(name, 120))), MAX_NAMED$3)];
}
function related(report, group) {
	return group.related.slice(0, MAX_NAMED$3).map((other) => `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(other.message, MAX_SHORT_MESSAGE))}: ${placeLink(report, other.location)}`);
}
function fold(fix) {
	if (fix.lines.length > MAX_FIX_LENGTH) return "";
	return indent(`<details><summary>Lines to paste: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(fix.title, MAX_SHORT_MESSAGE))}</summary>\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(fix.lines, fix.language)}\n\n</details>\n`);
}
function indent(text) {
	return text.replace(/^(?=.)/gm, "  ");
}
// build/src/report/sections/coverage.js
const COVERAGES = ["agent in the coverage list", "agents in the coverage list"];
const MAX_NAMED$2 = 20;
function areGapsReported(findings) {
	return findings.some((finding) => isOf(finding, "unmapped-action") || isOf(finding, "unknown-action", "capability-exceeded", "unknown-key") && finding.fix?.replaces !== void 0);
}
function coveragePart(report, rank, which) {
	const items = worstFirst(report.agents).flatMap((agent) => agent.evaluation && (which === "all" || hasGaps(agent)) ? [itemOf(report, agent, agent.evaluation)] : []);
	return {
		kind: "items",
		rank,
		open: which === "all" ? "### Coverage\n\n" : "### Unmapped bounded actions\n\n",
		items,
		close: "\n",
		noun: COVERAGES
	};
}
function hasGaps({ evaluation }) {
	return evaluation !== void 0 && evaluation.coverage.percent !== null && evaluation.coverage.unmapped.length > 0;
}
function itemOf(report, agent, { coverage }) {
	const who = `- **${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent.name, 120))}**: ${coverageText(agent)}`;
	const name = (action) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(action.value, 120));
	const linked = (action) => `${name(action)} (${placeLink(report, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(action.place))})`;
	if (!hasGaps(agent)) return {
		weight: 1,
		forms: [() => `${who}${coverage.mapped.length > 0 ? ` \u2014 ${someOf(coverage.mapped.map(name), MAX_NAMED$2)}` : ""}\n`]
	};
	const short = () => `${who} \u2014 unmapped: ${someOf(coverage.unmapped.map(name), MAX_NAMED$2)}\n`;
	const long = () => `${who} \u2014 unmapped: ${someOf(coverage.unmapped.map(linked), MAX_NAMED$2)}\n`;
	return {
		weight: 1,
		forms: [
			short,
			long,
			() => long() + stubs(agent)
		]
	};
}
function stubs({ agent, evaluation }) {
	const { policy } = agent;
	if (policy === void 0 || evaluation === void 0) return "";
	const { document, section } = mappingTarget(policy);
	const { syntax, file } = document;
	const lines = evaluation.coverage.unmapped.slice(0, MAX_NAMED$2).map((action) => mappingStub(action.value, policy));
	const title = `Lines to paste: add under ${section} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(file, 120)}; enter the tools that perform each action`;
	return indent(`<details><summary>${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(title)}</summary>\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Yt)(lines.join(syntax === "json" ? ",\n" : "\n"), syntax)}\n\n</details>\n`);
}
function mappingStub(action, policy) {
	const { document, actionsKey: key } = mappingTarget(policy);
	const shown = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(action, 120);
	if (document.syntax === "json") return `${JSON.stringify(shown)}: { "tools": ["${TOOL_STUB}"], "${key}": [${JSON.stringify(shown)}] }`;
	return `${yamlText(shown)}:\n  tools: [${TOOL_STUB}]\n  ${key}: [${yamlText(shown)}]`;
}
// build/src/evaluation/decision/explain.js
function explainDecision(decision, { outcomes }, isShown = () => true) {
	const counted = /* @__PURE__ */ new Set([...decision.limits, ...decision.settled]);
	const given = new Set([...counted].map((rule) => rule.outcome));
	const outcome = outcomes.find((candidate) => given.has(candidate)) ?? decision.level;
	const matched = matchedRules(decision, counted).filter(({ rule }) => isShown(rule));
	const deciding = matched.find(({ rule }) => counted.has(rule) && rule.outcome === outcome);
	return {
		outcome,
		...deciding && { decidedBy: deciding },
		alsoMatched: matched.filter((match) => match !== deciding)
	};
}
function matchedRules({ matching, settled }, counted) {
	const seen = new Set(settled.flatMap(({ group }) => group?.place ?? []));
	return matching.flatMap((rule) => {
		const { place, group } = rule;
		if (counted.has(rule) || group === void 0) return [{
			rule,
			...place && { place }
		}];
		if (seen.has(group.place)) return [];
		seen.add(group.place);
		return [{
			rule,
			place: group.place
		}];
	});
}
// build/src/evaluation/evaluate.js
function evaluate(agent, context = {}) {
	const tools = mergeTools(agent.tools?.tools ?? []);
	const { card } = agent;
	const policy = governing(agent);
	const coverage = coverageOf(card, policy);
	if (!isGoverned(agent)) return ungoverned(tools, coverage);
	const names = tools.map(toolDecider(agent));
	const defaults = policy && effectiveDefaults(policy);
	const evaluated = evaluateNames(names, policy ? triggersOf(agent) : [], defaults, context);
	return {
		governed: true,
		verdict: verdictOf(evaluated),
		...evaluated,
		coverage,
		...defaults && { defaults }
	};
}
function ungoverned(tools, coverage) {
	return {
		governed: false,
		verdict: "pass",
		violations: [],
		warnings: [],
		logged: [],
		inGrace: [],
		undecided: [],
		decisions: tools.map((tool) => ({
			tool,
			outcome: "ungoverned",
			triggers: [],
			...UNDECIDED$2
		})),
		coverage
	};
}
function cardGaps(coverage) {
	return coverage.unmapped.map((action) => ({
		action,
		reason: `no capability maps the bounded action ${JSON.stringify(action.value)}`,
		suggestion: `add a capability whose card actions include ${JSON.stringify(action.value)}, with the tools that perform it`
	}));
}
// build/src/evaluation/response.js
function responseOf(agent, evaluation, at) {
	const { coverage } = evaluation;
	return {
		verdict: evaluation.verdict,
		violations: evaluation.violations.map(violationRow$1),
		warnings: evaluation.warnings.map((warning) => warning.type === "unmapped" ? {
			type: "unmapped",
			tool: warning.decision.tool.canonical,
			reason: unmappedReason(warning.decision)
		} : {
			type: "escalation",
			tool: warning.decision?.tool.canonical ?? "*",
			reason: escalationReason(warning.trigger)
		}),
		card_gaps: cardGaps(coverage).map((gap) => ({
			card_action: gap.action.value,
			reason: gap.reason,
			suggestion: gap.suggestion
		})),
		coverage: {
			total_card_actions: coverage.total,
			mapped_card_actions: coverage.mapped.map((action) => action.value),
			unmapped_card_actions: coverage.unmapped.map((action) => action.value),
			coverage_pct: coverage.percent
		},
		policy_id: policyId(agent),
		policy_version: 1,
		evaluated_at: at.now.toISOString(),
		context: at.context,
		duration_ms: at.durationMs,
		tools: evaluation.decisions.map((decision) => explain(decision, evaluation.defaults))
	};
}
function policyId(agent) {
	return agent.policy?.name || agent.card?.cardId || (agent.policy?.place.document.file ?? agent.card?.place.document.file ?? null);
}
function violationRow$1(violation) {
	const { type, severity } = violation;
	switch (type) {
		case "forbidden": return {
			type,
			tool: violation.decision.tool.canonical,
			reason: violation.rule.reason,
			severity,
			rule: violation.rule.pattern.text
		};
		case "escalation": return {
			type,
			tool: violation.decision?.tool.canonical ?? "*",
			reason: violation.trigger.reason,
			severity,
			condition: violation.trigger.text
		};
		case "capability_exceeded": return {
			type,
			tool: violation.decision.tool.canonical,
			reason: exceededReason(violation.decision),
			severity,
			capability: violation.decision.capability?.name,
			missing_card_actions: violation.decision.exceeded.map(({ action }) => action.value)
		};
		case "unmapped": return {
			type,
			tool: violation.decision.tool.canonical,
			reason: unmappedReason(violation.decision),
			severity
		};
		case "denied": return {
			type,
			tool: violation.decision.tool.canonical,
			reason: reasonOf$5(violation.access),
			severity,
			policy_id: violation.access.decidedBy?.entry.name ?? null
		};
		default: return violation;
	}
}
function unmappedReason(decision) {
	return `no capability maps ${JSON.stringify(decision.tool.canonical)}`;
}
function escalationReason(trigger) {
	return trigger.action === "escalate" ? `needs human approval: ${trigger.reason}` : trigger.reason;
}
function exceededActions(decision) {
	return decision.exceeded.map(({ action, forbiddenAt }) => ({
		action: action.value,
		...forbiddenAt && { forbiddenBy: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(forbiddenAt) }
	}));
}
function exceededReason(decision) {
	const capability = decision.capability?.name ?? "";
	return capabilityExceeded.words.reason(capability, exceededActions(decision));
}
function explain({ decision, tool, outcome, access }, defaults) {
	const isShown = ({ kind }) => kind !== "default" || decision !== void 0 && defaults?.unmappedAt !== void 0 && isDefaultReported(decision, defaults);
	const byList = (access?.decidedBy ? [access.decidedBy, ...access.beaten] : []).map(entryOf);
	const isByList = access !== void 0 && [
		"denied",
		"audited",
		"allowed"
	].includes(outcome);
	const explained = decision && explainDecision(decision, { outcomes: OUTCOMES$1 }, isShown);
	const byPolicy = explained?.decidedBy ? decidedBy(explained.decidedBy) : null;
	const alsoByPolicy = (explained?.alsoMatched ?? []).map(decidedBy);
	const [first = defaultOf(access), ...others] = byList;
	return {
		tool: tool.canonical,
		outcome,
		decided_by: isByList ? first : byPolicy,
		also_matched: isByList ? [
			...others,
			...byPolicy ? [byPolicy] : [],
			...alsoByPolicy
		] : [...alsoByPolicy, ...byList]
	};
}
function entryOf({ entry }) {
	return decidedAt(entry.name, entry.place);
}
function defaultOf(access) {
	const place = access?.mode === "default" ? access.rule.place : void 0;
	return place ? decidedAt("default", place) : null;
}
function decidedBy({ rule: { name, place: rulePlace }, place }) {
	const at = place ?? rulePlace;
	return at === void 0 ? {
		file: "",
		line: 1,
		name
	} : decidedAt(name, at);
}
function decidedAt(name, at) {
	const { file, range, repository } = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(at);
	return {
		file,
		line: range?.start.line ?? 1,
		name,
		...repository !== void 0 && { repository }
	};
}
// build/src/report/sections/run-time.js
function modeEffect(mode) {
	switch (mode) {
		case "off": return "not evaluated";
		case "observe": return "would be recorded";
		case "warn": return "would be logged";
		case "nudge": return "would be allowed, with a message to the agent";
		case "enforce": return "would be blocked";
		default: return mode;
	}
}
function modeSentence(evaluation) {
	const mode = evaluation.defaults?.mode;
	if (mode === void 0) return evaluation.governed ? "At run time, a denied request is blocked, and an audited request is allowed and logged." : "No policy governs this agent.";
	return `The enforcement mode is ${mode}: at run time, ${mode === "off" ? "nothing is evaluated" : `a violation ${modeEffect(mode)}`}. The verdict does not depend on this mode.`;
}
function runTimeEffects(evaluation) {
	const mode = evaluation.defaults?.mode;
	if (mode === void 0) return accessEffects(evaluation);
	if (mode === "off") return new Map(evaluation.decisions.map((decision) => [decision, `${mode}: ${modeEffect(mode)}`]));
	const effects = /* @__PURE__ */ new Map();
	for (const warning of evaluation.warnings) {
		if (warning.decision === void 0) continue;
		const approval = warning.type === "escalation" && warning.trigger.action === "escalate" && mode === "enforce";
		if (approval || !effects.has(warning.decision)) effects.set(warning.decision, approval ? "enforce: would need approval" : `${mode}: would be logged`);
	}
	for (const violation of evaluation.violations) if (violation.decision) effects.set(violation.decision, `${mode}: ${modeEffect(mode)}`);
	for (const [decision, effect] of accessEffects(evaluation)) if (decision.access?.effect === "deny") effects.set(decision, effect);
	return effects;
}
function accessEffects({ decisions }) {
	const effects = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const effect = decision.access?.effect;
		if (effect === "deny") effects.set(decision, "would be blocked");
		if (effect === "audit") effects.set(decision, "would be allowed and logged");
	}
	return effects;
}
// build/src/report/sections/tools-table.js
const OUTCOMES = [
	"forbidden",
	"denied",
	"exceeded",
	"escalated",
	"unmapped",
	"mapped",
	"audited",
	"allowed",
	"ungoverned"
];
const OUTCOME_WORDS = {
	forbidden: "forbidden",
	denied: "denied",
	exceeded: "beyond the card",
	escalated: "escalated",
	unmapped: "not mapped",
	mapped: "mapped",
	audited: "audited",
	allowed: "allowed",
	ungoverned: "not checked"
};
function outcomeWords(outcome) {
	return OUTCOME_WORDS[outcome];
}
const MAX_NAMED$1 = 3;
const MAX_DECIDER_LENGTH = 80;
function toolParts(report, rank, most) {
	return worstFirst(report.agents).flatMap((agent) => {
		const { evaluation } = agent;
		if (!evaluation?.governed || evaluation.decisions.length === 0) return [];
		const effects = runTimeEffects(evaluation);
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Decisions on ${counted(evaluation.decisions.length, TOOLS$1)} for ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.agent.name, 120))}</summary>\n\n${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Zt)(modeSentence(evaluation))}\n\n${row(HEAD)}${row(HEAD.map(() => "---"))}`,
			items: byOutcome(evaluation.decisions).map((decision) => toolRow$1(report, decision, evaluation, effects)),
			close: "\n</details>\n\n",
			noun: TOOLS$1,
			...most !== void 0 && { most }
		}];
	});
}
const HEAD = [
	"Tool",
	"Outcome",
	"Decided by",
	"At run time"
];
function byOutcome(decisions) {
	return [...decisions].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}
function toolRow$1(report, decision, evaluation, effects) {
	const form = (withOthers) => () => {
		const { outcome, decided_by, also_matched } = explain(decision, evaluation.defaults);
		const decided = decided_by ? by(report, decided_by) : byDefault(decision, evaluation.defaults);
		const others = also_matched.map((other) => by(report, other));
		const also = withOthers && others.length > 0 ? `<br>also ${someOf(others, MAX_NAMED$1)}` : "";
		return row([
			(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decision.tool.canonical, 120)),
			OUTCOME_WORDS[outcome],
			decided + also,
			effects.get(decision) ?? "allowed"
		]);
	};
	return {
		weight: 1,
		forms: [form(false), form(true)]
	};
}
function by(report, decider) {
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ht)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decider.name, 120))} ${lineLink(report, decider)}`;
}
function deciderText(decider) {
	return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(JSON.stringify((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decider.name, MAX_DECIDER_LENGTH)))} at ${lineText(decider)}`;
}
function byDefault(decision, defaults) {
	if (decision.outcome === "unmapped" && defaults) return `the built-in default: ${defaults.unmappedAction}`;
	return decision.access && decision.outcome === "allowed" ? "the built-in default of access lists: allow" : "nothing";
}
// build/src/report/writing/code-frame.js
const TAB_WIDTH = 4;
const MIN_WIDTH = 20;
const MAX_LABEL = 70;
const MAX_GUTTER = 12;
const LEFT_SHARE = .25;
const WIDE = /\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Extended_Pictographic}\ufe0f/u;
const MARKS_ONLY = /^[\p{Mn}\p{Me}]+$/u;
function codeFrame(marks, frames, paint) {
	const shown = marks.flatMap((mark) => {
		const source = frames.lineOf(mark.location);
		const { range } = mark.location;
		return source && range ? [{
			...mark,
			source,
			line: range.start.line
		}] : [];
	});
	if (shown[0]?.location !== marks[0]?.location) return [];
	shown.sort((a, b) => a.line - b.line);
	const gutter = shown.reduce((width, { line }) => Math.max(width, String(line).length), 0);
	const bar = (number = "") => paint.dim(`  ${number.padStart(gutter)} |`);
	const room = Math.max(MIN_WIDTH, frames.width - gutter - 5);
	return shown.flatMap((mark, index) => {
		const former = shown[index - 1];
		const cells = cellsOf(mark.source);
		const { text, from, length } = excerpt(cells, spanOf(mark.location, mark.source), room);
		return [...former?.line === mark.line && isWhole$1(cells, room) ? [] : [...former && mark.line - former.line > 1 ? [paint.dim(`  ${".".repeat(3)}`)] : [], `${bar(String(mark.line))} ${text}`.trimEnd()], ...marked(mark, {
			from,
			length,
			room
		}, {
			bar: bar(),
			paint
		})];
	});
}
function isLabel(text, { width }) {
	return widthOf((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(text)) <= Math.min(MAX_LABEL, width - MAX_GUTTER);
}
function marked({ label, severity }, { from, length, room }, { bar, paint }) {
	const sign = (severity ? "^" : "-").repeat(length);
	const tint = (text) => paint.severity(severity ?? "note", text);
	const words = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(label);
	if (words === "") return [`${bar} ${" ".repeat(from)}${tint(sign)}`];
	if (fits(words, {
		from,
		length,
		room
	})) return [`${bar} ${" ".repeat(from)}${tint(`${sign} ${words}`)}`];
	return [`${bar} ${" ".repeat(from)}${tint(sign)}`, `${bar} ${tint(words)}`];
}
function fits(words, { from, length, room }) {
	return from + length + 1 + widthOf(words) <= room;
}
function widthOf(text) {
	return cellsOf({
		text,
		secrets: []
	}).reduce((sum, { width }) => sum + width, 0);
}
function isWhole$1(cells, room) {
	return cells.reduce((sum, { width }) => sum + width, 0) <= room;
}
function spanOf({ range }, { text }) {
	if (range === void 0) return [0, 1];
	const start = Math.min(range.start.column - 1, text.length);
	const end = range.end.line === range.start.line ? range.end.column - 1 : text.trimEnd().length;
	return [start, Math.max(end, start + 1)];
}
function excerpt(cells, [start, end], room) {
	const columns = [0];
	for (const { width } of cells) columns.push((columns.at(-1) ?? 0) + width);
	const columnOf = (index) => columns[index] ?? 0;
	const total = columnOf(cells.length);
	const first = cells.findLastIndex((cell) => cell.start <= start && start < cell.end);
	const after = first < 0 ? -1 : cells.findIndex((cell) => cell.start >= end);
	const from = first < 0 ? total : columnOf(first);
	const to = first < 0 ? total + 1 : columnOf(after < 0 ? cells.length : after);
	if (total <= room) return {
		text: cells.map(({ text }) => text).join(""),
		from,
		length: Math.max(1, to - from)
	};
	const wanted = Math.min(from - Math.floor(room * LEFT_SHARE), total - room + 2);
	const left = wanted <= 0 ? 0 : columns.findIndex((column) => column >= wanted);
	const sign = left > 0 ? "\u2026" : "";
	const space = room - sign.length;
	const isCut = total - columnOf(left) > space;
	const limit = columnOf(left) + space - (isCut ? 1 : 0);
	const right = columns.findLastIndex((column) => column <= limit);
	const shown = cells.slice(left, right).map(({ text }) => text);
	const offset = columnOf(left) - sign.length;
	return {
		text: `${sign}${shown.join("")}${isCut ? "\u2026" : ""}`,
		from: from - offset,
		length: Math.max(1, Math.min(to, limit) - from)
	};
}
function cellsOf({ text, secrets }) {
	const cells = [];
	let hiddenTo = 0;
	for (const { segment, index } of segmentsOf$1(text)) {
		if (index < hiddenTo) continue;
		const secret = secrets.filter(([start, end]) => start < index + segment.length && end > index).reduce((furthest, [, end]) => Math.max(furthest, end), -1);
		if (secret > index) {
			hiddenTo = secret;
			cells.push({
				start: index,
				end: secret,
				text: "\u2026",
				width: 1
			});
		} else cells.push(cellOf(segment, index, text));
	}
	return cells;
}
function segmentsOf$1(text) {
	if (/^[\x20-\x7e\t]*$/.test(text)) return Array.from(text, (segment, index) => ({
		segment,
		index
	}));
	return new Intl.Segmenter("en").segment(text);
}
function cellOf(segment, start, line) {
	const end = start + segment.length;
	if (segment === "	") return {
		start,
		end,
		text: " ".repeat(TAB_WIDTH),
		width: TAB_WIDTH
	};
	const text = segment === "[" && line.slice(0, start).endsWith("##") ? "\\x5b" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.on)(segment);
	if (text !== segment) return {
		start,
		end,
		text,
		width: text.length
	};
	if (MARKS_ONLY.test(segment)) return {
		start,
		end,
		text,
		width: 0
	};
	return {
		start,
		end,
		text,
		width: WIDE.test(segment) ? 2 : 1
	};
}
// build/src/report/sections/findings-text.js
const MAX_MESSAGE_LENGTH = 4e3;
const MAX_NAMED = 10;
const MAX_IN_FULL = 5;
const MAX_RELATED_FRAMES = 3;
const MAX_EXAMPLES$1 = 3;
function findingsText(findings, paint, others, frames) {
	let framed = 0;
	const textOf = (group) => {
		const frame = frames && group.first.severity !== "note" && framed < 20 ? frameOf(group, frames, paint) : void 0;
		if (frame) framed++;
		return groupText(group, paint, frame);
	};
	const kinds = /* @__PURE__ */ new Map();
	for (const group of groupFindings(findings)) {
		const kind = `${group.first.rule}\n${group.first.severity}\n${group.first.agent ?? ""}`;
		const same = kinds.get(kind);
		if (same) same.push(group);
		else kinds.set(kind, [group]);
	}
	return [...kinds.values()].flatMap((groups) => {
		const full = groups.slice(0, MAX_IN_FULL).flatMap((group) => [...textOf(group), ""]);
		const [next, ...further] = groups.slice(MAX_IN_FULL);
		if (next === void 0) return full;
		const rest = [next, ...further];
		return [
			...full,
			...others === "listed" ? rest.map((group) => shortText(group, paint)) : [countText$1(rest, paint)],
			""
		];
	});
}
function countText$1(groups, paint) {
	const [{ first }] = groups;
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	const tools = [...new Set(groups.flatMap((group) => group.tools))];
	const such = tools.length === 0 ? "" : `: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(someOf(tools, MAX_EXAMPLES$1))}`;
	return `${paint.severity(first.severity, paint.bold(first.severity))} ${paint.dim(`[${first.rule}]`)} and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(count)} more${such}`;
}
function shortText({ first, times }, paint) {
	return `${head(first, paint)} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(first.message, MAX_MESSAGE_LENGTH))}${timesText(times)}`;
}
function timesText(times) {
	return times > 1 ? ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(times)} times)` : "";
}
function head(finding, paint) {
	const place = placeText(finding.location);
	return `${paint.severity(finding.severity, paint.bold(finding.severity))}${place === "" ? "" : ` ${paint.bold(place)}`} ${paint.dim(`[${finding.rule}]`)}`;
}
function frameOf({ first, related }, frames, paint) {
	const { location, help } = first;
	const saysHelp = help !== void 0 && isLabel(help, frames);
	const near = related.filter((each) => each.location.file === location.file && isLabel(each.message, frames)).filter((each) => frames.lineOf(each.location) !== void 0).slice(0, MAX_RELATED_FRAMES);
	const lines = codeFrame([{
		location,
		label: saysHelp ? `help: ${help}` : "",
		severity: first.severity
	}, ...near.map((each) => ({
		location: each.location,
		label: each.message
	}))], frames, paint);
	if (lines.length === 0) return void 0;
	const others = related.filter((each) => !near.includes(each)).slice(0, MAX_RELATED_FRAMES).map((each) => [each, codeFrame([{
		location: each.location,
		label: ""
	}], frames, paint)]);
	return {
		lines,
		saysHelp,
		related: new Set(near),
		others: new Map(others)
	};
}
function groupText(group, paint, frame) {
	const { first, count, tools, others } = group;
	const shown = (message) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(message, MAX_MESSAGE_LENGTH));
	return [
		head(first, paint),
		`  ${shown(first.message)}${timesText(group.times)}`,
		...others.slice(0, MAX_NAMED).map((other) => `  ${shown(other)}`),
		...others.length > MAX_NAMED ? [`  and ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(others.length - MAX_NAMED)} more`] : [],
		...count > 1 && tools.length > 1 ? [`  tools: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(someOf(tools, MAX_NAMED))}`] : [],
		...frame?.lines ?? [],
		...first.help === void 0 || frame?.saysHelp ? [] : [`  help: ${shown(first.help)}`],
		...group.related.filter((related) => !frame?.related.has(related)).flatMap((related) => [`  see ${placeText(related.location)}: ${shown(related.message)}`, ...frame?.others.get(related) ?? []]),
		...first.fix ? fixText(first.fix, paint) : []
	];
}
function fixText(fix, paint) {
	return [`  fix: ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(fix.title)}`, ...barred(fix.lines, paint)];
}
function barred(text, paint) {
	return text.split("\n").map((line) => `    ${paint.dim("|")} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(line)}`);
}
function logLine(finding) {
	const place = placeText(finding.location);
	return `${finding.severity} ${place === "" ? "" : `${place} `}${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(finding.message, MAX_MESSAGE_LENGTH))} [${finding.rule}]${isPreExisting(finding) ? " (already present)" : ""}`;
}
const NEW_PERMISSIONS = ["new permission", "new permissions"];
function countsText(findings, comparison = void 0) {
	const others = findings.filter((finding) => !isWidening(finding));
	const added = changesOf(comparison?.agents ?? [], "widens");
	return [
		[countOf$1(others, "error"), PROBLEMS],
		[countOf$1(others, "warning"), WARNINGS],
		[added || findings.length - others.length, NEW_PERMISSIONS],
		[countOf$1(others, "note"), NOTES]
	].flatMap(([count, noun]) => count > 0 ? [counted(count, noun)] : []).join(", ") || "none";
}
// build/src/report/writing/colour.js
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const BLUE = 34;
function paintOf({ colour }) {
	const style = (on, off, text) => colour ? `\u001b[${on}m${text}\u001b[${off}m` : text;
	const tint = (number, text) => style(number, 39, text);
	return {
		bold: (text) => style(1, 22, text),
		dim: (text) => style(2, 22, text),
		verdict: (verdict, text) => tint({
			pass: GREEN,
			warn: YELLOW,
			fail: RED,
			error: RED
		}[verdict], text),
		severity: (severity, text) => tint({
			error: RED,
			warning: YELLOW,
			note: BLUE
		}[severity], text),
		direction: (direction, text) => direction === "neutral" ? text : tint({
			widens: YELLOW,
			narrows: GREEN
		}[direction], text)
	};
}
function columns(rows, gap = 2) {
	const widths = [];
	for (const cells of rows) for (const [index, cell] of cells.entries()) widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
	return rows.map((cells) => cells.map((cell, index) => index === cells.length - 1 ? cell : cell + " ".repeat((widths[index] ?? 0) - [...cell].length + gap)).join("").trimEnd());
}
// build/src/report/sections/finding-json.js
function findingToJson(finding) {
	const { file, range, pointer } = finding.location;
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		help: finding.help ?? null,
		...placeToJson(finding.location),
		end_line: range?.end.line ?? null,
		end_column: range?.end.column ?? null,
		pointer: file === "" ? null : pointer,
		agent: finding.agent ?? null,
		tool: finding.tool ?? null,
		new: finding.isNew ?? null,
		related: finding.related.map(({ location, message }) => ({
			...placeToJson(location),
			message
		})),
		...finding.fix && { fix: {
			title: finding.fix.title,
			lines: finding.fix.lines,
			language: finding.fix.language
		} }
	};
}
function placeToJson(location) {
	const { file = "", range, repository } = location ?? {};
	return {
		file: file === "" ? null : file,
		line: range?.start.line ?? null,
		column: range?.start.column ?? null,
		...repository !== void 0 && { repository }
	};
}
// build/src/model/duration.js
const UNITS = {
	s: 1e3,
	m: MINUTE_MS,
	h: HOUR_MS,
	d: DAY_MS,
	w: 7 * DAY_MS
};
const DURATION = /^(\d{1,9})\s{0,3}(s|m|h|d|w)$/;
function durationOf(text) {
	const [, count, unit = ""] = DURATION.exec(text.trim()) ?? [];
	const length = Number(count) * (UNITS[unit] ?? NaN);
	return length > 0 ? length : void 0;
}
function durationText(length) {
	const [unit, size] = Object.entries(UNITS).findLast(([, size]) => length % size === 0) ?? ["ms", 1];
	return `${length / size}${unit}`;
}
// build/src/evaluation/access/limit-text.js
function limitText(limit) {
	switch (limit.kind) {
		case "rate": {
			const { max, per, by } = limit;
			const time = per === "session" ? "a session" : durationText(per);
			const key = by === "session" ? "" : `, counted by ${by}`;
			return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(max, "call")} in ${time}${key}`;
		}
		case "retry_loop": {
			const within = limit.within === void 0 ? "" : ` within ${durationText(limit.within)}`;
			return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(limit.max, `${limit.on} call`)} in a row${within}`;
		}
		case "token_budget": return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(limit.max, limit.count === "total" ? "token" : `${limit.count} token`)} in a session`;
		case "time_window": {
			const { reached, text, window } = limit;
			return `times ${reached} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(text)} (${window.zone.name})`;
		}
		default: return limit;
	}
}
// build/src/model/card.js
const TAMPER_EVIDENCE = [
	"append_only",
	"signed",
	"merkle"
];
function includes(list, value) {
	return list.some((item) => item.value === value);
}
// build/src/model/setting.js
function compareSettings(order, base, head) {
	switch (order.kind) {
		case "ranked":
			if (isAlike(order.alike ?? [], base, head)) return "same";
			return compareNumbers(rankIn(order.strictestFirst, base), rankIn(order.strictestFirst, head));
		case "amount":
		case "date": {
			const isReversed = order.wider === "less";
			const rankOf = (value) => value === void 0 ? Number.POSITIVE_INFINITY : (isReversed ? -1 : 1) * (typeof value === "number" ? value : NaN);
			return compareNumbers(rankOf(base), rankOf(head));
		}
		case "set": return order.wider === "less" ? compareSets(membersOf(head), membersOf(base)) : compareSets(membersOf(base), membersOf(head));
		case "mixed": return JSON.stringify(base) === JSON.stringify(head) ? "same" : "both";
		case "unordered": return JSON.stringify(base) === JSON.stringify(head) ? "same" : "unclear";
		default: return order;
	}
}
function isAlike(pairs, a, b) {
	return pairs.some(([first, second]) => first === a ? second === b : first === b && second === a);
}
function rankIn(strictestFirst, value) {
	const rank = strictestFirst.indexOf(value);
	return rank === -1 ? NaN : rank;
}
function compareNumbers(base, head) {
	if (Number.isNaN(base) || Number.isNaN(head)) return "unclear";
	return base === head ? "same" : base < head ? "wider" : "narrower";
}
function membersOf(value) {
	return value === void 0 ? void 0 : new Set(value);
}
function compareSets(base, head) {
	if (base === void 0 || head === void 0) return base === head ? "same" : head === void 0 ? "wider" : "narrower";
	const hasAdded = [...head].some((member) => !base.has(member));
	const hasRemoved = [...base].some((member) => !head.has(member));
	if (hasAdded) return hasRemoved ? "both" : "wider";
	return hasRemoved ? "narrower" : "same";
}
// build/src/floors/strictness.js
const DEFAULT_PARTS = Object.keys(DEFAULT_ORDERS);
function isStricter(part, a, b) {
	const order = DEFAULT_ORDERS[part];
	return compareSettings(order.kind === "ranked" ? {
		...order,
		alike: []
	} : order, a, b) === "wider";
}
function stricterDefaults(a, b) {
	const parts = DEFAULT_PARTS.flatMap((key) => {
		const [first, second] = [a[key], b[key]];
		const part = first && second ? isStricter(key, second.value, first.value) ? second : first : first ?? second;
		return part ? [[key, part]] : [];
	});
	return Object.fromEntries(parts);
}
function higherSeverity(a, b) {
	return RULE_SEVERITIES.indexOf(a) <= RULE_SEVERITIES.indexOf(b) ? a : b;
}
function strongerOf(a, b, isStronger) {
	if (a === void 0 || b === void 0) return a ?? b;
	return isStronger(b.value, a.value) ? b : a;
}
const STRONGER = {
	mode: (a, b) => MODES_STRICTEST_FIRST.indexOf(a) < MODES_STRICTEST_FIRST.indexOf(b),
	retentionDays: (a, b) => a > b,
	queryable: (a, b) => a && !b,
	tamperEvidence: (a, b) => TAMPER_EVIDENCE.indexOf(a) > TAMPER_EVIDENCE.indexOf(b),
	conscienceMode: (a, b) => a === "replace" && b === "augment",
	severity: (a, b) => RULE_SEVERITIES.indexOf(a) < RULE_SEVERITIES.indexOf(b)
};
// build/src/floors/policies.js
function composePolicies(outer, inner) {
	return {
		...inner,
		forbidden: composeForbidden(outer.forbidden, inner.forbidden),
		triggers: composeTriggers(outer.triggers, inner.triggers),
		capabilities: composeCapabilities(outer.capabilities, inner.capabilities),
		defaults: stricterDefaults(outer.defaults, inner.defaults),
		...forbiddenActions(outer, inner)
	};
}
function forbiddenActions(outer, inner) {
	const all = union(outer.forbiddenActions ?? [], inner.forbiddenActions ?? []);
	return all.length > 0 ? { forbiddenActions: all } : {};
}
function union(outer, inner) {
	const seen = /* @__PURE__ */ new Set();
	return [...outer, ...inner].filter(({ value }) => !seen.has(value) && seen.add(value));
}
function composeTriggers(outer, inner) {
	const keyOf = ({ text, action, reason }) => JSON.stringify([
		text,
		action,
		reason
	]);
	const known = new Set(outer.map(keyOf));
	return [...outer, ...inner.filter((trigger) => !known.has(keyOf(trigger)))];
}
function composeForbidden(outer, inner) {
	const exempt = outer.filter((rule) => rule.except);
	const added = exempt.length === 0 ? inner : inner.filter((rule) => !exempt.some(({ place }) => isSamePlace(place, rule.place)));
	const groups = /* @__PURE__ */ new Map();
	for (const rule of [...outer, ...added]) {
		const key = rule.except ? rule : patternKey(rule.pattern);
		const group = groups.get(key);
		if (group) group.push(rule);
		else groups.set(key, [rule]);
	}
	return [...groups.values()].map(mergeRules);
}
function mergeRules(rules) {
	const [first] = rules;
	if (rules.length === 1) return first;
	const [, ...also] = distinctPlaces(rules.flatMap((rule) => [rule, ...rule.also ?? []]));
	return {
		...first,
		severity: also.reduce((severity, rule) => higherSeverity(severity, rule.severity), first.severity),
		reason: reasonsOf([first, ...also]),
		...also.length > 0 && { also }
	};
}
function reasonsOf(rules) {
	const known = /* @__PURE__ */ new Set();
	return rules.flatMap(({ reason }) => {
		const parts = reason.split("; ").filter((part) => !known.has(part));
		for (const part of parts) known.add(part);
		return parts;
	}).join("; ");
}
function distinctPlaces(rules) {
	const seen = /* @__PURE__ */ new Map();
	return rules.filter(({ place: { document, path } }) => {
		const paths = seen.get(document) ?? /* @__PURE__ */ new Set();
		seen.set(document, paths);
		const pointer = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.It)(path);
		return !paths.has(pointer) && paths.add(pointer);
	});
}
function composeCapabilities(outer, inner) {
	const known = new Set(outer.map(contentOf));
	const [outerNames, innerNames] = [byName(outer), byName(inner)];
	const isKnown = (capability) => known.has(contentOf(capability)) || (outerNames.get(capability.name) ?? []).some(({ place }) => isSamePlace(place, capability.place));
	const narrowed = (capability, others) => (others.get(capability.name) ?? []).reduce(withLimitsOf, capability);
	return [...outer.map((capability) => narrowed(capability, innerNames)), ...inner.filter((capability) => !isKnown(capability)).map((capability) => narrowed(capability, outerNames))];
}
function byName(capabilities) {
	const names = /* @__PURE__ */ new Map();
	for (const capability of capabilities) {
		const same = names.get(capability.name);
		if (same) same.push(capability);
		else names.set(capability.name, [capability]);
	}
	return names;
}
function withLimitsOf(capability, same) {
	const severity = strongerOf(capability.severityOnUnmapped, same.severityOnUnmapped, STRONGER.severity);
	const domains = intersection(capability.allowedDomains, same.allowedDomains);
	return {
		...capability,
		...severity && { severityOnUnmapped: severity },
		...domains && { allowedDomains: domains }
	};
}
function intersection(a, b) {
	if (a === void 0 || b === void 0) return a ?? b;
	const both = a.value.filter((domain) => b.value.includes(domain));
	return {
		value: both,
		place: both.length < a.value.length ? b.place : a.place
	};
}
function contentOf({ name, patterns, actions, binding }) {
	return JSON.stringify([
		name,
		patterns.map(spellingTexts),
		actions.map(({ value }) => value),
		binding
	]);
}
function isSamePlace(a, b) {
	return a.document === b.document && a.path.length === b.path.length && a.path.every((step, index) => step === b.path[index]);
}
// build/src/document/problems.js
function parseProblem(fault, start, end) {
	return {
		rule: "parse-error",
		fault,
		start,
		end
	};
}
function depthProblem(offset) {
	return parseProblem({
		kind: "too-deep",
		most: 64
	}, offset, offset + 1);
}
function duplicateKeyProblem(key, start, end, { start: from, end: to }) {
	return {
		rule: "duplicate-key",
		key,
		start,
		end,
		first: {
			start: from,
			end: to
		}
	};
}
// build/src/document/json.js
function readJson(text) {
	const deep = tooDeepAt(text);
	if (deep !== void 0) return { problems: [depthProblem(deep)] };
	if (text.trim() === "") return { problems: [parseProblem({ kind: "empty-json" }, 0, 0)] };
	try {
		JSON.parse(text);
	} catch (error) {
		return { problems: syntaxProblems(text, error) };
	}
	const problems = [];
	const tree = (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_3__.t)(text);
	if (tree === void 0) return { problems: [parseProblem({ kind: "empty-json" }, 0, 0)] };
	const root = convert(tree, problems);
	return problems.length > 0 ? { problems } : { root };
}
function readTolerantJson(text, { comments }) {
	const deep = tooDeepAt(text);
	if (deep !== void 0) return { problems: [depthProblem(deep)] };
	if (text.trim() === "") return { problems: [parseProblem({ kind: "empty-json" }, 0, 0)] };
	if (!comments) try {
		JSON.parse(text.replace(/^\ufeff/, " "));
	} catch (error) {
		return { problems: syntaxProblems(text, error) };
	}
	const errors = [];
	const tree = (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_3__.t)(text, errors, { allowTrailingComma: true });
	const [first] = errors;
	if (tree === void 0 || first !== void 0) {
		const { error, offset, length } = first ?? {
			error: 4,
			offset: 0,
			length: 0
		};
		return { problems: [parseProblem({
			kind: "json-syntax",
			name: (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_3__.n)(error)
		}, offset, offset + length)] };
	}
	const repeated = [];
	return {
		root: convert(tree, repeated, "last"),
		repeated
	};
}
function tooDeepAt(text) {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (char === QUOTE) at = endOfString(text, at);
		else if (char === 91 || char === 123) {
			depth += 1;
			if (depth > 64) return at;
		} else if (char === 93 || char === 125) depth = Math.max(0, depth - 1);
	}
}
const QUOTE = 34;
const BACKSLASH = 92;
function endOfString(text, start) {
	for (let at = start + 1; at < text.length; at += 1) {
		const char = text.charCodeAt(at);
		if (char === BACKSLASH) at += 1;
		else if (char === QUOTE || char === 10) return at;
	}
	return text.length;
}
function syntaxProblems(text, refusal) {
	const problems = [];
	let lineEnd = -1;
	const onError = (code, offset, length) => {
		if (offset <= lineEnd) return;
		const newline = text.indexOf("\n", offset);
		lineEnd = newline === -1 ? text.length : newline;
		if (problems.length === 100) throw new EnoughProblems();
		const name = text.charAt(offset) === "'" ? "SingleQuotes" : (0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_3__.n)(code);
		const end = offset + Math.max(1, length);
		problems.push(parseProblem({
			kind: "json-syntax",
			name
		}, offset, end));
	};
	try {
		(0,_node_modules_jsonc_parser_index_js__WEBPACK_IMPORTED_MODULE_3__.r)(text, { onError }, {
			disallowComments: true,
			allowTrailingComma: false,
			allowEmptyContent: false
		});
	} catch (error) {
		if (!(error instanceof EnoughProblems || error instanceof RangeError)) throw error;
	}
	if (problems.length > 0) return problems;
	const at = Number(/position (\d+)/.exec(refusal.message)?.[1] ?? 0);
	return [parseProblem({
		kind: "json-refused",
		said: refusal.message.replace(/\s+/g, " ")
	}, at, at + 1)];
}
var EnoughProblems = class extends Error {};
function convert(node, problems, counts = "first") {
	const start = node.offset;
	const end = node.offset + node.length;
	switch (node.type) {
		case "array": return {
			kind: "list",
			start,
			end,
			items: (node.children ?? []).map((child) => convert(child, problems, counts))
		};
		case "object": {
			const entries = /* @__PURE__ */ new Map();
			for (const property of node.children ?? []) {
				const [key, value] = property.children ?? [];
				if (key === void 0 || value === void 0) continue;
				const keyStart = key.offset;
				const keyEnd = key.offset + key.length;
				const first = entries.get(key.value);
				const node = convert(value, problems, counts);
				if (first === void 0 || counts === "last") entries.set(key.value, {
					keyStart,
					keyEnd,
					node
				});
				if (first !== void 0 && problems.length < 100) problems.push(duplicateKeyProblem(key.value, keyStart, keyEnd, {
					start: first.keyStart,
					end: first.keyEnd
				}));
			}
			return {
				kind: "map",
				start,
				end,
				entries
			};
		}
		default: return {
			kind: "scalar",
			start,
			end,
			value: node.value
		};
	}
}
// build/src/document/load.js
function syntaxOf(file) {
	return /\.json$/i.test(file) ? "json" : "yaml";
}
const documents = /* @__PURE__ */ new Map();
async function loadDocument(file, bytes, maxBytes, syntax = syntaxOf(file)) {
	if (bytes.length > maxBytes) return tooLarge(file, bytes.length, maxBytes);
	const decoded = decode(bytes);
	if ("problem" in decoded) return {
		kind: "broken",
		file,
		text: decoded.text,
		problems: [decoded.problem]
	};
	const { text } = decoded;
	const known = documents.get(file)?.deref();
	if (known?.text === text && known.syntax === syntax) return {
		kind: "document",
		document: known
	};
	const parsed = syntax === "json" ? readJson(text) : (await Promise.all(/* import() */[__webpack_require__.e(538), __webpack_require__.e(806)]).then(__webpack_require__.bind(__webpack_require__, 806))).readYaml(text);
	if ("problems" in parsed) return {
		kind: "broken",
		file,
		text,
		problems: parsed.problems
	};
	const value = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Pt)(parsed.root);
	const document = {
		file,
		syntax,
		text,
		root: parsed.root,
		value
	};
	documents.set(file, new WeakRef(document));
	return {
		kind: "document",
		document
	};
}
function tooLarge(file, bytes, maxBytes) {
	return {
		kind: "broken",
		file,
		text: "",
		problems: [{
			rule: "file-too-large",
			fault: {
				of: "bytes",
				count: bytes,
				most: maxBytes
			},
			start: 0,
			end: 0
		}]
	};
}
function decode(bytes) {
	const wide = wideEncoding(bytes);
	if (wide !== void 0) return {
		text: new TextDecoder(wide).decode(bytes),
		problem: parseProblem({ kind: "utf-16" }, 0, 1)
	};
	try {
		return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes) };
	} catch {
		const text = new TextDecoder("utf-8").decode(bytes);
		const at = offsetOfBadByte(bytes, text);
		return {
			text,
			problem: parseProblem({ kind: "not-utf-8" }, at, at + 1)
		};
	}
}
function wideEncoding([first, second]) {
	if (first === 255 && second === 254 || first !== 0 && second === 0) return "utf-16le";
	return first === 254 && second === 255 || first === 0 && second !== 0 && second !== void 0 ? "utf-16be" : void 0;
}
function offsetOfBadByte(bytes, text) {
	const mark = bytes[0] === 239 && bytes[1] === 187 && bytes[2] === 191 ? 3 : 0;
	const again = new TextEncoder().encode(text);
	let at = 0;
	while (at < again.length && again[at] === bytes[at + mark]) at += 1;
	return new TextDecoder("utf-8").decode(bytes.subarray(mark, at + mark), { stream: true }).length;
}
// build/src/document/loose-keys.js
function looseKeys(text, syntax) {
	return new KeyScan(text, syntax).keys();
}
function foldedKey(key) {
	const trimmed = withoutInvisible(key);
	const [, quote = "", word = trimmed] = /^(["']?)(.*)\1$/s.exec(trimmed) ?? [];
	return withoutInvisible(unescaped(word, quote)).toLowerCase();
}
function withoutInvisible(text) {
	return text.normalize("NFKC").replace(/[\p{Cf}\p{Cc}]/gu, "").trim();
}
function withPlainBreaks(text) {
	return text.replaceAll("\0", "").replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n");
}
const MAX_KEY_LENGTH = 1024;
const INVISIBLE = /\s|\p{Cf}/u;
function isSpace(char) {
	return char !== "\n" && isSpaceOrBreak(char);
}
function isSpaceOrBreak(char) {
	if (char === void 0) return false;
	return char < "\u0080" ? char <= " " && INVISIBLE.test(char) : INVISIBLE.test(char);
}
const BLOCK_HEAD = /[|>][-+\d]{0,2}[^\S\n]*(?:#[^\n]*)?(?=\n|$)/y;
const PROPERTY = /!<[^>\n]*>|[&!*][^\s,[\]{}]*/y;
const MARKER = /(?:---|\.\.\.)(?=\s|$)/y;
var KeyScan = class {
	#text;
	#json;
	#keys = /* @__PURE__ */ new Set();
	#anchors = /* @__PURE__ */ new Map();
	#at = 0;
	#lineStart = 0;
	#depth = 0;
	#column = -1;
	#isKeyNext = false;
	#anchor;
	#isBinary = false;
	constructor(text, syntax) {
		this.#text = withPlainBreaks(text);
		this.#json = syntax === "json";
	}
	keys() {
		while (this.#at < this.#text.length) this.#step();
		return this.#keys;
	}
	#step() {
		const char = this.#text.charAt(this.#at);
		if (char === "\n") this.#nextLine(this.#at + 1);
		else if (isSpace(char)) this.#at += 1;
		else if (char === "#" && this.#isAfterSpace()) this.#skipLine();
		else if (this.#json && char === "/" && this.#skipSlashes()) return;
		else if ("{[".includes(char)) this.#bracket(1);
		else if ("}]".includes(char)) this.#bracket(-1);
		else if (char === "," && this.#depth > 0) this.#at += 1;
		else if (`"'`.includes(char)) this.#quoted(char);
		else if ("-?:".includes(char) && this.#isMark()) this.#mark(char);
		else if (this.#at === this.#lineStart && this.#take(MARKER) !== void 0) this.#column = -1;
		else if ("&!*".includes(char)) this.#property();
		else if (!this.#block()) this.#plain();
	}
	#isAfterSpace() {
		return this.#at === this.#lineStart || /[\s,[\]{}]|\p{Cf}/u.test(this.#text.charAt(this.#at - 1));
	}
	#isMark() {
		const next = this.#text[this.#at + 1];
		return next === void 0 || isSpaceOrBreak(next) || this.#text[this.#at] === ":" && (this.#depth > 0 || /["'[{&!*]/.test(next));
	}
	#mark(char) {
		if (char === "?") this.#isKeyNext = true;
		if (char !== ":") this.#column = this.#at - this.#lineStart;
		this.#at += 1;
	}
	#bracket(by) {
		this.#depth = Math.max(0, this.#depth + by);
		this.#at += 1;
	}
	#nextLine(at) {
		this.#at = at;
		this.#lineStart = at;
		this.#column = -1;
	}
	#skipLine() {
		const end = this.#text.indexOf("\n", this.#at);
		this.#at = end === -1 ? this.#text.length : end;
	}
	#skipSlashes() {
		const next = this.#text[this.#at + 1];
		if (next === "/") this.#skipLine();
		else if (next === "*") {
			const end = this.#text.indexOf("*/", this.#at + 2);
			this.#at = end === -1 ? this.#at + 2 : end + 2;
		} else return false;
		return true;
	}
	#take(pattern) {
		pattern.lastIndex = this.#at;
		const found = pattern.exec(this.#text)?.[0];
		if (found !== void 0) this.#at += found.length;
		return found;
	}
	#property() {
		const written = this.#take(PROPERTY) ?? "";
		const name = written.slice(1).replace(/:$/, "");
		if (written.startsWith("&")) this.#anchor = name;
		else if (written.startsWith("!")) this.#isBinary = /binary>?$/i.test(name);
		else {
			const word = this.#anchors.get(name);
			if (word === void 0) return;
			if (written.endsWith(":") || this.#isKeyNext || this.#isColonNext()) this.#key(word);
		}
	}
	#quoted(quote) {
		const start = this.#at;
		const end = endOfQuoted(this.#text, start, quote);
		if (end === void 0) {
			this.#at += 1;
			return;
		}
		const raw = this.#text.slice(start + 1, end - 1);
		const newline = raw.indexOf("\n");
		this.#at = end;
		const isKey = this.#isKeyNext || this.#isColonNext();
		this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, quote) : "", start, isKey);
		if (newline !== -1) this.#nextLine(start + 1 + newline + 1);
	}
	#isColonNext() {
		let at = this.#at;
		for (;;) {
			while (isSpaceOrBreak(this.#text[at])) at += 1;
			const end = this.#text[at] === "#" || this.#text.startsWith("//", at) ? "\n" : this.#text.startsWith("/*", at) ? "*/" : void 0;
			if (end === void 0) return this.#text[at] === ":";
			const closed = this.#text.indexOf(end, at + 1);
			if (closed === -1) return false;
			at = closed + end.length;
		}
	}
	#plain() {
		const start = this.#at;
		const { end, isKey } = this.#endOfPlain(start);
		this.#at = Math.max(end, start + 1);
		const raw = this.#text.slice(start, end);
		const isEntry = isKey || this.#isKeyNext || this.#depth > 0 && this.#isColonNext();
		this.#scalar(raw.length <= MAX_KEY_LENGTH ? unescaped(raw, "") : "", start, isEntry);
	}
	#endOfPlain(start) {
		let at = start;
		for (; at < this.#text.length; at += 1) {
			const char = this.#text.charAt(at);
			if (char === "\n") break;
			if (char === "#" && isSpace(this.#text[at - 1])) break;
			if (this.#depth > 0 && ",[]{}".includes(char)) break;
			if (this.#json && char === "/" && /[/*]/.test(this.#text[at + 1] ?? "")) break;
			const next = this.#text[at + 1];
			if (char === ":" && (this.#depth > 0 || next === void 0 || isSpaceOrBreak(next))) return {
				end: at,
				isKey: true
			};
		}
		return {
			end: at,
			isKey: false
		};
	}
	#block() {
		const isValue = this.#column >= 0 || this.#isKeyNext;
		if (this.#depth > 0 || !isValue || this.#take(BLOCK_HEAD) === void 0) return false;
		const isKey = this.#isKeyNext;
		const column = this.#column;
		const start = this.#at + 1;
		this.#nextLine(start);
		while (this.#at < this.#text.length) {
			const newline = this.#text.indexOf("\n", this.#at);
			const end = newline === -1 ? this.#text.length : newline;
			const indent = this.#text.slice(this.#at, end).search(/[^ ]/);
			if (indent !== -1 && indent <= column) break;
			this.#nextLine(end + 1);
		}
		if (isKey) this.#scalar(this.#text.slice(start, Math.min(this.#at, start + MAX_KEY_LENGTH)), start, true);
		return true;
	}
	#scalar(value, start, isKey) {
		const values = this.#isBinary ? [value, decoded(value)] : [value];
		if (this.#anchor !== void 0) this.#anchors.set(this.#anchor, values.at(-1) ?? value);
		this.#anchor = void 0;
		this.#isBinary = false;
		if (!isKey) return;
		this.#column = start - this.#lineStart;
		for (const key of values) this.#key(key);
	}
	#key(value) {
		this.#isKeyNext = false;
		const key = foldedKey(value);
		if (key !== "") this.#keys.add(key);
	}
};
function endOfQuoted(text, start, quote) {
	let limit = text.length;
	for (let at = start + 1; at < limit; at += 1) {
		const char = text.charAt(at);
		if (char === "\\" && quote === "\"") at += 1;
		else if (char === quote) return at + 1;
		if (text[at] === "\n") limit = Math.min(limit, at + MAX_KEY_LENGTH);
	}
}
const ESCAPE = /\\(?:u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\}|U([\da-fA-F]{8})|x([\da-fA-F]{2})|\s*\n\s*|(.))/gu;
function unescaped(raw, quote) {
	if (!raw.includes("\\")) return raw;
	return raw.replace(ESCAPE, (written, four, braced, eight, two, other) => {
		const digits = four ?? braced ?? eight ?? two;
		if (digits !== void 0) {
			const point = Number.parseInt(digits, 16);
			return point <= 1114111 ? String.fromCodePoint(point) : "";
		}
		if (quote === "") return written;
		if (other === void 0) return "";
		return /[0abtnvfre_NLP]/.test(other) ? " " : other;
	});
}
function decoded(value) {
	const [text = ""] = value.replaceAll("-", "+").replaceAll("_", "/").split("=");
	const digits = text.replace(/[^A-Za-z0-9+/]/g, "");
	const binary = atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
}
// build/src/finding/validator.js
function validatorFor(schema) {
	let check;
	const validator = (value) => {
		check ??= new Compiler(schema).compile(schema, "#");
		const errors = [];
		check(value, "", (error) => errors.push(error));
		validator.errors = errors.length > 0 ? errors : null;
		return errors.length === 0;
	};
	return validator;
}
var Compiler = class {
	#root;
	#definitions = /* @__PURE__ */ new Map();
	constructor(root) {
		this.#root = root;
	}
	compile(schema, path) {
		const checks = KEYWORDS.flatMap(([keyword, compile]) => schema[keyword] === void 0 ? [] : [compile(schema, `${path}/${keyword}`, this)]);
		const unsupported = Object.keys(schema).find((keyword) => !SUPPORTED.has(keyword));
		if (unsupported !== void 0) throw new Error(`the schema contains the unsupported keyword "${unsupported}"`);
		const [first] = checks;
		if (first !== void 0 && checks.length === 1) return first;
		return (value, at, report) => {
			for (const check of checks) check(value, at, report);
		};
	}
	definition(reference) {
		const known = this.#definitions.get(reference);
		if (known) return known;
		const schema = this.#root.definitions?.[reference.replace("#/definitions/", "")];
		if (schema === void 0) throw new Error(`the schema does not define "${reference}", but refers to it`);
		let compiled;
		this.#definitions.set(reference, (value, at, report) => compiled?.(value, at, report));
		compiled = this.compile(schema, reference);
		this.#definitions.set(reference, compiled);
		return compiled;
	}
};
const KEYWORDS = [
	["$ref", ({ $ref = "" }, _, compiler) => compiler.definition($ref)],
	["type", typeCheck],
	["maximum", ({ maximum: limit = 0 }, path) => numberCheck((value) => value <= limit, path, "maximum", {
		comparison: "<=",
		limit
	})],
	["minimum", ({ minimum: limit = 0 }, path) => numberCheck((value) => value >= limit, path, "minimum", {
		comparison: ">=",
		limit
	})],
	["pattern", patternCheck],
	["enum", enumCheck],
	["anyOf", anyOfCheck],
	["if", conditionCheck],
	["minItems", minItemsCheck],
	["items", itemsCheck],
	["minProperties", minPropertiesCheck],
	["required", requiredCheck],
	["propertyNames", namesCheck],
	["additionalProperties", additionalCheck],
	["dependencies", dependenciesCheck],
	["properties", propertiesCheck]
];
const WITHOUT_CHECK = [
	"$schema",
	"$id",
	"title",
	"description",
	"examples",
	"default",
	"deprecated",
	"definitions",
	"then"
];
const SUPPORTED = /* @__PURE__ */ new Set([...KEYWORDS.map(([keyword]) => keyword), ...WITHOUT_CHECK]);
function typeCheck({ type = [] }, schemaPath) {
	const types = [type].flat();
	const params = { type };
	return (value, instancePath, report) => {
		if (!types.some((name) => isOfType(value, name))) report({
			instancePath,
			schemaPath,
			keyword: "type",
			params
		});
	};
}
function isOfType(value, type) {
	switch (type) {
		case "object": return isObject(value);
		case "array": return Array.isArray(value);
		case "null": return value === null;
		case "number": return Number.isFinite(value);
		case "integer": return Number.isInteger(value);
		default: return typeof value === type;
	}
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function has(value, key) {
	return Object.hasOwn(value, key) && value[key] !== void 0;
}
function numberCheck(isWithin, schemaPath, keyword, params) {
	return (value, instancePath, report) => {
		if (typeof value === "number" && Number.isFinite(value) && !isWithin(value)) report({
			instancePath,
			schemaPath,
			keyword,
			params
		});
	};
}
function patternCheck({ pattern = "" }, schemaPath) {
	const expression = new RegExp(pattern, "u");
	const params = { pattern };
	return (value, instancePath, report) => {
		if (typeof value === "string" && !expression.test(value)) report({
			instancePath,
			schemaPath,
			keyword: "pattern",
			params
		});
	};
}
function enumCheck({ enum: allowedValues = [] }, schemaPath) {
	const params = { allowedValues };
	return (value, instancePath, report) => {
		if (!allowedValues.includes(value)) report({
			instancePath,
			schemaPath,
			keyword: "enum",
			params
		});
	};
}
function anyOfCheck({ anyOf = [] }, schemaPath, compiler) {
	const branches = anyOf.map((branch, index) => compiler.compile(branch, `${schemaPath}/${index}`));
	return (value, instancePath, report) => {
		const found = branches.map((branch) => errorsOf(branch, value, instancePath));
		if (found.some(({ length }) => length === 0)) return;
		for (const errors of found) for (const error of errors) report(error);
		report({
			instancePath,
			schemaPath,
			keyword: "anyOf",
			params: {}
		});
	};
}
function conditionCheck(schema, schemaPath, compiler) {
	const condition = compiler.compile(schema.if ?? {}, schemaPath);
	const consequence = compiler.compile(schema.then ?? {}, schemaPath.replace(/if$/, "then"));
	const params = { failingKeyword: "then" };
	return (value, instancePath, report) => {
		if (errorsOf(condition, value, instancePath).length > 0) return;
		const errors = errorsOf(consequence, value, instancePath);
		for (const error of errors) report(error);
		if (errors.length > 0) report({
			instancePath,
			schemaPath,
			keyword: "if",
			params
		});
	};
}
function errorsOf(check, value, at) {
	const errors = [];
	check(value, at, (error) => errors.push(error));
	return errors;
}
function minItemsCheck({ minItems: limit = 0 }, schemaPath) {
	const params = { limit };
	return (value, instancePath, report) => {
		if (Array.isArray(value) && value.length < limit) report({
			instancePath,
			schemaPath,
			keyword: "minItems",
			params
		});
	};
}
function itemsCheck({ items = {} }, path, compiler) {
	const check = compiler.compile(items, path);
	return (value, at, report) => {
		if (!Array.isArray(value)) return;
		for (const [index, item] of value.entries()) check(item, `${at}/${index}`, report);
	};
}
function minPropertiesCheck({ minProperties: limit = 0 }, schemaPath) {
	const params = { limit };
	return (value, instancePath, report) => {
		if (isObject(value) && Object.keys(value).length < limit) report({
			instancePath,
			schemaPath,
			keyword: "minProperties",
			params
		});
	};
}
function requiredCheck({ required = [] }, schemaPath) {
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const missingProperty of required) if (!has(value, missingProperty)) report({
			instancePath,
			schemaPath,
			keyword: "required",
			params: { missingProperty }
		});
	};
}
function dependenciesCheck({ dependencies = {} }, schemaPath) {
	const lists = Object.entries(dependencies).map(([property, needed]) => ({
		property,
		needed,
		depsCount: needed.length,
		deps: needed.join(", ")
	}));
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const { property, needed, depsCount, deps } of lists) if (has(value, property)) {
			for (const missingProperty of needed) if (!has(value, missingProperty)) report({
				instancePath,
				schemaPath,
				keyword: "dependencies",
				params: {
					property,
					missingProperty,
					depsCount,
					deps
				}
			});
		}
	};
}
function namesCheck({ propertyNames = {} }, schemaPath, compiler) {
	const check = compiler.compile(propertyNames, schemaPath);
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const propertyName of Object.keys(value)) {
			const errors = errorsOf(check, propertyName, instancePath);
			for (const error of errors) report({
				...error,
				propertyName
			});
			if (errors.length > 0) report({
				instancePath,
				schemaPath,
				keyword: "propertyNames",
				params: { propertyName }
			});
		}
	};
}
function additionalCheck({ additionalProperties = {}, properties = {} }, schemaPath, compiler) {
	const known = new Set(Object.keys(properties));
	if (additionalProperties === true) return () => {};
	const check = additionalProperties && compiler.compile(additionalProperties, schemaPath);
	return (value, instancePath, report) => {
		if (!isObject(value)) return;
		for (const key of Object.keys(value)) {
			if (known.has(key)) continue;
			if (check) check(value[key], `${instancePath}/${escaped(key)}`, report);
			else report({
				instancePath,
				schemaPath,
				keyword: "additionalProperties",
				params: { additionalProperty: key }
			});
		}
	};
}
function propertiesCheck({ properties = {} }, path, compiler) {
	const parts = Object.entries(properties).map(([key, part]) => ({
		key,
		step: `/${escaped(key)}`,
		check: compiler.compile(part, `${path}/${encodeURIComponent(escaped(key))}`)
	}));
	return (value, at, report) => {
		if (!isObject(value)) return;
		for (const { key, step, check } of parts) if (has(value, key)) check(value[key], at + step, report);
	};
}
function escaped(key) {
	return key.replaceAll("~", "~0").replaceAll("/", "~1");
}
// build/src/formats/file-kind.js
function hasAnyKey$1(root, keys) {
	return root.kind === "map" && keys.some((key) => root.entries.has(key));
}
// build/src/formats/schemas/access-list.schema.json
var access_list_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/access-list.schema.json\",\"title\":\"Access list of an agent\",\"description\":\"Entries that allow, deny or audit an actor's requests to use a resource.\",\"type\":[\"object\",\"array\"],\"required\":[\"policies\"],\"additionalProperties\":false,\"items\":{\"$ref\":\"#/definitions/entry\"},\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"name\":{\"description\":\"The name under which the list appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-access\"]},\"description\":{\"description\":\"The purpose of the list, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the list of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]},\"default\":{\"description\":\"The decision about requests that no entry matches; the default is allow.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\"],\"examples\":[\"deny\"]},\"policy_mode\":{\"description\":\"The default, in Moneypenny's spelling.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"allow_by_default\",\"deny_by_default\"],\"examples\":[\"deny_by_default\"]},\"policies\":{\"description\":\"The entries of the list.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/entry\"},\"examples\":[[]]},\"tests\":{\"description\":\"Tests of the whole list: requests, each with its expected decision.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/test\"},\"examples\":[[]]},\"never\":{\"description\":\"Patterns for requests that no agent may make. They work only in a list with the scope org.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/never\"},\"examples\":[[]]}},\"definitions\":{\"argument\":{\"description\":\"A pattern for the arguments to which the entry applies, as a string.\",\"type\":\"string\"},\"nullable\":{\"description\":\"The same key, in Moneypenny's spelling.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"},\"entry\":{\"description\":\"One entry: the requests that it matches, and its decision about them.\",\"type\":\"object\",\"required\":[\"name\",\"effect\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"The name of the entry, which reports and decisions show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"no-destructive-sql\"]},\"description\":{\"description\":\"The purpose of the entry, in one sentence.\",\"type\":\"string\"},\"effect\":{\"description\":\"Use deny to block a request, allow to let it through, and audit to let it through and log it.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"audit\"],\"examples\":[\"deny\"]},\"actor\":{\"description\":\"A pattern for the agents to which the entry applies; the default is all agents.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-*\"]},\"action\":{\"description\":\"A pattern for the actions to which the entry applies; the default is all actions.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"call\"]},\"resource\":{\"description\":\"A pattern for the resources to which the entry applies; the default is all resources.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"shell_*\"]},\"argument\":{\"description\":\"A pattern for the arguments to which the entry applies, as a string.\",\"type\":\"string\",\"examples\":[\"*--force*\"]},\"channel\":{\"description\":\"A pattern for the channels to which the entry applies.\",\"type\":\"string\",\"examples\":[\"slack\"]},\"arguments\":{\"$ref\":\"#/definitions/argument\"},\"actor_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"action_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"resource_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"argument_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"channel_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"sql\":{\"description\":\"A regular expression that the SQL text must match, ignoring case.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"\\\\bdrop\\\\s+table\\\\b\"]},\"sql_pattern\":{\"$ref\":\"#/definitions/nullable\"},\"priority\":{\"description\":\"The priority; entries with a higher priority are tried first, and the default is 0.\",\"type\":\"number\",\"examples\":[10]},\"enabled\":{\"description\":\"Write false to switch the entry off.\",\"type\":[\"boolean\",\"integer\"],\"minimum\":0,\"maximum\":1,\"examples\":[true]},\"message\":{\"description\":\"The reason that reports show when the entry applies.\",\"type\":[\"string\",\"null\"],\"examples\":[\"Destructive SQL is blocked.\"]},\"severity\":{\"description\":\"The severity of a call that the entry denies; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]},\"limit\":{\"description\":\"A behavioural limit. The entry applies only while the limit is reached.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"examples\":[{\"rate\":{\"max\":100,\"per\":\"1h\"}}],\"properties\":{\"rate\":{\"description\":\"A number of calls in a period: a map, or a string such as 100/hour.\",\"type\":[\"object\",\"string\"],\"required\":[\"max\",\"per\"],\"additionalProperties\":false,\"examples\":[\"100/hour\",{\"max\":100,\"per\":\"1h\"}],\"properties\":{\"max\":{\"description\":\"The number of allowed calls; the next one reaches the limit.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[100]},\"per\":{\"description\":\"The length of the sliding window, such as 30s, 5m, 1h or 7d, or session.\",\"type\":\"string\",\"pattern\":\"(^\\\\s*[0-9]{1,9}\\\\s{0,3}[smhdw]\\\\s*$)|(^session$)\",\"examples\":[\"1h\"]},\"by\":{\"description\":\"The calls that are counted together: calls in a session, by an agent, to a tool, or all calls that this entry matches.\",\"type\":\"string\",\"enum\":[\"session\",\"agent\",\"tool\",\"entry\"],\"examples\":[\"session\"]}}},\"retry_loop\":{\"description\":\"A number of calls to the same tool in a row.\",\"type\":\"object\",\"required\":[\"max\"],\"additionalProperties\":false,\"examples\":[{\"max\":3}],\"properties\":{\"max\":{\"description\":\"The number of calls in a row that reaches the limit.\",\"type\":\"integer\",\"minimum\":1,\"examples\":[3]},\"on\":{\"description\":\"The calls to count: denied calls, failed calls, or calls with identical arguments.\",\"type\":\"string\",\"enum\":[\"denied\",\"failed\",\"identical\"],\"examples\":[\"denied\"]},\"within\":{\"description\":\"The period in which the calls must be made, such as 60s.\",\"type\":\"string\",\"pattern\":\"^\\\\s*[0-9]{1,9}\\\\s{0,3}[smhdw]\\\\s*$\",\"examples\":[\"60s\"]}}},\"token_budget\":{\"description\":\"A number of tokens that a session may spend.\",\"type\":\"object\",\"required\":[\"max\"],\"additionalProperties\":false,\"examples\":[{\"max\":500000}],\"properties\":{\"max\":{\"description\":\"The number of tokens spent before a call that reaches the limit.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[500000]},\"per\":{\"description\":\"The calls that share the budget; always the calls in one session.\",\"type\":\"string\",\"enum\":[\"session\"],\"examples\":[\"session\"]},\"count\":{\"description\":\"The tokens to count: all tokens, output tokens, input tokens, or all tokens that did not come from a cache.\",\"type\":\"string\",\"enum\":[\"total\",\"output\",\"input\",\"uncached\"],\"examples\":[\"total\"]}}},\"time_window\":{\"description\":\"Times of the day and week, as cron patterns.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"examples\":[{\"allow\":[\"* 9-17 * * 1-5\"],\"timezone\":\"UTC\"}],\"properties\":{\"allow\":{\"description\":\"Cron patterns of five fields: the limit applies outside these times.\",\"type\":[\"array\",\"string\"],\"minItems\":1,\"items\":{\"description\":\"A cron pattern of five fields.\",\"type\":\"string\"},\"examples\":[[\"* 9-17 * * 1-5\"]]},\"deny\":{\"description\":\"Cron patterns of five fields: the limit applies inside these times.\",\"type\":[\"array\",\"string\"],\"minItems\":1,\"items\":{\"description\":\"A cron pattern of five fields.\",\"type\":\"string\"},\"examples\":[[\"* 9-17 * * 1-5\"]]},\"timezone\":{\"description\":\"The IANA time zone of the patterns; the default is UTC.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Europe/Berlin\"]}}}}},\"rule_type\":{\"description\":\"The kind of a behavioural limit, in Moneypenny's spelling.\",\"type\":[\"string\",\"null\"]},\"rule_config\":{\"description\":\"The values of the limit, as a map or as a JSON string.\",\"type\":[\"object\",\"string\",\"null\"]},\"match\":{\"description\":\"Requests that the entry's patterns must match.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/request\"},\"examples\":[[{\"action\":\"call\",\"resource\":\"shell_exec\"}]]},\"not_match\":{\"description\":\"Requests that the entry's patterns must not match.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/request\"},\"examples\":[[{\"action\":\"call\",\"resource\":\"web_search\"}]]},\"id\":{\"description\":\"An id from Moneypenny, which decisions do not use.\"},\"phase\":{\"description\":\"A Moneypenny key that has no effect.\"},\"agent_id\":{\"description\":\"A Moneypenny key that has no effect.\"},\"schedule\":{\"description\":\"A Moneypenny key that has no effect.\"},\"created_at\":{\"description\":\"A Moneypenny key that has no effect.\"}}},\"request\":{\"description\":\"An example request. A missing field has no value.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"actor\":{\"description\":\"The id or name of the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent\"]},\"action\":{\"description\":\"What the agent does: call, execute, search, write, delegate, or another word.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"call\"]},\"resource\":{\"description\":\"A tool, an SQL statement after sql:, or another resource.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"shell_exec\"]},\"argument\":{\"description\":\"The arguments of the request, as a string.\",\"type\":\"string\"},\"channel\":{\"description\":\"The channel that the request comes from.\",\"type\":\"string\"},\"sql\":{\"description\":\"The SQL text of the request.\",\"type\":\"string\"}}},\"test\":{\"description\":\"A request, the expected decision about it, and the entry that must make this decision.\",\"type\":\"object\",\"required\":[\"request\",\"expect\"],\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"What the test checks, in a few words.\",\"type\":\"string\"},\"request\":{\"$ref\":\"#/definitions/request\"},\"expect\":{\"description\":\"The expected decision.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"audit\"],\"examples\":[\"deny\"]},\"policy_id\":{\"description\":\"The name of the entry that must make the decision.\",\"type\":[\"string\",\"null\"],\"examples\":[\"no-destructive-sql\"]}}},\"never\":{\"description\":\"Requests that no agent may make. A missing field matches any value.\",\"type\":\"object\",\"additionalProperties\":false,\"minProperties\":1,\"properties\":{\"description\":{\"description\":\"The reason, in one sentence.\",\"type\":\"string\"},\"actor\":{\"description\":\"A pattern for the agents in these requests; the default is all agents.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-*\"]},\"action\":{\"description\":\"A pattern for the actions in these requests; the default is all actions.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"call\"]},\"resource\":{\"description\":\"A pattern for the resources in these requests; the default is all resources.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"shell_*\"]},\"argument\":{\"description\":\"A pattern for the arguments in these requests, as a string.\",\"type\":\"string\",\"examples\":[\"*--force*\"]},\"channel\":{\"description\":\"A pattern for the channels in these requests.\",\"type\":\"string\",\"examples\":[\"slack\"]}}}}}");
// build/src/pattern/time/hours-window.js
const HIGHEST = {
	start_hour: 23,
	end_hour: 24
};
function hoursWindow(startHour, endHour, days) {
	const fault = daysFault(days) ?? hoursFault(startHour, endHour, days);
	if (fault !== void 0) return fault;
	const start = startHour ?? 0;
	const end = endHour ?? 24;
	const overMidnight = end !== 0 && start > end;
	return {
		kind: "crons",
		crons: (start < end ? [cronText(start, end, days)] : [cronText(start, 24, days), ...overMidnight ? [cronText(0, end, daysAfter(days))] : []]).map(parseCron).filter((cron) => cron.kind === "cron"),
		overMidnight
	};
}
function daysFault(days) {
	if (days === void 0) return void 0;
	if (days.length === 0) return {
		kind: "fault",
		problem: "no-days"
	};
	const index = days.findIndex((day) => !isWhole(day, 1, 7));
	const found = days[index];
	return found === void 0 ? void 0 : {
		kind: "fault",
		problem: "day",
		index,
		found
	};
}
function hoursFault(start, end, days) {
	for (const [key, found] of [["start_hour", start], ["end_hour", end]]) {
		const high = HIGHEST[key];
		if (found !== void 0 && !isWhole(found, 0, high)) return {
			kind: "fault",
			problem: "hour",
			key,
			found,
			high
		};
	}
	if (start === void 0 && end === void 0) return days === void 0 ? {
		kind: "fault",
		problem: "nothing"
	} : void 0;
	if (start === void 0) return {
		kind: "fault",
		problem: "one-hour",
		missing: "start_hour",
		instead: 0
	};
	if (end === void 0) return {
		kind: "fault",
		problem: "one-hour",
		missing: "end_hour",
		instead: 24
	};
	return start === end ? {
		kind: "fault",
		problem: "no-hours",
		found: start
	} : void 0;
}
function isWhole(value, low, high) {
	return Number.isInteger(value) && value >= low && value <= high;
}
function daysAfter(days) {
	return days?.map((day) => day % 7 + 1);
}
function cronText(start, end, days) {
	const hours = start === 0 && end === 24 ? "*" : rangeText(start, end - 1);
	const weekdays = [...new Set(days)].sort((left, right) => left - right);
	return `* ${hours} * * ${weekdays.length === 0 ? "*" : weekdays.join(",")}`;
}
function rangeText(first, last) {
	return first === last ? String(first) : `${first}-${last}`;
}
// build/src/formats/access-lists/moneypenny-limit.js
const CONFIGS = {
	rate_limit: [{
		key: "max",
		documented: "max_calls",
		usual: "100"
	}, {
		key: "window_seconds",
		documented: "window_secs",
		usual: "300"
	}],
	retry_loop: [{
		key: "same_tool_same_args",
		usual: "3"
	}, {
		key: "window_seconds",
		documented: "window_secs",
		usual: "60"
	}],
	token_budget: [{
		key: "max_tokens_per_session",
		documented: "max_tokens",
		usual: "500000"
	}],
	time_window: [
		{ key: "start_hour" },
		{ key: "end_hour" },
		{ key: "days" },
		{ key: "cron" }
	]
};
const TYPES$1 = Object.keys(CONFIGS);
function readMoneypennyLimit(item, refuse, faults) {
	const typeReader = item.get("rule_type");
	const written = typeReader.text() ?? "";
	const type = TYPES$1.find((candidate) => candidate === written);
	if (type === void 0) {
		const meant = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(written, TYPES$1);
		return refuse(typeReader, {
			kind: "unknown-type",
			type: written,
			...meant && { meant }
		});
	}
	const reader = item.get("rule_config");
	const config = configOf(type, reader.exists ? reader : typeReader, reader.value(), refuse);
	if (config === "broken") return config;
	const at = reader.exists ? reader : typeReader;
	switch (type) {
		case "rate_limit": return rateLimit(config, at, refuse);
		case "retry_loop": return retryLoop(config, at, refuse);
		case "token_budget": return tokenBudget(config, at, refuse);
		case "time_window": return timeWindow(config, at, refuse, faults);
		default: return type;
	}
}
function configOf(type, at, value, refuse) {
	const plain = typeof value === "string" ? parsed(value, at, refuse) : value ?? {};
	if (plain === "broken") return "broken";
	if (plain === null || typeof plain !== "object" || Array.isArray(plain)) return refuse(at, { kind: "config-shape" });
	const keys = CONFIGS[type];
	const known = keys.flatMap(({ key, documented }) => documented ? [key, documented] : [key]);
	const given = new Map(Object.entries(plain));
	const unknown = [...given.keys()].find((key) => !known.includes(key));
	if (unknown !== void 0) return refuse(at, {
		kind: "config-unknown",
		type,
		key: unknown,
		known
	});
	const config = /* @__PURE__ */ new Map();
	for (const { key, documented = key } of keys) {
		const [own, other] = [given.get(key), given.get(documented)];
		if (given.has(key) && given.has(documented) && own !== other) return refuse(at, {
			kind: "config-twice",
			key,
			other: documented
		});
		const present = own ?? other;
		if (present !== void 0 && present !== null) config.set(key, present);
	}
	return config;
}
function parsed(text, at, refuse) {
	try {
		return JSON.parse(text);
	} catch {
		return refuse(at, { kind: "config-text" });
	}
}
function numberIn(type, key, config, at, refuse) {
	const value = config.get(key);
	if (value === void 0) return refuse(at, {
		kind: "config-missing",
		key,
		usual: CONFIGS[type].find((entry) => entry.key === key)?.usual ?? ""
	});
	if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
	return refuse(at, {
		kind: "config-value",
		key,
		expected: "count"
	});
}
function rateLimit(config, at, refuse) {
	const max = numberIn("rate_limit", "max", config, at, refuse);
	const seconds = numberIn("rate_limit", "window_seconds", config, at, refuse);
	if (max === "broken" || seconds === "broken") return "broken";
	if (seconds === 0) return refuse(at, {
		kind: "config-value",
		key: "window_seconds",
		expected: "seconds"
	});
	return {
		kind: "rate",
		place: at.place,
		max,
		per: seconds * 1e3,
		by: "session"
	};
}
function retryLoop(config, at, refuse) {
	const max = numberIn("retry_loop", "same_tool_same_args", config, at, refuse);
	const seconds = numberIn("retry_loop", "window_seconds", config, at, refuse);
	if (max === "broken" || seconds === "broken") return "broken";
	const within = seconds * 1e3;
	return {
		kind: "retry_loop",
		place: at.place,
		max,
		on: "identical",
		within
	};
}
function tokenBudget(config, at, refuse) {
	const max = numberIn("token_budget", "max_tokens_per_session", config, at, refuse);
	return max === "broken" ? max : {
		kind: "token_budget",
		place: at.place,
		max,
		count: "total"
	};
}
function timeWindow(config, at, refuse, faults) {
	const zone = timeZoneOf("UTC");
	if (zone === void 0) throw new Error("there is no time zone UTC");
	const cronText = config.get("cron");
	const hourKey = HOUR_KEYS.find((key) => config.has(key));
	if (cronText !== void 0 && hourKey !== void 0) return refuse(at, {
		kind: "both-windows",
		keys: ["cron", hourKey]
	});
	if (cronText !== void 0) {
		if (typeof cronText !== "string") return refuse(at, {
			kind: "config-value",
			key: "cron",
			expected: "cron"
		});
		const cron = parseCron(cronText);
		if (cron.kind !== "cron") return refuse(at, {
			kind: "cron",
			text: cronText,
			fault: cron
		});
		faults.push({
			kind: "reinterpreted",
			at: at.place,
			from: "cron",
			as: cronText
		});
		const window = {
			crons: [cron],
			zone
		};
		return {
			kind: "time_window",
			place: at.place,
			reached: "outside",
			window,
			text: cronText
		};
	}
	if (hourKey === void 0) return refuse(at, {
		kind: "no-window",
		keys: [...HOUR_KEYS, "cron"]
	});
	const hours = hoursOf(config, at, refuse);
	if (hours === "broken") return hours;
	const found = hoursWindow(hours.start, hours.end, hours.days);
	if (found.kind === "fault") return refuse(at, {
		kind: "hours",
		fault: found
	});
	const { crons } = found;
	const text = crons.map((cron) => cron.text).join(", ");
	if (found.overMidnight) faults.push({
		kind: "reinterpreted",
		at: at.place,
		from: "hours",
		as: text
	});
	return {
		kind: "time_window",
		place: at.place,
		reached: "inside",
		window: {
			crons,
			zone
		},
		text
	};
}
const HOUR_KEYS = [
	"start_hour",
	"end_hour",
	"days"
];
function hoursOf(config, at, refuse) {
	const [start, end, days] = [
		"start_hour",
		"end_hour",
		"days"
	].map((key) => config.get(key));
	const isNumber = (value) => value === void 0 || typeof value === "number";
	if (!isNumber(start) || !isNumber(end)) return refuse(at, {
		kind: "config-value",
		key: isNumber(start) ? "end_hour" : "start_hour",
		expected: "hour"
	});
	const isDays = (value) => Array.isArray(value) && value.every((day) => typeof day === "number");
	if (days !== void 0 && !isDays(days)) return refuse(at, {
		kind: "config-value",
		key: "days",
		expected: "days"
	});
	return {
		start,
		end,
		days
	};
}
// build/src/formats/access-lists/read-time-window.js
function readTimeWindow(reader, refuse) {
	if (reader.has("allow") && reader.has("deny")) return refuse(reader, {
		kind: "both-windows",
		keys: ["allow", "deny"]
	});
	if (!reader.has("allow") && !reader.has("deny")) return refuse(reader, {
		kind: "no-window",
		keys: ["allow", "deny"]
	});
	const name = reader.get("timezone").text() ?? "UTC";
	const zone = timeZoneOf(name);
	if (zone === void 0) return refuse(reader.get("timezone"), {
		kind: "time-zone",
		name
	});
	const crons = cronsOf(reader.get(reader.has("allow") ? "allow" : "deny"), refuse);
	if (crons === "broken") return crons;
	return {
		kind: "time_window",
		place: reader.place,
		reached: reader.has("allow") ? "outside" : "inside",
		window: {
			crons,
			zone
		},
		text: crons.map(({ text }) => text).join(", ")
	};
}
function cronsOf(list, refuse) {
	const items = list.text() === void 0 ? list.items() : [list];
	const crons = [];
	let isBroken = items.length === 0;
	for (const item of items) {
		const text = item.text();
		const cron = text === void 0 ? void 0 : parseCron(text);
		if (cron?.kind === "cron") crons.push(cron);
		else {
			isBroken = true;
			if (text !== void 0 && cron) refuse(item, {
				kind: "cron",
				text,
				fault: cron
			});
		}
	}
	return isBroken ? "broken" : crons;
}
// build/src/formats/access-lists/read-limit.js
function readLimit(item, effect, faults) {
	const refuse = (at, fault) => {
		faults.push({
			kind: "limit",
			at: at.place,
			fault
		});
		return "broken";
	};
	const own = item.get("limit");
	const type = item.get("rule_type");
	const hasType = type.text() !== void 0 && type.text() !== "";
	if (!own.exists && !hasType) return hasConfig(item.get("rule_config")) ? refuse(item.get("rule_config"), { kind: "config-without-type" }) : void 0;
	if (own.exists && hasType) return refuse(type, { kind: "two-limits" });
	if (effect === "allow") return refuse(own.exists ? own : type, { kind: "allows" });
	return own.exists ? ownLimit(own, refuse) : readMoneypennyLimit(item, refuse, faults);
}
function hasConfig(config) {
	const value = config.value();
	return value !== void 0 && value !== null && value !== "";
}
function ownLimit(limit, refuse) {
	const kinds = LIMIT_KINDS.filter((kind) => limit.has(kind));
	const [kind, second] = kinds;
	if (kind === void 0) return limit.isMap && limit.entries().length > 0 ? refuse(limit, { kind: "no-kind" }) : "broken";
	if (second !== void 0) return refuse(limit, {
		kind: "several-kinds",
		kinds
	});
	return READERS$1[kind](limit.get(kind), refuse);
}
const READERS$1 = {
	rate: readRate,
	retry_loop: (reader) => {
		const max = countOf(reader.get("max"));
		const within = reader.has("within") ? durationOf(reader.get("within").text() ?? "") : void 0;
		if (max === void 0 || reader.has("within") && within === void 0) return "broken";
		const on = reader.has("on") ? reader.get("on").oneOf(RETRY_KINDS, "denied") : "denied";
		const { place } = reader;
		return {
			kind: "retry_loop",
			place,
			max,
			on,
			...within !== void 0 && { within }
		};
	},
	token_budget: (reader) => {
		const max = countOf(reader.get("max"));
		if (max === void 0) return "broken";
		const count = reader.has("count") ? reader.get("count").oneOf(TOKEN_COUNTS, "total") : "total";
		return {
			kind: "token_budget",
			place: reader.place,
			max,
			count
		};
	},
	time_window: readTimeWindow
};
function countOf(reader) {
	const value = reader.number();
	return value !== void 0 && Number.isSafeInteger(value) && value >= 0 ? value : void 0;
}
const RATE_UNITS = {
	second: 1e3,
	minute: MINUTE_MS,
	hour: HOUR_MS,
	day: DAY_MS,
	week: 7 * DAY_MS,
	session: "session"
};
const SHORT_RATE = /^\s{0,9}(\d{1,15})\s{0,9}\/\s{0,9}([a-z0-9]{1,12})\s{0,9}$/i;
function readRate(reader, refuse) {
	const text = reader.text();
	if (text !== void 0) return shortRate(reader, text, refuse);
	const max = countOf(reader.get("max"));
	const per = reader.get("per").text();
	const length = per === "session" ? per : durationOf(per ?? "");
	if (max === void 0 || length === void 0) return "broken";
	const by = reader.has("by") ? reader.get("by").oneOf(RATE_KEYS, "entry") : "session";
	return {
		kind: "rate",
		place: reader.place,
		max,
		per: length,
		by
	};
}
function shortRate(reader, text, refuse) {
	const [, count = "", unit = ""] = SHORT_RATE.exec(text) ?? [];
	const word = unit.toLowerCase().replace(/s$/, "");
	const per = Object.hasOwn(RATE_UNITS, word) ? RATE_UNITS[word] : durationOf(unit);
	const max = Number(count);
	if (count === "" || per === void 0 || !Number.isSafeInteger(max)) return refuse(reader, {
		kind: "rate",
		text
	});
	return {
		kind: "rate",
		place: reader.place,
		max,
		per,
		by: "session"
	};
}
// build/src/formats/access-lists/read-request.js
var Spellings = class {
	#map;
	#faults;
	constructor(map, faults) {
		this.#map = map;
		this.#faults = faults;
	}
	one(names, isSame = (a, b) => a.value() === b.value()) {
		const [first, ...others] = names.map((name) => ({
			name,
			reader: this.#map.get(name)
		})).filter(({ reader }) => hasValue(reader));
		if (first === void 0) return void 0;
		for (const { name, reader } of others) {
			if (isSame(first.reader, reader)) continue;
			const { place } = reader;
			this.#faults.push({
				kind: "two-spellings",
				at: place,
				key: first.name,
				other: name
			});
		}
		return first.reader;
	}
};
function hasValue(reader) {
	const value = reader.value();
	return value !== void 0 && value !== null && value !== "";
}
function fieldPatterns(map, faults) {
	const spellings = new Spellings(map, faults);
	const patterns = {};
	for (const field of PATTERN_FIELDS) {
		const plural = field === "argument" ? ["arguments"] : [];
		const reader = spellings.one([
			field,
			...plural,
			`${field}_pattern`
		]);
		const text = reader?.text();
		if (reader === void 0 || text === void 0) continue;
		patterns[field] = {
			text,
			pattern: compilePattern(text),
			place: reader.place
		};
	}
	return patterns;
}
function requestOf(reader) {
	const text = (key) => reader.get(key).text();
	const [argument, channel, sql] = [
		text("argument"),
		text("channel"),
		text("sql")
	];
	const resource = text("resource");
	return {
		actor: text("actor") ?? "",
		action: text("action") ?? "",
		resource: resource ?? (sql === void 0 ? "" : `sql:${sql}`),
		...argument !== void 0 && { argument },
		...channel !== void 0 && { channel },
		...sqlOf(sql, resource)
	};
}
function sqlOf(sql, resource = "") {
	if (sql !== void 0) return { sql };
	return resource.startsWith("sql:") ? { sql: resource.slice(4) } : {};
}
function requestsOf(list) {
	return list.items().map((item) => ({
		request: requestOf(item),
		place: item.place
	}));
}
// build/src/formats/access-lists/read-entry.js
const UNREAD_KEYS = [
	"id",
	"phase",
	"agent_id",
	"schedule",
	"created_at"
];
function readEntry(item, index, faults) {
	for (const key of UNREAD_KEYS) if (item.has(key)) faults.push({
		kind: "unread",
		at: item.get(key).place,
		key
	});
	const effect = item.get("effect").oneOf(EFFECTS$1, "deny");
	const sql = readSql(item, faults);
	const limit = readLimit(item, effect, faults);
	const priority = item.get("priority");
	const message = item.get("message").text();
	return {
		name: item.get("name").text() || `entry ${index + 1}`,
		effect,
		patterns: fieldPatterns(item, faults),
		...sql && { sql },
		priority: priority.number() ?? 0,
		hasPriority: priority.exists,
		enabled: isEnabled(item.get("enabled"), effect),
		...message && { message },
		severity: item.has("severity") ? item.get("severity").oneOf(RULE_SEVERITIES, "critical") : "high",
		...limit !== void 0 && limit !== "broken" && { limit },
		hasBrokenLimit: limit === "broken",
		match: requestsOf(item.get("match")),
		notMatch: requestsOf(item.get("not_match")),
		place: item.place
	};
}
function isEnabled(reader, effect) {
	if (!reader.exists) return true;
	const value = reader.value();
	if (value === true || value === 1) return true;
	if (value === false || value === 0) return false;
	return effect === "deny";
}
function readSql(item, faults) {
	const reader = new Spellings(item, faults).one(["sql", "sql_pattern"]);
	const text = reader?.text();
	if (reader === void 0 || text === void 0) return void 0;
	const compiled = compileRegex(text);
	if (compiled.kind === "regex") return {
		text,
		regex: compiled,
		place: reader.place
	};
	faults.push({
		kind: "regex",
		at: reader.place,
		text,
		fault: compiled
	});
	return {
		text,
		place: reader.place
	};
}
// build/src/formats/access-lists/read-list.js
const MODES$1 = {
	allow: "allow",
	allow_by_default: "allow",
	deny: "deny",
	deny_by_default: "deny"
};
function readAccessList(top) {
	const faults = [];
	const entries = (top.isMap ? top.get("policies") : top).items().map((item, index) => readEntry(item, index, faults));
	const otherwise = readDefault(top, faults);
	return {
		document: top.place.document,
		scope: top.get("scope").text() === "org" ? "org" : "agent",
		entries,
		otherwise: otherwise?.value ?? "allow",
		...otherwise && { otherwiseAt: otherwise.place },
		tests: top.get("tests").items().map(readTest),
		never: top.get("never").items().map(readNever),
		faults
	};
}
function readDefault(top, faults) {
	const reader = new Spellings(top, faults).one(["default", "policy_mode"], (a, b) => {
		const [mode, other] = [MODES$1[a.text() ?? ""], MODES$1[b.text() ?? ""]];
		return mode === other;
	});
	if (reader === void 0) return void 0;
	const text = reader.text() ?? "";
	return {
		value: (Object.hasOwn(MODES$1, text) ? MODES$1[text] : void 0) ?? "deny",
		place: reader.place
	};
}
function readTest(test) {
	const entry = test.get("policy_id").text();
	return {
		request: requestOf(test.get("request")),
		place: test.place,
		expected: test.get("expect").oneOf(EFFECTS$1, "deny"),
		...entry !== void 0 && { entry: {
			value: entry,
			place: test.get("policy_id").place
		} }
	};
}
function readNever(item) {
	return {
		patterns: fieldPatterns(item, []),
		place: item.place
	};
}
// build/src/formats/access-lists/access-list.js
const accessList = {
	id: "access-list",
	part: "access",
	keys: {
		top: [],
		certain: [
			"policy_mode",
			"actor_pattern",
			"resource_pattern",
			"action_pattern"
		],
		shared: ["effect"],
		inner: [
			"sql_pattern",
			"argument_pattern",
			"rule_type",
			"not_match"
		]
	},
	isKindOf: (root) => {
		const isMap = root.kind === "map";
		const entries = isMap ? root.entries.get("policies")?.node : root;
		const keys = isMap ? KEYS_UNDER_POLICIES : ENTRY_KEYS;
		return entries?.kind === "list" && hasEntries(entries, keys) || hasListKeys(root);
	},
	read: (top) => ({ access: readAccessList(top) }),
	shape: {
		schema: access_list_schema_default,
		validate: validatorFor(access_list_schema_default)
	}
};
const ENTRY_KEYS = [
	"effect",
	"actor_pattern",
	"action_pattern",
	"resource_pattern",
	"sql_pattern",
	"argument_pattern"
];
const KEYS_UNDER_POLICIES = [
	...ENTRY_KEYS,
	"actor",
	"action"
];
function hasEntries({ items }, keys) {
	return items.some(hasKnownEffect) || items.every((item) => item.kind === "map") && items.some((item) => hasAnyKey$1(item, keys));
}
function hasKnownEffect(item) {
	const effect = item.kind === "map" ? item.entries.get("effect")?.node : void 0;
	return effect?.kind === "scalar" && EFFECTS$1.some((known) => known === effect.value);
}
function hasListWords(keys) {
	const has = (key) => keys.has(key);
	return has("effect") && LIST_WORDS.some(has) && !OTHER_WORDS.some(has);
}
const LIST_WORDS = [
	"policies",
	"actor",
	"action",
	"resource",
	"name"
];
const OTHER_WORDS = ["statement", "apiversion"];
function hasListKeys(root) {
	if (root.kind !== "map" || root.entries.get("policies")?.node.kind !== "list") return false;
	return [
		"policy_mode",
		"never",
		"tests"
	].some((key) => root.entries.has(key)) || isEmptyListWithDefault(root);
}
function isEmptyListWithDefault({ entries }) {
	const list = entries.get("policies")?.node;
	const value = entries.get("default")?.node;
	return list?.kind === "list" && list.items.length === 0 && value?.kind === "scalar" && (value.value === "allow" || value.value === "deny");
}
// build/src/formats/schemas/aap-card.schema.json
var aap_card_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json\",\"title\":\"Alignment card of the AAP generation\",\"description\":\"An alignment card of the Agent Alignment Protocol: the principal of an agent, its values, its actions and its audit record. It may contain the sections of a policy.\",\"type\":\"object\",\"required\":[\"principal\",\"values\",\"autonomy_envelope\",\"audit_commitment\"],\"additionalProperties\":false,\"dependencies\":{\"meta\":[\"defaults\"],\"capability_mappings\":[\"defaults\"],\"forbidden\":[\"defaults\"],\"escalation_triggers\":[\"defaults\"]},\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"aap_version\":{\"description\":\"The version of the protocol that the card follows, as a string in quotes.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"0.5.0\"]},\"card_id\":{\"description\":\"The id of this card, which changes when the card is replaced.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"agent_id\":{\"description\":\"The id of the agent that the card is for.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"issued_at\":{\"description\":\"The date on which the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"expires_at\":{\"description\":\"The date on which the card expires, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; about six months ahead is usual.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"},\"principal\":{\"description\":\"The party that the agent serves, and its relationship to that party.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"The kind of party that the agent serves. Use unspecified only when there is no single party.\",\"type\":\"string\",\"enum\":[\"human\",\"organization\",\"agent\",\"unspecified\"],\"examples\":[\"organization\"]},\"identifier\":{\"description\":\"The party, as a DID, an address or a name.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"acme-corp\"]},\"relationship\":{\"description\":\"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.\",\"type\":\"string\",\"enum\":[\"delegated_authority\",\"advisory\",\"autonomous\"],\"examples\":[\"delegated_authority\"]},\"escalation_contact\":{\"description\":\"The address for questions that the agent must not settle alone; a person has to read it.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"examples\":[{\"type\":\"organization\",\"identifier\":\"acme-corp\",\"relationship\":\"delegated_authority\"}]},\"values\":{\"description\":\"The values that guide the agent's decisions.\",\"type\":\"object\",\"required\":[\"declared\"],\"additionalProperties\":false,\"examples\":[{\"declared\":[\"transparency\",\"honesty\"]}],\"properties\":{\"declared\":{\"description\":\"The ids of the values that the agent applies; declare only those that it really uses.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The id of a value.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"transparency\",\"honesty\"]]},\"definitions\":{\"description\":\"The meanings of values that are not standard, by the id of the value.\",\"type\":\"object\",\"additionalProperties\":{\"description\":\"The meaning of one value.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"The name of the value, as people know it.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Customer Satisfaction\"]},\"description\":{\"description\":\"One sentence that describes what the value requires of the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Resolve the customer's problem before anything else\"]},\"priority\":{\"description\":\"The weight of the value compared with the others.\",\"type\":\"number\",\"examples\":[1]}}}},\"conflicts_with\":{\"description\":\"Values that the agent rejects.\",\"type\":\"array\",\"items\":{\"description\":\"The id of a value that the agent rejects.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"hierarchy\":{\"description\":\"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.\",\"type\":\"string\",\"enum\":[\"lexicographic\",\"weighted\",\"contextual\"],\"examples\":[\"lexicographic\"]}}},\"autonomy_envelope\":{\"description\":\"The actions that the agent may take on its own, must ask about, or must never take.\",\"type\":\"object\",\"required\":[\"bounded_actions\"],\"additionalProperties\":false,\"examples\":[{\"bounded_actions\":[\"web_fetch\"]}],\"properties\":{\"bounded_actions\":{\"description\":\"The abstract actions that the agent may take; the policy maps tools to them.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The identifier of an action, such as web_fetch.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"escalation_triggers\":{\"description\":\"Situations in which the agent must ask a human, refuse, or leave a record.\",\"type\":\"array\",\"items\":{\"description\":\"One situation, and the agent's action in it.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"refund_amount > 500\"]},\"action\":{\"description\":\"Use escalate to ask a human, deny to refuse, and log to leave a record.\",\"type\":\"string\",\"enum\":[\"escalate\",\"deny\",\"log\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason, which is shown to the person who is asked.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"max_autonomous_value\":{\"description\":\"The largest amount that the agent may commit without asking.\",\"type\":\"object\",\"required\":[\"amount\"],\"additionalProperties\":false,\"examples\":[{\"amount\":100,\"currency\":\"USD\"}],\"properties\":{\"amount\":{\"description\":\"The amount, zero or more.\",\"type\":\"number\",\"minimum\":0,\"examples\":[100]},\"currency\":{\"description\":\"The currency of the amount as a code of three capital letters (ISO 4217).\",\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\",\"examples\":[\"USD\"]}}},\"forbidden_actions\":{\"description\":\"Actions that the agent must never take, as identifiers instead of sentences.\",\"type\":\"array\",\"items\":{\"description\":\"The identifier of an action, such as delete_without_confirmation.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}}},\"audit_commitment\":{\"description\":\"The record that the agent keeps of its decisions, with its format, retention and access.\",\"type\":\"object\",\"additionalProperties\":false,\"examples\":[{\"trace_format\":\"ap-trace-v1\",\"retention_days\":90,\"queryable\":false}],\"properties\":{\"trace_format\":{\"description\":\"The format of the traces.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"ap-trace-v1\"]},\"retention_days\":{\"description\":\"The number of days for which traces are kept, 0 or more.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[90]},\"storage\":{\"description\":\"The place where traces are kept.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"Whether traces are kept on the same machine, on another one, or on several.\",\"type\":\"string\",\"enum\":[\"local\",\"remote\",\"distributed\"],\"examples\":[\"local\"]},\"location\":{\"description\":\"The path or address at which they are kept.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}},\"queryable\":{\"description\":\"Whether others can query the traces.\",\"type\":\"boolean\",\"examples\":[false]},\"query_endpoint\":{\"description\":\"The address at which the traces can be queried; add it when queryable is true.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"https://traces.example.com/api/v1/traces\"]},\"tamper_evidence\":{\"description\":\"How a later change to a trace can be detected.\",\"type\":\"string\",\"enum\":[\"append_only\",\"signed\",\"merkle\"],\"examples\":[\"append_only\"]}}},\"capabilities\":{\"description\":\"Named capabilities; each maps tools to bounded actions. The first one that matches a tool applies.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"additionalProperties\":{\"description\":\"One capability: its tools and the bounded actions that they perform.\",\"type\":\"object\",\"required\":[\"tools\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Tool names or patterns; * matches any characters, and ? matches exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A tool name or pattern.\"},\"examples\":[[\"mcp__browser__*\"]]},\"required_actions\":{\"description\":\"Bounded actions that these tools perform.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action in this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"card_actions\":{\"description\":\"The older name of required_actions.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action in this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"deprecated\":true},\"allowed_domains\":{\"description\":\"Hosts that the tools of this capability may reach.\",\"type\":\"array\",\"items\":{\"description\":\"The name of a host.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"severity_on_unmapped\":{\"$ref\":\"#/definitions/severity\"}}}},\"enforcement\":{\"description\":\"The tools that are always blocked, and the default for tools that no capability maps.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allow_unmapped_tools\":{\"description\":\"Whether tools that no capability maps may be called. The default is false.\",\"type\":\"boolean\",\"examples\":[false]},\"default_unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"forbidden_tools\":{\"description\":\"Tools that are always blocked, even if a capability maps them.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"extensions\":{\"description\":\"Data for other tools, each under its own name; none of it is checked.\",\"type\":\"object\"},\"meta\":{\"$ref\":\"#/definitions/meta\"},\"capability_mappings\":{\"$ref\":\"#/definitions/capability_mappings\"},\"forbidden\":{\"$ref\":\"#/definitions/forbidden\"},\"escalation_triggers\":{\"$ref\":\"#/definitions/policy_triggers\"},\"defaults\":{\"$ref\":\"#/definitions/defaults\"}},\"definitions\":{\"meta\":{\"description\":\"The policy's name, its format version, and whether it is for one agent or a whole organisation.\",\"type\":\"object\",\"required\":[\"schema_version\",\"name\",\"scope\"],\"additionalProperties\":false,\"examples\":[{\"schema_version\":\"1.0\",\"name\":\"support-agent-policy\",\"scope\":\"agent\"}],\"properties\":{\"schema_version\":{\"description\":\"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.\",\"type\":\"string\",\"pattern\":\"^1(\\\\.[0-9]+){1,2}$\",\"examples\":[\"1.0\"]},\"name\":{\"description\":\"The name under which the policy appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-policy\"]},\"description\":{\"description\":\"The purpose of the policy, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]}}},\"capability_mappings\":{\"description\":\"Named capabilities; each maps tools to bounded actions in the card. The first one that matches a tool applies.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"examples\":[{\"web_browsing\":{\"tools\":[\"mcp__browser__*\"],\"card_actions\":[\"web_fetch\"]}}],\"additionalProperties\":{\"description\":\"One capability: the tools that belong to it and the bounded actions that they perform.\",\"type\":\"object\",\"required\":[\"tools\",\"card_actions\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Tool names or patterns; * matches any characters, and ? matches exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A tool name or pattern.\"},\"examples\":[[\"mcp__browser__*\"]]},\"card_actions\":{\"description\":\"Bounded actions in the card that these tools perform.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A bounded action in the card.\"},\"examples\":[[\"web_fetch\"]]}}}},\"forbidden\":{\"description\":\"Tools that are always blocked, even if a capability maps them. Write [] when there are none.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"forbidden_tool\":{\"description\":\"One rule that blocks every tool whose name its pattern matches.\",\"type\":\"object\",\"required\":[\"pattern\",\"reason\",\"severity\"],\"additionalProperties\":false,\"properties\":{\"pattern\":{\"description\":\"A name or pattern for the tools to block; * matches any characters, and ? matches exactly one.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"mcp__filesystem__delete*\"]},\"reason\":{\"description\":\"The reason for the block, which reports show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why these tools are blocked\"]},\"severity\":{\"description\":\"The severity of a call to such a tool; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}},\"policy_triggers\":{\"description\":\"Conditions under which a call needs a human, is warned about, or is denied. Every trigger with a true condition fires.\",\"type\":\"array\",\"items\":{\"description\":\"One condition, and the action while it is true.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The condition, such as tool_matches('mcp__payment__*') or tool_count > 50.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"tool_matches('mcp__payment__*')\"]},\"action\":{\"description\":\"Use escalate to ask a human, warn to report the call, and deny to block it.\",\"type\":\"string\",\"enum\":[\"escalate\",\"warn\",\"deny\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason for the trigger, which reports show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"defaults\":{\"description\":\"The defaults for tools that no capability maps, and for enforcement at run time.\",\"type\":\"object\",\"required\":[\"unmapped_tool_action\",\"unmapped_severity\",\"fail_open\"],\"additionalProperties\":false,\"examples\":[{\"unmapped_tool_action\":\"deny\",\"unmapped_severity\":\"high\",\"fail_open\":false}],\"properties\":{\"unmapped_tool_action\":{\"description\":\"The action for a tool that no capability maps. It is one of allow, warn and deny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"warn\"],\"examples\":[\"deny\"]},\"unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"fail_open\":{\"description\":\"Whether calls are allowed at run time when the policy cannot be evaluated.\",\"type\":\"boolean\",\"examples\":[false]},\"enforcement_mode\":{\"description\":\"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.\",\"type\":\"string\",\"enum\":[\"warn\",\"enforce\",\"off\"],\"examples\":[\"enforce\"]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"severity\":{\"description\":\"The severity of a violation; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}}");
// build/src/formats/cards/parts.js
const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;
function spellingOf(capabilities, forbidden) {
	const patterns = [...capabilities.entries().flatMap(([, capability]) => textsOf$1(capability.get("tools"))), ...forbidden.items().flatMap((rule) => rule.get("pattern").text() ?? [])];
	return patterns.length > 0 && patterns.every((text) => text.startsWith("mcp:")) ? "mcp-url" : "as-written";
}
function textsOf$1(list) {
	return list.texts().map(({ value }) => value);
}
function toolPatterns(capability, spelling) {
	return capability.get("tools").texts().map((pattern) => toolPattern(pattern.value, pattern.place, spelling));
}
function toolPattern(text, place, spelling) {
	const parts = spelling === "mcp-url" ? MCP_URL.exec(text) : null;
	const spellings = [compilePattern(text)];
	if (parts) spellings.push(compilePattern(`mcp__${parts[1]}__${parts[2]}`));
	return {
		text,
		place,
		spellings
	};
}
function forbiddenRules(list, spelling) {
	return list.items().flatMap((item) => {
		const pattern = item.get("pattern").text();
		if (pattern === void 0 || pattern === "") return [];
		return [{
			pattern: toolPattern(pattern, item.get("pattern").place, spelling),
			reason: item.get("reason").text() ?? "no reason is given",
			severity: item.get("severity").oneOf(RULE_SEVERITIES, "critical"),
			place: item.place
		}];
	});
}
const TRIGGER_ACTIONS = [
	"escalate",
	"warn",
	"deny",
	"log"
];
function escalationTriggers(list) {
	return list.items().flatMap((item) => {
		const text = item.get("condition").text();
		if (text === void 0) return [];
		const parsed = parseCondition(text);
		return [{
			text,
			...parsed.kind === "ok" && { condition: parsed.condition },
			action: item.get("action").oneOf(TRIGGER_ACTIONS, "deny"),
			reason: item.get("reason").text() ?? "no reason is given",
			place: item.place
		}];
	});
}
function located$1(reader, value) {
	return value === void 0 ? void 0 : {
		value,
		place: reader.place
	};
}
function commonParts(top, autonomy, audit) {
	const values = top.get("values");
	const cardId = top.get("card_id").text();
	const agentId = top.get("agent_id").text();
	const hierarchy = located$1(values.get("hierarchy"), values.get("hierarchy").text());
	const mode = top.get("conscience").get("mode");
	const maxAutonomousValue = located$1(autonomy.get("max_autonomous_value"), money(autonomy.get("max_autonomous_value")));
	const expiresAt = located$1(top.get("expires_at"), top.get("expires_at").text());
	const principal = top.get("principal");
	return {
		...cardId !== void 0 && { cardId },
		...agentId !== void 0 && { agentId },
		boundedActions: distinct$1(autonomy.get("bounded_actions").texts()),
		forbiddenActions: distinct$1(autonomy.get("forbidden_actions").texts()),
		triggers: escalationTriggers(autonomy.get("escalation_triggers")),
		declaredValues: distinct$1(declared(values.get("declared"))),
		conflictsWith: distinct$1(values.get("conflicts_with").texts()),
		definitions: new Map(values.get("definitions").entries().map(([name, at]) => [name, {
			value: at.value(),
			place: at.place
		}])),
		...hierarchy && { hierarchy },
		...mode.exists && { conscienceMode: {
			value: mode.oneOf(["augment", "replace"], "replace"),
			place: mode.place
		} },
		conscienceValues: top.get("conscience").get("values").items().flatMap((item) => {
			const content = item.get("content").text();
			const severity = item.get("severity").text();
			if (content === void 0) return [];
			return [{
				type: item.get("type").text() ?? "BOUNDARY",
				content,
				...severity !== void 0 && { severity },
				place: item.place
			}];
		}),
		...maxAutonomousValue && { maxAutonomousValue },
		audit: auditOf(audit),
		...expiresAt && { expiresAt },
		...principal.exists && { principal: {
			value: principal.value(),
			place: principal.place
		} },
		place: top.place,
		autonomyPlace: autonomy.get("bounded_actions").place
	};
}
function declared(list) {
	return list.items().flatMap((item) => {
		const value = (item.isMap ? item.get("id") : item).text();
		return value === void 0 || value === "" ? [] : [{
			value,
			place: item.place
		}];
	});
}
function money(at) {
	if (!at.isMap) return void 0;
	return {
		amount: at.get("amount").number() ?? 0,
		currency: at.get("currency").text() ?? ""
	};
}
function auditOf(audit) {
	const retentionDays = located$1(audit.get("retention_days"), audit.get("retention_days").number());
	const queryable = located$1(audit.get("queryable"), audit.get("queryable").boolean());
	const written = audit.get("tamper_evidence").text();
	const tamperEvidence = located$1(audit.get("tamper_evidence"), TAMPER_EVIDENCE.find((kind) => kind === written));
	const queryEndpoint = located$1(audit.get("query_endpoint"), audit.get("query_endpoint").text());
	const storage = audit.get("storage");
	return {
		...retentionDays && { retentionDays },
		...queryable && { queryable },
		...tamperEvidence && { tamperEvidence },
		...queryEndpoint && { queryEndpoint },
		...storage.exists && { storage: {
			value: storage.value(),
			place: storage.place
		} }
	};
}
// build/src/formats/cards/policy.js
const UNMAPPED_ACTIONS = [
	"allow",
	"warn",
	"deny"
];
const MODES = [
	"off",
	"warn",
	"enforce"
];
const POLICY_SECTIONS = [
	"capability_mappings",
	"forbidden",
	"escalation_triggers",
	"defaults"
];
function readPolicySections(top, triggers = escalationTriggers(top.get("escalation_triggers"))) {
	const mappings = top.get("capability_mappings");
	const forbidden = top.get("forbidden");
	const spelling = spellingOf(mappings, forbidden);
	const name = top.get("meta").get("name").text();
	return {
		...name && { name },
		scope: top.get("meta").get("scope").text() === "org" ? "org" : "agent",
		capabilities: mappings.entries().map(([key, mapping]) => capability(key, mapping, spelling)),
		forbidden: forbiddenRules(forbidden, spelling),
		triggers,
		defaults: readDefaults(top.get("defaults")),
		place: top.place,
		unified: false
	};
}
function capability(name, mapping, spelling) {
	return {
		name,
		patterns: toolPatterns(mapping, spelling),
		actions: distinct$1(mapping.get("card_actions").texts()),
		binding: "declared",
		place: mapping.place
	};
}
function readDefaults(defaults) {
	const part = (key, read) => {
		const reader = defaults.get(key);
		return reader.exists ? {
			value: read(reader),
			place: reader.place
		} : void 0;
	};
	const unmappedAction = part("unmapped_tool_action", (at) => at.oneOf(UNMAPPED_ACTIONS, "deny"));
	const unmappedSeverity = part("unmapped_severity", (at) => at.oneOf(RULE_SEVERITIES, "critical"));
	const failOpen = part("fail_open", (at) => at.boolean() ?? false);
	const mode = part("enforcement_mode", (at) => at.oneOf(MODES, "enforce"));
	const graceHours = part("grace_period_hours", (at) => at.number() ?? 0);
	return {
		...unmappedAction && { unmappedAction },
		...unmappedSeverity && { unmappedSeverity },
		...failOpen && { failOpen },
		...mode && { mode },
		...graceHours && { graceHours }
	};
}
// build/src/formats/cards/carried.js
const AUTONOMY_MODES = [
	"off",
	"observe",
	"nudge",
	"enforce"
];
const CARD_SECTIONS = ["capabilities", "enforcement"];
function carriedPolicy(top, card) {
	const isOld = POLICY_SECTIONS.some((section) => top.has(section));
	if (!(card.generation === "unified" || CARD_SECTIONS.some((section) => top.has(section)))) return isOld ? readPolicySections(top) : void 0;
	const own = cardSections(top, card);
	if (!isOld) return own;
	const carried = readPolicySections(top);
	const enforcement = top.has("enforcement") ? own.defaults : {};
	return {
		...own,
		...carried.name !== void 0 && { name: carried.name },
		forbidden: [...own.forbidden, ...carried.forbidden],
		triggers: [...own.triggers, ...carried.triggers],
		capabilities: [...own.capabilities, ...carried.capabilities],
		defaults: {
			...carried.defaults,
			...enforcement
		}
	};
}
function cardSections(top, card) {
	const capabilities = top.get("capabilities");
	const enforcement = top.get("enforcement");
	const forbidden = enforcement.get("forbidden_tools");
	const spelling = spellingOf(capabilities, forbidden);
	return {
		scope: "agent",
		capabilities: capabilities.entries().map(([name, capability]) => readCapability(name, capability, card, spelling)),
		forbidden: forbiddenRules(forbidden, spelling),
		triggers: [],
		defaults: enforcementDefaults(top, enforcement),
		place: top.place,
		unified: true
	};
}
function readCapability(name, capability, card, spelling) {
	const patterns = toolPatterns(capability, spelling);
	const domains = capability.get("allowed_domains");
	const severity = capability.get("severity_on_unmapped");
	const more = {
		...domains.exists && { allowedDomains: {
			value: domains.texts().map((domain) => domain.value),
			place: domains.place
		} },
		...severity.exists && { severityOnUnmapped: {
			value: severity.oneOf(RULE_SEVERITIES, "critical"),
			place: severity.place
		} },
		place: capability.place
	};
	const listed = ["required_actions", "card_actions"].find((key) => capability.has(key));
	if (listed !== void 0) return {
		name,
		patterns,
		actions: distinct$1(capability.get(listed).texts()),
		binding: "declared",
		...more
	};
	const bounded = card.boundedActions.some((action) => action.value === name);
	return {
		name,
		patterns,
		actions: bounded ? [{
			value: name,
			place: capability.place
		}] : [],
		binding: bounded ? "inferred" : "none",
		...more
	};
}
function enforcementDefaults(top, enforcement) {
	const allow = enforcement.get("allow_unmapped_tools");
	const severity = enforcement.get("default_unmapped_severity");
	const mode = top.get("autonomy_mode");
	const grace = enforcement.get("grace_period_hours");
	return {
		...allow.exists && { unmappedAction: {
			value: allow.boolean() === true ? "allow" : "deny",
			place: allow.place
		} },
		...severity.exists && { unmappedSeverity: {
			value: severity.oneOf(RULE_SEVERITIES, "critical"),
			place: severity.place
		} },
		...mode.exists && { mode: {
			value: mode.oneOf(AUTONOMY_MODES, "enforce"),
			place: mode.place
		} },
		...grace.exists && { graceHours: {
			value: grace.number() ?? 0,
			place: grace.place
		} }
	};
}
// build/src/formats/cards/aap.js
const aapCard = {
	id: "aap-card",
	part: "card",
	keys: {
		top: MARKS["aap-card"],
		certain: MARKS["aap-card"],
		shared: [],
		inner: [
			"escalation_triggers",
			"bounded_actions",
			"forbidden_actions"
		]
	},
	isKindOf: (root) => hasAnyKey$1(root, MARKS["aap-card"]),
	read: readAapCard,
	shape: {
		schema: aap_card_schema_default,
		validate: validatorFor(aap_card_schema_default)
	}
};
function readAapCard(top) {
	const card = {
		generation: "aap",
		...commonParts(top, top.get("autonomy_envelope"), top.get("audit_commitment"))
	};
	const policy = carriedPolicy(top, card);
	return {
		card,
		...policy && { policy }
	};
}
// build/src/formats/schemas/policy.schema.json
var policy_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json\",\"title\":\"Policy of an agent\",\"description\":\"The tools that an agent may call: capabilities, forbidden rules, and a default for all other tools.\",\"type\":\"object\",\"required\":[\"meta\",\"defaults\"],\"additionalProperties\":false,\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"meta\":{\"$ref\":\"#/definitions/meta\"},\"capability_mappings\":{\"$ref\":\"#/definitions/capability_mappings\"},\"forbidden\":{\"$ref\":\"#/definitions/forbidden\"},\"escalation_triggers\":{\"$ref\":\"#/definitions/policy_triggers\"},\"defaults\":{\"$ref\":\"#/definitions/defaults\"}},\"definitions\":{\"meta\":{\"description\":\"The policy's name, its format version, and whether it is for one agent or a whole organisation.\",\"type\":\"object\",\"required\":[\"schema_version\",\"name\",\"scope\"],\"additionalProperties\":false,\"examples\":[{\"schema_version\":\"1.0\",\"name\":\"support-agent-policy\",\"scope\":\"agent\"}],\"properties\":{\"schema_version\":{\"description\":\"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.\",\"type\":\"string\",\"pattern\":\"^1(\\\\.[0-9]+){1,2}$\",\"examples\":[\"1.0\"]},\"name\":{\"description\":\"The name under which the policy appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-policy\"]},\"description\":{\"description\":\"The purpose of the policy, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]}}},\"capability_mappings\":{\"description\":\"Named capabilities; each maps tools to bounded actions in the card. The first one that matches a tool applies.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"examples\":[{\"web_browsing\":{\"tools\":[\"mcp__browser__*\"],\"card_actions\":[\"web_fetch\"]}}],\"additionalProperties\":{\"description\":\"One capability: the tools that belong to it and the bounded actions that they perform.\",\"type\":\"object\",\"required\":[\"tools\",\"card_actions\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Tool names or patterns; * matches any characters, and ? matches exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A tool name or pattern.\"},\"examples\":[[\"mcp__browser__*\"]]},\"card_actions\":{\"description\":\"Bounded actions in the card that these tools perform.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A bounded action in the card.\"},\"examples\":[[\"web_fetch\"]]}}}},\"forbidden\":{\"description\":\"Tools that are always blocked, even if a capability maps them. Write [] when there are none.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"forbidden_tool\":{\"description\":\"One rule that blocks every tool whose name its pattern matches.\",\"type\":\"object\",\"required\":[\"pattern\",\"reason\",\"severity\"],\"additionalProperties\":false,\"properties\":{\"pattern\":{\"description\":\"A name or pattern for the tools to block; * matches any characters, and ? matches exactly one.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"mcp__filesystem__delete*\"]},\"reason\":{\"description\":\"The reason for the block, which reports show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why these tools are blocked\"]},\"severity\":{\"description\":\"The severity of a call to such a tool; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}},\"policy_triggers\":{\"description\":\"Conditions under which a call needs a human, is warned about, or is denied. Every trigger with a true condition fires.\",\"type\":\"array\",\"items\":{\"description\":\"One condition, and the action while it is true.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The condition, such as tool_matches('mcp__payment__*') or tool_count > 50.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"tool_matches('mcp__payment__*')\"]},\"action\":{\"description\":\"Use escalate to ask a human, warn to report the call, and deny to block it.\",\"type\":\"string\",\"enum\":[\"escalate\",\"warn\",\"deny\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason for the trigger, which reports show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"defaults\":{\"description\":\"The defaults for tools that no capability maps, and for enforcement at run time.\",\"type\":\"object\",\"required\":[\"unmapped_tool_action\",\"unmapped_severity\",\"fail_open\"],\"additionalProperties\":false,\"examples\":[{\"unmapped_tool_action\":\"deny\",\"unmapped_severity\":\"high\",\"fail_open\":false}],\"properties\":{\"unmapped_tool_action\":{\"description\":\"The action for a tool that no capability maps. It is one of allow, warn and deny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"warn\"],\"examples\":[\"deny\"]},\"unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"fail_open\":{\"description\":\"Whether calls are allowed at run time when the policy cannot be evaluated.\",\"type\":\"boolean\",\"examples\":[false]},\"enforcement_mode\":{\"description\":\"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.\",\"type\":\"string\",\"enum\":[\"warn\",\"enforce\",\"off\"],\"examples\":[\"enforce\"]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"severity\":{\"description\":\"The severity of a violation; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}}");
// build/src/formats/cards/policy-file.js
const DEFAULTS_KEYS = [
	"unmapped_tool_action",
	"unmapped_severity",
	"fail_open",
	"enforcement_mode",
	"grace_period_hours"
];
const policyFile = {
	id: "policy",
	part: "policy",
	keys: {
		top: ["capability_mappings", "forbidden"],
		certain: ["capability_mappings"],
		shared: ["forbidden", "defaults"],
		inner: [...DEFAULTS_KEYS, "card_actions"]
	},
	isKindOf: (root) => hasAnyKey$1(root, ["capability_mappings", "forbidden"]) || hasPolicyDefaults(root),
	read: (top) => ({ policy: readPolicySections(top) }),
	shape: {
		schema: policy_schema_default,
		validate: validatorFor(policy_schema_default)
	}
};
function hasPolicyDefaults(root) {
	const defaults = root.kind === "map" ? root.entries.get("defaults")?.node : void 0;
	return defaults !== void 0 && hasAnyKey$1(defaults, DEFAULTS_KEYS);
}
// build/src/formats/schemas/unified-card.schema.json
var unified_card_schema_default = /* @__PURE__ */ JSON.parse("{\"$schema\":\"http://json-schema.org/draft-07/schema#\",\"$id\":\"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json\",\"title\":\"Unified alignment card\",\"description\":\"A unified card: the principal of an agent, its values, actions, tools and audit record, in one file.\",\"type\":\"object\",\"required\":[\"card_version\",\"agent_id\",\"autonomy_mode\",\"integrity_mode\",\"principal\",\"values\",\"autonomy\",\"audit\"],\"additionalProperties\":false,\"dependencies\":{\"meta\":[\"defaults\"],\"capability_mappings\":[\"defaults\"],\"forbidden\":[\"defaults\"],\"escalation_triggers\":[\"defaults\"]},\"properties\":{\"$schema\":{\"type\":\"string\",\"description\":\"The address of the JSON Schema that an editor should check this file against.\"},\"card_version\":{\"description\":\"The version of the card format, in the form unified/YYYY-MM-DD.\",\"type\":\"string\",\"pattern\":\"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$\",\"examples\":[\"unified/2026-04-26\"]},\"card_id\":{\"description\":\"The id of this card; the server assigns it.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"agent_id\":{\"description\":\"The id of the agent that the card is for.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"issued_at\":{\"description\":\"The date on which the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; the server assigns it.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"expires_at\":{\"description\":\"The date on which the card expires, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z. A card without it never expires.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"},\"autonomy_mode\":{\"description\":\"The enforcement mode for the limits of autonomy. It is one of off, observe, nudge and enforce.\",\"type\":\"string\",\"enum\":[\"off\",\"observe\",\"nudge\",\"enforce\"],\"examples\":[\"observe\"]},\"integrity_mode\":{\"description\":\"The enforcement mode for the integrity checks. It is one of off, observe, nudge and enforce.\",\"type\":\"string\",\"enum\":[\"off\",\"observe\",\"nudge\",\"enforce\"],\"examples\":[\"observe\"]},\"principal\":{\"description\":\"The party that the agent serves, and its relationship to that party.\",\"type\":\"object\",\"required\":[\"type\",\"relationship\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"The kind of party that the agent serves. Use unspecified only when there is no single party.\",\"type\":\"string\",\"enum\":[\"human\",\"organization\",\"agent\",\"unspecified\"],\"examples\":[\"organization\"]},\"identifier\":{\"description\":\"The party, as a DID, an address or a name. It is required unless the type is unspecified.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\",\"examples\":[\"acme-corp\"]},\"relationship\":{\"description\":\"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.\",\"type\":\"string\",\"enum\":[\"delegated_authority\",\"advisory\",\"autonomous\"],\"examples\":[\"delegated_authority\"]},\"escalation_contact\":{\"description\":\"The address for questions that the agent must not settle alone; a person has to read it.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\"}},\"examples\":[{\"type\":\"organization\",\"identifier\":\"acme-corp\",\"relationship\":\"delegated_authority\"}],\"if\":{\"required\":[\"type\"],\"properties\":{\"type\":{\"enum\":[\"human\",\"organization\",\"agent\"]}}},\"then\":{\"required\":[\"identifier\"]}},\"values\":{\"description\":\"The values that guide the agent's decisions.\",\"type\":\"object\",\"required\":[\"declared\"],\"additionalProperties\":false,\"examples\":[{\"declared\":[\"transparency\",\"honesty\"]}],\"properties\":{\"declared\":{\"description\":\"The ids of the values that the agent applies; declare only those that it really uses.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The id of a value, or a map with its id and details such as intensity or domain.\",\"type\":[\"string\",\"object\"],\"pattern\":\"\\\\S\",\"required\":[\"id\"],\"properties\":{\"id\":{\"description\":\"The id of the value.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"additionalProperties\":{\"type\":\"string\",\"description\":\"A detail of the value.\"}},\"examples\":[[\"transparency\",\"honesty\"]]},\"definitions\":{\"description\":\"The meanings of values that are not standard, by the id of the value.\",\"type\":[\"object\",\"null\"],\"additionalProperties\":{\"description\":\"The meaning of one value.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"name\":{\"description\":\"The name of the value, as people know it.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\",\"examples\":[\"Customer Satisfaction\"]},\"description\":{\"description\":\"One sentence that describes what the value requires of the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"Resolve the customer's problem before anything else\"]},\"priority\":{\"description\":\"The weight of the value compared with the others.\",\"type\":\"number\",\"examples\":[1]}}}},\"conflicts_with\":{\"description\":\"Values that the agent rejects.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"The id of a value that the agent rejects.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"hierarchy\":{\"description\":\"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.\",\"type\":[\"string\",\"null\"],\"enum\":[\"lexicographic\",\"weighted\",\"contextual\",null],\"examples\":[\"lexicographic\"]}}},\"conscience\":{\"description\":\"Convictions that the agent is given at run time.\",\"type\":\"object\",\"required\":[\"mode\",\"values\"],\"additionalProperties\":false,\"properties\":{\"mode\":{\"description\":\"Use augment to add to the convictions of the layers above, and replace to use only these.\",\"type\":\"string\",\"enum\":[\"augment\",\"replace\"],\"examples\":[\"augment\"]},\"values\":{\"description\":\"The convictions.\",\"type\":\"array\",\"examples\":[[]],\"items\":{\"description\":\"One conviction.\",\"type\":\"object\",\"required\":[\"type\",\"content\"],\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"The kind of conviction; a BOUNDARY must never be crossed.\",\"type\":\"string\",\"enum\":[\"BOUNDARY\",\"FEAR\",\"COMMITMENT\",\"BELIEF\",\"HOPE\"],\"examples\":[\"COMMITMENT\"]},\"content\":{\"description\":\"The conviction, as a sentence to the agent.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say what the agent holds to\"]},\"id\":{\"description\":\"An id for the conviction.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"severity\":{\"description\":\"Whether the conviction is mandatory or advisory; a BOUNDARY is always mandatory.\",\"type\":\"string\",\"enum\":[\"advisory\",\"mandatory\"],\"examples\":[\"mandatory\"]}}}}}},\"autonomy\":{\"description\":\"The actions that the agent may take on its own, must ask about, or must never take.\",\"type\":\"object\",\"required\":[\"bounded_actions\"],\"additionalProperties\":false,\"examples\":[{\"bounded_actions\":[\"web_fetch\"]}],\"properties\":{\"bounded_actions\":{\"description\":\"The abstract actions that the agent may take; the policy maps tools to them.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"description\":\"The identifier of an action, such as web_fetch.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"escalation_triggers\":{\"description\":\"Situations in which the agent must ask a human, refuse, or leave a record.\",\"type\":\"array\",\"items\":{\"description\":\"One situation, and the agent's action in it.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"refund_amount > 500\"]},\"action\":{\"description\":\"Use escalate to ask a human, deny to refuse, and log to leave a record.\",\"type\":\"string\",\"enum\":[\"escalate\",\"deny\",\"log\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason, which is shown to the person who is asked.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"max_autonomous_value\":{\"description\":\"The largest amount that the agent may commit without asking.\",\"type\":[\"object\",\"null\"],\"required\":[\"amount\"],\"additionalProperties\":false,\"examples\":[{\"amount\":100,\"currency\":\"USD\"}],\"properties\":{\"amount\":{\"description\":\"The amount, zero or more.\",\"type\":\"number\",\"minimum\":0,\"examples\":[100]},\"currency\":{\"description\":\"The currency of the amount as a code of three capital letters (ISO 4217).\",\"type\":\"string\",\"pattern\":\"^[A-Z]{3}$\",\"examples\":[\"USD\"]}}},\"forbidden_actions\":{\"description\":\"Actions that the agent must never take, as identifiers instead of sentences.\",\"type\":[\"array\",\"null\"],\"items\":{\"description\":\"The identifier of an action, such as delete_without_confirmation.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}}},\"capabilities\":{\"description\":\"Named capabilities; each maps tools to bounded actions. The first one that matches a tool applies.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"additionalProperties\":{\"description\":\"One capability: its tools and the bounded actions that they perform.\",\"type\":\"object\",\"required\":[\"tools\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Tool names or patterns; * matches any characters, and ? matches exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A tool name or pattern.\"},\"examples\":[[\"mcp__browser__*\"]]},\"required_actions\":{\"description\":\"Bounded actions that these tools perform.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action in this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"examples\":[[\"web_fetch\"]]},\"card_actions\":{\"description\":\"The older name of required_actions.\",\"type\":\"array\",\"items\":{\"description\":\"A bounded action in this card.\",\"type\":\"string\",\"pattern\":\"\\\\S\"},\"deprecated\":true},\"allowed_domains\":{\"description\":\"Hosts that the tools of this capability may reach.\",\"type\":\"array\",\"items\":{\"description\":\"The name of a host.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}},\"severity_on_unmapped\":{\"$ref\":\"#/definitions/severity\"}}}},\"enforcement\":{\"description\":\"The tools that are always blocked, and the default for tools that no capability maps.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"allow_unmapped_tools\":{\"description\":\"Whether tools that no capability maps may be called. The default is false.\",\"type\":\"boolean\",\"examples\":[false]},\"default_unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"forbidden_tools\":{\"description\":\"Tools that are always blocked, even if a capability maps them.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"audit\":{\"description\":\"The record that the agent keeps of its decisions, with its format, retention and access.\",\"type\":\"object\",\"required\":[\"retention_days\",\"queryable\"],\"additionalProperties\":false,\"examples\":[{\"trace_format\":\"ap-trace-v1\",\"retention_days\":90,\"queryable\":false}],\"properties\":{\"trace_format\":{\"description\":\"The format of the traces.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"ap-trace-v1\"]},\"retention_days\":{\"description\":\"The number of days for which traces are kept, 0 or more.\",\"type\":\"integer\",\"minimum\":0,\"examples\":[90]},\"storage\":{\"description\":\"The place where traces are kept.\",\"type\":\"object\",\"additionalProperties\":false,\"properties\":{\"type\":{\"description\":\"Whether traces are kept on the same machine, on another one, or on several.\",\"type\":\"string\",\"enum\":[\"local\",\"remote\",\"distributed\"],\"examples\":[\"local\"]},\"location\":{\"description\":\"The path or address at which they are kept.\",\"type\":\"string\",\"pattern\":\"\\\\S\"}}},\"queryable\":{\"description\":\"Whether others can query the traces.\",\"type\":\"boolean\",\"examples\":[false]},\"query_endpoint\":{\"description\":\"The address at which the traces can be queried; required when queryable is true.\",\"type\":[\"string\",\"null\"],\"pattern\":\"\\\\S\",\"examples\":[\"https://traces.example.com/api/v1/traces\"]},\"tamper_evidence\":{\"description\":\"How a later change to a trace can be detected.\",\"type\":[\"string\",\"null\"],\"enum\":[\"append_only\",\"signed\",\"merkle\",null],\"examples\":[\"append_only\"]}}},\"extensions\":{\"description\":\"Data for other tools, each under its own name; none of it is checked.\",\"type\":[\"object\",\"null\"]},\"meta\":{\"$ref\":\"#/definitions/meta\"},\"capability_mappings\":{\"$ref\":\"#/definitions/capability_mappings\"},\"forbidden\":{\"$ref\":\"#/definitions/forbidden\"},\"escalation_triggers\":{\"$ref\":\"#/definitions/policy_triggers\"},\"defaults\":{\"$ref\":\"#/definitions/defaults\"}},\"definitions\":{\"meta\":{\"description\":\"The policy's name, its format version, and whether it is for one agent or a whole organisation.\",\"type\":\"object\",\"required\":[\"schema_version\",\"name\",\"scope\"],\"additionalProperties\":false,\"examples\":[{\"schema_version\":\"1.0\",\"name\":\"support-agent-policy\",\"scope\":\"agent\"}],\"properties\":{\"schema_version\":{\"description\":\"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.\",\"type\":\"string\",\"pattern\":\"^1(\\\\.[0-9]+){1,2}$\",\"examples\":[\"1.0\"]},\"name\":{\"description\":\"The name under which the policy appears in reports.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"support-agent-policy\"]},\"description\":{\"description\":\"The purpose of the policy, in one sentence.\",\"type\":\"string\"},\"scope\":{\"description\":\"Use agent for the policy of one agent, and org for a floor that every agent below it can strengthen but never weaken.\",\"type\":\"string\",\"enum\":[\"org\",\"agent\"],\"examples\":[\"agent\"]}}},\"capability_mappings\":{\"description\":\"Named capabilities; each maps tools to bounded actions in the card. The first one that matches a tool applies.\",\"type\":\"object\",\"propertyNames\":{\"pattern\":\"\\\\S\"},\"examples\":[{\"web_browsing\":{\"tools\":[\"mcp__browser__*\"],\"card_actions\":[\"web_fetch\"]}}],\"additionalProperties\":{\"description\":\"One capability: the tools that belong to it and the bounded actions that they perform.\",\"type\":\"object\",\"required\":[\"tools\",\"card_actions\"],\"additionalProperties\":false,\"properties\":{\"description\":{\"description\":\"The purpose of the capability, in one sentence.\",\"type\":\"string\"},\"tools\":{\"description\":\"Tool names or patterns; * matches any characters, and ? matches exactly one.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A tool name or pattern.\"},\"examples\":[[\"mcp__browser__*\"]]},\"card_actions\":{\"description\":\"Bounded actions in the card that these tools perform.\",\"type\":\"array\",\"minItems\":1,\"items\":{\"type\":\"string\",\"pattern\":\"\\\\S\",\"description\":\"A bounded action in the card.\"},\"examples\":[[\"web_fetch\"]]}}}},\"forbidden\":{\"description\":\"Tools that are always blocked, even if a capability maps them. Write [] when there are none.\",\"type\":\"array\",\"items\":{\"$ref\":\"#/definitions/forbidden_tool\"},\"examples\":[[]]},\"forbidden_tool\":{\"description\":\"One rule that blocks every tool whose name its pattern matches.\",\"type\":\"object\",\"required\":[\"pattern\",\"reason\",\"severity\"],\"additionalProperties\":false,\"properties\":{\"pattern\":{\"description\":\"A name or pattern for the tools to block; * matches any characters, and ? matches exactly one.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"mcp__filesystem__delete*\"]},\"reason\":{\"description\":\"The reason for the block, which reports show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why these tools are blocked\"]},\"severity\":{\"description\":\"The severity of a call to such a tool; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}},\"policy_triggers\":{\"description\":\"Conditions under which a call needs a human, is warned about, or is denied. Every trigger with a true condition fires.\",\"type\":\"array\",\"items\":{\"description\":\"One condition, and the action while it is true.\",\"type\":\"object\",\"required\":[\"condition\",\"action\",\"reason\"],\"additionalProperties\":false,\"properties\":{\"condition\":{\"description\":\"The condition, such as tool_matches('mcp__payment__*') or tool_count > 50.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"tool_matches('mcp__payment__*')\"]},\"action\":{\"description\":\"Use escalate to ask a human, warn to report the call, and deny to block it.\",\"type\":\"string\",\"enum\":[\"escalate\",\"warn\",\"deny\"],\"examples\":[\"escalate\"]},\"reason\":{\"description\":\"The reason for the trigger, which reports show.\",\"type\":\"string\",\"pattern\":\"\\\\S\",\"examples\":[\"say why a human should look at this\"]}}},\"examples\":[[]]},\"defaults\":{\"description\":\"The defaults for tools that no capability maps, and for enforcement at run time.\",\"type\":\"object\",\"required\":[\"unmapped_tool_action\",\"unmapped_severity\",\"fail_open\"],\"additionalProperties\":false,\"examples\":[{\"unmapped_tool_action\":\"deny\",\"unmapped_severity\":\"high\",\"fail_open\":false}],\"properties\":{\"unmapped_tool_action\":{\"description\":\"The action for a tool that no capability maps. It is one of allow, warn and deny.\",\"type\":\"string\",\"enum\":[\"allow\",\"deny\",\"warn\"],\"examples\":[\"deny\"]},\"unmapped_severity\":{\"$ref\":\"#/definitions/severity\"},\"fail_open\":{\"description\":\"Whether calls are allowed at run time when the policy cannot be evaluated.\",\"type\":\"boolean\",\"examples\":[false]},\"enforcement_mode\":{\"description\":\"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. The default is warn.\",\"type\":\"string\",\"enum\":[\"warn\",\"enforce\",\"off\"],\"examples\":[\"enforce\"]},\"grace_period_hours\":{\"description\":\"The number of hours for which an unmapped tool is tolerated after its first call. The default is 24; 0 means no grace period.\",\"type\":\"number\",\"minimum\":0,\"examples\":[24]}}},\"severity\":{\"description\":\"The severity of a violation; critical and high fail the gate, medium and low warn.\",\"type\":\"string\",\"enum\":[\"critical\",\"high\",\"medium\",\"low\"],\"examples\":[\"high\"]}}}");
// build/src/formats/cards/unified.js
const unifiedCard = {
	id: "unified-card",
	part: "card",
	keys: {
		top: MARKS["unified-card"],
		certain: [
			"card_version",
			"autonomy_mode",
			"integrity_mode"
		],
		shared: ["autonomy"],
		inner: [
			"forbidden_tools",
			"required_actions",
			"allow_unmapped_tools",
			"default_unmapped_severity"
		]
	},
	isKindOf: (root) => hasAnyKey$1(root, MARKS["unified-card"]),
	read: readUnifiedCard,
	shape: {
		schema: unified_card_schema_default,
		validate: validatorFor(unified_card_schema_default)
	}
};
function readUnifiedCard(top) {
	const integrity = top.get("integrity_mode");
	const card = {
		generation: "unified",
		...commonParts(top, top.get("autonomy"), top.get("audit")),
		...integrity.exists && { integrityMode: {
			value: integrity.oneOf(AUTONOMY_MODES, "enforce"),
			place: integrity.place
		} }
	};
	const policy = carriedPolicy(top, card);
	return {
		card,
		...policy && { policy }
	};
}
// build/src/formats/kinds.js
const KINDS = [
	aapCard,
	unifiedCard,
	policyFile,
	accessList
];
const TELLING_KEYS = KINDS.flatMap(({ keys }) => keys.top);
function governingKey(keys) {
	const has = (key) => keys.has(key);
	const certain = KINDS.flatMap((kind) => kind.keys.certain).find(has);
	if (certain !== void 0) return certain;
	const shared = KINDS.flatMap((kind) => kind.keys.shared).filter(has);
	return shared.length > 1 || KINDS.some((kind) => kind.keys.inner.some(has)) ? shared[0] : void 0;
}
function recognise({ root }) {
	const [first, second] = KINDS.filter((kind) => kind.isKindOf(root));
	if (first === void 0) return void 0;
	const { id, part } = first;
	if (part !== "card" || second?.part !== "card") return {
		kind: id,
		part,
		mixed: false
	};
	const has = (key) => root.kind === "map" && root.entries.has(key);
	return {
		kind: (has("aap_version") && !has("card_version") ? aapCard : unifiedCard).id,
		part,
		mixed: true
	};
}
const readings = /* @__PURE__ */ new WeakMap();
function readGoverned(document, kind) {
	const known = readings.get(document) ?? /* @__PURE__ */ new Map();
	const reading = known.get(kind) ?? readAs(document, kind);
	readings.set(document, known.set(kind, reading));
	return reading;
}
function readAs(document, kind) {
	const { part, read } = kindOf(kind);
	const content = read(Reader.of(document));
	if (content[part] === void 0) throw new Error(`the reader of the kind "${kind}" returned no "${part}" of ${document.file}`);
	return {
		document,
		kind,
		part,
		...content
	};
}
function shapeOf(kind) {
	return kindOf(kind).shape;
}
function kindOf(id) {
	const kind = KINDS.find((candidate) => candidate.id === id);
	if (!kind) throw new Error(`unknown kind of file "${id}"`);
	return kind;
}
// build/src/formats/cards/embedded.js
const ALIGNMENT = "alignment";
function governedPart(document) {
	const whole = recognise(document);
	const part = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(document, ALIGNMENT);
	const card = part && recognise(part);
	const isCard = card?.part === "card";
	if (whole) return {
		...whole,
		document,
		isTwofold: isCard
	};
	return part && isCard ? {
		...card,
		document: part,
		isTwofold: false
	} : void 0;
}
// build/src/rules/broken-file.js
function findingsOfBroken(file, text, problems) {
	const source = { text };
	return problems.map((problem) => {
		const [rule, words] = loadWords(problem);
		const finding = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(rule, file, words);
		const range = (part) => ({
			file,
			pointer: "",
			...text !== "" && { range: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Bt)(source, part.start, part.end) }
		});
		return {
			...finding,
			location: range(problem),
			related: problem.rule === "duplicate-key" ? [{
				location: range(problem.first),
				message: duplicateKey.words.first(problem.key)
			}] : []
		};
	});
}
function loadWords(problem) {
	switch (problem.rule) {
		case "parse-error": return [parseError, parseError.words.fault(problem.fault)];
		case "duplicate-key": return [duplicateKey, duplicateKey.words.twice(problem.key)];
		case "file-too-large": return [fileTooLarge, fileTooLarge.words.tooLarge(problem.fault)];
		default: return problem;
	}
}
// build/src/discovery/files.js
async function readCardFile(tree, file, intent) {
	const read = await tree.read(file, MAX_CARD_BYTES);
	if (read.kind === "absent") return {
		kind: "absent",
		file
	};
	if (/\.toml$/i.test(file)) {
		const words = unknownKind.words.toml();
		return {
			kind: "broken",
			file,
			findings: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(unknownKind, file, words)]
		};
	}
	if (read.kind === "refused") {
		const words = parseError.words.refused(read.reason);
		return {
			kind: "broken",
			file,
			findings: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(parseError, file, words)]
		};
	}
	const loaded = read.kind === "too-large" ? tooLarge(file, read.bytes, MAX_CARD_BYTES) : await loadDocument(file, read.bytes, MAX_CARD_BYTES);
	if (loaded.kind === "broken") {
		const text = read.kind === "too-large" ? await textOfLarge(tree, file) : loaded.text;
		if (text !== void 0 && !await isMeant(file, void 0, text, intent)) return {
			kind: "foreign",
			file,
			reason: "it could not be loaded, and nothing indicates that it is a card or a policy"
		};
		return {
			kind: "broken",
			file,
			findings: findingsOfBroken(file, loaded.text, loaded.problems)
		};
	}
	const { document } = loaded;
	const part = governedPart(document);
	if (part?.isTwofold) return {
		kind: "broken",
		file,
		findings: [twofold(document)]
	};
	if (part) {
		const bytes = read.kind === "bytes" ? read.bytes.length : 0;
		return {
			kind: "governed",
			file,
			governed: readGoverned(part.document, part.kind),
			mixed: part.mixed,
			bytes
		};
	}
	if (!await isMeant(file, document, document.text, intent)) return {
		kind: "foreign",
		file,
		reason: "it is not a card, a policy or an access list"
	};
	return {
		kind: "broken",
		file,
		findings: [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(unknownKind, file, whyUnknown(document))]
	};
}
async function textOfLarge(tree, file) {
	const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
	return read.kind === "bytes" ? new TextDecoder("utf-8").decode(read.bytes) : void 0;
}
function twofold(document) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(unknownKind, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document), ALIGNMENT),
		on: "key",
		...unknownKind.words.twofold(ALIGNMENT)
	});
}
function whyUnknown(document) {
	const { words } = unknownKind;
	if (document.value === null) return words.empty();
	if (typeof document.value === "string" && /\.(?:ya?ml|json)$/i.test(document.file)) return words.onlyText(document.value);
	const misspelling = misspelt(document);
	if (misspelling) return words.misspelt(misspelling.written, misspelling.key);
	const inner = hiddenKey(document);
	return inner ? words.hidden(String(inner.at(-1)), (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.It)(inner)) : words.neither();
}
async function isMeant(file, document, text, intent) {
	if (intent.named || isNamedAsCard(file)) return true;
	const keys = looseKeys(text, document?.syntax ?? syntaxOf(file));
	if (governingKey(keys) !== void 0 || isNamedAsAccessList(file) && hasListWords(keys)) return true;
	if (document ? isMeantByDocument(document) : isMeantByLineStarts(text, file)) return true;
	return await intent.wasGoverned?.(file) ?? false;
}
function misspelt(document) {
	for (const written of [...topKeys(document), ...topKeys((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Mt)(document, ALIGNMENT))]) {
		const key = governingKeyNear(written);
		if (key) return {
			written,
			key
		};
	}
}
function topKeys(document) {
	return document?.root.kind === "map" ? document.root.entries.keys() : [];
}
function governingKeyNear(written) {
	return TELLING_KEYS.find((key) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nt)(written, key) <= 2 || written.toLowerCase() === key);
}
function hiddenKey(document) {
	const paths = /* @__PURE__ */ new Map();
	for (const { key, path } of (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.At)(document.root)) {
		const folded = foldedKey(key);
		if (!paths.has(folded)) paths.set(folded, path);
	}
	const key = governingKey(new Set(paths.keys()));
	return key === void 0 ? void 0 : paths.get(key);
}
function isMeantByDocument(document) {
	return misspelt(document) !== void 0 || hiddenKey(document) !== void 0;
}
function isMeantByLineStarts(text, file) {
	const starts = /\.json$/i.test(file) ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm : /^(?:\{[ \t]*|\?[ \t]+)?["']?([\w-]{1,40})["']?[ \t]*:/gm;
	for (const [, key = ""] of text.matchAll(starts)) if (governingKeyNear(key)) return true;
	return false;
}
// build/src/floors/cards.js
function composeCards(outer, inner, bounded) {
	const forbiddenActions = union(outer.forbiddenActions, inner.forbiddenActions);
	const given = outer.boundedActions.filter(({ value }) => !includes(inner.forbiddenActions, value));
	const boundedActions = bounded === "union" ? union(given, inner.boundedActions) : inner.boundedActions;
	const hierarchy = outer.hierarchy ?? inner.hierarchy;
	const conscienceMode = strongerOf(outer.conscienceMode, inner.conscienceMode, STRONGER.conscienceMode);
	const maxAutonomousValue = smallerLimit(outer.maxAutonomousValue, inner.maxAutonomousValue);
	const integrityMode = strongerOf(outer.integrityMode, inner.integrityMode, STRONGER.mode);
	return {
		...inner,
		boundedActions: boundedActions.filter(({ value }) => !includes(outer.forbiddenActions, value)),
		forbiddenActions,
		triggers: composeTriggers(outer.triggers, inner.triggers),
		declaredValues: union(outer.declaredValues, inner.declaredValues),
		conflictsWith: union(outer.conflictsWith, inner.conflictsWith),
		definitions: new Map([...inner.definitions, ...outer.definitions]),
		...hierarchy && { hierarchy },
		...conscienceMode && { conscienceMode },
		conscienceValues: composeConscience(outer.conscienceValues, inner.conscienceValues),
		...maxAutonomousValue && { maxAutonomousValue },
		...integrityMode && { integrityMode },
		audit: composeAudit(outer.audit, inner.audit)
	};
}
function smallerLimit(outer, inner) {
	if (outer === void 0 || inner === void 0) return outer ?? inner;
	return outer.value.currency === inner.value.currency && inner.value.amount < outer.value.amount ? inner : outer;
}
function composeConscience(outer, inner) {
	const held = /* @__PURE__ */ new Map();
	for (const value of [...outer, ...inner]) {
		const before = held.get(value.content);
		if (before === void 0 || value.type === "BOUNDARY" && before.type !== "BOUNDARY") held.set(value.content, value);
	}
	return [...held.values()];
}
function composeAudit(outer, inner) {
	const parts = {
		retentionDays: strongerOf(outer.retentionDays, inner.retentionDays, STRONGER.retentionDays),
		queryable: strongerOf(outer.queryable, inner.queryable, STRONGER.queryable),
		tamperEvidence: strongerOf(outer.tamperEvidence, inner.tamperEvidence, STRONGER.tamperEvidence),
		queryEndpoint: outer.queryEndpoint ?? inner.queryEndpoint,
		storage: outer.storage ?? inner.storage
	};
	return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== void 0));
}
// build/src/floors/exemptions/apply.js
function applyExemptions(floor, exemptions) {
	const used = exemptions.filter((exemption) => unmetPlaces(floor, exemption).length < Math.max(1, exemption.patterns.length));
	return {
		floor: used.reduce(without, floor),
		used
	};
}
function unmetPlaces({ card, policy }, { section, patterns, place }) {
	switch (section) {
		case "forbidden":
		case "forbidden_tools": return patterns.filter(({ value }) => !(policy?.forbidden ?? []).some((rule) => meets(value, rule))).map((pattern) => pattern.place);
		case "forbidden_actions": {
			const forbidden = [...card?.forbiddenActions ?? [], ...policy?.forbiddenActions ?? []];
			return patterns.filter(({ value }) => !forbidden.some((action) => compilePattern(value).matches(action.value))).map((pattern) => pattern.place);
		}
		case "max_autonomous_value": return card?.maxAutonomousValue ? [] : [place];
		case "all": return card || policy ? [] : [place];
		default: return section;
	}
}
function meets(pattern, { pattern: { spellings } }) {
	return spellings.some(({ text }) => {
		const stage = (glob) => ({
			mode: "all",
			entries: [{
				pattern: glob,
				label: "in"
			}]
		});
		const silent = {
			mode: "all",
			entries: []
		};
		const { classes, decided } = compareFunctions({ stages: [stage(pattern), stage(text)] }, { stages: [silent, silent] }, ([first, second]) => first?.length === 1 && second?.length === 1 ? "both" : void 0);
		return classes.size > 0 || !decided;
	});
}
function without(floor, { section, patterns }) {
	const { card, policy } = floor;
	switch (section) {
		case "forbidden":
		case "forbidden_tools": {
			if (!policy) return floor;
			const except = patterns.map(({ value, place }) => ({
				text: value,
				place,
				spellings: [compilePattern(value)]
			}));
			const forbidden = policy.forbidden.map((rule) => {
				const met = except.filter(({ text }) => meets(text, rule));
				return met.length === 0 ? rule : {
					...rule,
					except: [...rule.except ?? [], ...met]
				};
			});
			return {
				...floor,
				policy: {
					...policy,
					forbidden
				}
			};
		}
		case "forbidden_actions": {
			const kept = (list) => list.filter((action) => !patterns.some(({ value }) => compilePattern(value).matches(action.value)));
			return {
				...card && { card: {
					...card,
					forbiddenActions: kept(card.forbiddenActions)
				} },
				...policy && { policy: {
					...policy,
					...policy.forbiddenActions && { forbiddenActions: kept(policy.forbiddenActions) }
				} }
			};
		}
		case "max_autonomous_value": {
			if (!card) return floor;
			const { maxAutonomousValue: _, ...rest } = card;
			return {
				...floor,
				card: rest
			};
		}
		case "all": return card ? { card: boundariesOf(card) } : {};
		default: return section;
	}
}
function boundariesOf(card) {
	const { hierarchy: _h, conscienceMode: _c, maxAutonomousValue: _m, integrityMode: _i, ...rest } = card;
	return {
		...rest,
		boundedActions: [],
		forbiddenActions: [],
		triggers: [],
		declaredValues: [],
		conflictsWith: [],
		definitions: /* @__PURE__ */ new Map(),
		conscienceValues: card.conscienceValues.filter(({ type }) => type === "BOUNDARY"),
		audit: {}
	};
}
// build/src/floors/weakening.js
const { words: words$2 } = weakensOrg;
function weakenings(floor, own) {
	return [
		...floor.policy && own.policy ? policyFindings(floor.policy, own.policy) : [],
		...floor.card && own.card ? cardFindings(floor.card, own.card) : [],
		...own.card ? forbiddenByFloor([...floor.card?.forbiddenActions ?? [], ...floor.policy?.forbiddenActions ?? []], own.card) : []
	];
}
function* policyFindings(floor, own) {
	yield* defaultFindings(floor.defaults, own.defaults);
	const rules = new Map(floor.forbidden.map((rule) => [rule.pattern.text, rule]));
	for (const rule of own.forbidden) {
		const held = rules.get(rule.pattern.text);
		if (held && STRONGER.severity(held.severity, rule.severity)) yield ruleFinding(held, rule);
	}
	yield* overbroadMappings(floor, own);
	const first = (limit) => new Map([...floor.capabilities].reverse().flatMap((capability) => {
		const value = limit(capability);
		return value === void 0 ? [] : [[capability.name, value]];
	}));
	const [domains, severities] = [first(({ allowedDomains }) => allowedDomains), first(({ severityOnUnmapped }) => severityOnUnmapped)];
	for (const { name, allowedDomains: stated, severityOnUnmapped } of own.capabilities) {
		const held = domains.get(name);
		const known = new Set(held?.value);
		const extra = stated?.value.filter((domain) => !known.has(domain)) ?? [];
		if (held && stated && extra.length > 0) yield weakened(stated.place, held.place, words$2.domains(name, extra, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(held.place)));
		const severity = severities.get(name);
		if (severity && severityOnUnmapped) yield* ifWeaker("severityOnUnmapped", severity, severityOnUnmapped, STRONGER.severity);
	}
}
function* defaultFindings(floor, own) {
	for (const part of DEFAULT_PARTS) {
		const [held, stated] = [floor[part], own[part]];
		if (held && stated && isStricter(part, held.value, stated.value)) yield loosened(part, held, stated);
	}
}
function ruleFinding(held, rule) {
	const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(held.place);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(weakensOrg, {
		at: rule.place,
		...words$2.severity(rule.pattern.text, rule.severity, held.severity, owner),
		related: [{
			at: held.pattern.place,
			message: words$2.forbidsHere(owner, held.severity)
		}]
	});
}
function* overbroadMappings(floor, own) {
	const denied = floor.defaults.unmappedAction;
	if (denied?.value !== "deny") return;
	for (const capability of own.capabilities) for (const pattern of capability.patterns) {
		const breadth = breadthOf(pattern.text);
		if (breadth === "less") continue;
		const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(denied.place);
		yield (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(weakensOrg, {
			at: pattern.place,
			...words$2.overbroad(pattern.text, capability.name, breadth, owner),
			related: [{
				at: denied.place,
				message: words$2.deniesHere(owner)
			}]
		});
	}
}
function* cardFindings(floor, own) {
	if (floor.integrityMode && own.integrityMode) yield* ifWeaker("integrityMode", floor.integrityMode, own.integrityMode, STRONGER.mode);
	yield* limitFindings(floor, own);
	yield* auditFindings(floor.audit, own.audit);
	yield* conscienceFindings(floor, own);
	yield* valueFindings(floor, own);
}
function* auditFindings(held, stated) {
	if (held.retentionDays && stated.retentionDays) yield* ifWeaker("retentionDays", held.retentionDays, stated.retentionDays, STRONGER.retentionDays);
	if (held.queryable && stated.queryable) yield* ifWeaker("queryable", held.queryable, stated.queryable, STRONGER.queryable);
	if (held.tamperEvidence && stated.tamperEvidence) yield* ifWeaker("tamperEvidence", held.tamperEvidence, stated.tamperEvidence, STRONGER.tamperEvidence);
}
function* conscienceFindings(floor, own) {
	if (floor.conscienceMode && own.conscienceMode) yield* ifWeaker("conscienceMode", floor.conscienceMode, own.conscienceMode, STRONGER.conscienceMode);
	for (const value of own.conscienceValues) {
		const boundary = floor.conscienceValues.find(({ content, type }) => content === value.content && type === "BOUNDARY");
		if (boundary && value.type !== "BOUNDARY") yield weakened(value.place, boundary.place, words$2.boundary(value.content, value.type, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(boundary.place)));
	}
}
function* valueFindings(floor, own) {
	if (floor.hierarchy && own.hierarchy && floor.hierarchy.value !== own.hierarchy.value) yield weakened(own.hierarchy.place, floor.hierarchy.place, words$2.hierarchy(own.hierarchy.value, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(floor.hierarchy.place)));
	for (const [name, definition] of own.definitions) {
		const held = floor.definitions.get(name);
		if (held && JSON.stringify(held.value) !== JSON.stringify(definition.value)) yield weakened(definition.place, held.place, words$2.definition(name, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(held.place)));
	}
	for (const value of own.declaredValues) {
		const conflict = floor.conflictsWith.find((candidate) => candidate.value === value.value);
		if (conflict) yield weakened(value.place, conflict.place, words$2.conflict(value.value, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(conflict.place)));
	}
}
function* limitFindings({ maxAutonomousValue: held }, { maxAutonomousValue: stated }) {
	if (!held || !stated) return;
	const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(held.place);
	if (held.value.currency !== stated.value.currency) yield (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(currencyDiffers, {
		at: stated.place,
		...currencyDiffers.words.differs(stated.value.currency, held.value.currency, owner),
		related: [{
			at: held.place,
			message: currencyDiffers.words.setHere(owner)
		}]
	});
	else if (stated.value.amount > held.value.amount) yield weakened(stated.place, held.place, words$2.limit(`${stated.value.amount} ${stated.value.currency}`, `${held.value.amount} ${held.value.currency}`, owner));
}
function* forbiddenByFloor(forbidden, own) {
	for (const action of own.boundedActions) {
		const rule = forbidden.find(({ value }) => value === action.value);
		if (!rule) continue;
		const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(rule.place);
		yield (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(forbiddenByOrg, {
			at: action.place,
			...forbiddenByOrg.words.forbidden(action.value, owner),
			related: [{
				at: rule.place,
				message: forbiddenByOrg.words.forbiddenHere(owner)
			}]
		});
	}
}
function* ifWeaker(setting, held, stated, isStronger) {
	if (isStronger(held.value, stated.value)) yield loosened(setting, held, stated);
}
function loosened(setting, held, stated) {
	const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(held.place);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(weakensOrg, {
		at: stated.place,
		...words$2.setting(setting, stated.value, held.value, owner),
		related: [{
			at: held.place,
			message: words$2.setsHere(owner)
		}]
	});
}
function weakened(at, floor, text) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(weakensOrg, {
		at,
		...text,
		related: [{
			at: floor,
			message: words$2.saysHere((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(floor))
		}]
	});
}
// build/src/floors/compose.js
function composeAgent(own, all, exemptions = []) {
	const floors = all.filter(({ card, policy, access }) => card ?? policy ?? access);
	if (floors.length === 0) return {
		...own,
		findings: []
	};
	const { floor, used } = applyExemptions(wholeFloor(own, floors), exemptions);
	const held = forCardless(floor, own);
	const card = own.card && (held.card ? composeCards(held.card, own.card, own.card.generation === "unified" ? "union" : "own") : own.card);
	const policy = policyOf$1(held, own, card);
	return {
		...card && { card },
		...policy && { policy },
		own,
		floors,
		...used.length > 0 && { exemptions: used },
		findings: weakenings(held, own)
	};
}
function wholeFloor(own, floors) {
	return floorOf$1(floors, own.card?.generation === "unified");
}
function floorOf$1(floors, unionBounded) {
	const cards = floors.flatMap(({ card }) => card ?? []);
	const policies = floors.flatMap(({ policy }) => policy ?? []);
	const [firstCard, ...moreCards] = cards;
	const [firstPolicy, ...morePolicies] = policies;
	const card = firstCard && moreCards.reduce((outer, inner) => composeCards(outer, inner, "union"), firstCard);
	const policy = firstPolicy && morePolicies.reduce(composePolicies, firstPolicy);
	return {
		...card && { card: unionBounded ? card : {
			...card,
			boundedActions: []
		} },
		...policy && { policy }
	};
}
function forCardless(floor, own) {
	const { card, policy } = floor;
	if (own.card || !card || card.forbiddenActions.length === 0 && card.triggers.length === 0) return floor;
	const base = policy ?? {
		...EMPTY,
		place: card.place
	};
	return { policy: {
		...base,
		triggers: composeTriggers(base.triggers, card.triggers),
		...card.forbiddenActions.length > 0 && { forbiddenActions: card.forbiddenActions }
	} };
}
const EMPTY = {
	scope: "agent",
	forbidden: [],
	triggers: [],
	capabilities: [],
	defaults: {},
	unified: false
};
function policyOf$1(floor, own, card) {
	if (!floor.policy) return own.policy && withBindings(own.policy, card);
	const inner = own.policy ?? {
		...EMPTY,
		place: own.card?.place ?? floor.policy.place
	};
	return withBindings(composePolicies(floor.policy, inner), card);
}
function withBindings(policy, card) {
	if (!card || policy.capabilities.every(({ binding }) => binding !== "none")) return policy;
	const bound = (capability) => {
		return capability.binding === "none" && card.boundedActions.some(({ value }) => value === capability.name) ? {
			...capability,
			binding: "inferred",
			actions: [{
				value: capability.name,
				place: capability.place
			}]
		} : capability;
	};
	return {
		...policy,
		capabilities: policy.capabilities.map(bound)
	};
}
// build/src/formats/permissions/dialect.js
function hasAnyKey(...paths) {
	return ({ value }) => paths.some((path) => valueAt(value, path) !== void 0);
}
function valueAt(value, path) {
	return path.split(".").reduce((inner, key) => typeof inner === "object" && inner !== null && Object.hasOwn(inner, key) ? inner[key] : void 0, value);
}
function keysAt(value, path) {
	const map = path === void 0 ? value : valueAt(value, path);
	return typeof map === "object" && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}
function listedRules(value) {
	return [
		"deny",
		"ask",
		"allow"
	].flatMap((list) => valueAt(value, `permissions.${list}`) ?? []).map(String);
}
const MAX_PERMISSION_BYTES = 1048576;
// build/src/settings/entries.js
const FLOOR_PARTS = [
	"policy",
	"card",
	"access"
];
const FLOOR_KEYS = [...FLOOR_PARTS, "host"];
function isFloorOfAgents(floor) {
	return FLOOR_PARTS.some((part) => floor?.[part] !== void 0);
}
function sourcesOf(floor) {
	return FLOOR_KEYS.flatMap((key) => floor?.[key] ?? []);
}
// build/src/discovery/floors.js
const OUTSIDE_IN = [
	"platform",
	"org",
	"team"
];
function floorsFor(folder, teams, floors) {
	return floors.filter(({ reach, team }) => isBelow(folder, reach) && (team === void 0 || teams.includes(team))).sort((a, b) => OUTSIDE_IN.indexOf(a.scope) - OUTSIDE_IN.indexOf(b.scope) || a.reach.length - b.reach.length || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a.file, b.file));
}
function weakFloors(floors) {
	return floors.flatMap((floor) => {
		return weakenings(wholeFloor(floor, floorsFor(floor.reach, [], floors.filter((candidate) => isOutside(candidate, floor)))), floor).filter((finding) => isOf(finding, "weakens-org") && !finding.location.repository);
	});
}
function isOutside(a, b) {
	const [first, second] = [OUTSIDE_IN.indexOf(a.scope), OUTSIDE_IN.indexOf(b.scope)];
	return first < second || first === second && a.reach.length < b.reach.length;
}
function isFloor({ document, part, policy, access }) {
	return templateScopeOf(document.file) !== void 0 || part === "policy" && policy?.scope === "org" || access?.scope === "org";
}
function reachOf(file) {
	return templateScopeOf(file) === void 0 ? folderOf(folderOf(file)) : "";
}
function withOrigin(file, origin) {
	return {
		...file,
		governed: readGoverned({
			...file.governed.document,
			origin
		}, file.governed.kind)
	};
}
async function withSource(floor, repository) {
	const document = documentOfFloor(floor);
	if (!document) return floor;
	const located = {
		...document,
		origin: {
			scope: floor.scope,
			repository,
			...document.origin
		}
	};
	if (floor.managed) {
		const managed = await managedSettingsOf(located);
		return managed && !("fault" in managed) ? {
			...floor,
			managed
		} : floor;
	}
	const kind = recognise(document)?.kind;
	if (!kind) return floor;
	const { card, policy, access } = readGoverned(located, kind);
	return {
		...floor,
		...card && { card },
		...policy && { policy },
		...access && { access }
	};
}
function conventionalFloor(file) {
	const scope = templateScopeOf(file.file) ?? "org";
	if (scope === "team") return void 0;
	return floorOf(withOrigin(file, { scope }), scope, reachOf(file.file));
}
function floorOf({ file, governed }, scope, reach, team) {
	const { card, policy, access } = governed;
	const floor = {
		file,
		scope,
		reach,
		...card && { card },
		...policy && { policy },
		...access && { access },
		...team !== void 0 && { team }
	};
	if (documentOfFloor(floor) === void 0) throw new Error(`a floor cannot contain the "${governed.part}" in ${file}`);
	return floor;
}
async function configuredFloors({ platform, org, teams }, tree, readElsewhere) {
	const floors = [];
	const files = [];
	const findings = [];
	const wanted = [
		[platform, "platform"],
		[org, "org"],
		...[...teams].map(([name, team]) => [
			team,
			"team",
			name
		])
	];
	for (const [configured, scope, team] of wanted) {
		for (const as of FLOOR_PARTS) {
			const source = configured?.[as];
			if (source === void 0) continue;
			const read = await readSource(source, as, scope, tree, readElsewhere);
			if ("findings" in read) for (const finding of read.findings) findings.push(finding);
			else {
				floors.push(floorOf(read, scope, "", team));
				if (source.kind === "file") files.push(read);
			}
		}
		const ofHosts = await floorOfHosts(configured?.host, {
			scope,
			team
		}, tree, readElsewhere);
		for (const floor of ofHosts.floors) floors.push(floor);
		for (const finding of ofHosts.findings) findings.push(finding);
	}
	return {
		floors,
		files,
		findings
	};
}
async function floorOfHosts(source, { scope, team }, tree, readElsewhere) {
	if (source === void 0) return {
		floors: [],
		findings: []
	};
	const managed = await readManaged(source, scope, tree, readElsewhere);
	if ("findings" in managed) return {
		floors: [],
		findings: managed.findings
	};
	return {
		floors: [managedFloor(managed, scope, team)],
		findings: []
	};
}
function managedFloor(managed, scope, team) {
	const { file } = managed.document;
	return {
		file,
		scope,
		reach: "",
		managed,
		...team !== void 0 && { team }
	};
}
async function openSource(source, scope, tree, readElsewhere) {
	const { file, place } = source;
	const { words } = floorUnreadable;
	const unreadable = (why) => ({ findings: [unreadableFloor(place, file, why)] });
	if (source.kind === "file") return {
		file,
		name: file,
		tree,
		origin: { scope },
		unreadable
	};
	const { owner, repo, ref } = source;
	const name = `${owner}/${repo}/${file}@${ref}`;
	if (!readElsewhere) return unreadable(words.notFetched(name));
	const bytes = await readElsewhere(source);
	if (bytes.kind === "refused") return unreadable(words.refused(name, bytes.reason));
	const origin = {
		scope,
		repository: `${owner}/${repo}@${ref}`
	};
	return {
		file,
		name,
		tree: oneFile(file, bytes),
		origin,
		unreadable
	};
}
async function readSource(source, as, scope, tree, readElsewhere) {
	const opened = await openSource(source, scope, tree, readElsewhere);
	if ("findings" in opened) return opened;
	const { file, name, origin, unreadable } = opened;
	const { words } = floorUnreadable;
	const read = await readCardFile(opened.tree, file, { named: true });
	switch (read.kind) {
		case "absent": return unreadable(words.missing(name));
		case "broken":
		case "foreign": {
			const [first] = read.kind === "broken" ? read.findings : [];
			if (read.kind === "broken" && origin.repository === void 0) return { findings: read.findings };
			return unreadable(words.broken(name, first?.message));
		}
		case "governed": {
			const { part } = read.governed;
			if (part !== as) return unreadable(words.otherKind(name, as, part));
			return withOrigin(read, origin);
		}
		default: return read;
	}
}
async function managedSettingsOf(document) {
	const { readManagedSettings } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 7152)).then((n) => n.k);
	return readManagedSettings(document);
}
async function readManaged(source, scope, tree, readElsewhere) {
	const opened = await openSource(source, scope, tree, readElsewhere);
	if ("findings" in opened) return opened;
	const { file, name, origin, unreadable } = opened;
	const { words } = floorUnreadable;
	const read = await opened.tree.read(file, MAX_PERMISSION_BYTES);
	if (read.kind === "absent") return unreadable(words.missing(name));
	if (read.kind === "refused") return unreadable(words.refused(name, read.reason));
	const loaded = read.kind === "bytes" ? await loadDocument(file, read.bytes, MAX_PERMISSION_BYTES, "json") : tooLarge(file, read.bytes, MAX_PERMISSION_BYTES);
	if (loaded.kind === "broken") {
		const findings = findingsOfBroken(file, loaded.text, loaded.problems);
		if (origin.repository === void 0) return { findings };
		return unreadable(words.broken(name, findings[0]?.message));
	}
	const managed = await managedSettingsOf({
		...loaded.document,
		origin
	});
	if (managed === void 0) return unreadable(words.notManaged(name));
	return "fault" in managed ? unreadable(words.broken(name, managed.fault)) : managed;
}
function unreadableFloor(place, file, why) {
	return place ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(floorUnreadable, {
		at: place,
		...why
	}) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(floorUnreadable, file, why);
}
function oneFile(file, read) {
	return {
		label: "another repository",
		list: async () => [file],
		read: async () => read
	};
}
async function mayBeOrgPolicy(tree, file) {
	const read = await tree.read(file, MAX_CARD_BYTES);
	if (read.kind !== "bytes") return read.kind !== "absent";
	const text = new TextDecoder("utf-8").decode(read.bytes);
	return /[\\\0\ufffd]/.test(text) || /\borg\b/.test(text) && text.includes("scope");
}
// build/src/floors/own-policy.js
function ownPolicy(card, file, environment) {
	const carried = card?.policy;
	const own = file?.policy;
	const findings = carried && own ? conflicts(carried, own) : [];
	const together = carried && own ? unite(carried, own) : own ?? carried;
	const setting = Object.values(environment).find((part) => part !== void 0);
	if (setting === void 0) return {
		...together && { policy: together },
		findings
	};
	const place = together?.place ?? card?.card?.place ?? setting.place;
	const base = together ?? {
		scope: "agent",
		capabilities: [],
		forbidden: [],
		triggers: [],
		defaults: {},
		place,
		unified: false
	};
	return {
		policy: {
			...base,
			defaults: {
				...base.defaults,
				...environment
			}
		},
		findings
	};
}
function conflicts(carried, own) {
	return [
		[
			"capabilities",
			carried.capabilities[0]?.place,
			own.capabilities[0]?.place
		],
		[
			"forbidden rules",
			carried.forbidden[0]?.place,
			own.forbidden[0]?.place
		],
		[
			"defaults",
			firstPlace(carried.defaults, ["mode"]),
			firstPlace(own.defaults, ["mode"])
		]
	].flatMap(([section, inCard, inFile]) => inCard && inFile ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(twoPolicies, {
		at: inFile,
		on: "key",
		...twoPolicies.words.twoFiles(section, inCard.document.file),
		related: [{
			at: inCard,
			on: "key",
			message: twoPolicies.words.sameSection()
		}]
	})] : []);
}
function firstPlace(defaults, except) {
	return Object.entries(defaults).find(([key, part]) => part && !except.includes(key))?.[1].place;
}
function unite(carried, own) {
	return {
		...own,
		capabilities: [...own.capabilities, ...carried.capabilities],
		forbidden: [...own.forbidden, ...carried.forbidden],
		triggers: [...own.triggers, ...carried.triggers],
		defaults: stricterDefaults(own.defaults, carried.defaults),
		unified: carried.unified
	};
}
// build/src/evaluation/decision/compare-requests.js
function compareReadings(a, b, details, classify, limits = {}) {
	const requests = sharedRequests(a, b);
	const encoding = new Encoding(a, b, details, requests === void 0);
	if (JSON.stringify(encoding.a) === JSON.stringify(encoding.b)) return {
		classes: /* @__PURE__ */ new Map(),
		decided: true
	};
	const classOf = (left, right) => {
		const [readA, readB] = [encoding.read(left), encoding.read(right)];
		return readA && readB && classify(readA, readB);
	};
	return compareFunctions({ stages: encoding.a }, { stages: encoding.b }, classOf, {
		...limits,
		...requests && {
			within: [...limits.within ?? [], requests.possible],
			without: [...limits.without ?? [], ...requests.impossible]
		}
	});
}
function sharedRequests(a, b) {
	const [ofA, ofB] = [a.requests, b.requests];
	if (ofA === void 0 || ofB === void 0) return void 0;
	return ofA === ofB || JSON.stringify(ofA) === JSON.stringify(ofB) ? ofA : void 0;
}
const LEVELS_ALONE = {
	keyOf: () => void 0,
	limits: "strictest"
};
function widerRequest(base, head, isRelevant = () => true, limits = {}) {
	const { classes, decided } = compareReadings(base, head, [LEVELS_ALONE, LEVELS_ALONE], (left, right) => {
		const [lower, higher] = [LEVELS[left.rank], LEVELS[right.rank]];
		if (left.rank >= right.rank || lower === void 0 || higher === void 0) return void 0;
		return isRelevant(lower, higher) ? "wider" : void 0;
	}, limits);
	const name = classes.get("wider");
	if (name !== void 0) return {
		kind: "witness",
		name
	};
	return decided ? { kind: "none" } : { kind: "undecided" };
}
// build/src/evaluation/access/request-words.js
function requestWords({ actor, action, resource, argument, channel }) {
	const fields = [
		actor,
		action,
		resource
	].map(_cli_js__WEBPACK_IMPORTED_MODULE_1__.U);
	if (argument !== void 0) fields.push(`argument ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(argument)}`);
	if (channel !== void 0) fields.push(`channel ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.U)(channel)}`);
	return `(${fields.join(", ")})`;
}
// build/src/pattern/regex/samples.js
const MAX_VISITS = 2e5;
const PREFERRED = [..."xa1_ ,;=*()'\"-.bcdefghijklmnopqrstuvwyz023456789\n	"].map((char) => char.codePointAt(0) ?? 0);
const MAX_TRIED = 200;
const ANYTHING = 7;
function samplesOf(regex, count) {
	const alone = new SampleSearch(regex.program, count).search([""]);
	const texts = alone.length > 0 ? alone : new SampleSearch(regex.program, count).search(["x", " "]);
	return [...new Set(texts)].filter((text) => regex.matches(text)).slice(0, count);
}
var SampleSearch = class {
	#program;
	#count;
	#visited = /* @__PURE__ */ new Map();
	#shown = /* @__PURE__ */ new Map();
	#beginnings = 0;
	#visits = 0;
	constructor(program, count) {
		this.#program = program;
		this.#count = count;
	}
	search(prefixes) {
		const root = this.#beginning(void 0, -1);
		const found = [];
		let visits = prefixes.map((prefix) => {
			const point = prefix.codePointAt(0);
			const text = point === void 0 ? root : this.#with(root, point);
			return {
				at: 0,
				before: neighbourOf(point),
				after: ANYTHING,
				text
			};
		});
		while (visits.length > 0 && found.length < this.#count && this.#visits < MAX_VISITS) {
			const longer = [];
			for (let visit = visits.pop(); visit !== void 0; visit = visits.pop()) {
				if (!this.#isNew(visit)) continue;
				this.#follow(visit, visits, longer, found);
			}
			visits = longer.reverse();
		}
		return found;
	}
	#follow(visit, waiting, longer, found) {
		const instruction = this.#program.instructions[visit.at];
		if (instruction === void 0) return;
		switch (instruction.op) {
			case "match":
				found.push(textOf$1(visit.text) + endingFor(visit.after));
				return;
			case "set":
				for (const point of this.#pointsOf(instruction)) {
					const before = neighbourOf(point);
					if ((visit.after & 1 << before) === 0) continue;
					const text = this.#with(visit.text, point);
					longer.push({
						at: visit.at + 1,
						before,
						after: ANYTHING,
						text
					});
				}
				return;
			case "split":
				waiting.push({
					...visit,
					at: instruction.or
				}, {
					...visit,
					at: instruction.to
				});
				return;
			case "jump":
				waiting.push({
					...visit,
					at: instruction.to
				});
				return;
			case "assert": {
				const after = allowedAfter(instruction, visit);
				if (after !== 0) waiting.push({
					...visit,
					at: visit.at + 1,
					after
				});
				return;
			}
			default: instruction.op;
		}
	}
	#isNew({ at, before, after, text }) {
		this.#visits += 1;
		if (this.#visits > MAX_VISITS) return false;
		const key = (at * 3 + before) * 8 + after;
		const texts = this.#visited.get(key) ?? /* @__PURE__ */ new Set();
		if (texts.size >= this.#count || texts.has(text.id)) return false;
		this.#visited.set(key, texts.add(text.id));
		return true;
	}
	#pointsOf({ to, written }) {
		if (written !== -1) return [written];
		const known = this.#shown.get(to);
		if (known !== void 0) return known;
		const set = this.#program.sets[to] ?? [];
		const points = [1, 2].flatMap((kind) => {
			const point = candidates(set).find((candidate) => neighbourOf(candidate) === kind && hasPoint(set, candidate));
			return point === void 0 ? [] : [point];
		});
		this.#shown.set(to, points);
		return points;
	}
	#beginning(parent, point) {
		this.#beginnings += 1;
		return {
			parent,
			point,
			id: this.#beginnings,
			longer: /* @__PURE__ */ new Map()
		};
	}
	#with(text, point) {
		const known = text.longer.get(point);
		if (known !== void 0) return known;
		const longer = this.#beginning(text, point);
		text.longer.set(point, longer);
		return longer;
	}
};
function neighbourOf(point) {
	if (point === void 0) return 0;
	return hasPoint(WORD, point) ? 1 : 2;
}
function allowedAfter({ assertion }, { before, after }) {
	return [
		0,
		1,
		2
	].filter((neighbour) => assertion !== void 0 && holds(assertion, before, neighbour)).reduce((bits, neighbour) => bits | after & 1 << neighbour, 0);
}
function endingFor(after) {
	if ((after & 1) !== 0) return "";
	return (after & 4) === 0 ? "x" : " ";
}
function candidates(set) {
	const own = set.flatMap(([from, to]) => Array.from({ length: Math.min(to - from + 1, MAX_TRIED) }, (_, index) => from + index));
	return [...PREFERRED, ...own];
}
function textOf$1(beginning) {
	const points = [];
	for (let text = beginning; text.parent !== void 0; text = text.parent) points.push(text.point);
	return points.reverse().map((point) => String.fromCodePoint(point)).join("");
}
// build/src/evaluation/access/simpler-requests.js
const ACTIONS = [
	"call",
	"execute",
	"search",
	"write",
	"delegate"
];
const MAX_TOOLS = 10;
const OTHER_AGENT = "another-agent";
const SAMPLES$1 = 3;
function* simplerRequests(example, names) {
	const { sqlPatterns } = names;
	const request = requestOfText(example);
	const actors = [.../* @__PURE__ */ new Set([
		...names.actors,
		request.actor || OTHER_AGENT,
		request.actor
	])];
	const actions = [.../* @__PURE__ */ new Set([...ACTIONS, request.action])];
	for (const actor of actors) for (const bare of withoutExtras(request)) for (const action of actions) for (const sql of sqlTexts$1(example, bare, sqlPatterns)) yield requestText$1({
		...bare,
		actor,
		action,
		...sql
	}, sqlPatterns);
	for (const actor of actors) for (const bare of withoutExtras(request)) yield requestText$1({
		...bare,
		resource: request.resource,
		actor
	}, sqlPatterns);
	for (const actor of actors) for (const bare of withoutExtras(request)) for (const tool of names.tools.slice(0, MAX_TOOLS)) yield requestText$1({
		...bare,
		actor,
		action: "call",
		resource: tool
	}, sqlPatterns);
}
function* withoutExtras(request) {
	const { argument, channel, ...rest } = request;
	const bare = {
		...rest,
		resource: wholeName(rest.resource)
	};
	yield bare;
	if (argument !== void 0) yield {
		...bare,
		argument
	};
	if (channel !== void 0) yield {
		...bare,
		channel
	};
	if (argument !== void 0 && channel !== void 0) yield {
		...bare,
		argument,
		channel
	};
}
function* sqlTexts$1(example, { resource }, patterns) {
	yield { resource };
	if (resource.startsWith("sql:")) yield {
		resource,
		sql: resource.slice(4)
	};
	const matched = sqlMatchesOf(example, patterns).filter(({ matched }) => matched !== "none");
	for (const { regex } of matched) for (const sql of samplesOf(regex, SAMPLES$1)) {
		yield {
			resource: `sql:${sql}`,
			sql
		};
		yield {
			resource,
			sql
		};
	}
}
function wholeName(name) {
	if (name === "") return "x";
	return `${/^[_/.-]/.test(name) ? "x" : ""}${name}${/[_:/.-]$/.test(name) ? "x" : ""}`;
}
// build/src/evaluation/verdict.js
const RANK = {
	error: 0,
	fail: 1,
	warn: 2,
	pass: 3
};
function worst(verdicts) {
	let result = "pass";
	for (const verdict of verdicts) if (RANK[verdict] < RANK[result]) result = verdict;
	return result;
}
function verdictOfFinding(finding) {
	if (finding.blocking) return "error";
	switch (finding.severity) {
		case "error": return "fail";
		case "warning": return "warn";
		case "note": return "pass";
		default: return finding.severity;
	}
}
function gating(findings, onlyNew) {
	return findings.filter(({ blocking, inBaseline, isNew }) => blocking || !inBaseline && (!onlyNew || isNew !== false));
}
function conclude(findings, verdict, { failOn, onError }) {
	const checked = worst([...verdict === "error" ? [] : [verdict], ...findings.filter((finding) => !finding.blocking).map(verdictOfFinding)]);
	const threshold = failOn === "warn" ? "warn" : "fail";
	const wouldFail = RANK[checked] <= RANK[threshold];
	if (findings.some((finding) => isOf(finding, "internal-error", "incomplete-shards")) || verdict === "error" && onError === "fail" || wouldFail && failOn !== "never") return { conclusion: "failure" };
	const reasons = [...verdict === "error" ? ["incomplete checks do not block, because on-error is \"warn\""] : [], ...RANK[checked] <= RANK.fail && failOn === "never" ? ["problems do not block, because fail-on is \"never\""] : []];
	return {
		conclusion: "success",
		...reasons.length > 0 && { relaxed: reasons.join("; ") }
	};
}
// build/src/floors/access.js
function accessOf(files, floors) {
	const lists = (of) => of.flatMap(({ access }) => access ?? []);
	const access = {
		floors: lists(floors),
		own: lists(files)
	};
	return access.floors.length + access.own.length > 0 ? { access } : {};
}
// build/src/floors/exemptions/in-force.js
const { words: words$1 } = exemption;
const MAX_DAYS = 90;
const MIN_REASON_LENGTH = 10;
function readExemptions(written, now) {
	const exemptions = [];
	const findings = [];
	for (const candidate of written) {
		const problems = problemsOf(candidate, now);
		for (const finding of problems) findings.push(finding);
		const complete = completeExemption(candidate);
		if (problems.length === 0 && complete) exemptions.push(complete);
	}
	return {
		exemptions,
		findings
	};
}
function completeExemption(written) {
	const { agent, section, patterns, reason, grantedBy, grantedAt, expiresAt, place } = written;
	if (!agent || !section || !reason || !grantedBy || !grantedAt || !expiresAt) return void 0;
	return {
		agent: agent.value,
		section: section.value,
		patterns,
		reason: reason.value.trim(),
		grantedBy: grantedBy.value,
		grantedAt: grantedAt.value,
		expiresAt: expiresAt.value,
		place
	};
}
function problemsOf(written, now) {
	const problem = (at, text) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(exemption, {
		at,
		...text
	}, written.agent?.value);
	const findings = [];
	const required = {
		agent: written.agent,
		section: written.section,
		reason: written.reason,
		granted_by: written.grantedBy,
		granted_at: written.grantedAt,
		expires_at: written.expiresAt
	};
	for (const [key, part] of Object.entries(required)) if (part === void 0 || part.value.trim() === "") findings.push(problem(part?.place ?? written.place, words$1.missingKey(key)));
	const { section, reason, patterns } = written;
	if (section && section.value.trim() !== "") {
		const known = EXEMPT_SECTIONS.find((name) => name === section.value);
		const [pattern] = patterns;
		if (known === void 0) findings.push(problem(section.place, words$1.unknownSection(section.value, EXEMPT_SECTIONS)));
		else if (needsPatterns(known) && pattern === void 0) findings.push(problem(written.place, words$1.noPattern(known)));
		else if (!needsPatterns(known) && pattern) findings.push(problem(pattern.place, words$1.patterns(known)));
	}
	if (reason && reason.value.trim() !== "" && [...reason.value.trim()].length < MIN_REASON_LENGTH) findings.push(problem(reason.place, words$1.shortReason(reason.value, MIN_REASON_LENGTH)));
	return [...findings, ...dateProblems(written, now, problem)];
}
function needsPatterns(section) {
	return section !== "all" && section !== "max_autonomous_value";
}
function dateProblems({ grantedAt, expiresAt }, now, problem) {
	const findings = [];
	const read = (key, date) => {
		if (date === void 0 || date.value.trim() === "") return void 0;
		const time = timeOf(date.value);
		if (time === void 0) findings.push(problem(date.place, words$1.invalidDate(key, date.value)));
		return time === void 0 ? void 0 : {
			time,
			text: date.value,
			place: date.place
		};
	};
	const [granted, expires] = [read("granted_at", grantedAt), read("expires_at", expiresAt)];
	if (granted && granted.time > now.getTime()) findings.push(problem(granted.place, words$1.future(granted.text)));
	if (expires === void 0) return findings;
	if (granted && expires.time - granted.time > MAX_DAYS * 864e5) findings.push(problem(expires.place, words$1.tooLong(expires.text, MAX_DAYS)));
	if (granted && expires.time <= granted.time) findings.push(problem(expires.place, words$1.reversed(expires.text, granted.text)));
	else if (expires.time <= now.getTime()) findings.push(problem(expires.place, words$1.expired(expires.text)));
	return findings;
}
// build/src/discovery/candidates.js
function nearnessOf({ within, below = [] }) {
	if (within === void 0) return () => true;
	const folders = foldersOf(within);
	return (file) => {
		const folder = agentFolderOf(file);
		return folders.has(folder) || below.some((reach) => isBelow(folder, reach));
	};
}
async function readCandidates(tree, settings, scope, files) {
	const candidates = files.filter(candidateTest(settings, scope));
	const read = [];
	for (const file of candidates) {
		const { governedPaths, wasGoverned } = scope;
		const atBase = wasGoverned && governedPaths?.has(file) ? { wasGoverned } : {};
		read.push(await readCardFile(tree, file, {
			named: settings.cards !== void 0 || scope.named?.has(file) === true,
			...atBase
		}));
		scope.progress?.(read.length, candidates.length);
	}
	return read;
}
function candidateTest(settings, scope) {
	const isCandidate = cardMatcher(settings.cards, settings.exclude);
	const isNear = nearnessOf(scope);
	const listed = listedFiles(settings);
	return (file) => {
		if (listed.has(file)) return false;
		if (scope.named?.has(file)) return !isToolList(file) && !isTraceFile(file);
		if (!isCandidate(file)) return false;
		return settings.discover ? isNear(file) : scope.within?.has(file) ?? true;
	};
}
function listedFiles(settings) {
	return /* @__PURE__ */ new Set([...settings.agents?.flatMap(ownFilesOf) ?? [], ...floorFilesOf(settings)]);
}
function floorFilesOf({ floors }) {
	return [
		floors?.platform,
		floors?.org,
		...floors?.teams.values() ?? []
	].flatMap((floor) => sourcesOf(floor).flatMap((source) => source.kind === "file" ? [source.file] : []));
}
function foldersOf(files) {
	return new Set([...files].map(agentFolderOf));
}
// build/src/discovery/agent-files.js
function governedFilesOf({ own }) {
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.A.flatMap((part) => own[part]);
}
// build/src/discovery/listing.js
const MAX_DETOURS = 1e5;
const listings = /* @__PURE__ */ new WeakMap();
async function listFiles(tree, isWanted) {
	const { files, detours } = await listingOf(tree);
	const wanted = files.filter(isWanted);
	for (const [path, file] of detours) if (isWanted(path) && !isWanted(file)) wanted.push(path);
	return detours.size === 0 ? wanted : wanted.sort();
}
async function allFiles(tree) {
	return (await listingOf(tree)).files;
}
function listingOf(tree) {
	const known = listings.get(tree);
	if (known) return known;
	const listing = readListing(tree);
	listings.set(tree, listing);
	return listing;
}
async function readListing(tree) {
	const files = await tree.list();
	const links = await tree.links?.() ?? /* @__PURE__ */ new Map();
	return {
		files,
		detours: links.size === 0 ? /* @__PURE__ */ new Map() : detoursOf(files, links)
	};
}
function detoursOf(files, links) {
	const below = filesByFolder(files, links);
	const detours = /* @__PURE__ */ new Map();
	const open = [...links.keys()].map((link) => ({
		at: link,
		passed: /* @__PURE__ */ new Set([link])
	}));
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		const followed = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.gt)(next.at, links);
		if (followed.kind === "refused") continue;
		for (const file of below(followed.path)) {
			const path = `${next.at}/${followed.path === "" ? file : file.slice(followed.path.length + 1)}`;
			if (detours.size >= MAX_DETOURS) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.ft(`more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(MAX_DETOURS)} paths in this tree pass through symbolic links to folders`, "remove links to folders that themselves contain links to folders");
			if (!links.has(file)) detours.set(path, file);
			else if (!next.passed.has(file)) open.push({
				at: path,
				passed: /* @__PURE__ */ new Set([...next.passed, file])
			});
		}
	}
	return detours;
}
function filesByFolder(files, links) {
	const sorted = [.../* @__PURE__ */ new Set([...files, ...links.keys()])].sort();
	return (folder) => {
		if (folder === "") return sorted;
		const from = firstAtLeast(sorted, `${folder}/`);
		return sorted.slice(from, firstAtLeast(sorted, `${folder}0`));
	};
}
function firstAtLeast(sorted, text) {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = low + high >> 1;
		if (sorted[middle] < text) low = middle + 1;
		else high = middle;
	}
	return low;
}
// build/src/discovery/tools.js
const { words } = toolList;
async function readTools(items, tree, aliases, takes = () => true) {
	const reading = {
		findings: [],
		files: [],
		unread: [],
		tools: [],
		sources: [],
		isComplete: true
	};
	const { findings, files, unread, tools, sources } = reading;
	let named = 0;
	for (const item of items) {
		const found = await filesOf$1(item.text, tree);
		if (found === "folder") findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(toolList, "", words.emptyFolder(item.text)));
		else if (found.length > 0) {
			const own = isFileGlob(item.text) ? found.filter(takes) : found;
			for (const file of own) await readListFile(file, item, tree, aliases, reading);
		} else {
			const problem = problemOfName(item.text);
			if (problem) findings.push(problem);
			else {
				const { text: name, server } = item;
				tools.push(toolOf({
					name,
					...server && { server }
				}, aliases));
				named += 1;
			}
		}
	}
	if (named > 0) sources.push(`${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(named, "name")} specified directly`);
	return {
		...tools.length > 0 && { list: {
			tools: mergeTools(tools),
			sources,
			complete: reading.isComplete
		} },
		files,
		unread,
		findings
	};
}
function problemOfName(text) {
	if (_cli_js__WEBPACK_IMPORTED_MODULE_1__._.test(text)) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(toolList, text, words.missing(text));
	if (IS_PATH.test(text)) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(toolList, "", words.noPath(text));
	if (isFileGlob(text)) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(toolList, "", words.noFiles(text));
}
async function readListFile(file, { server, format }, tree, aliases, reading) {
	reading.files.push(file);
	const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
	if (read.kind !== "bytes") {
		reading.unread.push(file);
		const why = read.kind === "too-large" ? {
			...read,
			most: MAX_TOOL_LIST_BYTES
		} : read;
		reading.findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(toolList, file, words.unread(why)));
		return;
	}
	const { readToolList } = await __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 9545));
	const result = await readToolList(file, read.bytes, {
		...server && { server },
		...format && { format }
	});
	for (const finding of result.findings) reading.findings.push(finding);
	if (result.kind === "failed") {
		reading.unread.push(file);
		return;
	}
	reading.isComplete &&= result.complete;
	for (const tool of result.tools) reading.tools.push(toolOf(tool, aliases));
	const count = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(result.tools.length, "tool");
	reading.sources.push(`${file} (${result.format.title}, ${count})`);
}
function listOwnership(mains) {
	const stems = /* @__PURE__ */ new Map();
	for (const main of mains) {
		const folder = folderOf(main);
		stems.set(folder, (stems.get(folder) ?? /* @__PURE__ */ new Set()).add(stemOf(main)));
	}
	return (own) => (file) => {
		let folder = folderOf(file);
		while (folder !== "" && !stems.has(folder)) folder = folderOf(folder);
		const here = folder === "" ? void 0 : stems.get(folder);
		if (here === void 0) return true;
		const inFolder = own.filter((path) => folderOf(path) === folder);
		const stem = stemOf(file);
		return inFolder.length > 0 && (!here.has(stem) || inFolder.some((path) => stemOf(path) === stem));
	};
}
const IS_PATH = /^\.{0,2}\/|\/$/;
function namesFile(item, file) {
	let names = itemMatchers.get(item);
	if (!names) {
		const wanted = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.w)(item.text) ?? item.text;
		const finds = isFileGlob(item.text) ? fileMatcher(wanted) : () => false;
		names = (path) => path === wanted || finds(path) || _cli_js__WEBPACK_IMPORTED_MODULE_1__._.test(path) && path.startsWith(`${wanted}/`);
		itemMatchers.set(item, names);
	}
	return names(file);
}
const itemMatchers = /* @__PURE__ */ new WeakMap();
async function filesOf$1(text, tree) {
	const file = text.replace(/^\.\/(?=.)/, "");
	if ((await tree.read(file, 0)).kind !== "absent") return [file];
	if (isFileGlob(text) && /[/.]/.test(text)) return listFiles(tree, fileMatcher(file));
	if (/[*?[{(]/.test(text)) return [];
	const folder = /^\.?\/?$/.test(file) ? "" : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.w)(file) ?? file;
	const below = await listFiles(tree, (path) => folder === "" || path.startsWith(`${folder}/`));
	if (below.length === 0) return [];
	const lists = await toolListsAmong(below, tree);
	return lists.length > 0 ? lists : "folder";
}
async function toolListsAmong(files, tree) {
	const lists = [];
	for (const file of files) if (isToolList(file)) lists.push(file);
	else if (/\.(?:jsonc?|ya?ml|txt|md)$/i.test(file) && !isTraceFile(file)) {
		if ((await readCardFile(tree, file, { named: false })).kind !== "foreign") continue;
		const read = await tree.read(file, MAX_TOOL_LIST_BYTES);
		if (read.kind !== "bytes") continue;
		const { mayBeToolList } = await __webpack_require__.e(/* import() */ 545).then(__webpack_require__.bind(__webpack_require__, 9545));
		if (await mayBeToolList(file, read.bytes)) lists.push(file);
	}
	return lists;
}
// build/src/discovery/assemble.js
async function toolsOf(items, tree, settings) {
	return items.length > 0 ? readTools(items, tree, settings.aliases) : void 0;
}
async function globalToolsOf({ tools, aliases, cards, exclude, agents = [] }, tree, files) {
	if (tools === void 0) return void 0;
	const all = await readTools(tools, tree, aliases);
	if (!tools.some(({ text }) => isFileGlob(text))) return {
		all,
		for: async () => all
	};
	const isMain = cardMatcher(cards, exclude);
	const ownership = listOwnership([...files.filter((file) => isMain(file)), ...agents.flatMap(ownFilesOf)]);
	return {
		all,
		for: (own) => readTools(tools, tree, aliases, ownership(own))
	};
}
function assemble({ files, tools, traces, floors, exemptions }, settings) {
	const [card] = files.own.card;
	const { policy, findings } = ownPolicy(card, files.own.policy[0], settings.environmentDefaults);
	const { findings: floorFindings, ...composed } = composeAgent({
		...card?.card && { card: card.card },
		...policy && { policy }
	}, floors, exemptions.filter(({ agent }) => agent === files.name));
	return {
		name: files.name,
		identity: files.identity,
		...composed,
		...accessOf(files.own.access, floors),
		...tools?.list && { tools: tools.list },
		...tools && tools.unread.length > 0 && { unreadToolLists: tools.unread },
		...traces?.origin && { traces: traces.origin },
		files: [
			...governedFilesOf(files).map(({ document }) => document.file),
			...tools?.files ?? [],
			...(traces?.origin?.files ?? []).map(({ file }) => file)
		],
		findings: [
			...files.findings,
			...findings,
			...floorFindings,
			...tools?.findings ?? [],
			...traces?.findings ?? []
		].map((finding) => ({
			...finding,
			agent: files.name
		}))
	};
}
// build/src/discovery/traces.js
async function tracesOf({ configured, inFolder, agents }, files, settings) {
	const findings = [];
	const known = await knownFormats(configured?.files ?? settings.traces ?? []);
	const found = (items, shared) => onlyOnce(items.flatMap((item) => {
		const finding = wrongFormat(item, known);
		if (finding) findings.push(finding);
		const paths = traceFilesOf(item, files);
		if (paths.length === 0) findings.push(noSuchTraces(item));
		return paths.map((file) => ({
			file,
			shared,
			...item.format !== void 0 && { format: item.format }
		}));
	}));
	const traceFiles = (configured?.files ? found(configured.files, false) : settings.traces ? found(settings.traces, agents > 1) : void 0) ?? (configured ? [] : inFolder.map((file) => ({
		file,
		shared: false
	})));
	const agentId = configured?.agentId ?? settings.agentId;
	const api = agentId === void 0 ? void 0 : {
		agentId,
		window: configured?.window ?? settings.traceWindow
	};
	if (agentId !== void 0 && configured?.agentId === void 0 && agents > 1) findings.push(severalAgents(agentId, agents));
	if (traceFiles.length === 0 && api === void 0) return { findings };
	return {
		origin: {
			files: traceFiles,
			...api && { api }
		},
		findings
	};
}
async function knownFormats(items) {
	if (items.every(({ format }) => format === void 0)) return [];
	const { TRACE_FORMATS } = await __webpack_require__.e(/* import() */ 935).then(__webpack_require__.bind(__webpack_require__, 2935)).then((n) => n.o);
	return TRACE_FORMATS.map(({ id }) => id);
}
function wrongFormat({ text, format }, known) {
	if (format === void 0 || known.includes(format)) return void 0;
	const near = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(format, known);
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(traceSource, text, traceSource.words.unknownFormat(format, known, near));
}
function onlyOnce(files) {
	const known = /* @__PURE__ */ new Map();
	for (const file of files) {
		const earlier = known.get(file.file);
		if (earlier === void 0 || earlier.format === void 0 && file.format !== void 0) known.set(file.file, file);
	}
	return [...known.values()];
}
function traceFilesOf({ text }, files) {
	if (isFileGlob(text)) return globFiles(text, files);
	const below = files.filter((file) => file.startsWith(`${text}/`));
	return below.length > 0 ? below.filter((file) => !/\.md$|(?:^|\/)\.[^/]*$/i.test(file)) : [text];
}
function noSuchTraces({ text }) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(traceSource, "", traceSource.words.notFound(text));
}
function severalAgents(agentId, agents) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.O, "", _cli_js__WEBPACK_IMPORTED_MODULE_1__.O.words.oneAgentId(agentId, agents));
}
// build/src/discovery/configured.js
function identityOfListed(name) {
	return `${name}/`;
}
async function readListed(agents, tree) {
	const read = /* @__PURE__ */ new Map();
	for (const file of agents.flatMap(ownFilesOf)) if (!read.has(file)) read.set(file, await readCardFile(tree, file, { named: true }));
	return read;
}
async function configuredAgents(configured, surroundings) {
	const agents = [];
	const files = /* @__PURE__ */ new Map();
	const findings = [];
	for (const listing of configured) {
		const own = [];
		for (const { part, file } of filesByPart(listing)) {
			const read = surroundings.listed.get(file) ?? await readCardFile(surroundings.tree, file, { named: true });
			if (read.kind === "governed") files.set(file, read);
			if (read.kind === "governed" && read.governed.part === part) own.push(read.governed);
			else for (const finding of whyNot$1(read, listing.name, part)) findings.push(finding);
		}
		agents.push(await configuredAgent(listing, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.M)(own), configured, surroundings));
	}
	return {
		agents,
		files: [...files.values()],
		findings
	};
}
async function configuredAgent(listing, own, configured, surroundings) {
	const { tree, settings, globalTools, exemptions } = surroundings;
	const folder = folderOfListing(listing);
	const { lists, unpaired } = listing.tools || globalTools ? {
		lists: [],
		unpaired: []
	} : listsInFolder(listing, configured, surroundings);
	const isOwnTrace = ownTraceTest(listing, configured);
	const files = {
		name: listing.name,
		identity: identityOfListed(listing.name),
		own,
		toolLists: [],
		traceFiles: [],
		findings: unpaired
	};
	const traces = await tracesOf({
		...listing.traces && { configured: listing.traces },
		inFolder: surroundings.free.filter(isOwnTrace),
		agents: surroundings.count
	}, surroundings.files, settings);
	const tools = await toolsOf(listing.tools ?? lists.map((text) => ({ text })), tree, settings) ?? await globalTools?.for(ownFilesOf(listing));
	const floors = floorsFor(folder, listing.teams ?? [], surroundings.floors);
	const agent = assemble({
		files,
		tools,
		traces,
		floors,
		exemptions
	}, settings);
	const { hostsOfAgent, mayBeOfHosts } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 7152)).then((n) => n.N);
	const hosts = await hostsOfAgent(listing, tree);
	const touched = [...surroundings.touched].filter((file) => listing.tools?.some((item) => namesFile(item, file)) || !listing.tools && isListInFolder(listing, file) || listing.traces?.files?.some((item) => namesFile(item, file)) || !listing.traces && isOwnTrace(file) || mayBeOfHosts(listing, file));
	return {
		...agent,
		...hosts.units.length > 0 && {
			hosts: hosts.units,
			managed: floors.flatMap(({ managed }) => managed ?? [])
		},
		files: [.../* @__PURE__ */ new Set([
			...ownFilesOf(listing),
			...agent.files,
			...hosts.files,
			...touched
		])],
		findings: [...agent.findings, ...hosts.findings]
	};
}
function folderOfListing(listing) {
	return folderOf(ownFilesOf(listing)[0] ?? "");
}
function stemsOf(listing) {
	return ownFilesOf(listing).map(stemOf);
}
function ownTraceTest(listing, configured) {
	const folder = folderOfListing(listing);
	const isAlone = configured.filter((other) => folderOfListing(other) === folder).length <= 1;
	const stems = stemsOf(listing);
	return (file) => isTraceFile(file) && agentFolderOf(file) === folder && (isAlone || stems.includes(traceStemOf(file)));
}
function isListInFolder(listing, file) {
	return isToolList(file) && folderOf(file) === folderOfListing(listing);
}
function listsInFolder(listing, configured, { free: files }) {
	const lists = files.filter((file) => isListInFolder(listing, file));
	const sharing = configured.filter((other) => lists.some((file) => isListInFolder(other, file)));
	if (sharing.length <= 1) return {
		lists,
		unpaired: []
	};
	const owners = (file) => sharing.filter((owner) => stemsOf(owner).includes(stemOf(file)));
	const unpaired = lists.filter((file) => owners(file).length !== 1);
	return {
		lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === listing),
		unpaired: unpaired.map((file) => {
			const kind = owners(file).length === 0 ? "no-agent" : "several-agents";
			const words = ambiguousAgent$1.words.unlisted(file, {
				kind,
				agents: sharing.length
			});
			return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(ambiguousAgent$1, file, words, { fix: toolsFix(file) });
		})
	};
}
function whyNot$1(result, agent, wanted) {
	switch (result.kind) {
		case "absent": {
			const { file } = result;
			return [wanted === "card" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(cardRemoved, file, cardRemoved.words.listed(file, agent), { agent }) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(couldNotEvaluate, file, couldNotEvaluate.words.missingListed(wanted, file, agent), { agent })];
		}
		case "broken": return result.findings.map((finding) => ({
			...finding,
			agent
		}));
		case "governed": {
			const words = _cli_js__WEBPACK_IMPORTED_MODULE_1__.O.words.otherKind(wanted, agent, result.governed.part);
			return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(_cli_js__WEBPACK_IMPORTED_MODULE_1__.O, {
				at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(result.governed.document),
				...words
			}, agent)];
		}
		case "foreign": {
			const words = unknownKind.words.named(wanted, agent, result.reason);
			return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(unknownKind, result.file, words, { agent })];
		}
		default: return result;
	}
}
// build/src/discovery/ambiguous.js
function ambiguousAgent({ file, as, why }, agents) {
	const path = typeof file === "string" ? file : file.document.file;
	const words = ambiguousAgent$1.words.unpaired(path, as, why);
	const fix = configuration(path, as, agents);
	return typeof file === "string" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(ambiguousAgent$1, path, words, { fix }) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(ambiguousAgent$1, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file.document),
		...words,
		fix
	});
}
function configuration(path, as, agents) {
	const entries = agents.map(({ name, own: { card: [card], policy: [policy], access }, toolLists, traceFiles }) => ({
		name,
		...card && { card: card.document.file },
		...policy && { policy: policy.document.file },
		...access.length > 0 && { access: access.map(({ document }) => document.file) },
		...toolLists.length > 0 && { tools: toolLists },
		...traceFiles.length > 0 && { traces: traceFiles }
	}));
	const taken = new Set(entries.map((entry) => entry.name));
	const candidate = as === "card" ? void 0 : entries.find((entry) => entry[as] === void 0);
	if (as === "policy" && candidate) candidate.policy = path;
	else if (as === "card" || as === "policy") entries.push({
		name: freeName(path, taken),
		[as]: path
	});
	else {
		const owner = candidate ?? entries[0];
		if (owner) owner[as] = [...owner[as] ?? [], path];
	}
	return listingFix(entries, as);
}
function freeName(path, taken) {
	const wanted = stemOf(path) || "other";
	let name = wanted;
	for (let count = 2; taken.has(name); count += 1) name = `${wanted}-${count}`;
	return name;
}
// build/src/discovery/group.js
function groupByFolder(governed, neighbours, broken = []) {
	const folders = /* @__PURE__ */ new Map();
	for (const file of governed) {
		if (isFloor(file)) continue;
		const folder = folderOf(file.document.file);
		const siblings = folders.get(folder);
		if (siblings) siblings.push(file);
		else folders.set(folder, [file]);
	}
	const toolLists = groupBy(neighbours.toolLists, folderOf);
	const traceFiles = groupBy(neighbours.traceFiles, agentFolderOf);
	const missing = groupBy(broken, folderOf);
	const agents = [];
	const findings = [];
	for (const [folder, files] of [...folders].sort(([a], [b]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a, b))) {
		const grouped = groupFolder(folder, files, {
			toolLists: toolLists.get(folder) ?? [],
			traceFiles: traceFiles.get(folder) ?? []
		}, missing.get(folder) ?? []);
		for (const agent of grouped.agents) agents.push(agent);
		for (const finding of grouped.findings) findings.push(finding);
	}
	return {
		agents: distinctNames(agents),
		findings
	};
}
function groupFolder(folder, files, neighbours, broken) {
	const parts = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.M)(files);
	const access = parts.access.toSorted((a, b) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ct)(a.document.file, b.document.file));
	const own = {
		...parts,
		access
	};
	const { card: cards, policy: policies } = own;
	const label = labelOf(folder);
	if (cards.length <= 1 && policies.length <= 1 && (cards.length + policies.length > 0 || access.length <= 1) && !folder.startsWith(".mnemom/agents")) return {
		agents: [{
			name: label,
			identity: folder,
			own,
			...neighbours,
			findings: []
		}],
		findings: []
	};
	return groupByStem(folder, label, own, neighbours, broken);
}
function labelOf(folder) {
	const label = folder.slice(folder.lastIndexOf("/") + 1);
	return /^\.{0,2}$/.test(label) ? "root" : label;
}
function groupByStem(folder, label, own, neighbours, broken) {
	const { card: cards, policy: policies, access } = own;
	const brokenStems = new Set(broken.map(stemOf));
	const { groups, unpaired } = groupsOf(_cli_js__WEBPACK_IMPORTED_MODULE_1__.A.map((part) => own[part]).find(({ length }) => length > 0) ?? []);
	const onlyGroup = cards.length === 1 ? [...groups.values()][0] : void 0;
	if (cards.length > 0) for (const file of addPolicies(groups, cards, policies, label, brokenStems)) unpaired.push(file);
	if (cards.length + policies.length > 0) for (const list of access) {
		const stem = stemOf(list.document.file);
		const group = groups.get(stem) ?? onlyGroup;
		if (group) group.own.access.push(list);
		else if (!brokenStems.has(stem)) unpaired.push({
			file: list,
			as: "access",
			why: {
				kind: "no-agent",
				agents: groups.size
			}
		});
	}
	const add = (file, stem, kind) => {
		const group = groups.get(stem) ?? onlyGroup;
		if (group) group[kind === "tools" ? "toolLists" : "traceFiles"].push(file);
		else if (!brokenStems.has(stem)) unpaired.push({
			file,
			as: kind,
			why: {
				kind: "no-agent",
				agents: groups.size
			}
		});
	};
	for (const file of neighbours.toolLists) add(file, stemOf(file), "tools");
	for (const file of neighbours.traceFiles) add(file, traceStemOf(file), "traces");
	const agents = [...groups].map(([stem, group]) => agentOf(folder, label, stem, group));
	return {
		agents,
		findings: unpaired.map((file) => ambiguousAgent(file, agents))
	};
}
function groupsOf(anchors) {
	const unpaired = [];
	const groups = /* @__PURE__ */ new Map();
	const firstOf = /* @__PURE__ */ new Map();
	for (const anchor of anchors) {
		const { file } = anchor.document;
		const stem = stemOf(file);
		const as = anchor.part;
		const first = firstOf.get(stem);
		const known = _cli_js__WEBPACK_IMPORTED_MODULE_1__.k[as].isList ? groups.get(stem) : void 0;
		if (known) known.own[as].push(anchor);
		else if (first !== void 0) unpaired.push({
			file: anchor,
			as,
			why: {
				kind: "same-name",
				other: first
			}
		});
		if (first !== void 0) continue;
		firstOf.set(stem, file);
		groups.set(stem, {
			own: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.M)([anchor]),
			toolLists: [],
			traceFiles: []
		});
	}
	return {
		groups,
		unpaired
	};
}
function addPolicies(groups, cards, policies, label, brokenStems) {
	const onlyGroup = cards.length === 1 ? [...groups.values()][0] : void 0;
	const unpaired = [];
	for (const policy of policies) {
		const stem = stemOf(policy.document.file);
		const group = groups.get(stem) ?? (policies.length === 1 ? onlyGroup : void 0);
		const [first] = group?.own.policy ?? [];
		if (first) {
			const second = {
				agent: stem || label,
				first: first.document.file
			};
			unpaired.push({
				file: policy,
				as: "policy",
				why: {
					kind: "second-policy",
					...second
				}
			});
		} else if (group) group.own.policy.push(policy);
		else if (!brokenStems.has(stem)) {
			const why = cards.length === 1 ? {
				kind: "policies-of-one-card",
				policies: policies.length
			} : {
				kind: "no-card",
				cards: cards.length
			};
			unpaired.push({
				file: policy,
				as: "policy",
				why
			});
		}
	}
	return unpaired;
}
function agentOf(folder, label, stem, group) {
	return {
		name: stem || label,
		identity: stem === "" ? folder : `${folder}#${stem}`,
		...group,
		findings: []
	};
}
function distinctNames(agents) {
	return renamed(renamed(agents, (agent) => pathName(agent.identity)), (agent) => agent.identity);
}
function renamed(agents, name) {
	const counts = /* @__PURE__ */ new Map();
	for (const agent of agents) counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
	return agents.map((agent) => (counts.get(agent.name) ?? 0) > 1 ? {
		...agent,
		name: name(agent)
	} : agent);
}
function pathName(identity) {
	if (identity === "") return ".";
	return identity.startsWith("#") ? `./${identity.slice(1)}` : identity.replace("#", "/");
}
// build/src/discovery/listed.js
function withoutListed(found, configured) {
	const listed = configured.flatMap(filesByPart);
	const isListed = ({ part, document }) => listed.some((entry) => entry.part === part && entry.file === document.file);
	return found.filter((agent) => {
		const [main] = [...agent.own.card, ...agent.own.policy];
		return main ? !isListed(main) : !governedFilesOf(agent).every(isListed);
	});
}
function apartFrom(configured, found) {
	const taken = /* @__PURE__ */ new Set([...configured.map(({ name }) => name)]);
	return found.map((agent) => {
		let { name } = agent;
		if (taken.has(name)) name = agent.identity === "" ? "." : agent.identity;
		while (taken.has(name)) name = `./${name}`;
		taken.add(name);
		return name === agent.name ? agent : {
			...agent,
			name
		};
	});
}
function unlistedFiles(governed, { grouping, found, reported }, settings) {
	const own = governed.filter((file) => !isFloor(file.governed));
	if (!settings.discover) return own.map((file) => unlisted(file, "error"));
	if (settings.agents === void 0) return [];
	const filesOf = (agents) => agents.flatMap(governedFilesOf).map(({ document }) => document.file);
	const paired = /* @__PURE__ */ new Set([...filesOf(grouping.agents), ...grouping.findings.map(({ location: { file } }) => file)]);
	const left = new Set(filesOf(found));
	return own.filter(({ file }) => paired.has(file) && !left.has(file) && !reported.has(file)).map((file) => unlisted(file, "warning"));
}
function unlisted(file, severity) {
	const { words } = unlistedAgent;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(unlistedAgent, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(file.governed.document),
		severity,
		...severity === "error" ? words.notDiscovered(file.file) : words.leftOut(file.file)
	});
}
// build/src/discovery/tree-floors.js
async function readWithFloors(tree, settings, scope, files) {
	const read = await readCandidates(tree, settings, scope, files);
	if (scope.floors) return {
		floors: scope.floors,
		files: [],
		findings: [],
		read
	};
	const configured = settings.floors && await configuredFloors(settings.floors, tree, scope.readElsewhere);
	if (configured && isFloorOfAgents(settings.floors?.org)) return {
		...configured,
		read
	};
	const distant = await distantFloors(tree, settings, scope, files);
	const floors = [...read, ...distant].flatMap((file) => file.kind === "governed" && isFloor(file.governed) ? conventionalFloor(file) ?? [] : []);
	return {
		floors: [...configured?.floors ?? [], ...floors],
		files: configured?.files ?? [],
		findings: [...configured?.findings ?? [], ...distant.flatMap((file) => file.kind === "broken" ? file.findings : [])],
		read
	};
}
async function distantFloors(tree, settings, scope, files) {
	const isCandidate = cardMatcher(settings.cards, settings.exclude);
	const agentsAt = agentFolders(settings, scope);
	if (agentsAt === void 0) return [];
	const isRead = candidateTest(settings, scope);
	const listed = listedFiles(settings);
	const away = files.filter((file) => isCandidate(file) && !isRead(file) && !listed.has(file) && agentsAt.some((folder) => isBelow(folder, reachOf(file))));
	await tree.prefetch?.(away);
	const read = [];
	for (const file of away) if (templateScopeOf(file) !== void 0 || await mayBeOrgPolicy(tree, file)) read.push(await readCardFile(tree, file, { named: false }));
	return read;
}
function agentFolders(settings, { within, below = [] }) {
	if (within === void 0) return void 0;
	const listed = settings.agents?.map((agent) => folderOf(ownFilesOf(agent)[0] ?? "")) ?? [];
	return settings.discover ? [
		...listed,
		...foldersOf(within),
		...below
	] : listed;
}
function unusedFloors(governed, floors) {
	return governed.flatMap(({ file, governed: floorFile }) => {
		if (!isFloor(floorFile) || floors.some((floor) => floor.file === file)) return [];
		return [`${file} ${templateScopeOf(file) === "team" ? "is a template for a team; it applies only to agents whose configuration entries list the team" : "looks like a floor, but does not apply because the configuration does not list it"}`];
	});
}
// build/src/discovery/unevaluated.js
function unevaluatedFiles(files, { agents, floors }, isExplained = () => false) {
	const documents = [...agents.flatMap(ownDocuments), ...floors.flatMap((floor) => documentOfFloor(floor) ?? [])];
	const evaluated = new Set(documents.map(({ file }) => file));
	return files.filter((file) => !evaluated.has(file.document.file) && !isExplained(file)).map(({ document, part }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(internalError, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document),
		...internalError.words.notEvaluated(part, document.file)
	}));
}
// build/src/evaluation/history/agent-place.js
function topOfAgent(agent) {
	const list = agent.access?.own[0] ?? agent.access?.floors[0];
	const document = (agent.policy ?? agent.card)?.place.document ?? list?.document;
	if (document === void 0) throw new Error("an agent with findings has no policy, card or access list");
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document);
}
// build/src/evaluation/access/never-allowed.js
function allowedNever(agent) {
	const { access } = agent;
	const items = access?.floors.flatMap(({ never }) => never) ?? [];
	if (access === void 0 || items.length === 0) return [];
	const { policy, entryOf, sqlPatterns } = accessPolicy(access, () => false);
	const head = {
		...policy,
		stages: [...policyStages(agent, sqlPatterns), ...policy.stages]
	};
	const decide = compileDecisions(head);
	const names = {
		actors: actorsOf(agent),
		tools: (agent.tools?.tools ?? []).map(({ canonical }) => canonical),
		sqlPatterns
	};
	return items.flatMap((item) => {
		const base = denyingPolicy(item, head, sqlPatterns);
		const found = widerRequest(base, head);
		if (found.kind === "none") return [];
		if (found.kind === "undecided") return [{ item }];
		const isNever = compileDecisions(base);
		const isAllowed = (request) => isNever(request).level === "denied" && decide(request).level !== "denied";
		const request = firstOf(simplerRequests(found.name, names), isAllowed) ?? found.name;
		const decidedBy = entryThatAllows(decide(request).settled, entryOf);
		return [{
			item,
			request,
			...decidedBy && { decidedBy }
		}];
	});
}
function firstOf(items, isWanted) {
	for (const item of items) if (isWanted(item)) return item;
}
function entryThatAllows(settled, entryOf) {
	const [rule] = settled;
	return rule && entryOf(rule);
}
function denyingPolicy({ patterns, place }, head, sqlPatterns) {
	const rule = entryRule({
		level: "denied",
		patterns: entryPatterns({
			patterns,
			effect: "deny"
		}, sqlPatterns) ?? [],
		name: "never",
		place
	});
	return {
		...head,
		stages: [{
			role: "decides",
			combinator: "first",
			rules: [rule]
		}],
		otherwise: otherwiseRule("allowed"),
		fields: 5 + sqlPatterns.size,
		requests: possibleRequests(sqlPatterns.size)
	};
}
function policyStages(agent, sqlPatterns) {
	if (governing(agent) === void 0) return [];
	const { stages, otherwise } = alignmentPolicy(agent);
	const limiting = stages.filter(({ role }) => role === "limits");
	const deciding = stages.filter(({ role }) => role === "decides");
	const rulesOf = (list) => list.flatMap(({ rules }) => rules.flatMap((rule) => overCalls$1(rule, sqlPatterns) ?? []));
	const others = overCalls$1({
		...otherwise,
		match: {
			except: [],
			tries: "all"
		}
	}, sqlPatterns);
	return [{
		role: "limits",
		combinator: "all",
		rules: rulesOf(limiting)
	}, {
		role: "limits",
		combinator: "first",
		rules: [...rulesOf(deciding), ...others ? [others] : []]
	}];
}
function overCalls$1(rule, { size }) {
	const texts = rule.condition === void 0 ? rule.match.patterns?.map(({ text }) => text) ?? ["*"] : simplePatterns(rule);
	if (texts === void 0 || texts.length === 0) return void 0;
	const rest = Array.from({ length: 2 + size }, () => "?*");
	const callOf = (text) => compilePattern(joinFields([
		"?*",
		`=call`,
		`?${text}`,
		...rest
	]));
	const match = {
		patterns: texts.map(callOf),
		except: rule.match.except.map(({ text }) => callOf(text)),
		tries: rule.match.tries
	};
	const { condition: _, ...plain } = rule;
	return {
		...plain,
		match
	};
}
// build/src/evaluation/access/never-findings.js
function neverFindings(agent) {
	return allowedNever(agent).map(({ item, request, decidedBy }) => {
		const owner = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(item.place);
		const { words } = neverAllowed;
		const own = agent.access?.own[0];
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(neverAllowed, {
			at: decidedBy?.entry.place ?? (own ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(own.document) : topOfAgent(agent)),
			violation: "critical",
			...request === void 0 ? words.undecided(owner) : words.allowed(requestWords(requestOfText(request)), decidedBy?.entry.name, owner),
			related: [{
				at: item.place,
				message: words.statedHere()
			}]
		}, agent.name);
	});
}
// build/src/evaluation/access/unused-entries.js
const MAX_COMPARED = 2e6;
function unusedEntries({ access, tools }, called = []) {
	if (access === void 0 || tools === void 0 || !tools.complete) return [];
	const names = [...new Set([...tools.tools, ...called].flatMap(allNames))];
	const count = tools.tools.length;
	let left = MAX_COMPARED;
	return inOrderOfPriority(access.own).flatMap(({ entry }) => {
		const { action, resource } = entry.patterns;
		if (action?.text !== "call" || resource === void 0) return [];
		if (placeholderIn(resource.text) !== void 0) return [];
		left -= names.length;
		if (left < 0 || matchesCall(entry, names)) return [];
		const meant = isLiteral(resource.text) ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(resource.text, names) : void 0;
		if (entry.effect === "deny" && meant === void 0) return [];
		const words = unusedEntry.words.unused(entry.name, resource.text, count, meant);
		return [[unusedEntry, {
			at: resource.place,
			...words
		}]];
	});
}
function matchesCall(entry, names) {
	const { action, resource } = entry.patterns;
	const patterns = {
		...action && { action },
		...resource && { resource }
	};
	const sqlPatterns = sqlPatternsOf([]);
	const compiled = (entryPatterns({
		patterns,
		effect: entry.effect
	}, sqlPatterns) ?? []).map(compilePattern);
	return names.some((name) => {
		const request = requestText$1({
			actor: "main",
			action: "call",
			resource: name
		}, sqlPatterns);
		return compiled.some((pattern) => pattern.matches(request));
	});
}
// build/src/rules/mapping-fix.js
function mappingFix(tool, agent, policy) {
	const { document, section, actionsKey } = mappingTarget(policy);
	return {
		title: `add under ${section} in ${document.file}; enter the action that the tool performs`,
		language: document.syntax,
		lines: entryIn(document, capabilityName(tool), {
			tools: [tool],
			[actionsKey]: [actionFor(agent)]
		})
	};
}
const MAX_MAPPED = 5;
function firstMappingsFix(tools, agent, policy) {
	const { document, section, actionsKey } = mappingTarget(policy);
	if (section === "capability_mappings" && Reader.of(document).has("capabilities")) return void 0;
	const actions = [actionFor(agent)];
	const entries = tools.slice(0, MAX_MAPPED).map((tool) => [capabilityName(tool), {
		tools: [tool],
		[actionsKey]: actions
	}]);
	const rest = tools.length > MAX_MAPPED ? ", and add the other tools in the same way" : "";
	return newKey((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(document), section, Object.fromEntries(entries), `write ${section} in ${document.file}; enter the action that each tool performs${rest}`);
}
function actionFor({ card }) {
	const [only, ...others] = card?.boundedActions ?? [];
	return only !== void 0 && others.length === 0 ? only.value : ACTION_STUB;
}
function capabilityName(tool) {
	return tool.replace(/[^A-Za-z0-9]+/g, "_").replace(/^_|_$/g, "") || "new_capability";
}
// build/src/evaluation/spelling-styles.js
function mappingMismatchOf(policy, decisions) {
	return mismatchOf({
		...policy,
		forbidden: []
	}, decisions);
}
function mismatchOf(policy, decisions) {
	const patterns = [...policy.capabilities.flatMap((capability) => capability.patterns), ...policy.forbidden.map((rule) => rule.pattern)].filter(({ text }) => placeholderIn(text) === void 0);
	const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
	const [pattern] = patterns;
	const tools = decisions.map(({ tool }) => tool);
	const [first] = tools;
	if (matched || first === void 0 || pattern === void 0) return void 0;
	const names = tools.map(({ canonical }) => canonical);
	const example = {
		pattern: pattern.text,
		tool: first.canonical
	};
	const patternStyles = new Set(patterns.map(({ text }) => styleOf(text)));
	if (names.some((name) => patternStyles.has(styleOf(name)))) {
		const other = otherServer(patterns, tools);
		return other && {
			...other,
			fix: void 0
		};
	}
	const servers = names.every((name) => styleOf(name) === "bare") ? serversOf(policy) : [];
	const file = tools.every(({ place }) => place?.document.file === first.place?.document.file) ? first.place?.document.file : void 0;
	const fix = servers.length > 0 ? listByServer(policy, names) : aliasFixFor(patterns, names);
	return {
		why: {
			kind: "style",
			...example,
			servers,
			file
		},
		pattern,
		fix
	};
}
function spellingStyles(policy, decisions) {
	const found = mismatchOf(policy, decisions);
	if (found === void 0) return [];
	const words = spellingStyle.words.different(found.why);
	return [[spellingStyle, {
		at: found.pattern.place,
		...words,
		fix: found.fix
	}]];
}
const MAX_PAIRS$1 = 1e5;
const OF_SERVER = /^mcp__([A-Za-z0-9.-]+(?:_[A-Za-z0-9.-]+)*)__(.+)$/;
function textsOf(policy) {
	return policy.capabilities.flatMap(({ patterns }) => patterns).filter(({ text }) => placeholderIn(text) === void 0).flatMap(spellingTexts);
}
function serversOf(policy) {
	return [...new Set(textsOf(policy).flatMap((text) => OF_SERVER.exec(text)?.[1] ?? []))];
}
function listByServer(policy, names) {
	const patterns = textsOf(policy).flatMap((text) => {
		const [, server, rest] = OF_SERVER.exec(text) ?? [];
		return server !== void 0 && rest !== void 0 && /^[^*?]{2,}\*?$/.test(rest) ? [{
			server,
			pattern: compilePattern(text)
		}] : [];
	});
	if (patterns.length * names.length > MAX_PAIRS$1) return void 0;
	const found = /* @__PURE__ */ new Map();
	const unknown = [];
	for (const name of names) {
		const [server, ...others] = new Set(patterns.filter(({ server, pattern }) => pattern.matches(canonicalName(name, server))).map(({ server }) => server));
		if (server === void 0 || others.length > 0) unknown.push(name);
		else found.set(server, [...found.get(server) ?? [], name]);
	}
	return found.size === 0 ? void 0 : serversFix(found, unknown);
}
function otherServer(patterns, tools) {
	const written = patterns.flatMap((pattern) => {
		const [, server, rest = ""] = OF_SERVER.exec(pattern.text) ?? [];
		return server === void 0 ? [] : [{
			pattern,
			server,
			isWide: /^\*+$/.test(rest)
		}];
	});
	const servers = new Set(written.map(({ server }) => server));
	const ofTools = tools.flatMap(({ canonical }) => {
		const [, server, name] = OF_SERVER.exec(canonical) ?? [];
		return server !== void 0 && name !== void 0 ? [{
			canonical,
			server,
			name
		}] : [];
	});
	if (ofTools.length < tools.length || ofTools.some(({ server }) => servers.has(server))) return void 0;
	const narrow = written.filter(({ isWide }) => !isWide);
	if (narrow.length * ofTools.length > MAX_PAIRS$1) return void 0;
	for (const { pattern, server } of narrow) {
		const compiled = compilePattern(pattern.text);
		const tool = ofTools.find(({ name }) => compiled.matches(canonicalName(name, server)));
		if (tool === void 0) continue;
		const example = {
			pattern: pattern.text,
			tool: tool.canonical
		};
		const servers = {
			patternServer: server,
			toolServer: tool.server
		};
		return {
			why: {
				kind: "server",
				...example,
				...servers
			},
			pattern
		};
	}
}
function aliasFixFor(patterns, names) {
	const alias = aliasOf(patterns, names);
	return alias && aliasFix(alias.tool, alias.pattern);
}
function aliasOf(patterns, names) {
	const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
	for (const tool of names) {
		const [pattern, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(tool));
		if (pattern !== void 0 && more.length === 0) return {
			tool,
			pattern
		};
	}
}
function lastPartOf(name) {
	return name.split(/__|[/:]/).at(-1) ?? name;
}
function styleOf(name) {
	if (name.startsWith("mcp__")) return "mcp__";
	if (name.startsWith("mcp:")) return "mcp:";
	return name.includes("/") ? "server/tool" : "bare";
}
// build/src/evaluation/findings.js
function findingsOf(agent, evaluation) {
	if (!evaluation.governed) return [];
	const { policy } = agent;
	const { decisions } = evaluation;
	const results = resultsOf(evaluation);
	const unmapped = results.flatMap((result) => unmappedIn(result) ?? []);
	const common = policy && commonCauseOf(unmapped, agent, policy, decisions);
	return [
		...results.filter((result) => common === void 0 || unmappedIn(result) === void 0).map((result) => resultProblem(result, agent, LISTED)),
		...common ? noneMappedProblems(unmapped, agent, common) : [],
		...evaluation.inGrace.map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft)),
		...evaluation.undecided.map((trigger) => undecidedProblem(trigger, "tools")),
		...alsoMappedProblems(decisions),
		...forbiddenActionProblems(agent, decisions),
		...policy ? spellingStyles(policy, decisions) : []
	].map(([rule, problem]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem, agent.name));
}
function severityOf(severity) {
	return atLeast(severity, "high") ? "error" : "warning";
}
function decidingPlace(violation, agent) {
	switch (violation.type) {
		case "forbidden": return violation.rule.pattern.place;
		case "escalation": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(violation.trigger.place, "condition");
		case "capability_exceeded": {
			const { exceeded, capability } = violation.decision;
			return (exceeded.find(({ forbiddenAt }) => forbiddenAt) ?? exceeded[0])?.action.place ?? capability?.place ?? policyOf(agent).place;
		}
		case "unmapped": {
			const { defaults, place } = policyOf(agent);
			return defaults.unmappedAction?.place ?? place;
		}
		case "denied": return placeOfDenial(violation.access);
		default: return violation;
	}
}
function policyOf({ policy }) {
	if (policy === void 0) throw new Error("an agent with violations or warnings has no policy");
	return policy;
}
function resultProblem(result, agent, occurrence) {
	switch (result.level) {
		case "violation": return violationProblem(result.violation, agent, occurrence);
		case "warning": {
			const { warning } = result;
			return warning.type === "unmapped" ? [unmappedTool, unmappedProblem(warning.decision, void 0, agent, occurrence)] : triggerProblem(warning.trigger, warning.decision, occurrence);
		}
		case "logged": return triggerProblem(result.trigger, result.decision, occurrence);
		default: return result;
	}
}
function violationProblem(violation, agent, occurrence) {
	switch (violation.type) {
		case "forbidden": return [forbiddenTool, forbiddenProblem(violation, agent, occurrence)];
		case "escalation": {
			const [rule, problem] = triggerProblem(violation.trigger, violation.decision, occurrence);
			return [rule, {
				...problem,
				...severities(violation.severity)
			}];
		}
		case "capability_exceeded": return [capabilityExceeded, exceededProblem(violation, agent, occurrence)];
		case "unmapped": return [unmappedTool, unmappedProblem(violation.decision, violation.severity, agent, occurrence)];
		case "denied": return [accessDenied, {
			...deniedProblem(violation.decision.tool.canonical, violation.access, occurrence),
			related: declaredAt(violation.decision, occurrence)
		}];
		default: return violation;
	}
}
function severities(violation) {
	return {
		severity: severityOf(violation),
		violation
	};
}
function forbiddenProblem(violation, agent, occurrence) {
	const { rule, decision } = violation;
	const { canonical } = decision.tool;
	const by = {
		pattern: rule.pattern.text,
		severity: rule.severity,
		reason: rule.reason,
		owner: ownerOfFloor(rule.place)
	};
	return {
		at: decidingPlace(violation, agent),
		severity: severityOf(violation.severity),
		violation: rule.severity,
		tool: canonical,
		...forbiddenTool.words.forbidden(canonical, by, occurrence),
		related: declaredAt(decision, occurrence)
	};
}
function placeOfDenial({ rule, decidedBy }) {
	const place = decidedBy ? decidedBy.entry.place : rule.place;
	if (place === void 0) throw new Error("a default that no file states denied a request");
	return place;
}
function deniedProblem(name, access, occurrence, isRequest = false) {
	const at = placeOfDenial(access);
	const { entry } = access.decidedBy ?? {};
	const severity = severityOfDenial(access);
	const by = {
		entry: entry?.name,
		reason: entry?.message,
		severity,
		owner: ownerOfFloor(at)
	};
	const { words } = accessDenied;
	return {
		at,
		...severities(severity),
		tool: name,
		...isRequest && occurrence.kind === "called" ? words.requestDenied(name, by, occurrence) : words.denied(name, by, occurrence)
	};
}
function exceededProblem(violation, agent, occurrence) {
	const { decision, severity } = violation;
	const { canonical } = decision.tool;
	const exceeded = exceededActions(decision).map((action) => ({
		...action,
		meant: action.forbiddenBy === void 0 ? meantBy(action.action, decision, agent) : void 0
	}));
	const at = decidingPlace(violation, agent);
	const [first, ...others] = exceeded;
	const forbidden = decision.exceeded.flatMap(({ forbiddenAt }) => forbiddenAt ?? []);
	return {
		at,
		...severities(severity),
		tool: canonical,
		...capabilityExceeded.words.exceeded(canonical, decision.capability?.name ?? "", exceeded, severity, occurrence),
		fix: first?.meant !== void 0 && others.length === 0 ? meantActionFix(at, first.meant) : boundedActionsFix(agent.card?.place.document, exceeded),
		related: [...forbidden.map((at) => ({
			at,
			message: capabilityExceeded.words.forbiddenHere((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(at))
		})), ...declaredAt(decision, occurrence)]
	};
}
function meantBy(action, { capability }, { card }) {
	return capability && card && meantAction(action, capability, card);
}
const OF_ACTIONS = {
	deny: [escalationDenied, escalationDenied.words.denied],
	escalate: [needsApproval, needsApproval.words.escalated],
	warn: [triggerWarning, triggerWarning.words.warned],
	log: [triggerLogged, triggerLogged.words.logged]
};
function triggerProblem(trigger, decision, occurrence) {
	const [rule, words] = OF_ACTIONS[trigger.action];
	const tool = decision?.tool.canonical;
	return [rule, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trigger.place, "condition"),
		...words({
			tool,
			condition: trigger.text,
			reason: trigger.reason,
			occurrence
		}),
		...decision && {
			tool: decision.tool.canonical,
			related: declaredAt(decision, occurrence)
		}
	}];
}
function undecidedProblem(trigger, on) {
	const isParsed = trigger.condition !== void 0;
	return [notEvaluated$1, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(trigger.place, "condition"),
		...notEvaluated$1.words.undecided(trigger.text, isParsed, on)
	}];
}
function graceProblem(agent, decision, hoursLeft) {
	const { canonical } = decision.tool;
	const policy = policyOf(agent);
	const { graceHours, unmappedAction } = policy.defaults;
	return [inGrace, {
		at: graceHours?.place ?? unmappedAction?.place ?? policy.place,
		tool: canonical,
		...inGrace.words.inGrace(canonical, hoursLeft),
		fix: mappingFix(canonical, agent, policy)
	}];
}
function unmappedIn(result) {
	if (result.level === "violation" && result.violation.type === "unmapped") return {
		decision: result.violation.decision,
		severity: result.violation.severity
	};
	if (result.level === "warning" && result.warning.type === "unmapped") return {
		decision: result.warning.decision,
		severity: void 0
	};
}
function commonCauseOf(unmapped, agent, policy, decisions) {
	if (unmapped.length === 0) return void 0;
	if (policy.capabilities.length > 0) return mappingMismatchOf(policy, decisions);
	return {
		why: "no capabilities",
		fix: firstMappingsFix(unmapped.map(({ decision }) => decision.tool.canonical), agent, policy)
	};
}
function noneMappedProblems(unmapped, agent, { why, pattern, fix }) {
	return unmapped.map(({ decision, severity }) => {
		const own = unmappedProblem(decision, severity, agent, LISTED);
		const setting = settingOf(policyOf(agent));
		const names = unmapped.map((result) => result.decision.tool.canonical);
		const words = why === "no capabilities" ? unmappedTool.words.noCapabilities(names, severity, setting) : unmappedTool.words.noneMapped(names, severity, setting, why);
		const fileOf = (result) => result.decision.tool.place?.document.file;
		const first = unmapped.find((other) => fileOf(other) === decision.tool.place?.document.file);
		return [unmappedTool, {
			...own,
			...words,
			at: first?.decision.tool.place ?? own.at,
			identifiedBy: own.at,
			related: [...pattern ? [{
				at: pattern.place,
				message: unmappedTool.words.firstPattern()
			}] : [], ...own.related ?? []],
			fix
		}];
	});
}
function settingOf(policy) {
	const { unmappedAction, unmappedAt } = effectiveDefaults(policy);
	return {
		action: unmappedAt && unmappedAction,
		owner: unmappedAt && ownerOfFloor(unmappedAt)
	};
}
function unmappedProblem(decision, severity, agent, occurrence) {
	const { canonical } = decision.tool;
	const policy = policyOf(agent);
	const origin = effectiveDefaults(policy).unmappedAt ?? policy.place;
	const declared = occurrence.kind === "listed" ? decision.tool.place : void 0;
	return {
		at: declared ?? origin,
		severity: severity === void 0 ? "warning" : severityOf(severity),
		...severity && { violation: severity },
		tool: canonical,
		...unmappedTool.words.unmapped(canonical, severity, settingOf(policy), occurrence),
		related: declared ? [{
			at: origin,
			message: unmappedTool.words.decidingDefault()
		}] : [],
		fix: mappingFix(canonical, agent, policy)
	};
}
function alsoMappedProblems(decisions) {
	const pairs = /* @__PURE__ */ new Map();
	for (const { alsoMapped: laterCapabilities, capability, tool } of decisions) {
		if (capability === void 0) continue;
		for (const later of laterCapabilities) {
			const firsts = pairs.get(later) ?? /* @__PURE__ */ new Map();
			pairs.set(later, firsts);
			const tools = firsts.get(capability);
			if (tools) tools.push(tool.canonical);
			else firsts.set(capability, [tool.canonical]);
		}
	}
	return [...pairs].flatMap(([later, firsts]) => [...firsts].map(([first, tools]) => [alsoMapped, {
		at: later.place,
		on: "key",
		...alsoMapped.words.alsoMatches(later.name, first.name, tools),
		related: [{
			at: first.place,
			on: "key",
			message: alsoMapped.words.decides()
		}]
	}]));
}
function forbiddenActionProblems(agent, decisions) {
	const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
	return decisions.flatMap((decision) => {
		const { canonical, raw } = decision.tool;
		const action = raw.map((name) => forbidden.get(name)).find((candidate) => candidate !== void 0);
		if (action === void 0) return [];
		return [[forbiddenActionTool, {
			at: action.place,
			tool: canonical,
			...forbiddenActionTool.words.sameName(canonical, action.value),
			related: declaredAt(decision, LISTED)
		}]];
	});
}
function ownerOfFloor(place) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(place) === "agent" ? void 0 : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(place);
}
function declaredAt({ tool }, occurrence) {
	return tool.place && occurrence.kind === "listed" ? [{
		at: tool.place,
		message: forbiddenTool.words.declaredHere()
	}] : [];
}
// build/src/evaluation/history/access-findings.js
const MAX_SHOWN = 3;
function accessProblems(history, isInspecting) {
	const { access } = history;
	if (access === void 0) return [];
	return [
		...access.denied.map(deniedGroupProblem),
		...access.limits.flatMap(limitProblems),
		...notEvaluatedProblems(access.notEvaluated, isInspecting)
	];
}
function deniedGroupProblem({ decision, action, resource, calls, sessions, last }) {
	const traceIds = [...sessions].slice(0, MAX_SHOWN);
	const occurrence = {
		kind: "called",
		calls,
		traces: sessions.size,
		last,
		traceIds
	};
	if (action === "call") return [accessDenied, deniedProblem(resource, decision, occurrence)];
	return [accessDenied, deniedProblem(`${action} ${resource}`, decision, occurrence, true)];
}
function limitProblems(result) {
	const { listed, hits, decisions, sessions, stopped } = result;
	const { limit, name, effect, message, severity } = listed.entry;
	if (limit === void 0 || effect === "allow" || hits === 0 || decisions === 0) return [];
	const words = limitReached.words.reached({
		entry: name,
		limit: limitText(limit),
		effect,
		reason: message,
		sessions,
		calls: decisions,
		stopped: stopped.slice(0, MAX_SHOWN).map(({ session, source, number, tool, at, count }) => ({
			session: session ?? source,
			call: number,
			tool,
			at,
			count: countText(limit.kind, count)
		}))
	});
	if (effect === "audit") return [[limitReached, {
		at: limit.place,
		severity: "note",
		...words
	}]];
	return [[limitReached, {
		at: limit.place,
		severity: severityOf(severity),
		violation: severity,
		...words
	}]];
}
function countText(kind, count) {
	switch (kind) {
		case "rate": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(count, "call");
		case "retry_loop": return `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(count, "call")} in a row`;
		case "token_budget": return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(count, "token");
		case "time_window": return;
		default: return kind;
	}
}
function notEvaluatedProblems(rows, isInspecting) {
	const groups = /* @__PURE__ */ new Map();
	for (const row of rows) {
		const { entry } = row.listed;
		const key = JSON.stringify([
			entry.place.document.file,
			entry.name,
			row.reason
		]);
		const group = groups.get(key) ?? {
			row,
			calls: 0,
			sources: []
		};
		groups.set(key, group);
		group.calls += row.calls;
		group.sources.push(row.source);
	}
	return [...groups.values()].map(({ row, calls, sources }) => {
		const { entry } = row.listed;
		return [limitNotEvaluated, {
			at: entry.limit?.place ?? entry.place,
			...limitNotEvaluated.words.notEvaluated(entry.name, entry.limit !== void 0, row.reason, calls, [...new Set(sources)], isInspecting)
		}];
	});
}
// build/src/evaluation/history/insights.js
const MAX_ENUMERATED = 20;
function historyInsights(agent, history) {
	const called = history.tools.filter(({ calls, redacted }) => calls > 0 && !redacted);
	if (called.length === 0) return [];
	return [
		...calledNotDeclaredProblems(agent, called),
		...declaredNeverCalledProblems(agent, history, called),
		...history.governed ? [
			...unusedActions(agent, called),
			...unusedCapabilities(agent, called),
			...loosePatterns(agent, called)
		] : [],
		...unappliedValues(agent, history)
	];
}
function calledNotDeclaredProblems(agent, called) {
	const { tools } = agent;
	if (tools === void 0) return [];
	const declared = new Set(tools.tools.flatMap(namesOf$2));
	const missing = called.filter(({ decision }) => !namesOf$2(decision.tool).some((name) => declared.has(name)));
	if (missing.length === 0) return [];
	const undeclared = missing.map(({ decision, calls }) => ({
		name: decision.tool.canonical,
		calls,
		isAllowed: decision.decision?.level !== "denied"
	}));
	const fix = declaringFix(undeclared);
	return [[calledNotDeclared, {
		at: declarationPlace(agent, tools.tools),
		...calledNotDeclared.words.undeclared(undeclared),
		...fix && { fix }
	}]];
}
function declaredNeverCalledProblems(agent, history, called) {
	const declared = agent.tools?.tools ?? history.declared;
	const names = new Set(called.flatMap(({ decision }) => namesOf$2(decision.tool)));
	const idle = declared.filter((tool) => !namesOf$2(tool).some((name) => names.has(name)));
	if (idle.length === 0) return [];
	const words = declaredNeverCalled.words.idle(idle.map((tool) => tool.canonical), declared.length);
	return [[declaredNeverCalled, {
		at: declarationPlace(agent, declared),
		...words
	}]];
}
function declarationPlace(agent, tools) {
	const place = tools.find((tool) => tool.place)?.place;
	return place ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(place.document) : topOfAgent(agent);
}
function unusedActions(agent, called) {
	const used = new Set(called.flatMap(({ decision }) => decision.capability?.actions.map((action) => action.value) ?? []));
	const mapped = new Set(agent.policy?.capabilities.flatMap((capability) => capability.actions.map((action) => action.value)));
	return (agent.card?.boundedActions ?? []).filter((action) => mapped.has(action.value) && !used.has(action.value)).map((action) => [unusedAction, {
		at: action.place,
		...unusedAction.words.unused(action.value)
	}]);
}
function unusedCapabilities(agent, called) {
	const used = new Set(called.map(({ decision }) => decision.capability));
	return (agent.policy?.capabilities ?? []).filter((capability) => !used.has(capability)).map((capability) => [unusedCapability, {
		at: capability.place,
		on: "key",
		...unusedCapability.words.unused(capability.name)
	}]);
}
function loosePatterns(agent, called) {
	return (agent.policy?.capabilities ?? []).flatMap((capability) => capability.patterns.flatMap((pattern) => {
		if (!/[*?]/.test(pattern.text)) return [];
		const used = called.filter(({ decision }) => decision.pattern === pattern).map(({ decision }) => decision.tool);
		if (used.length === 0 || used.length > MAX_ENUMERATED || usesAllDeclared(agent, pattern, used)) return [];
		return [[loosePattern, {
			at: pattern.place,
			...loosePattern.words.loose(pattern.text, used.map((tool) => tool.canonical)),
			fix: enumeratingFix(pattern.place, pattern.text, used.map((tool) => spelledAs(pattern, tool)).sort())
		}]];
	}));
}
function usesAllDeclared(agent, pattern, used) {
	if (!agent.tools?.complete) return false;
	const matching = agent.tools.tools.filter((tool) => matchesAny(pattern, [tool.canonical, ...tool.aliases]));
	return matching.length > 0 && matching.every((tool) => used.some(({ canonical }) => canonical === tool.canonical));
}
function spelledAs(pattern, tool) {
	const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
	return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}
function unappliedValues(agent, { applied }) {
	if (applied === void 0) return [];
	return (agent.card?.declaredValues ?? []).filter((value) => !applied.has(value.value)).map((value) => [unappliedValue, {
		at: value.place,
		...unappliedValue.words.unapplied(value.value)
	}]);
}
function namesOf$2(tool) {
	return [
		tool.canonical,
		...tool.raw,
		...tool.aliases
	];
}
// build/src/evaluation/history/findings.js
function historyFindings(agent, history, isInspecting) {
	return [
		...history.groups.map((group) => resultProblem(group.result, agent, occurrenceOf(group))),
		...deniedAttempts(agent, history),
		...newTools(agent, history),
		...redacted(agent, history),
		...history.undecided.map((trigger) => undecidedProblem(trigger, "traces")),
		...styles(agent, history),
		...historyInsights(agent, history),
		...accessProblems(history, isInspecting)
	].map(([rule, problem]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem, agent.name));
}
function occurrenceOf({ calls, traces, last, traceIds }) {
	return {
		kind: "called",
		calls,
		traces,
		last,
		traceIds
	};
}
function deniedAttempts(agent, history) {
	return history.tools.flatMap(({ decision, denied }) => {
		if (denied === 0) return [];
		const { canonical } = decision.tool;
		return [[deniedAttempt, {
			at: decision.forbidden[0]?.pattern.place ?? decision.access?.decidedBy?.entry.place ?? topOfAgent(agent),
			tool: canonical,
			...deniedAttempt.words.denied(canonical, denied)
		}]];
	});
}
function newTools(agent, history) {
	const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
	return history.inGrace.filter(({ decision }) => !declared.has(decision.tool.canonical)).map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft));
}
function redacted(agent, history) {
	if (history.redacted === 0) return [];
	const words = redactedNames.words.redacted(history.redacted);
	return [[redactedNames, {
		at: topOfAgent(agent),
		...words
	}]];
}
function styles(agent, history) {
	const called = history.tools.flatMap(({ decision, calls }) => calls > 0 && decision.outcome !== "ungoverned" ? [decision] : []);
	return agent.policy && history.governed ? spellingStyles(agent.policy, called) : [];
}
function gapOf(result) {
	const type = result.level === "violation" ? result.violation.type : result.level === "warning" ? result.warning.type : "escalation";
	return type === "unmapped" || type === "capability_exceeded" ? "card" : "behavior";
}
// build/src/evaluation/history/access-response.js
function accessToJson({ decisions, limits, notEvaluated }) {
	return {
		decisions,
		limits: limits.map(({ listed: { entry }, hits, sessions, stopped }) => ({
			policy_id: entry.name,
			limit: entry.limit ? limitText(entry.limit) : "",
			calls: hits,
			sessions,
			stopped: stopped.map(({ session, source, number, tool, at, count, further }) => ({
				session: session ?? null,
				source,
				call: number,
				tool,
				at: at === void 0 ? null : new Date(at).toISOString(),
				count,
				further
			}))
		})),
		not_evaluated: notEvaluated.map(({ listed: { entry }, source, reason, calls }) => ({
			policy_id: entry.name,
			source,
			reason,
			calls
		}))
	};
}
// build/src/evaluation/history/response.js
function historicalResponse(agent, history, at) {
	const { pass, warn, fail } = history.summary;
	const called = history.tools.filter(({ calls }) => calls > 0);
	const defaults = agent.policy && history.governed ? effectiveDefaults(agent.policy) : void 0;
	return {
		agent_id: at.agentId,
		traces_evaluated: pass + warn + fail,
		verdict: history.verdict,
		violation_count: history.violationCount,
		violations: [...history.violations.map((row) => violationRow(row, agent)), ...(history.access?.deniedCalls ?? []).map(deniedRow)],
		warnings: history.groups.flatMap(warningRow),
		summary: history.summary,
		window: {
			start: isoTime(history.since ?? history.span.first),
			end: isoTime(history.since === void 0 ? history.span.last : at.now.getTime())
		},
		unmapped_tools: called.flatMap(({ decision }) => decision.decision !== void 0 && decision.capability === void 0 ? [decision.tool.canonical] : []),
		first_seen: Object.fromEntries(called.flatMap(({ decision, first }) => first === void 0 ? [] : [[decision.tool.canonical, new Date(first).toISOString()]])),
		policy_id: policyId(agent),
		policy_version: 1,
		evaluated_at: at.now.toISOString(),
		context: at.context,
		duration_ms: at.durationMs,
		tools: history.tools.map(({ decision, calls, denied, traces, first, last }) => ({
			...explain(decision, defaults),
			calls,
			denied,
			traces,
			first_seen: isoTime(first),
			last_seen: isoTime(last)
		})),
		sources: at.sources,
		access: history.access ? accessToJson(history.access) : null
	};
}
function isoTime(at) {
	return at === void 0 ? null : new Date(at).toISOString();
}
function deniedRow({ decision, type, action, resource, session, at }) {
	const { file, range } = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(placeOfDenial(decision));
	return {
		type: TYPES[type],
		tool: action === "call" ? resource : `${action} ${resource}`,
		reason: reasonOf$5(decision),
		severity: severityOfDenial(decision),
		trace_id: session,
		occurred_at: isoTime(at),
		calls: 1,
		gap: "behavior",
		file,
		line: range?.start.line ?? 1
	};
}
const TYPES = {
	rate: "rate_limit",
	retry_loop: "retry_loop",
	token_budget: "token_budget",
	time_window: "time_window",
	denied: "denied"
};
function violationRow({ violation, traceId, at, calls }, agent) {
	const result = {
		level: "violation",
		violation
	};
	const { file, range } = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Et)(decidingPlace(violation, agent));
	return {
		type: violation.type,
		tool: toolName(violation.decision),
		reason: reasonOf$1(result),
		severity: violation.severity,
		trace_id: traceId,
		occurred_at: isoTime(at),
		calls,
		gap: gapOf(result),
		file,
		line: range?.start.line ?? 1
	};
}
function warningRow({ result, traces, calls }) {
	if (result.level !== "warning") return [];
	return [{
		type: result.warning.type,
		tool: toolName(result.warning.decision),
		reason: reasonOf$1(result),
		traces,
		calls
	}];
}
function toolName(decision) {
	return decision?.tool.canonical ?? "*";
}
function reasonOf$1(result) {
	switch (result.level) {
		case "violation": switch (result.violation.type) {
			case "forbidden": return result.violation.rule.reason;
			case "escalation": return result.violation.trigger.reason;
			case "capability_exceeded": return exceededReason(result.violation.decision);
			case "unmapped": return unmappedReason(result.violation.decision);
			case "denied": return reasonOf$5(result.violation.access);
			default: return result.violation;
		}
		case "warning": return result.warning.type === "unmapped" ? unmappedReason(result.warning.decision) : escalationReason(result.warning.trigger);
		case "logged": return result.trigger.reason;
		default: return result;
	}
}
// build/src/model/host-call.js
const CALL_KINDS = [
	"shell",
	"shell-read",
	"read",
	"edit",
	"write",
	"notebook",
	"fetch",
	"net",
	"mcp",
	"agent",
	"skill",
	"output",
	"tool"
];
function requestOfCall({ kind, prefix, text }) {
	return joinFields([
		kind,
		prefix,
		text
	]);
}
function callOfRequest(request) {
	const [kind = "tool", prefix = "", text = ""] = fieldsOf$1(request);
	return {
		kind: CALL_KINDS.find((known) => known === kind) ?? "tool",
		prefix,
		text
	};
}
// build/src/evaluation/hosts/call-text.js
const BEGINNINGS = {
	shell: "",
	"shell-read": "",
	read: "read ",
	edit: "edit ",
	write: "write ",
	notebook: "edit ",
	fetch: "fetch ",
	net: "connect to ",
	mcp: "",
	agent: "start the agent ",
	skill: "use the skill ",
	output: "output ",
	tool: ""
};
function callWords(request) {
	const { kind, prefix, text } = callOfRequest(request);
	return `${BEGINNINGS[kind]}${prefix}${text}`;
}
// build/src/evaluation/hosts/forbidden-findings.js
function forbiddenFindings(units, callsOf) {
	const keyOf = ({ dialect, folder }) => JSON.stringify([dialect, folder]);
	const hosts = units.filter(({ agent }) => agent === void 0);
	const reported = /* @__PURE__ */ new Map();
	const findings = [];
	for (const unit of [...hosts, ...units.filter((each) => !hosts.includes(each))]) {
		const host = hosts.find((each) => each !== unit && keyOf(each) === keyOf(unit));
		const known = reported.get(keyOf(unit)) ?? /* @__PURE__ */ new Set();
		reported.set(keyOf(unit), known);
		for (const forbidden of callsOf(unit)) {
			const finding = findingAbout(unit, forbidden, known.has(forbidden) && forbidden.condition === void 0 ? host : void 0);
			if (finding === void 0) continue;
			findings.push(finding);
			if (host === void 0) known.add(forbidden);
		}
	}
	return findings;
}
function findingAbout({ name, permissions }, forbidden, host) {
	const { policy } = permissions.situations[0];
	const { words } = hostAllowsForbidden;
	const { denial, place } = forbidden;
	const denying = withDenied(policy, forbidden);
	if (denying === void 0) return host ? void 0 : unreadable(name, forbidden);
	const limits = {
		candidates: [...examplesIn(policy), ...examplesOf(denial)],
		...certainCalls(forbidden)
	};
	const answer = host ? callBeyond(host.permissions.situations[0].policy, policy, forbidden, limits) : allowedCall(denying, policy, limits);
	if (answer.kind === "none") return void 0;
	const sentence = answer.kind === "undecided" ? words.undecided(name, denial) : words.allowed(name, callWords(answer.name), denial);
	const rule = answer.kind === "witness" ? compileDecisions(policy)(answer.name).settled[0] : void 0;
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(hostAllowsForbidden, {
		at: rule?.place ?? place,
		...sentence,
		related: [{
			at: place,
			message: words.statedHere()
		}]
	});
}
function callBeyond(host, part, { patterns = [], except = [] }, { without = [], ...limits }) {
	const isBeyond = (before, after) => after === "allowed" && before !== "allowed";
	return widerRequest(host, part, isBeyond, {
		...limits,
		within: [patterns],
		without: [
			...without,
			...except,
			READS
		]
	});
}
function unreadable(host, { denial, place, isManaged }) {
	const { words } = hostAllowsForbidden;
	return isManaged && denial.kind === "forbidden" ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(hostAllowsForbidden, {
		at: place,
		severity: "warning",
		...words.notApplied(host, denial.owner, denial.pattern)
	}) : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(hostAllowsForbidden, {
		at: place,
		...words.unreadable(host, denial)
	});
}
function examplesIn({ stages }) {
	return stages.flatMap(({ rules }) => rules.flatMap(({ examples = [] }) => examples));
}
function examplesOf(denial) {
	if (!("pattern" in denial) || !denial.pattern.startsWith("mcp__")) return [];
	return [requestOfCall({
		kind: "mcp",
		prefix: "",
		text: denial.pattern.replace(/\*/g, "all")
	})];
}
function managedFindings(units, managedOf) {
	const { words } = hostAllowsForbidden;
	return units.flatMap((unit) => managedOf(unit).flatMap(({ breaches }) => breaches(unit)).map((breach) => {
		const { at, statedAt } = breach;
		return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(hostAllowsForbidden, {
			at,
			...words.managed(unit.name, breach, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(statedAt)),
			related: [{
				at: statedAt,
				message: words.managedHere()
			}]
		});
	}));
}
function allowedCall(denying, policy, { without, ...limits }) {
	const isAllowed = (limited, level) => limited === "denied" && level === "allowed";
	const answer = widerRequest(denying, policy, isAllowed, {
		...limits,
		without: [...without ?? [], READS]
	});
	return answer.kind === "none" ? widerRequest(denying, policy, isAllowed, {
		...limits,
		within: [[KNOWN_READS]]
	}) : answer;
}
const READS = regularFields([
	"shell-read",
	ANY_TEXT,
	ANY_TEXT
]);
const KNOWN_READS = regularFields([
	"shell-read",
	"",
	"(?:(?:ls|cat|pwd|head|tail|grep|wc|which|diff|stat|du)|git (?:status|log|diff|show|blame))(?: [A-Za-z0-9_./][A-Za-z0-9_./-]*)*"
]);
const AMBIGUOUS = /^mcp__.+?__.+?__./;
const AMBIGUOUS_NAMES = regularFields([
	"mcp",
	"",
	`mcp__${ANY_TEXT}__${ANY_TEXT}__${ANY_TEXT}`
]);
function certainCalls({ denial }) {
	return "pattern" in denial && AMBIGUOUS.test(denial.pattern) ? {} : { without: [AMBIGUOUS_NAMES] };
}
function withDenied(policy, { patterns, except, condition, place }) {
	if (patterns === void 0) return void 0;
	const rule = entryRule({
		level: "denied",
		patterns,
		...except && { except },
		...condition && { condition },
		name: "forbidden",
		place
	});
	return {
		...policy,
		stages: [{
			role: "decides",
			combinator: "first",
			rules: [rule]
		}, ...policy.stages]
	};
}
// build/src/formats/permissions/secrets.js
const SHAPES = [
	["an Anthropic API key", /sk-ant-[A-Za-z0-9_-]{16,}/],
	["a GitHub token", /(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_[A-Za-z0-9_]{20,})/],
	["a GitLab token", /glpat-[A-Za-z0-9_-]{16,}/],
	["a Slack token", /xox[abprs]-[A-Za-z0-9-]{10,}/],
	["an AWS access key", /\b(?:AKIA|ASIA)[A-Z0-9]{16}/],
	["a Google API key", /AIza[A-Za-z0-9_-]{30,}/],
	["an npm token", /npm_[A-Za-z0-9]{30,}/],
	["an OpenAI API key", /sk-(?:proj-)?[A-Za-z0-9_-]{24,}/],
	["a Stripe key", /[rs]k_live_[A-Za-z0-9]{16,}/],
	["a Notion token", /\b(?:ntn|secret)_[A-Za-z0-9]{30,}/],
	["a JSON Web Token", /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
	["a private key", /-----BEGIN [A-Z ]*PRIVATE KEY-----(?:(?:\s|\\+n)*[A-Za-z0-9+/=]{16,})*(?:(?:\s|\\+n)*[A-Za-z0-9+/]*[=\u2026])?/]
];
const ANY_SHAPE = new RegExp(SHAPES.map(([, { source }]) => source).join("|"), "g");
const STATED = /(:\/\/[^/\s:@]+:)[^@\s/]+(?=@)|((?:--?|\b)(?:api[-_]?key|token|secret|password|passwd|authorization|bearer)(?:["']?\s*[=:]\s*["']?|\s+))(?!\$)(?:bearer\s+)?[^\s"'&]+/gi;
function withoutTokens(text) {
	return text.replace(ANY_SHAPE, "\u2026");
}
function withoutSecrets(text) {
	return withoutTokens(text).replace(STATED, (_, address, name) => `${address ?? name ?? ""}\u2026`);
}
const SECRET_NAME = /[\w.-]*(?:token|secret|passw(?:or)?d|passphrase|api[-_]?key|private[-_]?key|access[-_]?key|credential|authorization|bearer|cookie)[\w.-]*|[A-Z0-9_]+_(?:KEY|PAT|PWD)/.source;
const NAMED_VALUE = new RegExp(`((?<![\\w.-])(?:${SECRET_NAME})["']?(?:\\s*[=:]\\s*|["']\\s*,\\s*))("(?:[^"\\\\]|\\\\.)*"?|'[^']*'?|(?!(?:true|false|null|\\d+)\\s*(?:[,}#]|\$))[^\\s"'[\\]{},\$|>&*][^"',}]*)`, "gi");
const ENCODED = /[A-Za-z0-9+/]{40,}={0,2}/g;
const NAME_BEFORE = new RegExp(`(?<![\\w.-])(?:${SECRET_NAME})["']?\\s*(?:[:=]\\s*[|>]?[+-]?\\d?|,)\\s*$`, "i");
const MAX_LINES_ABOVE = 100;
function secretRanges(lines, index) {
	const text = lines[index] ?? "";
	const indent = text.search(/\S/);
	if (indent < 0) return [];
	if (isValueOfSecret(lines, index, indent)) return [[indent, text.length]];
	const ranges = [];
	for (const match of text.matchAll(new RegExp(ANY_SHAPE.source, "g"))) {
		const rest = /^[^\s"',]*/.exec(text.slice(match.index + match[0].length))?.[0] ?? "";
		const end = match[0].startsWith("-----") ? text.length : match.index + match[0].length;
		ranges.push([match.index, Math.max(end, match.index + match[0].length + rest.length)]);
	}
	for (const match of text.matchAll(new RegExp(STATED.source, "gi"))) {
		const [all, address = "", name = ""] = match;
		ranges.push([match.index + (address || name).length, match.index + all.length]);
	}
	for (const match of text.matchAll(NAMED_VALUE)) ranges.push([match.index + (match[1]?.length ?? 0), match.index + match[0].length]);
	for (const match of text.matchAll(ENCODED)) if ([
		/[a-z]/,
		/[A-Z]/,
		/\d/
	].every((kind) => kind.test(match[0]))) ranges.push([match.index, match.index + match[0].length]);
	return ranges;
}
function isValueOfSecret(lines, index, indent) {
	const above = lines.slice(Math.max(0, index - MAX_LINES_ABOVE), index).reverse();
	const before = above.find((line) => line.trim() !== "") ?? "";
	if (NAME_BEFORE.test(before) && !/^\s*["']?[\w.-]+["']?\s*:(?:\s|$)/.test(lines[index] ?? "")) return true;
	const opener = above.find((line) => line.trim() !== "" && line.search(/\S/) < indent) ?? "";
	return NAME_BEFORE.test(opener) && /[|>][+-]?\d?\s*$/.test(opener);
}
const CUT = /(?<![A-Za-z0-9])(?:sk-|gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|npm_|[rs]k_live_|ntn_|secret_|eyJ)[A-Za-z0-9_.-]*\u2026|KEY-----(?:(?:\s|\\+n)*[A-Za-z0-9+/=]{16,})+/g;
const SECRET_KEY = "[\\w-]*(?:api[-_]?key|token|secret|password|passwd)";
const STATED_IN_SENTENCE = new RegExp(["(:(?://|~1~1)[^/\\s:@~]+:)(?:[^@\\s/]+(?=@)|[^@\\s/]*\u2026)", `((?:--?${SECRET_KEY}[\\s=]|\\b${SECRET_KEY}=|\\bbearer\\s)["']?)(?!\\$)[^\\s"'&]+`].join("|"), "gi");
function shownWithoutSecrets(shown) {
	if (typeof shown === "string") return sentenceWithoutSecrets(shown);
	if (Array.isArray(shown)) return shown.map((each) => shownWithoutSecrets(each));
	if (typeof shown !== "object" || shown === null) return shown;
	return Object.fromEntries(Object.entries(shown).map(([key, value]) => [key, shownWithoutSecrets(value)]));
}
function sentenceWithoutSecrets(text) {
	return text.replace(ANY_SHAPE, "\u2026").replace(CUT, "\u2026").replace(STATED_IN_SENTENCE, (_, address, name) => `${address ?? name ?? ""}\u2026`);
}
function secretsIn(document) {
	const found = [];
	const visit = (node, path) => {
		switch (node.kind) {
			case "scalar": {
				const { value } = node;
				const shape = SHAPES.find(([, form]) => typeof value === "string" && form.test(value));
				if (shape) found.push({
					what: shape[0],
					place: {
						document,
						path
					}
				});
				return;
			}
			case "list":
				for (const [index, item] of node.items.entries()) visit(item, [...path, index]);
				return;
			case "map":
				for (const [key, { node: value }] of node.entries) visit(value, [...path, key]);
				return;
		}
	};
	visit(document.root, []);
	return found;
}
function shownValue(value) {
	if (value === void 0 || value === null) return "";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}
// build/src/rules/check-agent.js
const FLOORS = [
	"platform",
	"org",
	"team"
];
function checkParts(agent) {
	const found = AGENT_RULES.flatMap((rule) => {
		try {
			return [...rule.check(agent)].map((problem) => ({
				rule,
				problem,
				isOwn: !FLOORS.includes((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.zt)(problem.at))
			}));
		} catch (cause) {
			throw new Error(`the rule ${rule.id} failed on the agent ${JSON.stringify(agent.name)}`, { cause });
		}
	});
	return {
		own: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem, agent.name)] : []),
		ofFloors: found.flatMap(({ rule, problem, isOwn }) => isOwn ? [] : [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem)])
	};
}
const POLICY_RULES = [
	"shadowed-capability",
	"always-forbidden",
	"redundant-forbidden"
];
function checkPolicy(policy) {
	const { file } = policy.place.document;
	const agent = {
		name: "",
		identity: file,
		policy,
		files: [file],
		findings: []
	};
	return AGENT_RULES.filter(({ id }) => POLICY_RULES.some((rule) => rule === id)).flatMap((rule) => [...rule.check(agent)].map((problem) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem)));
}
// build/src/run/gate-policy/severities.js
function applySeverities(findings, settings) {
	return findings.flatMap((finding) => {
		const severity = isFixed(finding.rule) ? void 0 : settings.severity.get(finding.rule);
		if (severity === "off") return [];
		return [severity === void 0 ? finding : {
			...finding,
			severity
		}];
	}).sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
}
// build/src/formats/permissions/patterns.js
const ANY_CHAR = `[^\ufdd0]`;
function either(sources) {
	return `(?:${sources.join("|")})`;
}
function callPattern(kinds, text, prefix = kinds.some((kind) => kind.startsWith("shell")) ? ANY_TEXT : "") {
	return regularFields([
		either(kinds.map(literally)),
		prefix,
		text
	]);
}
function starExpression(text) {
	return text.split("*").map(literally).join(ANY_TEXT);
}
function globExpression(text) {
	return text.split(/([*?])/).map((part) => part === "*" ? ANY_TEXT : part === "?" ? ANY_CHAR : literally(part)).join("");
}
function wordsExpression(text) {
	return `${literally(text)}(?: ${ANY_TEXT})?`;
}
function hostExpression(pattern) {
	const name = pattern.toLowerCase().replace(/\.$/, "");
	if (name === "*") return ANY_TEXT;
	const [head, rest] = name.startsWith("*.") ? [`(?:[^.]+\\.)+`, name.slice(2)] : ["", name];
	return head + rest.split("*").map(literally).join("[^.]*");
}
const FIRST = `(?:[^/.~\ufdd0][^/\ufdd0]*|[.~][^/.\ufdd0][^/\ufdd0]*|~\\.[^/\ufdd0]*|\\.\\.[^/\ufdd0]+)`;
const FOLDERS = `(?:${ANY_TEXT}/)?`;
const FOLDERS_INSIDE = `${FIRST}/${FOLDERS}`;
const OUTSIDE_PATH = `(?:/${ANY_TEXT}|~(?:/${ANY_TEXT})?|\\.\\.(?:/${ANY_TEXT})?)`;
function pathExpression(pattern, { isDeep }) {
	if (pattern.startsWith("//")) return rootExpression(segmentsOf(pattern));
	if (pattern === "~" || pattern.startsWith("~/")) return `~${tailOf(segmentsOf(pattern.slice(1)))}`;
	const segments = segmentsOf(pattern);
	const up = segments.filter((segment) => segment === "..").length;
	if (up > 0) return aboveExpression(up, segments.slice(up));
	const isAnchored = /^\.?\//.test(pattern);
	const isBare = segments.length === 1 && segments[0] !== "**" && !isAnchored;
	const isFolder = segments.length === 2 && segments[1] === "**" && segments[0] !== "**";
	return insideExpression(isBare || isFolder && isDeep && !isAnchored ? ["**", ...segments] : segments);
}
function aboveExpression(up, segments) {
	return `${Array.from({ length: up }, () => "\\.\\.").join("/")}${tailOf(segments)}`;
}
function segmentsOf(pattern) {
	const segments = [];
	for (const segment of pattern.split("/")) {
		if (segment === "" || segment === ".") continue;
		const last = segments.at(-1);
		if (segment === ".." && last !== void 0 && last !== ".." && last !== "**") segments.pop();
		else if (!(segment === "**" && last === "**")) segments.push(segment);
	}
	return segments;
}
function insideExpression(segments) {
	const [first, ...rest] = segments;
	if (first === void 0) return `(?:\\.|${FIRST}(?:/${ANY_TEXT})?)`;
	if (first !== "**") return firstExpression(first) + tailOf(rest);
	const [next, ...further] = rest;
	if (next === void 0) return insideExpression([]);
	const expression = segmentExpression(next);
	const own = firstExpression(next);
	return (own === expression ? `(?:${FOLDERS_INSIDE})?${expression}` : `(?:${FOLDERS_INSIDE}${expression}|${own})`) + tailOf(further);
}
function rootExpression(segments) {
	const [first, next, ...rest] = segments;
	if (first !== "**") return tailOf(segments);
	return next === void 0 ? ANY_TEXT : `${FOLDERS}${firstExpression(next)}${tailOf(rest)}`;
}
function tailOf(segments) {
	const [first, ...rest] = segments;
	if (first === void 0) return `(?:/${ANY_TEXT})?`;
	if (first !== "**") return `/${segmentExpression(first)}${tailOf(rest)}`;
	const [next, ...further] = rest;
	if (next === void 0) return `/${ANY_TEXT}`;
	return `/${FOLDERS}${segmentExpression(next)}${tailOf(further)}`;
}
const NOT_INSIDE = [
	"",
	".",
	"..",
	"~"
];
function firstExpression(segment) {
	const form = new RegExp(`^(?:${segmentExpression(segment)})$`);
	if (!NOT_INSIDE.some((text) => form.test(text))) return segmentExpression(segment);
	return either(withoutTexts(tokensOf(segment), NOT_INSIDE));
}
function withoutTexts(tokens, texts) {
	if (texts.length === 0) return [tokens.map(tokenExpression).join("")];
	const options = /* @__PURE__ */ new Set();
	if (!texts.includes("") && tokens.every((token) => /^\*/.test(token))) options.add("");
	for (const [token, rest] of beginnings(tokens)) {
		const plain = rest.map(tokenExpression).join("");
		const source = /^[*?]/.test(token) ? `[^/.~\ufdd0]` : tokenExpression(token);
		const special = [...".~"].filter((char) => new RegExp(`^${oneOf$1(token)}$`).test(char));
		if (special.length === 0 || !/^\\?[.~]$/.test(token)) options.add(source + plain);
		for (const char of special) {
			const left = texts.flatMap((text) => text.startsWith(char) ? [text.slice(1)] : []);
			for (const option of withoutTexts(rest, left)) options.add(literally(char) + option);
		}
	}
	return [...options];
}
function beginnings(tokens) {
	const [first, ...rest] = tokens;
	if (first === void 0) return [];
	return first.startsWith("*") ? [[first, tokens], ...beginnings(rest)] : [[first, rest]];
}
function oneOf$1(token) {
	return token.startsWith("*") ? "[^/]" : tokenExpression(token);
}
function segmentExpression(segment) {
	if (/^\*+$/.test(segment)) return `[^/\ufdd0]+`;
	return tokensOf(segment).map(tokenExpression).join("");
}
function tokensOf(segment) {
	return segment.match(/\*+|\?|\[[!^]?\]?[^\]]+\]|\\[\s\S]|[\s\S]/gu) ?? [];
}
function tokenExpression(token) {
	if (token.startsWith("*")) return `[^/\ufdd0]*`;
	if (token === "?") return `[^/\ufdd0]`;
	if (/^\[[\s\S]+\]$/.test(token)) return classExpression(token) ?? literally(token);
	return literally(token.length > 1 && token.startsWith("\\") ? token.slice(1) : token);
}
function classExpression(text) {
	const body = text.slice(1, -1).replace(/^!/, "^");
	const [sign, members] = body.startsWith("^") ? ["^/", body.slice(1)] : ["", body];
	const source = `[${sign}${members.replace(/[[\]\\&~]/g, "\\$&")}]`;
	return isComparable(source) ? source : void 0;
}
// build/src/formats/permissions/samples.js
const ARGUMENTS = {
	bash: "-c \"rm -rf build\"",
	cargo: "run",
	cat: ".env",
	chmod: "+x run.sh",
	cp: "a b",
	curl: "https://example.com",
	docker: "run alpine",
	"docker exec": "web sh",
	find: ". -name \"*.key\"",
	gh: "pr merge 1",
	"gh api": "-X DELETE /repos/o/r",
	"gh pr": "merge 1",
	"gh repo": "delete o/r",
	git: "push origin main",
	"git add": ".",
	"git branch": "-D main",
	"git checkout": "main",
	"git commit": "-m x",
	"git push": "origin main",
	"git reset": "--hard",
	kubectl: "delete pod web",
	ls: "-la",
	make: "deploy",
	mkdir: "build",
	mv: "a b",
	node: "script.js",
	npm: "run build",
	"npm install": "left-pad",
	"npm run": "build",
	npx: "cowsay hi",
	pip: "install requests",
	pnpm: "run build",
	psql: "-c \"DROP TABLE users\"",
	python: "script.py",
	python3: "script.py",
	rm: "-rf build",
	sed: "-i s/a/b/ file",
	sh: "-c \"rm -rf build\"",
	ssh: "host",
	sudo: "rm -rf build",
	terraform: "apply",
	uv: "run script.py",
	"uv run": "script.py",
	wget: "https://example.com",
	yarn: "build"
};
function sampleText(beginning, isWord, isCommand) {
	if (isCommand) return "rm -rf build";
	if (!isWord) return /[A-Za-z0-9/]$/.test(beginning) ? "" : "x";
	const words = beginning.trim().split(" ");
	const text = ARGUMENTS[words.slice(-2).join(" ")] ?? ARGUMENTS[words.at(-1) ?? ""];
	if (text === void 0 || words.length > 3) return beginning.endsWith(" ") ? "x" : "";
	return beginning.endsWith(" ") ? text : ` ${text}`;
}
const RUNNERS = /^(?:bash|sh|zsh|fish|python[0-9.]*|node|deno|bun|bunx|ruby|perl|php|osascript|npx|uvx|env|sudo|ssh|eval|exec|xargs|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch|devbox|mise|direnv) (?:run|exec|dlx|x)|docker (?:run|exec)|kubectl exec)$/;
// build/src/formats/permissions/claude/parameters.js
const PRIMARY = /* @__PURE__ */ new Set([
	"command",
	"file_path",
	"path",
	"notebook_path",
	"url"
]);
const PARAMETERS = {
	Bash: [
		"run_in_background",
		"timeout",
		"description",
		"dangerouslyDisableSandbox",
		"sandbox"
	],
	Read: [
		"offset",
		"limit",
		"pages"
	],
	Edit: [
		"old_string",
		"new_string",
		"replace_all"
	],
	WebFetch: ["prompt"],
	Agent: [
		"model",
		"subagent_type",
		"description",
		"prompt",
		"run_in_background",
		"isolation",
		"name",
		"team_name",
		"mode",
		"resume",
		"max_turns"
	],
	Skill: ["skill", "args"]
};
const NAMES = { Task: "Agent" };
function parameterIn(tool, specifier) {
	const match = /^([A-Za-z_]\w*)\s*:\s*(\S[\s\S]*)$/.exec(specifier.trim());
	if (match === null) return void 0;
	const [, name = "", value = ""] = match;
	const known = PARAMETERS[nameOf$1(tool)];
	return (known === void 0 || known.includes(name) || PRIMARY.has(name)) && !(tool === "WebFetch" && name === "domain") ? {
		name,
		value
	} : void 0;
}
function parameterMatcher(tool, { name, value }) {
	const pattern = compilePattern(regularPattern(starExpression(value)));
	return (called, input) => {
		const given = Object.hasOwn(input, name) ? input[name] : void 0;
		const isScalar = [
			"string",
			"number",
			"boolean"
		].includes(typeof given);
		return nameOf$1(called) === nameOf$1(tool) && isScalar && pattern.matches(String(given));
	};
}
function nameOf$1(tool) {
	return NAMES[tool] ?? tool;
}
// build/src/formats/permissions/claude/read-only.js
const READERS = new Set("ls cat echo pwd head tail grep find wc which diff stat du lsof pgrep tput ss fd fdfind fmt comm cmp numfmt expr test printf getconf seq tsort pr".split(" "));
const SUBCOMMANDS = {
	git: [/^(?:status|log|diff|show|blame|ls-files|ls-tree|rev-parse|rev-list|describe|shortlog|cat-file|for-each-ref|merge-base|name-rev)$/, /^(?:branch|tag|remote|reflog)$/],
	docker: [/^(?:ps|images|logs|inspect|version|info)$/, /^$/]
};
const WRITES = {
	find: /^-(?:exec|execdir|ok|okdir|delete|fprint0?|fprintf|fls)$/,
	fd: /^(?:-[xX]|--exec(?:-batch)?)/,
	fdfind: /^(?:-[xX]|--exec(?:-batch)?)/,
	git: /^(?:--output(?:=|$)|--ext-diff$|-c$|-o$|--exec-path)/,
	docker: /^-[fH]$|^--(?:follow|host)/
};
function isReadOnly(words) {
	const [name = "", second = "", ...rest] = words;
	const writes = WRITES[name];
	if (writes && words.slice(1).some((word) => writes.test(word))) return false;
	if (READERS.has(name)) return true;
	const forms = SUBCOMMANDS[name];
	if (forms === void 0) return false;
	const [always, alone] = forms;
	return always.test(second) || alone.test(second) && rest.every((word) => /^-[avr]+$/.test(word));
}
const WRITING_ARGUMENTS = {
	find: ". -fprint files.txt",
	fd: "-x touch",
	fdfind: "-x touch",
	git: "--output=notes.txt",
	"git branch": "-D topic",
	"git tag": "v1",
	"git remote": "add fork https://example.com/fork.git",
	"git reflog": "expire --all",
	docker: "--host=tcp://example.com"
};
function writingForm(command) {
	const words = command.split(" ");
	if (!isReadOnly(words)) return void 0;
	const written = WRITING_ARGUMENTS[words.slice(0, 2).join(" ")] ?? WRITING_ARGUMENTS[words[0] ?? ""];
	return written === void 0 ? void 0 : `${command} ${written}`;
}
const FILE_READERS = {
	cat: 0,
	head: 0,
	tail: 0,
	less: 0,
	more: 0,
	nl: 0,
	tac: 0,
	wc: 0,
	diff: 0,
	stat: 0,
	grep: 1,
	egrep: 1,
	rg: 1,
	sed: 1,
	awk: 1,
	cp: 0
};
const FILE_WRITERS = {
	cp: 0,
	mv: 0,
	rm: 0,
	rmdir: 0,
	mkdir: 0,
	touch: 0,
	tee: 0
};
function filesOf(words) {
	const [name = "", ...rest] = words;
	const plain = rest.filter((word) => !word.startsWith("-"));
	const isInPlace = name === "sed" && rest.some((word) => /^-[A-Za-z]*i|^--in-place/.test(word));
	const filesBehind = (table) => Object.hasOwn(table, name) ? plain.slice(table[name]) : [];
	return [...filesBehind(FILE_READERS).map((word) => ({
		kind: "read",
		word
	})), ...(isInPlace ? plain.slice(1) : name === "cp" ? plain.slice(-1) : filesBehind(FILE_WRITERS)).map((word) => ({
		kind: "edit",
		word
	}))];
}
// build/src/formats/permissions/claude/shell-rules.js
const SHELL = ["shell", "shell-read"];
const UNCOVERED_WRAPPERS = [
	"watch",
	"setsid",
	"ionice",
	"flock"
];
const WRAPPERS = [
	"sudo",
	"env",
	...UNCOVERED_WRAPPERS
];
const SAFE_VARIABLES = [
	"NODE_ENV",
	"LANG",
	"NO_COLOR"
];
const VALUE = `[^ \ufdd0]*`;
const ASSIGNMENT = `[A-Za-z_][A-Za-z0-9_]*=${VALUE} `;
const ANY_PREFIX = `(?:${ASSIGNMENT}|${either(WRAPPERS)} )*`;
const SAFE_PREFIX = `(?:${either(SAFE_VARIABLES)}=${VALUE} )*`;
const BEGINS_WITH_PREFIX = new RegExp(`^(?:[A-Za-z_][A-Za-z0-9_]*=|(?:${WRAPPERS.join("|")})(?: |$))`);
const OPERATOR = /&&|\|\||[;|&\n]/;
function hasSafePrefix(prefix) {
	return HAS_SAFE_PREFIX.test(prefix);
}
const HAS_SAFE_PREFIX = new RegExp(`^(?:(?:${SAFE_VARIABLES.join("|")})=[^ ]* )*$`);
function readShellRule(spec) {
	const isPrefix = spec.endsWith(":*");
	const stars = spec.split("*").length - 1;
	const isWords = isPrefix || stars === 1 && spec.endsWith(" *");
	const pieces = (isWords ? spec.slice(0, -2) : spec).split(/(\*+)/).filter((part) => part !== "").map((part) => part.startsWith("*") ? { kind: "any" } : {
		kind: "text",
		text: part
	});
	if (isWords) pieces.push({ kind: "words" });
	return {
		pieces,
		isExact: pieces.every(({ kind }) => kind === "text")
	};
}
function operatorIn({ pieces }) {
	const bare = pieces.map((piece) => piece.kind === "text" ? piece.text : "\0").join("").replace(/"[^"]*"|'[^']*'|\\./g, "").replace(/\d?>&\d?|&>/g, "");
	return OPERATOR.exec(bare)?.[0];
}
function shellPatterns(rule, reading) {
	const prefix = reading === "grants" ? SAFE_PREFIX : ANY_TEXT;
	const patterns = [callPattern(SHELL, expressionOf$1(rule), prefix)];
	const [first] = rule.pieces;
	return first?.kind === "any" || first?.kind === "text" && BEGINS_WITH_PREFIX.test(first.text) ? [...patterns, wholePattern(rule, reading)] : patterns;
}
function everyShellPattern() {
	return callPattern(SHELL, ANY_TEXT);
}
function uncoveredPatterns() {
	const wrapper = `(?:${ANY_TEXT} )?${either(UNCOVERED_WRAPPERS)} `;
	return [callPattern(SHELL, ANY_TEXT, `${wrapper}${ANY_TEXT}`), callPattern(SHELL, `find ${ANY_TEXT}-${either([
		"exec",
		"execdir",
		"ok",
		"delete"
	])}${ANY_TEXT}`)];
}
const SHELL_REQUESTS = {
	possible: [callPattern(SHELL, `[^ \\n\ufdd0]${ANY_TEXT}`, ANY_PREFIX)],
	impossible: [callPattern(SHELL, `(?:${ASSIGNMENT}|${either(WRAPPERS)} )${ANY_TEXT}`), callPattern(SHELL, `(?:[^"'\\\\>\ufdd0]|\\\\[^\ufdd0])*(?:[;|\\n]${ANY_TEXT}|&(?:[^>\ufdd0]${ANY_TEXT})?)`)]
};
function sampleCommand({ pieces }) {
	let sample = "";
	for (const [index, piece] of pieces.entries()) if (piece.kind === "text") sample += piece.text.replace(/ +/g, " ");
	else sample += sampleText(sample, piece.kind === "words" || sample.endsWith(" "), index === 0);
	return sample;
}
function expressionOf$1({ pieces }) {
	return pieces.map((piece) => {
		if (piece.kind === "any") return ANY_TEXT;
		return piece.kind === "words" ? `(?: ${ANY_TEXT})?` : blanksExpression(piece.text);
	}).join("");
}
function blanksExpression(text) {
	return text.split(/ +/).map((word) => literally(word)).join(" +");
}
function wholePattern({ pieces }, reading) {
	const split = `\ufdd0?`;
	const any = `(?:${ANY_TEXT}${split})*`;
	const source = pieces.map((piece) => {
		if (piece.kind === "any") return any;
		if (piece.kind === "words") return `(?: ${any})?`;
		return [...piece.text.replace(/ +/g, " ")].map((char) => char === " " ? ` +${split}` : `${literally(char)}${split}`).join("");
	});
	const start = reading === "grants" ? SAFE_PREFIX : `(?:${ANY_TEXT} )?`;
	return regularPattern(`${either(SHELL.map(literally))}\ufdd0${start}${split}${source.join("")}`);
}
// build/src/formats/permissions/claude/rules.js
const LISTS$1 = [
	"deny",
	"ask",
	"allow"
];
const KINDS_OF_TOOL = {
	Bash: ["shell", "shell-read"],
	Read: ["read"],
	Edit: [
		"edit",
		"write",
		"notebook"
	],
	Write: ["write"],
	NotebookEdit: ["notebook"],
	WebFetch: ["fetch"],
	Agent: ["agent"],
	Task: ["agent"],
	Skill: ["skill"]
};
const PATHS_BY = {
	Write: "Edit",
	NotebookEdit: "Edit",
	MultiEdit: "Edit",
	Glob: "Read",
	Grep: "Read",
	LS: "Read"
};
const IGNORED_IN_AUTO = /^(?:(?:(?:ba|z|fi)?sh|python[0-9.]*|node|deno|ruby|perl|php|osascript|npx|bunx|uvx)$|(?:npm|pnpm|yarn|bun|uv|poetry|pipenv|hatch) (?:run|exec|dlx|x)\b)/;
function readRule(text, list) {
	const match = /^([^()]+?)\s*(?:\(([\s\S]*)\))?$/.exec(text.trim());
	const [, tool = "", spec] = match ?? [];
	if (match === null || text.trim() === "") return {
		kind: "dead",
		why: "it is not a tool name with an optional specifier in brackets"
	};
	const known = spec === void 0 || spec.trim() === "*" || spec.trim() === "" ? void 0 : spec;
	if (list !== "allow" && known !== void 0) {
		const parameter = parameterIn(tool, known);
		if (parameter !== void 0) return parameterRule(tool, parameter);
	}
	if (tool.startsWith("mcp__")) return mcpRule(tool, known, list);
	if (tool.includes("*")) return list === "allow" ? {
		kind: "dead",
		why: "an allow rule may contain \"*\" only after the server of an MCP tool"
	} : globRule(tool, known);
	const misspelt = misspeltTool(tool);
	if (misspelt !== void 0) return {
		kind: "dead",
		why: "tool names are case-sensitive",
		instead: known === void 0 ? misspelt : `${misspelt}(${known})`
	};
	return known === void 0 ? wholeTool(tool, list) : specificRule(tool, known.trim(), list);
}
function misspeltTool(name) {
	if (TOOLS.includes(name)) return void 0;
	return TOOLS.find((tool) => tool.toLowerCase() === name.toLowerCase());
}
const TOOLS = [
	"Agent",
	"Bash",
	"Edit",
	"Glob",
	"Grep",
	"LS",
	"LSP",
	"Monitor",
	"MultiEdit",
	"NotebookEdit",
	"NotebookRead",
	"PowerShell",
	"Read",
	"Skill",
	"Task",
	"TodoRead",
	"TodoWrite",
	"WebFetch",
	"WebSearch",
	"Write"
];
function parameterRule(tool, parameter) {
	const { name } = parameter;
	return PRIMARY.has(name) ? {
		kind: "dead",
		why: `"${name}" is already covered by the tool's specifier, so a rule for it is ignored`
	} : {
		kind: "opaque",
		why: `it depends on the call's parameter "${name}"`,
		parameter: {
			...parameter,
			tool
		}
	};
}
function specificRule(tool, spec, list) {
	const other = Object.hasOwn(PATHS_BY, tool) ? PATHS_BY[tool] : void 0;
	if (other !== void 0) return {
		kind: "dead",
		why: `rules for ${tool} cannot contain a path, and rules for ${other} apply instead`,
		instead: `${other}(${spec})`
	};
	switch (tool) {
		case "Bash": return shellRule(spec, list);
		case "Read":
		case "Edit": return pathRule(tool, spec, list);
		case "WebFetch": return fetchRule(spec);
		case "Agent":
		case "Task": return spec.includes("*") ? {
			kind: "opaque",
			why: "Claude Code does not document \"*\" in agent names"
		} : rule([callPattern(["agent"], literally(spec))], [call("agent", spec)]);
		case "Skill": {
			const words = / \*$|:\*$/.test(spec) ? spec.slice(0, -2) : void 0;
			return rule([callPattern(["skill"], words === void 0 ? literally(spec) : wordsExpression(words))], [call("skill", words ?? spec)]);
		}
		default: return {
			kind: "opaque",
			why: `Card Gate does not recognise the specifier for ${tool}`
		};
	}
}
function shellRule(spec, list) {
	const read = readShellRule(spec);
	const operator = operatorIn(read);
	if (operator !== void 0) return {
		kind: "dead",
		why: `command lines are split at ${JSON.stringify(operator)}, and each part is checked separately`
	};
	if (/^[A-Za-z][\w-]*(?: [A-Za-z][\w-]*)*:\*./.test(spec)) return {
		kind: "dead",
		why: "\":*\" has a special meaning only at the end; elsewhere it is literal text",
		instead: `Bash(${spec.replaceAll(":*", " *")})`
	};
	const patterns = shellPatterns(read, list === "allow" ? "grants" : "restricts");
	const sample = sampleCommand(read);
	const first = read.pieces[0];
	const begins = first?.kind === "text" ? first.text.replace(/[ :]+$/, "") : "";
	const isRunner = !read.isExact && RUNNERS.test(begins);
	const writing = list === "allow" && /^(?:any|words)$/.test(read.pieces.at(-1)?.kind ?? "") ? writingForm(begins) : void 0;
	const everything = first?.kind === "any" || isRunner ? `every program that ${first?.kind === "any" ? "can follow it" : JSON.stringify(begins)} can start` : void 0;
	return {
		kind: "rule",
		patterns,
		examples: [
			...writing === void 0 ? [] : [call("shell", writing)],
			call("shell", sample),
			call("shell", begins === "" ? sample : begins)
		],
		isExact: read.isExact,
		...everything !== void 0 && { everything },
		isBroad: isRunner || first?.kind === "any",
		isIgnoredInAuto: !read.isExact && IGNORED_IN_AUTO.test(begins)
	};
}
function pathRule(tool, spec, list) {
	const expression = pathExpression(spec, { isDeep: list !== "allow" });
	const kinds = tool === "Edit" ? [
		"edit",
		"write",
		"notebook",
		...list === "allow" ? ["read"] : []
	] : ["read", ...list === "deny" ? ["edit", "write"] : []];
	if (spec.startsWith("!")) return {
		kind: "opaque",
		why: "Claude Code does not document \"!\" in rule paths"
	};
	const path = samplePath(spec);
	return rule([callPattern(kinds, expression)], kinds.map((kind) => call(kind, path)));
}
function samplePath(pattern) {
	return pattern.replace(/^\.\//, "").replace(/^\/\//, "\0").replace(/^\//, "").replace("\0", "/").replace(/\*\*\/\*/g, "file").replace(/\*\*\//g, "").replace(/\*\*$/, "file").replace(/\*\./g, "file.").replace(/\*/g, "x").replace(/\?/g, "x");
}
function fetchRule(spec) {
	const domain = /^domain:\s*(.+)$/.exec(spec)?.[1];
	if (domain === void 0) return {
		kind: "dead",
		why: "a WebFetch rule must name a host with \"domain:\"",
		instead: `WebFetch(domain:${hostOf(spec)})`
	};
	if (!/^[\w.*-]+$/.test(domain)) return {
		kind: "dead",
		why: "a WebFetch rule must name only a host, without a port or a path",
		instead: `WebFetch(domain:${hostOf(domain)})`
	};
	return rule([callPattern(["fetch"], hostExpression(domain))], [call("fetch", domain.replace(/^\*$/, "example.com").replace(/\*/g, "x").toLowerCase())]);
}
function hostOf(address) {
	return address.replace(/^[a-z]+:\/\//i, "").replace(/[/:].*$/, "");
}
function mcpRule(tool, spec, list) {
	const [, server = "", name] = tool.split("__");
	if (spec !== void 0) return list === "allow" ? {
		kind: "dead",
		why: "rules for MCP tools cannot have a specifier",
		instead: tool
	} : {
		kind: "opaque",
		why: "its specifier is not a parameter with a value"
	};
	const real = tool.replace(/[^\w*-]/g, "_");
	if (real !== tool) return {
		kind: "dead",
		why: "in the names of MCP tools, \"_\" replaces special characters",
		instead: real
	};
	if (list === "allow" && (server === "" || server.includes("*"))) return {
		kind: "dead",
		why: "an allow rule for MCP tools must name their server"
	};
	const isServer = name === void 0 && !tool.includes("*");
	const isWhole = isServer || name === "*";
	const ofServer = tool.includes("*") ? [] : [`${literally(tool)}__${ANY_TEXT}`];
	const expressions = isServer ? ofServer : [starExpression(tool), ...ofServer];
	const sample = isServer ? `${tool}__create` : tool.replace(/\*/g, (_, at) => /__$/.test(tool.slice(0, at)) ? "create" : "x");
	return {
		...rule([callPattern(["mcp"], either(expressions))], [call("mcp", sample)]),
		...isWhole && { everything: `every tool on the MCP server ${JSON.stringify(server)}` }
	};
}
function globRule(tool, spec) {
	if (spec !== void 0) return {
		kind: "opaque",
		why: "it combines a glob for the tool with a specifier"
	};
	const expression = starExpression(tool);
	const isMet = new RegExp(`^${tool.split("*").map(escapeExpression).join(".*")}$`);
	const kinds = new Set(Object.entries(KINDS_OF_TOOL).flatMap(([name, own]) => isMet.test(name) ? own : []));
	const named = callPattern(["mcp", "tool"], expression);
	return rule(kinds.size === 0 ? [named] : [...everyCallOf([...kinds]), named], [...kinds].map((kind) => sampleOf(kind)));
}
function everyCallOf(kinds) {
	const others = kinds.filter((kind) => kind !== "shell" && kind !== "shell-read");
	return [...others.length < kinds.length ? [everyShellPattern()] : [], ...others.length > 0 ? [callPattern(others, ANY_TEXT)] : []];
}
function escapeExpression(text) {
	return text.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
function wholeTool(tool, list) {
	const kinds = Object.hasOwn(KINDS_OF_TOOL, tool) ? KINDS_OF_TOOL[tool] : void 0;
	if (kinds === void 0) return {
		...rule([callPattern(["tool"], literally(tool))], [call("tool", tool)]),
		isBroad: tool === "PowerShell" || tool === "Monitor",
		isIgnoredInAuto: tool === "PowerShell" || tool === "Monitor",
		...tool === "PowerShell" && { everything: "every PowerShell command" }
	};
	const isShell = tool === "Bash";
	const also = tool === "Edit" && list === "allow" && ["read"] || tool === "Read" && list === "deny" && ["edit", "write"] || [];
	const all = [...kinds, ...also];
	return {
		...rule(isShell ? [everyShellPattern()] : [callPattern(all, ANY_TEXT)], all.map((kind) => sampleOf(kind))),
		isBroad: isShell,
		isIgnoredInAuto: isShell || kinds[0] === "agent",
		...isShell && { everything: "every shell command" }
	};
}
function sampleOf(kind) {
	return call(kind, SAMPLES[kind]);
}
const SAMPLES = {
	shell: "rm -rf build",
	"shell-read": "cat README.md",
	read: "src/app.ts",
	edit: "src/app.ts",
	write: "src/app.ts",
	notebook: "analysis.ipynb",
	fetch: "example.com",
	net: "example.com",
	mcp: "mcp__github__create_issue",
	agent: "Explore",
	skill: "deploy",
	output: "create-issue",
	tool: "WebSearch"
};
function rule(patterns, examples) {
	return {
		kind: "rule",
		patterns,
		examples,
		isExact: true,
		isBroad: false,
		isIgnoredInAuto: false
	};
}
function call(kind, text) {
	return {
		kind,
		prefix: "",
		text
	};
}
const CLAUDE_KINDS = CALL_KINDS.filter((kind) => kind !== "net" && kind !== "output");
// build/src/formats/permissions/written-call.js
const KINDS_BY_NAME = {
	bash: "shell",
	shell: "shell",
	terminal: "shell",
	run_shell_command: "shell",
	execute: "shell",
	read: "read",
	read_file: "read",
	view: "read",
	edit: "edit",
	replace: "edit",
	write: "write",
	write_file: "write",
	notebookedit: "notebook",
	webfetch: "fetch",
	web_fetch: "fetch",
	fetch: "fetch",
	url: "fetch",
	agent: "agent",
	task: "agent",
	skill: "skill",
	mcp: "mcp"
};
function writtenCall(text) {
	const trimmed = text.trim();
	if (trimmed === "") return void 0;
	const [, name = "", argument = ""] = /^([A-Za-z][\w-]*)\s*\(([\s\S]*)\)$/.exec(trimmed) ?? /^([a-z][a-z-]*):\s+([\s\S]+)$/.exec(trimmed) ?? [];
	const kind = KINDS_BY_NAME[name.toLowerCase()] ?? CALL_KINDS.find((known) => known === name);
	if (kind !== void 0) return {
		kind,
		text: argument.replace(/^domain:/, "")
	};
	return {
		kind: /^mcp__|__|\//.test(trimmed) ? "mcp" : "tool",
		text: trimmed
	};
}
function answerTo(dialect, permissions, { situation, text, compile }) {
	if (dialect.answer) return dialect.answer(permissions, situation, text, compile);
	const call = writtenCall(text);
	if (call === void 0) return void 0;
	const part = {
		...call,
		prefix: ""
	};
	const { level, settled } = compile(situation.policy)(requestOfCall(part));
	return {
		level,
		parts: [{
			call: part,
			level,
			rule: settled[0]
		}]
	};
}
// build/src/formats/permissions/forbidden-calls.js
const KIND_AND_TEXT = new RegExp(`^(${CALL_KINDS.join("|")}):\\s*(\\S.*)$`);
const MCP_TOOL = /^mcp__(.+?)(?:__(.+))?$/;
const SERVER_ALONE = /^mcp__(?:(?!__).)*$/;
const DOMAIN = /^WebFetch\(domain:(.+)\)$/;
function forbiddenCalls(pattern) {
	const [, kind, text] = KIND_AND_TEXT.exec(pattern) ?? [];
	if (kind !== void 0 && text !== void 0) return [...kindsOf(kind).map((each) => callPattern([each], expressionOf(text))), ...kind === "fetch" ? [addressPattern(text)] : []];
	const read = ruleOf(pattern);
	if (read.kind !== "rule") return isName(pattern) ? callsOfTools(pattern) : void 0;
	const domain = DOMAIN.exec(pattern)?.[1];
	return [
		...read.patterns,
		...isName(pattern) ? [...callsOfTools(pattern), ...otherNames(pattern)] : [],
		...domain === void 0 ? [] : [addressPattern(domain)]
	];
}
function isName(pattern) {
	return !/[()]/.test(pattern);
}
function callsOfTools(pattern) {
	const kinds = kindsOfTools(pattern);
	const plain = pattern.startsWith("mcp__") ? pattern.replace(/[^\w*?-]/gu, "_") : pattern;
	return [
		...kinds.length > 0 ? everyCallOf(kinds) : [],
		...new Set([pattern, plain].map((name) => callPattern(["mcp", "tool"], globExpression(name)))),
		...SERVER_ALONE.test(pattern) ? [] : otherNames(pattern)
	];
}
function kindsOfTools(pattern) {
	const { matches } = compilePattern(pattern);
	const kind = Object.hasOwn(KINDS_BY_NAME, pattern) ? KINDS_BY_NAME[pattern] : void 0;
	return [.../* @__PURE__ */ new Set([...Object.entries(KINDS_OF_TOOL).flatMap(([tool, own]) => matches(tool) ? own : []), ...kind === void 0 || kind === "mcp" ? [] : kindsOf(kind)])];
}
function ruleOf(pattern) {
	const read = readRule(pattern, "deny");
	return read.kind === "dead" && read.instead !== void 0 ? readRule(read.instead, "deny") : read;
}
function otherNames(pattern) {
	const [, server, tool = "*"] = MCP_TOOL.exec(pattern) ?? [];
	if (server === void 0) return [callPattern(["mcp"], globExpression(pattern), literally("mcp_") + ANY_TEXT)];
	return [...[
		`${server}_${tool}`,
		`${server}/${tool}`,
		`mcp_${server}_${tool}`,
		`mcp:${server}:${tool}`
	].map((name) => callPattern(["mcp", "tool"], globExpression(name))), callPattern(["mcp"], globExpression(tool), globExpression(`mcp_${server}_`))];
}
function addressPattern(host) {
	return callPattern(["fetch"], `[a-z]+://(?:[^/@]*@)?${hostExpression(host)}(?::[0-9]+)?(?:[/?#]${globExpression("*")})?`);
}
function kindsOf(kind) {
	if (kind === "shell") return ["shell", "shell-read"];
	if (kind === "edit") return [
		"edit",
		"write",
		"notebook"
	];
	return CALL_KINDS.filter((known) => known === kind);
}
function expressionOf(text) {
	return text.endsWith(" *") ? `${globExpression(text.slice(0, -2))}(?:${globExpression(" *")})?` : globExpression(text);
}
const EVERY_CALL = callPattern(CALL_KINDS, ANY_TEXT, ANY_TEXT);
const EVERY_MCP_CALL = callPattern(["mcp"], ANY_TEXT, ANY_TEXT);
function restrictedCalls(texts, aliases) {
	const calls = withAliases(texts, aliases).map(forbiddenCalls);
	const known = calls.flatMap((patterns) => patterns ?? []);
	return calls.includes(void 0) ? void 0 : known;
}
function grantedCalls(texts, aliases) {
	return withAliases(texts, aliases).flatMap((text) => /[()]|^[a-z-]+: /.test(text) ? forbiddenCalls(text) ?? [] : callsOfTools(text));
}
function withAliases(texts, aliases) {
	const patterns = texts.map(compilePattern);
	const named = [...aliases].flatMap(([name, others]) => others.some((other) => patterns.some((pattern) => pattern.matches(other))) ? [name] : []);
	return [...texts, ...named];
}
function conditionOnCalls(condition, aliases) {
	return usesToolMatches(condition) ? overCalls(condition, aliases) : void 0;
}
function overCalls(condition, aliases) {
	switch (condition.kind) {
		case "tool-matches": return (restrictedCalls([condition.pattern.text], aliases) ?? callsOfTools(condition.pattern.text)).map((text) => ({
			kind: "tool-matches",
			pattern: compilePattern(text)
		})).reduce((left, right) => ({
			kind: "or",
			left,
			right
		}));
		case "not": return {
			kind: "not",
			of: overCalls(condition.of, aliases)
		};
		case "and":
		case "or": return {
			kind: condition.kind,
			left: overCalls(condition.left, aliases),
			right: overCalls(condition.right, aliases)
		};
		default: return condition;
	}
}
// build/src/run/hosts/denied-calls.js
function deniedByFloors(floors) {
	return floors.flatMap(({ policy, access, managed }) => [
		...policy ? forbiddenByPolicy(policy) : [],
		...(access?.never ?? []).flatMap((item) => neverCalls(item)),
		...managed ? deniedByManaged(managed) : []
	]);
}
function deniedByManaged({ denied }) {
	return denied.map(({ value, place }) => ({
		...forbidden(value, place),
		isManaged: true
	}));
}
function forbiddenByPolicy(policy) {
	return policy.forbidden.filter(({ severity }) => levelOfSeverity(severity) === "denied").map(({ pattern }) => forbidden(pattern.text, pattern.place));
}
function neverCalls({ patterns, place }) {
	const { action, resource } = patterns;
	return resource !== void 0 && (action === void 0 || action.pattern.matches("call")) ? [forbidden(withoutPrefix(resource.text), place)] : [];
}
function forbidden(text, place) {
	return {
		denial: {
			kind: "forbidden",
			owner: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(place),
			pattern: text
		},
		patterns: forbiddenCalls(text),
		place
	};
}
function withoutPrefix(resource) {
	return resource.replace(/^tool:/, "");
}
function deniedToAgent(agent, aliases) {
	const { access, managed = [] } = agent;
	const actors = actorsOf(agent);
	const lists = access ? [...access.floors.map((list) => [list]), access.own] : [];
	return [
		...governing(agent) === void 0 ? [] : deniedByAlignment(agent, aliases),
		...lists.flatMap((own) => deniedByLists(own, actors, aliases)),
		...(access?.floors ?? []).flatMap(({ never }) => never).filter(({ patterns: { actor } }) => isActor(actor?.pattern.matches, actors)).flatMap((item) => neverCalls(item)),
		...managed.flatMap(deniedByManaged)
	];
}
function deniedByAlignment(agent, aliases) {
	const { stages, otherwise } = alignmentPolicy(agent);
	const denied = [];
	const mapped = [];
	for (const rule of stages.flatMap(({ rules }) => rules)) {
		const calls = callsOfRule(rule, agent, aliases);
		if (calls && rule.level === "denied") denied.push(rule.kind === "mapping" ? {
			...calls,
			except: [...mapped]
		} : calls);
		if (rule.kind === "mapping") for (const pattern of grantedCalls(spellingTexts(rule.pattern), aliases)) mapped.push(pattern);
	}
	if (otherwise.level === "denied" && otherwise.place) denied.push({
		denial: { kind: "unmapped" },
		patterns: [EVERY_MCP_CALL],
		except: mapped,
		place: otherwise.place
	});
	return denied;
}
function callsOfRule(rule, agent, aliases) {
	switch (rule.kind) {
		case "forbidden": {
			const { pattern, except = [] } = rule.forbidden;
			return {
				denial: {
					kind: "forbidden",
					owner: ownerOfPart(pattern.place, agent),
					pattern: pattern.text
				},
				patterns: restrictedCalls(spellingTexts(pattern), aliases),
				except: except.flatMap((exempt) => grantedCalls(spellingTexts(exempt), aliases)),
				place: pattern.place
			};
		}
		case "trigger": return callsOfTrigger(rule, agent, aliases);
		case "mapping": {
			const [exceeded] = rule.exceeded;
			const { pattern } = rule;
			return exceeded && {
				denial: {
					kind: "action",
					pattern: pattern.text,
					action: exceeded.action.value
				},
				patterns: restrictedCalls(spellingTexts(pattern), aliases),
				place: pattern.place
			};
		}
		default: return;
	}
}
function callsOfTrigger({ trigger }, agent, aliases) {
	const { place, text } = trigger;
	const condition = trigger.condition && conditionOnCalls(trigger.condition, aliases);
	if (condition === void 0) return void 0;
	return {
		denial: {
			kind: "trigger",
			owner: ownerOfPart(place, agent),
			condition: text
		},
		patterns: [EVERY_CALL],
		condition,
		place
	};
}
function deniedByLists(lists, actors, aliases) {
	const denied = [];
	const decided = [];
	for (const { entry, list } of inOrderOfPriority(lists)) {
		const { patterns, effect, name } = entry;
		const isDenied = effect === "deny";
		const { action, actor, resource } = patterns;
		const names = isDenied ? actors : [actors[0]];
		if (!(action?.pattern.matches("call") ?? true) || !isActor(actor?.pattern.matches, names)) continue;
		if (isDenied && dependsOnMore(entry)) continue;
		const text = withoutPrefix(resource?.text ?? "*");
		if (isDenied) denied.push({
			denial: {
				kind: "entry",
				owner: ownerOfList(list, entry.place),
				entry: name
			},
			patterns: restrictedCalls([text], aliases),
			except: [...decided],
			place: entry.place
		});
		for (const pattern of grantedCalls([text], aliases)) decided.push(pattern);
	}
	const strict = lists.find(({ otherwise }) => otherwise === "deny");
	if (strict?.otherwiseAt) denied.push({
		denial: {
			kind: "default",
			owner: ownerOfList(strict, strict.otherwiseAt)
		},
		patterns: [EVERY_MCP_CALL],
		except: decided,
		place: strict.otherwiseAt
	});
	return denied;
}
function dependsOnMore({ sql, limit, patterns: { argument, channel } }) {
	return [
		sql,
		limit,
		argument,
		channel
	].some((part) => part !== void 0);
}
function isActor(matches, actors) {
	return matches === void 0 || actors.some((name) => matches(name) || matches(`agent:${name}`));
}
function ownerOfPart(place, { card, own }) {
	if (place.document.origin) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(place);
	return [card, own?.card].map((each) => each?.place.document.file).includes(place.document.file) ? "the card" : "the policy";
}
function ownerOfList({ document }, place) {
	return document.origin ? (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.H)(place) : "the access list";
}
// build/src/run/no-tools.js
const SEVERITY = {
	pass: "note",
	warn: "warning",
	fail: "error"
};
function noTools({ agent, evaluation, isReplayed }, { onNoTools }) {
	if (!evaluation.governed || agent.tools !== void 0 || isReplayed) return [];
	if (agent.findings.some((finding) => isOf(finding, "tool-list", "ambiguous-agent"))) return [];
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(noTools$1, {
		at: topOfAgent(agent),
		severity: SEVERITY[onNoTools],
		...noTools$1.words.without(agent.name)
	}, agent.name)];
}
// build/src/run/evaluate-agent.js
function evaluateAgent(agent, fileFindings, settings, context, past) {
	const { history } = past ?? {};
	const parts = checkParts(agent);
	const evaluation = evaluate(agent, history && { graceLeft: graceLeft(history.grace, context.now) });
	const response = responseOf(agent, evaluation, {
		now: context.now,
		context: context.context,
		durationMs: context.elapsed()
	});
	const findings = withoutConsequences(applySeverities([
		...fileFindings.map((finding) => ({
			...finding,
			agent: agent.name
		})),
		...agent.findings,
		...parts.own,
		...findingsOf(agent, evaluation),
		...neverFindings(agent),
		...findingsOfUnusedEntries(agent, history),
		...findingsOfHosts(agent, settings),
		...past?.findings ?? [],
		...history ? historyFindings(agent, history, settings.inspectArguments) : [],
		...history ? noGrace(agent, evaluation, history) : [],
		...lowCoverage(agent, evaluation.coverage.percent, settings),
		...noTools({
			agent,
			evaluation,
			isReplayed: history !== void 0
		}, settings)
	], settings), agent, evaluation);
	return {
		agent,
		verdict: worst([
			evaluation.verdict,
			...history ? [history.verdict] : [],
			...findings.map(verdictOfFinding)
		]),
		evaluation,
		response,
		findings,
		floorFindings: parts.ofFloors,
		...history && { history: historyReport(agent, history, past?.sources ?? [], context) }
	};
}
function withoutConsequences(findings, { policy }, { decisions }) {
	const isMismatch = policy !== void 0 && mismatchOf(policy, decisions) !== void 0;
	const ranks = /* @__PURE__ */ new Map();
	for (const finding of findings) for (const key of [finding.rule, `${finding.rule} ${placeKey(finding)}`]) ranks.set(key, Math.min(rankOf(finding), ranks.get(key) ?? rankOf(finding)));
	const isSaid = (finding, ...rules) => rules.some((rule) => (ranks.get(rule) ?? Number.POSITIVE_INFINITY) <= rankOf(finding));
	const isSaidThere = (finding, ...rules) => rules.some((rule) => (ranks.get(`${rule} ${placeKey(finding)}`) ?? Number.POSITIVE_INFINITY) <= rankOf(finding));
	const isSectionLost = policy?.capabilities.length === 0 && findings.some(isLostSection);
	const isConsequence = (finding) => {
		if (isOf(finding, "not-evaluated")) return isSaidThere(finding, "unevaluable-condition", "policy-condition");
		if (isOf(finding, "unknown-action")) return finding.fix?.replaces !== void 0 && isSaidThere(finding, "capability-exceeded");
		if (isOf(finding, "unmapped-action")) return isSectionLost && isSaid(finding, "unknown-key");
		if (isOf(finding, "spelling-style")) return isMismatch && isSaid(finding, "unmapped-tool");
		return isOf(finding, "unused-pattern") && isMismatch && isSaid(finding, "unmapped-tool", "spelling-style");
	};
	return findings.filter((finding) => !isConsequence(finding));
}
function rankOf({ severity }) {
	return _cli_js__WEBPACK_IMPORTED_MODULE_1__.bt.indexOf(severity);
}
function placeKey({ location: { file, pointer, repository } }) {
	return JSON.stringify([
		repository ?? "",
		file,
		pointer
	]);
}
function isLostSection(finding) {
	return isOf(finding, "unknown-key") && finding.severity === "error" && /^\/capabilit[^/]*$/.test(finding.location.pointer);
}
function findingsOfHosts(agent, { aliases }) {
	const { hosts = [], managed = [], name } = agent;
	if (hosts.length === 0) return [];
	const denied = deniedToAgent(agent, aliases);
	return shownWithoutSecrets([...forbiddenFindings(hosts, () => denied), ...managedFindings(hosts, () => managed)]).map((finding) => ({
		...finding,
		agent: name
	}));
}
function findingsOfUnusedEntries(agent, history) {
	return unusedEntries(agent, (history?.tools ?? []).map(({ decision }) => decision.tool)).map(([rule, problem]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem, agent.name));
}
function historyReport(agent, history, sources, { now, elapsed }) {
	return {
		history,
		response: historicalResponse(agent, history, {
			now,
			context: "audit",
			durationMs: elapsed(),
			agentId: agent.traces?.api?.agentId ?? agent.card?.agentId ?? agent.name,
			sources
		}),
		sources
	};
}
function noGrace(agent, evaluation, history) {
	const { grace, groups } = history;
	if (grace.kind === "applies" || grace.because === void 0) return [];
	const isUnmapped = ({ type }) => type === "unmapped";
	if (!([...evaluation.violations, ...evaluation.warnings].some(isUnmapped) || groups.some(({ result }) => result.level === "violation" ? isUnmapped(result.violation) : result.level === "warning" && isUnmapped(result.warning)))) return [];
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(noGrace$1, {
		at: topOfAgent(agent),
		...noGrace$1.words.without(grace.because)
	}, agent.name)];
}
function lowCoverage(agent, percent, settings) {
	const { minCoverage } = settings;
	if (minCoverage === void 0 || percent !== null && percent >= minCoverage) return [];
	const at = agent.card?.autonomyPlace ?? (agent.policy && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Dt)(agent.policy.place.document));
	if (at === void 0) return [];
	const actual = percent === null ? void 0 : showPercent(percent);
	const words = lowCoverage$1.words.low(actual, showPercent(minCoverage));
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(lowCoverage$1, {
		at,
		on: "key",
		...words
	}, agent.name)];
}
// build/src/evaluation/access/examples.js
function exampleProblems(list) {
	return [...list.entries.flatMap(problemsOfEntry), ...problemsOfTests(list)];
}
function problemsOfEntry(entry) {
	if (entry.sql && entry.sql.regex === void 0) return [];
	const matched = entry.match.flatMap(({ request, place }) => {
		if (!isMap(place) || isMatch(entry, request)) return [];
		const words = failedExample.words.notMatched(entry.name, mismatchesOf(entry, request));
		return [[failedExample, {
			at: place,
			...words
		}]];
	});
	const excluded = entry.notMatch.flatMap(({ request, place }) => isMap(place) && isMatch(entry, request) ? [[failedExample, {
		at: place,
		...failedExample.words.matched(entry.name)
	}]] : []);
	return [...matched, ...excluded];
}
function isMatch(entry, request) {
	const sqlPatterns = sqlPatternsOf([entry]);
	const text = requestText$1(request, sqlPatterns);
	return (entryPatterns(entry, sqlPatterns) ?? []).some((pattern) => compilePattern(pattern).matches(text));
}
function mismatchesOf(entry, request) {
	const { effect, sql } = entry;
	const mismatches = PATTERN_FIELDS.flatMap((field) => {
		const pattern = entry.patterns[field];
		if (pattern === void 0 || isMatch({
			effect,
			patterns: { [field]: pattern }
		}, request)) return [];
		return [{
			field,
			pattern: pattern.text,
			value: request[field] || void 0
		}];
	});
	if (sql === void 0 || isMatch({
		effect,
		patterns: {},
		sql
	}, request)) return mismatches;
	return [...mismatches, {
		field: "sql",
		pattern: sql.text,
		value: request.sql
	}];
}
function isMap({ document, path }) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, path)?.kind === "map";
}
function problemsOfTests(list) {
	const tests = list.tests.filter(isReadable$1);
	if (tests.length === 0) return [];
	const { decideRequest } = compileAccess({
		floors: [],
		own: [list]
	});
	return tests.flatMap((test) => {
		const problem = problemOfTest(test, decideRequest(test.request, () => false), list);
		return problem ? [problem] : [];
	});
}
function isReadable$1({ place: { document, path } }) {
	const expect = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, [...path, "expect"]);
	return expect?.kind === "scalar" && EFFECTS$1.some((effect) => effect === expect.value) && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.jt)(document, [...path, "request"])?.kind === "map";
}
function problemOfTest({ place, expected, entry, request }, decision, list) {
	const { words } = failedTest;
	const named = entry && list.entries.filter(({ name }) => name === entry.value);
	if (entry && named?.length === 0) {
		const names = list.entries.map(({ name }) => name);
		const unknown = words.unknownEntry(entry.value, (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.rt)(entry.value, names));
		return [failedTest, {
			at: entry.place,
			...unknown
		}];
	}
	const decided = decision.decidedBy?.entry;
	const by = {
		effect: decision.effect,
		entry: decided && {
			name: decided.name,
			patterns: patternsText(decided)
		},
		hasDefault: list.otherwiseAt !== void 0
	};
	const at = decided?.place ?? list.otherwiseAt;
	const related = at ? [{
		at,
		message: words.decidesHere(decided !== void 0)
	}] : [];
	if (decision.effect !== expected) return [failedTest, {
		at: (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(place, "expect"),
		...words.otherEffect(by, expected),
		related
	}];
	if (entry === void 0 || decided?.name === entry.value) return void 0;
	const reasons = (named ?? []).map((other) => ({
		at: other.place,
		message: words.expectedHere(whyNot(other, request))
	}));
	return [failedTest, {
		at: entry.place,
		...words.otherEntry(by, entry.value),
		related: [...related, ...reasons]
	}];
}
function whyNot(entry, request) {
	if (!entry.enabled) return "disabled";
	if (!isMatch(entry, request)) return "not-matching";
	return entry.limit ? "not-reached" : "later";
}
// build/src/evaluation/access/request-regions.js
const PREFIXED_ACTIONS = ["call", "delegate"];
const MAX_WILDCARDS = 4;
function regionsOf(entry, sqlPatterns) {
	return (entryPatterns(entry, sqlPatterns) ?? []).flatMap((text) => {
		const [actor = "", action = "", target = "", ...tail] = fieldsOf$1(text);
		const actors = markedNames(actor);
		const except = (index, pattern) => {
			const fields = [
				actor,
				action,
				target,
				...tail
			].map(() => "*");
			fields[index] = pattern;
			return joinFields(fields);
		};
		const region = (verb, targets, others) => ({
			patterns: actors.flatMap((name) => targets.map((resource) => joinFields([
				name,
				verb,
				resource,
				...tail
			]))),
			except: [...impossible(PREFIXED.actor).map((name) => except(0, name)), ...others]
		});
		const pattern = compilePattern(action.slice(1));
		const verbs = PREFIXED_ACTIONS.filter((verb) => pattern.matches(verb));
		const regions = verbs.map((verb) => {
			const others = impossible(PREFIXED[verb]).map((name) => except(2, name));
			return region("=" + verb, markedNames(target), others);
		});
		if (target.startsWith("b") || !/[*?]/.test(action) && verbs.length > 0) return regions;
		const excluded = verbs.map((verb) => except(1, "=" + verb));
		return [...regions, region(action, ["o" + target.slice(1)], excluded)];
	});
}
function markedNames(pattern) {
	if (!pattern.startsWith("?")) return [pattern];
	const text = pattern.slice(1);
	return ["b" + text, ...withColon(text).map((name) => "f" + name)];
}
function impossible(prefix) {
	return [`b${prefix}*`, `f${prefix}*`];
}
function withColon(pattern) {
	if (pattern.includes(":")) return [pattern];
	const runs = [...pattern.matchAll(/\*+|\?/g)];
	if (runs.length > MAX_WILDCARDS) return [pattern];
	return runs.map(({ 0: run, index }) => {
		const colon = run === "?" ? ":" : "*:*";
		return pattern.slice(0, index) + colon + pattern.slice(index + run.length);
	});
}
// build/src/evaluation/access/hidden-entries.js
const MAX_WORK = 2e6;
const MAX_STATES = 500;
const MAX_MATCHED = 3e8;
const MAX_PATTERN = 1e3;
const MAX_UNDECIDED = 20;
const MAX_COVER = 12;
function hiddenEntries(list) {
	const work = {
		budget: { left: MAX_WORK },
		matched: MAX_MATCHED,
		undecided: MAX_UNDECIDED
	};
	const hidden = [];
	const earlier = [];
	for (const { entry } of inOrderOfPriority([list])) {
		const base = isReadable(entry) ? entryPatterns(withoutSql(entry), NO_SQL) : void 0;
		if (base === void 0 || base.some(({ length }) => length > MAX_PATTERN)) continue;
		const by = coverOf(entry, earlier, work);
		if (by !== void 0 && !by.some(isReported)) hidden.push({
			entry,
			by
		});
		if (entry.limit === void 0) earlier.push({
			entry,
			heads: headsOf(entry),
			patterns: base.map(compilePattern)
		});
	}
	return hidden;
}
function headsOf({ patterns }) {
	const resource = patterns.resource?.text ?? "";
	return [headOf(patterns.action?.text ?? ""), resource.includes(":") ? "" : headOf(resource)];
}
const NO_SQL = /* @__PURE__ */ new Map();
function withoutSql({ patterns, effect }) {
	return {
		patterns,
		effect
	};
}
function isReadable({ sql, hasBrokenLimit }) {
	return !hasBrokenLimit && (sql === void 0 || sql.regex !== void 0);
}
function isReported(entry) {
	return entry.effect === "deny" && matchesEverything(entry);
}
function coverOf(entry, earlier, work) {
	const [action, resource] = headsOf(entry);
	const takers = earlier.filter(({ entry: { sql }, heads }) => (sql === void 0 || sql.text === entry.sql?.text) && startAlike(heads[0], action) && startAlike(heads[1], resource));
	if (takers.length === 0) return void 0;
	const sqlPatterns = sqlPatternsOf([entry]);
	const check = {
		regions: regionsOf(entry, sqlPatterns),
		sqlPatterns,
		work
	};
	const cover = [];
	const requests = [];
	for (let request = requestLeft(check, cover); request !== void 0; request = requestLeft(check, cover)) {
		if (request === UNDECIDED || cover.length === MAX_COVER) return void 0;
		requests.push(request);
		const matching = takers.filter(takesOf(request, check));
		const taker = matching.find((other) => requests.every((earlier) => takesOf(earlier, check)(other))) ?? matching[0];
		if (taker === void 0) return void 0;
		cover.push(taker);
	}
	return withoutNeedless(check, cover).map((taker) => taker.entry);
}
const UNDECIDED = "";
function requestLeft({ regions, sqlPatterns, work }, cover) {
	if (work.undecided <= 0) return UNDECIDED;
	const { budget } = work;
	const covered = cover.flatMap(({ entry }) => entryPatterns(entry, sqlPatterns) ?? []);
	for (const { patterns, except } of regions) {
		const rest = subtract(patterns, [...except, ...covered], {
			stateLimit: MAX_STATES,
			budget
		});
		if (rest.kind === "undecided") {
			work.undecided -= 1;
			return UNDECIDED;
		}
		if (rest.kind === "witness") return rest.name;
	}
}
function takesOf(request, { sqlPatterns, work }) {
	const base = joinFields(fieldsOf$1(request).slice(0, 5));
	return ({ entry, patterns }) => {
		const isMatch = patterns.some((pattern) => {
			work.matched -= isLiteral(pattern.text) ? 1 : pattern.text.length * base.length;
			return work.matched >= 0 && pattern.matches(base);
		});
		if (!isMatch || entry.sql === void 0) return isMatch;
		return (entryPatterns(entry, sqlPatterns) ?? []).some((pattern) => compilePattern(pattern).matches(request));
	};
}
function withoutNeedless(check, cover) {
	let needed = cover;
	for (const candidate of cover) {
		const rest = needed.filter((other) => other !== candidate);
		if (rest.length > 0 && requestLeft(check, rest) === void 0) needed = rest;
	}
	return needed;
}
// build/src/evaluation/access/overlapping-entries.js
const MAX_PAIRS = 5e4;
const MAX_SAMPLES = 3;
function overlappingEntries(list, hidden) {
	if (!list.entries.some(({ enabled, hasPriority }) => enabled && hasPriority)) return [];
	const overlaps = [];
	const earlier = /* @__PURE__ */ new Map();
	let left = MAX_PAIRS;
	for (const { entry } of inOrderOfPriority([list])) {
		if (entry.limit || entry.hasBrokenLimit || hidden.has(entry)) continue;
		const others = earlier.get(entry.priority) ?? [];
		for (const other of others) {
			if (other.effect === entry.effect) continue;
			left -= 1;
			if (left < 0) return overlaps;
			const request = commonRequest(other, entry);
			if (request === void 0) continue;
			overlaps.push({
				entry,
				earlier: other,
				request
			});
			break;
		}
		others.push(entry);
		earlier.set(entry.priority, others);
	}
	return overlaps;
}
function commonRequest(a, b) {
	const [action] = commonTexts(textOf(a, "action"), textOf(b, "action"), "call");
	if (action === void 0) return void 0;
	const resources = namesOf$1(a, b, "resource", action === "call" || action === "delegate" ? PREFIXED[action] : void 0);
	if (resources.length === 0) return void 0;
	const optional = optionalFields(a, b);
	const matches = matcherOf(a, b);
	for (const sql of sqlTexts(a, b)) for (const actor of namesOf$1(a, b, "actor", PREFIXED.actor)) for (const resource of sql === void 0 ? resources : [`sql:${sql}`, ...resources]) {
		const request = {
			actor,
			action,
			resource,
			...optional,
			...sql !== void 0 && { sql }
		};
		if (matches(request)) return request;
	}
}
function textOf({ patterns }, field) {
	return patterns[field]?.text ?? "*";
}
function optionalFields(a, b) {
	const commonValue = (field) => (a.patterns[field] ?? b.patterns[field]) === void 0 ? void 0 : commonTexts(textOf(a, field), textOf(b, field))[0];
	const [argument, channel] = [commonValue("argument"), commonValue("channel")];
	return {
		...argument !== void 0 && { argument },
		...channel !== void 0 && { channel }
	};
}
function commonTexts(a, b, usual) {
	const isAny = (pattern) => /^\*+$/.test(pattern);
	if (usual !== void 0 && isAny(a) && isAny(b)) return [usual];
	const name = commonName(a, b);
	return name === void 0 ? [] : [name];
}
function namesOf$1(a, b, field, prefix) {
	const spellings = (entry) => {
		const text = textOf(entry, field);
		return prefix !== void 0 && text.includes(":") ? [text, ...suffixesBehind(text, prefix)] : [text];
	};
	const usual = field === "actor" ? "main" : "x";
	return spellings(a).flatMap((left) => spellings(b).flatMap((right) => commonTexts(left, right, usual)));
}
function sqlTexts(a, b) {
	const [first, second] = [a.sql?.regex, b.sql?.regex].flatMap((regex) => regex ? [samplesOf(regex, MAX_SAMPLES)] : []);
	if (first === void 0) return a.sql || b.sql ? [] : [void 0];
	if (second === void 0) return first;
	return [
		...first,
		...second,
		...first.flatMap((left) => second.map((right) => `${left}; ${right}`))
	];
}
function matcherOf(a, b) {
	const sqlPatterns = sqlPatternsOf([a, b]);
	const compiled = [a, b].map((entry) => (entryPatterns(entry, sqlPatterns) ?? []).map(compilePattern));
	return (request) => {
		const text = requestText$1(request, sqlPatterns);
		return compiled.every((patterns) => patterns.some((pattern) => pattern.matches(text)));
	};
}
// build/src/evaluation/access/list-findings.js
function listFindings(list, isValid) {
	return [...exampleProblems(list), ...isValid ? orderProblems(list) : []].map(([rule, problem]) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem));
}
function orderProblems(list) {
	const hidden = hiddenEntries(list);
	const hiddenSet = new Set(hidden.map(({ entry }) => entry));
	return [...hidden.map(hiddenProblem), ...overlappingEntries(list, hiddenSet).map(overlapProblem)];
}
function hiddenProblem({ entry, by }) {
	const names = by.map(({ name }) => name);
	if (entry.limit) {
		const related = by.map((other) => ({
			at: other.place,
			message: hiddenLimit.words.decidesHere(other.name)
		}));
		const words = hiddenLimit.words.hidden(entry.name, names);
		return [hiddenLimit, {
			at: entry.limit.place,
			on: "key",
			...words,
			related
		}];
	}
	const related = by.map((other) => ({
		at: other.place,
		message: shadowedEntry.words.matchedHere(other.name, by.length === 1)
	}));
	const words = shadowedEntry.words.shadowed(entry.name, names);
	return [shadowedEntry, {
		at: nameOf(entry),
		...words,
		related
	}];
}
function overlapProblem({ entry, earlier, request }) {
	const { words } = overlappingEntries$1;
	return [overlappingEntries$1, {
		at: nameOf(entry),
		...words.overlapping(entry, earlier, request),
		related: [{
			at: nameOf(earlier),
			message: words.decidesHere(earlier.name)
		}]
	}];
}
function nameOf({ place }) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Nt)(place, "name");
}
// build/src/rules/shape-problems.js
function shapeProblems(document, shape) {
	if (shape.validate(document.value)) return [];
	const errors = shape.validate.errors ?? [];
	const translator = {
		document,
		schema: shape.schema,
		errors
	};
	const choices = errors.filter(({ keyword }) => keyword === "anyOf");
	const found = /* @__PURE__ */ new Map();
	const misspelt = misspeltKeys(errors.filter((error) => !isPartOfChoice(error, choices)), translator);
	const missingOf = new Map(misspelt.map(({ unknownError, key }) => [unknownError, key]));
	const replaced = new Set(misspelt.map(({ missingError }) => missingError));
	const reported = errors.filter((error) => !isPartOfChoice(error, choices) && !replaced.has(error));
	const missingKeys = missingKeysIn(reported);
	for (const error of reported) {
		const path = pathOf$1(document.root, error.instancePath);
		const keys = missingKeys.get(error);
		const translated = keys ? missing(path, keys, error.params.property, translator) : [translate(error, path, translator, missingOf.get(error)) ?? []].flat();
		for (const problem of translated) {
			const key = `${isAboutValue(problem.rule) ? "value" : problem.rule.id} ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.It)(problem.problem.at.path)}`;
			if (!found.has(key)) found.set(key, problem);
		}
	}
	return [...found.values()];
}
function missingKeysIn(errors) {
	const groups = /* @__PURE__ */ new Map();
	for (const error of errors) {
		if (error.params.missingProperty === void 0) continue;
		const key = JSON.stringify([error.instancePath, error.params.property ?? null]);
		const group = groups.get(key);
		if (group) group.push(error);
		else groups.set(key, [error]);
	}
	const keyOf = ({ params }) => String(params.missingProperty);
	return new Map([...groups.values()].map(([first, ...others]) => [first, [keyOf(first), ...others.map(keyOf)]]));
}
function misspeltKeys(errors, context) {
	const pairs = /* @__PURE__ */ new Map();
	for (const missingError of errors) {
		const { instancePath, params } = missingError;
		if (params.missingProperty === void 0) continue;
		const key = String(params.missingProperty);
		const written = misspellingOf(pathOf$1(context.document.root, instancePath), key, context);
		const unknownError = errors.find((other) => other.keyword === "additionalProperties" && other.instancePath === instancePath && other.params.additionalProperty === written);
		if (unknownError && !pairs.has(unknownError)) pairs.set(unknownError, {
			missingError,
			unknownError,
			key
		});
	}
	return [...pairs.values()];
}
function isAboutValue(rule) {
	return rule !== missingKey && rule !== unknownKey;
}
function isPartOfChoice(error, choices) {
	return choices.some(({ schemaPath, instancePath }) => error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath));
}
function translate(error, path, context, meantKey) {
	const { params } = error;
	switch (error.keyword) {
		case "required":
		case "dependencies": return;
		case "additionalProperties": return unknown(path, String(params.additionalProperty), context, meantKey);
		case "type": return wrong(path, [params.type].flat().join(",").split(","), context);
		case "enum": return notAllowed(path, params.allowedValues, context);
		case "pattern":
			if (error.propertyName !== void 0) return emptyName(path, error.propertyName, context);
			return params.pattern === "\\S" ? fewer(path, 1, context) : wrongForm(path, context);
		case "minLength":
		case "minItems":
		case "minProperties": return fewer(path, Number(params.limit), context);
		case "minimum":
		case "maximum":
		case "exclusiveMinimum":
		case "exclusiveMaximum": return outsideRange(path, `${COMPARISONS[String(params.comparison)]} ${params.limit}`, context);
		case "anyOf": return missingChoice(path, error, context);
		case "if":
		case "propertyNames": return;
		default: throw new Error(`there is no message for the schema keyword "${error.keyword}"`);
	}
}
const COMPARISONS = {
	">=": "at least",
	"<=": "at most",
	">": "more than",
	"<": "less than"
};
function pathOf$1(root, pointer) {
	const path = [];
	let node = root;
	for (const part of pointer.split("/").slice(1)) {
		const step = part.replaceAll("~1", "/").replaceAll("~0", "~");
		if (node?.kind === "list") {
			path.push(Number(step));
			node = node.items[Number(step)];
		} else {
			path.push(step);
			node = node?.kind === "map" ? node.entries.get(step)?.node : void 0;
		}
	}
	return path;
}
// build/src/rules/check-file.js
function checkFile(context) {
	const findings = FILE_RULES.filter((rule) => isFor(rule, context)).flatMap((rule) => run(rule, context));
	const problems = ofShape(context, findings);
	const meant = new Set(problems.flatMap(meantPointers));
	return [...problems.map(({ rule, problem }) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem)), ...findings.filter((finding) => !isAbout(finding, meant))].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
}
function meantPointers({ problem: { at }, meant = [] }) {
	return meant.map((key) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ft)({
		...at,
		path: [...at.path.slice(0, -1), key]
	}));
}
function isAbout(finding, pointers) {
	return isOf(finding, "missing-recommended-key", "missing-section", "card-without-expiry") && pointers.has(finding.location.pointer);
}
function isFor(rule, { part, kind }) {
	if ("kinds" in rule) return rule.kinds.includes(kind);
	return rule.parts === "all" || rule.parts.includes(part);
}
function ofShape(context, ofRules) {
	const { shape } = context;
	if (shape === void 0) return [];
	const better = ofRules.filter((finding) => isOf(finding, "schema-version", "card-version", "invalid-currency", "legacy-key"));
	return shapeProblems(context.document, shape).filter((problem) => !isCovered(problem, better) && !isForeignMark(problem, context));
}
function run(rule, context) {
	try {
		return [...rule.check(context)].map((problem) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.wt)(rule, problem));
	} catch (error) {
		throw new Error(`the rule "${rule.id}" failed on ${context.document.file}: ${error.message}`, { cause: error });
	}
}
function isCovered({ problem }, better) {
	const pointer = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Ft)(problem.at);
	return better.some((finding) => finding.location.pointer === pointer || isOf(finding, "legacy-key") && finding.location.pointer.startsWith(`${pointer}/`));
}
function isForeignMark({ rule, problem }, { kind, mixed }) {
	const key = problem.at.path[0];
	return mixed && rule === unknownKey && problem.at.path.length === 1 && foreignMarks(kind).some((mark) => mark === key);
}
function foreignMarks(kind) {
	if (kind === "aap-card") return MARKS["unified-card"];
	return kind === "unified-card" ? MARKS["aap-card"] : [];
}
// build/src/run/findings-of-file.js
function findingsOfFile({ governed, mixed, bytes }, { standardValues }, now) {
	const findings = checkFile({
		...governed,
		mixed,
		bytes,
		now,
		standardValues,
		shape: shapeOf(governed.kind)
	});
	const { access } = governed;
	if (access === void 0) return findings;
	const isValid = !findings.some(({ severity }) => severity === "error");
	return [...findings, ...listFindings(access, isValid)].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St);
}
// build/src/cli/command.js
function reportFormatOf(given) {
	return given.value("check --format") ?? "text";
}
function formatOf(given) {
	return given.value("format") ?? "text";
}
function nowOf(given) {
	const text = given.text("now");
	const now = text === void 0 ? /* @__PURE__ */ new Date() : new Date(text);
	if (Number.isNaN(now.getTime())) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`--now is ${JSON.stringify(text)}; expected a time such as 2026-11-21T12:00:00Z`);
	return now;
}
async function localSettings(given, terminal, options = {}) {
	const named = given.text("config");
	const file = named ?? ".github/card-gate.yml";
	const read = await terminal.tree.read(file, MAX_CARD_BYTES);
	if (read.kind !== "bytes" && (named !== void 0 || read.kind !== "absent")) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`the configuration ${JSON.stringify(file)} ${read.kind === "absent" ? "does not exist" : "cannot be read"}`);
	const result = read.kind === "bytes" ? await (await __webpack_require__.e(/* import() */ 243).then(__webpack_require__.bind(__webpack_require__, 1243))).readConfiguration(file, read.bytes) : void 0;
	const environment = given.text("environment");
	if (result?.kind === "broken") return {
		settings: settle(options, void 0, "local"),
		failures: result.findings,
		configFile: file
	};
	return {
		settings: settle({
			...options,
			...environment !== void 0 && { environment }
		}, result?.configuration, "local"),
		failures: [],
		configFile: file
	};
}
// build/src/cli/folder.js
async function filesOfFolder(name, { folder, tree }) {
	if (name === "-" || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(folder, name) !== "folder") return void 0;
	const path = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.st)(folder, name);
	const files = (await tree.list()).filter((file) => isIn(path, file));
	return files.length > 0 ? files : (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.it)(folder, path);
}
function isIn(folder, file) {
	const ups = upsOf(folder);
	if (folder !== "." && !/^(?:\.\.\/?)+$/.test(folder)) return file.startsWith(`${folder}/`);
	return !/^[a-z]:\//i.test(file) && upsOf(file) <= ups;
}
function upsOf(path) {
	const parts = path.split("/");
	const first = parts.findIndex((part) => part !== "..");
	return first === -1 ? parts.length : first;
}
async function hasGovernedFile(name, given, terminal) {
	const files = await filesOfFolder(name, terminal);
	if (files === void 0) return false;
	const { settings } = await localSettings(given, terminal);
	for (const file of files.filter(cardMatcher(settings.cards, settings.exclude))) if ((await readCardFile(terminal.tree, file, { named: false })).kind !== "foreign") return true;
	return false;
}
async function onlyHostsOf(name, given, terminal) {
	const files = await filesOfFolder(name, terminal);
	if (files === void 0) return [];
	const { permissionPathOf } = await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 7217)).then((n) => n.n);
	const hosts = files.filter((file) => permissionPathOf(file) !== void 0);
	return hosts.length > 0 && !await hasGovernedFile(name, given, terminal) ? hosts : [];
}
// build/src/cli/named-agent.js
async function agentNamed(named, terminal, settings, wanted) {
	if (named === "-") return {
		...NOTHING_MORE,
		files: [{ file: named }]
	};
	const inFolder = await filesOfFolder(named, terminal);
	const surroundings = {
		listed: inFolder ?? await filesNextTo(named, terminal, settings),
		settings,
		wanted
	};
	return inFolder === void 0 ? agentOfFile(named, terminal, surroundings) : agentInFolder(named, terminal, surroundings);
}
const NOTHING_MORE = {
	tools: [],
	traceFiles: [],
	broken: []
};
async function filesNextTo(file, { folder }, { agents = [] }) {
	const own = agents.map(ownFilesOf).filter((files) => files.includes(file));
	const folders = new Set([file, ...own.flat()].map((each) => folderOf(each) || "."));
	const files = [];
	for (const near of folders) {
		for (const each of await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.it)(folder, near, { levels: 0 })) files.push(each);
		for (const each of await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.it)(folder, `${near}/traces`)) files.push(each);
	}
	return [...new Set(files)];
}
async function agentOfFile(file, terminal, surroundings) {
	const { settings, wanted, listed } = surroundings;
	const own = await readCardFile(terminal.tree, file, { named: true });
	const part = own.kind === "governed" ? own.governed.part : void 0;
	const alone = {
		...NOTHING_MORE,
		name: stemOf(file) || labelOf(folderOf(file)),
		files: [{
			file,
			...part && { part }
		}]
	};
	if (own.kind !== "governed") {
		if (own.kind !== "absent") await refusePermissionFile(file);
		return alone;
	}
	const entries = entriesWith([file], settings);
	if (entries.length > 0) return withFirst(file, listedAgent(oneOf(entries, wanted, file), surroundings));
	const { governed, broken } = await readGovernedAmong(listed.filter((each) => folderOf(each) === folderOf(file) && each !== file), terminal, settings);
	const { agents, findings } = grouped([own.governed, ...governed], surroundings);
	const agent = agents.find((each) => pathsOf(each).includes(file));
	const about = findings.filter(({ location }) => location.file === file);
	if (agent === void 0) return {
		...alone,
		broken: about
	};
	const found = discoveredAgent(agent, settings);
	const isOwn = ({ location }) => agents.length === 1 || stemOf(location.file) === stemOf(file);
	return withFirst(file, {
		...found,
		broken: [...broken.filter(isOwn), ...about]
	});
}
async function refusePermissionFile(file) {
	const { permissionPathOf } = await __webpack_require__.e(/* import() */ 217).then(__webpack_require__.bind(__webpack_require__, 7217)).then((n) => n.n);
	const host = permissionPathOf(file);
	if (host === void 0) return;
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} is a permission file of ${host.dialect.id}; use "effective" to see what it allows, or "explain" to see its decision about a call`);
}
function grouped(governed, { listed, settings }) {
	const { agents, findings } = groupByFolder(governed, {
		toolLists: settings.tools ? [] : listed.filter(isToolList),
		traceFiles: settings.traces ? [] : listed.filter(isTraceFile)
	});
	const configured = settings.agents ?? [];
	return {
		agents: apartFrom(configured, withoutListed(agents, configured)),
		findings
	};
}
async function agentInFolder(name, terminal, surroundings) {
	const { listed, settings, wanted } = surroundings;
	const { governed, broken } = await readGovernedAmong(listed, terminal, settings);
	const { agents, findings } = grouped(governed, surroundings);
	const entries = entriesWith(listed, settings);
	const taken = new Set(entries.flatMap(ownFilesOf));
	const problems = [...broken, ...findings].filter(({ location }) => !taken.has(location.file));
	const all = [...entries.map((entry) => ({
		name: entry.name,
		read: () => listedAgent(entry, surroundings)
	})), ...agents.map((agent) => ({
		name: agent.name,
		read: () => discoveredAgent(agent, settings),
		path: pathsOf(agent)[0]
	}))];
	if (problems.length > 0) return {
		...NOTHING_MORE,
		files: [],
		broken: problems
	};
	const chosen = all.length > 1 ? all.filter((each) => each.name === wanted) : all;
	const [agent] = chosen;
	if (all.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`the folder ${JSON.stringify(name)} contains no card, policy or access list`);
	if (agent === void 0 || chosen.length > 1) {
		const places = all.slice(0, 5).map((each) => JSON.stringify(pathOf(each, entries)));
		if (wanted !== void 0 && chosen.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`no agent in the folder ${JSON.stringify(name)} is called ${JSON.stringify(wanted)}; its agents are ${namesOf(all)}`);
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`the folder ${JSON.stringify(name)} contains ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(all.length, "agent")}; specify one agent, either by its file (${places.join(", ")}) or by its name with --agent`);
	}
	return agent.read();
}
function pathOf({ name, path }, entries) {
	const entry = entries.find((each) => each.name === name);
	return path ?? (entry && ownFilesOf(entry)[0]) ?? name;
}
async function readGovernedAmong(files, { tree }, settings) {
	const governed = [];
	const broken = [];
	for (const file of files.filter(cardMatcher(settings.cards, settings.exclude))) {
		const read = await readCardFile(tree, file, { named: settings.cards !== void 0 });
		if (read.kind === "governed") governed.push(read.governed);
		if (read.kind === "broken") for (const finding of read.findings) broken.push(finding);
	}
	return {
		governed,
		broken
	};
}
function pathsOf(agent) {
	return governedFilesOf(agent).map(({ document }) => document.file);
}
function entriesWith(files, { agents = [] }) {
	const isIn = new Set(files);
	return agents.filter((entry) => ownFilesOf(entry).some((file) => isIn.has(file)));
}
function oneOf(entries, wanted, file) {
	const chosen = entries.length > 1 ? entries.filter(({ name }) => name === wanted) : entries;
	const [entry] = chosen;
	if (entry !== void 0 && chosen.length === 1) return entry;
	if (wanted !== void 0 && chosen.length === 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} does not belong to an agent called ${JSON.stringify(wanted)}; its agents are ${namesOf(entries)}`);
	throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`${JSON.stringify(file)} belongs to ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.L)(entries.length, "agent")} (${namesOf(entries)}); choose one with --agent`);
}
function namesOf(agents) {
	return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.B)(agents.map(({ name }) => JSON.stringify(name)), 5);
}
function listedAgent(entry, { listed, settings }) {
	const configured = settings.agents ?? [];
	const { lists, unpaired } = entry.tools ?? settings.tools ? {
		lists: [],
		unpaired: []
	} : listsInFolder(entry, configured, { free: listed });
	return {
		name: entry.name,
		files: filesByPart(entry),
		tools: entry.tools ?? settings.tools ?? lists.map((text) => ({ text })),
		...entry.traces && { traces: entry.traces },
		traceFiles: listed.filter(ownTraceTest(entry, configured)),
		broken: unpaired
	};
}
function discoveredAgent(agent, settings) {
	return {
		name: agent.name,
		files: governedFilesOf(agent).map(({ document, part }) => ({
			file: document.file,
			part
		})),
		tools: settings.tools ?? agent.toolLists.map((text) => ({ text })),
		traceFiles: agent.traceFiles,
		broken: []
	};
}
function withFirst(file, agent) {
	const [own, others] = [true, false].map((is) => agent.files.filter((each) => each.file === file === is));
	return {
		...agent,
		files: [...own ?? [], ...others ?? []]
	};
}
// build/src/cli/agent-input.js
const MISSING_FILE = "check the path, which is relative to the current folder";
async function readAgentInput(given, terminal, now, known) {
	const [named, ...rest] = given.positionals;
	if (named === void 0 || rest.length > 0) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n("specify one card, policy, access list or folder");
	const { settings, failures: ofSettings } = await localSettings(given, terminal);
	const found = known ?? await agentNamed(named, terminal, settings, given.text("agent"));
	const flags = partsOfFlags(given);
	const broken = found.broken.filter(({ location: { file } }) => !isReplaced(file, named, flags));
	if (broken.length > 0) return {
		settings,
		fileFindings: [],
		failures: applySeverities([...ofSettings, ...broken], settings)
	};
	const first = found.files[0]?.file ?? named;
	const paths = [
		first,
		...Object.values(flags).flat(),
		...found.files.flatMap(({ file, part }) => part && flags[part] ? [] : [file])
	];
	const { governed, fileFindings, failures: ofFiles } = await readFiles([...new Set(paths)], terminal.tree, (file) => findingsOfFile(file, settings, now));
	const own = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.M)(governed);
	requireOneOfEach(own);
	const files = governed.map(({ document }) => document.file);
	const above = await floorsAbove(given, {
		folder: folderOfFile(first),
		files
	}, terminal, settings);
	const items = given.value("tools") ?? found.tools;
	const tools = items.length > 0 ? await readTools(items, terminal.tree, settings.aliases) : void 0;
	const hosts = await hostsOf(files, settings, terminal.tree);
	const failures = [
		...ofSettings,
		...ofFiles,
		...above.findings,
		...hosts.findings
	];
	if (failures.length > 0) return {
		settings,
		fileFindings,
		failures: applySeverities([...failures, ...tools?.findings ?? []], settings)
	};
	const { findings, ...composed } = composedAgent({
		first,
		own,
		floors: above.floors,
		name: given.text("agent") ?? found.name
	}, settings, now);
	const agent = {
		...composed,
		...tools?.list && { tools: tools.list },
		...hosts.units.length > 0 && {
			hosts: hosts.units,
			managed: above.floors.flatMap(({ managed }) => managed ?? [])
		},
		files,
		findings: [...findings, ...tools?.findings ?? []]
	};
	const unevaluated = unevaluatedFiles(governed, {
		agents: [agent],
		floors: above.floors
	});
	if (unevaluated.length > 0) return {
		settings,
		fileFindings,
		failures: unevaluated
	};
	const { traces, traceFiles } = found;
	return {
		agent,
		settings,
		fileFindings,
		failures: [],
		traces: {
			...traces && { configured: traces },
			inFolder: traceFiles,
			agents: 1
		}
	};
}
function partsOfFlags(given) {
	const [card, policy, access] = [
		given.text("card"),
		given.text("policy"),
		given.value("access")
	];
	return {
		...card !== void 0 && { card: [card] },
		...policy !== void 0 && { policy: [policy] },
		...access && { access }
	};
}
function isReplaced(file, named, flags) {
	if (file === named) return Object.keys(flags).length > 0;
	if (isNamedAsAccessList(file)) return flags.access !== void 0;
	return (isNamedAsPolicy(file) ? flags.policy : flags.card) !== void 0;
}
async function hostsOf(files, settings, tree) {
	const paths = files.map((file) => node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.normalize(file));
	const units = [];
	const findings = [];
	for (const agent of settings.agents ?? []) {
		if (!ownFilesOf(agent).some((file) => paths.includes(file))) continue;
		const { hostsOfAgent } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 7152)).then((n) => n.N);
		const hosts = await hostsOfAgent(agent, tree);
		for (const unit of hosts.units) if (!units.some(({ identity }) => identity === unit.identity)) units.push(unit);
		for (const finding of hosts.findings) findings.push(finding);
	}
	return {
		units,
		findings
	};
}
async function readFiles(paths, tree, check) {
	const governed = [];
	const fileFindings = [];
	const failures = [];
	for (const path of paths) {
		const read = await readCardFile(tree, path, { named: true });
		switch (read.kind) {
			case "governed":
				governed.push(read.governed);
				for (const finding of check(read)) fileFindings.push(finding);
				break;
			case "broken":
				for (const finding of read.findings) failures.push(finding);
				break;
			case "absent": {
				const words = couldNotEvaluate.words.missingFile(MISSING_FILE);
				failures.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(couldNotEvaluate, path, words));
				break;
			}
		}
	}
	return {
		governed,
		fileFindings,
		failures
	};
}
function requireOneOfEach(files) {
	for (const part of _cli_js__WEBPACK_IMPORTED_MODULE_1__.A) {
		if (_cli_js__WEBPACK_IMPORTED_MODULE_1__.k[part].isList || files[part].length <= 1) continue;
		const names = files[part].map(({ document }) => document.file).join(", ");
		throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`there is more than one ${_cli_js__WEBPACK_IMPORTED_MODULE_1__.k[part].name} (${names}); specify only one`);
	}
}
function composedAgent({ first, own, floors, name: givenName }, settings, now) {
	const [cardFile] = own.card;
	const { policy, findings } = ownPolicy(cardFile, own.policy[0], settings.environmentDefaults);
	const card = cardFile?.card;
	const name = givenName ?? card?.agentId ?? policy?.name ?? first;
	const { exemptions } = readExemptions(settings.exemptions, now);
	const { findings: floorFindings, ...composed } = composeAgent({
		...card && { card },
		...policy && { policy }
	}, floors, exemptions.filter(({ agent }) => agent === name));
	return {
		name,
		identity: first,
		...composed,
		...accessOf(own.access, floors),
		findings: [...findings, ...floorFindings]
	};
}
function folderOfFile(file) {
	return node_path__WEBPACK_IMPORTED_MODULE_2___default().posix.normalize(folderOf(file) || ".").replace(/^\.$/, "");
}
async function floorsAbove(given, agent, terminal, settings) {
	const named = given.value("org");
	if (named) return givenFloors(named, terminal.tree);
	const { folder } = agent;
	const candidates = isFloorOfAgents(settings.floors?.org) ? [] : await terminal.floorCandidates?.(folder) ?? [];
	const { floors, findings } = await readWithFloors({
		label: terminal.tree.label,
		list: async () => candidates,
		read: (file, maxBytes) => terminal.tree.read(file, maxBytes)
	}, settings, { within: new Set(agent.files) }, candidates);
	return {
		floors: floorsFor(folder, settings.agents?.find((listed) => ownFilesOf(listed).some((file) => agent.files.includes(file)))?.teams ?? [], floors).filter(({ file }) => !agent.files.includes(file)),
		findings
	};
}
function isFilled({ document }) {
	return Reader.of(document).entries().length > 0;
}
async function givenFloors(files, tree) {
	const floors = [];
	const findings = [];
	for (const file of files) {
		const read = await readCardFile(tree, file, { named: true });
		switch (read.kind) {
			case "governed":
				floors.push(floorOf(withOrigin(read, { scope: "org" }), "org", ""));
				break;
			case "absent":
				findings.push((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(floorUnreadable, file, floorUnreadable.words.missingPath(file, MISSING_FILE)));
				break;
			case "broken":
			case "foreign": {
				const managed = await readManaged({
					kind: "file",
					file
				}, "org", tree, void 0);
				const foreign = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(floorUnreadable, file, floorUnreadable.words.foreign(file));
				if ("document" in managed && isFilled(managed)) floors.push(managedFloor(managed, "org"));
				else for (const finding of read.kind === "broken" ? read.findings : [foreign]) findings.push(finding);
				break;
			}
		}
	}
	return {
		floors,
		findings
	};
}
// build/src/cli/frames.js
const MAX_FILE_BYTES = 4194304;
const MAX_LINE_LENGTH = 1e4;
const MAX_FILES$1 = 100;
const DEFAULT_WIDTH = 100;
async function textOptions(findings, given, terminal, trees = [terminal.tree]) {
	const { colour, columns } = terminal;
	if (columns === void 0 && !given.has("format")) return { colour };
	const sources = await Promise.all(trees.map((tree) => readSources(findings, tree)));
	return {
		colour,
		frames: {
			width: columns ?? DEFAULT_WIDTH,
			lineOf: (location) => {
				if (location.repository !== void 0) return void 0;
				const lines = sources.flatMap((source) => source.get(location.file) ?? []).find((version) => isAt(location, version));
				const index = (location.range?.start.line ?? 0) - 1;
				const text = lines?.[index];
				if (!lines || text === void 0) return void 0;
				return text.length <= MAX_LINE_LENGTH && text.trim() !== "" ? {
					text,
					secrets: secretRanges(lines, index)
				} : void 0;
			}
		}
	};
}
async function readSources(findings, tree) {
	const files = /* @__PURE__ */ new Set();
	for (const { severity, location, related } of findings) {
		if (severity === "note") continue;
		for (const each of [location, ...related.map((further) => further.location)]) if (each.range && each.file !== "" && each.repository === void 0) files.add(each.file);
	}
	const sources = /* @__PURE__ */ new Map();
	for (const file of [...files].slice(0, MAX_FILES$1)) {
		const read = await tree.read(file, MAX_FILE_BYTES);
		if (read.kind !== "bytes") continue;
		sources.set(file, [new TextDecoder().decode(read.bytes).split("\n")]);
	}
	return sources;
}
function isAt({ range }, lines) {
	if (range === void 0) return false;
	const { line, column, offset } = range.start;
	return lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1 === offset && column - 1 <= (lines[line - 1] ?? "").length;
}
// build/src/cli/located.js
const MAX_FILES = 2e5;
const LEVELS_NEARBY = 3;
async function located(given, terminal, isPath = () => true) {
	const { folder } = terminal;
	const plain = (text) => {
		if (text === "-") return text;
		if ((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(folder, text) !== void 0) return (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.st)(folder, text);
		const glob = globIn(folder, text);
		return glob ? `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.st)(folder, glob.folder)}/${glob.rest}`.replace(/^\.\//, "") : text;
	};
	const positionals = given.positionals.map((text, index) => isPath(index) ? plain(text) : text);
	const traces = given.list("traces").flatMap(_cli_js__WEBPACK_IMPORTED_MODULE_1__.y).map(plain);
	const tools = given.value("tools")?.map((item) => ({
		...item,
		text: plain(item.text)
	}));
	const single = (name) => {
		const text = given.text(name);
		return text !== void 0 && PATHS.has(name) ? plain(text) : text;
	};
	const named = [
		...positionals.filter((_, index) => isPath(index)),
		...traces,
		...(tools ?? []).map(({ text }) => text)
	];
	return {
		given: {
			...given,
			positionals,
			text: single,
			list: (name) => name === "traces" ? traces : given.list(name),
			value: (name) => {
				const value = given.value(name);
				if (value === void 0) return value;
				if (name === "tools") return tools;
				return LISTS.has(name) && Array.isArray(value) ? value.map(plain) : value;
			}
		},
		terminal: await reaching(named, terminal)
	};
}
function globIn(root, text) {
	if (!isFileGlob(text)) return void 0;
	const end = text.slice(0, text.search(/[*?[{(!]/)).lastIndexOf("/");
	const folder = text.slice(0, end) || "/";
	if (end === -1 || (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(root, folder) !== "folder") return void 0;
	return {
		folder,
		rest: text.slice(end + 1)
	};
}
const PATHS = /* @__PURE__ */ new Set(["card", "policy"]);
const LISTS = /* @__PURE__ */ new Set(["access", "org"]);
async function reaching(named, terminal) {
	const { folder } = terminal;
	const outside = named.map((name) => globIn(folder, name)?.folder ?? name).filter((name) => (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.at)(name) && (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(folder, name));
	if (outside.length === 0) return terminal;
	const more = /* @__PURE__ */ new Set();
	for (const name of outside) {
		const isFolder = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.ot)(folder, name) === "folder";
		const place = isFolder ? name : agentFolderOf(name) || folderOf(name);
		const limits = {
			most: MAX_FILES,
			...!isFolder && { levels: LEVELS_NEARBY }
		};
		for (const file of await (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.it)(folder, place, limits)) more.add(file);
		if (isFolder && more.size >= MAX_FILES) throw new _cli_js__WEBPACK_IMPORTED_MODULE_1__.n(`the folder ${JSON.stringify(name)} has more than ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.sn)(MAX_FILES)} files; specify an agent's folder`);
	}
	return {
		...terminal,
		tree: withFiles(terminal.tree, more)
	};
}
function withFiles(tree, more) {
	return {
		label: tree.label,
		list: async () => [.../* @__PURE__ */ new Set([...await tree.list(), ...more])].sort(),
		links: async () => await tree.links?.() ?? /* @__PURE__ */ new Map(),
		submodules: async () => await tree.submodules?.() ?? /* @__PURE__ */ new Map(),
		tracked: async () => tree.tracked?.(),
		read: (file, maxBytes) => tree.read(file, maxBytes),
		open: async (file) => tree.open ? tree.open(file) : { kind: "absent" }
	};
}
// build/src/cli/conclusion.js
function conclusionOf(code, findings, more = []) {
	if (code === 0) return {
		conclusion: "success",
		reasons: []
	};
	const errors = findings.filter(({ severity }) => severity === "error");
	const because = errors.length > 0 ? errors : findings.filter(({ severity }) => severity === "warning");
	const sentences = more.map((message) => {
		return {
			rule: null,
			severity: "error",
			message,
			file: null,
			line: null,
			column: null
		};
	});
	return {
		conclusion: "failure",
		reasons: [...because.map(reasonOf), ...sentences]
	};
}
function reasonOf({ rule, severity, message, location }) {
	const { file, line, column } = placeToJson(location);
	return {
		rule,
		severity,
		message,
		file,
		line,
		column
	};
}
async function commandsFor(failures, terminal) {
	const { toWorkflowCommands } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 7152)).then((n) => n.ln);
	const { localReport } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 2917));
	const settings = settle({}, void 0, "local");
	return toWorkflowCommands(localReport({ runFindings: failures }, settings, terminal)).commands;
}
const PLAIN = paintOf({ colour: false });
async function refuse(failures, given, terminal, trees = [terminal.tree]) {
	if (given.text("format") === "json") {
		const findings = failures.map(findingToJson);
		terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
			verdict: "error",
			...conclusionOf(2, failures),
			findings
		}));
		return 2;
	}
	if (given.text("format") === "github") for (const line of await commandsFor(failures, terminal)) terminal.out(line);
	const { frames } = await textOptions(failures, given, terminal, trees);
	for (const [index, finding] of failures.entries()) {
		const { file, range } = finding.location;
		const place = file === "" || !range && finding.message.includes((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.G)(file)) ? "" : `${placeText(finding.location)}: `;
		const mark = {
			location: finding.location,
			label: "",
			severity: finding.severity
		};
		const lines = [
			`error: ${place}${finding.message}`,
			...frames && index < 20 ? codeFrame([mark], frames, PLAIN) : [],
			...finding.help ? [`  ${finding.help}`] : []
		];
		terminal.err(lines.join("\n"));
	}
	return 2;
}
// build/src/report/surfaces/answers/evaluate.js
const MAX_LISTED = 12;
const MAX_EXAMPLES = 3;
const MAX_NAME_LENGTH = 80;
const VIOLATIONS = ["violation", "violations"];
function renderEvaluationText(agent, options) {
	const paint = paintOf(options);
	const { evaluation } = agent;
	return [
		paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
		...evaluation ? factLines(agent, evaluation) : [],
		"",
		...findingsText([...agent.findings].sort(_cli_js__WEBPACK_IMPORTED_MODULE_1__.St), paint, "counted", options.frames),
		...evaluation ? toolLines(evaluation, paint) : [],
		...gapLines(agent, paint)
	].join("\n").trimEnd();
}
function verdictLine(report) {
	const { agent, verdict, evaluation } = report;
	const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(agent.name, MAX_NAME_LENGTH));
	if (evaluation === void 0) return `${name}: ${verdict}: the agent's files could not be read`;
	if (!evaluation.governed) return `${name}: ${verdict}: no policy governs this agent, so no tool was checked`;
	if (agent.tools === void 0) return `${name}: ${verdict}: the agent has no tool list, so only files and coverage were checked`;
	const { violations, warnings } = evaluation;
	const found = [violations.length === 0 ? "no violations" : `${counted(violations.length, VIOLATIONS)} (${violationsText(evaluation)})`, ...warnings.length === 0 ? [] : [counted(warnings.length, WARNINGS)]];
	const others = otherErrors(report, {});
	const rest = others === 0 ? "" : `; ${counted(others, ["other error", "other errors"])}`;
	return `${name}: ${verdict}: ${found.join(", ")} among ${counted(evaluation.decisions.length, TOOLS$1)}${rest}`;
}
function factLines(report, evaluation) {
	const { agent } = report;
	const gaps = evaluation.coverage.unmapped.length;
	return columns([
		["  Coverage", `${coverageText(report)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${counted(gaps, ["action", "actions"])} to map (see below)` : ""}`],
		...fileRows(agent),
		...(agent.tools?.sources ?? []).map((source) => ["  Tools", (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(source)]),
		...evaluation.governed ? [["  Run time", modeSentence(evaluation)]] : []
	]);
}
function fileRows(agent) {
	const card = agent.card?.place.document.file;
	const policy = agent.policy?.place.document.file;
	const policyName = agent.policy?.name === void 0 ? "" : ` (${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(policyId(agent) ?? "")})`;
	const rowsByPart = {
		card: card === void 0 ? [] : [["  Card", `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(card)}${policy === card ? ", with the policy" : ""}`]],
		policy: policy === void 0 || policy === card ? [] : [["  Policy", `${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(policy)}${policyName}`]],
		access: (agent.access?.own ?? []).map(({ document }) => ["  Access", (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(document.file)])
	};
	return Object.values(rowsByPart).flat();
}
function toolLines(evaluation, paint) {
	if (evaluation.decisions.length === 0) return [];
	const blocks = OUTCOMES.flatMap((outcome) => {
		const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
		if (decisions.length === 0) return [];
		const title = `${outcomeWords(outcome)}: ${counted(decisions.length, TOOLS$1)}`;
		const rows = decisions.length <= MAX_LISTED ? decisions.map((decision) => toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
		return [paint.bold(`  ${title}`), ...columns(rows)];
	});
	return [
		paint.bold("Tools"),
		...blocks,
		""
	];
}
function toolRow(decision, evaluation) {
	return [`    ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decision.tool.canonical, MAX_NAME_LENGTH))}`, decidedText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
	const deciders = /* @__PURE__ */ new Map();
	for (const decision of decisions) {
		const decider = decidedText(decision, evaluation);
		const name = (0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Kt)(decision.tool.canonical, MAX_NAME_LENGTH));
		const names = deciders.get(decider);
		if (names) names.push(name);
		else deciders.set(decider, [name]);
	}
	return [...deciders].map(([decider, tools]) => [
		`    ${counted(tools.length, TOOLS$1)}`,
		decider,
		`such as ${someOf(tools, MAX_EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, "")
	]);
}
function decidedText(decision, evaluation) {
	const { decided_by } = explain(decision, evaluation.defaults);
	if (decided_by) return `by ${deciderText(decided_by)}`;
	return evaluation.governed ? `by ${byDefault(decision, evaluation.defaults)}` : "no policy governs it";
}
function gapLines({ agent, evaluation, findings }, paint) {
	const { policy } = agent;
	if (areGapsReported(findings)) return [];
	if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0) return [];
	const { document, section } = mappingTarget(policy);
	const where = `${section} in ${(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.nn)(document.file)}`;
	return [
		paint.bold("Unmapped bounded actions"),
		`  add under ${where}, and enter the tools:`,
		...evaluation.coverage.unmapped.flatMap((action) => barred(mappingStub(action.value, policy), paint))
	];
}
// build/src/cli/agent-answer.js
async function printAnswer({ report, settings, response, renderText, more = {
	code: 0,
	messages: []
} }, given, terminal, format) {
	const own = exitCodeOf(report, given.has("strict"));
	const code = more.code > own ? more.code : own;
	switch (format) {
		case "json":
			terminal.out((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.en)({
				...response,
				...conclusionOf(code, own > 0 ? report.findings : [], more.messages)
			}));
			for (const { severity, message, rule } of report.findings.filter(isAboutFiles)) terminal.err(`${severity}: ${message} [${rule}]`);
			break;
		case "markdown":
		case "github": {
			const result = {
				agents: [report],
				...given.has("now") && { now: nowOf(given) }
			};
			const { localReport } = await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152), __webpack_require__.e(917)]).then(__webpack_require__.bind(__webpack_require__, 2917));
			const whole = localReport(result, settings, terminal);
			const rendered = format === "github" ? (await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 7152)).then((n) => n.ln)).renderGitHub(whole) : (await Promise.all(/* import() */[__webpack_require__.e(217), __webpack_require__.e(935), __webpack_require__.e(152)]).then(__webpack_require__.bind(__webpack_require__, 7152)).then((n) => n.Ot)).renderSummary(whole);
			terminal.out(rendered);
			break;
		}
		case "text": terminal.out(renderText());
	}
	return code;
}
function exitCodeOf({ verdict }, isStrict) {
	if (verdict === "error") return 2;
	return verdict === "fail" || isStrict && verdict === "warn" ? 1 : 0;
}
function isAboutFiles({ severity, tool }) {
	return severity !== "note" && tool === void 0;
}
// build/src/cli/evaluate.js
var evaluate_exports = /* @__PURE__ */ (0,_rolldown_runtime_js__WEBPACK_IMPORTED_MODULE_0__.n)({ evaluateCommand: () => evaluateCommand });
const evaluateCommand = {
	name: "evaluate",
	positionals: "<card|policy|list>",
	example: "agents/support --tools tools.json",
	async run(args, outer) {
		const { given, terminal } = await located((0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.r)(args, "evaluate"), outer);
		const format = reportFormatOf(given);
		const now = nowOf(given);
		const context = given.value("context") ?? "cicd";
		const minCoverage = given.value("min-coverage");
		const input = await readAgentInput(given, terminal, now);
		const settings = {
			...input.settings,
			...minCoverage !== void 0 && { minCoverage }
		};
		if (!input.agent) return refuse(input.failures, given, terminal);
		const report = evaluateAgent(input.agent, input.fileFindings, settings, {
			now,
			context,
			elapsed: terminal.elapsed
		});
		const failures = [...input.failures, ...notEvaluated(report, terminal)];
		if (failures.length > 0) return refuse(failures, given, terminal);
		const options = await textOptions(report.findings, given, terminal);
		const { response } = report;
		const renderText = () => renderEvaluationText(report, options).trimEnd();
		return printAnswer({
			report,
			settings,
			response: response ?? {},
			renderText
		}, given, terminal, format);
	}
};
function notEvaluated(report, terminal) {
	const blocking = report.findings.filter((finding) => finding.blocking);
	if (blocking.length > 0) return blocking;
	if (report.evaluation?.governed) return [];
	const file = report.agent.card?.place.document.file ?? "";
	return [(0,_cli_js__WEBPACK_IMPORTED_MODULE_1__.Tt)(couldNotEvaluate, file, couldNotEvaluate.words.noPolicy(terminal.command))];
}



/***/ })

};
;