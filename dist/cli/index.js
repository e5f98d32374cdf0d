#!/usr/bin/env node
import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 6214:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = ({ value: true });
// https://mathiasbynens.be/notes/javascript-encoding
// https://github.com/bestiejs/punycode.js - punycode.ucs2.decode
function ucs2length(str) {
    const len = str.length;
    let length = 0;
    let pos = 0;
    let value;
    while (pos < len) {
        length++;
        value = str.charCodeAt(pos++);
        if (value >= 0xd800 && value <= 0xdbff && pos < len) {
            // high surrogate, and there is a next character
            value = str.charCodeAt(pos);
            if ((value & 0xfc00) === 0xdc00)
                pos++; // low surrogate
        }
    }
    return length;
}
exports.A = ucs2length;
ucs2length.code = 'require("ajv/dist/runtime/ucs2length").default';
//# sourceMappingURL=ucs2length.js.map

/***/ }),

/***/ 4807:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./format", "./parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isWS = exports.applyEdit = exports.setProperty = exports.removeProperty = void 0;
    const format_1 = __nccwpck_require__(6612);
    const parser_1 = __nccwpck_require__(5152);
    function removeProperty(text, path, options) {
        return setProperty(text, path, void 0, options);
    }
    exports.removeProperty = removeProperty;
    function setProperty(text, originalPath, value, options) {
        const path = originalPath.slice();
        const errors = [];
        const root = (0, parser_1.parseTree)(text, errors);
        let parent = void 0;
        let lastSegment = void 0;
        while (path.length > 0) {
            lastSegment = path.pop();
            parent = (0, parser_1.findNodeAtLocation)(root, path);
            if (parent === void 0 && value !== void 0) {
                if (typeof lastSegment === 'string') {
                    value = { [lastSegment]: value };
                }
                else {
                    value = [value];
                }
            }
            else {
                break;
            }
        }
        if (!parent) {
            // empty document
            if (value === void 0) { // delete
                throw new Error('Can not delete in empty document');
            }
            return withFormatting(text, { offset: root ? root.offset : 0, length: root ? root.length : 0, content: JSON.stringify(value) }, options);
        }
        else if (parent.type === 'object' && typeof lastSegment === 'string' && Array.isArray(parent.children)) {
            const existing = (0, parser_1.findNodeAtLocation)(parent, [lastSegment]);
            if (existing !== void 0) {
                if (value === void 0) { // delete
                    if (!existing.parent) {
                        throw new Error('Malformed AST');
                    }
                    const propertyIndex = parent.children.indexOf(existing.parent);
                    let removeBegin;
                    let removeEnd = existing.parent.offset + existing.parent.length;
                    if (propertyIndex > 0) {
                        // remove the comma of the previous node
                        let previous = parent.children[propertyIndex - 1];
                        removeBegin = previous.offset + previous.length;
                    }
                    else {
                        removeBegin = parent.offset + 1;
                        if (parent.children.length > 1) {
                            // remove the comma of the next node
                            let next = parent.children[1];
                            removeEnd = next.offset;
                        }
                    }
                    return withFormatting(text, { offset: removeBegin, length: removeEnd - removeBegin, content: '' }, options);
                }
                else {
                    // set value of existing property
                    return withFormatting(text, { offset: existing.offset, length: existing.length, content: JSON.stringify(value) }, options);
                }
            }
            else {
                if (value === void 0) { // delete
                    return []; // property does not exist, nothing to do
                }
                const newProperty = `${JSON.stringify(lastSegment)}: ${JSON.stringify(value)}`;
                const index = options.getInsertionIndex ? options.getInsertionIndex(parent.children.map(p => p.children[0].value)) : parent.children.length;
                let edit;
                if (index > 0) {
                    let previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                else if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty + ',' };
                }
                return withFormatting(text, edit, options);
            }
        }
        else if (parent.type === 'array' && typeof lastSegment === 'number' && Array.isArray(parent.children)) {
            const insertIndex = lastSegment;
            if (insertIndex === -1) {
                // Insert
                const newProperty = `${JSON.stringify(value)}`;
                let edit;
                if (parent.children.length === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: newProperty };
                }
                else {
                    const previous = parent.children[parent.children.length - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else if (value === void 0 && parent.children.length >= 0) {
                // Removal
                const removalIndex = lastSegment;
                const toRemove = parent.children[removalIndex];
                let edit;
                if (parent.children.length === 1) {
                    // only item
                    edit = { offset: parent.offset + 1, length: parent.length - 2, content: '' };
                }
                else if (parent.children.length - 1 === removalIndex) {
                    // last item
                    let previous = parent.children[removalIndex - 1];
                    let offset = previous.offset + previous.length;
                    let parentEndOffset = parent.offset + parent.length;
                    edit = { offset, length: parentEndOffset - 2 - offset, content: '' };
                }
                else {
                    edit = { offset: toRemove.offset, length: parent.children[removalIndex + 1].offset - toRemove.offset, content: '' };
                }
                return withFormatting(text, edit, options);
            }
            else if (value !== void 0) {
                let edit;
                const newProperty = `${JSON.stringify(value)}`;
                if (!options.isArrayInsertion && parent.children.length > lastSegment) {
                    const toModify = parent.children[lastSegment];
                    edit = { offset: toModify.offset, length: toModify.length, content: newProperty };
                }
                else if (parent.children.length === 0 || lastSegment === 0) {
                    edit = { offset: parent.offset + 1, length: 0, content: parent.children.length === 0 ? newProperty : newProperty + ',' };
                }
                else {
                    const index = lastSegment > parent.children.length ? parent.children.length : lastSegment;
                    const previous = parent.children[index - 1];
                    edit = { offset: previous.offset + previous.length, length: 0, content: ',' + newProperty };
                }
                return withFormatting(text, edit, options);
            }
            else {
                throw new Error(`Can not ${value === void 0 ? 'remove' : (options.isArrayInsertion ? 'insert' : 'modify')} Array index ${insertIndex} as length is not sufficient`);
            }
        }
        else {
            throw new Error(`Can not add ${typeof lastSegment !== 'number' ? 'index' : 'property'} to parent of type ${parent.type}`);
        }
    }
    exports.setProperty = setProperty;
    function withFormatting(text, edit, options) {
        if (!options.formattingOptions) {
            return [edit];
        }
        // apply the edit
        let newText = applyEdit(text, edit);
        // format the new text
        let begin = edit.offset;
        let end = edit.offset + edit.content.length;
        if (edit.length === 0 || edit.content.length === 0) { // insert or remove
            while (begin > 0 && !(0, format_1.isEOL)(newText, begin - 1)) {
                begin--;
            }
            while (end < newText.length && !(0, format_1.isEOL)(newText, end)) {
                end++;
            }
        }
        const edits = (0, format_1.format)(newText, { offset: begin, length: end - begin }, { ...options.formattingOptions, keepLines: false });
        // apply the formatting edits and track the begin and end offsets of the changes
        for (let i = edits.length - 1; i >= 0; i--) {
            const edit = edits[i];
            newText = applyEdit(newText, edit);
            begin = Math.min(begin, edit.offset);
            end = Math.max(end, edit.offset + edit.length);
            end += edit.content.length - edit.length;
        }
        // create a single edit with all changes
        const editLength = text.length - (newText.length - end) - begin;
        return [{ offset: begin, length: editLength, content: newText.substring(begin, end) }];
    }
    function applyEdit(text, edit) {
        return text.substring(0, edit.offset) + edit.content + text.substring(edit.offset + edit.length);
    }
    exports.applyEdit = applyEdit;
    function isWS(text, offset) {
        return '\r\n \t'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isWS = isWS;
});


/***/ }),

/***/ 6612:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner", "./string-intern"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.isEOL = exports.format = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    const string_intern_1 = __nccwpck_require__(4579);
    function format(documentText, range, options) {
        let initialIndentLevel;
        let formatText;
        let formatTextStart;
        let rangeStart;
        let rangeEnd;
        if (range) {
            rangeStart = range.offset;
            rangeEnd = rangeStart + range.length;
            formatTextStart = rangeStart;
            while (formatTextStart > 0 && !isEOL(documentText, formatTextStart - 1)) {
                formatTextStart--;
            }
            let endOffset = rangeEnd;
            while (endOffset < documentText.length && !isEOL(documentText, endOffset)) {
                endOffset++;
            }
            formatText = documentText.substring(formatTextStart, endOffset);
            initialIndentLevel = computeIndentLevel(formatText, options);
        }
        else {
            formatText = documentText;
            initialIndentLevel = 0;
            formatTextStart = 0;
            rangeStart = 0;
            rangeEnd = documentText.length;
        }
        const eol = getEOL(options, documentText);
        const eolFastPathSupported = string_intern_1.supportedEols.includes(eol);
        let numberLineBreaks = 0;
        let indentLevel = 0;
        let indentValue;
        if (options.insertSpaces) {
            indentValue = string_intern_1.cachedSpaces[options.tabSize || 4] ?? repeat(string_intern_1.cachedSpaces[1], options.tabSize || 4);
        }
        else {
            indentValue = '\t';
        }
        const indentType = indentValue === '\t' ? '\t' : ' ';
        let scanner = (0, scanner_1.createScanner)(formatText, false);
        let hasError = false;
        function newLinesAndIndent() {
            if (numberLineBreaks > 1) {
                return repeat(eol, numberLineBreaks) + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            const amountOfSpaces = indentValue.length * (initialIndentLevel + indentLevel);
            if (!eolFastPathSupported || amountOfSpaces > string_intern_1.cachedBreakLinesWithSpaces[indentType][eol].length) {
                return eol + repeat(indentValue, initialIndentLevel + indentLevel);
            }
            if (amountOfSpaces <= 0) {
                return eol;
            }
            return string_intern_1.cachedBreakLinesWithSpaces[indentType][eol][amountOfSpaces];
        }
        function scanNext() {
            let token = scanner.scan();
            numberLineBreaks = 0;
            while (token === 15 /* SyntaxKind.Trivia */ || token === 14 /* SyntaxKind.LineBreakTrivia */) {
                if (token === 14 /* SyntaxKind.LineBreakTrivia */ && options.keepLines) {
                    numberLineBreaks += 1;
                }
                else if (token === 14 /* SyntaxKind.LineBreakTrivia */) {
                    numberLineBreaks = 1;
                }
                token = scanner.scan();
            }
            hasError = token === 16 /* SyntaxKind.Unknown */ || scanner.getTokenError() !== 0 /* ScanError.None */;
            return token;
        }
        const editOperations = [];
        function addEdit(text, startOffset, endOffset) {
            if (!hasError && (!range || (startOffset < rangeEnd && endOffset > rangeStart)) && documentText.substring(startOffset, endOffset) !== text) {
                editOperations.push({ offset: startOffset, length: endOffset - startOffset, content: text });
            }
        }
        let firstToken = scanNext();
        if (options.keepLines && numberLineBreaks > 0) {
            addEdit(repeat(eol, numberLineBreaks), 0, 0);
        }
        if (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenStart = scanner.getTokenOffset() + formatTextStart;
            let initialIndent = (indentValue.length * initialIndentLevel < 20) && options.insertSpaces
                ? string_intern_1.cachedSpaces[indentValue.length * initialIndentLevel]
                : repeat(indentValue, initialIndentLevel);
            addEdit(initialIndent, formatTextStart, firstTokenStart);
        }
        while (firstToken !== 17 /* SyntaxKind.EOF */) {
            let firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
            let secondToken = scanNext();
            let replaceContent = '';
            let needsLineBreak = false;
            while (numberLineBreaks === 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                let commentTokenStart = scanner.getTokenOffset() + formatTextStart;
                addEdit(string_intern_1.cachedSpaces[1], firstTokenEnd, commentTokenStart);
                firstTokenEnd = scanner.getTokenOffset() + scanner.getTokenLength() + formatTextStart;
                needsLineBreak = secondToken === 12 /* SyntaxKind.LineCommentTrivia */;
                replaceContent = needsLineBreak ? newLinesAndIndent() : '';
                secondToken = scanNext();
            }
            if (secondToken === 2 /* SyntaxKind.CloseBraceToken */) {
                if (firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 1 /* SyntaxKind.OpenBraceToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else if (secondToken === 4 /* SyntaxKind.CloseBracketToken */) {
                if (firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    indentLevel--;
                }
                ;
                if (options.keepLines && numberLineBreaks > 0 || !options.keepLines && firstToken !== 3 /* SyntaxKind.OpenBracketToken */) {
                    replaceContent = newLinesAndIndent();
                }
                else if (options.keepLines) {
                    replaceContent = string_intern_1.cachedSpaces[1];
                }
            }
            else {
                switch (firstToken) {
                    case 3 /* SyntaxKind.OpenBracketToken */:
                    case 1 /* SyntaxKind.OpenBraceToken */:
                        indentLevel++;
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 5 /* SyntaxKind.CommaToken */:
                        if (options.keepLines && numberLineBreaks > 0 || !options.keepLines) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                        replaceContent = newLinesAndIndent();
                        break;
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 6 /* SyntaxKind.ColonToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (!needsLineBreak) {
                            replaceContent = string_intern_1.cachedSpaces[1];
                        }
                        break;
                    case 10 /* SyntaxKind.StringLiteral */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else if (secondToken === 6 /* SyntaxKind.ColonToken */ && !needsLineBreak) {
                            replaceContent = '';
                        }
                        break;
                    case 7 /* SyntaxKind.NullKeyword */:
                    case 8 /* SyntaxKind.TrueKeyword */:
                    case 9 /* SyntaxKind.FalseKeyword */:
                    case 11 /* SyntaxKind.NumericLiteral */:
                    case 2 /* SyntaxKind.CloseBraceToken */:
                    case 4 /* SyntaxKind.CloseBracketToken */:
                        if (options.keepLines && numberLineBreaks > 0) {
                            replaceContent = newLinesAndIndent();
                        }
                        else {
                            if ((secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */) && !needsLineBreak) {
                                replaceContent = string_intern_1.cachedSpaces[1];
                            }
                            else if (secondToken !== 5 /* SyntaxKind.CommaToken */ && secondToken !== 17 /* SyntaxKind.EOF */) {
                                hasError = true;
                            }
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        hasError = true;
                        break;
                }
                if (numberLineBreaks > 0 && (secondToken === 12 /* SyntaxKind.LineCommentTrivia */ || secondToken === 13 /* SyntaxKind.BlockCommentTrivia */)) {
                    replaceContent = newLinesAndIndent();
                }
            }
            if (secondToken === 17 /* SyntaxKind.EOF */) {
                if (options.keepLines && numberLineBreaks > 0) {
                    replaceContent = newLinesAndIndent();
                }
                else {
                    replaceContent = options.insertFinalNewline ? eol : '';
                }
            }
            const secondTokenStart = scanner.getTokenOffset() + formatTextStart;
            addEdit(replaceContent, firstTokenEnd, secondTokenStart);
            firstToken = secondToken;
        }
        return editOperations;
    }
    exports.format = format;
    function repeat(s, count) {
        let result = '';
        for (let i = 0; i < count; i++) {
            result += s;
        }
        return result;
    }
    function computeIndentLevel(content, options) {
        let i = 0;
        let nChars = 0;
        const tabSize = options.tabSize || 4;
        while (i < content.length) {
            let ch = content.charAt(i);
            if (ch === string_intern_1.cachedSpaces[1]) {
                nChars++;
            }
            else if (ch === '\t') {
                nChars += tabSize;
            }
            else {
                break;
            }
            i++;
        }
        return Math.floor(nChars / tabSize);
    }
    function getEOL(options, text) {
        for (let i = 0; i < text.length; i++) {
            const ch = text.charAt(i);
            if (ch === '\r') {
                if (i + 1 < text.length && text.charAt(i + 1) === '\n') {
                    return '\r\n';
                }
                return '\r';
            }
            else if (ch === '\n') {
                return '\n';
            }
        }
        return (options && options.eol) || '\n';
    }
    function isEOL(text, offset) {
        return '\r\n'.indexOf(text.charAt(offset)) !== -1;
    }
    exports.isEOL = isEOL;
});


/***/ }),

/***/ 5152:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./scanner"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.getNodeType = exports.stripComments = exports.visit = exports.findNodeAtOffset = exports.contains = exports.getNodeValue = exports.getNodePath = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = void 0;
    const scanner_1 = __nccwpck_require__(8525);
    var ParseOptions;
    (function (ParseOptions) {
        ParseOptions.DEFAULT = {
            allowTrailingComma: false
        };
    })(ParseOptions || (ParseOptions = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    function getLocation(text, position) {
        const segments = []; // strings or numbers
        const earlyReturnException = new Object();
        let previousNode = undefined;
        const previousNodeInst = {
            value: {},
            offset: 0,
            length: 0,
            type: 'object',
            parent: undefined
        };
        let isAtPropertyKey = false;
        function setPreviousNode(value, offset, length, type) {
            previousNodeInst.value = value;
            previousNodeInst.offset = offset;
            previousNodeInst.length = length;
            previousNodeInst.type = type;
            previousNodeInst.colonOffset = undefined;
            previousNode = previousNodeInst;
        }
        try {
            visit(text, {
                onObjectBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    isAtPropertyKey = position > offset;
                    segments.push(''); // push a placeholder (will be replaced)
                },
                onObjectProperty: (name, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(name, offset, length, 'property');
                    segments[segments.length - 1] = name;
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onObjectEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onArrayBegin: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.push(0);
                },
                onArrayEnd: (offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    previousNode = undefined;
                    segments.pop();
                },
                onLiteralValue: (value, offset, length) => {
                    if (position < offset) {
                        throw earlyReturnException;
                    }
                    setPreviousNode(value, offset, length, getNodeType(value));
                    if (position <= offset + length) {
                        throw earlyReturnException;
                    }
                },
                onSeparator: (sep, offset, length) => {
                    if (position <= offset) {
                        throw earlyReturnException;
                    }
                    if (sep === ':' && previousNode && previousNode.type === 'property') {
                        previousNode.colonOffset = offset;
                        isAtPropertyKey = false;
                        previousNode = undefined;
                    }
                    else if (sep === ',') {
                        const last = segments[segments.length - 1];
                        if (typeof last === 'number') {
                            segments[segments.length - 1] = last + 1;
                        }
                        else {
                            isAtPropertyKey = true;
                            segments[segments.length - 1] = '';
                        }
                        previousNode = undefined;
                    }
                }
            });
        }
        catch (e) {
            if (e !== earlyReturnException) {
                throw e;
            }
        }
        return {
            path: segments,
            previousNode,
            isAtPropertyKey,
            matches: (pattern) => {
                let k = 0;
                for (let i = 0; k < pattern.length && i < segments.length; i++) {
                    if (pattern[k] === segments[i] || pattern[k] === '*') {
                        k++;
                    }
                    else if (pattern[k] !== '**') {
                        return false;
                    }
                }
                return k === pattern.length;
            }
        };
    }
    exports.getLocation = getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore always check the errors list to find out if the input was valid.
     */
    function parse(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentProperty = null;
        let currentParent = [];
        const previousParents = [];
        function onValue(value) {
            if (Array.isArray(currentParent)) {
                currentParent.push(value);
            }
            else if (currentProperty !== null) {
                currentParent[currentProperty] = value;
            }
        }
        const visitor = {
            onObjectBegin: () => {
                const object = {};
                onValue(object);
                previousParents.push(currentParent);
                currentParent = object;
                currentProperty = null;
            },
            onObjectProperty: (name) => {
                currentProperty = name;
            },
            onObjectEnd: () => {
                currentParent = previousParents.pop();
            },
            onArrayBegin: () => {
                const array = [];
                onValue(array);
                previousParents.push(currentParent);
                currentParent = array;
                currentProperty = null;
            },
            onArrayEnd: () => {
                currentParent = previousParents.pop();
            },
            onLiteralValue: onValue,
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        return currentParent[0];
    }
    exports.parse = parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    function parseTree(text, errors = [], options = ParseOptions.DEFAULT) {
        let currentParent = { type: 'array', offset: -1, length: -1, children: [], parent: undefined }; // artificial root
        function ensurePropertyComplete(endOffset) {
            if (currentParent.type === 'property') {
                currentParent.length = endOffset - currentParent.offset;
                currentParent = currentParent.parent;
            }
        }
        function onValue(valueNode) {
            currentParent.children.push(valueNode);
            return valueNode;
        }
        const visitor = {
            onObjectBegin: (offset) => {
                currentParent = onValue({ type: 'object', offset, length: -1, parent: currentParent, children: [] });
            },
            onObjectProperty: (name, offset, length) => {
                currentParent = onValue({ type: 'property', offset, length: -1, parent: currentParent, children: [] });
                currentParent.children.push({ type: 'string', value: name, offset, length, parent: currentParent });
            },
            onObjectEnd: (offset, length) => {
                ensurePropertyComplete(offset + length); // in case of a missing value for a property: make sure property is complete
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onArrayBegin: (offset, length) => {
                currentParent = onValue({ type: 'array', offset, length: -1, parent: currentParent, children: [] });
            },
            onArrayEnd: (offset, length) => {
                currentParent.length = offset + length - currentParent.offset;
                currentParent = currentParent.parent;
                ensurePropertyComplete(offset + length);
            },
            onLiteralValue: (value, offset, length) => {
                onValue({ type: getNodeType(value), offset, length, parent: currentParent, value });
                ensurePropertyComplete(offset + length);
            },
            onSeparator: (sep, offset, length) => {
                if (currentParent.type === 'property') {
                    if (sep === ':') {
                        currentParent.colonOffset = offset;
                    }
                    else if (sep === ',') {
                        ensurePropertyComplete(offset);
                    }
                }
            },
            onError: (error, offset, length) => {
                errors.push({ error, offset, length });
            }
        };
        visit(text, visitor, options);
        const result = currentParent.children[0];
        if (result) {
            delete result.parent;
        }
        return result;
    }
    exports.parseTree = parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    function findNodeAtLocation(root, path) {
        if (!root) {
            return undefined;
        }
        let node = root;
        for (let segment of path) {
            if (typeof segment === 'string') {
                if (node.type !== 'object' || !Array.isArray(node.children)) {
                    return undefined;
                }
                let found = false;
                for (const propertyNode of node.children) {
                    if (Array.isArray(propertyNode.children) && propertyNode.children[0].value === segment && propertyNode.children.length === 2) {
                        node = propertyNode.children[1];
                        found = true;
                        break;
                    }
                }
                if (!found) {
                    return undefined;
                }
            }
            else {
                const index = segment;
                if (node.type !== 'array' || index < 0 || !Array.isArray(node.children) || index >= node.children.length) {
                    return undefined;
                }
                node = node.children[index];
            }
        }
        return node;
    }
    exports.findNodeAtLocation = findNodeAtLocation;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    function getNodePath(node) {
        if (!node.parent || !node.parent.children) {
            return [];
        }
        const path = getNodePath(node.parent);
        if (node.parent.type === 'property') {
            const key = node.parent.children[0].value;
            path.push(key);
        }
        else if (node.parent.type === 'array') {
            const index = node.parent.children.indexOf(node);
            if (index !== -1) {
                path.push(index);
            }
        }
        return path;
    }
    exports.getNodePath = getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    function getNodeValue(node) {
        switch (node.type) {
            case 'array':
                return node.children.map(getNodeValue);
            case 'object':
                const obj = Object.create(null);
                for (let prop of node.children) {
                    const valueNode = prop.children[1];
                    if (valueNode) {
                        obj[prop.children[0].value] = getNodeValue(valueNode);
                    }
                }
                return obj;
            case 'null':
            case 'string':
            case 'number':
            case 'boolean':
                return node.value;
            default:
                return undefined;
        }
    }
    exports.getNodeValue = getNodeValue;
    function contains(node, offset, includeRightBound = false) {
        return (offset >= node.offset && offset < (node.offset + node.length)) || includeRightBound && (offset === (node.offset + node.length));
    }
    exports.contains = contains;
    /**
     * Finds the most inner node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    function findNodeAtOffset(node, offset, includeRightBound = false) {
        if (contains(node, offset, includeRightBound)) {
            const children = node.children;
            if (Array.isArray(children)) {
                for (let i = 0; i < children.length && children[i].offset <= offset; i++) {
                    const item = findNodeAtOffset(children[i], offset, includeRightBound);
                    if (item) {
                        return item;
                    }
                }
            }
            return node;
        }
        return undefined;
    }
    exports.findNodeAtOffset = findNodeAtOffset;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    function visit(text, visitor, options = ParseOptions.DEFAULT) {
        const _scanner = (0, scanner_1.createScanner)(text, false);
        // Important: Only pass copies of this to visitor functions to prevent accidental modification, and
        // to not affect visitor functions which stored a reference to a previous JSONPath
        const _jsonPath = [];
        // Depth of onXXXBegin() callbacks suppressed. onXXXEnd() decrements this if it isn't 0 already.
        // Callbacks are only called when this value is 0.
        let suppressedCallbacks = 0;
        function toNoArgVisit(visitFunction) {
            return visitFunction ? () => suppressedCallbacks === 0 && visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisit(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter()) : () => true;
        }
        function toOneArgVisitWithPath(visitFunction) {
            return visitFunction ? (arg) => suppressedCallbacks === 0 && visitFunction(arg, _scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice()) : () => true;
        }
        function toBeginVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks++;
                    }
                    else {
                        let cbReturn = visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter(), () => _jsonPath.slice());
                        if (cbReturn === false) {
                            suppressedCallbacks = 1;
                        }
                    }
                }
                : () => true;
        }
        function toEndVisit(visitFunction) {
            return visitFunction ?
                () => {
                    if (suppressedCallbacks > 0) {
                        suppressedCallbacks--;
                    }
                    if (suppressedCallbacks === 0) {
                        visitFunction(_scanner.getTokenOffset(), _scanner.getTokenLength(), _scanner.getTokenStartLine(), _scanner.getTokenStartCharacter());
                    }
                }
                : () => true;
        }
        const onObjectBegin = toBeginVisit(visitor.onObjectBegin), onObjectProperty = toOneArgVisitWithPath(visitor.onObjectProperty), onObjectEnd = toEndVisit(visitor.onObjectEnd), onArrayBegin = toBeginVisit(visitor.onArrayBegin), onArrayEnd = toEndVisit(visitor.onArrayEnd), onLiteralValue = toOneArgVisitWithPath(visitor.onLiteralValue), onSeparator = toOneArgVisit(visitor.onSeparator), onComment = toNoArgVisit(visitor.onComment), onError = toOneArgVisit(visitor.onError);
        const disallowComments = options && options.disallowComments;
        const allowTrailingComma = options && options.allowTrailingComma;
        function scanNext() {
            while (true) {
                const token = _scanner.scan();
                switch (_scanner.getTokenError()) {
                    case 4 /* ScanError.InvalidUnicode */:
                        handleError(14 /* ParseErrorCode.InvalidUnicode */);
                        break;
                    case 5 /* ScanError.InvalidEscapeCharacter */:
                        handleError(15 /* ParseErrorCode.InvalidEscapeCharacter */);
                        break;
                    case 3 /* ScanError.UnexpectedEndOfNumber */:
                        handleError(13 /* ParseErrorCode.UnexpectedEndOfNumber */);
                        break;
                    case 1 /* ScanError.UnexpectedEndOfComment */:
                        if (!disallowComments) {
                            handleError(11 /* ParseErrorCode.UnexpectedEndOfComment */);
                        }
                        break;
                    case 2 /* ScanError.UnexpectedEndOfString */:
                        handleError(12 /* ParseErrorCode.UnexpectedEndOfString */);
                        break;
                    case 6 /* ScanError.InvalidCharacter */:
                        handleError(16 /* ParseErrorCode.InvalidCharacter */);
                        break;
                }
                switch (token) {
                    case 12 /* SyntaxKind.LineCommentTrivia */:
                    case 13 /* SyntaxKind.BlockCommentTrivia */:
                        if (disallowComments) {
                            handleError(10 /* ParseErrorCode.InvalidCommentToken */);
                        }
                        else {
                            onComment();
                        }
                        break;
                    case 16 /* SyntaxKind.Unknown */:
                        handleError(1 /* ParseErrorCode.InvalidSymbol */);
                        break;
                    case 15 /* SyntaxKind.Trivia */:
                    case 14 /* SyntaxKind.LineBreakTrivia */:
                        break;
                    default:
                        return token;
                }
            }
        }
        function handleError(error, skipUntilAfter = [], skipUntil = []) {
            onError(error);
            if (skipUntilAfter.length + skipUntil.length > 0) {
                let token = _scanner.getToken();
                while (token !== 17 /* SyntaxKind.EOF */) {
                    if (skipUntilAfter.indexOf(token) !== -1) {
                        scanNext();
                        break;
                    }
                    else if (skipUntil.indexOf(token) !== -1) {
                        break;
                    }
                    token = scanNext();
                }
            }
        }
        function parseString(isValue) {
            const value = _scanner.getTokenValue();
            if (isValue) {
                onLiteralValue(value);
            }
            else {
                onObjectProperty(value);
                // add property name afterwards
                _jsonPath.push(value);
            }
            scanNext();
            return true;
        }
        function parseLiteral() {
            switch (_scanner.getToken()) {
                case 11 /* SyntaxKind.NumericLiteral */:
                    const tokenValue = _scanner.getTokenValue();
                    let value = Number(tokenValue);
                    if (isNaN(value)) {
                        handleError(2 /* ParseErrorCode.InvalidNumberFormat */);
                        value = 0;
                    }
                    onLiteralValue(value);
                    break;
                case 7 /* SyntaxKind.NullKeyword */:
                    onLiteralValue(null);
                    break;
                case 8 /* SyntaxKind.TrueKeyword */:
                    onLiteralValue(true);
                    break;
                case 9 /* SyntaxKind.FalseKeyword */:
                    onLiteralValue(false);
                    break;
                default:
                    return false;
            }
            scanNext();
            return true;
        }
        function parseProperty() {
            if (_scanner.getToken() !== 10 /* SyntaxKind.StringLiteral */) {
                handleError(3 /* ParseErrorCode.PropertyNameExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                return false;
            }
            parseString(false);
            if (_scanner.getToken() === 6 /* SyntaxKind.ColonToken */) {
                onSeparator(':');
                scanNext(); // consume colon
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
            }
            else {
                handleError(5 /* ParseErrorCode.ColonExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
            }
            _jsonPath.pop(); // remove processed property name
            return true;
        }
        function parseObject() {
            onObjectBegin();
            scanNext(); // consume open brace
            let needsComma = false;
            while (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 2 /* SyntaxKind.CloseBraceToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (!parseProperty()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [2 /* SyntaxKind.CloseBraceToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onObjectEnd();
            if (_scanner.getToken() !== 2 /* SyntaxKind.CloseBraceToken */) {
                handleError(7 /* ParseErrorCode.CloseBraceExpected */, [2 /* SyntaxKind.CloseBraceToken */], []);
            }
            else {
                scanNext(); // consume close brace
            }
            return true;
        }
        function parseArray() {
            onArrayBegin();
            scanNext(); // consume open bracket
            let isFirstElement = true;
            let needsComma = false;
            while (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */ && _scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
                if (_scanner.getToken() === 5 /* SyntaxKind.CommaToken */) {
                    if (!needsComma) {
                        handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
                    }
                    onSeparator(',');
                    scanNext(); // consume comma
                    if (_scanner.getToken() === 4 /* SyntaxKind.CloseBracketToken */ && allowTrailingComma) {
                        break;
                    }
                }
                else if (needsComma) {
                    handleError(6 /* ParseErrorCode.CommaExpected */, [], []);
                }
                if (isFirstElement) {
                    _jsonPath.push(0);
                    isFirstElement = false;
                }
                else {
                    _jsonPath[_jsonPath.length - 1]++;
                }
                if (!parseValue()) {
                    handleError(4 /* ParseErrorCode.ValueExpected */, [], [4 /* SyntaxKind.CloseBracketToken */, 5 /* SyntaxKind.CommaToken */]);
                }
                needsComma = true;
            }
            onArrayEnd();
            if (!isFirstElement) {
                _jsonPath.pop(); // remove array index
            }
            if (_scanner.getToken() !== 4 /* SyntaxKind.CloseBracketToken */) {
                handleError(8 /* ParseErrorCode.CloseBracketExpected */, [4 /* SyntaxKind.CloseBracketToken */], []);
            }
            else {
                scanNext(); // consume close bracket
            }
            return true;
        }
        function parseValue() {
            switch (_scanner.getToken()) {
                case 3 /* SyntaxKind.OpenBracketToken */:
                    return parseArray();
                case 1 /* SyntaxKind.OpenBraceToken */:
                    return parseObject();
                case 10 /* SyntaxKind.StringLiteral */:
                    return parseString(true);
                default:
                    return parseLiteral();
            }
        }
        scanNext();
        if (_scanner.getToken() === 17 /* SyntaxKind.EOF */) {
            if (options.allowEmptyContent) {
                return true;
            }
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (!parseValue()) {
            handleError(4 /* ParseErrorCode.ValueExpected */, [], []);
            return false;
        }
        if (_scanner.getToken() !== 17 /* SyntaxKind.EOF */) {
            handleError(9 /* ParseErrorCode.EndOfFileExpected */, [], []);
        }
        return true;
    }
    exports.visit = visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    function stripComments(text, replaceCh) {
        let _scanner = (0, scanner_1.createScanner)(text), parts = [], kind, offset = 0, pos;
        do {
            pos = _scanner.getPosition();
            kind = _scanner.scan();
            switch (kind) {
                case 12 /* SyntaxKind.LineCommentTrivia */:
                case 13 /* SyntaxKind.BlockCommentTrivia */:
                case 17 /* SyntaxKind.EOF */:
                    if (offset !== pos) {
                        parts.push(text.substring(offset, pos));
                    }
                    if (replaceCh !== undefined) {
                        parts.push(_scanner.getTokenValue().replace(/[^\r\n]/g, replaceCh));
                    }
                    offset = _scanner.getPosition();
                    break;
            }
        } while (kind !== 17 /* SyntaxKind.EOF */);
        return parts.join('');
    }
    exports.stripComments = stripComments;
    function getNodeType(value) {
        switch (typeof value) {
            case 'boolean': return 'boolean';
            case 'number': return 'number';
            case 'string': return 'string';
            case 'object': {
                if (!value) {
                    return 'null';
                }
                else if (Array.isArray(value)) {
                    return 'array';
                }
                return 'object';
            }
            default: return 'null';
        }
    }
    exports.getNodeType = getNodeType;
});


/***/ }),

/***/ 8525:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.createScanner = void 0;
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    function createScanner(text, ignoreTrivia = false) {
        const len = text.length;
        let pos = 0, value = '', tokenOffset = 0, token = 16 /* SyntaxKind.Unknown */, lineNumber = 0, lineStartOffset = 0, tokenLineStartOffset = 0, prevTokenLineStartOffset = 0, scanError = 0 /* ScanError.None */;
        function scanHexDigits(count, exact) {
            let digits = 0;
            let value = 0;
            while (digits < count || !exact) {
                let ch = text.charCodeAt(pos);
                if (ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */) {
                    value = value * 16 + ch - 48 /* CharacterCodes._0 */;
                }
                else if (ch >= 65 /* CharacterCodes.A */ && ch <= 70 /* CharacterCodes.F */) {
                    value = value * 16 + ch - 65 /* CharacterCodes.A */ + 10;
                }
                else if (ch >= 97 /* CharacterCodes.a */ && ch <= 102 /* CharacterCodes.f */) {
                    value = value * 16 + ch - 97 /* CharacterCodes.a */ + 10;
                }
                else {
                    break;
                }
                pos++;
                digits++;
            }
            if (digits < count) {
                value = -1;
            }
            return value;
        }
        function setPosition(newPosition) {
            pos = newPosition;
            value = '';
            tokenOffset = 0;
            token = 16 /* SyntaxKind.Unknown */;
            scanError = 0 /* ScanError.None */;
        }
        function scanNumber() {
            let start = pos;
            if (text.charCodeAt(pos) === 48 /* CharacterCodes._0 */) {
                pos++;
            }
            else {
                pos++;
                while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                }
            }
            if (pos < text.length && text.charCodeAt(pos) === 46 /* CharacterCodes.dot */) {
                pos++;
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                    return text.substring(start, pos);
                }
            }
            let end = pos;
            if (pos < text.length && (text.charCodeAt(pos) === 69 /* CharacterCodes.E */ || text.charCodeAt(pos) === 101 /* CharacterCodes.e */)) {
                pos++;
                if (pos < text.length && text.charCodeAt(pos) === 43 /* CharacterCodes.plus */ || text.charCodeAt(pos) === 45 /* CharacterCodes.minus */) {
                    pos++;
                }
                if (pos < text.length && isDigit(text.charCodeAt(pos))) {
                    pos++;
                    while (pos < text.length && isDigit(text.charCodeAt(pos))) {
                        pos++;
                    }
                    end = pos;
                }
                else {
                    scanError = 3 /* ScanError.UnexpectedEndOfNumber */;
                }
            }
            return text.substring(start, end);
        }
        function scanString() {
            let result = '', start = pos;
            while (true) {
                if (pos >= len) {
                    result += text.substring(start, pos);
                    scanError = 2 /* ScanError.UnexpectedEndOfString */;
                    break;
                }
                const ch = text.charCodeAt(pos);
                if (ch === 34 /* CharacterCodes.doubleQuote */) {
                    result += text.substring(start, pos);
                    pos++;
                    break;
                }
                if (ch === 92 /* CharacterCodes.backslash */) {
                    result += text.substring(start, pos);
                    pos++;
                    if (pos >= len) {
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    const ch2 = text.charCodeAt(pos++);
                    switch (ch2) {
                        case 34 /* CharacterCodes.doubleQuote */:
                            result += '\"';
                            break;
                        case 92 /* CharacterCodes.backslash */:
                            result += '\\';
                            break;
                        case 47 /* CharacterCodes.slash */:
                            result += '/';
                            break;
                        case 98 /* CharacterCodes.b */:
                            result += '\b';
                            break;
                        case 102 /* CharacterCodes.f */:
                            result += '\f';
                            break;
                        case 110 /* CharacterCodes.n */:
                            result += '\n';
                            break;
                        case 114 /* CharacterCodes.r */:
                            result += '\r';
                            break;
                        case 116 /* CharacterCodes.t */:
                            result += '\t';
                            break;
                        case 117 /* CharacterCodes.u */:
                            const ch3 = scanHexDigits(4, true);
                            if (ch3 >= 0) {
                                result += String.fromCharCode(ch3);
                            }
                            else {
                                scanError = 4 /* ScanError.InvalidUnicode */;
                            }
                            break;
                        default:
                            scanError = 5 /* ScanError.InvalidEscapeCharacter */;
                    }
                    start = pos;
                    continue;
                }
                if (ch >= 0 && ch <= 0x1f) {
                    if (isLineBreak(ch)) {
                        result += text.substring(start, pos);
                        scanError = 2 /* ScanError.UnexpectedEndOfString */;
                        break;
                    }
                    else {
                        scanError = 6 /* ScanError.InvalidCharacter */;
                        // mark as error but continue with string
                    }
                }
                pos++;
            }
            return result;
        }
        function scanNext() {
            value = '';
            scanError = 0 /* ScanError.None */;
            tokenOffset = pos;
            lineStartOffset = lineNumber;
            prevTokenLineStartOffset = tokenLineStartOffset;
            if (pos >= len) {
                // at the end
                tokenOffset = len;
                return token = 17 /* SyntaxKind.EOF */;
            }
            let code = text.charCodeAt(pos);
            // trivia: whitespace
            if (isWhiteSpace(code)) {
                do {
                    pos++;
                    value += String.fromCharCode(code);
                    code = text.charCodeAt(pos);
                } while (isWhiteSpace(code));
                return token = 15 /* SyntaxKind.Trivia */;
            }
            // trivia: newlines
            if (isLineBreak(code)) {
                pos++;
                value += String.fromCharCode(code);
                if (code === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                    pos++;
                    value += '\n';
                }
                lineNumber++;
                tokenLineStartOffset = pos;
                return token = 14 /* SyntaxKind.LineBreakTrivia */;
            }
            switch (code) {
                // tokens: []{}:,
                case 123 /* CharacterCodes.openBrace */:
                    pos++;
                    return token = 1 /* SyntaxKind.OpenBraceToken */;
                case 125 /* CharacterCodes.closeBrace */:
                    pos++;
                    return token = 2 /* SyntaxKind.CloseBraceToken */;
                case 91 /* CharacterCodes.openBracket */:
                    pos++;
                    return token = 3 /* SyntaxKind.OpenBracketToken */;
                case 93 /* CharacterCodes.closeBracket */:
                    pos++;
                    return token = 4 /* SyntaxKind.CloseBracketToken */;
                case 58 /* CharacterCodes.colon */:
                    pos++;
                    return token = 6 /* SyntaxKind.ColonToken */;
                case 44 /* CharacterCodes.comma */:
                    pos++;
                    return token = 5 /* SyntaxKind.CommaToken */;
                // strings
                case 34 /* CharacterCodes.doubleQuote */:
                    pos++;
                    value = scanString();
                    return token = 10 /* SyntaxKind.StringLiteral */;
                // comments
                case 47 /* CharacterCodes.slash */:
                    const start = pos - 1;
                    // Single-line comment
                    if (text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                        pos += 2;
                        while (pos < len) {
                            if (isLineBreak(text.charCodeAt(pos))) {
                                break;
                            }
                            pos++;
                        }
                        value = text.substring(start, pos);
                        return token = 12 /* SyntaxKind.LineCommentTrivia */;
                    }
                    // Multi-line comment
                    if (text.charCodeAt(pos + 1) === 42 /* CharacterCodes.asterisk */) {
                        pos += 2;
                        const safeLength = len - 1; // For lookahead.
                        let commentClosed = false;
                        while (pos < safeLength) {
                            const ch = text.charCodeAt(pos);
                            if (ch === 42 /* CharacterCodes.asterisk */ && text.charCodeAt(pos + 1) === 47 /* CharacterCodes.slash */) {
                                pos += 2;
                                commentClosed = true;
                                break;
                            }
                            pos++;
                            if (isLineBreak(ch)) {
                                if (ch === 13 /* CharacterCodes.carriageReturn */ && text.charCodeAt(pos) === 10 /* CharacterCodes.lineFeed */) {
                                    pos++;
                                }
                                lineNumber++;
                                tokenLineStartOffset = pos;
                            }
                        }
                        if (!commentClosed) {
                            pos++;
                            scanError = 1 /* ScanError.UnexpectedEndOfComment */;
                        }
                        value = text.substring(start, pos);
                        return token = 13 /* SyntaxKind.BlockCommentTrivia */;
                    }
                    // just a single slash
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
                // numbers
                case 45 /* CharacterCodes.minus */:
                    value += String.fromCharCode(code);
                    pos++;
                    if (pos === len || !isDigit(text.charCodeAt(pos))) {
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                // found a minus, followed by a number so
                // we fall through to proceed with scanning
                // numbers
                case 48 /* CharacterCodes._0 */:
                case 49 /* CharacterCodes._1 */:
                case 50 /* CharacterCodes._2 */:
                case 51 /* CharacterCodes._3 */:
                case 52 /* CharacterCodes._4 */:
                case 53 /* CharacterCodes._5 */:
                case 54 /* CharacterCodes._6 */:
                case 55 /* CharacterCodes._7 */:
                case 56 /* CharacterCodes._8 */:
                case 57 /* CharacterCodes._9 */:
                    value += scanNumber();
                    return token = 11 /* SyntaxKind.NumericLiteral */;
                // literals and unknown symbols
                default:
                    // is a literal? Read the full word.
                    while (pos < len && isUnknownContentCharacter(code)) {
                        pos++;
                        code = text.charCodeAt(pos);
                    }
                    if (tokenOffset !== pos) {
                        value = text.substring(tokenOffset, pos);
                        // keywords: true, false, null
                        switch (value) {
                            case 'true': return token = 8 /* SyntaxKind.TrueKeyword */;
                            case 'false': return token = 9 /* SyntaxKind.FalseKeyword */;
                            case 'null': return token = 7 /* SyntaxKind.NullKeyword */;
                        }
                        return token = 16 /* SyntaxKind.Unknown */;
                    }
                    // some
                    value += String.fromCharCode(code);
                    pos++;
                    return token = 16 /* SyntaxKind.Unknown */;
            }
        }
        function isUnknownContentCharacter(code) {
            if (isWhiteSpace(code) || isLineBreak(code)) {
                return false;
            }
            switch (code) {
                case 125 /* CharacterCodes.closeBrace */:
                case 93 /* CharacterCodes.closeBracket */:
                case 123 /* CharacterCodes.openBrace */:
                case 91 /* CharacterCodes.openBracket */:
                case 34 /* CharacterCodes.doubleQuote */:
                case 58 /* CharacterCodes.colon */:
                case 44 /* CharacterCodes.comma */:
                case 47 /* CharacterCodes.slash */:
                    return false;
            }
            return true;
        }
        function scanNextNonTrivia() {
            let result;
            do {
                result = scanNext();
            } while (result >= 12 /* SyntaxKind.LineCommentTrivia */ && result <= 15 /* SyntaxKind.Trivia */);
            return result;
        }
        return {
            setPosition: setPosition,
            getPosition: () => pos,
            scan: ignoreTrivia ? scanNextNonTrivia : scanNext,
            getToken: () => token,
            getTokenValue: () => value,
            getTokenOffset: () => tokenOffset,
            getTokenLength: () => pos - tokenOffset,
            getTokenStartLine: () => lineStartOffset,
            getTokenStartCharacter: () => tokenOffset - prevTokenLineStartOffset,
            getTokenError: () => scanError,
        };
    }
    exports.createScanner = createScanner;
    function isWhiteSpace(ch) {
        return ch === 32 /* CharacterCodes.space */ || ch === 9 /* CharacterCodes.tab */;
    }
    function isLineBreak(ch) {
        return ch === 10 /* CharacterCodes.lineFeed */ || ch === 13 /* CharacterCodes.carriageReturn */;
    }
    function isDigit(ch) {
        return ch >= 48 /* CharacterCodes._0 */ && ch <= 57 /* CharacterCodes._9 */;
    }
    var CharacterCodes;
    (function (CharacterCodes) {
        CharacterCodes[CharacterCodes["lineFeed"] = 10] = "lineFeed";
        CharacterCodes[CharacterCodes["carriageReturn"] = 13] = "carriageReturn";
        CharacterCodes[CharacterCodes["space"] = 32] = "space";
        CharacterCodes[CharacterCodes["_0"] = 48] = "_0";
        CharacterCodes[CharacterCodes["_1"] = 49] = "_1";
        CharacterCodes[CharacterCodes["_2"] = 50] = "_2";
        CharacterCodes[CharacterCodes["_3"] = 51] = "_3";
        CharacterCodes[CharacterCodes["_4"] = 52] = "_4";
        CharacterCodes[CharacterCodes["_5"] = 53] = "_5";
        CharacterCodes[CharacterCodes["_6"] = 54] = "_6";
        CharacterCodes[CharacterCodes["_7"] = 55] = "_7";
        CharacterCodes[CharacterCodes["_8"] = 56] = "_8";
        CharacterCodes[CharacterCodes["_9"] = 57] = "_9";
        CharacterCodes[CharacterCodes["a"] = 97] = "a";
        CharacterCodes[CharacterCodes["b"] = 98] = "b";
        CharacterCodes[CharacterCodes["c"] = 99] = "c";
        CharacterCodes[CharacterCodes["d"] = 100] = "d";
        CharacterCodes[CharacterCodes["e"] = 101] = "e";
        CharacterCodes[CharacterCodes["f"] = 102] = "f";
        CharacterCodes[CharacterCodes["g"] = 103] = "g";
        CharacterCodes[CharacterCodes["h"] = 104] = "h";
        CharacterCodes[CharacterCodes["i"] = 105] = "i";
        CharacterCodes[CharacterCodes["j"] = 106] = "j";
        CharacterCodes[CharacterCodes["k"] = 107] = "k";
        CharacterCodes[CharacterCodes["l"] = 108] = "l";
        CharacterCodes[CharacterCodes["m"] = 109] = "m";
        CharacterCodes[CharacterCodes["n"] = 110] = "n";
        CharacterCodes[CharacterCodes["o"] = 111] = "o";
        CharacterCodes[CharacterCodes["p"] = 112] = "p";
        CharacterCodes[CharacterCodes["q"] = 113] = "q";
        CharacterCodes[CharacterCodes["r"] = 114] = "r";
        CharacterCodes[CharacterCodes["s"] = 115] = "s";
        CharacterCodes[CharacterCodes["t"] = 116] = "t";
        CharacterCodes[CharacterCodes["u"] = 117] = "u";
        CharacterCodes[CharacterCodes["v"] = 118] = "v";
        CharacterCodes[CharacterCodes["w"] = 119] = "w";
        CharacterCodes[CharacterCodes["x"] = 120] = "x";
        CharacterCodes[CharacterCodes["y"] = 121] = "y";
        CharacterCodes[CharacterCodes["z"] = 122] = "z";
        CharacterCodes[CharacterCodes["A"] = 65] = "A";
        CharacterCodes[CharacterCodes["B"] = 66] = "B";
        CharacterCodes[CharacterCodes["C"] = 67] = "C";
        CharacterCodes[CharacterCodes["D"] = 68] = "D";
        CharacterCodes[CharacterCodes["E"] = 69] = "E";
        CharacterCodes[CharacterCodes["F"] = 70] = "F";
        CharacterCodes[CharacterCodes["G"] = 71] = "G";
        CharacterCodes[CharacterCodes["H"] = 72] = "H";
        CharacterCodes[CharacterCodes["I"] = 73] = "I";
        CharacterCodes[CharacterCodes["J"] = 74] = "J";
        CharacterCodes[CharacterCodes["K"] = 75] = "K";
        CharacterCodes[CharacterCodes["L"] = 76] = "L";
        CharacterCodes[CharacterCodes["M"] = 77] = "M";
        CharacterCodes[CharacterCodes["N"] = 78] = "N";
        CharacterCodes[CharacterCodes["O"] = 79] = "O";
        CharacterCodes[CharacterCodes["P"] = 80] = "P";
        CharacterCodes[CharacterCodes["Q"] = 81] = "Q";
        CharacterCodes[CharacterCodes["R"] = 82] = "R";
        CharacterCodes[CharacterCodes["S"] = 83] = "S";
        CharacterCodes[CharacterCodes["T"] = 84] = "T";
        CharacterCodes[CharacterCodes["U"] = 85] = "U";
        CharacterCodes[CharacterCodes["V"] = 86] = "V";
        CharacterCodes[CharacterCodes["W"] = 87] = "W";
        CharacterCodes[CharacterCodes["X"] = 88] = "X";
        CharacterCodes[CharacterCodes["Y"] = 89] = "Y";
        CharacterCodes[CharacterCodes["Z"] = 90] = "Z";
        CharacterCodes[CharacterCodes["asterisk"] = 42] = "asterisk";
        CharacterCodes[CharacterCodes["backslash"] = 92] = "backslash";
        CharacterCodes[CharacterCodes["closeBrace"] = 125] = "closeBrace";
        CharacterCodes[CharacterCodes["closeBracket"] = 93] = "closeBracket";
        CharacterCodes[CharacterCodes["colon"] = 58] = "colon";
        CharacterCodes[CharacterCodes["comma"] = 44] = "comma";
        CharacterCodes[CharacterCodes["dot"] = 46] = "dot";
        CharacterCodes[CharacterCodes["doubleQuote"] = 34] = "doubleQuote";
        CharacterCodes[CharacterCodes["minus"] = 45] = "minus";
        CharacterCodes[CharacterCodes["openBrace"] = 123] = "openBrace";
        CharacterCodes[CharacterCodes["openBracket"] = 91] = "openBracket";
        CharacterCodes[CharacterCodes["plus"] = 43] = "plus";
        CharacterCodes[CharacterCodes["slash"] = 47] = "slash";
        CharacterCodes[CharacterCodes["formFeed"] = 12] = "formFeed";
        CharacterCodes[CharacterCodes["tab"] = 9] = "tab";
    })(CharacterCodes || (CharacterCodes = {}));
});


/***/ }),

/***/ 4579:
/***/ ((module, exports) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports"], factory);
    }
})(function () {
    "use strict";
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.supportedEols = exports.cachedBreakLinesWithSpaces = exports.cachedSpaces = void 0;
    exports.cachedSpaces = new Array(20).fill(0).map((_, index) => {
        return ' '.repeat(index);
    });
    const maxCachedValues = 200;
    exports.cachedBreakLinesWithSpaces = {
        ' ': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + ' '.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + ' '.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + ' '.repeat(index);
            }),
        },
        '\t': {
            '\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\n' + '\t'.repeat(index);
            }),
            '\r': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r' + '\t'.repeat(index);
            }),
            '\r\n': new Array(maxCachedValues).fill(0).map((_, index) => {
                return '\r\n' + '\t'.repeat(index);
            }),
        }
    };
    exports.supportedEols = ['\n', '\r', '\r\n'];
});


/***/ }),

/***/ 9547:
/***/ ((module, exports, __nccwpck_require__) => {

(function (factory) {
    if ( true && typeof module.exports === "object") {
        var v = factory(__WEBPACK_EXTERNAL_createRequire(import.meta.url), exports);
        if (v !== undefined) module.exports = v;
    }
    else if (typeof define === "function" && define.amd) {
        define(["require", "exports", "./impl/format", "./impl/edit", "./impl/scanner", "./impl/parser"], factory);
    }
})(function () {
    /*---------------------------------------------------------------------------------------------
     *  Copyright (c) Microsoft Corporation. All rights reserved.
     *  Licensed under the MIT License. See License.txt in the project root for license information.
     *--------------------------------------------------------------------------------------------*/
    'use strict';
    Object.defineProperty(exports, "__esModule", ({ value: true }));
    exports.applyEdits = exports.modify = exports.format = exports.printParseErrorCode = exports.ParseErrorCode = exports.stripComments = exports.visit = exports.getNodeValue = exports.getNodePath = exports.findNodeAtOffset = exports.findNodeAtLocation = exports.parseTree = exports.parse = exports.getLocation = exports.SyntaxKind = exports.ScanError = exports.createScanner = void 0;
    const formatter = __nccwpck_require__(6612);
    const edit = __nccwpck_require__(4807);
    const scanner = __nccwpck_require__(8525);
    const parser = __nccwpck_require__(5152);
    /**
     * Creates a JSON scanner on the given text.
     * If ignoreTrivia is set, whitespaces or comments are ignored.
     */
    exports.createScanner = scanner.createScanner;
    var ScanError;
    (function (ScanError) {
        ScanError[ScanError["None"] = 0] = "None";
        ScanError[ScanError["UnexpectedEndOfComment"] = 1] = "UnexpectedEndOfComment";
        ScanError[ScanError["UnexpectedEndOfString"] = 2] = "UnexpectedEndOfString";
        ScanError[ScanError["UnexpectedEndOfNumber"] = 3] = "UnexpectedEndOfNumber";
        ScanError[ScanError["InvalidUnicode"] = 4] = "InvalidUnicode";
        ScanError[ScanError["InvalidEscapeCharacter"] = 5] = "InvalidEscapeCharacter";
        ScanError[ScanError["InvalidCharacter"] = 6] = "InvalidCharacter";
    })(ScanError || (exports.ScanError = ScanError = {}));
    var SyntaxKind;
    (function (SyntaxKind) {
        SyntaxKind[SyntaxKind["OpenBraceToken"] = 1] = "OpenBraceToken";
        SyntaxKind[SyntaxKind["CloseBraceToken"] = 2] = "CloseBraceToken";
        SyntaxKind[SyntaxKind["OpenBracketToken"] = 3] = "OpenBracketToken";
        SyntaxKind[SyntaxKind["CloseBracketToken"] = 4] = "CloseBracketToken";
        SyntaxKind[SyntaxKind["CommaToken"] = 5] = "CommaToken";
        SyntaxKind[SyntaxKind["ColonToken"] = 6] = "ColonToken";
        SyntaxKind[SyntaxKind["NullKeyword"] = 7] = "NullKeyword";
        SyntaxKind[SyntaxKind["TrueKeyword"] = 8] = "TrueKeyword";
        SyntaxKind[SyntaxKind["FalseKeyword"] = 9] = "FalseKeyword";
        SyntaxKind[SyntaxKind["StringLiteral"] = 10] = "StringLiteral";
        SyntaxKind[SyntaxKind["NumericLiteral"] = 11] = "NumericLiteral";
        SyntaxKind[SyntaxKind["LineCommentTrivia"] = 12] = "LineCommentTrivia";
        SyntaxKind[SyntaxKind["BlockCommentTrivia"] = 13] = "BlockCommentTrivia";
        SyntaxKind[SyntaxKind["LineBreakTrivia"] = 14] = "LineBreakTrivia";
        SyntaxKind[SyntaxKind["Trivia"] = 15] = "Trivia";
        SyntaxKind[SyntaxKind["Unknown"] = 16] = "Unknown";
        SyntaxKind[SyntaxKind["EOF"] = 17] = "EOF";
    })(SyntaxKind || (exports.SyntaxKind = SyntaxKind = {}));
    /**
     * For a given offset, evaluate the location in the JSON document. Each segment in the location path is either a property name or an array index.
     */
    exports.getLocation = parser.getLocation;
    /**
     * Parses the given text and returns the object the JSON content represents. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     * Therefore, always check the errors list to find out if the input was valid.
     */
    exports.parse = parser.parse;
    /**
     * Parses the given text and returns a tree representation the JSON content. On invalid input, the parser tries to be as fault tolerant as possible, but still return a result.
     */
    exports.parseTree = parser.parseTree;
    /**
     * Finds the node at the given path in a JSON DOM.
     */
    exports.findNodeAtLocation = parser.findNodeAtLocation;
    /**
     * Finds the innermost node at the given offset. If includeRightBound is set, also finds nodes that end at the given offset.
     */
    exports.findNodeAtOffset = parser.findNodeAtOffset;
    /**
     * Gets the JSON path of the given JSON DOM node
     */
    exports.getNodePath = parser.getNodePath;
    /**
     * Evaluates the JavaScript object of the given JSON DOM node
     */
    exports.getNodeValue = parser.getNodeValue;
    /**
     * Parses the given text and invokes the visitor functions for each object, array and literal reached.
     */
    exports.visit = parser.visit;
    /**
     * Takes JSON with JavaScript-style comments and remove
     * them. Optionally replaces every none-newline character
     * of comments with a replaceCharacter
     */
    exports.stripComments = parser.stripComments;
    var ParseErrorCode;
    (function (ParseErrorCode) {
        ParseErrorCode[ParseErrorCode["InvalidSymbol"] = 1] = "InvalidSymbol";
        ParseErrorCode[ParseErrorCode["InvalidNumberFormat"] = 2] = "InvalidNumberFormat";
        ParseErrorCode[ParseErrorCode["PropertyNameExpected"] = 3] = "PropertyNameExpected";
        ParseErrorCode[ParseErrorCode["ValueExpected"] = 4] = "ValueExpected";
        ParseErrorCode[ParseErrorCode["ColonExpected"] = 5] = "ColonExpected";
        ParseErrorCode[ParseErrorCode["CommaExpected"] = 6] = "CommaExpected";
        ParseErrorCode[ParseErrorCode["CloseBraceExpected"] = 7] = "CloseBraceExpected";
        ParseErrorCode[ParseErrorCode["CloseBracketExpected"] = 8] = "CloseBracketExpected";
        ParseErrorCode[ParseErrorCode["EndOfFileExpected"] = 9] = "EndOfFileExpected";
        ParseErrorCode[ParseErrorCode["InvalidCommentToken"] = 10] = "InvalidCommentToken";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfComment"] = 11] = "UnexpectedEndOfComment";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfString"] = 12] = "UnexpectedEndOfString";
        ParseErrorCode[ParseErrorCode["UnexpectedEndOfNumber"] = 13] = "UnexpectedEndOfNumber";
        ParseErrorCode[ParseErrorCode["InvalidUnicode"] = 14] = "InvalidUnicode";
        ParseErrorCode[ParseErrorCode["InvalidEscapeCharacter"] = 15] = "InvalidEscapeCharacter";
        ParseErrorCode[ParseErrorCode["InvalidCharacter"] = 16] = "InvalidCharacter";
    })(ParseErrorCode || (exports.ParseErrorCode = ParseErrorCode = {}));
    function printParseErrorCode(code) {
        switch (code) {
            case 1 /* ParseErrorCode.InvalidSymbol */: return 'InvalidSymbol';
            case 2 /* ParseErrorCode.InvalidNumberFormat */: return 'InvalidNumberFormat';
            case 3 /* ParseErrorCode.PropertyNameExpected */: return 'PropertyNameExpected';
            case 4 /* ParseErrorCode.ValueExpected */: return 'ValueExpected';
            case 5 /* ParseErrorCode.ColonExpected */: return 'ColonExpected';
            case 6 /* ParseErrorCode.CommaExpected */: return 'CommaExpected';
            case 7 /* ParseErrorCode.CloseBraceExpected */: return 'CloseBraceExpected';
            case 8 /* ParseErrorCode.CloseBracketExpected */: return 'CloseBracketExpected';
            case 9 /* ParseErrorCode.EndOfFileExpected */: return 'EndOfFileExpected';
            case 10 /* ParseErrorCode.InvalidCommentToken */: return 'InvalidCommentToken';
            case 11 /* ParseErrorCode.UnexpectedEndOfComment */: return 'UnexpectedEndOfComment';
            case 12 /* ParseErrorCode.UnexpectedEndOfString */: return 'UnexpectedEndOfString';
            case 13 /* ParseErrorCode.UnexpectedEndOfNumber */: return 'UnexpectedEndOfNumber';
            case 14 /* ParseErrorCode.InvalidUnicode */: return 'InvalidUnicode';
            case 15 /* ParseErrorCode.InvalidEscapeCharacter */: return 'InvalidEscapeCharacter';
            case 16 /* ParseErrorCode.InvalidCharacter */: return 'InvalidCharacter';
        }
        return '<unknown ParseErrorCode>';
    }
    exports.printParseErrorCode = printParseErrorCode;
    /**
     * Computes the edit operations needed to format a JSON document.
     *
     * @param documentText The input text
     * @param range The range to format or `undefined` to format the full content
     * @param options The formatting options
     * @returns The edit operations describing the formatting changes to the original document following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function format(documentText, range, options) {
        return formatter.format(documentText, range, options);
    }
    exports.format = format;
    /**
     * Computes the edit operations needed to modify a value in the JSON document.
     *
     * @param documentText The input text
     * @param path The path of the value to change. The path represents either to the document root, a property or an array item.
     * If the path points to an non-existing property or item, it will be created.
     * @param value The new value for the specified property or item. If the value is undefined,
     * the property or item will be removed.
     * @param options Options
     * @returns The edit operations describing the changes to the original document, following the format described in {@linkcode EditResult}.
     * To apply the edit operations to the input, use {@linkcode applyEdits}.
     */
    function modify(text, path, value, options) {
        return edit.setProperty(text, path, value, options);
    }
    exports.modify = modify;
    /**
     * Applies edits to an input string.
     * @param text The input text
     * @param edits Edit operations following the format described in {@linkcode EditResult}.
     * @returns The text with the applied edits.
     * @throws An error if the edit operations are not well-formed as described in {@linkcode EditResult}.
     */
    function applyEdits(text, edits) {
        let sortedEdits = edits.slice(0).sort((a, b) => {
            const diff = a.offset - b.offset;
            if (diff === 0) {
                return a.length - b.length;
            }
            return diff;
        });
        let lastModifiedOffset = text.length;
        for (let i = sortedEdits.length - 1; i >= 0; i--) {
            let e = sortedEdits[i];
            if (e.offset + e.length <= lastModifiedOffset) {
                text = edit.applyEdit(text, e);
            }
            else {
                throw new Error('Overlapping edit');
            }
            lastModifiedOffset = e.offset;
        }
        return text;
    }
    exports.applyEdits = applyEdits;
});


/***/ }),

/***/ 4006:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const pico = __nccwpck_require__(8016);
const utils = __nccwpck_require__(4059);

function picomatch(glob, options, returnState = false) {
  // default to os.platform()
  if (options && (options.windows === null || options.windows === undefined)) {
    // don't mutate the original options object
    options = { ...options, windows: utils.isWindows() };
  }

  return pico(glob, options, returnState);
}

Object.assign(picomatch, pico);
module.exports = picomatch;


/***/ }),

/***/ 5595:
/***/ ((module) => {



const WIN_SLASH = '\\\\/';
const WIN_NO_SLASH = `[^${WIN_SLASH}]`;

const DEFAULT_MAX_EXTGLOB_RECURSION = 0;

/**
 * Posix glob regex
 */

const DOT_LITERAL = '\\.';
const PLUS_LITERAL = '\\+';
const QMARK_LITERAL = '\\?';
const SLASH_LITERAL = '\\/';
const ONE_CHAR = '(?=.)';
const QMARK = '[^/]';
const END_ANCHOR = `(?:${SLASH_LITERAL}|$)`;
const START_ANCHOR = `(?:^|${SLASH_LITERAL})`;
const DOTS_SLASH = `${DOT_LITERAL}{1,2}${END_ANCHOR}`;
const NO_DOT = `(?!${DOT_LITERAL})`;
const NO_DOTS = `(?!${START_ANCHOR}${DOTS_SLASH})`;
const NO_DOT_SLASH = `(?!${DOT_LITERAL}{0,1}${END_ANCHOR})`;
const NO_DOTS_SLASH = `(?!${DOTS_SLASH})`;
const QMARK_NO_DOT = `[^.${SLASH_LITERAL}]`;
const STAR = `${QMARK}*?`;
const SEP = '/';

const POSIX_CHARS = {
  DOT_LITERAL,
  PLUS_LITERAL,
  QMARK_LITERAL,
  SLASH_LITERAL,
  ONE_CHAR,
  QMARK,
  END_ANCHOR,
  DOTS_SLASH,
  NO_DOT,
  NO_DOTS,
  NO_DOT_SLASH,
  NO_DOTS_SLASH,
  QMARK_NO_DOT,
  STAR,
  START_ANCHOR,
  SEP
};

/**
 * Windows glob regex
 */

const WINDOWS_CHARS = {
  ...POSIX_CHARS,

  SLASH_LITERAL: `[${WIN_SLASH}]`,
  QMARK: WIN_NO_SLASH,
  STAR: `${WIN_NO_SLASH}*?`,
  DOTS_SLASH: `${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$)`,
  NO_DOT: `(?!${DOT_LITERAL})`,
  NO_DOTS: `(?!(?:^|[${WIN_SLASH}])${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  NO_DOT_SLASH: `(?!${DOT_LITERAL}{0,1}(?:[${WIN_SLASH}]|$))`,
  NO_DOTS_SLASH: `(?!${DOT_LITERAL}{1,2}(?:[${WIN_SLASH}]|$))`,
  QMARK_NO_DOT: `[^.${WIN_SLASH}]`,
  START_ANCHOR: `(?:^|[${WIN_SLASH}])`,
  END_ANCHOR: `(?:[${WIN_SLASH}]|$)`,
  SEP: '\\'
};

/**
 * POSIX Bracket Regex
 */

const POSIX_REGEX_SOURCE = {
  __proto__: null,
  alnum: 'a-zA-Z0-9',
  alpha: 'a-zA-Z',
  ascii: '\\x00-\\x7F',
  blank: ' \\t',
  cntrl: '\\x00-\\x1F\\x7F',
  digit: '0-9',
  graph: '\\x21-\\x7E',
  lower: 'a-z',
  print: '\\x20-\\x7E ',
  punct: '\\-!"#$%&\'()\\*+,./:;<=>?@[\\]^_`{|}~',
  space: ' \\t\\r\\n\\v\\f',
  upper: 'A-Z',
  word: 'A-Za-z0-9_',
  xdigit: 'A-Fa-f0-9'
};

module.exports = {
  DEFAULT_MAX_EXTGLOB_RECURSION,
  MAX_LENGTH: 1024 * 64,
  POSIX_REGEX_SOURCE,

  // regular expressions
  REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
  REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
  REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
  REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
  REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
  REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,

  // Replace globs with equivalent patterns to reduce parsing time.
  REPLACEMENTS: {
    __proto__: null,
    '***': '*',
    '**/**': '**',
    '**/**/**': '**'
  },

  // Digits
  CHAR_0: 48, /* 0 */
  CHAR_9: 57, /* 9 */

  // Alphabet chars.
  CHAR_UPPERCASE_A: 65, /* A */
  CHAR_LOWERCASE_A: 97, /* a */
  CHAR_UPPERCASE_Z: 90, /* Z */
  CHAR_LOWERCASE_Z: 122, /* z */

  CHAR_LEFT_PARENTHESES: 40, /* ( */
  CHAR_RIGHT_PARENTHESES: 41, /* ) */

  CHAR_ASTERISK: 42, /* * */

  // Non-alphabetic chars.
  CHAR_AMPERSAND: 38, /* & */
  CHAR_AT: 64, /* @ */
  CHAR_BACKWARD_SLASH: 92, /* \ */
  CHAR_CARRIAGE_RETURN: 13, /* \r */
  CHAR_CIRCUMFLEX_ACCENT: 94, /* ^ */
  CHAR_COLON: 58, /* : */
  CHAR_COMMA: 44, /* , */
  CHAR_DOT: 46, /* . */
  CHAR_DOUBLE_QUOTE: 34, /* " */
  CHAR_EQUAL: 61, /* = */
  CHAR_EXCLAMATION_MARK: 33, /* ! */
  CHAR_FORM_FEED: 12, /* \f */
  CHAR_FORWARD_SLASH: 47, /* / */
  CHAR_GRAVE_ACCENT: 96, /* ` */
  CHAR_HASH: 35, /* # */
  CHAR_HYPHEN_MINUS: 45, /* - */
  CHAR_LEFT_ANGLE_BRACKET: 60, /* < */
  CHAR_LEFT_CURLY_BRACE: 123, /* { */
  CHAR_LEFT_SQUARE_BRACKET: 91, /* [ */
  CHAR_LINE_FEED: 10, /* \n */
  CHAR_NO_BREAK_SPACE: 160, /* \u00A0 */
  CHAR_PERCENT: 37, /* % */
  CHAR_PLUS: 43, /* + */
  CHAR_QUESTION_MARK: 63, /* ? */
  CHAR_RIGHT_ANGLE_BRACKET: 62, /* > */
  CHAR_RIGHT_CURLY_BRACE: 125, /* } */
  CHAR_RIGHT_SQUARE_BRACKET: 93, /* ] */
  CHAR_SEMICOLON: 59, /* ; */
  CHAR_SINGLE_QUOTE: 39, /* ' */
  CHAR_SPACE: 32, /*   */
  CHAR_TAB: 9, /* \t */
  CHAR_UNDERSCORE: 95, /* _ */
  CHAR_VERTICAL_LINE: 124, /* | */
  CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279, /* \uFEFF */

  /**
   * Create EXTGLOB_CHARS
   */

  extglobChars(chars) {
    return {
      '!': { type: 'negate', open: '(?:(?!(?:', close: `))${chars.STAR})` },
      '?': { type: 'qmark', open: '(?:', close: ')?' },
      '+': { type: 'plus', open: '(?:', close: ')+' },
      '*': { type: 'star', open: '(?:', close: ')*' },
      '@': { type: 'at', open: '(?:', close: ')' }
    };
  },

  /**
   * Create GLOB_CHARS
   */

  globChars(win32) {
    return win32 === true ? WINDOWS_CHARS : POSIX_CHARS;
  }
};


/***/ }),

/***/ 8265:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const constants = __nccwpck_require__(5595);
const utils = __nccwpck_require__(4059);

/**
 * Constants
 */

const {
  MAX_LENGTH,
  POSIX_REGEX_SOURCE,
  REGEX_NON_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_BACKREF,
  REPLACEMENTS
} = constants;

/**
 * Helpers
 */

const expandRange = (args, options) => {
  if (typeof options.expandRange === 'function') {
    return options.expandRange(...args, options);
  }

  args.sort();
  const value = `[${args.join('-')}]`;

  try {
    /* eslint-disable-next-line no-new */
    new RegExp(value);
  } catch (ex) {
    return args.map(v => utils.escapeRegex(v)).join('..');
  }

  return value;
};

/**
 * Create the message for a syntax error
 */

const syntaxError = (type, char) => {
  return `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
};

const splitTopLevel = input => {
  const parts = [];
  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let value = '';
  let escaped = false;

  for (const ch of input) {
    if (escaped === true) {
      value += ch;
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      value += ch;
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      value += ch;
      continue;
    }

    if (quote === 0) {
      if (ch === '[') {
        bracket++;
      } else if (ch === ']' && bracket > 0) {
        bracket--;
      } else if (bracket === 0) {
        if (ch === '(') {
          paren++;
        } else if (ch === ')' && paren > 0) {
          paren--;
        } else if (ch === '|' && paren === 0) {
          parts.push(value);
          value = '';
          continue;
        }
      }
    }

    value += ch;
  }

  parts.push(value);
  return parts;
};

const isPlainBranch = branch => {
  let escaped = false;

  for (const ch of branch) {
    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (/[?*+@!()[\]{}]/.test(ch)) {
      return false;
    }
  }

  return true;
};

const normalizeSimpleBranch = branch => {
  let value = branch.trim();
  let changed = true;

  while (changed === true) {
    changed = false;

    if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
      value = value.slice(2, -1);
      changed = true;
    }
  }

  if (!isPlainBranch(value)) {
    return;
  }

  return value.replace(/\\(.)/g, '$1');
};

const hasRepeatedCharPrefixOverlap = branches => {
  const values = branches.map(normalizeSimpleBranch).filter(Boolean);

  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) {
      const a = values[i];
      const b = values[j];
      const char = a[0];

      if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) {
        continue;
      }

      if (a === b || a.startsWith(b) || b.startsWith(a)) {
        return true;
      }
    }
  }

  return false;
};

const parseRepeatedExtglob = (pattern, requireEnd = true) => {
  if ((pattern[0] !== '+' && pattern[0] !== '*') || pattern[1] !== '(') {
    return;
  }

  let bracket = 0;
  let paren = 0;
  let quote = 0;
  let escaped = false;

  for (let i = 1; i < pattern.length; i++) {
    const ch = pattern[i];

    if (escaped === true) {
      escaped = false;
      continue;
    }

    if (ch === '\\') {
      escaped = true;
      continue;
    }

    if (ch === '"') {
      quote = quote === 1 ? 0 : 1;
      continue;
    }

    if (quote === 1) {
      continue;
    }

    if (ch === '[') {
      bracket++;
      continue;
    }

    if (ch === ']' && bracket > 0) {
      bracket--;
      continue;
    }

    if (bracket > 0) {
      continue;
    }

    if (ch === '(') {
      paren++;
      continue;
    }

    if (ch === ')') {
      paren--;

      if (paren === 0) {
        if (requireEnd === true && i !== pattern.length - 1) {
          return;
        }

        return {
          type: pattern[0],
          body: pattern.slice(2, i),
          end: i
        };
      }
    }
  }
};

const buildCharClassStar = chars => {
  const source = chars.length === 1
    ? utils.escapeRegex(chars[0])
    : `[${chars.map(ch => utils.escapeRegex(ch)).join('')}]`;

  return `${source}*`;
};

const getStarExtglobSequenceChars = pattern => {
  let index = 0;
  const chars = [];

  while (index < pattern.length) {
    const match = parseRepeatedExtglob(pattern.slice(index), false);

    if (!match || match.type !== '*') {
      return;
    }

    const branches = splitTopLevel(match.body).map(branch => branch.trim());
    if (branches.length !== 1) {
      return;
    }

    const branch = normalizeSimpleBranch(branches[0]);
    if (!branch || branch.length !== 1) {
      return;
    }

    chars.push(branch);
    index += match.end + 1;
  }

  if (chars.length < 1) {
    return;
  }

  return chars;
};

const repeatedExtglobRecursion = pattern => {
  let depth = 0;
  let value = pattern.trim();
  let match = parseRepeatedExtglob(value);

  while (match) {
    depth++;
    value = match.body.trim();
    match = parseRepeatedExtglob(value);
  }

  return depth;
};

const analyzeRepeatedExtglob = (body, options) => {
  if (options.maxExtglobRecursion === false) {
    return { risky: false };
  }

  const max =
    typeof options.maxExtglobRecursion === 'number'
      ? options.maxExtglobRecursion
      : constants.DEFAULT_MAX_EXTGLOB_RECURSION;

  const branches = splitTopLevel(body).map(branch => branch.trim());

  if (branches.length > 1) {
    if (
      branches.some(branch => branch === '') ||
      branches.some(branch => /^[*?]+$/.test(branch)) ||
      hasRepeatedCharPrefixOverlap(branches)
    ) {
      return { risky: true };
    }
  }

  // A repeated extglob is "risky" (prone to catastrophic backtracking) when a
  // branch is itself a `*(...)` sequence, since that nests an unbounded quantifier
  // inside the outer `+(...)`/`*(...)`. When *every* branch reduces to single
  // characters we can emit one flat, ReDoS-safe character class that preserves the
  // meaning of ALL branches (e.g. `+(*(a)|*(b))` -> `[ab]*`), rather than dropping
  // every branch but the first.
  const safeChars = [];
  let sawStarSequence = false;
  let combinable = true;

  for (const branch of branches) {
    const chars = getStarExtglobSequenceChars(branch);
    if (chars) {
      sawStarSequence = true;
      safeChars.push(...chars);
      continue;
    }

    const literal = normalizeSimpleBranch(branch);
    if (literal && literal.length === 1) {
      safeChars.push(literal);
      continue;
    }

    combinable = false;

    if (repeatedExtglobRecursion(branch) > max) {
      return { risky: true };
    }
  }

  if (sawStarSequence) {
    return combinable
      ? { risky: true, safeOutput: buildCharClassStar([...new Set(safeChars)]) }
      : { risky: true };
  }

  return { risky: false };
};

/**
 * Parse the given input string.
 * @param {String} input
 * @param {Object} options
 * @return {Object}
 */

const parse = (input, options) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected a string');
  }

  input = REPLACEMENTS[input] || input;

  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;

  let len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  const bos = { type: 'bos', value: '', output: opts.prepend || '' };
  const tokens = [bos];

  const capture = opts.capture ? '' : '?:';

  // create constants based on platform, for windows or posix
  const PLATFORM_CHARS = constants.globChars(opts.windows);
  const EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);

  const {
    DOT_LITERAL,
    PLUS_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOT_SLASH,
    NO_DOTS_SLASH,
    QMARK,
    QMARK_NO_DOT,
    STAR,
    START_ANCHOR
  } = PLATFORM_CHARS;

  const globstar = opts => {
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const nodot = opts.dot ? '' : NO_DOT;
  const qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
  let star = opts.bash === true ? globstar(opts) : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  // minimatch options support
  if (typeof opts.noext === 'boolean') {
    opts.noextglob = opts.noext;
  }

  const state = {
    input,
    index: -1,
    start: 0,
    dot: opts.dot === true,
    consumed: '',
    output: '',
    prefix: '',
    backtrack: false,
    negated: false,
    brackets: 0,
    braces: 0,
    parens: 0,
    quotes: 0,
    globstar: false,
    tokens
  };

  input = utils.removePrefix(input, state);
  len = input.length;

  const extglobs = [];
  const braces = [];
  const stack = [];
  let prev = bos;
  let value;

  /**
   * Tokenizing helpers
   */

  const eos = () => state.index === len - 1;
  const peek = state.peek = (n = 1) => input[state.index + n];
  const advance = state.advance = () => input[++state.index] || '';
  const remaining = () => input.slice(state.index + 1);
  const consume = (value = '', num = 0) => {
    state.consumed += value;
    state.index += num;
  };

  const append = token => {
    state.output += token.output != null ? token.output : token.value;
    consume(token.value);
  };

  const negate = () => {
    let count = 1;

    while (peek() === '!' && (peek(2) !== '(' || peek(3) === '?')) {
      advance();
      state.start++;
      count++;
    }

    if (count % 2 === 0) {
      return false;
    }

    state.negated = true;
    state.start++;
    return true;
  };

  const increment = type => {
    state[type]++;
    stack.push(type);
  };

  const decrement = type => {
    state[type]--;
    stack.pop();
  };

  /**
   * Push tokens onto the tokens array. This helper speeds up
   * tokenizing by 1) helping us avoid backtracking as much as possible,
   * and 2) helping us avoid creating extra tokens when consecutive
   * characters are plain text. This improves performance and simplifies
   * lookbehinds.
   */

  const push = tok => {
    if (prev.type === 'globstar') {
      const isBrace = state.braces > 0 && (tok.type === 'comma' || tok.type === 'brace');
      const isExtglob = tok.extglob === true || (extglobs.length && (tok.type === 'pipe' || tok.type === 'paren'));

      if (tok.type !== 'slash' && tok.type !== 'paren' && !isBrace && !isExtglob) {
        state.output = state.output.slice(0, -prev.output.length);
        prev.type = 'star';
        prev.value = '*';
        prev.output = star;
        state.output += prev.output;
      }
    }

    if (extglobs.length && tok.type !== 'paren') {
      extglobs[extglobs.length - 1].inner += tok.value;
    }

    if (tok.value || tok.output) append(tok);
    if (prev && prev.type === 'text' && tok.type === 'text') {
      prev.output = (prev.output || prev.value) + tok.value;
      prev.value += tok.value;
      return;
    }

    tok.prev = prev;
    tokens.push(tok);
    prev = tok;
  };

  const extglobOpen = (type, value) => {
    const token = { ...EXTGLOB_CHARS[value], conditions: 1, inner: '' };

    token.prev = prev;
    token.parens = state.parens;
    token.output = state.output;
    token.startIndex = state.index;
    token.tokensIndex = tokens.length;
    const output = (opts.capture ? '(' : '') + token.open;

    increment('parens');
    push({ type, value, output: state.output ? '' : ONE_CHAR });
    push({ type: 'paren', extglob: true, value: advance(), output });
    extglobs.push(token);
  };

  const extglobClose = token => {
    const literal = input.slice(token.startIndex, state.index + 1);
    const body = input.slice(token.startIndex + 2, state.index);
    const analysis = analyzeRepeatedExtglob(body, opts);

    if ((token.type === 'plus' || token.type === 'star') && analysis.risky) {
      const safeOutput = analysis.safeOutput
        ? (token.output ? '' : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput)
        : undefined;
      const open = tokens[token.tokensIndex];

      open.type = 'text';
      open.value = literal;
      open.output = safeOutput || utils.escapeRegex(literal);

      for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
        tokens[i].value = '';
        tokens[i].output = '';
        delete tokens[i].suffix;
      }

      state.output = token.output + open.output;
      state.backtrack = true;

      push({ type: 'paren', extglob: true, value, output: '' });
      decrement('parens');
      return;
    }

    let output = token.close + (opts.capture ? ')' : '');
    let rest;

    if (token.type === 'negate') {
      let extglobStar = star;

      if (token.inner && token.inner.length > 1 && token.inner.includes('/')) {
        extglobStar = globstar(opts);
      }

      if (extglobStar !== star || eos() || /^\)+$/.test(remaining())) {
        output = token.close = `)$))${extglobStar}`;
      }

      if (token.inner.includes('*') && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest)) {
        // Any non-magical string (`.ts`) or even nested expression (`.{ts,tsx}`) can follow after the closing parenthesis.
        // In this case, we need to parse the string and use it in the output of the original pattern.
        // Suitable patterns: `/!(*.d).ts`, `/!(*.d).{ts,tsx}`, `**/!(*-dbg).@(js)`.
        //
        // Disabling the `fastpaths` option due to a problem with parsing strings as `.ts` in the pattern like `**/!(*.d).ts`.
        const expression = parse(rest, { ...options, fastpaths: false }).output;

        output = token.close = `)${expression})${extglobStar})`;
      }

      if (token.prev.type === 'bos') {
        state.negatedExtglob = true;
      }
    }

    push({ type: 'paren', extglob: true, value, output });
    decrement('parens');
  };

  /**
   * Fast paths
   */

  if (opts.fastpaths !== false && !/(^[*!]|[/()[\]{}"])/.test(input)) {
    let backslashes = false;

    let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
      if (first === '\\') {
        backslashes = true;
        return m;
      }

      if (first === '?') {
        if (esc) {
          return esc + first + (rest ? QMARK.repeat(rest.length) : '');
        }
        if (index === 0) {
          return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : '');
        }
        return QMARK.repeat(chars.length);
      }

      if (first === '.') {
        return DOT_LITERAL.repeat(chars.length);
      }

      if (first === '*') {
        if (esc) {
          return esc + first + (rest ? star : '');
        }
        return star;
      }
      return esc ? m : `\\${m}`;
    });

    if (backslashes === true) {
      if (opts.unescape === true) {
        output = output.replace(/\\/g, '');
      } else {
        output = output.replace(/\\+/g, m => {
          return m.length % 2 === 0 ? '\\\\' : (m ? '\\' : '');
        });
      }
    }

    if (output === input && opts.contains === true) {
      state.output = input;
      return state;
    }

    state.output = utils.wrapOutput(output, state, options);
    return state;
  }

  /**
   * Tokenize input until we reach end-of-string
   */

  while (!eos()) {
    value = advance();

    if (value === '\u0000') {
      continue;
    }

    /**
     * Escaped characters
     */

    if (value === '\\') {
      const next = peek();

      if (next === '/' && opts.bash !== true) {
        continue;
      }

      if (next === '.' || next === ';') {
        continue;
      }

      if (!next) {
        value += '\\';
        push({ type: 'text', value });
        continue;
      }

      // collapse slashes to reduce potential for exploits
      const match = /^\\+/.exec(remaining());
      let slashes = 0;

      if (match && match[0].length > 2) {
        slashes = match[0].length;
        state.index += slashes;
        if (slashes % 2 !== 0) {
          value += '\\';
        }
      }

      if (opts.unescape === true) {
        value = advance();
      } else {
        value += advance();
      }

      if (state.brackets === 0) {
        push({ type: 'text', value });
        continue;
      }
    }

    /**
     * If we're inside a regex character class, continue
     * until we reach the closing bracket.
     */

    if (state.brackets > 0 && (value !== ']' || prev.value === '[' || prev.value === '[^')) {
      if (opts.posix !== false && value === ':') {
        const inner = prev.value.slice(1);
        if (inner.includes('[')) {
          prev.posix = true;

          if (inner.includes(':')) {
            const idx = prev.value.lastIndexOf('[');
            const pre = prev.value.slice(0, idx);
            const rest = prev.value.slice(idx + 2);
            const posix = POSIX_REGEX_SOURCE[rest];
            if (posix) {
              prev.value = pre + posix;
              state.backtrack = true;
              advance();

              if (!bos.output && tokens.indexOf(prev) === 1) {
                bos.output = ONE_CHAR;
              }
              continue;
            }
          }
        }
      }

      if ((value === '[' && peek() !== ':') || (value === '-' && peek() === ']')) {
        value = `\\${value}`;
      }

      if (value === ']' && (prev.value === '[' || prev.value === '[^')) {
        value = `\\${value}`;
      }

      if (opts.posix === true && value === '!' && prev.value === '[') {
        value = '^';
      }

      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * If we're inside a quoted string, continue
     * until we reach the closing double quote.
     */

    if (state.quotes === 1 && value !== '"') {
      value = utils.escapeRegex(value);
      prev.value += value;
      append({ value });
      continue;
    }

    /**
     * Double quotes
     */

    if (value === '"') {
      state.quotes = state.quotes === 1 ? 0 : 1;
      if (opts.keepQuotes === true) {
        push({ type: 'text', value });
      }
      continue;
    }

    /**
     * Parentheses
     */

    if (value === '(') {
      increment('parens');
      push({ type: 'paren', value });
      continue;
    }

    if (value === ')') {
      if (state.parens === 0 && opts.strictBrackets === true) {
        throw new SyntaxError(syntaxError('opening', '('));
      }

      const extglob = extglobs[extglobs.length - 1];
      if (extglob && state.parens === extglob.parens + 1) {
        extglobClose(extglobs.pop());
        continue;
      }

      push({ type: 'paren', value, output: state.parens ? ')' : '\\)' });
      decrement('parens');
      continue;
    }

    /**
     * Square brackets
     */

    if (value === '[') {
      if (opts.nobracket === true || !remaining().includes(']')) {
        if (opts.nobracket !== true && opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('closing', ']'));
        }

        value = `\\${value}`;
      } else {
        increment('brackets');
      }

      push({ type: 'bracket', value });
      continue;
    }

    if (value === ']') {
      if (opts.nobracket === true || (prev && prev.type === 'bracket' && prev.value.length === 1)) {
        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      if (state.brackets === 0) {
        if (opts.strictBrackets === true) {
          throw new SyntaxError(syntaxError('opening', '['));
        }

        push({ type: 'text', value, output: `\\${value}` });
        continue;
      }

      decrement('brackets');

      const prevValue = prev.value.slice(1);
      if (prev.posix !== true && prevValue[0] === '^' && !prevValue.includes('/')) {
        value = `/${value}`;
      }

      prev.value += value;
      append({ value });

      // when literal brackets are explicitly disabled
      // assume we should match with a regex character class
      if (opts.literalBrackets === false || utils.hasRegexChars(prevValue)) {
        continue;
      }

      const escaped = utils.escapeRegex(prev.value);
      state.output = state.output.slice(0, -prev.value.length);

      // when literal brackets are explicitly enabled
      // assume we should escape the brackets to match literal characters
      if (opts.literalBrackets === true) {
        state.output += escaped;
        prev.value = escaped;
        continue;
      }

      // when the user specifies nothing, try to match both
      prev.value = `(${capture}${escaped}|${prev.value})`;
      state.output += prev.value;
      continue;
    }

    /**
     * Braces
     */

    if (value === '{' && opts.nobrace !== true) {
      increment('braces');

      const open = {
        type: 'brace',
        value,
        output: '(',
        outputIndex: state.output.length,
        tokensIndex: state.tokens.length
      };

      braces.push(open);
      push(open);
      continue;
    }

    if (value === '}') {
      const brace = braces[braces.length - 1];

      if (opts.nobrace === true || !brace) {
        push({ type: 'text', value, output: value });
        continue;
      }

      let output = ')';

      if (brace.dots === true) {
        const arr = tokens.slice();
        const range = [];

        for (let i = arr.length - 1; i >= 0; i--) {
          tokens.pop();
          if (arr[i].type === 'brace') {
            break;
          }
          if (arr[i].type !== 'dots') {
            range.unshift(arr[i].value);
          }
        }

        output = expandRange(range, opts);
        state.backtrack = true;
      }

      if (brace.comma !== true && brace.dots !== true) {
        const out = state.output.slice(0, brace.outputIndex);
        const toks = state.tokens.slice(brace.tokensIndex);
        brace.value = brace.output = '\\{';
        value = output = '\\}';
        state.output = out;
        for (const t of toks) {
          state.output += (t.output || t.value);
        }
      }

      push({ type: 'brace', value, output });
      decrement('braces');
      braces.pop();
      continue;
    }

    /**
     * Pipes
     */

    if (value === '|') {
      if (extglobs.length > 0) {
        extglobs[extglobs.length - 1].conditions++;
      }
      push({ type: 'text', value });
      continue;
    }

    /**
     * Commas
     */

    if (value === ',') {
      let output = value;

      const brace = braces[braces.length - 1];
      if (brace && stack[stack.length - 1] === 'braces') {
        brace.comma = true;
        output = '|';
      }

      push({ type: 'comma', value, output });
      continue;
    }

    /**
     * Slashes
     */

    if (value === '/') {
      // if the beginning of the glob is "./", advance the start
      // to the current index, and don't add the "./" characters
      // to the state. This greatly simplifies lookbehinds when
      // checking for BOS characters like "!" and "." (not "./")
      if (prev.type === 'dot' && state.index === state.start + 1) {
        state.start = state.index + 1;
        state.consumed = '';
        state.output = '';
        tokens.pop();
        prev = bos; // reset "prev" to the first token
        continue;
      }

      push({ type: 'slash', value, output: SLASH_LITERAL });
      continue;
    }

    /**
     * Dots
     */

    if (value === '.') {
      if (state.braces > 0 && prev.type === 'dot') {
        if (prev.value === '.') prev.output = DOT_LITERAL;
        const brace = braces[braces.length - 1];
        prev.type = 'dots';
        prev.output += value;
        prev.value += value;
        brace.dots = true;
        continue;
      }

      if ((state.braces + state.parens) === 0 && prev.type !== 'bos' && prev.type !== 'slash') {
        push({ type: 'text', value, output: DOT_LITERAL });
        continue;
      }

      push({ type: 'dot', value, output: DOT_LITERAL });
      continue;
    }

    /**
     * Question marks
     */

    if (value === '?') {
      const isGroup = prev && prev.value === '(';
      if (!isGroup && opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('qmark', value);
        continue;
      }

      if (prev && prev.type === 'paren') {
        const next = peek();
        let output = value;

        if ((prev.value === '(' && !/[!=<:]/.test(next)) || (next === '<' && !/<([!=]|\w+>)/.test(remaining()))) {
          output = `\\${value}`;
        }

        push({ type: 'text', value, output });
        continue;
      }

      if (opts.dot !== true && (prev.type === 'slash' || prev.type === 'bos')) {
        push({ type: 'qmark', value, output: QMARK_NO_DOT });
        continue;
      }

      push({ type: 'qmark', value, output: QMARK });
      continue;
    }

    /**
     * Exclamation
     */

    if (value === '!') {
      if (opts.noextglob !== true && peek() === '(') {
        if (peek(2) !== '?' || !/[!=<:]/.test(peek(3))) {
          extglobOpen('negate', value);
          continue;
        }
      }

      if (opts.nonegate !== true && state.index === 0) {
        negate();
        continue;
      }
    }

    /**
     * Plus
     */

    if (value === '+') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        extglobOpen('plus', value);
        continue;
      }

      if ((prev && prev.value === '(') || opts.regex === false) {
        push({ type: 'plus', value, output: PLUS_LITERAL });
        continue;
      }

      if ((prev && (prev.type === 'bracket' || prev.type === 'paren' || prev.type === 'brace')) || state.parens > 0) {
        push({ type: 'plus', value });
        continue;
      }

      push({ type: 'plus', value: PLUS_LITERAL });
      continue;
    }

    /**
     * Plain text
     */

    if (value === '@') {
      if (opts.noextglob !== true && peek() === '(' && peek(2) !== '?') {
        push({ type: 'at', extglob: true, value, output: '' });
        continue;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Plain text
     */

    if (value !== '*') {
      if (value === '$' || value === '^') {
        value = `\\${value}`;
      }

      const match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
      if (match) {
        value += match[0];
        state.index += match[0].length;
      }

      push({ type: 'text', value });
      continue;
    }

    /**
     * Stars
     */

    if (prev && (prev.type === 'globstar' || prev.star === true)) {
      prev.type = 'star';
      prev.star = true;
      prev.value += value;
      prev.output = star;
      state.backtrack = true;
      state.globstar = true;
      consume(value);
      continue;
    }

    let rest = remaining();
    if (opts.noextglob !== true && /^\([^?]/.test(rest)) {
      extglobOpen('star', value);
      continue;
    }

    if (prev.type === 'star') {
      if (opts.noglobstar === true) {
        consume(value);
        continue;
      }

      const prior = prev.prev;
      const before = prior.prev;
      const isStart = prior.type === 'slash' || prior.type === 'bos';
      const afterStar = before && (before.type === 'star' || before.type === 'globstar');

      if (opts.bash === true && (!isStart || (rest[0] && rest[0] !== '/'))) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      const isBrace = state.braces > 0 && (prior.type === 'comma' || prior.type === 'brace');
      const isExtglob = extglobs.length && (prior.type === 'pipe' || prior.type === 'paren');
      if (!isStart && prior.type !== 'paren' && !isBrace && !isExtglob) {
        push({ type: 'star', value, output: '' });
        continue;
      }

      // strip consecutive `/**/`
      while (rest.slice(0, 3) === '/**') {
        const after = input[state.index + 4];
        if (after && after !== '/') {
          break;
        }
        rest = rest.slice(3);
        consume('/**', 3);
      }

      // A globstar followed only by balanced closing parens is at the logical end of patterns like
      // `test(/utils/**)` and `test?(/utils/**)`. Treat it as EOS so the trailing `/**` can match its
      // parent path, except in negated extglobs where that would change the exclusion semantics.
      const isEnd = eos() || (
        state.parens > 0
        && rest === ')'.repeat(state.parens)
        && !extglobs.some(extglob => extglob.type === 'negate')
      );

      if (prior.type === 'bos' && eos()) {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = globstar(opts);
        state.output = prev.output;
        state.globstar = true;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && !afterStar && isEnd) {
        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = globstar(opts) + (opts.strictSlashes ? ')' : '|$)');
        prev.value += value;
        state.globstar = true;
        state.output += prior.output + prev.output;
        consume(value);
        continue;
      }

      if (prior.type === 'slash' && prior.prev.type !== 'bos' && rest[0] === '/') {
        const end = rest[1] !== void 0 ? '|$' : '';

        state.output = state.output.slice(0, -(prior.output + prev.output).length);
        prior.output = `(?:${prior.output}`;

        prev.type = 'globstar';
        prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
        prev.value += value;

        state.output += prior.output + prev.output;
        state.globstar = true;

        consume(value + advance());

        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      if (prior.type === 'bos' && rest[0] === '/') {
        prev.type = 'globstar';
        prev.value += value;
        prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
        state.output = prev.output;
        state.globstar = true;
        consume(value + advance());
        push({ type: 'slash', value: '/', output: '' });
        continue;
      }

      // remove single star from output
      state.output = state.output.slice(0, -prev.output.length);

      // reset previous token to globstar
      prev.type = 'globstar';
      prev.output = globstar(opts);
      prev.value += value;

      // reset output with globstar
      state.output += prev.output;
      state.globstar = true;
      consume(value);
      continue;
    }

    const token = { type: 'star', value, output: star };

    if (opts.bash === true) {
      token.output = '.*?';
      if (prev.type === 'bos' || prev.type === 'slash') {
        token.output = nodot + token.output;
      }
      push(token);
      continue;
    }

    if (prev && (prev.type === 'bracket' || prev.type === 'paren') && opts.regex === true) {
      token.output = value;
      push(token);
      continue;
    }

    if (state.index === state.start || prev.type === 'slash' || prev.type === 'dot') {
      if (prev.type === 'dot') {
        state.output += NO_DOT_SLASH;
        prev.output += NO_DOT_SLASH;

      } else if (opts.dot === true) {
        state.output += NO_DOTS_SLASH;
        prev.output += NO_DOTS_SLASH;

      } else {
        state.output += nodot;
        prev.output += nodot;
      }

      if (peek() !== '*') {
        state.output += ONE_CHAR;
        prev.output += ONE_CHAR;
      }
    }

    push(token);
  }

  while (state.brackets > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ']'));
    state.output = utils.escapeLast(state.output, '[');
    decrement('brackets');
  }

  while (state.parens > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', ')'));
    state.output = utils.escapeLast(state.output, '(');
    decrement('parens');
  }

  while (state.braces > 0) {
    if (opts.strictBrackets === true) throw new SyntaxError(syntaxError('closing', '}'));
    state.output = utils.escapeLast(state.output, '{');
    decrement('braces');
  }

  if (opts.strictSlashes !== true && (prev.type === 'star' || prev.type === 'bracket')) {
    push({ type: 'maybe_slash', value: '', output: `${SLASH_LITERAL}?` });
  }

  // rebuild the output if we had to backtrack at any point
  if (state.backtrack === true) {
    state.output = '';

    for (const token of state.tokens) {
      state.output += token.output != null ? token.output : token.value;

      if (token.suffix) {
        state.output += token.suffix;
      }
    }
  }

  return state;
};

/**
 * Fast paths for creating regular expressions for common glob patterns.
 * This can significantly speed up processing and has very little downside
 * impact when none of the fast paths match.
 */

parse.fastpaths = (input, options) => {
  const opts = { ...options };
  const max = typeof opts.maxLength === 'number' ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
  const len = input.length;
  if (len > max) {
    throw new SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
  }

  input = REPLACEMENTS[input] || input;

  // create constants based on platform, for windows or posix
  const {
    DOT_LITERAL,
    SLASH_LITERAL,
    ONE_CHAR,
    DOTS_SLASH,
    NO_DOT,
    NO_DOTS,
    NO_DOTS_SLASH,
    STAR,
    START_ANCHOR
  } = constants.globChars(opts.windows);

  const nodot = opts.dot ? NO_DOTS : NO_DOT;
  const slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
  const capture = opts.capture ? '' : '?:';
  const state = { negated: false, prefix: '' };
  let star = opts.bash === true ? '.*?' : STAR;

  if (opts.capture) {
    star = `(${star})`;
  }

  const globstar = opts => {
    if (opts.noglobstar === true) return star;
    return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
  };

  const create = str => {
    switch (str) {
      case '*':
        return `${nodot}${ONE_CHAR}${star}`;

      case '.*':
        return `${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*.*':
        return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '*/*':
        return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;

      case '**':
        return nodot + globstar(opts);

      case '**/*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;

      case '**/*.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;

      case '**/.*':
        return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;

      default: {
        const match = /^(.*?)\.(\w+)$/.exec(str);
        if (!match) return;

        const source = create(match[1]);
        if (!source) return;

        return source + DOT_LITERAL + match[2];
      }
    }
  };

  const output = utils.removePrefix(input, state);
  let source = create(output);

  if (source && opts.strictSlashes !== true) {
    source += `${SLASH_LITERAL}?`;
  }

  return source;
};

module.exports = parse;


/***/ }),

/***/ 8016:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const scan = __nccwpck_require__(1781);
const parse = __nccwpck_require__(8265);
const utils = __nccwpck_require__(4059);
const constants = __nccwpck_require__(5595);
const isObject = val => val && typeof val === 'object' && !Array.isArray(val);

/**
 * Creates a matcher function from one or more glob patterns. The
 * returned function takes a string to match as its first argument,
 * and returns true if the string is a match. The returned matcher
 * function also takes a boolean as the second argument that, when true,
 * returns an object with additional information.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch(glob[, options]);
 *
 * const isMatch = picomatch('*.!(*a)');
 * console.log(isMatch('a.a')); //=> false
 * console.log(isMatch('a.b')); //=> true
 *
 * // For environments without `node.js`, `picomatch/posix` provides you a dependency-free matcher, without automatic OS detection.
 * const picomatch = require('picomatch/posix');
 * // the same API, defaulting to posix paths
 * const isMatch = picomatch('a/*');
 * console.log(isMatch('a\\b')); //=> false
 * console.log(isMatch('a/b')); //=> true
 *
 * // you can still configure the matcher function to accept windows paths
 * const isMatch = picomatch('a/*', { options: windows });
 * console.log(isMatch('a\\b')); //=> true
 * console.log(isMatch('a/b')); //=> true
 * ```
 * @name picomatch
 * @param {String|Array} `globs` One or more glob patterns.
 * @param {Object=} `options`
 * @return {Function=} Returns a matcher function.
 * @api public
 */

const picomatch = (glob, options, returnState = false) => {
  if (Array.isArray(glob)) {
    const fns = glob.map(input => picomatch(input, options, returnState));
    const arrayMatcher = str => {
      for (const isMatch of fns) {
        const state = isMatch(str);
        if (state) return state;
      }
      return false;
    };
    return arrayMatcher;
  }

  const isState = isObject(glob) && glob.tokens && glob.input;

  if (glob === '' || (typeof glob !== 'string' && !isState)) {
    throw new TypeError('Expected pattern to be a non-empty string');
  }

  const opts = options || {};
  const posix = opts.windows;
  const regex = isState
    ? picomatch.compileRe(glob, options)
    : picomatch.makeRe(glob, options, false, true);

  const state = regex.state;
  delete regex.state;

  let isIgnored = () => false;
  if (opts.ignore) {
    const ignoreOpts = { ...options, ignore: null, onMatch: null, onResult: null };
    isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
  }

  const matcher = (input, returnObject = false) => {
    const { isMatch, match, output } = picomatch.test(input, regex, options, { glob, posix });
    const result = { glob, state, regex, posix, input, output, match, isMatch };

    if (typeof opts.onResult === 'function') {
      opts.onResult(result);
    }

    if (isMatch === false) {
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (isIgnored(input)) {
      if (typeof opts.onIgnore === 'function') {
        opts.onIgnore(result);
      }
      result.isMatch = false;
      return returnObject ? result : false;
    }

    if (typeof opts.onMatch === 'function') {
      opts.onMatch(result);
    }
    return returnObject ? result : true;
  };

  if (returnState) {
    matcher.state = state;
  }

  return matcher;
};

/**
 * Test `input` with the given `regex`. This is used by the main
 * `picomatch()` function to test the input string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.test(input, regex[, options]);
 *
 * console.log(picomatch.test('foo/bar', /^(?:([^/]*?)\/([^/]*?))$/));
 * // { isMatch: true, match: [ 'foo/', 'foo', 'bar' ], output: 'foo/bar' }
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp} `regex`
 * @return {Object} Returns an object with matching info.
 * @api public
 */

picomatch.test = (input, regex, options, { glob, posix } = {}) => {
  if (typeof input !== 'string') {
    throw new TypeError('Expected input to be a string');
  }

  if (input === '') {
    return { isMatch: false, output: '' };
  }

  const opts = options || {};
  const format = opts.format || (posix ? utils.toPosixSlashes : null);
  let match = input === glob;
  let output = (match && format) ? format(input) : input;

  if (match === false) {
    output = format ? format(input) : input;
    match = output === glob;
  }

  if (match === false || opts.capture === true) {
    if (opts.matchBase === true || opts.basename === true) {
      match = picomatch.matchBase(input, regex, options, posix);
    } else {
      match = regex.exec(output);
    }
  }

  return { isMatch: Boolean(match), match, output };
};

/**
 * Match the basename of a filepath.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.matchBase(input, glob[, options]);
 * console.log(picomatch.matchBase('foo/bar.js', '*.js'); // true
 * ```
 * @param {String} `input` String to test.
 * @param {RegExp|String} `glob` Glob pattern or regex created by [.makeRe](#makeRe).
 * @return {Boolean}
 * @api public
 */

picomatch.matchBase = (input, glob, options, posix = options && options.windows) => {
  const regex = glob instanceof RegExp ? glob : picomatch.makeRe(glob, options);
  return regex.test(utils.basename(input, { windows: posix }));
};

/**
 * Returns true if **any** of the given glob `patterns` match the specified `string`.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.isMatch(string, patterns[, options]);
 *
 * console.log(picomatch.isMatch('a.a', ['b.*', '*.a'])); //=> true
 * console.log(picomatch.isMatch('a.a', 'b.*')); //=> false
 * ```
 * @param {String|Array} str The string to test.
 * @param {String|Array} patterns One or more glob patterns to use for matching.
 * @param {Object} [options] See available [options](#options).
 * @return {Boolean} Returns true if any patterns match `str`
 * @api public
 */

picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);

/**
 * Parse a glob pattern to create the source string for a regular
 * expression.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const result = picomatch.parse(pattern[, options]);
 * ```
 * @param {String} `pattern`
 * @param {Object} `options`
 * @return {Object} Returns an object with useful properties and output to be used as a regex source string.
 * @api public
 */

picomatch.parse = (pattern, options) => {
  if (Array.isArray(pattern)) return pattern.map(p => picomatch.parse(p, options));
  return parse(pattern, { ...options, fastpaths: false });
};

/**
 * Scan a glob pattern to separate the pattern into segments.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.scan(input[, options]);
 *
 * const result = picomatch.scan('!./foo/*.js');
 * console.log(result);
 * { prefix: '!./',
 *   input: '!./foo/*.js',
 *   start: 3,
 *   base: 'foo',
 *   glob: '*.js',
 *   isBrace: false,
 *   isBracket: false,
 *   isGlob: true,
 *   isExtglob: false,
 *   isGlobstar: false,
 *   negated: true }
 * ```
 * @param {String} `input` Glob pattern to scan.
 * @param {Object} `options`
 * @return {Object} Returns an object with
 * @api public
 */

picomatch.scan = (input, options) => scan(input, options);

/**
 * Compile a regular expression from the `state` object returned by the
 * [parse()](#parse) method.
 *
 * ```js
 * const picomatch = require('picomatch');
 * const state = picomatch.parse('*.js');
 * // picomatch.compileRe(state[, options]);
 *
 * console.log(picomatch.compileRe(state));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {Object} `state`
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Intended for implementors, this argument allows you to return the raw output from the parser.
 * @param {Boolean} `returnState` Adds the state to a `state` property on the returned regex. Useful for implementors and debugging.
 * @return {RegExp}
 * @api public
 */

picomatch.compileRe = (state, options, returnOutput = false, returnState = false) => {
  if (returnOutput === true) {
    return state.output;
  }

  const opts = options || {};
  const prepend = opts.contains ? '' : '^';
  const append = opts.contains ? '' : '$';

  let source = `${prepend}(?:${state.output})${append}`;
  if (state && state.negated === true) {
    source = `^(?!${source}).*$`;
  }

  const regex = picomatch.toRegex(source, options);
  if (returnState === true) {
    regex.state = state;
  }

  return regex;
};

/**
 * Create a regular expression from a parsed glob pattern.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.makeRe(state[, options]);
 *
 * const result = picomatch.makeRe('*.js');
 * console.log(result);
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `state` The object returned from the `.parse` method.
 * @param {Object} `options`
 * @param {Boolean} `returnOutput` Implementors may use this argument to return the compiled output, instead of a regular expression. This is not exposed on the options to prevent end-users from mutating the result.
 * @param {Boolean} `returnState` Implementors may use this argument to return the state from the parsed glob with the returned regular expression.
 * @return {RegExp} Returns a regex created from the given pattern.
 * @api public
 */

picomatch.makeRe = (input, options = {}, returnOutput = false, returnState = false) => {
  if (!input || typeof input !== 'string') {
    throw new TypeError('Expected a non-empty string');
  }

  let parsed = { negated: false, fastpaths: true };

  if (options.fastpaths !== false && (input[0] === '.' || input[0] === '*')) {
    parsed.output = parse.fastpaths(input, options);
  }

  if (!parsed.output) {
    parsed = parse(input, options);
  }

  return picomatch.compileRe(parsed, options, returnOutput, returnState);
};

/**
 * Create a regular expression from the given regex source string.
 *
 * ```js
 * const picomatch = require('picomatch');
 * // picomatch.toRegex(source[, options]);
 *
 * const { output } = picomatch.parse('*.js');
 * console.log(picomatch.toRegex(output));
 * //=> /^(?:(?!\.)(?=.)[^/]*?\.js)$/
 * ```
 * @param {String} `source` Regular expression source string.
 * @param {Object} `options`
 * @return {RegExp}
 * @api public
 */

picomatch.toRegex = (source, options) => {
  try {
    const opts = options || {};
    return new RegExp(source, opts.flags || (opts.nocase ? 'i' : ''));
  } catch (err) {
    if (options && options.debug === true) throw err;
    return /$^/;
  }
};

/**
 * Picomatch constants.
 * @return {Object}
 */

picomatch.constants = constants;

/**
 * Expose "picomatch"
 */

module.exports = picomatch;


/***/ }),

/***/ 1781:
/***/ ((module, __unused_webpack_exports, __nccwpck_require__) => {



const utils = __nccwpck_require__(4059);
const {
  CHAR_ASTERISK,             /* * */
  CHAR_AT,                   /* @ */
  CHAR_BACKWARD_SLASH,       /* \ */
  CHAR_COMMA,                /* , */
  CHAR_DOT,                  /* . */
  CHAR_EXCLAMATION_MARK,     /* ! */
  CHAR_FORWARD_SLASH,        /* / */
  CHAR_LEFT_CURLY_BRACE,     /* { */
  CHAR_LEFT_PARENTHESES,     /* ( */
  CHAR_LEFT_SQUARE_BRACKET,  /* [ */
  CHAR_PLUS,                 /* + */
  CHAR_QUESTION_MARK,        /* ? */
  CHAR_RIGHT_CURLY_BRACE,    /* } */
  CHAR_RIGHT_PARENTHESES,    /* ) */
  CHAR_RIGHT_SQUARE_BRACKET  /* ] */
} = __nccwpck_require__(5595);

const isPathSeparator = code => {
  return code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
};

const depth = token => {
  if (token.isPrefix !== true) {
    token.depth = token.isGlobstar ? Infinity : 1;
  }
};

/**
 * Quickly scans a glob pattern and returns an object with a handful of
 * useful properties, like `isGlob`, `path` (the leading non-glob, if it exists),
 * `glob` (the actual pattern), `negated` (true if the path starts with `!` but not
 * with `!(`) and `negatedExtglob` (true if the path starts with `!(`).
 *
 * ```js
 * const pm = require('picomatch');
 * console.log(pm.scan('foo/bar/*.js'));
 * { isGlob: true, input: 'foo/bar/*.js', base: 'foo/bar', glob: '*.js' }
 * ```
 * @param {String} `str`
 * @param {Object} `options`
 * @return {Object} Returns an object with tokens and regex source string.
 * @api public
 */

const scan = (input, options) => {
  const opts = options || {};

  const length = input.length - 1;
  const scanToEnd = opts.parts === true || opts.tokens === true || opts.scanToEnd === true;
  const slashes = [];
  const tokens = [];
  const parts = [];

  let str = input;
  let index = -1;
  let start = 0;
  let lastIndex = 0;
  let isBrace = false;
  let isBracket = false;
  let isGlob = false;
  let isExtglob = false;
  let isGlobstar = false;
  let braceEscaped = false;
  let backslashes = false;
  let negated = false;
  let negatedExtglob = false;
  let finished = false;
  let braces = 0;
  let prev;
  let code;
  let token = { value: '', depth: 0, isGlob: false };

  const eos = () => index >= length;
  const peek = () => str.charCodeAt(index + 1);
  const advance = () => {
    prev = code;
    return str.charCodeAt(++index);
  };

  while (index < length) {
    code = advance();
    let next;

    if (code === CHAR_BACKWARD_SLASH) {
      backslashes = token.backslashes = true;
      code = advance();

      if (code === CHAR_LEFT_CURLY_BRACE) {
        braceEscaped = true;
      }
      continue;
    }

    if (braceEscaped === true || code === CHAR_LEFT_CURLY_BRACE) {
      braces++;

      while (eos() !== true && (code = advance())) {
        if (code === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (code === CHAR_LEFT_CURLY_BRACE) {
          braces++;
          continue;
        }

        if (braceEscaped !== true && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (braceEscaped !== true && code === CHAR_COMMA) {
          isBrace = token.isBrace = true;
          isGlob = token.isGlob = true;
          finished = true;

          if (scanToEnd === true) {
            continue;
          }

          break;
        }

        if (code === CHAR_RIGHT_CURLY_BRACE) {
          braces--;

          if (braces === 0) {
            braceEscaped = false;
            isBrace = token.isBrace = true;
            finished = true;
            break;
          }
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (code === CHAR_FORWARD_SLASH) {
      slashes.push(index);
      tokens.push(token);
      token = { value: '', depth: 0, isGlob: false };

      if (finished === true) continue;
      if (prev === CHAR_DOT && index === (start + 1)) {
        start += 2;
        continue;
      }

      lastIndex = index + 1;
      continue;
    }

    if (opts.noext !== true) {
      const isExtglobChar = code === CHAR_PLUS
        || code === CHAR_AT
        || code === CHAR_ASTERISK
        || code === CHAR_QUESTION_MARK
        || code === CHAR_EXCLAMATION_MARK;

      if (isExtglobChar === true && peek() === CHAR_LEFT_PARENTHESES) {
        isGlob = token.isGlob = true;
        isExtglob = token.isExtglob = true;
        finished = true;
        if (code === CHAR_EXCLAMATION_MARK && index === start) {
          negatedExtglob = true;
        }

        if (scanToEnd === true) {
          let parens = 0;

          while (eos() !== true && (code = advance())) {
            if (code === CHAR_BACKWARD_SLASH) {
              backslashes = token.backslashes = true;
              advance();
              continue;
            }

            if (code === CHAR_LEFT_PARENTHESES) {
              parens++;
              continue;
            }

            if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
              finished = true;
              break;
            }
          }
          continue;
        }
        break;
      }
    }

    if (code === CHAR_ASTERISK) {
      if (prev === CHAR_ASTERISK) isGlobstar = token.isGlobstar = true;
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_QUESTION_MARK) {
      isGlob = token.isGlob = true;
      finished = true;

      if (scanToEnd === true) {
        continue;
      }
      break;
    }

    if (code === CHAR_LEFT_SQUARE_BRACKET) {
      while (eos() !== true && (next = advance())) {
        if (next === CHAR_BACKWARD_SLASH) {
          backslashes = token.backslashes = true;
          advance();
          continue;
        }

        if (next === CHAR_RIGHT_SQUARE_BRACKET) {
          isBracket = token.isBracket = true;
          isGlob = token.isGlob = true;
          finished = true;
          break;
        }
      }

      if (scanToEnd === true) {
        continue;
      }

      break;
    }

    if (opts.nonegate !== true && code === CHAR_EXCLAMATION_MARK && index === start) {
      negated = token.negated = true;
      start++;
      continue;
    }

    if (opts.noparen !== true && code === CHAR_LEFT_PARENTHESES) {
      isGlob = token.isGlob = true;

      if (scanToEnd === true) {
        let parens = 1;

        while (eos() !== true && (code = advance())) {
          if (code === CHAR_BACKWARD_SLASH) {
            backslashes = token.backslashes = true;
            advance();
            continue;
          }

          if (code === CHAR_LEFT_PARENTHESES) {
            parens++;
            continue;
          }

          if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
            finished = true;
            break;
          }
        }
        continue;
      }
      break;
    }

    if (isGlob === true) {
      finished = true;

      if (scanToEnd === true) {
        continue;
      }

      break;
    }
  }

  if (opts.noext === true) {
    isExtglob = false;
    isGlob = false;
  }

  let base = str;
  let prefix = '';
  let glob = '';

  if (start > 0) {
    prefix = str.slice(0, start);
    str = str.slice(start);
    lastIndex -= start;
  }

  if (base && isGlob === true && lastIndex > 0) {
    base = str.slice(0, lastIndex);
    glob = str.slice(lastIndex);
  } else if (isGlob === true) {
    base = '';
    glob = str;
  } else {
    base = str;
  }

  if (base && base !== '' && base !== '/' && base !== str) {
    if (isPathSeparator(base.charCodeAt(base.length - 1))) {
      base = base.slice(0, -1);
    }
  }

  if (opts.unescape === true) {
    if (glob) glob = utils.removeBackslashes(glob);

    if (base && backslashes === true) {
      base = utils.removeBackslashes(base);
    }
  }

  const state = {
    prefix,
    input,
    start,
    base,
    glob,
    isBrace,
    isBracket,
    isGlob,
    isExtglob,
    isGlobstar,
    negated,
    negatedExtglob
  };

  if (opts.tokens === true) {
    state.maxDepth = 0;
    if (!isPathSeparator(code)) {
      tokens.push(token);
    }
    state.tokens = tokens;
  }

  if (opts.parts === true || opts.tokens === true) {
    let prevIndex;

    for (let idx = 0; idx < slashes.length; idx++) {
      const n = prevIndex !== undefined ? prevIndex + 1 : start;
      const i = slashes[idx];
      const value = input.slice(n, i);
      if (opts.tokens) {
        if (idx === 0 && start !== 0) {
          tokens[idx].isPrefix = true;
          tokens[idx].value = prefix;
        } else {
          tokens[idx].value = value;
        }
        depth(tokens[idx]);
        state.maxDepth += tokens[idx].depth;
      }
      if (i >= start) {
        parts.push(value);
        prevIndex = i;
      }
    }

    const n = prevIndex !== undefined ? prevIndex + 1 : start;
    const value = input.slice(n);
    parts.push(value);

    if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
      tokens[tokens.length - 1].value = value;
      depth(tokens[tokens.length - 1]);
      state.maxDepth += tokens[tokens.length - 1].depth;
    }

    state.slashes = slashes;
    state.parts = parts;
  }

  return state;
};

module.exports = scan;


/***/ }),

/***/ 4059:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

/*global navigator*/


const {
  REGEX_BACKSLASH,
  REGEX_REMOVE_BACKSLASH,
  REGEX_SPECIAL_CHARS,
  REGEX_SPECIAL_CHARS_GLOBAL
} = __nccwpck_require__(5595);

exports.isObject = val => val !== null && typeof val === 'object' && !Array.isArray(val);
exports.hasRegexChars = str => REGEX_SPECIAL_CHARS.test(str);
exports.isRegexChar = str => str.length === 1 && exports.hasRegexChars(str);
exports.escapeRegex = str => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, '\\$1');
exports.toPosixSlashes = str => str.replace(REGEX_BACKSLASH, '/');

exports.isWindows = () => {
  if (typeof navigator !== 'undefined' && navigator.platform) {
    const platform = navigator.platform.toLowerCase();
    return platform === 'win32' || platform === 'windows';
  }

  if (typeof process !== 'undefined' && process.platform) {
    return process.platform === 'win32';
  }

  return false;
};

exports.removeBackslashes = str => {
  return str.replace(REGEX_REMOVE_BACKSLASH, match => {
    return match === '\\' ? '' : match;
  });
};

exports.escapeLast = (input, char, lastIdx) => {
  const idx = input.lastIndexOf(char, lastIdx);
  if (idx === -1) return input;
  if (input[idx - 1] === '\\') return exports.escapeLast(input, char, idx - 1);
  return `${input.slice(0, idx)}\\${input.slice(idx)}`;
};

exports.removePrefix = (input, state = {}) => {
  let output = input;
  if (output.startsWith('./')) {
    output = output.slice(2);
    state.prefix = './';
  }
  return output;
};

exports.wrapOutput = (input, state = {}, options = {}) => {
  const prepend = options.contains ? '' : '^';
  const append = options.contains ? '' : '$';

  let output = `${prepend}(?:${input})${append}`;
  if (state.negated === true) {
    output = `(?:^(?!${output}).*$)`;
  }
  return output;
};

exports.basename = (path, { windows } = {}) => {
  const segs = path.split(windows ? /[\\/]/ : '/');
  const last = segs[segs.length - 1];

  if (last === '') {
    return segs[segs.length - 2];
  }

  return last;
};


/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 3024:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 5035:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _commands_command_line_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4794);
/* harmony import */ var _world_terminal_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1483);


process.exitCode = await (0,_commands_command_line_js__WEBPACK_IMPORTED_MODULE_0__/* .runCommandLine */ .r)(process.argv.slice(2), (0,_world_terminal_js__WEBPACK_IMPORTED_MODULE_1__/* .terminalOf */ .g)(process));

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 4794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  r: () => (/* binding */ runCommandLine)
});

// UNUSED EXPORTS: COMMANDS

;// CONCATENATED MODULE: ./build/src/finding/nearest.js
/** Edits within which a misspelt key or value is taken for another (spec 4). */
const MAX_EDITS = 2;
/**
 * The number of single-character edits (insert, delete, replace) between two words, without regard to case.
 * Past `limit` the answer is `limit + 1`, so that a long hostile word costs no more than a short one.
 */
function distance(one, other, limit = MAX_EDITS) {
    if (Math.abs(one.length - other.length) > limit)
        return limit + 1;
    const a = one.toLowerCase();
    const b = other.toLowerCase();
    let row = Array.from({ length: b.length + 1 }, (_, column) => column);
    for (let line = 1; line <= a.length; line += 1) {
        const next = [line];
        for (let column = 1; column <= b.length; column += 1) {
            const replaced = row[column - 1] + (a[line - 1] === b[column - 1] ? 0 : 1);
            next.push(Math.min(replaced, row[column] + 1, next[column - 1] + 1));
        }
        if (Math.min(...next) > limit)
            return limit + 1;
        row = next;
    }
    return Math.min(row[b.length], limit + 1);
}
/** The candidate that a word is most likely a misspelling of, or undefined when none is within two edits. */
function nearest_nearest(word, candidates) {
    let best;
    let edits = MAX_EDITS + 1;
    for (const candidate of candidates) {
        const found = distance(word, candidate);
        // A word of two letters is two edits away from every other: it resembles nothing.
        if (found < edits && found < Math.min(word.length, candidate.length)) {
            best = candidate;
            edits = found;
        }
    }
    return best;
}

;// CONCATENATED MODULE: ./build/src/settings/settings.js
const settings_FAIL_ON = ['fail', 'warn', 'never'];
const settings_ON_ERROR = (/* unused pure expression or super */ null && (['fail', 'warn']));
const settings_ON_NO_CARDS = ['pass', 'warn', 'fail'];
const settings_SCOPES = (/* unused pure expression or super */ null && (['auto', 'changed', 'all']));
const settings_COMMENT_MODES = (/* unused pure expression or super */ null && (['auto', 'always', 'on-failure', 'never']));
const settings_ANNOTATION_MODES = (/* unused pure expression or super */ null && (['auto', 'checks', 'commands', 'none']));
/** Values that need no definition on any card (document 004). */
const STANDARD_VALUES = [
    'principal_benefit',
    'transparency',
    'minimal_data',
    'harm_prevention',
    'honesty',
    'user_control',
    'privacy',
    'fairness',
];
/** Where the configuration lies unless the `config` input says otherwise. */
const DEFAULT_CONFIG = '.github/card-gate.yml';
/** Something that the person who set up the run has to change; it ends the run with verdict error. */
class settings_SettingsError extends Error {
    help;
    constructor(message, help) {
        super(message);
        this.name = 'SettingsError';
        this.help = help;
    }
}
/**
 * Lays inputs over the environment's options, those over the configuration, and that over the defaults (spec 12: inputs win).
 * @throws SettingsError when an environment is named that the configuration does not have.
 */
function settle(inputs, configuration, defaultId) {
    const environment = inputs.environment ?? configuration?.environment;
    const overlay = environment === undefined ? undefined : configuration?.environments.get(environment);
    if (environment !== undefined && overlay === undefined) {
        const known = [...(configuration?.environments.keys() ?? [])].map((name) => JSON.stringify(name)).join(', ');
        throw new settings_SettingsError(`the environment ${JSON.stringify(environment)} is not in the configuration; ${known ? `it has ${known}` : 'it has no environments'}`, `add it under "environments" in ${configuration?.file ?? DEFAULT_CONFIG}, or take the input away`);
    }
    const options = { ...definedOnly(configuration), ...definedOnly(overlay?.options), ...definedOnly(inputs) };
    const id = options.id ?? defaultId;
    return {
        id,
        ...(options.cards && { cards: options.cards }),
        ...(options.tools && { tools: options.tools }),
        scope: options.scope ?? 'auto',
        ...(environment !== undefined && { environment }),
        environmentDefaults: overlay?.defaults ?? {},
        failOn: options['fail-on'] ?? 'fail',
        ...(options['min-coverage'] !== undefined && { minCoverage: options['min-coverage'] }),
        onError: options['on-error'] ?? 'fail',
        onNoCards: options['on-no-cards'] ?? 'warn',
        comment: options.comment ?? 'auto',
        annotations: options.annotations ?? 'auto',
        checkName: options['check-name'] ?? `Card Gate report (${id})`,
        summary: options.summary ?? true,
        ...(options['report-file'] !== undefined && { reportFile: options['report-file'] }),
        ...(options['base-ref'] !== undefined && { baseRef: options['base-ref'] }),
        ...(options['head-ref'] !== undefined && { headRef: options['head-ref'] }),
        ...(configuration?.agents && { agents: configuration.agents }),
        severity: configuration?.severity ?? new Map(),
        aliases: configuration?.aliases ?? new Map(),
        standardValues: [...STANDARD_VALUES, ...(configuration?.standardValues ?? [])],
        ...(configuration && { config: configuration.file }),
    };
}
function definedOnly(options) {
    return Object.fromEntries(Object.entries(options ?? {}).filter(([, value]) => value !== undefined));
}

;// CONCATENATED MODULE: external "node:util"
const external_node_util_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
;// CONCATENATED MODULE: ./build/src/commands/arguments.js

/** How the program was called wrongly: one sentence, exit code 2 (spec 14). */
class UsageError extends Error {
}
/** Options that every command takes. */
const COMMON_OPTIONS = { format: 'text', now: 'text', config: 'text', help: 'switch' };
/** Reads the arguments of a command. @throws UsageError naming the option and what is allowed. */
function readArguments(args, kinds) {
    const all = { ...COMMON_OPTIONS, ...kinds };
    const options = Object.fromEntries(Object.entries(all).map(([name, kind]) => [
        name,
        kind === 'switch' ? { type: 'boolean' } : { type: 'string', multiple: kind === 'list' },
    ]));
    try {
        const { values, positionals } = (0,external_node_util_namespaceObject.parseArgs)({ args: [...args], options, allowPositionals: true, strict: true });
        const given = values;
        return {
            positionals,
            text: (name) => (typeof given[name] === 'string' ? given[name] : undefined),
            list: (name) => (Array.isArray(given[name]) ? given[name] : []),
            has: (name) => given[name] === true,
        };
    }
    catch (error) {
        const [said] = error.message.split('. To specify');
        throw new UsageError(`${said}; this command takes ${Object.keys(all)
            .map((name) => `--${name}`)
            .join(', ')}`);
    }
}
const FORMATS = ['text', 'json', 'markdown'];

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __nccwpck_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./build/src/finding/finding.js
var finding_finding = __nccwpck_require__(5722);
;// CONCATENATED MODULE: ./build/src/model/governed.js
/** Whether a kind is a card. */
function isCard(kind) {
    return kind === 'aap-card' || kind === 'unified-card';
}

;// CONCATENATED MODULE: ./build/src/agents/compose.js

/**
 * Puts together what an agent itself says (spec 2, 7): the policy sections of its card, its policy file, and the environment, which
 * goes over both. The same section in two places is `two-policies`; both then count, and of two defaults the stricter.
 */
function ownPolicy(card, file, environment) {
    const carried = card?.policy;
    const own = file?.policy;
    const findings = carried && own ? conflicts(carried, own) : [];
    const together = carried && own ? unite(carried, own) : (own ?? carried);
    if (Object.keys(environment).length === 0)
        return { ...(together && { policy: together }), findings };
    const place = together?.place ?? card?.card?.place ?? Object.values(environment)[0].place;
    const base = together ?? { scope: 'agent', capabilities: [], forbidden: [], triggers: [], defaults: {}, place, unified: false };
    return { policy: { ...base, defaults: { ...base.defaults, ...environment } }, findings };
}
function conflicts(carried, own) {
    const sections = [
        ['capabilities', carried.capabilities[0]?.place, own.capabilities[0]?.place],
        ['forbidden rules', carried.forbidden[0]?.place, own.forbidden[0]?.place],
        ['defaults', firstPlace(carried.defaults, ['mode']), firstPlace(own.defaults, ['mode'])],
    ];
    return sections.flatMap(([what, inCard, inFile]) => inCard && inFile
        ? [
            (0,finding_finding/* findingAt */.dz)('two-policies', {
                at: inFile,
                on: 'key',
                message: `${what} stand both here and in the card ${JSON.stringify(inCard.document.file)}`,
                help: 'keep them in one of the two files',
                related: [{ at: inCard, on: 'key', message: 'the same section in the card' }],
            }),
        ]
        : []);
}
/** The mode of a unified card is the card's own and no default of a policy. */
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
        unified: carried.unified,
    };
}
const STRICTNESS = {
    unmappedAction: ['deny', 'warn', 'allow'],
    unmappedSeverity: ['critical', 'high', 'medium', 'low'],
    failOpen: [false, true],
    mode: ['enforce', 'nudge', 'warn', 'observe', 'off'],
    graceHours: [],
};
/** Part by part the stricter of two; what only one says is taken from it. */
function stricterDefaults(a, b) {
    const parts = Object.keys(STRICTNESS).flatMap((key) => {
        const [first, second] = [a[key], b[key]];
        const part = first && second ? stricter(key, first, second) : (first ?? second);
        return part ? [[key, part]] : [];
    });
    return Object.fromEntries(parts);
}
function stricter(key, a, b) {
    if (key === 'graceHours')
        return a.value <= b.value ? a : b;
    const order = STRICTNESS[key];
    return order.indexOf(a.value) <= order.indexOf(b.value) ? a : b;
}

// EXTERNAL MODULE: ./build/src/document/limits.js
var limits = __nccwpck_require__(1639);
// EXTERNAL MODULE: ./build/src/document/document.js
var document_document = __nccwpck_require__(9242);
// EXTERNAL MODULE: ./build/src/document/json.js
var json = __nccwpck_require__(9989);
;// CONCATENATED MODULE: ./build/src/document/load.js


/** The syntax of a file by its name: `.json` is held to JSON, everything else is read as YAML. */
function syntaxOf(file) {
    return /\.json$/i.test(file) ? 'json' : 'yaml';
}
/**
 * Reads the bytes of a YAML or JSON file (spec 2, "Loading"): UTF-8 with or without a byte-order mark, at most `maxBytes`.
 * Never throws on any input; all problems of the syntax are reported together.
 * The YAML reader is fetched only when a YAML file comes, since it is the largest part of the start-up time.
 */
async function loadDocument(file, bytes, maxBytes, syntax = syntaxOf(file)) {
    if (bytes.length > maxBytes)
        return tooLarge(file, bytes.length, maxBytes);
    const decoded = decode(bytes);
    if ('problem' in decoded)
        return { kind: 'broken', file, text: decoded.text, problems: [decoded.problem] };
    const { text } = decoded;
    const parsed = syntax === 'json' ? (0,json/* readJson */.Vh)(text) : (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1692))).readYaml(text);
    if ('problems' in parsed)
        return { kind: 'broken', file, text, problems: parsed.problems };
    return { kind: 'document', document: { file, syntax, text, root: parsed.root, value: (0,document_document/* valueOf */.RP)(parsed.root) } };
}
/** What is said of a file over its limit, which need not have been read to know it. */
function tooLarge(file, bytes, maxBytes) {
    const message = `the file has ${bytes.toLocaleString('en-US')} bytes; at most ${maxBytes.toLocaleString('en-US')} are read`;
    const help = 'split the file, or take out what does not belong in it';
    return { kind: 'broken', file, text: '', problems: [{ rule: 'file-too-large', message, help, start: 0, end: 0 }] };
}
function decode(bytes) {
    try {
        return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes) };
    }
    catch {
        const text = new TextDecoder('utf-8').decode(bytes);
        const at = Math.max(0, text.indexOf('�'));
        const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
        const message = wide ? 'the file is encoded as UTF-16; only UTF-8 is read' : 'the file has a byte sequence that is not UTF-8';
        return { text, problem: { rule: 'parse-error', message, help: 'save the file as UTF-8', start: at, end: at + 1 } };
    }
}

;// CONCATENATED MODULE: ./build/src/document/reader.js

/**
 * Tolerant access to the nodes of a document: what has the wrong shape is left out here and reported by the schema.
 * Readers decide what a missing part means, and take the strictest meaning where the text is unreadable.
 */
class Reader {
    place;
    #node;
    constructor(place, node = (0,document_document/* nodeAt */.oB)(place.document, place.path)) {
        this.place = place;
        this.#node = node;
    }
    static of(document) {
        return new Reader({ document, path: [] }, document.root);
    }
    get exists() {
        return this.#node !== undefined;
    }
    get isMap() {
        return this.#node?.kind === 'map';
    }
    /** The reader of a key; it exists only when the key does. */
    get(key) {
        const node = this.#node?.kind === 'map' ? this.#node.entries.get(key)?.node : undefined;
        return new Reader(this.#step(key), node);
    }
    has(key) {
        return this.#node?.kind === 'map' && this.#node.entries.has(key);
    }
    /** Keys of a map with their readers, in the order of the file. */
    entries() {
        if (this.#node?.kind !== 'map')
            return [];
        return [...this.#node.entries].map(([key, entry]) => [key, new Reader(this.#step(key), entry.node)]);
    }
    /** Items of a list, in order. */
    items() {
        if (this.#node?.kind !== 'list')
            return [];
        return this.#node.items.map((node, index) => new Reader(this.#step(index), node));
    }
    text() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'string' ? this.#node.value : undefined;
    }
    number() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'number' ? this.#node.value : undefined;
    }
    boolean() {
        return this.#node?.kind === 'scalar' && typeof this.#node.value === 'boolean' ? this.#node.value : undefined;
    }
    /** The text if it is one of those allowed, else the fallback, so that something unreadable can count as the strictest. */
    oneOf(allowed, fallback) {
        const text = this.text();
        return allowed.find((value) => value === text) ?? fallback;
    }
    /** The non-empty texts of a list with their places. */
    texts() {
        return this.items().flatMap((item) => {
            const value = item.text();
            return value === undefined || value === '' ? [] : [{ value, place: item.place }];
        });
    }
    #step(step) {
        return { document: this.place.document, path: [...this.place.path, step] };
    }
}
/** The texts of a list, each once, where it stands first. */
function distinct(list) {
    const seen = new Set();
    return list.filter((item) => !seen.has(item.value) && seen.add(item.value));
}

;// CONCATENATED MODULE: ./build/src/model/policy.js
/** Severities that users write on rules (spec 1). */
const RULE_SEVERITIES = ['critical', 'high', 'medium', 'low'];
/** Whether a policy says anything that governs a tool (spec 6, "What governs"). */
function governs(policy) {
    return (policy.unified ||
        policy.capabilities.length > 0 ||
        policy.forbidden.length > 0 ||
        Object.values(policy.defaults).some((part) => part !== undefined));
}

;// CONCATENATED MODULE: ./build/src/pattern/match.js
/** Compiles a pattern: `*` is any run of characters, `?` exactly one code point, everything else stands for itself. */
function compilePattern(text) {
    const points = [...text];
    return {
        text,
        matches(name) {
            const chars = [...name];
            let p = 0;
            let n = 0;
            let star = -1;
            let mark = 0;
            while (n < chars.length) {
                if (p < points.length && points[p] === '*') {
                    star = p++;
                    mark = n;
                }
                else if (p < points.length && (points[p] === '?' || points[p] === chars[n])) {
                    p += 1;
                    n += 1;
                }
                else if (star !== -1) {
                    p = star + 1;
                    n = ++mark;
                }
                else
                    return false;
            }
            while (points[p] === '*')
                p += 1;
            return p === points.length;
        },
    };
}

;// CONCATENATED MODULE: ./build/src/pattern/condition-parser.js


/** Longest condition in code units, and deepest nesting; a condition for people stays far below both. */
const MAX_LENGTH = 4096;
const MAX_NESTING = 64;
/** One alternative a kind of token; what matches none of them is no part of the grammar. */
const TOKEN = /\s*(?:([A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)*)|([+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|"([^"]*)"|'([^']*)'|(>=|<=|==|!=|[><(),]))/y;
/** Words that are no names of fields. */
const RESERVED = new Set(['and', 'or', 'not', 'contains', 'matches', 'tool_matches', 'true', 'false', 'null']);
const WORD_LITERALS = new Map([
    ['true', true],
    ['false', false],
    ['null', null],
]);
class Stop extends Error {
    offset;
    constructor(message, offset) {
        super(message);
        this.offset = offset;
    }
}
/** Reads a condition by recursive descent: `or` binds loosest, then `and`, then `not` (spec 5). */
function parse(text) {
    try {
        if (text.trim() === '')
            throw new Stop('the condition is empty; expected a field, a comparison, or a function such as tool_matches', 0);
        if (text.length > MAX_LENGTH)
            throw new Stop(`the condition is longer than ${MAX_LENGTH} characters`, MAX_LENGTH);
        const parser = new Parser(tokens(text));
        return { kind: 'ok', condition: parser.whole() };
    }
    catch (error) {
        if (error instanceof Stop)
            return { kind: 'error', message: error.message, offset: error.offset };
        throw error;
    }
}
function tokens(text) {
    const list = [];
    TOKEN.lastIndex = 0;
    for (let at = 0; at < text.length; at = TOKEN.lastIndex) {
        if (text.slice(at).trim() === '')
            break;
        TOKEN.lastIndex = at;
        const match = TOKEN.exec(text);
        if (match === null) {
            const offset = at + (/^\s*/.exec(text.slice(at))?.[0].length ?? 0);
            throw new Stop(`${JSON.stringify([...text.slice(offset)][0] ?? '')} is no part of a condition here`, offset);
        }
        const [whole, word, number, double, single, symbol] = match;
        const offset = at + (whole.length - whole.trimStart().length);
        if (word !== undefined)
            list.push({ kind: 'word', text: word, value: WORD_LITERALS.get(word) ?? null, offset });
        else if (number !== undefined)
            list.push({ kind: 'number', text: number, value: Number(number), offset });
        else if (symbol !== undefined)
            list.push({ kind: 'symbol', text: symbol, value: null, offset });
        else
            list.push({ kind: 'text', text: whole.trim(), value: double ?? single ?? '', offset });
    }
    list.push({ kind: 'end', text: 'the end', value: null, offset: text.length });
    return list;
}
class Parser {
    #tokens;
    #at = 0;
    #depth = 0;
    constructor(list) {
        this.#tokens = list;
    }
    whole() {
        const condition = this.#or();
        const rest = this.#peek();
        if (rest.kind !== 'end')
            throw new Stop(`expected "and", "or" or the end, and found ${shown(rest)}`, rest.offset);
        return condition;
    }
    #or() {
        let left = this.#and();
        while (this.#takes('or'))
            left = { kind: 'or', left, right: this.#and() };
        return left;
    }
    #and() {
        let left = this.#not();
        while (this.#takes('and'))
            left = { kind: 'and', left, right: this.#not() };
        return left;
    }
    #not() {
        const start = this.#peek();
        this.#depth += 1;
        if (this.#depth > MAX_NESTING)
            throw new Stop(`nested more than ${MAX_NESTING} levels deep`, start.offset);
        const condition = this.#takes('not') ? { kind: 'not', of: this.#not() } : this.#primary();
        this.#depth -= 1;
        return condition;
    }
    #primary() {
        const token = this.#next();
        if (token.text === '(' && token.kind === 'symbol') {
            const inside = this.#or();
            this.#expect(')');
            return inside;
        }
        if (token.kind !== 'word')
            throw new Stop(`expected a field or a function, and found ${shown(token)}`, token.offset);
        if (token.text === 'tool_matches') {
            this.#expect('(');
            const pattern = compilePattern(this.#pattern());
            this.#expect(')');
            return { kind: 'tool-matches', pattern };
        }
        if (token.text === 'contains' || token.text === 'matches') {
            this.#expect('(');
            const field = this.#field();
            this.#expect(',');
            const condition = this.#about(field, token.text);
            this.#expect(')');
            return condition;
        }
        if (RESERVED.has(token.text))
            throw new Stop(`expected a field or a function, and found ${shown(token)}`, token.offset);
        if (this.#peek().text === '(' && this.#peek().kind === 'symbol') {
            throw new Stop(`there is no function ${JSON.stringify(token.text)}; there are tool_matches, contains and matches`, token.offset);
        }
        if (this.#takes('contains'))
            return this.#about(token.text, 'contains');
        if (this.#takes('matches'))
            return this.#about(token.text, 'matches');
        const op = COMPARISONS.find((one) => this.#peek().kind === 'symbol' && one === this.#peek().text);
        if (op === undefined)
            return { kind: 'field', field: token.text };
        this.#next();
        return { kind: 'compare', field: token.text, op: op, value: this.#literal() };
    }
    #about(field, kind) {
        return kind === 'contains' ? { kind, field, value: this.#literal() } : { kind, field, pattern: compilePattern(this.#pattern()) };
    }
    #field() {
        const token = this.#next();
        if (token.kind === 'word' && !RESERVED.has(token.text))
            return token.text;
        throw new Stop(`expected a field, and found ${shown(token)}`, token.offset);
    }
    #literal() {
        const token = this.#next();
        if (token.kind === 'number' || token.kind === 'text' || (token.kind === 'word' && WORD_LITERALS.has(token.text)))
            return token.value;
        const hint = token.kind === 'word' ? '; a text is written in quotes' : '';
        throw new Stop(`expected a number, a quoted text, true, false or null, and found ${shown(token)}${hint}`, token.offset);
    }
    #pattern() {
        const token = this.#next();
        if (token.kind !== 'text')
            throw new Stop(`expected a pattern in quotes, and found ${shown(token)}`, token.offset);
        if (token.value === '')
            throw new Stop('the pattern is empty, so it would match nothing', token.offset);
        return String(token.value);
    }
    #expect(symbol) {
        const token = this.#next();
        if (token.kind !== 'symbol' || token.text !== symbol)
            throw new Stop(`expected ${JSON.stringify(symbol)}, and found ${shown(token)}`, token.offset);
    }
    #takes(word) {
        const token = this.#peek();
        if (token.kind !== 'word' || token.text !== word)
            return false;
        this.#at += 1;
        return true;
    }
    #peek() {
        return this.#tokens[this.#at];
    }
    #next() {
        const token = this.#peek();
        if (token.kind !== 'end')
            this.#at += 1;
        return token;
    }
}
function shown(token) {
    return token.kind === 'end' ? token.text : JSON.stringify(token.text);
}

;// CONCATENATED MODULE: ./build/src/pattern/condition.js

const COMPARISONS = ['>', '<', '>=', '<=', '==', '!='];
/** Reads a condition (spec 5). Never throws; `and`, `or`, `not` and the names of functions are written in small letters. */
function parseCondition(text) {
    return parse(text);
}
/** Decides a condition in three values: unknown only when what is known does not decide (Kleene's logic, spec 5). */
function evaluateCondition(condition, facts) {
    switch (condition.kind) {
        case 'tool-matches':
            return facts.toolMatches ? facts.toolMatches(condition.pattern) : 'unknown';
        case 'not': {
            const answer = evaluateCondition(condition.of, facts);
            return answer === 'unknown' ? answer : !answer;
        }
        case 'and':
        case 'or': {
            const decisive = condition.kind === 'or';
            const left = evaluateCondition(condition.left, facts);
            if (left === decisive)
                return decisive;
            const right = evaluateCondition(condition.right, facts);
            if (right === decisive)
                return decisive;
            return left === 'unknown' || right === 'unknown' ? 'unknown' : !decisive;
        }
        case 'field':
        case 'compare':
        case 'contains':
        case 'matches': {
            const fact = facts.lookup(condition.field);
            return fact.known ? decide(condition, fact.value) : 'unknown';
        }
        default:
            return condition;
    }
}
function decide(condition, value) {
    switch (condition.kind) {
        case 'field':
            return isTruthy(value);
        case 'compare':
            return compare(value, condition.op, condition.value);
        case 'contains':
            if (Array.isArray(value))
                return value.some((member) => equals(member, condition.value));
            return typeof value === 'string' ? value.includes(String(condition.value)) : 'unknown';
        case 'matches':
            return typeof value === 'string' ? condition.pattern.matches(value) : 'unknown';
        default:
            return condition;
    }
}
/** Not false, null, 0, "" or an empty list (spec 5). */
function isTruthy(value) {
    if (Array.isArray(value))
        return value.length > 0;
    return value !== undefined && value !== null && value !== false && value !== 0 && value !== '';
}
function compare(value, op, literal) {
    if (op === '==')
        return equals(value, literal);
    if (op === '!=')
        return !equals(value, literal);
    const [left, right] = [numberOf(value), numberOf(literal)];
    if (left === undefined || right === undefined)
        return 'unknown';
    switch (op) {
        case '>':
            return left > right;
        case '<':
            return left < right;
        case '>=':
            return left >= right;
        case '<=':
            return left <= right;
        default:
            return op;
    }
}
/** A number and its text are equal, because sources write amounts both ways; nothing else is converted. */
function equals(value, literal) {
    if (value === literal)
        return true;
    if (typeof value === typeof literal)
        return false;
    if (typeof value === 'number' || typeof literal === 'number') {
        const [left, right] = [numberOf(value), numberOf(literal)];
        return left !== undefined && left === right;
    }
    return false;
}
/** A number, or a text that is one. */
function numberOf(value) {
    if (typeof value === 'number')
        return Number.isFinite(value) ? value : undefined;
    if (typeof value !== 'string' || !/^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/.test(value))
        return undefined;
    return Number(value);
}
/** Whether a condition asks about a tool, so that it is decided tool by tool (spec 5). */
function usesToolMatches(condition) {
    switch (condition.kind) {
        case 'tool-matches':
            return true;
        case 'not':
            return usesToolMatches(condition.of);
        case 'and':
        case 'or':
            return usesToolMatches(condition.left) || usesToolMatches(condition.right);
        case 'field':
        case 'compare':
        case 'contains':
        case 'matches':
            return false;
        default:
            return condition;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/cards/parts.js



/** `mcp:server/tool`: a server without wildcards is not asked for, since `mcp:*` + `/` stands for any server. */
const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;
/** The spelling of a policy by all its tool patterns together. */
function spellingOf(patterns) {
    return patterns.length > 0 && patterns.every((text) => text.startsWith('mcp:')) ? 'mcp-url' : 'as-written';
}
/** Compiles a pattern with every spelling that is tried. */
function toolPattern(text, place, spelling) {
    const parts = spelling === 'mcp-url' ? MCP_URL.exec(text) : null;
    const spellings = [compilePattern(text)];
    if (parts)
        spellings.push(compilePattern(`mcp__${parts[1]}__${parts[2]}`));
    return { text, place, spellings };
}
/** Forbidden rules of either generation; a severity that cannot be read counts as critical. */
function forbiddenRules(list, spelling) {
    return list.items().flatMap((item) => {
        const pattern = item.get('pattern').text();
        if (pattern === undefined || pattern === '')
            return [];
        return [
            {
                pattern: toolPattern(pattern, item.get('pattern').place, spelling),
                reason: item.get('reason').text() ?? 'no reason is given',
                severity: item.get('severity').oneOf(RULE_SEVERITIES, 'critical'),
                place: item.place,
            },
        ];
    });
}
const TRIGGER_ACTIONS = ['escalate', 'warn', 'deny', 'log'];
/** Escalation triggers of any generation; an action that cannot be read counts as deny. */
function escalationTriggers(list) {
    return list.items().flatMap((item) => {
        const text = item.get('condition').text();
        if (text === undefined)
            return [];
        const parsed = parseCondition(text);
        return [
            {
                text,
                ...(parsed.kind === 'ok' && { condition: parsed.condition }),
                action: item.get('action').oneOf(TRIGGER_ACTIONS, 'deny'),
                reason: item.get('reason').text() ?? 'no reason is given',
                place: item.place,
            },
        ];
    });
}

;// CONCATENATED MODULE: ./build/src/formats/cards/policy.js



const UNMAPPED_ACTIONS = ['allow', 'warn', 'deny'];
const MODES = ['off', 'warn', 'enforce'];
/** The sections by which a card of any generation carries the policy of the policy DSL (spec 2, after document 001). */
const POLICY_SECTIONS = ['capability_mappings', 'forbidden', 'defaults'];
/**
 * Reads the sections of the policy DSL (document 000), which stand in a file of their own or in a card.
 * `triggers` are given where the card's own already include those of the section.
 */
function readPolicySections(top, triggers = escalationTriggers(top.get('escalation_triggers'))) {
    const mappings = top.get('capability_mappings');
    const forbidden = top.get('forbidden');
    const spelling = spellingOf([
        ...mappings.entries().flatMap(([, mapping]) => mapping
            .get('tools')
            .texts()
            .map((tool) => tool.value)),
        ...forbidden.items().flatMap((rule) => rule.get('pattern').text() ?? []),
    ]);
    const name = top.get('meta').get('name').text();
    return {
        ...(name && { name }),
        scope: top.get('meta').get('scope').text() === 'org' ? 'org' : 'agent',
        capabilities: mappings.entries().map(([key, mapping]) => capability(key, mapping, spelling)),
        forbidden: forbiddenRules(forbidden, spelling),
        triggers,
        defaults: readDefaults(top.get('defaults')),
        place: top.place,
        unified: false,
    };
}
function capability(name, mapping, spelling) {
    return {
        name,
        patterns: mapping
            .get('tools')
            .texts()
            .map((tool) => toolPattern(tool.value, tool.place, spelling)),
        actions: distinct(mapping.get('card_actions').texts()),
        binding: 'declared',
        place: mapping.place,
    };
}
/** Reads `defaults`; what is there but cannot be read counts as the strictest value. */
function readDefaults(defaults) {
    const part = (key, read) => {
        const reader = defaults.get(key);
        return reader.exists ? { value: read(reader), place: reader.place } : undefined;
    };
    const unmappedAction = part('unmapped_tool_action', (at) => at.oneOf(UNMAPPED_ACTIONS, 'deny'));
    const unmappedSeverity = part('unmapped_severity', (at) => at.oneOf(RULE_SEVERITIES, 'critical'));
    const failOpen = part('fail_open', (at) => at.boolean() ?? false);
    const mode = part('enforcement_mode', (at) => at.oneOf(MODES, 'enforce'));
    const graceHours = part('grace_period_hours', (at) => at.number() ?? 0);
    return {
        ...(unmappedAction && { unmappedAction }),
        ...(unmappedSeverity && { unmappedSeverity }),
        ...(failOpen && { failOpen }),
        ...(mode && { mode }),
        ...(graceHours && { graceHours }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/aap.js



/** Reads an AAP card (document 004), with the policy sections that it may carry (document 001). */
function readAapCard(top) {
    const envelope = top.get('autonomy_envelope');
    const cardId = top.get('card_id').text();
    const agentId = top.get('agent_id').text();
    const card = {
        generation: 'aap',
        ...(cardId !== undefined && { cardId }),
        ...(agentId !== undefined && { agentId }),
        boundedActions: distinct(envelope.get('bounded_actions').texts()),
        forbiddenActions: distinct(envelope.get('forbidden_actions').texts()),
        triggers: escalationTriggers(envelope.get('escalation_triggers')),
        place: top.place,
        autonomyPlace: envelope.get('bounded_actions').place,
    };
    const carries = POLICY_SECTIONS.some((section) => top.has(section));
    return { card, ...(carries && { policy: readPolicySections(top) }) };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/unified.js




const AUTONOMY_MODES = ['off', 'observe', 'nudge', 'enforce'];
/**
 * Reads a unified card: its `capabilities` and `enforcement` are its policy. Where it carries the sections of the policy DSL instead
 * (document 001's example), those are read; where both forms stand, both count and `two-policies` says so.
 */
function readUnifiedCard(top) {
    const autonomy = top.get('autonomy');
    const cardId = top.get('card_id').text();
    const agentId = top.get('agent_id').text();
    const card = {
        generation: 'unified',
        ...(cardId !== undefined && { cardId }),
        ...(agentId !== undefined && { agentId }),
        boundedActions: distinct(autonomy.get('bounded_actions').texts()),
        forbiddenActions: distinct(autonomy.get('forbidden_actions').texts()),
        triggers: escalationTriggers(autonomy.get('escalation_triggers')),
        place: top.place,
        autonomyPlace: autonomy.get('bounded_actions').place,
    };
    const own = unified_ownPolicy(top, card);
    if (!POLICY_SECTIONS.some((section) => top.has(section)))
        return { card, policy: own };
    const carried = readPolicySections(top);
    const enforcement = top.has('enforcement') ? own.defaults : {};
    return {
        card,
        policy: {
            ...own,
            ...(carried.name !== undefined && { name: carried.name }),
            forbidden: [...own.forbidden, ...carried.forbidden],
            triggers: [...own.triggers, ...carried.triggers],
            capabilities: [...own.capabilities, ...carried.capabilities],
            defaults: { ...carried.defaults, ...enforcement },
        },
    };
}
function unified_ownPolicy(top, card) {
    const capabilities = top.get('capabilities');
    const enforcement = top.get('enforcement');
    const spelling = spellingOf([
        ...capabilities.entries().flatMap(([, capability]) => capability
            .get('tools')
            .texts()
            .map((tool) => tool.value)),
        ...enforcement
            .get('forbidden_tools')
            .items()
            .flatMap((rule) => rule.get('pattern').text() ?? []),
    ]);
    return {
        scope: 'agent',
        capabilities: capabilities.entries().map(([name, capability]) => readCapability(name, capability, card, spelling)),
        forbidden: forbiddenRules(enforcement.get('forbidden_tools'), spelling),
        triggers: [],
        defaults: enforcementDefaults(top, enforcement),
        place: top.place,
        unified: true,
    };
}
/** `required_actions` binds; `card_actions` is read as its alias; without either the name does, if it is a bounded action (spec 4). */
function readCapability(name, capability, card, spelling) {
    const patterns = capability
        .get('tools')
        .texts()
        .map((tool) => toolPattern(tool.value, tool.place, spelling));
    const listed = ['required_actions', 'card_actions'].find((key) => capability.has(key));
    if (listed !== undefined)
        return { name, patterns, actions: distinct(capability.get(listed).texts()), binding: 'declared', place: capability.place };
    const bounded = card.boundedActions.some((action) => action.value === name);
    return {
        name,
        patterns,
        actions: bounded ? [{ value: name, place: capability.place }] : [],
        binding: bounded ? 'inferred' : 'none',
        place: capability.place,
    };
}
/** The old keys `unmapped_tool_action` and `fail_open` are errors on a unified card (spec 4), so they decide nothing here. */
function enforcementDefaults(top, enforcement) {
    const allow = enforcement.get('allow_unmapped_tools');
    const severity = enforcement.get('default_unmapped_severity');
    const mode = top.get('autonomy_mode');
    const grace = enforcement.get('grace_period_hours');
    return {
        ...(allow.exists && {
            unmappedAction: { value: allow.boolean() === true ? 'allow' : 'deny', place: allow.place },
        }),
        ...(severity.exists && { unmappedSeverity: { value: severity.oneOf(RULE_SEVERITIES, 'critical'), place: severity.place } }),
        ...(mode.exists && { mode: { value: mode.oneOf(AUTONOMY_MODES, 'enforce'), place: mode.place } }),
        ...(grace.exists && { graceHours: { value: grace.number() ?? 0, place: grace.place } }),
    };
}

;// CONCATENATED MODULE: ./build/src/formats/cards/read.js




/** Reads a document of a known kind; what is malformed in it is left out or counts as the strictest, and is reported by validation. */
function readGoverned(document, kind) {
    const top = Reader.of(document);
    switch (kind) {
        case 'aap-card':
            return { document, kind, ...readAapCard(top) };
        case 'unified-card':
            return { document, kind, ...readUnifiedCard(top) };
        case 'policy':
            return { document, kind, policy: readPolicySections(top) };
        case 'access-list':
            return { document, kind };
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./build/src/formats/cards/recognise.js
const AAP_MARKS = ['aap_version', 'autonomy_envelope', 'audit_commitment'];
const UNIFIED_MARKS = ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'];
/** Keys of `defaults` that belong to the policy DSL; other files have a `defaults` of their own. */
const DEFAULTS_KEYS = ['unmapped_tool_action', 'unmapped_severity', 'fail_open', 'enforcement_mode', 'grace_period_hours'];
/** Top-level keys that tell a kind by themselves: a file with one of them, even misspelt, is meant to be governed. */
const TELLING_KEYS = [...AAP_MARKS, ...UNIFIED_MARKS, 'capability_mappings', 'forbidden'];
/** Tells the kind of a document before it is validated, so that no message has to speak of several schemas; undefined when it is of none. */
function recognise(document) {
    const { root } = document;
    if (root.kind === 'list')
        return isAccessList(root) ? { kind: 'access-list', mixed: false } : undefined;
    if (root.kind !== 'map')
        return undefined;
    const has = (key) => root.entries.has(key);
    const aap = AAP_MARKS.some(has);
    const unified = UNIFIED_MARKS.some(has);
    if (aap && unified)
        return { kind: has('aap_version') && !has('card_version') ? 'aap-card' : 'unified-card', mixed: true };
    if (aap)
        return { kind: 'aap-card', mixed: false };
    if (unified)
        return { kind: 'unified-card', mixed: false };
    if (has('capability_mappings') || has('forbidden') || hasPolicyDefaults(root))
        return { kind: 'policy', mixed: false };
    const policies = root.entries.get('policies')?.node;
    return policies?.kind === 'list' && isAccessList(policies) ? { kind: 'access-list', mixed: false } : undefined;
}
function hasPolicyDefaults(root) {
    const defaults = root.entries.get('defaults')?.node;
    return defaults?.kind === 'map' && DEFAULTS_KEYS.some((key) => defaults.entries.has(key));
}
function isAccessList(list) {
    return list.items.length > 0 && list.items.every((item) => item.kind === 'map' && item.entries.has('effect'));
}

// EXTERNAL MODULE: ./node_modules/picomatch/index.js
var picomatch = __nccwpck_require__(4006);
;// CONCATENATED MODULE: ./build/src/agents/patterns.js

/** Where cards and policies are looked for unless `cards` says otherwise (spec 2). */
const DEFAULT_CARD_PATTERNS = [
    '**/{card,agent-card,alignment-card,*.card,*-card}.{yaml,yml,json}',
    '**/{policy,*.policy,*-policy}.{yaml,yml,json}',
    '**/{access,*.access}.{yaml,yml,json}',
    '.mnemom/{agents,orgs,platform,teams}/**/*.{yaml,yml,json}',
];
const OUTSIDE = ['**/node_modules/**', '**/.git/**', '.github/workflows/**', '**/dist/**'];
/** Tool lists that belong to the agent of their folder (spec 2). */
const TOOL_LIST_PATTERNS = ['**/tools.{json,yaml,yml,txt}', '**/*.tools.{json,yaml,yml,txt}'];
const OPTIONS = { dot: true, nocase: true };
/** Tells by its path whether a file may hold a card or a policy. */
function cardMatcher(patterns) {
    const matches = picomatch([...(patterns ?? DEFAULT_CARD_PATTERNS)], { ...OPTIONS, ignore: [...OUTSIDE] });
    return (file) => matches(file);
}
/** Tells by its path whether a file is a tool list of its folder. */
const isToolList = picomatch([...TOOL_LIST_PATTERNS], { ...OPTIONS, ignore: [...OUTSIDE] });
/** Whether a text is a glob for files; a leading `!` is none (spec 8). */
function isFileGlob(text) {
    return !text.startsWith('!') && picomatch.scan(text).isGlob;
}
/** The files that a glob finds. */
function globFiles(glob, files) {
    const matches = picomatch(glob, OPTIONS);
    return files.filter((file) => matches(file));
}
/**
 * Whether the path alone says that the file is meant to be governed, so that it may not be skipped when it cannot be read:
 * it lies under `.mnemom/`, or is named `card.*`, `alignment-card.*` or `*.card.*` (spec 2).
 */
function isNamedAsCard(file) {
    return picomatch.isMatch(file, ['.mnemom/**', '**/card.*', '**/alignment-card.*', '**/*.card.*'], OPTIONS);
}
/** Templates of an organisation: they bind agents and are none themselves (spec 2, "Agents"). */
function isTemplate(file) {
    return picomatch.isMatch(file, ['.mnemom/{orgs,platform,teams}/**'], OPTIONS);
}
/** The folder of a path; empty for the root. */
function folderOf(file) {
    const at = file.lastIndexOf('/');
    return at === -1 ? '' : file.slice(0, at);
}
/** What a file is called without folder, extension and the word that says what it is: `billing` of `agents/billing.card.yaml`. */
function stemOf(file) {
    const base = file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
    return base
        .replace(/(?:[.-](?:agent-card|alignment-card|card|policy|tools))$/i, '')
        .replace(/^(?:agent-card|alignment-card|card|policy|tools)$/i, '');
}

;// CONCATENATED MODULE: ./build/src/agents/files.js







/** Reads a file that may be a card or a policy, and decides what an unreadable one means (spec 2). */
async function readCardFile(tree, file, meant) {
    const read = await tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind === 'absent')
        return { kind: 'absent', file };
    if (read.kind === 'refused') {
        const finding = (0,finding_finding/* findingIn */.jl)('parse-error', file, `the file cannot be read: ${read.reason}`, {
            help: 'put the file itself where the link is',
        });
        return (await isMeant(file, undefined, '', meant))
            ? { kind: 'broken', file, findings: [finding] }
            : { kind: 'foreign', file, reason: read.reason };
    }
    const loaded = read.kind === 'too-large' ? tooLarge(file, read.bytes, limits/* MAX_CARD_BYTES */.Al) : await loadDocument(file, read.bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken') {
        if (!(await isMeant(file, undefined, loaded.text, meant)))
            return { kind: 'foreign', file, reason: 'it does not load, and nothing says that it is a card or a policy' };
        return { kind: 'broken', file, findings: (0,finding_finding/* findingsOfBroken */.Bv)(file, loaded.text, loaded.problems) };
    }
    const { document } = loaded;
    const recognised = recognise(document);
    if (recognised && recognised.kind !== 'access-list') {
        const bytes = read.kind === 'bytes' ? read.bytes.length : 0;
        return { kind: 'governed', file, governed: readGoverned(document, recognised.kind), mixed: recognised.mixed, bytes };
    }
    if (!(await isMeant(file, document, document.text, meant)))
        return { kind: 'foreign', file, reason: 'it is neither a card nor a policy' };
    return { kind: 'broken', file, findings: [unknownKind(document, recognised !== undefined)] };
}
/** Whether a file was a card or a policy in another tree; a file that did not load there counts when its name or keys say so. */
async function isGovernedIn(tree, file) {
    const before = await readCardFile(tree, file, { named: false });
    return before.kind === 'governed' || before.kind === 'broken';
}
function unknownKind(document, isAccessList) {
    if (isAccessList) {
        return (0,finding_finding/* findingIn */.jl)('unknown-kind', document.file, 'the file is an access list, which this version does not judge', {
            help: 'take it out of the patterns under "cards", or express it as a policy',
        });
    }
    const near = misspelt(document);
    return (0,finding_finding/* findingIn */.jl)('unknown-kind', document.file, `the file is neither a card nor a policy${near ? `; did you mean the key ${JSON.stringify(near.key)} instead of ${JSON.stringify(near.written)}?` : ''}`, {
        help: 'a card has "aap_version" or "card_version" at the top, a policy "capability_mappings" or "forbidden"',
    });
}
async function isMeant(file, document, text, meant) {
    if (meant.named || isNamedAsCard(file))
        return true;
    if (document ? misspelt(document) !== undefined : lineStartsTell(text, file))
        return true;
    return (await meant.wasGoverned?.(file)) ?? false;
}
/** A top-level key within two edits of one that tells a kind. */
function misspelt(document) {
    if (document.root.kind !== 'map')
        return undefined;
    for (const written of document.root.entries.keys()) {
        const key = telling(written);
        if (key)
            return { written, key };
    }
    return undefined;
}
function telling(written) {
    return TELLING_KEYS.find((key) => Math.abs(key.length - written.length) <= 2 && distance(written, key) <= 2);
}
/** The keys of a file that does not load are looked for where top-level keys stand: at the start of a line, in JSON also after a brace or comma. */
function lineStartsTell(text, file) {
    const starts = /\.json$/i.test(file) ? /(?:^|[{,])[ \t]*"([\w-]{1,40})"[ \t]*:/gm : /^["']?([\w-]{1,40})["']?[ \t]*:/gm;
    for (const match of text.matchAll(starts))
        if (telling(match[1]))
            return true;
    return false;
}

;// CONCATENATED MODULE: ./build/src/agents/group.js



/**
 * Pairs governed files by folder (spec 2, "Agents"): a folder with one card is one agent with all that lies in it;
 * with several, files pair by stem. What pairs with none or several is a finding that shows the configuration to write.
 */
function groupByFolder(governed, toolLists, broken = []) {
    const floors = [];
    const folders = new Map();
    for (const file of governed) {
        const path = file.document.file;
        if (isTemplate(path))
            continue;
        if (file.kind === 'policy' && file.policy?.scope === 'org') {
            floors.push(path);
            continue;
        }
        const folder = folderOf(path);
        folders.set(folder, [...(folders.get(folder) ?? []), file]);
    }
    const agents = [];
    const findings = [];
    for (const [folder, files] of [...folders].sort(([a], [b]) => (0,finding_finding/* compareText */.n6)(a, b))) {
        const lists = toolLists.filter((file) => folderOf(file) === folder);
        const missing = broken.filter((file) => folderOf(file) === folder);
        const grouped = groupFolder(folder, files, lists, missing);
        agents.push(...grouped.agents);
        findings.push(...grouped.findings);
    }
    return { agents: distinctNames(agents), findings, floors };
}
function groupFolder(folder, files, lists, broken) {
    const cards = files.filter((file) => isCard(file.kind));
    const policies = files.filter((file) => file.kind === 'policy');
    const label = folder === '' ? 'root' : folder.slice(folder.lastIndexOf('/') + 1);
    if (cards.length <= 1 && policies.length <= 1 && !folder.startsWith('.mnemom/agents')) {
        const [card] = cards;
        const [policy] = policies;
        // A card that does not load may be the one that the policy belongs to; the policy is then judged alone and the gate fails for the card.
        return {
            agents: [{ name: label, identity: folder, ...(card && { card }), ...(policy && { policy }), toolLists: lists, findings: [] }],
            findings: [],
        };
    }
    return groupByStem(folder, label, cards, policies, lists, broken);
}
function groupByStem(folder, label, cards, policies, lists, broken) {
    const findings = [];
    const stems = new Map();
    const anchors = cards.length > 0 ? cards : policies;
    for (const anchor of anchors) {
        const stem = stemOf(anchor.document.file);
        const known = stems.get(stem);
        if (known) {
            findings.push(ambiguous(anchor, `shares its name with ${JSON.stringify((known.card ?? known.policies[0]).document.file)} in the same folder`));
        }
        else
            stems.set(stem, cards.length > 0 ? { card: anchor, policies: [], lists: [] } : { policies: [anchor], lists: [] });
    }
    const only = cards.length === 1 ? stems.get(stemOf(cards[0].document.file)) : undefined;
    if (cards.length > 0) {
        for (const policy of policies) {
            const group = stems.get(stemOf(policy.document.file)) ?? (only && policies.length === 1 ? only : undefined);
            if (group)
                group.policies.push(policy);
            else if (!broken.some((file) => stemOf(file) === stemOf(policy.document.file)))
                findings.push(ambiguous(policy, `pairs with none of the ${cards.length === 1 ? 'agents' : `${cards.length} cards`} in its folder`));
        }
    }
    for (const list of lists) {
        const group = stems.get(stemOf(list)) ?? only;
        if (group)
            group.lists.push(list);
        else {
            findings.push((0,finding_finding/* findingIn */.jl)('ambiguous-agent', list, `the tool list ${JSON.stringify(list)} pairs with none of the ${stems.size} agents in its folder`, {
                help: `name it after its agent, such as ${JSON.stringify(`${[...stems.keys()][0] ?? 'agent'}.tools.json`)}, or list the agents in .github/card-gate.yml`,
            }));
        }
    }
    const agents = [];
    for (const [stem, group] of stems) {
        const [policy, ...more] = group.policies;
        for (const other of more)
            findings.push(ambiguous(other, `is the second policy of the agent ${JSON.stringify(stem || label)}, after ${JSON.stringify(policy.document.file)}`));
        agents.push({
            name: stem || label,
            identity: stem === '' ? folder : `${folder}#${stem}`,
            ...(group.card && { card: group.card }),
            ...(policy && { policy }),
            toolLists: group.lists,
            findings: [],
        });
    }
    return { agents, findings };
}
function ambiguous(file, why) {
    const path = file.document.file;
    return (0,finding_finding/* findingAt */.dz)('ambiguous-agent', {
        at: (0,finding_finding/* topOf */.HX)(file.document),
        message: `${JSON.stringify(path)} ${why}`,
        help: 'name the files of one agent alike (billing.card.yaml, billing.policy.yaml, billing.tools.json), or list the agents in .github/card-gate.yml',
        fix: {
            title: 'the agents, for .github/card-gate.yml',
            language: 'yaml',
            lines: `agents:\n  - name: ${stemOf(path) || 'my-agent'}\n    card: ${isCard(file.kind) ? path : `${folderOf(path) ? `${folderOf(path)}/` : ''}card.yaml`}\n    policy: ${isCard(file.kind) ? `${folderOf(path) ? `${folderOf(path)}/` : ''}policy.yaml` : path}`,
        },
    });
}
/** Two folders of the same name are told apart by their whole path. */
function distinctNames(agents) {
    const counts = new Map();
    for (const agent of agents)
        counts.set(agent.name, (counts.get(agent.name) ?? 0) + 1);
    return agents.map((agent) => (counts.get(agent.name) > 1 ? { ...agent, name: agent.identity.replace('#', '/') || agent.name } : agent));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/advice.js
/** How to get the list of a server's tools where a file names only the server; nothing is started by the gate itself. */
const HOW_TO_LIST = 'list the tools of each server with "npx @modelcontextprotocol/inspector --cli <command> --method tools/list > tools.json" and give that file; see docs/tool-lists.md';
/** What can be given, for a file that is nothing of it. */
const WHAT_IS_READ = 'give one name a line, a JSON or YAML list of names, a map of server to names, an MCP tools/list result, a model request, or agent settings; see docs/tool-lists.md';

;// CONCATENATED MODULE: ./build/src/model/tool.js
/**
 * The canonical name of a tool (spec 3): characters of server and name outside `[A-Za-z0-9_.-]` become `_`;
 * without a server the name stands as it is, because a split is never guessed.
 */
function canonicalName(name, server) {
    if (server === undefined)
        return name;
    return `mcp__${tool_plain(server)}__${tool_plain(name)}`;
}
function tool_plain(part) {
    return part.replace(/[^A-Za-z0-9_.-]/gu, '_');
}
/** Makes the tool of a declared name; `aliases` maps a canonical or raw name to its further names. */
function toolOf(declared, aliases) {
    const canonical = canonicalName(declared.name, declared.server);
    const more = new Set([...(aliases.get(canonical) ?? []), ...(aliases.get(declared.name) ?? [])]);
    return {
        canonical,
        raw: [declared.name],
        ...(declared.server !== undefined && { server: declared.server }),
        aliases: [...more].filter((name) => name !== canonical),
        ...(declared.place && { place: declared.place }),
    };
}
/** Each canonical name once: what two lists say of one tool is put together, and the first place is kept. */
function mergeTools(tools) {
    const merged = new Map();
    for (const tool of tools) {
        const before = merged.get(tool.canonical);
        if (before === undefined)
            merged.set(tool.canonical, tool);
        else
            merged.set(tool.canonical, { ...before, raw: union(before.raw, tool.raw), aliases: union(before.aliases, tool.aliases) });
    }
    return [...merged.values()];
}
function union(a, b) {
    return [...new Set([...a, ...b])];
}
/** Every name that a prohibition tries: canonical, as written, aliases (spec 3). */
function allNames(tool) {
    return [...new Set([tool.canonical, ...tool.raw, ...tool.aliases])];
}

;// CONCATENATED MODULE: ./build/src/formats/usage/shape.js


/** Cheap looks at nodes for telling formats apart: a list of a million names is asked by every format. */
/** The node of a key, or undefined where there is no map or no such key. */
function field(node, key) {
    return node?.kind === 'map' ? node.entries.get(key)?.node : undefined;
}
/** The text of a scalar that is one. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
}
function isList(node) {
    return node?.kind === 'list';
}
function isMap(node) {
    return node?.kind === 'map';
}
/** Whether a reader stands at a list, also at an empty one. */
function holdsList(reader) {
    return isList((0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path));
}
/** The entries of `tools`, or of a list that was saved without anything around it. */
function toolNodes(document) {
    const tools = isList(document.root) ? document.root : field(document.root, 'tools');
    return isList(tools) ? tools.items : [];
}
/** The readers of what `toolNodes` gives. */
function toolReaders(document) {
    const top = Reader.of(document);
    return isList(document.root) ? top.items() : top.get('tools').items();
}
/** What a node is, in words, for "a tool name was expected, but this is …". */
function kindOf(node) {
    if (node.kind === 'list')
        return 'a list';
    if (node.kind === 'map')
        return 'a map';
    if (node.value === null)
        return 'empty';
    return `the ${typeof node.value} ${String(node.value)}`;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/gathering.js




/** UTF-16 code units of a tool name: MCP allows 128 characters, the longest prefix in use adds as many; what is longer is no name. */
const MAX_NAME_LENGTH = 1024;
/** Mistakes and notes of one file that are told: the first hundred say enough. */
const MAX_TOLD = 100;
/** What a reader has found so far: names once each, in the order of the file, and what is to be said about them. */
class Gathering {
    #server;
    #tools = new Map();
    #notes = [];
    #problems = [];
    #complete = true;
    constructor(options) {
        this.#server = options.server;
    }
    /** Takes the name that a node holds; anything but a text is a mistake at its place. */
    add(reader, server) {
        const text = reader.text();
        if (text !== undefined)
            this.addText(text, reader.place, server);
        else
            this.wrong({ at: reader.place, message: noName(reader) });
    }
    /** Takes an entry that is a name itself or has one under `name`. */
    addNamed(entry, server) {
        this.add(entry.isMap ? entry.get('name') : entry, server);
    }
    /** Takes a name with the server that the file itself states for it, if it does. */
    addText(name, place, server) {
        const fault = faultOf(name, 'tool name') ?? (server === undefined ? undefined : faultOf(server, 'server name'));
        if (fault !== undefined)
            this.wrong({ at: place, message: fault });
        else if (name.includes('*'))
            this.wildcard(name, place, server);
        else
            this.#keep(name, place, serverOf(name, server, this.#server));
    }
    /** A pattern where names are expected: it tells that there are tools, and not which. */
    wildcard(pattern, place, server) {
        const of = server === undefined ? '' : ` of the server ${gathering_shown(server)}`;
        this.incomplete({
            at: place,
            message: `${gathering_shown(pattern)}${of} stands for any number of tools and names none of them`,
            help: HOW_TO_LIST,
        });
    }
    /** More tools exist than the file names, and it says so. */
    incomplete(note) {
        this.open();
        if (this.#notes.length < MAX_TOLD)
            this.#notes.push(note);
    }
    /** More tools can exist than the file names, as always in this format: nothing to warn about. */
    open() {
        this.#complete = false;
    }
    wrong(problem) {
        if (this.#problems.length < MAX_TOLD)
            this.#problems.push(problem);
    }
    result() {
        return { tools: [...this.#tools.values()], complete: this.#complete, notes: this.#notes, problems: this.#problems };
    }
    #keep(name, place, server) {
        const key = server === undefined ? name : `${server}\n${name}`;
        if (!this.#tools.has(key))
            this.#tools.set(key, { name, place, ...(server !== undefined && { server }) });
    }
}
/** A name that already carries its server keeps it: the one the user states, when it has the prefix of any; the file's, when it has that of the same. */
function serverOf(name, own, stated) {
    if (own !== undefined)
        return name.startsWith(canonicalName('', own)) ? undefined : own;
    return name.startsWith('mcp__') ? undefined : stated;
}
/** Control and format characters, halves of characters, line and paragraph separators: nobody sees them, so no name may hide behind them. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
function faultOf(name, what) {
    if (name === '')
        return `the ${what} is empty`;
    if (name.length > MAX_NAME_LENGTH)
        return `the ${what} ${gathering_shown(name)} has ${name.length} characters; at most ${MAX_NAME_LENGTH} are read`;
    if (UNSEEN.test(name))
        return `the ${what} ${gathering_shown(name)} has a control character or another that cannot be seen`;
    if (name.trim() !== name)
        return `the ${what} ${gathering_shown(name)} begins or ends with white space`;
    return undefined;
}
function noName(reader) {
    const node = (0,document_document/* nodeAt */.oB)(reader.place.document, reader.place.path);
    return node === undefined ? 'the name of the tool is missing' : `a tool name was expected, but this is ${kindOf(node)}`;
}
/** A text of the user in double quotes: cut where it is very long, with everything that cannot be seen written out. */
function gathering_shown(text) {
    const cut = text.length > 80 ? `${text.slice(0, 79)}…` : text;
    return JSON.stringify(cut).replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, (char) => `\\u${char.codePointAt(0).toString(16).padStart(4, '0')}`);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/anthropic.js




/** A request to Anthropic's Messages API: own and built-in tools, tool sets, and MCP servers in both of their forms; or its `tools` alone. */
const ANTHROPIC = {
    id: 'anthropic',
    title: 'Anthropic request',
    recognise: (document) => toolNodes(document).some(isAnthropicTool) || hasServers(document),
    declared(document, options) {
        const gathering = new Gathering(options);
        const sets = new Set();
        for (const tool of toolReaders(document)) {
            const type = tool.get('type').text() ?? '';
            if (!TOOLSET.test(type)) {
                gathering.addNamed(tool);
                continue;
            }
            const server = tool.get('mcp_server_name').text();
            if (server !== undefined)
                sets.add(server);
            addToolset(gathering, tool, server);
        }
        if (isMap(document.root))
            for (const server of Reader.of(document).get('mcp_servers').items())
                addServer(gathering, server, sets);
        return gathering.result();
    },
};
/** `mcp_toolset`, `agent_toolset_20260401`: one entry for a whole set of tools. */
const TOOLSET = /toolset/;
/** `bash_20250124`: built-in tools carry the day of their version. */
const VERSIONED = /_\d{8}$/;
function isAnthropicTool(tool) {
    if (field(tool, 'input_schema') !== undefined)
        return true;
    const type = textOf(field(tool, 'type'));
    return type !== undefined && (VERSIONED.test(type) || TOOLSET.test(type));
}
function hasServers({ root }) {
    const servers = field(root, 'mcp_servers');
    return isList(servers) && servers.items.length > 0 && servers.items.every(isMap);
}
/** A set gives all its tools, or, with `default_config.enabled: false`, those that `configs` enables (a map by name, or a list). */
function addToolset(gathering, set, server) {
    const configs = set.get('configs');
    for (const [name, config] of configs.entries()) {
        if (isOn(set, config))
            gathering.addText(name, config.place, server);
    }
    for (const config of configs.items())
        if (isOn(set, config))
            gathering.add(config.get('name'), server);
    if (set.get('default_config').get('enabled').boolean() === false)
        return;
    const what = server === undefined ? `tool set ${gathering_shown(set.get('type').text() ?? '')}` : `MCP server ${gathering_shown(server)}`;
    gathering.incomplete({
        at: set.place,
        message: `the ${what} is given with all its tools, and they are not named`,
        help: 'set "default_config": {"enabled": false} and enable tools by name under "configs", or give a tool list of its own beside this file',
    });
}
function isOn(set, config) {
    return config.get('enabled').boolean() ?? set.get('default_config').get('enabled').boolean() ?? true;
}
/** The older form: the servers' own entries say what is allowed. An entry that a set refers to is only an address. */
function addServer(gathering, server, sets) {
    const name = server.get('name').text();
    if (name === undefined) {
        gathering.wrong({ at: server.get('name').place, message: 'an MCP server without "name"' });
        return;
    }
    const configuration = server.get('tool_configuration');
    if (configuration.get('enabled').boolean() === false || (sets.has(name) && !configuration.exists))
        return;
    const allowed = configuration.get('allowed_tools');
    for (const tool of allowed.items())
        gathering.add(tool, name);
    if (!holdsList(allowed)) {
        gathering.incomplete({
            at: server.place,
            message: `the MCP server ${gathering_shown(name)} is given without the names of its tools, so all of them can be called`,
            help: `name them in "tool_configuration.allowed_tools", or ${HOW_TO_LIST}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/usage/bedrock.js



/** A request to Amazon Bedrock's Converse API, or its `toolConfig` alone. */
const BEDROCK = {
    id: 'bedrock',
    title: 'Bedrock Converse request',
    recognise(document) {
        const tools = field(configOf(document), 'tools');
        return isList(tools) && tools.items.some((tool) => isMap(field(tool, 'toolSpec')));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = Reader.of(document);
        for (const tool of (top.has('toolConfig') ? top.get('toolConfig') : top).get('tools').items()) {
            // A cache point stands in the list of tools and is none.
            if (tool.has('cachePoint'))
                continue;
            gathering.add(tool.get(tool.has('systemTool') ? 'systemTool' : 'toolSpec').get('name'));
        }
        return gathering.result();
    },
};
function configOf({ root }) {
    return field(root, 'toolConfig') ?? root;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/claude-rules.js



/** `Bash(*)` means the same as `Bash`. */
function ruleOf(text) {
    const bracket = text.indexOf('(');
    if (bracket === -1)
        return { name: text.trim(), limited: false };
    return { name: text.slice(0, bracket).trim(), limited: text.slice(bracket).trim() !== '(*)' };
}
/** The rules of a text such as `Read, Bash(git add:*) mcp__github__get_issue`: commas and white space part them, outside of brackets. */
function splitRules(text) {
    const rules = [];
    let depth = 0;
    let rule = '';
    for (const char of text) {
        if (char === '(')
            depth += 1;
        else if (char === ')')
            depth = Math.max(0, depth - 1);
        if (depth > 0 || !/[,\s]/.test(char))
            rule += char;
        else {
            rules.push(rule);
            rule = '';
        }
    }
    return [...rules, rule].filter((each) => each !== '');
}
/** What rules take away. A rule with limits leaves the tool; so does one with `?`, whose meaning is not documented. */
function deniedBy(rules) {
    const patterns = rules
        .map(ruleOf)
        .filter(({ name, limited }) => !limited && name !== '' && !name.includes('?'))
        .flatMap(({ name }) => (claude_rules_serverOf(name) === undefined ? [name] : [name, `${name}__*`]))
        .map((name) => compilePattern(name));
    return (name) => patterns.some((pattern) => pattern.matches(name));
}
/** The server of a rule that names one and no tool of it. */
function claude_rules_serverOf(name) {
    return /^mcp__((?:(?!__).)+)$/su.exec(name)?.[1];
}
/** Takes the tool of a rule, unless it is denied. */
function addRule(gathering, text, place, denied) {
    const { name } = ruleOf(text);
    if (denied(name))
        return;
    const server = claude_rules_serverOf(name);
    // A pattern that a deny pattern covers as a text is covered with all its names: only its stars can meet the other's.
    if (server === undefined)
        gathering.addText(name, place);
    else if (!denied(`${name}__*`)) {
        gathering.incomplete({
            at: place,
            message: `${gathering_shown(name)} means every tool of the server ${gathering_shown(server)} and names none of them`,
            help: HOW_TO_LIST,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/usage/claude-agent.js




/**
 * The front matter of a Claude agent (`tools`, minus `disallowedTools`) or of a skill or command (`allowed-tools`).
 * A skill's list is never complete: it says what needs no question, and takes nothing away.
 */
const CLAUDE_AGENT = {
    id: 'claude-agent',
    title: 'agent or skill front matter',
    recognise: ({ form }) => form === 'front-matter',
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = Reader.of(document);
        const denied = deniedBy(rulesOf(top.get('disallowedTools')).map(({ text }) => text));
        const given = LISTS.map((key) => top.get(key)).filter(isGiven);
        for (const list of given)
            addList(gathering, list, denied);
        if (given.length === 0)
            gathering.wrong(inheritsAll(top));
        if (isGiven(top.get('allowed-tools')))
            gathering.open();
        return gathering.result();
    },
};
const LISTS = ['tools', 'allowed-tools'];
/** What is said of an agent that has every tool there is. */
function inheritsAll(top) {
    const at = top.get('tools').place;
    const message = 'the front matter names no tools, so the agent inherits every tool there is';
    return { at, message, help: 'write the tools that it may call under "tools:"; see docs/tool-lists.md' };
}
/** Absent, empty and `*` say the same: everything. */
function isGiven(list) {
    if (holdsList(list))
        return !list.items().some((item) => item.text()?.trim() === '*');
    const text = list.text()?.trim();
    return text === undefined ? list.isMap || list.number() !== undefined || list.boolean() !== undefined : text !== '' && text !== '*';
}
function addList(gathering, list, denied) {
    if (!holdsList(list) && list.text() === undefined) {
        gathering.wrong({ at: list.place, message: 'expected the names of tools, parted by commas or as a list' });
    }
    for (const item of list.items())
        if (item.text() === undefined || item.text() === '')
            gathering.add(item);
    for (const { text, place } of rulesOf(list))
        addRule(gathering, text, place, denied);
}
/** The rules of a list or of a text, each with the node that names it. */
function rulesOf(list) {
    const texts = list.text() === undefined ? list.texts() : [{ value: list.text() ?? '', place: list.place }];
    return texts.flatMap(({ value, place }) => splitRules(value).map((text) => ({ text, place })));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/claude-settings.js




/**
 * Settings of Claude Code (`.claude/settings.json`): what `permissions` allows or lets the agent ask for, minus what it denies.
 * Never complete, since built-in tools that only read are open to the agent without a rule.
 */
const CLAUDE_SETTINGS = {
    id: 'claude-settings',
    title: 'Claude Code settings',
    recognise({ root }) {
        const permissions = field(root, 'permissions');
        return ['allow', 'ask', 'deny'].some((list) => isList(field(permissions, list)));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const permissions = Reader.of(document).get('permissions');
        const denied = deniedBy(permissions
            .get('deny')
            .texts()
            .map((rule) => rule.value));
        // Asking is a way to the call: the agent has the tool.
        for (const list of ['allow', 'ask']) {
            for (const rule of permissions.get(list).items()) {
                const text = rule.text();
                if (text === undefined)
                    gathering.add(rule);
                else
                    addRule(gathering, text, rule.place, denied);
            }
        }
        gathering.open();
        const mode = permissions.get('defaultMode');
        if (mode.text() === 'bypassPermissions') {
            gathering.incomplete({
                at: mode.place,
                message: 'the mode "bypassPermissions" opens every tool to the agent, also those without a rule',
                help: 'choose another mode, or give a list of all tools of the agent',
            });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/copilot-agent.js





/**
 * The front matter of a Copilot agent (`.github/agents/*.agent.md`): `tools` chooses among all tools, `server/tool` one of a server,
 * and `server/*` those that `mcp-servers` names for that server, if it does.
 */
const COPILOT_AGENT = {
    id: 'copilot-agent',
    title: 'Copilot agent front matter',
    recognise: (document) => document.form === 'front-matter' && (SIGNS.some((key) => field(document.root, key) !== undefined) || namesServerTool(document)),
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = Reader.of(document);
        const tools = top.get('tools');
        const entries = entriesOf(tools);
        if ((!holdsList(tools) && entries.length === 0) || entries.some(({ text }) => text === '*'))
            gathering.wrong(inheritsAll(top));
        else
            for (const entry of entries)
                addEntry(gathering, entry, top.get('mcp-servers'));
        for (const item of tools.items())
            if (item.text() === undefined)
                gathering.add(item);
        return gathering.result();
    },
};
/** Keys that no other front matter with tools has. */
const SIGNS = ['mcp-servers', 'target', 'infer', 'handoffs'];
const SERVER_TOOL = /^([^/()]+)\/(.+)$/s;
function namesServerTool({ root }) {
    const tools = field(root, 'tools');
    const texts = isList(tools) ? tools.items.map(textOf) : splitRules(textOf(tools) ?? '');
    return texts.some((text) => text !== undefined && SERVER_TOOL.test(text));
}
/** The entries of a list, or of a text with commas. */
function entriesOf(tools) {
    const text = tools.text();
    if (text === undefined)
        return tools.items().flatMap((item) => (item.text() === undefined ? [] : [{ text: item.text().trim(), place: item.place }]));
    return text.split(',').flatMap((part) => (part.trim() === '' ? [] : [{ text: part.trim(), place: tools.place }]));
}
function addEntry(gathering, { text, place }, servers) {
    const parts = SERVER_TOOL.exec(text);
    if (parts === null) {
        gathering.addText(text, place);
        return;
    }
    const server = parts[1];
    const named = servers.get(server).get('tools').texts();
    if (parts[2] !== '*' || named.length === 0)
        gathering.addText(parts[2], place, server);
    else
        for (const name of named)
            gathering.addText(name.value, name.place, server);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/copilot-mcp.js




/** The MCP configuration of Copilot's agents: the one that names tools beside its servers (`mcpServers.<server>.tools`, `["*"]` for all). */
const COPILOT_MCP = {
    id: 'copilot-mcp',
    title: 'Copilot MCP configuration',
    recognise({ root }) {
        const servers = field(root, 'mcpServers');
        return isMap(servers) && [...servers.entries.values()].some(({ node }) => field(node, 'tools') !== undefined);
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const [name, server] of Reader.of(document).get('mcpServers').entries()) {
            const tools = server.get('tools');
            if (tools.text() !== undefined)
                gathering.add(tools, name);
            else if (holdsList(tools))
                for (const tool of tools.items())
                    gathering.add(tool, name);
            else
                gathering.incomplete({
                    at: tools.place,
                    message: `the server ${gathering_shown(name)} has no list "tools", so all its tools can be called`,
                    help: `name them under "tools", or ${HOW_TO_LIST}`,
                });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/gemini.js



/** A request to Gemini or Vertex AI: declared functions, and built-in tools by their keys; or its `tools` alone. */
const GEMINI = {
    id: 'gemini',
    title: 'Gemini request',
    recognise: (document) => toolNodes(document).some(isGeminiTool),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const tool of toolReaders(document)) {
            if (!tool.isMap)
                gathering.wrong({ at: tool.place, message: 'a tool of a Gemini request is a map such as {"functionDeclarations": […]}' });
            for (const [key, value] of tool.entries())
                addKey(gathering, key, value);
        }
        return gathering.result();
    },
};
const FUNCTIONS = ['functionDeclarations', 'function_declarations'];
const SERVERS = ['mcpServers', 'mcp_servers'];
const BUILT_IN = [
    ...['googleSearch', 'google_search', 'googleSearchRetrieval', 'google_search_retrieval', 'enterpriseWebSearch', 'enterprise_web_search'],
    ...['codeExecution', 'code_execution', 'urlContext', 'url_context', 'googleMaps', 'google_maps'],
    ...['computerUse', 'computer_use', 'fileSearch', 'file_search', 'retrieval'],
];
function isGeminiTool(tool) {
    return (isMap(tool) &&
        !tool.entries.has('name') &&
        !tool.entries.has('type') &&
        [...FUNCTIONS, ...BUILT_IN].some((key) => tool.entries.has(key)));
}
function addKey(gathering, key, value) {
    if (FUNCTIONS.includes(key)) {
        for (const each of value.items())
            gathering.add(each.get('name'));
    }
    else if (SERVERS.includes(key)) {
        gathering.incomplete({
            at: value.place,
            on: 'key',
            message: 'MCP servers are given without the names of their tools, so all of them can be called',
            help: HOW_TO_LIST,
        });
    }
    else
        gathering.addText(key, value.place);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/lines.js



/** Cuts a text into its lines without comments and blank ones; a `#` begins a comment at the start of a line or after white space. */
function lineNodes(text) {
    const items = [];
    for (let start = 0; start <= text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = withoutComment(text.slice(start, stop));
        const value = line.trim();
        const at = start + (line.length - line.trimStart().length);
        if (value !== '')
            items.push({ kind: 'scalar', start: at, end: at + value.length, value });
        start = stop + 1;
    }
    return { kind: 'list', start: 0, end: text.length, items };
}
/** The part of a line before its comment. */
function withoutComment(line) {
    const at = line.search(/(?:^|\s)#/);
    return at === -1 ? line : line.slice(0, at);
}
/** Plain text: one name a line. */
const LINES = {
    id: 'lines',
    title: 'plain list of names',
    recognise: (document) => document.form === 'lines',
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const line of Reader.of(document).items()) {
            const text = line.text() ?? '';
            const fault = lines_faultOf(text);
            if (fault === undefined)
                gathering.add(line);
            else
                gathering.wrong({
                    at: line.place,
                    message: `line ${lineOf(line)} ${fault}: ${gathering_shown(text)}`,
                    help: 'write one name a line, and what it is for behind a #',
                });
        }
        return gathering.result();
    },
};
function lineOf(line) {
    const { document, path } = line.place;
    const node = document.root.kind === 'list' ? document.root.items[Number(path[0])] : undefined;
    return (0,document_document/* positionAt */.t$)(document, node?.start ?? 0).line;
}
function lines_faultOf(text) {
    if (/\s/u.test(text))
        return 'has white space inside the name';
    if (text.includes(','))
        return 'has a comma, which no name has';
    if (/^["'`]|["'`]$/.test(text))
        return 'has quotes around the name';
    return undefined;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/mcp-tools.js



/**
 * The answer of an MCP server to `tools/list` (MCP 2025-11-25): a JSON-RPC message or the bare result, or several pages of either as a list
 * or one after another. A dump that holds the server's own name, or an `initialize` answer before the list, gives the server.
 */
const MCP_TOOLS = {
    id: 'mcp',
    title: 'MCP tools/list',
    recognise({ root }) {
        if (isList(root))
            return (root.items.length > 0 && root.items.every(isMessage) && root.items.some((page) => isAnswer(page) || isList(field(page, 'tools'))));
        return isAnswer(root) || isBareResult(root);
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = Reader.of(document);
        let own;
        let cursor;
        for (const page of isList(document.root) ? top.items() : [top]) {
            own = serverInfo(page) ?? own;
            if (page.get('error').isMap) {
                gathering.wrong({
                    at: page.get('error').place,
                    message: 'the server answered with an error instead of a list',
                    help: 'call tools/list again and save its result',
                });
            }
            const result = page.get('result').has('tools') ? page.get('result') : page;
            if (!result.has('tools'))
                continue;
            // What the user states is the key of the client's configuration, which is what names are made of; a server's name for itself is second best.
            for (const tool of result.get('tools').items())
                gathering.add(tool.get('name'), options.server ?? own);
            cursor = result.get('nextCursor');
        }
        if (cursor?.text()) {
            gathering.incomplete({
                at: cursor.place,
                on: 'key',
                message: 'the last page has a "nextCursor", so the server has more tools than are listed',
                help: 'fetch the remaining pages with that cursor and put them behind this one',
            });
        }
        return gathering.result();
    },
};
function serverInfo(page) {
    const places = [page.get('metadata'), page.get('result'), page];
    return places.map((place) => place.get('serverInfo').get('name').text()).find((name) => name !== undefined && name.trim() !== '');
}
function isMessage(node) {
    return isMap(node) && (node.entries.has('jsonrpc') || isAnswer(node) || isList(field(node, 'tools')));
}
/** A JSON-RPC answer to tools/list, or a refusal of it. */
function isAnswer(node) {
    if (isList(field(field(node, 'result'), 'tools')))
        return true;
    return field(node, 'jsonrpc') !== undefined && isMap(field(node, 'error'));
}
/** A list of tools with what only MCP puts beside or inside them. */
function isBareResult(node) {
    const tools = field(node, 'tools');
    if (!isList(tools))
        return false;
    const fromServer = textOf(field(node, 'nextCursor')) !== undefined || field(field(node, 'metadata'), 'serverInfo') !== undefined;
    return tools.items.some((tool) => field(tool, 'inputSchema') !== undefined) || (fromServer && tools.items.every(isMap));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/mcpb.js




/** The manifest of an MCP bundle (`.mcpb`, once `.dxt`): the bundle's name is the server. */
const MCPB = {
    id: 'mcpb',
    title: 'MCPB manifest',
    recognise({ root }) {
        return (field(root, 'manifest_version') ?? field(root, 'dxt_version')) !== undefined && isMap(field(root, 'server'));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        const top = Reader.of(document);
        const server = options.server ?? top.get('name').text();
        for (const tool of top.get('tools').items())
            gathering.addNamed(tool, server);
        if (top.get('tools_generated').boolean() === true) {
            gathering.incomplete({
                at: top.get('tools_generated').place,
                on: 'key',
                message: '"tools_generated" says that the server makes more tools when it runs',
                help: HOW_TO_LIST,
            });
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/names.js



/** A JSON or YAML list of names or of `{name}`, alone or under `tools`. */
const NAMES = {
    id: 'names',
    title: 'list of names',
    recognise: (document) => document.form !== 'lines' && (isList(document.root) || isList(field(document.root, 'tools'))),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const entry of toolReaders(document))
            gathering.addNamed(entry);
        const other = otherList(document);
        if (other !== undefined) {
            gathering.wrong({
                at: Reader.of(document).get(other).place,
                on: 'key',
                message: `the list ${JSON.stringify(other)} stands beside "tools", so that "tools" may be a server or the whole list`,
                help: 'write only servers with their names, or only the list "tools"',
            });
        }
        return gathering.result();
    },
};
/** Lists that a server's own answer has beside its tools. */
const BESIDE_TOOLS = ['prompts', 'resources', 'resourceTemplates', 'resource_templates'];
/** The first other key of a map of lists: it could be a map of servers of which one is called "tools". */
function otherList({ root }) {
    if (!isMap(root) || ![...root.entries.values()].every(({ node }) => isList(node)))
        return undefined;
    return [...root.entries.keys()].find((key) => key !== 'tools' && !BESIDE_TOOLS.includes(key));
}

;// CONCATENATED MODULE: ./build/src/formats/usage/openai.js




/** A request to OpenAI: Chat Completions with `tools` or the older `functions`, Responses with functions, built-in tools and MCP servers; or its `tools` alone. */
const OPENAI = {
    id: 'openai',
    title: 'OpenAI request',
    recognise: (document) => toolNodes(document).some(isOpenAiTool) || hasFunctions(document.root),
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const tool of toolReaders(document))
            addTool(gathering, tool);
        if (hasFunctions(document.root))
            for (const each of Reader.of(document).get('functions').items())
                gathering.add(each.get('name'));
        return gathering.result();
    },
};
function isOpenAiTool(tool) {
    if (isMap(field(tool, 'function')) || isMap(field(tool, 'custom')))
        return true;
    const type = textOf(field(tool, 'type'));
    return type === 'function' || type === 'mcp' || (type !== undefined && field(tool, 'name') === undefined);
}
function hasFunctions(root) {
    const functions = field(root, 'functions');
    return isList(functions) && functions.items.length > 0 && functions.items.every((each) => field(each, 'name') !== undefined);
}
function addTool(gathering, tool) {
    const type = tool.get('type').text();
    if (tool.get('function').isMap)
        gathering.add(tool.get('function').get('name'));
    else if (tool.get('custom').isMap)
        gathering.add(tool.get('custom').get('name'));
    else if (type === 'mcp')
        openai_addServer(gathering, tool);
    else if (tool.get('tools').exists)
        for (const nested of tool.get('tools').items())
            addTool(gathering, nested);
    // A built-in tool has no name but its type.
    else if (!tool.has('name') && type !== undefined && type !== 'function' && type !== 'custom')
        gathering.add(tool.get('type'));
    else
        gathering.addNamed(tool);
}
function openai_addServer(gathering, tool) {
    const server = tool.get('server_label').text();
    if (server === undefined) {
        gathering.wrong({ at: tool.get('server_label').place, message: 'an MCP server without "server_label"' });
        return;
    }
    const allowed = tool.get('allowed_tools');
    const names = allowed.isMap ? allowed.get('tool_names') : allowed;
    for (const name of names.items())
        gathering.add(name, server);
    // A filter such as read_only names nothing; an empty list does: no tool.
    if (!holdsList(names)) {
        gathering.incomplete({
            at: tool.place,
            message: `the MCP server ${gathering_shown(server)} is given without the names of its tools, so all of them can be called`,
            help: `name them in "allowed_tools", or ${HOW_TO_LIST}`,
        });
    }
}

;// CONCATENATED MODULE: ./build/src/formats/usage/server-map.js



/** Keys that hold lists in settings of agents: taken as servers they would give every name a wrong prefix. */
const NO_SERVERS = [
    'allowed_tools',
    'allowedTools',
    'disallowed_tools',
    'disallowedTools',
    'names',
    'prompts',
    'resources',
    'servers',
    'skills',
    'tool_names',
    'toolNames',
];
/** A map of server to names or `{name}`. */
const SERVER_MAP = {
    id: 'server-map',
    title: 'names by server',
    recognise({ form, root }) {
        return form !== 'front-matter' && isMap(root) && root.entries.size > 0 && [...root.entries.values()].every(({ node }) => isList(node));
    },
    declared(document, options) {
        const gathering = new Gathering(options);
        for (const [server, names] of Reader.of(document).entries()) {
            if (NO_SERVERS.includes(server)) {
                gathering.wrong({
                    at: names.place,
                    on: 'key',
                    message: `${JSON.stringify(server)} is a key of settings, not the name of a server`,
                    help: 'put the names under "tools", or under the name of their server',
                });
                continue;
            }
            for (const entry of names.items())
                gathering.addNamed(entry, server);
        }
        return gathering.result();
    },
};

;// CONCATENATED MODULE: ./build/src/formats/usage/formats.js













/** Every format in the order in which it is asked: what has marks of its own first, the plain shapes that nearly anything fits last. */
const formats_FORMATS = [
    LINES,
    COPILOT_AGENT,
    CLAUDE_AGENT,
    CLAUDE_SETTINGS,
    COPILOT_MCP,
    MCPB,
    BEDROCK,
    GEMINI,
    ANTHROPIC,
    MCP_TOOLS,
    OPENAI,
    NAMES,
    SERVER_MAP,
];

;// CONCATENATED MODULE: ./build/src/formats/usage/front-matter.js
/**
 * The YAML between the two `---` of a Markdown file, blanked so that every offset is one of the whole file; undefined where a text does not
 * begin with `---` or no second one follows.
 */
function frontMatterOf(text) {
    const opening = /^---[ \t]*\r?\n/.exec(text);
    if (opening === null)
        return undefined;
    const closing = /^---[ \t]*\r?$/m.exec(text.slice(opening[0].length));
    if (closing === null)
        return undefined;
    return `   ${text.slice(3, opening[0].length + closing.index)}`;
}
/** Keys that say which tools an agent has, or whose file it is. */
const TELLING = ['tools', 'allowed-tools', 'disallowedTools', 'mcp-servers', 'target', 'infer', 'handoffs'];
/** The same front matter with every other key blanked, for a file whose prose is no YAML; offsets stay. */
function frontMatterWithout(front) {
    let kept = false;
    return front
        .split('\n')
        .map((line) => {
        const key = /^([A-Za-z][\w-]*)[ \t]*:/.exec(line)?.[1];
        if (key !== undefined)
            kept = TELLING.includes(key);
        return kept ? line : line.replace(/[^\r]/g, ' ');
    })
        .join('\n');
}

// EXTERNAL MODULE: ./node_modules/jsonc-parser/lib/umd/main.js
var main = __nccwpck_require__(9547);
;// CONCATENATED MODULE: ./build/src/formats/usage/json-forms.js


/** JSON documents in one file: a page of tools/list holds dozens of tools, and a document that is one tool is still a list of ten thousand. */
const MAX_DOCUMENTS = 10_000;
/** Whether another document follows the first one: pages of a list, each as the answer came, in one file. */
function isSequence(text) {
    const first = endOfValue(text, text.search(/[[{]/));
    return first !== undefined && /^[\s\x1e]*[[{]/.test(text.slice(first, first + 1024));
}
/** Reads JSON documents one after another, a line each or not, as the items of one list; undefined where something else stands between them. */
function readSequence(text) {
    const items = [];
    for (let at = nextValue(text, 0); at < text.length;) {
        const end = endOfValue(text, at);
        if (end === undefined)
            return undefined;
        if (items.length === MAX_DOCUMENTS)
            return { problems: [tooMany(at, end)] };
        const parsed = (0,json/* readJson */.Vh)(text.slice(at, end));
        if ('problems' in parsed) {
            return {
                problems: parsed.problems.map((problem) => ({
                    ...problem,
                    start: problem.start + at,
                    end: problem.end + at,
                    ...(problem.related && { related: { ...problem.related, start: problem.related.start + at, end: problem.related.end + at } }),
                })),
            };
        }
        items.push(moved(parsed.root, at));
        at = nextValue(text, end);
    }
    return { root: { kind: 'list', start: 0, end: text.length, items } };
}
function tooMany(start, end) {
    const message = `more than ${MAX_DOCUMENTS.toLocaleString('en-US')} JSON documents one after another`;
    return { rule: 'parse-error', message, help: 'put the tools into one list', start, end };
}
/** White space, and the record separator of RFC 7464. */
function nextValue(text, from) {
    let at = from;
    while (at < text.length && /[\s\x1e]/.test(text[at]))
        at += 1;
    return at;
}
/** The offset behind the list or map that begins at `start`; undefined when none does, or it never ends. */
function endOfValue(text, start) {
    let depth = 0;
    for (let at = start; at >= 0 && at < text.length; at += 1) {
        const char = text[at];
        if (char === '"')
            at = endOfString(text, at);
        else if (char === '[' || char === '{')
            depth += 1;
        else if (char === ']' || char === '}')
            depth -= 1;
        if (depth === 0)
            return at === start ? undefined : at + 1;
    }
    return undefined;
}
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        if (text[at] === '\\')
            at += 1;
        else if (text[at] === '"')
            return at;
    }
    return text.length;
}
/** The same tree for a text that begins `by` further on. */
function moved(node, by) {
    const at = { start: node.start + by, end: node.end + by };
    if (node.kind === 'scalar')
        return { ...node, ...at };
    if (node.kind === 'list')
        return { kind: 'list', ...at, items: node.items.map((item) => moved(item, by)) };
    const entries = new Map();
    for (const [key, entry] of node.entries)
        entries.set(key, { keyStart: entry.keyStart + by, keyEnd: entry.keyEnd + by, node: moved(entry.node, by) });
    return { kind: 'map', ...at, entries };
}
/** JSON with comments and trailing commas (as editors take it) as plain JSON of the same length, so that offsets stay. */
function withoutComments(text) {
    const bare = (0,main.stripComments)(text, ' ');
    const commas = [];
    let comma = -1;
    for (let at = 0; at < bare.length; at += 1) {
        const char = bare[at];
        if (char === '"') {
            at = endOfString(bare, at);
            comma = -1;
        }
        else if (char === ',')
            comma = at;
        else if ((char === ']' || char === '}') && comma !== -1)
            commas.push(comma);
        if (!/[\s,]/.test(char))
            comma = -1;
    }
    if (commas.length === 0)
        return bare;
    const pieces = [];
    let from = 0;
    for (const at of commas) {
        pieces.push(bare.slice(from, at), ' ');
        from = at + 1;
    }
    return pieces.join('') + bare.slice(from);
}

;// CONCATENATED MODULE: ./build/src/formats/usage/forms.js







/**
 * Reads the bytes of a tool list: UTF-8, at most 16 MiB (spec 2). The form is told by content; the name of the file settles only what the
 * content leaves open: `.json` is held to JSON, and `.txt` holds plain lines unless it is JSON, since YAML takes nearly any text for its own.
 */
async function openToolList(file, bytes, as) {
    const text = forms_textOf(bytes);
    if (text === undefined) {
        // Too large or not UTF-8: the loader knows how to say it.
        const loaded = await loadDocument(file, bytes, limits/* MAX_TOOL_LIST_BYTES */.l_, 'json');
        return { kind: 'broken', text: '', problems: loaded.kind === 'broken' ? loaded.problems : [] };
    }
    const found = await findForm(file, text, as);
    if ('problems' in found)
        return { kind: 'broken', text, problems: found.problems };
    return { kind: 'document', document: documentOf(file, text, found.form, found.root), complaints: found.complaints ?? [] };
}
function forms_textOf(bytes) {
    if (bytes.length > limits/* MAX_TOOL_LIST_BYTES */.l_)
        return undefined;
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        return undefined;
    }
}
function documentOf(file, text, form, root) {
    const syntax = form.startsWith('json') ? 'json' : 'yaml';
    // Readers look at nodes; the plain value of a long list is made only for those who ask.
    return {
        file,
        syntax,
        text,
        form,
        root,
        get value() {
            return (0,document_document/* valueOf */.RP)(root);
        },
    };
}
async function findForm(file, text, as) {
    if (as === 'lines')
        return { form: 'lines', root: lineNodes(text) };
    const named = /\.(json|txt|ya?ml)$/i.exec(file)?.[1]?.toLowerCase();
    const front = named === undefined ? frontMatterOf(text) : undefined;
    if (front !== undefined)
        return readFrontMatter(front);
    if (/^\s*[[{]/.test(text) || named === 'json')
        return readBrackets(text, named, as);
    if (named === 'txt' && as === 'any')
        return { form: 'lines', root: lineNodes(text) };
    return as === 'structure' || looksLikeYaml(text) ? readYamlForm(text) : { form: 'lines', root: lineNodes(text) };
}
/** A text that begins like JSON: JSON, several documents of it, YAML in flow style, or JSON with comments. */
async function readBrackets(text, named, as) {
    const strict = (0,json/* readJson */.Vh)(text);
    if ('root' in strict)
        return { form: 'json', root: strict.root };
    if (isSequence(text)) {
        const sequence = readSequence(text);
        if (sequence !== undefined)
            return 'root' in sequence ? { form: 'json-sequence', root: sequence.root } : sequence;
    }
    if (named === 'txt' && as === 'any')
        return { form: 'lines', root: lineNodes(text) };
    if (named !== 'json') {
        const yaml = await readYamlForm(text);
        if ('root' in yaml)
            return yaml;
    }
    const lenient = (0,json/* readJson */.Vh)(withoutComments(text));
    return 'root' in lenient ? { form: 'json-with-comments', root: lenient.root, complaints: strict.problems } : strict;
}
async function readYamlForm(text) {
    const parsed = await readYaml(text);
    return 'root' in parsed ? { form: 'yaml', root: parsed.root } : parsed;
}
async function readFrontMatter(front) {
    const parsed = await readYaml(front);
    if ('root' in parsed)
        return { form: 'front-matter', root: parsed.root };
    // Descriptions with a bare ": " are common there and break YAML; what the tools are can be read all the same.
    const rest = await readYaml(frontMatterWithout(front));
    return 'root' in rest && rest.root.kind === 'map' ? { form: 'front-matter', root: rest.root } : parsed;
}
/** The YAML reader is fetched only when a YAML file comes, since it is the largest part of the start-up time. */
async function readYaml(text) {
    return (await Promise.all(/* import() */[__nccwpck_require__.e(815), __nccwpck_require__.e(692)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1692))).readYaml(text);
}
/**
 * Whether a text is YAML with a list or a map in it: its first line with content says so, by a dash, a key with its colon, or a sign that no
 * name begins with. `mcp:github/get_issue` is a name, since no white space follows the colon.
 */
function looksLikeYaml(text) {
    for (let start = 0; start < text.length;) {
        const newline = text.indexOf('\n', start);
        const stop = newline === -1 ? text.length : newline;
        const line = withoutComment(text.slice(start, stop)).trim();
        if (line !== '')
            return /^(?:-(?:\s|$)|---|%|[&!?|>])|:(?:\s|$)/.test(line);
        start = stop + 1;
    }
    return false;
}

;// CONCATENATED MODULE: ./build/src/formats/usage/not-tool-lists.js



/** Tells files that people take for tool lists and that name none; undefined for everything else. */
function refusalOf({ root, form }) {
    if (form === 'lines' || form === 'front-matter' || !isMap(root))
        return undefined;
    return serversOnly(root) ?? registryEntry(root) ?? agentCard(root);
}
/** Keys under which clients list their MCP servers. */
const SERVER_KEYS = [['mcpServers'], ['servers'], ['mcp', 'servers'], ['context_servers']];
/** `.mcp.json`, `claude_desktop_config.json`, `.vscode/mcp.json` and their like. Only names of servers are shown, since the rest holds secrets. */
function serversOnly(root) {
    for (const path of SERVER_KEYS) {
        const servers = path.reduce((node, key) => field(node, String(key)), root);
        if (!isMap(servers) || field(root, 'tools') !== undefined)
            continue;
        const nodes = [...servers.entries.values()].map(({ node }) => node);
        if (!nodes.every(isMap) || nodes.some((node) => field(node, 'tools') !== undefined))
            continue;
        const names = [...servers.entries.keys()];
        const some = names.slice(0, 3).map(gathering_shown).join(', ');
        const list = names.length > 3 ? `${some} and ${names.length - 3} more` : some;
        return { path, message: `the file names MCP servers only${list && ` (${list})`}, not the tools that they have`, help: HOW_TO_LIST };
    }
    return undefined;
}
/** `server.json` of the MCP registry: how to start a server, or where it is. */
function registryEntry(root) {
    const key = ['packages', 'remotes'].find((each) => isList(field(root, each)));
    if (key === undefined || field(root, 'name') === undefined || field(root, 'tools') !== undefined)
        return undefined;
    return {
        path: [key],
        message: 'the file is an entry of the MCP registry: it says how to start the server, not which tools it has',
        help: HOW_TO_LIST,
    };
}
/** The agent card of A2A. */
function agentCard(root) {
    const skills = field(root, 'skills');
    if (!isList(skills) || field(root, 'tools') !== undefined || !skills.items.every((skill) => field(skill, 'id') !== undefined))
        return undefined;
    const help = 'give the list of the tools that the agent calls to do what its skills say; see docs/tool-lists.md';
    return {
        path: ['skills'],
        message: 'the file is an A2A agent card: its skills say what others can ask the agent for, and are no tools',
        help,
    };
}

;// CONCATENATED MODULE: ./build/src/formats/usage/read.js






/** Reads the bytes of a declared tool list (spec 8). A list that yields no tool is an error, so that an empty file never passes for a clean one. Never throws on any input. */
async function readToolList(file, bytes, options = {}) {
    const wanted = formats_FORMATS.find(({ id }) => id === options.format);
    if (options.format !== undefined && wanted === undefined) {
        const ids = formats_FORMATS.map(({ id }) => id).join(', ');
        return failed((0,finding_finding/* findingIn */.jl)('tool-list', file, `the format of the tool list is ${JSON.stringify(options.format)}; expected one of ${ids}`, {
            help: 'leave the format out to have it told by content',
        }));
    }
    const opened = await openToolList(file, bytes, wanted === undefined ? 'any' : wanted === LINES ? 'lines' : 'structure');
    if (opened.kind === 'broken')
        return failed(...(0,finding_finding/* findingsOfBroken */.Bv)(file, opened.text, opened.problems));
    const { document } = opened;
    const format = document.form === 'json-with-comments' ? undefined : formatOf(document, wanted);
    if (format !== undefined)
        return declaredBy(format, document, options);
    const refusal = refusalOf(document);
    if (refusal !== undefined)
        return failed((0,finding_finding/* findingAt */.dz)('tool-list', { at: { document, path: refusal.path }, on: 'key', message: refusal.message, help: refusal.help }));
    if (opened.complaints.length > 0)
        return failed(...(0,finding_finding/* findingsOfBroken */.Bv)(file, document.text, opened.complaints));
    return failed((0,finding_finding/* findingAt */.dz)('tool-list', { at: { document, path: [] }, ...unknown(document, wanted) }));
}
function formatOf(document, wanted) {
    if (document.form === 'lines' && wanted === undefined && /\.(md|markdown)$/i.test(document.file))
        return undefined;
    return (wanted === undefined ? formats_FORMATS : [wanted]).find((format) => format.recognise(document));
}
function declaredBy(format, document, options) {
    const { tools, complete, notes, problems } = format.declared(document, options);
    const findings = [
        ...problems.map((problem) => (0,finding_finding/* findingAt */.dz)('tool-list', problem)),
        ...notes.map((note) => (0,finding_finding/* findingAt */.dz)('incomplete-tool-list', note)),
    ];
    if (problems.length > 0)
        return failed(...findings);
    if (tools.length === 0) {
        const help = `name at least one tool; to name those of MCP servers, ${HOW_TO_LIST}`;
        return failed((0,finding_finding/* findingAt */.dz)('tool-list', { at: { document, path: [] }, message: `the file yields no tool (it was read as: ${format.title})`, help }), ...findings);
    }
    return { kind: 'list', format: { id: format.id, title: format.title }, tools, complete, findings };
}
function unknown(document, wanted) {
    if (document.form === 'lines')
        return { message: 'a Markdown file without front matter names no tools', help: WHAT_IS_READ };
    if (wanted === undefined)
        return { message: 'the file is not a tool list of a known format', help: WHAT_IS_READ };
    const other = formats_FORMATS.find((format) => format.recognise(document));
    const message = `the file does not look like the format "${wanted.id}" (${wanted.title}) that is asked for`;
    return {
        message,
        help: other ? `it looks like "${other.id}" (${other.title}); leave the format out to have it told by content` : WHAT_IS_READ,
    };
}
function failed(...findings) {
    return { kind: 'failed', findings };
}

;// CONCATENATED MODULE: ./build/src/agents/tools.js





/** Names of tools do not end like this, so an item that does is a file even when it does not exist. */
const LIST_EXTENSION = /\.(?:json|jsonc|ya?ml|txt|md)$/i;
/**
 * Reads the items of a list of tools (spec 8): an existing file, or a glob that finds files, is read; what looks like a file and does
 * not exist is an error; everything else is a name.
 */
async function readTools(items, tree, aliases) {
    const findings = [];
    const files = [];
    const tools = [];
    const sources = [];
    let complete = true;
    let named = 0;
    for (const item of items) {
        const found = await filesOf(item.text, tree);
        if (found.length === 0) {
            if (LIST_EXTENSION.test(item.text)) {
                findings.push((0,finding_finding/* findingIn */.jl)('tool-list', item.text, `the tool list ${JSON.stringify(item.text)} does not exist`, {
                    help: 'check the path; it is taken from the root of the repository',
                }));
            }
            else if (isFileGlob(item.text)) {
                findings.push((0,finding_finding/* findingIn */.jl)('tool-list', '', `${JSON.stringify(item.text)} finds no file, and is no name of a tool`, {
                    help: 'write the names of the tools, or a pattern that finds their lists',
                }));
            }
            else {
                tools.push(toolOf({ name: item.text, ...(item.server && { server: item.server }) }, aliases));
                named += 1;
            }
            continue;
        }
        for (const file of found) {
            files.push(file);
            const read = await tree.read(file, limits/* MAX_TOOL_LIST_BYTES */.l_);
            if (read.kind !== 'bytes') {
                findings.push((0,finding_finding/* findingIn */.jl)('tool-list', file, `the tool list cannot be read: ${readProblem(read)}`));
                continue;
            }
            const result = await readToolList(file, read.bytes, {
                ...(item.server && { server: item.server }),
                ...(item.format && { format: item.format }),
            });
            findings.push(...result.findings);
            if (result.kind === 'failed')
                continue;
            complete &&= result.complete;
            tools.push(...result.tools.map((tool) => toolOf(tool, aliases)));
            sources.push(`${file} (${result.format.title}, ${result.tools.length} ${result.tools.length === 1 ? 'tool' : 'tools'})`);
        }
    }
    if (named > 0)
        sources.push(`${named} ${named === 1 ? 'name' : 'names'} given directly`);
    const list = tools.length > 0 ? { tools: mergeTools(tools), sources, complete } : undefined;
    return { ...(list && { list }), files, findings };
}
async function filesOf(text, tree) {
    const file = text.replace(/^\.\//, '');
    const read = await tree.read(file, 0);
    if (read.kind !== 'absent')
        return [file];
    return isFileGlob(text) && /[/.]/.test(text) ? globFiles(file, await tree.list()) : [];
}
function readProblem(read) {
    switch (read.kind) {
        case 'absent':
            return 'it does not exist';
        case 'too-large':
            return `it has ${read.bytes.toLocaleString('en-US')} bytes; at most ${limits/* MAX_TOOL_LIST_BYTES */.l_.toLocaleString('en-US')} are read`;
        case 'refused':
            return read.reason;
        default:
            return read;
    }
}

;// CONCATENATED MODULE: ./build/src/agents/discover.js







/** Finds the agents of a tree and reads their files (spec 2, "Agents"). */
async function discover(tree, settings, question) {
    const files = await tree.list();
    const read = await readCandidates(tree, settings, question, files);
    const governed = read.filter((file) => file.kind === 'governed');
    const broken = read.filter((file) => file.kind === 'broken');
    const findings = broken.flatMap((file) => file.findings);
    const notices = foreignNotice(read);
    const globalTools = settings.tools && (await readTools(settings.tools, tree, settings.aliases));
    if (settings.agents) {
        const own = await configuredAgents(settings.agents, tree, settings, globalTools);
        findings.push(...own.findings, ...governed.map(unlisted));
        return { agents: own.agents, files: [...own.files, ...governed], findings, notices };
    }
    const folders = question.within && foldersOf(question.within);
    const toolLists = globalTools ? [] : files.filter((file) => isToolList(file) && (folders?.has(folderOf(file)) ?? true));
    const grouping = groupByFolder(governed.map((file) => file.governed), toolLists, broken.map((file) => file.file));
    findings.push(...grouping.findings);
    for (const floor of grouping.floors)
        notices.push(`${floor} is of scope org: it is validated, and not composed with the agents beneath it`);
    const agents = [];
    for (const one of grouping.agents)
        agents.push(await assemble(one, one.toolLists.map((text) => ({ text })), tree, settings, globalTools));
    return { agents, files: governed, findings, notices };
}
/** Reads the files that may be governed; those that the configuration lists are read with their agents. */
async function readCandidates(tree, settings, question, files) {
    const isCandidate = cardMatcher(settings.cards);
    const folders = question.within && foldersOf(question.within);
    const listed = new Set(settings.agents?.flatMap((agent) => [agent.card, agent.policy]));
    const candidates = files.filter((file) => {
        if (listed.has(file))
            return false;
        if (question.named?.has(file))
            return !isToolList(file);
        if (!isCandidate(file))
            return false;
        // With configured agents a file of no agent is validated for its own sake, and so only when it is touched.
        if (settings.agents)
            return question.within?.has(file) ?? true;
        return folders?.has(folderOf(file)) ?? true;
    });
    const read = [];
    for (const file of candidates) {
        const { changed, wasGoverned } = question;
        const asked = wasGoverned && changed?.has(file) ? { wasGoverned } : {};
        read.push(await readCardFile(tree, file, { named: settings.cards !== undefined || question.named?.has(file) === true, ...asked }));
        question.progress?.(read.length, candidates.length);
    }
    return read;
}
/** Whether a change touches an agent: one of its files, or one that was its and is gone (spec 11, "Changed means more than touched"). */
function isTouched(agent, changed) {
    if (agent.files.some((file) => changed.has(file)))
        return true;
    const [folder, stem] = agent.identity.split('#');
    const present = new Set(agent.files);
    return [...changed].some((file) => !present.has(file) &&
        folderOf(file) === folder &&
        (stem === undefined || stemOf(file) === stem) &&
        (isToolList(file) || isDefaultCard(file)));
}
const isDefaultCard = cardMatcher(undefined);
/** Reads the tools of an agent and puts it together; tools that are given for all agents win over its own (spec 8). */
async function assemble(files, items, tree, settings, globalTools) {
    const { policy, findings } = ownPolicy(files.card, files.policy, settings.environmentDefaults);
    const tools = globalTools ?? (items.length > 0 ? await readTools(items, tree, settings.aliases) : undefined);
    const card = files.card?.card;
    return {
        name: files.name,
        identity: files.identity,
        ...(card && { card }),
        ...(policy && { policy }),
        ...(tools?.list && { tools: tools.list }),
        files: [files.card?.document.file, files.policy?.document.file, ...(tools?.files ?? [])].filter((file) => file !== undefined),
        findings: [...files.findings, ...findings, ...(tools?.findings ?? [])].map((finding) => ({ ...finding, agent: files.name })),
    };
}
/** Agents as the configuration lists them: every file that it names has to be there and be what it is named as. */
async function configuredAgents(configured, tree, settings, globalTools) {
    const agents = [];
    const files = new Map();
    const findings = [];
    for (const one of configured) {
        const read = async (file, wanted) => {
            if (file === undefined)
                return undefined;
            const result = await readCardFile(tree, file, { named: true });
            if (result.kind === 'governed')
                files.set(file, result);
            if (result.kind === 'governed' && isCard(result.governed.kind) === (wanted === 'card'))
                return result.governed;
            findings.push(...whyNot(result, one.name, wanted));
            return undefined;
        };
        const card = await read(one.card, 'card');
        const policy = await read(one.policy, 'policy');
        const named = {
            name: one.name,
            identity: one.name,
            ...(card && { card }),
            ...(policy && { policy }),
            toolLists: [],
            findings: [],
        };
        const agent = await assemble(named, one.tools ?? [], tree, settings, globalTools);
        agents.push({ ...agent, files: [...new Set([...agent.files, ...[one.card, one.policy].filter((file) => file !== undefined)])] });
    }
    return { agents, files: [...files.values()], findings };
}
function whyNot(result, agent, wanted) {
    switch (result.kind) {
        case 'absent': {
            const rule = wanted === 'card' ? 'card-removed' : 'could-not-evaluate';
            return [
                (0,finding_finding/* findingIn */.jl)(rule, result.file, `the ${wanted} ${JSON.stringify(result.file)} of the agent ${JSON.stringify(agent)} does not exist`, {
                    help: 'put it back, or take the agent out of the configuration',
                    agent,
                }),
            ];
        }
        case 'broken':
            return result.findings.map((finding) => ({ ...finding, agent }));
        case 'governed':
            return [
                (0,finding_finding/* findingAt */.dz)('configuration', {
                    at: (0,finding_finding/* topOf */.HX)(result.governed.document),
                    message: `the configuration names this file as the ${wanted} of ${JSON.stringify(agent)}, and it is a ${isCard(result.governed.kind) ? 'card' : 'policy'}`,
                }, agent),
            ];
        case 'foreign':
            return [
                (0,finding_finding/* findingIn */.jl)('unknown-kind', result.file, `the configuration names this file as the ${wanted} of ${JSON.stringify(agent)}: ${result.reason}`, { agent }),
            ];
        default:
            return result;
    }
}
function unlisted(file) {
    return (0,finding_finding/* findingAt */.dz)('unlisted-agent', {
        at: (0,finding_finding/* topOf */.HX)(file.governed.document),
        message: `${JSON.stringify(file.file)} belongs to no agent of the configuration, so its tools are not judged`,
        help: 'list its agent under "agents" in the configuration',
    });
}
/** Files that bear the name of a card and are none are told once, together, because a repository may hold many. */
function foreignNotice(files) {
    const foreign = files.filter((file) => file.kind === 'foreign');
    if (foreign.length === 0)
        return [];
    const shown = foreign
        .slice(0, 5)
        .map((file) => file.file)
        .join(', ');
    return [
        `skipped ${foreign.length} ${foreign.length === 1 ? 'file that is' : 'files that are'} neither a card nor a policy: ${shown}${foreign.length > 5 ? ', …' : ''}`,
    ];
}
function foldersOf(files) {
    return new Set([...files].map(folderOf));
}

// EXTERNAL MODULE: ./build/src/finding/catalogue.js
var catalogue = __nccwpck_require__(3494);
;// CONCATENATED MODULE: ./build/src/judge/coverage.js
/** Coverage of a card by a policy; a mapping that is always forbidden counts too, and is warned about by a rule. */
function coverageOf(card, policy) {
    if (card === undefined)
        return { total: 0, mapped: [], unmapped: [], percent: null };
    const mappedNames = new Set(policy?.capabilities
        .filter((capability) => capability.patterns.length > 0)
        .flatMap((capability) => capability.actions.map((action) => action.value)));
    const mapped = card.boundedActions.filter((action) => mappedNames.has(action.value));
    const unmapped = card.boundedActions.filter((action) => !mappedNames.has(action.value));
    const total = card.boundedActions.length;
    return { total, mapped, unmapped, percent: policy === undefined || total === 0 ? null : (mapped.length / total) * 100 };
}
/** Coverage for people: rounded down to one decimal, so that 99.99 never reads as 100; `n/a` when unknown. */
function showPercent(percent) {
    if (percent === null)
        return 'n/a';
    const tenths = Math.floor(percent * 10 + 1e-9);
    return `${tenths % 10 === 0 ? tenths / 10 : (tenths / 10).toFixed(1)} %`;
}

;// CONCATENATED MODULE: ./build/src/judge/decide.js
/**
 * Compiles a policy into a decider; each distinct name is decided once. It takes bare names because a trace may hold a million calls,
 * and no object should be made for a name that is already known.
 */
function compileDecider(policy, card) {
    const known = new Map();
    const exceededOf = new Map();
    for (const capability of policy.capabilities)
        exceededOf.set(capability, exceeded(capability, card));
    return (name, aliases = NONE, raw = NONE) => {
        const plain = aliases.length === 0 && (raw.length === 0 || (raw.length === 1 && raw[0] === name));
        const key = plain ? name : [name, ...aliases, '', ...raw].join('\n');
        const before = known.get(key);
        if (before)
            return before;
        const granting = plain ? [name] : [name, ...aliases];
        const decision = decideName(policy, exceededOf, granting, plain ? granting : [...new Set([...granting, ...raw])]);
        known.set(key, decision);
        return decision;
    };
}
/** The decision about a tool. */
function decideTool(decide, tool) {
    return decide(tool.canonical, tool.aliases, tool.raw);
}
const NONE = [];
function decideName(policy, exceededOf, granting, all) {
    let forbidden;
    for (const rule of policy.forbidden) {
        if (matchesAny(rule.pattern, all))
            (forbidden ??= []).push(rule);
    }
    let capability;
    let pattern;
    let alsoMapped;
    for (const candidate of policy.capabilities) {
        const matching = candidate.patterns.find((one) => matchesAny(one, granting));
        if (matching === undefined)
            continue;
        if (capability === undefined) {
            capability = candidate;
            pattern = matching;
        }
        else
            (alsoMapped ??= []).push(candidate);
    }
    return {
        forbidden: forbidden ?? NONE,
        ...(capability && { capability }),
        ...(pattern && { pattern }),
        alsoMapped: alsoMapped ?? NONE,
        exceeded: capability ? (exceededOf.get(capability) ?? []) : NONE,
    };
}
/** Whether any spelling of a pattern matches any of the names. */
function matchesAny(pattern, names) {
    for (const spelling of pattern.spellings) {
        for (const name of names)
            if (spelling.matches(name))
                return true;
    }
    return false;
}
function exceeded(capability, card) {
    if (card === undefined)
        return [];
    return capability.actions.flatMap((action) => {
        const forbidden = card.forbiddenActions.find((one) => one.value === action.value);
        if (forbidden)
            return [{ action, forbiddenAt: forbidden.place }];
        return card.boundedActions.some((one) => one.value === action.value) ? [] : [{ action }];
    });
}
/** Order of rule severities, the worst first. */
const SEVERITY_RANK = { critical: 0, high: 1, medium: 2, low: 3 };
/** Whether the first severity is the same as the second or worse. */
function atLeast(severity, than) {
    return SEVERITY_RANK[severity] <= SEVERITY_RANK[than];
}

;// CONCATENATED MODULE: ./build/src/judge/evaluate.js





const GRACE_HOURS = 24;
/** Fills in what a policy's defaults do not say: deny, high, warn, 24 hours. A missing answer is never read as permission. */
function effectiveDefaults(policy) {
    const { defaults } = policy;
    return {
        unmappedAction: defaults.unmappedAction?.value ?? 'deny',
        ...(defaults.unmappedAction && { unmappedAt: defaults.unmappedAction.place }),
        unmappedSeverity: defaults.unmappedSeverity?.value ?? 'high',
        mode: defaults.mode?.value ?? 'warn',
        graceHours: defaults.graceHours?.value ?? GRACE_HOURS,
    };
}
/** Judges the tools of an agent and its coverage (spec 6). Pure: the same agent always gives the same evaluation. */
function evaluate(agent) {
    const tools = mergeTools(agent.tools?.tools ?? []);
    const { card } = agent;
    const policy = agent.policy && governs(agent.policy) ? agent.policy : undefined;
    const coverage = coverageOf(card, policy);
    if (policy === undefined)
        return ungoverned(tools, coverage);
    const defaults = effectiveDefaults(policy);
    const decide = compileDecider(policy, card);
    const fired = applyTriggers([...policy.triggers, ...(card?.triggers ?? [])], tools, tools.map((tool) => decideTool(decide, tool)));
    const decisions = tools.map((tool, index) => {
        const decision = fired.decisions[index];
        const triggers = fired.perTool.get(index) ?? [];
        return { ...decision, tool, triggers, outcome: outcomeOf(decision, triggers) };
    });
    const violations = [];
    const warnings = [];
    const logged = [];
    const trigger = (one, decision) => {
        const about = decision && { decision };
        if (one.action === 'deny')
            violations.push({ type: 'escalation', severity: 'high', trigger: one, ...about });
        else if (one.action === 'log')
            logged.push({ trigger: one, ...about });
        else
            warnings.push({ type: 'escalation', trigger: one, ...about });
    };
    for (const one of fired.perList)
        trigger(one);
    for (const decision of decisions) {
        for (const rule of decision.forbidden)
            violations.push({ type: 'forbidden', decision, rule, severity: rule.severity });
        for (const one of decision.triggers)
            trigger(one, decision);
        if (decision.exceeded.length > 0) {
            const forbidden = decision.exceeded.some((action) => action.forbiddenAt);
            violations.push({ type: 'capability_exceeded', decision, severity: forbidden ? 'critical' : 'high' });
        }
        if (decision.capability === undefined)
            applyDefault(decision, defaults, violations, warnings);
    }
    return {
        governed: true,
        verdict: verdictOf(violations, warnings),
        violations,
        warnings,
        logged,
        undecided: fired.undecided,
        decisions,
        coverage,
        defaults,
    };
}
/** Step 4: a lesser prohibition never softens the default. */
function applyDefault(decision, defaults, violations, warnings) {
    switch (defaults.unmappedAction) {
        case 'allow':
            return;
        case 'warn':
            if (decision.forbidden.length === 0)
                warnings.push({ type: 'unmapped', decision });
            return;
        case 'deny':
            if (!decision.forbidden.some((rule) => atLeast(rule.severity, defaults.unmappedSeverity))) {
                violations.push({ type: 'unmapped', decision, severity: defaults.unmappedSeverity });
            }
            return;
        default:
            defaults.unmappedAction;
    }
}
/** Step 2, asked after step 3 because conditions may count what is unmapped (spec 5). */
function applyTriggers(triggers, tools, decisions) {
    const perTool = new Map();
    const perList = [];
    const undecided = [];
    const counts = {
        tool_count: tools.length,
        unmapped_tool_count: decisions.filter((decision) => decision.capability === undefined).length,
        forbidden_tool_count: decisions.filter((decision) => decision.forbidden.length > 0).length,
    };
    const lookup = (field) => Object.hasOwn(counts, field) ? { known: true, value: counts[field] } : { known: false };
    for (const trigger of triggers) {
        // Without any tool there is nothing that a trigger could have been asked about.
        if (tools.length === 0)
            continue;
        const { condition } = trigger;
        if (condition === undefined) {
            undecided.push(trigger);
            continue;
        }
        let unknown = false;
        if (usesToolMatches(condition)) {
            tools.forEach((tool, index) => {
                const names = allNames(tool);
                const answer = evaluateCondition(condition, { lookup, toolMatches: (pattern) => names.some((name) => pattern.matches(name)) });
                if (answer === 'unknown')
                    unknown = true;
                else if (answer)
                    perTool.set(index, [...(perTool.get(index) ?? []), trigger]);
            });
        }
        else {
            const answer = evaluateCondition(condition, { lookup });
            if (answer === 'unknown')
                unknown = true;
            else if (answer)
                perList.push(trigger);
        }
        if (unknown)
            undecided.push(trigger);
    }
    return { decisions, perTool, perList, undecided };
}
function outcomeOf(decision, triggers) {
    if (decision.forbidden.length > 0)
        return 'forbidden';
    if (decision.exceeded.length > 0)
        return 'exceeded';
    if (triggers.some((trigger) => trigger.action !== 'log'))
        return 'escalated';
    return decision.capability ? 'mapped' : 'unmapped';
}
/** `fail` with any critical or high violation, else `warn` with any violation or warning, else `pass` (spec 6). */
function verdictOf(violations, warnings) {
    if (violations.some((violation) => atLeast(violation.severity, 'high')))
        return 'fail';
    return violations.length + warnings.length > 0 ? 'warn' : 'pass';
}
function ungoverned(tools, coverage) {
    const decisions = tools.map((tool) => ({ tool, outcome: 'ungoverned', triggers: [], forbidden: [], alsoMapped: [], exceeded: [] }));
    return { governed: false, verdict: 'pass', violations: [], warnings: [], logged: [], undecided: [], decisions, coverage };
}
/** The bounded actions without mapping, each with what would map it (spec 6, `card_gaps`). */
function cardGaps(coverage) {
    return coverage.unmapped.map((action) => ({
        action,
        reason: `no capability maps the bounded action ${JSON.stringify(action.value)}`,
        suggestion: `add a capability whose card actions include ${JSON.stringify(action.value)}, with the tools that perform it`,
    }));
}

;// CONCATENATED MODULE: ./build/src/judge/response.js


/** Contexts that the policy API knows (document 002); it is echoed, and changes nothing. */
const CONTEXTS = ['gateway', 'runtime', 'audit', 'cicd'];
/** Puts an evaluation into the shape of the policy API (spec 6). */
function responseOf(agent, evaluation, at) {
    const { coverage } = evaluation;
    return {
        verdict: evaluation.verdict,
        violations: evaluation.violations.map(violationRow),
        warnings: evaluation.warnings.map((warning) => warning.type === 'unmapped'
            ? { type: 'unmapped', tool: warning.decision.tool.canonical, reason: unmappedReason(warning.decision) }
            : { type: 'escalation', tool: warning.decision?.tool.canonical ?? '*', reason: escalationReason(warning.trigger) }),
        card_gaps: cardGaps(coverage).map((gap) => ({ card_action: gap.action.value, reason: gap.reason, suggestion: gap.suggestion })),
        coverage: {
            total_card_actions: coverage.total,
            mapped_card_actions: coverage.mapped.map((action) => action.value),
            unmapped_card_actions: coverage.unmapped.map((action) => action.value),
            coverage_pct: coverage.percent,
        },
        policy_id: policyId(agent),
        policy_version: 1,
        evaluated_at: at.now.toISOString(),
        context: at.context,
        duration_ms: at.durationMs,
        tools: evaluation.decisions.map((decision) => explain(decision, evaluation.defaults)),
    };
}
/** The name of the policy, else the id of the card, else the path of the file (spec 6). */
function policyId(agent) {
    return agent.policy?.name ?? agent.card?.cardId ?? agent.policy?.place.document.file ?? agent.card?.place.document.file ?? null;
}
function violationRow(violation) {
    const { type, severity } = violation;
    switch (type) {
        case 'forbidden':
            return { type, tool: violation.decision.tool.canonical, reason: violation.rule.reason, severity, rule: violation.rule.pattern.text };
        case 'escalation':
            return {
                type,
                tool: violation.decision?.tool.canonical ?? '*',
                reason: violation.trigger.reason,
                severity,
                condition: violation.trigger.text,
            };
        case 'capability_exceeded':
            return {
                type,
                tool: violation.decision.tool.canonical,
                reason: exceededReason(violation.decision),
                severity,
                capability: violation.decision.capability?.name,
                missing_card_actions: violation.decision.exceeded.map((one) => one.action.value),
            };
        case 'unmapped':
            return { type, tool: violation.decision.tool.canonical, reason: unmappedReason(violation.decision), severity };
        default:
            return violation;
    }
}
/** Why a tool without mapping is worth saying. */
function unmappedReason(decision) {
    return `no capability maps ${JSON.stringify(decision.tool.canonical)}`;
}
/** What a trigger asks for. */
function escalationReason(trigger) {
    return trigger.action === 'escalate' ? `needs human approval: ${trigger.reason}` : trigger.reason;
}
/** What a capability grants that the card does not, in words. */
function exceededReason(decision) {
    const forbidden = decision.exceeded.filter((one) => one.forbiddenAt).map((one) => JSON.stringify(one.action.value));
    const unbounded = decision.exceeded.filter((one) => !one.forbiddenAt).map((one) => JSON.stringify(one.action.value));
    const parts = [
        ...(forbidden.length > 0 ? [`${forbidden.join(', ')}, which the card forbids`] : []),
        ...(unbounded.length > 0 ? [`${unbounded.join(', ')}, which the card does not bound`] : []),
    ];
    return `the capability ${JSON.stringify(decision.capability?.name ?? '')} grants ${parts.join(', and ')}`;
}
/** The explanation of one tool: what decided, with file and line, and what else matched (spec 6, 14). */
function explain(decision, defaults) {
    const matched = [...matches(decision), ...defaultOf(decision, defaults)];
    const deciding = matched.findIndex((match) => match.outcome === decision.outcome);
    return {
        tool: decision.tool.canonical,
        outcome: decision.outcome,
        decided_by: deciding === -1 ? null : matched[deciding].by,
        also_matched: matched.filter((_, index) => index !== deciding).map((match) => match.by),
    };
}
/** A tool without mapping is decided by the default, where the policy states one. */
function defaultOf(decision, defaults) {
    if (decision.capability || !defaults?.unmappedAt)
        return [];
    const location = (0,finding_finding/* locate */.x5)(defaults.unmappedAt);
    return [
        {
            outcome: 'unmapped',
            by: { file: location.file, line: location.range?.start.line ?? 1, name: `unmapped tools: ${defaults.unmappedAction}` },
        },
    ];
}
/** Everything that matched a tool, in the order of the steps of an evaluation. */
function matches(decision) {
    const at = (outcome, place, name) => {
        const location = (0,finding_finding/* locate */.x5)(place);
        return { outcome, by: { file: location.file, line: location.range?.start.line ?? 1, name } };
    };
    const { capability } = decision;
    return [
        ...decision.forbidden.map((rule) => at('forbidden', rule.pattern.place, rule.pattern.text)),
        ...decision.triggers.map((trigger) => at('escalated', trigger.place, trigger.text)),
        ...(capability
            ? [at(decision.exceeded.length > 0 ? 'exceeded' : 'mapped', decision.pattern?.place ?? capability.place, capability.name)]
            : []),
        ...decision.alsoMapped.map((other) => at('mapped', other.place, other.name)),
    ];
}

;// CONCATENATED MODULE: ./build/src/judge/findings.js




/**
 * The findings of an evaluation. A prohibition is pointed at where the policy states it, with the tool as related place;
 * a tool that nothing maps is pointed at where it is declared, because that is the line that brings it in.
 */
function findingsOf(agent, evaluation) {
    const policy = agent.policy;
    if (policy === undefined || !evaluation.governed)
        return [];
    const problems = [];
    for (const violation of evaluation.violations)
        problems.push(ofViolation(violation, agent, policy, evaluation));
    for (const warning of evaluation.warnings) {
        if (warning.type === 'unmapped')
            problems.push(['unmapped-tool', unmapped(warning.decision, 'warning', agent, policy, evaluation)]);
        else
            problems.push([
                warning.trigger.action === 'escalate' ? 'needs-approval' : 'trigger-warning',
                triggered(warning.trigger, warning.decision),
            ]);
    }
    for (const { trigger, decision } of evaluation.logged)
        problems.push(['trigger-logged', triggered(trigger, decision)]);
    for (const trigger of evaluation.undecided)
        problems.push(['not-evaluated', undecided(trigger)]);
    for (const problem of alsoMapped(evaluation.decisions))
        problems.push(['also-mapped', problem]);
    for (const problem of forbiddenActionTools(agent, evaluation.decisions))
        problems.push(['forbidden-action-tool', problem]);
    const styles = spellingStyles(agent, policy, evaluation);
    if (styles)
        problems.push(['spelling-style', styles]);
    return problems.map(([rule, problem]) => (0,finding_finding/* findingAt */.dz)(rule, problem, agent.name));
}
/** A violation of critical or high is an error, of medium or low a warning (spec 1). */
function severityOf(severity) {
    return atLeast(severity, 'high') ? 'error' : 'warning';
}
function ofViolation(violation, agent, policy, evaluation) {
    const severity = severityOf(violation.severity);
    switch (violation.type) {
        case 'forbidden': {
            const { rule, decision } = violation;
            const { canonical } = decision.tool;
            return [
                'forbidden-tool',
                {
                    at: rule.pattern.place,
                    severity,
                    tool: canonical,
                    message: `${quote(canonical)} is forbidden by ${quote(rule.pattern.text)} (${rule.severity}): ${rule.reason}`,
                    help: 'take the tool out of the list, or change the rule if the agent should have it',
                    related: declaredAt(decision),
                },
            ];
        }
        case 'escalation':
            return ['escalation-denied', { ...triggered(violation.trigger, violation.decision), severity }];
        case 'capability_exceeded': {
            const { decision } = violation;
            return [
                'capability-exceeded',
                {
                    at: decision.exceeded[0]?.action.place ?? decision.capability.place,
                    severity,
                    tool: decision.tool.canonical,
                    message: `${quote(decision.tool.canonical)} goes beyond the card (${violation.severity}): ${exceededReason(decision)}`,
                    ...exceededWayOut(decision, agent),
                    related: [
                        ...decision.exceeded.flatMap((one) => (one.forbiddenAt ? [{ at: one.forbiddenAt, message: 'the card forbids it here' }] : [])),
                        ...declaredAt(decision),
                    ],
                },
            ];
        }
        case 'unmapped':
            return ['unmapped-tool', unmapped(violation.decision, severity, agent, policy, evaluation, violation.severity)];
        default:
            return violation;
    }
}
/** Where an action is forbidden, writing it among the bounded ones would only be the next error. */
function exceededWayOut(decision, agent) {
    if (decision.exceeded.some((one) => one.forbiddenAt))
        return { help: 'take the forbidden action out of the capability, or the tool out of its patterns' };
    const help = 'add the action to the bounded actions of the card, or take it out of the capability';
    const file = agent.card?.place.document.file;
    if (file === undefined)
        return { help };
    const json = agent.card?.place.document.syntax === 'json';
    const lines = decision.exceeded.map((one) => (json ? `${quote(one.action.value)},` : `- ${yamlText(one.action.value)}`)).join('\n');
    return { help, fix: { title: `add to the bounded actions in ${file}`, lines, language: json ? 'json' : 'yaml' } };
}
function triggered(trigger, decision) {
    const about = decision ? quote(decision.tool.canonical) : 'the tool list';
    const verb = { deny: 'is denied', escalate: 'needs human approval', warn: 'is warned about', log: 'is logged' }[trigger.action];
    return {
        at: (0,document_document/* placeAt */.BW)(trigger.place, 'condition'),
        message: `${about} ${verb} by ${quote(trigger.text)}: ${trigger.reason}`,
        ...(decision && { tool: decision.tool.canonical, related: declaredAt(decision) }),
    };
}
function undecided(trigger) {
    return {
        at: (0,document_document/* placeAt */.BW)(trigger.place, 'condition'),
        message: `the condition ${quote(trigger.text)} was not evaluated: ${trigger.condition ? 'a tool list does not tell what it asks about' : 'it is outside the grammar of conditions'}`,
        help: trigger.condition
            ? 'it is decided at run time; nothing has to be done'
            : 'write it with the fields and operators that the documentation lists',
    };
}
function unmapped(decision, severity, agent, policy, evaluation, violation) {
    const { canonical, place } = decision.tool;
    const defaults = evaluation.defaults;
    const origin = defaults.unmappedAt ?? policy.place;
    const because = defaults.unmappedAt
        ? `unmapped tools are set to ${quote(defaults.unmappedAction)}`
        : 'the policy does not say what happens to unmapped tools, and the default is to deny';
    return {
        at: place ?? origin,
        severity,
        tool: canonical,
        message: `no capability maps ${quote(canonical)}${violation ? ` (${violation})` : ''}; ${because}`,
        help: 'map the tool to a bounded action, forbid it, or take it out of the list',
        related: place ? [{ at: origin, message: 'the default that decides' }] : [],
        fix: mappingFix(canonical, agent, policy),
    };
}
/** The mapping for an unmapped tool; which action it performs only a person can know, so the declared ones are offered. */
function mappingFix(tool, agent, policy) {
    const { file, syntax } = policy.place.document;
    const action = agent.card?.boundedActions[0]?.value ?? 'the_bounded_action';
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const section = policy.unified ? 'capabilities' : 'capability_mappings';
    const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
    const title = `add under ${section} in ${file}; name the action that the tool performs`;
    if (syntax === 'json')
        return { title, language: 'json', lines: `${quote(name)}: {\n  "tools": [${quote(tool)}],\n  "${key}": [${quote(action)}]\n}` };
    return { title, language: 'yaml', lines: `${name}:\n  tools:\n    - ${yamlText(tool)}\n  ${key}:\n    - ${yamlText(action)}` };
}
/** One note for two capabilities, however many tools both match. */
function alsoMapped(decisions) {
    const pairs = new Map();
    for (const decision of decisions) {
        for (const other of decision.alsoMapped) {
            const firsts = pairs.get(other) ?? new Map();
            pairs.set(other, firsts);
            firsts.set(decision.capability, [...(firsts.get(decision.capability) ?? []), decision.tool.canonical]);
        }
    }
    return [...pairs].flatMap(([other, firsts]) => [...firsts].map(([first, tools]) => {
        const shown = tools.length === 1
            ? quote(tools[0])
            : `${tools.length} tools (${tools.slice(0, 3).map(quote).join(', ')}${tools.length > 3 ? ', …' : ''})`;
        return {
            at: other.place,
            on: 'key',
            message: `${quote(other.name)} also matches ${shown}, which ${quote(first.name)} maps first`,
            help: 'nothing has to be done if the first is meant to decide',
            related: [{ at: first.place, on: 'key', message: 'the capability that decides' }],
        };
    }));
}
/** Tools and actions stay apart; only a tool that bears the very name of a forbidden action is pointed out (spec 6). */
function forbiddenActionTools(agent, decisions) {
    const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
    return decisions.flatMap((decision) => {
        const action = decision.tool.raw.map((name) => forbidden.get(name)).find((one) => one !== undefined);
        if (action === undefined)
            return [];
        return [
            {
                at: action.place,
                tool: decision.tool.canonical,
                message: `the tool ${quote(decision.tool.canonical)} bears the name of the forbidden action ${quote(action.value)}`,
                help: 'forbid the tool in the policy too if it performs that action',
                related: declaredAt(decision),
            },
        ];
    });
}
/** Patterns and names in different styles that never meet: nearly always a missing alias or server name (spec 3). */
function spellingStyles(agent, policy, evaluation) {
    const { decisions } = evaluation;
    const patterns = [...policy.capabilities.flatMap((capability) => capability.patterns), ...policy.forbidden.map((rule) => rule.pattern)];
    const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
    if (matched || decisions.length === 0 || patterns.length === 0)
        return undefined;
    const pattern = patterns[0];
    const tool = decisions[0].tool.canonical;
    const patternStyles = new Set(patterns.map((one) => styleOf(one.text)));
    if (decisions.some((decision) => patternStyles.has(styleOf(decision.tool.canonical))))
        return undefined;
    return {
        at: pattern.place,
        message: `patterns are written like ${quote(pattern.text)} and tools like ${quote(tool)}, and none of them match`,
        help: `name the server of the tool list (server=file), or write the other spelling of each tool under "aliases" in the configuration`,
        fix: {
            title: `an alias for .github/card-gate.yml; ${agent.name}`,
            language: 'yaml',
            lines: `aliases:\n  ${yamlText(tool)}: ${yamlText(pattern.text.replaceAll('*', 'name'))}`,
        },
    };
}
function styleOf(name) {
    if (name.startsWith('mcp__'))
        return 'mcp__';
    if (name.startsWith('mcp:'))
        return 'mcp:';
    return name.includes('/') ? 'server/tool' : 'bare';
}
function declaredAt(decision) {
    return decision.tool.place ? [{ at: decision.tool.place, message: 'the tool is declared here' }] : [];
}
function quote(text) {
    return JSON.stringify(text);
}
/** A text as YAML would read it back: in quotes unless it is a plain word. */
function yamlText(text) {
    return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}

;// CONCATENATED MODULE: ./build/src/judge/verdict.js
const RANK = { error: 0, fail: 1, warn: 2, pass: 3 };
/** The worst of several verdicts, in the order error, fail, warn, pass (spec 6); pass when there is none. */
function worst(verdicts) {
    let result = 'pass';
    for (const verdict of verdicts)
        if (RANK[verdict] < RANK[result])
            result = verdict;
    return result;
}
/** What a finding does to a verdict: a blocking one means error, an error fail, a warning warn. */
function verdictOfFinding(finding) {
    if (finding.blocking)
        return 'error';
    switch (finding.severity) {
        case 'error':
            return 'fail';
        case 'warning':
            return 'warn';
        case 'note':
            return 'pass';
        default:
            return finding.severity;
    }
}
/**
 * The conclusion of the check. `on-error: warn` relaxes only what could not be judged: what was judged and failed still fails.
 * `relaxed` says so wherever a verdict did not become a failure because somebody asked for that.
 */
function conclude(findings, verdict, { failOn, onError }) {
    const judged = worst(findings.filter((finding) => !finding.blocking).map(verdictOfFinding));
    const threshold = failOn === 'warn' ? 'warn' : 'fail';
    const wouldFail = RANK[judged] <= RANK[threshold];
    const failed = (verdict === 'error' && onError === 'fail') || (wouldFail && failOn !== 'never');
    if (failed)
        return { conclusion: 'failure' };
    const reasons = [
        ...(verdict === 'error' ? ['something could not be judged, and on-error is "warn"'] : []),
        ...(RANK[judged] <= RANK.fail && failOn === 'never' ? ['there are problems that would block, and fail-on is "never"'] : []),
    ];
    return { conclusion: 'success', ...(reasons.length > 0 && { relaxed: reasons.join('; ') }) };
}

;// CONCATENATED MODULE: ./build/src/finding/words.js

/** Characters of a user's value that a message shows. */
const MAX_SHOWN = 60;
/** A text of the user in double quotes, shortened, with control characters made visible. */
function quoted(text) {
    const shown = text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : text;
    return JSON.stringify(shown);
}
/** Words as a choice: `"a", "b" or "c"`. */
function choice(words) {
    const shown = words.map(quoted);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} or ${shown.at(-1)}`;
}
/** Words as an enumeration: `"a", "b" and "c"`. */
function enumeration(words) {
    const shown = words.map(quoted);
    return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
/** What a node is called in a message, by its path: `"severity" of entry 2 of "forbidden"`; the top is `the file`. */
function label(path) {
    const last = path.at(-1);
    if (last === undefined)
        return 'the file';
    const parent = path.slice(0, -1);
    if (typeof last === 'number')
        return `entry ${last + 1} of ${label(parent)}`;
    const outer = parent.at(-1);
    if (outer === undefined)
        return quoted(last);
    return `${quoted(last)} of ${typeof outer === 'number' ? label(parent) : quoted(outer)}`;
}
/** The value at a path as the user wrote it, in double quotes; undefined for a map, a list or nothing. */
function writtenAt(document, path) {
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    if (node?.kind !== 'scalar' || node.value === null)
        return undefined;
    if (typeof node.value === 'string')
        return quoted(node.value);
    return quoted(document.text.slice(node.start, node.end));
}
/** The first sentence of a description, to follow a colon: small first letter, no full stop. */
function clause(description) {
    const sentence = description.replace(/\.(\s.*)?$/su, '');
    return /^[A-Z](?![A-Z])/.test(sentence) ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}

;// CONCATENATED MODULE: ./build/src/rules/card-blocks.js

/** Both generations of card. */
const CARDS = ['aap-card', 'unified-card'];
/** Finds the blocks of a card under the names of its generation (spec 4). */
function blocksOf({ document, kind }) {
    const top = Reader.of(document);
    const aap = kind === 'aap-card';
    return {
        top,
        principal: top.get('principal'),
        values: top.get('values'),
        autonomy: top.get(aap ? 'autonomy_envelope' : 'autonomy'),
        audit: top.get(aap ? 'audit_commitment' : 'audit'),
    };
}
/** The ids of the declared values, each written alone or as the `id` of a map, where they stand. */
function declaredValues(values) {
    return values
        .get('declared')
        .items()
        .flatMap((item) => {
        const named = item.isMap ? item.get('id') : item;
        const value = named.text();
        return value === undefined || value === '' ? [] : [{ value, place: named.place }];
    });
}

;// CONCATENATED MODULE: ./build/src/rules/action-bounded-and-forbidden.js


/** Of an action that is allowed and forbidden at once nobody can say what the agent may do (spec 4). */
const actionBoundedAndForbidden = {
    id: 'action-bounded-and-forbidden',
    kinds: CARDS,
    *check({ card }) {
        for (const bounded of card?.boundedActions ?? []) {
            const forbidden = card?.forbiddenActions.find(({ value }) => value === bounded.value);
            if (forbidden === undefined)
                continue;
            yield {
                at: bounded.place,
                message: `the action ${quoted(bounded.value)} is both bounded and forbidden`,
                help: 'take it out of "bounded_actions" if the agent must not take it, else out of "forbidden_actions"',
                related: [{ at: forbidden.place, message: `${quoted(bounded.value)} is forbidden here` }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/finding/lines.js

/** Characters of a mended line that are still shown; a file on one long line is better mended by its message. */
const MAX_LINE = 200;
/** The text of the lines from `start` to `end`, with that stretch replaced: what a line looks like once it is mended. */
function linesWith(document, start, end, replacement) {
    const { text } = document;
    const from = text.lastIndexOf('\n', start - 1) + 1;
    const newline = text.indexOf('\n', end);
    const to = newline === -1 ? text.length : newline;
    return `${text.slice(from, start)}${replacement}${text.slice(end, to)}`.replace(/\r/g, '');
}
/** The fix that writes another key in the place of the one at the end of a path. */
function otherKey(at, key, title) {
    const parent = (0,document_document/* nodeAt */.oB)(at.document, at.path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(at.path.at(-1))) : undefined;
    if (entry === undefined)
        return undefined;
    const quoted = /^["']/.test(at.document.text.slice(entry.keyStart, entry.keyEnd)) || at.document.syntax === 'json';
    return mended(at.document, linesWith(at.document, entry.keyStart, entry.keyEnd, quoted ? JSON.stringify(key) : key), title);
}
/** The fix that writes another scalar in the place of the one at a path. */
function otherValue(at, value, title) {
    const node = (0,document_document/* nodeAt */.oB)(at.document, at.path);
    // A value over several lines cannot be shown as a line, and one without text (an empty key) has no place of its own.
    if (node?.kind !== 'scalar' || node.end <= node.start || at.document.text.slice(node.start, node.end).includes('\n'))
        return undefined;
    return mended(at.document, linesWith(at.document, node.start, node.end, scalar(value, at.document)), title);
}
function mended(document, lines, title) {
    return lines.length > MAX_LINE ? undefined : { title, lines, language: document.syntax };
}
/** The fix that writes a key with a value into the map at a place, in the way and the indentation of the keys that are there. */
function newKey(map, key, value, title) {
    const { document } = map;
    const { syntax } = document;
    if (syntax === 'yaml' && isFlow(map))
        return { title, lines: `${plainOrQuoted(key)}: ${flow(value)}${commaAfter(map, key)}`, language: syntax };
    const lines = syntax === 'json' ? `${JSON.stringify(key)}: ${jsonValue(value)}${commaAfter(map, key)}` : yamlEntry(key, value).join('\n');
    return { title, lines: lines.replace(/^/gm, ' '.repeat(indentOf(document, map.path))), language: syntax };
}
/** Whether a map of a YAML file is written in braces. */
function isFlow({ document, path }) {
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    return node?.kind === 'map' && document.text[node.start] === '{';
}
/** The comma that the entry needs: as it has one now, or before the keys that are there. */
function commaAfter({ document, path }, key) {
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    if (node?.kind !== 'map')
        return '';
    const now = node.entries.get(key);
    if (now === undefined)
        return node.entries.size > 0 ? ',' : '';
    return /^\s*,/.test(document.text.slice(now.node.end, now.node.end + 100)) ? ',' : '';
}
/** The column of the keys of a map: that of its first key, when it stands first in its line. */
function indentOf(document, path) {
    const map = (0,document_document/* nodeAt */.oB)(document, path);
    const first = map?.kind === 'map' ? map.entries.values().next().value : undefined;
    const own = first && leading(document, first.keyStart);
    if (own !== undefined)
        return own;
    if (path.length === 0)
        return 0;
    const parent = (0,document_document/* nodeAt */.oB)(document, path.slice(0, -1));
    const entry = parent?.kind === 'map' ? parent.entries.get(String(path.at(-1))) : undefined;
    return ((entry && leading(document, entry.keyStart)) ?? 0) + 2;
}
/** Characters before an offset in its line when they are blank or the dash of a list, else undefined. */
function leading(document, offset) {
    const before = document.text.slice(document.text.lastIndexOf('\n', offset - 1) + 1, offset);
    return /^[ -]*$/.test(before) ? before.length : undefined;
}
/** A value as JSON over several lines; lists of plain values stay on theirs. */
function jsonValue(value) {
    if (Array.isArray(value))
        return `[${value.map(jsonValue).join(', ')}]`;
    if (!lines_isMap(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${jsonValue(part)}`.replace(/^/gm, '  '));
    return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n}`;
}
/** A key and its value as block YAML, a string a line. */
function yamlEntry(key, value) {
    const name = plainOrQuoted(key);
    if (Array.isArray(value) && value.length > 0)
        return [`${name}:`, ...value.flatMap((item) => yamlItem(item).map((line) => `  ${line}`))];
    if (lines_isMap(value) && Object.keys(value).length > 0) {
        return [`${name}:`, ...Object.entries(value).flatMap(([inner, part]) => yamlEntry(inner, part).map((line) => `  ${line}`))];
    }
    return [`${name}: ${flow(value)}`];
}
function yamlItem(value) {
    if (!lines_isMap(value) || Object.keys(value).length === 0)
        return [`- ${flow(value)}`];
    return Object.entries(value)
        .flatMap(([key, part]) => yamlEntry(key, part))
        .map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
}
/** A value as YAML in one line. */
function flow(value) {
    if (typeof value === 'string')
        return plainOrQuoted(value);
    if (Array.isArray(value))
        return `[${value.map(flow).join(', ')}]`;
    if (!lines_isMap(value))
        return JSON.stringify(value);
    const entries = Object.entries(value).map(([key, part]) => `${plainOrQuoted(key)}: ${flow(part)}`);
    return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}
function scalar(value, document) {
    return document.syntax === 'json' ? JSON.stringify(value) : flow(value);
}
const PLAIN = /^[A-Za-z_][A-Za-z0-9_./-]*( [A-Za-z0-9_./-]+)*$/;
/** Words that some reader of YAML takes for something else than text. */
const lines_RESERVED = /^(true|false|null|yes|no|on|off|y|n)$/i;
/** A text as YAML: plain where that is safe in every reader, else in double quotes. */
function plainOrQuoted(text) {
    return PLAIN.test(text) && !lines_RESERVED.test(text) ? text : JSON.stringify(text);
}
function lines_isMap(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}

;// CONCATENATED MODULE: ./build/src/rules/advisory-boundary.js


/** A boundary that may be crossed is none (spec 4). */
const advisoryBoundary = {
    id: 'advisory-boundary',
    kinds: ['unified-card'],
    *check({ document }) {
        for (const conviction of Reader.of(document).get('conscience').get('values').items()) {
            const severity = conviction.get('severity');
            if (conviction.get('type').text() !== 'BOUNDARY' || severity.text() !== 'advisory')
                continue;
            const fix = otherValue(severity.place, 'mandatory', 'write "mandatory"');
            yield {
                at: severity.place,
                message: 'a BOUNDARY cannot be "advisory"; expected is "mandatory"',
                help: 'write "mandatory", or another type if the conviction only advises',
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-actions-alias.js



/** The older name is read here but refused by the server (spec 4). */
const cardActionsAlias = {
    id: 'card-actions-alias',
    kinds: ['unified-card'],
    *check({ document }) {
        for (const [name, capability] of Reader.of(document).get('capabilities').entries()) {
            if (!capability.has('card_actions'))
                continue;
            const { place } = capability.get('card_actions');
            const both = capability.has('required_actions');
            const fix = both ? undefined : otherKey(place, 'required_actions', 'write the key as "required_actions"');
            yield {
                at: place,
                on: 'key',
                message: `the capability ${quoted(name)} says "card_actions"; ${both ? 'only its "required_actions" count' : 'expected is "required_actions"'}`,
                help: both ? 'take "card_actions" out' : 'write "required_actions"',
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-dates.js

/** Milliseconds of a day. */
const DAY = 86_400_000;
/** The date under a key of a card; undefined when the key is absent, null, or not even text. */
function cardDate({ document }, key) {
    const reader = Reader.of(document).get(key);
    const text = reader.text();
    return text === undefined || text.trim() === '' ? undefined : { place: reader.place, text, time: timeOf(text) };
}
const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[Tt ](\d{2}):(\d{2}):(\d{2})(\.\d+)?([Zz]|[+-]\d{2}:\d{2})?)?$/;
/**
 * The moment of an RFC 3339 date or date-time in milliseconds since 1970, or undefined when there is no such moment (spec 4):
 * 30 February is none. Without a zone the time is UTC, and a date alone is its first moment. A leap second is the second after it.
 */
function timeOf(text) {
    const parts = DATE.exec(text);
    if (parts === null)
        return undefined;
    const [year, month, day, hour, minute, second] = parts.slice(1, 7).map((part) => Number(part ?? 0));
    const offset = offsetOf(parts[8]);
    if (offset === undefined || hour > 23 || minute > 59 || second > 60)
        return undefined;
    // Set in parts, since Date.UTC takes the years 0 to 99 for 1900 to 1999.
    const date = new Date(0);
    date.setUTCFullYear(year, month - 1, day);
    if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
        return undefined;
    const time = date.getTime() + ((hour * 60 + minute - offset) * 60 + second) * 1000 + Math.floor(Number(parts[7] ?? 0) * 1000);
    // A leap second stands only at the very end of a UTC day.
    return second === 60 && (time - Math.floor(Number(parts[7] ?? 0) * 1000)) % DAY !== 0 ? undefined : time;
}
/** Minutes that a zone is ahead of UTC. */
function offsetOf(zone) {
    if (zone === undefined || /^[Zz]$/.test(zone))
        return 0;
    const hours = Number(zone.slice(1, 3));
    const minutes = Number(zone.slice(4, 6));
    return hours > 23 || minutes > 59 ? undefined : (zone.startsWith('-') ? -1 : 1) * (hours * 60 + minutes);
}
/** The first moment of the same day so many months later, in milliseconds. */
function monthsAfter(now, months) {
    return Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months, now.getUTCDate());
}
/** A date that a card of today could carry: six months ahead is usual (document 004). */
function usualExpiry(now) {
    return new Date(monthsAfter(now, 6)).toISOString().replace('.000', '');
}

;// CONCATENATED MODULE: ./build/src/rules/card-expired.js




/** Nobody stands behind what an expired card promises (spec 4). */
const cardExpired = {
    id: 'card-expired',
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        if (expires?.time === undefined || expires.time > context.now.getTime())
            return;
        const days = Math.floor((context.now.getTime() - expires.time) / DAY);
        const fix = otherValue(expires.place, usualExpiry(context.now), 'let the card expire in six months');
        yield {
            at: expires.place,
            message: `the card expired at ${quoted(expires.text)}, ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`} ago`,
            help: 'review the card, then give it a date in the future',
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-expires-late.js



/** A card that lasts for years is not reviewed for years, while the agent changes (spec 4, document 004). */
const cardExpiresLate = {
    id: 'card-expires-late',
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        const latest = new Date(context.now);
        latest.setUTCMonth(latest.getUTCMonth() + 12);
        if (expires?.time === undefined || expires.time <= latest.getTime())
            return;
        yield {
            at: expires.place,
            message: `the card expires at ${quoted(expires.text)}, more than 12 months from now`,
            help: 'six months are usual: the card is then reviewed while it still describes the agent',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-expires-soon.js




/** Days before its end from which a card is warned about (spec 4). */
const NOTICE_DAYS = 30;
/** An expired card fails the gate, so there is time to review it before (spec 4). */
const cardExpiresSoon = {
    id: 'card-expires-soon',
    kinds: CARDS,
    *check(context) {
        const expires = cardDate(context, 'expires_at');
        const left = (expires?.time ?? Number.NaN) - context.now.getTime();
        if (expires === undefined || !(left > 0 && left <= NOTICE_DAYS * DAY))
            return;
        const days = Math.floor(left / DAY);
        const fix = otherValue(expires.place, usualExpiry(context.now), 'let the card expire in six months');
        yield {
            at: expires.place,
            message: `the card expires at ${quoted(expires.text)}, in ${days === 0 ? 'less than a day' : days === 1 ? '1 day' : `${days} days`}`,
            help: 'review the card and give it a later date before it fails the gate',
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-version.js



/** Versions of the unified card that were published (spec 4). */
const KNOWN = ['unified/2026-04-15', 'unified/2026-04-26'];
const LATEST = KNOWN[1];
/** By its version a reader knows what a card may say (spec 4). */
const cardVersion = {
    id: 'card-version',
    kinds: ['unified-card'],
    *check({ document }) {
        const version = Reader.of(document).get('card_version');
        const text = version.text();
        if (text === undefined || text.trim() === '' || KNOWN.some((known) => known === text))
            return;
        const bare = /^\d{4}-\d{2}-\d{2}$/.test(text);
        const wellFormed = /^unified\/\d{4}-\d{2}-\d{2}$/.test(text);
        const meant = bare ? `unified/${text}` : wellFormed ? undefined : LATEST;
        const fix = meant === undefined ? undefined : otherValue(version.place, meant, `write ${quoted(meant)}`);
        yield {
            at: version.place,
            message: bare
                ? `the version ${quoted(text)} is a date alone; expected is "unified/" before it`
                : `the version ${quoted(text)} is ${wellFormed ? `not known; expected is ${choice(KNOWN)}` : 'not of the form "unified/YYYY-MM-DD"'}`,
            help: meant === undefined ? 'check the date; a newer version may say things that are not understood here' : `write ${quoted(meant)}`,
            ...(!bare && !wellFormed && { severity: 'error' }),
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/card-without-expiry.js





/** A card without end is never reviewed (spec 4). A unified card may have none. */
const cardWithoutExpiry = {
    id: 'card-without-expiry',
    kinds: ['aap-card'],
    *check({ document, now }) {
        const expires = Reader.of(document).get('expires_at');
        const node = (0,document_document/* nodeAt */.oB)(document, expires.place.path);
        if (node !== undefined && !(node.kind === 'scalar' && node.value === null))
            return;
        yield {
            at: expires.place,
            message: 'the card has no "expires_at", so it never expires',
            help: 'add a date; six months ahead is usual',
            fix: newKey((0,finding_finding/* topOf */.HX)(document), 'expires_at', usualExpiry(now), 'let the card expire in six months'),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/model/card.js
/** Whether a text is among located texts. */
function includes(list, value) {
    return list.some((item) => item.value === value);
}

;// CONCATENATED MODULE: ./build/src/rules/conflicting-value.js



/** An agent cannot hold to a value and stand against it (spec 4). */
const conflictingValue = {
    id: 'conflicting-value',
    kinds: CARDS,
    *check(context) {
        const { values } = blocksOf(context);
        const declared = declaredValues(values);
        for (const conflict of values.get('conflicts_with').texts()) {
            if (!includes(declared, conflict.value))
                continue;
            const place = declared.find(({ value }) => value === conflict.value)?.place ?? conflict.place;
            yield {
                at: conflict.place,
                message: `the value ${quoted(conflict.value)} is declared, and the card is in conflict with it`,
                help: 'take it out of "declared" or out of "conflicts_with"',
                related: [{ at: place, message: `${quoted(conflict.value)} is declared here` }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/expires-before-issued.js



/** Such a card was never valid: one of the two dates is wrong (spec 4). */
const expiresBeforeIssued = {
    id: 'expires-before-issued',
    kinds: CARDS,
    *check(context) {
        const issued = cardDate(context, 'issued_at');
        const expires = cardDate(context, 'expires_at');
        if (issued?.time === undefined || expires?.time === undefined || issued.time <= expires.time)
            return;
        yield {
            at: issued.place,
            message: `the card was issued at ${quoted(issued.text)}, after it expires at ${quoted(expires.text)}`,
            help: 'correct the one of the two dates that is wrong',
            related: [{ at: expires.place, message: 'the card expires here' }],
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/incomplete-definition.js


/** A definition that does not say what the value means defines nothing; one without a name is only harder to read (spec 4). */
const incompleteDefinition = {
    id: 'incomplete-definition',
    kinds: CARDS,
    *check(context) {
        for (const [value, definition] of blocksOf(context).values.get('definitions').entries()) {
            if (!definition.isMap)
                continue;
            if (!definition.has('description')) {
                yield {
                    at: definition.get('description').place,
                    message: `the definition of ${quoted(value)} has no "description"`,
                    help: 'say in a sentence what the value asks of the agent',
                };
            }
            if (!definition.has('name')) {
                yield {
                    at: definition.get('name').place,
                    message: `the definition of ${quoted(value)} has no "name"`,
                    help: 'give the name by which people call the value',
                    severity: 'note',
                };
            }
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/inferred-binding.js


/** A binding by name alone breaks when either is renamed (spec 4). */
const inferredBinding = {
    id: 'inferred-binding',
    kinds: ['unified-card'],
    *check({ policy }) {
        for (const { name, binding, place } of policy?.capabilities ?? []) {
            if (binding !== 'inferred')
                continue;
            yield {
                at: place,
                on: 'key',
                message: `the capability ${quoted(name)} names no action; it is taken to carry out the bounded action of the same name`,
                help: 'say so with "required_actions"',
                fix: newKey(place, 'required_actions', [name], 'add this to the capability'),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/invalid-currency.js



/** An amount in a currency that nobody can tell limits nothing (spec 4; ISO 4217). */
const invalidCurrency = {
    id: 'invalid-currency',
    kinds: CARDS,
    *check(context) {
        const currency = blocksOf(context).autonomy.get('max_autonomous_value').get('currency');
        const text = currency.text();
        if (text === undefined || /^[A-Z]{3}$/.test(text))
            return;
        const code = text.trim().toUpperCase();
        const fix = /^[A-Z]{3}$/.test(code) ? otherValue(currency.place, code, `write ${quoted(code)}`) : undefined;
        yield {
            at: currency.place,
            message: `the currency ${quoted(text)} is not a code of three capital letters`,
            help: fix === undefined ? 'write the code of ISO 4217, such as "EUR"' : `write ${quoted(code)}`,
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/invalid-date.js



/** A date that cannot be read neither begins nor ends anything (spec 4). */
const invalidDate = {
    id: 'invalid-date',
    kinds: CARDS,
    *check(context) {
        for (const key of ['issued_at', 'expires_at']) {
            const date = cardDate(context, key);
            if (date === undefined || date.time !== undefined)
                continue;
            yield {
                at: date.place,
                message: `${quoted(key)} must be a date, but ${quoted(date.text)} is ${/^\d{4}-\d{2}-\d{2}$/.test(date.text) ? 'no day of the calendar' : 'not one of RFC 3339'}`,
                help: 'write a day ("2027-05-21") or a moment ("2027-05-21T00:00:00Z")',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/legacy-key.js




/** Words of the policy format for the modes of a unified card. */
const legacy_key_MODES = { off: 'off', warn: 'observe', observe: 'observe', nudge: 'nudge', enforce: 'enforce' };
/** Keys that an older form had and the unified card has elsewhere or not at all (spec 4). */
const legacyKey = {
    id: 'legacy-key',
    kinds: ['unified-card'],
    *check({ document }) {
        const top = Reader.of(document);
        const enforcement = top.get('enforcement');
        yield* legacy_key_moved(top, top.get('integrity'), 'enforcement_mode', 'integrity_mode');
        yield* legacy_key_moved(top, enforcement, 'mode', 'autonomy_mode');
        yield* unmappedAction(enforcement);
        if (enforcement.has('fail_open')) {
            yield {
                at: enforcement.get('fail_open').place,
                on: 'key',
                message: '"enforcement.fail_open" is no field of a unified card',
                help: 'take it out',
            };
        }
        if (top.has('_composition')) {
            yield {
                at: top.get('_composition').place,
                on: 'key',
                message: '"_composition" is written by the server when it composes cards',
                help: 'take it out of the card',
            };
        }
    },
};
/** A mode that stands at the top now. */
function* legacy_key_moved(top, block, key, now) {
    if (!block.has(key))
        return;
    const old = `${block.place.path[0]}.${key}`;
    const mode = Object.hasOwn(legacy_key_MODES, block.get(key).text() ?? '') ? legacy_key_MODES[block.get(key).text() ?? ''] : undefined;
    const fix = mode === undefined || top.has(now)
        ? undefined
        : newKey((0,finding_finding/* topOf */.HX)(top.place.document), now, mode, `write this at the top, and take ${quoted(old)} out`);
    const help = top.has(now) ? `take it out; ${quoted(now)} already says it` : `write ${quoted(now)} at the top of the card instead`;
    yield {
        at: block.get(key).place,
        on: 'key',
        message: `${quoted(old)} is now ${quoted(now)} at the top of the card`,
        help,
        ...(fix && { fix }),
    };
}
function* unmappedAction(enforcement) {
    const old = enforcement.get('unmapped_tool_action');
    if (!old.exists)
        return;
    const now = 'allow_unmapped_tools';
    const action = old.text();
    // A unified card cannot warn: of its two answers the stricter one is proposed.
    const fix = enforcement.has(now)
        ? undefined
        : newKey(enforcement.place, now, action === 'allow', 'write this in its place');
    const help = enforcement.has(now)
        ? `take it out; ${quoted(now)} already says it`
        : `write ${quoted(now)}: true to allow what no capability maps, false to deny it${action === 'warn' ? '; to warn is no longer possible' : ''}`;
    yield { at: old.place, on: 'key', message: `"enforcement.unmapped_tool_action" is now "enforcement.${now}"`, help, ...(fix && { fix }) };
}

;// CONCATENATED MODULE: ./build/src/rules/missing-recommended-key.js



const TRACE_FORMAT = {
    block: 'audit',
    key: 'trace_format',
    severity: 'note',
    purpose: 'readers of its traces know what to expect',
    sample: 'ap-trace-v1',
};
const AAP = [
    { block: 'top', key: 'aap_version', severity: 'warning', purpose: 'the version of the protocol is known', sample: '0.5.0' },
    { block: 'top', key: 'card_id', severity: 'warning', purpose: 'traces can name the card they were made under' },
    { block: 'top', key: 'agent_id', severity: 'warning', purpose: 'it is known whose card it is' },
    { block: 'top', key: 'issued_at', severity: 'warning', purpose: 'the age of the card is known' },
    { block: 'principal', key: 'type', severity: 'warning', purpose: 'it is known what kind of party the agent serves', sample: 'human' },
    {
        block: 'principal',
        key: 'relationship',
        severity: 'warning',
        purpose: 'it is known how the agent acts for its principal',
        sample: 'delegated_authority',
    },
    { block: 'audit', key: 'retention_days', severity: 'warning', purpose: 'it is known for how long traces are kept', sample: 90 },
    { block: 'audit', key: 'queryable', severity: 'warning', purpose: 'it is known whether others can query the traces', sample: false },
    TRACE_FORMAT,
];
const UNIFIED = [
    { block: 'top', key: 'card_id', severity: 'note', purpose: 'traces can name the card they were made under' },
    { block: 'top', key: 'issued_at', severity: 'note', purpose: 'the age of the card is known' },
    TRACE_FORMAT,
];
/** Keys that a card is valid without, but that its readers look for (spec 4). */
const missingRecommendedKey = {
    id: 'missing-recommended-key',
    kinds: CARDS,
    *check(context) {
        const blocks = blocksOf(context);
        for (const { block, key, severity, purpose, sample } of context.kind === 'aap-card' ? AAP : UNIFIED) {
            const reader = blocks[block];
            // A block that is missing or no map is reported as such, and its keys with it.
            if (!reader.isMap || reader.has(key))
                continue;
            const { path } = reader.place;
            const where = path.length === 0 ? 'the card' : label(path);
            const fix = sample === undefined ? undefined : newKey(reader.place, key, sample, `add this to ${where}`);
            yield {
                at: reader.get(key).place,
                message: `${where} has no ${quoted(key)}`,
                help: `add it, so that ${purpose}`,
                severity,
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/missing-section.js




const SECTIONS = [
    {
        key: 'capability_mappings',
        help: 'say which tools carry out which bounded actions; without it every tool is unmapped',
        sample: { web_browsing: { tools: ['mcp__browser__*'], card_actions: ['web_fetch'] } },
    },
    { key: 'forbidden', help: 'say which tools are always blocked, or write an empty list if there are none', sample: [] },
];
/** A section that was forgotten looks like one that was left out on purpose; an empty one says which it is (spec 4). */
const missingSection = {
    id: 'missing-section',
    kinds: ['policy'],
    *check({ document }) {
        const top = Reader.of(document);
        for (const { key, help, sample } of SECTIONS) {
            if (top.has(key))
                continue;
            yield {
                at: top.get(key).place,
                message: `the policy has no ${quoted(key)}`,
                help,
                fix: newKey((0,finding_finding/* topOf */.HX)(document), key, sample, 'add this to the policy'),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/mixed-generations.js



/** Keys that tell each generation, the version key first (spec 2). */
const MARKS = {
    'aap-card': ['aap_version', 'autonomy_envelope', 'audit_commitment'],
    'unified-card': ['card_version', 'autonomy', 'autonomy_mode', 'integrity_mode'],
};
const mixed_generations_NAMES = { 'aap-card': 'an AAP card', 'unified-card': 'a unified card' };
/** Half of such a card would be read by nobody (spec 2). */
const mixedGenerations = {
    id: 'mixed-generations',
    kinds: CARDS,
    *check({ document, kind, mixed }) {
        if (!mixed || (kind !== 'aap-card' && kind !== 'unified-card'))
            return;
        const other = kind === 'aap-card' ? 'unified-card' : 'aap-card';
        const top = Reader.of(document);
        const foreign = MARKS[other].filter((key) => top.has(key));
        const own = MARKS[kind].filter((key) => top.has(key));
        const first = foreign[0];
        if (first === undefined || own[0] === undefined)
            return;
        yield {
            at: top.get(first).place,
            on: 'key',
            message: `the card is read as ${mixed_generations_NAMES[kind]} but carries ${enumeration(foreign)} of ${mixed_generations_NAMES[other]}`,
            help: `keep the keys of one generation; what stands under ${quoted(first)} has no effect here`,
            related: [{ at: top.get(own[0]).place, on: 'key', message: `${quoted(own[0])} makes it ${mixed_generations_NAMES[kind]}` }],
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/near-size-limit.js


/** A file that grows past the limit is no longer judged, so its author is told before (spec 2, "Loading"). */
const nearSizeLimit = {
    id: 'near-size-limit',
    kinds: ['aap-card', 'unified-card', 'policy', 'access-list'],
    *check({ document, bytes }) {
        if (bytes < limits/* MAX_CARD_BYTES */.Al * limits/* NEAR_LIMIT */.Tc)
            return;
        const [size, limit] = [bytes, limits/* MAX_CARD_BYTES */.Al].map((count) => count.toLocaleString('en-US'));
        yield {
            at: (0,finding_finding/* topOf */.HX)(document),
            message: `the file has ${size} bytes; files of more than ${limit} bytes are not read`,
            help: 'move what does not belong in it elsewhere, or write patterns instead of long lists of tools',
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/placeholder.js





/** What templates leave to be filled in: `YOUR_…` and `you@example.com`, each not as the end of a longer word. */
const PLACEHOLDER = /(?<![A-Za-z0-9_])YOUR_[A-Za-z0-9_]*|(?<![\w.+-])you@example\.com(?![\w-]|\.\w)/;
const SUSPECT = /YOUR_|you@example\.com|\\/;
/** A template that was not filled in describes no agent (spec 4). */
const placeholder = {
    id: 'placeholder',
    kinds: ['aap-card', 'unified-card', 'policy', 'access-list'],
    *check(context) {
        // Walking every node costs more than most rules together, and hardly a file has a placeholder; an escape may hide one.
        if (SUSPECT.test(context.document.text))
            yield* inNode(context.document.root, (0,finding_finding/* topOf */.HX)(context.document));
        yield* emptyTemplate(context);
    },
};
function* inNode(node, at) {
    switch (node.kind) {
        case 'scalar':
            if (typeof node.value === 'string')
                yield* inText(node.value, at, 'value');
            return;
        case 'list':
            for (const [index, item] of node.items.entries())
                yield* inNode(item, (0,document_document/* placeAt */.BW)(at, index));
            return;
        case 'map':
            for (const [key, entry] of node.entries) {
                yield* inText(key, (0,document_document/* placeAt */.BW)(at, key), 'key');
                yield* inNode(entry.node, (0,document_document/* placeAt */.BW)(at, key));
            }
            return;
        default:
            node;
    }
}
function* inText(text, at, on) {
    const found = PLACEHOLDER.exec(text)?.[0];
    if (found === undefined)
        return;
    yield {
        at,
        on,
        message: `the placeholder ${quoted(found)} was left in${found === text ? '' : `: ${quoted(text)}`}`,
        help: 'put your own value in its place',
    };
}
/** A card whose lists of values and of actions are both there and both empty is the template as it was copied; said once for the card. */
function* emptyTemplate(context) {
    if (!isCard(context.kind))
        return;
    const { values, autonomy } = blocksOf(context);
    const lists = [values.get('declared'), autonomy.get('bounded_actions')].map(({ place }) => (0,document_document/* nodeAt */.oB)(place.document, place.path));
    if (!lists.every((list) => list?.kind === 'list' && list.items.length === 0))
        return;
    yield {
        at: autonomy.place,
        on: 'key',
        message: 'the card is an empty template: it declares no value and no action',
        help: 'say what the agent values and which actions it takes',
    };
}

;// CONCATENATED MODULE: ./build/src/rules/trigger-conditions.js


/** The conditions of a list of triggers that cannot be parsed; empty ones are a matter of shape. */
function* brokenConditions(triggers) {
    for (const trigger of triggers.items()) {
        const condition = trigger.get('condition');
        const text = condition.text();
        if (text === undefined || text.trim() === '')
            continue;
        const parsed = parseCondition(text);
        if (parsed.kind === 'error')
            yield { at: condition.place, message: `the condition ${quoted(text)} cannot be evaluated: ${parsed.message}` };
    }
}

;// CONCATENATED MODULE: ./build/src/rules/policy-condition.js


/** A trigger of a policy that can never fire is a hole in the policy (spec 4, 5). */
const policyCondition = {
    id: 'policy-condition',
    kinds: ['policy', 'aap-card', 'unified-card'],
    *check({ document }) {
        for (const broken of brokenConditions(Reader.of(document).get('escalation_triggers'))) {
            yield {
                ...broken,
                help: 'write tool_matches(\'mcp__payment__*\'), a comparison such as "tool_count > 50", or several joined with "and" and "or"',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/prose-action.js



/** Nothing an agent does is called by a sentence, so a sentence forbids nothing (spec 4, document 004). */
const proseAction = {
    id: 'prose-action',
    kinds: CARDS,
    *check({ card }) {
        for (const { value, place } of card?.forbiddenActions ?? []) {
            if (!/\s/.test(value))
                continue;
            const identifier = value
                .toLowerCase()
                .match(/[a-z0-9]+/g)
                ?.join('_');
            const fix = identifier === undefined ? undefined : otherValue(place, identifier, 'write it as an identifier');
            yield {
                at: place,
                message: `the forbidden action ${quoted(value)} is prose; expected is an identifier`,
                help: 'name a concrete action, such as "delete_without_confirmation"',
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/query-endpoint.js



/** Traces that can be queried at no known place cannot be queried (spec 4); document 004's own AAP example has none, so there it is a note. */
const queryEndpoint = {
    id: 'query-endpoint',
    kinds: CARDS,
    *check(context) {
        const { audit } = blocksOf(context);
        const { place } = audit.get('query_endpoint');
        const node = (0,document_document/* nodeAt */.oB)(context.document, place.path);
        const given = node !== undefined && !(node.kind === 'scalar' && node.value === null);
        if (audit.get('queryable').boolean() !== true || given)
            return;
        yield {
            at: place,
            message: `the card is queryable, but ${quoted(String(audit.place.path[0]))} has no "query_endpoint"`,
            help: 'say where the traces can be queried, or set "queryable" to false',
            ...(context.kind === 'aap-card' && { severity: 'note' }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/schema-version.js




/** All versions 1.x read the same; another major version may mean something else by the same keys (spec 4). */
const schemaVersion = {
    id: 'schema-version',
    kinds: ['policy', 'aap-card', 'unified-card'],
    *check({ document }) {
        const version = Reader.of(document).get('meta').get('schema_version');
        if (version.number() !== undefined) {
            const node = (0,document_document/* nodeAt */.oB)(document, version.place.path);
            const digits = node ? document.text.slice(node.start, node.end) : '';
            const text = /^1(\.\d+)?$/.test(digits) ? (digits === '1' ? '1.0' : digits) : '1.0';
            const fix = otherValue(version.place, text, 'put the version in quotes');
            const message = `the schema version must be a string, but ${quoted(digits)} is a number`;
            yield { at: version.place, message, help: `put it in quotes: schema_version: "${text}"`, ...(fix && { fix }) };
            return;
        }
        const text = version.text();
        if (text === undefined || text.trim() === '' || /^1(\.\d+){1,2}$/.test(text))
            return;
        const fix = otherValue(version.place, '1.0', 'write version "1.0"');
        yield {
            at: version.place,
            message: `the schema version ${quoted(text)} is not known; expected is "1.0" or a later 1.x`,
            help: 'write "1.0"',
            ...(fix && { fix }),
        };
    },
};

;// CONCATENATED MODULE: ./build/src/rules/two-policies.js


/** Sections of the policy format and where a unified card says the same. */
const PAIRS = [
    { section: 'capability_mappings', newer: 'capabilities' },
    { section: 'forbidden', newer: 'enforcement' },
    { section: 'defaults', newer: 'enforcement' },
];
/** Of two forms of one section it cannot be told which is meant (spec 2). Two files of one agent are compared where agents are found. */
const twoPolicies = {
    id: 'two-policies',
    kinds: ['unified-card', 'aap-card', 'policy'],
    *check({ document }) {
        const top = Reader.of(document);
        for (const { section, newer } of PAIRS) {
            if (!top.has(section) || !top.has(newer))
                continue;
            const tools = top.get(newer).get('forbidden_tools');
            const other = section === 'forbidden' && tools.exists ? tools : top.get(newer);
            yield {
                at: top.get(section).place,
                on: 'key',
                message: `${quoted(section)} and ${quoted(other.place.path.join('.'))} are two forms of the same; a file can have one of them`,
                help: `move all of it into one of the two, and take the other out`,
                related: [{ at: other.place, on: 'key', message: 'the other form stands here' }],
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/undeclared-definition.js




/** A definition without its value is a value that someone forgot, or a name that was misspelt (spec 4). */
const undeclaredDefinition = {
    id: 'undeclared-definition',
    kinds: ['unified-card'],
    *check(context) {
        const { values } = blocksOf(context);
        const declared = declaredValues(values).map(({ value }) => value);
        // Without any declared value the missing list is what is wrong.
        if (declared.length === 0)
            return;
        const definitions = values.get('definitions');
        const open = declared.filter((value) => !definitions.has(value));
        for (const [key, { place }] of definitions.entries()) {
            if (declared.includes(key))
                continue;
            const meant = nearest_nearest(key, open);
            const fix = meant === undefined ? undefined : otherKey(place, meant, `write the key as ${quoted(meant)}`);
            yield {
                at: place,
                on: 'key',
                message: `${quoted(key)} is defined but not declared`,
                help: meant === undefined ? 'add it to "declared", or take the definition out' : `did you mean ${quoted(meant)}?`,
                related: [{ at: values.get('declared').place, on: 'key', message: 'the declared values' }],
                ...(fix && { fix }),
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/undefined-value.js




/** A value of one's own means nothing to others until it is defined (spec 4, document 004). */
const undefinedValue = {
    id: 'undefined-value',
    kinds: ['aap-card'],
    *check(context) {
        const { values } = blocksOf(context);
        const definitions = values.get('definitions');
        for (const { value, place } of declaredValues(values)) {
            if (context.standardValues.includes(value) || definitions.has(value))
                continue;
            const meant = nearest_nearest(value, context.standardValues);
            const definition = { name: titleOf(value), description: 'say what this value asks of the agent' };
            const title = 'define the value under "values"';
            const fix = definitions.isMap
                ? newKey(definitions.place, value, definition, title)
                : newKey(values.place, 'definitions', { [value]: definition }, title);
            yield {
                at: place,
                message: `the value ${quoted(value)} is not a standard one and has no definition`,
                help: meant === undefined
                    ? 'say under "definitions" what it means'
                    : `did you mean ${quoted(meant)}? if not, say under "definitions" what it means`,
                ...(meant === undefined && { fix }),
            };
        }
    },
};
/** `customer_satisfaction` as people read it: `Customer Satisfaction`. */
function titleOf(value) {
    return value.replace(/[_-]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}

;// CONCATENATED MODULE: ./build/src/rules/unevaluable-condition.js


/** A trigger that nobody can evaluate never fires (spec 4, 5). Published cards have such conditions, so it is a warning. */
const unevaluableCondition = {
    id: 'unevaluable-condition',
    kinds: CARDS,
    *check(context) {
        for (const broken of brokenConditions(blocksOf(context).autonomy.get('escalation_triggers'))) {
            yield {
                ...broken,
                help: 'write a field that is set ("legal_claims_present"), a comparison ("refund_amount > 500"), or several joined with "and" and "or"',
            };
        }
    },
};

;// CONCATENATED MODULE: ./build/src/rules/list.js




























/** The rules about one file, in the order of the catalogue. What its shape must be is not here: the schemas say it. */
const FILE_RULES = [
    // Any file
    nearSizeLimit,
    placeholder,
    // Cards
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
    // Policies, in a file of their own or in a card
    schemaVersion,
    missingSection,
    policyCondition,
    twoPolicies,
];
/** The rules about a card, its policy and its tools together, in the order of the catalogue. */
const AGENT_RULES = [];

;// CONCATENATED MODULE: ./build/src/rules/check-agent.js


/** Every finding of the rules about a card, its policy and its tools together. */
function checkAgent(agent) {
    return AGENT_RULES.flatMap((rule) => [...rule.check(agent)].map((problem) => (0,finding_finding/* findingAt */.dz)(rule.id, problem, agent.name)));
}

;// CONCATENATED MODULE: ./build/src/finding/schema.js
/** The schema of the node at a path, or undefined where the format has no such node. */
function schemaAt(root, path) {
    let schema = root;
    for (const step of path) {
        if (schema === undefined)
            return undefined;
        schema = typeof step === 'number' ? schema.items : (ownProperty(schema.properties, step) ?? otherProperties(schema));
        schema = schema && resolve(root, schema);
    }
    return schema;
}
/** The keys that the format knows in the map at a path. */
function knownKeys(root, path) {
    return Object.keys(schemaAt(root, path)?.properties ?? {});
}
/** Where a key belongs, as dotted paths of the maps that know it: `enforcement`, `capabilities.<name>`. */
function homesOf(root, key) {
    const homes = new Set();
    visit(root, root, [], (schema, path) => {
        if (path.length > 0 && ownProperty(schema.properties, key))
            homes.add(path.join('.'));
    });
    return [...homes];
}
/** A small valid value for a schema, after its first example; undefined where only the author can know one. */
function sampleOf(root, schema) {
    if (schema.examples && schema.examples.length > 0)
        return schema.examples[0];
    if (schema.type !== 'object')
        return undefined;
    const parts = (schema.required ?? []).map((key) => [key, sampleOf(root, partOf(root, schema, key))]);
    return parts.some(([, part]) => part === undefined) ? undefined : Object.fromEntries(parts);
}
function partOf(root, schema, key) {
    const part = ownProperty(schema.properties, key);
    return part ? resolve(root, part) : {};
}
function visit(root, schema, path, see) {
    const resolved = resolve(root, schema);
    see(resolved, path);
    for (const [key, part] of Object.entries(resolved.properties ?? {}))
        visit(root, part, [...path, key], see);
    const others = otherProperties(resolved);
    if (others)
        visit(root, others, [...path, '<name>'], see);
    if (resolved.items)
        visit(root, resolved.items, path, see);
}
function resolve(root, schema) {
    if (schema.$ref === undefined)
        return schema;
    const name = schema.$ref.replace('#/definitions/', '');
    const found = ownProperty(root.definitions, name);
    if (found === undefined)
        throw new Error(`the schema refers to "${schema.$ref}", which it does not define`);
    return found;
}
function otherProperties(schema) {
    return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined;
}
function ownProperty(map, key) {
    return map !== undefined && Object.hasOwn(map, key) ? map[key] : undefined;
}

;// CONCATENATED MODULE: ./build/src/finding/shape-keys.js





/** Keys that carry power: misspelt, they would silently lift a prohibition, so a near miss is an error (spec 4). */
const KEYS_OF_POWER = [
    'forbidden',
    'forbidden_tools',
    'forbidden_actions',
    'escalation_triggers',
    'defaults',
    'enforcement',
    'unmapped_tool_action',
    'allow_unmapped_tools',
    'expires_at',
    'severity',
];
/** Words for a key that must be there; `because` is the key beside which it must. */
function missingKey(path, key, because, { document, schema }) {
    const at = { document, path: [...path, key] };
    const part = schemaAt(schema, at.path);
    const what = part?.description ? `: ${clause(part.description)}` : '';
    const beside = typeof because === 'string' ? `, which ${quoted(because)} needs beside it` : '';
    const message = path.length === 0 ? `${quoted(key)} is missing${beside}` : `${label(path)} has no ${quoted(key)}${beside}`;
    const parent = (0,document_document/* nodeAt */.oB)(document, path);
    const known = new Set(knownKeys(schema, path));
    const typo = parent?.kind === 'map'
        ? nearest_nearest(key, [...parent.entries.keys()].filter((other) => !known.has(other)))
        : undefined;
    if (typo !== undefined)
        return { rule: 'missing-key', problem: { at, message, help: `${quoted(typo)} may be meant for it; write ${quoted(key)}${what}` } };
    const sample = part && sampleOf(schema, part);
    const fix = sample === undefined ? undefined : newKey({ document, path }, key, sample, `add this to ${label(path)}`);
    return { rule: 'missing-key', problem: { at, message, help: `add ${quoted(key)}${what}`, ...(fix && { fix }) } };
}
/** Words for a choice of which no branch holds; ours are all about keys of which one must be there. */
function missingChoice(path, choiceError, { document, errors }) {
    const branches = errors.filter((error) => error.keyword === 'required' && error.schemaPath.startsWith(`${choiceError.schemaPath}/`));
    const keys = branches
        .filter((error) => error.instancePath === choiceError.instancePath)
        .map((error) => String(error.params.missingProperty));
    const distinct = [...new Set(keys)];
    const at = { document, path: [...path, distinct[0] ?? ''] };
    return {
        rule: 'missing-key',
        problem: { at, message: `${label(path)} has none of ${choice(distinct)}`, help: `add one of ${choice(distinct)}` },
    };
}
/** Words for a key that the format does not know: an error where a key of power may be meant. */
function unknownKey(path, key, { document, schema }) {
    const at = { document, path: [...path, key] };
    const known = knownKeys(schema, path);
    const power = KEYS_OF_POWER.some((word) => distance(key, word) <= MAX_EDITS);
    const where = path.length === 0 ? '' : ` in ${label(path)}`;
    const message = `unknown key ${quoted(key)}${where}${power ? '; what it holds has no effect' : ''}`;
    const meant = nearest_nearest(key, known);
    const fix = meant === undefined ? undefined : otherKey(at, meant, `write the key as ${quoted(meant)}`);
    const help = meant === undefined ? elsewhere(schema, key, known) : `did you mean ${quoted(meant)}?`;
    return { rule: 'unknown-key', problem: { at, on: 'key', message, help, ...(power && { severity: 'error' }), ...(fix && { fix }) } };
}
/** Keys that a message lists; more than that nobody reads. */
const MAX_LISTED = 8;
/** The way out for a key that resembles none that is known in its place. */
function elsewhere(schema, key, known) {
    const homes = homesOf(schema, key);
    if (homes.length > 0 && homes.length <= 3)
        return `${quoted(key)} belongs under ${choice(homes)}`;
    if (known.includes('extensions'))
        return 'take it out, or put it under "extensions", where nothing is checked';
    const listed = known.filter((word) => word !== '$schema');
    return listed.length > MAX_LISTED ? 'take it out' : `take it out; the keys known here are ${enumeration(listed)}`;
}

;// CONCATENATED MODULE: ./build/src/finding/shape-values.js





/** Words of other products and versions for a value of ours. */
const SYNONYMS = {
    block: 'deny',
    blocked: 'deny',
    pause: 'escalate',
    notify: 'warn',
    require_approval: 'escalate',
    observe: 'warn',
    organisation: 'organization',
};
const TYPE_WORDS = {
    string: 'a string',
    number: 'a number',
    integer: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a map',
};
/** Words for a value of another type than those expected. */
function wrongType(path, types, context) {
    const { document } = context;
    const at = { document, path };
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    const value = node?.kind === 'scalar' ? node.value : undefined;
    const numeric = types.includes('number') || types.includes('integer');
    if (numeric && typeof value === 'number' && !Number.isFinite(value))
        return outOfRange(path, 'a finite number', context);
    const wanted = types.filter((type) => type !== 'null');
    const expected = wanted.map((type) => TYPE_WORDS[type] ?? type).join(' or ');
    return {
        rule: 'wrong-type',
        problem: {
            at,
            message: `${label(path)} must be ${expected}, but ${found(node, document, path)}`,
            ...mendedType(path, wanted, value, context),
        },
    };
}
/** What stands in the place, as the end of a sentence. */
function found(node, document, path) {
    if (node?.kind === 'list')
        return 'it is a list';
    if (node?.kind === 'map')
        return 'it is a map';
    const written = writtenAt(document, path);
    if (written === undefined || node === undefined)
        return 'it has no value';
    if (typeof node.value === 'string')
        return `${written} is a string`;
    if (typeof node.value === 'number')
        return Number.isInteger(node.value) ? `${written} is a number` : `${written} is a number with decimals`;
    return `it is ${node.value}`;
}
/** The way out of a wrong type: quotes, no quotes, or brackets where that is all it takes, else what the key is for. */
function mendedType(path, types, value, context) {
    const { document, schema } = context;
    const at = { document, path };
    const means = (mended, help) => {
        const fix = otherValue(at, mended, 'write it so');
        return { help, ...(fix && { fix }) };
    };
    if (types.includes('string') && (typeof value === 'number' || typeof value === 'boolean'))
        return means(writtenText(document, path), 'put it in quotes');
    if (types.includes('boolean') && typeof value === 'string') {
        if (/^(true|yes|on)$/i.test(value))
            return means(true, 'write true, without quotes');
        if (/^(false|no|off)$/i.test(value))
            return means(false, 'write false, without quotes');
    }
    if (types.some((type) => type === 'number' || type === 'integer') && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
        return means(Number(value), 'take the quotes away');
    }
    const last = path.at(-1);
    if (types.includes('array') && typeof value === 'string' && typeof last === 'string') {
        return { help: 'write it as a list', fix: newKey({ document, path: path.slice(0, -1) }, last, [value], 'write it as a list') };
    }
    const description = schemaAt(schema, path)?.description;
    if (value === null)
        return { help: `give it a value, or take the key out${description ? `: ${clause(description)}` : ''}` };
    return description ? { help: clause(description) } : {};
}
function writtenText(document, path) {
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    return node ? document.text.slice(node.start, node.end) : '';
}
/** Words for a value that is none of those allowed. */
function unknownValue(path, allowed, { document, schema }) {
    const at = { document, path };
    const words = allowed.filter((value) => value !== null).map(String);
    const node = (0,document_document/* nodeAt */.oB)(document, path);
    const value = node?.kind === 'scalar' && typeof node.value === 'string' ? node.value : undefined;
    const message = `${label(path)} must be ${choice(words)}, but ${value === undefined ? found(node, document, path) : `it is ${quoted(value)}`}`;
    const synonym = value === undefined || !Object.hasOwn(SYNONYMS, value) ? undefined : SYNONYMS[value];
    const meant = value === undefined ? undefined : (nearest_nearest(value, words) ?? words.find((word) => word === synonym));
    const description = schemaAt(schema, path)?.description;
    const help = meant === undefined ? description && clause(description) : `did you mean ${quoted(meant)}?`;
    const fix = meant === undefined ? undefined : otherValue(at, meant, `write ${quoted(meant)}`);
    return { rule: 'unknown-value', problem: { at, message, ...(help && { help }), ...(fix && { fix }) } };
}
/** Words for a text that does not have the form of its key; most such keys have a rule of their own that says more. */
function wrongForm(path, { document, schema }) {
    const at = { document, path };
    const part = schemaAt(schema, path);
    const sample = part && sampleOf(schema, part);
    const expected = typeof sample === 'string' ? `; expected is a form such as ${quoted(sample)}` : '';
    const message = `${writtenAt(document, path) ?? 'the value'} does not have the form of ${label(path)}${expected}`;
    return { rule: 'unknown-value', problem: { at, message, ...(part?.description && { help: clause(part.description) }) } };
}
/** Words for a list, a map or a text that holds less than it must. */
function tooFew(path, limit, { document, schema }) {
    const at = { document, path };
    const kind = (0,document_document/* nodeAt */.oB)(document, path)?.kind;
    const expected = kind === 'scalar' ? 'text is expected' : `at least ${limit === 1 ? 'one entry is' : `${limit} entries are`} expected`;
    const message = `${label(path)} ${limit === 1 ? 'is empty' : 'has too few'}; ${expected}`;
    const part = schemaAt(schema, path);
    const sample = part && sampleOf(schema, part);
    const last = path.at(-1);
    const fix = sample !== undefined && typeof last === 'string'
        ? newKey({ document, path: path.slice(0, -1) }, last, sample, 'write it so, with your own entry')
        : undefined;
    return {
        rule: 'too-few',
        problem: { at, message, help: part?.description ? `fill it in: ${clause(part.description)}` : 'fill it in', ...(fix && { fix }) },
    };
}
/** Words for an empty name in a map of named things. */
function emptyName(path, name, { document }) {
    const at = { document, path: [...path, name] };
    return {
        rule: 'too-few',
        problem: { at, on: 'key', message: `a name in ${label(path)} is empty; text is expected`, help: 'give the entry a name of its own' },
    };
}
/** Words for a number outside of what is allowed; `expected` is the end of "must be". */
function outOfRange(path, expected, { document, schema }) {
    const at = { document, path };
    const message = `${label(path)} must be ${expected}, but it is ${writtenAt(document, path)}`;
    const description = schemaAt(schema, path)?.description;
    return { rule: 'out-of-range', problem: { at, message, ...(description && { help: clause(description) }) } };
}

;// CONCATENATED MODULE: ./build/src/finding/shape.js



/** Rules about the shape of a file: what its schema says, in words (spec 4, "Any file"). */
const SHAPE_RULES = (/* unused pure expression or super */ null && (['missing-key', 'wrong-type', 'unknown-value', 'unknown-key', 'too-few', 'out-of-range']));
/** The options under which a schema is compiled so that the translator understands its errors, at run time and by the build. */
const VALIDATOR_OPTIONS = {
    allErrors: true,
    ownProperties: true,
    strict: true,
    strictRequired: false,
    allowUnionTypes: true,
    // The words are ours, below.
    messages: false,
};
/** Everything that is wrong with the shape of a document, each thing once, in words (spec 4). */
function shapeProblems(document, shape) {
    if (shape.validate(document.value))
        return [];
    const errors = shape.validate.errors ?? [];
    const translator = { document, schema: shape.schema, errors };
    const found = new Map();
    for (const error of errors) {
        if (isPartOfChoice(error, errors))
            continue;
        const said = translate(error, pathOf(document.root, error.instancePath), translator);
        if (said === undefined)
            continue;
        const key = `${isAboutValue(said.rule) ? 'value' : said.rule} ${(0,document_document/* pointerOf */.rq)(said.problem.at.path)}`;
        // A value of the wrong type is also none of those allowed; the type says it better, whichever error came first.
        if (!found.has(key) || said.rule === 'wrong-type')
            found.set(key, said);
    }
    return [...found.values()];
}
function isAboutValue(rule) {
    return rule === 'wrong-type' || rule === 'unknown-value' || rule === 'too-few' || rule === 'out-of-range';
}
/** Errors of the branches of a choice are told by the choice itself. */
function isPartOfChoice(error, errors) {
    return errors.some(({ keyword, schemaPath, instancePath }) => {
        return keyword === 'anyOf' && error.schemaPath.startsWith(`${schemaPath}/`) && error.instancePath.startsWith(instancePath);
    });
}
function translate(error, path, context) {
    const { params } = error;
    switch (error.keyword) {
        case 'required':
        case 'dependencies':
            return missingKey(path, String(params.missingProperty), params.property, context);
        case 'additionalProperties':
            return unknownKey(path, String(params.additionalProperty), context);
        case 'type':
            return wrongType(path, [params.type].flat().join(',').split(','), context);
        case 'enum':
            return unknownValue(path, params.allowedValues, context);
        case 'pattern':
            if (error.propertyName !== undefined)
                return emptyName(path, error.propertyName, context);
            return params.pattern === '\\S' ? tooFew(path, 1, context) : wrongForm(path, context);
        case 'minLength':
        case 'minItems':
        case 'minProperties':
            return tooFew(path, Number(params.limit), context);
        case 'minimum':
        case 'maximum':
        case 'exclusiveMinimum':
        case 'exclusiveMaximum':
            return outOfRange(path, `${shape_COMPARISONS[String(params.comparison)]} ${params.limit}`, context);
        case 'anyOf':
            return missingChoice(path, error, context);
        case 'if':
        case 'propertyNames':
            // The error of the part that failed stands beside this one and says more.
            return undefined;
        default:
            throw new Error(`the schema uses "${error.keyword}", for which the translator has no words`);
    }
}
const shape_COMPARISONS = { '>=': 'at least', '<=': 'at most', '>': 'more than', '<': 'less than' };
/** The path of an RFC 6901 pointer; what counts as an index is told by the document. */
function pathOf(root, pointer) {
    const path = [];
    let node = root;
    for (const part of pointer.split('/').slice(1)) {
        const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
        if (node?.kind === 'list') {
            path.push(Number(step));
            node = node.items[Number(step)];
        }
        else {
            path.push(step);
            node = node?.kind === 'map' ? node.entries.get(step)?.node : undefined;
        }
    }
    return path;
}

;// CONCATENATED MODULE: ./build/src/formats/schemas/aap-card.schema.json
const aap_card_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json","title":"Alignment card of the AAP generation","description":"Whom an agent serves, what it values, what it may do and what record it keeps, as the Agent Alignment Protocol writes it. It may carry the sections of a policy.","type":"object","required":["principal","values","autonomy_envelope","audit_commitment"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"aap_version":{"description":"The version of the protocol that the card follows, as a string in quotes.","type":"string","pattern":"\\\\S","examples":["0.5.0"]},"card_id":{"description":"The id of this card, which changes when the card is replaced.","type":"string","pattern":"\\\\S"},"agent_id":{"description":"The id of the agent that the card is for.","type":"string","pattern":"\\\\S"},"issued_at":{"description":"When the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z.","type":"string","pattern":"\\\\S"},"expires_at":{"description":"When the card stops being valid, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; about six months ahead is usual.","type":["string","null"],"pattern":"\\\\S"},"principal":{"description":"Whom the agent serves and how it stands to them.","type":"object","additionalProperties":false,"properties":{"type":{"description":"What kind of party the agent serves. Use unspecified only when there is no one party.","type":"string","enum":["human","organization","agent","unspecified"],"examples":["organization"]},"identifier":{"description":"Who that party is, as a DID, an address or a name.","type":"string","pattern":"\\\\S","examples":["acme-corp"]},"relationship":{"description":"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.","type":"string","enum":["delegated_authority","advisory","autonomous"],"examples":["delegated_authority"]},"escalation_contact":{"description":"Where questions go that the agent must not settle alone, as an address that someone reads.","type":"string","pattern":"\\\\S"}},"examples":[{"type":"organization","identifier":"acme-corp","relationship":"delegated_authority"}]},"values":{"description":"What the agent holds to when it decides.","type":"object","required":["declared"],"additionalProperties":false,"examples":[{"declared":["transparency","honesty"]}],"properties":{"declared":{"description":"The ids of the values that the agent applies; declare only those that it really uses.","type":"array","minItems":1,"items":{"description":"The id of a value.","type":"string","pattern":"\\\\S"},"examples":[["transparency","honesty"]]},"definitions":{"description":"What each value means that is not one of the standard ones, by its id.","type":"object","additionalProperties":{"description":"What one value means.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name of the value as people read it.","type":"string","pattern":"\\\\S","examples":["Customer Satisfaction"]},"description":{"description":"What the value asks of the agent, in a sentence.","type":"string","pattern":"\\\\S","examples":["Resolve the customer\'s problem before anything else"]},"priority":{"description":"How much the value weighs against the others.","type":"number","examples":[1]}}}},"conflicts_with":{"description":"Values that the agent stands against.","type":"array","items":{"description":"The id of a value that the agent stands against.","type":"string","pattern":"\\\\S"}},"hierarchy":{"description":"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.","type":"string","enum":["lexicographic","weighted","contextual"],"examples":["lexicographic"]}}},"autonomy_envelope":{"description":"What the agent may do on its own, what it must ask about, and what it must never do.","type":"object","required":["bounded_actions"],"additionalProperties":false,"examples":[{"bounded_actions":["web_fetch"]}],"properties":{"bounded_actions":{"description":"The abstract actions that the agent may take; the policy maps tools to them.","type":"array","minItems":1,"items":{"description":"The identifier of an action, such as web_fetch.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"escalation_triggers":{"description":"Situations in which the agent must ask a human, refuse, or leave a record.","type":"array","items":{"description":"One situation and what the agent does in it.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).","type":"string","pattern":"\\\\S","examples":["refund_amount > 500"]},"action":{"description":"Use escalate to ask a human, deny to refuse, and log to leave a record.","type":"string","enum":["escalate","deny","log"],"examples":["escalate"]},"reason":{"description":"Why the situation needs this; the person who is asked reads it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"max_autonomous_value":{"description":"The largest amount that the agent may commit without asking.","type":"object","required":["amount"],"additionalProperties":false,"examples":[{"amount":100,"currency":"USD"}],"properties":{"amount":{"description":"The amount, zero or more.","type":"number","minimum":0,"examples":[100]},"currency":{"description":"The currency of the amount as a code of three capital letters (ISO 4217).","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}}},"forbidden_actions":{"description":"Actions that the agent must never take, as identifiers and not as sentences.","type":"array","items":{"description":"The identifier of an action, such as delete_without_confirmation.","type":"string","pattern":"\\\\S"}}}},"audit_commitment":{"description":"What record of its decisions the agent keeps, for how long, and who can read it.","type":"object","additionalProperties":false,"examples":[{"trace_format":"ap-trace-v1","retention_days":90,"queryable":false}],"properties":{"trace_format":{"description":"The format of the traces.","type":"string","pattern":"\\\\S","examples":["ap-trace-v1"]},"retention_days":{"description":"For how many days traces are kept, as a whole number of zero or more.","type":"integer","minimum":0,"examples":[90]},"storage":{"description":"Where traces are kept.","type":"object","additionalProperties":false,"properties":{"type":{"description":"Whether traces are kept on the same machine, on another one, or on several.","type":"string","enum":["local","remote","distributed"],"examples":["local"]},"location":{"description":"Where exactly they are kept.","type":"string","pattern":"\\\\S"}}},"queryable":{"description":"Whether others can query the traces.","type":"boolean","examples":[false]},"query_endpoint":{"description":"Where the traces can be queried; give it when queryable is true.","type":"string","pattern":"\\\\S","examples":["https://traces.example.com/api/v1/traces"]},"tamper_evidence":{"description":"How a later change of a trace would show.","type":"string","enum":["append_only","signed","merkle"],"examples":["append_only"]}}},"extensions":{"description":"Data of other tools, each under a name of its own; nothing in it is checked.","type":"object"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"Names the policy, the version of the format it is written in, and whether it is meant for one agent or for all of an organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"What the policy is for, in a sentence for people.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent beneath it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities, each of which says which tools carry out which bounded actions of the card. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"Why the tools are blocked; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"$ref":"#/definitions/severity"}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. All that hold fire.","type":"array","items":{"description":"One condition and what happens while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"Why the trigger exists; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"How tools are handled that no capability maps, and how the policy is enforced at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"What happens to a tool that no capability maps: allow, warn or deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are let through at run time when the policy itself cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. It is warn when absent.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"How bad a violation is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/policy.schema.json
const policy_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json","title":"Policy of an agent","description":"Which concrete tools an agent may call: what each capability maps, what is always forbidden, and how everything else is handled.","type":"object","required":["meta","defaults"],"additionalProperties":false,"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"Names the policy, the version of the format it is written in, and whether it is meant for one agent or for all of an organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"What the policy is for, in a sentence for people.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent beneath it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities, each of which says which tools carry out which bounded actions of the card. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"Why the tools are blocked; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"$ref":"#/definitions/severity"}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. All that hold fire.","type":"array","items":{"description":"One condition and what happens while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"Why the trigger exists; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"How tools are handled that no capability maps, and how the policy is enforced at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"What happens to a tool that no capability maps: allow, warn or deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are let through at run time when the policy itself cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. It is warn when absent.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"How bad a violation is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/unified-card.schema.json
const unified_card_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json","title":"Unified alignment card","description":"Whom an agent serves, what it values, what it may do, which tools carry that out and what record it keeps, in one file.","type":"object","required":["card_version","agent_id","autonomy_mode","integrity_mode","principal","values","autonomy","audit"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string","description":"The address of the JSON Schema that an editor should check this file against."},"card_version":{"description":"The version of the card format, written unified/ and a date.","type":"string","pattern":"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$","examples":["unified/2026-04-26"]},"card_id":{"description":"The id of this card; the server gives it.","type":"string","pattern":"\\\\S"},"agent_id":{"description":"The id of the agent that the card is for.","type":"string","pattern":"\\\\S"},"issued_at":{"description":"When the card was issued, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z; the server gives it.","type":"string","pattern":"\\\\S"},"expires_at":{"description":"When the card stops being valid, as an RFC 3339 date or date-time such as 2027-05-21T00:00:00Z. It never expires when absent.","type":["string","null"],"pattern":"\\\\S"},"autonomy_mode":{"description":"How the limits of autonomy are held at run time. It is one of off, observe, nudge and enforce.","type":"string","enum":["off","observe","nudge","enforce"],"examples":["observe"]},"integrity_mode":{"description":"How the integrity checks are held at run time. It is one of off, observe, nudge and enforce.","type":"string","enum":["off","observe","nudge","enforce"],"examples":["observe"]},"principal":{"description":"Whom the agent serves and how it stands to them.","type":"object","required":["type","relationship"],"additionalProperties":false,"properties":{"type":{"description":"What kind of party the agent serves. Use unspecified only when there is no one party.","type":"string","enum":["human","organization","agent","unspecified"],"examples":["organization"]},"identifier":{"description":"Who that party is, as a DID, an address or a name. It is needed unless the type is unspecified.","type":["string","null"],"pattern":"\\\\S","examples":["acme-corp"]},"relationship":{"description":"How the agent acts for the principal: with delegated authority, as an adviser, or on its own.","type":"string","enum":["delegated_authority","advisory","autonomous"],"examples":["delegated_authority"]},"escalation_contact":{"description":"Where questions go that the agent must not settle alone, as an address that someone reads.","type":["string","null"],"pattern":"\\\\S"}},"examples":[{"type":"organization","identifier":"acme-corp","relationship":"delegated_authority"}],"if":{"required":["type"],"properties":{"type":{"enum":["human","organization","agent"]}}},"then":{"required":["identifier"]}},"values":{"description":"What the agent holds to when it decides.","type":"object","required":["declared"],"additionalProperties":false,"examples":[{"declared":["transparency","honesty"]}],"properties":{"declared":{"description":"The ids of the values that the agent applies; declare only those that it really uses.","type":"array","minItems":1,"items":{"description":"The id of a value, or a map with its id and further words about it such as intensity or domain.","type":["string","object"],"pattern":"\\\\S","required":["id"],"properties":{"id":{"description":"The id of the value.","type":"string","pattern":"\\\\S"}},"additionalProperties":{"type":"string","description":"A further word about the value."}},"examples":[["transparency","honesty"]]},"definitions":{"description":"What each value means that is not one of the standard ones, by its id.","type":["object","null"],"additionalProperties":{"description":"What one value means.","type":"object","additionalProperties":false,"properties":{"name":{"description":"The name of the value as people read it.","type":["string","null"],"pattern":"\\\\S","examples":["Customer Satisfaction"]},"description":{"description":"What the value asks of the agent, in a sentence.","type":"string","pattern":"\\\\S","examples":["Resolve the customer\'s problem before anything else"]},"priority":{"description":"How much the value weighs against the others.","type":"number","examples":[1]}}}},"conflicts_with":{"description":"Values that the agent stands against.","type":["array","null"],"items":{"description":"The id of a value that the agent stands against.","type":"string","pattern":"\\\\S"}},"hierarchy":{"description":"How the agent settles a conflict between its values: in the declared order, by weight, or by the situation.","type":["string","null"],"enum":["lexicographic","weighted","contextual",null],"examples":["lexicographic"]}}},"conscience":{"description":"Convictions that are put before the agent at run time.","type":"object","required":["mode","values"],"additionalProperties":false,"properties":{"mode":{"description":"Use augment to add to the convictions of the layers above, and replace to stand in their place.","type":"string","enum":["augment","replace"],"examples":["augment"]},"values":{"description":"The convictions.","type":"array","examples":[[]],"items":{"description":"One conviction.","type":"object","required":["type","content"],"additionalProperties":false,"properties":{"type":{"description":"What kind of conviction it is; a BOUNDARY must never be crossed.","type":"string","enum":["BOUNDARY","FEAR","COMMITMENT","BELIEF","HOPE"],"examples":["COMMITMENT"]},"content":{"description":"The conviction, as a sentence to the agent.","type":"string","pattern":"\\\\S","examples":["say what the agent holds to"]},"id":{"description":"An id by which the conviction can be named.","type":"string","pattern":"\\\\S"},"severity":{"description":"Whether the conviction binds or advises; a BOUNDARY always binds.","type":"string","enum":["advisory","mandatory"],"examples":["mandatory"]}}}}}},"autonomy":{"description":"What the agent may do on its own, what it must ask about, and what it must never do.","type":"object","required":["bounded_actions"],"additionalProperties":false,"examples":[{"bounded_actions":["web_fetch"]}],"properties":{"bounded_actions":{"description":"The abstract actions that the agent may take; the policy maps tools to them.","type":"array","minItems":1,"items":{"description":"The identifier of an action, such as web_fetch.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"escalation_triggers":{"description":"Situations in which the agent must ask a human, refuse, or leave a record.","type":"array","items":{"description":"One situation and what the agent does in it.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The situation, as a field that is set (legal_claims_present) or a comparison (refund_amount > 500).","type":"string","pattern":"\\\\S","examples":["refund_amount > 500"]},"action":{"description":"Use escalate to ask a human, deny to refuse, and log to leave a record.","type":"string","enum":["escalate","deny","log"],"examples":["escalate"]},"reason":{"description":"Why the situation needs this; the person who is asked reads it.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"max_autonomous_value":{"description":"The largest amount that the agent may commit without asking.","type":["object","null"],"required":["amount"],"additionalProperties":false,"examples":[{"amount":100,"currency":"USD"}],"properties":{"amount":{"description":"The amount, zero or more.","type":"number","minimum":0,"examples":[100]},"currency":{"description":"The currency of the amount as a code of three capital letters (ISO 4217).","type":"string","pattern":"^[A-Z]{3}$","examples":["USD"]}}},"forbidden_actions":{"description":"Actions that the agent must never take, as identifiers and not as sentences.","type":["array","null"],"items":{"description":"The identifier of an action, such as delete_without_confirmation.","type":"string","pattern":"\\\\S"}}}},"capabilities":{"description":"Named capabilities, each of which says which tools carry out which bounded actions. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"additionalProperties":{"description":"One capability: its tools and the bounded actions that they carry out.","type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"required_actions":{"description":"Bounded actions that these tools carry out.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"examples":[["web_fetch"]]},"card_actions":{"description":"The older name of required_actions.","type":"array","items":{"description":"A bounded action of this card.","type":"string","pattern":"\\\\S"},"deprecated":true},"allowed_domains":{"description":"Hosts that the tools of this capability may reach.","type":"array","items":{"description":"The name of a host.","type":"string","pattern":"\\\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"description":"Which tools are always blocked, and how tools are handled that no capability maps.","type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"description":"Whether tools may be called that no capability maps. They are denied when absent.","type":"boolean","examples":[false]},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"description":"Tools that are always blocked, whatever a capability maps.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"audit":{"description":"What record of its decisions the agent keeps, for how long, and who can read it.","type":"object","required":["retention_days","queryable"],"additionalProperties":false,"examples":[{"trace_format":"ap-trace-v1","retention_days":90,"queryable":false}],"properties":{"trace_format":{"description":"The format of the traces.","type":"string","pattern":"\\\\S","examples":["ap-trace-v1"]},"retention_days":{"description":"For how many days traces are kept, as a whole number of zero or more.","type":"integer","minimum":0,"examples":[90]},"storage":{"description":"Where traces are kept.","type":"object","additionalProperties":false,"properties":{"type":{"description":"Whether traces are kept on the same machine, on another one, or on several.","type":"string","enum":["local","remote","distributed"],"examples":["local"]},"location":{"description":"Where exactly they are kept.","type":"string","pattern":"\\\\S"}}},"queryable":{"description":"Whether others can query the traces.","type":"boolean","examples":[false]},"query_endpoint":{"description":"Where the traces can be queried; it is needed when queryable is true.","type":["string","null"],"pattern":"\\\\S","examples":["https://traces.example.com/api/v1/traces"]},"tamper_evidence":{"description":"How a later change of a trace would show.","type":["string","null"],"enum":["append_only","signed","merkle",null],"examples":["append_only"]}}},"extensions":{"description":"Data of other tools, each under a name of its own; nothing in it is checked.","type":["object","null"]},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"description":"Names the policy, the version of the format it is written in, and whether it is meant for one agent or for all of an organisation.","type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"examples":[{"schema_version":"1.0","name":"support-agent-policy","scope":"agent"}],"properties":{"schema_version":{"description":"The version of the policy format as a string in quotes: 1.0, or a later version that begins with 1.","type":"string","pattern":"^1(\\\\.[0-9]+){1,2}$","examples":["1.0"]},"name":{"description":"The name under which the policy appears in reports.","type":"string","pattern":"\\\\S","examples":["support-agent-policy"]},"description":{"description":"What the policy is for, in a sentence for people.","type":"string"},"scope":{"description":"Use agent for the policy of one agent, and org for a floor that every agent beneath it can strengthen but never weaken.","type":"string","enum":["org","agent"],"examples":["agent"]}}},"capability_mappings":{"description":"Named capabilities, each of which says which tools carry out which bounded actions of the card. The first one that matches a tool decides.","type":"object","propertyNames":{"pattern":"\\\\S"},"examples":[{"web_browsing":{"tools":["mcp__browser__*"],"card_actions":["web_fetch"]}}],"additionalProperties":{"description":"One capability: the tools that belong to it and the bounded actions that they carry out.","type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"description":"What the capability is for, in a sentence for people.","type":"string"},"tools":{"description":"Names or patterns of tools, where * stands for any run of characters and ? for exactly one.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"The name or the pattern of a tool."},"examples":[["mcp__browser__*"]]},"card_actions":{"description":"Bounded actions of the card that these tools carry out.","type":"array","minItems":1,"items":{"type":"string","pattern":"\\\\S","description":"A bounded action of the card."},"examples":[["web_fetch"]]}}}},"forbidden":{"description":"Tools that are always blocked, whatever a capability maps. Write [] when there are none.","type":"array","items":{"$ref":"#/definitions/forbidden_tool"},"examples":[[]]},"forbidden_tool":{"description":"One rule that blocks every tool whose name its pattern matches.","type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"description":"The name or the pattern of the tools to block, where * stands for any run of characters and ? for exactly one.","type":"string","pattern":"\\\\S","examples":["mcp__filesystem__delete*"]},"reason":{"description":"Why the tools are blocked; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why these tools are blocked"]},"severity":{"$ref":"#/definitions/severity"}}},"policy_triggers":{"description":"Conditions under which a call needs a human, is warned about, or is denied. All that hold fire.","type":"array","items":{"description":"One condition and what happens while it holds.","type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"description":"The condition, such as tool_matches(\'mcp__payment__*\') or tool_count > 50.","type":"string","pattern":"\\\\S","examples":["tool_matches(\'mcp__payment__*\')"]},"action":{"description":"Use escalate to ask a human, warn to report the call, and deny to block it.","type":"string","enum":["escalate","warn","deny"],"examples":["escalate"]},"reason":{"description":"Why the trigger exists; reports show this sentence.","type":"string","pattern":"\\\\S","examples":["say why a human should look at this"]}}},"examples":[[]]},"defaults":{"description":"How tools are handled that no capability maps, and how the policy is enforced at run time.","type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"examples":[{"unmapped_tool_action":"deny","unmapped_severity":"high","fail_open":false}],"properties":{"unmapped_tool_action":{"description":"What happens to a tool that no capability maps: allow, warn or deny.","type":"string","enum":["allow","deny","warn"],"examples":["deny"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"description":"Whether calls are let through at run time when the policy itself cannot be evaluated.","type":"boolean","examples":[false]},"enforcement_mode":{"description":"Use warn to record violations at run time, enforce to block them, and off to evaluate nothing. It is warn when absent.","type":"string","enum":["warn","enforce","off"],"examples":["enforce"]},"grace_period_hours":{"description":"For how many hours after its first call an unmapped tool is let through. It is 24 when absent, and 0 switches it off.","type":"number","minimum":0,"examples":[24]}}},"severity":{"description":"How bad a violation is: critical and high fail the gate, medium and low warn.","type":"string","enum":["critical","high","medium","low"],"examples":["high"]}}}');
;// CONCATENATED MODULE: ./build/src/formats/schemas/validators.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

const validateAapCard = validate10;
const schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json","type":"object","required":["principal","values","autonomy_envelope","audit_commitment"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string"},"aap_version":{"type":"string","pattern":"\\S"},"card_id":{"type":"string","pattern":"\\S"},"agent_id":{"type":"string","pattern":"\\S"},"issued_at":{"type":"string","pattern":"\\S"},"expires_at":{"type":["string","null"],"pattern":"\\S"},"principal":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["human","organization","agent","unspecified"]},"identifier":{"type":"string","pattern":"\\S"},"relationship":{"type":"string","enum":["delegated_authority","advisory","autonomous"]},"escalation_contact":{"type":"string","pattern":"\\S"}}},"values":{"type":"object","required":["declared"],"additionalProperties":false,"properties":{"declared":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"definitions":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"type":"string","pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"priority":{"type":"number"}}}},"conflicts_with":{"type":"array","items":{"type":"string","pattern":"\\S"}},"hierarchy":{"type":"string","enum":["lexicographic","weighted","contextual"]}}},"autonomy_envelope":{"type":"object","required":["bounded_actions"],"additionalProperties":false,"properties":{"bounded_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"escalation_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","deny","log"]},"reason":{"type":"string","pattern":"\\S"}}}},"max_autonomous_value":{"type":"object","required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$"}}},"forbidden_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}}}},"audit_commitment":{"type":"object","additionalProperties":false,"properties":{"trace_format":{"type":"string","pattern":"\\S"},"retention_days":{"type":"integer","minimum":0},"storage":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["local","remote","distributed"]},"location":{"type":"string","pattern":"\\S"}}},"queryable":{"type":"boolean"},"query_endpoint":{"type":"string","pattern":"\\S"},"tamper_evidence":{"type":"string","enum":["append_only","signed","merkle"]}}},"extensions":{"type":"object"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"$ref":"#/definitions/severity"}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema12 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema13 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema17 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const func0 = Object.prototype.hasOwnProperty;
const pattern0 = new RegExp("\\S", "u");
const pattern14 = new RegExp("^[A-Z]{3}$", "u");
const pattern19 = new RegExp("^1(\\.[0-9]+){1,2}$", "u");
const schema14 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};
const schema15 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"$ref":"#/definitions/severity"}}};
const schema16 = {"type":"string","enum":["critical","high","medium","low"]};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pattern === undefined) || (!(func0.call(data, "pattern")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "pattern") || (key0 === "reason")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){
const err9 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}


function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate12(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unmapped_tool_action === undefined) || (!(func0.call(data, "unmapped_tool_action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_tool_action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.unmapped_severity === undefined) || (!(func0.call(data, "unmapped_severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fail_open === undefined) || (!(func0.call(data, "fail_open")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_open"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "unmapped_tool_action") || (key0 === "unmapped_severity")) || (key0 === "fail_open")) || (key0 === "enforcement_mode")) || (key0 === "grace_period_hours"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unmapped_tool_action !== undefined && func0.call(data, "unmapped_tool_action")){
let data0 = data.unmapped_tool_action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "allow") || (data0 === "deny")) || (data0 === "warn"))){
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema18.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unmapped_severity !== undefined && func0.call(data, "unmapped_severity")){
let data1 = data.unmapped_severity;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema16.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fail_open !== undefined && func0.call(data, "fail_open")){
if(typeof data.fail_open !== "boolean"){
const err8 = {instancePath:instancePath+"/fail_open",schemaPath:"#/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enforcement_mode !== undefined && func0.call(data, "enforcement_mode")){
let data3 = data.enforcement_mode;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "warn") || (data3 === "enforce")) || (data3 === "off"))){
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema18.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grace_period_hours !== undefined && func0.call(data, "grace_period_hours")){
let data4 = data.grace_period_hours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}


function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/aap-card.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.principal === undefined) || (!(func0.call(data, "principal")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.autonomy_envelope === undefined) || (!(func0.call(data, "autonomy_envelope")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autonomy_envelope"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.audit_commitment === undefined) || (!(func0.call(data, "audit_commitment")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit_commitment"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema11.properties, key0))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err5 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "meta",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err6 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "capability_mappings",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err7 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "forbidden",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err8 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "escalation_triggers",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err9 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.aap_version !== undefined && func0.call(data, "aap_version")){
let data1 = data.aap_version;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err10 = {instancePath:instancePath+"/aap_version",schemaPath:"#/properties/aap_version/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err11 = {instancePath:instancePath+"/aap_version",schemaPath:"#/properties/aap_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.card_id !== undefined && func0.call(data, "card_id")){
let data2 = data.card_id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err13 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.agent_id !== undefined && func0.call(data, "agent_id")){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err14 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
let data4 = data.issued_at;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data5 = data.expires_at;
if((typeof data5 !== "string") && (data5 !== null)){
const err18 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema11.properties.expires_at.type}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err19 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data.principal !== undefined && func0.call(data, "principal")){
let data6 = data.principal;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 of Object.keys(data6)){
if(!((((key1 === "type") || (key1 === "identifier")) || (key1 === "relationship")) || (key1 === "escalation_contact"))){
const err20 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.type !== undefined && func0.call(data6, "type")){
let data7 = data6.type;
if(typeof data7 !== "string"){
const err21 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data7 === "human") || (data7 === "organization")) || (data7 === "agent")) || (data7 === "unspecified"))){
const err22 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.principal.properties.type.enum}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.identifier !== undefined && func0.call(data6, "identifier")){
let data8 = data6.identifier;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err23 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err24 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data6.relationship !== undefined && func0.call(data6, "relationship")){
let data9 = data6.relationship;
if(typeof data9 !== "string"){
const err25 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!(((data9 === "delegated_authority") || (data9 === "advisory")) || (data9 === "autonomous"))){
const err26 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/enum",keyword:"enum",params:{allowedValues: schema11.properties.principal.properties.relationship.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.escalation_contact !== undefined && func0.call(data6, "escalation_contact")){
let data10 = data6.escalation_contact;
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err27 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data11 = data.values;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
if((data11.declared === undefined) || (!(func0.call(data11, "declared")))){
const err30 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "declared"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 of Object.keys(data11)){
if(!((((key2 === "declared") || (key2 === "definitions")) || (key2 === "conflicts_with")) || (key2 === "hierarchy"))){
const err31 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data11.declared !== undefined && func0.call(data11, "declared")){
let data12 = data11.declared;
if(Array.isArray(data12)){
if(data12.length < 1){
const err32 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const len0 = data12.length;
for(let i0=0; i0<len0; i0++){
let data13 = data12[i0];
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err33 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data11.definitions !== undefined && func0.call(data11, "definitions")){
let data14 = data11.definitions;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 of Object.keys(data14)){
let data15 = data14[key3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 of Object.keys(data15)){
if(!(((key4 === "name") || (key4 === "description")) || (key4 === "priority"))){
const err36 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data15.name !== undefined && func0.call(data15, "name")){
let data16 = data15.name;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err37 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err38 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data15.description !== undefined && func0.call(data15, "description")){
let data17 = data15.description;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err39 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data15.priority !== undefined && func0.call(data15, "priority")){
let data18 = data15.priority;
if(!((typeof data18 == "number") && (isFinite(data18)))){
const err41 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/priority/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/values/definitions/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/values/definitions",schemaPath:"#/properties/values/properties/definitions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data11.conflicts_with !== undefined && func0.call(data11, "conflicts_with")){
let data19 = data11.conflicts_with;
if(Array.isArray(data19)){
const len1 = data19.length;
for(let i1=0; i1<len1; i1++){
let data20 = data19[i1];
if(typeof data20 === "string"){
if(!pattern0.test(data20)){
const err44 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/type",keyword:"type",params:{type: "string"}};
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
const err46 = {instancePath:instancePath+"/values/conflicts_with",schemaPath:"#/properties/values/properties/conflicts_with/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data11.hierarchy !== undefined && func0.call(data11, "hierarchy")){
let data21 = data11.hierarchy;
if(typeof data21 !== "string"){
const err47 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(!(((data21 === "lexicographic") || (data21 === "weighted")) || (data21 === "contextual"))){
const err48 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/enum",keyword:"enum",params:{allowedValues: schema11.properties.values.properties.hierarchy.enum}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.autonomy_envelope !== undefined && func0.call(data, "autonomy_envelope")){
let data22 = data.autonomy_envelope;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.bounded_actions === undefined) || (!(func0.call(data22, "bounded_actions")))){
const err50 = {instancePath:instancePath+"/autonomy_envelope",schemaPath:"#/properties/autonomy_envelope/required",keyword:"required",params:{missingProperty: "bounded_actions"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key5 of Object.keys(data22)){
if(!((((key5 === "bounded_actions") || (key5 === "escalation_triggers")) || (key5 === "max_autonomous_value")) || (key5 === "forbidden_actions"))){
const err51 = {instancePath:instancePath+"/autonomy_envelope",schemaPath:"#/properties/autonomy_envelope/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.bounded_actions !== undefined && func0.call(data22, "bounded_actions")){
let data23 = data22.bounded_actions;
if(Array.isArray(data23)){
if(data23.length < 1){
const err52 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions",schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
const len2 = data23.length;
for(let i2=0; i2<len2; i2++){
let data24 = data23[i2];
if(typeof data24 === "string"){
if(!pattern0.test(data24)){
const err53 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions/" + i2,schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err54 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions/" + i2,schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/items/type",keyword:"type",params:{type: "string"}};
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
const err55 = {instancePath:instancePath+"/autonomy_envelope/bounded_actions",schemaPath:"#/properties/autonomy_envelope/properties/bounded_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.escalation_triggers !== undefined && func0.call(data22, "escalation_triggers")){
let data25 = data22.escalation_triggers;
if(Array.isArray(data25)){
const len3 = data25.length;
for(let i3=0; i3<len3; i3++){
let data26 = data25[i3];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.condition === undefined) || (!(func0.call(data26, "condition")))){
const err56 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if((data26.action === undefined) || (!(func0.call(data26, "action")))){
const err57 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data26.reason === undefined) || (!(func0.call(data26, "reason")))){
const err58 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key6 of Object.keys(data26)){
if(!(((key6 === "condition") || (key6 === "action")) || (key6 === "reason"))){
const err59 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data26.condition !== undefined && func0.call(data26, "condition")){
let data27 = data26.condition;
if(typeof data27 === "string"){
if(!pattern0.test(data27)){
const err60 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/condition",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/condition",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data26.action !== undefined && func0.call(data26, "action")){
let data28 = data26.action;
if(typeof data28 !== "string"){
const err62 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/action",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((data28 === "escalate") || (data28 === "deny")) || (data28 === "log"))){
const err63 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/action",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema11.properties.autonomy_envelope.properties.escalation_triggers.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data26.reason !== undefined && func0.call(data26, "reason")){
let data29 = data26.reason;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err64 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/reason",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3+"/reason",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers/" + i3,schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/autonomy_envelope/escalation_triggers",schemaPath:"#/properties/autonomy_envelope/properties/escalation_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data22.max_autonomous_value !== undefined && func0.call(data22, "max_autonomous_value")){
let data30 = data22.max_autonomous_value;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.amount === undefined) || (!(func0.call(data30, "amount")))){
const err68 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key7 of Object.keys(data30)){
if(!((key7 === "amount") || (key7 === "currency"))){
const err69 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data30.amount !== undefined && func0.call(data30, "amount")){
let data31 = data30.amount;
if((typeof data31 == "number") && (isFinite(data31))){
if(data31 < 0 || isNaN(data31)){
const err70 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/amount",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/amount",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data30.currency !== undefined && func0.call(data30, "currency")){
let data32 = data30.currency;
if(typeof data32 === "string"){
if(!pattern14.test(data32)){
const err72 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/currency",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value/currency",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/autonomy_envelope/max_autonomous_value",schemaPath:"#/properties/autonomy_envelope/properties/max_autonomous_value/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data22.forbidden_actions !== undefined && func0.call(data22, "forbidden_actions")){
let data33 = data22.forbidden_actions;
if(Array.isArray(data33)){
const len4 = data33.length;
for(let i4=0; i4<len4; i4++){
let data34 = data33[i4];
if(typeof data34 === "string"){
if(!pattern0.test(data34)){
const err75 = {instancePath:instancePath+"/autonomy_envelope/forbidden_actions/" + i4,schemaPath:"#/properties/autonomy_envelope/properties/forbidden_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/autonomy_envelope/forbidden_actions/" + i4,schemaPath:"#/properties/autonomy_envelope/properties/forbidden_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/autonomy_envelope/forbidden_actions",schemaPath:"#/properties/autonomy_envelope/properties/forbidden_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/autonomy_envelope",schemaPath:"#/properties/autonomy_envelope/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data.audit_commitment !== undefined && func0.call(data, "audit_commitment")){
let data35 = data.audit_commitment;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key8 of Object.keys(data35)){
if(!((((((key8 === "trace_format") || (key8 === "retention_days")) || (key8 === "storage")) || (key8 === "queryable")) || (key8 === "query_endpoint")) || (key8 === "tamper_evidence"))){
const err79 = {instancePath:instancePath+"/audit_commitment",schemaPath:"#/properties/audit_commitment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data35.trace_format !== undefined && func0.call(data35, "trace_format")){
let data36 = data35.trace_format;
if(typeof data36 === "string"){
if(!pattern0.test(data36)){
const err80 = {instancePath:instancePath+"/audit_commitment/trace_format",schemaPath:"#/properties/audit_commitment/properties/trace_format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/audit_commitment/trace_format",schemaPath:"#/properties/audit_commitment/properties/trace_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data35.retention_days !== undefined && func0.call(data35, "retention_days")){
let data37 = data35.retention_days;
if(!(((typeof data37 == "number") && (!(data37 % 1) && !isNaN(data37))) && (isFinite(data37)))){
const err82 = {instancePath:instancePath+"/audit_commitment/retention_days",schemaPath:"#/properties/audit_commitment/properties/retention_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data37 == "number") && (isFinite(data37))){
if(data37 < 0 || isNaN(data37)){
const err83 = {instancePath:instancePath+"/audit_commitment/retention_days",schemaPath:"#/properties/audit_commitment/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
if(data35.storage !== undefined && func0.call(data35, "storage")){
let data38 = data35.storage;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key9 of Object.keys(data38)){
if(!((key9 === "type") || (key9 === "location"))){
const err84 = {instancePath:instancePath+"/audit_commitment/storage",schemaPath:"#/properties/audit_commitment/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data38.type !== undefined && func0.call(data38, "type")){
let data39 = data38.type;
if(typeof data39 !== "string"){
const err85 = {instancePath:instancePath+"/audit_commitment/storage/type",schemaPath:"#/properties/audit_commitment/properties/storage/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(!(((data39 === "local") || (data39 === "remote")) || (data39 === "distributed"))){
const err86 = {instancePath:instancePath+"/audit_commitment/storage/type",schemaPath:"#/properties/audit_commitment/properties/storage/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.audit_commitment.properties.storage.properties.type.enum}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data38.location !== undefined && func0.call(data38, "location")){
let data40 = data38.location;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err87 = {instancePath:instancePath+"/audit_commitment/storage/location",schemaPath:"#/properties/audit_commitment/properties/storage/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/audit_commitment/storage/location",schemaPath:"#/properties/audit_commitment/properties/storage/properties/location/type",keyword:"type",params:{type: "string"}};
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
else {
const err89 = {instancePath:instancePath+"/audit_commitment/storage",schemaPath:"#/properties/audit_commitment/properties/storage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data35.queryable !== undefined && func0.call(data35, "queryable")){
if(typeof data35.queryable !== "boolean"){
const err90 = {instancePath:instancePath+"/audit_commitment/queryable",schemaPath:"#/properties/audit_commitment/properties/queryable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data35.query_endpoint !== undefined && func0.call(data35, "query_endpoint")){
let data42 = data35.query_endpoint;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err91 = {instancePath:instancePath+"/audit_commitment/query_endpoint",schemaPath:"#/properties/audit_commitment/properties/query_endpoint/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/audit_commitment/query_endpoint",schemaPath:"#/properties/audit_commitment/properties/query_endpoint/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.tamper_evidence !== undefined && func0.call(data35, "tamper_evidence")){
let data43 = data35.tamper_evidence;
if(typeof data43 !== "string"){
const err93 = {instancePath:instancePath+"/audit_commitment/tamper_evidence",schemaPath:"#/properties/audit_commitment/properties/tamper_evidence/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!(((data43 === "append_only") || (data43 === "signed")) || (data43 === "merkle"))){
const err94 = {instancePath:instancePath+"/audit_commitment/tamper_evidence",schemaPath:"#/properties/audit_commitment/properties/tamper_evidence/enum",keyword:"enum",params:{allowedValues: schema11.properties.audit_commitment.properties.tamper_evidence.enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/audit_commitment",schemaPath:"#/properties/audit_commitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data44 = data.extensions;
if(!(data44 && typeof data44 == "object" && !Array.isArray(data44))){
const err96 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data45 = data.meta;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if((data45.schema_version === undefined) || (!(func0.call(data45, "schema_version")))){
const err97 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data45.name === undefined) || (!(func0.call(data45, "name")))){
const err98 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((data45.scope === undefined) || (!(func0.call(data45, "scope")))){
const err99 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
for(const key10 of Object.keys(data45)){
if(!((((key10 === "schema_version") || (key10 === "name")) || (key10 === "description")) || (key10 === "scope"))){
const err100 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data45.schema_version !== undefined && func0.call(data45, "schema_version")){
let data46 = data45.schema_version;
if(typeof data46 === "string"){
if(!pattern19.test(data46)){
const err101 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/pattern",keyword:"pattern",params:{pattern: "^1(\\.[0-9]+){1,2}$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data45.name !== undefined && func0.call(data45, "name")){
let data47 = data45.name;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err103 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data45.description !== undefined && func0.call(data45, "description")){
if(typeof data45.description !== "string"){
const err105 = {instancePath:instancePath+"/meta/description",schemaPath:"#/definitions/meta/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data45.scope !== undefined && func0.call(data45, "scope")){
let data49 = data45.scope;
if(typeof data49 !== "string"){
const err106 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(!((data49 === "org") || (data49 === "agent"))){
const err107 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema12.properties.scope.enum}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
let data50 = data.capability_mappings;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 of Object.keys(data50)){
const _errs116 = errors;
if(typeof key11 === "string"){
if(!pattern0.test(key11)){
const err109 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key11};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var valid24 = _errs116 === errors;
if(!valid24){
const err110 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
for(const key12 of Object.keys(data50)){
let data51 = data50[key12];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.tools === undefined) || (!(func0.call(data51, "tools")))){
const err111 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((data51.card_actions === undefined) || (!(func0.call(data51, "card_actions")))){
const err112 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "card_actions"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
for(const key13 of Object.keys(data51)){
if(!(((key13 === "description") || (key13 === "tools")) || (key13 === "card_actions"))){
const err113 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data51.description !== undefined && func0.call(data51, "description")){
if(typeof data51.description !== "string"){
const err114 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data51.tools !== undefined && func0.call(data51, "tools")){
let data53 = data51.tools;
if(Array.isArray(data53)){
if(data53.length < 1){
const err115 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len5 = data53.length;
for(let i5=0; i5<len5; i5++){
let data54 = data53[i5];
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err116 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i5,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err117 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i5,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err118 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data51.card_actions !== undefined && func0.call(data51, "card_actions")){
let data55 = data51.card_actions;
if(Array.isArray(data55)){
if(data55.length < 1){
const err119 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
const len6 = data55.length;
for(let i6=0; i6<len6; i6++){
let data56 = data55[i6];
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err120 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i6,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i6,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/capability_mappings/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if(!(validate11(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
let data58 = data.escalation_triggers;
if(Array.isArray(data58)){
const len7 = data58.length;
for(let i7=0; i7<len7; i7++){
let data59 = data58[i7];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if((data59.condition === undefined) || (!(func0.call(data59, "condition")))){
const err125 = {instancePath:instancePath+"/escalation_triggers/" + i7,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((data59.action === undefined) || (!(func0.call(data59, "action")))){
const err126 = {instancePath:instancePath+"/escalation_triggers/" + i7,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if((data59.reason === undefined) || (!(func0.call(data59, "reason")))){
const err127 = {instancePath:instancePath+"/escalation_triggers/" + i7,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
for(const key14 of Object.keys(data59)){
if(!(((key14 === "condition") || (key14 === "action")) || (key14 === "reason"))){
const err128 = {instancePath:instancePath+"/escalation_triggers/" + i7,schemaPath:"#/definitions/policy_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data59.condition !== undefined && func0.call(data59, "condition")){
let data60 = data59.condition;
if(typeof data60 === "string"){
if(!pattern0.test(data60)){
const err129 = {instancePath:instancePath+"/escalation_triggers/" + i7+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/escalation_triggers/" + i7+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data59.action !== undefined && func0.call(data59, "action")){
let data61 = data59.action;
if(typeof data61 !== "string"){
const err131 = {instancePath:instancePath+"/escalation_triggers/" + i7+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
if(!(((data61 === "escalate") || (data61 === "warn")) || (data61 === "deny"))){
const err132 = {instancePath:instancePath+"/escalation_triggers/" + i7+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema17.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data59.reason !== undefined && func0.call(data59, "reason")){
let data62 = data59.reason;
if(typeof data62 === "string"){
if(!pattern0.test(data62)){
const err133 = {instancePath:instancePath+"/escalation_triggers/" + i7+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err134 = {instancePath:instancePath+"/escalation_triggers/" + i7+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/escalation_triggers/" + i7,schemaPath:"#/definitions/policy_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/escalation_triggers",schemaPath:"#/definitions/policy_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate15(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
}
else {
const err137 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

const validateUnifiedCard = validate17;
const schema20 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json","type":"object","required":["card_version","agent_id","autonomy_mode","integrity_mode","principal","values","autonomy","audit"],"additionalProperties":false,"dependencies":{"meta":["defaults"],"capability_mappings":["defaults"],"forbidden":["defaults"],"escalation_triggers":["defaults"]},"properties":{"$schema":{"type":"string"},"card_version":{"type":"string","pattern":"^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$"},"card_id":{"type":"string","pattern":"\\S"},"agent_id":{"type":"string","pattern":"\\S"},"issued_at":{"type":"string","pattern":"\\S"},"expires_at":{"type":["string","null"],"pattern":"\\S"},"autonomy_mode":{"type":"string","enum":["off","observe","nudge","enforce"]},"integrity_mode":{"type":"string","enum":["off","observe","nudge","enforce"]},"principal":{"type":"object","required":["type","relationship"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["human","organization","agent","unspecified"]},"identifier":{"type":["string","null"],"pattern":"\\S"},"relationship":{"type":"string","enum":["delegated_authority","advisory","autonomous"]},"escalation_contact":{"type":["string","null"],"pattern":"\\S"}},"if":{"required":["type"],"properties":{"type":{"enum":["human","organization","agent"]}}},"then":{"required":["identifier"]}},"values":{"type":"object","required":["declared"],"additionalProperties":false,"properties":{"declared":{"type":"array","minItems":1,"items":{"type":["string","object"],"pattern":"\\S","required":["id"],"properties":{"id":{"type":"string","pattern":"\\S"}},"additionalProperties":{"type":"string"}}},"definitions":{"type":["object","null"],"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"name":{"type":["string","null"],"pattern":"\\S"},"description":{"type":"string","pattern":"\\S"},"priority":{"type":"number"}}}},"conflicts_with":{"type":["array","null"],"items":{"type":"string","pattern":"\\S"}},"hierarchy":{"type":["string","null"],"enum":["lexicographic","weighted","contextual",null]}}},"conscience":{"type":"object","required":["mode","values"],"additionalProperties":false,"properties":{"mode":{"type":"string","enum":["augment","replace"]},"values":{"type":"array","items":{"type":"object","required":["type","content"],"additionalProperties":false,"properties":{"type":{"type":"string","enum":["BOUNDARY","FEAR","COMMITMENT","BELIEF","HOPE"]},"content":{"type":"string","pattern":"\\S"},"id":{"type":"string","pattern":"\\S"},"severity":{"type":"string","enum":["advisory","mandatory"]}}}}}},"autonomy":{"type":"object","required":["bounded_actions"],"additionalProperties":false,"properties":{"bounded_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"escalation_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","deny","log"]},"reason":{"type":"string","pattern":"\\S"}}}},"max_autonomous_value":{"type":["object","null"],"required":["amount"],"additionalProperties":false,"properties":{"amount":{"type":"number","minimum":0},"currency":{"type":"string","pattern":"^[A-Z]{3}$"}}},"forbidden_actions":{"type":["array","null"],"items":{"type":"string","pattern":"\\S"}}}},"capabilities":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"required_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","items":{"type":"string","pattern":"\\S"}},"allowed_domains":{"type":"array","items":{"type":"string","pattern":"\\S"}},"severity_on_unmapped":{"$ref":"#/definitions/severity"}}}},"enforcement":{"type":"object","additionalProperties":false,"properties":{"allow_unmapped_tools":{"type":"boolean"},"default_unmapped_severity":{"$ref":"#/definitions/severity"},"forbidden_tools":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"grace_period_hours":{"type":"number","minimum":0}}},"audit":{"type":"object","required":["retention_days","queryable"],"additionalProperties":false,"properties":{"trace_format":{"type":"string","pattern":"\\S"},"retention_days":{"type":"integer","minimum":0},"storage":{"type":"object","additionalProperties":false,"properties":{"type":{"type":"string","enum":["local","remote","distributed"]},"location":{"type":"string","pattern":"\\S"}}},"queryable":{"type":"boolean"},"query_endpoint":{"type":["string","null"],"pattern":"\\S"},"tamper_evidence":{"type":["string","null"],"enum":["append_only","signed","merkle",null]}}},"extensions":{"type":["object","null"]},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"$ref":"#/definitions/severity"}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema21 = {"type":"string","enum":["critical","high","medium","low"]};
const schema25 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema26 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema28 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const pattern28 = new RegExp("^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
const schema23 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"$ref":"#/definitions/severity"}}};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pattern === undefined) || (!(func0.call(data, "pattern")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "pattern") || (key0 === "reason")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){
const err9 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

const schema27 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate18(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}

const schema29 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};

function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unmapped_tool_action === undefined) || (!(func0.call(data, "unmapped_tool_action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_tool_action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.unmapped_severity === undefined) || (!(func0.call(data, "unmapped_severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fail_open === undefined) || (!(func0.call(data, "fail_open")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_open"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "unmapped_tool_action") || (key0 === "unmapped_severity")) || (key0 === "fail_open")) || (key0 === "enforcement_mode")) || (key0 === "grace_period_hours"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unmapped_tool_action !== undefined && func0.call(data, "unmapped_tool_action")){
let data0 = data.unmapped_tool_action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "allow") || (data0 === "deny")) || (data0 === "warn"))){
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema29.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unmapped_severity !== undefined && func0.call(data, "unmapped_severity")){
let data1 = data.unmapped_severity;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fail_open !== undefined && func0.call(data, "fail_open")){
if(typeof data.fail_open !== "boolean"){
const err8 = {instancePath:instancePath+"/fail_open",schemaPath:"#/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enforcement_mode !== undefined && func0.call(data, "enforcement_mode")){
let data3 = data.enforcement_mode;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "warn") || (data3 === "enforce")) || (data3 === "off"))){
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema29.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grace_period_hours !== undefined && func0.call(data, "grace_period_hours")){
let data4 = data.grace_period_hours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate23.errors = vErrors;
return errors === 0;
}


function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/unified-card.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.card_version === undefined) || (!(func0.call(data, "card_version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "card_version"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.agent_id === undefined) || (!(func0.call(data, "agent_id")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "agent_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.autonomy_mode === undefined) || (!(func0.call(data, "autonomy_mode")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autonomy_mode"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.integrity_mode === undefined) || (!(func0.call(data, "integrity_mode")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "integrity_mode"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.principal === undefined) || (!(func0.call(data, "principal")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "principal"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.values === undefined) || (!(func0.call(data, "values")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.autonomy === undefined) || (!(func0.call(data, "autonomy")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "autonomy"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.audit === undefined) || (!(func0.call(data, "audit")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "audit"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema20.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err9 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "meta",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err10 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "capability_mappings",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err11 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "forbidden",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err12 = {instancePath,schemaPath:"#/dependencies",keyword:"dependencies",params:{property: "escalation_triggers",
    missingProperty: "defaults",
    depsCount: 1,
    deps: "defaults"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err13 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.card_version !== undefined && func0.call(data, "card_version")){
let data1 = data.card_version;
if(typeof data1 === "string"){
if(!pattern28.test(data1)){
const err14 = {instancePath:instancePath+"/card_version",schemaPath:"#/properties/card_version/pattern",keyword:"pattern",params:{pattern: "^unified/[0-9]{4}-[0-9]{2}-[0-9]{2}$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/card_version",schemaPath:"#/properties/card_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.card_id !== undefined && func0.call(data, "card_id")){
let data2 = data.card_id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err16 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/card_id",schemaPath:"#/properties/card_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.agent_id !== undefined && func0.call(data, "agent_id")){
let data3 = data.agent_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err18 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/agent_id",schemaPath:"#/properties/agent_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.issued_at !== undefined && func0.call(data, "issued_at")){
let data4 = data.issued_at;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err20 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/issued_at",schemaPath:"#/properties/issued_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.expires_at !== undefined && func0.call(data, "expires_at")){
let data5 = data.expires_at;
if((typeof data5 !== "string") && (data5 !== null)){
const err22 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/type",keyword:"type",params:{type: schema20.properties.expires_at.type}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err23 = {instancePath:instancePath+"/expires_at",schemaPath:"#/properties/expires_at/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data.autonomy_mode !== undefined && func0.call(data, "autonomy_mode")){
let data6 = data.autonomy_mode;
if(typeof data6 !== "string"){
const err24 = {instancePath:instancePath+"/autonomy_mode",schemaPath:"#/properties/autonomy_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!((((data6 === "off") || (data6 === "observe")) || (data6 === "nudge")) || (data6 === "enforce"))){
const err25 = {instancePath:instancePath+"/autonomy_mode",schemaPath:"#/properties/autonomy_mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.autonomy_mode.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.integrity_mode !== undefined && func0.call(data, "integrity_mode")){
let data7 = data.integrity_mode;
if(typeof data7 !== "string"){
const err26 = {instancePath:instancePath+"/integrity_mode",schemaPath:"#/properties/integrity_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!((((data7 === "off") || (data7 === "observe")) || (data7 === "nudge")) || (data7 === "enforce"))){
const err27 = {instancePath:instancePath+"/integrity_mode",schemaPath:"#/properties/integrity_mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.integrity_mode.enum}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.principal !== undefined && func0.call(data, "principal")){
let data8 = data.principal;
const _errs20 = errors;
let valid2 = true;
const _errs21 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if(((data8.type === undefined) || (!(func0.call(data8, "type")))) && (missing1 = "type")){
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
if(data8.type !== undefined && func0.call(data8, "type")){
let data9 = data8.type;
if(!(((data9 === "human") || (data9 === "organization")) || (data9 === "agent"))){
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
}
var _valid0 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs23 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.identifier === undefined) || (!(func0.call(data8, "identifier")))){
const err30 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/then/required",keyword:"required",params:{missingProperty: "identifier"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
valid2 = _valid0;
}
if(!valid2){
const err31 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.type === undefined) || (!(func0.call(data8, "type")))){
const err32 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data8.relationship === undefined) || (!(func0.call(data8, "relationship")))){
const err33 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/required",keyword:"required",params:{missingProperty: "relationship"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key1 of Object.keys(data8)){
if(!((((key1 === "type") || (key1 === "identifier")) || (key1 === "relationship")) || (key1 === "escalation_contact"))){
const err34 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data8.type !== undefined && func0.call(data8, "type")){
let data10 = data8.type;
if(typeof data10 !== "string"){
const err35 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data10 === "human") || (data10 === "organization")) || (data10 === "agent")) || (data10 === "unspecified"))){
const err36 = {instancePath:instancePath+"/principal/type",schemaPath:"#/properties/principal/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.principal.properties.type.enum}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data8.identifier !== undefined && func0.call(data8, "identifier")){
let data11 = data8.identifier;
if((typeof data11 !== "string") && (data11 !== null)){
const err37 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/type",keyword:"type",params:{type: schema20.properties.principal.properties.identifier.type}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err38 = {instancePath:instancePath+"/principal/identifier",schemaPath:"#/properties/principal/properties/identifier/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
if(data8.relationship !== undefined && func0.call(data8, "relationship")){
let data12 = data8.relationship;
if(typeof data12 !== "string"){
const err39 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(!(((data12 === "delegated_authority") || (data12 === "advisory")) || (data12 === "autonomous"))){
const err40 = {instancePath:instancePath+"/principal/relationship",schemaPath:"#/properties/principal/properties/relationship/enum",keyword:"enum",params:{allowedValues: schema20.properties.principal.properties.relationship.enum}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data8.escalation_contact !== undefined && func0.call(data8, "escalation_contact")){
let data13 = data8.escalation_contact;
if((typeof data13 !== "string") && (data13 !== null)){
const err41 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/type",keyword:"type",params:{type: schema20.properties.principal.properties.escalation_contact.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err42 = {instancePath:instancePath+"/principal/escalation_contact",schemaPath:"#/properties/principal/properties/escalation_contact/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
}
else {
const err43 = {instancePath:instancePath+"/principal",schemaPath:"#/properties/principal/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.values !== undefined && func0.call(data, "values")){
let data14 = data.values;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.declared === undefined) || (!(func0.call(data14, "declared")))){
const err44 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/required",keyword:"required",params:{missingProperty: "declared"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
for(const key2 of Object.keys(data14)){
if(!((((key2 === "declared") || (key2 === "definitions")) || (key2 === "conflicts_with")) || (key2 === "hierarchy"))){
const err45 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data14.declared !== undefined && func0.call(data14, "declared")){
let data15 = data14.declared;
if(Array.isArray(data15)){
if(data15.length < 1){
const err46 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const len0 = data15.length;
for(let i0=0; i0<len0; i0++){
let data16 = data15[i0];
if((typeof data16 !== "string") && (!(data16 && typeof data16 == "object" && !Array.isArray(data16)))){
const err47 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/type",keyword:"type",params:{type: schema20.properties.values.properties.declared.items.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err48 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if((data16.id === undefined) || (!(func0.call(data16, "id")))){
const err49 = {instancePath:instancePath+"/values/declared/" + i0,schemaPath:"#/properties/values/properties/declared/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key3 of Object.keys(data16)){
if(!(key3 === "id")){
if(typeof data16[key3] !== "string"){
const err50 = {instancePath:instancePath+"/values/declared/" + i0+"/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/declared/items/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data16.id !== undefined && func0.call(data16, "id")){
let data18 = data16.id;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err51 = {instancePath:instancePath+"/values/declared/" + i0+"/id",schemaPath:"#/properties/values/properties/declared/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/values/declared/" + i0+"/id",schemaPath:"#/properties/values/properties/declared/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
}
else {
const err53 = {instancePath:instancePath+"/values/declared",schemaPath:"#/properties/values/properties/declared/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data14.definitions !== undefined && func0.call(data14, "definitions")){
let data19 = data14.definitions;
if((!(data19 && typeof data19 == "object" && !Array.isArray(data19))) && (data19 !== null)){
const err54 = {instancePath:instancePath+"/values/definitions",schemaPath:"#/properties/values/properties/definitions/type",keyword:"type",params:{type: schema20.properties.values.properties.definitions.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
for(const key4 of Object.keys(data19)){
let data20 = data19[key4];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key5 of Object.keys(data20)){
if(!(((key5 === "name") || (key5 === "description")) || (key5 === "priority"))){
const err55 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data20.name !== undefined && func0.call(data20, "name")){
let data21 = data20.name;
if((typeof data21 !== "string") && (data21 !== null)){
const err56 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/type",keyword:"type",params:{type: schema20.properties.values.properties.definitions.additionalProperties.properties.name.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data21 === "string"){
if(!pattern0.test(data21)){
const err57 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/name",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
if(data20.description !== undefined && func0.call(data20, "description")){
let data22 = data20.description;
if(typeof data22 === "string"){
if(!pattern0.test(data22)){
const err58 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data20.priority !== undefined && func0.call(data20, "priority")){
let data23 = data20.priority;
if(!((typeof data23 == "number") && (isFinite(data23)))){
const err60 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/priority",schemaPath:"#/properties/values/properties/definitions/additionalProperties/properties/priority/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
else {
const err61 = {instancePath:instancePath+"/values/definitions/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/values/properties/definitions/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
}
if(data14.conflicts_with !== undefined && func0.call(data14, "conflicts_with")){
let data24 = data14.conflicts_with;
if((!(Array.isArray(data24))) && (data24 !== null)){
const err62 = {instancePath:instancePath+"/values/conflicts_with",schemaPath:"#/properties/values/properties/conflicts_with/type",keyword:"type",params:{type: schema20.properties.values.properties.conflicts_with.type}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(Array.isArray(data24)){
const len1 = data24.length;
for(let i1=0; i1<len1; i1++){
let data25 = data24[i1];
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err63 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/values/conflicts_with/" + i1,schemaPath:"#/properties/values/properties/conflicts_with/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
}
if(data14.hierarchy !== undefined && func0.call(data14, "hierarchy")){
let data26 = data14.hierarchy;
if((typeof data26 !== "string") && (data26 !== null)){
const err65 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/type",keyword:"type",params:{type: schema20.properties.values.properties.hierarchy.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data26 === "lexicographic") || (data26 === "weighted")) || (data26 === "contextual")) || (data26 === null))){
const err66 = {instancePath:instancePath+"/values/hierarchy",schemaPath:"#/properties/values/properties/hierarchy/enum",keyword:"enum",params:{allowedValues: schema20.properties.values.properties.hierarchy.enum}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.conscience !== undefined && func0.call(data, "conscience")){
let data27 = data.conscience;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
if((data27.mode === undefined) || (!(func0.call(data27, "mode")))){
const err68 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/required",keyword:"required",params:{missingProperty: "mode"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data27.values === undefined) || (!(func0.call(data27, "values")))){
const err69 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/required",keyword:"required",params:{missingProperty: "values"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key6 of Object.keys(data27)){
if(!((key6 === "mode") || (key6 === "values"))){
const err70 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data27.mode !== undefined && func0.call(data27, "mode")){
let data28 = data27.mode;
if(typeof data28 !== "string"){
const err71 = {instancePath:instancePath+"/conscience/mode",schemaPath:"#/properties/conscience/properties/mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(!((data28 === "augment") || (data28 === "replace"))){
const err72 = {instancePath:instancePath+"/conscience/mode",schemaPath:"#/properties/conscience/properties/mode/enum",keyword:"enum",params:{allowedValues: schema20.properties.conscience.properties.mode.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data27.values !== undefined && func0.call(data27, "values")){
let data29 = data27.values;
if(Array.isArray(data29)){
const len2 = data29.length;
for(let i2=0; i2<len2; i2++){
let data30 = data29[i2];
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
if((data30.type === undefined) || (!(func0.call(data30, "type")))){
const err73 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data30.content === undefined) || (!(func0.call(data30, "content")))){
const err74 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key7 of Object.keys(data30)){
if(!((((key7 === "type") || (key7 === "content")) || (key7 === "id")) || (key7 === "severity"))){
const err75 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data30.type !== undefined && func0.call(data30, "type")){
let data31 = data30.type;
if(typeof data31 !== "string"){
const err76 = {instancePath:instancePath+"/conscience/values/" + i2+"/type",schemaPath:"#/properties/conscience/properties/values/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(!(((((data31 === "BOUNDARY") || (data31 === "FEAR")) || (data31 === "COMMITMENT")) || (data31 === "BELIEF")) || (data31 === "HOPE"))){
const err77 = {instancePath:instancePath+"/conscience/values/" + i2+"/type",schemaPath:"#/properties/conscience/properties/values/items/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.conscience.properties.values.items.properties.type.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data30.content !== undefined && func0.call(data30, "content")){
let data32 = data30.content;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err78 = {instancePath:instancePath+"/conscience/values/" + i2+"/content",schemaPath:"#/properties/conscience/properties/values/items/properties/content/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/conscience/values/" + i2+"/content",schemaPath:"#/properties/conscience/properties/values/items/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data30.id !== undefined && func0.call(data30, "id")){
let data33 = data30.id;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err80 = {instancePath:instancePath+"/conscience/values/" + i2+"/id",schemaPath:"#/properties/conscience/properties/values/items/properties/id/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/conscience/values/" + i2+"/id",schemaPath:"#/properties/conscience/properties/values/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data30.severity !== undefined && func0.call(data30, "severity")){
let data34 = data30.severity;
if(typeof data34 !== "string"){
const err82 = {instancePath:instancePath+"/conscience/values/" + i2+"/severity",schemaPath:"#/properties/conscience/properties/values/items/properties/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(!((data34 === "advisory") || (data34 === "mandatory"))){
const err83 = {instancePath:instancePath+"/conscience/values/" + i2+"/severity",schemaPath:"#/properties/conscience/properties/values/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema20.properties.conscience.properties.values.items.properties.severity.enum}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/conscience/values/" + i2,schemaPath:"#/properties/conscience/properties/values/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/conscience/values",schemaPath:"#/properties/conscience/properties/values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/conscience",schemaPath:"#/properties/conscience/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.autonomy !== undefined && func0.call(data, "autonomy")){
let data35 = data.autonomy;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.bounded_actions === undefined) || (!(func0.call(data35, "bounded_actions")))){
const err87 = {instancePath:instancePath+"/autonomy",schemaPath:"#/properties/autonomy/required",keyword:"required",params:{missingProperty: "bounded_actions"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key8 of Object.keys(data35)){
if(!((((key8 === "bounded_actions") || (key8 === "escalation_triggers")) || (key8 === "max_autonomous_value")) || (key8 === "forbidden_actions"))){
const err88 = {instancePath:instancePath+"/autonomy",schemaPath:"#/properties/autonomy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data35.bounded_actions !== undefined && func0.call(data35, "bounded_actions")){
let data36 = data35.bounded_actions;
if(Array.isArray(data36)){
if(data36.length < 1){
const err89 = {instancePath:instancePath+"/autonomy/bounded_actions",schemaPath:"#/properties/autonomy/properties/bounded_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
const len3 = data36.length;
for(let i3=0; i3<len3; i3++){
let data37 = data36[i3];
if(typeof data37 === "string"){
if(!pattern0.test(data37)){
const err90 = {instancePath:instancePath+"/autonomy/bounded_actions/" + i3,schemaPath:"#/properties/autonomy/properties/bounded_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/autonomy/bounded_actions/" + i3,schemaPath:"#/properties/autonomy/properties/bounded_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/autonomy/bounded_actions",schemaPath:"#/properties/autonomy/properties/bounded_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data35.escalation_triggers !== undefined && func0.call(data35, "escalation_triggers")){
let data38 = data35.escalation_triggers;
if(Array.isArray(data38)){
const len4 = data38.length;
for(let i4=0; i4<len4; i4++){
let data39 = data38[i4];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.condition === undefined) || (!(func0.call(data39, "condition")))){
const err93 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data39.action === undefined) || (!(func0.call(data39, "action")))){
const err94 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data39.reason === undefined) || (!(func0.call(data39, "reason")))){
const err95 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
for(const key9 of Object.keys(data39)){
if(!(((key9 === "condition") || (key9 === "action")) || (key9 === "reason"))){
const err96 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data39.condition !== undefined && func0.call(data39, "condition")){
let data40 = data39.condition;
if(typeof data40 === "string"){
if(!pattern0.test(data40)){
const err97 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/condition",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/condition",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data39.action !== undefined && func0.call(data39, "action")){
let data41 = data39.action;
if(typeof data41 !== "string"){
const err99 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/action",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data41 === "escalate") || (data41 === "deny")) || (data41 === "log"))){
const err100 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/action",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema20.properties.autonomy.properties.escalation_triggers.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data39.reason !== undefined && func0.call(data39, "reason")){
let data42 = data39.reason;
if(typeof data42 === "string"){
if(!pattern0.test(data42)){
const err101 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/reason",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4+"/reason",schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/autonomy/escalation_triggers/" + i4,schemaPath:"#/properties/autonomy/properties/escalation_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/autonomy/escalation_triggers",schemaPath:"#/properties/autonomy/properties/escalation_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data35.max_autonomous_value !== undefined && func0.call(data35, "max_autonomous_value")){
let data43 = data35.max_autonomous_value;
if((!(data43 && typeof data43 == "object" && !Array.isArray(data43))) && (data43 !== null)){
const err105 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/type",keyword:"type",params:{type: schema20.properties.autonomy.properties.max_autonomous_value.type}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if((data43.amount === undefined) || (!(func0.call(data43, "amount")))){
const err106 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/required",keyword:"required",params:{missingProperty: "amount"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key10 of Object.keys(data43)){
if(!((key10 === "amount") || (key10 === "currency"))){
const err107 = {instancePath:instancePath+"/autonomy/max_autonomous_value",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data43.amount !== undefined && func0.call(data43, "amount")){
let data44 = data43.amount;
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err108 = {instancePath:instancePath+"/autonomy/max_autonomous_value/amount",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err109 = {instancePath:instancePath+"/autonomy/max_autonomous_value/amount",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data43.currency !== undefined && func0.call(data43, "currency")){
let data45 = data43.currency;
if(typeof data45 === "string"){
if(!pattern14.test(data45)){
const err110 = {instancePath:instancePath+"/autonomy/max_autonomous_value/currency",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/autonomy/max_autonomous_value/currency",schemaPath:"#/properties/autonomy/properties/max_autonomous_value/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
}
if(data35.forbidden_actions !== undefined && func0.call(data35, "forbidden_actions")){
let data46 = data35.forbidden_actions;
if((!(Array.isArray(data46))) && (data46 !== null)){
const err112 = {instancePath:instancePath+"/autonomy/forbidden_actions",schemaPath:"#/properties/autonomy/properties/forbidden_actions/type",keyword:"type",params:{type: schema20.properties.autonomy.properties.forbidden_actions.type}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(Array.isArray(data46)){
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err113 = {instancePath:instancePath+"/autonomy/forbidden_actions/" + i5,schemaPath:"#/properties/autonomy/properties/forbidden_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/autonomy/forbidden_actions/" + i5,schemaPath:"#/properties/autonomy/properties/forbidden_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
}
}
else {
const err115 = {instancePath:instancePath+"/autonomy",schemaPath:"#/properties/autonomy/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.capabilities !== undefined && func0.call(data, "capabilities")){
let data48 = data.capabilities;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key11 of Object.keys(data48)){
const _errs112 = errors;
if(typeof key11 === "string"){
if(!pattern0.test(key11)){
const err116 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key11};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var valid27 = _errs112 === errors;
if(!valid27){
const err117 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
for(const key12 of Object.keys(data48)){
let data49 = data48[key12];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.tools === undefined) || (!(func0.call(data49, "tools")))){
const err118 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key13 of Object.keys(data49)){
if(!((((((key13 === "description") || (key13 === "tools")) || (key13 === "required_actions")) || (key13 === "card_actions")) || (key13 === "allowed_domains")) || (key13 === "severity_on_unmapped"))){
const err119 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data49.description !== undefined && func0.call(data49, "description")){
if(typeof data49.description !== "string"){
const err120 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/capabilities/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data49.tools !== undefined && func0.call(data49, "tools")){
let data51 = data49.tools;
if(Array.isArray(data51)){
if(data51.length < 1){
const err121 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len6 = data51.length;
for(let i6=0; i6<len6; i6++){
let data52 = data51[i6];
if(typeof data52 === "string"){
if(!pattern0.test(data52)){
const err122 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i6,schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err123 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i6,schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/properties/capabilities/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data49.required_actions !== undefined && func0.call(data49, "required_actions")){
let data53 = data49.required_actions;
if(Array.isArray(data53)){
const len7 = data53.length;
for(let i7=0; i7<len7; i7++){
let data54 = data53[i7];
if(typeof data54 === "string"){
if(!pattern0.test(data54)){
const err125 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions/" + i7,schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err126 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions/" + i7,schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/items/type",keyword:"type",params:{type: "string"}};
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
const err127 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/required_actions",schemaPath:"#/properties/capabilities/additionalProperties/properties/required_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data49.card_actions !== undefined && func0.call(data49, "card_actions")){
let data55 = data49.card_actions;
if(Array.isArray(data55)){
const len8 = data55.length;
for(let i8=0; i8<len8; i8++){
let data56 = data55[i8];
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err128 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i8,schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
else {
const err129 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i8,schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/properties/capabilities/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data49.allowed_domains !== undefined && func0.call(data49, "allowed_domains")){
let data57 = data49.allowed_domains;
if(Array.isArray(data57)){
const len9 = data57.length;
for(let i9=0; i9<len9; i9++){
let data58 = data57[i9];
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err131 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains/" + i9,schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains/" + i9,schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/allowed_domains",schemaPath:"#/properties/capabilities/additionalProperties/properties/allowed_domains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data49.severity_on_unmapped !== undefined && func0.call(data49, "severity_on_unmapped")){
let data59 = data49.severity_on_unmapped;
if(typeof data59 !== "string"){
const err134 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(!((((data59 === "critical") || (data59 === "high")) || (data59 === "medium")) || (data59 === "low"))){
const err135 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1")+"/severity_on_unmapped",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
}
else {
const err136 = {instancePath:instancePath+"/capabilities/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/capabilities/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
}
else {
const err137 = {instancePath:instancePath+"/capabilities",schemaPath:"#/properties/capabilities/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.enforcement !== undefined && func0.call(data, "enforcement")){
let data60 = data.enforcement;
if(data60 && typeof data60 == "object" && !Array.isArray(data60)){
for(const key14 of Object.keys(data60)){
if(!((((key14 === "allow_unmapped_tools") || (key14 === "default_unmapped_severity")) || (key14 === "forbidden_tools")) || (key14 === "grace_period_hours"))){
const err138 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data60.allow_unmapped_tools !== undefined && func0.call(data60, "allow_unmapped_tools")){
if(typeof data60.allow_unmapped_tools !== "boolean"){
const err139 = {instancePath:instancePath+"/enforcement/allow_unmapped_tools",schemaPath:"#/properties/enforcement/properties/allow_unmapped_tools/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data60.default_unmapped_severity !== undefined && func0.call(data60, "default_unmapped_severity")){
let data62 = data60.default_unmapped_severity;
if(typeof data62 !== "string"){
const err140 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(!((((data62 === "critical") || (data62 === "high")) || (data62 === "medium")) || (data62 === "low"))){
const err141 = {instancePath:instancePath+"/enforcement/default_unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema21.enum}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data60.forbidden_tools !== undefined && func0.call(data60, "forbidden_tools")){
let data63 = data60.forbidden_tools;
if(Array.isArray(data63)){
const len10 = data63.length;
for(let i10=0; i10<len10; i10++){
if(!(validate18(data63[i10], {instancePath:instancePath+"/enforcement/forbidden_tools/" + i10,parentData:data63,parentDataProperty:i10,rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
}
}
else {
const err142 = {instancePath:instancePath+"/enforcement/forbidden_tools",schemaPath:"#/properties/enforcement/properties/forbidden_tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data60.grace_period_hours !== undefined && func0.call(data60, "grace_period_hours")){
let data65 = data60.grace_period_hours;
if((typeof data65 == "number") && (isFinite(data65))){
if(data65 < 0 || isNaN(data65)){
const err143 = {instancePath:instancePath+"/enforcement/grace_period_hours",schemaPath:"#/properties/enforcement/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/enforcement/grace_period_hours",schemaPath:"#/properties/enforcement/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/enforcement",schemaPath:"#/properties/enforcement/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data.audit !== undefined && func0.call(data, "audit")){
let data66 = data.audit;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if((data66.retention_days === undefined) || (!(func0.call(data66, "retention_days")))){
const err146 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "retention_days"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if((data66.queryable === undefined) || (!(func0.call(data66, "queryable")))){
const err147 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/required",keyword:"required",params:{missingProperty: "queryable"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
for(const key15 of Object.keys(data66)){
if(!((((((key15 === "trace_format") || (key15 === "retention_days")) || (key15 === "storage")) || (key15 === "queryable")) || (key15 === "query_endpoint")) || (key15 === "tamper_evidence"))){
const err148 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data66.trace_format !== undefined && func0.call(data66, "trace_format")){
let data67 = data66.trace_format;
if(typeof data67 === "string"){
if(!pattern0.test(data67)){
const err149 = {instancePath:instancePath+"/audit/trace_format",schemaPath:"#/properties/audit/properties/trace_format/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/audit/trace_format",schemaPath:"#/properties/audit/properties/trace_format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data66.retention_days !== undefined && func0.call(data66, "retention_days")){
let data68 = data66.retention_days;
if(!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68)))){
const err151 = {instancePath:instancePath+"/audit/retention_days",schemaPath:"#/properties/audit/properties/retention_days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 < 0 || isNaN(data68)){
const err152 = {instancePath:instancePath+"/audit/retention_days",schemaPath:"#/properties/audit/properties/retention_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
if(data66.storage !== undefined && func0.call(data66, "storage")){
let data69 = data66.storage;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key16 of Object.keys(data69)){
if(!((key16 === "type") || (key16 === "location"))){
const err153 = {instancePath:instancePath+"/audit/storage",schemaPath:"#/properties/audit/properties/storage/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data69.type !== undefined && func0.call(data69, "type")){
let data70 = data69.type;
if(typeof data70 !== "string"){
const err154 = {instancePath:instancePath+"/audit/storage/type",schemaPath:"#/properties/audit/properties/storage/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(!(((data70 === "local") || (data70 === "remote")) || (data70 === "distributed"))){
const err155 = {instancePath:instancePath+"/audit/storage/type",schemaPath:"#/properties/audit/properties/storage/properties/type/enum",keyword:"enum",params:{allowedValues: schema20.properties.audit.properties.storage.properties.type.enum}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data69.location !== undefined && func0.call(data69, "location")){
let data71 = data69.location;
if(typeof data71 === "string"){
if(!pattern0.test(data71)){
const err156 = {instancePath:instancePath+"/audit/storage/location",schemaPath:"#/properties/audit/properties/storage/properties/location/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/audit/storage/location",schemaPath:"#/properties/audit/properties/storage/properties/location/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/audit/storage",schemaPath:"#/properties/audit/properties/storage/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data66.queryable !== undefined && func0.call(data66, "queryable")){
if(typeof data66.queryable !== "boolean"){
const err159 = {instancePath:instancePath+"/audit/queryable",schemaPath:"#/properties/audit/properties/queryable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data66.query_endpoint !== undefined && func0.call(data66, "query_endpoint")){
let data73 = data66.query_endpoint;
if((typeof data73 !== "string") && (data73 !== null)){
const err160 = {instancePath:instancePath+"/audit/query_endpoint",schemaPath:"#/properties/audit/properties/query_endpoint/type",keyword:"type",params:{type: schema20.properties.audit.properties.query_endpoint.type}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data73 === "string"){
if(!pattern0.test(data73)){
const err161 = {instancePath:instancePath+"/audit/query_endpoint",schemaPath:"#/properties/audit/properties/query_endpoint/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
if(data66.tamper_evidence !== undefined && func0.call(data66, "tamper_evidence")){
let data74 = data66.tamper_evidence;
if((typeof data74 !== "string") && (data74 !== null)){
const err162 = {instancePath:instancePath+"/audit/tamper_evidence",schemaPath:"#/properties/audit/properties/tamper_evidence/type",keyword:"type",params:{type: schema20.properties.audit.properties.tamper_evidence.type}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!((((data74 === "append_only") || (data74 === "signed")) || (data74 === "merkle")) || (data74 === null))){
const err163 = {instancePath:instancePath+"/audit/tamper_evidence",schemaPath:"#/properties/audit/properties/tamper_evidence/enum",keyword:"enum",params:{allowedValues: schema20.properties.audit.properties.tamper_evidence.enum}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/audit",schemaPath:"#/properties/audit/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
if(data.extensions !== undefined && func0.call(data, "extensions")){
let data75 = data.extensions;
if((!(data75 && typeof data75 == "object" && !Array.isArray(data75))) && (data75 !== null)){
const err165 = {instancePath:instancePath+"/extensions",schemaPath:"#/properties/extensions/type",keyword:"type",params:{type: schema20.properties.extensions.type}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data76 = data.meta;
if(data76 && typeof data76 == "object" && !Array.isArray(data76)){
if((data76.schema_version === undefined) || (!(func0.call(data76, "schema_version")))){
const err166 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if((data76.name === undefined) || (!(func0.call(data76, "name")))){
const err167 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((data76.scope === undefined) || (!(func0.call(data76, "scope")))){
const err168 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
for(const key17 of Object.keys(data76)){
if(!((((key17 === "schema_version") || (key17 === "name")) || (key17 === "description")) || (key17 === "scope"))){
const err169 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data76.schema_version !== undefined && func0.call(data76, "schema_version")){
let data77 = data76.schema_version;
if(typeof data77 === "string"){
if(!pattern19.test(data77)){
const err170 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/pattern",keyword:"pattern",params:{pattern: "^1(\\.[0-9]+){1,2}$"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data76.name !== undefined && func0.call(data76, "name")){
let data78 = data76.name;
if(typeof data78 === "string"){
if(!pattern0.test(data78)){
const err172 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data76.description !== undefined && func0.call(data76, "description")){
if(typeof data76.description !== "string"){
const err174 = {instancePath:instancePath+"/meta/description",schemaPath:"#/definitions/meta/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data76.scope !== undefined && func0.call(data76, "scope")){
let data80 = data76.scope;
if(typeof data80 !== "string"){
const err175 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(!((data80 === "org") || (data80 === "agent"))){
const err176 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema25.properties.scope.enum}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
let data81 = data.capability_mappings;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key18 of Object.keys(data81)){
const _errs188 = errors;
if(typeof key18 === "string"){
if(!pattern0.test(key18)){
const err178 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key18};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
var valid48 = _errs188 === errors;
if(!valid48){
const err179 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames",keyword:"propertyNames",params:{propertyName: key18}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
for(const key19 of Object.keys(data81)){
let data82 = data81[key19];
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
if((data82.tools === undefined) || (!(func0.call(data82, "tools")))){
const err180 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((data82.card_actions === undefined) || (!(func0.call(data82, "card_actions")))){
const err181 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "card_actions"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
for(const key20 of Object.keys(data82)){
if(!(((key20 === "description") || (key20 === "tools")) || (key20 === "card_actions"))){
const err182 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data82.description !== undefined && func0.call(data82, "description")){
if(typeof data82.description !== "string"){
const err183 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(data82.tools !== undefined && func0.call(data82, "tools")){
let data84 = data82.tools;
if(Array.isArray(data84)){
if(data84.length < 1){
const err184 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
const len11 = data84.length;
for(let i11=0; i11<len11; i11++){
let data85 = data84[i11];
if(typeof data85 === "string"){
if(!pattern0.test(data85)){
const err185 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i11,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
else {
const err186 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i11,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
else {
const err187 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data82.card_actions !== undefined && func0.call(data82, "card_actions")){
let data86 = data82.card_actions;
if(Array.isArray(data86)){
if(data86.length < 1){
const err188 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
const len12 = data86.length;
for(let i12=0; i12<len12; i12++){
let data87 = data86[i12];
if(typeof data87 === "string"){
if(!pattern0.test(data87)){
const err189 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i12,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i12,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/capability_mappings/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if(!(validate20(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
let data89 = data.escalation_triggers;
if(Array.isArray(data89)){
const len13 = data89.length;
for(let i13=0; i13<len13; i13++){
let data90 = data89[i13];
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
if((data90.condition === undefined) || (!(func0.call(data90, "condition")))){
const err194 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
if((data90.action === undefined) || (!(func0.call(data90, "action")))){
const err195 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data90.reason === undefined) || (!(func0.call(data90, "reason")))){
const err196 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key21 of Object.keys(data90)){
if(!(((key21 === "condition") || (key21 === "action")) || (key21 === "reason"))){
const err197 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data90.condition !== undefined && func0.call(data90, "condition")){
let data91 = data90.condition;
if(typeof data91 === "string"){
if(!pattern0.test(data91)){
const err198 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data90.action !== undefined && func0.call(data90, "action")){
let data92 = data90.action;
if(typeof data92 !== "string"){
const err200 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!(((data92 === "escalate") || (data92 === "warn")) || (data92 === "deny"))){
const err201 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema28.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data90.reason !== undefined && func0.call(data90, "reason")){
let data93 = data90.reason;
if(typeof data93 === "string"){
if(!pattern0.test(data93)){
const err202 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/escalation_triggers/" + i13+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/escalation_triggers/" + i13,schemaPath:"#/definitions/policy_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/escalation_triggers",schemaPath:"#/definitions/policy_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate23(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
errors = vErrors.length;
}
}
}
else {
const err206 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const validatePolicy = validate25;
const schema31 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json","type":"object","required":["meta","defaults"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"meta":{"$ref":"#/definitions/meta"},"capability_mappings":{"$ref":"#/definitions/capability_mappings"},"forbidden":{"$ref":"#/definitions/forbidden"},"escalation_triggers":{"$ref":"#/definitions/policy_triggers"},"defaults":{"$ref":"#/definitions/defaults"}},"definitions":{"meta":{"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}},"capability_mappings":{"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}},"forbidden":{"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}},"forbidden_tool":{"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"$ref":"#/definitions/severity"}}},"policy_triggers":{"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}},"defaults":{"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}},"severity":{"type":"string","enum":["critical","high","medium","low"]}}};
const schema32 = {"type":"object","required":["schema_version","name","scope"],"additionalProperties":false,"properties":{"schema_version":{"type":"string","pattern":"^1(\\.[0-9]+){1,2}$"},"name":{"type":"string","pattern":"\\S"},"description":{"type":"string"},"scope":{"type":"string","enum":["org","agent"]}}};
const schema33 = {"type":"object","propertyNames":{"pattern":"\\S"},"additionalProperties":{"type":"object","required":["tools","card_actions"],"additionalProperties":false,"properties":{"description":{"type":"string"},"tools":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}},"card_actions":{"type":"array","minItems":1,"items":{"type":"string","pattern":"\\S"}}}}};
const schema37 = {"type":"array","items":{"type":"object","required":["condition","action","reason"],"additionalProperties":false,"properties":{"condition":{"type":"string","pattern":"\\S"},"action":{"type":"string","enum":["escalate","warn","deny"]},"reason":{"type":"string","pattern":"\\S"}}}};
const schema34 = {"type":"array","items":{"$ref":"#/definitions/forbidden_tool"}};
const schema35 = {"type":"object","required":["pattern","reason","severity"],"additionalProperties":false,"properties":{"pattern":{"type":"string","pattern":"\\S"},"reason":{"type":"string","pattern":"\\S"},"severity":{"$ref":"#/definitions/severity"}}};
const schema36 = {"type":"string","enum":["critical","high","medium","low"]};

function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.pattern === undefined) || (!(func0.call(data, "pattern")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "pattern"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.reason === undefined) || (!(func0.call(data, "reason")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.severity === undefined) || (!(func0.call(data, "severity")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "severity"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((key0 === "pattern") || (key0 === "reason")) || (key0 === "severity"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.pattern !== undefined && func0.call(data, "pattern")){
let data0 = data.pattern;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err4 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/pattern",schemaPath:"#/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.reason !== undefined && func0.call(data, "reason")){
let data1 = data.reason;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err6 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/reason",schemaPath:"#/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.severity !== undefined && func0.call(data, "severity")){
let data2 = data.severity;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(!((((data2 === "critical") || (data2 === "high")) || (data2 === "medium")) || (data2 === "low"))){
const err9 = {instancePath:instancePath+"/severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate27.errors = vErrors;
return errors === 0;
}


function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}

const schema38 = {"type":"object","required":["unmapped_tool_action","unmapped_severity","fail_open"],"additionalProperties":false,"properties":{"unmapped_tool_action":{"type":"string","enum":["allow","deny","warn"]},"unmapped_severity":{"$ref":"#/definitions/severity"},"fail_open":{"type":"boolean"},"enforcement_mode":{"type":"string","enum":["warn","enforce","off"]},"grace_period_hours":{"type":"number","minimum":0}}};

function validate30(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.unmapped_tool_action === undefined) || (!(func0.call(data, "unmapped_tool_action")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_tool_action"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.unmapped_severity === undefined) || (!(func0.call(data, "unmapped_severity")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unmapped_severity"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.fail_open === undefined) || (!(func0.call(data, "fail_open")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "fail_open"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(((((key0 === "unmapped_tool_action") || (key0 === "unmapped_severity")) || (key0 === "fail_open")) || (key0 === "enforcement_mode")) || (key0 === "grace_period_hours"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.unmapped_tool_action !== undefined && func0.call(data, "unmapped_tool_action")){
let data0 = data.unmapped_tool_action;
if(typeof data0 !== "string"){
const err4 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(!(((data0 === "allow") || (data0 === "deny")) || (data0 === "warn"))){
const err5 = {instancePath:instancePath+"/unmapped_tool_action",schemaPath:"#/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: schema38.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.unmapped_severity !== undefined && func0.call(data, "unmapped_severity")){
let data1 = data.unmapped_severity;
if(typeof data1 !== "string"){
const err6 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!((((data1 === "critical") || (data1 === "high")) || (data1 === "medium")) || (data1 === "low"))){
const err7 = {instancePath:instancePath+"/unmapped_severity",schemaPath:"#/definitions/severity/enum",keyword:"enum",params:{allowedValues: schema36.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.fail_open !== undefined && func0.call(data, "fail_open")){
if(typeof data.fail_open !== "boolean"){
const err8 = {instancePath:instancePath+"/fail_open",schemaPath:"#/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.enforcement_mode !== undefined && func0.call(data, "enforcement_mode")){
let data3 = data.enforcement_mode;
if(typeof data3 !== "string"){
const err9 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(!(((data3 === "warn") || (data3 === "enforce")) || (data3 === "off"))){
const err10 = {instancePath:instancePath+"/enforcement_mode",schemaPath:"#/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: schema38.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.grace_period_hours !== undefined && func0.call(data, "grace_period_hours")){
let data4 = data.grace_period_hours;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/grace_period_hours",schemaPath:"#/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
validate30.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/formats/schemas/policy.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.meta === undefined) || (!(func0.call(data, "meta")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.defaults === undefined) || (!(func0.call(data, "defaults")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "defaults"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((((key0 === "$schema") || (key0 === "meta")) || (key0 === "capability_mappings")) || (key0 === "forbidden")) || (key0 === "escalation_triggers")) || (key0 === "defaults"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined && func0.call(data, "$schema")){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.meta !== undefined && func0.call(data, "meta")){
let data1 = data.meta;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if((data1.schema_version === undefined) || (!(func0.call(data1, "schema_version")))){
const err4 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "schema_version"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data1.name === undefined) || (!(func0.call(data1, "name")))){
const err5 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data1.scope === undefined) || (!(func0.call(data1, "scope")))){
const err6 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/required",keyword:"required",params:{missingProperty: "scope"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data1)){
if(!((((key1 === "schema_version") || (key1 === "name")) || (key1 === "description")) || (key1 === "scope"))){
const err7 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data1.schema_version !== undefined && func0.call(data1, "schema_version")){
let data2 = data1.schema_version;
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err8 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/pattern",keyword:"pattern",params:{pattern: "^1(\\.[0-9]+){1,2}$"}};
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
const err9 = {instancePath:instancePath+"/meta/schema_version",schemaPath:"#/definitions/meta/properties/schema_version/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data1.name !== undefined && func0.call(data1, "name")){
let data3 = data1.name;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err10 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err11 = {instancePath:instancePath+"/meta/name",schemaPath:"#/definitions/meta/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data1.description !== undefined && func0.call(data1, "description")){
if(typeof data1.description !== "string"){
const err12 = {instancePath:instancePath+"/meta/description",schemaPath:"#/definitions/meta/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.scope !== undefined && func0.call(data1, "scope")){
let data5 = data1.scope;
if(typeof data5 !== "string"){
const err13 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!((data5 === "org") || (data5 === "agent"))){
const err14 = {instancePath:instancePath+"/meta/scope",schemaPath:"#/definitions/meta/properties/scope/enum",keyword:"enum",params:{allowedValues: schema32.properties.scope.enum}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/meta",schemaPath:"#/definitions/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.capability_mappings !== undefined && func0.call(data, "capability_mappings")){
let data6 = data.capability_mappings;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 of Object.keys(data6)){
const _errs19 = errors;
if(typeof key2 === "string"){
if(!pattern0.test(key2)){
const err16 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames/pattern",keyword:"pattern",params:{pattern: "\\S"},propertyName:key2};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var valid4 = _errs19 === errors;
if(!valid4){
const err17 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
for(const key3 of Object.keys(data6)){
let data7 = data6[key3];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.tools === undefined) || (!(func0.call(data7, "tools")))){
const err18 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "tools"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data7.card_actions === undefined) || (!(func0.call(data7, "card_actions")))){
const err19 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/required",keyword:"required",params:{missingProperty: "card_actions"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key4 of Object.keys(data7)){
if(!(((key4 === "description") || (key4 === "tools")) || (key4 === "card_actions"))){
const err20 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.description !== undefined && func0.call(data7, "description")){
if(typeof data7.description !== "string"){
const err21 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.tools !== undefined && func0.call(data7, "tools")){
let data9 = data7.tools;
if(Array.isArray(data9)){
if(data9.length < 1){
const err22 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
if(typeof data10 === "string"){
if(!pattern0.test(data10)){
const err23 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i0,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err24 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i0,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err25 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.card_actions !== undefined && func0.call(data7, "card_actions")){
let data11 = data7.card_actions;
if(Array.isArray(data11)){
if(data11.length < 1){
const err26 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
let data12 = data11[i1];
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err27 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i1,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions/" + i1,schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/card_actions",schemaPath:"#/definitions/capability_mappings/additionalProperties/properties/card_actions/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/capability_mappings/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/capability_mappings/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/capability_mappings",schemaPath:"#/definitions/capability_mappings/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.forbidden !== undefined && func0.call(data, "forbidden")){
if(!(validate26(data.forbidden, {instancePath:instancePath+"/forbidden",parentData:data,parentDataProperty:"forbidden",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
if(data.escalation_triggers !== undefined && func0.call(data, "escalation_triggers")){
let data14 = data.escalation_triggers;
if(Array.isArray(data14)){
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.condition === undefined) || (!(func0.call(data15, "condition")))){
const err32 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "condition"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data15.action === undefined) || (!(func0.call(data15, "action")))){
const err33 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "action"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data15.reason === undefined) || (!(func0.call(data15, "reason")))){
const err34 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/required",keyword:"required",params:{missingProperty: "reason"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
for(const key5 of Object.keys(data15)){
if(!(((key5 === "condition") || (key5 === "action")) || (key5 === "reason"))){
const err35 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data15.condition !== undefined && func0.call(data15, "condition")){
let data16 = data15.condition;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err36 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/pattern",keyword:"pattern",params:{pattern: "\\S"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/condition",schemaPath:"#/definitions/policy_triggers/items/properties/condition/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data15.action !== undefined && func0.call(data15, "action")){
let data17 = data15.action;
if(typeof data17 !== "string"){
const err38 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((data17 === "escalate") || (data17 === "warn")) || (data17 === "deny"))){
const err39 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/action",schemaPath:"#/definitions/policy_triggers/items/properties/action/enum",keyword:"enum",params:{allowedValues: schema37.items.properties.action.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data15.reason !== undefined && func0.call(data15, "reason")){
let data18 = data15.reason;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err40 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/pattern",keyword:"pattern",params:{pattern: "\\S"}};
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
const err41 = {instancePath:instancePath+"/escalation_triggers/" + i2+"/reason",schemaPath:"#/definitions/policy_triggers/items/properties/reason/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/escalation_triggers/" + i2,schemaPath:"#/definitions/policy_triggers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/escalation_triggers",schemaPath:"#/definitions/policy_triggers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.defaults !== undefined && func0.call(data, "defaults")){
if(!(validate30(data.defaults, {instancePath:instancePath+"/defaults",parentData:data,parentDataProperty:"defaults",rootData}))){
vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
errors = vErrors.length;
}
}
}
else {
const err44 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/src/formats/schemas/shapes.js




const AAP_CARD = { schema: aap_card_schema_namespaceObject, validate: validateAapCard };
const UNIFIED_CARD = { schema: unified_card_schema_namespaceObject, validate: validateUnifiedCard };
const POLICY = { schema: policy_schema_namespaceObject, validate: validatePolicy };
/** The shape that a file of a kind must have; undefined for a kind that has no schema. */
function shapeOf(kind) {
    switch (kind) {
        case 'aap-card':
            return AAP_CARD;
        case 'unified-card':
            return UNIFIED_CARD;
        case 'policy':
            return POLICY;
        case 'access-list':
            return undefined;
        default:
            return kind;
    }
}

;// CONCATENATED MODULE: ./build/src/rules/check-file.js






/** Rules that say of a value what its schema says too, in better words: where one speaks, the schema is silent. */
const SPEAK_FOR_SCHEMA = ['schema-version', 'card-version', 'invalid-currency', 'legacy-key'];
/** Everything that is wrong with one governed file: its shape, and every rule for its kind; worst first (spec 4). */
function checkFile(context) {
    const said = FILE_RULES.filter((rule) => rule.kinds.includes(context.kind)).flatMap((rule) => run(rule, context));
    return [...ofShape(context, said), ...said].sort(finding_finding/* compareFindings */.Eg);
}
function ofShape(context, said) {
    const shape = shapeOf(context.kind);
    if (shape === undefined)
        return [];
    const better = said.filter(({ rule }) => SPEAK_FOR_SCHEMA.includes(rule));
    const problems = shapeProblems(context.document, shape).filter((problem) => !isSaid(problem, better) && !isForeignMark(problem, context));
    return problems.map(({ rule, problem }) => (0,finding_finding/* findingAt */.dz)(rule, problem));
}
/** A rule that throws is a bug of ours and never a finding of the user's. */
function run(rule, context) {
    try {
        return [...rule.check(context)].map((problem) => (0,finding_finding/* findingAt */.dz)(rule.id, problem));
    }
    catch (error) {
        throw new Error(`the rule "${rule.id}" failed on ${context.document.file}: ${error.message}`, { cause: error });
    }
}
function isSaid({ problem }, better) {
    const pointer = (0,document_document/* pointerOf */.rq)(problem.at.path);
    // A block that only held a key of an older form is told by that key.
    return better.some(({ rule, location }) => location.pointer === pointer || (rule === 'legacy-key' && location.pointer.startsWith(`${pointer}/`)));
}
/** `mixed-generations` names the keys of the other generation; that they are unknown to this one goes without saying. */
function isForeignMark({ rule, problem }, { kind, mixed }) {
    const key = problem.at.path[0];
    return mixed && rule === 'unknown-key' && problem.at.path.length === 1 && foreignMarks(kind).some((mark) => mark === key);
}
function foreignMarks(kind) {
    if (kind === 'aap-card')
        return MARKS['unified-card'];
    return kind === 'unified-card' ? MARKS['aap-card'] : [];
}

;// CONCATENATED MODULE: ./build/src/gate/judge-tree.js










/** Finds, validates and evaluates the agents of a tree: the same for the action and the command line. */
async function judgeTree(tree, settings, occasion) {
    const discovery = await discover(tree, settings, occasion);
    const ofFile = checkFiles(discovery, settings, occasion.now);
    const agents = [];
    const owned = new Set();
    for (const agent of discovery.agents) {
        for (const file of agent.files)
            owned.add(file);
        if (occasion.within && !isTouched(agent, occasion.within))
            continue;
        agents.push(judgeAgent(agent, agent.files.flatMap((file) => ofFile.get(file) ?? []), settings, occasion));
    }
    const orphans = [...ofFile].flatMap(([file, findings]) => (owned.has(file) ? [] : findings));
    return {
        agents,
        loose: judge_tree_select([...discovery.findings, ...orphans], settings),
        notices: discovery.notices,
        governed: discovery.files.length,
    };
}
function checkFiles(discovery, settings, now) {
    return new Map(discovery.files.map(({ file, governed, mixed, bytes }) => [
        file,
        checkFile({ ...governed, mixed, bytes, now, standardValues: settings.standardValues }),
    ]));
}
/** Evaluates one agent and gathers all that is to be said of it. */
function judgeAgent(agent, ofFiles, settings, occasion) {
    const evaluation = evaluate(agent);
    const response = responseOf(agent, evaluation, { now: occasion.now, context: occasion.context, durationMs: occasion.elapsed() });
    const named = ofFiles.map((finding) => ({ ...finding, agent: agent.name }));
    const findings = judge_tree_select([
        ...named,
        ...agent.findings,
        ...checkAgent(agent),
        ...findingsOf(agent, evaluation),
        ...lowCoverage(agent, evaluation.coverage.percent, settings),
    ], settings);
    const verdict = worst([evaluation.verdict, ...findings.map(verdictOfFinding)]);
    return { agent, verdict, evaluation, response, findings };
}
/** A minimum that was asked for is not met by coverage that is unknown (spec 6). */
function lowCoverage(agent, percent, settings) {
    const { minCoverage } = settings;
    if (minCoverage === undefined || (percent !== null && percent >= minCoverage))
        return [];
    const at = agent.card?.autonomyPlace ?? (agent.policy && (0,finding_finding/* topOf */.HX)(agent.policy.place.document));
    if (at === undefined)
        return [];
    const is = percent === null ? 'unknown' : showPercent(percent);
    return [
        (0,finding_finding/* findingAt */.dz)('low-coverage', {
            at,
            on: 'key',
            message: `coverage is ${is}; at least ${showPercent(minCoverage)} of the bounded actions have to be mapped`,
            help: percent === null
                ? 'give the agent a card with bounded actions and a policy that maps them'
                : 'map the actions that are listed as unmapped',
        }, agent.name),
    ];
}
/** Applies the severities of the configuration in this one place; violations and load errors keep theirs (spec 12). */
function judge_tree_select(findings, settings) {
    const selected = findings.flatMap((finding) => {
        const severity = (0,catalogue/* isFixed */.zZ)(finding.rule) ? undefined : settings.severity.get(finding.rule);
        if (severity === 'off')
            return [];
        return [severity === undefined ? finding : { ...finding, severity }];
    });
    return selected.sort(finding_finding/* compareFindings */.Eg);
}

;// CONCATENATED MODULE: ./build/src/gate/relevance.js




/** Tells by path alone which changed files may matter; content is read only for those. */
function relevanceOf(changes, settings, configFile) {
    const isCandidate = cardMatcher(settings.cards);
    const ofAgents = settings.agents?.flatMap((agent) => [
        ...[agent.card, agent.policy].filter((file) => file !== undefined).map((text) => ({ text })),
        ...(agent.tools ?? []),
    ]) ?? [];
    const matters = (file) => file === configFile || isCandidate(file) || isToolList(file) || names(ofAgents, file) || names(settings.tools ?? [], file);
    const governed = changes.filter((change) => pathsOf(change).some(matters));
    const everything = governed.some((change) => pathsOf(change).some((file) => file === configFile || names(settings.tools ?? [], file)));
    return { governed, everything };
}
/** Both paths of a renamed file, the one path of any other. */
function pathsOf(change) {
    return change.previous === undefined ? [change.file] : [change.file, change.previous];
}
function names(items, file) {
    return items.some(({ text }) => text.replace(/^\.\//, '') === file || (isFileGlob(text) && globFiles(text.replace(/^\.\//, ''), [file]).length > 0));
}
/**
 * Findings about cards that the change took away (spec 10): an error while policy or tools of the agent remain, because nothing says any
 * more what they may do; a warning when the agent went whole. A card that moved is no removed card.
 */
async function removedCards(changes, baseTree, headTree, agents, settings) {
    const isCandidate = cardMatcher(settings.cards);
    const listed = new Set(settings.agents?.map((agent) => agent.card));
    const findings = [];
    for (const change of changes) {
        const gone = change.status === 'removed' ? change.file : change.previous;
        // A card that the configuration lists is missed by its agent already.
        if (gone === undefined || listed.has(gone) || !isCandidate(gone))
            continue;
        const before = await readCardFile(baseTree, gone, { named: false });
        if (before.kind !== 'governed' || !isCard(before.governed.kind))
            continue;
        const agent = agents.find((one) => one.agent.identity === folderOf(gone) || one.agent.identity === `${folderOf(gone)}#${stemOf(gone)}`);
        if (agent?.agent.card)
            continue;
        const remains = agent?.agent.policy?.place.document.file ?? (await leftover(headTree, gone));
        const moved = change.status === 'renamed' && (await isGovernedIn(headTree, change.file));
        if (moved && remains === undefined)
            continue;
        findings.push((0,finding_finding/* findingIn */.jl)('card-removed', gone, remains === undefined
            ? `the card ${JSON.stringify(gone)} was removed, and with it its agent`
            : `the card ${JSON.stringify(gone)} was removed while ${JSON.stringify(remains)} remains`, {
            help: remains === undefined
                ? 'nothing judges what this agent may do any more; make sure that it is gone too'
                : `put the card back, or remove ${JSON.stringify(remains)} too`,
            severity: remains === undefined ? 'warning' : 'error',
            ...(agent && { agent: agent.agent.name }),
        }));
    }
    return findings;
}
/** A tool list that still lies where the card lay. */
async function leftover(tree, card) {
    return (await tree.list()).find((file) => isToolList(file) && folderOf(file) === folderOf(card) && (stemOf(file) === '' || stemOf(file) === stemOf(card)));
}

;// CONCATENATED MODULE: ./build/src/report/json.js
/** What `schema` says in every JSON report; it changes when a reader of the former would go wrong. */
const REPORT_SCHEMA = 'card-gate-report/1';
/** The whole report as plain data. Why nothing blocks, or why nothing was judged, stands first among the notices. */
function toJson(report) {
    return {
        schema: REPORT_SCHEMA,
        verdict: report.verdict,
        conclusion: report.conclusion,
        agents: report.agents.map(({ agent, verdict, response }) => ({
            name: agent.name,
            card: agent.card?.place.document.file ?? null,
            policy: agent.policy?.place.document.file ?? null,
            verdict,
            evaluation: response ?? null,
        })),
        findings: report.findings.map(findingToJson),
        changes: report.changes.map(({ file, status, previous }) => ({ file, status, ...(previous !== undefined && { previous }) })),
        notices: [
            ...(report.nothingToCheck ? ['nothing to check: no card, policy, tool list or configuration changed'] : []),
            ...(report.relaxed === undefined ? [] : [report.relaxed]),
            ...report.notices,
        ],
        settings: settingsToJson(report.settings),
        duration_ms: report.durationMs,
    };
}
/** One finding as plain data, with every key that is known to be there. */
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
        pointer: file === '' ? null : pointer,
        agent: finding.agent ?? null,
        tool: finding.tool ?? null,
        related: finding.related.map(({ location, message }) => ({ ...placeToJson(location), message })),
        ...(finding.fix && { fix: { title: finding.fix.title, lines: finding.fix.lines, language: finding.fix.language } }),
    };
}
function placeToJson({ file, range }) {
    return { file: file === '' ? null : file, line: range?.start.line ?? null, column: range?.start.column ?? null };
}
/** The settings under the names of the inputs. */
function settingsToJson(settings) {
    return {
        id: settings.id,
        event: settings.event,
        scope: settings.scope,
        'fail-on': settings.failOn,
        'on-error': settings.onError,
        'on-no-cards': settings.onNoCards,
        'min-coverage': settings.minCoverage ?? null,
        environment: settings.environment ?? null,
        config: settings.config ?? null,
        now: settings.now ?? null,
    };
}

;// CONCATENATED MODULE: ./build/src/report/escape.js
/** Foreign text, made harmless for the place where it lands (spec 13). Every surface escapes here and nowhere else. */
/**
 * Characters that cannot be seen or that move what is seen: controls, lone surrogates, line separators, everything that Unicode lets
 * a renderer ignore. Joiners and the emoji selector stay where scripts and emoji need them, which is never after plain ASCII.
 */
const escape_UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?!\u200c|\u200d|\ufe0f)\p{Default_Ignorable_Code_Point}|(?<=^|[\x20-\x7e])(?:\u200c|\u200d|\ufe0f)|[\ufff9-\ufffb]/gu;
const SHORT = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };
/** One line of text in which line breaks, controls, bidirectional marks and invisible characters are written out: `\n`, `\x1b`, `\u{202e}`. */
function visible(text) {
    return text.replace(escape_UNSEEN, (character) => {
        const point = character.codePointAt(0);
        return SHORT[character] ?? (point < 0x100 ? `\\x${point.toString(16).padStart(2, '0')}` : `\\u{${point.toString(16)}}`);
    });
}
/**
 * Text for a log or a terminal: visible, with the runner's `##[command]` broken, and without `::` at its start, so that it could even
 * begin a line. A line still begins with words of ours.
 */
function escape_plain(text) {
    return visible(text)
        .replaceAll('##[', '##\\x5b')
        .replace(/^(\s*):(?=:)/u, '$1\\x3a');
}
/** At most `most` code points; what was cut away is told by its size. */
function escape_cut(text, most) {
    if (text.length <= most)
        return text;
    const points = [...text];
    if (points.length <= most)
        return text;
    return `${points.slice(0, most).join('')}… (${(points.length - most).toLocaleString('en-US')} more characters)`;
}
/** Breaks what GitHub turns into a mention, a reference, an emoji or a link in text that was already rendered, where entities count as characters. */
const BREAK = '&#8203;';
/**
 * What starts something in Markdown, in HTML or in what GitHub makes of the rendered text: mentions, `#12`, `GH-12`, `:emoji:`, addresses;
 * and single characters with a meaning. Underscores inside a word have none, and tool names are easier to read with them.
 */
const MARKUP = /@|#(?=\d)|\bGH(?=-\d)|:(?=\/\/|[\w+-]+:)|\bwww(?=\.)|[&<>`|\\*~[\]$]|(?<![\p{L}\p{N}_])_+|_+(?![\p{L}\p{N}_])/giu;
/**
 * Inline text of Markdown: of a paragraph, a table cell, a link, or between HTML tags, never at the start of a line. Only entities are used
 * and no backslashes, because they mean the same in all of these. No mention, reference, image, link, comment or tag can come of it.
 */
function inline(text) {
    return visible(text).replace(MARKUP, (match) => {
        if (match === '@' || match === '#' || match.toUpperCase() === 'GH' || match.toLowerCase() === 'www')
            return match + BREAK;
        return match === ':' ? entities(match) + BREAK : entities(match);
    });
}
/**
 * A code span, in a paragraph or a table cell. Backticks serve for harmless text; where a character could end the span or the cell, or
 * would look like a tag, the span is written as HTML, in which entities can stand. GitHub looks for no mentions in either.
 */
function code(text) {
    const shown = visible(text);
    if (shown === '')
        return '(empty)';
    if (!/[`|<>&]|^ | $/.test(shown))
        return `\`${shown}\``;
    return `<code>${shown.replace(/[&<>`|\\*~[\]$_:@#.]/g, entities)}</code>`;
}
function entities(text) {
    return Array.from(text, (character) => NAMED[character] ?? `&#${character.codePointAt(0)};`).join('');
}
const NAMED = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What a message puts in double quotes: the values of users, written as JSON strings. */
const QUOTED = /"((?:[^"\\]|\\.)*)"/gu;
/** A message as inline Markdown, in which the values that it quotes stand as code. */
function prose(message) {
    let result = '';
    let end = 0;
    for (const match of message.matchAll(QUOTED)) {
        result += inline(message.slice(end, match.index)) + code(unquote(match[0]));
        end = match.index + match[0].length;
    }
    return result + inline(message.slice(end));
}
function unquote(quoted) {
    try {
        return String(JSON.parse(quoted));
    }
    catch {
        return quoted.slice(1, -1);
    }
}
/**
 * A fenced block of code whose fence is longer than any run of backticks inside. Invisible characters and the start of an HTML comment are
 * written as JSON escapes: foreign names stand in double quotes there, where YAML and JSON read them back as they were.
 */
function fenced(text, language) {
    const lines = text.split('\n').map((line) => line.replace(escape_UNSEEN, jsonEscape).replaceAll('<!--', '<\\u0021--'));
    const longest = Math.max(0, ...lines.flatMap((line) => line.match(/`+/g) ?? []).map((run) => run.length));
    const fence = '`'.repeat(Math.max(3, longest + 1));
    return [fence + language, ...lines, fence].join('\n');
}
function jsonEscape(character) {
    return Array.from({ length: character.length }, (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`).join('');
}
/** A word inside an HTML comment, without spaces, which can neither close the comment nor be mistaken for one; `uncommentWord` reads it back. */
function commentWord(text) {
    const encoded = encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
    return encoded.replaceAll('%2F', '/').replace(/(?<=-)-|^-|-$/g, '%2D');
}
/** The text of a `commentWord`, or undefined when it is none. */
function uncommentWord(word) {
    try {
        return decodeURIComponent(word);
    }
    catch {
        return undefined;
    }
}
/** The data of a workflow command, after its second `::`. Line breaks are kept; what foreign text may not do is taken out by `plain` before. */
function escape_commandData(text) {
    return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
/** The value of a property of a workflow command. */
function commandProperty(text) {
    return escape_commandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
/** A path in a link: every segment percent-encoded, also the characters that end a link in Markdown. */
function urlPath(path) {
    return path
        .split('/')
        .map((segment) => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`))
        .join('/');
}
/**
 * The text of a Mermaid label, to stand in double quotes. Everything that Mermaid, its Markdown or its directives could read is written as
 * a character code of Mermaid, and no backtick can close the fence around the diagram.
 */
function mermaidLabel(text) {
    return visible(text).replace(/[^\p{L}\p{N}\p{M} _/-]|-(?= )|_(?=_)|^ | $/gu, (character) => `#${character.codePointAt(0)};`);
}

;// CONCATENATED MODULE: ./build/src/report/budget.js
/** Fitting a document into the size that GitHub accepts: the worst is kept, the least severe falls first, and the number that fell is said. */
/** Code points: what the body of a comment is counted in. */
const codePoints = (text) => {
    let surrogates = 0;
    for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g))
        surrogates += 1;
    return text.length - surrogates;
};
/** Bytes of UTF-8: what a job summary is counted in. */
const utf8Bytes = (text) => new TextEncoder().encode(text).length;
/** UTF-16 code units: never less than code points, for limits in "characters" that do not say which. */
const codeUnits = (text) => text.length;
/**
 * Puts a document together within its size. Each rank first shows the short form of all its items, then longer forms, the first items first.
 * Once an item has no room, nothing of the same or a later rank is shown any more: nothing may be dropped in favour of something lesser.
 */
function budget_assemble(parts, size) {
    const lists = parts.filter((part) => part.kind === 'items');
    const fixed = parts.reduce((sum, part) => sum + (part.kind === 'fixed' ? size.measure(part.text) : 0), 0);
    const left = new Left(size.limit - fixed - size.measure(size.omitted(longestOmission(lists))), size.measure);
    const chosen = new Map();
    const ranks = [...new Set(lists.map((part) => part.rank))].sort((a, b) => a - b);
    for (const rank of ranks)
        fill(lists.filter((part) => part.rank === rank), chosen, left);
    const omissions = omissionsOf(lists, chosen);
    return parts
        .map((part) => {
        switch (part.kind) {
            case 'fixed':
                return part.text;
            case 'items': {
                const shown = chosen.get(part) ?? [];
                return shown.length > 0 ? part.open + shown.join('') + part.close : '';
            }
            case 'omissions':
                return omissions === '' ? '' : size.omitted(omissions);
            default:
                return part;
        }
    })
        .join('');
}
/** The room that is left, which never becomes less than none. */
class Left {
    #room;
    #measure;
    /** True once something had no room. */
    closed = false;
    constructor(room, measure) {
        this.#room = Math.max(0, room);
        this.#measure = measure;
    }
    /** Takes room for a text, less what an earlier form of it has taken; false when there is not enough. */
    take(text, instead = '') {
        const size = this.#measure(text) - this.#measure(instead);
        if (size > this.#room)
            return false;
        this.#room -= size;
        return true;
    }
}
function fill(parts, chosen, left) {
    for (const part of parts) {
        const shown = [];
        chosen.set(part, shown);
        for (const item of part.items.slice(0, part.most)) {
            const text = shown.length === 0 ? part.open + item.forms[0] + part.close : item.forms[0];
            if (left.closed || !left.take(text)) {
                left.closed = true;
                break;
            }
            shown.push(item.forms[0]);
        }
    }
    for (const part of parts) {
        const shown = chosen.get(part);
        shown.forEach((text, index) => {
            const longer = part.items[index].forms.findLast((form) => form !== text && left.take(form, text));
            if (longer !== undefined)
                shown[index] = longer;
        });
    }
}
function omissionsOf(parts, chosen) {
    const counts = new Map();
    for (const part of parts) {
        const fallen = part.items.slice(chosen.get(part)?.length ?? 0).reduce((sum, item) => sum + item.weight, 0);
        if (fallen === 0)
            continue;
        counts.set(part.noun[0], { noun: part.noun, count: (counts.get(part.noun[0])?.count ?? 0) + fallen });
    }
    return sentence([...counts.values()]);
}
function longestOmission(parts) {
    return omissionsOf(parts, new Map());
}
function sentence(counts) {
    const words = counts.map(({ noun, count }) => counted(count, noun));
    return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`;
}
/** A number with its noun: `1 problem`, `2,000 problems`. */
function counted(count, [one, many]) {
    return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

;// CONCATENATED MODULE: ./build/src/report/groups.js
/** Groups findings in the order in which each group begins. Without a range only equal words make one group. */
function groupFindings(findings) {
    const groups = new Map();
    for (const finding of findings) {
        const { file, range } = finding.location;
        const where = range ? `${range.start.offset}-${range.end.offset}` : finding.message;
        const key = [finding.rule, finding.severity, where, file].join('\n');
        const group = groups.get(key);
        if (group)
            group.push(finding);
        else
            groups.set(key, [finding]);
    }
    return [...groups.values()].map(groupOf);
}
function groupOf(findings) {
    const [first] = findings;
    const byTool = findings.every((finding) => finding.tool !== undefined);
    const tools = groups_distinct(findings.flatMap((finding) => finding.tool ?? []));
    return {
        first,
        count: findings.length,
        tools,
        agents: groups_distinct(findings.flatMap((finding) => finding.agent ?? [])),
        others: byTool ? [] : groups_distinct(findings.map((finding) => finding.message)).filter((message) => message !== first.message),
        // The tools of the others are told by name; where each is declared would only be a long list.
        related: first.related,
    };
}
function groups_distinct(list) {
    return [...new Set(list)];
}
/** The first few of a list, and how many more there are: `a, b, c and 9 more`. */
function someOf(list, most) {
    const shown = list.slice(0, most).join(', ');
    return list.length > most ? `${shown} and ${(list.length - most).toLocaleString('en-US')} more` : shown;
}

;// CONCATENATED MODULE: ./build/src/report/report.js
/** How many findings of a severity there are. */
function countOf(findings, severity) {
    return findings.filter((finding) => finding.severity === severity).length;
}
/** Violations of policy among the findings: what `violations` in the outputs counts. */
function violationsOf(report) {
    return report.agents.reduce((sum, agent) => sum + (agent.evaluation?.violations.length ?? 0), 0);
}
/** The lowest known coverage of all agents, or null when none is known (spec 12, outputs). */
function lowestCoverage(report) {
    const known = report.agents.flatMap((agent) => agent.evaluation?.coverage.percent ?? []);
    return known.length > 0 ? Math.min(...known) : null;
}

;// CONCATENATED MODULE: ./build/src/report/headline.js





const PROBLEMS = ['problem', 'problems'];
const WARNINGS = ['warning', 'warnings'];
const AGENTS = ['agent', 'agents'];
const TOOLS = ['tool', 'tools'];
/** Longest message in a headline. */
const MESSAGE_LENGTH = 400;
/** Longest name of an agent. */
const NAME_LENGTH = 100;
/** Agents that are named before the rest is counted. */
const NAMED_AGENTS = 3;
/** The first words of every surface. */
function headline_headlineOf(report) {
    if (report.nothingToCheck) {
        return {
            tone: report.verdict,
            title: 'nothing to check',
            detail: 'no card, policy, tool list or configuration changed',
            caveats: relaxed(report),
        };
    }
    const worst = report.findings.find((finding) => finding.severity !== 'note');
    const about = worst ? { worst, ...(worst.help !== undefined && { todo: worst.help }) } : {};
    const caveats = [...relaxed(report), ...notJudged(report.agents)];
    switch (report.verdict) {
        case 'error':
            return {
                tone: toneOf(report),
                title: couldNotJudge(report),
                detail: describe(worst, report.findings.filter((finding) => finding.blocking).length, 'the first reason'),
                caveats: [...relaxed(report), ...besides(report), ...notJudged(report.agents)],
                ...about,
            };
        case 'fail':
            return {
                tone: toneOf(report),
                title: blocking(report, countOf(report.findings, 'error'), PROBLEMS),
                detail: describe(worst, countOf(report.findings, 'error'), 'the worst'),
                caveats,
                ...about,
            };
        case 'warn':
            return {
                tone: toneOf(report),
                title: warned(report),
                detail: describe(worst, countOf(report.findings, 'warning'), 'the first'),
                caveats,
                ...about,
            };
        case 'pass':
            return { tone: 'pass', title: 'passed', detail: judged(report), caveats };
        default:
            return report.verdict;
    }
}
/** A sentence with its first letter as a capital; a value in quotes stays as it is. */
function headline_capital(text) {
    return text.slice(0, 1).toUpperCase() + text.slice(1);
}
function toneOf(report) {
    if (report.conclusion === 'failure')
        return report.verdict === 'warn' ? 'fail' : report.verdict;
    return report.verdict === 'pass' ? 'pass' : 'warn';
}
/** Whether the run is about a change that somebody wants to make, and neither an audit nor a look at local files. */
function ofChange(report) {
    return report.settings.scope === 'changed' && report.settings.event !== 'local';
}
function couldNotJudge(report) {
    const what = ofChange(report) ? 'this change could not be judged' : 'not everything could be judged';
    return report.conclusion === 'failure' ? `${what}, which counts as a failure` : `${what}, but nothing is blocked`;
}
function blocking(report, count, noun) {
    if (count === 0)
        return report.conclusion === 'failure' ? 'failed' : 'would fail, but nothing is blocked';
    if (report.conclusion === 'success')
        return `${counted(count, noun)}, but nothing is blocked`;
    if (!ofChange(report))
        return `${counted(count, noun)} found`;
    return `${counted(count, noun)} ${count === 1 ? 'blocks' : 'block'} this change`;
}
function warned(report) {
    const count = countOf(report.findings, 'warning');
    if (report.conclusion === 'failure')
        return blocking(report, count, WARNINGS);
    return count === 0 ? 'passed with warnings' : `passed with ${counted(count, WARNINGS)}`;
}
/** The worst finding in words, introduced where there are others. */
function describe(worst, count, word) {
    if (worst === undefined)
        return '';
    const message = escape_cut(worst.message, MESSAGE_LENGTH);
    return count > 1 ? `${word}: ${message}` : message;
}
/** What was judged and found right. */
function judged(report) {
    const [first] = report.agents;
    if (first === undefined)
        return 'nothing is wrong';
    const alone = report.agents.length === 1;
    const whose = alone ? JSON.stringify(escape_cut(first.agent.name, NAME_LENGTH)) : counted(report.agents.length, AGENTS);
    const tools = report.agents.reduce((sum, agent) => sum + (agent.evaluation?.governed ? agent.evaluation.decisions.length : 0), 0);
    const lowest = lowestCoverage(report);
    const coverage = lowest === null ? '' : `; ${alone ? '' : 'lowest '}coverage ${showPercent(lowest)}`;
    if (tools === 0)
        return `the files of ${whose} are in order${coverage}`;
    return `${tools === 1 ? 'the one tool' : `all ${counted(tools, TOOLS)}`} of ${whose} may be used${coverage}`;
}
/** Where a file could not be judged, what was found in the others counts all the same. */
function besides(report) {
    const others = report.findings.filter((finding) => finding.severity === 'error' && !finding.blocking).length;
    return others === 0 ? [] : [`what could be judged has ${counted(others, PROBLEMS)}`];
}
function relaxed(report) {
    return report.relaxed === undefined ? [] : [report.relaxed];
}
/** Tools that no policy governs, or that nobody listed, were not judged: the first line has to say so (spec 6). */
function notJudged(agents) {
    const ungoverned = agents.filter((agent) => agent.evaluation && !agent.evaluation.governed);
    const listless = agents.filter((agent) => agent.evaluation?.governed && agent.agent.tools === undefined);
    return [
        ...because(listless, agents, 'no tool list is known', 'files and coverage were judged'),
        ...because(ungoverned, agents, 'no policy governs', 'files were judged'),
    ];
}
function because(some, all, reason, instead) {
    if (some.length === 0)
        return [];
    const names = someOf(some.map((one) => JSON.stringify(escape_cut(one.agent.name, NAME_LENGTH))), NAMED_AGENTS);
    const whose = reason.endsWith('governs') ? ` ${names}` : some.length === all.length ? '' : ` for ${names}`;
    return [`${reason}${whose}, so only ${some.length === all.length ? '' : 'their '}${instead}`];
}

;// CONCATENATED MODULE: ./build/src/report/links.js


/** Longest path that is written out. */
const PATH_LENGTH = 300;
/** The lines of a location in the commit that people see; undefined without a range, or when that file is not the one that was judged. */
function linesOf(report, location) {
    const { range, file } = location;
    if (range === undefined || report.staleFiles.has(file))
        return undefined;
    const last = Math.max(1, report.lineCounts?.get(file) ?? Number.POSITIVE_INFINITY);
    const start = Math.min(range.start.line, last);
    // A range that ends before the first character of a line ends with the line before.
    const halfLine = range.end.line > range.start.line && range.end.column === 1;
    const end = Math.min(Math.max(start, halfLine ? range.end.line - 1 : range.end.line), last);
    if (start !== end || range.start.line !== range.end.line || start !== range.start.line)
        return { start, end };
    return { start, end, columns: { start: range.start.column, end: range.end.column } };
}
/** A place for a log: `file:line:column`, or the file alone; empty for what concerns the run. */
function links_placeText(location) {
    const file = escape_plain(escape_cut(location.file, PATH_LENGTH));
    const at = location.range?.start;
    return at === undefined || file === '' ? file : `${file}:${at.line}:${at.column}`;
}
/** A place as Markdown: `file:line` in code, linked where links are known. */
function placeLink(report, location) {
    const lines = linesOf(report, location);
    return linked(code(escape_cut(location.file, PATH_LENGTH) + (lines ? `:${lines.start}` : '')), addressOf(report, location.file, lines));
}
/** A line of a file as Markdown, for places of which only the line is kept. */
function lineLink(report, file, line) {
    const at = { line, column: 1, offset: 0 };
    return placeLink(report, { file, pointer: '', range: { start: at, end: at } });
}
/** A file as Markdown under a word of ours: `[card](…)`, or the word alone. */
function fileLink(report, file, word) {
    return linked(word, addressOf(report, file, undefined));
}
/** The id of a rule in code, linked to its documentation where that is known. */
function ruleLink(report, rule) {
    const base = report.links?.documentation;
    return linked(code(rule), base === undefined ? undefined : base + (0,catalogue/* documentationOf */.yM)(rule));
}
function linked(text, address) {
    return address === undefined ? text : `[${text}](${address})`;
}
function addressOf(report, file, lines) {
    const { links } = report;
    if (links === undefined || file === '')
        return undefined;
    // Files that GitHub renders have lines to link to only in their plain form.
    const rendered = /\.(md|markdown|mdx)$/i.test(file) ? '?plain=1' : '';
    const anchor = lines === undefined ? '' : `#L${lines.start}${lines.end > lines.start ? `-L${lines.end}` : ''}`;
    return `${links.repository}/blob/${links.sha}/${urlPath(file)}${lines ? rendered : ''}${anchor}`;
}

;// CONCATENATED MODULE: ./build/src/report/agents-table.js






const VERDICT_ICON = { pass: '✅', warn: '⚠️', fail: '❌', error: '⛔' };
/** Longest name of an agent, a tool or an action that is written out. */
const agents_table_NAME_LENGTH = 120;
/** Characters of the bar. */
const BAR = 10;
/** The table with a row an agent, the worst first. */
function agentsTable(report, rank, most) {
    const agents = agents_table_worstFirst(report.agents);
    const others = agents.some((agent) => otherErrors(agent) > 0);
    const head = ['Agent', 'Verdict', 'Coverage', 'Violations', ...(others ? ['Other errors'] : []), 'Warnings', 'Tools judged'];
    return {
        kind: 'items',
        rank,
        open: `${row(head)}${row(head.map(() => '---'))}`,
        items: agents.map((agent) => ({ weight: 1, forms: [row(cells(report, agent, others))] })),
        close: '\n',
        noun: AGENTS,
        ...(most !== undefined && { most }),
    };
}
/** A row of a table in Markdown; the cells are escaped already. */
function row(texts) {
    return `| ${texts.join(' | ')} |\n`;
}
function cells(report, one, others) {
    const { agent, evaluation, verdict } = one;
    return [
        `**${inline(escape_cut(agent.name, agents_table_NAME_LENGTH))}**${fileLinks(report, one)}`,
        `${VERDICT_ICON[verdict]} ${verdict}`,
        coverageCell(one),
        violationsCell(evaluation),
        ...(others ? [String(otherErrors(one))] : []),
        String(countOf(one.findings, 'warning')),
        toolsCell(one),
    ];
}
function fileLinks(report, { agent }) {
    const card = agent.card?.place.document.file;
    const policy = agent.policy?.place.document.file;
    const links = [
        ...(card === undefined ? [] : [fileLink(report, card, 'card')]),
        ...(policy === undefined || policy === card ? [] : [fileLink(report, policy, 'policy')]),
    ];
    return report.links && links.length > 0 ? `<br>${links.join(' · ')}` : '';
}
/** Coverage in words: `75 % (3 of 4)`, or why it is not known. */
function agents_table_coverageText({ agent, evaluation }) {
    if (evaluation === undefined)
        return 'unknown';
    const { percent, total, mapped } = evaluation.coverage;
    if (percent !== null)
        return `${showPercent(percent)} (${mapped.length} of ${total})`;
    if (agent.card === undefined)
        return 'n/a (no card)';
    return total === 0 ? 'n/a (no bounded actions)' : 'n/a (no policy)';
}
function coverageCell(one) {
    const percent = one.evaluation?.coverage.percent ?? null;
    if (percent === null)
        return agents_table_coverageText(one);
    const filled = Math.floor((percent / 100) * BAR + 1e-9);
    return `${'█'.repeat(filled)}${'░'.repeat(BAR - filled)} ${agents_table_coverageText(one)}`;
}
/** How many violations there are of each severity: `1 critical, 2 high`. */
function agents_table_violationsText(evaluation) {
    if (evaluation === undefined)
        return 'unknown';
    const counts = RULE_SEVERITIES.map((severity) => [severity, evaluation.violations.filter((violation) => violation.severity === severity).length]);
    return counts.flatMap(([severity, count]) => (count > 0 ? [`${count} ${severity}`] : [])).join(', ') || '0';
}
function violationsCell(evaluation) {
    const text = agents_table_violationsText(evaluation);
    return /^\d+ (critical|high)/.test(text) ? `**${text}**` : text;
}
/** How many tools were judged, or why none was. */
function agents_table_toolsText({ agent, evaluation }) {
    if (evaluation === undefined)
        return 'none';
    if (!evaluation.governed)
        return 'none (no policy)';
    return agent.tools === undefined ? 'none (no tool list)' : evaluation.decisions.length.toLocaleString('en-US');
}
function toolsCell(one) {
    return agents_table_toolsText(one);
}
/** Errors that are no violation: of the files, of coverage. */
function otherErrors({ findings, evaluation }) {
    const violations = evaluation?.violations.filter((violation) => violation.severity === 'critical' || violation.severity === 'high').length ?? 0;
    return Math.max(0, countOf(findings, 'error') - violations);
}
const agents_table_RANK = { error: 0, fail: 1, warn: 2, pass: 3 };
/** Agents in the order of their verdicts, else as they were. */
function agents_table_worstFirst(agents) {
    return [...agents].sort((a, b) => agents_table_RANK[a.verdict] - agents_table_RANK[b.verdict]);
}

;// CONCATENATED MODULE: ./build/src/report/finding-items.js







const NOTES = ['note', 'notes'];
/** Longest message in the short and in the full form of an item. */
const SHORT_MESSAGE = 300;
const FULL_MESSAGE = 2_000;
/** Longest fix that is shown. */
const FIX_LENGTH = 4_000;
/** Tools, further messages and related places that one item names. */
const finding_items_NAMED = 8;
/** The findings in Markdown, worst first: problems, warnings, and notes, which are folded. */
function findingParts(report, rank, openness) {
    const groups = groupFindings([...report.findings].sort(finding_finding/* compareFindings */.Eg));
    const of = (severity) => groups.filter((group) => group.first.severity === severity);
    return [
        ...severityParts(report, of('error'), 'Problems', PROBLEMS, rank, openness),
        ...severityParts(report, of('warning'), 'Warnings', WARNINGS, rank, openness),
        ...severityParts(report, of('note'), 'Notes', NOTES, rank, { perRule: 0, perSeverity: 0 }),
    ];
}
function severityParts(report, groups, title, noun, rank, openness) {
    if (groups.length === 0)
        return [];
    const { open, folded } = split(groups, openness);
    const total = groups.reduce((sum, group) => sum + group.count, 0);
    const heading = open.length > 0 ? `### ${title} (${total.toLocaleString('en-US')})\n\n` : '';
    const summary = open.length > 0 ? `More ${noun[1]}` : counted(total, noun);
    const part = (list, before, after) => list.length === 0 ? [] : [{ kind: 'items', rank, open: before, items: list.map((group) => itemOf(report, group)), close: after, noun }];
    return [...part(open, heading, '\n'), ...part(folded, `<details><summary>${summary}</summary>\n\n`, '\n</details>\n\n')];
}
/** A rule that finds the same thing a hundred times leaves room for the others. */
function split(groups, { perRule, perSeverity }) {
    const seen = new Map();
    const open = [];
    const folded = [];
    for (const group of groups) {
        const kind = `${group.first.rule}\n${group.first.agent ?? ''}`;
        const before = seen.get(kind) ?? 0;
        seen.set(kind, before + 1);
        if (before < perRule && open.length < perSeverity)
            open.push(group);
        else
            folded.push(group);
    }
    return { open, folded };
}
/** The icon of a finding. */
function iconOf(finding) {
    if (finding.blocking)
        return '⛔';
    return { error: '❌', warning: '⚠️', note: 'ℹ️' }[finding.severity];
}
function itemOf(report, group) {
    const { first } = group;
    const where = first.location.file === '' ? [] : [placeLink(report, first.location)];
    const short = `- ${message(group, SHORT_MESSAGE)} — ${[...where, ruleLink(report, first.rule)].join(' · ')}\n`;
    const lines = [
        message(group, FULL_MESSAGE),
        ...group.others.slice(0, finding_items_NAMED).map((other) => prose(escape_cut(other, SHORT_MESSAGE))),
        ...(group.others.length > finding_items_NAMED ? [`… and ${group.others.length - finding_items_NAMED} more`] : []),
        ...(group.count > 1 && group.tools.length > 1
            ? [
                `Tools: ${someOf(group.tools.map((tool) => code(escape_cut(tool, agents_table_NAME_LENGTH))), finding_items_NAMED)}`,
            ]
            : []),
        ...(first.help === undefined ? [] : [`**What to do:** ${prose(escape_cut(first.help, FULL_MESSAGE))}`]),
        [...where, ruleLink(report, first.rule), ...agents(group), ...related(report, group)].join(' · '),
    ];
    const full = `- ${lines.join('\\\n  ')}\n`;
    return { weight: group.count, forms: first.fix ? [short, full, full + fold(first.fix)] : [short, full] };
}
function message({ first, count }, most) {
    return `${iconOf(first)} ${prose(headline_capital(escape_cut(first.message, most)))}${count > 1 ? ` **(${count.toLocaleString('en-US')} times)**` : ''}`;
}
function agents(group) {
    return group.agents.length === 0
        ? []
        : [
            someOf(group.agents.map((name) => inline(escape_cut(name, agents_table_NAME_LENGTH))), finding_items_NAMED),
        ];
}
function related(report, group) {
    return group.related.slice(0, finding_items_NAMED).map((other) => `${prose(escape_cut(other.message, SHORT_MESSAGE))}: ${placeLink(report, other.location)}`);
}
/** The lines of a fix under a line to unfold, inside the item of a list. */
function fold(fix) {
    if (fix.lines.length > FIX_LENGTH)
        return '';
    return indent(`<details><summary>Lines to paste: ${inline(escape_cut(fix.title, SHORT_MESSAGE))}</summary>\n\n${fenced(fix.lines, fix.language)}\n\n</details>\n`);
}
/** Moves lines into the item of a list. */
function indent(text) {
    return text.replace(/^(?=.)/gm, '  ');
}

;// CONCATENATED MODULE: ./build/src/report/coverage-section.js







const COVERAGES = ['coverage of an agent', 'coverages of agents'];
/** Actions that are named in one line, and for which a mapping is written out. */
const coverage_section_NAMED = 20;
/** What stands where only a person knows the tool. */
const TOOL_STUB = 'the_tool_that_does_it';
/** Coverage by agent, with the bounded actions that nothing maps and the mappings to write; `gaps` leaves out agents without gaps. */
function coveragePart(report, rank, which) {
    const agents = agents_table_worstFirst(report.agents).filter((agent) => agent.evaluation && (which === 'all' || hasGaps(agent)));
    return {
        kind: 'items',
        rank,
        open: which === 'all' ? '### Coverage\n\n' : '### Bounded actions that nothing maps\n\n',
        items: agents.map((agent) => coverage_section_itemOf(report, agent)),
        close: '\n',
        noun: COVERAGES,
    };
}
/** Whether a policy leaves bounded actions of the card unmapped. */
function hasGaps({ evaluation }) {
    return evaluation !== undefined && evaluation.coverage.percent !== null && evaluation.coverage.unmapped.length > 0;
}
function coverage_section_itemOf(report, agent) {
    const { coverage } = agent.evaluation;
    const who = `**${inline(escape_cut(agent.agent.name, agents_table_NAME_LENGTH))}**: ${agents_table_coverageText(agent)}`;
    if (!hasGaps(agent)) {
        const mapped = coverage.mapped.map((action) => code(escape_cut(action.value, agents_table_NAME_LENGTH)));
        return { weight: 1, forms: [`- ${who}${mapped.length > 0 ? ` — ${someOf(mapped, coverage_section_NAMED)}` : ''}\n`] };
    }
    const name = (action) => code(escape_cut(action.value, agents_table_NAME_LENGTH));
    const short = `- ${who} — nothing maps ${someOf(coverage.unmapped.map(name), coverage_section_NAMED)}\n`;
    const linked = `- ${who} — nothing maps ${someOf(coverage.unmapped.map((action) => `${name(action)} (${placeLink(report, (0,finding_finding/* locate */.x5)(action.place))})`), coverage_section_NAMED)}\n`;
    return { weight: 1, forms: [short, linked, linked + stubs(agent)] };
}
function stubs({ agent, evaluation }) {
    const { policy } = agent;
    if (policy === undefined || evaluation === undefined)
        return '';
    const { syntax, file } = policy.place.document;
    const lines = evaluation.coverage.unmapped.slice(0, coverage_section_NAMED).map((action) => mappingStub(action.value, policy));
    const title = `Lines to paste: add under ${policy.unified ? 'capabilities' : 'capability_mappings'} in ${escape_cut(file, agents_table_NAME_LENGTH)}; name the tools that perform each action`;
    return indent(`<details><summary>${inline(title)}</summary>\n\n${fenced(lines.join(syntax === 'json' ? ',\n' : '\n'), syntax)}\n\n</details>\n`);
}
/** The mapping to write for a bounded action that nothing maps, in the language of the policy; only a person knows the tool. */
function mappingStub(action, policy) {
    const key = policy.unified ? 'required_actions' : 'card_actions';
    const shown = escape_cut(action, agents_table_NAME_LENGTH);
    if (policy.place.document.syntax === 'json')
        return `${JSON.stringify(shown)}: { "tools": ["${TOOL_STUB}"], "${key}": [${JSON.stringify(shown)}] }`;
    return `${yamlText(shown)}:\n  tools: [${TOOL_STUB}]\n  ${key}: [${yamlText(shown)}]`;
}

;// CONCATENATED MODULE: ./build/src/report/diagram.js




/** A diagram of more nodes than this is no help (spec 13). */
const MOST_NODES = 40;
/** Longest label. */
const LABEL_LENGTH = 48;
/** Every diagram is a frame of its own to a browser. */
const MOST_DIAGRAMS = 5;
const DIAGRAMS = ['diagram', 'diagrams'];
/** Diagrams of agent, capabilities and tools, for the agents for which one is small enough to help. */
function diagramParts(report, rank) {
    const drawn = agents_table_worstFirst(report.agents).flatMap((agent) => {
        const source = diagramOf(agent);
        return source === undefined ? [] : [{ agent, source }];
    });
    return drawn.slice(0, MOST_DIAGRAMS).map(({ agent, source }) => {
        const open = `<details><summary>Diagram of ${inline(escape_cut(agent.agent.name, agents_table_NAME_LENGTH))}: which capability maps which tool</summary>\n\n`;
        return {
            kind: 'items',
            rank,
            open,
            items: [{ weight: 1, forms: [`${fenced(source, 'mermaid')}\n`] }],
            close: '\n</details>\n\n',
            noun: DIAGRAMS,
        };
    });
}
/** The Mermaid source for an agent; undefined where there is nothing to see or too much. Tools are counted instead of named where they are many. */
function diagramOf({ agent, evaluation }) {
    if (!evaluation?.governed || evaluation.decisions.length === 0)
        return undefined;
    const branches = new Map(agent.policy?.capabilities.map((capability) => [capability, []]));
    for (const decision of evaluation.decisions) {
        const branch = branches.get(decision.capability);
        if (branch)
            branch.push(decision);
        else
            branches.set(decision.capability, [decision]);
    }
    const bad = new Set(evaluation.violations.map((violation) => violation.decision));
    return draw(agent.name, branches, bad, 'named') ?? draw(agent.name, branches, bad, 'counted');
}
function draw(agent, branches, bad, tools) {
    const lines = ['flowchart LR', `  agent["${diagram_label(agent)}"]`];
    const red = [];
    let nodes = 1;
    let branch = 0;
    for (const [capability, decisions] of branches) {
        const from = `c${branch}`;
        branch += 1;
        nodes += 1;
        lines.push(`  agent ${capability ? '-->' : '-.->'} ${from}["${capability ? diagram_label(capability.name) : 'no capability'}"]`);
        for (const [index, leaf] of leaves(decisions, bad, tools).entries()) {
            nodes += 1;
            if (nodes >= MOST_NODES)
                return undefined;
            const to = `${from}t${index}`;
            lines.push(`  ${from} ${capability ? '-->' : '-.->'} ${to}["${leaf.text}"]`);
            if (leaf.bad)
                red.push(to);
        }
    }
    if (nodes >= MOST_NODES)
        return undefined;
    if (red.length > 0)
        lines.push('  classDef violation stroke:#d1242f,stroke-width:3px', `  class ${red.join(',')} violation`);
    return lines.join('\n');
}
function leaves(decisions, bad, tools) {
    if (tools === 'named')
        return decisions.map((decision) => ({ text: diagram_label(decision.tool.canonical), bad: bad.has(decision) }));
    const some = [decisions.filter((decision) => !bad.has(decision)), decisions.filter((decision) => bad.has(decision))];
    return some.flatMap((list, index) => list.length === 0 ? [] : [{ text: `${counted(list.length, TOOLS)}${index === 1 ? ' in violation' : ''}`, bad: index === 1 }]);
}
function diagram_label(text) {
    return mermaidLabel(escape_cut(text, LABEL_LENGTH));
}

;// CONCATENATED MODULE: ./build/src/report/sections.js






/** Longest help, notice, and other text of one line. */
const LINE_LENGTH = 1_000;
const ID_LENGTH = 200;
const NOTICES = ['notice', 'notices'];
const CHANGES = ['changed file', 'changed files'];
/** The first two paragraphs: what happened, and what to do. */
function headPart(report) {
    const headline = headline_headlineOf(report);
    const first = `${VERDICT_ICON[headline.tone]} **Card Gate: ${inline(headline.title)}**`;
    const detail = headline.detail === '' ? '' : ` — ${prose(headline.detail)}`;
    const caveats = headline.caveats.map((caveat) => ` *${prose(headline_capital(escape_cut(caveat, LINE_LENGTH)))}.*`).join('');
    return { kind: 'fixed', text: `${first}${detail}${detail === '' || /[.!?…]$/.test(detail) ? '' : '.'}${caveats}\n\n${todo(report)}` };
}
function todo(report) {
    const { todo: help, worst } = headline_headlineOf(report);
    if (worst === undefined)
        return '';
    const where = worst.location.file === '' ? '' : ` — ${placeLink(report, worst.location)}`;
    if (help === undefined)
        return where === '' ? '' : `**Look at** ${placeLink(report, worst.location)}.\n\n`;
    return `**What to do:** ${prose(escape_cut(help, LINE_LENGTH))}${where}\n\n`;
}
/** What is to be told about the run itself. */
function noticesPart(report, rank) {
    const items = report.notices.map((notice) => ({ weight: 1, forms: [`- ${prose(escape_cut(notice, LINE_LENGTH))}\n`] }));
    return { kind: 'items', rank, open: '### About this run\n\n', items, close: '\n', noun: NOTICES };
}
/** The governed files that the change touches, folded. */
function changesPart(report, rank) {
    const items = report.changes.map((change) => {
        const was = change.previous === undefined ? '' : ` (was ${code(escape_cut(change.previous, LINE_LENGTH))})`;
        return { weight: 1, forms: [`- ${change.status} ${code(escape_cut(change.file, LINE_LENGTH))}${was}\n`] };
    });
    const open = `<details><summary>${counted(report.changes.length, CHANGES)}</summary>\n\n`;
    return { kind: 'items', rank, open, items, close: '\n</details>\n\n', noun: CHANGES };
}
/** The last line: what was compared under which settings, and where to find more. */
function footPart(report) {
    const { settings, links } = report;
    const words = [
        `Card Gate ${inline(report.version)}`,
        code(escape_cut(settings.id, ID_LENGTH)),
        ...(report.compared === undefined
            ? [settings.scope === 'all' ? 'everything was judged' : 'what changed was judged']
            : [inline(escape_cut(report.compared, LINE_LENGTH))]),
        ...(settings.minCoverage === undefined ? [] : [`minimum coverage ${showPercent(settings.minCoverage)}`]),
        ...(settings.environment === undefined ? [] : [`environment ${code(escape_cut(settings.environment, ID_LENGTH))}`]),
        ...(settings.config === undefined ? [] : [fileLink(report, settings.config, 'configuration')]),
        ...(settings.failOn === 'fail' ? [] : [`fail-on ${settings.failOn}`]),
        ...(settings.onError === 'fail' ? [] : [`on-error ${settings.onError}`]),
        ...(settings.now === undefined ? [] : [`the clock was set to ${inline(escape_cut(settings.now, ID_LENGTH))}`]),
        ...(links?.run === undefined ? [] : [`[run](${links.run})`]),
    ];
    return { kind: 'fixed', text: `<sub>${words.join(' · ')}</sub>\n` };
}
/** The sentence about what a surface leaves out, and where it is to be found. */
function omitted(report, elsewhere) {
    const run = report.links?.run;
    const where = run === undefined ? elsewhere : `[${elsewhere}](${run})`;
    return (what) => (what === '' ? '' : `> Not shown here for lack of room: ${what}. See the ${where}.\n\n`);
}

;// CONCATENATED MODULE: ./build/src/report/run-time.js
/** What the enforcement mode does about a violation while the agent runs; it changes no verdict here (spec 6). */
function modeEffect(mode) {
    switch (mode) {
        case 'off':
            return 'not evaluated';
        case 'observe':
            return 'would be recorded';
        case 'warn':
            return 'would be logged';
        case 'nudge':
            return 'would be allowed, and the agent told';
        case 'enforce':
            return 'would be blocked';
        default:
            return mode;
    }
}
/** What the enforcement mode of an agent means for its violations, in a sentence. */
function run_time_modeSentence(evaluation) {
    const mode = evaluation.defaults?.mode;
    if (mode === undefined)
        return 'No policy governs this agent.';
    const effect = mode === 'off' ? 'nothing is evaluated' : `a violation ${modeEffect(mode)}`;
    return `The enforcement mode is ${mode}: at run time ${effect}. The verdict here does not depend on it.`;
}
/** What would happen to each tool at run time; a tool without an entry would be allowed. */
function runTimeEffects(evaluation) {
    const mode = evaluation.defaults?.mode;
    if (mode === undefined)
        return new Map();
    if (mode === 'off')
        return new Map(evaluation.decisions.map((decision) => [decision, `${mode}: ${modeEffect(mode)}`]));
    const effects = new Map();
    for (const warning of evaluation.warnings) {
        if (warning.decision === undefined)
            continue;
        const approval = warning.type === 'escalation' && warning.trigger.action === 'escalate' && mode === 'enforce';
        if (approval || !effects.has(warning.decision))
            effects.set(warning.decision, approval ? 'enforce: would need approval' : `${mode}: would be logged`);
    }
    for (const violation of evaluation.violations)
        if (violation.decision)
            effects.set(violation.decision, `${mode}: ${modeEffect(mode)}`);
    return effects;
}

;// CONCATENATED MODULE: ./build/src/report/tools-table.js








/** Outcomes of tools, the worst first. */
const OUTCOMES = ['forbidden', 'exceeded', 'escalated', 'unmapped', 'mapped', 'ungoverned'];
const OUTCOME_WORDS = {
    forbidden: 'forbidden',
    exceeded: 'beyond the card',
    escalated: 'escalated',
    unmapped: 'not mapped',
    mapped: 'mapped',
    ungoverned: 'not judged',
};
/** What is said of an outcome to people. */
function outcomeWords(outcome) {
    return OUTCOME_WORDS[outcome];
}
/** How many other matches of a tool are named. */
const tools_table_NAMED = 3;
/** One folded table for each agent: every tool with its outcome, what decided, and what would happen at run time. */
function toolParts(report, rank, most) {
    return agents_table_worstFirst(report.agents).flatMap((agent) => {
        const { evaluation } = agent;
        if (!evaluation?.governed || evaluation.decisions.length === 0)
            return [];
        const effects = runTimeEffects(evaluation);
        const tools = counted(evaluation.decisions.length, TOOLS);
        const part = {
            kind: 'items',
            rank,
            open: `<details><summary>What decided about the ${tools} of ${inline(escape_cut(agent.agent.name, agents_table_NAME_LENGTH))}</summary>\n\n${inline(run_time_modeSentence(evaluation))}\n\n${row(HEAD)}${row(HEAD.map(() => '---'))}`,
            items: byOutcome(evaluation.decisions).map((decision) => toolRow(report, decision, evaluation.defaults, effects)),
            close: '\n</details>\n\n',
            noun: TOOLS,
            ...(most !== undefined && { most }),
        };
        return [part];
    });
}
const HEAD = ['Tool', 'Outcome', 'Decided by', 'At run time'];
/** Decisions in the order of their outcomes, the worst first, else as declared. */
function byOutcome(decisions) {
    return [...decisions].sort((a, b) => OUTCOMES.indexOf(a.outcome) - OUTCOMES.indexOf(b.outcome));
}
function toolRow(report, decision, defaults, effects) {
    const { outcome, decided_by, also_matched } = explain(decision, defaults);
    const name = code(escape_cut(decision.tool.canonical, agents_table_NAME_LENGTH));
    const decided = decided_by ? by(report, decided_by) : byDefault(decision, defaults);
    const also = also_matched.length === 0
        ? ''
        : `<br>also ${someOf(also_matched.map((other) => by(report, other)), tools_table_NAMED)}`;
    const rest = [OUTCOME_WORDS[outcome], decided, effects.get(decision) ?? 'allowed'];
    return { weight: 1, forms: [row([name, ...rest]), row([name, rest[0], decided + also, rest[2]])] };
}
function by(report, { file, line, name }) {
    return `${code(escape_cut(name, agents_table_NAME_LENGTH))} ${lineLink(report, file, line)}`;
}
/** A tool that nothing matched, under a policy that does not say what happens then. */
function byDefault(decision, defaults) {
    return decision.outcome === 'unmapped' && defaults ? `the built-in default: ${defaults.unmappedAction}` : 'nothing';
}

;// CONCATENATED MODULE: ./build/src/report/summary.js







/** GitHub takes 1 MiB for a step; some is left for other programs of the step. */
const SUMMARY_LIMIT = 900 * 1024;
/** The whole report for the job summary: at most 900 KiB of UTF-8 with what is there before. */
function renderSummary(report, { bytesBefore = 0 } = {}) {
    const parts = [
        headPart(report),
        agentsTable(report, 1),
        { kind: 'omissions' },
        ...findingParts(report, 2, { perRule: 20, perSeverity: 100 }),
        coveragePart(report, 4, 'all'),
        ...diagramParts(report, 5),
        ...toolParts(report, 6),
        changesPart(report, 7),
        noticesPart(report, 3),
        footPart(report),
    ];
    return budget_assemble(parts, { limit: SUMMARY_LIMIT - bytesBefore, measure: utf8Bytes, omitted: omitted(report, 'log of the job') });
}

;// CONCATENATED MODULE: ./build/src/report/colour.js
const RED = 31;
const GREEN = 32;
const YELLOW = 33;
const BLUE = 34;
/** The paint for a terminal; without colour every function gives its text back. */
function paintOf({ colour }) {
    const style = (on, off, text) => (colour ? `\u001b[${on}m${text}\u001b[${off}m` : text);
    const tint = (number, text) => style(number, 39, text);
    return {
        bold: (text) => style(1, 22, text),
        dim: (text) => style(2, 22, text),
        verdict: (verdict, text) => tint({ pass: GREEN, warn: YELLOW, fail: RED, error: RED }[verdict], text),
        severity: (severity, text) => tint({ error: RED, warning: YELLOW, note: BLUE }[severity], text),
    };
}
/** Rows as aligned columns; widths are counted in code points of the bare text. The last column is not padded. */
function columns(rows, gap = 2) {
    const widths = [];
    for (const cells of rows) {
        for (const [index, cell] of cells.entries())
            widths[index] = Math.max(widths[index] ?? 0, [...cell].length);
    }
    return rows.map((cells) => cells
        .map((cell, index) => (index === cells.length - 1 ? cell : cell + ' '.repeat(widths[index] - [...cell].length + gap)))
        .join('')
        .trimEnd());
}

;// CONCATENATED MODULE: ./build/src/report/log.js








/** Longest message that is logged. */
const log_MESSAGE_LENGTH = 4_000;
/**
 * The report for the log of a run, a string a line, readable alone (spec 13): verdict, what to do, every finding by agent, coverage, notices.
 * Every line begins with words of ours or is a command of ours, and holds nothing that the runner would obey.
 */
function renderLog(report, { commands = false } = {}) {
    const group = (title, lines) => commands ? [`::group::${commandData(title)}`, ...lines, '::endgroup::'] : [title, ...lines];
    const owned = new Set(report.agents.flatMap((agent) => agent.findings));
    const loose = report.findings.filter((finding) => !owned.has(finding));
    return [
        ...head(report),
        ...worstFirst(report.agents).flatMap((agent) => group(agentTitle(agent), agentLines(agent))),
        ...(loose.length > 0 ? group(`Findings outside of agents: ${countsText(loose)}`, findingLines(loose)) : []),
        ...report.notices.map((notice) => `notice: ${plain(cut(notice, log_MESSAGE_LENGTH))}`),
        tail(report),
    ];
}
function head(report) {
    const headline = headlineOf(report);
    const at = headline.worst && headline.worst.location.file !== '' ? ` (${placeText(headline.worst.location)})` : '';
    return [
        `Card Gate: ${report.verdict}: ${plain(headline.title)}`,
        ...[headline.detail, ...headline.caveats].filter((words) => words !== '').map((words) => plain(capital(words))),
        ...(headline.todo === undefined ? [] : [`What to do: ${plain(headline.todo)}${at}`]),
    ];
}
function agentTitle(agent) {
    const words = [
        `coverage ${coverageText(agent)}`,
        `violations: ${violationsText(agent.evaluation)}`,
        ...(agent.findings.length > 0 ? [countsText(agent.findings)] : []),
        `tools judged: ${toolsText(agent)}`,
    ];
    return `Agent ${plain(cut(agent.agent.name, log_MESSAGE_LENGTH))}: ${agent.verdict}; ${words.join('; ')}`;
}
function agentLines(agent) {
    const { evaluation } = agent;
    const lines = [...findingLines(agent.findings)];
    if (evaluation === undefined)
        return [...lines, 'not judged: its files could not be read far enough'];
    const unmapped = evaluation.coverage.percent === null ? [] : evaluation.coverage.unmapped;
    const gaps = unmapped.length > 0 ? `; nothing maps ${unmapped.map((action) => plain(JSON.stringify(action.value))).join(', ')}` : '';
    lines.push(`coverage: ${coverageText(agent)}${gaps}`);
    for (const source of agent.agent.tools?.sources ?? [])
        lines.push(`tools from: ${plain(source)}`);
    if (evaluation.governed)
        lines.push(`run time: ${modeSentence(evaluation)}`);
    return lines;
}
/** A plain line for every finding; a way out that was just given is not repeated. */
function findingLines(findings) {
    let given;
    return findings.flatMap((finding) => {
        const help = finding.help !== undefined && finding.help !== given ? [`  help: ${plain(cut(finding.help, log_MESSAGE_LENGTH))}`] : [];
        given = finding.help;
        return [logLine(finding), ...help];
    });
}
/** One finding as a line: `error file:line:column message [rule]`. */
function logLine(finding) {
    const place = placeText(finding.location);
    return `${finding.severity} ${place === '' ? '' : `${place} `}${plain(cut(finding.message, log_MESSAGE_LENGTH))} [${finding.rule}]`;
}
/** How many findings there are of each severity: `2 problems, 1 warning`; `none` without any. */
function countsText(findings) {
    const counts = [
        [countOf(findings, 'error'), PROBLEMS],
        [countOf(findings, 'warning'), WARNINGS],
        [countOf(findings, 'note'), NOTES],
    ];
    return counts.flatMap(([count, noun]) => (count > 0 ? [counted(count, noun)] : [])).join(', ') || 'none';
}
function tail(report) {
    const compared = report.compared === undefined ? '' : `; ${plain(report.compared)}`;
    return `Result: verdict ${report.verdict}, conclusion ${report.conclusion}; findings: ${countsText(report.findings)}${compared} (Card Gate ${plain(report.version)})`;
}

;// CONCATENATED MODULE: ./build/src/report/text.js








/** Longest message and longest name. */
const text_MESSAGE_LENGTH = 4_000;
const text_NAME_LENGTH = 60;
/** Tools and further messages that one finding names. */
const text_NAMED = 10;
/** Findings of one rule and agent that are told in full. */
const IN_FULL = 5;
/** The sign before a verdict. */
const SIGN = { pass: '✔', warn: '!', fail: '✖', error: '✖' };
/** The report for a terminal: what `check` prints, without a line break at its end. */
function renderText(report, options) {
    const paint = paintOf(options);
    const headline = headline_headlineOf(report);
    const lines = [
        paint.verdict(headline.tone, paint.bold(`${SIGN[headline.tone]} Card Gate: ${escape_plain(headline.title)}`)),
        ...(headline.tone === 'pass' && headline.detail !== '' ? [`  ${escape_plain(headline.detail)}`] : []),
        ...headline.caveats.map((caveat) => `  ${escape_plain(caveat)}`),
        '',
        ...findingsText([...report.findings].sort(finding_finding/* compareFindings */.Eg), paint),
        ...(report.agents.length > 0 ? [...agentsText(report.agents, paint), ''] : []),
        ...(report.notices.length > 0 ? [...report.notices.map((notice) => `notice: ${escape_plain(escape_cut(notice, text_MESSAGE_LENGTH))}`), ''] : []),
        paint.dim(`Found: ${countsText(report.findings)}. Verdict: ${report.verdict}.${report.settings.now === undefined ? '' : ` The clock was set to ${escape_plain(report.settings.now)}.`}`),
    ];
    return lines.join('\n');
}
/**
 * Findings worst first, each with what, where, and the way out, and a blank line after each. Of one rule and agent the first few are told
 * in full; the others follow in a line each, so that a long list can still be read.
 */
function findingsText(findings, paint) {
    const seen = new Map();
    const lines = [];
    for (const group of groupFindings(findings)) {
        const kind = `${group.first.rule}\n${group.first.severity}\n${group.first.agent ?? ''}`;
        const before = seen.get(kind) ?? 0;
        seen.set(kind, before + 1);
        // A line alone stands close to the line before it.
        if (before >= IN_FULL && lines.at(-1) === '')
            lines.pop();
        lines.push(...(before < IN_FULL ? groupText(group, paint) : [shortText(group, paint)]), '');
    }
    return lines;
}
function shortText({ first, count }, paint) {
    return `${text_head(first, paint)} ${escape_plain(escape_cut(first.message, text_MESSAGE_LENGTH))}${count > 1 ? ` (${count} times)` : ''}`;
}
function text_head(finding, paint) {
    const place = links_placeText(finding.location);
    return `${paint.severity(finding.severity, paint.bold(finding.severity))}${place === '' ? '' : ` ${paint.bold(place)}`} ${paint.dim(`[${finding.rule}]`)}`;
}
function groupText(group, paint) {
    const { first, count, tools, others } = group;
    const times = count > 1 ? ` (${count} times)` : '';
    const shown = (message) => escape_plain(escape_cut(message, text_MESSAGE_LENGTH));
    return [
        text_head(first, paint),
        `  ${shown(first.message)}${times}`,
        ...others.slice(0, text_NAMED).map((other) => `  ${shown(other)}`),
        ...(others.length > text_NAMED ? [`  and ${others.length - text_NAMED} more`] : []),
        ...(count > 1 && tools.length > 1 ? [`  tools: ${escape_plain(someOf(tools, text_NAMED))}`] : []),
        ...(first.help === undefined ? [] : [`  help: ${shown(first.help)}`]),
        ...group.related.map((related) => `  see ${links_placeText(related.location)}: ${shown(related.message)}`),
        ...(first.fix ? fixText(first.fix, paint) : []),
    ];
}
/** Lines to paste, behind a bar, so that none begins with foreign text. */
function fixText(fix, paint) {
    return [`  fix: ${escape_plain(fix.title)}`, ...barred(fix.lines, paint)];
}
/** The lines of a text behind a bar. */
function barred(text, paint) {
    return text.split('\n').map((line) => `    ${paint.dim('|')} ${escape_plain(line)}`);
}
function agentsText(agents, paint) {
    const sorted = agents_table_worstFirst(agents);
    const rows = sorted.map((agent) => [
        escape_plain(escape_cut(agent.agent.name, text_NAME_LENGTH)),
        agent.verdict,
        agents_table_coverageText(agent),
        agents_table_violationsText(agent.evaluation),
        agents_table_toolsText(agent),
    ]);
    const [head, ...lines] = columns([['Agent', 'Verdict', 'Coverage', 'Violations', 'Tools judged'], ...rows]);
    return [paint.dim(head), ...lines];
}

;// CONCATENATED MODULE: ./build/src/settings/inputs.js


/** Names of the inputs of the action that are options; `config` and `github-token` say where to look and are read at the door. */
const OPTION_NAMES = [
    'id',
    'cards',
    'tools',
    'scope',
    'environment',
    'fail-on',
    'min-coverage',
    'on-error',
    'on-no-cards',
    'comment',
    'annotations',
    'check-name',
    'summary',
    'report-file',
    'base-ref',
    'head-ref',
    'working-directory',
];
const ALL_INPUTS = [...OPTION_NAMES, 'config', 'github-token'];
/**
 * Reads the inputs of the action. `read` gives the text of an input, empty when it is not set; `given` are the names that the runner
 * passed, so that a misspelt one is an error and not silently without effect.
 * @throws SettingsError naming the input and the allowed values.
 */
function readInputs(read, given) {
    for (const name of given) {
        if (ALL_INPUTS.includes(name))
            continue;
        const near = nearest(name, ALL_INPUTS);
        throw new SettingsError(`unknown input ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`, `the inputs are ${ALL_INPUTS.join(', ')}`);
    }
    const text = (name) => read(name).trim() || undefined;
    const lines = (name) => {
        const list = splitList(read(name));
        return list.length > 0 ? list : undefined;
    };
    const tools = lines('tools')?.map(parseToolItem);
    const cards = lines('cards');
    const options = {
        ...pick('id', text('id')),
        ...pick('cards', cards),
        ...pick('tools', tools),
        ...pick('scope', oneOf('scope', text('scope'), SCOPES)),
        ...pick('environment', text('environment')),
        ...pick('fail-on', oneOf('fail-on', text('fail-on'), FAIL_ON)),
        ...pick('min-coverage', percent('min-coverage', text('min-coverage'))),
        ...pick('on-error', oneOf('on-error', text('on-error'), ON_ERROR)),
        ...pick('on-no-cards', oneOf('on-no-cards', text('on-no-cards'), ON_NO_CARDS)),
        ...pick('comment', oneOf('comment', text('comment'), COMMENT_MODES)),
        ...pick('annotations', oneOf('annotations', text('annotations'), ANNOTATION_MODES)),
        ...pick('check-name', text('check-name')),
        ...pick('summary', inputs_boolean('summary', text('summary'))),
        ...pick('report-file', text('report-file')),
        ...pick('base-ref', text('base-ref')),
        ...pick('head-ref', text('head-ref')),
        ...pick('working-directory', text('working-directory')),
    };
    return options;
}
function pick(name, value) {
    return value === undefined ? {} : { [name]: value };
}
/** One entry a line; commas separate too, since the command line takes `a,b`. */
function splitList(text) {
    return text
        .split(/[\n,]/)
        .map((entry) => entry.trim())
        .filter((entry) => entry !== '');
}
/** `github=tools.json` states the server of a list of bare names (spec 8). */
function parseToolItem(entry) {
    const match = /^([A-Za-z0-9_.-]+)=(.+)$/s.exec(entry);
    return match ? { server: match[1], text: match[2] } : { text: entry };
}
/** @throws SettingsError unless the value is one of those allowed. */
function oneOf(name, value, allowed) {
    if (value === undefined)
        return undefined;
    const found = allowed.find((one) => one === value);
    if (found !== undefined)
        return found;
    const near = nearest_nearest(value, allowed);
    const hint = near ? `; did you mean ${JSON.stringify(near)}?` : '';
    throw new settings_SettingsError(`${name} is ${JSON.stringify(value)}; expected one of ${allowed.map((one) => JSON.stringify(one)).join(', ')}${hint}`);
}
/** @throws SettingsError unless the value is a number from 0 to 100, with or without a percent sign. */
function percent(name, value) {
    if (value === undefined)
        return undefined;
    const digits = /^(\d+(?:\.\d+)?)\s*%?$/.exec(value)?.[1];
    const number = Number(digits);
    if (digits !== undefined && number <= 100)
        return number;
    throw new settings_SettingsError(`${name} is ${JSON.stringify(value)}; expected a number from 0 to 100`);
}
function inputs_boolean(name, value) {
    if (value === undefined)
        return undefined;
    if (value === 'true' || value === 'false')
        return value === 'true';
    throw new SettingsError(`${name} is ${JSON.stringify(value)}; expected "true" or "false"`);
}

// EXTERNAL MODULE: ./build/src/world/trees.js
var trees = __nccwpck_require__(5707);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
;// CONCATENATED MODULE: ./build/src/world/git.js

/** Most bytes that a listing may have; a repository of a million files stays under it. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/**
 * Git, called with lists of arguments and never through a shell (spec 11, 15): no hooks, no file-system monitor, no external diff,
 * no fetching of objects that a partial clone lacks. Nothing here writes to the repository.
 */
class Git {
    root;
    constructor(root) {
        this.root = root;
    }
    /** Runs git; resolves also when git fails or is not there (code 127), because each caller has a next way. */
    run(args) {
        const fixed = [
            '-c',
            `safe.directory=${this.root}`,
            '-c',
            'core.hooksPath=/dev/null',
            '-c',
            'core.fsmonitor=false',
            '-c',
            'core.quotePath=false',
        ];
        return new Promise((resolve) => {
            const chunks = [];
            let size = 0;
            let stderr = '';
            const child = (0,external_node_child_process_namespaceObject.spawn)('git', [...fixed, ...args], {
                cwd: this.root,
                stdio: ['ignore', 'pipe', 'pipe'],
                env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1', LC_ALL: 'C' },
            });
            child.stdout.on('data', (chunk) => {
                size += chunk.length;
                if (size <= MAX_OUTPUT)
                    chunks.push(chunk);
                else
                    child.kill();
            });
            child.stderr.on('data', (chunk) => {
                if (stderr.length < 4000)
                    stderr += chunk.toString('utf8');
            });
            child.on('error', (error) => resolve({ code: 127, stdout: Buffer.alloc(0), stderr: error.message }));
            child.on('close', (code) => resolve({ code: size > MAX_OUTPUT ? 126 : (code ?? 1), stdout: Buffer.concat(chunks), stderr: stderr.trim() }));
        });
    }
    /** The first line of the output, or undefined when git failed. */
    async line(...args) {
        const result = await this.run(args);
        return result.code === 0 ? result.stdout.toString('utf8').split('\n', 1)[0].trim() : undefined;
    }
    /** The commit that a name stands for, if it is in the repository. */
    async commit(name) {
        return this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
    }
    /** The parents of a commit as it is written, which a checkout of depth 1 still shows. */
    async parents(commit) {
        const result = await this.run(['cat-file', '-p', commit]);
        if (result.code !== 0)
            return [];
        const header = result.stdout.toString('utf8').split('\n\n', 1)[0];
        return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]);
    }
    async mergeBase(a, b) {
        return this.line('merge-base', '--end-of-options', a, b);
    }
    /** What changed from a commit to the working tree, or to another commit; undefined when git cannot tell. */
    async diff(base, head) {
        const result = await this.run([
            'diff',
            '--name-status',
            '-z',
            '-M',
            '--no-ext-diff',
            '--no-textconv',
            '--ignore-submodules',
            '--no-relative',
            '--end-of-options',
            base,
            ...(head ? [head] : []),
            '--',
        ]);
        return result.code === 0 ? parseNameStatus(result.stdout.toString('utf8')) : undefined;
    }
    /** Every file of a commit with its blob. */
    async files(commit) {
        const result = await this.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
        if (result.code !== 0)
            return undefined;
        const files = new Map();
        for (const row of result.stdout.toString('utf8').split('\0')) {
            const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(row);
            // 120000 is a symbolic link: its blob is a path and no content.
            if (match && match[2] === 'blob' && match[1] !== '120000')
                files.set(match[4], match[3]);
        }
        return files;
    }
    /** Size of a blob in bytes. */
    async size(blob) {
        const text = await this.line('cat-file', '-s', blob);
        return text === undefined ? undefined : Number(text);
    }
    /** Files that git does not track and does not ignore. */
    async untracked() {
        const result = await this.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name']);
        return result.code === 0
            ? result.stdout
                .toString('utf8')
                .split('\0')
                .filter((file) => file !== '')
            : [];
    }
    /** Tracked files that a sparse checkout left out of the working tree. */
    async skipped() {
        const result = await this.run(['ls-files', '-t', '-z', '--full-name']);
        if (result.code !== 0)
            return [];
        return result.stdout
            .toString('utf8')
            .split('\0')
            .filter((row) => row.startsWith('S '))
            .map((row) => row.slice(2));
    }
}
/** Reads `git diff --name-status -z`: a copy counts as an addition, a change of type as a modification. */
function parseNameStatus(text) {
    const fields = text.split('\0');
    const changes = [];
    for (let at = 0; at + 1 < fields.length;) {
        const code = fields[at][0];
        if (code === 'R') {
            changes.push({ status: 'renamed', previous: fields[at + 1], file: fields[at + 2] });
            at += 3;
        }
        else if (code === 'C') {
            changes.push({ status: 'added', file: fields[at + 2] });
            at += 3;
        }
        else {
            changes.push({ status: code === 'A' ? 'added' : code === 'D' ? 'removed' : 'modified', file: fields[at + 1] });
            at += 2;
        }
    }
    return changes;
}

;// CONCATENATED MODULE: ./build/src/world/workspace.js




/** Finds the repository that holds a folder, going up no further than `ceiling`. */
async function openWorkspace(start, ceiling) {
    const folder = await (0,promises_.realpath)(start).catch(() => external_node_path_.resolve(start));
    const top = ceiling === undefined ? undefined : await (0,promises_.realpath)(ceiling).catch(() => external_node_path_.resolve(ceiling));
    for (let at = folder;; at = external_node_path_.dirname(at)) {
        if ((0,external_node_fs_.existsSync)(external_node_path_.join(at, '.git'))) {
            return { root: at, folder: external_node_path_.relative(at, folder).split(external_node_path_.sep).join('/'), git: new Git(at), empty: false };
        }
        if (at === top || at === external_node_path_.dirname(at))
            break;
    }
    const entries = await (0,promises_.readdir)(folder).catch(() => []);
    return { root: folder, folder: '', empty: entries.length === 0 };
}

;// CONCATENATED MODULE: ./build/src/settings/config.schema.json
const config_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","title":"Card Gate configuration","description":"The file .github/card-gate.yml. Every key is optional; inputs of the action win over it.","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string","description":"Where editors find this schema."},"agents":{"description":"The agents of the repository. Without this list every folder that holds a card or a policy is an agent.","type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]}],"properties":{"name":{"type":"string","minLength":1,"description":"What the report calls the agent. Each name stands once."},"card":{"type":"string","minLength":1,"description":"Path of the agent\'s card, from the root of the repository."},"policy":{"type":"string","minLength":1,"description":"Path of the agent\'s policy, when it is a file of its own."},"tools":{"$ref":"#/definitions/tools"}}}},"environments":{"description":"Settings and policy defaults by environment, such as development, staging and production; the environment input chooses one.","type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","description":"Policy defaults laid over those of every agent\'s policy.","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"],"description":"What happens to a tool that no capability maps."},"unmapped_severity":{"enum":["critical","high","medium","low"],"description":"Severity of a denied tool that no capability maps."},"fail_open":{"type":"boolean","description":"What the run-time engine does when it breaks; decides nothing here."},"enforcement_mode":{"enum":["off","warn","enforce"],"description":"What the run-time engine does with a violation; only told here."},"grace_period_hours":{"type":"number","minimum":0,"description":"How long a new tool is tolerated at run time."}}},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean","description":"Whether the job summary is written."},"report-file":{"$ref":"#/definitions/text"}}}},"severity":{"description":"Severities by rule id: error, warning, note or off. Violations and load errors cannot be changed.","type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"description":"Further names by tool name. An alias adds a name by which patterns may match a tool and takes none away.","type":"object","additionalProperties":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}}},"standard-values":{"description":"Values that need no definition on a card, beside the eight standard ones.","type":"array","items":{"type":"string","minLength":1}},"id":{"type":"string","minLength":1,"description":"Keeps several gates in one repository apart: their comment and their check."},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"scope":{"$ref":"#/definitions/scope"},"environment":{"type":"string","minLength":1,"description":"The environment in force when the input does not choose one."},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean","description":"Whether the job summary is written."},"report-file":{"$ref":"#/definitions/text"}},"definitions":{"text":{"type":"string","minLength":1},"cards":{"description":"Patterns of files that hold cards and policies, from the root of the repository. They replace the default patterns.","type":"array","minItems":1,"items":{"type":"string","minLength":1}},"tools":{"description":"Tool lists: files, globs of files, or names of tools.","type":"array","minItems":1,"items":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1,"description":"Path or glob of the tool list."},"server":{"type":"string","minLength":1,"description":"Server that the names of the list belong to."},"format":{"type":"string","minLength":1,"description":"Format of the list, when it should not be told by its content."}}}},"scope":{"enum":["auto","changed","all"],"description":"Which agents are judged: those that a change touches, or all."},"fail-on":{"enum":["fail","warn","never"],"description":"The verdict from which the check fails."},"min-coverage":{"type":"number","minimum":0,"maximum":100,"description":"Percent of bounded actions that capabilities must map."},"on-error":{"enum":["fail","warn"],"description":"What an agent that could not be judged does to the check."},"on-no-cards":{"enum":["pass","warn","fail"],"description":"What it means when all is to be judged and no card is found."},"comment":{"enum":["auto","always","on-failure","never"],"description":"When the pull request gets a comment."},"annotations":{"enum":["auto","checks","commands","none"],"description":"How findings are shown at their lines."}}}');
// EXTERNAL MODULE: ./node_modules/ajv/dist/runtime/ucs2length.js
var ucs2length = __nccwpck_require__(6214);
;// CONCATENATED MODULE: ./build/src/settings/config-validator.js
// Generated from the JSON Schemas by .github/scripts/precompile.mjs.

"use strict";
const validateConfig = config_validator_validate10;
const config_validator_schema11 = {"$id":"https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"agents":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["name"],"anyOf":[{"required":["card"]},{"required":["policy"]}],"properties":{"name":{"type":"string","minLength":1},"card":{"type":"string","minLength":1},"policy":{"type":"string","minLength":1},"tools":{"$ref":"#/definitions/tools"}}}},"environments":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"properties":{"defaults":{"type":"object","additionalProperties":false,"properties":{"unmapped_tool_action":{"enum":["allow","warn","deny"]},"unmapped_severity":{"enum":["critical","high","medium","low"]},"fail_open":{"type":"boolean"},"enforcement_mode":{"enum":["off","warn","enforce"]},"grace_period_hours":{"type":"number","minimum":0}}},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"scope":{"$ref":"#/definitions/scope"},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean"},"report-file":{"$ref":"#/definitions/text"}}}},"severity":{"type":"object","additionalProperties":{"enum":["error","warning","note","off"]}},"aliases":{"type":"object","additionalProperties":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}}},"standard-values":{"type":"array","items":{"type":"string","minLength":1}},"id":{"type":"string","minLength":1},"cards":{"$ref":"#/definitions/cards"},"tools":{"$ref":"#/definitions/tools"},"scope":{"$ref":"#/definitions/scope"},"environment":{"type":"string","minLength":1},"fail-on":{"$ref":"#/definitions/fail-on"},"min-coverage":{"$ref":"#/definitions/min-coverage"},"on-error":{"$ref":"#/definitions/on-error"},"on-no-cards":{"$ref":"#/definitions/on-no-cards"},"comment":{"$ref":"#/definitions/comment"},"annotations":{"$ref":"#/definitions/annotations"},"check-name":{"$ref":"#/definitions/text"},"summary":{"type":"boolean"},"report-file":{"$ref":"#/definitions/text"}},"definitions":{"text":{"type":"string","minLength":1},"cards":{"type":"array","minItems":1,"items":{"type":"string","minLength":1}},"tools":{"type":"array","minItems":1,"items":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1},"server":{"type":"string","minLength":1},"format":{"type":"string","minLength":1}}}},"scope":{"enum":["auto","changed","all"]},"fail-on":{"enum":["fail","warn","never"]},"min-coverage":{"type":"number","minimum":0,"maximum":100},"on-error":{"enum":["fail","warn"]},"on-no-cards":{"enum":["pass","warn","fail"]},"comment":{"enum":["auto","always","on-failure","never"]},"annotations":{"enum":["auto","checks","commands","none"]}}};
const config_validator_schema12 = {"type":"array","minItems":1,"items":{"type":["string","object"],"minLength":1,"additionalProperties":false,"required":["file"],"properties":{"file":{"type":"string","minLength":1},"server":{"type":"string","minLength":1},"format":{"type":"string","minLength":1}}}};
const config_validator_schema13 = {"type":"array","minItems":1,"items":{"type":"string","minLength":1}};
const config_validator_schema15 = {"enum":["auto","changed","all"]};
const config_validator_schema16 = {"enum":["fail","warn","never"]};
const config_validator_schema17 = {"type":"number","minimum":0,"maximum":100};
const config_validator_schema18 = {"enum":["fail","warn"]};
const schema19 = {"enum":["pass","warn","fail"]};
const config_validator_schema20 = {"enum":["auto","always","on-failure","never"]};
const config_validator_schema21 = {"enum":["auto","checks","commands","none"]};
const schema22 = {"type":"string","minLength":1};
const config_validator_func0 = Object.prototype.hasOwnProperty;
const func52 = ucs2length/* default */.A;

function config_validator_validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="https://raw.githubusercontent.com/card-gate/card-gate/v1/src/settings/config.schema.json" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 of Object.keys(data)){
if(!(config_validator_func0.call(config_validator_schema11.properties, key0))){
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
if(data.$schema !== undefined && config_validator_func0.call(data, "$schema")){
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
if(data.agents !== undefined && config_validator_func0.call(data, "agents")){
let data1 = data.agents;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs8 = errors;
let valid3 = false;
const _errs9 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.card === undefined) || (!(config_validator_func0.call(data2, "card")))){
const err2 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf/0/required",keyword:"required",params:{missingProperty: "card"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs9 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs10 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.policy === undefined) || (!(config_validator_func0.call(data2, "policy")))){
const err3 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf/1/required",keyword:"required",params:{missingProperty: "policy"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs10 === errors;
valid3 = valid3 || _valid0;
}
if(!valid3){
const err4 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
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
if((data2.name === undefined) || (!(config_validator_func0.call(data2, "name")))){
const err5 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!((((key1 === "name") || (key1 === "card")) || (key1 === "policy")) || (key1 === "tools"))){
const err6 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.name !== undefined && config_validator_func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func52(data3) < 1){
const err7 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/agents/" + i0+"/name",schemaPath:"#/properties/agents/items/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.card !== undefined && config_validator_func0.call(data2, "card")){
let data4 = data2.card;
if(typeof data4 === "string"){
if(func52(data4) < 1){
const err9 = {instancePath:instancePath+"/agents/" + i0+"/card",schemaPath:"#/properties/agents/items/properties/card/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/agents/" + i0+"/card",schemaPath:"#/properties/agents/items/properties/card/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.policy !== undefined && config_validator_func0.call(data2, "policy")){
let data5 = data2.policy;
if(typeof data5 === "string"){
if(func52(data5) < 1){
const err11 = {instancePath:instancePath+"/agents/" + i0+"/policy",schemaPath:"#/properties/agents/items/properties/policy/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/agents/" + i0+"/policy",schemaPath:"#/properties/agents/items/properties/policy/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.tools !== undefined && config_validator_func0.call(data2, "tools")){
let data6 = data2.tools;
if(Array.isArray(data6)){
if(data6.length < 1){
const err13 = {instancePath:instancePath+"/agents/" + i0+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
let data7 = data6[i1];
if((typeof data7 !== "string") && (!(data7 && typeof data7 == "object" && !Array.isArray(data7)))){
const err14 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: config_validator_schema12.items.type}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data7 === "string"){
if(func52(data7) < 1){
const err15 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.file === undefined) || (!(config_validator_func0.call(data7, "file")))){
const err16 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!(((key2 === "file") || (key2 === "server")) || (key2 === "format"))){
const err17 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data7.file !== undefined && config_validator_func0.call(data7, "file")){
let data8 = data7.file;
if(typeof data8 === "string"){
if(func52(data8) < 1){
const err18 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/file",schemaPath:"#/definitions/tools/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data7.server !== undefined && config_validator_func0.call(data7, "server")){
let data9 = data7.server;
if(typeof data9 === "string"){
if(func52(data9) < 1){
const err20 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/server",schemaPath:"#/definitions/tools/items/properties/server/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.format !== undefined && config_validator_func0.call(data7, "format")){
let data10 = data7.format;
if(typeof data10 === "string"){
if(func52(data10) < 1){
const err22 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/format",schemaPath:"#/definitions/tools/items/properties/format/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/agents/" + i0+"/tools/" + i1+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/agents/" + i0+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
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
else {
const err25 = {instancePath:instancePath+"/agents/" + i0,schemaPath:"#/properties/agents/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/agents",schemaPath:"#/properties/agents/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.environments !== undefined && config_validator_func0.call(data, "environments")){
let data11 = data.environments;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key3 of Object.keys(data11)){
let data12 = data11[key3];
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key4 of Object.keys(data12)){
if(!(config_validator_func0.call(config_validator_schema11.properties.environments.additionalProperties.properties, key4))){
const err27 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data12.defaults !== undefined && config_validator_func0.call(data12, "defaults")){
let data13 = data12.defaults;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
for(const key5 of Object.keys(data13)){
if(!(((((key5 === "unmapped_tool_action") || (key5 === "unmapped_severity")) || (key5 === "fail_open")) || (key5 === "enforcement_mode")) || (key5 === "grace_period_hours"))){
const err28 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data13.unmapped_tool_action !== undefined && config_validator_func0.call(data13, "unmapped_tool_action")){
let data14 = data13.unmapped_tool_action;
if(!(((data14 === "allow") || (data14 === "warn")) || (data14 === "deny"))){
const err29 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_tool_action",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_tool_action/enum",keyword:"enum",params:{allowedValues: config_validator_schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_tool_action.enum}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data13.unmapped_severity !== undefined && config_validator_func0.call(data13, "unmapped_severity")){
let data15 = data13.unmapped_severity;
if(!((((data15 === "critical") || (data15 === "high")) || (data15 === "medium")) || (data15 === "low"))){
const err30 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/unmapped_severity",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/unmapped_severity/enum",keyword:"enum",params:{allowedValues: config_validator_schema11.properties.environments.additionalProperties.properties.defaults.properties.unmapped_severity.enum}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data13.fail_open !== undefined && config_validator_func0.call(data13, "fail_open")){
if(typeof data13.fail_open !== "boolean"){
const err31 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/fail_open",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/fail_open/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data13.enforcement_mode !== undefined && config_validator_func0.call(data13, "enforcement_mode")){
let data17 = data13.enforcement_mode;
if(!(((data17 === "off") || (data17 === "warn")) || (data17 === "enforce"))){
const err32 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/enforcement_mode",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/enforcement_mode/enum",keyword:"enum",params:{allowedValues: config_validator_schema11.properties.environments.additionalProperties.properties.defaults.properties.enforcement_mode.enum}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data13.grace_period_hours !== undefined && config_validator_func0.call(data13, "grace_period_hours")){
let data18 = data13.grace_period_hours;
if((typeof data18 == "number") && (isFinite(data18))){
if(data18 < 0 || isNaN(data18)){
const err33 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults/grace_period_hours",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/properties/grace_period_hours/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/defaults",schemaPath:"#/properties/environments/additionalProperties/properties/defaults/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data12.cards !== undefined && config_validator_func0.call(data12, "cards")){
let data19 = data12.cards;
if(Array.isArray(data19)){
if(data19.length < 1){
const err36 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
if(typeof data20 === "string"){
if(func52(data20) < 1){
const err37 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i2,schemaPath:"#/definitions/cards/items/minLength",keyword:"minLength",params:{limit: 1}};
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
const err38 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards/" + i2,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
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
else {
const err39 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data12.tools !== undefined && config_validator_func0.call(data12, "tools")){
let data21 = data12.tools;
if(Array.isArray(data21)){
if(data21.length < 1){
const err40 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
if((typeof data22 !== "string") && (!(data22 && typeof data22 == "object" && !Array.isArray(data22)))){
const err41 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: config_validator_schema12.items.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data22 === "string"){
if(func52(data22) < 1){
const err42 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3,schemaPath:"#/definitions/tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.file === undefined) || (!(config_validator_func0.call(data22, "file")))){
const err43 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key6 of Object.keys(data22)){
if(!(((key6 === "file") || (key6 === "server")) || (key6 === "format"))){
const err44 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data22.file !== undefined && config_validator_func0.call(data22, "file")){
let data23 = data22.file;
if(typeof data23 === "string"){
if(func52(data23) < 1){
const err45 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3+"/file",schemaPath:"#/definitions/tools/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data22.server !== undefined && config_validator_func0.call(data22, "server")){
let data24 = data22.server;
if(typeof data24 === "string"){
if(func52(data24) < 1){
const err47 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3+"/server",schemaPath:"#/definitions/tools/items/properties/server/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data22.format !== undefined && config_validator_func0.call(data22, "format")){
let data25 = data22.format;
if(typeof data25 === "string"){
if(func52(data25) < 1){
const err49 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3+"/format",schemaPath:"#/definitions/tools/items/properties/format/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools/" + i3+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
}
else {
const err51 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.scope !== undefined && config_validator_func0.call(data12, "scope")){
let data26 = data12.scope;
if(!(((data26 === "auto") || (data26 === "changed")) || (data26 === "all"))){
const err52 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: config_validator_schema15.enum}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12["fail-on"] !== undefined && config_validator_func0.call(data12, "fail-on")){
let data27 = data12["fail-on"];
if(!(((data27 === "fail") || (data27 === "warn")) || (data27 === "never"))){
const err53 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: config_validator_schema16.enum}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12["min-coverage"] !== undefined && config_validator_func0.call(data12, "min-coverage")){
let data28 = data12["min-coverage"];
if((typeof data28 == "number") && (isFinite(data28))){
if(data28 > 100 || isNaN(data28)){
const err54 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data28 < 0 || isNaN(data28)){
const err55 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
else {
const err56 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12["on-error"] !== undefined && config_validator_func0.call(data12, "on-error")){
let data29 = data12["on-error"];
if(!((data29 === "fail") || (data29 === "warn"))){
const err57 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: config_validator_schema18.enum}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data12["on-no-cards"] !== undefined && config_validator_func0.call(data12, "on-no-cards")){
let data30 = data12["on-no-cards"];
if(!(((data30 === "pass") || (data30 === "warn")) || (data30 === "fail"))){
const err58 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data12.comment !== undefined && config_validator_func0.call(data12, "comment")){
let data31 = data12.comment;
if(!((((data31 === "auto") || (data31 === "always")) || (data31 === "on-failure")) || (data31 === "never"))){
const err59 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: config_validator_schema20.enum}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data12.annotations !== undefined && config_validator_func0.call(data12, "annotations")){
let data32 = data12.annotations;
if(!((((data32 === "auto") || (data32 === "checks")) || (data32 === "commands")) || (data32 === "none"))){
const err60 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: config_validator_schema21.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data12["check-name"] !== undefined && config_validator_func0.call(data12, "check-name")){
let data33 = data12["check-name"];
if(typeof data33 === "string"){
if(func52(data33) < 1){
const err61 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/check-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data12.summary !== undefined && config_validator_func0.call(data12, "summary")){
if(typeof data12.summary !== "boolean"){
const err63 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/summary",schemaPath:"#/properties/environments/additionalProperties/properties/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data12["report-file"] !== undefined && config_validator_func0.call(data12, "report-file")){
let data35 = data12["report-file"];
if(typeof data35 === "string"){
if(func52(data35) < 1){
const err64 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1")+"/report-file",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/environments/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/environments/additionalProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.severity !== undefined && config_validator_func0.call(data, "severity")){
let data36 = data.severity;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key7 of Object.keys(data36)){
let data37 = data36[key7];
if(!((((data37 === "error") || (data37 === "warning")) || (data37 === "note")) || (data37 === "off"))){
const err68 = {instancePath:instancePath+"/severity/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/severity/additionalProperties/enum",keyword:"enum",params:{allowedValues: config_validator_schema11.properties.severity.additionalProperties.enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/severity",schemaPath:"#/properties/severity/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.aliases !== undefined && config_validator_func0.call(data, "aliases")){
let data38 = data.aliases;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
for(const key8 of Object.keys(data38)){
let data39 = data38[key8];
if((typeof data39 !== "string") && (!(Array.isArray(data39)))){
const err70 = {instancePath:instancePath+"/aliases/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/type",keyword:"type",params:{type: config_validator_schema11.properties.aliases.additionalProperties.type}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(typeof data39 === "string"){
if(func52(data39) < 1){
const err71 = {instancePath:instancePath+"/aliases/" + key8.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/aliases/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(Array.isArray(data39)){
const len4 = data39.length;
for(let i4=0; i4<len4; i4++){
let data40 = data39[i4];
if(typeof data40 === "string"){
if(func52(data40) < 1){
const err72 = {instancePath:instancePath+"/aliases/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/aliases/additionalProperties/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/aliases/" + key8.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,schemaPath:"#/properties/aliases/additionalProperties/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
}
else {
const err74 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data["standard-values"] !== undefined && config_validator_func0.call(data, "standard-values")){
let data41 = data["standard-values"];
if(Array.isArray(data41)){
const len5 = data41.length;
for(let i5=0; i5<len5; i5++){
let data42 = data41[i5];
if(typeof data42 === "string"){
if(func52(data42) < 1){
const err75 = {instancePath:instancePath+"/standard-values/" + i5,schemaPath:"#/properties/standard-values/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/standard-values/" + i5,schemaPath:"#/properties/standard-values/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
else {
const err77 = {instancePath:instancePath+"/standard-values",schemaPath:"#/properties/standard-values/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.id !== undefined && config_validator_func0.call(data, "id")){
let data43 = data.id;
if(typeof data43 === "string"){
if(func52(data43) < 1){
const err78 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.cards !== undefined && config_validator_func0.call(data, "cards")){
let data44 = data.cards;
if(Array.isArray(data44)){
if(data44.length < 1){
const err80 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
const len6 = data44.length;
for(let i6=0; i6<len6; i6++){
let data45 = data44[i6];
if(typeof data45 === "string"){
if(func52(data45) < 1){
const err81 = {instancePath:instancePath+"/cards/" + i6,schemaPath:"#/definitions/cards/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/cards/" + i6,schemaPath:"#/definitions/cards/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
else {
const err83 = {instancePath:instancePath+"/cards",schemaPath:"#/definitions/cards/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.tools !== undefined && config_validator_func0.call(data, "tools")){
let data46 = data.tools;
if(Array.isArray(data46)){
if(data46.length < 1){
const err84 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const len7 = data46.length;
for(let i7=0; i7<len7; i7++){
let data47 = data46[i7];
if((typeof data47 !== "string") && (!(data47 && typeof data47 == "object" && !Array.isArray(data47)))){
const err85 = {instancePath:instancePath+"/tools/" + i7,schemaPath:"#/definitions/tools/items/type",keyword:"type",params:{type: config_validator_schema12.items.type}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(typeof data47 === "string"){
if(func52(data47) < 1){
const err86 = {instancePath:instancePath+"/tools/" + i7,schemaPath:"#/definitions/tools/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.file === undefined) || (!(config_validator_func0.call(data47, "file")))){
const err87 = {instancePath:instancePath+"/tools/" + i7,schemaPath:"#/definitions/tools/items/required",keyword:"required",params:{missingProperty: "file"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
for(const key9 of Object.keys(data47)){
if(!(((key9 === "file") || (key9 === "server")) || (key9 === "format"))){
const err88 = {instancePath:instancePath+"/tools/" + i7,schemaPath:"#/definitions/tools/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data47.file !== undefined && config_validator_func0.call(data47, "file")){
let data48 = data47.file;
if(typeof data48 === "string"){
if(func52(data48) < 1){
const err89 = {instancePath:instancePath+"/tools/" + i7+"/file",schemaPath:"#/definitions/tools/items/properties/file/minLength",keyword:"minLength",params:{limit: 1}};
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
const err90 = {instancePath:instancePath+"/tools/" + i7+"/file",schemaPath:"#/definitions/tools/items/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data47.server !== undefined && config_validator_func0.call(data47, "server")){
let data49 = data47.server;
if(typeof data49 === "string"){
if(func52(data49) < 1){
const err91 = {instancePath:instancePath+"/tools/" + i7+"/server",schemaPath:"#/definitions/tools/items/properties/server/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/tools/" + i7+"/server",schemaPath:"#/definitions/tools/items/properties/server/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data47.format !== undefined && config_validator_func0.call(data47, "format")){
let data50 = data47.format;
if(typeof data50 === "string"){
if(func52(data50) < 1){
const err93 = {instancePath:instancePath+"/tools/" + i7+"/format",schemaPath:"#/definitions/tools/items/properties/format/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/tools/" + i7+"/format",schemaPath:"#/definitions/tools/items/properties/format/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
}
}
else {
const err95 = {instancePath:instancePath+"/tools",schemaPath:"#/definitions/tools/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.scope !== undefined && config_validator_func0.call(data, "scope")){
let data51 = data.scope;
if(!(((data51 === "auto") || (data51 === "changed")) || (data51 === "all"))){
const err96 = {instancePath:instancePath+"/scope",schemaPath:"#/definitions/scope/enum",keyword:"enum",params:{allowedValues: config_validator_schema15.enum}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.environment !== undefined && config_validator_func0.call(data, "environment")){
let data52 = data.environment;
if(typeof data52 === "string"){
if(func52(data52) < 1){
const err97 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/environment",schemaPath:"#/properties/environment/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data["fail-on"] !== undefined && config_validator_func0.call(data, "fail-on")){
let data53 = data["fail-on"];
if(!(((data53 === "fail") || (data53 === "warn")) || (data53 === "never"))){
const err99 = {instancePath:instancePath+"/fail-on",schemaPath:"#/definitions/fail-on/enum",keyword:"enum",params:{allowedValues: config_validator_schema16.enum}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data["min-coverage"] !== undefined && config_validator_func0.call(data, "min-coverage")){
let data54 = data["min-coverage"];
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 > 100 || isNaN(data54)){
const err100 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data54 < 0 || isNaN(data54)){
const err101 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/min-coverage",schemaPath:"#/definitions/min-coverage/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data["on-error"] !== undefined && config_validator_func0.call(data, "on-error")){
let data55 = data["on-error"];
if(!((data55 === "fail") || (data55 === "warn"))){
const err103 = {instancePath:instancePath+"/on-error",schemaPath:"#/definitions/on-error/enum",keyword:"enum",params:{allowedValues: config_validator_schema18.enum}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data["on-no-cards"] !== undefined && config_validator_func0.call(data, "on-no-cards")){
let data56 = data["on-no-cards"];
if(!(((data56 === "pass") || (data56 === "warn")) || (data56 === "fail"))){
const err104 = {instancePath:instancePath+"/on-no-cards",schemaPath:"#/definitions/on-no-cards/enum",keyword:"enum",params:{allowedValues: schema19.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data.comment !== undefined && config_validator_func0.call(data, "comment")){
let data57 = data.comment;
if(!((((data57 === "auto") || (data57 === "always")) || (data57 === "on-failure")) || (data57 === "never"))){
const err105 = {instancePath:instancePath+"/comment",schemaPath:"#/definitions/comment/enum",keyword:"enum",params:{allowedValues: config_validator_schema20.enum}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data.annotations !== undefined && config_validator_func0.call(data, "annotations")){
let data58 = data.annotations;
if(!((((data58 === "auto") || (data58 === "checks")) || (data58 === "commands")) || (data58 === "none"))){
const err106 = {instancePath:instancePath+"/annotations",schemaPath:"#/definitions/annotations/enum",keyword:"enum",params:{allowedValues: config_validator_schema21.enum}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data["check-name"] !== undefined && config_validator_func0.call(data, "check-name")){
let data59 = data["check-name"];
if(typeof data59 === "string"){
if(func52(data59) < 1){
const err107 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/check-name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data.summary !== undefined && config_validator_func0.call(data, "summary")){
if(typeof data.summary !== "boolean"){
const err109 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data["report-file"] !== undefined && config_validator_func0.call(data, "report-file")){
let data61 = data["report-file"];
if(typeof data61 === "string"){
if(func52(data61) < 1){
const err110 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
else {
const err111 = {instancePath:instancePath+"/report-file",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
config_validator_validate10.errors = vErrors;
return errors === 0;
}

;// CONCATENATED MODULE: ./build/src/settings/configuration.js











/** Reads the configuration file (spec 12). Unknown keys and values are errors that name the key and what is allowed. */
async function readConfiguration(file, bytes) {
    const loaded = await loadDocument(file, bytes, limits/* MAX_CARD_BYTES */.Al);
    if (loaded.kind === 'broken')
        return { kind: 'broken', findings: (0,finding_finding/* findingsOfBroken */.Bv)(file, loaded.text, loaded.problems) };
    const { document } = loaded;
    // An empty file says nothing, which is a configuration too.
    if (document.value === null)
        return { kind: 'configuration', configuration: empty(file) };
    const findings = [...shapeFindings(document), ...crossFindings(document)];
    return findings.length > 0 ? { kind: 'broken', findings } : { kind: 'configuration', configuration: toConfiguration(document) };
}
function empty(file) {
    return { file, environments: new Map(), severity: new Map(), aliases: new Map(), standardValues: [] };
}
/** Whatever is wrong with the shape means that the settings are not what somebody thinks they are, so all of it blocks. */
function shapeFindings(document) {
    return shapeProblems(document, { schema: config_schema_namespaceObject, validate: validateConfig }).map(({ problem }) => (0,finding_finding/* findingAt */.dz)('configuration', { ...problem, severity: 'error' }));
}
function crossFindings(document) {
    const top = Reader.of(document);
    const findings = [];
    for (const [id, at] of top.get('severity').entries()) {
        if (!(0,catalogue/* isRuleId */.KX)(id)) {
            const near = nearest_nearest(id, catalogue/* RULE_IDS */.Iu);
            findings.push((0,finding_finding/* findingAt */.dz)('configuration', {
                at: at.place,
                on: 'key',
                message: `there is no rule ${JSON.stringify(id)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`,
                help: 'the ids of all rules are in src/rules/README.md',
            }));
        }
        else if ((0,catalogue/* isFixed */.zZ)(id)) {
            findings.push((0,finding_finding/* findingAt */.dz)('configuration', {
                at: at.place,
                on: 'key',
                message: `the severity of ${JSON.stringify(id)} cannot be changed`,
                help: 'a violation is answered by changing the policy, a file that does not load by mending it',
            }));
        }
    }
    const seen = new Map();
    for (const agent of top.get('agents').items()) {
        const name = agent.get('name').text();
        if (name === undefined)
            continue;
        const first = seen.get(name);
        if (first) {
            findings.push((0,finding_finding/* findingAt */.dz)('configuration', {
                at: agent.get('name').place,
                message: `two agents are named ${JSON.stringify(name)}`,
                help: 'give each a name of its own',
                related: [{ at: first.get('name').place, message: 'the first of them' }],
            }));
        }
        else
            seen.set(name, agent);
    }
    return findings;
}
function toConfiguration(document) {
    const top = Reader.of(document);
    const agents = top.get('agents').items().map(toAgent);
    const environments = top
        .get('environments')
        .entries()
        .map(([name, at]) => [name, { options: toOptions(at), defaults: readDefaults(at.get('defaults')) }]);
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
    const text = (key) => at.get(key).text()?.replace(/^\.\//, '');
    const [card, policy] = [text('card'), text('policy')];
    return {
        name: at.get('name').text() ?? '',
        ...(card !== undefined && { card }),
        ...(policy !== undefined && { policy }),
        ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
    };
}
function toTools(at) {
    return at.items().map((item) => {
        const text = item.text();
        if (text !== undefined)
            return parseToolItem(text);
        const [server, format] = [item.get('server').text(), item.get('format').text()];
        return { text: item.get('file').text() ?? '', ...(server !== undefined && { server }), ...(format !== undefined && { format }) };
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
];
/** The options of the top or of an environment; the schema has made sure of their values. */
function toOptions(at) {
    const texts = TEXT_OPTIONS.flatMap((key) => (at.get(key).text() === undefined ? [] : [[key, at.get(key).text()]]));
    const coverage = at.get('min-coverage').number();
    const summary = at.get('summary').boolean();
    return {
        ...Object.fromEntries(texts),
        ...(at.has('cards') && {
            cards: at
                .get('cards')
                .texts()
                .map((one) => one.value),
        }),
        ...(at.has('tools') && { tools: toTools(at.get('tools')) }),
        ...(coverage !== undefined && { 'min-coverage': coverage }),
        ...(summary !== undefined && { summary }),
    };
}

;// CONCATENATED MODULE: ./build/src/commands/command.js





/** @throws UsageError */
function command_formatOf(given) {
    return oneOf('--format', given.text('format'), FORMATS) ?? 'text';
}
/** The clock, or the time of `--now`. @throws UsageError */
function nowOf(given) {
    const text = given.text('now');
    const now = text === undefined ? new Date() : new Date(text);
    if (Number.isNaN(now.getTime()))
        throw new UsageError(`--now is ${JSON.stringify(text)}; expected a time such as 2026-11-21T12:00:00Z`);
    return now;
}
/** The settings of the configuration in the working folder; one that is broken is told and judged as error. */
async function localSettings(given, terminal, options = {}) {
    const named = given.text('config');
    const file = named ?? DEFAULT_CONFIG;
    const read = await terminal.tree.read(file, limits/* MAX_CARD_BYTES */.Al);
    if (read.kind !== 'bytes' && (named !== undefined || read.kind !== 'absent')) {
        throw new UsageError(`the configuration ${JSON.stringify(file)} ${read.kind === 'absent' ? 'does not exist' : 'cannot be read'}`);
    }
    const result = read.kind === 'bytes' ? await readConfiguration(file, read.bytes) : undefined;
    const environment = given.text('environment');
    if (result?.kind === 'broken')
        return { settings: settle(options, undefined, 'local'), failures: result.findings, configFile: file };
    return {
        settings: settle({ ...options, ...(environment !== undefined && { environment }) }, result?.configuration, 'local'),
        failures: [],
        configFile: file,
    };
}

;// CONCATENATED MODULE: ./build/src/commands/local-report.js


/** The report of a command, in the same shape as that of the action, so that both are shown by the same renderers. */
function localReport(result, settings, terminal) {
    const { agents = [], loose = [] } = result;
    const findings = [...agents.flatMap((agent) => agent.findings), ...loose].sort(finding_finding/* compareFindings */.Eg);
    const verdict = worst([...agents.map((agent) => agent.verdict), ...loose.map(verdictOfFinding)]);
    return {
        verdict,
        ...conclude(findings, verdict, settings),
        nothingToCheck: result.nothingToCheck ?? false,
        agents,
        findings,
        changes: result.changes ?? [],
        notices: result.notices ?? [],
        staleFiles: new Set(),
        settings: {
            id: settings.id,
            event: 'local',
            scope: result.scope,
            failOn: settings.failOn,
            onError: settings.onError,
            onNoCards: settings.onNoCards,
            ...(settings.minCoverage !== undefined && { minCoverage: settings.minCoverage }),
            ...(settings.environment !== undefined && { environment: settings.environment }),
            ...(settings.config !== undefined && { config: settings.config }),
            ...(result.now && { now: result.now.toISOString() }),
        },
        durationMs: terminal.elapsed(),
        version: terminal.version,
    };
}

;// CONCATENATED MODULE: ./build/src/commands/check.js















/** `check [paths]`: what the action would say of the working tree (spec 14). */
const checkCommand = {
    name: 'check',
    usage: 'check [paths…] [--base commit] [--cards pattern] [--tools list] [--environment name] [--fail-on fail|warn|never] [--min-coverage n] [--format text|json|markdown]',
    summary: 'judge every agent of the folder, or those of the paths that are named',
    async run(args, terminal) {
        const given = readArguments(args, {
            base: 'text',
            cards: 'list',
            tools: 'list',
            environment: 'text',
            'fail-on': 'text',
            'min-coverage': 'text',
            'on-no-cards': 'text',
        });
        const format = command_formatOf(given);
        const now = nowOf(given);
        const cards = given.list('cards').flatMap(splitList);
        const tools = given.list('tools').flatMap(splitList).map(parseToolItem);
        const failOn = oneOf('--fail-on', given.text('fail-on'), settings_FAIL_ON);
        const minCoverage = percent('--min-coverage', given.text('min-coverage'));
        const onNoCards = oneOf('--on-no-cards', given.text('on-no-cards'), settings_ON_NO_CARDS);
        const options = {
            ...(cards.length > 0 && { cards }),
            ...(tools.length > 0 && { tools }),
            ...(failOn && { 'fail-on': failOn }),
            ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
            ...(onNoCards && { 'on-no-cards': onNoCards }),
        };
        const { settings, failures, configFile } = await localSettings(given, terminal, options);
        const paths = given.positionals.map((file) => inFolder(file, terminal));
        const compared = await compareWith(given.text('base'), terminal, settings, configFile);
        const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
        const judged = compared && compared.governed.length === 0
            ? { agents: [], loose: [], notices: [] }
            : await judgeTree(terminal.tree, settings, {
                now,
                context: 'cicd',
                elapsed: terminal.elapsed,
                ...(compared && { changed: compared.changed }),
                ...withinOf(files, compared),
                ...(files && { named: new Set(paths.filter((file) => files.has(file))) }),
            });
        const removed = compared ? await removedCards(compared.changes, compared.baseTree, terminal.tree, judged.agents, settings) : [];
        const loose = [...failures, ...judged.loose, ...removed];
        if (judged.agents.length === 0 && loose.length === 0 && !compared)
            loose.push(...noCards(settings, paths));
        const report = localReport({
            agents: judged.agents,
            loose,
            notices: judged.notices,
            changes: compared?.governed ?? [],
            nothingToCheck: judged.agents.length === 0 && loose.length === 0,
            scope: compared || files ? 'changed' : 'all',
            ...(given.text('now') !== undefined && { now }),
        }, settings, terminal);
        if (format === 'json')
            terminal.out(JSON.stringify(toJson(report), null, 2));
        else if (format === 'markdown')
            terminal.out(renderSummary(report, { bytesBefore: 0 }));
        else
            terminal.out(renderText(report, { colour: terminal.colour }).trimEnd());
        if (report.verdict === 'error')
            return report.conclusion === 'failure' ? 2 : 0;
        return report.conclusion === 'failure' ? 1 : 0;
    },
};
async function compareWith(base, terminal, settings, configFile) {
    if (base === undefined)
        return undefined;
    const workspace = await openWorkspace(terminal.folder);
    if (!workspace.git)
        throw new UsageError('--base needs a git repository, and this folder is in none');
    if (workspace.folder !== '')
        throw new UsageError('--base works from the root of the repository');
    const commit = await workspace.git.commit(base);
    const changes = commit && (await workspace.git.diff(commit));
    if (!commit || !changes)
        throw new UsageError(`--base is ${JSON.stringify(base)}, which is no commit of this repository`);
    // What git does not track yet is new to the working tree, and here it is what somebody is about to commit.
    const untracked = await workspace.git.untracked();
    const all = [...changes, ...untracked.map((file) => ({ file, status: 'added' }))];
    const relevance = relevanceOf(all, settings, configFile);
    return {
        changes: all,
        governed: relevance.governed,
        everything: relevance.everything,
        changed: new Set(relevance.governed.flatMap(pathsOf)),
        baseTree: new trees/* GitTree */.x(workspace.git, commit),
    };
}
function withinOf(files, compared) {
    if (!compared || compared.everything)
        return files ? { within: files } : {};
    return { within: files ? new Set([...compared.changed].filter((file) => files.has(file))) : compared.changed };
}
function inFolder(file, terminal) {
    const full = external_node_path_.resolve(terminal.folder, file);
    const relative = external_node_path_.relative(terminal.folder, full).split(external_node_path_.sep).join('/');
    if (relative.startsWith('..'))
        throw new UsageError(`${JSON.stringify(file)} lies outside the folder that the command runs in`);
    if (!(0,external_node_fs_.existsSync)(full))
        throw new UsageError(`${JSON.stringify(file)} does not exist`);
    return relative;
}
/** The files that the paths name, and those below the folders among them. */
async function filesBelow(paths, terminal) {
    const folders = paths.filter((file) => file === '' || (0,external_node_fs_.statSync)(external_node_path_.join(terminal.folder, file)).isDirectory());
    const all = folders.length > 0 ? await terminal.tree.list() : [];
    return new Set([
        ...paths.filter((file) => !folders.includes(file)),
        ...all.filter((file) => folders.some((folder) => folder === '' || file.startsWith(`${folder}/`))),
    ]);
}
function noCards(settings, paths) {
    const severity = { pass: 'note', warn: 'warning', fail: 'error' }[settings.onNoCards];
    const where = paths.length > 0 ? ` at ${paths.map((file) => JSON.stringify(file || '.')).join(', ')}` : '';
    return judge_tree_select([
        (0,finding_finding/* findingIn */.jl)('no-cards-found', '', `no card and no policy was found${where}`, {
            severity,
            help: 'check the path, or say with --cards where they lie',
        }),
    ], settings);
}

;// CONCATENATED MODULE: ./build/src/report/evaluation-text.js













/** Tools of one outcome that are listed one by one; more are put together by what decided. */
const LISTED = 12;
/** Tools that stand for many. */
const EXAMPLES = 3;
const evaluation_text_NAME_LENGTH = 80;
/** The answer of `evaluate` for a terminal: verdict, coverage, what is wrong and the way out, then every tool. */
function renderEvaluationText(agent, options) {
    const paint = paintOf(options);
    const { evaluation } = agent;
    const lines = [
        paint.verdict(agent.verdict, paint.bold(verdictLine(agent))),
        ...(evaluation ? factLines(agent, evaluation) : []),
        '',
        ...findingsText([...agent.findings].sort(finding_finding/* compareFindings */.Eg), paint),
        ...(evaluation ? toolLines(evaluation, paint) : []),
        ...gapLines(agent, paint),
    ];
    return lines.join('\n').trimEnd();
}
function verdictLine({ agent, verdict, evaluation }) {
    const name = escape_plain(escape_cut(agent.name, evaluation_text_NAME_LENGTH));
    if (evaluation === undefined)
        return `${name}: ${verdict}: its files could not be read far enough to judge it`;
    if (!evaluation.governed)
        return `${name}: ${verdict}: no policy governs this agent, so no tool was judged`;
    if (agent.tools === undefined)
        return `${name}: ${verdict}: no tool list is known, so only files and coverage were judged`;
    const tools = counted(evaluation.decisions.length, TOOLS);
    const violations = agents_table_violationsText(evaluation);
    if (violations === '0')
        return `${name}: ${verdict}: no violation among ${tools}`;
    return `${name}: ${verdict}: ${counted(evaluation.violations.length, ['violation', 'violations'])} (${violations}) among ${tools}`;
}
function factLines(one, evaluation) {
    const { agent } = one;
    const policy = agent.policy?.place.document.file;
    const gaps = evaluation.coverage.unmapped.length;
    const rows = [
        ['  Coverage', `${agents_table_coverageText(one)}${evaluation.coverage.percent !== null && gaps > 0 ? `; ${gaps} to map, see below` : ''}`],
        ...(agent.card ? [['  Card', escape_plain(agent.card.place.document.file)]] : []),
        ...(policy === undefined
            ? []
            : [['  Policy', `${escape_plain(policy)}${agent.policy?.name === undefined ? '' : ` (${escape_plain(policyId(agent) ?? '')})`}`]]),
        ...(agent.tools?.sources ?? []).map((source) => ['  Tools', escape_plain(source)]),
        ...(evaluation.governed ? [['  Run time', run_time_modeSentence(evaluation)]] : []),
    ];
    return columns(rows);
}
/** Tools by outcome with counts; where one outcome has many, they are put together by what decided. */
function toolLines(evaluation, paint) {
    if (evaluation.decisions.length === 0)
        return [];
    const blocks = OUTCOMES.flatMap((outcome) => {
        const decisions = evaluation.decisions.filter((decision) => decision.outcome === outcome);
        if (decisions.length === 0)
            return [];
        const title = `${outcomeWords(outcome)}: ${counted(decisions.length, TOOLS)}`;
        const rows = decisions.length <= LISTED ? decisions.map((decision) => evaluation_text_toolRow(decision, evaluation)) : deciderRows(decisions, evaluation);
        return [paint.bold(`  ${title}`), ...columns(rows)];
    });
    return [paint.bold('Tools'), ...blocks, ''];
}
function evaluation_text_toolRow(decision, evaluation) {
    return [`    ${escape_plain(escape_cut(decision.tool.canonical, evaluation_text_NAME_LENGTH))}`, deciderText(decision, evaluation)];
}
function deciderRows(decisions, evaluation) {
    const deciders = new Map();
    for (const decision of decisions) {
        const decider = deciderText(decision, evaluation);
        deciders.set(decider, [...(deciders.get(decider) ?? []), escape_plain(escape_cut(decision.tool.canonical, evaluation_text_NAME_LENGTH))]);
    }
    return [...deciders].map(([decider, tools]) => [
        `    ${counted(tools.length, TOOLS)}`,
        decider,
        `such as ${someOf(tools, EXAMPLES)}`.replace(/^such as (?=[^,]*$)/, ''),
    ]);
}
function deciderText(decision, evaluation) {
    const { decided_by } = explain(decision, evaluation.defaults);
    if (decided_by)
        return `by ${byText(decided_by)}`;
    return evaluation.governed ? `by ${byDefault(decision, evaluation.defaults)}` : 'no policy governs it';
}
function byText({ file, line, name }) {
    return `${escape_plain(JSON.stringify(escape_cut(name, evaluation_text_NAME_LENGTH)))} at ${escape_plain(file)}:${line}`;
}
function gapLines({ agent, evaluation }, paint) {
    const { policy } = agent;
    if (!evaluation || !policy || evaluation.coverage.percent === null || evaluation.coverage.unmapped.length === 0)
        return [];
    const where = `${policy.unified ? 'capabilities' : 'capability_mappings'} in ${escape_plain(policy.place.document.file)}`;
    return [
        paint.bold('Bounded actions that nothing maps'),
        `  add under ${where}, and name the tools:`,
        ...evaluation.coverage.unmapped.flatMap((action) => barred(mappingStub(action.value, policy), paint)),
    ];
}
/** The answer of `explain` for a terminal: the outcome of one tool, what decided, what else matched, and what comes of it. */
function renderExplanationText(decision, evaluation, options) {
    const paint = paintOf(options);
    const { decided_by, also_matched } = explain(decision, evaluation.defaults);
    const violations = evaluation.violations.filter((violation) => violation.decision === decision);
    const warnings = evaluation.warnings.filter((warning) => warning.decision === decision);
    const rows = [
        ['  decided by', decided_by ? byText(decided_by) : byDefault(decision, evaluation.defaults)],
        ...also_matched.map((other) => ['  also matched', byText(other)]),
        ...violations.map((violation) => ['  violation', `${violation.severity}: ${escape_plain(reasonOf(violation))}`]),
        ...warnings.map((warning) => [
            '  warning',
            escape_plain(warning.type === 'unmapped' ? unmappedReason(warning.decision) : escalationReason(warning.trigger)),
        ]),
        [
            '  at run time',
            evaluation.governed ? (runTimeEffects(evaluation).get(decision) ?? 'allowed') : 'not known: no policy governs this agent',
        ],
    ];
    const verdict = violations.some(({ severity }) => atLeast(severity, 'high'))
        ? 'fail'
        : violations.length + warnings.length > 0
            ? 'warn'
            : 'pass';
    const title = `${escape_plain(escape_cut(decision.tool.canonical, evaluation_text_NAME_LENGTH))}: ${outcomeWords(decision.outcome)}`;
    return [paint.verdict(verdict, paint.bold(title)), ...columns(rows)].join('\n');
}
function reasonOf(violation) {
    switch (violation.type) {
        case 'forbidden':
            return `forbidden by ${JSON.stringify(violation.rule.pattern.text)}: ${violation.rule.reason}`;
        case 'escalation':
            return `denied by ${JSON.stringify(violation.trigger.text)}: ${violation.trigger.reason}`;
        case 'capability_exceeded':
            return exceededReason(violation.decision);
        case 'unmapped':
            return unmappedReason(violation.decision);
        default:
            return violation;
    }
}

;// CONCATENATED MODULE: ./build/src/commands/evaluate.js















const SUBJECT_OPTIONS = { card: 'text', policy: 'text', tools: 'list', agent: 'text', environment: 'text' };
/** `evaluate <card|policy>`: judges one agent against declared tools (spec 14). */
const evaluateCommand = {
    name: 'evaluate',
    usage: 'evaluate <card|policy> [--card file] [--policy file] [--tools list] [--agent name] [--min-coverage n] [--strict] [--context name] [--format text|json|markdown]',
    summary: 'judge one agent against the tools that it declares',
    async run(args, terminal) {
        const given = readArguments(args, { ...SUBJECT_OPTIONS, 'min-coverage': 'text', strict: 'switch', context: 'text' });
        const format = command_formatOf(given);
        const now = nowOf(given);
        const context = oneOf('--context', given.text('context'), CONTEXTS) ?? 'cicd';
        const minCoverage = percent('--min-coverage', given.text('min-coverage'));
        const subject = await readSubject(given, terminal, now);
        const settings = { ...subject.settings, ...(minCoverage !== undefined && { minCoverage }) };
        if (!subject.agent)
            return refuse(subject.failures, terminal, format === 'json');
        const report = judgeAgent(subject.agent, subject.ofFiles, settings, { now, context, elapsed: terminal.elapsed });
        const failures = [...subject.failures, ...evaluate_notJudged(report)];
        if (failures.length > 0)
            return refuse(failures, terminal, format === 'json');
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify(report.response, null, 2));
                for (const finding of report.findings.filter(isAboutFiles))
                    terminal.err(`${finding.severity}: ${finding.message} [${finding.rule}]`);
                break;
            case 'markdown':
                terminal.out(renderSummary(localReport({ agents: [report], scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal)));
                break;
            case 'text':
                terminal.out(renderEvaluationText(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (report.verdict === 'fail' || report.verdict === 'error')
            return 1;
        return given.has('strict') && report.verdict === 'warn' ? 1 : 0;
    },
};
/** Findings that the response of the policy API has no place for. */
function isAboutFiles(finding) {
    return finding.severity !== 'note' && finding.tool === undefined;
}
/** 002 answers 404 where there is no policy; a list that names no tool could only pass by accident (spec 6). */
function evaluate_notJudged(report) {
    const blocking = report.findings.filter((finding) => finding.blocking);
    if (blocking.length > 0)
        return blocking;
    if (report.evaluation?.governed)
        return [];
    const file = report.agent.card?.place.document.file ?? '';
    return [
        (0,finding_finding/* findingIn */.jl)('could-not-evaluate', file, 'there is no policy, so no tool can be judged', {
            help: 'give the policy with --policy, or write one with "card-gate init"',
        }),
    ];
}
/** Reads the files that the command line names into one agent. */
async function readSubject(given, terminal, now) {
    const [first, ...rest] = given.positionals;
    if (first === undefined || rest.length > 0)
        throw new UsageError('name one card or policy');
    const { settings, failures: broken } = await localSettings(given, terminal);
    const failures = [...broken];
    const governed = [];
    const ofFiles = [];
    for (const file of [first, given.text('card'), given.text('policy')]) {
        if (file === undefined)
            continue;
        const read = await readCardFile(terminal.tree, file, { named: true });
        if (read.kind === 'absent')
            failures.push((0,finding_finding/* findingIn */.jl)('could-not-evaluate', file, `the file ${JSON.stringify(file)} does not exist`));
        else if (read.kind === 'governed') {
            governed.push(read.governed);
            ofFiles.push(...checkFile({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
        }
        else if (read.kind === 'broken')
            failures.push(...read.findings);
    }
    const cards = governed.filter((one) => isCard(one.kind));
    const policies = governed.filter((one) => !isCard(one.kind));
    for (const [what, list] of [
        ['card', cards],
        ['policy', policies],
    ]) {
        if (list.length > 1)
            throw new UsageError(`${list.length} files are a ${what}: ${list.map((one) => one.document.file).join(', ')}; name one of each`);
    }
    const items = given.list('tools').flatMap(splitList).map(parseToolItem);
    const tools = items.length > 0 ? await readTools(items, terminal.tree, settings.aliases) : undefined;
    if (failures.length > 0)
        return { settings, ofFiles, failures: judge_tree_select([...failures, ...(tools?.findings ?? [])], settings) };
    const { policy, findings } = ownPolicy(cards[0], policies[0], settings.environmentDefaults);
    const card = cards[0]?.card;
    const name = given.text('agent') ?? card?.agentId ?? policy?.name ?? first;
    const agent = {
        name,
        identity: first,
        ...(card && { card }),
        ...(policy && { policy }),
        ...(tools?.list && { tools: tools.list }),
        files: governed.map((one) => one.document.file),
        findings: [...findings, ...(tools?.findings ?? [])],
    };
    return { agent, settings, ofFiles, failures: [] };
}
/** Says why there is no answer: on standard output as JSON when that was asked for, else in words on standard error. */
function refuse(failures, terminal, json) {
    if (json)
        terminal.out(JSON.stringify({ verdict: 'error', findings: failures.map(findingToJson) }, null, 2));
    else {
        for (const finding of failures) {
            const at = finding.location.range ? `:${finding.location.range.start.line}:${finding.location.range.start.column}` : '';
            terminal.err(`error: ${finding.location.file ? `${finding.location.file}${at}: ` : ''}${finding.message}${finding.help ? `\n  ${finding.help}` : ''}`);
        }
    }
    return 2;
}

;// CONCATENATED MODULE: ./build/src/commands/explain.js








/** `explain <card|policy> <tool>`: which line decides about one tool, and what else matches (spec 6, 14). */
const explainCommand = {
    name: 'explain',
    usage: 'explain <card|policy> <tool> [--card file] [--policy file] [--format text|json|markdown]',
    summary: 'tell which line decides about a tool',
    async run(args, terminal) {
        const given = readArguments(args, SUBJECT_OPTIONS);
        const format = command_formatOf(given);
        const now = nowOf(given);
        const [file, tool, ...rest] = given.positionals;
        if (file === undefined || tool === undefined || rest.length > 0)
            throw new UsageError('name a card or policy, and one tool');
        const subject = await readSubject({ ...given, positionals: [file] }, terminal, now);
        if (!subject.agent)
            return refuse(subject.failures, terminal, format === 'json');
        const item = parseToolItem(tool);
        const asked = toolOf({ name: item.text, ...(item.server && { server: item.server }) }, subject.settings.aliases);
        const agent = { ...subject.agent, tools: { tools: [asked], sources: ['the command line'], complete: false } };
        const report = judgeAgent(agent, [], subject.settings, { now, context: 'cicd', elapsed: terminal.elapsed });
        const { evaluation } = report;
        const decision = evaluation?.decisions[0];
        if (!evaluation || !decision)
            throw new Error('a tool was asked about and none was decided');
        if (format === 'json')
            terminal.out(JSON.stringify(explain(decision, evaluation.defaults), null, 2));
        else
            terminal.out(renderExplanationText(decision, evaluation, { colour: format === 'text' && terminal.colour }));
        return 0;
    },
};

;// CONCATENATED MODULE: ./build/src/commands/init.js








/** `init [card]`: writes a commented policy for a card, one mapping stub for each bounded action; never overwrites (spec 14). */
const initCommand = {
    name: 'init',
    usage: 'init [card] [--output file]',
    summary: 'write a policy to begin with, one mapping for each bounded action of the card',
    async run(args, terminal) {
        const given = readArguments(args, { output: 'text' });
        if (given.positionals.length > 1)
            throw new UsageError('name at most one card');
        const file = given.positionals[0] ?? (await findCard(terminal));
        const read = await readCardFile(terminal.tree, file, { named: true });
        if (read.kind === 'absent')
            throw new UsageError(`the card ${JSON.stringify(file)} does not exist`);
        if (read.kind === 'broken')
            throw new UsageError(`the card ${JSON.stringify(file)} cannot be read: ${read.findings[0]?.message}`);
        if (read.kind !== 'governed' || !isCard(read.governed.kind) || !read.governed.card)
            throw new UsageError(`${JSON.stringify(file)} is a policy; name a card`);
        if (read.governed.policy && read.governed.kind === 'unified-card') {
            throw new UsageError(`${JSON.stringify(file)} is a unified card, which carries its policy itself; write "capabilities" and "enforcement" in it`);
        }
        const output = given.text('output') ?? `${folderOf(file) ? `${folderOf(file)}/` : ''}policy.yaml`;
        const full = external_node_path_.resolve(terminal.folder, output);
        if ((0,external_node_fs_.existsSync)(full))
            throw new UsageError(`${JSON.stringify(output)} exists already, and is left as it is; choose another name with --output`);
        await (0,promises_.writeFile)(full, starterPolicy(read.governed.card, file), { flag: 'wx' });
        terminal.out(`wrote ${output} for ${file}: replace each TODO pattern by the tools that perform the action, then run "card-gate check"`);
        return 0;
    },
};
async function findCard(terminal) {
    const isCandidate = cardMatcher(undefined);
    const cards = [];
    for (const file of await terminal.tree.list()) {
        if (!isCandidate(file))
            continue;
        const read = await readCardFile(terminal.tree, file, { named: false });
        if (read.kind === 'governed' && isCard(read.governed.kind))
            cards.push(file);
    }
    if (cards.length === 1)
        return cards[0];
    throw new UsageError(cards.length === 0
        ? 'no card was found here; name one'
        : `there are ${cards.length} cards here (${cards.slice(0, 5).join(', ')}); name one`);
}
/** The text of a policy that maps every bounded action of a card to a pattern that no tool bears yet, so that nothing is allowed by pasting. */
function starterPolicy(card, file) {
    const name = card.agentId ? `${card.agentId}-policy` : 'agent-policy';
    const mappings = card.boundedActions.map(({ value }) => {
        const key = yamlText(value);
        return `  ${key}:\n    description: ${yamlText(`Tools that perform ${value}`)}\n    tools:\n      # Names or patterns: * is any run of characters, ? is exactly one.\n      - ${JSON.stringify(`TODO-${value}`)}\n    card_actions:\n      - ${key}\n`;
    });
    return `# Which concrete tools the agent of ${file.replace(/[\r\n]/g, ' ')} may call.
meta:
  schema_version: "1.0"
  name: ${yamlText(name)}
  description: "Maps the bounded actions of the card to tools"
  scope: agent

# Each bounded action of the card needs at least one capability that maps it.
capability_mappings:${mappings.length > 0 ? `\n${mappings.join('\n')}` : ' {}\n'}
# Tools that are always blocked, whatever the mappings say.
forbidden: []
#  - pattern: "mcp__filesystem__delete*"
#    reason: "Files are never deleted by this agent"
#    severity: critical

# What needs a human: the condition is asked for every tool.
escalation_triggers: []
#  - condition: "tool_matches('mcp__payment__*')"
#    action: escalate
#    reason: "Payments need human approval"

# What happens to a tool that no capability maps.
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
  enforcement_mode: warn
  grace_period_hours: 24
`;
}

;// CONCATENATED MODULE: ./build/src/commands/validate.js










/** `validate <files…>`: everything that is wrong in card and policy files, parsing included (spec 14). */
const validateCommand = {
    name: 'validate',
    usage: 'validate <files…> [--if-governed] [--format text|json|markdown]',
    summary: 'check card and policy files by themselves',
    async run(args, terminal) {
        // Hooks hand over every file that bears the name of a card; with --if-governed the ones of other projects are skipped.
        const given = readArguments(args, { 'if-governed': 'switch' });
        const format = command_formatOf(given);
        const now = nowOf(given);
        if (given.positionals.length === 0)
            throw new UsageError('name the files to validate');
        const { settings, failures } = await localSettings(given, terminal);
        const findings = [...failures];
        let missing = failures.length > 0;
        for (const file of given.positionals) {
            const read = await readCardFile(terminal.tree, file, { named: !given.has('if-governed') });
            if (read.kind === 'absent') {
                missing = true;
                findings.push((0,finding_finding/* findingIn */.jl)('could-not-evaluate', file, `the file ${JSON.stringify(file)} does not exist`, {
                    help: 'check the path; it is taken from the folder that the command runs in',
                }));
            }
            else if (read.kind === 'broken')
                findings.push(...read.findings);
            else if (read.kind === 'governed')
                findings.push(...checkFile({ ...read.governed, mixed: read.mixed, bytes: read.bytes, now, standardValues: settings.standardValues }));
        }
        const report = localReport({ loose: judge_tree_select(findings, settings), scope: 'changed', ...(given.text('now') !== undefined && { now }) }, settings, terminal);
        const verdict = missing ? 'error' : report.verdict;
        switch (format) {
            case 'json':
                terminal.out(JSON.stringify({ verdict, findings: report.findings.map(findingToJson) }, null, 2));
                break;
            case 'markdown':
                terminal.out(renderSummary(report));
                break;
            case 'text':
                terminal.out(renderText(report, { colour: terminal.colour }).trimEnd());
                break;
            default:
                format;
        }
        if (missing)
            return 2;
        return verdict === 'fail' || verdict === 'error' ? 1 : 0;
    },
};

;// CONCATENATED MODULE: ./build/src/commands/command-line.js








/** The commands, in the order in which help lists them. */
const COMMANDS = [checkCommand, validateCommand, evaluateCommand, explainCommand, initCommand];
/** Runs the command line: finds the command, and turns what went wrong into one sentence and an exit code (spec 14). */
async function runCommandLine(args, terminal) {
    const [name, ...rest] = args;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
        terminal.out(help());
        return name === undefined ? 2 : 0;
    }
    if (name === '--version') {
        terminal.out(terminal.version);
        return 0;
    }
    const command = COMMANDS.find((one) => one.name === name);
    if (command === undefined) {
        const near = nearest_nearest(name, COMMANDS.map((one) => one.name));
        terminal.err(`error: unknown command ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}\n\n${help()}`);
        return 2;
    }
    if (rest.includes('--help') || rest.includes('-h')) {
        terminal.out(`card-gate ${command.usage}\n\n${command.summary}`);
        return 0;
    }
    try {
        return await command.run(rest, terminal);
    }
    catch (error) {
        if (error instanceof UsageError)
            terminal.err(`error: ${error.message}\n  usage: card-gate ${command.usage}`);
        else if (error instanceof settings_SettingsError)
            terminal.err(`error: ${error.message}${error.help ? `\n  ${error.help}` : ''}`);
        else {
            terminal.err(`error: a bug in Card Gate: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}\n  please report it with the files that it happened on`);
            if (process.env.CARD_GATE_DEBUG && error instanceof Error)
                terminal.err(error.stack ?? '');
        }
        return 2;
    }
}
function help() {
    const width = Math.max(...COMMANDS.map((command) => command.name.length));
    return [
        'card-gate: judges AI agents by their alignment cards, policies and tools',
        '',
        ...COMMANDS.map((command) => `  card-gate ${command.name.padEnd(width)}  ${command.summary}`),
        '',
        'card-gate <command> --help shows what a command takes.',
        'Exit codes: 0 passed or warned, 1 failed, 2 could not be judged.',
    ].join('\n');
}


/***/ }),

/***/ 9242:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ placeAt),
/* harmony export */   RP: () => (/* binding */ valueOf),
/* harmony export */   Xp: () => (/* binding */ toRange),
/* harmony export */   be: () => (/* binding */ rangeOf),
/* harmony export */   oB: () => (/* binding */ nodeAt),
/* harmony export */   rq: () => (/* binding */ pointerOf),
/* harmony export */   t$: () => (/* binding */ positionAt)
/* harmony export */ });
/** Text that knows its places: the one shape that YAML and JSON files are read into. */
/** A place one step (or more) further down. */
function placeAt(place, ...steps) {
    return { document: place.document, path: [...place.path, ...steps] };
}
/** The RFC 6901 JSON Pointer of a path; empty for the whole document. */
function pointerOf(path) {
    return path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
/** The node at a path, or undefined when the document has none there. */
function nodeAt(document, path) {
    let node = document.root;
    for (const step of path) {
        node = childOf(node, step)?.node;
        if (node === undefined)
            return undefined;
    }
    return node;
}
/**
 * The range to point at for a place: the node itself, or its key with `at: 'key'`.
 * Where the path leads nowhere the nearest parent answers, by its key when it has one,
 * because a missing key is seen best at the name of the block that lacks it.
 */
function rangeOf(place, at = 'value') {
    const { document } = place;
    let node = document.root;
    let entry;
    for (const step of place.path) {
        const child = childOf(node, step);
        if (child === undefined)
            return toRange(document, entry ? entry.keyStart : firstOffset(node), entry ? entry.keyEnd : firstLineEnd(document, node));
        node = child.node;
        entry = child.entry;
    }
    if (entry && (at === 'key' || node.kind !== 'scalar'))
        return toRange(document, entry.keyStart, entry.keyEnd);
    if (node.kind === 'scalar' && node.end > node.start)
        return toRange(document, node.start, node.end);
    return entry ? toRange(document, entry.keyStart, entry.keyEnd) : toRange(document, firstOffset(node), firstLineEnd(document, node));
}
function childOf(node, step) {
    if (node?.kind === 'map') {
        const entry = node.entries.get(String(step));
        return entry && { node: entry.node, entry };
    }
    if (node?.kind === 'list' && typeof step === 'number') {
        const item = node.items[step];
        return item && { node: item };
    }
    return undefined;
}
function firstOffset(node) {
    return node.start;
}
/** A block without a key of its own (the top, an item of a list) is pointed at by its first line, not by all it holds. */
function firstLineEnd(document, node) {
    const newline = document.text.indexOf('\n', node.start);
    const end = newline === -1 ? document.text.length : newline;
    return Math.max(node.start, Math.min(node.end, end));
}
/** The range between two offsets of a document's text. */
function toRange(document, start, end) {
    return { start: positionAt(document, start), end: positionAt(document, Math.max(start, end)) };
}
const lineStarts = new WeakMap();
/** Line and column of an offset; the table of line starts is made once for a document. */
function positionAt(document, offset) {
    let starts = lineStarts.get(document);
    if (starts === undefined) {
        starts = startsOfLines(document.text);
        lineStarts.set(document, starts);
    }
    const at = Math.max(0, Math.min(offset, document.text.length));
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (starts[middle] <= at)
            low = middle;
        else
            high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low] + 1, offset: at };
}
function startsOfLines(text) {
    const starts = [0];
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1))
        starts.push(at + 1);
    return starts;
}
/** The plain value of a node: maps without a prototype, lists, scalars. Shared nodes (aliases) become shared values. */
function valueOf(node, seen = new Map()) {
    if (node.kind === 'scalar')
        return node.value;
    const known = seen.get(node);
    if (known !== undefined)
        return known;
    if (node.kind === 'list') {
        const list = node.items.map((item) => valueOf(item, seen));
        seen.set(node, list);
        return list;
    }
    const map = Object.create(null);
    for (const [key, entry] of node.entries)
        map[key] = valueOf(entry.node, seen);
    seen.set(node, map);
    return map;
}


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Uv: () => (/* binding */ duplicateKeyProblem),
/* harmony export */   Vh: () => (/* binding */ readJson),
/* harmony export */   hE: () => (/* binding */ depthProblem)
/* harmony export */ });
/* harmony import */ var jsonc_parser__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9547);
/* harmony import */ var _limits_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1639);


/**
 * Reads strict JSON (RFC 8259): comments and trailing commas are errors, and so is a key that stands twice in one object,
 * which JSON.parse would settle silently in favour of the last.
 */
function readJson(text) {
    const deep = tooDeepAt(text);
    if (deep !== undefined)
        return { problems: [depthProblem(deep)] };
    const errors = [];
    const tree = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.parseTree)(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false });
    if (errors.length > 0 || tree === undefined)
        return { problems: errors.length > 0 ? errors.map((error) => syntaxProblem(text, error)) : [emptyProblem()] };
    // The tolerant parser lets a few things through (such as control characters in strings); the language's own parser has the last word.
    try {
        JSON.parse(text);
    }
    catch (error) {
        return {
            problems: [
                { rule: 'parse-error', message: `not valid JSON: ${error.message.replace(/\s+/g, ' ')}`, ...offsetOf(error) },
            ],
        };
    }
    const problems = [];
    const root = convert(tree, problems);
    return problems.length > 0 ? { problems } : { root };
}
/** What is said of a document nested deeper than the limit. */
function depthProblem(offset) {
    return {
        rule: 'parse-error',
        message: `nested more than ${_limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr} levels deep`,
        help: 'cards and policies need about six levels; check for a bracket that is never closed',
        start: offset,
        end: offset + 1,
    };
}
/** What is said of the second of two equal keys of one map. */
function duplicateKeyProblem(key, start, end, first) {
    return {
        rule: 'duplicate-key',
        message: `the key ${JSON.stringify(key)} stands twice in this map`,
        help: 'keep one of the two; a reader would silently use only one of them',
        start,
        end,
        ...(first && { related: { ...first, message: `${JSON.stringify(key)} first stands here` } }),
    };
}
/** The tree parser calls itself for each level, so depth is measured on the brackets outside strings first. */
function tooDeepAt(text) {
    let depth = 0;
    for (let at = 0; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === QUOTE)
            at = endOfString(text, at);
        else if (char === 0x5b || char === 0x7b) {
            depth += 1;
            if (depth > _limits_js__WEBPACK_IMPORTED_MODULE_1__/* .MAX_DEPTH */ .lr)
                return at;
        }
        else if (char === 0x5d || char === 0x7d)
            depth -= 1;
    }
    return undefined;
}
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Offset of the quote that closes the string opened at `start`, or of the line's end when none does. */
function endOfString(text, start) {
    for (let at = start + 1; at < text.length; at += 1) {
        const char = text.charCodeAt(at);
        if (char === BACKSLASH)
            at += 1;
        else if (char === QUOTE || char === 0x0a)
            return at;
    }
    return text.length;
}
function emptyProblem() {
    return { rule: 'parse-error', message: 'the file is empty; JSON needs a value', start: 0, end: 0 };
}
const EXPECTED = {
    InvalidSymbol: 'a word that JSON does not know; only true, false and null stand without quotes',
    InvalidNumberFormat: 'a number that JSON cannot read',
    PropertyNameExpected: 'a key in double quotes was expected (a comma before the closing brace is not allowed)',
    ValueExpected: 'a value was expected (a comma before the closing bracket is not allowed)',
    ColonExpected: 'a colon was expected after the key',
    CommaExpected: 'a comma was expected between two entries',
    CloseBraceExpected: 'a closing brace } was expected',
    CloseBracketExpected: 'a closing bracket ] was expected',
    EndOfFileExpected: 'nothing was expected after the end of the document',
    InvalidCommentToken: 'comments are not part of JSON; name the file .yaml if it needs them',
    UnexpectedEndOfComment: 'a comment that never ends; comments are not part of JSON',
    UnexpectedEndOfString: 'a string that never ends; a closing double quote was expected',
    UnexpectedEndOfNumber: 'a number that breaks off',
    InvalidUnicode: 'a \\u escape without four hexadecimal digits',
    InvalidEscapeCharacter: 'an escape that JSON does not know',
    InvalidCharacter: 'a control character inside a string',
};
function syntaxProblem(text, error) {
    const code = (0,jsonc_parser__WEBPACK_IMPORTED_MODULE_0__.printParseErrorCode)(error.error);
    const message = text.trim() === '' ? 'the file is empty; JSON needs a value' : `not valid JSON: ${EXPECTED[code] ?? code}`;
    return { rule: 'parse-error', message, start: error.offset, end: error.offset + Math.max(1, error.length) };
}
function offsetOf(error) {
    const at = Number(/position (\d+)/.exec(error.message)?.[1] ?? 0);
    return { start: at, end: at + 1 };
}
function convert(node, problems) {
    const start = node.offset;
    const end = node.offset + node.length;
    switch (node.type) {
        case 'array':
            return { kind: 'list', start, end, items: (node.children ?? []).map((child) => convert(child, problems)) };
        case 'object': {
            const entries = new Map();
            for (const property of node.children ?? []) {
                const [key, value] = property.children ?? [];
                if (key === undefined || value === undefined)
                    continue;
                const keyStart = key.offset;
                const keyEnd = key.offset + key.length;
                const first = entries.get(key.value);
                if (first)
                    problems.push(duplicateKeyProblem(key.value, keyStart, keyEnd, { start: first.keyStart, end: first.keyEnd }));
                entries.set(key.value, { keyStart, keyEnd, node: convert(value, problems) });
            }
            return { kind: 'map', start, end, entries };
        }
        default:
            return { kind: 'scalar', start, end, value: node.value };
    }
}


/***/ }),

/***/ 1639:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Al: () => (/* binding */ MAX_CARD_BYTES),
/* harmony export */   K1: () => (/* binding */ MAX_ALIASES),
/* harmony export */   Tc: () => (/* binding */ NEAR_LIMIT),
/* harmony export */   l_: () => (/* binding */ MAX_TOOL_LIST_BYTES),
/* harmony export */   lr: () => (/* binding */ MAX_DEPTH)
/* harmony export */ });
/** Limits on what is read (spec 2, "Loading"); each one that is met is named in the finding. */
/** Bytes of a card, policy, access list or configuration file: 128 KiB. */
const MAX_CARD_BYTES = 131_072;
/** Share of the limit from which a warning is given. */
const NEAR_LIMIT = 0.9;
/** Bytes of a tool list: 16 MiB. */
const MAX_TOOL_LIST_BYTES = 16 * 1024 * 1024;
/** Levels of maps and lists inside one another. */
const MAX_DEPTH = 64;
/** Nodes that aliases may stand for in one YAML file. */
const MAX_ALIASES = 100;


/***/ }),

/***/ 3494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Iu: () => (/* binding */ RULE_IDS),
/* harmony export */   KX: () => (/* binding */ isRuleId),
/* harmony export */   yM: () => (/* binding */ documentationOf),
/* harmony export */   yh: () => (/* binding */ CATALOGUE),
/* harmony export */   zZ: () => (/* binding */ isFixed)
/* harmony export */ });
const entry = (severity, title) => ({ severity, title });
const blocking = (title) => ({ severity: 'error', title, blocking: true });
const violation = (title) => ({ severity: 'error', title, violation: true });
/** Every finding there can be, by its stable id (spec 1, 4). Ids are never renamed and never used again for something else. */
const CATALOGUE = {
    // Any file
    'parse-error': blocking('The file is not valid YAML or JSON.'),
    'duplicate-key': blocking('A key stands twice in one map.'),
    'file-too-large': blocking('The file is larger than what is read.'),
    'near-size-limit': entry('warning', 'The file is close to the size at which it is no longer read.'),
    'unknown-kind': blocking('The file is neither a card nor a policy.'),
    'missing-key': entry('error', 'A required key is missing.'),
    'wrong-type': entry('error', 'A value has the wrong type.'),
    'unknown-value': entry('error', 'A value is not one of those allowed.'),
    'too-few': entry('error', 'A list or text is empty that needs an entry.'),
    'out-of-range': entry('error', 'A number is outside what is allowed.'),
    'unknown-key': entry('warning', 'A key is not part of the format.'),
    placeholder: entry('warning', 'A placeholder of a template was left in.'),
    // Cards
    'mixed-generations': entry('error', 'The card carries the marks of two generations.'),
    'missing-recommended-key': entry('warning', 'A recommended key is missing.'),
    'undefined-value': entry('warning', 'A declared value that is not standard has no definition.'),
    'undeclared-definition': entry('error', 'A definition is given for a value that is not declared.'),
    'incomplete-definition': entry('warning', 'The definition of a value has no description or no name.'),
    'conflicting-value': entry('warning', 'A value is both declared and in conflict with the card.'),
    'prose-action': entry('warning', 'A forbidden action is a sentence instead of an identifier.'),
    'action-bounded-and-forbidden': entry('error', 'An action is both bounded and forbidden.'),
    'unevaluable-condition': entry('warning', 'The condition of a trigger cannot be evaluated.'),
    'card-expired': entry('error', 'The card has expired.'),
    'card-expires-soon': entry('warning', 'The card expires within 30 days.'),
    'card-expires-late': entry('note', 'The card expires more than a year from now.'),
    'card-without-expiry': entry('warning', 'The card never expires.'),
    'invalid-date': entry('error', 'A date is not an RFC 3339 date or date-time.'),
    'expires-before-issued': entry('error', 'The card expires before it was issued.'),
    'query-endpoint': entry('error', 'The card is queryable but does not say where.'),
    'invalid-currency': entry('error', 'A currency is not a code of three capital letters.'),
    'card-version': entry('warning', 'The version of the card is not one that is known.'),
    'advisory-boundary': entry('error', 'A BOUNDARY of the conscience is only advisory.'),
    'legacy-key': entry('error', 'A key stands in a place that the unified card has left.'),
    'card-actions-alias': entry('warning', 'A capability uses card_actions instead of required_actions.'),
    'inferred-binding': entry('note', 'A capability is bound to an action by its name alone.'),
    // Policies
    'schema-version': entry('error', 'The schema version of the policy is not one that is known.'),
    'missing-section': entry('warning', 'A section that a policy normally has is missing.'),
    'policy-condition': entry('error', 'The condition of a policy trigger is outside the grammar.'),
    // A card and its policy together
    'unmapped-action': entry('warning', 'No capability maps a bounded action of the card.'),
    'unknown-action': entry('warning', 'A capability names an action that the card does not declare.'),
    'shadowed-capability': entry('warning', 'Earlier capabilities take every name of a pattern.'),
    'always-forbidden': entry('warning', 'Every name of a mapped pattern is forbidden.'),
    'overbroad-pattern': entry('note', 'A pattern maps everything, or a whole server, under a policy that denies what is unmapped.'),
    'unused-pattern': entry('note', 'A pattern matches no tool of a complete tool list.'),
    'redundant-forbidden': entry('note', 'Other forbidden rules already cover a forbidden pattern at the same or a higher severity.'),
    // Agents and tool lists
    'two-policies': entry('error', 'A section of the policy stands in two places.'),
    'ambiguous-agent': blocking('A file cannot be paired with one agent.'),
    'unlisted-agent': entry('warning', 'A governed file belongs to no agent of the configuration.'),
    'card-removed': entry('error', 'A card was removed while the rest of its agent remains.'),
    'no-policy': entry('note', 'The card has no policy, so no tool is judged.'),
    'no-card': entry('note', 'The policy has no card, so bounded actions are not checked.'),
    'tool-list': blocking('A tool list could not be read.'),
    'incomplete-tool-list': entry('warning', 'A tool list says that it is not complete.'),
    'spelling-style': entry('warning', 'Patterns and tool names are spelt in different styles, and nothing matched.'),
    'not-evaluated': entry('note', 'A condition could not be decided from what is known.'),
    // Violations, and warnings of the evaluation
    'forbidden-tool': violation('A tool is forbidden.'),
    'escalation-denied': violation('An escalation trigger denies a tool.'),
    'capability-exceeded': violation('A capability gives a tool an action that the card does not.'),
    'unmapped-tool': violation('No capability maps a tool.'),
    'needs-approval': entry('warning', 'A tool needs the approval of a human.'),
    'trigger-warning': entry('warning', 'An escalation trigger warns about a tool.'),
    'trigger-logged': entry('note', 'An escalation trigger logs a tool.'),
    'also-mapped': entry('note', 'More than one capability matches a tool; the first decides.'),
    'forbidden-action-tool': entry('warning', 'The name of a tool is a forbidden action of the card.'),
    // The gate itself
    'low-coverage': entry('error', 'Coverage is under the minimum that was asked for.'),
    'no-cards-found': entry('warning', 'No card and no policy was found.'),
    configuration: blocking('The configuration of the gate is not valid.'),
    'could-not-evaluate': blocking('The gate could not do its work.'),
};
/** The ids of all rules, in the order of the catalogue. */
const RULE_IDS = Object.keys(CATALOGUE);
/** Whether a text is the id of a rule. */
function isRuleId(text) {
    return Object.hasOwn(CATALOGUE, text);
}
/** Whether a rule's severity may be changed by configuration: violations and load errors may not (spec 12). */
function isFixed(rule) {
    const entry = CATALOGUE[rule];
    return entry.blocking === true || entry.violation === true;
}
/** Path of a rule's documentation inside the repository of the gate. */
function documentationOf(rule) {
    return `src/rules/README.md#${rule}`;
}


/***/ }),

/***/ 5722:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Bv: () => (/* binding */ findingsOfBroken),
/* harmony export */   Eg: () => (/* binding */ compareFindings),
/* harmony export */   HX: () => (/* binding */ topOf),
/* harmony export */   dz: () => (/* binding */ findingAt),
/* harmony export */   jl: () => (/* binding */ findingIn),
/* harmony export */   n6: () => (/* binding */ compareText),
/* harmony export */   x5: () => (/* binding */ locate)
/* harmony export */ });
/* unused harmony export SEVERITIES */
/* harmony import */ var _document_document_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9242);
/* harmony import */ var _catalogue_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3494);


const SEVERITIES = (/* unused pure expression or super */ null && (['error', 'warning', 'note']));
/** The concrete location of a place. */
function locate(place, on = 'value') {
    return { file: place.document.file, range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .rangeOf */ .be)(place, on), pointer: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .pointerOf */ .rq)(place.path) };
}
/** Makes the finding of a rule out of what its check says: the only way that a placed finding comes to be. */
function findingAt(rule, problem, agent) {
    const entry = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[rule];
    return {
        rule,
        severity: problem.severity ?? entry.severity,
        message: problem.message,
        ...(problem.help !== undefined && { help: problem.help }),
        location: locate(problem.at, problem.on),
        ...(agent !== undefined && { agent }),
        related: (problem.related ?? []).map((other) => ({ location: locate(other.at, other.on), message: other.message })),
        ...(problem.fix && { fix: problem.fix }),
        ...(problem.tool !== undefined && { tool: problem.tool }),
        ...(entry.blocking && { blocking: true }),
    };
}
/** The finding about a whole file, or about the run when `file` is empty. */
function findingIn(rule, file, message, more = {}) {
    const entry = _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[rule];
    const { severity = entry.severity, ...rest } = more;
    return { rule, severity, message, location: { file, pointer: '' }, related: [], ...rest, ...(entry.blocking && { blocking: true }) };
}
/** The findings of a file that could not be read. */
function findingsOfBroken(file, text, problems) {
    const source = { text };
    return problems.map((problem) => ({
        rule: problem.rule,
        severity: _catalogue_js__WEBPACK_IMPORTED_MODULE_1__/* .CATALOGUE */ .yh[problem.rule].severity,
        message: problem.message,
        ...(problem.help !== undefined && { help: problem.help }),
        location: { file, pointer: '', ...(text !== '' && { range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toRange */ .Xp)(source, problem.start, problem.end) }) },
        related: problem.related
            ? [
                {
                    location: { file, pointer: '', range: (0,_document_document_js__WEBPACK_IMPORTED_MODULE_0__/* .toRange */ .Xp)(source, problem.related.start, problem.related.end) },
                    message: problem.related.message,
                },
            ]
            : [],
        blocking: true,
    }));
}
const RANK = { error: 0, warning: 1, note: 2 };
/** Worst first, then by file and place, then by rule: the same everywhere. */
function compareFindings(a, b) {
    return (Number(b.blocking ?? false) - Number(a.blocking ?? false) ||
        RANK[a.severity] - RANK[b.severity] ||
        compareText(a.location.file, b.location.file) ||
        (a.location.range?.start.offset ?? -1) - (b.location.range?.start.offset ?? -1) ||
        compareText(a.rule, b.rule) ||
        compareText(a.message, b.message));
}
/** Order by code units: independent of any locale. */
function compareText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** A place without steps: the top of a document. */
function topOf(document) {
    return { document, path: [] };
}


/***/ }),

/***/ 1483:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ terminalOf)
});

;// CONCATENATED MODULE: ./build/src/version.js
/** The version of this release; a test holds it equal to package.json. */
const version = '1.0.0';

// EXTERNAL MODULE: ./build/src/world/trees.js
var trees = __nccwpck_require__(5707);
;// CONCATENATED MODULE: ./build/src/world/terminal.js


/** The terminal of a process: its streams, its folder, its clock. `-` as a file is standard input (spec 14). */
function terminalOf(process) {
    const folder = process.cwd();
    const { env, stdout, stderr } = process;
    return {
        tree: withStandardInput(new trees/* DiskTree */.C(folder, undefined, 'anywhere'), process),
        folder,
        out: (text) => {
            stdout.write(`${text}\n`);
        },
        err: (text) => {
            stderr.write(`${text}\n`);
        },
        colour: stdout.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
        elapsed: () => Math.round(performance.now()),
        version: version,
    };
}
function withStandardInput(tree, process) {
    let input;
    return {
        label: tree.label,
        list: () => tree.list(),
        read: (file, maxBytes) => {
            if (file !== '-')
                return tree.read(file, maxBytes);
            input ??= readAll(process.stdin, maxBytes);
            return input;
        },
    };
}
/** Reads a stream to its end, or to the first byte past the limit. */
async function readAll(stream, maxBytes) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        const bytes = Buffer.from(chunk);
        size += bytes.length;
        if (size > maxBytes)
            return { kind: 'too-large', bytes: size };
        chunks.push(bytes);
    }
    return { kind: 'bytes', bytes: Buffer.concat(chunks) };
}


/***/ }),

/***/ 5707:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ DiskTree),
/* harmony export */   x: () => (/* binding */ GitTree)
/* harmony export */ });
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
/* harmony import */ var _finding_finding_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5722);




/** Folders that hold no files of the project's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);
/**
 * The working tree on disk. Links are followed only inside the root (spec 2); files that a sparse checkout left out are read from git.
 */
class DiskTree {
    label = 'the checked-out files';
    #root;
    #git;
    #reach;
    #skipped;
    /** `anywhere`: a person names files of their own machine, so nothing outside the root is refused; on a runner it is. */
    constructor(root, git, reach = 'workspace') {
        this.#root = root;
        this.#git = git;
        this.#reach = reach;
    }
    async list() {
        const files = [];
        const walk = async (folder) => {
            const entries = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(node_path__WEBPACK_IMPORTED_MODULE_2__.join(this.#root, folder), { withFileTypes: true }).catch(ifGone);
            for (const entry of entries) {
                const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
                if (entry.isDirectory()) {
                    if (!SKIPPED_FOLDERS.has(entry.name))
                        await walk(file);
                }
                else
                    files.push(file);
            }
        };
        await walk('');
        const skipped = await this.#sparse();
        const all = skipped.size > 0 ? [...new Set([...files, ...skipped.keys()])] : files;
        return all.sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    }
    async read(file, maxBytes) {
        const full = node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(this.#root, file);
        const inside = await this.#inside(full);
        if (inside === 'absent')
            return this.#readSkipped(file, maxBytes);
        if (inside === 'outside')
            return { kind: 'refused', reason: 'a symbolic link leads out of the workspace, and is not followed' };
        try {
            const status = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(full);
            if (status.isDirectory())
                return { kind: 'absent' };
            if (!status.isFile())
                return { kind: 'refused', reason: 'it is not a regular file' };
            if (status.size > maxBytes)
                return { kind: 'too-large', bytes: status.size };
            return { kind: 'bytes', bytes: await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(full) };
        }
        catch (error) {
            return { kind: 'refused', reason: `it cannot be read (${error.code ?? 'unknown error'})` };
        }
    }
    async #inside(full) {
        const root = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(this.#root);
        if (this.#reach === 'anywhere')
            return (0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(full) ? 'inside' : 'absent';
        if (!contains(node_path__WEBPACK_IMPORTED_MODULE_2__.resolve(this.#root), full))
            return 'outside';
        try {
            return contains(root, await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(full)) ? 'inside' : 'outside';
        }
        catch (error) {
            const { code } = error;
            return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'outside';
        }
    }
    async #readSkipped(file, maxBytes) {
        const skipped = await this.#sparse();
        const blob = skipped.get(file);
        return blob === undefined || !this.#git ? { kind: 'absent' } : readBlob(this.#git, blob, maxBytes);
    }
    /** Tracked files that are not on disk on purpose, with their blobs at HEAD. */
    #sparse() {
        this.#skipped ??= (async () => {
            const names = this.#git ? await this.#git.skipped() : [];
            if (names.length === 0 || !this.#git)
                return new Map();
            const files = (await this.#git.files('HEAD')) ?? new Map();
            return new Map(names.flatMap((name) => (files.has(name) ? [[name, files.get(name)]] : [])));
        })();
        return this.#skipped;
    }
}
/** A commit whose objects are in the local repository. */
class GitTree {
    label;
    #git;
    #commit;
    #files;
    constructor(git, commit) {
        this.#git = git;
        this.#commit = commit;
        this.label = `commit ${commit.slice(0, 7)}`;
    }
    async list() {
        return [...(await this.#all()).keys()].filter((file) => !file.split('/').some((part) => SKIPPED_FOLDERS.has(part))).sort(_finding_finding_js__WEBPACK_IMPORTED_MODULE_3__/* .compareText */ .n6);
    }
    async read(file, maxBytes) {
        const blob = (await this.#all()).get(file);
        return blob === undefined ? { kind: 'absent' } : readBlob(this.#git, blob, maxBytes);
    }
    #all() {
        this.#files ??= this.#git.files(this.#commit).then((files) => {
            // An empty answer here would read as "nothing is there", and that could pass.
            if (files === undefined)
                throw new Error(`git cannot list the files of ${this.label}`);
            return files;
        });
        return this.#files;
    }
}
async function readBlob(git, blob, maxBytes) {
    const size = await git.size(blob);
    if (size === undefined)
        return { kind: 'refused', reason: 'git does not have its content' };
    if (size > maxBytes)
        return { kind: 'too-large', bytes: size };
    const result = await git.run(['cat-file', 'blob', blob]);
    return result.code === 0 ? { kind: 'bytes', bytes: result.stdout } : { kind: 'refused', reason: 'git does not have its content' };
}
function contains(folder, file) {
    return file === folder || file.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_2__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_2__.sep);
}
/** A folder that vanished meanwhile holds nothing; one that may not be read must not look empty. */
function ifGone(error) {
    if (error.code === 'ENOENT')
        return [];
    throw error;
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		// no module.id needed
/******/ 		// no module.loaded needed
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5035);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
