"use strict";
exports.id = 474;
exports.ids = [474];
exports.modules = {

/***/ 474:
/***/ (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: function() { return /* binding */ countsText; },
/* harmony export */   $a: function() { return /* binding */ HOUR_MS; },
/* harmony export */   $i: function() { return /* binding */ missingChoice; },
/* harmony export */   $n: function() { return /* binding */ governing; },
/* harmony export */   $r: function() { return /* binding */ allNames; },
/* harmony export */   $t: function() { return /* binding */ requestText; },
/* harmony export */   A: function() { return /* binding */ isTraceFile; },
/* harmony export */   Aa: function() { return /* binding */ forbiddenByOrg; },
/* harmony export */   Ai: function() { return /* binding */ redactedNames; },
/* harmony export */   An: function() { return /* binding */ ignoredPart; },
/* harmony export */   Ao: function() { return /* binding */ fieldsOf$1; },
/* harmony export */   Ar: function() { return /* binding */ isCompared; },
/* harmony export */   At: function() { return /* binding */ looseSpelling; },
/* harmony export */   B: function() { return /* binding */ placeToJson; },
/* harmony export */   Ba: function() { return /* binding */ duplicateId; },
/* harmony export */   Bi: function() { return /* binding */ notEvaluated; },
/* harmony export */   Bn: function() { return /* binding */ ARROW; },
/* harmony export */   Bo: function() { return /* binding */ patternKey; },
/* harmony export */   Br: function() { return /* binding */ documentationOf; },
/* harmony export */   Bt: function() { return /* binding */ verdictOf; },
/* harmony export */   C: function() { return /* binding */ globFiles; },
/* harmony export */   Ca: function() { return /* binding */ ignoreUnused; },
/* harmony export */   Ci: function() { return /* binding */ staleLock; },
/* harmony export */   Cn: function() { return /* binding */ mappingStub; },
/* harmony export */   Co: function() { return /* binding */ regularPattern; },
/* harmony export */   Cr: function() { return /* binding */ joined; },
/* harmony export */   Ct: function() { return /* binding */ evaluate; },
/* harmony export */   D: function() { return /* binding */ isNamedAsCard; },
/* harmony export */   Da: function() { return /* binding */ historyNotEvaluated; },
/* harmony export */   Di: function() { return /* binding */ secretInSettings; },
/* harmony export */   Dn: function() { return /* binding */ hasChanges; },
/* harmony export */   Do: function() { return /* binding */ holds; },
/* harmony export */   Dr: function() { return /* binding */ groupFindings; },
/* harmony export */   Dt: function() { return /* binding */ actorsOf; },
/* harmony export */   E: function() { return /* binding */ isNamedAsAccessList; },
/* harmony export */   Ea: function() { return /* binding */ hostAllowsForbidden; },
/* harmony export */   Ei: function() { return /* binding */ shadowedEntry; },
/* harmony export */   En: function() { return /* binding */ changeParts; },
/* harmony export */   Eo: function() { return /* binding */ EXACT; },
/* harmony export */   Er: function() { return /* binding */ placeText; },
/* harmony export */   Et: function() { return /* binding */ toolDecider; },
/* harmony export */   F: function() { return /* binding */ buildReport; },
/* harmony export */   Fa: function() { return /* binding */ failedExample; },
/* harmony export */   Fi: function() { return /* binding */ parseError; },
/* harmony export */   Fn: function() { return /* binding */ otherErrors; },
/* harmony export */   Fo: function() { return /* binding */ SEVERITY_RANK; },
/* harmony export */   Fr: function() { return /* binding */ violationsOf; },
/* harmony export */   Ft: function() { return /* binding */ ownDocuments; },
/* harmony export */   G: function() { return /* binding */ ANNOTATIONS; },
/* harmony export */   Ga: function() { return /* binding */ declaredNeverCalled; },
/* harmony export */   Gi: function() { return /* binding */ neverAllowed; },
/* harmony export */   Gn: function() { return /* binding */ historyText; },
/* harmony export */   Go: function() { return /* binding */ yamlText; },
/* harmony export */   Gr: function() { return /* binding */ ruleOf$1; },
/* harmony export */   Gt: function() { return /* binding */ severityOfDenial; },
/* harmony export */   H: function() { return /* binding */ filesByPart; },
/* harmony export */   Ha: function() { return /* binding */ PATTERN_FIELDS; },
/* harmony export */   Hi: function() { return /* binding */ noGrace; },
/* harmony export */   Hn: function() { return /* binding */ formerNames; },
/* harmony export */   Ho: function() { return /* binding */ alsoMapped; },
/* harmony export */   Hr: function() { return /* binding */ isOf; },
/* harmony export */   Ht: function() { return /* binding */ compileAccess; },
/* harmony export */   I: function() { return /* binding */ gating; },
/* harmony export */   Ia: function() { return /* binding */ exemption; },
/* harmony export */   Ii: function() { return /* binding */ overlappingEntries; },
/* harmony export */   In: function() { return /* binding */ row; },
/* harmony export */   Io: function() { return /* binding */ atLeast; },
/* harmony export */   Ir: function() { return /* binding */ withoutWidening; },
/* harmony export */   It: function() { return /* binding */ ownParts; },
/* harmony export */   J: function() { return /* binding */ toWorkflowCommands; },
/* harmony export */   Ja: function() { return /* binding */ coverageDropped; },
/* harmony export */   Ji: function() { return /* binding */ MAX_TOOL_LIST_BYTES; },
/* harmony export */   Jn: function() { return /* binding */ showPercent; },
/* harmony export */   Jo: function() { return /* binding */ accessDenied; },
/* harmony export */   Jr: function() { return /* binding */ weakensOrg; },
/* harmony export */   Jt: function() { return /* binding */ PREFIXED; },
/* harmony export */   K: function() { return /* binding */ errorCommand; },
/* harmony export */   Ka: function() { return /* binding */ deadRule; },
/* harmony export */   Ki: function() { return /* binding */ needsApproval; },
/* harmony export */   Kn: function() { return /* binding */ tracesText; },
/* harmony export */   Ko: function() { return /* binding */ Reader; },
/* harmony export */   Kr: function() { return /* binding */ wrong; },
/* harmony export */   Kt: function() { return /* binding */ accessPolicy; },
/* harmony export */   L: function() { return /* binding */ verdictOfFinding; },
/* harmony export */   La: function() { return /* binding */ exemptAll; },
/* harmony export */   Li: function() { return /* binding */ breadthOf; },
/* harmony export */   Ln: function() { return /* binding */ toolsText; },
/* harmony export */   Lo: function() { return /* binding */ effectiveDefaults; },
/* harmony export */   Lr: function() { return /* binding */ AGENT_RULES; },
/* harmony export */   Lt: function() { return /* binding */ evaluateNames; },
/* harmony export */   M: function() { return /* binding */ templateScopeOf; },
/* harmony export */   Ma: function() { return /* binding */ floorUnreadable; },
/* harmony export */   Mi: function() { return /* binding */ ACTION_STUB; },
/* harmony export */   Mn: function() { return /* binding */ agentsTable; },
/* harmony export */   Mo: function() { return /* binding */ DEFAULT_ORDERS; },
/* harmony export */   Mr: function() { return /* binding */ isSetAside; },
/* harmony export */   Mt: function() { return /* binding */ EXEMPT_SECTIONS; },
/* harmony export */   N: function() { return /* binding */ traceStemOf; },
/* harmony export */   Na: function() { return /* binding */ fileTooLarge; },
/* harmony export */   Ni: function() { return /* binding */ TODO; },
/* harmony export */   Nn: function() { return /* binding */ coverageText; },
/* harmony export */   No: function() { return /* binding */ MODES_STRICTEST_FIRST; },
/* harmony export */   Nr: function() { return /* binding */ lowestCoverage; },
/* harmony export */   Nt: function() { return /* binding */ documentOfFloor; },
/* harmony export */   O: function() { return /* binding */ isNamedAsPolicy; },
/* harmony export */   Oa: function() { return /* binding */ hiddenLimit; },
/* harmony export */   Oi: function() { return /* binding */ runsByItself; },
/* harmony export */   On: function() { return /* binding */ exemptionLines; },
/* harmony export */   Oo: function() { return /* binding */ WORD; },
/* harmony export */   Or: function() { return /* binding */ LOCAL_EVENT; },
/* harmony export */   Ot: function() { return /* binding */ idKey; },
/* harmony export */   P: function() { return /* binding */ NOTHING_TO_CHECK; },
/* harmony export */   Pa: function() { return /* binding */ failedTest; },
/* harmony export */   Pi: function() { return /* binding */ placeholderIn; },
/* harmony export */   Pn: function() { return /* binding */ hasHistory; },
/* harmony export */   Po: function() { return /* binding */ RULE_SEVERITIES; },
/* harmony export */   Pr: function() { return /* binding */ preExistingWords; },
/* harmony export */   Pt: function() { return /* binding */ isReadable; },
/* harmony export */   Q: function() { return /* binding */ barred; },
/* harmony export */   Qa: function() { return /* binding */ DAY_MS; },
/* harmony export */   Qi: function() { return /* binding */ missing; },
/* harmony export */   Qn: function() { return /* binding */ forbiddenRule; },
/* harmony export */   Qr: function() { return /* binding */ unmappedTool; },
/* harmony export */   Qt: function() { return /* binding */ requestOfText; },
/* harmony export */   R: function() { return /* binding */ worst; },
/* harmony export */   Ra: function() { return /* binding */ escalationDenied; },
/* harmony export */   Ri: function() { return /* binding */ outsideRange; },
/* harmony export */   Rn: function() { return /* binding */ violationsText; },
/* harmony export */   Ro: function() { return /* binding */ governs; },
/* harmony export */   Rr: function() { return /* binding */ FILE_RULES; },
/* harmony export */   Rt: function() { return /* binding */ resultsOf; },
/* harmony export */   S: function() { return /* binding */ folderOf; },
/* harmony export */   Sa: function() { return /* binding */ inGrace; },
/* harmony export */   Si: function() { return /* binding */ fewer; },
/* harmony export */   Sn: function() { return /* binding */ coveragePart; },
/* harmony export */   So: function() { return /* binding */ regularFields; },
/* harmony export */   Sr: function() { return /* binding */ counted; },
/* harmony export */   St: function() { return /* binding */ unmappedReason; },
/* harmony export */   T: function() { return /* binding */ isFileGlob; },
/* harmony export */   Ta: function() { return /* binding */ idle; },
/* harmony export */   Ti: function() { return /* binding */ spellingStyle; },
/* harmony export */   Tn: function() { return /* binding */ agentParts; },
/* harmony export */   To: function() { return /* binding */ EITHER_CASE; },
/* harmony export */   Tr: function() { return /* binding */ placeLink; },
/* harmony export */   Tt: function() { return /* binding */ isGoverned; },
/* harmony export */   U: function() { return /* binding */ ownFilesOf; },
/* harmony export */   Ua: function() { return /* binding */ matchesEverything; },
/* harmony export */   Ui: function() { return /* binding */ noCardsFound; },
/* harmony export */   Un: function() { return /* binding */ ATTEMPTS; },
/* harmony export */   Uo: function() { return /* binding */ allowsEverything; },
/* harmony export */   Ur: function() { return /* binding */ isRuleId; },
/* harmony export */   Ut: function() { return /* binding */ patternsText; },
/* harmony export */   Va: function() { return /* binding */ EFFECTS; },
/* harmony export */   Vi: function() { return /* binding */ noTools; },
/* harmony export */   Vn: function() { return /* binding */ approvedWords; },
/* harmony export */   Vo: function() { return /* binding */ spellingTexts; },
/* harmony export */   Vr: function() { return /* binding */ isFixed; },
/* harmony export */   Vt: function() { return /* binding */ applyTriggers; },
/* harmony export */   W: function() { return /* binding */ settle; },
/* harmony export */   Wa: function() { return /* binding */ deniedAttempt; },
/* harmony export */   Wi: function() { return /* binding */ noCard; },
/* harmony export */   Wn: function() { return /* binding */ callsText; },
/* harmony export */   Wo: function() { return /* binding */ entryIn; },
/* harmony export */   Wr: function() { return /* binding */ isViolation; },
/* harmony export */   Wt: function() { return /* binding */ reasonOf; },
/* harmony export */   X: function() { return /* binding */ columns; },
/* harmony export */   Xa: function() { return /* binding */ cardRemoved; },
/* harmony export */   Xi: function() { return /* binding */ cronIncludesDay; },
/* harmony export */   Xn: function() { return /* binding */ alignmentPolicy; },
/* harmony export */   Xr: function() { return /* binding */ unusedCapability; },
/* harmony export */   Xt: function() { return /* binding */ entryPatterns; },
/* harmony export */   Y: function() { return /* binding */ LOG; },
/* harmony export */   Ya: function() { return /* binding */ couldNotEvaluate; },
/* harmony export */   Yi: function() { return /* binding */ cronIncludes; },
/* harmony export */   Yn: function() { return /* binding */ TRIGGER_ACTIONS; },
/* harmony export */   Yo: function() { return /* binding */ LISTED; },
/* harmony export */   Yr: function() { return /* binding */ unusedEntry; },
/* harmony export */   Yt: function() { return /* binding */ callRequest; },
/* harmony export */   Z: function() { return /* binding */ paintOf; },
/* harmony export */   Za: function() { return /* binding */ timeOf; },
/* harmony export */   Zi: function() { return /* binding */ MARKS; },
/* harmony export */   Zn: function() { return /* binding */ conditionKey; },
/* harmony export */   Zr: function() { return /* binding */ unusedAction; },
/* harmony export */   Zt: function() { return /* binding */ possibleRequests; },
/* harmony export */   _: function() { return /* binding */ agentFolderOf; },
/* harmony export */   _a: function() { return /* binding */ WEEKDAYS; },
/* harmony export */   _i: function() { return /* binding */ traceSource; },
/* harmony export */   _n: function() { return /* binding */ changedFilesPart; },
/* harmony export */   _o: function() { return /* binding */ likelyNames; },
/* harmony export */   _r: function() { return /* binding */ PROBLEMS; },
/* harmony export */   _t: function() { return /* binding */ exceededActions; },
/* harmony export */   a: function() { return /* binding */ nowOf; },
/* harmony export */   aa: function() { return /* binding */ loosePattern; },
/* harmony export */   ai: function() { return /* binding */ notAllowed; },
/* harmony export */   an: function() { return /* binding */ Encoding; },
/* harmony export */   ao: function() { return /* binding */ bypassMode; },
/* harmony export */   ar: function() { return /* binding */ decideHits; },
/* harmony export */   at: function() { return /* binding */ assemble; },
/* harmony export */   b: function() { return /* binding */ fileMatcher; },
/* harmony export */   ba: function() { return /* binding */ internalError; },
/* harmony export */   bi: function() { return /* binding */ toolList; },
/* harmony export */   bn: function() { return /* binding */ omitted; },
/* harmony export */   bo: function() { return /* binding */ joinRegular; },
/* harmony export */   br: function() { return /* binding */ WARNINGS; },
/* harmony export */   bt: function() { return /* binding */ policyId; },
/* harmony export */   c: function() { return /* binding */ isOutside; },
/* harmony export */   ca: function() { return /* binding */ limitNotEvaluated; },
/* harmony export */   ci: function() { return /* binding */ unknown; },
/* harmony export */   cn: function() { return /* binding */ inOrder; },
/* harmony export */   co: function() { return /* binding */ askWithoutHuman; },
/* harmony export */   cr: function() { return /* binding */ strictestFirst; },
/* harmony export */   ct: function() { return /* binding */ historyParts; },
/* harmony export */   d: function() { return /* binding */ writeLocalFile; },
/* harmony export */   da: function() { return /* binding */ RATE_KEYS; },
/* harmony export */   di: function() { return /* binding */ twoPolicies; },
/* harmony export */   dn: function() { return /* binding */ matchKey; },
/* harmony export */   "do": function() { return /* binding */ toolsFix; },
/* harmony export */   dr: function() { return /* binding */ usesToolMatches; },
/* harmony export */   dt: function() { return /* binding */ deciderText; },
/* harmony export */   ea: function() { return /* binding */ missingKey; },
/* harmony export */   ei: function() { return /* binding */ canonicalName; },
/* harmony export */   en: function() { return /* binding */ sqlMatchesOf; },
/* harmony export */   eo: function() { return /* binding */ MINUTE_MS; },
/* harmony export */   er: function() { return /* binding */ levelOfSeverity; },
/* harmony export */   et: function() { return /* binding */ findingsText; },
/* harmony export */   f: function() { return /* binding */ secretsIn; },
/* harmony export */   fa: function() { return /* binding */ RETRY_KINDS; },
/* harmony export */   fi: function() { return /* binding */ triggerWarning; },
/* harmony export */   fn: function() { return /* binding */ otherwiseRule; },
/* harmony export */   fo: function() { return /* binding */ STATE_LIMIT; },
/* harmony export */   fr: function() { return /* binding */ LEVELS; },
/* harmony export */   ft: function() { return /* binding */ outcomeWords; },
/* harmony export */   g: function() { return /* binding */ withoutTokens; },
/* harmony export */   ga: function() { return /* binding */ MONTHS; },
/* harmony export */   gi: function() { return /* binding */ traceWithoutCalls; },
/* harmony export */   gn: function() { return /* binding */ permissionsTitle; },
/* harmony export */   go: function() { return /* binding */ isLiteral; },
/* harmony export */   gr: function() { return /* binding */ CALLS; },
/* harmony export */   gt: function() { return /* binding */ escalationReason; },
/* harmony export */   h: function() { return /* binding */ withoutSecrets; },
/* harmony export */   ha: function() { return /* binding */ MINUTES_OF_DAY; },
/* harmony export */   hi: function() { return /* binding */ tracesRemoved; },
/* harmony export */   hn: function() { return /* binding */ permissionsDetail; },
/* harmony export */   ho: function() { return /* binding */ compilePattern; },
/* harmony export */   hr: function() { return /* binding */ AGENTS; },
/* harmony export */   ht: function() { return /* binding */ runTimeEffects; },
/* harmony export */   i: function() { return /* binding */ localSettings; },
/* harmony export */   ia: function() { return /* binding */ enumeratingFix; },
/* harmony export */   ii: function() { return /* binding */ unlistedAgent; },
/* harmony export */   "in": function() { return /* binding */ sqlReadings; },
/* harmony export */   io: function() { return /* binding */ declaringFix; },
/* harmony export */   ir: function() { return /* binding */ compileViews; },
/* harmony export */   it: function() { return /* binding */ CHECK_RUN; },
/* harmony export */   j: function() { return /* binding */ stemOf; },
/* harmony export */   ja: function() { return /* binding */ forbiddenActionTool; },
/* harmony export */   ji: function() { return /* binding */ parseCondition; },
/* harmony export */   jn: function() { return /* binding */ ignoredWords; },
/* harmony export */   jo: function() { return /* binding */ joinFields; },
/* harmony export */   jr: function() { return /* binding */ isPreExisting; },
/* harmony export */   jt: function() { return /* binding */ statedId; },
/* harmony export */   k: function() { return /* binding */ isToolList; },
/* harmony export */   ka: function() { return /* binding */ forbiddenTool; },
/* harmony export */   ki: function() { return /* binding */ redirectsTraffic; },
/* harmony export */   kn: function() { return /* binding */ exemptionsPart; },
/* harmony export */   ko: function() { return /* binding */ hasPoint; },
/* harmony export */   kr: function() { return /* binding */ countOf; },
/* harmony export */   kt: function() { return /* binding */ idOfAgent; },
/* harmony export */   l: function() { return /* binding */ kindOfPath; },
/* harmony export */   la: function() { return /* binding */ compileRegex; },
/* harmony export */   li: function() { return /* binding */ unknownKey; },
/* harmony export */   ln: function() { return /* binding */ simplePatterns; },
/* harmony export */   lo: function() { return /* binding */ ambiguousAgent; },
/* harmony export */   lr: function() { return /* binding */ conditionFields; },
/* harmony export */   lt: function() { return /* binding */ OUTCOMES; },
/* harmony export */   m: function() { return /* binding */ shownWithoutSecrets; },
/* harmony export */   ma: function() { return /* binding */ parseCron; },
/* harmony export */   mi: function() { return /* binding */ tracesTruncated; },
/* harmony export */   mn: function() { return /* binding */ headlineOf; },
/* harmony export */   mo: function() { return /* binding */ subtract; },
/* harmony export */   mr: function() { return /* binding */ rankOf; },
/* harmony export */   mt: function() { return /* binding */ modeSentence; },
/* harmony export */   n: function() { return /* binding */ textOptions; },
/* harmony export */   na: function() { return /* binding */ misplacedConfiguration; },
/* harmony export */   ni: function() { return /* binding */ toolOf; },
/* harmony export */   nn: function() { return /* binding */ suffixesBehind; },
/* harmony export */   no: function() { return /* binding */ capabilityExceeded; },
/* harmony export */   nr: function() { return /* binding */ triggersOf; },
/* harmony export */   nt: function() { return /* binding */ codeFrame; },
/* harmony export */   o: function() { return /* binding */ reportFormatOf; },
/* harmony export */   oa: function() { return /* binding */ localSettingsCommitted; },
/* harmony export */   oi: function() { return /* binding */ wrongForm; },
/* harmony export */   on: function() { return /* binding */ compareLimits; },
/* harmony export */   oo: function() { return /* binding */ baselineUnused; },
/* harmony export */   or: function() { return /* binding */ decisionOf$1; },
/* harmony export */   ot: function() { return /* binding */ codePoints; },
/* harmony export */   p: function() { return /* binding */ shownValue; },
/* harmony export */   pa: function() { return /* binding */ TOKEN_COUNTS; },
/* harmony export */   pi: function() { return /* binding */ triggerLogged; },
/* harmony export */   pn: function() { return /* binding */ headPart; },
/* harmony export */   po: function() { return /* binding */ compareFunctions; },
/* harmony export */   pr: function() { return /* binding */ isOtherwise; },
/* harmony export */   pt: function() { return /* binding */ toolParts; },
/* harmony export */   q: function() { return /* binding */ renderGitHub; },
/* harmony export */   qa: function() { return /* binding */ currencyDiffers; },
/* harmony export */   qi: function() { return /* binding */ MAX_CARD_BYTES; },
/* harmony export */   qn: function() { return /* binding */ coverageOf; },
/* harmony export */   qo: function() { return /* binding */ distinct$1; },
/* harmony export */   qr: function() { return /* binding */ widening; },
/* harmony export */   qt: function() { return /* binding */ inOrderOfPriority; },
/* harmony export */   r: function() { return /* binding */ formatOf; },
/* harmony export */   ra: function() { return /* binding */ lowCoverage; },
/* harmony export */   ri: function() { return /* binding */ unlockedWorkflow; },
/* harmony export */   rn: function() { return /* binding */ firstWordOf; },
/* harmony export */   ro: function() { return /* binding */ calledNotDeclared; },
/* harmony export */   rr: function() { return /* binding */ compileDecisions; },
/* harmony export */   rt: function() { return /* binding */ changesText; },
/* harmony export */   s: function() { return /* binding */ filesBelow; },
/* harmony export */   sa: function() { return /* binding */ limitReached; },
/* harmony export */   si: function() { return /* binding */ unknownKind; },
/* harmony export */   sn: function() { return /* binding */ formOf; },
/* harmony export */   so: function() { return /* binding */ baselineExpired; },
/* harmony export */   sr: function() { return /* binding */ requestOfTool; },
/* harmony export */   st: function() { return /* binding */ utf8Bytes; },
/* harmony export */   t: function() { return /* binding */ located; },
/* harmony export */   ta: function() { return /* binding */ knownKeys; },
/* harmony export */   ti: function() { return /* binding */ mergeTools; },
/* harmony export */   tn: function() { return /* binding */ sqlPatternsOf; },
/* harmony export */   to: function() { return /* binding */ boundedActionsFix; },
/* harmony export */   tr: function() { return /* binding */ mappingRule; },
/* harmony export */   tt: function() { return /* binding */ shortText; },
/* harmony export */   u: function() { return /* binding */ pathFrom; },
/* harmony export */   ua: function() { return /* binding */ LIMIT_KINDS; },
/* harmony export */   ui: function() { return /* binding */ unappliedValue; },
/* harmony export */   un: function() { return /* binding */ entryRule; },
/* harmony export */   uo: function() { return /* binding */ listingFix; },
/* harmony export */   ur: function() { return /* binding */ toolPatterns; },
/* harmony export */   ut: function() { return /* binding */ byDefault; },
/* harmony export */   v: function() { return /* binding */ cardMatcher; },
/* harmony export */   va: function() { return /* binding */ calendarDay; },
/* harmony export */   vi: function() { return /* binding */ traceLinesSkipped; },
/* harmony export */   vn: function() { return /* binding */ footPart; },
/* harmony export */   vo: function() { return /* binding */ ANY_TEXT; },
/* harmony export */   vr: function() { return /* binding */ TOOLS; },
/* harmony export */   vt: function() { return /* binding */ exceededReason; },
/* harmony export */   w: function() { return /* binding */ isBelow; },
/* harmony export */   wa: function() { return /* binding */ ignoreExpired; },
/* harmony export */   wi: function() { return /* binding */ aliasFix; },
/* harmony export */   wn: function() { return /* binding */ findingParts; },
/* harmony export */   wo: function() { return /* binding */ parseCasedRegex; },
/* harmony export */   wr: function() { return /* binding */ someOf; },
/* harmony export */   wt: function() { return /* binding */ UNDECIDED; },
/* harmony export */   x: function() { return /* binding */ filesMatcher; },
/* harmony export */   xa: function() { return /* binding */ incompleteToolList; },
/* harmony export */   xi: function() { return /* binding */ emptyName; },
/* harmony export */   xn: function() { return /* binding */ dialectsOf; },
/* harmony export */   xo: function() { return /* binding */ literally; },
/* harmony export */   xr: function() { return /* binding */ capital; },
/* harmony export */   xt: function() { return /* binding */ responseOf; },
/* harmony export */   y: function() { return /* binding */ excludeMatcher; },
/* harmony export */   ya: function() { return /* binding */ localTimeOfMinute; },
/* harmony export */   yi: function() { return /* binding */ toolsRemoved; },
/* harmony export */   yn: function() { return /* binding */ noticesPart; },
/* harmony export */   yo: function() { return /* binding */ isComparable; },
/* harmony export */   yr: function() { return /* binding */ TRACES; },
/* harmony export */   yt: function() { return /* binding */ explain; },
/* harmony export */   z: function() { return /* binding */ findingToJson; },
/* harmony export */   za: function() { return /* binding */ duplicateKey; },
/* harmony export */   zi: function() { return /* binding */ otherAgents; },
/* harmony export */   zn: function() { return /* binding */ worstFirst; },
/* harmony export */   zo: function() { return /* binding */ matchesAny; },
/* harmony export */   zr: function() { return /* binding */ RULE_IDS; },
/* harmony export */   zt: function() { return /* binding */ triggerResult; }
/* harmony export */ });
/* unused harmony export V */
/* harmony import */ var _index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(113);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(760);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_path__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_fs__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(455);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(node_fs_promises__WEBPACK_IMPORTED_MODULE_3__);




// build/src/rules/occurrence.js
const LISTED = { kind: "listed" };
function calledText(occurrence) {
	if (occurrence.kind === "listed") return void 0;
	const { calls } = occurrence;
	if (calls === 0) return seenText(occurrence);
	return `was called ${calls === 1 ? "once" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "time")} ${seenText(occurrence)}`;
}
function seenText(occurrence) {
	const { calls, traces, last, traceIds } = occurrence;
	const when = last === void 0 ? "" : `, ${calls > 1 || traces > 1 ? "most recently " : ""}at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(last)}`;
	return `in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(traces, "trace")}${when} (${traceIds.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H).join(", ")})`;
}
// build/src/rules/access-denied.js
const words$131 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	denied: (tool, by, occurrence) => {
		const called = calledText(occurrence);
		return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)} ${called === void 0 ? "" : `${called}, and `}is ${deniedText(by)}`,
			help: helpFor$5(by, called !== void 0)
		};
	},
	requestDenied: (request, by, occurrence) => {
		const { calls } = occurrence;
		const made = `was made ${calls === 1 ? "once" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "time")} ${seenText(occurrence)}`;
		const change = by.entry === void 0 ? "add an entry that allows it" : "change the entry";
		const only = by.owner === void 0 ? `${change} only if the agent should make such requests` : "only a change to that access list can allow the request";
		return {
			message: `the request ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(request)} ${made}, and is ${deniedText(by)}`,
			help: `find out why the agent made this request; ${only}`
		};
	}
});
function deniedText({ entry, reason, severity, owner }) {
	const list = `the access list${owner === void 0 ? "" : ` of ${owner}`}`;
	return `${entry === void 0 ? `denied by the default of ${list}, because no entry matches` : `denied by the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(entry)} of ${list}`} (${severity})${reason === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(reason)}`}`;
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
const words$130 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	both: (action) => ({
		message: `the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)} is both bounded and forbidden`,
		help: "remove the action from \"bounded_actions\" if the agent must not take it; otherwise remove it from \"forbidden_actions\""
	}),
	forbiddenHere: (action) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)} is forbidden here`
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
// build/src/document/reader.js
var Reader = class Reader {
	place;
	#node;
	constructor(place, node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(place.document, place.path)) {
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
		return this.#node && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ut)(this.#node);
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
// build/src/finding/yaml.js
function jsonBlock(value) {
	if (Array.isArray(value)) return `[${value.map(jsonBlock).join(", ")}]`;
	if (!isMap(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${jsonBlock(part)}`.replace(/^/gm, "  "));
	return entries.length === 0 ? "{}" : `{\n${entries.join(",\n")}\n}`;
}
function yamlEntry(key, value) {
	return entryLines(key, value).join("\n");
}
function entryLines(key, value) {
	const name = yamlText(key);
	if (Array.isArray(value) && value.length > 0) return [`${name}:`, ...value.flatMap((item) => itemLines(item).map((line) => `  ${line}`))];
	if (isMap(value) && Object.keys(value).length > 0) return [`${name}:`, ...Object.entries(value).flatMap(([inner, part]) => entryLines(inner, part).map((line) => `  ${line}`))];
	return [`${name}: ${flowYaml(value)}`];
}
function itemLines(value) {
	if (!isMap(value) || Object.keys(value).length === 0) return [`- ${flowYaml(value)}`];
	return Object.entries(value).flatMap(([key, part]) => entryLines(key, part)).map((line, index) => index === 0 ? `- ${line}` : `  ${line}`);
}
function flowYaml(value) {
	if (typeof value === "string") return yamlText(value);
	if (Array.isArray(value)) return `[${value.map(flowYaml).join(", ")}]`;
	if (!isMap(value)) return JSON.stringify(value);
	const entries = Object.entries(value).map(([key, part]) => `${yamlText(key)}: ${flowYaml(part)}`);
	return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
const PLAIN$3 = /^[A-Za-z_.][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;
const RESERVED$1 = /^(?:true|false|null|yes|no|on|off|y|n|\.+[\d_]*|\.inf|\.nan|\.[\d_]+.*)$/i;
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
function yamlText(text) {
	if (PLAIN$3.test(text) && !RESERVED$1.test(text)) return text;
	return JSON.stringify(text).replace(INVISIBLE, (char) => {
		const code = (char.codePointAt(0) ?? 0).toString(16);
		return code.length > 4 ? `\\U${code.padStart(8, "0")}` : `\\u${code.padStart(4, "0")}`;
	});
}
function isMap(value) {
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
function listItems(document, values, where = "among") {
	if (document.syntax === "yaml") return values.map((value) => `- ${yamlText(value)}`).join("\n");
	const lines = values.map((value) => JSON.stringify(value)).join(",\n");
	return where === "among" ? `${lines},` : lines;
}
function entryIn(document, key, value) {
	return document.syntax === "json" ? `${JSON.stringify(key)}: ${jsonBlock(value)}` : yamlEntry(key, value);
}
function otherKey(at, key, title) {
	const parent = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(at.document, at.path.slice(0, -1));
	const entry = parent?.kind === "map" ? parent.entries.get(String(at.path.at(-1))) : void 0;
	if (entry === void 0) return void 0;
	const quoted = /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) || at.document.syntax === "json";
	return lineFix(at.document, lineWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key), title);
}
function otherValue(at, value, title) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(at.document, at.path);
	if (node?.kind !== "scalar" || node.end <= node.start || at.document.text.slice(node.start, node.end).includes("\n")) return void 0;
	return lineFix(at.document, lineWith(at.document, node.start, node.end, scalar(value, at.document)), title);
}
function lineFix(document, line, title) {
	return line === void 0 ? void 0 : {
		title,
		lines: line,
		language: document.syntax
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
function isFlow({ document, path }) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	return node?.kind === "map" && document.text[node.start] === "{";
}
function commaAfter({ document, path }, key) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	if (node?.kind !== "map") return "";
	const entry = node.entries.get(key);
	if (entry === void 0) return node.entries.size > 0 ? "," : "";
	return /^\s*,/.test(document.text.slice(entry.node.end, entry.node.end + 100)) ? "," : "";
}
function indentOf(document, path) {
	const map = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	const first = map?.kind === "map" ? map.entries.values().next().value : void 0;
	const own = first && leading(document, first.keyStart);
	if (own !== void 0) return own;
	if (path.length === 0) return 0;
	const parent = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path.slice(0, -1));
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
// build/src/rules/advisory-boundary.js
const words$129 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ advisory: () => ({
	message: "a BOUNDARY cannot be \"advisory\"; expected \"mandatory\"",
	help: "write \"mandatory\", or change the type if the conviction is only advice"
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
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ rule: (rule, what) => ({
		message: `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)} allows ${what}`,
		help: "allow the commands that the agent needs, one by one"
	}) })
};
// build/src/rules/also-mapped.js
const MAX_NAMED$13 = 3;
const words$127 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	alsoMatches: (capability, first, tools) => ({
		message: `the capabilities ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(first)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} both map ${toolsText$1(tools)}; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(first)} comes first and decides`,
		help: "swap the two capabilities if the other one should decide; otherwise keep this order"
	}),
	decides: () => "the capability that decides"
});
function toolsText$1(tools) {
	const names = tools.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.W);
	return names.length === 1 ? names.join("") : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(names.length, "tool")} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(names, MAX_NAMED$13)})`;
}
const alsoMapped = {
	id: "also-mapped",
	severity: "note",
	summary: "More than one capability matches a tool; the first decides.",
	words: words$127
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
	return union([[[from, to]], foldedForms(from, to)]);
}
function union(sets) {
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
		return union([[[from, to]], ...points.map(casesOf)]);
	},
	word: CASED_WORD
};
function casesOf(point) {
	const char = String.fromCodePoint(point);
	return union([point, ...[char.toUpperCase(), char.toLowerCase()].flatMap((text) => {
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
	const set = union(sets);
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
const LINE_ENDS = union([
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
function contains$1({ chars, isNegated }, char) {
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
		classes: program.sets.map(classOf$1),
		hasAssertions: program.instructions.some(({ op }) => op === "assert")
	};
}
function classOf$1(set) {
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
// build/src/pattern/automaton.js
const WORDS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_";
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
		this.#neighbours = charOf.map(neighbourOf);
		this.#members = program.classes.map((set) => charOf.map((char) => contains$1(set, char)));
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
	if (hasAssertions) sets.push(WORDS);
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
function neighbourOf(char) {
	if (char === "\ufdd0") return 0;
	return char !== "" && WORDS.includes(char) ? 1 : 2;
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
	return set !== void 0 && contains$1(set, "\ufdd0");
}
function isRest(program, at) {
	const set = setAt(program, at);
	if (!set?.isNegated || set.chars.size !== 1) return false;
	const next = closure(program, [at + 1], 0, 0);
	return next.has(at) && [...next].some((each) => program.instructions[each]?.op === "match");
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
const MODES$1 = ["all", "first"];
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
		return this.#intern(MODES$1.indexOf(mode), entries.length);
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
		const kept = MODES$1[mode] === "all" ? this.#normaliseAll(count) : this.#normaliseFirst(count);
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
		const labels = MODES$1[mode] === "all" ? [...new Set(found)].sort() : found.slice(0, 1);
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
// build/src/pattern/likely-names.js
const PLAIN$2 = "xyzabcdefghijklmnopqrstuvw0123456789_-ABCDEFGHIJKLMNOPQRSTUVWXYZ";
const SEPARATOR$1 = /[_:/.-]/;
const MAX_LENGTH$1 = 256;
const MAX_WORK = 5e8;
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
	let left = MAX_WORK;
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
	return char === void 0 || char === "\ufdd0" || SEPARATOR$1.test(char);
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
const MAX_COMPARED = 4e3;
const MAX_MATCHED = 2e8;
const MAX_STATES = 500;
const COST_OF_UNDECIDED = 100;
const MAX_COVER = 12;
const MAX_PATTERN = 1e3;
function ruleWork() {
	return {
		compared: MAX_COMPARED,
		matched: MAX_MATCHED
	};
}
function coverOf(pattern, others, work) {
	const cover = [];
	const names = [];
	for (let name = nameLeft(pattern, cover, work); name !== void 0; name = nameLeft(pattern, cover, work)) {
		const left = name;
		if (left === UNDECIDED$1 || cover.length === MAX_COVER) return void 0;
		names.push(left);
		const taker = others.find((other) => names.every((earlier) => takes(other, earlier, work))) ?? others.find((other) => takes(other, left, work));
		if (taker === void 0) return void 0;
		cover.push(taker);
	}
	const needed = withoutNeedless(pattern, cover, work);
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
	if (work.compared < 0 || [...remaining, ...minus].some((text) => text.length > MAX_PATTERN)) return UNDECIDED$1;
	const rest = subtract(remaining, minus, { stateLimit: MAX_STATES });
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
function withoutNeedless(pattern, cover, work) {
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
const words$126 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	forbidden: (pattern, capability) => ({
		message: `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} allows nothing, because every matching name is forbidden`,
		help: "remove the pattern, or narrow the forbidden rule if some of these tools should be allowed"
	}),
	forbiddenBy: (pattern, isWhole) => `${isWhole ? "" : "partly "}forbidden by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)}`
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
			const covering = coverOf(pattern, policy.forbidden, work);
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
const words$125 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	unpaired: (file, as, why) => ({
		message: `${ROLES[as]}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} ${whyText(why)}`,
		help: "give the files of one agent the same base name (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml"
	}),
	unlisted: (file, why) => ({
		message: `the tool list ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} ${whyText(why)}`,
		help: "list the file under \"tools\" of its agent"
	})
});
function whyText(why) {
	switch (why.kind) {
		case "same-name": return `shares its name with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(why.other)} in the same folder`;
		case "no-agent": return `cannot be paired with any of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(why.agents, "agent")} in its folder`;
		case "several-agents": return `could belong to more than one of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(why.agents, "agent")} in its folder`;
		case "no-card": return `cannot be paired with any of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(why.cards, "card")} in its folder`;
		case "second-policy": return `is a second policy for the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(why.agent)}, which already has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(why.first)}`;
		case "policies-of-one-card": return `is one of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(why.policies, "policy", "policies")} next to one card, but its file name does not match the card's`;
		default: return why;
	}
}
const ambiguousAgent = {
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
	summary: "A rule asks for approval where nobody can give it.",
	security: "low",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ rule: (rule) => ({
		message: `nobody can approve calls here, so the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)} denies them`,
		help: "move the rule to the deny list, or allow only the calls that the agent needs"
	}) })
};
const baselineExpired = {
	id: "baseline-expired",
	severity: "warning",
	summary: "The baseline file has expired.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ expired: (file, expires) => ({
		message: `the baseline file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} expired on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)}, so the findings that it lists count again`,
		help: "fix these findings, or review them and set a later \"expires\" in the file"
	}) })
};
const baselineUnused = {
	id: "baseline-unused",
	severity: "warning",
	summary: "Entries of the baseline file no longer match a finding.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unused: (file, entries) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(entries, "entry", "entries")} of the baseline file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} no longer ${entries === 1 ? "matches" : "match"} a finding`,
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
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		mode: (mode) => ({
			message: `the ${nounOf(mode)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(mode)} allows every call that no rule forbids, without asking`,
			help: nounOf(mode) === "option" ? "remove the option, and allow the calls that the agent needs" : "remove the mode, or choose one that asks"
		}),
		rule: (rule) => ({
			message: `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)} allows every call that no later rule restricts, without asking`,
			help: "allow the tools that the agent needs, one by one"
		})
	})
};
// build/src/rules/called-not-declared.js
const MAX_NAMED$12 = 10;
const calledNotDeclared = {
	id: "called-not-declared",
	severity: "warning",
	summary: "A tool that was called is not in the tool list.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ undeclared: (tools) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools.length, "tool was", "tools were")} called but ${tools.length === 1 ? "is" : "are"} not in the tool list: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(tools.map(({ name, calls }) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(name)} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")})`), MAX_NAMED$12)}`,
		help: helpFor$4(tools)
	}) })
};
function helpFor$4(tools) {
	const [the, them] = tools.length === 1 ? ["the tool", "it"] : ["the tools", "them"];
	const allowed = tools.filter(({ isAllowed }) => isAllowed).length;
	if (allowed === 0) return `remove ${the} from the agent, whose policy does not allow ${them}`;
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
const words$119 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	exceeded: (tool, capability, exceeded, severity, occurrence) => {
		const called = calledText(occurrence);
		return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)} ${called === void 0 ? "" : `${called}, which `}goes beyond the card (${severity}): ${reasonOf$2(capability, exceeded)}`,
			help: exceeded.some(({ forbiddenBy }) => forbiddenBy !== void 0) ? "remove the forbidden action from the capability, or narrow its patterns so that they no longer match the tool" : "remove the action from the capability, or add the action to the bounded actions of the card if the agent may take it"
		};
	},
	reason: (capability, exceeded) => reasonOf$2(capability, exceeded),
	forbiddenHere: (owner) => `${owner} forbids it here`
});
function reasonOf$2(capability, exceeded) {
	const actionsOf = (owner) => exceeded.filter(({ forbiddenBy }) => forbiddenBy === owner).map(({ action }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)).join(", ");
	const owners = new Set(exceeded.flatMap(({ forbiddenBy }) => forbiddenBy ?? []));
	const unbounded = actionsOf(void 0);
	const parts = [...[...owners].map((owner) => `${actionsOf(owner)}, which ${owner} forbids`), ...unbounded === "" ? [] : [`${unbounded}, which the card does not declare`]];
	return `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} grants ${parts.join(", and ")}`;
}
const capabilityExceeded = {
	id: "capability-exceeded",
	severity: "error",
	summary: "A capability grants a tool an action that the card does not allow.",
	violation: true,
	words: words$119
};
function boundedActionsFix(card, exceeded) {
	if (card === void 0 || exceeded.some(({ forbiddenBy }) => forbiddenBy !== void 0)) return void 0;
	return {
		title: `add to the bounded actions in ${card.file}`,
		lines: listItems(card, exceeded.map(({ action }) => action)),
		language: card.syntax
	};
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
// build/src/rules/card-actions-alias.js
const words$118 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	alone: (capability) => ({
		message: `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} has "card_actions"; expected "required_actions"`,
		help: "write \"required_actions\""
	}),
	both: (capability) => ({
		message: `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} has both "card_actions" and "required_actions"; only "required_actions" counts`,
		help: "remove \"card_actions\""
	})
});
const cardActionsAlias = {
	id: "card-actions-alias",
	severity: "warning",
	summary: "A capability uses card_actions instead of required_actions.",
	words: words$118,
	kinds: CARDS,
	*check({ document }) {
		for (const [name, capability] of Reader.of(document).get("capabilities").entries()) {
			if (!capability.has("card_actions")) continue;
			const { place } = capability.get("card_actions");
			const both = capability.has("required_actions");
			yield {
				at: place,
				on: "key",
				...both ? words$118.both(name) : words$118.alone(name),
				fix: both ? void 0 : otherKey(place, "required_actions", "write the key as \"required_actions\"")
			};
		}
	}
};
// build/src/document/time-units.js
const MINUTE_MS = 6e4;
const HOUR_MS = 36e5;
const DAY_MS = 864e5;
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
const words$117 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ expired: (date, days) => ({
	message: `the card expired at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(date)}, ${days === 0 ? "less than a day" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(days, "day")} ago`,
	help: "review the card, then set \"expires_at\" to a later date"
}) });
const cardExpired = {
	id: "card-expired",
	severity: "error",
	summary: "The card has expired.",
	words: words$117,
	kinds: CARDS,
	*check(context) {
		const expires = cardDate(context, "expires_at");
		if (expires?.time === void 0 || expires.time > context.now.getTime()) return;
		const days = Math.floor((context.now.getTime() - expires.time) / DAY_MS);
		yield {
			at: expires.place,
			...words$117.expired(expires.text, days),
			fix: otherValue(expires.place, usualExpiry(context.now), "let the card expire in six months")
		};
	}
};
// build/src/rules/card-expires-late.js
const words$116 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ late: (date) => ({
	message: `the card expires at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(date)}, more than 12 months from now`,
	help: "choose an earlier date, so that the card is reviewed in time; six months ahead is usual"
}) });
const cardExpiresLate = {
	id: "card-expires-late",
	severity: "note",
	summary: "The card expires more than a year from now.",
	words: words$116,
	kinds: CARDS,
	*check(context) {
		const expires = cardDate(context, "expires_at");
		const latest = new Date(context.now);
		latest.setUTCMonth(latest.getUTCMonth() + 12);
		if (expires?.time === void 0 || expires.time <= latest.getTime()) return;
		yield {
			at: expires.place,
			...words$116.late(expires.text)
		};
	}
};
// build/src/rules/card-expires-soon.js
const NOTICE_DAYS = 30;
const words$115 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ soon: (date, days) => ({
	message: `the card expires at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(date)}, in ${days === 0 ? "less than a day" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(days, "day")}`,
	help: "review the card, then set \"expires_at\" to a later date"
}) });
const cardExpiresSoon = {
	id: "card-expires-soon",
	severity: "warning",
	summary: "The card expires within 30 days.",
	words: words$115,
	kinds: CARDS,
	*check(context) {
		const expires = cardDate(context, "expires_at");
		const left = (expires?.time ?? NaN) - context.now.getTime();
		if (expires === void 0 || !(left > 0 && left <= NOTICE_DAYS * 864e5)) return;
		yield {
			at: expires.place,
			...words$115.soon(expires.text, Math.floor(left / DAY_MS)),
			fix: otherValue(expires.place, usualExpiry(context.now), "let the card expire in six months")
		};
	}
};
const cardRemoved = {
	id: "card-removed",
	severity: "error",
	summary: "A card was removed, but other files of its agent remain.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		withAgent: (card) => ({
			message: `the card ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(card)} was removed, so its agent is no longer checked`,
			help: "make sure that the agent no longer runs"
		}),
		isPolicyNow: (card) => ({
			message: `the card ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(card)} was replaced by a policy in the same file`,
			help: "put the card back, and move the policy to a separate file next to it"
		}),
		whileRemaining: (card, remaining) => ({
			message: `the card ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(card)} was removed, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(remaining)} remains`,
			help: `put the card back, or remove ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(remaining)} too`
		}),
		listed: (card, agent) => ({
			message: `the card ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(card)} of the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)} does not exist`,
			help: "put the card back, or remove the agent from the configuration"
		})
	})
};
// build/src/rules/card-version.js
const KNOWN = ["unified/2026-04-15", "unified/2026-04-26"];
const LATEST = KNOWN[1];
const words$113 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	dateAlone: (version, meant) => ({
		message: `the version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(version)} is only a date; expected "unified/" before it`,
		help: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`
	}),
	malformed: (version, meant) => ({
		message: `the version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(version)} does not have the form "unified/YYYY-MM-DD"`,
		help: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`
	}),
	unknown: (version) => ({
		message: `the version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(version)} is not known; expected ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(KNOWN)}`,
		help: "check the date; a newer version may have keys that Card Gate does not understand"
	})
});
const cardVersion = {
	id: "card-version",
	severity: "warning",
	summary: "The version of the card is not known.",
	words: words$113,
	kinds: ["unified-card"],
	*check({ document }) {
		const version = Reader.of(document).get("card_version");
		const text = version.text();
		if (text === void 0 || text.trim() === "" || KNOWN.some((known) => known === text)) return;
		const at = version.place;
		if (/^unified\/\d{4}-\d{2}-\d{2}$/.test(text)) {
			yield {
				at,
				...words$113.unknown(text)
			};
			return;
		}
		const isDate = /^\d{4}-\d{2}-\d{2}$/.test(text);
		const meant = isDate ? `unified/${text}` : LATEST;
		yield {
			at,
			...isDate ? words$113.dateAlone(text, meant) : words$113.malformed(text, meant),
			...!isDate && { severity: "error" },
			fix: otherValue(at, meant, `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`)
		};
	}
};
// build/src/rules/card-without-expiry.js
const words$112 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ without: () => ({
	message: "the card has no \"expires_at\", so it never expires",
	help: "add \"expires_at\"; a date six months ahead is usual"
}) });
const cardWithoutExpiry = {
	id: "card-without-expiry",
	severity: "warning",
	summary: "The card never expires.",
	words: words$112,
	kinds: ["aap-card"],
	*check({ document, now }) {
		const expires = Reader.of(document).get("expires_at");
		const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, expires.place.path);
		if (node !== void 0 && !(node.kind === "scalar" && node.value === null)) return;
		yield {
			at: expires.place,
			...words$112.without(),
			fix: newKey((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document), "expires_at", usualExpiry(now), "let the card expire in six months")
		};
	}
};
// build/src/rules/conflicting-value.js
const words$111 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	conflict: (value) => ({
		message: `the value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} is both declared and listed under "conflicts_with"`,
		help: "remove the value from \"declared\" or from \"conflicts_with\""
	}),
	declaredHere: (value) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} is declared here`
});
const conflictingValue = {
	id: "conflicting-value",
	severity: "warning",
	summary: "A value is both declared and listed under conflicts_with.",
	words: words$111,
	kinds: CARDS,
	*check(context) {
		const { values } = blocksOf(context);
		const declared = new Map(declaredValues(values).map((value) => [value.value, value.place]));
		for (const conflict of values.get("conflicts_with").texts()) {
			const place = declared.get(conflict.value);
			if (place === void 0) continue;
			yield {
				at: conflict.place,
				...words$111.conflict(conflict.value),
				related: [{
					at: place,
					message: words$111.declaredHere(conflict.value)
				}]
			};
		}
	}
};
const couldNotEvaluate = {
	id: "could-not-evaluate",
	severity: "error",
	summary: "The gate could not complete its check.",
	blocking: true,
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		missingFile: (help) => ({
			message: "the file does not exist",
			help
		}),
		missingListed: (part, file, agent) => ({
			message: `the ${_index_js__WEBPACK_IMPORTED_MODULE_0__.k[part].name} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} of the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)} does not exist`,
			help: "put the file back, or remove the agent from the configuration"
		}),
		missingHost: (file, agent) => ({
			message: `the permission file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}, which the configuration lists for the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)}, does not exist`,
			help: "put the file back, or correct the path under \"host\" in the configuration"
		}),
		unknownHost: (file, agent, dialects) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}, which the configuration lists as a host of the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)}, does not have the name of a permission file`,
			help: `name a permission file of ${dialects.slice(0, -1).join(", ")} or ${dialects.at(-1)}, such as ".claude/settings.json", or its folder`
		}),
		emptyHost: (folder, agent) => ({
			message: `the folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(folder || ".")}, which the configuration lists as a host of the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)}, has no permission file`,
			help: "correct the path under \"host\" in the configuration"
		}),
		notOfHost: (file, agent) => ({
			message: `no agent host reads ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}, which the configuration lists for the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)}`,
			help: "name the file under \"host\" in which the host is given its permissions"
		}),
		noPolicy: (command) => ({
			message: "there is no policy, so no tool can be checked",
			help: `pass the policy with --policy, or create one with "${command} init"`
		}),
		notCompared: () => ({
			message: "the two commits could not be compared, because some of their files do not load",
			help: "fix these files, or compare other commits"
		}),
		submodule: (file, folder) => ({
			message: `the change moves the submodule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(folder)} to another commit, and the previous ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} is not checked out`,
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
	summary: "The coverage of an agent fell by more than is allowed.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ fell: (before, after, most) => ({
		message: `coverage fell from ${before} to ${after ?? "unknown"}; a drop of at most ${most} percentage points is allowed`,
		help: "map the bounded actions that the report lists as unmapped"
	}) })
};
const currencyDiffers = {
	id: "currency-differs",
	severity: "error",
	summary: "An agent and its floor set the limit in different currencies.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		differs: (stated, held, owner) => ({
			message: `the limit is in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(stated)} here, but ${owner} sets it in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(held)}; the limit of ${owner} applies`,
			help: `write the limit in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(held)}`
		}),
		setHere: (owner) => `${owner} sets the limit here`
	})
};
const deadRule = {
	id: "dead-rule",
	severity: "warning",
	summary: "A permission rule has no effect.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		rule: (rule, why, { instead, advice = "remove the rule" }) => ({
			message: `the rule ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)} has no effect: ${why}`,
			help: instead === void 0 ? advice : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(instead)}`
		}),
		setting: (key, why) => ({
			message: `the setting ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} has no effect here: ${why}`,
			help: "remove the setting"
		})
	})
};
// build/src/rules/declared-never-called.js
const MAX_NAMED$11 = 10;
const declaredNeverCalled = {
	id: "declared-never-called",
	severity: "note",
	summary: "A declared tool was never called.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ idle: (idle, declared) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(idle.length)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(declared, "declared tool")} ${idle.length === 1 ? "was" : "were"} never called: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(idle.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.W), MAX_NAMED$11)}`,
		help: "remove unneeded tools from the agent and from its tool list"
	}) })
};
const deniedAttempt = {
	id: "denied-attempt",
	severity: "note",
	summary: "A call was denied at run time.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ denied: (tool, calls) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)} ${calls === 1 ? "was" : "were"} denied at run time`,
		help: "find out why the agent tried to call the tool"
	}) })
};
// build/src/model/access.js
const EFFECTS = [
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
const words$104 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ everything: (name, below) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} denies every request${below === 0 ? " and is the only entry" : `, so ${below === 1 ? "the entry" : `the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(below, "entry", "entries")}`} below it never ${below === 1 ? "decides" : "decide"}`}`,
	help: "add a pattern to the entry, or replace it with \"default: deny\" and an entry for each allowed request"
}) });
function isDenyOfEverything(entry) {
	const { document, path } = entry.place;
	const isReadable = (key) => {
		const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, [...path, key]);
		return node === void 0 || node.kind === "scalar" && typeof node.value === "string";
	};
	const effect = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, [...path, "effect"]);
	return effect?.kind === "scalar" && effect.value === "deny" && matchesEverything(entry) && [...PATTERN_FIELDS, "sql"].every(isReadable);
}
const deniesEverything = {
	id: "denies-everything",
	severity: "warning",
	summary: "An entry denies every request before other entries can decide.",
	parts: ["access"],
	words: words$104,
	*check({ access }) {
		const entries = (access?.entries ?? []).filter(({ enabled }) => enabled).toSorted((a, b) => b.priority - a.priority);
		for (const [index, entry] of entries.entries()) {
			if (!isDenyOfEverything(entry)) continue;
			const below = entries.length - index - 1;
			if (below === 0 && entries.length > 1) return;
			yield {
				at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(entry.place, "effect"),
				...words$104.everything(entry.name, below)
			};
			return;
		}
	}
};
// build/src/rules/duplicate-entry.js
const words$103 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	sameName: (name) => ({
		message: `another entry is already named ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}, but decisions refer to entries by name`,
		help: "give each entry a different name"
	}),
	firstHere: () => "the first entry with this name is here"
});
function isNamed({ place, name }) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(place.document, [...place.path, "name"]);
	return node?.kind === "scalar" && node.value === name;
}
const duplicateEntry = {
	id: "duplicate-entry",
	severity: "error",
	summary: "Two entries of an access list have the same name.",
	parts: ["access"],
	words: words$103,
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
				at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(entry.place, "name"),
				...words$103.sameName(entry.name),
				related: [{
					at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(earlier.place, "name"),
					message: words$103.firstHere()
				}]
			};
		}
	}
};
const duplicateId = {
	id: "duplicate-id",
	severity: "error",
	summary: "Two cards in one environment have the same id.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		same: ({ key, value }, { file, spelling, more }) => {
			const others = more > 0 ? ` and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(more, "more card", "more cards")}` : "";
			const have = more > 0 ? "have" : "has";
			const id = spelling === void 0 ? `the same ${key} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}` : `the ${key} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(spelling)}, which looks the same as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}`;
			return {
				message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}${others} in the same environment ${have} ${id}`,
				help: `give each card its own ${key}; if a card is for another environment, put it in a folder with that name, such as "staging"`
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
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		twice: (key) => ({
			message: `the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} appears twice in this map`,
			help: "keep one of the two keys; programs that read the file silently ignore the other"
		}),
		first: (key) => `the first ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`
	})
};
// build/src/rules/trigger-words.js
function triggerMessage(verb, { tool, condition, reason, occurrence }) {
	return `${subjectOf(tool, occurrence)} ${verb} because of the trigger on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(condition)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(reason)}`;
}
function subjectOf(tool, occurrence) {
	if (occurrence.kind === "listed") return tool === void 0 ? "the tool list" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool);
	return tool === void 0 ? `the behaviour of the agent ${seenText(occurrence)}` : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)} ${calledText(occurrence)}, and`;
}
function avoiding({ tool }) {
	return tool === void 0 ? "change the tool list so that the condition is no longer true" : "remove the tool from the tool list";
}
const escalationDenied = {
	id: "escalation-denied",
	severity: "error",
	summary: "An escalation trigger denies a tool.",
	violation: true,
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ denied: (triggered) => ({
		message: triggerMessage("is denied", triggered),
		help: triggered.occurrence.kind === "listed" ? `${avoiding(triggered)}, or change the trigger if ${triggered.tool === void 0 ? "these tools" : "the tool"} should be allowed` : "find out why the agent did this; change the trigger only if such behaviour should be allowed"
	}) })
};
const exemptAll = {
	id: "exempt-all",
	severity: "warning",
	summary: "An agent is exempt from its whole floor.",
	security: "medium",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ all: (agent, expires, reason) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(agent)} is exempt from its whole floor until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(reason)}`,
		help: "limit the exemption to the sections and patterns that the agent needs"
	}) })
};
const exemption = {
	id: "exemption",
	severity: "error",
	summary: "An exemption is not honoured: it is malformed, expired, or matches no rule of a floor.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		missingKey: (key) => ({
			message: `the exemption has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}, so it is not honoured`,
			help: `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}, or remove the exemption`
		}),
		unknownSection: (section, known) => ({
			message: `an exemption cannot cover the section ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(section)}; expected ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(known)}`,
			help: "set \"section\" to one of these"
		}),
		noPattern: (section) => ({
			message: `the exemption from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(section)} has no pattern, so it is not honoured`,
			help: "list under \"patterns\" what the agent is exempt from"
		}),
		patterns: (section) => ({
			message: `an exemption from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(section)} takes no patterns`,
			help: "remove \"patterns\", or choose another section"
		}),
		shortReason: (reason, least) => ({
			message: `the reason ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(reason)} is too short; expected ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(least, "character")} or more`,
			help: "explain why the agent needs the exemption"
		}),
		invalidDate: (key, date) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(date)}; expected an RFC 3339 date such as "2027-01-31"`,
			help: "correct the date"
		}),
		future: (granted) => ({
			message: `the exemption is granted from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(granted)}, a date in the future, so it is not honoured yet`,
			help: "correct \"granted_at\", or wait until that date"
		}),
		tooLong: (expires, mostDays) => ({
			message: `the exemption lasts until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)}, more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(mostDays, "day")} after it was granted`,
			help: `set "expires_at" to a date at most ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(mostDays, "day")} after "granted_at"`
		}),
		reversed: (expires, granted) => ({
			message: `the exemption ends (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)}) before it begins (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(granted)})`,
			help: "correct the dates"
		}),
		expired: (expires) => ({
			message: `the exemption expired on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)} and is no longer honoured`,
			help: "remove the exemption, or have it granted again"
		}),
		noAgent: (agent, section) => ({
			message: `the exemption from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(section)} has no effect, because there is no agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(agent)}`,
			help: "correct the name of the agent, or remove the exemption"
		}),
		meetsNothing: (agent, section) => ({
			message: `the exemption of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(agent)} from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(section)} matches no rule in the agent's floors`,
			help: "remove the exemption, or correct its section or patterns"
		})
	})
};
// build/src/rules/expires-before-issued.js
const words$97 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	reversed: (issued, expires) => ({
		message: `the card expires at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)}, before it was issued at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(issued)}`,
		help: "correct the wrong date"
	}),
	expiresHere: () => "the card expires here"
});
const expiresBeforeIssued = {
	id: "expires-before-issued",
	severity: "error",
	summary: "The card expires before it was issued.",
	words: words$97,
	kinds: CARDS,
	*check(context) {
		const issued = cardDate(context, "issued_at");
		const expires = cardDate(context, "expires_at");
		if (issued?.time === void 0 || expires?.time === void 0 || issued.time <= expires.time) return;
		yield {
			at: issued.place,
			...words$97.reversed(issued.text, expires.text),
			related: [{
				at: expires.place,
				message: words$97.expiresHere()
			}]
		};
	}
};
// build/src/rules/failed-example.js
function mismatchText({ field, pattern, value }) {
	return value === void 0 ? `the request has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(field)}, but the pattern is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(pattern)}` : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(field)} is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}, but the pattern is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(pattern)}`;
}
const failedExample = {
	id: "failed-example",
	severity: "error",
	summary: "The patterns of an entry contradict one of its examples.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		notMatched: (name, mismatches) => {
			const missing = mismatches.filter(({ value }) => value === void 0);
			return {
				message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} does not match this request: ${mismatches.map(mismatchText).join("; ")}`,
				help: missing.length > 0 ? `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(missing.map(({ field }) => field))} to the request, or correct the pattern` : "correct the pattern or the request"
			};
		},
		matched: (name) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} matches this request, which "not_match" excludes`,
			help: "narrow a pattern of the entry, or correct the request"
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
	if (entry) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(entry.name)} (${entry.patterns}) ${VERBS[effect]} this request`;
	return hasDefault ? `no entry matches this request, and the default is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(effect)}` : `no entry matches this request, and a list without a default allows it`;
}
const HELP$3 = "correct the test, or change the entries of the list";
const failedTest = {
	id: "failed-test",
	severity: "error",
	summary: "The decision of an access list differs from what its test expects.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		otherEffect: (decision, expected) => ({
			message: `${decisionText(decision)}, but the test expects ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expected)}`,
			help: HELP$3
		}),
		otherEntry: (decision, expected) => ({
			message: `${decisionText(decision)}, but the test expects a decision by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expected)}`,
			help: HELP$3
		}),
		unknownEntry: (name, meant) => ({
			message: `the test expects a decision by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)}, but no entry has that name`,
			help: meant === void 0 ? "write the name of an entry" : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} if you meant that`
		}),
		decidesHere: (isEntry) => isEntry ? "this entry decides" : "the default is here",
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
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ tooLarge: (fault) => {
		switch (fault.of) {
			case "bytes": return {
				message: `the file has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(fault.count, "byte")}; the limit is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.most)}`,
				help: "split the file, or remove what does not belong in it"
			};
			case "values": return {
				message: `the file has more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(fault.most, "value")}, the limit of a tool list`,
				help: "split the file, or remove what does not belong in it"
			};
			case "front-matter": return {
				message: `the front matter has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(fault.count, "character")}; the limit is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.most)}`,
				help: "keep only the keys of the agent in the front matter, and move everything else below the second \"---\""
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
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		notFetched: (floor) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} is in another repository, which the command line does not read`,
			help: "pass a local copy with --org"
		}),
		refused: (floor, reason) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} cannot be read: ${reason}`,
			help: "check the path and the ref; if the repository is private, set the input floor-token to a token that can read it; for pull requests from forks, which get no secrets, copy the floor into this repository"
		}),
		missing: (floor) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} does not exist`,
			help: "correct the path in the configuration, or add the missing file"
		}),
		missingPath: (floor, help) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} does not exist`,
			help
		}),
		broken: (floor, reason) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} cannot be read: ${reason ?? "it is not a card, a policy or an access list"}`,
			help: "fix the file, or choose another ref"
		}),
		foreign: (floor) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} is not a card, a policy, an access list or managed settings`,
			help: "name a policy, a card template, an access list or managed settings of Claude Code instead"
		}),
		notManaged: (floor) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} is not a settings file of Claude Code, but the configuration lists it under "host"`,
			help: "name managed settings of Claude Code, such as \"managed-settings.json\""
		}),
		otherKind: (floor, as, is) => ({
			message: `the floor ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(floor)} is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(is)}, but the configuration lists it under "${as}"`,
			help: `list the floor under "${is}" instead`
		})
	})
};
const forbiddenActionTool = {
	id: "forbidden-action-tool",
	severity: "warning",
	summary: "A tool has the name of an action that the card forbids.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		sameName: (tool, action) => ({
			message: `the tool ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)} has the name of the forbidden action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}`,
			help: "forbid the tool in the policy too, if it performs that action"
		}),
		declaredHere: () => "the tool is declared here"
	})
};
const forbiddenByOrg = {
	id: "forbidden-by-org",
	severity: "error",
	summary: "The floor of an agent forbids one of its bounded actions.",
	security: "high",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		forbidden: (action, owner) => ({
			message: `${owner} forbids the bounded action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}, so the agent must not take it`,
			help: "remove the action from the bounded actions, or ask for an exemption"
		}),
		forbiddenHere: (owner) => `${owner} forbids it here`
	})
};
// build/src/rules/forbidden-tool.js
const words$90 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	forbidden: (tool, by, occurrence) => {
		const called = calledText(occurrence);
		const owner = by.owner === void 0 ? "" : ` of ${by.owner}`;
		return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)} ${called === void 0 ? "" : `${called}, and `}is forbidden by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(by.pattern)}${owner} (${by.severity}): ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(by.reason)}`,
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
	words: words$90
};
const hiddenLimit = {
	id: "hidden-limit",
	severity: "warning",
	summary: "The limit of an entry has no effect, because earlier entries decide first.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		hidden: (name, earlier) => ({
			message: `the limit of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} has no effect, because ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(earlier)} ${earlier.length === 1 ? "comes first and decides" : "come first and decide"} about the same requests`,
			help: "give the entry with the limit a higher priority"
		}),
		decidesHere: (name) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} comes first, and has no limit`
	})
};
const historyNotEvaluated = {
	id: "history-not-evaluated",
	severity: "warning",
	summary: "Traces are configured but were not fetched from the API.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		noKeyOfFork: () => ({
			message: "the traces were not fetched from the API, because the input api-key is empty",
			help: "pass the key to the step as the input api-key; pull requests from forks cannot use it"
		}),
		notAsked: () => ({
			message: "the traces were not fetched from the API, because --api is not set",
			help: "add --api, and set the environment variable MNEMOM_API_KEY to the key"
		})
	})
};
// build/src/rules/host-allows-forbidden.js
const words$87 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	allowed: (host, call, denial) => ({
		message: `${host} allows ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(call)} without approval, but ${forbids(denial)}`,
		help: "deny these calls in the permission file, in the host's own syntax"
	}),
	undecided: (host, denial) => ({
		message: `Card Gate could not decide whether ${host} allows calls although ${forbids(denial)}`,
		help: "use fewer rules, or fewer wildcards in their patterns"
	}),
	unreadable: (host, denial) => ({
		message: denial.kind === "forbidden" ? `Card Gate cannot apply ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(denial.pattern)}, which ${denial.owner} forbids, to the calls of ${host}` : `Card Gate does not know to which calls of ${host} this applies: ${forbids(denial)}`,
		help: "write the name of a tool, or calls such as \"Bash(git push *)\" or \"shell: git push *\""
	}),
	managed: (host, breach, owner) => ({
		message: `${host} ${breaks(breach, owner)}`,
		help: "remove it from the permission file, or ask the owner of the managed settings to permit it"
	}),
	notApplied: (host, owner, rule) => ({
		message: `Card Gate does not know whether ${host} allows calls that ${owner} denies with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)}`,
		help: `compare the rules of ${host} with this rule`
	}),
	statedHere: () => "the calls are forbidden here",
	managedHere: () => "the managed setting is here"
});
function breaks(breach, owner) {
	switch (breach.kind) {
		case "mode": return `runs in the mode ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(breach.mode)}, but ${owner} disables this mode`;
		case "rules": return `has rules that allow calls, such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(breach.rule)}, but ${owner} permits only managed rules`;
		case "hook": return `runs ${breach.subject}, but ${owner} permits only managed hooks`;
		case "server": return `starts ${breach.subject}, but ${owner} does not permit this server`;
		case "marketplace": return `adds ${breach.subject}, but ${owner} does not permit this marketplace`;
		case "setting": return `sets ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(breach.key)} to ${breach.value}, but ${owner} sets it to ${breach.managed}`;
		default: return breach;
	}
}
function forbids(denial) {
	switch (denial.kind) {
		case "forbidden": return `${denial.owner} forbids ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(denial.pattern)}`;
		case "trigger": return `${denial.owner} denies tools with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(denial.condition)}`;
		case "action": return `the card does not permit the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(denial.action)}, to which ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(denial.pattern)} is mapped`;
		case "unmapped": return "the policy denies tools that no capability maps";
		case "entry": return `${denial.owner} denies them with the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(denial.entry)}`;
		case "default": return `${denial.owner} denies tools that no entry allows`;
		default: return denial;
	}
}
const hostAllowsForbidden = {
	id: "host-allows-forbidden",
	severity: "error",
	summary: "An agent host allows calls that a floor or the policy of the agent forbids.",
	security: "high",
	violation: true,
	words: words$87
};
const idle = {
	id: "idle",
	severity: "warning",
	summary: "The traces have calls, but none in the requested window.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ idle: (calls, undated) => ({
		message: `the traces contain ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")}, but none within the requested time window${undated > 0 ? `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(undated)} of them ${undated === 1 ? "has" : "have"} no timestamp` : ""}`,
		help: "find out whether the agent has stopped, or whether its traces go somewhere else"
	}) })
};
// build/src/rules/ignore-expired.js
const words$85 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ expired: (rule, path, expires) => ({
	message: `${ignoring(rule, path)} expired on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(expires)}, so these findings count again`,
	help: "fix these findings, or review them and set a later date"
}) });
function ignoring(rule, path) {
	return `the entry that ignores ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)}${path === void 0 ? "" : ` in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(path)}`}`;
}
const ignoreExpired = {
	id: "ignore-expired",
	severity: "warning",
	summary: "An entry that ignores findings has expired.",
	words: words$85
};
const ignoreUnused = {
	id: "ignore-unused",
	severity: "warning",
	summary: "An entry that ignores findings matches none.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unused: (rule, path) => ({
		message: `${ignoring(rule, path)} matches no finding`,
		help: "remove the entry"
	}) })
};
const inGrace = {
	id: "in-grace",
	severity: "note",
	summary: "A new tool that no capability maps is still in its grace period.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ inGrace: (tool, hoursLeft) => ({
		message: `no capability maps the new tool ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)}, whose grace period ends in ${hoursLeft < 1 ? "less than an hour" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(Math.floor(hoursLeft), "hour")}`,
		help: "map the tool to a bounded action before the grace period ends"
	}) })
};
// build/src/rules/incomplete-definition.js
const words$82 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	noDescription: (value) => ({
		message: `the definition of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} has no "description"`,
		help: "add a sentence that says what the agent should do because of this value"
	}),
	noName: (value) => ({
		message: `the definition of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} has no "name"`,
		help: "add a readable name for the value"
	})
});
const incompleteDefinition = {
	id: "incomplete-definition",
	severity: "warning",
	summary: "The definition of a value has no description or no name.",
	words: words$82,
	kinds: CARDS,
	*check(context) {
		for (const [value, definition] of blocksOf(context).values.get("definitions").entries()) {
			if (!definition.isMap) continue;
			if (!definition.has("description")) yield {
				at: definition.get("description").place,
				...words$82.noDescription(value)
			};
			if (!definition.has("name")) yield {
				at: definition.get("name").place,
				...words$82.noName(value),
				severity: "note"
			};
		}
	}
};
// build/src/rules/tool-list-advice.js
const HOW_TO_LIST = "write a tool list for each server with \"npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json\"; see docs/tool-lists.md";
const WHAT_IS_READ = "use one name on each line, a JSON or YAML list of names, a map of servers to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md";
const incompleteToolList = {
	id: "incomplete-tool-list",
	severity: "warning",
	summary: "A tool list is not complete.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		wildcard: (pattern, server) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)}${server === void 0 ? "" : ` of the server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(server)}`} can match any number of tools, but the list does not name them`,
			help: HOW_TO_LIST
		}),
		wholeServer: (rule, server) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)} covers every tool of the server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(server)}, but the list does not name the tools`,
			help: HOW_TO_LIST
		}),
		unnamed: (server, key) => ({
			message: `the MCP server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(server)} is listed without the names of its tools, so all of them can be called`,
			help: `list the tools in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}, or ${HOW_TO_LIST}`
		}),
		noToolsKey: (server) => ({
			message: `the server ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(server)} has no list "tools", so all of its tools can be called`,
			help: `list the tools under "tools", or ${HOW_TO_LIST}`
		}),
		unnamedServers: () => ({
			message: "MCP servers are listed without the names of their tools, so all of them can be called",
			help: HOW_TO_LIST
		}),
		wholeSet: (name, is) => ({
			message: `the ${is} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} is enabled with all its tools, but the file does not name them`,
			help: "set \"default_config\": {\"enabled\": false} and enable tools by name under \"configs\", or put a separate tool list next to this file"
		}),
		bypassed: () => ({
			message: "the mode \"bypassPermissions\" gives the agent every tool, including those without a rule",
			help: "choose another mode, or list all tools of the agent"
		}),
		morePages: () => ({
			message: "the last page has a \"nextCursor\", so the server has more tools than are listed",
			help: "fetch the remaining pages with that cursor, and add their tools to this list"
		}),
		generated: () => ({
			message: "\"tools_generated\" says that the server creates more tools at run time",
			help: HOW_TO_LIST
		})
	})
};
// build/src/rules/inferred-binding.js
const words$80 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ inferred: (capability) => ({
	message: `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} lists no action; Card Gate assumes the bounded action of the same name`,
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
const MAX_SHOWN = 500;
const internalError = {
	id: "internal-error",
	severity: "error",
	summary: "An internal error of Card Gate.",
	blocking: true,
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		error: (text) => ({
			message: `internal error: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(text).slice(0, MAX_SHOWN)}`,
			help: "report this error with the files that caused it; nothing was checked"
		}),
		notEvaluated: (part, file) => ({
			message: `internal error: nothing evaluates the ${_index_js__WEBPACK_IMPORTED_MODULE_0__.k[part].name} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}`,
			help: "report it with the file; what the file permits or forbids was not checked"
		})
	})
};
// build/src/rules/invalid-currency.js
const words$78 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ invalid: (currency, meant) => ({
	message: `the currency ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(currency)} is not a code of three capital letters`,
	help: meant === void 0 ? "write the code of ISO 4217, such as \"EUR\"" : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`
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
		const fix = /^[A-Z]{3}$/.test(code) ? otherValue(currency.place, code, `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(code)}`) : void 0;
		yield {
			at: currency.place,
			...words$78.invalid(text, fix && code),
			fix
		};
	}
};
// build/src/rules/invalid-date.js
const DATE_TIME = /^\d{4}-\d{2}-\d{2}[Tt ]\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:[Zz]|[+-]\d{2}:\d{2})$/;
function reasonOf$1(text) {
	if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return "is not a day in the calendar";
	return DATE_TIME.test(text) ? "is not a valid time" : "is not in the format of RFC 3339";
}
const words$77 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ invalid: (key, text) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} must be a date, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)} ${reasonOf$1(text)}`,
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
function partsOf$2({ text, offset }, sign) {
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
	for (const entry of partsOf$2(part, ",")) {
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
	const [base = entry, written, ...tooMany] = partsOf$2(entry, "/");
	if (tooMany.length > 0) throw stop("not-a-step", entry, field);
	const step = written === void 0 ? 1 : stepOf(written, field, entry);
	if (base.text === "*") return {
		first: field.low,
		last: field.last,
		step
	};
	if (base.text === "") throw stop("step-without-range", entry, field, `*${entry.text}`);
	const bounds = partsOf$2(base, "-");
	if (bounds.length > 2 || bounds.some((bound) => bound.text === "")) throw stop("not-a-value", base, field);
	const [first = field.low, last = first] = bounds.map((bound) => numberOf$1(bound, field));
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
function numberOf$1(part, field) {
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
	const found = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.found);
	switch (fault.problem) {
		case "empty": return "the text is empty";
		case "nickname": return `${found} is a nickname, which is not supported`;
		case "field-count": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(fault.count, "field")} instead of 5`;
		case "empty-entry": return `a comma in the ${fault.field.name} has no value next to it`;
		case "not-a-value": return `${found} is not a valid ${fault.field.name}`;
		case "out-of-range": return `the ${fault.field.name} must be from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.field.low)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.field.high)}, but it is ${found}`;
		case "descending": return `the range ${found} of the ${fault.field.name} begins after its end`;
		case "step-without-range": return `the step in ${found} of the ${fault.field.name} has no range or "*" before it`;
		case "not-a-step": return `${found} in the ${fault.field.name} is not a step of at least 1`;
		default: return fault;
	}
}
function cronHelp(fault) {
	if (fault.instead !== void 0) return `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.instead)} instead`;
	switch (fault.problem) {
		case "empty":
		case "nickname":
		case "field-count": return "write minute, hour, day of the month, month and day of the week, such as \"* 9-17 * * 1-5\"";
		case "not-a-value": {
			const { low, high, names } = fault.field;
			const range = `a number from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(low)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(high)}`;
			return names.length === 0 ? `write ${range}, a range such as "${low}-${high}", or "*"` : `write ${range}, a name such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(names[1] ?? "")}, or "*"`;
		}
		case "empty-entry": return "remove the comma, or write a value next to it";
		case "out-of-range":
		case "descending": return `write a value from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.field.low)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.field.high)}`;
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
			message: `the limit has none of the keys ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(LIMIT_KINDS)}`,
			help: "use exactly one of these keys in \"limit\""
		};
		case "several-kinds": return {
			message: `the limit has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(fault.kinds)}, but an entry can have only one limit`,
			help: "write an entry for each limit"
		};
		case "allows": return {
			message: "an entry with the effect \"allow\" cannot have a limit",
			help: "write \"deny\" or \"audit\" as the effect; it applies once the limit is reached"
		};
		case "rate": return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.text)} is not a valid rate`,
			help: "write a number of calls and a length of time, such as \"100/hour\", \"20/5m\" or \"50/session\""
		};
		case "cron": return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.text)} is not a cron pattern: ${cronProblem(fault.fault)}`,
			help: cronHelp(fault.fault)
		};
		case "time-zone": return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.name)} is not the name of a time zone`,
			help: "write a name such as \"Europe/Berlin\", or \"UTC\"; offsets and abbreviations are not names"
		};
		case "both-windows": return {
			message: `the time window has both ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(fault.keys)}`,
			help: "keep one of the two, and write a second entry for the other"
		};
		case "no-window": return {
			message: `the time window has no times under ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(fault.keys)}`,
			help: `add the times, or remove the limit if the entry applies at any time`
		};
		case "hours": return hoursWords(fault.fault);
		case "two-limits": return {
			message: "the entry has both \"limit\" and \"rule_type\", but can have only one limit",
			help: "remove one of the two"
		};
		case "unknown-type": return {
			message: `"rule_type" must be ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(RULE_TYPES)}, but it is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.type)}; Moneypenny silently skips such an entry`,
			help: fault.meant === void 0 ? "write one of these values, or remove the entry" : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.meant)} if you meant that`
		};
		default: return configWords(fault);
	}
}
function configWords(fault) {
	switch (fault.kind) {
		case "config-without-type": return {
			message: "\"rule_config\" has no effect without \"rule_type\"",
			help: `add "rule_type" with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(RULE_TYPES)}`
		};
		case "config-text": return {
			message: "the text of \"rule_config\" is not valid JSON",
			help: "write the values as a map, without quotes"
		};
		case "config-shape": return {
			message: "\"rule_config\" must be a map of values, or the JSON text of one",
			help: "write a map such as { \"max\": 100, \"window_seconds\": 300 }"
		};
		case "config-unknown": {
			const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(fault.key, fault.known);
			return {
				message: `unknown key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)} in "rule_config" of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.type)}; Moneypenny ignores it`,
				help: meant === void 0 ? `remove the key; the known keys here are ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(fault.known)}` : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} if you meant that`
			};
		}
		case "config-twice": return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.other)} are the same key in two spellings, but have different values`,
			help: `keep the right value under ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)}, and remove ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.other)}`
		};
		case "config-missing": return {
			message: `"rule_config" has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)}; Moneypenny silently uses ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(Number(fault.usual))}`,
			help: `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)} with the value that you want`
		};
		case "config-value": return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)} of "rule_config" is not ${VALUES[fault.expected].name}`,
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
				message: `the time window has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(missing === "end_hour" ? "start_hour" : "end_hour")} without ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(missing)}; Moneypenny then ignores the hours`,
				help: `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(missing)}, such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(instead)} for the ${missing === "end_hour" ? "end" : "start"} of the day`
			};
		}
		case "hour": return {
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.key)} must be a whole hour from 0 to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.high)}, but it is ${fault.found}`,
			help: "write the hour on a clock of 24 hours"
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
			message: `entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.index + 1)} of "days" must be a day from 1 (Monday) to 7 (Sunday), but it is ${fault.found}`,
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
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(at.document, at.path);
	const replaced = withPartReplaced(text, part);
	if (replaced === void 0 || node?.kind !== "scalar" || node.value !== text) return void 0;
	return isValid(replaced) ? otherValue(at, replaced, `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(replaced)}`) : void 0;
}
// build/src/rules/invalid-limit.js
const words$76 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ invalid: (fault) => limitWords(fault) });
function keyOfConfig(at, fault) {
	if (!("key" in fault)) return void 0;
	const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(at, fault.key);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(place.document, place.path) && place;
}
function fixOf$3(at, fault) {
	switch (fault.kind) {
		case "cron": return partFix(at, fault.text, fault.fault, (text) => parseCron(text).kind === "cron");
		case "unknown-type": return fault.meant === void 0 ? void 0 : otherValue(at, fault.meant, `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(fault.meant)}`);
		case "config-unknown": {
			const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(fault.key, fault.known);
			const place = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(at, fault.key);
			return meant === void 0 ? void 0 : otherKey(place, meant, `write the key as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`);
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
		problem: "refers to an earlier group, which is not supported",
		help: "write out the text of the group again"
	},
	"look-around": {
		problem: "looks ahead or behind, which is not supported",
		help: "remove this part, and write an entry with a higher priority for the exception"
	},
	"atomic-group": {
		problem: "begins an atomic group, which is not supported",
		help: "write \"(?:\" to begin a group"
	},
	"possessive-quantifier": {
		problem: "is a possessive repetition, which is not supported",
		help: "remove its last \"+\""
	},
	"inline-flag": {
		problem: "sets flags, which is not supported; patterns ignore case anyway",
		help: "remove the flags"
	},
	"unicode-property": {
		problem: "is a Unicode property, which is not supported",
		help: "list the characters in a class such as \"[a-z]\""
	},
	"unknown-group": {
		problem: "begins an unknown kind of group",
		help: "write \"(?:\" to begin a group, or \"\\(\" for a bracket"
	},
	"group-name": {
		problem: "is not the name of a group",
		help: "use only letters, digits and underscores in the name, or write \"(?:\" for a group without a name"
	},
	"duplicate-group-name": {
		problem: "is already the name of another group",
		help: "rename one of the groups, or write \"(?:\" for a group without a name"
	},
	"unclosed-group": {
		problem: "begins a group that is never closed",
		help: "add the missing \")\", or write \"\\(\" for a bracket"
	},
	"unopened-group": {
		problem: "closes a group that was never opened",
		help: "remove it, or write \"\\)\" for a bracket"
	},
	"unclosed-class": {
		problem: "begins a class that is never closed",
		help: "add the missing \"]\", or write \"\\[\" for a bracket"
	},
	"empty-class": {
		problem: "is an empty class",
		help: "write \"\\]\" if the bracket belongs to the class"
	},
	"class-syntax": {
		problem: "has another meaning inside a class in some dialects of regular expressions",
		help: "write a backslash before each of these characters, or list the characters that you mean"
	},
	"class-hyphen": {
		problem: "has a hyphen that is not between two characters of a range",
		help: "write \"\\-\", or put the hyphen at the end of the class"
	},
	"reversed-range": {
		problem: "is a range that begins after its end",
		help: "write the lower character first"
	},
	"unknown-escape": {
		problem: "is not a known escape",
		help: "remove the backslash, or write \"\\\\\" for a backslash"
	},
	"incomplete-escape": {
		problem: "is an incomplete escape",
		help: "write two hexadecimal digits after \"\\x\", or four after \"\\u\""
	},
	"nothing-to-repeat": {
		problem: "has nothing before it to repeat",
		help: "remove it, or write a backslash before it"
	},
	"double-quantifier": {
		problem: "has two repetitions in a row",
		help: "remove one of the repetitions"
	},
	"malformed-quantifier": {
		problem: "is not a repetition such as \"{2}\" or \"{2,5}\"",
		help: "write \"\\{\" for a brace"
	},
	"reversed-quantifier": {
		problem: "is a repetition whose minimum is greater than its maximum",
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
		help: "shorten the pattern, or divide it between several entries"
	}),
	"too-deep": (limit) => ({
		problem: `the SQL pattern has groups that are nested more than ${limit} deep`,
		help: "remove groups that are not needed"
	}),
	"too-large": (limit) => ({
		problem: `the SQL pattern has more than ${limit} parts when its repetitions are written out`,
		help: "write smaller repetitions, or divide the pattern between several entries"
	})
};
const words$75 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ invalid: (fault) => {
	const { reason, text, offset, instead, limit = 0 } = fault;
	if (!isOfAPart(reason)) {
		const { problem, help } = OF_THE_WHOLE[reason]((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(limit));
		return {
			message: problem,
			help
		};
	}
	const { problem, help } = OF_A_PART[reason];
	return {
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(reason === "unclosed-class" ? "[" : text)} at character ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(offset + 1)} of the SQL pattern ${problem}`,
		help: posixHelp(text) ?? (instead ? `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(instead)} instead` : help)
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
	return Object.hasOwn(POSIX_CLASSES, name) ? `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(POSIX_CLASSES[name] ?? "")} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(`[:${name}:]`)}` : void 0;
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
const MODES = {
	off: "off",
	warn: "observe",
	observe: "observe",
	nudge: "nudge",
	enforce: "enforce"
};
const ALLOW = "allow_unmapped_tools";
const words$74 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	failOpen: () => ({
		message: "\"enforcement.fail_open\" is not a field of a unified card",
		help: "remove the key"
	}),
	composition: () => ({
		message: "\"_composition\" is written by the server when it composes cards",
		help: "remove \"_composition\" from the card"
	}),
	moved: (old, now, isThere) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(old)} is now ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(now)} at the top level of the card`,
		help: isThere ? `remove ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(old)}; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(now)} is already set` : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(now)} at the top level of the card instead`
	}),
	unmappedAction: (action, isThere) => ({
		message: `"enforcement.unmapped_tool_action" is now "enforcement.${ALLOW}"`,
		help: isThere ? `remove the old key; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(ALLOW)} is already set` : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(ALLOW)}: true to allow unmapped tools, false to deny them${action === "warn" ? "; a warning is no longer possible" : ""}`
	})
});
const legacyKey = {
	id: "legacy-key",
	severity: "error",
	summary: "A key is in a place that the unified card no longer uses.",
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
	const mode = Object.hasOwn(MODES, block.get(key).text() ?? "") ? MODES[block.get(key).text() ?? ""] : void 0;
	const title = `write this at the top level, and remove ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(old)}`;
	yield {
		at: block.get(key).place,
		on: "key",
		...words$74.moved(old, now, top.has(now)),
		fix: mode === void 0 || top.has(now) ? void 0 : newKey((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(top.place.document), now, mode, title)
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
const REASONS = {
	time: "the traces do not say when the calls were made",
	session: "the traces do not say to which session the calls belong",
	order: "the traces do not say in which order the calls were made",
	usage: "the traces do not say how many tokens the sessions used",
	arguments: "the traces do not contain the arguments of the calls",
	status: "the traces do not say whether the calls succeeded",
	"other-calls": "it depends on other calls, and the traces do not say enough about them",
	argument: "the arguments of the calls are not known",
	channel: "the traces do not name the channel of the calls",
	sql: "the SQL statements in the calls are not known"
};
const MAX_NAMED$10 = 3;
const words$73 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ notEvaluated: (entry, isLimit, reason, calls, sources, isInspecting) => ({
	message: `the ${isLimit ? "limit of the entry" : "entry"} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(entry)} was not evaluated for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} in ${filesText(sources)}, because ${REASONS[reason]}`,
	help: helpFor$2(reason, isInspecting)
}) });
function filesText(files) {
	return files.length > MAX_NAMED$10 ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(files.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H), MAX_NAMED$10) : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(files);
}
function helpFor$2(reason, isInspecting) {
	switch (reason) {
		case "argument":
		case "sql": return isInspecting ? "record the arguments of calls in the traces" : "set \"inspect-arguments\" to true to match the arguments of calls; the arguments are neither kept nor printed";
		case "time":
		case "session":
		case "order":
		case "usage":
		case "arguments":
		case "status": return "use a trace format that records this";
		case "other-calls":
		case "channel": return;
		default: return reason;
	}
}
const limitNotEvaluated = {
	id: "limit-not-evaluated",
	severity: "note",
	summary: "An entry of an access list depends on information that the traces lack.",
	words: words$73
};
// build/src/rules/limit-reached.js
const MAX_DESCRIBED = 3;
const words$72 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ reached: (limit) => {
	const { entry, sessions, calls, reason, stopped } = limit;
	const would = limit.effect === "deny" ? `would have denied ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(sessions, "session")}` : `would have audited ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(sessions, "session")}`;
	const shown = stopped.slice(0, MAX_DESCRIBED).map(stoppedText).join("; ");
	const more = sessions > MAX_DESCRIBED ? "; \u2026" : "";
	const why = reason === void 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.B)(reason)}`;
	return {
		message: `the limit of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(entry)} (${limit.limit}) ${would}: ${shown}${more}${why}`,
		help: limit.effect === "deny" ? "find out why the agent reached the limit; change the limit only if such calls should be allowed" : void 0
	};
} });
function stoppedText({ session, call, tool, at, count }) {
	const details = [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(tool),
		...at === void 0 ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(at)],
		count ?? []
	].flat();
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(session)} at call ${call} (${details.join(", ")})`;
}
const limitReached = {
	id: "limit-reached",
	severity: "error",
	summary: "Traces exceed a limit of an access list.",
	violation: true,
	words: words$72
};
const localSettingsCommitted = {
	id: "local-settings-committed",
	severity: "warning",
	summary: "Settings that are meant for one machine are committed.",
	security: "medium",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ file: () => ({
		message: "this file contains the settings of one person's machine, but is committed",
		help: "remove the file from git, add it to \".gitignore\", and move shared rules to the settings of the repository"
	}) })
};
// build/src/rules/loose-pattern.js
const MAX_NAMED$9 = 10;
const loosePattern = {
	id: "loose-pattern",
	severity: "note",
	summary: "A pattern allows far more tools than the traces use.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ loose: (pattern, used) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} allows any tool with a matching name, but the traces use only ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(used.length)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(used.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.W), MAX_NAMED$9)}`,
		help: "replace the pattern with the names of the tools that the agent needs"
	}) })
};
function enumeratingFix(document, pattern, names) {
	return {
		title: `replace ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} in ${document.file} with`,
		language: document.syntax,
		lines: listItems(document, names, "instead")
	};
}
const lowCoverage = {
	id: "low-coverage",
	severity: "error",
	summary: "Coverage is below the required minimum.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ low: (is, least) => ({
		message: `coverage is ${is ?? "unknown"}; at least ${least} of the bounded actions must be mapped`,
		help: is === void 0 ? "give the agent a card with bounded actions and a policy that maps them" : "map the bounded actions that the report lists as unmapped"
	}) })
};
const misplacedConfiguration = {
	id: "misplaced-configuration",
	severity: "warning",
	summary: "A file looks like the configuration but is not read.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ notRead: (file, configuration) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} is not read: the configuration of this gate is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(configuration)}`,
		help: `rename the file to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(configuration)}, or name it in the input "config"; remove the file if nothing uses it`
	}) })
};
// build/src/rules/misplaced-never.js
const words$67 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ notInFloor: () => ({
	message: "\"never\" has no effect in the list of a single agent; it works only in a list with the scope \"org\"",
	help: "move \"never\" to a list of the organisation, or write an entry with the effect \"deny\""
}) });
const misplacedNever = {
	id: "misplaced-never",
	severity: "error",
	summary: "The access list of a single agent has \"never\", which works only in a floor.",
	parts: ["access"],
	words: words$67,
	*check({ access, document }) {
		if (access === void 0 || access.scope === "org" || access.never.length === 0) return;
		yield {
			at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document), "never"),
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
function sampleOf(root, schema) {
	if (schema.examples && schema.examples.length > 0) return schema.examples[0];
	if (schema.type !== "object") return void 0;
	const parts = (schema.required ?? []).map((key) => [key, sampleOf(root, partOf$2(root, schema, key))]);
	return parts.some(([, part]) => part === void 0) ? void 0 : Object.fromEntries(parts);
}
function partOf$2(root, schema, key) {
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
	if (found === void 0) throw new Error(`the schema refers to "${schema.$ref}", which it does not define`);
	return found;
}
function otherProperties(schema) {
	return typeof schema.additionalProperties === "object" ? schema.additionalProperties : void 0;
}
function ownProperty(map, key) {
	return map !== void 0 && Object.hasOwn(map, key) ? map[key] : void 0;
}
// build/src/rules/missing-key.js
const words$66 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	missing: (path, key, { because, meant, description }) => {
		const needed = because === void 0 ? "" : `, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(because)} requires it`;
		const what = description === void 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description)})`;
		return {
			message: path.length === 0 ? `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} is missing${needed}` : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}${needed}`,
			help: meant === void 0 ? `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}${what}` : `rename ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} if you meant that`
		};
	},
	noneOf: (path, keys) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} has none of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(keys)}`,
		help: `add one of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(keys)}`
	})
});
const missingKey = {
	id: "missing-key",
	severity: "error",
	summary: "A required key is missing.",
	words: words$66
};
function missing(path, key, because, { document, schema }) {
	const at = {
		document,
		path: [...path, key]
	};
	const part = schemaAt(schema, at.path);
	const parent = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	const known = new Set(knownKeys(schema, path));
	const meant = parent?.kind === "map" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(key, [...parent.entries.keys()].filter((other) => !known.has(other))) : void 0;
	const sample = meant === void 0 && part ? sampleOf(schema, part) : void 0;
	return {
		rule: missingKey,
		problem: {
			at,
			...words$66.missing(path, key, {
				because: typeof because === "string" ? because : void 0,
				meant,
				description: part?.description
			}),
			fix: sample === void 0 ? void 0 : newKey({
				document,
				path
			}, key, sample, `add this to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)}`)
		}
	};
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
			...words$66.noneOf(path, distinct)
		}
	};
}
// build/src/rules/missing-recommended-key.js
const TRACE_FORMAT = {
	block: "audit",
	key: "trace_format",
	severity: "note",
	purpose: "readers know the format of the traces",
	sample: "ap-trace-v1"
};
const AAP = [
	{
		block: "top",
		key: "aap_version",
		severity: "warning",
		purpose: "readers know the version of the protocol",
		sample: "0.5.0"
	},
	{
		block: "top",
		key: "card_id",
		severity: "warning",
		purpose: "traces can refer to the card"
	},
	{
		block: "top",
		key: "agent_id",
		severity: "warning",
		purpose: "readers know whose card it is"
	},
	{
		block: "top",
		key: "issued_at",
		severity: "warning",
		purpose: "readers know how old the card is"
	},
	{
		block: "principal",
		key: "type",
		severity: "warning",
		purpose: "readers know what kind of party the agent serves",
		sample: "human"
	},
	{
		block: "principal",
		key: "relationship",
		severity: "warning",
		purpose: "readers know how the agent acts for its principal",
		sample: "delegated_authority"
	},
	{
		block: "audit",
		key: "retention_days",
		severity: "warning",
		purpose: "readers know how long traces are kept",
		sample: 90
	},
	{
		block: "audit",
		key: "queryable",
		severity: "warning",
		purpose: "readers know whether they can query the traces",
		sample: false
	},
	TRACE_FORMAT
];
const UNIFIED = [
	{
		block: "top",
		key: "card_id",
		severity: "note",
		purpose: "traces can refer to the card"
	},
	{
		block: "top",
		key: "issued_at",
		severity: "note",
		purpose: "readers know how old the card is"
	},
	TRACE_FORMAT
];
const words$65 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ missing: (where, key, purpose) => ({
	message: `${where} has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
	help: `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}, so that ${purpose}`
}) });
const missingRecommendedKey = {
	id: "missing-recommended-key",
	severity: "warning",
	summary: "A recommended key is missing.",
	words: words$65,
	kinds: CARDS,
	*check(context) {
		const blocks = blocksOf(context);
		const recommended = context.kind === "aap-card" ? AAP : UNIFIED;
		for (const { block, key, severity, purpose, sample } of recommended) {
			const reader = blocks[block];
			if (!reader.isMap || reader.has(key)) continue;
			const { path } = reader.place;
			const where = path.length === 0 ? "the card" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path);
			yield {
				at: reader.get(key).place,
				...words$65.missing(where, key, purpose),
				severity,
				fix: sample === void 0 ? void 0 : newKey(reader.place, key, sample, `add this to ${where}`)
			};
		}
	}
};
// build/src/rules/missing-section.js
const SECTIONS = [{
	key: "capability_mappings",
	help: "map each bounded action to the tools that carry it out; without a mapping, every tool is unmapped",
	sample: { web_browsing: {
		tools: ["mcp__browser__*"],
		card_actions: ["web_fetch"]
	} }
}, {
	key: "forbidden",
	help: "list the tools that are always blocked, or write an empty list if there are none",
	sample: []
}];
const words$64 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ missing: ({ key, help }) => ({
	message: `the policy has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
	help
}) });
const missingSection = {
	id: "missing-section",
	severity: "warning",
	summary: "A section that a policy normally has is missing.",
	words: words$64,
	kinds: ["policy"],
	*check({ document }) {
		const top = Reader.of(document);
		for (const section of SECTIONS) {
			if (top.has(section.key)) continue;
			yield {
				at: top.get(section.key).place,
				...words$64.missing(section),
				fix: newKey((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document), section.key, section.sample, "add this to the policy")
			};
		}
	}
};
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
// build/src/rules/mixed-generations.js
const NAMES = {
	"aap-card": "an AAP card",
	"unified-card": "a unified card"
};
const words$63 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	mixed: (kind, other, foreign) => ({
		message: `the card is read as ${NAMES[kind]} but has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(foreign)}, which ${foreign.length === 1 ? "belongs" : "belong"} to ${NAMES[other]}`,
		help: `keep the keys of only one generation of cards; the content of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(foreign[0] ?? "")} has no effect here`
	}),
	makesIt: (key, kind) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} marks it as ${NAMES[kind]}`
});
const mixedGenerations = {
	id: "mixed-generations",
	severity: "error",
	summary: "The card has keys of two generations.",
	words: words$63,
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
			...words$63.mixed(kind, other, foreign),
			related: [{
				at: top.get(own[0]).place,
				on: "key",
				message: words$63.makesIt(own[0], kind)
			}]
		};
	}
};
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
// build/src/rules/narrow-minute.js
const words$62 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ narrow: (cron, minutes, whole) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(cron)} includes only ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(minutes, "minute")} of each hour, because a time window consists of minutes`,
	help: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(whole)} for whole hours`
}) });
function wholeHours({ text }) {
	return text.replace(/^([ \t]*)[^ \t]+/, "$1*");
}
function placeOf(window, cron, index) {
	const { document } = window;
	const places = ["allow", "deny"].flatMap((key) => [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(window, key), (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(window, key, index)]);
	const isCron = ({ path }) => {
		const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
		return node?.kind === "scalar" && node.value === cron.text;
	};
	return places.find(isCron) ?? window;
}
function fixOf$2(at, cron) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(at.document, at.path);
	if (node?.kind !== "scalar" || node.value !== cron.text) return void 0;
	const whole = wholeHours(cron);
	return otherValue(at, whole, `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(whole)}`);
}
const narrowMinute = {
	id: "narrow-minute",
	severity: "warning",
	summary: "A time window includes only some minutes of its hours.",
	parts: ["access"],
	words: words$62,
	*check({ access }) {
		for (const { limit } of access?.entries ?? []) {
			if (limit?.kind !== "time_window") continue;
			for (const [index, cron] of limit.window.crons.entries()) {
				if (!isNarrowMinute(cron)) continue;
				const at = placeOf(limit.place, cron, index);
				const minutes = cron.minute.filter(Boolean).length;
				yield {
					at,
					...words$62.narrow(cron.text, minutes, wholeHours(cron)),
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
const words$61 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ near: (bytes) => ({
	message: `the file has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(bytes)} bytes; files of more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(MAX_CARD_BYTES)} bytes are not read`,
	help: "move unrelated content to another file, or write patterns instead of long lists of tools"
}) });
const nearSizeLimit = {
	id: "near-size-limit",
	severity: "warning",
	summary: "The file is close to the size limit.",
	words: words$61,
	parts: "all",
	*check({ document, bytes }) {
		if (bytes < 117964.8) return;
		yield {
			at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document),
			...words$61.near(bytes)
		};
	}
};
const needsApproval = {
	id: "needs-approval",
	severity: "warning",
	summary: "A tool needs human approval.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ escalated: (triggered) => ({
		message: triggerMessage("needs human approval", triggered),
		help: triggered.occurrence.kind === "listed" ? `make sure that a human approves each call, or ${avoiding(triggered)}` : "make sure that a human gave this approval at run time"
	}) })
};
const neverAllowed = {
	id: "never-allowed",
	severity: "error",
	summary: "An agent may make a request that its floor forbids for every agent.",
	violation: true,
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		allowed: (request, entry, owner) => ({
			message: `the agent may make the request ${request}${entry === void 0 ? "" : ` because of the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(entry)}`}, but ${owner} forbids this request for all agents`,
			help: "deny such requests in the access list of the agent"
		}),
		undecided: (owner) => ({
			message: `Card Gate could not determine whether the agent may make requests that ${owner} forbids for every agent`,
			help: "use fewer entries, or fewer wildcards in their patterns"
		}),
		statedHere: () => "this forbids such requests for every agent"
	})
};
// build/src/rules/no-card.js
const words$58 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	without: () => ({
		message: "the policy has no card to check its actions against, so coverage is unknown",
		help: "put the agent's alignment card next to the policy"
	}),
	unread: (file) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} may be the card of this policy but could not be read; actions are not checked, and coverage is unknown`,
		help: `fix ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}`
	})
});
const noCard = {
	id: "no-card",
	severity: "note",
	summary: "The policy has no card, so bounded actions are not checked.",
	words: words$58,
	*check({ card, policy }) {
		if (card !== void 0 || policy === void 0) return;
		yield {
			at: policy.place,
			...words$58.without()
		};
	}
};
const noCardsFound = {
	id: "no-cards-found",
	severity: "warning",
	summary: "No card, policy or access list was found.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		none: () => ({
			message: "no card, policy or access list was found",
			help: "check the patterns under \"cards\"; \"on-no-cards\" sets the verdict for this case"
		}),
		noneBelow: () => ({
			message: "no card, policy or access list was found",
			help: "check the path, or pass file patterns with --cards"
		}),
		patterns: (patterns) => ({
			message: `the patterns under "cards" match no file: ${patterns.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.W).join(", ")}`,
			help: "check the patterns, which start at the root of the repository; \"on-no-cards\" sets the verdict for this case"
		})
	})
};
// build/src/rules/no-grace.js
const words$56 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ without: (reason) => ({
	message: `there is no grace period: ${reasonText$1(reason)}`,
	help: "map the tools, or provide older traces"
}) });
function reasonText$1(reason) {
	switch (reason.kind) {
		case "of-the-change": return "every trace is part of the change, so none proves when a tool was first called";
		case "no-times": return "the traces have no times, so they cannot show which tools are new";
		case "short-window": return `the time window of the traces is shorter than the grace period of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(reason.hours, "hour")}`;
		case "all-new": return `no trace is older than the grace period of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(reason.hours, "hour")}, so every tool would look new`;
		default: return reason;
	}
}
const noGrace = {
	id: "no-grace",
	severity: "note",
	summary: "There is no grace period, because the traces cannot show which tools are new.",
	words: words$56
};
// build/src/rules/no-policy.js
const words$55 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ without: (tools, hasTraces) => ({
	message: `the card has no policy${unchecked(tools, hasTraces)}`,
	help: "add a policy next to the card; the command \"init\" can write one"
}) });
function unchecked(tools, hasTraces) {
	if (tools === 1) return ", so the agent's 1 tool is not checked";
	if (tools !== void 0) return `, so none of the agent's ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools, "tool")} is checked`;
	return hasTraces ? ", so none of the agent's traces is checked" : "";
}
const noPolicy = {
	id: "no-policy",
	severity: "note",
	summary: "The card has no policy, so no tool is checked.",
	words: words$55,
	*check({ card, policy, access, tools, traces }) {
		if (card === void 0 || access !== void 0 || policy !== void 0 && governs(policy)) return;
		yield {
			at: card.place,
			severity: tools === void 0 && traces === void 0 ? "note" : "warning",
			...words$55.without(tools?.tools.length, traces !== void 0)
		};
	}
};
const noTools = {
	id: "no-tools",
	severity: "warning",
	summary: "An agent has no tool list and no traces, so no tool is checked.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ without: (agent) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)} has no tool list and no traces, so none of its tools is checked`,
		help: "add a tool list to its folder, such as tools.txt with one name on each line; if the agent has no tools, set \"on-no-tools\" to \"pass\""
	}) })
};
const notEvaluated = {
	id: "not-evaluated",
	severity: "note",
	summary: "A condition could not be evaluated before run time.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ undecided: (condition, isParsed, on) => ({
		message: `the condition ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(condition)} was not evaluated${on === "traces" ? " against the traces" : ""}: ${isParsed ? "it depends on values that are known only at run time" : "its syntax is not supported"}`,
		help: isParsed ? "leave the condition unchanged; the runtime of the agent evaluates it" : "rewrite the condition with the fields and operators that the documentation lists"
	}) })
};
// build/src/rules/other-agents.js
const MAX_NAMED$8 = 3;
const words$52 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ leftOut: (records, names, unattributed) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(records, "record was", "records were")} left out: ${reasonText(records - unattributed, names, unattributed)}`,
	help: "give each agent its own traces, if these records belong to this agent"
}) });
function reasonText(others, names, unattributed) {
	const isBoth = others > 0 && unattributed > 0;
	const subject = (count) => isBoth ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count) : count === 1 ? "it" : "they";
	const belong = `${subject(others)} ${others === 1 ? "belongs" : "belong"} to the ${agentsText(names)}`;
	const unnamed = `${subject(unattributed)} ${unattributed === 1 ? "names" : "name"} no agent in a source that several agents share`;
	if (isBoth) return `${belong}, and ${unnamed}`;
	return others > 0 ? belong : unnamed;
}
function agentsText(names) {
	const shown = names.slice(0, MAX_NAMED$8).map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H);
	return `${names.length === 1 ? "agent" : "agents"} ${shown.join(", ")}${names.length > MAX_NAMED$8 ? ", \u2026" : ""}`;
}
const otherAgents = {
	id: "other-agents",
	severity: "note",
	summary: "Records of other agents were left out.",
	words: words$52
};
// build/src/rules/out-of-range.js
const words$51 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ outside: (path, expected, written, description) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} must be ${expected}, but it is ${written}`,
	help: description && `write another number (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description)})`
}) });
const outOfRange = {
	id: "out-of-range",
	severity: "error",
	summary: "A number is out of range.",
	words: words$51
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
			...words$51.outside(path, expected, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(document, path), description)
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
const words$50 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ overbroad: (pattern, capability, breadth) => ({
	message: `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} maps ${breadth === "everything" ? "every tool" : "every tool of a server"}, including tools added later, although the policy denies unmapped tools`,
	help: "list the tools by name, or use a pattern with a prefix that their names share"
}) });
const overbroadPattern = {
	id: "overbroad-pattern",
	severity: "note",
	summary: "A pattern maps every tool, or every tool of a server, although unmapped tools are denied.",
	security: "low",
	words: words$50,
	*check({ policy }) {
		if (policy === void 0 || (policy.defaults.unmappedAction?.value ?? "deny") !== "deny") return;
		const floor = policy.defaults.unmappedAction;
		for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
			const breadth = breadthOf(pattern.text);
			if (breadth === "less" || floor && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(floor.place) !== (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Jt)(pattern.place)) continue;
			yield {
				at: pattern.place,
				...words$50.overbroad(pattern.text, capability.name, breadth)
			};
		}
	}
};
// build/src/rules/overlapping-entries.js
function requestText$1(request) {
	const { actor, action, resource, argument, channel, sql } = request;
	return Object.entries({
		actor,
		action,
		resource,
		argument,
		channel,
		sql
	}).flatMap(([field, value]) => value === void 0 ? [] : `${field} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}`).join(", ");
}
const overlappingEntries = {
	id: "overlapping-entries",
	severity: "note",
	summary: "Entries of equal priority match the same request with different effects.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		overlapping: (entry, earlier, request) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(entry.name)} (${entry.effect}) and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(earlier.name)} (${earlier.effect}) have the same priority, so their order in the file determines which of them applies to requests with ${requestText$1(request)}`,
			help: "give the entry that should decide a higher priority"
		}),
		decidesHere: (name) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} comes first and decides`
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
		message: sign === ": " ? "not valid YAML: a value that contains a colon and a space needs quotes" : `not valid YAML: a value that begins with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(sign)} needs quotes`,
		help: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}`
	}),
	indentation: ({ spaces, wanted, line }) => ({
		message: `not valid YAML: the line is indented by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(spaces, "space")}, which matches no line above it`,
		help: `indent it by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(wanted, "space")}, as line ${line} is`
	}),
	tabs: ({ lines }) => ({
		message: `not valid YAML: ${lines === 1 ? "a line is" : `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(lines, "line")} are`} indented with tabs`,
		help: "replace the tabs with spaces"
	}),
	"unclosed-quote": ({ quote }) => ({
		message: `not valid YAML: the quote ${quote} is never closed`,
		help: `add the closing ${quote} at the end of the value`
	}),
	"toml-in-yaml": () => ({
		message: "not valid YAML: the file looks like TOML",
		help: "write it as YAML, such as \"key: value\", or name the right file"
	}),
	bracket: ({ sign, line, expected, closer }) => ({
		message: `not valid YAML: the bracket "${sign}" opened at line ${line} is ${closer === void 0 ? "not closed" : `closed by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(closer)}`}`,
		help: closer === void 0 ? `add the "${expected}" that closes it` : `close it with "${expected}"`
	}),
	"carriage-return": () => ({
		message: "not valid YAML: a carriage return without a line feed",
		help: "remove the character; inside double quotes, write it as an escape"
	}),
	"control-character": ({ code }) => ({
		message: `not valid YAML: the control character U+${code.toString(16).padStart(4, "0")}`,
		help: code === 0 ? "save the file as UTF-8 text" : "remove the character; inside double quotes, write it as an escape"
	}),
	"hidden-break": ({ code }) => ({
		message: `not valid YAML: the character U+${code.toString(16).toUpperCase().padStart(4, "0")} is ${code === 65279 ? "a byte-order mark, which other readers of YAML ignore" : "a line break to other readers of YAML"}`,
		help: "remove the character; inside double quotes, write it as an escape"
	}),
	tag: ({ tag }) => ({
		message: `the tag ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(tag)} is not supported in cards and policies`,
		help: "remove the tag; write the value in quotes if it is a string"
	}),
	directive: ({ directive }) => ({
		message: `the directive ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(directive)} is not supported; files are read as YAML 1.2`,
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
		message: "\"<<\" is a merge key, which YAML 1.2 does not have, so nothing would be merged",
		help: "copy the keys to this map"
	}),
	"unknown-alias": ({ name }) => ({
		message: `the alias ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`*${name}`)} has no anchor`,
		help: `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`*${name}`)} in quotes if it is a pattern; an alias needs its anchor earlier in the file`
	}),
	"alias-in-itself": ({ name }) => ({
		message: `the alias ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(`*${name}`)} refers to a value that contains it`,
		help: "replace the alias with the value"
	}),
	"too-many-aliases": ({ most }) => ({
		message: `aliases expand to more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(most, "node")}`,
		help: "write the repeated parts out in full instead of using YAML aliases"
	}),
	"too-deep": ({ most }) => ({
		message: `the file has more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(most, "level")} of nesting`,
		help: "look for a bracket that is never closed; cards and policies need about six levels"
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
		message: `the file contains more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(most, "JSON document")}`,
		help: "put the tools into one list"
	})
};
const YAML_SYNTAX = {
	BAD_INDENT: "the indentation does not fit the lines around it",
	MISSING_CHAR: "a character is missing",
	BLOCK_AS_IMPLICIT_KEY: "a nested mapping on one line; a line break or a quote may be missing",
	MULTILINE_IMPLICIT_KEY: "a key that spans several lines; a colon may be missing",
	BAD_ALIAS: "an alias that cannot be resolved"
};
const YAML_HELP = {
	BAD_INDENT: "use one indentation for all entries of a list or map",
	MISSING_CHAR: "check the quotes, commas and colons in this line",
	BLOCK_AS_IMPLICIT_KEY: "put the value in quotes, or write the list or map on new lines",
	MULTILINE_IMPLICIT_KEY: "add a colon after the key",
	BAD_DQ_ESCAPE: "write two backslashes for one, or use single quotes",
	UNEXPECTED_TOKEN: "put the whole value in quotes"
};
const JSON_SYNTAX = {
	InvalidSymbol: "an unknown word; only true, false and null have no quotes",
	SingleQuotes: "single quotes are not allowed; write keys and strings in double quotes",
	InvalidNumberFormat: "a malformed number",
	PropertyNameExpected: "a key in double quotes was expected (a comma before the closing brace is not allowed)",
	ValueExpected: "a value was expected (a comma before the closing bracket is not allowed)",
	ColonExpected: "a colon was expected after the key",
	CommaExpected: "a comma was expected between two entries",
	CloseBraceExpected: "a closing brace } was expected",
	CloseBracketExpected: "a closing bracket ] was expected",
	EndOfFileExpected: "nothing was expected after the end of the document",
	InvalidCommentToken: "comments are not part of JSON; name the file .yaml if it needs them",
	UnexpectedEndOfComment: "a comment that never ends; comments are not part of JSON",
	UnexpectedEndOfString: "a string that never ends; a closing double quote was expected",
	UnexpectedEndOfNumber: "an incomplete number",
	InvalidUnicode: "a \\u escape without four hexadecimal digits",
	InvalidEscapeCharacter: "an unknown escape",
	InvalidCharacter: "a control character inside a string"
};
const parseError = {
	id: "parse-error",
	severity: "error",
	summary: "The file is not valid YAML or JSON.",
	blocking: true,
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		fault: (fault) => OF_FAULTS[fault.kind](fault),
		refused: (reason) => ({
			message: `the file cannot be read: ${reason}`,
			help: "replace the link with the file itself"
		})
	})
};
// build/src/model/placeholder.js
const TODO = "TODO-";
const TOOL_STUB = "the_tool_that_does_it";
const ACTION_STUB = "the_action_it_performs";
const PLACEHOLDER$1 = new RegExp(`(?<![A-Za-z0-9])(?:${TODO}.*|(?:${TOOL_STUB}|${ACTION_STUB})(?![A-Za-z0-9_]))`, "su");
function placeholderIn(text) {
	return PLACEHOLDER$1.exec(text)?.[0];
}
// build/src/rules/placeholder.js
const PLACEHOLDER = /(?<![A-Za-z0-9_])YOUR_[A-Za-z0-9_]*|(?<![\w.+-])you@example\.com(?![\w-]|\.\w)/;
const SUSPECT = new RegExp(`YOUR_|you@example\\.com|${TODO}|${TOOL_STUB}|${ACTION_STUB}|\\\\`);
const words$47 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	leftIn: (placeholder, text, isName) => ({
		message: `the placeholder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(placeholder)} was not replaced${placeholder === text ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)}`}`,
		help: isName ? "replace the placeholder with the names of your own tools and actions" : "replace the placeholder with your own value"
	}),
	emptyTemplate: () => ({
		message: "the card is an empty template: it declares no value and no action",
		help: "declare the values of the agent and the actions that it takes"
	})
});
const placeholder = {
	id: "placeholder",
	severity: "warning",
	summary: "A placeholder from a template was not replaced.",
	words: words$47,
	parts: "all",
	*check(context) {
		if (SUSPECT.test(context.document.text)) yield* inNode(context.document.root, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(context.document));
		yield* emptyTemplate(context);
	}
};
function* inNode(node, at) {
	switch (node.kind) {
		case "scalar":
			if (typeof node.value === "string") yield* inText(node.value, at, "value");
			return;
		case "list":
			for (const [index, item] of node.items.entries()) yield* inNode(item, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(at, index));
			return;
		case "map":
			for (const [key, entry] of node.entries) {
				yield* inText(key, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(at, key), "key");
				yield* inNode(entry.node, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(at, key));
			}
			return;
	}
}
function* inText(text, at, on) {
	const isOfEntry = on === "value" && isEntryPattern(at);
	const invented = isName(at, on) || isOfEntry ? placeholderIn(text) : void 0;
	const found = invented ?? PLACEHOLDER.exec(text)?.[0];
	if (found === void 0) return;
	yield {
		at,
		on,
		...invented !== void 0 && !isOfEntry && { severity: "error" },
		...words$47.leftIn(found, text, invented !== void 0)
	};
}
function isName({ path }, on) {
	return on === "key" || typeof path.at(-1) === "number" || path.at(-1) === "pattern";
}
function isEntryPattern({ path }) {
	return /^(?:actor|action|resource)(?:_pattern)?$/.test(String(path.at(-1)));
}
function* emptyTemplate(context) {
	if (!(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N)(context)) return;
	const { values, autonomy } = blocksOf(context);
	if (![values.get("declared"), autonomy.get("bounded_actions")].map(({ place }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(place.document, place.path)).every((list) => list?.kind === "list" && list.items.length === 0)) return;
	yield {
		at: autonomy.place,
		on: "key",
		...words$47.emptyTemplate()
	};
}
// build/src/pattern/condition-parser.js
const MAX_LENGTH = 4096;
const MAX_NESTING = 64;
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|(>=|<=|==|!=|[><(),]))/y;
const COMPARISONS = [
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
		if (rest.kind !== "end") throw new Stop(`expected "and", "or" or the end, but found ${shown(rest)}`, rest.offset);
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
		if (this.#depth > MAX_NESTING) throw new Stop(`nested more than ${MAX_NESTING} levels deep`, start.offset);
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
		const op = COMPARISONS.find((comparison) => this.#peek().kind === "symbol" && comparison === this.#peek().text);
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
		const hint = token.kind === "word" ? "; text must be in quotes" : "";
		throw new Stop(`expected a number, a quoted text, true, false or null, but found ${shown(token)}${hint}`, token.offset);
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
const words$46 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ broken: (condition, character, reason) => ({
	message: `the condition ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(condition)} cannot be evaluated: ${reason} (at character ${character})`,
	help: "write tool_matches('mcp__payment__*'), a comparison such as \"tool_count > 50\", or several of these joined with \"and\" and \"or\""
}) });
const policyCondition = {
	id: "policy-condition",
	severity: "error",
	summary: "The condition of a policy trigger cannot be evaluated.",
	words: words$46,
	kinds: [
		"policy",
		"aap-card",
		"unified-card"
	],
	*check({ document }) {
		for (const broken of brokenConditions(Reader.of(document).get("escalation_triggers"))) yield {
			at: broken.at,
			...words$46.broken(broken.condition, broken.character, broken.reason)
		};
	}
};
// build/src/rules/prose-action.js
const words$45 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ prose: (action) => ({
	message: `the forbidden action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)} is a sentence; expected an identifier`,
	help: "write the identifier of an action, such as \"delete_without_confirmation\""
}) });
const proseAction = {
	id: "prose-action",
	severity: "warning",
	summary: "A forbidden action is a sentence instead of an identifier.",
	words: words$45,
	parts: ["card"],
	*check({ card }) {
		for (const { value, place } of card?.forbiddenActions ?? []) {
			if (!/\s/.test(value)) continue;
			const identifier = value.toLowerCase().match(/[a-z0-9]+/g)?.join("_");
			yield {
				at: place,
				...words$45.prose(value),
				fix: identifier === void 0 ? void 0 : otherValue(place, identifier, "write the action as an identifier")
			};
		}
	}
};
// build/src/rules/query-endpoint.js
const words$44 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ missing: (block) => ({
	message: `the card is queryable, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(block)} has no "query_endpoint"`,
	help: "add \"query_endpoint\", the address at which the traces can be queried, or set \"queryable\" to false"
}) });
const queryEndpoint = {
	id: "query-endpoint",
	severity: "error",
	summary: "The card is queryable but has no address for queries.",
	words: words$44,
	kinds: CARDS,
	*check(context) {
		const { audit } = blocksOf(context);
		const { place } = audit.get("query_endpoint");
		const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(context.document, place.path);
		const given = node !== void 0 && !(node.kind === "scalar" && node.value === null);
		if (audit.get("queryable").boolean() !== true || given) return;
		yield {
			at: place,
			...words$44.missing(String(audit.place.path[0])),
			...context.kind === "aap-card" && { severity: "note" }
		};
	}
};
const redactedNames = {
	id: "redacted-names",
	severity: "warning",
	summary: "The source of the traces hides tool names.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ redacted: (calls) => ({
		message: `the source of the traces hides the tool ${calls === 1 ? "name" : "names"} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call")}, so ${calls === 1 ? "this call" : "these calls"} cannot be checked`,
		help: "configure the source to record tool names; for Claude Code, set OTEL_LOG_TOOL_DETAILS=1"
	}) })
};
const redirectsTraffic = {
	id: "redirects-traffic",
	severity: "error",
	summary: "A setting changes where the requests of an agent host are sent.",
	security: "high",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ variable: (name, value) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} sends all requests and their content to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}`,
		help: "remove it here, and set it on the machines that need it"
	}) })
};
// build/src/rules/redundant-forbidden.js
const words$41 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	redundant: (pattern, others) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} is already forbidden by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(others)}`,
		help: "remove the rule, unless it is there to record its reason"
	}),
	forbids: (severity, isWhole) => `forbids ${isWhole ? "the same" : "some of the same"} names, with severity ${severity}`
});
const redundantForbidden = {
	id: "redundant-forbidden",
	severity: "note",
	summary: "A rule forbids only names that other rules already forbid with at least the same severity.",
	words: words$41,
	*check({ policy }) {
		const rules = policy?.forbidden ?? [];
		const work = ruleWork();
		const covers = /* @__PURE__ */ new Map();
		for (const rule of [...rules].reverse()) {
			const others = rules.filter((other) => other !== rule && !covers.has(other) && rank(other) <= rank(rule));
			const cover = coverOf(rule.pattern, others, work);
			if (cover !== void 0) covers.set(rule, cover);
		}
		for (const rule of rules) {
			if (!covers.has(rule)) continue;
			const kept = keptCover(rule, covers);
			const covering = rules.filter((other) => kept.has(other));
			const patterns = covering.map((other) => other.pattern.text);
			yield {
				at: rule.pattern.place,
				...words$41.redundant(rule.pattern.text, patterns),
				related: covering.map((other) => ({
					at: other.pattern.place,
					message: words$41.forbids(other.severity, covering.length === 1)
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
const words$40 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ reinterpreted: ({ from, as }) => from === "cron" ? {
	message: `the entry decides outside the times of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(as)}; Moneypenny's code ignores "cron", so there it decides at any time`,
	help: "write the window as a \"limit\" to make the times clear"
} : {
	message: `the hours cross midnight, so they are read as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(as)}; in Moneypenny's code, such a limit is never reached`,
	help: "write the window as a \"limit\" to make the times clear"
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
	words: words$40,
	*check({ access, document }) {
		for (const fault of access?.faults ?? []) if (fault.kind === "reinterpreted") yield {
			at: fault.at,
			...words$40.reinterpreted(fault),
			fix: fixOf$1(document, fault)
		};
	}
};
const runsByItself = {
	id: "runs-by-itself",
	severity: "error",
	summary: "The change makes an agent host download and run code automatically.",
	security: "high",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		fetches: (change) => ({
			message: change,
			help: "commit the script to the repository, and run that"
		}),
		unpinned: (change) => ({
			message: change,
			help: "give the package a fixed version"
		})
	})
};
// build/src/rules/schema-version.js
const words$38 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	number: (written, meant) => ({
		message: `the schema version must be a string, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(written)} is a number`,
		help: `put the version in quotes: schema_version: "${meant}"`
	}),
	unknown: (version) => ({
		message: `the schema version ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(version)} is not known; expected "1.0" or a later 1.x`,
		help: "write \"1.0\""
	})
});
const schemaVersion = {
	id: "schema-version",
	severity: "error",
	summary: "The schema version of the policy is not known.",
	words: words$38,
	kinds: [
		"policy",
		"aap-card",
		"unified-card"
	],
	*check({ document }) {
		const version = Reader.of(document).get("meta").get("schema_version");
		const at = version.place;
		if (version.number() !== void 0) {
			const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, at.path);
			const written = node ? document.text.slice(node.start, node.end) : "";
			const meant = /^1(\.\d+)?$/.test(written) ? written === "1" ? "1.0" : written : "1.0";
			yield {
				at,
				...words$38.number(written, meant),
				fix: otherValue(at, meant, "put the version in quotes")
			};
			return;
		}
		const text = version.text();
		if (text === void 0 || text.trim() === "" || /^1(\.\d+){1,2}$/.test(text)) return;
		yield {
			at,
			...words$38.unknown(text),
			fix: otherValue(at, "1.0", "write version \"1.0\"")
		};
	}
};
const secretInSettings = {
	id: "secret-in-settings",
	severity: "error",
	summary: "A permission file contains a credential.",
	security: "high",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ found: (what) => ({
		message: `the value contains ${what}`,
		help: "revoke the credential, and refer to an environment variable instead"
	}) })
};
// build/src/rules/shadowed-capability.js
const words$36 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	shadowed: (pattern, capability, earlier) => ({
		message: `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} has no effect, because ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(earlier)} ${earlier.length === 1 ? "comes first and matches" : "come first and match"} the same names`,
		help: "put this capability first, or remove the pattern"
	}),
	matchedHere: (capability, isWhole) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} matches ${isWhole ? "all" : "some"} of these names here`
});
const shadowedCapability = {
	id: "shadowed-capability",
	severity: "warning",
	summary: "Earlier capabilities match every name of a pattern.",
	words: words$36,
	*check({ policy }) {
		const work = ruleWork();
		const earlier = [];
		for (const capability of policy?.capabilities ?? []) {
			for (const pattern of capability.patterns) {
				const covering = coverOf(pattern, earlier, work);
				if (covering === void 0) continue;
				const names = [...new Set(covering.map((other) => other.capability.name))];
				yield {
					at: pattern.place,
					...words$36.shadowed(pattern.text, capability.name, names),
					related: covering.map((other) => ({
						at: other.pattern.place,
						message: words$36.matchedHere(other.capability.name, covering.length === 1)
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
	summary: "Earlier entries match every request of an entry.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		shadowed: (name, earlier) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} never decides, because ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(earlier)} ${earlier.length === 1 ? "comes first and matches" : "come first and match"} the same requests`,
			help: "give this entry a higher priority, or remove it"
		}),
		matchedHere: (name, isWhole) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} matches ${isWhole ? "all" : "some"} of these requests`
	})
};
const spellingStyle = {
	id: "spelling-style",
	severity: "warning",
	summary: "No pattern matches a tool, because patterns and tool names are spelt in different styles.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ different: (pattern, tool) => ({
		message: `no pattern matches a tool, because patterns are written like ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} but tools like ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)}`,
		help: "name the server of the tool list (server=file), or add the other spelling of each tool under \"aliases\" in the configuration"
	}) })
};
function aliasFix(tool, pattern) {
	return {
		title: "add this alias to .github/card-gate.yml",
		language: "yaml",
		lines: yamlEntry("aliases", { [tool]: pattern })
	};
}
// build/src/rules/sql-case.js
const PREFIX = "sql:";
const words$33 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ caseSensitive: (pattern) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} compares SQL text letter by letter; it misses the same SQL in another case or with comments`,
	help: "write \"sql:*\" as the resource, and add a pattern under \"sql\", which ignores case and comments"
}) });
function sqlOf(resource) {
	const rest = resource.slice(4);
	const [start, end] = [rest.startsWith("*") ? "" : "^", rest.endsWith("*") ? "" : "$"];
	return `${start}${(rest.replace(/^\*+|\*+$/g, "").match(/\*+|\?|\s+|[^*?\s]+/g) ?? []).map(partOf$1).join("")}${end}`;
}
function partOf$1(part) {
	if (part.startsWith("*")) return ".*";
	if (part === "?") return ".";
	return part.trim() === "" ? "\\s+" : part.replace(/[\\^$.|+()[\]{}]/g, "\\$&");
}
function fixOf({ place }, resource) {
	const text = sqlOf(resource);
	if (compileRegex(text).kind !== "regex") return void 0;
	return newKey(place, "sql", text, "write \"sql:*\" as the resource, and add this to the entry");
}
const sqlCase = {
	id: "sql-case",
	severity: "warning",
	summary: "A resource pattern for SQL text does not ignore case.",
	parts: ["access"],
	words: words$33,
	*check({ access }) {
		for (const entry of access?.entries ?? []) {
			const { resource } = entry.patterns;
			if (resource === void 0 || entry.sql || !resource.text.startsWith(PREFIX)) continue;
			const rest = resource.text.slice(4);
			if (!/[*?]/.test(rest) || !/\p{L}/u.test(rest)) continue;
			yield {
				at: resource.place,
				...words$33.caseSensitive(resource.text),
				fix: fixOf(entry, resource.text)
			};
		}
	}
};
const staleLock = {
	id: "stale-lock",
	severity: "warning",
	summary: "An agentic workflow changed, but the lock file that actually runs did not.",
	security: "medium",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ lock: (lock) => ({
		message: `the front matter changed, but ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(lock)} did not, so the workflow still runs as before`,
		help: "run `gh aw compile`, and commit the lock file"
	}) })
};
// build/src/rules/too-few.js
const words$31 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	tooFew: (path, limit, isText, description) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} ${limit === 1 ? "is empty" : "has too few entries"}; expected ${isText ? "text" : `at least ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(limit, "entry", "entries")}`}`,
		help: description === void 0 ? "add a value" : `add a value (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description)})`
	}),
	emptyName: (path) => ({
		message: `a name in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} is empty; expected text`,
		help: "give the entry a name"
	})
});
const tooFew = {
	id: "too-few",
	severity: "error",
	summary: "A list or string is empty but must not be.",
	words: words$31
};
function fewer(path, limit, { document, schema }) {
	const part = schemaAt(schema, path);
	const sample = part && sampleOf(schema, part);
	const last = path.at(-1);
	const isText = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path)?.kind === "scalar";
	return {
		rule: tooFew,
		problem: {
			at: {
				document,
				path
			},
			...words$31.tooFew(path, limit, isText, part?.description),
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
			...words$31.emptyName(path)
		}
	};
}
// build/src/rules/tool-list.js
const PATH = "check the path; it must be relative to the root of the repository";
const DETECT = "remove \"format\", so that Card Gate detects the format from the content";
const words$30 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	emptyFolder: (folder) => ({
		message: `the folder ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(folder)} contains no tool list`,
		help: "give the path of a tool list; if this is the name of a tool, write that name into a tool list"
	}),
	noPath: (path) => ({
		message: `the path ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(path)} is neither a file nor a folder with files`,
		help: PATH
	}),
	missing: (file) => ({
		message: `the tool list ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} does not exist`,
		help: PATH
	}),
	noFiles: (pattern) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(pattern)} matches no file and is not the name of a tool`,
		help: "write the names of tools, or a pattern that matches tool lists"
	}),
	unread: (why) => ({ message: `the tool list cannot be read: ${unreadText(why)}` }),
	unknownFormat: (format, known, meant) => ({
		message: `the format of the tool list is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(format)}; expected one of ${known.join(", ")}${meant === void 0 ? "" : `; did you mean ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}?`}`,
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
		message: "the file is not a tool list of a known format",
		help: WHAT_IS_READ
	}),
	otherFormat: (wanted, other) => ({
		message: `the file does not look like the requested format "${wanted.id}" (${wanted.title})`,
		help: other ? `remove "format", so that Card Gate detects the format: the file looks like "${other.id}" (${other.title})` : WHAT_IS_READ
	}),
	serversOnly: (servers) => ({
		message: `the file names only MCP servers${servers.length === 0 ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(servers.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H), 3)})`}, not their tools`,
		help: HOW_TO_LIST
	}),
	registryEntry: () => ({
		message: "the file is an entry of the MCP registry: it starts a server, but does not list its tools",
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
		message: `the file is a map of lists, but its key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} ${why === "key" ? "does not look like the name of a server" : "contains something that cannot be the name of a tool"}`,
		help: "if the file maps servers to their tools, set \"format: server-map\" for it in the configuration, or rename it to tools.yaml"
	}),
	nameMissing: () => ({
		message: "the name of the tool is missing",
		help: "write the name of the tool"
	}),
	notAName: (kind) => ({
		message: `a tool name was expected, but this is ${kind}`,
		help: "write the name of a tool"
	}),
	badName: (name, of, fault) => ({
		message: `the ${of} name ${nameFaultText(name, fault)}`,
		help: "write the name exactly as the server or the client writes it"
	}),
	badLine: (line, text, fault) => ({
		message: `line ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(line)} ${LINE_FAULTS[fault]}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)}`,
		help: "write one name on each line; comments begin with \"#\""
	}),
	notAList: () => ({
		message: "expected the names of tools, separated by commas or as a list",
		help: "write the names, separated by commas or as a list"
	}),
	openBracket: (rule) => ({
		message: `the rule for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(rule)} does not end with a closing bracket`,
		help: "write \"Tool\" or \"Tool(argument)\""
	}),
	serverError: () => ({
		message: "the server answered with an error instead of a list",
		help: "call tools/list again and save its result"
	}),
	listNextToTools: (list) => ({
		message: `the list ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(list)} is next to "tools", so "tools" could be a server or the whole list`,
		help: "keep only the list \"tools\", or only lists that are named after servers"
	}),
	serverWithout: (key) => ({
		message: `an MCP server has no ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
		help: `add ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`
	}),
	geminiTool: () => ({
		message: "a tool of a Gemini request must be a map such as {\"functionDeclarations\": [\u2026]}",
		help: "write the tool in this form"
	}),
	settingsKey: (key) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} is a settings key, not the name of a server`,
		help: "put the names of the tools under \"tools\", or under the name of their server"
	}),
	inheritsAll: () => ({
		message: "the front matter lists no tools, so the agent inherits all tools",
		help: "add \"tools:\" with the tools that the agent may call; see docs/tool-lists.md"
	})
});
const KNOWN_FILES = {
	"roo-modes": "modes of Roo Code: they say which groups of tools a mode may use, not which tools exist",
	prometheus: "a Prometheus configuration, which lists no tools",
	opentelemetry: "an OpenTelemetry configuration, which lists no tools",
	"tool-choice": "settings that choose among tools, not the tools of the agent"
};
const LINE_FAULTS = {
	"white-space": "has white space inside the name",
	comma: "has a comma, which no name can have",
	quotes: "has quotes around the name"
};
function nameFaultText(name, fault) {
	switch (fault.kind) {
		case "empty": return "is empty";
		case "too-long": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(fault.length, "character")}; the limit is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fault.most)}`;
		case "unseen": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} has a control character or an invisible character`;
		case "blank-ends": return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} begins or ends with white space`;
		default: return fault;
	}
}
function unreadText(why) {
	switch (why.kind) {
		case "absent": return "it does not exist";
		case "too-large": return `it has ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(why.bytes, "byte")}; the limit is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(why.most)}`;
		case "refused": return why.reason;
		default: return why;
	}
}
const toolList = {
	id: "tool-list",
	severity: "error",
	summary: "A tool list could not be read.",
	blocking: true,
	words: words$30
};
const toolsRemoved = {
	id: "tools-removed",
	severity: "error",
	summary: "A tool list was removed while its agent remains.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		removed: (change) => ({
			message: change,
			help: "put the list back, or name its replacement under \"tools\" in the configuration"
		}),
		letThrough: (change, label) => ({
			message: change,
			help: `make sure that the change is intended; the label ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(label)} has already approved it`
		})
	})
};
// build/src/rules/trace-lines-skipped.js
const words$28 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	skipped: (source, skipped) => ({
		message: `part of ${source} was skipped: ${partsOf$1(skipped).join(", ")}`,
		help: "write the file again, or remove these lines, whose content was not checked"
	}),
	undated: (calls) => ({ message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(calls, "call has no time and was", "calls have no time and were")} left out, because a time window is set` })
});
function partsOf$1({ lastLineCutOff, notJson, tooLong, unclosedRows }) {
	return [
		...lastLineCutOff ? ["its last line is cut off"] : [],
		...notJson > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(notJson, "line is", "lines are")} not JSON`] : [],
		...tooLong > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tooLong, "line is", "lines are")} longer than 16 MiB`] : [],
		...unclosedRows > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(unclosedRows, "row has", "rows have")} a quotation mark that is never closed`] : []
	];
}
const traceLinesSkipped = {
	id: "trace-lines-skipped",
	severity: "warning",
	summary: "Part of a trace file could not be read.",
	words: words$28
};
// build/src/rules/trace-source.js
const UNREADABLE = {
	zstd: {
		message: "the file is compressed with zstd; expected text",
		help: "decompress it first: zstd -d traces.jsonl.zst"
	},
	parquet: {
		message: "the file is a Parquet file; expected text",
		help: "write it as JSON lines, for example: duckdb -c \"copy 'traces.parquet' to 'traces.jsonl'\""
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
		help: "write it as UTF-8: iconv -f UTF-16 -t UTF-8"
	},
	zip: {
		message: "the file is a ZIP archive; expected text",
		help: "unpack it first: unzip"
	},
	"damaged-gzip": {
		message: "the gzip data is damaged or ends early",
		help: "write the file again"
	},
	"large-document": {
		message: "the file is one JSON document of more than 64 MiB, the limit of a document",
		help: "write one record on each line: jq -c \".[]\" traces.json > traces.jsonl"
	}
};
const words$27 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	notFound: (text) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(text)} matches no trace file`,
		help: "write a path from the root of the repository, and make sure that an earlier step writes the traces"
	}),
	unknownFormat: (format, known, meant) => ({
		message: `the format of the traces is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(format)}; expected one of ${known.join(", ")}${meant === void 0 ? "" : `; did you mean ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}?`}`,
		help: "remove \"format\", so that Card Gate detects the format from the content"
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
		message: `${source}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(unclosed)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(rows, "row")} ${unclosed === 1 ? "has" : "have"} a quotation mark that is never closed`,
		help: "follow RFC 4180: double each quotation mark inside a value, and put the value in quotation marks"
	}),
	notJson: (source, broken, lines) => ({
		message: `${source}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(broken)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(lines, "line")} ${broken === 1 ? "is" : "are"} not JSON`,
		help: "write JSON lines, one JSON document, or CSV with a line of column names"
	}),
	noFormat: (source, known) => ({
		message: `${source} is not a trace of a known format`,
		help: `use one of the formats ${known.join(", ")}, or write records with the fields tool, timestamp, session_id, agent_id and status`
	}),
	notFetched: (message, help) => ({
		message,
		help
	}),
	noKeyOfInput: () => ({
		message: "traces cannot be fetched from the API, because the input api-key is empty",
		help: "pass the key to the step as the input api-key"
	}),
	noKeyOfEnvironment: () => ({
		message: "traces cannot be fetched from the API without a key",
		help: "set the environment variable MNEMOM_API_KEY"
	}),
	otherAgents: (records, names) => ({
		message: `${records === 1 ? "the only record in the traces does not belong" : `none of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(records, "record")} in the traces belongs`} to this agent${namedText(names, records)}`,
		help: HOW_TO_NAME
	}),
	noCallOfAgent: () => ({
		message: "the traces contain no calls by this agent",
		help: HOW_TO_NAME
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
			help: "check the path and the permissions"
		};
		case "interrupted": return {
			message: `the trace file cannot be read to its end (${fault.reason})`,
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
const HOW_TO_NAME = "set \"agent_id\" on the card, or \"agent-id\" in the configuration, to the id that the traces use for this agent";
const traceSource = {
	id: "trace-source",
	severity: "error",
	summary: "Traces could not be read, or contain no calls.",
	blocking: true,
	words: words$27
};
const traceWithoutCalls = {
	id: "trace-without-calls",
	severity: "note",
	summary: "One of several trace files contains no calls.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ noCall: (source, format) => ({
		message: `${source} was read as ${format} and contains no tool calls`,
		help: "make sure that this is the right file and that its source records tool calls; if there were no calls, remove the file from the traces"
	}) })
};
const tracesRemoved = {
	id: "traces-removed",
	severity: "warning",
	summary: "The change removes traces.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ removed: (file) => ({
		message: `the change removes the trace file ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)}`,
		help: "put the file back, or make sure that the problems in its traces are fixed"
	}) })
};
// build/src/rules/traces-truncated.js
const HELP$2 = "raise trace-limit, or shorten the window";
const tracesTruncated = {
	id: "traces-truncated",
	severity: "warning",
	summary: "Traces were left out because of a limit.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		cut: (traces) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(traces, "older trace was", "older traces were")} left out because of the limit`,
			help: HELP$2
		}),
		ofApi: () => ({
			message: "the API has more traces in the window than the limit allows",
			help: HELP$2
		})
	})
};
const triggerLogged = {
	id: "trigger-logged",
	severity: "note",
	summary: "An escalation trigger logs a tool.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ logged: (triggered) => ({ message: triggerMessage("is logged", triggered) }) })
};
const triggerWarning = {
	id: "trigger-warning",
	severity: "warning",
	summary: "An escalation trigger warns about a tool.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ warned: (triggered) => ({ message: triggerMessage("is flagged with a warning", triggered) }) })
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
const words$21 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	twoForms: (older, newer) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(older)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(newer)} are two forms of the same section; a file can have only one`,
		help: "move everything to one of the two, and remove the other"
	}),
	otherForm: () => "the other section is here",
	twoFiles: (what, card) => ({
		message: `${what} are set both here and in the card ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(card)}`,
		help: `keep the ${what} in only one of the two files`
	}),
	sameSection: () => "the same section in the card"
});
const twoPolicies = {
	id: "two-policies",
	severity: "error",
	summary: "A section of the policy is in two places.",
	words: words$21,
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
				...words$21.twoForms(section, other.place.path.join(".")),
				related: [{
					at: other.place,
					on: "key",
					message: words$21.otherForm()
				}]
			};
		}
	}
};
// build/src/rules/two-spellings.js
const words$20 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	different: (key, other) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(other)} are the same key in two spellings, but have different values`,
		help: `keep the right value under ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}, and remove ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(other)}`
	}),
	otherHere: () => "the other value is here"
});
const twoSpellings = {
	id: "two-spellings",
	severity: "error",
	summary: "A key has different values in its two spellings.",
	parts: ["access"],
	words: words$20,
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
				...words$20.different(key, other),
				related: [{
					at: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ht)(map, key),
					message: words$20.otherHere()
				}]
			};
		}
	}
};
const unappliedValue = {
	id: "unapplied-value",
	severity: "note",
	summary: "A declared value was never applied in the traces.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unapplied: (value) => ({
		message: `no trace says that the agent applied the declared value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}`,
		help: "remove the value only if it does not guide the agent; traces may never mention a value that makes the agent avoid something"
	}) })
};
// build/src/rules/undeclared-definition.js
const words$18 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	undeclared: (value, meant) => ({
		message: `the value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} is defined but not declared`,
		help: meant === void 0 ? "add the value to \"declared\", or remove its definition" : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} if you meant that`
	}),
	declared: () => "the declared values"
});
const undeclaredDefinition = {
	id: "undeclared-definition",
	severity: "error",
	summary: "A definition belongs to a value that is not declared.",
	words: words$18,
	kinds: ["unified-card"],
	*check(context) {
		const { values } = blocksOf(context);
		const declared = new Set(declaredValues(values).map(({ value }) => value));
		if (declared.size === 0) return;
		const definitions = values.get("definitions");
		const open = [...declared].filter((value) => !definitions.has(value));
		for (const [key, { place }] of definitions.entries()) {
			if (declared.has(key)) continue;
			const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(key, open);
			yield {
				at: place,
				on: "key",
				...words$18.undeclared(key, meant),
				related: [{
					at: values.get("declared").place,
					on: "key",
					message: words$18.declared()
				}],
				fix: meant === void 0 ? void 0 : otherKey(place, meant, `write the key as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`)
			};
		}
	}
};
// build/src/rules/undefined-value.js
const words$17 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ undefined: (value, meant) => ({
	message: `the value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} is not a standard value and has no definition`,
	help: `${meant === void 0 ? "" : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} if you meant that; otherwise `}define ${meant === void 0 ? "the value" : "the new value"} under "definitions"`
}) });
const undefinedValue = {
	id: "undefined-value",
	severity: "warning",
	summary: "A declared value that is not a standard value has no definition.",
	words: words$17,
	kinds: ["aap-card"],
	*check(context) {
		const { values } = blocksOf(context);
		const definitions = values.get("definitions");
		for (const { value, place } of declaredValues(values)) {
			if (context.standardValues.includes(value) || definitions.has(value)) continue;
			const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(value, context.standardValues);
			const definition = {
				name: titleOf$2(value),
				description: "say what this value asks of the agent"
			};
			const title = "define the value under \"values\"";
			const fix = definitions.isMap ? newKey(definitions.place, value, definition, title) : newKey(values.place, "definitions", { [value]: definition }, title);
			yield {
				at: place,
				...words$17.undefined(value, meant),
				...meant === void 0 && { fix }
			};
		}
	}
};
function titleOf$2(value) {
	return value.replace(/[_-]+/g, " ").replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
// build/src/rules/unevaluable-condition.js
const words$16 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ broken: (condition, character, reason) => ({
	message: `the condition ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(condition)} cannot be evaluated: ${reason} (at character ${character})`,
	help: "write the name of a field that must be set (\"legal_claims_present\"), a comparison (\"refund_amount > 500\"), or several of these joined with \"and\" and \"or\""
}) });
const unevaluableCondition = {
	id: "unevaluable-condition",
	severity: "warning",
	summary: "The condition of a trigger cannot be evaluated.",
	words: words$16,
	kinds: CARDS,
	*check(context) {
		for (const broken of brokenConditions(blocksOf(context).autonomy.get("escalation_triggers"))) yield {
			at: broken.at,
			...words$16.broken(broken.condition, broken.character, broken.reason)
		};
	}
};
// build/src/rules/unknown-action.js
const words$15 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	undeclared: (capability, action, meant) => ({
		message: `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} lists the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}, which the card does not declare${meant ? `; did you mean ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}?` : ""}`,
		help: "write a bounded action of the card instead, or add the action to the card if the agent may take it"
	}),
	forbidden: (capability, action, owner, meant) => ({
		message: `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} lists the action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}, which ${owner} forbids${meant ? `; did you mean ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}?` : ""}`,
		help: "remove the action from the capability"
	}),
	forbiddenHere: (owner) => `${owner} forbids it here`
});
const unknownAction = {
	id: "unknown-action",
	severity: "warning",
	summary: "A capability lists an action that the card does not declare.",
	words: words$15,
	*check({ card, policy }) {
		if (card === void 0 || policy === void 0) return;
		const bounded = card.boundedActions.map((action) => action.value);
		for (const capability of policy.capabilities) for (const action of capability.actions) {
			if (bounded.includes(action.value)) continue;
			const meant = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(action.value, bounded);
			const forbidden = card.forbiddenActions.find(({ value }) => value === action.value);
			if (forbidden !== void 0) {
				const owner = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(forbidden.place);
				yield {
					at: action.place,
					...words$15.forbidden(capability.name, action.value, owner, meant),
					related: [{
						at: forbidden.place,
						message: words$15.forbiddenHere(owner)
					}]
				};
				continue;
			}
			const { document } = card.place;
			yield {
				at: action.place,
				...words$15.undeclared(capability.name, action.value, meant),
				fix: meant === void 0 ? {
					title: `add to the bounded actions in ${document.file}`,
					language: document.syntax,
					lines: listItems(document, [action.value])
				} : void 0
			};
		}
	}
};
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
const MAX_LISTED = 8;
const words$14 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unknown: (path, key, holdsPermissions, remedy) => ({
	message: `unknown key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}${path.length === 0 ? "" : ` in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)}`}${holdsPermissions ? "; its content has no effect" : ""}`,
	help: helpFor$1(key, remedy)
}) });
function helpFor$1(key, { meant, homes, known }) {
	if (meant.length === 1) return `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(meant)} if you meant that`;
	if (meant.length > 1) return `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(meant)} if you meant one of them`;
	if (homes.length > 0 && homes.length <= 3) return `move ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(homes)}`;
	if (known.includes("extensions")) return "remove the key, or move it under \"extensions\", where nothing is checked";
	const listed = known.filter((word) => word !== "$schema");
	return listed.length > MAX_LISTED ? "remove the key" : `remove the key; the known keys here are ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(listed)}`;
}
const unknownKey = {
	id: "unknown-key",
	severity: "warning",
	summary: "A key is not part of the format.",
	words: words$14
};
function meantKeys(key, known) {
	const best = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(key, known);
	if (best === void 0) return [];
	const edits = (word) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(key.toLowerCase(), word.toLowerCase());
	return known.filter((word) => word === best || edits(word) === edits(best));
}
function permittingKeysAt(known) {
	if (known.includes("effect")) return KEYS_OF_ENTRIES;
	return known.includes("policy_mode") ? KEYS_OF_ACCESS_LISTS : [];
}
function unknown(path, key, { document, schema }) {
	const at = {
		document,
		path: [...path, key]
	};
	const known = knownKeys(schema, path);
	const holdsPermissions = KEYS_OF_PERMISSIONS.some((word) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__._t)(key.toLowerCase(), word) <= 2) || (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(key, permittingKeysAt(known)) !== void 0;
	const meant = meantKeys(key, known);
	const [only, another] = meant;
	return {
		rule: unknownKey,
		problem: {
			at,
			on: "key",
			...words$14.unknown(path, key, holdsPermissions, {
				meant,
				homes: homesOf(schema, key),
				known
			}),
			...holdsPermissions && { severity: "error" },
			fix: only === void 0 || another !== void 0 ? void 0 : otherKey(at, only, `write the key as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(only)}`)
		}
	};
}
// build/src/rules/unknown-kind.js
const words$13 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	twofold: (key) => ({
		message: `the file has the sections of a card or a policy at its top level, and another card under ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)}`,
		help: "keep only one of the two, because only one is read"
	}),
	misspelt: (written, key) => ({
		message: `the file is not a card, a policy or an access list; did you mean the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} instead of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(written)}?`,
		help: KEYS
	}),
	hidden: (key, pointer) => ({
		message: `the file is not a card, a policy or an access list, but it has the key ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} at ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pointer)}`,
		help: "move these sections to the top level of the file; if the file does not belong to an agent, rename it or exclude it from \"cards\" in the configuration"
	}),
	toml: () => ({
		message: "the file is TOML; a card, a policy or an access list is YAML or JSON",
		help: "convert the file to YAML or JSON; settings of Codex are in \".codex/config.toml\""
	}),
	empty: () => ({
		message: "the file is empty",
		help: "write the card, policy or access list, or remove the file"
	}),
	onlyText: (text) => ({
		message: `the file contains only the text ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(text)}, and no keys`,
		help: "write keys with a colon and a space, such as \"card_version: ...\""
	}),
	neither: () => ({
		message: "the file is not a card, a policy or an access list",
		help: KEYS
	}),
	neitherNorHost: (dialects) => ({
		message: "the file is not a card, a policy or an access list, and its content does not show a permission file of an agent host",
		help: `if it is a permission file, add --dialect with ${listed(dialects)}; for a card or a policy, add a key such as "card_version" or "capability_mappings"`
	}),
	severalHosts: (fitting) => ({
		message: `the content of the file fits ${fitting.length} dialects of permission files: ${listed(fitting)}`,
		help: `add --dialect with one of them, such as "--dialect ${fitting[0]}"`
	}),
	named: (part, agent, reason) => ({
		message: `the configuration lists this file under "${part}" of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)}, but ${reason}`,
		help: `list another file under "${part}", or turn this file into ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.j)(part)}`
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
	words: words$13
};
// build/src/rules/shape-words.js
function foundAt(document, path) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	if (node?.kind === "list") return "it is a list";
	if (node?.kind === "map") return "it is a map";
	const written = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(document, path);
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
const words$12 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	notAllowed: (path, allowed, found, meant, description) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} must be ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.P)(allowed)}, but ${found}`,
		help: meant === void 0 ? description && `choose one of these values (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description)})` : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} if you meant that`
	}),
	wrongForm: (path, written, sample, description) => ({
		message: `${written ?? "the value"} is not valid for ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)}${sample === void 0 ? "" : `; expected a value such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(sample)}`}`,
		help: description && `correct the value (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description)})`
	})
});
const unknownValue = {
	id: "unknown-value",
	severity: "error",
	summary: "A value is not one of the allowed values.",
	words: words$12
};
function notAllowed(path, allowed, { document, schema }) {
	const at = {
		document,
		path
	};
	const known = allowed.filter((value) => value !== null).map(String);
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	const value = node?.kind === "scalar" && typeof node.value === "string" ? node.value : void 0;
	const synonym = value === void 0 || !Object.hasOwn(SYNONYMS, value) ? void 0 : SYNONYMS[value];
	const meant = value === void 0 ? void 0 : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.vt)(value, known) ?? known.find((word) => word === synonym);
	const found = value === void 0 ? foundAt(document, path) : `it is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)}`;
	return {
		rule: unknownValue,
		problem: {
			at,
			...words$12.notAllowed(path, known, found, meant, schemaAt(schema, path)?.description),
			fix: meant === void 0 ? void 0 : otherValue(at, meant, `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)}`)
		}
	};
}
function wrongForm(path, { document, schema }) {
	const part = schemaAt(schema, path);
	const sample = part && sampleOf(schema, part);
	return {
		rule: unknownValue,
		problem: {
			at: {
				document,
				path
			},
			...words$12.wrongForm(path, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(document, path), typeof sample === "string" ? sample : void 0, part?.description)
		}
	};
}
const unlistedAgent = {
	id: "unlisted-agent",
	severity: "warning",
	summary: "A governed file belongs to no agent of the configuration.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		notDiscovered: (file) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} is not listed under "agents", and "discover" is false, so its agent is not checked`,
			help: "list the agent under \"agents\" in the configuration, or add the path of the file to \"exclude\""
		}),
		leftOut: (file) => ({
			message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(file)} belongs to no agent: the configuration lists the agent next to it, but not this file`,
			help: "add the file to its agent under \"agents\" in the configuration, or remove the file"
		}),
		dropped: (agent) => ({
			message: `the change removes the agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(agent)} from the configuration but keeps its files, so they will not be checked after the merge`,
			help: "keep the agent under \"agents\", or remove all its files too"
		})
	})
};
const unlockedWorkflow = {
	id: "unlocked-workflow",
	severity: "note",
	summary: "An agentic workflow has no lock file, which it needs to run.",
	security: "low",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ source: () => ({
		message: "the workflow has no lock file, so its front matter was checked instead",
		help: "run `gh aw compile`, and commit the lock file"
	}) })
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
// build/src/rules/unmapped-action.js
const words$9 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unmapped: (action) => ({
	message: `no capability maps the bounded action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}`,
	help: "map the action to the tools that perform it, or remove the action from the card"
}) });
const unmappedAction = {
	id: "unmapped-action",
	severity: "warning",
	summary: "A bounded action of the card is not mapped by any capability.",
	words: words$9,
	*check({ card, policy, tools }) {
		if (card === void 0 || policy === void 0 || !governs(policy)) return;
		const mapped = new Set(policy.capabilities.filter((capability) => capability.patterns.length > 0).flatMap((capability) => capability.actions.map((action) => action.value)));
		const free = card.boundedActions.every((action) => mapped.has(action.value)) ? [] : freeTools(policy, tools);
		for (const action of card.boundedActions) {
			if (mapped.has(action.value)) continue;
			yield {
				at: action.place,
				...words$9.unmapped(action.value),
				fix: mapping(action.value, policy, likelyTools(action.value, free))
			};
		}
	}
};
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
	const [section, key] = policy.unified ? ["capabilities", "required_actions"] : ["capability_mappings", "card_actions"];
	const { document } = policy.place;
	const title = `add under ${section} in ${document.file}, and ${likely.length === 0 ? "enter" : "make sure that these are"} the tools that perform it`;
	const capability = {
		tools: likely.length === 0 ? [TOOL_STUB] : likely,
		[key]: [action]
	};
	return {
		title,
		language: document.syntax,
		lines: document.syntax === "json" ? entryIn(document, action, capability) : [`${yamlText(action)}:`, ...Object.entries(capability).map(([name, value]) => `  ${name}: ${flowYaml(value)}`)].join("\n")
	};
}
const unmappedTool = {
	id: "unmapped-tool",
	severity: "error",
	summary: "A tool is not mapped by any capability.",
	violation: true,
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		unmapped: (tool, severity, { action, owner }, occurrence) => {
			const called = calledText(occurrence);
			const because = action === void 0 ? "the policy has no setting for unmapped tools, so they are denied by default" : `${owner ?? "the policy"} sets unmapped tools to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}`;
			return {
				message: `no capability maps ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.W)(tool)}${severity === void 0 ? "" : ` (${severity})`}${called === void 0 ? "" : `, which ${called}`}; ${because}`,
				help: called === void 0 ? "map the tool to a bounded action, or remove it from the tool list" : "map the tool to a bounded action if the agent should have the tool; otherwise remove it from the agent"
			};
		},
		decidingDefault: () => "the default that decides"
	})
};
// build/src/rules/unread-key.js
const HELP$1 = {
	id: "remove the key; decisions refer to an entry by its \"name\"",
	agent_id: "remove the key; if the entry is about one agent, write that agent under \"actor\"",
	schedule: "remove the key; if the entry depends on the time, write a \"limit\" with a \"time_window\""
};
const words$7 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unread: (key, others) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(key)} has no effect${others === 0 ? "" : ` here or in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(others, "other entry", "other entries")}`}`,
	help: Object.hasOwn(HELP$1, key) ? HELP$1[key] : "remove the key"
}) });
const unreadKey = {
	id: "unread-key",
	severity: "note",
	summary: "A key of an entry has no effect.",
	parts: ["access"],
	words: words$7,
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
			...words$7.unread(key, others.length)
		};
	}
};
const unusedAction = {
	id: "unused-action",
	severity: "note",
	summary: "A bounded action was never used.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unused: (action) => ({
		message: `no call in the traces used the bounded action ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(action)}`,
		help: "remove the action from the card if the agent does not need it"
	}) })
};
const unusedCapability = {
	id: "unused-capability",
	severity: "note",
	summary: "A capability was never used.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unused: (capability) => ({
		message: `no call in the traces used the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)}`,
		help: "remove the capability from the policy if the agent does not need it"
	}) })
};
const unusedEntry = {
	id: "unused-entry",
	severity: "warning",
	summary: "An entry about calls matches no tool of a complete tool list.",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unused: (name, resource, tools, meant) => ({
		message: `the entry ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(name)} matches no call, because ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(resource)} ${tools === 1 ? "does not match the only tool" : `matches none of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools, "tool")}`} in the tool list`,
		help: meant === void 0 ? "correct the spelling of the resource, or remove the entry" : `write ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(meant)} if you meant that`
	}) })
};
// build/src/rules/unused-pattern.js
const words$3 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ unused: (pattern, capability, tools) => ({
	message: `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} ${tools === 1 ? "does not match the only tool" : `matches none of the ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.I)(tools, "tool")}`} in the tool list`,
	help: "correct the spelling, or remove the pattern"
}) });
const unusedPattern = {
	id: "unused-pattern",
	severity: "note",
	summary: "A pattern matches no tool of a complete tool list.",
	words: words$3,
	*check({ policy, tools }) {
		if (policy === void 0 || tools === void 0 || !tools.complete) return;
		const names = tools.tools.flatMap((tool) => [tool.canonical, ...tool.aliases]);
		for (const { capability, pattern } of mappedPatterns(policy.capabilities)) {
			if (matchesAny(pattern, names)) continue;
			yield {
				at: pattern.place,
				...words$3.unused(pattern.text, capability.name, tools.tools.length)
			};
		}
	}
};
// build/src/rules/weakens-org.js
const MAX_DOMAINS = 3;
const HELP = "remove this part, or make it at least as strict as the floor, which applies in any case";
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
	conscienceMode: "the mode of the conscience"
};
const words$2 = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
	setting: (setting, stated, held, owner) => ({
		message: `${SETTINGS[setting]} is ${valueText(stated)} here; ${owner} requires ${valueText(held)}`,
		help: HELP
	}),
	severity: (pattern, stated, held, owner) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} is forbidden with severity ${stated} here; ${owner} requires ${held}`,
		help: HELP
	}),
	domains: (capability, extra, owner) => ({
		message: `the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} allows ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.z)(extra.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H), MAX_DOMAINS)}; ${owner} does not`,
		help: HELP
	}),
	overbroad: (pattern, capability, breadth, owner) => ({
		message: `the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} of the capability ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(capability)} maps ${breadth === "everything" ? "every tool" : "every tool of a server"}, although ${owner} denies unmapped tools`,
		help: "list the tools by name, or use a pattern with a prefix that their names share"
	}),
	boundary: (content, type, owner) => ({
		message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(content)} is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(type)} here; ${owner} makes it a BOUNDARY`,
		help: HELP
	}),
	hierarchy: (hierarchy, owner) => ({
		message: `the hierarchy of values is ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(hierarchy)} here; ${owner} sets another one`,
		help: HELP
	}),
	definition: (value, owner) => ({
		message: `the value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} is defined here; ${owner} defines it differently`,
		help: HELP
	}),
	conflict: (value, owner) => ({
		message: `the value ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value)} is declared here; ${owner} lists it under "conflicts_with"`,
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
	return typeof value === "string" ? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(value) : String(value);
}
const weakensOrg = {
	id: "weakens-org",
	severity: "warning",
	summary: "The agent is less strict than its floor requires; the floor applies.",
	security: "medium",
	words: words$2
};
const widening = {
	id: "widening",
	severity: "warning",
	summary: "The change gives an agent new permissions.",
	security: "medium",
	words: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({
		change: (change, help) => ({
			message: change,
			help
		}),
		nothingCompared: (help) => ({
			message: "nothing could be compared, which counts as a widening",
			help
		}),
		maybeMeant: () => "make sure that the change is intended, or undo it",
		noLabel: () => "undo the change, or set \"widening-label\" in the configuration to a label that approves intended changes",
		noPullRequest: () => "undo the change; this event has no pull request, so no label can approve it",
		unreadableLabels: () => "undo the change, or give the job the permission \"pull-requests: read\", so that Card Gate can read the labels",
		letThrough: (label) => `make sure that the change is intended; the label ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(label)} has already approved it`,
		setLabel: (label) => `undo the change, or ask somebody who may approve it to set the label ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(label)}`
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
const words = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Lt)({ wrong: (path, types, found, remedy, description) => ({
	message: `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.R)(path)} must be ${typesText(types)}, but ${found}`,
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
		case "value": return `add a value, or remove the key${description ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description)})` : ""}`;
		case "none": return description && `write ${typesText(types)}${purposeText((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.F)(description))}`;
		default: return remedy;
	}
}
function purposeText(purpose) {
	if (purpose.startsWith("whether ")) return ` to say ${purpose}`;
	return `${purpose.startsWith("use ") ? ";" : ":"} ${purpose}`;
}
const wrongType = {
	id: "wrong-type",
	severity: "error",
	summary: "A value has the wrong type.",
	words
};
function wrong(path, types, context) {
	const { document, schema } = context;
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
	const value = node?.kind === "scalar" ? node.value : void 0;
	if ((types.includes("number") || types.includes("integer")) && typeof value === "number" && !Number.isFinite(value)) return outsideRange(path, "a finite number", context);
	const part = schemaAt(schema, path);
	const { remedy, fix } = remedyFor(path, types, value, {
		document,
		allowed: part?.enum
	});
	return {
		rule: wrongType,
		problem: {
			at: {
				document,
				path
			},
			...words.wrong(path, types.filter((type) => type !== "null"), foundAt(document, path), remedy, part?.description),
			fix
		}
	};
}
function remedyFor(path, types, value, { document, allowed }) {
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
	return { remedy: value === null ? "value" : "none" };
}
function writtenText(document, path) {
	const node = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Bt)(document, path);
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
	overlappingEntries,
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
	ambiguousAgent,
	unlistedAgent,
	cardRemoved,
	duplicateId,
	noPolicy,
	noCard,
	toolList,
	toolsRemoved,
	noTools,
	incompleteToolList,
	spellingStyle,
	notEvaluated,
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
	noGrace,
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
	lowCoverage,
	noCardsFound,
	misplacedConfiguration,
	_index_js__WEBPACK_IMPORTED_MODULE_0__.O,
	couldNotEvaluate,
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
	return isPreExisting(finding) && finding.severity !== "note" && (settings?.onlyNew === true || finding.inBaseline === true);
}
function preExistingWords({ comparison }) {
	return comparison === void 0 ? "already there" : "already there before this change";
}
function countOf(findings, severity) {
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
	const rank = (finding) => (finding.blocking ? 0 : 1 + _index_js__WEBPACK_IMPORTED_MODULE_0__.kt.indexOf(finding.severity)) * 2 + Number(isPreExisting(finding));
	return [...findings].sort((a, b) => rank(a) - rank(b));
}
function groupOf(findings) {
	const [first] = findings;
	const byTool = findings.every((finding) => finding.tool !== void 0);
	const tools = distinct(findings.flatMap((finding) => finding.tool ?? []));
	return {
		first,
		count: findings.length,
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(wholePath({
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(wholePath(location), MAX_PATH_LENGTH) + (lines ? `:${lines.start}` : ""));
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
	return linked((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)(rule), base === void 0 ? void 0 : base + documentationOf(rule));
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
	const within = `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.mt)(file)}${lines ? rendered : ""}${anchor}`;
	if (repository === void 0) return `${links.repository}/blob/${sha}/${within}`;
	const [, name, ref] = REPOSITORY.exec(repository) ?? [];
	const server = links.repository.split("/").slice(0, -2).join("/");
	return name === void 0 || ref === void 0 ? void 0 : `${server}/${name}/blob/${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.mt)(ref)}/${within}`;
}
// build/src/report/writing/words.js
const AGENTS = ["agent", "agents"];
const CALLS = ["call", "calls"];
const CHANGES$1 = ["change", "changes"];
const FINDINGS = ["finding", "findings"];
const NOTES = ["note", "notes"];
const PROBLEMS = ["problem", "problems"];
const TOOLS = ["tool", "tools"];
const TRACES = ["trace", "traces"];
const WARNINGS = ["warning", "warnings"];
function counted(count, [one, many]) {
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} ${count === 1 ? one : many}`;
}
function someOf(list, most, between = ", ") {
	const shown = list.slice(0, most).join(between);
	return list.length > most ? `${shown}${between === ", " ? "" : between.trimEnd()} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(list.length - most)} more` : shown;
}
function joined(words) {
	return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}
function capital(text) {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
// build/src/model/decision.js
const LEVELS = [
	"denied",
	"needs approval",
	"warned",
	"allowed"
];
function rankOf({ level }) {
	return LEVELS.indexOf(level);
}
function isOtherwise({ kind }) {
	return kind === "default" || kind === "ungoverned" || kind === "absent" || kind === "otherwise";
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
		case "contains": return contains(value, condition.value);
		case "matches": return typeof value === "string" ? condition.pattern.matches(value) : "unknown";
		default: return condition;
	}
}
function contains(value, literal) {
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
	const [left, right] = [numberOf(value), numberOf(literal)];
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
		const [left, right] = [numberOf(value), numberOf(literal)];
		return left !== void 0 && left === right;
	}
	return false;
}
function numberOf(value) {
	if (typeof value === "number") return Number.isFinite(value) ? value : void 0;
	if (typeof value !== "string" || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value)) return void 0;
	return Number(value);
}
function conditionFields(condition) {
	return [...new Set(leaves(condition).flatMap((leaf) => leaf.kind === "tool-matches" ? [] : [leaf.field]))];
}
function toolPatterns(condition) {
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
function groupBy(values, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const value of values) {
		const key = keyOf(value);
		const group = groups.get(key);
		if (group) group.push(value);
		else groups.set(key, [value]);
	}
	return groups;
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
	const lowest = rules.reduce((least, rule) => Math.min(least, rankOf(rule)), LEVELS.length - 1);
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
		else if (settled.length === 0) settled = counting(combinator, hits).toSorted((a, b) => rankOf(a) - rankOf(b));
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
	const rank = (rule) => rule.strictness ?? rankOf(rule);
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
	const conditional = condition === void 0 || condition === "unreadable" ? [] : toolPatterns(condition);
	return [
		...patterns,
		...except,
		...conditional
	];
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
		otherwise: defaultRule$1(policy),
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
const TRIGGER_ACTIONS = Object.keys(TRIGGER_LEVELS);
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
		strictness: TRIGGER_ACTIONS.indexOf(trigger.action),
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
function defaultRule$1(policy) {
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
		...fail > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fail)} would fail`] : [],
		...warn > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(warn)} would warn`] : [],
		...pass > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(pass)} would pass`] : []
	];
	const left = skipped === 0 ? "" : `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(skipped)} more used no tool`;
	return `${counted(checked, TRACES)}${parts.length > 0 ? `: ${parts.join(", ")}` : ""}${left}`;
}
function callsText({ calls, denied, tools }) {
	const called = tools.filter((tool) => tool.calls > 0).length;
	return `${counted(calls, CALLS)} to ${counted(called, TOOLS)}${denied > 0 ? `, ${counted(denied, ATTEMPTS)}` : ""}`;
}
function historyText({ agent, history: past }) {
	if (past === void 0) return agent.traces === void 0 ? "none" : "not checked";
	const { pass, warn, fail } = past.history.summary;
	const checked = pass + warn + fail;
	if (!past.history.governed) return "not checked (no policy)";
	if (checked === 0) return "no calls";
	const parts = [...fail > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(fail)} fail`] : [], ...warn > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(warn)} warn`] : []];
	return parts.length === 0 ? `all ${counted(checked, TRACES)} pass`.replace(/^all 1 trace pass$/, "1 trace passes") : `${counted(checked, TRACES)}: ${parts.join(", ")}`;
}
// build/src/report/writing/permission-words.js
const MAX_SENTENCE_LENGTH$1 = 160;
const MAX_EXAMPLES$1 = 3;
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
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(isEnough ? clause : sentence, MAX_SENTENCE_LENGTH$1);
}
function briefly(change) {
	const { kind, tools, example, after } = change;
	if (kind !== "names" || after === null) return withoutReason(change);
	const [first] = tools;
	if (first === void 0) return example === void 0 ? withoutReason(change) : `tools such as ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(example)} now ${after}`;
	if (tools.length <= MAX_EXAMPLES$1) return `${tools.map(_index_js__WEBPACK_IMPORTED_MODULE_0__.H).join(", ")} now ${after}`;
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(first)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(tools.length - 1)} more tools now ${after}`;
}
function approvedWords({ letThrough }) {
	return letThrough === void 0 ? "" : `approved by the label ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(letThrough)}`;
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
	return tools.every((tool) => sentence.includes((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(tool))) ? [] : tools;
}
function witnessOf({ example, tools, sentence }) {
	if (example === void 0 || tools.length > 0) return void 0;
	return [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(example), `such as ${example}`].some((text) => sentence.includes(text)) ? void 0 : example;
}
function formerPlace({ at, wasAt }) {
	if (wasAt === void 0 || wasAt.file === "") return void 0;
	return at !== void 0 && placeText(at) === placeText(wasAt) ? void 0 : wasAt;
}
function comparedWords({ comparedWith }) {
	return comparedWith === void 0 ? "" : `compared with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(comparedWith)}`;
}
function statusWords(comparison) {
	const { status, formerly, alsoFormerly = [] } = comparison;
	switch (status) {
		case "added": return "new agent";
		case "removed": return "removed";
		case "kept":
			if (alsoFormerly.length > 0) return `compared with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(formerNames(comparison))}`;
			return formerly === void 0 ? "" : `was ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(formerly)}`;
		default: return status;
	}
}
function formerCoverage(comparison) {
	if (comparison === void 0 || comparison.status !== "kept") return "";
	const { before, after } = comparison.coverage;
	return before === after || showPercent(before) === showPercent(after) ? "" : `was ${showPercent(before)}`;
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
	const former = formerCoverage(agent);
	const status = statusWords(agent);
	return [
		...status === "" ? [] : [status],
		...agent.status === "kept" ? [isUnknown(agent) ? "permissions not compared" : directionWords(agent.direction)] : [],
		...former === "" ? [] : [`coverage ${showPercent(agent.coverage.after)} (${former})`]
	].join("; ");
}
// build/src/report/sections/agents-table.js
const VERDICT_ICON = {
	pass: "\u2705",
	warn: "\u26a0\ufe0f",
	fail: "\u274c",
	error: "\u26d4"
};
const MAX_CHANGES$1 = 2;
const MAX_CHANGE_LENGTH = 120;
const MAX_LISTS = 3;
const BAR_LENGTH = 10;
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
		`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, 120))}**${fileLinks(report, agentReport)}`,
		`${VERDICT_ICON[verdict]} ${verdict}`,
		...compared ? [changeCell(agentReport)] : [],
		coverageCell(agentReport),
		violationsCell(evaluation),
		...others ? [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(otherErrors(agentReport, report))] : [],
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(countOf(listedFindings(agentReport, report), "warning")),
		toolsText(agentReport)
	];
}
function fileLinks(report, { agent }) {
	const card = agent.card?.place;
	const policy = agent.policy?.place;
	const lists = agent.access?.own ?? [];
	const isSeparate = policy !== void 0 && policy.document !== card?.document;
	const linksByPart = {
		card: card ? [fileLink(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(card), _index_js__WEBPACK_IMPORTED_MODULE_0__.k.card.name)] : [],
		policy: isSeparate ? [fileLink(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(policy), _index_js__WEBPACK_IMPORTED_MODULE_0__.k.policy.name)] : [],
		access: lists.length === 0 ? [] : [accessLinks(report, lists)]
	};
	const links = Object.values(linksByPart).flat();
	return report.links && links.length > 0 ? `<br>${links.join(" \u00b7 ")}` : "";
}
function accessLinks(report, lists) {
	return someOf(lists.map(({ document }) => fileLink(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.It)(document)), _index_js__WEBPACK_IMPORTED_MODULE_0__.k.access.name)), MAX_LISTS, " \u00b7 ");
}
function coverageText({ agent, evaluation, comparison, unreadCard }) {
	if (evaluation === void 0) return "unknown";
	const { percent, total, mapped } = evaluation.coverage;
	const former = formerCoverage(comparison);
	const was = former === "" ? "" : `, ${former}`;
	if (percent !== null) return `${showPercent(percent)} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(mapped.length)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(total)}${was})`;
	if (unreadCard !== void 0) return "n/a (card not read)";
	if (agent.card === void 0) return "n/a (no card)";
	return total === 0 ? "n/a (no bounded actions)" : "n/a (no policy)";
}
function coverageCell(agent) {
	const percent = agent.evaluation?.coverage.percent ?? null;
	if (percent === null) return coverageText(agent);
	const filled = Math.floor(percent / 100 * BAR_LENGTH + 1e-9);
	return `${"\u2588".repeat(filled)}${"\u2591".repeat(BAR_LENGTH - filled)} ${coverageText(agent)}`;
}
function changeCell({ comparison }) {
	if (comparison === void 0) return "not compared";
	const lines = ["widens", "narrows"].flatMap((direction) => {
		const changes = comparison.changes.filter((change) => change.direction === direction);
		if (changes.length === 0) return [];
		const words = changes.map((change) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(briefly(change), MAX_CHANGE_LENGTH)));
		return [`${ARROW[direction]} ${direction}: ${someOf(words, MAX_CHANGES$1, "; ")}`];
	});
	const status = statusWords(comparison);
	return [...status === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(status)], ...lines.length > 0 ? lines : [directionWords("neutral")]].join("<br>");
}
function violationsText(evaluation) {
	if (evaluation === void 0) return "unknown";
	return RULE_SEVERITIES.map((severity) => [severity, evaluation.violations.filter((violation) => violation.severity === severity).length]).flatMap(([severity, count]) => count > 0 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} ${severity}`] : []).join(", ") || "0";
}
function violationsCell(evaluation) {
	const text = violationsText(evaluation);
	return /^[\d,]+ (critical|high)/.test(text) ? `**${text}**` : text;
}
function toolsText({ agent, evaluation }) {
	if (evaluation === void 0) return "none";
	if (!evaluation.governed) return "none (no policy)";
	return agent.tools === void 0 ? "none (no tool list)" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(evaluation.decisions.length);
}
function otherErrors(agent, report) {
	return countOf(listedFindings(agent, report).filter(({ violation }) => violation === void 0), "error");
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
// build/src/report/sections/allowances.js
const EXEMPTIONS = ["exemption", "exemptions"];
const MAX_NAMED$7 = 6;
const MAX_REASON_LENGTH = 300;
function ignoredWords({ ignored = [] }) {
	const entries = ignored.filter((entry) => entry.count > 0);
	if (entries.length === 0) return "";
	return `ignored by the configuration: ${someOf(entries.map(entryWords), MAX_NAMED$7, "; ")}`;
}
function entryWords({ rule, path, reason, count }) {
	const where = path === void 0 ? "" : ` in ${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(path, 120))}`;
	const findings = count === 1 ? "finding" : "findings";
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} ${JSON.stringify(rule)} ${findings}${where} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(reason, MAX_REASON_LENGTH)})`;
}
function ignoredPart(report, rank) {
	const words = ignoredWords(report);
	return {
		kind: "items",
		rank,
		open: "",
		items: words === "" ? [] : [{
			weight: 1,
			forms: [() => `\ud83d\udd07 ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(words)}\n\n`]
		}],
		close: "",
		noun: ["line about ignored findings", "lines about ignored findings"]
	};
}
function exemptionsOf(agents) {
	return agents.flatMap(({ agent }) => (agent.exemptions ?? []).map((exemption) => ({
		agent: agent.name,
		exemption
	})));
}
function exemptionSubject({ section, patterns }) {
	if (section === "all") return "its whole floor";
	const named = patterns.map((pattern) => JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(pattern.value, 120)));
	return `${JSON.stringify(section)}${named.length > 0 ? ` for ${someOf(named, MAX_NAMED$7)}` : ""}`;
}
function exemptionGrant({ reason, grantedBy, grantedAt, expiresAt }) {
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(reason, MAX_REASON_LENGTH)} (granted by ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(grantedBy, 120)} on ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(grantedAt, 120)}, until ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(expiresAt, 120)})`;
}
function exemptionLines(agents) {
	return exemptionsOf(agents).map(({ agent, exemption }) => {
		return `${JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent, 120))} is exempt from ${exemptionSubject(exemption)}: ${exemptionGrant(exemption)}, ${placeText((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(exemption.place))}`;
	});
}
function exemptionsPart(report, rank, most) {
	return {
		kind: "items",
		rank,
		open: "### Exemptions in force\n\n",
		items: exemptionsOf(report.agents).map(({ agent, exemption }) => {
			const form = () => {
				return `- ${`**${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent, 120))}**`} is exempt from ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(exemptionSubject(exemption))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(exemptionGrant(exemption))} \u2014 ${placeLink(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(exemption.place))}\n`;
			};
			return {
				weight: 1,
				forms: [form]
			};
		}),
		close: "\n",
		noun: EXEMPTIONS,
		...most !== void 0 && { most }
	};
}
// build/src/report/sections/changes.js
const MAX_SHORT_SENTENCE = 300;
const MAX_FULL_SENTENCE = 1e3;
const MAX_NAMED$6 = 8;
const MAX_OPEN = 15;
const MAX_AGENTS$2 = 20;
const PERMISSION_CHANGES$1 = ["permission change", "permission changes"];
const OTHER_CHANGES = ["other change", "other changes"];
function hasChanges(comparison) {
	return comparison?.agents.some((agent) => agent.changes.length > 0) ?? false;
}
function changeParts(report, comparison, ranks) {
	if (!hasChanges(comparison)) return [];
	return [{
		kind: "fixed",
		text: "### What this change does\n\n"
	}, ...agentParts(report, comparison, ranks, "several")];
}
function agentParts(report, comparison, ranks, titles) {
	const concerned = comparison.agents.filter((agent) => agent.changes.length > 0);
	const untouched = comparison.agents.filter((agent) => agent.changes.length === 0);
	const titled = titles === "always" || comparison.agents.length > 1;
	return [...byDirection(concerned).flatMap((agent) => partsOf(report, agent, ranks, titled || agent.status !== "kept")), ...untouched.length > 0 ? [untouchedPart(untouched, ranks.neutral)] : []];
}
const TITLES = {
	widens: "**Permissions added:**\n\n",
	narrows: "**Permissions removed:**\n\n",
	neutral: ""
};
const MORE = {
	widens: "added",
	narrows: "removed",
	neutral: ""
};
function partsOf(report, agent, ranks, titled) {
	let title = titled ? agentTitle$2(agent) : "";
	const parts = [];
	const add = (direction, open, changes, close) => {
		if (changes.length === 0) return;
		const items = changes.map((change) => itemOf$2(report, change));
		const noun = direction === "neutral" ? OTHER_CHANGES : PERMISSION_CHANGES$1;
		parts.push({
			kind: "items",
			rank: ranks[direction],
			open: `${title}${open}`,
			items,
			close,
			noun
		});
		title = "";
	};
	const fold = (summary) => `<details><summary>${summary}</summary>\n\n`;
	const folded = "\n</details>\n\n";
	for (const direction of ["widens", "narrows"]) {
		const changes = agent.changes.filter((change) => change.direction === direction);
		add(direction, agent.status === "removed" || isUnknown(agent) ? "" : TITLES[direction], changes.slice(0, MAX_OPEN), "\n");
		add(direction, fold(`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(changes.length - MAX_OPEN)} more ${MORE[direction]}`), changes.slice(MAX_OPEN), folded);
	}
	const neutral = agent.changes.filter((change) => change.direction === "neutral");
	add("neutral", fold(`${counted(neutral.length, OTHER_CHANGES)} (permissions unchanged)`), neutral, folded);
	return parts;
}
function agentTitle$2(agent) {
	return `#### ${ARROW[agent.direction]} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.agent, 120))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(titleWords(agent))}\n\n`;
}
function untouchedPart(agents, rank) {
	const names = agents.map((agent) => {
		const status = statusWords(agent);
		return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.agent, 120))}${status === "" ? "" : ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(status)})`}`;
	});
	const text = `${ARROW.neutral} Permissions unchanged: ${someOf(names, MAX_AGENTS$2)}\n\n`;
	return {
		kind: "items",
		rank,
		open: "",
		items: [{
			weight: 1,
			forms: [() => text]
		}],
		close: "",
		noun: OTHER_CHANGES
	};
}
function itemOf$2(report, change) {
	const form = (most, more) => {
		const effect = noEffectWords(change);
		const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(change.sentence, most)}`;
		const words = [
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(sentence),
			...more,
			...places(report, change)
		];
		return `- ${ARROW[change.direction]} ${words.join(" \u2014 ")}\n`;
	};
	return {
		weight: 1,
		forms: [() => form(MAX_SHORT_SENTENCE, doubt(change)), () => form(MAX_FULL_SENTENCE, [...doubt(change), ...about(change)])]
	};
}
function doubt(change) {
	const words = undecidedWords(change);
	const compared = comparedWords(change);
	return [...compared === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(compared)], ...words === "" ? [] : [`*${words}*`]];
}
function about(change) {
	const tools = furtherTools(change);
	const witness = witnessOf(change);
	return [...tools.length > 0 ? [someOf(tools.map((tool) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(tool, 120))), MAX_NAMED$6)] : [], ...witness === void 0 ? [] : [`for example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(witness))}`]];
}
function places(report, change) {
	const { at } = change;
	const wasAt = formerPlace(change);
	const links = [...at === void 0 || at.file === "" ? [] : [placeLink(report, at)], ...wasAt === void 0 ? [] : [`was ${basePlaceLink(report, wasAt)}`]];
	return links.length > 0 ? [links.join(", ")] : [];
}
// build/src/report/sections/finding-items.js
const MAX_SHORT_MESSAGE = 300;
const MAX_FULL_MESSAGE = 2e3;
const PRE_EXISTING = ["pre-existing finding", "pre-existing findings"];
const MAX_FIX_LENGTH = 4e3;
const MAX_NAMED$5 = 8;
function findingParts(report, rank, openness) {
	const findings = [...withoutWidening(report)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt);
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
		open: `<details><summary>${title} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(total)})</summary>\n\n`,
		items: groups.map((group) => itemOf$1(report, group)),
		close: "\n</details>\n\n",
		noun: PRE_EXISTING
	}];
}
function severityParts(report, groups, title, noun, rank, openness) {
	if (groups.length === 0) return [];
	const { open, folded } = split(groups, openness);
	const total = groups.reduce((sum, group) => sum + group.count, 0);
	const heading = open.length > 0 ? `### ${title} (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(total)})\n\n` : "";
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
			...fix ? [() => full() + fold$1(fix)] : []
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
		...others.slice(0, MAX_NAMED$5).map((other) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(capital((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(other, MAX_SHORT_MESSAGE)))),
		...others.length > MAX_NAMED$5 ? [`\u2026 and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(others.length - MAX_NAMED$5)} more`] : [],
		...count > 1 && tools.length > 1 ? [`Tools: ${someOf(tools.map((tool) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(tool, 120))), MAX_NAMED$5)}`] : [],
		...first.help === void 0 ? [] : [`**What to do:** ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(first.help, MAX_FULL_MESSAGE))}`],
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
function message({ first, count }, most) {
	return `${iconOf(first)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(capital((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(first.message, most)))}${count > 1 ? ` **(${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} times)**` : ""}`;
}
function agents(group) {
	return group.agents.length === 0 ? [] : [someOf(group.agents.map((name) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(name, 120))), MAX_NAMED$5)];
}
function related(report, group) {
	return group.related.slice(0, MAX_NAMED$5).map((other) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(other.message, MAX_SHORT_MESSAGE))}: ${placeLink(report, other.location)}`);
}
function fold$1(fix) {
	if (fix.lines.length > MAX_FIX_LENGTH) return "";
	return indent(`<details><summary>Lines to paste: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(fix.title, MAX_SHORT_MESSAGE))}</summary>\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.at)(fix.lines, fix.language)}\n\n</details>\n`);
}
function indent(text) {
	return text.replace(/^(?=.)/gm, "  ");
}
// build/src/report/sections/coverage.js
const COVERAGES = ["agent in the coverage list", "agents in the coverage list"];
const MAX_NAMED$4 = 20;
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
	const who = `- **${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.agent.name, 120))}**: ${coverageText(agent)}`;
	const name = (action) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(action.value, 120));
	const linked = (action) => `${name(action)} (${placeLink(report, (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(action.place))})`;
	if (!hasGaps(agent)) return {
		weight: 1,
		forms: [() => `${who}${coverage.mapped.length > 0 ? ` \u2014 ${someOf(coverage.mapped.map(name), MAX_NAMED$4)}` : ""}\n`]
	};
	const short = () => `${who} \u2014 unmapped: ${someOf(coverage.unmapped.map(name), MAX_NAMED$4)}\n`;
	const long = () => `${who} \u2014 unmapped: ${someOf(coverage.unmapped.map(linked), MAX_NAMED$4)}\n`;
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
	const { syntax, file } = policy.place.document;
	const lines = evaluation.coverage.unmapped.slice(0, MAX_NAMED$4).map((action) => mappingStub(action.value, policy));
	const title = `Lines to paste: add under ${policy.unified ? "capabilities" : "capability_mappings"} in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(file, 120)}; enter the tools that perform each action`;
	return indent(`<details><summary>${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(title)}</summary>\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.at)(lines.join(syntax === "json" ? ",\n" : "\n"), syntax)}\n\n</details>\n`);
}
function mappingStub(action, policy) {
	const key = policy.unified ? "required_actions" : "card_actions";
	const shown = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(action, 120);
	if (policy.place.document.syntax === "json") return `${JSON.stringify(shown)}: { "tools": ["${TOOL_STUB}"], "${key}": [${JSON.stringify(shown)}] }`;
	return `${yamlText(shown)}:\n  tools: [${TOOL_STUB}]\n  ${key}: [${yamlText(shown)}]`;
}
// build/src/report/sections/dialects.js
function dialectsOf(comparison) {
	const dialects = (comparison?.agents ?? []).flatMap(({ host }) => host ? [`${host.dialect} ${host.version}`] : []);
	return [...new Set(dialects)].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.Mt);
}
// build/src/report/sections/frame.js
const MAX_LINE_LENGTH$2 = 1e3;
const MAX_ID_LENGTH = 200;
const NOTICES = ["notice", "notices"];
const CHANGES = ["changed file", "changed files"];
function whatToDo({ todo: help, worst }, report) {
	if (worst === void 0) return "";
	const where = worst.location.file === "" ? "" : ` \u2014 ${placeLink(report, worst.location)}`;
	if (help === void 0) return where === "" ? "" : `**Look at** ${placeLink(report, worst.location)}.\n\n`;
	return `**What to do:** ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(help, MAX_LINE_LENGTH$2))}${where}\n\n`;
}
function noticesPart(report, rank) {
	return {
		kind: "items",
		rank,
		open: "### About this run\n\n",
		items: report.notices.map((notice) => ({
			weight: 1,
			forms: [() => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(notice, MAX_LINE_LENGTH$2))}\n`]
		})),
		close: "\n",
		noun: NOTICES
	};
}
function changedFilesPart(report, rank) {
	const items = report.governed.map((change) => {
		const was = change.previous === void 0 ? "" : ` (was ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(change.previous, MAX_LINE_LENGTH$2))})`;
		return {
			weight: 1,
			forms: [() => `- ${change.status} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(change.file, MAX_LINE_LENGTH$2))}${was}\n`]
		};
	});
	return {
		kind: "items",
		rank,
		open: `<details><summary>${counted(report.governed.length, CHANGES)}</summary>\n\n`,
		items,
		close: "\n</details>\n\n",
		noun: CHANGES
	};
}
function footPart(report) {
	const { settings, links } = report;
	const dialects = dialectsOf(report.comparison);
	return {
		kind: "fixed",
		text: `<sub>${[
			`Card Gate ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(report.version)}`,
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(settings.id, MAX_ID_LENGTH)),
			...report.compared === void 0 ? [settings.scope === "all" ? "everything was checked" : "only changes were checked"] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(report.compared, MAX_LINE_LENGTH$2))],
			...dialects.length === 0 ? [] : [`as of ${dialects.join(", ")}`],
			...settings.minCoverage === void 0 ? [] : [`minimum coverage ${showPercent(settings.minCoverage)}`],
			...settings.environment === void 0 ? [] : [`environment ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(settings.environment, MAX_ID_LENGTH))}`],
			...settings.config === void 0 ? [] : [fileLink(report, { file: settings.config }, "configuration")],
			...settings.failOn === "fail" ? [] : [`fail-on ${settings.failOn}`],
			...settings.onError === "fail" ? [] : [`on-error ${settings.onError}`],
			...settings.now === void 0 ? [] : [`the clock was set to ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(settings.now, MAX_ID_LENGTH))}`],
			...links?.run === void 0 ? [] : [`[run](${links.run})`]
		].join(" \u00b7 ")}</sub>\n`
	};
}
function omitted(report, elsewhere) {
	const run = report.links?.run;
	const where = run === void 0 ? elsewhere : `[${elsewhere}](${run})`;
	return (what) => what === "" ? "" : `> Not shown here for lack of room: ${what}. See the ${where}.\n\n`;
}
// build/src/report/sections/caveats.js
const MAX_AGENTS$1 = 3;
function caveatsOf(report, shown) {
	if (report.nothingToCheck) return relaxed(report);
	const others = report.verdict === "error" ? otherProblems(report) : preExisting(report);
	return [
		...relaxed(report),
		...others,
		...notChecked(report, shown)
	];
}
function preExisting(report) {
	const old = withoutWidening(report).filter((finding) => isPreExisting(finding) && finding.severity !== "note");
	if (old.length === 0) return [];
	const [errors, warnings] = [countOf(old, "error"), countOf(old, "warning")];
	const words = joined([...errors > 0 ? [counted(errors, PROBLEMS)] : [], ...warnings > 0 ? [counted(warnings, WARNINGS)] : []]);
	const isOne = old.length === 1;
	const countless = old.every((finding) => isSetAside(finding, report));
	return [`${words} ${isOne ? "was" : "were"} ${preExistingWords(report)}${countless ? `, and ${isOne ? "does" : "do"} not count` : ""}`];
}
function otherProblems(report) {
	const others = withoutWidening(report).filter((finding) => finding.severity === "error" && !finding.blocking).length;
	return others === 0 ? [] : [`everything else was checked: ${counted(others, PROBLEMS)} found`];
}
function relaxed({ relaxed, settings }) {
	return [...relaxed === void 0 ? [] : [relaxed], ...settings.permissionFiles ? [] : ["permission files of agent hosts were not checked, because \"permission-files\" is false"]];
}
function notChecked({ agents, findings }, shown) {
	const readable = agents.filter((agent) => agent.verdict !== "error");
	const ungoverned = readable.filter((agent) => agent.evaluation && !agent.evaluation.governed);
	const listless = readable.filter((agent) => agent.evaluation?.governed && agent.agent.tools === void 0 && agent.history === void 0);
	const unfetched = new Set(findings.flatMap((finding) => isOf(finding, "history-not-evaluated") ? [finding.agent] : []));
	return [
		...unfetched.size > 0 ? [tracesMissing(unfetched.size, agents)] : [],
		...saysNoTools(shown, listless) ? [] : listlessWords(listless, agents),
		...entriesMissing(findings),
		...ungovernedWords(ungoverned, agents)
	];
}
function tracesMissing(count, agents) {
	return `the traces${agents.length === 1 ? "" : ` of ${counted(count, AGENTS)}`} were not checked, because they were not fetched from the API`;
}
function entriesMissing(findings) {
	const entries = findings.filter((finding) => isOf(finding, "limit-not-evaluated"));
	const places = new Set(entries.map(({ location }) => JSON.stringify(location)));
	if (places.size === 0) return [];
	return [`${counted(places.size, ENTRIES)} could not be evaluated for some calls in the traces`];
}
const ENTRIES = ["entry of an access list", "entries of access lists"];
function saysNoTools(shown, [only, ...others]) {
	return shown !== void 0 && isOf(shown, "no-tools", "tools-removed") && others.length === 0 && shown.agent === only?.agent.name;
}
function listlessWords(concerned, all) {
	if (concerned.length === 0) return [];
	if (concerned.length === all.length) return [`${all.length === 1 ? "the agent has no" : "no agent has a"} tool list, so no tool was checked`];
	return [`${namesOf$1(concerned)} ${concerned.length === 1 ? "has" : "have"} no tool list, so none of ${concerned.length === 1 ? "its" : "their"} tools was checked`];
}
function ungovernedWords(concerned, all) {
	if (concerned.length === 0) return [];
	const files = concerned.length === all.length ? "files" : "their files";
	return [`no policy governs ${namesOf$1(concerned)}, so only ${files} were checked`];
}
function namesOf$1(agents) {
	return someOf(agents.map(({ agent }) => JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, 100))), MAX_AGENTS$1);
}
// build/src/report/sections/checked-sentence.js
function checkedWords(report) {
	const [first] = report.agents;
	const none = report.findings.some(({ severity }) => severity !== "note") ? "no new problems" : "no problems";
	if (first === void 0) return none;
	const alone = report.agents.length === 1;
	const whose = alone ? JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(first.agent.name, 100)) : counted(report.agents.length, AGENTS);
	const lowest = lowestCoverage(report);
	const coverage = lowest === null ? "" : `; ${alone ? "" : "lowest "}coverage ${showPercent(lowest)}`;
	const tools = report.agents.reduce((sum, { evaluation }) => sum + (evaluation?.governed ? evaluation.decisions.length : 0), 0);
	const past = tracesWords(report);
	if (tools === 0) return `${none} in the files of ${whose}${past}${coverage}`;
	const refused = report.agents.reduce((sum, { evaluation }) => sum + refusedTools(evaluation), 0);
	if (refused > 0) return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(tools - refused)} of ${counted(tools, TOOLS)} of ${whose} may be used${past}${coverage}`;
	return `${tools === 1 ? "the only tool" : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${past}${coverage}`;
}
function refusedTools(evaluation) {
	if (!evaluation?.governed) return 0;
	const { violations, decisions } = evaluation;
	return violations.some(({ decision }) => decision === void 0) ? decisions.length : new Set(violations.map(({ decision }) => decision)).size;
}
function tracesWords({ agents }) {
	const past = agents.flatMap(({ history }) => history?.history.governed ? history.response : []);
	const traces = past.reduce((sum, response) => sum + response.traces_evaluated, 0);
	const failing = past.reduce((sum, response) => sum + response.summary.fail, 0);
	if (traces === 0) return "";
	if (failing > 0) return `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(traces - failing)} of ${counted(traces, TRACES)} would pass`;
	return `; ${traces === 1 ? "the only trace would" : `all ${counted(traces, TRACES)} would`} pass`;
}
// build/src/report/sections/configuration-sentences.js
const MAX_WEAKENINGS = 5;
const MAX_MESSAGE_LENGTH$3 = 400;
function configurationSentences({ weakens, later, verdictThen, reasonThen }, { settings, findings }) {
	if (verdictThen !== void 0) {
		const given = settings.event === "local" ? "the options of this command" : "the inputs of the workflow";
		const isKnown = reasonThen === void 0 || findings.some((finding) => isSameWords(finding, reasonThen));
		return [`until then, only the defaults and ${given} apply, because the base has no configuration`, ...isKnown ? [] : [`this finding will make the verdict ${verdictThen}: ${ofAgent(reasonThen)}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(reasonThen.message, MAX_MESSAGE_LENGTH$3)}`]];
	}
	if (weakens.length < 2) return [];
	return [`${later}, the configuration ${weakens.slice(0, MAX_WEAKENINGS).join("; it ")}${weakens.length > MAX_WEAKENINGS ? `; and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(weakens.length - MAX_WEAKENINGS)} more` : ""}`];
}
function isSameWords(finding, other) {
	return finding.rule === other.rule && finding.agent === other.agent && finding.message === other.message;
}
function ofAgent({ agent, message }) {
	const name = agent === void 0 ? "" : JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent, 100));
	return name === "" || message.includes(name) ? "" : `in agent ${name}, `;
}
// build/src/report/sections/permission-sentences.js
const MAX_CHANGES = 3;
function permissionsOf(report, worst) {
	const { comparison } = report;
	if (comparison === void 0 || !isCompared(report)) return void 0;
	const label = approvedWords(comparison);
	const isSaid = isRemovalSaid(comparison, worst);
	return {
		widens: comparison.direction === "widens",
		changes: comparison.direction !== "neutral",
		isUncertain: comparison.agents.some(isUnknown),
		title: `${permissionsTitle(comparison)}${label === "" ? "" : `, ${label}`}`,
		detail: isSaid ? "" : permissionsDetail(comparison),
		sentence: isSaid ? "" : permissionsDetail(comparison, PERMISSION_CHANGES)
	};
}
const PERMISSION_CHANGES = ["permission change", "permission changes"];
function isRemovalSaid({ agents }, worst) {
	const [only, ...others] = agents.flatMap(({ changes }) => changes.filter(({ direction }) => direction !== "neutral"));
	if (others.length > 0) return false;
	if (worst === void 0) return false;
	if (isOf(worst, "tools-removed")) return only?.kind === "tools-removed";
	return isOf(worst, "card-removed") && (only?.kind === "card-removed" || only?.kind === "agent-removed");
}
function permissionsTitle({ direction, agents }) {
	if (direction === "neutral") return directionWords("neutral");
	const concerned = agents.filter((agent) => agent.direction === direction);
	if (direction === "narrows") return `removes permissions from ${namesOf(concerned)}`;
	const removed = concerned.filter((agent) => agent.status === "removed");
	const unknown = concerned.filter(isUnknown);
	const others = concerned.filter((agent) => agent.status !== "removed" && !isUnknown(agent));
	return [
		...others.length > 0 ? [`grants ${namesOf(others)} new permissions${comparedWith(others)}`] : [],
		...removed.length > 0 ? [`removes ${namesOf(removed)}`] : [],
		...unknown.length > 0 ? [`may grant ${namesOf(unknown)} new permissions`] : []
	].join(" and ");
}
function comparedWith([only, ...others]) {
	if (only === void 0 || others.length > 0 || !only.alsoFormerly) return "";
	return `, compared with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(formerNames(only))}`;
}
function namesOf(agents) {
	const [first, ...others] = agents;
	return first !== void 0 && others.length === 0 ? JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(first.agent, 100)) : counted(agents.length, AGENTS);
}
function permissionsDetail({ direction, agents }, noun = CHANGES$1) {
	const concerned = agents.filter((agent) => agent.direction === direction);
	const changes = concerned.flatMap((agent) => agent.changes.filter((change) => change.direction === direction));
	if (direction === "neutral" || changes.length === 0) return "";
	const count = changes.length > 1 && !concerned.every(isUnknown) ? `${counted(changes.length, noun)}: ` : "";
	if (concerned.length === 1) return `${count}${someOf(changes.map(withoutReason), MAX_CHANGES, "; ")}`;
	return `${count}${someOf(concerned.map((comparison) => {
		const { agent, changes: all, alsoFormerly } = comparison;
		const [first, ...others] = all.filter((change) => change.direction === direction);
		const compared = alsoFormerly ? `, compared with ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.L)(formerNames(comparison))}` : "";
		const rest = others.length > 0 ? `, and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(others.length)} more` : "";
		const words = first ? withoutReason(first) : directionWords(direction);
		return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(agent)}${compared}: ${words}${rest}`;
	}), MAX_CHANGES, "; ")}`;
}
// build/src/report/sections/headline.js
const MAX_MESSAGE_LENGTH$2 = 400;
const MAX_LINE_LENGTH$1 = 1e3;
function headPart(report) {
	const headline = headlineOf(report);
	return {
		kind: "fixed",
		text: `${`${VERDICT_ICON[headline.tone]} **Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(headline.title)}**`}${headline.detail === "" ? "" : ` \u2014 ${ended((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(headline.detail))}`}${headline.more.map((sentence) => ` ${ended((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(capital(sentence)))}`).join("")}${headline.caveats.map((caveat) => ` *${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.pt)(capital((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(caveat, MAX_LINE_LENGTH$1)))}.*`).join("")}\n\n${whatToDo(headline, report)}`
	};
}
function ended(sentence) {
	return /[.!?\u2026]$/.test(sentence) ? sentence : `${sentence}.`;
}
function headlineOf(report) {
	const { configurationChange: change, verdict } = report;
	const counting = worstFindings(report);
	const worst = counting[0] ?? report.findings.find((finding) => finding.severity !== "note");
	const permissions = permissionsOf(report, worst);
	const { title, sentences } = firstWords({
		report,
		counting,
		permissions
	});
	const [detail = "", ...more] = sentences.flatMap((sentence) => sentence || []);
	const isAbout = worst !== void 0 && verdict !== "pass" && !report.nothingToCheck;
	return {
		tone: toneOf(report),
		title: `${title}${change ? configurationTitle(change, {
			title,
			permissions,
			verdict
		}) : ""}`,
		detail,
		more,
		caveats: [...caveatsOf(report, counting[0]), ...change ? configurationSentences(change, report) : []],
		...isAbout && {
			worst,
			...worst.help !== void 0 && { todo: worst.help }
		}
	};
}
function toneOf(report) {
	if (report.nothingToCheck) return report.verdict;
	if (report.conclusion === "failure") return report.verdict === "warn" ? "fail" : report.verdict;
	return report.verdict === "pass" ? "pass" : "warn";
}
function firstWords(context) {
	const { report } = context;
	if (report.nothingToCheck) return {
		title: "nothing to check",
		sentences: ["no card, policy, permission file, tool list or configuration changed"]
	};
	switch (report.verdict) {
		case "error": return ofError(context);
		case "fail": return ofFailure(context);
		case "warn": return ofWarning(context);
		case "pass": return ofPass(context);
		default: return report.verdict;
	}
}
function ofError({ report, counting, permissions }) {
	const blockers = counting.filter((finding) => finding.blocking).length;
	const reason = describe(counting[0], blockers, "the first problem");
	const title = couldNotCheck(report);
	return permissions?.widens ? {
		title: `${title}; this change ${permissions.title}`,
		sentences: [reason, permissions.sentence]
	} : {
		title,
		sentences: [reason]
	};
}
function ofFailure({ report, counting, permissions }) {
	const [worst] = counting;
	const count = countOf(counting, "error");
	if (permissions?.widens && count === 0 && report.findings.some(isWidening)) {
		const warnings = describe(worst, countOf(counting, "warning"), "the first warning");
		return {
			title: blockedAlone(report, permissions.title),
			sentences: [permissions.detail, warnings]
		};
	}
	return {
		title: withPermissions(blocking(report, count, PROBLEMS), permissions),
		sentences: [describe(worst, count, "the worst problem"), permissions?.sentence]
	};
}
function ofWarning({ report, counting, permissions }) {
	const [worst] = counting;
	const count = countOf(counting, "warning");
	return permissions?.widens ? {
		title: widened(report, permissions.title, count),
		sentences: [permissions.detail, describe(worst, count, "the first warning")]
	} : {
		title: withPermissions(warned(report, count), permissions),
		sentences: [describe(worst, count, "the first warning"), permissions?.sentence]
	};
}
function ofPass({ report, permissions }) {
	return {
		title: permissions === void 0 ? "passed" : `passed; ${permissions.changes ? "this change " : ""}${permissions.title}`,
		sentences: [permissions?.detail, checkedWords(report)]
	};
}
function withPermissions(title, permissions) {
	if (permissions === void 0) return title;
	const isAboutChange = title.endsWith(" this change");
	if (!permissions.changes) return `${title}; ${permissions.title}`;
	return isAboutChange ? `${title}, which ${permissions.title}` : `${title}; this change ${permissions.title}`;
}
function blockedAlone(report, permissions) {
	return report.conclusion === "failure" ? `blocked, because this change ${permissions}` : `this change ${permissions}, but nothing is blocked`;
}
function widened(report, permissions, others) {
	if (report.conclusion === "failure") return others === 0 ? `blocked, because this change ${permissions}` : `${blocking(report, others, WARNINGS)}, which ${permissions}`;
	return `this change ${permissions}${others === 0 ? "" : `, plus ${counted(others, WARNINGS)}`}`;
}
function couldNotCheck(report) {
	const what = isAboutChange(report) ? "this change could not be checked" : "not everything could be checked";
	if (report.settings.event === "local") return what;
	return report.conclusion === "failure" ? `${what}, which counts as a failure` : `${what}, but nothing is blocked`;
}
function blocking(report, count, noun) {
	if (count === 0) return report.conclusion === "failure" ? "failed" : "would fail, but nothing is blocked";
	if (report.conclusion === "success") return `${counted(count, noun)} found, but nothing is blocked`;
	if (!isAboutChange(report)) return `${counted(count, noun)} found`;
	return `${counted(count, noun)} ${count === 1 ? "blocks" : "block"} this change`;
}
function warned(report, count) {
	if (report.conclusion === "failure") return blocking(report, count, WARNINGS);
	return count === 0 ? "passed with warnings" : `passed with ${counted(count, WARNINGS)}`;
}
function configurationTitle({ weakens, later, verdictThen }, { title, permissions, verdict }) {
	if (verdictThen !== void 0) return ` (verdict ${verdict} ${verdict === verdictThen ? "now and" : `now, ${verdictThen}`} under the new configuration ${later})`;
	const words = weakeningWords(weakens);
	if (title.endsWith(" this change")) return `, which ${words}`;
	if (!(permissions?.changes && !permissions.isUncertain && title.endsWith(permissions.title))) return `; the change ${words}`;
	return `${/, | and /.test(permissions.title) ? "," : ""} and ${words}`;
}
function weakeningWords([first = "", ...others]) {
	if (others.length > 0) return `weakens the configuration in ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(others.length + 1)} ways`;
	return first === "is removed" ? "deletes the configuration" : `weakens the configuration by ${gerund(first)}`;
}
function gerund(clause) {
	return clause.replace(/^(no longer )?([a-z]+)s /, (_, no = "", verb) => `${no}${verb === "set" ? "sett" : verb.replace(/e$/, "")}ing `);
}
function describe(worst, count, word) {
	if (worst === void 0) return "";
	const message = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(worst.message, MAX_MESSAGE_LENGTH$2);
	return count > 1 ? `${word}: ${message}` : message;
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
		const inParts = this.#forms.get(partOf(first).form);
		return inParts?.form.holds(labels.map((label) => partOf(label).name)) ? inParts.tag : void 0;
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
		const rank = rankOf(rule);
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
	if (known.length > 1 && counts.size > 1) throw new Error("policies over requests of different fields are compared");
	return [...counts].reduce((most, count) => Math.max(most, count), 1);
}
const DECIDING = "z deciding";
const IMPOSSIBLE = "impossible";
function partOf(label) {
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
	return rankOf(a) - rankOf(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
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
		case "strictest": return rules.toSorted((a, b) => rankOf(a) - rankOf(b));
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
	const conditionPatterns = toolPatterns(condition).map(({ text }) => ({
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
function readAs(text, dialect) {
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
const AMBIGUOUS = /['"`[$#]|--|\/\*/;
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
	const dialects = AMBIGUOUS.test(text) ? DIALECTS : [STANDARD];
	return [.../* @__PURE__ */ new Set([text, ...dialects.map((dialect) => readAs(text, dialect))])];
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
function requestText(request, patterns) {
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
	const textOf = (name) => requestText({
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
		const rule = ruleOf(listed.entry, reached, sqlPatterns);
		if (rule) entries.set(rule, listed);
		return rule ?? [];
	});
	const policyOf = (lists) => ({
		stages: [{
			role: "decides",
			combinator: "first",
			rules: rulesOf(lists)
		}],
		otherwise: defaultRule(lists),
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
function ruleOf(entry, reached, sqlPatterns) {
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
function defaultRule(lists) {
	const strict = lists.find(({ otherwise }) => otherwise === "deny");
	const list = strict ?? lists.find(({ otherwiseAt }) => otherwiseAt);
	return otherwiseRule(strict ? "denied" : "allowed", list?.otherwiseAt);
}
// build/src/evaluation/access/decide-access.js
function effectOf({ level }) {
	return level === "denied" ? "deny" : level === "warned" ? "audit" : "allow";
}
function compileAccess(lists) {
	const access = accessPolicy(lists, () => true);
	const { policy, entryOf, sqlPatterns } = access;
	const candidatesFor = compileViews(policy, ({ matching }) => {
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
			decide: (isReached) => fixed ?? decisionOf(stages, entryOf, isReached)
		};
	});
	const decide = (request, isReached) => candidatesFor(request).decide(isReached);
	return {
		decide,
		decideRequest: (request, isReached) => decide(requestText(request, sqlPatterns), isReached),
		access,
		limitsOf: (request) => candidatesFor(request).limits,
		matchedBy: candidatesFor
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
		if (worst !== void 0 && rankOf(stage.rule) >= rankOf(worst.rule)) {
			const isSaying = worst.mode === "default" && stage.decidedBy !== void 0;
			if (rankOf(stage.rule) > rankOf(worst.rule) || !isSaying) continue;
		}
		worst = {
			...stage,
			byFloor: index < stages.length - 1,
			mode: stage.decidedBy ? "matched" : "default"
		};
	}
	if (worst === void 0) throw new Error("access lists without a stage decide");
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
			effect: effectOf(rule),
			rule,
			...listed && { decidedBy: listed },
			beaten,
			skipped
		};
	}
	throw new Error("a stage of access lists has no default");
}
function reasonOf({ decidedBy, rule, effect }) {
	const message = decidedBy?.entry.message;
	if (message !== void 0) return message;
	if (decidedBy === void 0) return rule.place || effect === "deny" ? `no entry matches, and the default is ${effect}` : `no entry matches, and without a default the list allows the request`;
	return `the entry ${JSON.stringify(decidedBy.entry.name)} matches: ${patternsText(decidedBy.entry)}`;
}
function patternsText({ patterns, sql }) {
	const parts = Object.entries(patterns).map(([field, { text }]) => `${field} ${JSON.stringify(text)}`);
	if (sql) parts.push(`sql ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.U)(sql.text)}`);
	return parts.length === 0 ? "any request" : parts.join(", ");
}
const DEFAULT_SEVERITY = "high";
function severityOfDenial({ decidedBy }) {
	return decidedBy?.entry.severity ?? DEFAULT_SEVERITY;
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
function isReadable({ card, policy, access }) {
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
		if (first === void 0) throw new Error("an agent without a name makes requests");
		const all = [first, ...others].flatMap((request) => request.all);
		return decide({
			all,
			granting: first.granting
		}, () => false);
	};
}
// build/src/evaluation/decide.js
function compileDecider(policy) {
	const plainNames = /* @__PURE__ */ new Map();
	const severalNames = /* @__PURE__ */ new Map();
	const decide = compileViews(withoutConditions(policy), nameDecisionOf);
	return (name, aliases = NONE$1, raw = NONE$1) => {
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
const NONE$1 = [];
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
		exceeded: mapping?.exceeded ?? NONE$1
	};
}
// build/src/evaluation/tool-decider.js
const UNDECIDED = {
	forbidden: [],
	alsoMapped: [],
	exceeded: []
};
const EVALUATIONS = {
	card: {
		governs: () => false,
		decider: () => () => UNDECIDED
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
			...UNDECIDED,
			tool
		};
		for (const decide of deciders) Object.assign(decided, decide(tool));
		return decided;
	};
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
			...UNDECIDED
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
		violations: evaluation.violations.map(violationRow),
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
function violationRow(violation) {
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
			reason: reasonOf(violation.access),
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
		...forbiddenAt && { forbiddenBy: (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.V)(forbiddenAt) }
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
	const { file, range, repository } = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Ft)(at);
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
const MAX_NAMED$3 = 3;
const MAX_DECIDER_LENGTH = 80;
function toolParts(report, rank, most) {
	return worstFirst(report.agents).flatMap((agent) => {
		const { evaluation } = agent;
		if (!evaluation?.governed || evaluation.decisions.length === 0) return [];
		const effects = runTimeEffects(evaluation);
		return [{
			kind: "items",
			rank,
			open: `<details><summary>Decisions about the ${counted(evaluation.decisions.length, TOOLS)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.agent.name, 120))}</summary>\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(modeSentence(evaluation))}\n\n${row(HEAD$1)}${row(HEAD$1.map(() => "---"))}`,
			items: byOutcome(evaluation.decisions).map((decision) => toolRow$1(report, decision, evaluation, effects)),
			close: "\n</details>\n\n",
			noun: TOOLS,
			...most !== void 0 && { most }
		}];
	});
}
const HEAD$1 = [
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
		const also = withOthers && others.length > 0 ? `<br>also ${someOf(others, MAX_NAMED$3)}` : "";
		return row([
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decision.tool.canonical, 120)),
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
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decider.name, 120))} ${lineLink(report, decider)}`;
}
function deciderText(decider) {
	return `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decider.name, MAX_DECIDER_LENGTH)))} at ${lineText(decider)}`;
}
function byDefault(decision, defaults) {
	if (decision.outcome === "unmapped" && defaults) return `the built-in default: ${defaults.unmappedAction}`;
	return decision.access && decision.outcome === "allowed" ? "the built-in default of access lists: allow" : "nothing";
}
// build/src/report/sections/history.js
const MAX_SOURCES = 10;
const MAX_SOURCE_LENGTH = 300;
const HEAD = [
	"Tool",
	"Calls",
	"Last",
	"Outcome",
	"Decided by"
];
function historyParts(report, rank, most) {
	return worstFirst(report.agents).flatMap(({ agent, history: past }) => {
		if (past === void 0 || past.history.tools.length === 0) return [];
		const { history, sources } = past;
		const defaults = agent.policy && history.governed ? effectiveDefaults(agent.policy) : void 0;
		const title = `Traces of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.name, 120))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(tracesText(history))}`;
		const from = [...sources.slice(0, MAX_SOURCES).map((source) => `- ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(source, MAX_SOURCE_LENGTH))}\n`), ...sources.length > MAX_SOURCES ? [`- and ${counted(sources.length - MAX_SOURCES, ["more source", "more sources"])}\n`] : []];
		return [{
			kind: "items",
			rank,
			open: `<details><summary>${title}</summary>\n\n${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.st)(callsText(history))}\n\n${from.join("")}\n${row(HEAD)}${row(HEAD.map(() => "---"))}`,
			items: [...history.tools].sort((a, b) => b.calls - a.calls).map((tool) => toolRow(report, tool, defaults)),
			close: "\n</details>\n\n",
			noun: TOOLS,
			...most !== void 0 && { most }
		}];
	});
}
function toolRow(report, tool, defaults) {
	const { decision, redacted, calls, denied, traces, last } = tool;
	const form = () => {
		const { decided_by, outcome } = explain(decision, defaults);
		const used = calls === 0 ? "none" : `${counted(calls, CALLS)} in ${counted(traces, TRACES)}`;
		return row([
			(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decision.tool.canonical, 120)),
			`${used}${denied > 0 ? `, ${counted(denied, ATTEMPTS)}` : ""}`,
			last === void 0 ? "" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.G)(last),
			redacted ? "name redacted" : outcomeWords(outcome),
			decided_by ? `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.$)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(decided_by.name, 120))} ${lineLink(report, decided_by)}` : ""
		]);
	};
	return {
		weight: 1,
		forms: [form]
	};
}
// build/src/report/writing/budget.js
const codePoints = (text) => {
	let surrogates = 0;
	for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) surrogates += 1;
	return text.length - surrogates;
};
const utf8Bytes = (text) => new TextEncoder().encode(text).length;
const codeUnits = (text) => text.length;
function assemble(parts, size) {
	const lists = parts.filter((part) => part.kind === "items");
	const fixed = parts.reduce((sum, part) => sum + (part.kind === "fixed" ? size.measure(part.text) : 0), 0);
	const left = new Left(size.limit - fixed - size.measure(size.omitted(longestOmission(lists))), size.measure);
	const chosen = /* @__PURE__ */ new Map();
	const ranks = [...new Set(lists.map((part) => part.rank))].sort((a, b) => a - b);
	for (const rank of ranks) fill(lists.filter((part) => part.rank === rank), chosen, left);
	const omissions = omissionsOf(lists, chosen);
	return parts.map((part) => {
		switch (part.kind) {
			case "fixed": return part.text;
			case "items": {
				const shown = chosen.get(part) ?? [];
				return shown.length > 0 ? part.open + shown.join("") + part.close : "";
			}
			case "omissions": return omissions === "" ? "" : size.omitted(omissions);
			default: return part;
		}
	}).join("");
}
var Left = class {
	#room;
	#measure;
	closed = false;
	constructor(room, measure) {
		this.#room = Math.max(0, room);
		this.#measure = measure;
	}
	take(text, instead = "") {
		const size = this.#measure(text) - this.#measure(instead);
		if (size > this.#room) return false;
		this.#room -= size;
		return true;
	}
};
function fill(parts, chosen, left) {
	for (const part of parts) {
		const shown = [];
		chosen.set(part, shown);
		for (const item of part.items.slice(0, part.most)) {
			if (left.closed) break;
			const text = item.forms[0]();
			if (left.take(shown.length === 0 ? part.open + text + part.close : text)) shown.push(text);
			else left.closed = true;
		}
	}
	for (const part of parts) {
		const shown = chosen.get(part) ?? [];
		for (const [index, short] of shown.entries()) shown[index] = firstThatFits(part.items[index]?.forms.slice(1).reverse() ?? [], short, left);
	}
}
function firstThatFits(longer, short, left) {
	for (const form of longer) {
		const text = form();
		if (left.take(text, short)) return text;
	}
	return short;
}
function omissionsOf(parts, chosen) {
	const counts = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const omitted = part.items.slice(chosen.get(part)?.length ?? 0).reduce((sum, item) => sum + item.weight, 0);
		if (omitted === 0) continue;
		counts.set(part.noun[0], {
			noun: part.noun,
			count: (counts.get(part.noun[0])?.count ?? 0) + omitted
		});
	}
	return joined([...counts.values()].map(({ noun, count }) => counted(count, noun)));
}
function longestOmission(parts) {
	return omissionsOf(parts, /* @__PURE__ */ new Map());
}
// build/src/report/surfaces/check-run.js
const OUTPUT_LIMIT = 65535;
const MAX_TITLE_LENGTH$1 = 200;
const MAX_AGENTS = 200;
function renderCheckRun(report) {
	const within = (parts) => assemble(parts, {
		limit: OUTPUT_LIMIT,
		measure: codeUnits,
		omitted: omitted(report, "summary of the run")
	});
	const summary = within([
		headPart(report),
		agentsTable(report, 1, MAX_AGENTS),
		{ kind: "omissions" },
		...changeParts(report, report.comparison, {
			widens: 2,
			narrows: 3,
			neutral: 5
		}),
		exemptionsPart(report, 4),
		ignoredPart(report, 4),
		noticesPart(report, 4),
		footPart(report)
	]);
	const text = within([
		{ kind: "omissions" },
		...findingParts(report, 1, {
			perRule: 10,
			perSeverity: 50
		}),
		coveragePart(report, 2, "gaps"),
		...historyParts(report, 3),
		...toolParts(report, 4),
		changedFilesPart(report, 5)
	]);
	return {
		title: titleOf$1(report),
		summary,
		...text.trim() !== "" && { text }
	};
}
function titleOf$1(report) {
	const { title } = headlineOf(report);
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(capital(title), MAX_TITLE_LENGTH$1));
}
const CHECK_RUN = {
	name: "check-run",
	doors: ["action"],
	render: renderCheckRun
};
// build/src/report/sections/changes-text.js
const MAX_SENTENCE_LENGTH = 2e3;
const MAX_NAME_LENGTH = 80;
const MAX_NAMED$2 = 10;
function changesText(comparison, paint) {
	const concerned = byDirection(comparison.agents).filter((agent) => agent.changes.length > 0);
	const names = comparison.agents.filter((agent) => agent.changes.length === 0).map(({ agent }) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent, MAX_NAME_LENGTH))));
	return [...concerned.flatMap((agent) => [
		agentTitle$1(agent, paint),
		...agent.changes.flatMap((change) => changeText(change, paint)),
		""
	]), ...names.length > 0 ? [`${ARROW.neutral} ${directionWords("neutral")}: ${someOf(names, MAX_NAMED$2)}`, ""] : []];
}
function agentTitle$1(agent, paint) {
	return paint.bold(`Agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(JSON.stringify((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.agent, MAX_NAME_LENGTH)))}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(titleWords(agent))}`);
}
function changeText(change, paint) {
	const { at } = change;
	const wasAt = formerPlace(change);
	const effect = noEffectWords(change);
	const doubts = [comparedWords(change), undecidedWords(change)].filter((words) => words !== "").map((words) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(words));
	const tools = furtherTools(change).map((tool) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(tool));
	const witness = witnessOf(change);
	const places = [...at === void 0 || at.file === "" ? [] : [`in ${placeText(at)}`], ...wasAt === void 0 ? [] : [`was ${placeText(wasAt)}`]];
	const sentence = `${effect === "" ? "" : `${effect}: `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(change.sentence, MAX_SENTENCE_LENGTH))}`;
	return [
		`  ${paint.direction(change.direction, ARROW[change.direction])} ${sentence}${doubts.length === 0 ? "" : ` (${doubts.join("; ")})`}`,
		...tools.length > 0 ? [`    tools: ${someOf(tools, MAX_NAMED$2)}`] : [],
		...witness === void 0 ? [] : [`    for example ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(witness))}`],
		...places.length > 0 ? [paint.dim(`    ${places.join(", ")}`)] : []
	];
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
		return [...former?.line === mark.line && isWhole(cells, room) ? [] : [...former && mark.line - former.line > 1 ? [paint.dim(`  ${".".repeat(3)}`)] : [], `${bar(String(mark.line))} ${text}`.trimEnd()], ...marked(mark, {
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
	return widthOf((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(text)) <= Math.min(MAX_LABEL, width - MAX_GUTTER);
}
function marked({ label, severity }, { from, length, room }, { bar, paint }) {
	const sign = (severity ? "^" : "-").repeat(length);
	const tint = (text) => paint.severity(severity ?? "note", text);
	const words = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(label);
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
function isWhole(cells, room) {
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
	for (const { segment, index } of segmentsOf(text)) {
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
function segmentsOf(text) {
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
	const text = segment === "[" && line.slice(0, start).endsWith("##") ? "\\x5b" : (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ht)(segment);
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
const MAX_MESSAGE_LENGTH$1 = 4e3;
const MAX_NAMED$1 = 10;
const MAX_IN_FULL = 5;
const MAX_RELATED_FRAMES = 3;
const MAX_EXAMPLES = 3;
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
			...others === "listed" ? rest.map((group) => shortText(group, paint)) : [countText(rest, paint)],
			""
		];
	});
}
function countText(groups, paint) {
	const [{ first }] = groups;
	const count = groups.reduce((sum, group) => sum + group.count, 0);
	const tools = [...new Set(groups.flatMap((group) => group.tools))];
	const such = tools.length === 0 ? "" : `: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(someOf(tools, MAX_EXAMPLES))}`;
	return `${paint.severity(first.severity, paint.bold(first.severity))} ${paint.dim(`[${first.rule}]`)} and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} more${such}`;
}
function shortText({ first, count }, paint) {
	return `${head$1(first, paint)} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(first.message, MAX_MESSAGE_LENGTH$1))}${count > 1 ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} times)` : ""}`;
}
function head$1(finding, paint) {
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
	const times = count > 1 ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} times)` : "";
	const shown = (message) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(message, MAX_MESSAGE_LENGTH$1));
	return [
		head$1(first, paint),
		`  ${shown(first.message)}${times}`,
		...others.slice(0, MAX_NAMED$1).map((other) => `  ${shown(other)}`),
		...others.length > MAX_NAMED$1 ? [`  and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(others.length - MAX_NAMED$1)} more`] : [],
		...count > 1 && tools.length > 1 ? [`  tools: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(someOf(tools, MAX_NAMED$1))}`] : [],
		...frame?.lines ?? [],
		...first.help === void 0 || frame?.saysHelp ? [] : [`  help: ${shown(first.help)}`],
		...group.related.filter((related) => !frame?.related.has(related)).flatMap((related) => [`  see ${placeText(related.location)}: ${shown(related.message)}`, ...frame?.others.get(related) ?? []]),
		...first.fix ? fixText(first.fix, paint) : []
	];
}
function fixText(fix, paint) {
	return [`  fix: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(fix.title)}`, ...barred(fix.lines, paint)];
}
function barred(text, paint) {
	return text.split("\n").map((line) => `    ${paint.dim("|")} ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(line)}`);
}
function logLine(finding) {
	const place = placeText(finding.location);
	return `${finding.severity} ${place === "" ? "" : `${place} `}${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(finding.message, MAX_MESSAGE_LENGTH$1))} [${finding.rule}]${isPreExisting(finding) ? " (already there)" : ""}`;
}
function countsText(findings) {
	return [
		[countOf(findings, "error"), PROBLEMS],
		[countOf(findings, "warning"), WARNINGS],
		[countOf(findings, "note"), NOTES]
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
// build/src/report/surfaces/log.js
const WHAT_IT_DOES = "What this change does";
const PLAIN = paintOf({ colour: false });
const MAX_MESSAGE_LENGTH = 4e3;
function renderLog(report, { commands = false } = {}) {
	const group = (title, lines) => commands ? [
		`::group::${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(title)}`,
		...lines,
		"::endgroup::"
	] : [title, ...lines];
	const owned = new Set(report.agents.flatMap((agent) => agent.findings));
	const ignored = ignoredWords(report);
	const unattributed = report.findings.filter((finding) => !owned.has(finding));
	return [
		...head(report),
		...hasChanges(report.comparison) ? group(WHAT_IT_DOES, changesText(report.comparison, PLAIN).filter((line) => line !== "")) : [],
		...worstFirst(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
		...unattributed.length > 0 ? group(`Findings without an agent: ${countsText(unattributed)}`, findingLines(unattributed)) : [],
		...exemptionLines(report.agents).map((line) => `exemption: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(line)}`),
		...ignored === "" ? [] : [(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(ignored)],
		...report.notices.map((notice) => `notice: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(notice, MAX_MESSAGE_LENGTH))}`),
		tail(report)
	];
}
function head(report) {
	const headline = headlineOf(report);
	const saysVerdict = report.configurationChange?.verdictThen !== void 0;
	const at = headline.worst && headline.worst.location.file !== "" ? ` (${placeText(headline.worst.location)})` : "";
	return [
		`Card Gate: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(headline.title)}${saysVerdict ? "" : ` (verdict ${report.verdict})`}`,
		...[
			headline.detail,
			...headline.more,
			...headline.caveats
		].filter((words) => words !== "").map((words) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(capital(words))),
		...headline.todo === void 0 ? [] : [`What to do: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(headline.todo)}${at}`]
	];
}
function agentTitle(agent) {
	const words = [
		`coverage ${coverageText(agent)}`,
		`violations: ${violationsText(agent.evaluation)}`,
		...agent.findings.length > 0 ? [countsText(agent.findings)] : [],
		`tools checked: ${toolsText(agent)}`,
		...agent.agent.traces === void 0 ? [] : [`history: ${historyText(agent)}`]
	];
	return `Agent ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(agent.agent.name, MAX_MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join("; ")}`;
}
function agentLines(agent) {
	const { evaluation } = agent;
	const lines = [...findingLines(agent.findings)];
	if (evaluation === void 0) return [...lines, "not checked: its files could not be read"];
	const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
	const gaps = unmapped.length > 0 ? `; unmapped: ${unmapped.map((action) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(JSON.stringify(action.value))).join(", ")}` : "";
	lines.push(`coverage: ${coverageText(agent)}${gaps}`);
	for (const source of agent.agent.tools?.sources ?? []) lines.push(`tools from: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(source)}`);
	if (agent.history) lines.push(`history: ${tracesText(agent.history.history)}; ${callsText(agent.history.history)}`);
	for (const source of agent.history?.sources ?? []) lines.push(`traces from: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(source)}`);
	if (evaluation.governed) lines.push(`run time: ${modeSentence(evaluation)}`);
	return lines;
}
function findingLines(findings) {
	let shown;
	return newFirst(findings).flatMap((finding) => {
		const help = finding.help !== void 0 && finding.help !== shown ? [`  help: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(finding.help, MAX_MESSAGE_LENGTH))}`] : [];
		shown = finding.help;
		return [logLine(finding), ...help];
	});
}
function tail(report) {
	const compared = report.compared === void 0 ? "" : `; ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(report.compared)}`;
	return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${countsText(report.findings)}${compared} (Card Gate ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(report.version)})`;
}
const LOG = {
	name: "log",
	doors: ["action"],
	render: renderLog
};
// build/src/report/surfaces/annotations.js
const MAX_ANNOTATIONS = 500;
const MAX_TITLE_LENGTH = 255;
const MAX_COMMANDS = {
	error: 9,
	warning: 10,
	notice: 10
};
const MAX_NAMED = 10;
function groupsOf(report) {
	return groupFindings(newFirst(report.findings.map((finding) => isSetAside(finding, report) ? {
		...finding,
		severity: "note"
	} : finding).sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt)));
}
function fileOf({ first: { location } }) {
	return location.file === "" || location.repository !== void 0 ? void 0 : location.file;
}
function toCheckAnnotations(report) {
	const all = groupsOf(report);
	const placed = all.flatMap((group) => {
		const file = fileOf(group);
		return file === void 0 ? [] : [{
			group,
			file
		}];
	});
	const annotations = placed.slice(0, MAX_ANNOTATIONS).map(({ group, file }) => {
		const { first } = group;
		const lines = linesOf(report, first.location);
		return {
			path: file,
			start_line: lines?.start ?? 1,
			end_line: lines?.end ?? 1,
			...lines?.columns && {
				start_column: lines.columns.start,
				end_column: lines.columns.end
			},
			annotation_level: CHECK_LEVEL[first.severity],
			title: titleOf(group),
			message: messageOf(group, report)
		};
	});
	return {
		annotations,
		notShown: placed.length - annotations.length,
		withoutFile: all.length - placed.length
	};
}
function toWorkflowCommands(report) {
	const total = {
		error: 0,
		warning: 0,
		notice: 0
	};
	const commands = [];
	for (const group of groupsOf(report)) {
		const level = WORKFLOW_LEVEL[group.first.severity];
		total[level] += 1;
		if (total[level] <= MAX_COMMANDS[level]) commands.push(commandOf(level, group, report));
	}
	const over = (level) => Math.max(0, total[level] - MAX_COMMANDS[level]);
	return {
		commands,
		total,
		notShown: {
			error: over("error"),
			warning: over("warning"),
			notice: over("notice")
		}
	};
}
const CHECK_LEVEL = {
	error: "failure",
	warning: "warning",
	note: "notice"
};
const WORKFLOW_LEVEL = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const LEVEL_NOUN = {
	error: PROBLEMS,
	warning: WARNINGS,
	notice: NOTES
};
function commandOf(level, group, report) {
	const { first } = group;
	const file = writableFileOf(group);
	const lines = file === void 0 ? void 0 : linesOf(report, first.location);
	return `::${level} ${[
		["file", file],
		["line", lines?.start],
		["endLine", lines?.end],
		["col", lines?.columns?.start],
		["endColumn", lines?.columns?.end],
		["title", titleOf(group)]
	].flatMap(([name, value]) => value === void 0 ? [] : [`${name}=${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.tt)(String(value))}`]).join(",")}::${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)(messageOf(group, report, file === void 0))}`;
}
function writableFileOf(group) {
	const file = fileOf(group);
	return file !== void 0 && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ct)(file) ? file : void 0;
}
function titleOf({ first, count }) {
	const title = ruleOf$1(first.rule).summary.replace(/\.$/, "");
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(`${title}${count > 1 ? ` (${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} times)` : ""} [${first.rule}]`, MAX_TITLE_LENGTH);
}
function messageOf(group, report, isWithoutFile = false) {
	const { first, count, tools, agents, others } = group;
	const lines = [
		(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(capital(first.message)),
		...others.slice(0, MAX_NAMED).map((other) => (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(capital(other))),
		...others.length > MAX_NAMED ? [`\u2026 and ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(others.length - MAX_NAMED)} more like this`] : [],
		...count > 1 && tools.length > 1 ? [`${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(count)} times; tools: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(someOf(tools, MAX_NAMED))}`] : [],
		...first.location.repository === void 0 && !(isWithoutFile && first.location.file !== "") ? [] : [`At ${placeText(first.location)}`],
		...isPreExisting(first) ? [`${capital(preExistingWords(report))}.`] : [],
		...first.help === void 0 ? [] : [`What to do: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(first.help)}`],
		...group.related.map((related) => `See also ${placeText(related.location)}: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(related.message)}`),
		...agents.length > 0 ? [`Agent: ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(someOf(agents, MAX_NAMED))}`] : [],
		...first.location.repository === void 0 && report.staleFiles.has(first.location.file) ? ["No line is shown, because this file differs between the head commit and the merge commit that was checked."] : []
	];
	return (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.rt)(lines.join("\n"), 15960);
}
function commandsNotShown({ total, notShown }, elsewhere = "this log and the job summary show all annotations") {
	const levels = [
		"error",
		"warning",
		"notice"
	].filter((level) => notShown[level] > 0);
	if (levels.length === 0) return void 0;
	return `annotations: showing ${levels.map((level) => `${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(total[level] - notShown[level])} of ${counted(total[level], LEVEL_NOUN[level])}`).join(", ")}; ${elsewhere}`;
}
function checksNotShown({ annotations, notShown, withoutFile }) {
	const parts = [...notShown > 0 ? [`showing the worst ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(annotations.length)} of ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(annotations.length + notShown)}`] : [], ...withoutFile > 0 ? [`${counted(withoutFile, FINDINGS)} without a file ${withoutFile === 1 ? "appears" : "appear"} only in the report`] : []];
	return parts.length === 0 ? void 0 : `annotations: ${parts.join("; ")}`;
}
function deliveryOf(report, { settings, commit }) {
	const { annotations: wanted, checkName, id } = settings;
	if (wanted === "none") return void 0;
	const inLog = toWorkflowCommands(report);
	const hidden = commandsNotShown(inLog);
	const commands = {
		to: "log",
		lines: [...inLog.commands, ...hidden === void 0 ? [] : [hidden]]
	};
	if (wanted === "commands" || commit === void 0) return commands;
	const shown = toCheckAnnotations(report);
	const note = checksNotShown(shown);
	return {
		to: "check run",
		check: {
			name: checkName,
			headSha: commit,
			externalId: id,
			conclusion: report.conclusion,
			...renderCheckRun(report),
			annotations: shown.annotations
		},
		...note !== void 0 && { note },
		output: "check-run-url",
		otherwise: commands
	};
}
function errorCommand(words) {
	return `::error title=Card Gate::${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.et)((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.ft)(words))}`;
}
function renderGitHub(report) {
	const shown = toWorkflowCommands(report);
	const hidden = commandsNotShown(shown, "this log shows all findings");
	return [...[...renderLog(report, { commands: true }), ...shown.commands], ...hidden === void 0 ? [] : [hidden]].join("\n");
}
const ANNOTATIONS = {
	name: "annotations",
	doors: ["action", "command line"],
	render: (report) => ({
		checks: toCheckAnnotations(report),
		commands: toWorkflowCommands(report)
	}),
	format: {
		flag: "github",
		print: renderGitHub
	},
	published: {
		called: "the annotations",
		permission: "checks: write",
		delivery: deliveryOf
	}
};
// build/src/settings/settings.js
function filesByPart(agent) {
	return _index_js__WEBPACK_IMPORTED_MODULE_0__.A.flatMap((part) => [agent[part] ?? []].flat().map((file) => ({
		part,
		file
	})));
}
function ownFilesOf(agent) {
	return filesByPart(agent).map(({ file }) => file);
}
function reportedSettings(settings) {
	const shown = _index_js__WEBPACK_IMPORTED_MODULE_0__.a.flatMap((name) => {
		const key = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name);
		return settings[key] === void 0 ? [] : [[key, settings[key]]];
	});
	return Object.fromEntries(shown);
}
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
	const settings = _index_js__WEBPACK_IMPORTED_MODULE_0__.c.flatMap((name) => {
		const value = setIn(name) ?? (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(name) ?? dependent[name];
		return value === void 0 ? [] : [[(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.f)(name), value]];
	});
	return Object.fromEntries(settings);
}
function environmentOf(name, configuration) {
	if (name === void 0) return void 0;
	const found = configuration?.environments.get(name);
	if (found !== void 0) return found;
	const known = [...configuration?.environments.keys() ?? []].map((known) => JSON.stringify(known)).join(", ");
	throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(`the configuration has no environment ${JSON.stringify(name)}; ${known ? `it has ${known}` : "it has none"}`, `add the environment under "environments" in ${configuration?.file ?? ".github/card-gate.yml"}, or remove "environment"`);
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
	if (findings.some((finding) => isOf(finding, "internal-error")) || verdict === "error" && onError === "fail" || wouldFail && failOn !== "never") return { conclusion: "failure" };
	const reasons = [...verdict === "error" ? ["incomplete checks do not block, because on-error is \"warn\""] : [], ...RANK[checked] <= RANK.fail && failOn === "never" ? ["problems do not block, because fail-on is \"never\""] : []];
	return {
		conclusion: "success",
		...reasons.length > 0 && { relaxed: reasons.join("; ") }
	};
}
// build/src/report/build.js
const NOTHING_TO_CHECK = {
	agents: [],
	runFindings: [],
	notices: [],
	governed: [],
	nothingToCheck: true,
	staleFiles: /* @__PURE__ */ new Set(),
	scope: "changed"
};
function buildReport(result, facts) {
	const { agents, runFindings, baseCommit } = result;
	const { settings, links } = facts;
	const findings = [...agents.flatMap((agent) => agent.findings), ...runFindings].sort(_index_js__WEBPACK_IMPORTED_MODULE_0__.jt);
	const verdict = worst([...agents.map((agent) => agent.verdict), ...gating(runFindings, settings.onlyNew).map(verdictOfFinding)]);
	const isLinkedBase = baseCommit !== void 0 && /^[0-9a-f]{40,64}$/.test(baseCommit);
	return {
		verdict,
		...conclude(gating(findings, settings.onlyNew), verdict, settings),
		nothingToCheck: result.nothingToCheck,
		agents,
		findings,
		governed: result.governed,
		notices: result.notices,
		staleFiles: result.staleFiles,
		...result.comparison && { comparison: result.comparison },
		...result.ignored && { ignored: result.ignored },
		...result.configurationChange && { configurationChange: result.configurationChange },
		...result.compared !== void 0 && { compared: result.compared },
		settings: reportSettings(facts, result.scope),
		...links && { links: {
			...links,
			...isLinkedBase && { base: baseCommit }
		} },
		durationMs: facts.durationMs,
		version: facts.version
	};
}
function reportSettings({ settings, event, setTo }, scope) {
	return {
		...reportedSettings(settings),
		event,
		scope,
		...setTo !== void 0 && { now: setTo }
	};
}
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
		return at < path.length ? NONE : state.found;
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
const NONE = [];
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
		const folded = fold(point);
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
				const point = fold(part.point);
				if (!this.#points.has(point)) this.#points.set(point, this.#points.size);
				this.#take((candidate) => candidate === point);
				return;
			}
			case "any":
				this.#take(inName);
				return;
			case "class": {
				const takes = classOf(part);
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
					this.#part(SEPARATOR);
				});
				return;
			case "below":
				this.#optional(() => {
					this.#part(SEPARATOR);
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
const SEPARATOR = {
	kind: "character",
	point: SLASH
};
const inName = (point) => point !== SLASH;
const anything = () => true;
function classOf({ negated, ranges }) {
	const holds = (point) => ranges.some(([from, to]) => point >= from && point <= to);
	return (point) => point !== SLASH && (holds(point) || holds(upper(point))) !== negated;
}
function fold(point) {
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
		if (this.steps > MAX_STEPS) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(`the file patterns need more than ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.gt)(MAX_STEPS)} steps to match the files of this repository`, "use fewer patterns, or patterns that begin with the name of a folder");
	}
};
function globSet(patterns) {
	return new GlobSet(patterns.map((pattern) => {
		const read = (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.D)(pattern);
		if (read.kind === "glob") return read.glob;
		throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.q(`the pattern ${(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.H)(pattern)} ${read.problem.message}`, read.problem.help);
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
	(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)("cards", patterns, "patterns");
	(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.b)("exclude", exclude, "patterns");
	const ignore = [
		...OUTSIDE,
		...exclude,
		...patterns.filter(_index_js__WEBPACK_IMPORTED_MODULE_0__.T).map((pattern) => pattern.slice(1))
	];
	return matcher(patterns.filter((pattern) => !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.T)(pattern)), ignore);
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
	return !text.startsWith("!") && (0,_index_js__WEBPACK_IMPORTED_MODULE_0__.E)(text);
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
	["a JSON web token", /(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]{10,}\.eyJ[A-Za-z0-9_-]{10,}\.[A-Za-z0-9_-]{10,}/],
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
// build/src/adapters/files/local-files.js
function kindOfPath(folder, name) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.statSync)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name)).isDirectory() ? "folder" : "file";
	} catch {
		return;
	}
}
function pathFrom(folder, name) {
	const full = node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name);
	const relative = inPosix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(folder, full));
	if (!isOutside(relative)) return relative || ".";
	const real = inPosix(node_path__WEBPACK_IMPORTED_MODULE_1___default().relative(realPath(folder), realPath(full)));
	return isOutside(real) ? relative : real || ".";
}
function isOutside(relative) {
	return relative === ".." || relative.startsWith("../") || node_path__WEBPACK_IMPORTED_MODULE_1___default().isAbsolute(relative);
}
function realPath(full) {
	try {
		return (0,node_fs__WEBPACK_IMPORTED_MODULE_2__.realpathSync)(full);
	} catch {
		return full;
	}
}
async function filesBelow(root, name, levels = Number.POSITIVE_INFINITY) {
	const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(root, name), { withFileTypes: true }).catch(() => []);
	const files = [];
	for (const entry of entries) {
		const file = node_path__WEBPACK_IMPORTED_MODULE_1___default().join(name, entry.name);
		if (!entry.isDirectory()) files.push(pathFrom(root, file));
		else if (levels > 0 && !(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.Et)(entry.name)) for (const inner of await filesBelow(root, file, levels - 1)) files.push(inner);
	}
	return files.sort();
}
async function writeLocalFile(folder, name, text, which = "any") {
	await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_3__.writeFile)(node_path__WEBPACK_IMPORTED_MODULE_1___default().resolve(folder, name), text, { flag: which === "new" ? "wx" : "w" });
}
function inPosix(file) {
	return file.split((node_path__WEBPACK_IMPORTED_MODULE_1___default().sep)).join("/");
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
	if (Number.isNaN(now.getTime())) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`--now is ${JSON.stringify(text)}; expected a time such as 2026-11-21T12:00:00Z`);
	return now;
}
async function localSettings(given, terminal, options = {}) {
	const named = given.text("config");
	const file = named ?? ".github/card-gate.yml";
	const read = await terminal.tree.read(file, MAX_CARD_BYTES);
	if (read.kind !== "bytes" && (named !== void 0 || read.kind !== "absent")) throw new _index_js__WEBPACK_IMPORTED_MODULE_0__.n(`the configuration ${JSON.stringify(file)} ${read.kind === "absent" ? "does not exist" : "cannot be read"}`);
	const result = read.kind === "bytes" ? await (await Promise.all(/* import() */[__webpack_require__.e(545), __webpack_require__.e(26), __webpack_require__.e(538)]).then(__webpack_require__.bind(__webpack_require__, 538))).readConfiguration(file, read.bytes) : void 0;
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
// build/src/cli/frames.js
const MAX_FILE_BYTES = 4194304;
const MAX_LINE_LENGTH = 1e4;
const MAX_FILES = 100;
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
	for (const file of [...files].slice(0, MAX_FILES)) {
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
const LEVELS_NEARBY = 3;
async function located(given, terminal, isPath = () => true) {
	const { folder } = terminal;
	const plain = (text) => text === "-" || kindOfPath(folder, text) === void 0 ? text : pathFrom(folder, text);
	const positionals = given.positionals.map((text, index) => isPath(index) ? plain(text) : text);
	const traces = given.list("traces").flatMap(_index_js__WEBPACK_IMPORTED_MODULE_0__.y).map(plain);
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
				return LISTS.has(name) ? value.map(plain) : value;
			}
		},
		terminal: await reaching(named, terminal)
	};
}
const PATHS = /* @__PURE__ */ new Set(["card", "policy"]);
const LISTS = /* @__PURE__ */ new Set(["access", "org"]);
async function reaching(named, terminal) {
	const { folder } = terminal;
	const outside = named.filter((name) => isOutside(name) && kindOfPath(folder, name));
	if (outside.length === 0) return terminal;
	const more = /* @__PURE__ */ new Set();
	for (const name of outside) {
		const isFolder = kindOfPath(folder, name) === "folder";
		const place = isFolder ? name : agentFolderOf(name) || folderOf(name);
		for (const file of await filesBelow(folder, place, isFolder ? void 0 : LEVELS_NEARBY)) more.add(file);
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



/***/ })

};
;