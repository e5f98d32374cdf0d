export const id = 132;
export const ids = [132];
export const modules = {

/***/ 3132:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  readConfiguration: () => (/* binding */ readConfiguration)
});

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __webpack_require__(1639);
// EXTERNAL MODULE: ./build/src/document/load.js
var load = __webpack_require__(2843);
// EXTERNAL MODULE: ./build/src/document/reader.js
var reader = __webpack_require__(7264);
// EXTERNAL MODULE: ./build/src/finding/catalogue.js
var catalogue = __webpack_require__(3494);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding = __webpack_require__(5722);
// EXTERNAL MODULE: ./build/src/finding/nearest.js
var nearest = __webpack_require__(3873);
// EXTERNAL MODULE: ./build/src/finding/shape.js + 3 modules
var shape = __webpack_require__(7972);
// EXTERNAL MODULE: ./build/src/formats/cards/policy.js
var policy = __webpack_require__(1242);
;// CONCATENATED MODULE: ./build/src/settings/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","title":"Card Gate configuration","description":"The file .github/card-gate.yml. Every key is optional; inputs of the action win over it.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where editors find this schema."},"agents":{"description":"The agents of the repository. Without this list every folder that holds a card or a policy is an agent.","type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]}],"properties":{"name":{"type":"string","pattern":"\\\\S","description":"What the report calls the agent. Each name stands once."},"card":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s card, from the root of the repository."},"policy":{"type":"string","pattern":"\\\\S","description":"Path of the agent\'s policy, when it is a file of its own."},"tools":{"$ref":"#/definitions/tools"},"traces":{"description":"Where the traces of the agent are: files, or the API.","type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"environments":{"description":"Settings and policy defaults by environment, such as development, staging and production; the environment input chooses one.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","description":"Policy defaults laid over those of every agent\'s policy.","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"],"description":"What happens to a tool that no capability maps."},"unmapped_severity":{"enum":["critical","high","medium","low"],"description":"Severity of a denied tool that no capability maps."},"fail_open":{"type":"boolean","description":"What the run-time engine does when it breaks; decides nothing here."},"enforcement_mode":{"enum":["off","warn","enforce"],"description":"What the run-time engine does with a violation; only told here."},"grace_period_hours":{"type":"number","minimum":0,"description":"How long a new tool is tolerated at run time."}}},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean","description":"Whether the job summary is written."},"report-file":{"$ref":"#/definitions/text"}}}},"severity":{"description":"Severities by rule id: error, warning, note or off. Violations and load errors cannot be changed.","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"description":"Further names by tool name. An alias adds a name by which patterns may match a tool and takes none away.","type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\\\S","items":{"type":"string","pattern":"\\\\S"}}},"standard-values":{"description":"Values that need no definition on a card, beside the eight standard ones.","type":"array","items":{"type":"string","pattern":"\\\\S"}},"id":{"type":"string","pattern":"\\\\S","description":"Keeps several gates in one repository apart: their comment and their check."},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"environment":{"type":"string","pattern":"\\\\S","description":"The environment in force when the input does not choose one."},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean","description":"Whether the job summary is written."},"report-file":{"$ref":"#/definitions/text"}},"definitions":{"text":{"type":"string","pattern":"\\\\S"},"cards":{"description":"Patterns of files that hold cards and policies, from the root of the repository. They replace the default patterns.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S"}},"tools":{"description":"Tool lists: files, globs of files, or names of tools.","type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or glob of the tool list."},"server":{"type":"string","pattern":"\\\\S","description":"Server that the names of the list belong to."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the list, when it should not be told by its content."}}}},"traces":{"description":"Trace files: paths or globs, from the root of the repository.","type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\\\S","description":"Path or glob of the traces."},"format":{"type":"string","pattern":"\\\\S","description":"Format of the traces, when it should not be told by their content."}}}},"agent-id":{"type":"string","pattern":"\\\\S","description":"The id by which the API knows the agent; its traces are fetched."},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\\\.0\\\\.0\\\\.1|\\\\[::1\\\\])([:/]|$)","description":"Address of the API, when it is not https://api.mnemom.ai."},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999,"description":"Seconds for all requests to the API together; the default is 120."},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\\\s*[smhd]?$","description":"How far back traces are fetched from the API, such as 7d (the default) or 24h; at most 30d."},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999,"description":"How many traces of an agent are judged, the newest; 1000 from the API, all of a file."},"tracking-issue":{"type":"boolean","description":"Whether audits keep one issue that says what is wrong."},"grace":{"enum":["on","off"],"description":"Whether a new tool that nothing maps is tolerated for the grace period of the policy."},"scope":{"enum":["auto","changed","all"],"description":"Which agents are judged: those that a change touches, or all."},"fail-on":{"enum":["fail","warn","never"],"description":"The verdict from which the check fails."},"min-coverage":{"type":"number","minimum":0,"maximum":100,"description":"Percent of bounded actions that capabilities must map."},"on-error":{"enum":["fail","warn"],"description":"What an agent that could not be judged does to the check."},"on-no-cards":{"enum":["pass","warn","fail"],"description":"What it means when all is to be judged and no card is found."},"comment":{"enum":["auto","always","on-failure","never"],"description":"When the pull request gets a comment."},"annotations":{"enum":["auto","checks","commands","none"],"description":"How findings are shown at their lines."}}}');
;// CONCATENATED MODULE: ./build/src/settings/config-validator.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validateConfig = validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"agents":{"type":"array","minItems":1,"items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]}],"properties":{"name":{"type":"string","pattern":"\\S"},"card":{"type":"string","pattern":"\\S"},"policy":{"type":"string","pattern":"\\S"},"tools":{"$ref":"#/definitions/tools"},"traces":{"type":"object","additionalProperties":false,"anyOf":[{"required":["files"]},{"required":["agent-id"]}],"properties":{"files":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"window":{"$ref":"#/definitions/trace-window"}}}}}},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"]},"unmapped_severity":{"enum":["critical","high","medium","low"]},"fail_open":{"type":"boolean"},"enforcement_mode":{"enum":["off","warn","enforce"]},"grace_period_hours":{"type":"number","minimum":0}}},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean"},"report-file":{"$ref":"#/definitions/text"}}}},"severity":{"type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"type":"object","additionalProperties":{"type":["string","array"],"pattern":"\\S","items":{"type":"string","pattern":"\\S"}}},"standard-values":{"type":"array","items":{"type":"string","pattern":"\\S"}},"id":{"type":"string","pattern":"\\S"},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"traces":{"$ref":"#/definitions/traces"},"agent-id":{"$ref":"#/definitions/agent-id"},"api-url":{"$ref":"#/definitions/api-url"},"api-timeout":{"$ref":"#/definitions/api-timeout"},"trace-window":{"$ref":"#/definitions/trace-window"},"trace-limit":{"$ref":"#/definitions/trace-limit"},"tracking-issue":{"$ref":"#/definitions/tracking-issue"},"grace":{"$ref":"#/definitions/grace"},"scope":{"$ref":"#/definitions/scope"},"environment":{"type":"string","pattern":"\\S"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean"},"report-file":{"$ref":"#/definitions/text"}},"definitions":{"text":{"type":"string","pattern":"\\S"},"cards":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"traces":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}},"agent-id":{"type":"string","pattern":"\\S"},"api-url":{"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"},"api-timeout":{"type":"integer","minimum":1,"maximum":999999999},"trace-window":{"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"},"trace-limit":{"type":"integer","minimum":1,"maximum":999999999},"tracking-issue":{"type":"boolean"},"grace":{"enum":["on","off"]},"scope":{"enum":["auto","changed","all"]},"fail-on":{"enum":["fail","warn","never"]},"min-coverage":{"type":"number","minimum":0,"maximum":100},"on-error":{"enum":["fail","warn"]},"on-no-cards":{"enum":["pass","warn","fail"]},"comment":{"enum":["auto","always","on-failure","never"]},"annotations":{"enum":["auto","checks","commands","none"]}}};
const schema12 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"server":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema13 = {"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","pattern":"\\S"},"format":{"type":"string","pattern":"\\S"}}}};
const schema14 = {"type":"string","pattern":"\\S"};
const schema15 = {"type":"string","pattern":"^0*[1-9][0-9]{0,8}\\s*[smhd]?$"};
const schema16 = {"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}};
const schema20 = {"type":"string","pattern":"^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"};
const schema21 = {"type":"integer","minimum":1,"maximum":999999999};
const schema23 = {"type":"integer","minimum":1,"maximum":999999999};
const schema24 = {"type":"boolean"};
const schema25 = {"enum":["on","off"]};
const schema26 = {"enum":["auto","changed","all"]};
const schema27 = {"enum":["fail","warn","never"]};
const schema28 = {"type":"number","minimum":0,"maximum":100};
const schema29 = {"enum":["fail","warn"]};
const schema30 = {"enum":["pass","warn","fail"]};
const schema31 = {"enum":["auto","always","on-failure","never"]};
const schema32 = {"enum":["auto","checks","commands","none"]};
const schema33 = {"type":"string","pattern":"\\S"};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern11 = new RegExp("^0*[1-9][0-9]{0,8}\\s*[smhd]?$", "u");
const pattern21 = new RegExp("^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.agents !== undefined && func0.call(data, "agents")){
let data1 = data.agents;
if(Array.isArray(data1)){
if(data1.length < 1){
const err2 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.card === undefined) || (!(func0.call(data2, "card")))){
const err3 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.policy === undefined) || (!(func0.call(data2, "policy")))){
const err4 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err5 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs8;
if(vErrors !== null){
if(_errs8){
vErrors.length = _errs8;
}
else {
vErrors = null;
}
}
}
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err6 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "name") || (key1 === "card")) || (key1 === "policy")) || (key1 === "tools")) || (key1 === "traces"))){
const err7 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err8 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.card !== undefined && func0.call(data2, "card")){
let data4 = data2.card;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err10 = {instancePath:instancePath+"/agents/" + i0+"/card",schemaPath:"#/properties/agents/items/properties/card/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/agents/" + i0+"/card",schemaPath:"#/properties/agents/items/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.policy !== undefined && func0.call(data2, "policy")){
let data5 = data2.policy;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err12 = {instancePath:instancePath+"/agents/" + i0+"/policy",schemaPath:"#/properties/agents/items/properties/policy/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/agents/" + i0+"/policy",schemaPath:"#/properties/agents/items/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data2.tools !== undefined && func0.call(data2, "tools")){
let data6 = data2.tools;
if(Array.isArray(data6)){
if(data6.length < 1){
const err14 = {instancePath:instancePath+"/agents/" + i0+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err15 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err16 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.file === undefined) || (!(func0.call(data7, "file")))){
const err17 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!(((key2 === "file") || (key2 === "server")) || (key2 === "format"))){
const err18 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.file !== undefined && func0.call(data7, "file")){
let data8 = data7.file;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err19 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.server !== undefined && func0.call(data7, "server")){
let data9 = data7.server;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err21 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data7.format !== undefined && func0.call(data7, "format")){
let data10 = data7.format;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err23 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
}
}
else {
const err25 = {instancePath:instancePath+"/agents/" + i0+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data2.traces !== undefined && func0.call(data2, "traces")){
let data11 = data2.traces;
const _errs32 = errors;
let valid9 = false;
const _errs33 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.files === undefined) || (!(func0.call(data11, "files")))){
const err26 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/0/required",keyword:"required",params:{missingProperty: "files"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid1 = _errs33 === errors;
valid9 = valid9 || _valid1;
if(!valid9){
const _errs34 = errors;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11["agent-id"] === undefined) || (!(func0.call(data11, "agent-id")))){
const err27 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf/1/required",keyword:"required",params:{missingProperty: "agent-id"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
var _valid1 = _errs34 === errors;
valid9 = valid9 || _valid1;
}
if(!valid9){
const err28 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 of Object.keys(data11)){
if(!(((key3 === "files") || (key3 === "agent-id")) || (key3 === "window"))){
const err29 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data11.files !== undefined && func0.call(data11, "files")){
let data12 = data11.files;
if(Array.isArray(data12)){
if(data12.length < 1){
const err30 = {instancePath:instancePath+"/agents/" + i0+"/traces/files",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if((typeof data13 !== "string") && (!(data13 && typeof data13 == "object" && !Array.isArray(data13)))){
const err31 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema13.items.type}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err32 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if((data13.file === undefined) || (!(func0.call(data13, "file")))){
const err33 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key4 of Object.keys(data13)){
if(!((key4 === "file") || (key4 === "format"))){
const err34 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.file !== undefined && func0.call(data13, "file")){
let data14 = data13.file;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err35 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.format !== undefined && func0.call(data13, "format")){
let data15 = data13.format;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err37 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/agents/" + i0+"/traces/files/" + i2+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
}
else {
const err39 = {instancePath:instancePath+"/agents/" + i0+"/traces/files",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data11["agent-id"] !== undefined && func0.call(data11, "agent-id")){
let data16 = data11["agent-id"];
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err40 = {instancePath:instancePath+"/agents/" + i0+"/traces/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/agents/" + i0+"/traces/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data11.window !== undefined && func0.call(data11, "window")){
let data17 = data11.window;
if(typeof data17 === "string"){
if(!pattern11.test(data17)){
const err42 = {instancePath:instancePath+"/agents/" + i0+"/traces/window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/agents/" + i0+"/traces/window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/agents/" + i0+"/traces",schemaPath:"#/properties/agents/items/properties/traces/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.environments !== undefined && func0.call(data, "environments")){
let data18 = data.environments;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 of Object.keys(data18)){
let data19 = data18[key5];
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key6 of Object.keys(data19)){
if(!(func0.call(schema11.properties.environments.additionalProperties.properties, key6))){
const err47 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data19.defaults !== undefined && func0.call(data19, "defaults")){
let data20 = data19.defaults;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key7 of Object.keys(data20)){
if(!(((((key7 === "unmapped_tool_action") || (key7 === "unmapped_severity")) || (key7 === "fail_open")) || (key7 === "enforcement_mode")) || (key7 === "grace_period_hours"))){
const err48 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.unmapped_tool_action !== undefined && func0.call(data20, "unmapped_tool_action")){
let data21 = data20.unmapped_tool_action;
if(!(((data21 === "allow") || (data21 === "warn")) || (data21 === "deny"))){
const err49 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_tool_action",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data20.unmapped_severity !== undefined && func0.call(data20, "unmapped_severity")){
let data22 = data20.unmapped_severity;
if(!((((data22 === "critical") || (data22 === "high")) || (data22 === "medium")) || (data22 === "low"))){
const err50 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_severity",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_severity.enum}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data20.fail_open !== undefined && func0.call(data20, "fail_open")){
if(typeof data20.fail_open !== "boolean"){
const err51 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/fail_open",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.enforcement_mode !== undefined && func0.call(data20, "enforcement_mode")){
let data24 = data20.enforcement_mode;
if(!(((data24 === "off") || (data24 === "warn")) || (data24 === "enforce"))){
const err52 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/enforcement_mode",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema11.properties.environments.additionalProperties.properties.defaults.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data20.grace_period_hours !== undefined && func0.call(data20, "grace_period_hours")){
let data25 = data20.grace_period_hours;
if((typeof data25 == "number") && (isFinite(data25))){
if(data25 < 0 || isNaN(data25)){
const err53 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
else {
const err54 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data19.cards !== undefined && func0.call(data19, "cards")){
let data26 = data19.cards;
if(Array.isArray(data26)){
if(data26.length < 1){
const err56 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len3 = data26.length;
for(let i3=0; i3<len3; i3++){
let data27 = data26[i3];
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err57 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i3,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i3,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data19.tools !== undefined && func0.call(data19, "tools")){
let data28 = data19.tools;
if(Array.isArray(data28)){
if(data28.length < 1){
const err60 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len4 = data28.length;
for(let i4=0; i4<len4; i4++){
let data29 = data28[i4];
if((typeof data29 !== "string") && (!(data29 && typeof data29 == "object" && !Array.isArray(data29)))){
const err61 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err62 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.file === undefined) || (!(func0.call(data29, "file")))){
const err63 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key8 of Object.keys(data29)){
if(!(((key8 === "file") || (key8 === "server")) || (key8 === "format"))){
const err64 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.file !== undefined && func0.call(data29, "file")){
let data30 = data29.file;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err65 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.server !== undefined && func0.call(data29, "server")){
let data31 = data29.server;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err67 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data29.format !== undefined && func0.call(data29, "format")){
let data32 = data29.format;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err69 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i4+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
}
}
else {
const err71 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data19.traces !== undefined && func0.call(data19, "traces")){
let data33 = data19.traces;
if(Array.isArray(data33)){
if(data33.length < 1){
const err72 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len5 = data33.length;
for(let i5=0; i5<len5; i5++){
let data34 = data33[i5];
if((typeof data34 !== "string") && (!(data34 && typeof data34 == "object" && !Array.isArray(data34)))){
const err73 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema13.items.type}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err74 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.file === undefined) || (!(func0.call(data34, "file")))){
const err75 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key9 of Object.keys(data34)){
if(!((key9 === "file") || (key9 === "format"))){
const err76 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data34.file !== undefined && func0.call(data34, "file")){
let data35 = data34.file;
if(typeof data35 === "string"){
if(!pattern0.test(data35)){
const err77 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data34.format !== undefined && func0.call(data34, "format")){
let data36 = data34.format;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err79 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces/" + i5+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
}
}
else {
const err81 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data19["agent-id"] !== undefined && func0.call(data19, "agent-id")){
let data37 = data19["agent-id"];
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err82 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data19["api-url"] !== undefined && func0.call(data19, "api-url")){
let data38 = data19["api-url"];
if(typeof data38 === "string"){
if(!pattern21.test(data38)){
const err84 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data19["api-timeout"] !== undefined && func0.call(data19, "api-timeout")){
let data39 = data19["api-timeout"];
if(!(((typeof data39 == "number") && (!(data39 % 1) && !isNaN(data39))) && (isFinite(data39)))){
const err86 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((typeof data39 == "number") && (isFinite(data39))){
if(data39 > 999999999 || isNaN(data39)){
const err87 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data39 < 1 || isNaN(data39)){
const err88 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
if(data19["trace-window"] !== undefined && func0.call(data19, "trace-window")){
let data40 = data19["trace-window"];
if(typeof data40 === "string"){
if(!pattern11.test(data40)){
const err89 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data19["trace-limit"] !== undefined && func0.call(data19, "trace-limit")){
let data41 = data19["trace-limit"];
if(!(((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41))) && (isFinite(data41)))){
const err91 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((typeof data41 == "number") && (isFinite(data41))){
if(data41 > 999999999 || isNaN(data41)){
const err92 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data41 < 1 || isNaN(data41)){
const err93 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
if(data19["tracking-issue"] !== undefined && func0.call(data19, "tracking-issue")){
if(typeof data19["tracking-issue"] !== "boolean"){
const err94 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data19.grace !== undefined && func0.call(data19, "grace")){
let data43 = data19.grace;
if(!((data43 === "on") || (data43 === "off"))){
const err95 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data19.scope !== undefined && func0.call(data19, "scope")){
let data44 = data19.scope;
if(!(((data44 === "auto") || (data44 === "changed")) || (data44 === "all"))){
const err96 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data19["fail-on"] !== undefined && func0.call(data19, "fail-on")){
let data45 = data19["fail-on"];
if(!(((data45 === "fail") || (data45 === "warn")) || (data45 === "never"))){
const err97 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema27.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data19["min-coverage"] !== undefined && func0.call(data19, "min-coverage")){
let data46 = data19["min-coverage"];
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 100 || isNaN(data46)){
const err98 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data46 < 0 || isNaN(data46)){
const err99 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data19["on-error"] !== undefined && func0.call(data19, "on-error")){
let data47 = data19["on-error"];
if(!((data47 === "fail") || (data47 === "warn"))){
const err101 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data19["on-no-cards"] !== undefined && func0.call(data19, "on-no-cards")){
let data48 = data19["on-no-cards"];
if(!(((data48 === "pass") || (data48 === "warn")) || (data48 === "fail"))){
const err102 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data19.comment !== undefined && func0.call(data19, "comment")){
let data49 = data19.comment;
if(!((((data49 === "auto") || (data49 === "always")) || (data49 === "on-failure")) || (data49 === "never"))){
const err103 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data19.annotations !== undefined && func0.call(data19, "annotations")){
let data50 = data19.annotations;
if(!((((data50 === "auto") || (data50 === "checks")) || (data50 === "commands")) || (data50 === "none"))){
const err104 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data19["check-name"] !== undefined && func0.call(data19, "check-name")){
let data51 = data19["check-name"];
if(typeof data51 === "string"){
if(!pattern0.test(data51)){
const err105 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
else {
const err106 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data19.summary !== undefined && func0.call(data19, "summary")){
if(typeof data19.summary !== "boolean"){
const err107 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/properties/environments/additionalProperties/properties/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data19["report-file"] !== undefined && func0.call(data19, "report-file")){
let data53 = data19["report-file"];
if(typeof data53 === "string"){
if(!pattern0.test(data53)){
const err108 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/environments/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data54 = data.severity;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key10 of Object.keys(data54)){
let data55 = data54[key10];
if(!((((data55 === "error") || (data55 === "warning")) || (data55 === "note")) || (data55 === "off"))){
const err112 = {instancePath:instancePath+"/severity/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: schema11.properties.severity.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
else {
const err113 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data56 = data.aliases;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key11 of Object.keys(data56)){
let data57 = data56[key11];
if((typeof data57 !== "string") && (!(Array.isArray(data57)))){
const err114 = {instancePath:instancePath+"/aliases/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: schema11.properties.aliases.additionalProperties.type}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data57 === "string"){
if(!pattern0.test(data57)){
const err115 = {instancePath:instancePath+"/aliases/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(Array.isArray(data57)){
const len6 = data57.length;
for(let i6=0; i6<len6; i6++){
let data58 = data57[i6];
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err116 = {instancePath:instancePath+"/aliases/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/aliases/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/aliases/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i6,schemaPath:"#/properties/aliases/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
}
}
else {
const err118 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data["standard-values"] !== undefined && func0.call(data, "standard-values")){
let data59 = data["standard-values"];
if(Array.isArray(data59)){
const len7 = data59.length;
for(let i7=0; i7<len7; i7++){
let data60 = data59[i7];
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err119 = {instancePath:instancePath+"/standard-values/" + i7,schemaPath:"#/properties/standard-values/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/standard-values/" + i7,schemaPath:"#/properties/standard-values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/standard-values",schemaPath:"#/properties/standard-values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data61 = data.id;
if(typeof data61 === "string"){
if(!pattern0.test(data61)){
const err122 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.cards !== undefined && func0.call(data, "cards")){
let data62 = data.cards;
if(Array.isArray(data62)){
if(data62.length < 1){
const err124 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
const len8 = data62.length;
for(let i8=0; i8<len8; i8++){
let data63 = data62[i8];
if(typeof data63 === "string"){
if(!pattern0.test(data63)){
const err125 = {instancePath:instancePath+"/cards/" + i8,schemaPath:"#/definitions/cards/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/cards/" + i8,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.tools !== undefined && func0.call(data, "tools")){
let data64 = data.tools;
if(Array.isArray(data64)){
if(data64.length < 1){
const err128 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
const len9 = data64.length;
for(let i9=0; i9<len9; i9++){
let data65 = data64[i9];
if((typeof data65 !== "string") && (!(data65 && typeof data65 == "object" && !Array.isArray(data65)))){
const err129 = {instancePath:instancePath+"/tools/" + i9,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: schema12.items.type}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(typeof data65 === "string"){
if(!pattern0.test(data65)){
const err130 = {instancePath:instancePath+"/tools/" + i9,schemaPath:"#/definitions/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.file === undefined) || (!(func0.call(data65, "file")))){
const err131 = {instancePath:instancePath+"/tools/" + i9,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
for(const key12 of Object.keys(data65)){
if(!(((key12 === "file") || (key12 === "server")) || (key12 === "format"))){
const err132 = {instancePath:instancePath+"/tools/" + i9,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data65.file !== undefined && func0.call(data65, "file")){
let data66 = data65.file;
if(typeof data66 === "string"){
if(!pattern0.test(data66)){
const err133 = {instancePath:instancePath+"/tools/" + i9+"/file",schemaPath:"#/definitions/tools/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/tools/" + i9+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data65.server !== undefined && func0.call(data65, "server")){
let data67 = data65.server;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err135 = {instancePath:instancePath+"/tools/" + i9+"/server",schemaPath:"#/definitions/tools/items/properties/server/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/tools/" + i9+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data65.format !== undefined && func0.call(data65, "format")){
let data68 = data65.format;
if(typeof data68 === "string"){
if(!pattern0.test(data68)){
const err137 = {instancePath:instancePath+"/tools/" + i9+"/format",schemaPath:"#/definitions/tools/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
else {
const err138 = {instancePath:instancePath+"/tools/" + i9+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
}
}
else {
const err139 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data.traces !== undefined && func0.call(data, "traces")){
let data69 = data.traces;
if(Array.isArray(data69)){
if(data69.length < 1){
const err140 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const len10 = data69.length;
for(let i10=0; i10<len10; i10++){
let data70 = data69[i10];
if((typeof data70 !== "string") && (!(data70 && typeof data70 == "object" && !Array.isArray(data70)))){
const err141 = {instancePath:instancePath+"/traces/" + i10,schemaPath:"#/definitions/traces/items/type",keyword:"type",params:{type: schema13.items.type}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(typeof data70 === "string"){
if(!pattern0.test(data70)){
const err142 = {instancePath:instancePath+"/traces/" + i10,schemaPath:"#/definitions/traces/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.file === undefined) || (!(func0.call(data70, "file")))){
const err143 = {instancePath:instancePath+"/traces/" + i10,schemaPath:"#/definitions/traces/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key13 of Object.keys(data70)){
if(!((key13 === "file") || (key13 === "format"))){
const err144 = {instancePath:instancePath+"/traces/" + i10,schemaPath:"#/definitions/traces/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data70.file !== undefined && func0.call(data70, "file")){
let data71 = data70.file;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err145 = {instancePath:instancePath+"/traces/" + i10+"/file",schemaPath:"#/definitions/traces/items/properties/file/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
else {
const err146 = {instancePath:instancePath+"/traces/" + i10+"/file",schemaPath:"#/definitions/traces/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data70.format !== undefined && func0.call(data70, "format")){
let data72 = data70.format;
if(typeof data72 === "string"){
if(!pattern0.test(data72)){
const err147 = {instancePath:instancePath+"/traces/" + i10+"/format",schemaPath:"#/definitions/traces/items/properties/format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/traces/" + i10+"/format",schemaPath:"#/definitions/traces/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/traces",schemaPath:"#/definitions/traces/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data["agent-id"] !== undefined && func0.call(data, "agent-id")){
let data73 = data["agent-id"];
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err150 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
else {
const err151 = {instancePath:instancePath+"/agent-id",schemaPath:"#/definitions/agent-id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data["api-url"] !== undefined && func0.call(data, "api-url")){
let data74 = data["api-url"];
if(typeof data74 === "string"){
if(!pattern21.test(data74)){
const err152 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/pattern",keyword:"pattern",params:{pattern: "^https://|^http://(localhost|127\\.0\\.0\\.1|\\[::1\\])([:/]|$)"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
else {
const err153 = {instancePath:instancePath+"/api-url",schemaPath:"#/definitions/api-url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data["api-timeout"] !== undefined && func0.call(data, "api-timeout")){
let data75 = data["api-timeout"];
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err154 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 999999999 || isNaN(data75)){
const err155 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(data75 < 1 || isNaN(data75)){
const err156 = {instancePath:instancePath+"/api-timeout",schemaPath:"#/definitions/api-timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
if(data["trace-window"] !== undefined && func0.call(data, "trace-window")){
let data76 = data["trace-window"];
if(typeof data76 === "string"){
if(!pattern11.test(data76)){
const err157 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}\\s*[smhd]?$"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/trace-window",schemaPath:"#/definitions/trace-window/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data["trace-limit"] !== undefined && func0.call(data, "trace-limit")){
let data77 = data["trace-limit"];
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err159 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 > 999999999 || isNaN(data77)){
const err160 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(data77 < 1 || isNaN(data77)){
const err161 = {instancePath:instancePath+"/trace-limit",schemaPath:"#/definitions/trace-limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
if(data["tracking-issue"] !== undefined && func0.call(data, "tracking-issue")){
if(typeof data["tracking-issue"] !== "boolean"){
const err162 = {instancePath:instancePath+"/tracking-issue",schemaPath:"#/definitions/tracking-issue/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data.grace !== undefined && func0.call(data, "grace")){
let data79 = data.grace;
if(!((data79 === "on") || (data79 === "off"))){
const err163 = {instancePath:instancePath+"/grace",schemaPath:"#/definitions/grace/enum",keyword:"enum",params:{allowedValues: schema25.enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data.scope !== undefined && func0.call(data, "scope")){
let data80 = data.scope;
if(!(((data80 === "auto") || (data80 === "changed")) || (data80 === "all"))){
const err164 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: schema26.enum}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.environment !== undefined && func0.call(data, "environment")){
let data81 = data.environment;
if(typeof data81 === "string"){
if(!pattern0.test(data81)){
const err165 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
else {
const err166 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data["fail-on"] !== undefined && func0.call(data, "fail-on")){
let data82 = data["fail-on"];
if(!(((data82 === "fail") || (data82 === "warn")) || (data82 === "never"))){
const err167 = {instancePath:instancePath+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: schema27.enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data["min-coverage"] !== undefined && func0.call(data, "min-coverage")){
let data83 = data["min-coverage"];
if((typeof data83 == "number") && (isFinite(data83))){
if(data83 > 100 || isNaN(data83)){
const err168 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(data83 < 0 || isNaN(data83)){
const err169 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
else {
const err170 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data["on-error"] !== undefined && func0.call(data, "on-error")){
let data84 = data["on-error"];
if(!((data84 === "fail") || (data84 === "warn"))){
const err171 = {instancePath:instancePath+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: schema29.enum}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data["on-no-cards"] !== undefined && func0.call(data, "on-no-cards")){
let data85 = data["on-no-cards"];
if(!(((data85 === "pass") || (data85 === "warn")) || (data85 === "fail"))){
const err172 = {instancePath:instancePath+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema30.enum}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data.comment !== undefined && func0.call(data, "comment")){
let data86 = data.comment;
if(!((((data86 === "auto") || (data86 === "always")) || (data86 === "on-failure")) || (data86 === "never"))){
const err173 = {instancePath:instancePath+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: schema31.enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data.annotations !== undefined && func0.call(data, "annotations")){
let data87 = data.annotations;
if(!((((data87 === "auto") || (data87 === "checks")) || (data87 === "commands")) || (data87 === "none"))){
const err174 = {instancePath:instancePath+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: schema32.enum}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data["check-name"] !== undefined && func0.call(data, "check-name")){
let data88 = data["check-name"];
if(typeof data88 === "string"){
if(!pattern0.test(data88)){
const err175 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data.summary !== undefined && func0.call(data, "summary")){
if(typeof data.summary !== "boolean"){
const err177 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data["report-file"] !== undefined && func0.call(data, "report-file")){
let data90 = data["report-file"];
if(typeof data90 === "string"){
if(!pattern0.test(data90)){
const err178 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/text/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

// EXTERNAL MODULE: ./build/src/settings/inputs.js
var inputs = __webpack_require__(198);
// EXTERNAL MODULE: ./build/src/settings/paths.js
var paths = __webpack_require__(6891);
;// CONCATENATED MODULE: ./build/src/settings/configuration.js












async function readConfiguration(file, bytes) {
    const loaded = await (0,load/* loadDocument */.Az)(file, bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken')
        return { kind: 'broken', findings: (0,finding/* findingsOfBroken */.Bv)(file, loaded.text, loaded.problems) };
    const { document } = loaded;
    if (document.value === null)
        return { kind: 'configuration', configuration: empty(file) };
    const findings = [...shapeFindings(document), ...crossFindings(document)];
    return findings.length > 0 ? { kind: 'broken', findings } : { kind: 'configuration', configuration: toConfiguration(document) };
}
function empty(file) {
    return { file, environments: new Map(), severity: new Map(), aliases: new Map(), standardValues: [] };
}
function shapeFindings(document) {
    return (0,shape/* shapeProblems */.qf)(document, { schema: config_schema_namespaceObject, validate: validateConfig }).map(({ problem }) => (0,finding/* findingAt */.dz)('configuration', { ...problem, severity: 'error' }));
}
function crossFindings(document) {
    const top = reader/* Reader */.m.of(document);
    return [...severityFindings(top), ...agentFindings(top), ...environmentFindings(top), ...cardFindings(top), ...traceFindings(top)];
}
function severityFindings(top) {
    return top
        .get('severity')
        .entries()
        .flatMap(([id, { place }]) => {
        if (!(0,catalogue/* isRuleId */.KX)(id)) {
            const message = `there is no rule ${JSON.stringify(id)}${meant(id, catalogue/* RULE_IDS */.Iu)}`;
            return [(0,finding/* findingAt */.dz)('configuration', { at: place, on: 'key', message, help: 'the ids of all rules are in src/rules/README.md' })];
        }
        if (!(0,catalogue/* isFixed */.zZ)(id))
            return [];
        const message = `the severity of ${JSON.stringify(id)} cannot be changed`;
        const help = 'a violation is answered by changing the policy, a file that does not load by mending it';
        return [(0,finding/* findingAt */.dz)('configuration', { at: place, on: 'key', message, help })];
    });
}
function agentFindings(top) {
    const findings = [];
    const seen = new Map();
    for (const agent of top.get('agents').items()) {
        for (const file of [agent.get('card'), agent.get('policy')]) {
            const text = file.text();
            if (text === undefined || text.trim() === '' || (0,paths/* repositoryPath */.S)(text) !== undefined)
                continue;
            const message = `the path ${JSON.stringify(text)} leads out of the repository`;
            findings.push((0,finding/* findingAt */.dz)('configuration', { at: file.place, message, help: 'paths are taken from the root of the repository' }));
        }
        const name = agent.get('name').text();
        if (name === undefined)
            continue;
        const first = seen.get(name);
        if (first === undefined)
            seen.set(name, agent);
        else {
            const related = [{ at: first.get('name').place, message: 'the first of them' }];
            const message = `two agents are named ${JSON.stringify(name)}`;
            findings.push((0,finding/* findingAt */.dz)('configuration', { at: agent.get('name').place, message, help: 'give each a name of its own', related }));
        }
    }
    return findings;
}
function environmentFindings(top) {
    const chosen = top.get('environment');
    const name = chosen.text();
    const known = top
        .get('environments')
        .entries()
        .map(([one]) => one);
    if (name === undefined || known.includes(name))
        return [];
    const message = `there is no environment ${JSON.stringify(name)}${meant(name, known)}`;
    return [(0,finding/* findingAt */.dz)('configuration', { at: chosen.place, message, help: 'add it under "environments", or take the key out' })];
}
function cardFindings(top) {
    const lists = [
        top,
        ...top
            .get('environments')
            .entries()
            .map(([, environment]) => environment),
    ].map((one) => one.get('cards'));
    return lists.flatMap((list) => {
        const patterns = list.texts();
        if (patterns.length === 0 || patterns.some(({ value }) => !(0,paths/* takesAway */.P)(value)))
            return [];
        const message = 'every pattern takes files out; expected one without "!" too';
        return [(0,finding/* findingAt */.dz)('configuration', { at: list.place, message, help: 'patterns with "!" take files out of what the others find' })];
    });
}
function traceFindings(top) {
    const environments = top.get('environments').entries();
    const lists = [
        top.get('traces'),
        ...environments.map(([, environment]) => environment.get('traces')),
        ...top
            .get('agents')
            .items()
            .map((agent) => agent.get('traces').get('files')),
    ];
    return lists.flatMap((list) => list.items().flatMap((item) => {
        const file = item.isMap ? item.get('file') : item;
        const text = file.text();
        if (text === undefined || text.trim() === '' || (0,paths/* repositoryPath */.S)(text) !== undefined)
            return [];
        const message = `the path ${JSON.stringify(text)} leads out of the repository`;
        return [(0,finding/* findingAt */.dz)('configuration', { at: file.place, message, help: 'copy the traces into the checked-out folder first' })];
    }));
}
function meant(word, known) {
    const near = (0,nearest/* nearest */.pA)(word, known);
    return near === undefined ? '' : `; did you mean ${JSON.stringify(near)}?`;
}
function toConfiguration(document) {
    const top = reader/* Reader */.m.of(document);
    const agents = top.get('agents').items().map(toAgent);
    const environments = top
        .get('environments')
        .entries()
        .map(([name, at]) => [name, { options: toOptions(at), defaults: (0,policy/* readDefaults */.D8)(at.get('defaults')) }]);
    const severity = top
        .get('severity')
        .entries()
        .map(([id, at]) => [id, at.text()]);
    const aliases = top
        .get('aliases')
        .entries()
        .map(([name, at]) => [name, at.text() !== undefined ? [at.text()] : at.texts().map((one) => one.value)]);
    return {
        ...toOptions(top),
        file: document.file,
        ...(top.has('agents') && { agents }),
        environments: new Map(environments),
        severity: new Map(severity),
        aliases: new Map(aliases),
        standardValues: top
            .get('standard-values')
            .texts()
            .map((one) => one.value),
    };
}
function toAgent(at) {
    const file = (key) => (0,paths/* repositoryPath */.S)(at.get(key).text() ?? '');
    const [card, policy] = [file('card'), file('policy')];
    return {
        name: at.get('name').text() ?? '',
        ...(card !== undefined && { card }),
        ...(policy !== undefined && { policy }),
        ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
        ...(at.has('traces') && { traces: toTraces(at.get('traces')) }),
    };
}
function toTraces(at) {
    const agentId = at.get('agent-id').text();
    const window = (0,inputs/* duration */.p0)('window', at.get('window').text());
    return {
        ...(at.has('files') && { files: toTraceItems(at.get('files')) }),
        ...(agentId !== undefined && { agentId }),
        ...(window !== undefined && { window }),
    };
}
function toTraceItems(at) {
    return at.items().map((item) => {
        const format = item.get('format').text();
        return { ...(0,inputs/* traceItem */.tE)(item.text() ?? item.get('file').text() ?? ''), ...(format !== undefined && { format }) };
    });
}
function toTools(at) {
    return at.items().map((item) => {
        const text = item.text();
        if (text !== undefined)
            return (0,inputs/* parseToolItem */.Vy)(text);
        const [server, format] = [item.get('server').text(), item.get('format').text()];
        return {
            text: (0,inputs/* toolText */.C_)(item.get('file').text() ?? ''),
            ...(server !== undefined && { server }),
            ...(format !== undefined && { format }),
        };
    });
}
const TEXT_OPTIONS = [
    'id',
    'scope',
    'environment',
    'fail-on',
    'on-error',
    'on-no-cards',
    'comment',
    'annotations',
    'check-name',
    'report-file',
    'agent-id',
    'api-url',
    'grace',
];
function toOptions(at) {
    const texts = TEXT_OPTIONS.flatMap((key) => (at.get(key).text() === undefined ? [] : [[key, at.get(key).text()]]));
    const coverage = at.get('min-coverage').number();
    const [summary, trackingIssue] = [at.get('summary').boolean(), at.get('tracking-issue').boolean()];
    const [apiTimeout, traceLimit] = [at.get('api-timeout').number(), at.get('trace-limit').number()];
    const traceWindow = (0,inputs/* duration */.p0)('trace-window', at.get('trace-window').text());
    return {
        ...Object.fromEntries(texts),
        ...(at.has('cards') && {
            cards: at
                .get('cards')
                .texts()
                .map((one) => one.value),
        }),
        ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
        ...(at.has('traces') && { traces: toTraceItems(at.get('traces')) }),
        ...(coverage !== undefined && { 'min-coverage': coverage }),
        ...(summary !== undefined && { summary }),
        ...(trackingIssue !== undefined && { 'tracking-issue': trackingIssue }),
        ...(apiTimeout !== undefined && { 'api-timeout': apiTimeout }),
        ...(traceLimit !== undefined && { 'trace-limit': traceLimit }),
        ...(traceWindow !== undefined && { 'trace-window': traceWindow }),
    };
}


/***/ })

};
